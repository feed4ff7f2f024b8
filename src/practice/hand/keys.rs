//! From a key of the real keyboard to our own words.

use crate::computer::keyboard::{Key as Did, Position, Press};

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};

/// What a key that went down did. None for keys that are not for the pretend computer: F1 to F12 but F5, Alt and a letter, keys without a name.
///
/// `has_alt_gr`: AltGr is held. What it writes is text, even where Ctrl and Alt are told with it.
pub(super) fn press(event: &Event, has_alt_gr: bool) -> Option<Press> {
    let Event::KeyPressed { key, modified_key, physical_key, location, modifiers, text, repeat } = event else {
        return None;
    };
    let text = text.as_deref().filter(|text| !text.is_empty() && !text.chars().any(char::is_control));
    let position = place(*physical_key, *location);
    let has_alt_gr = has_alt_gr || (modifiers.control() && modifiers.alt() && text.is_some());
    let control = modifiers.control() && !has_alt_gr;
    let alt = modifiers.alt() && !has_alt_gr;
    let whole = |key, position| Press { key, position, shift: modifiers.shift(), control, alt, repeat: *repeat };
    if let Some(named) = named(key, *physical_key).filter(|_| !writes_more_than_a_space(key, text)) {
        return Some(whole(Did::Named(named), Some(named)));
    }
    if modifiers.logo() || alt {
        return None;
    }
    match (text, modified_key) {
        (_, Key::Character(letter)) if control => {
            Some(whole(Did::Text(letter.as_str().into()), zoom(event).or(position)))
        }
        (Some(text), _) if !control => Some(whole(Did::Text(text.into()), position)),
        (None, Key::Character(letter)) => Some(whole(Did::Text(letter.as_str().into()), position)),
        // A key that writes, and wrote nothing: it waits for the next letter.
        (None, Key::Unidentified) if position.is_some() => Some(whole(Did::Dead, position)),
        _ => None,
    }
}

/// The key that came up.
pub(super) fn release(event: &Event) -> Option<Position> {
    let Event::KeyReleased { key, physical_key, location, .. } = event else { return None };
    named(key, *physical_key).or_else(|| place(*physical_key, *location))
}

/// Whether the key is AltGr.
pub(super) fn is_alt_gr(event: &Event) -> bool {
    let (Event::KeyPressed { key, physical_key, .. } | Event::KeyReleased { key, physical_key, .. }) = event else {
        return false;
    };
    *key == Key::Named(Named::AltGraph) || *physical_key == Code::AltRight
}

/// Maj and Tab, Tab alone: the way on.
pub(super) fn tab(event: &Event) -> Option<Modifiers> {
    match event {
        Event::KeyPressed { key: Key::Named(Named::Tab), modifiers, .. } => Some(*modifiers),
        _ => None,
    }
}

/// ^ and then Espace writes ^: that is the text of the key, and not its name.
fn writes_more_than_a_space(key: &Key, text: Option<&str>) -> bool {
    *key == Key::Named(Named::Space) && text.is_some_and(|text| !text.trim().is_empty())
}

/// Ctrl and the + and − of the pad of digits.
fn zoom(event: &Event) -> Option<Position> {
    let Event::KeyPressed { physical_key, .. } = event else { return None };
    match physical_key {
        Physical::Code(Code::NumpadAdd) => Position::parse("equal"),
        Physical::Code(Code::NumpadSubtract) => Position::parse("6"),
        _ => None,
    }
}

/// The key that has a name and writes nothing, and Espace.
fn named(key: &Key, place: Physical) -> Option<Position> {
    let Key::Named(named) = key else { return None };
    let name = match named {
        Named::Enter => "enter",
        Named::Tab => "tab",
        Named::Space => "space",
        Named::Backspace => "backspace",
        Named::Delete => "delete",
        Named::Escape => "escape",
        Named::F5 => "f5",
        Named::ArrowLeft => "left",
        Named::ArrowRight => "right",
        Named::ArrowUp => "up",
        Named::ArrowDown => "down",
        Named::Home => "home",
        Named::End => "end",
        Named::PageUp => "page_up",
        Named::PageDown => "page_down",
        Named::CapsLock => "caps",
        Named::Shift if place == Code::ShiftRight => "shift_right",
        Named::Shift => "shift",
        Named::Control => "control",
        Named::AltGraph => "alt_gr",
        Named::Alt if place == Code::AltRight => "alt_gr",
        Named::Alt => "alt",
        _ => return None,
    };
    Position::parse(name)
}

/// The key at this place, by what an AZERTY bears there. The pad of digits has places of its own, which nobody looks for.
fn place(place: Physical, location: Location) -> Option<Position> {
    let Physical::Code(code) = place else { return None };
    if location == Location::Numpad {
        return None;
    }
    let name = match code {
        Code::Backquote => "square",
        Code::Digit1 => "1",
        Code::Digit2 => "2",
        Code::Digit3 => "3",
        Code::Digit4 => "4",
        Code::Digit5 => "5",
        Code::Digit6 => "6",
        Code::Digit7 => "7",
        Code::Digit8 => "8",
        Code::Digit9 => "9",
        Code::Digit0 => "0",
        Code::Minus => "degree",
        Code::Equal => "equal",
        Code::BracketLeft => "caret",
        Code::BracketRight => "dollar",
        Code::Quote => "ugrave",
        Code::Backslash => "star",
        Code::IntlBackslash => "less",
        Code::Semicolon => "m",
        Code::KeyM => "comma",
        Code::Comma => "semicolon",
        Code::Period => "colon",
        Code::Slash => "exclamation",
        Code::KeyQ => "a",
        Code::KeyW => "z",
        Code::KeyA => "q",
        Code::KeyZ => "w",
        Code::Backspace => "backspace",
        Code::Tab => "tab",
        Code::Enter => "enter",
        Code::CapsLock => "caps",
        Code::ShiftLeft => "shift",
        Code::ShiftRight => "shift_right",
        Code::ControlLeft | Code::ControlRight => "control",
        Code::AltLeft => "alt",
        Code::AltRight => "alt_gr",
        Code::Space => "space",
        _ => return letter(code),
    };
    Position::parse(name)
}

/// Every other letter is where it is on each keyboard of Latin letters.
fn letter(code: Code) -> Option<Position> {
    let name = format!("{code:?}");
    Position::parse(&name.strip_prefix("Key")?.to_lowercase())
}

#[cfg(test)]
mod tests;
