//! Whatever happens, in whatever order: what the kiosk promises about people and staff.
//!
//! Answers of the store are held back and given late, in any order, to whoever sits there then.

use super::told::{self, Told};
use super::{Clock, Inner, Kiosk, Message, Start, settings_of};
use crate::config::Config;
use crate::content::Library;
use crate::learner::{Digit, Id, Nickname, Pin};
use crate::lesson;
use crate::narrator::Narrator;
use crate::progress::{Fact, Past, Progress, Run, Rung};
use crate::report::{Admission, Answer, NewCard, Order, Output, Role, Row, Sealed, Sound};
use crate::screen::bar::Bar;
use crate::screen::settings::Change;
use crate::screen::staff::{self, CodeMessage, StaffStroke, StaffWish};
use crate::screen::{
    self, Kept, Screen, after, arrival, before, classroom, cover, end, goodbye, path, settings, sign_in, stop, welcome,
};
use crate::store::{self, Checked, Hardness, Moment, Setup, Store, Vault};
use crate::texts::Texts;
use crate::theme::Palette;
use crate::widget::{Key, Service};
use crate::{coach, computer};

use iced::futures::stream::BoxStream;
use iced::futures::{FutureExt as _, StreamExt as _};
use iced::{Size, Task};
use iced_runtime::task;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::{Config as Runs, TestRunner};
use tempfile::TempDir;

use std::cell::Cell;
use std::fmt::Debug;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

const TODAY: Date = date(2027, 2, 28);
const WINDOW: Size = Size::new(1280.0, 900.0);
const MANAGER: [u8; 6] = [7, 3, 9, 1, 8, 2];
const VOLUNTEER: [u8; 6] = [4, 8, 6, 2, 9, 5];
const NICKNAME: &str = "Fatima";

fn entropy(mut state: u64) -> Box<crate::learner::Entropy> {
    Box::new(move |bytes| {
        for byte in bytes {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
    })
}

fn moment() -> Moment {
    let wall = Timestamp::from_second(1_803_800_000).unwrap_or_default();
    Moment { wall, today: TODAY, now: Duration::ZERO }
}

fn setup(folder: &Path) -> Setup {
    Setup { folder: folder.to_owned(), entropy: entropy(7), hardness: Hardness::NONE, pin_length: 4, at: moment() }
}

fn pin(digits: &[u8]) -> Pin {
    Pin::of(digits).expect("a code")
}

/// A seat that is set up: two cards, one of them with a past and a nickname.
struct Room {
    folder: TempDir,
    cards: Vec<NewCard>,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut vault = Vault::open(setup(folder.path()));
        vault.set_up(&pin(&MANAGER), &pin(&VOLUNTEER), moment()).expect("set up");
        let Ok(Admission::In(pass)) = vault.admit(&pin(&MANAGER), moment()) else { panic!("no pass") };
        let Ok(Answer::Cards(_, cards)) = vault.obey(pass, Order::DrawCards(2), moment()) else { panic!("no cards") };
        let found = vault.find(&cards[0].number, moment()).expect("the card");
        let Ok(Checked::Open(_)) = vault.check(found.id, &cards[0].pin, moment()) else { panic!("not opened") };
        let _ = vault.append(found.id, past(), moment()).expect("kept");
        vault.obey(pass, Order::Rename(found.id, Nickname::parse(NICKNAME)), moment()).expect("a name");
        vault.close();
        Self { folder, cards }
    }

    /// The same seat on a disk of its own.
    fn copy(&self) -> TempDir {
        let copy = tempfile::tempdir().expect("a folder");
        copy_folder(self.folder.path(), copy.path());
        copy
    }

    /// What nobody may read.
    fn secrets(&self) -> Vec<String> {
        let written = |digits: &[u8]| {
            let plain: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
            let list: Vec<String> = digits.iter().map(u8::to_string).collect();
            [plain, list.join(", ")]
        };
        let cards = self.cards.iter().flat_map(|card| [written(card.number.digits()), written(card.pin.digits())]);
        let mut all: Vec<String> = cards.chain([written(&MANAGER), written(&VOLUNTEER)]).flatten().collect();
        all.push(NICKNAME.to_owned());
        all
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let other = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &other);
        } else {
            fs::copy(entry.path(), other).expect("a copy");
        }
    }
}

/// A lesson that was begun, and done alone as far as it went.
fn past() -> Vec<Fact> {
    let lesson = lesson::Id::new("move");
    let run = Run::default();
    let step = Fact::StepDone { run, lesson: lesson.clone(), step: "hand".into(), rung: Rung::Alone };
    vec![Fact::Opened { run, lesson, person: None, skin: None, rung: Rung::Alone }, step]
}

/// Something of what is on its way, and who was there when it was asked.
struct Late {
    message: Message,
    sitting: u64,
}

