//! What is done to the computer.

use super::{Helper, Sheet, browser, hand, keyboard, pointer};

/// What a learner, the ghost or the robot does to the computer.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The mouse or a finger, on the pointer surface.
    Pointer(pointer::Action),
    /// The mouse or a finger, on every other part.
    Hand(hand::Action),
    /// The keyboard.
    Key(keyboard::Action),
    /// The face tells how large the page is.
    Laid(browser::Extent),
    /// The face tells how large the part is, in pixels.
    Sized(f32, f32),
    /// The keyboard goes on to the helpers of the kiosk.
    Left,
    /// A helper of the kiosk that lessons may teach.
    Helper(Helper),
    /// A helper that lays its sheet over the exercise.
    Open(Sheet),
    /// Back to the exercise, from whatever lies over it.
    Close,
    /// Time passed: sent at [`super::Computer::wake_at`].
    Waited,
}

impl Action {
    /// Whether what is done is done with it: a press ends, or a key goes down. A movement, or a turn of the wheel, decides nothing.
    #[must_use]
    pub fn decides(&self) -> bool {
        matches!(
            self,
            Self::Pointer(pointer::Action::Released { .. })
                | Self::Hand(hand::Action::Released { .. })
                | Self::Key(keyboard::Action::Pressed(keyboard::Press { repeat: false, .. }))
        )
    }

    /// Whether only the face told how large things are: nobody did anything.
    #[must_use]
    pub fn is_of_the_face(&self) -> bool {
        matches!(self, Self::Laid(_) | Self::Sized(..))
    }

    /// Whether a button goes down, or a key.
    #[must_use]
    pub fn is_press(&self) -> bool {
        matches!(
            self,
            Self::Pointer(pointer::Action::Pressed { .. })
                | Self::Hand(hand::Action::Pressed { .. })
                | Self::Key(keyboard::Action::Pressed(_))
        )
    }
}
