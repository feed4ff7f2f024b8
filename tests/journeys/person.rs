//! Somebody at the seat, and what they see.

use crate::keeping::type_digits;
use crate::room::{self, MANAGER, Room};
use crate::seat;

use declic::coach::Coach;
use declic::config::Text;
use declic::kiosk::Kiosk;
use declic::lesson;
use declic::progress::Rung;
use declic::report::NewCard;
use declic::store::Store;
use declic::tour::Seated;
use declic::tour::robot::{self, Means, Robot};
use declic::tour::seat::Seat;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable};
use iced::{Point, Rectangle, Size, Vector, mouse};

use std::error::Error;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub(crate) type Tested = Result<(), Box<dyn Error>>;

/// The least window that an association has.
pub(crate) const SMALL: Size = Size::new(1024.0, 768.0);
/// The windows in which everything has to fit, and whether everything is very large.
pub(crate) const WINDOWS: [(Size, bool); 8] = [
    (SMALL, false),
    (Size::new(1280.0, 1024.0), false),
    (Size::new(1366.0, 768.0), false),
    (Size::new(1920.0, 1080.0), false),
    (SMALL, true),
    (Size::new(1280.0, 1024.0), true),
    (Size::new(1366.0, 768.0), true),
    (Size::new(1920.0, 1080.0), true),
];

pub(crate) struct Person {
    pub(crate) robot: Robot,
}

impl Person {
    /// Before an empty seat.
    pub(crate) fn at(size: Size) -> Result<Self, Box<dyn Error>> {
        Ok(Self::on(seat::empty(size)?))
    }

    /// Before an empty seat whose letters may be very large.
    pub(crate) fn before((size, very_large): (Size, bool)) -> Result<Self, Box<dyn Error>> {
        let text = if very_large { Text::VeryLarge } else { Text::Normal };
        Ok(Self::on(seat::empty_with(size, |config| config.text = text)?))
    }

    /// Before the empty seat of this room.
    pub(crate) fn in_room(room: &Room, (size, very_large): (Size, bool)) -> Result<Self, Box<dyn Error>> {
        let store = Store::here(room::setup(room.folder.path()));
        let seated = seat::furnished(Path::new(env!("CARGO_MANIFEST_DIR")), size, |start| {
            start.store = Some(store.clone());
            start.config.text = if very_large { Text::VeryLarge } else { Text::Normal };
        })?;
        Ok(Self::on(seated))
    }

    pub(crate) fn on(seated: Seated) -> Self {
        Self { robot: Robot::new(seated, Means::Mouse, None) }
    }

    /// In this lesson, without coming by the empty seat.
    pub(crate) fn in_lesson(size: Size, lesson: &str, rung: Rung) -> Result<Self, Box<dyn Error>> {
        let mut person = Self::at(size)?;
        person.open(lesson, rung);
        Ok(person)
    }

    pub(crate) fn open(&mut self, lesson: &str, rung: Rung) {
        self.robot.seated.seat.screen.open(&lesson::Id::new(lesson), rung);
        self.pass(800);
    }

    /// In the first step of a lesson, its card read.
    pub(crate) fn come_into(&mut self, lesson: &str, rung: Rung) -> Tested {
        self.open(lesson, rung);
        Ok(self.robot.begin()?)
    }

    /// Whether the lesson whose steps are done has ended, once what it asks is answered.
    pub(crate) fn comes_to_the_end(&mut self) -> Result<bool, robot::Error> {
        self.robot.answer()?;
        Ok(self.kiosk().ended().is_some())
    }

    /// Wakes the seat and presses « Commencer ».
    pub(crate) fn begin(&mut self) -> Result<(), robot::Error> {
        self.robot.stir();
        self.robot.click_on("arrival.begin")
    }

    pub(crate) fn seat(&mut self) -> &mut Seat<Kiosk> {
        &mut self.robot.seated.seat
    }

    pub(crate) fn kiosk(&self) -> &Kiosk {
        self.robot.seated.kiosk()
    }

    /// « Arrêter », « Finir », and the goodbye until the seat is empty.
    pub(crate) fn leave(&mut self) -> Tested {
        self.robot.click_on("helper.stop")?;
        self.robot.click_on("stop.finish")?;
        self.pass(90_000);
        Ok(())
    }