/// A kiosk whose time and whose answers are in our hand.
struct Seat {
    kiosk: Kiosk,
    time: Rc<Cell<Duration>>,
    running: Vec<(u64, BoxStream<'static, iced_runtime::Action<Message>>)>,
    late: Vec<Late>,
    /// Changes whenever the seat or the door of staff changes hands.
    sitting: u64,
    /// The last of what was asked at this visit whose answer came, and whether it was kept.
    newest: (u64, u64, bool),
    secrets: Vec<String>,
    _folder: TempDir,
}

impl Seat {
    fn new(room: &Room) -> Self {
        let folder = room.copy();
        let (time, checkout) = (Rc::new(Cell::new(Duration::ZERO)), Path::new(env!("CARGO_MANIFEST_DIR")));
        let hand = Rc::clone(&time);
        let kiosk = Kiosk::new(Start {
            config: Config::default(),
            library: Library::open(checkout).0,
            texts: Texts::open(&checkout.join("locales"), "fr").0,
            clock: Clock::by_hand(move || hand.get(), TODAY),
            window: WINDOW,
            notes: vec![],
            store: Some(Store::here(setup(folder.path()))),
            entropy: entropy(11),
            narrator: Narrator::default(),
            papers: folder.path().join("papers"),
        });
        let mut seat = Self {
            kiosk,
            time,
            running: vec![],
            late: vec![],
            sitting: 0,
            newest: (0, 0, true),
            secrets: room.secrets(),
            _folder: folder,
        };
        seat.give(Message::Woke).expect("a start");
        seat.settle().expect("a start");
        seat
    }

    /// Gives a message to the kiosk as it comes from the outside.
    fn give(&mut self, message: Message) -> Result<(), String> {
        self.give_of(message, self.sitting)
    }

    fn give_of(&mut self, message: Message, sitting: u64) -> Result<(), String> {
        let before = Before::of(&self.kiosk);
        self.is_discreet(&message)?;
        if let Message::Told(told::Inner { told: Told::Kept { visit, turn, kept }, .. }) = &message {
            let is_later = (*visit, *turn) > (self.newest.0, self.newest.1);
            if is_later {
                self.newest = (*visit, *turn, matches!(kept, Ok(store::Kept::Saved(_))));
            }
        }
        let shown = format!("{message:?}");
        let kind = Kind::of(&message);
        let task = self.kiosk.update(message);
        let after = Before::of(&self.kiosk);
        if after.owner() != before.owner() {
            self.sitting += 1;
        }
        self.take(task);
        let wrong = |what: &str| Err(format!("{what} after {shown}: {before:?} then {after:?}"));
        if after.is_staff && !before.is_staff && (kind != Kind::Admitted || sitting != self.sitting - 1) {
            return wrong("staff without a code");
        }
        if after.open.is_some() && after.open != before.open && (kind != Kind::Opened || sitting + 1 < self.sitting) {
            return wrong("a card that nobody opened");
        }
        if before.person.is_some() && before.person == after.person && !goes_on(&before.progress, &after.progress) {
            return wrong("progress went down");
        }
        if before.is_card && after.is_shut && before.person != after.person && !after.progress.is_empty() {
            return wrong("the past of another card");
        }
        self.is_truly_kept().or_else(|why| wrong(&why))?;
        self.is_fresh_where_nobody_sits().or_else(|why| wrong(&why))?;
        self.is_discreet(&self.kiosk.learner())?;
        self.is_discreet(&self.kiosk.settings)
    }

    fn is_discreet(&self, shown: &impl Debug) -> Result<(), String> {
        indiscreet(&format!("{shown:?}"), &self.secrets).map_or(Ok(()), |secret| Err(format!("{secret} in {shown:?}")))
    }

    /// « C’est gardé » stands nowhere while something of this visit is not.
    fn is_truly_kept(&self) -> Result<(), String> {
        let visit = self.kiosk.keep.visit;
        let is_missing = self.late.iter().any(|late| late.is_kept(visit));
        let is_failed = self.newest.0 == visit && !self.newest.2;
        if self.kiosk.keep.kept() == Kept::Saved && (is_missing || is_failed) {
            return Err(format!("called kept: missing {is_missing}, failed {is_failed}"));
        }
        Ok(())
    }

    /// An empty seat has nothing of anybody.
    fn is_fresh_where_nobody_sits(&self) -> Result<(), String> {
        let kiosk = &self.kiosk;
        let Screen::Arrival(arrival) = &kiosk.screen else { return Ok(()) };
        if arrival.is_greeting() {
            return Ok(());
        }
        let keep = &kiosk.keep;
        let is_fresh = [
            ("settings", kiosk.settings == settings_of(&kiosk.config, kiosk.sound)),
            ("measure", kiosk.measure == super::Measure::of(WINDOW, kiosk.settings.very_large)),
            ("progress", kiosk.progress == Progress::default()),
            ("visit", kiosk.visit.is_none()),
            ("cover", kiosk.cover.is_none()),
            ("call", !kiosk.is_calling),
            ("voice", kiosk.is_quiet() && kiosk.spoken.is_none()),
            ("keep", keep.kept() == Kept::ForNobody),
            ("sheet", arrival.first_focus().is_none()),
        ];
        let stale: Vec<_> = is_fresh.into_iter().filter(|(_, is_fresh)| !is_fresh).map(|(what, _)| what).collect();
        if stale.is_empty() { Ok(()) } else { Err(format!("left behind: {stale:?}")) }
    }

