//! What stands around the payload of an event.

use crate::learner;

use jiff::Timestamp;
use jiff::civil::Date;

/// What stands around the payload of an event.
#[derive(Clone, Copy)]
pub(super) struct Stamp {
    /// Drawn once: by it an event is known that is there already.
    pub(super) event_id: [u8; 16],
    pub(super) learner: learner::Id,
    pub(super) wall: Timestamp,
    pub(super) day: Date,
}
