//! The pages of staff as they are seen: in every window, with every means, in every palette.

use super::super::code;
use super::super::door::{self, Door};
use super::super::over::{Over, Wish};
use super::super::setup::{self, SetUp};
use super::super::tests::{at, number, ok, person, staff, today, type_in, with_person};
use super::super::trial;
use super::super::{Message, Notice, Place, Staff, Told};
use crate::content;
use crate::lesson::Curriculum;
use crate::progress::Progress;
use crate::report::{Admission, Answer, Copy, Handed, Keeping, NewCard, Output, Refusal, Role, Sealed, Sound, Trouble};
use crate::screen::{Kept, Lent, Screen, Settings, Silence};
use crate::texts::Texts;
use crate::theme::{Element, Measure, Palette, Theme};
use crate::tour::seat::{self, Seat};
use crate::widget::{GUARD, focus};

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable};
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Rectangle, Size, Task, Vector};

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const WINDOWS: [(f32, f32, bool); 6] = [
    (1024.0, 768.0, false),
    (1280.0, 1024.0, false),
    (1920.0, 1080.0, false),
    (1024.0, 768.0, true),
    (1280.0, 1024.0, true),
    (1920.0, 1080.0, true),
];

/// A screen, and why nothing is heard at it.
struct Shown {
    screen: Screen,
    silence: Option<Silence>,
}

impl From<Screen> for Shown {
    fn from(screen: Screen) -> Self {
        Self { screen, silence: None }
    }
}

/// A screen of staff by itself.
struct Face {
    screen: Screen,
    texts: Texts,
    curriculum: Curriculum,
    progress: Progress,
    settings: Settings,
    measure: Measure,
    silence: Option<Silence>,
    heard: usize,
}

#[derive(Debug, Clone)]
enum Event {
    /// A control was pressed.
    Pressed,
    Tab,
}

impl seat::Screen for Face {
    type Message = Event;