    /// Puts what a message set going among what is on its way.
    fn take(&mut self, task: Task<Message>) {
        if let Some(stream) = task::into_stream(task) {
            self.running.push((self.sitting, stream));
        }
        self.poll();
    }

    fn poll(&mut self) {
        for (sitting, mut stream) in mem::take(&mut self.running) {
            let mut is_over = false;
            // A stream may say once that it is not ready, and be.
            for _ in 0..4 {
                match stream.next().now_or_never() {
                    Some(Some(iced_runtime::Action::Output(message))) => self.late.push(Late { message, sitting }),
                    Some(None) => is_over = true,
                    Some(Some(_)) | None => {}
                }
                if is_over {
                    break;
                }
            }
            if !is_over {
                self.running.push((sitting, stream));
            }
        }
    }

    /// One of the answers that are on their way arrives.
    fn arrive(&mut self, index: usize) -> Result<(), String> {
        if self.late.is_empty() {
            return Ok(());
        }
        let late = self.late.remove(index % self.late.len());
        self.give_of(late.message, late.sitting)
    }

    /// Every answer arrives, in order.
    fn settle(&mut self) -> Result<(), String> {
        self.poll();
        while !self.late.is_empty() {
            self.arrive(0)?;
            self.poll();
        }
        Ok(())
    }

    fn pass(&mut self, length: Duration) -> Result<(), String> {
        let end = self.time.get() + length;
        while let Some(due) = self.kiosk.wake_at().filter(|due| *due <= end) {
            self.time.set(due.max(self.time.get()));
            self.give(Message::Woke)?;
        }
        self.time.set(end);
        Ok(())
    }

    fn say(&mut self, message: screen::Message) -> Result<(), String> {
        self.give(Message::Screen(Inner(message)))
    }

    /// Types these digits and « Valider » into whatever takes digits.
    fn dial(&mut self, digits: &[u8]) -> Result<(), String> {
        let digits = digits.iter().filter_map(|digit| Digit::new(*digit)).map(Key::Digit);
        for key in digits.chain([Key::Confirm]) {
            self.say(match &self.kiosk.screen {
                Screen::StaffDoor(_) => screen::Message::StaffDoor(staff::door::Message::Key(key)),
                Screen::SetUp(_) => screen::Message::SetUp(staff::setup::Message::Code(CodeMessage::Key(key))),
                Screen::Staff(_) => screen::Message::Staff(staff::Message::Key(key)),
                _ => screen::Message::SignIn(sign_in::Message::Key(key)),
            })?;
        }
        Ok(())
    }
}

impl Late {
    fn is_kept(&self, at: u64) -> bool {
        matches!(&self.message, Message::Told(told::Inner { told: Told::Kept { visit, .. }, .. }) if *visit == at)
    }
}

/// What an answer opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Admitted,
    Opened,
    Other,
}

impl Kind {
    fn of(message: &Message) -> Self {
        let Message::Told(told::Inner { told, .. }) = message else { return Self::Other };
        match told {
            Told::Admitted(Ok(Admission::In(_))) => Self::Admitted,
            Told::Checked(Ok(Checked::Open(_))) | Told::Past(Ok(_)) => Self::Opened,
            Told::Answered(Ok(Answer::Open(_) | Answer::Handed(_))) => Self::Opened,
            _ => Self::Other,
        }
    }
}

/// What is looked at before and after each message.
#[derive(Debug)]
struct Before {
    is_staff: bool,
    story: mem::Discriminant<Screen>,
    person: Option<Id>,
    is_card: bool,
    is_shut: bool,
    open: Option<Id>,
    visit: u64,
    progress: Progress,
}

impl Before {
    fn of(kiosk: &Kiosk) -> Self {
        let learner = kiosk.learner();
        let card = learner.and_then(|learner| learner.card.as_ref());
        Self {
            is_staff: kiosk.is_staff(),
            story: mem::discriminant(&kiosk.screen),
            person: learner.map(|learner| learner.id),
            is_card: card.is_some(),
            is_shut: card.is_some_and(|card| !card.is_open),
            open: learner.filter(|_| card.is_some_and(|card| card.is_open)).map(|learner| learner.id),
            visit: kiosk.keep.visit,
            progress: kiosk.progress.clone(),
        }
    }

    /// Who has the seat.
    fn owner(&self) -> (u64, mem::Discriminant<Screen>) {
        (self.visit, self.story)
    }
}

/// Whether nothing of `before` is lost in `after`.
fn goes_on(before: &Progress, after: &Progress) -> bool {
    ["move", "click"].map(lesson::Id::new).iter().all(|lesson| {
        after.rung(lesson) >= before.rung(lesson)
            && (after.has_begun(lesson) || !before.has_begun(lesson))
            && ["hand", "hold", "big", "still"]
                .iter()
                .all(|step| after.step(lesson, &(*step).into()) >= before.step(lesson, &(*step).into()))
    })
}

/// The secret that can be read in `shown`, if one can: as a word of its own, or as a list of digits.
fn indiscreet<'a>(shown: &str, secrets: &'a [String]) -> Option<&'a String> {
    secrets.iter().find(|secret| {
        shown.match_indices(secret.as_str()).any(|(at, _)| {
            let is_apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
            is_apart(shown[..at].chars().next_back()) && is_apart(shown[at + secret.len()..].chars().next())
        })
    })
}

