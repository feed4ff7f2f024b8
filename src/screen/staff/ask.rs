//! What the staff area asks of the kiosk, and what it is told.

use crate::learner::Pin;
use crate::report::{Answer, Held, NewCard, Order, Refusal, Sealed};

use std::fmt;
use std::path::PathBuf;

/// What the staff area asks of the kiosk.
#[derive(Clone, PartialEq)]
pub(crate) enum Ask {
    /// Is this a code of staff? Answered with [`Door::refused`](super::door::Door::refused), or by opening the staff area.
    Admit(Pin),
    /// The same with the recovery code: twenty capitals and digits, without blanks.
    Recover(String),
    /// Draw a code to be proposed: answered with [`SetUp::drawn`](super::setup::SetUp::drawn) or [`Told::Drawn`].
    Draw(usize),
    /// Set the seat up with these codes: answered with [`SetUp::sealed`](super::setup::SetUp::sealed).
    SetUp { manager: Pin, volunteer: Pin },
    /// The set-up is over: the staff area opens.
    Enter,
    /// Ask the store: answered with [`Staff::told`](super::Staff::told).
    Do(Order),
    /// Write the cards of this sheet into a file to be printed: answered with [`Told::Printed`]. Without the file nobody has them: they are
    /// forgotten.
    PrintCards(u32, Vec<NewCard>),
    /// Write the sealed sheet into a file to be printed: answered with [`SetUp::printed`](super::setup::SetUp::printed).
    PrintSealed(Sealed),
    /// Write everything that is held on a person into a file: answered with [`Told::Printed`].
    WriteHeld(Box<Held>),
    /// Delete a file that was printed: answered with [`Told::Deleted`].
    Delete(PathBuf),
    /// « Préparer pour la personne suivante »: the visit under way ends, and the seat is empty.
    Prepare,
    /// « Quitter l’équipe »: back to the visit under way, or to the empty seat.
    Leave,
    /// Leave the kiosk: the program ends.
    Quit,
}

/// Only what is asked: what was typed is in none of them.
impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Do(order) => write!(f, "Do({})", order.key()),
            Self::Delete(file) => write!(f, "Delete({})", file.display()),
            Self::Admit(_) => f.write_str("Admit"),
            Self::Recover(_) => f.write_str("Recover"),
            Self::Draw(_) => f.write_str("Draw"),
            Self::SetUp { .. } => f.write_str("SetUp"),
            Self::Enter => f.write_str("Enter"),
            Self::PrintCards(..) => f.write_str("PrintCards"),
            Self::PrintSealed(_) => f.write_str("PrintSealed"),
            Self::WriteHeld(_) => f.write_str("WriteHeld"),
            Self::Prepare => f.write_str("Prepare"),
            Self::Leave => f.write_str("Leave"),
            Self::Quit => f.write_str("Quit"),
        }
    }
}

/// What the kiosk tells the staff area.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Told {
    /// To [`Ask::Do`].
    Answered(Result<Answer, Refusal>),
    /// To [`Ask::Draw`].
    Drawn(Pin),
    /// To [`Ask::PrintCards`] and [`Ask::WriteHeld`]: the file, or why there is none.
    Printed(Result<PathBuf, String>),
    /// To [`Ask::Delete`].
    Deleted(Result<(), String>),
}