    /// The lesson under way.
    pub(crate) fn coach(&self) -> Result<&Coach, &'static str> {
        self.kiosk().coach().ok_or("no lesson is under way")
    }

    /// The step under way, by its name.
    pub(crate) fn step(&self) -> Option<String> {
        self.kiosk().coach().map(|coach| coach.step().id.to_string())
    }

    pub(crate) fn lesson(&self) -> Option<&str> {
        self.kiosk().coach().map(|coach| coach.lesson().id.as_str())
    }

    /// Lets this many milliseconds pass.
    pub(crate) fn pass(&mut self, milliseconds: u64) {
        self.robot.pass(Duration::from_millis(milliseconds));
    }

    pub(crate) fn press_at(&mut self, at: Point, button: mouse::Button) {
        self.seat().move_to(at);
        self.seat().press(button);
        self.seat().release(button);
    }

    pub(crate) fn touch(&mut self, id: &str) -> Tested {
        let at = self.bounds(id)?.center();
        self.seat().touch(at, at);
        self.pass(500);
        Ok(())
    }

    /// Where it is to be seen.
    pub(crate) fn bounds(&mut self, id: &str) -> Result<Rectangle, String> {
        self.seat().bounds(id).ok_or_else(|| format!("{id} is not to be seen"))
    }

    pub(crate) fn shows(&mut self, id: &str) -> bool {
        self.seat().bounds(id).is_some()
    }

    /// Whether a sentence with these words is to be seen. A space stands for the one before a colon too.
    pub(crate) fn sees(&mut self, words: &str) -> bool {
        self.seat().texts().iter().any(|text| text.replace('\u{a0}', " ").contains(words))
    }

    /// Whether nobody was noticed here.
    pub(crate) fn is_empty(&mut self) -> bool {
        self.sees("Posez la main sur la souris.")
    }

    pub(crate) fn survey(&mut self) -> Survey {
        let found = Arc::new(Mutex::new(Survey::default()));
        self.seat().operate(Box::new(Surveyor(Arc::clone(&found))));
        found.lock().map(|found| found.clone()).unwrap_or_default()
    }

    /// The controls that Tab reaches, in its order, from the first to the one before the first again.
    pub(crate) fn tab_round(&mut self) -> Vec<String> {
        let mut reached: Vec<String> = vec![];
        for _ in 0..60 {
            self.robot.tab();
            match self.seat().focused() {
                Some(id) if reached.first() == Some(&id) => break,
                Some(id) => reached.push(id),
                None => break,
            }
        }
        reached
    }
}

/// Everything on the screen, with its place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Survey {
    /// Controls of the kiosk, those that can do nothing now included.
    pub(crate) controls: Vec<(String, Rectangle)>,
    /// Targets of the pretend computer.
    pub(crate) targets: Vec<(String, Rectangle)>,
    /// The surface on which they stand.
    pub(crate) surface: Option<Rectangle>,
    /// Controls that the keyboard can reach.
    pub(crate) focusable: Vec<String>,
    pub(crate) texts: Vec<(String, Rectangle)>,
    /// Controls of a page that scrolls which are out of sight, or half of them.
    pub(crate) scrolled: Vec<String>,
    last: Rectangle,
    /// The page that scrolls which comes next, and those around what is looked at, with how far they are scrolled.
    page: Option<(Rectangle, Vector)>,
    pages: Vec<(Rectangle, Vector)>,
}

impl Survey {
    /// Where it stands in the window. None when a page that holds it hides it, or a part of it.
    fn place(&self, bounds: Rectangle) -> Option<Rectangle> {
        self.pages.iter().rev().try_fold(bounds, |place, (page, scrolled)| {
            let place = place - *scrolled;
            place.is_within(page).then_some(place)
        })
    }
}

struct Surveyor(Arc<Mutex<Survey>>);

