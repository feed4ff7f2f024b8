//! Keys of a French keyboard, as a window tells them.

use super::*;

use iced::keyboard::key::NativeCode;

/// A key that goes down: what it bears alone, what it bears now, where it lies, what it writes.
fn down(key: Key, now: Key, place: Code, text: Option<&str>, modifiers: Modifiers) -> Event {
    Event::KeyPressed {
        key,
        modified_key: now,
        physical_key: Physical::Code(place),
        location: Location::Standard,
        modifiers,
        text: text.map(Into::into),
        repeat: false,
    }
}

fn letter(text: &str) -> Key {
    Key::Character(text.into())
}

fn at(name: &str) -> Option<Position> {
    Position::parse(name)
}

#[test]
fn a_letter_is_its_text_and_its_place() {
    let event = down(letter("a"), letter("A"), Code::KeyQ, Some("A"), Modifiers::SHIFT);
    let press = press(&event, false).unwrap();
    assert!(press.key == Did::Text("A".into()) && press.position == at("a") && press.shift && !press.control);
}

#[test]
fn alt_gr_writes_even_where_it_is_told_as_ctrl_and_alt() {
    for modifiers in [Modifiers::empty(), Modifiers::CTRL | Modifiers::ALT] {
        let event = down(letter("à"), letter("@"), Code::Digit0, Some("@"), modifiers);
        let press = press(&event, modifiers.is_empty()).unwrap();
        assert!(press.key == Did::Text("@".into()) && press.position == at("0") && !press.control);
    }
}

#[test]
fn ctrl_and_a_letter_is_no_text_to_type() {
    let event = down(letter("c"), letter("c"), Code::KeyC, Some("\u{3}"), Modifiers::CTRL);
    let press = press(&event, false).unwrap();
    assert!(press.control && press.key == Did::Text("c".into()) && press.position == at("c"));
}

#[test]
fn an_accent_waits_and_then_comes_with_its_letter() {
    let event = down(Key::Unidentified, Key::Unidentified, Code::BracketLeft, None, Modifiers::empty());
    let waiting = press(&event, false).unwrap();
    assert!(waiting.key == Did::Dead && waiting.position == at("caret"));
    let event = down(letter("e"), letter("e"), Code::KeyE, Some("ê"), Modifiers::empty());
    assert!(press(&event, false).unwrap().key == Did::Text("ê".into()));
    let space = Key::Named(Named::Space);
    let event = down(space.clone(), space, Code::Space, Some("^"), Modifiers::empty());
    assert!(press(&event, false).unwrap().key == Did::Text("^".into()));
}

#[test]
fn a_key_with_a_name_is_that_name() {
    let named = [
        (Named::Enter, "enter"),
        (Named::Space, "space"),
        (Named::Backspace, "backspace"),
        (Named::Tab, "tab"),
        (Named::Escape, "escape"),
        (Named::ArrowLeft, "left"),
        (Named::PageDown, "page_down"),
        (Named::CapsLock, "caps"),
        (Named::AltGraph, "alt_gr"),
    ];
    for (key, name) in named {
        let event = Event::KeyPressed {
            key: Key::Named(key),
            modified_key: Key::Named(key),
            physical_key: Physical::Unidentified(NativeCode::Unidentified),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
            text: (key == Named::Space).then(|| " ".into()),
            repeat: false,
        };
        let press = press(&event, false).unwrap();
        assert!(press.position.is_some() && press.position == at(name), "{name}");
        assert!(press.key == Did::Named(press.position.unwrap()), "{name}");
    }
}

#[test]
fn each_maj_is_its_own_key() {
    let shift = |place| down(Key::Named(Named::Shift), Key::Named(Named::Shift), place, None, Modifiers::SHIFT);
    assert_eq!(press(&shift(Code::ShiftLeft), false).unwrap().position, at("shift"));
    assert_eq!(press(&shift(Code::ShiftRight), false).unwrap().position, at("shift_right"));
}

#[test]
fn the_pad_of_digits_writes_and_has_no_place() {
    let event = Event::KeyPressed {
        key: letter("5"),
        modified_key: letter("5"),
        physical_key: Physical::Code(Code::Numpad5),
        location: Location::Numpad,
        modifiers: Modifiers::empty(),
        text: Some("5".into()),
        repeat: false,
    };
    let press = press(&event, false).unwrap();
    assert!(press.key == Did::Text("5".into()) && press.position.is_none());
}

#[test]
fn keys_of_the_kiosk_and_of_the_system_are_left() {
    for key in [Named::F1, Named::F2, Named::F6, Named::F9, Named::F10, Named::Super, Named::PrintScreen] {
        let event = down(Key::Named(key), Key::Named(key), Code::F1, None, Modifiers::empty());
        assert!(press(&event, false).is_none(), "{key:?}");
    }
    let event = down(letter("a"), letter("a"), Code::KeyQ, Some("a"), Modifiers::ALT);
    assert!(press(&event, false).is_none());
}

#[test]
fn every_key_that_writes_has_its_place() {
    let places = [
        (Code::Backquote, "square"),
        (Code::Minus, "degree"),
        (Code::Equal, "equal"),
        (Code::Semicolon, "m"),
        (Code::KeyM, "comma"),
        (Code::Quote, "ugrave"),
        (Code::Backslash, "star"),
        (Code::IntlBackslash, "less"),
        (Code::KeyZ, "w"),
        (Code::KeyW, "z"),
        (Code::KeyP, "p"),
    ];
    for (code, name) in places {
        let found = place(Physical::Code(code), Location::Standard);
        assert!(found.is_some() && found == at(name), "{name}");
    }
}
