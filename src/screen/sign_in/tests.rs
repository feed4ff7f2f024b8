use super::*;
use crate::learner::{Digit, Id};
use crate::screen::Lent;
use crate::screen::tests::{Bare, Story, WINDOWS, faults, pictures};
use crate::theme::Element;
use crate::tour::seat::Seat;

use iced::keyboard::key::{Code, Named};
use iced::keyboard::{self, Modifiers};

use std::time::Duration;

/// A number with its check digit, and the same with a wrong one.
fn number() -> Number {
    let mut byte = 40;
    Number::draw(&mut move |bytes: &mut [u8]| {
        for it in bytes {
            byte += 13;
            *it = byte;
        }
    })
}

fn misread() -> Vec<u8> {
    let mut digits = number().digits().to_vec();
    digits[3] = (digits[3] + 1) % 10;
    digits
}

fn found(door: Door) -> Found {
    Found { id: Id::new([7; 16]), look: number().look(), door }
}

fn say(messages: &[&str]) -> Action {
    Action::Say(messages.iter().map(|message| Line::new("sign_in", message)).collect())
}

fn key(value: u8) -> Message {
    Message::Key(Key::Digit(Digit::new(value).unwrap()))
}

fn type_in(screen: &mut SignIn, digits: &[u8]) -> Action {
    for digit in digits {
        assert_eq!(screen.update(key(*digit)), Action::None);
    }
    screen.update(Message::Key(Key::Confirm))
}

/// As far as « Est-ce votre carte ? »
fn asked(door: Door) -> SignIn {
    let mut screen = SignIn::new(4);
    assert_eq!(type_in(&mut screen, number().digits()), Action::Card(Ask::Find(number())));
    assert_eq!(screen.found(found(door)), say(&["yours"]));
    screen
}

/// As far as the code.
fn at_code() -> SignIn {
    let mut screen = asked(Door::Code);
    assert_eq!(screen.update(Message::Answered(true)), say(&["code", "code_hide"]));
    screen
}

const CODE: [u8; 4] = [7, 3, 9, 1];

fn check() -> Action {
    Action::Card(Ask::Check(found(Door::Code), Pin::of(&CODE).unwrap()))
}

#[test]
fn a_number_then_yes_then_the_code_is_the_way_in() {
    let mut screen = at_code();
    assert_eq!(type_in(&mut screen, &CODE), check());
    assert_eq!(screen.lines(), [Line::new("sign_in", "wait")]);
}

#[test]
fn nothing_happens_before_there_are_enough_digits() {
    let mut screen = SignIn::new(4);
    assert_eq!(type_in(&mut screen, &[1, 2, 3]), Action::None);
    assert_eq!(screen.number.len(), 3);
    let mut screen = at_code();
    assert_eq!(type_in(&mut screen, &CODE[..3]), Action::None);
}

#[test]
fn a_misread_number_stays_and_can_be_mended_or_erased() {
    let mut screen = SignIn::new(4);
    assert_eq!(type_in(&mut screen, &misread()), say(&["misread"]));
    assert!(screen.number.is_full());
    for _ in 3..8 {
        let _ = screen.update(Message::Key(Key::Erase));
    }
    assert_eq!(type_in(&mut screen, &number().digits()[3..]), Action::Card(Ask::Find(number())));
    let mut screen = SignIn::new(4);
    let _ = type_in(&mut screen, &misread());
    let _ = screen.update(Message::EraseAll);
    assert!(screen.number.is_empty());
}

#[test]
fn the_pad_does_nothing_while_a_card_is_looked_up_or_a_code_is_checked() {
    let mut screen = SignIn::new(4);
    let _ = type_in(&mut screen, number().digits());
    assert_eq!(screen.update(Message::Key(Key::Erase)), Action::None);
    assert_eq!(screen.update(Message::Key(Key::Confirm)), Action::None);
    assert!(screen.number.is_full());
    let mut screen = at_code();
    let _ = type_in(&mut screen, &CODE);
    assert_eq!(screen.update(Message::Key(Key::Confirm)), Action::None);
}

#[test]
fn somebody_elses_card_goes_back_to_an_empty_number() {
    let mut screen = asked(Door::Code);
    assert_eq!(screen.update(Message::Answered(false)), say(&["number", "number_where"]));
    assert!(screen.number.is_empty());
    let mut screen = at_code();
    assert_eq!(screen.update(Message::Answered(false)), say(&["number", "number_where"]));
    // An answer that comes late is for nobody.
    assert_eq!(screen.found(found(Door::Open)), Action::None);
}

#[test]
fn a_wrong_code_clears_the_digits_and_keeps_the_card() {
    let mut screen = at_code();
    let _ = type_in(&mut screen, &CODE);
    assert_eq!(screen.missed(Missed { times: 1, is_locked: false }), say(&["wrong"]));
    assert_eq!(type_in(&mut screen, &CODE), check());
    assert_eq!(screen.missed(Missed { times: 2, is_locked: false }), say(&["wrong_again"]));
    assert_eq!(screen.update(Message::Without), Action::Card(Ask::Without(found(Door::Code))));
    assert_eq!(type_in(&mut screen, &CODE), check());
    assert_eq!(screen.missed(Missed { times: 5, is_locked: true }), say(&["wrong_again"]));
    assert_eq!(screen.update(Message::Without), Action::Card(Ask::Without(found(Door::Locked))));
}