    fn update(&mut self, event: Event) -> Task<Event> {
        match event {
            Event::Pressed => self.heard += 1,
            Event::Tab => return focus::next(),
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Event> {
        let lent = Lent {
            texts: &self.texts,
            curriculum: &self.curriculum,
            progress: &self.progress,
            settings: &self.settings,
            measure: &self.measure,
            spoken: None,
            is_quiet: true,
            silence: self.silence,
            learner: None,
            kept: Kept::ForNobody,
            has_cards: true,
            is_calling: false,
            turn: 0,
        };
        iced::widget::container(self.screen.view(lent).map(|_| Event::Pressed))
            .style(crate::theme::container::ground)
            .width(iced::Fill)
            .height(iced::Fill)
            .into()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.settings.palette)
    }
}

#[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
fn seated(shown: impl Into<Shown>, (width, height, very_large): (f32, f32, bool), palette: Palette) -> Seat<Face> {
    let Shown { screen, silence } = shown.into();
    let size = Size::new(width, height);
    let settings = Settings {
        keyboard_on_screen: false,
        held_keys: false,
        two_clicks: false,
        touches: false,
        palette,
        very_large,
        volume: 3,
        output: Output::Headset,
        reads_labels: false,
        hand: None,
        rest: Duration::from_secs(2),
        patience: Duration::from_secs(20),
        animations: false,
    };
    let face = Face {
        screen,
        texts: Texts::house("fr"),
        curriculum: Curriculum::default(),
        progress: Progress::default(),
        settings,
        measure: Measure::of(size, very_large),
        silence,
        heard: 0,
    };
    let mut seat = Seat::new(face, size, Instant::now()).expect("a renderer");
    seat.advance(GUARD);
    seat
}

fn over(over: Over) -> Screen {
    let mut staff = with_person(Role::Manager);
    staff.over = Some(over);
    Screen::Staff(Box::new(staff))
}

fn at_place(role: Role, place: Place) -> Staff {
    let mut staff = staff(role);
    let _ = staff.update(Message::Go(place));
    staff
}

/// Every page and every sheet.
fn faces() -> Vec<(&'static str, Shown)> {
    let faces = entrances().into_iter().chain(pages()).chain(sheets()).chain(trials());
    let mut faces: Vec<_> = faces.map(|(face, screen)| (face, Shown::from(screen))).collect();
    let silence = Some(Silence::NoDevice);
    let mute = [
        ("66-no-sound-where", tried(&[])),
        ("67-no-sound-hear", tried(&[trial::Message::Chose(Output::Speaker)])),
        ("68-no-sound-today", Screen::Staff(Box::new(staff(Role::Volunteer)))),
    ];
    faces.extend(mute.map(|(face, screen)| (face, Shown { screen, silence })));
    faces
}

/// « Essayer le son », after these were pressed.
fn tried(pressed: &[trial::Message]) -> Screen {
    let mut staff = at_place(Role::Volunteer, Place::Settings);
    let _ = staff.update(Message::Show(Wish::Sound(Sound { volume: 3, output: Output::Headset })));
    for message in pressed {
        let _ = staff.update(Message::Sound(*message));
    }
    Screen::Staff(Box::new(staff))
}

fn trials() -> Vec<(&'static str, Screen)> {
    use trial::Message::{Chose, No, Volume};

    vec![
        ("60-sound-where", tried(&[])),
        ("61-sound-hear", tried(&[Chose(Output::Headset)])),
        ("62-sound-softest", tried(&[Chose(Output::Speaker), Volume(1)])),
        ("63-sound-loudest", tried(&[Chose(Output::Speaker), Volume(5)])),
        ("64-sound-look", tried(&[Chose(Output::Headset), No])),
        ("65-sound-look-speaker", tried(&[Chose(Output::Speaker), No])),
    ]
}

fn entrances() -> Vec<(&'static str, Screen)> {
    let door = |change: &dyn Fn(&mut Door)| {
        let mut door = Door::new();
        change(&mut door);
        Screen::StaffDoor(door)
    };
    let setup = |change: &dyn Fn(&mut SetUp)| {
        let (mut setup, _) = SetUp::new();
        change(&mut setup);
        Screen::SetUp(Box::new(setup))
    };
    let begin = |setup: &mut SetUp| {
        let _ = setup.update(setup::Message::Begin);
        let _ = setup.drawn(code::pin("739182"));
    };
    let sealed = |setup: &mut SetUp| {
        let room_key = "K7RM29XAPQ4D83FTK7RM29XAPQ4D83FTK7RM29XAPQ4D83FTK7RM".to_owned();
        let _ = setup.sealed(Ok(Sealed { recovery: "ABCDEFGHJKMNPQRS2345".to_owned(), room_key }));
    };
    vec![
        ("01-door", door(&|_| {})),
        ("02-door-wrong", door(&|door| drop(door.refused(Admission::Wrong)))),
        ("03-door-later", door(&|door| drop(door.refused(Admission::Later)))),
        ("04-door-lost", door(&|door| drop(door.update(door::Message::Lost)))),
        ("05-setup", setup(&|_| {})),
        ("06-setup-code", setup(&begin)),
        (
            "07-setup-typing",
            setup(&|it| {
                begin(it);
                let _ = it.update(setup::Message::Code(code::Message::Choose));
            }),
        ),
        ("08-setup-sealed", setup(&sealed)),
        (
            "09-setup-printed",
            setup(&|it| {
                sealed(it);
                let _ = it.printed(Ok(PathBuf::from("/var/lib/declic/a-imprimer/feuille-equipe.pdf")));
            }),
        ),
    ]
}

fn pages() -> Vec<(&'static str, Screen)> {
    let boxed = |staff: Staff| Screen::Staff(Box::new(staff));
    let keeping = |keeping| {
        let mut it = staff(Role::Volunteer);
        let _ = it.told(ok(Answer::Today(today(keeping))));
        it.notes = vec!["Le fichier kiosk-config.toml manque. Les réglages habituels sont utilisés.".to_owned()];
        boxed(it)
    };
    let aside = PathBuf::from("/var/lib/declic/declic.db.abime-2026-11-22");
    let mut people = at_place(Role::Manager, Place::People);
    let names = ["Fatima", "Moussa", "Jeanne", "Élodie", "Jean-Loup", "Nina"];
    let rows = (1..25).map(|index: u8| person(index, names.get(usize::from(index) % 8).copied()));
    let _ = people.told(ok(Answer::People(rows.collect())));
    let mut few = staff(Role::Volunteer);
    let _ = type_in(&mut few, "36");
    let _ = few.told(ok(Answer::People(vec![])));
    let mut settings = at_place(Role::Manager, Place::Settings);
    let copies = (0..7).map(|day| Copy { file: PathBuf::from("1.db"), made: at(-86_400 * day) });
    let _ = settings.told(ok(Answer::Copies(copies.collect())));
    let mut refused = with_person(Role::Volunteer);
    refused.notice = Some(Notice::Refused(Refusal::Failed));
    vec![
        ("20-today", boxed(staff(Role::Manager))),
        ("21-today-volunteer", boxed(staff(Role::Volunteer))),
        ("22-today-waiting", keeping(Keeping::Waiting(Trouble::Full))),
        ("23-today-restored", keeping(Keeping::Restored { copy: at(0), aside: aside.clone() })),
        ("24-today-anew", keeping(Keeping::Anew { aside })),
        ("25-people", boxed(people)),
        ("26-people-nobody", boxed(few)),
        ("27-person", boxed(with_person(Role::Manager))),
        ("28-person-volunteer", boxed(refused)),
        ("29-cards", boxed(at_place(Role::Manager, Place::Cards))),
        ("30-settings", boxed(settings)),
        ("31-settings-volunteer", boxed(at_place(Role::Volunteer, Place::Settings))),
    ]
}

fn sheets() -> Vec<(&'static str, Screen)> {
    let row = || person(1, Some("Fatima"));
    let wished = |wish: Wish| {
        let mut staff = with_person(Role::Manager);
        let _ = staff.update(Message::Show(wish));
        let _ = staff.told(Told::Drawn(code::pin("739182")));
        Screen::Staff(Box::new(staff))
    };
    let mut misread = staff(Role::Volunteer);
    let _ = type_in(&mut misread, "123");
    let card = NewCard { number: number("4071236"), pin: code::pin("7391") };
    let file = PathBuf::from("/var/lib/declic/a-imprimer/cartes-2026-11-22.pdf");
    vec![
        ("40-code", over(Over::Code { row: row(), pin: code::pin("7391") })),
        ("41-handed", over(Over::Handed(Handed { row: row(), blank: None }))),
        ("42-handed-blank", over(Over::Handed(Handed { row: row(), blank: Some(card) }))),
        ("43-stranger", over(Over::Stranger(number("4071236")))),
        ("44-find", wished(Wish::Find)),
        ("45-misread", Screen::Staff(Box::new(misread))),
        ("46-choose", wished(Wish::Choose(row()))),
        ("47-name", wished(Wish::Rename(row()))),
        ("48-replace", wished(Wish::Replace(row()))),
        ("49-erase", wished(Wish::Erase(row()))),
        ("50-restore", wished(Wish::Restore(Copy { file: file.clone(), made: at(0) }))),
        ("51-quit", wished(Wish::Quit)),
        ("52-staff-code", wished(Wish::StaffCode(Role::Volunteer))),
        ("53-waiting", over(Over::Waiting(super::super::over::Paper::Cards))),
        ("54-printed", over(Over::Printed { paper: super::super::over::Paper::Cards, file: file.clone() })),
        ("55-held", over(Over::Printed { paper: super::super::over::Paper::Held, file })),
    ]
}

/// What stands where; what is scrolled is as tall as it is.
#[derive(Default)]
struct Survey {
    controls: Vec<(String, Rectangle)>,
    reachable: Vec<String>,
    texts: Vec<(String, Rectangle)>,
    scrolled: Option<Rectangle>,
}

struct Surveyor(Arc<Mutex<Survey>>);

impl Operation for Surveyor {
    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let (Some(name), Ok(mut survey)) = (id.and_then(name), self.0.lock()) {
            survey.controls.push((name, bounds));
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        if let (Some(name), Ok(mut survey)) = (id.and_then(name), self.0.lock()) {
            survey.reachable.push(name);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if let Ok(mut survey) = self.0.lock() {
            survey.scrolled = Some(content);
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if let Ok(mut survey) = self.0.lock() {
            survey.texts.push((text.to_owned(), bounds));
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }
}

fn name(id: &Id) -> Option<String> {
    let shown = format!("{id:?}");
    Some(shown.strip_prefix("Id(Custom(\"")?.strip_suffix("\"))")?.to_owned())
}

fn survey(seat: &mut Seat<Face>) -> Survey {
    let found = Arc::new(Mutex::new(Survey::default()));
    seat.operate(Box::new(Surveyor(Arc::clone(&found))));
    std::mem::take(&mut *found.lock().expect("a survey"))
}

fn is_inside(inner: Rectangle, outer: Rectangle) -> bool {
    inner.x >= outer.x - 1.0
        && inner.y >= outer.y - 1.0
        && inner.x + inner.width <= outer.x + outer.width + 1.0
        && inner.y + inner.height <= outer.y + outer.height + 1.0
}

fn is_apart(a: Rectangle, b: Rectangle, gap: f32) -> bool {
    !a.expand(gap / 2.0 - 0.5).intersects(&b.expand(gap / 2.0 - 0.5))
}

#[test]
fn nothing_is_cut_and_nothing_stands_on_anything_else() {
    let mut faults = vec![];
    for window in WINDOWS {
        for (face, screen) in faces() {
            let mut seat = seated(screen, window, Palette::Light);
            let survey = survey(&mut seat);
            let mut whole = Rectangle::with_size(seat.size());
            if let Some(scrolled) = survey.scrolled {
                whole.height = whole.height.max(scrolled.y + scrolled.height);
            }
            let mut fault = |what: String| faults.push(format!("{window:?} {face}: {what}"));
            for (name, bounds) in &survey.controls {
                if !is_inside(*bounds, whole) || bounds.width < 44.0 || bounds.height < 44.0 {
                    fault(format!("{name} is cut or small: {bounds:?}"));
                }
                for (text, area) in &survey.texts {
                    if !is_apart(*bounds, *area, 0.0) && !is_inside(*area, *bounds) {
                        fault(format!("« {text} » stands over the edge of {name}: {area:?} {bounds:?}"));
                    }
                }
            }
            for (index, (one, a)) in survey.controls.iter().enumerate() {
                for (other, b) in &survey.controls[index + 1..] {
                    if !is_apart(*a, *b, 8.0) {
                        fault(format!("{one} and {other} are too near: {a:?} {b:?}"));
                    }
                }
            }
            for (text, bounds) in &survey.texts {
                if !is_inside(*bounds, whole) {
                    fault(format!("« {text} » is cut: {bounds:?}"));
                }
                if ["team.", "settings.", "sound.", "helpers."].iter().any(|scope| text.starts_with(scope)) {
                    fault(format!("{text} has no words"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_control_is_reached_by_tab_and_pressed_by_mouse_and_by_keyboard() {
    for window in [WINDOWS[0], WINDOWS[2], WINDOWS[3]] {
        for (face, screen) in faces() {
            let mut seat = seated(screen, window, Palette::Light);
            let reachable = survey(&mut seat).reachable;
            let mut walked = vec![];
            for control in &reachable {
                seat.tell(Event::Tab);
                walked.extend(seat.focused());
                let seen = seat.bounds(control).map_or(0.0, |bounds| bounds.height);
                assert!(seen >= 44.0, "{window:?} {face}: {control} has the keyboard and is not seen");
                let heard = seat.screen.heard;
                seat.key(&Key::Named(Named::Enter), Modifiers::default());
                assert_eq!(seat.screen.heard, heard + 1, "{face}: {control} by Enter");
            }
            assert_eq!(walked, reachable, "{face}");
            seat.advance(GUARD);
            for control in &reachable {
                let heard = seat.screen.heard;
                if seat.bounds(control).is_some_and(|bounds| bounds.height > 44.0) {
                    assert!(seat.click(control), "{face}: {control}");
                    assert_eq!(seat.screen.heard, heard + 1, "{face}: {control} by mouse");
                }
            }
        }
    }
}

#[test]
fn the_keyboard_begins_on_a_control_that_is_there() {
    for (face, screen) in faces() {
        let first = screen.screen.first_focus();
        let mut seat = seated(screen, WINDOWS[2], Palette::Light);
        let reachable = survey(&mut seat).reachable;
        if let Some(first) = first {
            assert!(reachable.contains(&first), "{face}: {first} is not among {reachable:?}");
        }
    }
}

#[test]
fn all_that_is_read_while_the_sound_is_tried_is_recorded() {
    let recorded: Vec<_> = content::house(&Texts::house("fr")).into_iter().map(|it| it.words).collect();
    for (face, shown) in faces() {
        if !face.contains("sound") || face.ends_with("today") {
            continue;
        }
        for (text, _) in survey(&mut seated(shown, WINDOWS[0], Palette::Light)).texts {
            assert!(recorded.contains(&text), "{face}: « {text} »");
        }
    }
}

#[test]
fn the_sound_is_tried_without_scrolling() {
    for window in WINDOWS {
        for (face, screen) in trials() {
            let mut seat = seated(screen, window, Palette::Light);
            let scrolled = survey(&mut seat).scrolled.expect("a page");
            let bottom = scrolled.y + scrolled.height;
            assert!(bottom <= seat.size().height, "{window:?} {face} ends at {bottom}");
        }
    }
}

#[test]
fn a_volunteer_is_shown_nothing_of_the_manager() {
    let hidden = ["side.cards", "person.replace", "person.export", "person.erase", "settings.copy", "settings.quit"];
    for screen in [at_place(Role::Volunteer, Place::Settings), with_person(Role::Volunteer), staff(Role::Volunteer)] {
        let mut seat = seated(Screen::Staff(Box::new(screen)), WINDOWS[2], Palette::Light);
        let ids = seat.ids();
        assert!(!ids.iter().any(|id| hidden.contains(&id.as_str())), "{ids:?}");
    }
}

#[test]
fn the_pages_look_like_this_when_pictures_are_asked_for() {
    let Ok(folder) = std::env::var("STAFF_PICTURES") else { return };
    let wanted = std::env::var("STAFF_FACES").unwrap_or_default();
    for palette in Palette::ALL {
        for (width, height, large) in WINDOWS {
            for (face, screen) in faces() {
                let folder =
                    format!("{folder}/{width}x{height}{}-{}", if large { "-large" } else { "" }, palette.key());
                if !format!("{folder}/{face}").contains(&wanted) {
                    continue;
                }
                let mut seat = seated(screen, (width, height, large), palette);
                seat.save_png(format!("{folder}/{face}.png")).expect("a picture");
                seat.tell(Event::Tab);
                seat.save_png(format!("{folder}/{face}-keyboard.png")).expect("a picture");
            }
        }
    }
}
