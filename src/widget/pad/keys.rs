//! Which key of the keyboard types what.

use super::Key;
use crate::learner::Digit;
use crate::widget::Stroke;

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Location};

/// What a stroke means on a pad. The place of a key goes before what it bears: the top row of an AZERTY keyboard bears letters with accents.
pub(super) fn of(stroke: &Stroke<'_>) -> Option<Key> {
    let place = match stroke.place {
        Physical::Code(code) => digit_at(code),
        Physical::Unidentified(_) => None,
    };
    let digit = place.or_else(|| match stroke.key {
        keyboard::Key::Character(text) => text.parse().ok(),
        keyboard::Key::Named(named) if stroke.location == Location::Numpad => without_num_lock(*named),
        keyboard::Key::Named(_) | keyboard::Key::Unidentified => None,
    });
    match (digit.and_then(Digit::new), stroke.key) {
        (Some(digit), _) => Some(Key::Digit(digit)),
        (None, keyboard::Key::Named(Named::Backspace | Named::Delete)) => Some(Key::Erase),
        (None, keyboard::Key::Named(Named::Enter)) => Some(Key::Confirm),
        (None, _) => None,
    }
}

/// The digit printed on the key at this place.
fn digit_at(code: Code) -> Option<u8> {
    Some(match code {
        Code::Digit0 | Code::Numpad0 => 0,
        Code::Digit1 | Code::Numpad1 => 1,
        Code::Digit2 | Code::Numpad2 => 2,
        Code::Digit3 | Code::Numpad3 => 3,
        Code::Digit4 | Code::Numpad4 => 4,
        Code::Digit5 | Code::Numpad5 => 5,
        Code::Digit6 | Code::Numpad6 => 6,
        Code::Digit7 | Code::Numpad7 => 7,
        Code::Digit8 | Code::Numpad8 => 8,
        Code::Digit9 | Code::Numpad9 => 9,
        _ => return None,
    })
}

/// The digit of a key of the numeric pad that moves a caret while NumLock is off.
fn without_num_lock(named: Named) -> Option<u8> {
    Some(match named {
        Named::Insert => 0,
        Named::End => 1,
        Named::ArrowDown => 2,
        Named::PageDown => 3,
        Named::ArrowLeft => 4,
        Named::Clear => 5,
        Named::ArrowRight => 6,
        Named::Home => 7,
        Named::ArrowUp => 8,
        Named::PageUp => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use iced::keyboard::Modifiers;
    use iced::keyboard::key::NativeCode;

    const NOWHERE: Physical = Physical::Unidentified(NativeCode::Unidentified);

    fn value(key: keyboard::Key, place: Physical, location: Location) -> Option<u8> {
        let stroke = Stroke { key: &key, place, location, modifiers: Modifiers::empty() };
        match of(&stroke) {
            Some(Key::Digit(digit)) => Some(digit.value()),
            _ => None,
        }
    }

    #[test]
    fn the_top_row_types_digits_whatever_its_keys_bear() {
        for (place, bears, digit) in
            [(Code::Digit1, "&", 1), (Code::Digit2, "é", 2), (Code::Digit7, "7", 7), (Code::Digit0, "@", 0)]
        {
            let key = keyboard::Key::Character(bears.into());
            assert_eq!(value(key, Physical::Code(place), Location::Standard), Some(digit), "{bears}");
        }
    }

    #[test]
    fn the_numeric_pad_types_digits_without_num_lock() {
        let codes = [Code::Numpad0, Code::Numpad1, Code::Numpad5, Code::Numpad9];
        let named = [Named::Insert, Named::End, Named::Clear, Named::PageUp];
        for ((code, named), digit) in codes.into_iter().zip(named).zip([0, 1, 5, 9]) {
            let key = keyboard::Key::Named(named);
            assert_eq!(value(key.clone(), Physical::Code(code), Location::Numpad), Some(digit));
            assert_eq!(value(key.clone(), NOWHERE, Location::Numpad), Some(digit));
            assert_eq!(value(key, NOWHERE, Location::Standard), None, "an arrow is no digit");
        }
    }

    #[test]
    fn a_key_without_a_place_types_what_it_bears() {
        let bears = |text: &str| value(keyboard::Key::Character(text.into()), NOWHERE, Location::Standard);
        assert_eq!([bears("4"), bears("é"), bears("12"), bears("a")], [Some(4), None, None, None]);
    }
}
