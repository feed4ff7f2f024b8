//! The events of a keyboard.

use iced::Event;
use iced::keyboard::{self, Key, Location, Modifiers, key};

/// A key goes down, and writes what it bears.
pub(super) fn key_down(key: &Key, modifiers: Modifiers, repeat: bool) -> Event {
    let text = match key {
        Key::Character(text) => Some(text.clone()),
        Key::Named(key::Named::Space) => Some(" ".into()),
        Key::Named(_) | Key::Unidentified => None,
    };
    Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key.clone(),
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
        text,
        repeat,
    })
}

/// A key comes up.
pub(super) fn key_up(key: &Key, modifiers: Modifiers) -> Event {
    Event::Keyboard(keyboard::Event::KeyReleased {
        key: key.clone(),
        modified_key: key.clone(),
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
    })
}