/// What may happen.
#[derive(Debug, Clone)]
enum Whim {
    /// Anything that comes from a screen, whether or not it is shown.
    Say(usize),
    /// Anything else that comes from the window.
    Do(usize),
    /// These digits and « Valider ».
    Dial(usize),
    /// An answer to somebody who is not here any more, or a refusal.
    Forge(usize),
    /// One of the answers on their way arrives, at last.
    Arrive(usize),
    /// They all arrive, and what was to be kept could not be.
    Spoil(usize),
    Settle,
    Pass(u64),
    /// F10, for so long.
    Hold(u64),
    /// The way to something, as a person goes it: to the card, to its past, to staff.
    Way(usize),
}

fn whim() -> impl Strategy<Value = Whim> {
    let some = 0..1000_usize;
    let passes = prop::sample::select(vec![100, 800, 5000, 31_000, 310_000, 400_000]);
    prop_oneof![
        8 => some.clone().prop_map(Whim::Say),
        2 => some.clone().prop_map(Whim::Do),
        4 => some.clone().prop_map(Whim::Dial),
        2 => some.clone().prop_map(Whim::Forge),
        4 => some.clone().prop_map(Whim::Arrive),
        2 => some.clone().prop_map(Whim::Spoil),
        3 => Just(Whim::Settle),
        3 => passes.prop_map(Whim::Pass),
        1 => prop::sample::select(vec![500, 1999, 2000]).prop_map(Whim::Hold),
        6 => some.prop_map(Whim::Way),
    ]
}

fn some<T: Clone>(all: &[T], index: usize) -> T {
    all[index % all.len()].clone()
}

fn follow(seat: &mut Seat, room: &Room, whim: &Whim) -> Result<(), String> {
    match *whim {
        Whim::Say(index) => seat.say(some(&sayings(seat, room), index)),
        Whim::Do(index) => seat.give(some(&doings(), index)),
        Whim::Dial(index) => seat.dial(&some(&dials(room), index)),
        Whim::Forge(index) => {
            let forged = some(&forged(seat, room), index);
            // Whoever asked is not here any more.
            let scene = seat.kiosk.scene.wrapping_sub(1 + index as u64 % 3);
            seat.give_of(Message::Told(told::Inner { scene: Some(scene), told: forged }), u64::MAX / 2)
        }
        Whim::Arrive(index) => {
            seat.poll();
            seat.arrive(index)
        }
        Whim::Spoil(index) => {
            let change = settings::Message::Changed(Change::Palette(Palette::Dark));
            seat.say(screen::Message::Path(path::Message::Settings(change)))?;
            seat.poll();
            let spoilt = if index % 2 == 0 { Ok(store::Kept::Waiting) } else { Err(store::Error::Gone) };
            for late in &mut seat.late {
                if let Message::Told(told::Inner { told: Told::Kept { kept, .. }, .. }) = &mut late.message {
                    *kept = spoilt.clone();
                }
            }
            seat.settle()
        }
        Whim::Settle => seat.settle(),
        Whim::Pass(milliseconds) => seat.pass(Duration::from_millis(milliseconds)),
        Whim::Hold(milliseconds) => {
            seat.give(Message::Served(Service::Held))?;
            seat.pass(Duration::from_millis(milliseconds))?;
            if milliseconds >= 2000 && !matches!(seat.kiosk.screen, Screen::Arrival(_)) {
                return Err("F10 does not empty the seat".to_owned());
            }
            seat.give(Message::Served(Service::Released))
        }
        Whim::Way(index) => go(seat, room, index),
    }
}

/// As a person goes who knows the way. The last answer may be missing still.
fn go(seat: &mut Seat, room: &Room, index: usize) -> Result<(), String> {
    use screen::Message as To;
    seat.say(To::Arrival(arrival::Message::Stirred))?;
    seat.pass(Duration::from_millis(800))?;
    match index % 7 {
        0 | 1 => {
            seat.say(To::Arrival(arrival::Message::Begin))?;
            seat.say(To::Welcome(welcome::Message::Card))?;
            let card = &room.cards[index % 7];
            seat.dial(card.number.digits())?;
            seat.settle()?;
            seat.say(To::SignIn(sign_in::Message::Answered(true)))?;
            seat.dial(card.pin.digits())
        }
        2 => {
            seat.say(To::Arrival(arrival::Message::Begin))?;
            seat.say(To::Welcome(welcome::Message::First))
        }
        3 | 4 => {
            seat.say(To::Arrival(arrival::Message::Bar(Bar::Staff)))?;
            seat.dial(if index % 7 == 3 { &MANAGER } else { &VOLUNTEER })
        }
        5 => {
            seat.say(To::Path(path::Message::Stop(stop::Message::Pause)))?;
            seat.say(To::Classroom(classroom::Message::Stop(stop::Message::Pause)))
        }
        // « Faire pour moi », until it is done.
        _ => {
            seat.say(To::Path(path::Message::Start))?;
            seat.say(To::Classroom(classroom::Message::Asked(coach::Help::Do)))?;
            seat.pass(Duration::from_secs(30))
        }
    }
}

