//! What is printed: the only room that knows PDF.
#![warn(missing_docs)]
