//! The laws of the widgets, on small screens without a window.

use declic::theme::{Element, Palette, Theme, button};
use declic::tour::seat::{Screen, Seat};
use declic::widget::{GUARD, focus, press, words};

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::{column, container, row, space};
use iced::{Point, Size, Task, Vector, mouse};

use std::time::{Duration, Instant};

const WINDOW: Size = Size::new(800.0, 600.0);

/// The tests begin at any moment: only the time that passes matters.
#[expect(clippy::disallowed_methods, reason = "an origin for virtual time")]
fn origin() -> Instant {
    Instant::now()
}

fn seat<S: Screen>(screen: S) -> Seat<S> {
    let mut seat = Seat::new(screen, WINDOW, origin()).unwrap();
    seat.advance(GUARD);
    seat
}

fn enter() -> Key {
    Key::Named(Named::Enter)
}

/// Two buttons, and what was pressed.
#[derive(Default)]
struct Pair {
    pressed: Vec<&'static str>,
    turn: u64,
    every: bool,
    rest: bool,
    disabled: bool,
}

#[derive(Debug, Clone)]
enum Message {
    Pressed(&'static str),
    Next,
    Previous,
}

impl Screen for Pair {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Pressed(name) => self.pressed.push(name),
            Message::Next => return focus::next(),
            Message::Previous => return focus::previous(),
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        let one = |name: &'static str| {
            press(name, words(name, None, 34.0), Message::Pressed(name))
                .width(200)
                .height(100)
                .turn(self.turn)
                .every_press(self.every)
        };
        let left = one("left").style(button::primary).rest_to_choose(Duration::from_secs(2), self.rest);
        let right = one("right").enabled(!self.disabled);
        container(row![left, space().width(200), right]).padding(100).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

const LEFT: Point = Point::new(200.0, 150.0);

#[test]
fn any_button_of_the_mouse_presses() {
    for button in [mouse::Button::Left, mouse::Button::Right, mouse::Button::Middle, mouse::Button::Back] {
        let mut seat = seat(Pair::default());
        seat.move_to(LEFT);
        seat.press(button);
        seat.advance(Duration::from_secs(20));
        seat.release(button);
        assert_eq!(seat.screen.pressed, ["left"], "{button:?}");
    }
}

#[test]
fn a_release_up_to_48_pixels_beside_the_edge_counts_and_further_cancels() {
    for (x, counts) in [(52.5, true), (50.0, false)] {
        let mut seat = seat(Pair::default());
        seat.move_to(LEFT);
        seat.press(mouse::Button::Left);
        seat.move_to(Point::new(x, 150.0));
        seat.release(mouse::Button::Left);
        assert_eq!(seat.screen.pressed.len(), usize::from(counts), "{x}");
    }
}

#[test]
fn a_press_that_began_beside_the_button_is_none() {
    let mut seat = seat(Pair::default());
    seat.move_to(Point::new(90.0, 150.0));
    seat.press(mouse::Button::Left);
    seat.move_to(LEFT);
    seat.release(mouse::Button::Left);
    assert!(seat.screen.pressed.is_empty());
}

#[test]
fn a_finger_presses() {
    let mut seat = seat(Pair::default());
    seat.touch(LEFT, LEFT + Vector::new(110.0, 0.0));
    assert_eq!(seat.screen.pressed, ["left"]);
    seat.advance(GUARD);
    seat.touch(LEFT, LEFT + Vector::new(200.0, 0.0));
    assert_eq!(seat.screen.pressed, ["left"]);
}

#[test]
fn a_new_screen_takes_no_press_for_700_milliseconds() {
    let mut seat = Seat::new(Pair::default(), WINDOW, origin()).unwrap();
    seat.click_at(LEFT);
    seat.advance(GUARD - Duration::from_millis(1));
    seat.click_at(LEFT);
    assert!(seat.screen.pressed.is_empty());
    seat.advance(Duration::from_millis(1));
    seat.click_at(LEFT);
    assert_eq!(seat.screen.pressed, ["left"]);
}

#[test]
fn a_new_step_takes_no_press_for_700_milliseconds() {
    let mut seat = seat(Pair::default());
    seat.move_to(LEFT);
    seat.press(mouse::Button::Left);
    seat.screen.turn += 1;
    seat.release(mouse::Button::Left);
    seat.redraw();
    seat.click_at(LEFT);
    seat.key(&enter(), Modifiers::empty());
    assert!(seat.screen.pressed.is_empty());
    seat.advance(GUARD);
    seat.click_at(LEFT);
    assert_eq!(seat.screen.pressed, ["left"]);
}

#[test]
fn a_second_press_on_the_same_button_waits_and_on_another_does_not() {
    let mut seat = seat(Pair::default());
    seat.click("left");
    seat.click("left");
    seat.click("right");
    assert_eq!(seat.screen.pressed, ["left", "right"]);
    seat.advance(GUARD);
    seat.click("left");
    assert_eq!(seat.screen.pressed, ["left", "right", "left"]);
}

#[test]
fn every_press_counts_on_a_pad() {
    let mut seat = Seat::new(Pair { every: true, ..Pair::default() }, WINDOW, origin()).unwrap();
    seat.click("left");
    seat.click("left");
    assert_eq!(seat.screen.pressed, ["left", "left"]);
}

#[test]
fn tab_goes_round_in_both_directions() {
    let mut seat = seat(Pair::default());
    let mut walk = vec![];
    for message in [Message::Next, Message::Next, Message::Next, Message::Previous, Message::Previous] {
        seat.tell(message);
        walk.extend(seat.focused());
    }
    assert_eq!(walk, ["left", "right", "left", "right", "left"]);
}

#[test]
fn a_disabled_button_takes_neither_the_mouse_nor_the_keyboard() {
    let mut seat = seat(Pair { disabled: true, ..Pair::default() });
    seat.click("right");
    seat.tell(Message::Previous);
    assert_eq!(seat.focused().as_deref(), Some("left"));
    assert!(seat.screen.pressed.is_empty());
}

#[test]
fn enter_and_space_press_and_a_held_key_presses_once() {
    for key in [enter(), Key::Named(Named::Space)] {
        let mut seat = seat(Pair { every: true, ..Pair::default() });
        seat.tell(Message::Next);
        seat.hold_key(&key, Modifiers::empty(), 5);
        assert_eq!(seat.screen.pressed, ["left"], "{key:?}");
    }
}

#[test]
fn moving_in_and_resting_chooses() {
    let mut seat = seat(Pair { rest: true, ..Pair::default() });
    seat.move_to(Point::new(10.0, 10.0));
    seat.move_to(LEFT);
    seat.advance(Duration::from_millis(1900));
    assert!(seat.screen.pressed.is_empty());
    seat.advance(Duration::from_millis(200));
    assert_eq!(seat.screen.pressed, ["left"]);
    seat.advance(Duration::from_secs(10));
    assert_eq!(seat.screen.pressed, ["left"], "once, until the arrow moves again");
}

#[test]
fn an_arrow_that_lies_still_chooses_nothing() {
    let mut seat = seat(Pair::default());
    seat.move_to(LEFT);
    seat.screen.rest = true;
    seat.redraw();
    seat.advance(Duration::from_secs(10));
    seat.move_to(LEFT + Vector::new(1.0, 0.0));
    seat.advance(Duration::from_secs(10));
    assert!(seat.screen.pressed.is_empty());
    seat.move_to(LEFT + Vector::new(20.0, 0.0));
    seat.advance(Duration::from_millis(2100));
    assert_eq!(seat.screen.pressed, ["left"]);
}

#[test]
fn leaving_before_the_end_chooses_nothing() {
    let mut seat = seat(Pair { rest: true, ..Pair::default() });
    seat.move_to(LEFT);
    seat.advance(Duration::from_millis(1500));
    seat.move_to(Point::new(10.0, 10.0));
    seat.advance(Duration::from_secs(10));
    assert!(seat.screen.pressed.is_empty());
}

#[test]
fn at_rest_nothing_is_redrawn() {
    let mut seat = seat(Pair::default());
    seat.advance(Duration::from_millis(100));
    let before = seat.redraws();
    seat.advance(Duration::from_secs(3600));
    assert_eq!(seat.redraws(), before);
    assert_eq!(seat.wants_redraw_at(), None);
}

/// One sentence, one word of which is lit.
struct Sentence {
    lit: Option<usize>,
    width: f32,
}

impl Screen for Sentence {
    type Message = ();