fn dials(room: &Room) -> Vec<Vec<u8>> {
    let cards = room.cards.iter().flat_map(|card| [card.number.digits().to_vec(), card.pin.digits().to_vec()]);
    let others = [MANAGER.to_vec(), VOLUNTEER.to_vec(), vec![1, 2, 3, 9, 8, 7], vec![8, 1, 6, 3], vec![0; 8]];
    cards.chain(others).collect()
}

fn doings() -> Vec<Message> {
    vec![
        Message::Woke,
        Message::Resized(WINDOW),
        Message::Tabbed { backwards: false },
        Message::Tabbed { backwards: true },
        Message::Keyed,
        Message::Escaped,
        Message::Escaped,
        Message::Pressed,
        Message::Signed,
        Message::Served(Service::Attended),
        Message::Served(Service::Held),
        Message::Served(Service::Released),
    ]
}

const BARS: [Bar; 8] = [Bar::Repeat, Bar::Help, Bar::Undo, Bar::Volume, Bar::Size, Bar::Stop, Bar::Close, Bar::Staff];

fn row(room: &Room) -> Row {
    let number = &room.cards[0].number;
    Row { id: Id::new([9; 16]), look: number.look(), nickname: Nickname::parse(NICKNAME), seen: None, locked: false }
}

/// Every message of every screen.
fn sayings(seat: &Seat, room: &Room) -> Vec<screen::Message> {
    let change = [Change::Palette(Palette::Dark), Change::VeryLarge(true), Change::Volume(5)];
    let changes = change.map(settings::Message::Changed);
    let stops = [
        stop::Message::Continue,
        stop::Message::Pause,
        stop::Message::Finish,
        stop::Message::Card,
        stop::Message::Staff,
    ];
    let mut all = learners(&changes, &stops);
    all.extend(cards());
    all.extend(of_staff(seat, room));
    all
}

fn learners(changes: &[settings::Message], stops: &[stop::Message]) -> Vec<screen::Message> {
    use screen::Message as To;
    let mut all = vec![
        To::Arrival(arrival::Message::Stirred),
        To::Arrival(arrival::Message::Begin),
        To::Goodbye(goodbye::Message::Gone),
        To::Cover(cover::Message::Stay),
        To::Cover(cover::Message::Finish),
    ];
    all.extend([welcome::Message::First, welcome::Message::Card, welcome::Message::Stirred].map(To::Welcome));
    all.extend([welcome::Message::Answered(true), welcome::Message::CallTaken].map(To::Welcome));
    let lesson = |id| path::Message::Chose(lesson::Id::new(id), Rung::Alone);
    all.extend(
        [
            path::Message::Start,
            path::Message::Other,
            path::Message::How,
            path::Message::Done,
            path::Message::Aims,
            path::Message::Later,
            lesson("move"),
            lesson("click"),
            lesson("nowhere"),
            path::Message::ChoseHelp(Rung::Watch),
            path::Message::ChoseAim("mail".into()),
            path::Message::Call(true),
            path::Message::Call(false),
        ]
        .map(To::Path),
    );
    let helps = [
        coach::Help::Easier,
        coach::Help::Light,
        coach::Help::Show,
        coach::Help::Together,
        coach::Help::Do,
        coach::Help::Call,
    ];
    all.extend(helps.map(classroom::Message::Asked).map(To::Classroom));
    all.extend(
        [
            classroom::Message::Did(computer::Action::Waited),
            classroom::Message::Did(computer::Action::Helper(computer::Helper::Repeat)),
            classroom::Message::Next,
            classroom::Message::Answered(true),
            classroom::Message::Answered(false),
            classroom::Message::CallTaken,
        ]
        .map(To::Classroom),
    );
    all.extend([before::Message::Begin, before::Message::Keyed, before::Message::CallTaken].map(To::Before));
    let answers = [after::Done::Yes, after::Done::No, after::Done::NotKnown].map(after::Message::Answered);
    let calls = [after::Message::Called(true), after::Message::Called(false), after::Message::CallTaken];
    all.extend(answers.into_iter().chain(calls).map(To::After));
    all.extend([end::Message::Next, end::Message::Again, end::Message::Path, end::Message::Card].map(To::End));
    all.extend([end::Message::Call(true), end::Message::Call(false)].map(To::End));
    for bar in BARS {
        all.push(To::Arrival(arrival::Message::Bar(bar)));
        all.push(To::Welcome(welcome::Message::Bar(bar)));
        all.push(To::SignIn(sign_in::Message::Bar(bar)));
        all.push(To::Path(path::Message::Bar(bar)));
        all.push(To::Classroom(classroom::Message::Bar(bar)));
        all.push(To::Before(before::Message::Bar(bar)));
        all.push(To::After(after::Message::Bar(bar)));
        all.push(To::End(end::Message::Bar(bar)));
    }
    for change in changes {
        all.push(To::Arrival(arrival::Message::Settings(*change)));
        all.push(To::Welcome(welcome::Message::Settings(*change)));
        all.push(To::SignIn(sign_in::Message::Settings(*change)));
        all.push(To::Path(path::Message::Settings(*change)));
        all.push(To::Classroom(classroom::Message::Settings(*change)));
        all.push(To::Before(before::Message::Settings(*change)));
        all.push(To::After(after::Message::Settings(*change)));
        all.push(To::End(end::Message::Settings(*change)));
    }
    for stop in stops {
        all.push(To::Path(path::Message::Stop(*stop)));
        all.push(To::Classroom(classroom::Message::Stop(*stop)));
        all.push(To::Before(before::Message::Stop(*stop)));
        all.push(To::After(after::Message::Stop(*stop)));
        all.push(To::End(end::Message::Stop(*stop)));
    }
    all
}

