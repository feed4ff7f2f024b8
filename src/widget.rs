//! What is drawn twice or more, generic over the message.
#![warn(missing_docs)]

pub mod focus;

mod icon;
mod press;
mod words;

pub use icon::{Icon, icon};
pub use press::{GUARD, Press, SLIP, press};
pub use words::{Words, words};
