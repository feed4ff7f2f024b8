//! The robot learner, on the real screens, without a window.
#![warn(missing_docs)]

pub mod seat;