fn cards() -> Vec<screen::Message> {
    let keys = [Key::Erase, Key::Confirm].map(sign_in::Message::Key);
    let others = [
        sign_in::Message::EraseAll,
        sign_in::Message::Answered(true),
        sign_in::Message::Answered(false),
        sign_in::Message::Without,
        sign_in::Message::Without,
        sign_in::Message::Called(true),
    ];
    keys.into_iter().chain(others).map(screen::Message::SignIn).collect()
}

fn of_staff(seat: &Seat, room: &Room) -> Vec<screen::Message> {
    use screen::Message as To;
    let doors = [
        staff::door::Message::Lost,
        staff::door::Message::Back,
        staff::door::Message::Prepare,
        staff::door::Message::Key(Key::Confirm),
        staff::door::Message::Stroke(StaffStroke::Confirm),
    ];
    let setups = [
        staff::setup::Message::Begin,
        staff::setup::Message::Later,
        staff::setup::Message::Code(CodeMessage::Another),
        staff::setup::Message::Code(CodeMessage::Noted),
        staff::setup::Message::Code(CodeMessage::Choose),
        staff::setup::Message::Back,
        staff::setup::Message::Again,
        staff::setup::Message::Print,
        staff::setup::Message::Delete,
        staff::setup::Message::Stored,
    ];
    let all = doors.map(To::StaffDoor).into_iter().chain(setups.map(To::SetUp));
    let places = [staff::Place::Today, staff::Place::Cards, staff::Place::People, staff::Place::Settings];
    let all = all.chain(places.map(staff::Message::Go).map(To::Staff));
    let all = all.chain(orders(seat, room).into_iter().map(staff::Message::Ask).map(To::Staff));
    let row = row(room);
    let wishes = [
        StaffWish::Find,
        StaffWish::Choose(row.clone()),
        StaffWish::Rename(row.clone()),
        StaffWish::Replace(row.clone()),
        StaffWish::Erase(row),
        StaffWish::Quit,
        StaffWish::StaffCode(Role::Volunteer),
    ];
    let others = [
        staff::Message::Stroke(StaffStroke::Confirm),
        staff::Message::Code(CodeMessage::Noted),
        staff::Message::Turn(3),
        staff::Message::Close,
        staff::Message::Prepare,
        staff::Message::Leave,
        staff::Message::Leave,
        staff::Message::Quit,
    ];
    all.chain(wishes.map(staff::Message::Show).map(To::Staff)).chain(others.map(To::Staff)).collect()
}

fn orders(seat: &Seat, room: &Room) -> Vec<Order> {
    let id = seat.kiosk.learner().map_or(Id::new([9; 16]), |learner| learner.id);
    vec![
        Order::Today,
        Order::People(None),
        Order::People(Some(12)),
        Order::Find(room.cards[0].number.clone()),
        Order::Person(id),
        Order::OpenFor(id),
        Order::OpenFor(id),
        Order::HandOver(Some(id)),
        Order::HandOver(None),
        Order::Rename(id, Nickname::parse(NICKNAME)),
        Order::AskCode(id, false),
        Order::ChooseCode(id, room.cards[0].pin.clone()),
        Order::ChangeStaffCode(Role::Volunteer, pin(&VOLUNTEER)),
        Order::Sound(Sound { volume: 1, output: Output::Speaker }),
        Order::Copies,
        Order::DrawCards(1),
        Order::Export(id),
    ]
}

