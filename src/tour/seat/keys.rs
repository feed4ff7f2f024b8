//! The events of a keyboard.

use iced::Event;
use iced::keyboard::key::{NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers, key};

/// A keyboard that does not say where its keys lie.
const NOWHERE: Physical = Physical::Unidentified(NativeCode::Unidentified);

/// A key goes down, and writes what it bears.
pub(super) fn key_down(key: &Key, modifiers: Modifiers, repeat: bool) -> Event {
    key_down_at(NOWHERE, key, modifiers, repeat)
}

/// The key at this place goes down.
pub(super) fn key_down_at(place: Physical, key: &Key, modifiers: Modifiers, repeat: bool) -> Event {
    let text = match key {
        Key::Character(text) => Some(text.clone()),
        Key::Named(key::Named::Space) => Some(" ".into()),
        Key::Named(_) | Key::Unidentified => None,
    };
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key.clone(),
        physical_key: place,
        location: location(place),
        modifiers,
        text,
        repeat,
    })
}

/// A key comes up.
pub(super) fn key_up(key: &Key, modifiers: Modifiers) -> Event {
    key_up_at(NOWHERE, key, modifiers)
}

/// The key at this place comes up.
pub(super) fn key_up_at(place: Physical, key: &Key, modifiers: Modifiers) -> Event {
    Event::Keyboard(keyboard::Event::KeyReleased {
        key: key.clone(),
        modified_key: key.clone(),
        physical_key: place,
        location: location(place),
        modifiers,
    })
}

/// On which part of the keyboard this place is.
fn location(place: Physical) -> Location {
    let is_numpad = matches!(place, Physical::Code(code) if format!("{code:?}").starts_with("Numpad"));
    if is_numpad { Location::Numpad } else { Location::Standard }
}
