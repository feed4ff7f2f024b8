//! A page under a hand and a keyboard, without a window.

use super::*;
use crate::computer::field::Kind as For;
use crate::computer::keyboard::Position;
use crate::computer::site::{Block, Kind, Orders, Page, Site};
use crate::computer::{Comfort, Deed, Setup, Sites, Start};
use crate::computer::{browser, hand};
use crate::practice::field::{Look, field};
use crate::theme::{Measure, Palette};
use crate::tour::seat::{Screen, Seat};

use iced::keyboard::key::{Code, Named};
use iced::keyboard::{Key, Modifiers};
use iced::mouse::ScrollDelta;
use iced::widget::{column, container, space, stack};
use iced::{Fill, Task, touch};

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

struct Desk {
    computer: Computer,
    did: Vec<Action>,
    deeds: Vec<Deed>,
}

impl Desk {
    fn text(&self, name: &str) -> &str {
        self.computer.field(&spot(name)).map_or("?", |field| field.text())
    }
}

impl Screen for Desk {
    type Message = Action;

    fn update(&mut self, action: Action) -> Task<Action> {
        self.deeds.push(self.computer.apply(&action, Duration::ZERO));
        self.did.push(action);
        Task::none()
    }

    fn view(&self) -> Element<'_, Action> {
        let drawn = |name: &str, lines| {
            let name = spot(name);
            let is_focused = self.computer.focus() == Some(&name);
            let look = Look { size: 24.0, lines, is_focused, ..Look::default() };
            self.computer.field(&name).map(|inside| field(&name, inside, look))
        };
        let button = container(space()).width(200.0).height(60.0).id("site.page.send");
        let page =
            column![].push(drawn("site.page.name", 1)).push(drawn("site.page.notes", 3)).push(button).spacing(20.0);
        // What lies over a field is pressed, and not the field.
        let menu = container(space()).width(100.0).height(40.0).id("site.page.help");
        let page = container(stack![page, container(menu).align_right(Fill)]).width(Fill).height(Fill);
        let below = container(crate::widget::press("helper.say", space().width(80.0).height(40.0), Action::Waited));
        column![hand(page.into(), &self.computer), below].into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

fn spot(name: &str) -> Spot {
    Spot::parse(name).unwrap()
}

fn block(name: &str, kind: Kind) -> Block {
    Block {
        spot: Some(spot(&format!("site.page.{name}"))),
        kind,
        text: name.to_owned(),
        hint: None,
        when: None,
        rules: vec![],
        is_optional: true,
    }
}

fn sites() -> Sites {
    let typed =
        |kind, lines| Kind::Field { kind, value: String::new(), unit: None, lines, trims: false, can_reveal: true };
    let button =
        || Kind::Button { checks: true, ways: vec![], saves: None, orders: Orders::default(), is_plain: false };
    let page = Page {
        spot: spot("site.page"),
        title: "Page".into(),
        address: "page".into(),
        blocks: vec![
            block("name", typed(For::Text, 1)),
            block("notes", typed(For::Lines, 3)),
            block("send", button()),
            block("help", button()),
        ],
        needs: vec![],
        is_blank: false,
    };
    let pages = BTreeMap::from([("page".into(), page)]);
    let site = Site {
        id: "site".into(),
        name: "Site".into(),
        host: "site.test".into(),
        start: "page".into(),
        pages,
        ..Site::default()
    };
    let mut sites = Sites::from_iter([site]);
    sites.browser.is_bare = true;
    sites
}

fn seat(focus: Option<&str>) -> Seat<Desk> {
    let setup = Setup { sites: Arc::new(sites()), ..Setup::of(Part::Browser) };
    let mut computer = Computer::new(&setup, Comfort::default());
    computer.begin_step(&Start { open: Some(spot("site.page")), focus: focus.map(spot), ..Start::default() });
    let measure = Measure::of(Size::new(800.0, 600.0), false);
    let mut seat = Seat::begin(Desk { computer, did: vec![], deeds: vec![] }, measure.window).unwrap();
    seat.advance(Duration::from_secs(2));
    seat
}

fn letters(seat: &mut Seat<Desk>, text: &str) {
    for letter in text.chars() {
        let key = Key::Character(letter.to_string().into());
        seat.key(&key, if letter.is_uppercase() { Modifiers::SHIFT } else { Modifiers::empty() });
    }
}

fn named(seat: &mut Seat<Desk>, key: Named, modifiers: Modifiers) {
    seat.key(&Key::Named(key), modifiers);
}

/// A place in a field: so far from its left edge, on its first line.
fn inside(seat: &mut Seat<Desk>, name: &str, x: f32) -> iced::Point {
    let bounds = seat.bounds(name).unwrap();
    iced::Point::new(bounds.x + x, bounds.y + 28.0)
}

fn hands(seat: &Seat<Desk>) -> Vec<&hand::Action> {
    let hands = seat.screen.did.iter().filter_map(|action| match action {
        Action::Hand(hand) => Some(hand),
        _ => None,
    });
    hands.collect()
}

#[test]
fn what_is_typed_comes_into_the_field_that_the_step_gave_the_keyboard() {
    let mut seat = seat(Some("site.page.name"));
    assert_eq!(seat.focused().as_deref(), Some(ID));
    letters(&mut seat, "Éloïse à 3 €");
    assert_eq!(seat.screen.text("site.page.name"), "Éloïse à 3 €");
    named(&mut seat, Named::Backspace, Modifiers::empty());
    named(&mut seat, Named::Home, Modifiers::SHIFT);
    letters(&mut seat, "b");
    assert_eq!(seat.screen.text("site.page.name"), "b");
}

#[test]
fn a_click_brings_the_caret_between_the_letters_and_the_keyboard_to_the_computer() {
    let mut seat = seat(None);
    letters(&mut seat, "nowhere");
    assert_eq!(seat.screen.text("site.page.name"), "");
    let name = seat.bounds("site.page.name").unwrap();
    seat.click_at(name.center());
    assert_eq!(seat.focused().as_deref(), Some(ID));
    letters(&mut seat, "wwiié");
    let place = inside(&mut seat, "site.page.name", 14.0);
    seat.click_at(place);
    letters(&mut seat, "a");
    assert_eq!(seat.screen.text("site.page.name"), "awwiié");
    let end = inside(&mut seat, "site.page.name", 500.0);
    seat.click_at(end);
    letters(&mut seat, "z");
    assert_eq!(seat.screen.text("site.page.name"), "awwiiéz");
}

#[test]
fn a_drag_selects_letters_also_beyond_the_edge_of_the_field() {
    let mut seat = seat(Some("site.page.name"));
    letters(&mut seat, "bonjour");
    let end = inside(&mut seat, "site.page.name", 300.0);
    seat.move_to(end);
    seat.press(mouse::Button::Left);
    for x in [200.0, 100.0, 40.0, 5.0] {
        let at = inside(&mut seat, "site.page.name", x) + Vector::new(0.0, 120.0);
        seat.move_to(at);
    }
    assert_eq!(seat.screen.computer.field(&spot("site.page.name")).unwrap().selection(), 0..7);
    seat.release(mouse::Button::Left);
    assert_eq!(seat.screen.computer.field(&spot("site.page.name")).unwrap().selection(), 0..7);
    letters(&mut seat, "x");
    assert_eq!(seat.screen.text("site.page.name"), "x");
}

#[test]
fn a_hand_that_trembles_selects_nothing() {
    let mut seat = seat(Some("site.page.name"));
    letters(&mut seat, "iiiiiiiii");
    let place = inside(&mut seat, "site.page.name", 30.0);
    seat.move_to(place);
    seat.press(mouse::Button::Left);
    seat.move_to(place + Vector::new(10.0, 3.0));
    seat.move_to(place + Vector::new(-8.0, 0.0));
    seat.release(mouse::Button::Left);
    assert!(seat.screen.computer.field(&spot("site.page.name")).unwrap().selection().is_empty());
}

#[test]
fn the_topmost_thing_is_pressed() {
    let mut seat = seat(None);
    assert!(seat.click("site.page.help"));
    let pressed = hands(&seat).into_iter().find_map(|action| match action {
        hand::Action::Pressed { on, .. } => on.clone(),
        _ => None,
    });
    assert_eq!(pressed, Some(Place::on(&spot("site.page.help"))));
}

#[test]
fn a_movement_is_told_when_the_arrow_comes_to_another_thing() {
    let mut seat = seat(None);
    let send = seat.bounds("site.page.send").unwrap().center();
    for x in 0_u8..50 {
        seat.move_to(send + Vector::new(f32::from(x), 0.0));
    }
    assert_eq!(hands(&seat).len(), 1);
    seat.move_to(send + Vector::new(400.0, 0.0));
    assert_eq!(hands(&seat).len(), 2);
    assert!(matches!(hands(&seat)[1], hand::Action::Moved { on: None, .. }));
}

#[test]
fn a_press_is_followed_out_of_the_computer() {
    let mut seat = seat(None);
    let send = seat.bounds("site.page.send").unwrap().center();
    seat.move_to(send);
    seat.press(mouse::Button::Left);
    seat.move_to(iced::Point::new(400.0, 599.0));
    seat.release(mouse::Button::Left);
    assert!(matches!(hands(&seat).last(), Some(hand::Action::Released { on: None, .. })));
}

#[test]
fn the_wheel_turns_the_page_and_with_ctrl_it_is_told_so() {
    let mut seat = seat(None);
    let send = seat.bounds("site.page.send").unwrap().center();
    seat.move_to(send);
    let turn = Event::Mouse(mouse::Event::WheelScrolled { delta: ScrollDelta::Lines { x: 0.0, y: -1.0 } });
    seat.turn(std::slice::from_ref(&turn));
    let control = Event::Keyboard(iced::keyboard::Event::ModifiersChanged(Modifiers::CTRL));
    seat.turn(&[control, turn]);
    let turns: Vec<(f32, bool)> = hands(&seat)
        .into_iter()
        .filter_map(|action| match action {
            hand::Action::Wheel { by, control, .. } => Some((*by, *control)),
            _ => None,
        })
        .collect();
    assert_eq!(turns, [(browser::NOTCH, false), (browser::NOTCH, true)]);
}

#[test]
fn a_finger_taps_a_thing_and_moves_the_page() {
    let mut seat = seat(None);
    let name = inside(&mut seat, "site.page.name", 30.0);
    seat.touch(name, name + Vector::new(4.0, 3.0));
    assert_eq!(seat.screen.computer.focus(), Some(&spot("site.page.name")));
    let before = seat.screen.did.len();
    let id = touch::Finger(1);
    let at = |y: f32| iced::Point::new(300.0, y);
    seat.turn(&[Event::Touch(touch::Event::FingerPressed { id, position: at(300.0) })]);
    for y in [290.0, 270.0, 240.0] {
        seat.turn(&[Event::Touch(touch::Event::FingerMoved { id, position: at(y) })]);
    }
    seat.turn(&[Event::Touch(touch::Event::FingerLifted { id, position: at(240.0) })]);
    let by: f32 = seat.screen.did[before..]
        .iter()
        .map(|action| match action {
            Action::Hand(hand::Action::Wheel { by, .. }) => *by,
            other => panic!("{other:?}"),
        })
        .sum();
    assert_eq!(by, 60.0);
}

#[test]
fn tab_goes_from_field_to_field_and_on_to_the_helpers() {
    let mut seat = seat(Some("site.page.name"));
    named(&mut seat, Named::Tab, Modifiers::empty());
    assert_eq!(seat.screen.computer.focus(), Some(&spot("site.page.notes")));
    let stops = seat.screen.computer.stops();
    for _ in 2..stops.len() {
        named(&mut seat, Named::Tab, Modifiers::empty());
    }
    assert_eq!(seat.screen.computer.focus(), stops.last());
    named(&mut seat, Named::Tab, Modifiers::empty());
    assert_eq!(seat.screen.did.last(), Some(&Action::Left), "the kiosk goes on with it");
    assert_eq!(seat.screen.computer.focus(), None);
    let did = seat.screen.did.len();
    named(&mut seat, Named::F6, Modifiers::empty());
    named(&mut seat, Named::F1, Modifiers::empty());
    assert_eq!(seat.screen.did.len(), did);
    named(&mut seat, Named::Tab, Modifiers::SHIFT);
    assert_eq!(seat.screen.computer.focus(), stops.last());
}

#[test]
fn whoever_clicks_on_a_helper_goes_on_typing_and_whoever_goes_there_by_tab_does_not() {
    let mut seat = seat(Some("site.page.name"));
    assert!(seat.click("helper.say"));
    letters(&mut seat, "ab");
    assert_eq!(seat.screen.text("site.page.name"), "ab");
    seat.operate(Box::new(iced::advanced::widget::operation::focusable::focus("helper.say".into())));
    letters(&mut seat, "c");
    assert_eq!(seat.screen.text("site.page.name"), "ab");
}

#[test]
fn entree_makes_a_new_line_in_a_tall_field() {
    let mut seat = seat(Some("site.page.notes"));
    letters(&mut seat, "un");
    named(&mut seat, Named::Enter, Modifiers::empty());
    letters(&mut seat, "deux");
    assert_eq!(seat.screen.text("site.page.notes"), "un\ndeux");
    let notes = seat.bounds("site.page.notes").unwrap();
    seat.click_at(iced::Point::new(notes.x + 300.0, notes.y + 25.0));
    letters(&mut seat, "!");
    assert_eq!(seat.screen.text("site.page.notes"), "un!\ndeux");
}

#[test]
fn a_key_that_went_down_comes_up_wherever_the_keyboard_is_by_then() {
    let mut seat = seat(Some("site.page.name"));
    let shift = Key::Named(Named::Shift);
    seat.press_key(&shift);
    let position = Position::parse("shift").unwrap();
    assert!(seat.screen.computer.keyboard().is_down(position));
    seat.operate(Box::new(iced::advanced::widget::operation::focusable::focus("helper.say".into())));
    seat.release_key(&shift);
    assert!(!seat.screen.computer.keyboard().is_down(position));
}

#[test]
fn nothing_is_drawn_again_while_nobody_does_anything() {
    let mut seat = seat(Some("site.page.name"));
    letters(&mut seat, "a");
    let redraws = seat.redraws();
    seat.advance(Duration::from_secs(120));
    assert_eq!(seat.redraws(), redraws);
}

#[test]
fn a_secret_and_a_long_text_are_shown_without_a_fault() {
    let mut seat = seat(Some("site.page.name"));
    letters(&mut seat, "une phrase qui est bien plus longue que le champ dans lequel elle doit se tenir tout entière");
    let _ = seat.picture();
    // The end of it is seen, so that a click at the right edge comes near the end.
    let edge = seat.bounds("site.page.name").unwrap();
    seat.click_at(iced::Point::new(edge.x + edge.width - 130.0, edge.y + 28.0));
    let field = seat.screen.computer.field(&spot("site.page.name")).unwrap();
    assert!(field.caret() > 70, "{}", field.caret());
    seat.key_at(Code::KeyQ, &Key::Character("a".into()), Modifiers::CTRL);
    let count = seat.screen.text("site.page.name").chars().count();
    assert_eq!(seat.screen.computer.field(&spot("site.page.name")).unwrap().selection(), 0..count);
    let _ = seat.picture();
}