#[test]
fn each_door_opens_in_its_own_way() {
    assert_eq!(asked(Door::Open).update(Message::Answered(true)), Action::Card(Ask::Enter(found(Door::Open))));
    for (door, message) in [(Door::New, "new"), (Door::Locked, "wrong_again"), (Door::Closed, "wrong_again")] {
        let mut screen = asked(door);
        assert_eq!(screen.update(Message::Answered(true)), say(&[message]));
        assert_eq!(screen.update(Message::Without), Action::Card(Ask::Without(found(door))));
    }
}

#[test]
fn every_step_has_a_step_back() {
    let mut screen = at_code();
    assert_eq!(screen.escape(), say(&["yours"]));
    assert_eq!(screen.escape(), say(&["number", "number_where"]));
    assert!(screen.number.is_full(), "the number that was typed stays");
    assert_eq!(screen.escape(), Action::Card(Ask::Back));
}

#[test]
fn help_asks_whether_somebody_is_called_and_the_digits_stay() {
    let mut screen = at_code();
    let _ = screen.update(key(7));
    assert_eq!(screen.update(Message::Bar(Bar::Help)), Action::Say(vec![call::question()]));
    assert_eq!(screen.update(key(3)), Action::None);
    assert_eq!(screen.update(Message::Called(true)), Action::Call(true));
    let Stage::Code { code, .. } = &screen.stage else { panic!("the code is typed") };
    assert_eq!(code.len(), 1);
}

#[test]
fn no_digit_of_a_code_is_in_a_debug_form() {
    assert_eq!(format!("{:?}", key(7)), "Key(Digit(•))");
    let shown = format!("{:?}", check());
    assert!(shown.contains("Pin(••••)"), "{shown}");
}

impl Story for SignIn {
    type Message = Message;

    fn update(&mut self, message: Message) -> Action {
        Self::update(self, message)
    }

    fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        Self::view(self, lent)
    }
}

fn seated(screen: SignIn) -> Seat<Bare<SignIn>> {
    Bare::seated(screen, WINDOWS[0])
}

const DIGITS: [Code; 10] = [
    Code::Digit0,
    Code::Digit1,
    Code::Digit2,
    Code::Digit3,
    Code::Digit4,
    Code::Digit5,
    Code::Digit6,
    Code::Digit7,
    Code::Digit8,
    Code::Digit9,
];

const NUMPAD: [(Code, Named); 10] = [
    (Code::Numpad0, Named::Insert),
    (Code::Numpad1, Named::End),
    (Code::Numpad2, Named::ArrowDown),
    (Code::Numpad3, Named::PageDown),
    (Code::Numpad4, Named::ArrowLeft),
    (Code::Numpad5, Named::Clear),
    (Code::Numpad6, Named::ArrowRight),
    (Code::Numpad7, Named::Home),
    (Code::Numpad8, Named::ArrowUp),
    (Code::Numpad9, Named::PageUp),
];

fn finds() -> Action {
    Action::Card(Ask::Find(number()))
}

#[test]
fn the_top_row_of_an_azerty_keyboard_types_a_number() {
    let bears = ["à", "&", "é", "\"", "'", "(", "-", "è", "_", "ç"];
    for modifiers in [Modifiers::empty(), Modifiers::SHIFT, Modifiers::ALT | Modifiers::CTRL] {
        let mut seat = seated(SignIn::new(4));
        for digit in number().digits().map(usize::from) {
            seat.key_at(DIGITS[digit], &keyboard::Key::Character(bears[digit].into()), modifiers);
        }
        seat.key(&keyboard::Key::Named(Named::Enter), Modifiers::empty());
        assert_eq!(seat.screen.actions, [finds()], "{modifiers:?}");
    }
}

#[test]
fn the_numeric_pad_types_a_number_without_num_lock() {
    let mut seat = seated(SignIn::new(4));
    for digit in number().digits().map(usize::from) {
        let (place, named) = NUMPAD[digit];
        seat.key_at(place, &keyboard::Key::Named(named), Modifiers::empty());
    }
    seat.key_at(Code::NumpadEnter, &keyboard::Key::Named(Named::Enter), Modifiers::empty());
    assert_eq!(seat.screen.actions, [finds()]);
}

#[test]
fn a_scanner_types_all_at_once() {
    use iced::Event;
    let down = |key: keyboard::Key| {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: keyboard::key::Physical::Unidentified(keyboard::key::NativeCode::Unidentified),
            location: keyboard::Location::Standard,
            modifiers: Modifiers::empty(),
            text: None,
            repeat: false,
        })
    };
    let digits = number().digits().map(|digit| down(keyboard::Key::Character(digit.to_string().into())));
    let mut events = digits.to_vec();
    events.push(down(keyboard::Key::Named(Named::Enter)));
    let mut seat = seated(SignIn::new(4));
    seat.turn(&events);
    assert_eq!(seat.screen.actions, [finds()]);
}

