//! The number of a card, while staff type it.

use crate::learner::Digits;
use crate::learner::card::{Misread, Number};
use crate::widget::Key;

/// Takes a key into the number of a card; something once « Valider » was pressed.
pub(super) fn typed(digits: &mut Digits, misread: &mut Option<Misread>, key: Key) -> Option<()> {
    match key {
        Key::Digit(digit) => {
            *misread = None;
            digits.push(digit);
            None
        }
        Key::Erase => {
            digits.erase();
            None
        }
        Key::Confirm => Some(()),
    }
}

/// The number that was typed, or what is wrong with it.
pub(super) fn read(digits: &Digits, misread: &mut Option<Misread>) -> Option<Number> {
    match digits.number() {
        Ok(number) => Some(number),
        Err(why) => {
            *misread = Some(why);
            None
        }
    }
}

/// Its sentence.
pub(super) fn sentence(misread: Misread, is_whole: bool) -> &'static str {
    match (misread, is_whole) {
        (Misread::Length, true) => "team.misread_whole",
        (Misread::Length, false) => "team.misread_length",
        (Misread::Check, _) => "team.misread_check",
    }
}
