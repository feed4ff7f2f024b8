//! The drawn keyboard, before a learner.

use super::*;
use crate::computer::{Comfort, Part, Setup};
use crate::practice::{Lent, Pictures};
use crate::texts::Texts;
use crate::theme::{Measure, Palette, Theme};
use crate::tour::seat::{Screen, Seat};

use iced::widget::center;
use iced::{Size, Task};

use std::collections::BTreeSet;
use std::env;
use std::path::Path;
use std::time::Duration;

struct Desk {
    computer: Computer,
    texts: Texts,
    measure: Measure,
    pictures: Pictures,
    palette: Palette,
    strokes: Vec<Stroke>,
    room: Size,
}

impl Screen for Desk {
    type Message = Action;

    fn update(&mut self, action: Action) -> Task<Action> {
        let _ = self.computer.apply(&action, Duration::ZERO);
        Task::none()
    }

    fn view(&self) -> Element<'_, Action> {
        let lent = Lent {
            texts: &self.texts,
            measure: &self.measure,
            pictures: &self.pictures,
            rest: Duration::ZERO,
            rest_counts: false,
            strokes: &self.strokes,
        };
        let face = container(crate::practice::view(&self.computer, lent)).style(theme::container::computer);
        let face = face.width(self.room.width).height(self.room.height);
        container(center(face)).style(theme::container::ground).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.palette)
    }
}

/// A seat whose pretend computer has `room` within its frame.
fn seat(room: Size, comfort: Comfort) -> Seat<Desk> {
    let computer = Computer::new(&Setup::of(Part::Keyboard), comfort);
    let window = room + Size::new(32.0, 32.0);
    let desk = Desk {
        computer,
        texts: Texts::house("fr"),
        measure: Measure::of(window, false),
        pictures: Pictures::new(),
        palette: Palette::Light,
        strokes: vec![],
        room,
    };
    Seat::begin(desk, window).unwrap()
}

const ROOM: Size = Size::new(960.0, 477.0);

fn fingers() -> Comfort {
    Comfort { keyboard_on_screen: true, ..Comfort::default() }
}

fn spots(seat: &Seat<Desk>) -> BTreeSet<String> {
    seat.screen.computer.spots().iter().map(ToString::to_string).filter(|spot| spot.starts_with("keys.")).collect()
}

#[test]
fn the_drawing_is_one_thing_and_under_fingers_each_key_is_one() {
    for comfort in [Comfort::default(), fingers()] {
        let mut seat = seat(ROOM, comfort);
        let drawn: BTreeSet<String> = seat.ids().into_iter().filter(|id| id.starts_with("keys.")).collect();
        assert_eq!(drawn, spots(&seat));
        assert!(!drawn.is_empty());
    }
}

#[test]
fn every_key_under_a_finger_is_large_enough() {
    let mut seat = seat(ROOM, fingers());
    for spot in spots(&seat) {
        let bounds = seat.bounds(&spot).unwrap();
        assert!(bounds.width >= 44.0 && bounds.height >= 44.0, "{spot}: {bounds:?}");
    }
}

#[test]
fn the_key_that_is_held_is_pressed_first() {
    let keys = |letter: char| -> Vec<String> {
        order(&keyboard::strokes(letter).unwrap()).iter().map(ToString::to_string).collect()
    };
    assert_eq!(keys('a'), ["a"]);
    assert_eq!(keys('A'), ["shift", "a"]);
    assert_eq!(keys('@'), ["alt_gr", "0"]);
    assert_eq!(keys('ê'), ["caret", "e"]);
    assert_eq!(keys('ë'), ["shift", "caret", "e"]);
}

#[test]
fn another_keyboard_is_said_quietly() {
    let mut seat = seat(ROOM, Comfort::default());
    let words = seat.screen.texts.label("keys.other", &[]);
    assert!(!seat.texts().contains(&words));
    // A QWERTY writes q where an AZERTY writes a.
    let press = keyboard::Press { position: Position::parse("a"), ..keyboard::Press::text("q") };
    seat.tell(Action::Key(keyboard::Action::Pressed(press)));
    assert!(seat.texts().contains(&words));
}

#[test]
fn a_keyboard_at_rest_is_not_drawn_again() {
    let mut seat = seat(ROOM, Comfort::default());
    let redraws = seat.redraws();
    seat.advance(Duration::from_secs(60));
    assert_eq!(seat.redraws(), redraws);
}

/// With `DECLIC_FACES`, a folder, the keyboard is photographed in the windows of the design.
#[test]
fn the_keyboard_is_photographed() {
    let Ok(folder) = env::var("DECLIC_FACES") else { return };
    let rooms = [
        ("1024", Size::new(960.0, 477.0)),
        ("1024-beside", Size::new(784.0, 477.0)),
        ("1024-very-large", Size::new(960.0, 344.0)),
        ("1280", Size::new(1120.0, 594.0)),
        ("1920", Size::new(1776.0, 700.0)),
        ("1920-beside", Size::new(1390.0, 700.0)),
    ];
    for (name, room) in rooms {
        for palette in Palette::ALL {
            for (comfort, how) in [(Comfort::default(), "drawn"), (fingers(), "touch")] {
                let mut seat = seat(room, comfort);
                seat.screen.palette = palette;
                seat.screen.strokes = keyboard::strokes('ë').unwrap();
                let down = |name: &str| {
                    Action::Key(keyboard::Action::Pressed(keyboard::Press::named(Position::parse(name).unwrap())))
                };
                seat.tell(down("alt_gr"));
                seat.tell(down("enter"));
                let shot = format!("keyboard-{name}-{}-{how}.png", palette.key());
                seat.save_png(Path::new(&folder).join(shot)).unwrap();
            }
        }
    }
}

#[test]
fn fingers_lie_on_keys_that_go_down_together_and_on_no_others() {
    let strokes = |text: &str| keyboard::next("", 0, text);
    let names = |text: &str, for_fingers| -> Vec<_> {
        together(&strokes(text), for_fingers).into_iter().map(|key| key.to_string()).collect()
    };
    assert_eq!(names("A", false), ["shift", "a"]);
    assert_eq!(names("@", false), ["alt_gr", "0"]);
    assert_eq!(names("ê", false), [""; 0], "the accent and its letter are pressed one after the other");
    assert_eq!(names("a", false), [""; 0]);
    assert_eq!(names("A", true), [""; 0], "on a screen one finger presses both in turn");
}