#[test]
fn a_held_key_types_one_digit_and_backspace_takes_it_back() {
    let mut seat = seated(SignIn::new(4));
    seat.hold_key(&keyboard::Key::Character("5".into()), Modifiers::empty(), 6);
    assert_eq!(seat.screen.story.number.len(), 1);
    seat.key(&keyboard::Key::Named(Named::Backspace), Modifiers::empty());
    assert!(seat.screen.story.number.is_empty());
}

#[test]
fn the_same_key_of_the_pad_counts_each_time_and_enter_confirms_after_it() {
    let mut seat = seated(SignIn::new(4));
    for digit in number().digits() {
        assert!(seat.click(&format!("pad.{digit}")));
    }
    seat.key(&keyboard::Key::Named(Named::Enter), Modifiers::empty());
    assert_eq!(seat.screen.actions, [finds()]);
    let mut seat = seated(SignIn::new(4));
    for digit in number().digits() {
        seat.click(&format!("pad.{digit}"));
    }
    assert!(seat.click("pad.erase"));
    assert_eq!(seat.screen.story.number.len(), 7);
    seat.click("pad.confirm");
    assert!(seat.screen.actions.is_empty(), "« Valider » waits for the last digit");
    seat.click(&format!("pad.{}", number().digits()[7]));
    seat.click("pad.confirm");
    assert_eq!(seat.screen.actions, [finds()]);
}

#[test]
fn enter_presses_the_button_that_the_keyboard_is_on() {
    let mut screen = SignIn::new(4);
    for digit in number().digits() {
        let _ = screen.update(key(*digit));
    }
    let mut seat = seated(screen);
    seat.operate(Box::new(iced::advanced::widget::operation::focusable::focus::<()>("pad.erase".into())));
    seat.key(&keyboard::Key::Named(Named::Enter), Modifiers::empty());
    assert!(seat.screen.actions.is_empty());
    assert_eq!(seat.screen.story.number.len(), 7);
}

#[test]
fn no_digit_of_a_code_is_to_be_seen_but_on_the_pad() {
    let mut screen = at_code();
    let mut seat = seated(SignIn::new(4));
    let _ = screen.update(key(8));
    seat.screen.story = screen;
    seat.redraw();
    let eights = seat.texts().iter().filter(|text| text.as_str() == "8").count();
    assert_eq!(eights, 1);
}

/// Every state of the screen, by name.
fn states() -> Vec<(&'static str, SignIn)> {
    let typed = |digits: &[u8]| {
        let mut screen = SignIn::new(4);
        for digit in digits {
            let _ = screen.update(key(*digit));
        }
        screen
    };
    let after = |mut screen: SignIn, message: Message| {
        let _ = screen.update(message);
        screen
    };
    let missed = |times, is_locked| {
        let mut screen = at_code();
        let _ = type_in(&mut screen, &CODE);
        let _ = screen.missed(Missed { times, is_locked });
        screen
    };
    let confirm = || Message::Key(Key::Confirm);
    vec![
        ("number", typed(&number().digits()[..5])),
        ("full", typed(number().digits())),
        ("misread", after(typed(&misread()), confirm())),
        ("looking", after(typed(number().digits()), confirm())),
        ("confirm", asked(Door::Code)),
        ("code", after(after(at_code(), key(7)), key(3))),
        ("missed", missed(1, false)),
        ("missed_again", missed(2, false)),
        ("locked", missed(5, true)),
        ("new", after(asked(Door::New), Message::Answered(true))),
        ("help", after(at_code(), Message::Bar(Bar::Help))),
        ("six", after(SignIn { pin_length: 6, ..asked(Door::Code) }, Message::Answered(true))),
    ]
}

#[test]
fn every_state_fits_every_window_and_the_pad_stays_where_it_is() {
    let mut found = vec![];
    for window in WINDOWS {
        let mut pads = vec![];
        for (name, screen) in states() {
            let mut seat = Bare::seated(screen, window);
            seat.screen.is_calling = name == "help";
            seat.advance(Duration::from_secs(1));
            found.extend(faults(&mut seat).into_iter().map(|fault| format!("{window:?} {name}: {fault}")));
            pads.extend(seat.bounds("pad.5"));
            pictures(&mut seat, &format!("sign-in-{name}"));
        }
        pads.dedup();
        assert_eq!(pads.len(), 1, "{window:?}");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_symbol_and_colour_has_its_word() {
    let texts = crate::texts::Texts::house("fr");
    for symbol in crate::learner::card::Symbol::ALL {
        assert!(texts.has(&Line::new("cards", &format!("symbol_{}", symbol.key()))));
    }
    for colour in crate::learner::card::Colour::ALL {
        assert!(texts.has(&Line::new("cards", &format!("colour_{}", colour.key()))));
    }
}