    fn update(&mut self, (): ()) -> Task<()> {
        Task::none()
    }

    fn view(&self) -> Element<'_, ()> {
        let sentence = words("Tapez les 40 heures d’Amina\u{a0}: « Valider ».", self.lit, 50.0).bold();
        column![
            container(sentence).id("sentence").max_width(self.width),
            container(words("Puis attendez.", None, 34.0)).id("after"),
        ]
        .into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

#[test]
fn lighting_a_word_moves_nothing_and_is_seen() {
    for width in [790.0, 400.0] {
        let mut seat = seat(Sentence { lit: None, width });
        let still = (seat.bounds("sentence"), seat.bounds("after"));
        let dark = seat.picture();
        for lit in 0..6 {
            seat.screen.lit = Some(lit);
            assert_eq!((seat.bounds("sentence"), seat.bounds("after")), still);
            assert_ne!(seat.picture(), dark, "{lit}");
        }
        seat.screen.lit = None;
        assert_eq!(seat.picture(), dark);
    }
}

#[test]
fn a_sentence_is_reported_whole() {
    let mut seat = seat(Sentence { lit: Some(1), width: 700.0 });
    assert_eq!(seat.texts(), ["Tapez les 40 heures d’Amina\u{a0}: « Valider ».", "Puis attendez."]);
}