impl Operation for Surveyor {
    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let Ok(mut survey) = self.0.lock() else { return };
        let Some(bounds) = survey.place(bounds) else {
            survey.scrolled.extend(id.and_then(name));
            return;
        };
        match id.and_then(name) {
            Some(name) if name.starts_with("pointer.") => {
                let surface = survey.last;
                survey.surface.get_or_insert(surface);
                survey.targets.push((name, bounds));
            }
            // A line of a paper that is lit: nothing that is pressed.
            Some(name) if name.starts_with("paper.") => {}
            Some(name) => survey.controls.push((name, bounds)),
            None => survey.last = bounds,
        }
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        if let (Ok(mut survey), Some(name)) = (self.0.lock(), id.and_then(name)) {
            if name == "computer" {
                survey.surface = Some(bounds);
            }
            survey.focusable.push(name);
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if let Ok(mut survey) = self.0.lock()
            && let Some(bounds) = survey.place(bounds)
        {
            survey.texts.push((text.to_owned(), bounds));
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if let Ok(mut survey) = self.0.lock() {
            survey.page = Some((bounds, translation));
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let page = self.0.lock().ok().and_then(|mut survey| survey.page.take());
        let scrolls = page.is_some();
        if let Ok(mut survey) = self.0.lock() {
            survey.pages.extend(page);
        }
        operate(self);
        if let Ok(mut survey) = self.0.lock()
            && scrolls
        {
            survey.pages.pop();
        }
    }
}

/// The name within an id: iced shows it only in its debug form.
fn name(id: &Id) -> Option<String> {
    let shown = format!("{id:?}");
    Some(shown.strip_prefix("Id(Custom(\"")?.strip_suffix("\"))")?.to_owned())
}

/// Goes through every screen and every sheet of the kiosk, and looks at each.
pub(crate) fn every_screen(person: &mut Person, look: &mut dyn FnMut(&mut Person, &str) -> Tested) -> Tested {
    look(person, "empty seat")?;
    person.robot.stir();
    look(person, "greeting")?;
    sheets(person, &["helper.size", "helper.volume"], look)?;
    person.robot.click_on("arrival.begin")?;
    person.robot.listen();
    look(person, "exercise")?;
    sheets(person, &["helper.help", "helper.volume", "helper.stop"], look)?;
    person.robot.click_on("helper.help")?;
    person.robot.click_on("help.call")?;
    look(person, "question")?;
    person.robot.click_on("coach.yes")?;
    look(person, "call")?;
    person.robot.click_on("call.cancel")?;
    person.robot.solve_step()?;
    look(person, "praise")?;
    person.robot.finish()?;
    person.pass(1000);
    look(person, "end")?;
    sheets(person, &["helper.size", "helper.volume", "helper.stop"], look)?;
    person.robot.click_on("end.path")?;
    look(person, "path")?;
    sheets(person, &["helper.size", "helper.volume", "helper.stop", "path.other", "path.how", "path.done"], look)?;
    person.open("click", Rung::Watch);
    let watched = person
        .robot
        .seated
        .pass_until(Duration::from_secs(60), |seated| seated.kiosk().coach().is_some_and(Coach::is_watched));
    assert!(watched, "the lesson is not shown");
    look(person, "watched")
}

fn sheets(person: &mut Person, sheets: &[&str], look: &mut dyn FnMut(&mut Person, &str) -> Tested) -> Tested {
    for sheet in sheets {
        person.robot.click_on(sheet)?;
        look(person, sheet)?;
        let close = if person.shows("helper.close") { "helper.close" } else { "stop.continue" };
        person.robot.click_on(close)?;
    }
    Ok(())
}

type Look<'a> = &'a mut dyn FnMut(&mut Person, &str) -> Tested;

/// Goes through every screen of a room with cards, and looks at each. The room has three cards that nobody has, and one of another room.
pub(crate) fn every_screen_with_cards(window: (Size, bool), look: Look<'_>) -> Tested {
    let (room, other) = (Room::with_cards(3)?, Room::with_cards(1)?);
    let [mine, locked, ..] = room.cards.as_slice() else { return Err("no cards".into()) };
    let mut person = Person::in_room(&room, window)?;
    sign_in(&mut person, mine, look)?;
    visit(&mut person, look)?;
    other_doors(&mut person, locked, &other.cards[0], look)?;
    guest(&mut person, look)?;
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    look(&mut person, "staff door")?;
    type_anew(&mut person, &MANAGER);
    assert!(person.kiosk().is_staff());
    Ok(())
}

/// To « Est-ce votre carte ? »
fn show(person: &mut Person, card: &NewCard) -> Tested {
    person.begin()?;
    person.pass(1000);
    person.robot.click_on("welcome.card")?;
    person.pass(1000);
    type_anew(person, card.number.digits());
    Ok(())
}

/// Types digits while no button has the keyboard: Enter is « Valider » then.
fn type_anew(person: &mut Person, digits: &[u8]) {
    person.press_at(Point::new(4.0, 4.0), mouse::Button::Left);
    type_digits(person, digits);
}

fn wrong(digits: &[u8]) -> Vec<u8> {
    digits.iter().map(|digit| (digit + 1) % 10).collect()
}

fn sign_in(person: &mut Person, card: &NewCard, look: Look<'_>) -> Tested {
    person.begin()?;
    person.pass(1000);
    look(person, "fork")?;
    person.robot.click_on("welcome.card")?;
    person.pass(1000);
    look(person, "number")?;
    type_anew(person, &wrong(card.number.digits()));
    look(person, "misread")?;
    person.robot.click_on("helper.help")?;
    look(person, "help of the sign-in")?;
    person.robot.click_on("call.yes")?;
    look(person, "call of the sign-in")?;
    person.robot.click_on("call.cancel")?;
    person.robot.click_on("sign_in.erase_all")?;
    type_anew(person, card.number.digits());
    look(person, "is it yours")?;
    person.robot.click_on("sign_in.yes")?;
    person.pass(1000);
    look(person, "code")?;
    for miss in ["wrong", "wrong again"] {
        type_anew(person, &wrong(card.pin.digits()));
        look(person, miss)?;
    }
    type_anew(person, card.pin.digits());
    look(person, "aims")
}

fn visit(person: &mut Person, look: Look<'_>) -> Tested {
    person.robot.click_on("aim.later")?;
    person.pass(1000);
    look(person, "path of a card")?;
    sheets(person, &["path.done", "helper.stop"], look)?;
    person.robot.click_on("path.real")?;
    look(person, "path with a call")?;
    person.robot.click_on("call.cancel")?;
    person.robot.click_on("path.start")?;
    person.robot.solve_step()?;
    person.robot.listen();
    person.robot.click_on("helper.stop")?;
    person.pass(1000);
    look(person, "stop with a card")?;
    person.robot.click_on("stop.pause")?;
    person.pass(1000);
    look(person, "pause")?;
    person.robot.click_on("cover.stay")?;
    person.robot.listen();
    let asked = person
        .robot
        .seated
        .pass_until(Duration::from_secs(30 * 60), |seated| seated.seat.bounds("cover.stay").is_some());
    assert!(asked, "nobody asks whether somebody is here");
    look(person, "still here")?;
    person.robot.click_on("cover.stay")?;
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.finish")?;
    look(person, "goodbye with a card")?;
    person.pass(90_000);
    Ok(())
}

/// A card whose code was tried too often, and one of another room.
fn other_doors(person: &mut Person, locked: &NewCard, new: &NewCard, look: Look<'_>) -> Tested {
    show(person, locked)?;
    person.robot.click_on("sign_in.yes")?;
    person.pass(1000);
    for _ in 0..12 {
        if person.shows("pad.1") {
            type_anew(person, &wrong(locked.pin.digits()));
        }
    }
    look(person, "locked")?;
    person.robot.click_on("helper.stop")?;
    person.pass(90_000);
    show(person, new)?;
    person.robot.click_on("sign_in.yes")?;
    person.pass(1000);
    look(person, "card of another room")?;
    person.robot.click_on("helper.stop")?;
    person.pass(90_000);
    Ok(())
}

fn guest(person: &mut Person, look: Look<'_>) -> Tested {
    person.begin()?;
    person.pass(1000);
    person.robot.click_on("welcome.first")?;
    person.robot.listen();
    person.open("click", Rung::Together);
    person.robot.finish()?;
    person.pass(1000);
    look(person, "end with the offer of a card")?;
    person.robot.click_on("end.staff")?;
    look(person, "end with a call")?;
    person.robot.click_on("call.cancel")?;
    person.robot.click_on("helper.stop")?;
    look(person, "stop of a guest")?;
    person.robot.click_on("stop.pause")?;
    person.pass(1000);
    look(person, "pause of a guest")?;
    person.robot.click_on("cover.finish")?;
    look(person, "goodbye of a guest")?;
    person.pass(90_000);
    Ok(())
}
