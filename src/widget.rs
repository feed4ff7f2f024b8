//! What is drawn twice or more, generic over the message.
#![warn(missing_docs)]

pub mod focus;

mod anywhere;
mod arrow;
mod card;
mod drawing;
mod fit;
mod ground;
mod guide;
mod helpers;
mod icon;
mod label;
mod pad;
mod picture;
mod pointed;
mod presence;
mod press;
mod rungs;
mod said;
mod still;
mod wide;
mod words;
pub(crate) mod wrapper;

pub use anywhere::{Anywhere, Stroke, anywhere};
pub use arrow::{Arrow, arrow};
pub use card::card_face;
pub use fit::{Fit, fit};
pub use ground::{frame, ground, screen};
pub use guide::{Ghost, Guide, guide};
pub use helpers::{Helper, helpers};
pub use icon::{Icon, icon};
pub use label::{CALL_BAND, labelled, level, logo, rung, signed, soft, strong, title};
pub use pad::{Key, Labels, boxes, is_digit, pad, typing};
pub use picture::picture;
pub use pointed::{Control, Pointed, Pointing, RESTED, pointed};
pub use presence::{Presence, Service, presence};
pub use press::{GUARD, Press, SLIP, press};
pub use rungs::rungs;
pub use said::said;
pub(crate) use still::Still;
pub use wide::wide;
pub use words::{Words, words};
