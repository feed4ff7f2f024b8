//! Somebody before the pretend computer, in the sizes that the classroom leaves it: what the tests of its faces share.

use super::{Lent, Pictures};
use crate::computer::hand::{self, Place};
use crate::computer::keyboard::{self, Key, Position, Press};
use crate::computer::pointer::{Button, Point};
use crate::computer::{Action, Computer, Spot};
use crate::texts::Texts;
use crate::theme::{self, Element, Measure, Palette, Theme};
use crate::tour::seat::{Error, Screen, Seat};
use crate::widget;

use iced::{Size, Task};

use std::time::Duration;

/// The size of the kiosk, whether letters are very large, and what the classroom leaves of it to the pretend computer.
pub(super) type Room = (f32, f32, bool, Size);

/// Those of the design.
pub(super) const ROOMS: [Room; 7] = [
    (1024.0, 768.0, false, Size::new(792.0, 473.0)),
    (1024.0, 768.0, true, Size::new(960.0, 337.0)),
    (1280.0, 1024.0, false, Size::new(936.0, 596.0)),
    (1280.0, 1024.0, true, Size::new(1168.0, 443.0)),
    (1920.0, 1080.0, false, Size::new(1374.0, 651.0)),
    (1920.0, 1080.0, true, Size::new(1430.0, 541.0)),
    (1024.0, 768.0, false, Size::new(976.0, 430.0)),
];

/// Somebody before the pretend computer.
pub(super) struct Person {
    pub(super) computer: Computer,
    pub(super) texts: Texts,
    pub(super) measure: Measure,
    pub(super) pictures: Pictures,
    pub(super) palette: Palette,
    now: Duration,
}

impl Person {
    /// A seat in this room.
    pub(super) fn seat(
        (width, height, very_large, size): Room,
        computer: Computer,
        pictures: Pictures,
    ) -> Result<Seat<Self>, Error> {
        let person = Self {
            computer,
            texts: Texts::house("fr"),
            measure: Measure::of(Size::new(width, height), very_large),
            pictures,
            palette: Palette::Light,
            now: Duration::ZERO,
        };
        Seat::begin(person, size)
    }

    pub(super) fn lent(&self) -> Lent<'_> {
        Lent {
            texts: &self.texts,
            measure: &self.measure,
            pictures: &self.pictures,
            rest: Duration::from_secs(2),
            rest_counts: false,
            strokes: &[],
        }
    }

    pub(super) fn do_(&mut self, action: &Action) {
        self.now += Duration::from_secs(2);
        let _ = self.computer.apply(action, self.now);
    }

    pub(super) fn press(&mut self, spot: &str, button: Button, times: u8) {
        let Ok(spot) = Spot::parse(spot) else { return };
        let caret = self.computer.field(&spot).map(|field| field.text().chars().count());
        let on = Some(Place { caret, ..Place::on(&spot) });
        let at = Point { x: 0.0, y: 0.0 };
        self.now += Duration::from_secs(2);
        for _ in 0..times {
            let _ = self.computer.apply(&Action::Hand(hand::Action::Pressed { on: on.clone(), at, button }), self.now);
            let _ = self.computer.apply(&Action::Hand(hand::Action::Released { on: on.clone(), at }), self.now);
        }
    }

    pub(super) fn click(&mut self, spot: &str) {
        self.press(spot, Button::Index, 1);
    }

    pub(super) fn key(&mut self, name: &str) {
        let Some(position) = Position::parse(name) else { return };
        let press = Press {
            key: Key::Named(position),
            position: Some(position),
            shift: false,
            control: false,
            alt: false,
            repeat: false,
        };
        self.do_(&Action::Key(keyboard::Action::Pressed(press)));
    }
}

impl Screen for Person {
    type Message = Action;

    fn update(&mut self, action: Action) -> Task<Action> {
        self.do_(&action);
        Task::none()
    }

    fn view(&self) -> Element<'_, Action> {
        widget::ground(super::view(&self.computer, self.lent()), theme::container::computer)
    }

    fn theme(&self) -> Theme {
        Theme::new(self.palette)
    }
}