/// Answers of every kind, for somebody who is not here any more. None is the pass of staff: only the store grants that.
fn forged(seat: &Seat, room: &Room) -> Vec<Told> {
    let look = room.cards[0].number.look();
    let error = || store::Error::Gone;
    let learner = crate::learner::Learner {
        id: Id::new([9; 16]),
        card: Some(crate::learner::Card { look, nickname: Nickname::parse(NICKNAME), is_open: true }),
    };
    let past = Past { learner, wishes: crate::learner::Wishes::default(), progress: Progress::default() };
    let visit = seat.kiosk.keep.visit.wrapping_sub(1);
    let found = crate::learner::Found { id: Id::new([9; 16]), look, door: crate::learner::Door::Open };
    let sealed = Sealed { recovery: "ABCD".repeat(5), room_key: "KEY".to_owned() };
    let handed = crate::report::Handed { row: row(room), blank: Some(room.cards[0].clone()) };
    vec![
        Told::Kept { visit, turn: u64::MAX, kept: Ok(store::Kept::Saved(1)) },
        Told::Kept { visit, turn: u64::MAX, kept: Ok(store::Kept::Waiting) },
        Told::Kept { visit, turn: 1, kept: Err(error()) },
        Told::Found(look, Ok(found)),
        Told::Found(look, Err(error())),
        Told::Checked(Ok(Checked::Open(Box::new(past.clone())))),
        Told::Checked(Ok(Checked::Missed(crate::learner::Missed { times: 3, is_locked: true }))),
        Told::Checked(Err(error())),
        Told::Past(Ok(Box::new(past.clone()))),
        Told::Past(Err(error())),
        Told::Admitted(Ok(Admission::Wrong)),
        Told::Admitted(Ok(Admission::Later)),
        Told::Admitted(Err(error())),
        Told::SetUp(Ok(sealed)),
        Told::SetUp(Err(error())),
        Told::Answered(Ok(Answer::Open(Box::new(past)))),
        Told::Answered(Ok(Answer::Handed(handed))),
        Told::Answered(Ok(Answer::Code(row(room), room.cards[0].pin.clone()))),
        Told::Answered(Ok(Answer::Cards(1, room.cards.clone()))),
        Told::Answered(Ok(Answer::Nobody(room.cards[0].number.clone()))),
        Told::Answered(Ok(Answer::Export(crate::report::Held {
            nickname: Some(NICKNAME.to_owned()),
            ..crate::report::Held::default()
        }))),
        Told::Answered(Ok(Answer::Done)),
        Told::Answered(Err(error())),
        Told::Printed(None, Ok(PathBuf::from("cards.pdf"))),
        Told::Printed(Some(1), Err("full".to_owned())),
        Told::Deleted(Err("full".to_owned())),
    ]
}

#[test]
fn whatever_happens_in_whatever_order_people_and_staff_are_safe() {
    let room = Room::new();
    let mut runner = TestRunner::new(Runs { cases: 256, failure_persistence: None, ..Runs::default() });
    let reached = Cell::new([0_usize; 6]);
    runner
        .run(&prop::collection::vec(whim(), 1..40), |whims| {
            let mut seat = Seat::new(&room);
            for whim in &whims {
                follow(&mut seat, &room, whim).map_err(TestCaseError::fail)?;
                let kiosk = &seat.kiosk;
                let here = [
                    kiosk.is_staff(),
                    kiosk.learner().is_some_and(|learner| learner.card.is_some()),
                    kiosk.keep.kept() == Kept::Saved,
                    kiosk.keep.kept() == Kept::Waiting,
                    !kiosk.progress.is_empty(),
                    kiosk.cover.is_some(),
                ];
                let mut counts = reached.get();
                counts.iter_mut().zip(here).for_each(|(count, is_here)| *count += usize::from(is_here));
                reached.set(counts);
            }
            let _ = seat.kiosk.view();
            Ok(())
        })
        .unwrap_or_else(|why| panic!("{why}"));
    // Else it proves nothing.
    assert!(reached.get().iter().all(|count| *count > 20), "{:?}", reached.get());
}

/// Each property of the test above can be seen to fail.
#[test]
fn what_must_not_be_is_seen_when_it_is() {
    let room = Room::new();
    let empty = || Seat::new(&room);
    let told = |seat: &Seat, told| Message::Told(told::Inner { scene: Some(seat.kiosk.scene), told });

    let mut seat = empty();
    seat.kiosk.is_calling = true;
    assert!(seat.give(Message::Pressed).is_err_and(|why| why.contains("call")));

    let mut seat = empty();
    seat.kiosk.settings.volume = 1;
    assert!(seat.give(Message::Pressed).is_err_and(|why| why.contains("settings")));

    // A pass that comes from before.
    let mut seat = empty();
    seat.say(screen::Message::Arrival(arrival::Message::Bar(Bar::Staff))).expect("the door");
    let pass = crate::report::Pass::grant(Role::Manager);
    let admitted = told(&seat, Told::Admitted(Ok(Admission::In(pass))));
    assert!(seat.give_of(admitted, 0).is_err_and(|why| why.contains("staff")));

    // A commit that failed, and was not told.
    let mut seat = empty();
    go(&mut seat, &room, 0).expect("signed in");
    seat.settle().expect("signed in");
    assert_eq!(seat.kiosk.keep.kept(), Kept::Saved);
    seat.newest = (seat.kiosk.keep.visit, u64::MAX, false);
    assert!(seat.give(Message::Pressed).is_err_and(|why| why.contains("failed")));

    let mut known = Progress::default();
    past().iter().for_each(|fact| known.add(fact));
    assert!(goes_on(&Progress::default(), &known) && !goes_on(&known, &Progress::default()));

    let secrets = room.secrets();
    for secret in &secrets {
        assert_eq!(indiscreet(&format!("Message({secret})"), &secrets), Some(secret));
    }
    assert_eq!(indiscreet("Id(a739182b), Key(Digit(•))", &secrets), None);
}

