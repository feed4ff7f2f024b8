//! The laws of the widgets, on small screens without a window.

use declic::theme::{Element, Palette, Theme, button};
use declic::tour::seat::{Screen, Seat};
use declic::widget::{
    Control, GUARD, Ghost, Pointed, RESTED, anywhere, arrow, focus, guide, picture, pointed, press, words,
};

use iced::advanced::graphics::{Layer as _, damage::diff};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::{Id, column, container, operation, row, scrollable, space};
use iced::{Length, Point, Size, Task, Vector, mouse};
use iced_tiny_skia::Layer;

use std::time::{Duration, Instant};

const WINDOW: Size = Size::new(800.0, 600.0);

/// The tests begin at any moment: only the time that passes matters.
#[expect(clippy::disallowed_methods, reason = "an origin for virtual time")]
fn origin() -> Instant {
    Instant::now()
}

#[expect(clippy::unwrap_used, reason = "without a seat there is no test")]
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
fn a_click_on_another_button_takes_the_keyboard_with_it() {
    let mut seat = seat(Pair::default());
    seat.tell(Message::Previous);
    assert_eq!(seat.focused().as_deref(), Some("right"));
    seat.click("left");
    seat.tell(Message::Next);
    assert_eq!(seat.focused().as_deref(), Some("right"), "left alone had it");
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
fn a_rest_that_the_voice_interrupts_begins_anew_after_it_without_a_movement() {
    for leaves in [false, true] {
        let mut seat = seat(Pair { rest: true, ..Pair::default() });
        seat.move_to(Point::new(10.0, 10.0));
        seat.move_to(LEFT);
        seat.advance(Duration::from_millis(600));
        seat.screen.rest = false;
        seat.redraw();
        seat.advance(Duration::from_secs(3));
        assert!(seat.screen.pressed.is_empty(), "chosen while something is said");
        if leaves {
            seat.move_to(Point::new(10.0, 10.0));
            seat.move_to(LEFT);
        }
        seat.screen.rest = true;
        seat.redraw();
        seat.advance(Duration::from_millis(1900));
        assert!(seat.screen.pressed.is_empty());
        seat.advance(Duration::from_millis(200));
        assert_eq!(
            seat.screen.pressed.len(),
            usize::from(!leaves),
            "what came while something was said has not rested"
        );
    }
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

/// A long page in a window, with a target far down, and a ghost on its way there.
struct Page {
    ghost: Option<Ghost>,
    animated: bool,
}

impl Screen for Page {
    type Message = ();

    fn update(&mut self, (): ()) -> Task<()> {
        operation::scroll_to(Id::new("page"), scrollable::AbsoluteOffset { x: 0.0, y: 800.0 })
    }

    fn view(&self) -> Element<'_, ()> {
        let target = container(words("ici", None, 34.0)).id("target").width(100).height(60);
        let page = column![space().height(1000), target, space().height(1000)].width(Length::Fill);
        guide(scrollable(page).id("page").height(Length::Fill))
            .light(Some(Id::new("target")))
            .ghost(self.ghost.clone())
            .animated(self.animated)
            .into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

impl Page {
    fn new() -> Self {
        Self { ghost: None, animated: true }
    }

    fn with_ghost() -> Self {
        let takes = Duration::from_secs(1);
        Self { ghost: Some(Ghost { to: Id::new("target"), key: 1, pressing: false, takes }), animated: true }
    }
}

fn pixel(seat: &mut Seat<Page>, x: usize, y: usize) -> [u8; 3] {
    let (size, bytes) = seat.picture();
    let at = (y * size.width as usize + x) * 4;
    [bytes[at], bytes[at + 1], bytes[at + 2]]
}

const SUN: [u8; 3] = [0xFF, 0xD2, 0x57];

#[test]
fn the_light_finds_its_target_after_a_scroll() {
    let mut seat = seat(Page::new());
    assert_eq!(seat.bounds("target"), None, "out of sight");
    assert_ne!(pixel(&mut seat, 50, 188), SUN);
    seat.tell(());
    let target = seat.bounds("target").unwrap();
    assert_eq!((target.x, target.y), (0.0, 200.0));
    assert_eq!(pixel(&mut seat, 50, 188), SUN);
}

#[test]
fn the_ghost_moves_like_a_hand_then_asks_for_nothing_more() {
    let mut seat = seat(Page::with_ghost());
    seat.tell(());
    let begin = seat.redraws();
    seat.advance(Duration::from_millis(1100));
    let frames = seat.redraws() - begin;
    assert!((20..=33).contains(&frames), "{frames}");
    assert_eq!(seat.wants_redraw_at(), None);
    let arrived = seat.picture();
    seat.advance(Duration::from_secs(60));
    assert_eq!(seat.picture(), arrived);
}

#[test]
fn without_animations_the_ghost_jumps() {
    let mut moved = seat(Page::with_ghost());
    moved.tell(());
    moved.advance(Duration::from_secs(2));
    let mut jumped = seat(Page { animated: false, ..Page::with_ghost() });
    jumped.tell(());
    assert_eq!(jumped.wants_redraw_at(), None);
    assert!(jumped.picture() == moved.picture());
}

/// What is heard wherever it happens, around one button.
#[derive(Default)]
struct Root(Vec<String>);

impl Screen for Root {
    type Message = String;

    fn update(&mut self, message: String) -> Task<String> {
        self.0.push(message);
        Task::none()
    }

    fn view(&self) -> Element<'_, String> {
        let button = press("button", words("Oui", None, 34.0), String::from("button")).width(200).height(100);
        let heard = anywhere(button)
            .on_move(40.0, String::from("moved"))
            .on_press(String::from("pressed"))
            .on_key(|key, _| Some(format!("{key:?}")));
        arrow(heard, 96.0).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

#[test]
fn forty_pixels_of_movement_are_an_arrival() {
    let mut seat = seat(Root::default());
    for x in [300.0, 320.0, 339.0] {
        seat.move_to(Point::new(x, 300.0));
    }
    assert!(seat.screen.0.is_empty());
    seat.move_to(Point::new(341.0, 300.0));
    assert_eq!(seat.screen.0, ["moved"]);
}

#[test]
fn a_press_or_a_key_counts_anywhere_unless_a_control_took_it() {
    let mut seat = seat(Root::default());
    seat.touch(Point::new(500.0, 500.0), Point::new(500.0, 500.0));
    seat.key(&Key::Named(Named::F1), Modifiers::empty());
    seat.click_at(Point::new(100.0, 50.0));
    let heard: Vec<_> = seat.screen.0.iter().filter(|heard| *heard != "moved").cloned().collect();
    assert_eq!(heard, ["pressed", "Named(F1)", "button"]);
}

#[test]
fn our_arrow_leaves_nothing_where_it_was() {
    let mut seat = seat(Root::default());
    seat.move_to(Point::new(400.0, 300.0));
    let fresh = seat.picture();
    for x in [410.0, 433.0, 480.0, 512.0, 400.0] {
        seat.move_to(Point::new(x, 300.0));
    }
    assert!(seat.picture() == fresh);
}

/// A window draws again only what its renderer thinks has changed: a pixel that changes elsewhere would stay as a mark.
fn marks<S: Screen>(seat: &mut Seat<S>, change: impl FnOnce(&mut Seat<S>)) -> usize {
    let (size, before) = seat.picture();
    let old = seat.renderer().layers().to_vec();
    change(seat);
    let (_, after) = seat.picture();
    let new = seat.renderer().layers().to_vec();
    let damage = diff(&old, &new, |layer| vec![layer.bounds()], Layer::damage);
    let width = size.width as usize;
    let changed = (0..before.len() / 4).filter(|at| before[at * 4..at * 4 + 4] != after[at * 4..at * 4 + 4]);
    let missed = changed.filter(|at| {
        let pixel = Point::new((at % width) as f32 + 0.5, (at / width) as f32 + 0.5);
        !damage.iter().any(|area| area.contains(pixel))
    });
    missed.count()
}

#[test]
fn nothing_that_moves_leaves_marks() {
    let mut page = seat(Page::with_ghost());
    page.tell(());
    for _ in 0..40 {
        assert_eq!(marks(&mut page, |seat| seat.advance(Duration::from_millis(33))), 0, "the ghost");
    }
    assert_eq!(marks(&mut page, |seat| seat.screen.ghost = None), 0, "the ghost goes");
    let mut root = seat(Root::default());
    for x in [10.0, 57.5, 130.0, 210.3, 400.0] {
        assert_eq!(marks(&mut root, |seat| seat.move_to(Point::new(x, x / 2.0))), 0, "our arrow");
    }
    let mut pair = seat(Pair { rest: true, ..Pair::default() });
    for _ in 0..3 {
        assert_eq!(marks(&mut pair, |seat| seat.tell(Message::Next)), 0, "the ring of the keyboard");
    }
    assert_eq!(marks(&mut pair, |seat| seat.move_to(LEFT)), 0, "the arrow on a button");
    for _ in 0..30 {
        assert_eq!(marks(&mut pair, |seat| seat.advance(Duration::from_millis(33))), 0, "the bar that fills");
    }
    let mut sentence = seat(Sentence { lit: None, width: 400.0 });
    for lit in [Some(0), Some(1), Some(4), None] {
        assert_eq!(marks(&mut sentence, |seat| seat.screen.lit = lit), 0, "the lit word");
    }
}

/// A drawing, as it is or mirrored.
struct Drawing {
    svg: &'static str,
    mirrored: bool,
}

impl Screen for Drawing {
    type Message = ();

    fn update(&mut self, (): ()) -> Task<()> {
        Task::none()
    }

    fn view(&self) -> Element<'_, ()> {
        container(picture(self.svg.as_bytes(), self.mirrored)).width(400).height(400).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

#[test]
fn a_mirrored_picture_is_the_picture_of_the_other_hand() {
    let left = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0h40v80h-40z" fill="#123456"/></svg>"##;
    let right = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M60 0h40v80h-40z" fill="#123456"/></svg>"##;
    let draw = |svg, mirrored| seat(Drawing { svg, mirrored }).picture();
    assert!(draw(left, false) != draw(left, true));
    assert!(draw(left, true) == draw(right, false));
    assert!(draw(right, true) == draw(left, false));
}

/// A page of ten controls that scrolls, above a bar, and what was pointed at.
#[derive(Default)]
struct Pointing {
    told: Vec<Pointed>,
    is_off: bool,
}

#[derive(Debug, Clone)]
enum Told {
    Pointed(Pointed),
    Scroll(f32),
    Next,
    Pressed,
}

impl Screen for Pointing {
    type Message = Told;

    fn update(&mut self, message: Told) -> Task<Told> {
        match message {
            Told::Pointed(pointed) => self.told.push(pointed),
            Told::Scroll(y) => return operation::scroll_to(Id::new("page"), scrollable::AbsoluteOffset { x: 0.0, y }),
            Told::Next => return focus::next(),
            Told::Pressed => {}
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Told> {
        let one = |name: String| {
            let face = column![words(format!("{name}, en grand"), None, 20.0), words("et dessous", None, 20.0)];
            press(name, face, Told::Pressed).width(400).height(100).every_press(true)
        };
        let rows = (0..10).map(|number| Element::from(one(format!("{number}"))));
        let page = scrollable(column(rows)).id("page").height(300);
        let page = column![page, one(String::from("bar")).enabled(false)];
        pointed(page, Told::Pointed).on(!self.is_off).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

fn rest_at(seat: &mut Seat<Pointing>, y: f32) -> Vec<Pointed> {
    seat.move_to(Point::new(600.0, y));
    seat.advance(Duration::from_millis(20));
    seat.move_to(Point::new(200.0, y));
    seat.advance(RESTED + Duration::from_millis(50));
    std::mem::take(&mut seat.screen.told)
}

fn control(name: &str) -> Control {
    Control {
        id: Id::from(name.to_owned()),
        words: vec![format!("{name}, en grand"), "et dessous".to_owned()],
        is_control: true,
    }
}

#[test]
fn a_rest_tells_the_control_that_is_seen_there_with_its_words() {
    let mut seat = seat(Pointing::default());
    assert_eq!(rest_at(&mut seat, 150.0), [Pointed::Rested(control("1"))]);
    seat.tell(Told::Scroll(400.0));
    assert_eq!(rest_at(&mut seat, 150.0), [Pointed::Left, Pointed::Rested(control("5"))]);
    assert_eq!(
        rest_at(&mut seat, 350.0),
        [Pointed::Left, Pointed::Rested(control("bar"))],
        "what is scrolled out of sight lies under the bar; and what can do nothing now is told too"
    );
}

#[test]
fn what_has_come_under_an_arrow_that_lies_still_is_not_told() {
    let mut seat = seat(Pointing::default());
    seat.move_to(Point::new(600.0, 150.0));
    seat.move_to(Point::new(200.0, 150.0));
    seat.advance(Duration::from_millis(300));
    seat.tell(Told::Scroll(400.0));
    seat.advance(Duration::from_secs(5));
    seat.move_to(Point::new(203.0, 150.0));
    seat.advance(Duration::from_secs(5));
    assert_eq!(seat.screen.told, []);
    assert_eq!(seat.wants_redraw_at(), None);
}

#[test]
fn the_keyboard_tells_each_control_it_comes_to_once() {
    let mut seat = seat(Pointing::default());
    seat.key(&Key::Named(Named::Shift), Modifiers::empty());
    for _ in 0..2 {
        seat.tell(Told::Next);
    }
    seat.redraw();
    let focused = ["0", "1"].map(|name| Pointed::Focused(control(name)));
    assert_eq!(seat.screen.told, focused);
}

#[test]
fn switched_off_nothing_is_told() {
    let mut seat = seat(Pointing { is_off: true, ..Pointing::default() });
    seat.key(&Key::Named(Named::Shift), Modifiers::empty());
    seat.tell(Told::Next);
    assert_eq!(rest_at(&mut seat, 150.0), []);
}

#[test]
fn what_was_pointed_at_shows_neither_words_nor_keys_in_a_log() {
    let shown = format!("{:?}", Pointed::Rested(control("pad.7")));
    assert!(!shown.contains('7') && !shown.contains("grand"), "{shown}");
}
