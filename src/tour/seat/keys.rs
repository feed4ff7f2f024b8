//! The events of a keyboard.

use super::{Screen, Seat};

use iced::Event;
use iced::keyboard::key::{Code, NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers, key};

/// A keyboard that does not say where its keys lie.
const NOWHERE: Physical = Physical::Unidentified(NativeCode::Unidentified);

/// A key goes down, and writes what it bears.
fn key_down(key: &Key, modifiers: Modifiers, repeat: bool) -> Event {
    key_down_at(NOWHERE, key, modifiers, repeat)
}

/// The key at this place goes down.
fn key_down_at(place: Physical, key: &Key, modifiers: Modifiers, repeat: bool) -> Event {
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
fn key_up(key: &Key, modifiers: Modifiers) -> Event {
    key_up_at(NOWHERE, key, modifiers)
}

/// The key at this place comes up.
fn key_up_at(place: Physical, key: &Key, modifiers: Modifiers) -> Event {
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

/// What somebody does at the keyboard.
impl<S: Screen> Seat<S> {
    /// Strikes a key.
    pub fn key(&mut self, key: &Key, modifiers: Modifiers) {
        self.turn(&[key_down(key, modifiers, false), key_up(key, modifiers)]);
    }

    /// Strikes keys that write `text`, however they do it: what an é, an @ or a capital comes in as.
    pub fn write(&mut self, text: &str) {
        let held = if text.chars().any(char::is_uppercase) { Modifiers::SHIFT } else { Modifiers::empty() };
        self.key(&Key::Character(text.into()), held);
    }

    /// A key goes down.
    pub fn press_key(&mut self, key: &Key) {
        self.turn(&[key_down(key, Modifiers::empty(), false)]);
    }

    /// A key comes up.
    pub fn release_key(&mut self, key: &Key) {
        self.turn(&[key_up(key, Modifiers::empty())]);
    }

    /// Strikes the key at this place of the keyboard, which bears `key`: on an AZERTY keyboard `Digit1` bears `&`.
    pub fn key_at(&mut self, place: Code, key: &Key, modifiers: Modifiers) {
        let place = Physical::Code(place);
        self.turn(&[key_down_at(place, key, modifiers, false), key_up_at(place, key, modifiers)]);
    }

    /// Holds a key down long enough to repeat.
    pub fn hold_key(&mut self, key: &Key, modifiers: Modifiers, repeats: usize) {
        self.turn(&[key_down(key, modifiers, false)]);
        for _ in 0..repeats {
            self.turn(&[key_down(key, modifiers, true)]);
        }
        self.turn(&[key_up(key, modifiers)]);
    }
}