#[test]
fn no_digit_and_no_letter_that_is_typed_is_in_a_message() {
    let digits = (0..10).filter_map(Digit::new).map(Key::Digit);
    for key in digits {
        let all = [
            screen::Message::SignIn(sign_in::Message::Key(key)),
            screen::Message::StaffDoor(staff::door::Message::Key(key)),
            screen::Message::Staff(staff::Message::Key(key)),
            screen::Message::SetUp(staff::setup::Message::Code(CodeMessage::Key(key))),
        ];
        for message in all {
            let shown = format!("{:?}", Message::Screen(Inner(message)));
            assert!(!shown.contains(|letter: char| letter.is_ascii_digit()), "{shown}");
        }
    }
}

#[test]
fn an_answer_that_comes_after_the_seat_was_prepared_opens_nothing() {
    let room = Room::new();
    for way in [0, 3] {
        let mut seat = Seat::new(&room);
        go(&mut seat, &room, way).expect("on the way");
        assert_eq!(seat.late.len(), 1, "the answer is still missing");
        seat.give(Message::Served(Service::Held)).expect("held");
        seat.pass(Duration::from_secs(2)).expect("prepared");
        // The next person is at the same place.
        go(&mut seat, &room, 2 + way % 3).expect("the next person");
        seat.say(screen::Message::Classroom(classroom::Message::Stop(stop::Message::Card))).expect("sign in");
        seat.arrive(0).expect("late");
        assert!(!seat.kiosk.is_staff() && seat.kiosk.learner().is_none_or(|learner| learner.card.is_none()));
    }
}

#[test]
fn nothing_of_one_card_is_left_when_staff_open_another() {
    let room = Room::new();
    let mut seat = Seat::new(&room);
    go(&mut seat, &room, 0).expect("signed in");
    seat.settle().expect("signed in");
    seat.say(screen::Message::Path(path::Message::Settings(settings::Message::Changed(Change::Volume(5)))))
        .expect("louder");
    assert!(!seat.kiosk.progress.is_empty());
    let number = &room.cards[1].number;
    let found = crate::learner::Found { id: Id::new([9; 16]), look: number.look(), door: crate::learner::Door::New };
    seat.kiosk.card(sign_in::Ask::Without(found), seat.time.get());
    assert!(seat.kiosk.progress.is_empty());
    assert_eq!(seat.kiosk.settings, settings_of(&seat.kiosk.config, seat.kiosk.sound));
}

#[test]
fn answers_that_overtake_each_other_do_not_say_that_it_is_kept() {
    let room = Room::new();
    let mut seat = Seat::new(&room);
    go(&mut seat, &room, 0).expect("signed in");
    seat.settle().expect("signed in");
    for volume in [1, 2] {
        let change = settings::Message::Changed(Change::Volume(volume));
        seat.say(screen::Message::Path(path::Message::Settings(change))).expect("another volume");
    }
    seat.poll();
    assert!(seat.late.len() >= 2);
    if let Some(Message::Told(told::Inner { told: Told::Kept { kept, .. }, .. })) =
        seat.late.last_mut().map(|late| &mut late.message)
    {
        *kept = Ok(store::Kept::Waiting);
    }
    let last = seat.late.len() - 1;
    seat.arrive(last).expect("the later one");
    seat.settle().expect("the earlier ones");
    assert_eq!(seat.kiosk.keep.kept(), Kept::Waiting);
}

#[test]
fn what_waits_to_be_written_is_tried_again_also_when_the_person_has_left() {
    let room = Room::new();
    let mut seat = Seat::new(&room);
    go(&mut seat, &room, 0).expect("signed in");
    seat.settle().expect("signed in");
    follow(&mut seat, &room, &Whim::Spoil(0)).expect("not written");
    assert_eq!(seat.kiosk.keep.kept(), Kept::Waiting);
    follow(&mut seat, &room, &Whim::Hold(2000)).expect("prepared");
    assert!(seat.kiosk.keep.retry_at().is_some());
    seat.pass(Duration::from_secs(31)).expect("time");
    seat.settle().expect("tried again");
    assert_eq!(seat.kiosk.keep.retry_at(), None);
}

#[test]
fn no_secret_is_in_what_a_screen_asks() {
    use crate::screen::Action;
    let room = Room::new();
    let card = &room.cards[0];
    let found =
        crate::learner::Found { id: Id::new([9; 16]), look: card.number.look(), door: crate::learner::Door::Code };
    let row = row(&room);
    let held = crate::report::Held { nickname: Some(NICKNAME.to_owned()), ..crate::report::Held::default() };
    let asks = [
        Action::Card(sign_in::Ask::Find(card.number.clone())),
        Action::Card(sign_in::Ask::Check(found, card.pin.clone())),
        Action::Staff(staff::Ask::Admit(pin(&MANAGER))),
        Action::Staff(staff::Ask::SetUp { manager: pin(&MANAGER), volunteer: pin(&VOLUNTEER) }),
        Action::Staff(staff::Ask::Do(Order::Rename(row.id, row.nickname.clone()))),
        Action::Staff(staff::Ask::PrintCards(1, room.cards.clone())),
        Action::Staff(staff::Ask::WriteHeld(Box::new(held))),
    ];
    for ask in asks {
        assert_eq!(indiscreet(&format!("{ask:?}"), &room.secrets()), None);
    }
}
