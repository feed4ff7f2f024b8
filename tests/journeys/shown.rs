//! What can be acted on is what is shown, whatever a hand does; and from everywhere there is a way on.

use crate::person::{Person, SMALL, Tested};

use declic::coach::{Coach, Help};
use declic::computer::Computer;
use declic::progress::Rung;
use declic::tour::seat::Seat;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, Size, mouse};

use std::collections::BTreeSet;
use std::time::Duration;

/// The lessons on the plain surface.
pub(crate) const SURFACES: [&str; 3] = ["move", "click", "safe"];

/// The lessons on real parts: first those before the browser, then those in it.
pub(crate) const LESSONS: [&str; 18] = [
    "letters",
    "capitals",
    "accents",
    "form",
    "scroll",
    "from_phone",
    "windows",
    "tidy",
    "usb",
    "browser",
    "search",
    "cookies",
    "login",
    "shared",
    "not_worked",
    "worked",
    "payslip",
    "cv",
];

/// How many of them come before the browser.
pub(crate) const PARTS: usize = 9;

/// What a hand does in each step before it goes on, and in a small window with very large letters. In the browser there are more steps.
const ACTS: (usize, usize) = (25, 10);
const FEW: (usize, usize) = (8, 4);
/// Later than anything that happens in a visit.
const LATER: Duration = Duration::from_secs(100_000);

/// A hand that does anything, and the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    fn of<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.below(things.len()))
    }
}

/// The computer that is to be seen: the ghost shows on one of its own.
fn seen(person: &Person) -> Option<Computer> {
    let showing = person.kiosk().coach().and_then(Coach::demonstration).filter(|shown| shown.is_for_show());
    showing.map(|shown| shown.computer().clone()).or_else(|| person.kiosk().computer().cloned())
}

/// Whether it is a name of a thing of the computer, and not of the kiosk.
pub(crate) fn is_of_the_computer(id: &str, computer: &Computer) -> bool {
    let part = id.split('.').next().unwrap_or_default();
    ["pointer", "keys", "browser", "desk", "files"].contains(&part) || computer.browser().1.get(part).is_some()
}

/// The things of the computer that are drawn.
fn drawn(person: &mut Person) -> Vec<String> {
    let Some(computer) = seen(person) else { return vec![] };
    person.seat().ids().into_iter().filter(|id| is_of_the_computer(id, &computer)).collect()
}

/// What differs between what is shown and what can be acted on.
fn difference(person: &mut Person) -> Option<String> {
    let computer = seen(person)?;
    // What lies under a sheet is shown, and nothing of it can be acted on.
    if computer.sheet().is_some() {
        return None;
    }
    let drawn = drawn(person);
    let shown: BTreeSet<String> = drawn.iter().cloned().collect();
    let spots: BTreeSet<String> = computer.spots().iter().map(ToString::to_string).collect();
    if shown.len() != drawn.len() {
        return Some(format!("twice: {drawn:?}"));
    }
    let (hidden, idle): (Vec<_>, Vec<_>) = (spots.difference(&shown).collect(), shown.difference(&spots).collect());
    (!(hidden.is_empty() && idle.is_empty())).then(|| format!("not shown: {hidden:?}, shown only: {idle:?}"))
}

/// A place on one of the things of the computer that are to be seen.
fn somewhere(person: &mut Person, chance: &mut Chance) -> Option<Point> {
    let ids = drawn(person);
    let id = chance.of(&ids)?;
    person.seat().bounds(id).map(|bounds| bounds.center())
}

/// Does anything at all, and says what.
fn act(person: &mut Person, chance: &mut Chance) -> String {
    const NAMED: [Named; 16] = [
        Named::Tab,
        Named::Tab,
        Named::Enter,
        Named::Enter,
        Named::Space,
        Named::ArrowDown,
        Named::ArrowUp,
        Named::ArrowLeft,
        Named::ArrowRight,
        Named::Escape,
        Named::Backspace,
        Named::Delete,
        Named::PageDown,
        Named::Home,
        Named::CapsLock,
        Named::F2,
    ];
    let kind = chance.below(20);
    let at = if kind < 14 { somewhere(person, chance) } else { None };
    let seat = person.seat();
    match (kind, at) {
        (0..=6, Some(at)) => {
            seat.click_at(at);
            format!("click {at}")
        }
        (7 | 8, Some(at)) => {
            seat.click_at(at);
            seat.click_at(at);
            format!("double click {at}")
        }
        (9, Some(at)) => {
            seat.move_to(at);
            seat.press(mouse::Button::Right);
            seat.release(mouse::Button::Right);
            format!("right click {at}")
        }
        (10 | 11, Some(at)) => {
            let to = somewhere(person, chance).unwrap_or(Point::new(400.0, 500.0));
            drag(person.seat(), at, to);
            format!("drag {at} to {to}")
        }
        (12, Some(at)) => {
            let by = chance.below(7);
            let notches = f32::from(u16::try_from(by).unwrap_or_default()) - 3.0;
            person.seat().move_to(at);
            person.seat().wheel(notches);
            format!("wheel {notches} at {at}")
        }
        (13, Some(at)) => {
            let to = Point::new(at.x, at.y - 120.0);
            seat.swipe(at, to);
            format!("swipe {at} to {to}")
        }
        (14, _) => {
            seat.click("helper.undo");
            "undo".to_owned()
        }
        (15 | 16, _) => {
            let letters = ["a", "é", "7", "Z", "@"];
            let letter = chance.of(&letters).copied().unwrap_or("a");
            seat.write(letter);
            format!("write {letter}")
        }
        (17, _) => {
            let letters = ["c", "v", "x", "z", "a", "+", "-"];
            let letter = chance.of(&letters).copied().unwrap_or("c");
            seat.key(&Key::Character(letter.into()), Modifiers::CTRL);
            format!("control+{letter}")
        }
        _ => {
            let named = chance.of(&NAMED).copied().unwrap_or(Named::Tab);
            seat.key(&Key::Named(named), Modifiers::empty());
            format!("{named:?}")
        }
    }
}

/// Presses, goes there in several movements, and lets go.
pub(crate) fn drag(seat: &mut Seat<declic::kiosk::Kiosk>, from: Point, to: Point) {
    seat.move_to(from);
    seat.press(mouse::Button::Left);
    for share in [0.25, 0.5, 0.75, 1.0] {
        seat.move_to(from + (to - from) * share);
    }
    seat.release(mouse::Button::Left);
}

/// What came of help that somebody asked for.
#[derive(Debug, PartialEq)]
enum Way {
    /// The step is done.
    On,
    /// « Revenir au début de l’étape ».
    Back,
    /// Nothing.
    None,
}

/// Asks for help on a coach and a computer of its own, and hears it out.
fn ask(help: Help, coach: &mut Coach, computer: &mut Computer) -> Way {
    let place = coach.place();
    let mut now = LATER;
    let outcome = coach.ask(help, computer, now);
    let mut finished = outcome.finished.is_some();
    for line in outcome.say {
        let outcome = coach.heard(&line, computer, now);
        finished |= outcome.finished.is_some();
    }
    while coach.demonstration().is_some() && !finished {
        let Some(due) = coach.wake_at() else { return Way::None };
        now = now.max(due);
        finished = coach.wait(computer, now).finished.is_some();
    }
    let is_back = coach.offer().is_some_and(|offer| offer.message() == "offer_restart");
    match help {
        _ if finished || coach.place() != place || coach.is_praising() => Way::On,
        _ if is_back => Way::Back,
        // The way was shown, and it is the learner's turn.
        Help::Show if coach.note().is_some_and(|note| note.message() == "your_turn") => Way::On,
        _ => Way::None,
    }
}

/// What is wrong with the way on from here, if anything is.
fn stuck(person: &Person) -> Option<String> {
    let (coach, computer) = (person.kiosk().coach()?, person.kiosk().computer()?);
    if coach.is_praising() || computer.sheet().is_some() {
        return None;
    }
    let shown = ask(Help::Show, &mut coach.clone(), &mut computer.clone());
    let (mut again, mut begun) = (coach.clone(), computer.clone());
    let done = ask(Help::Do, &mut again, &mut begun);
    let done = match done {
        Way::Back => {
            let _ = again.answer(true, &mut begun, LATER);
            ask(Help::Do, &mut again, &mut begun)
        }
        way => way,
    };
    let is_lit = coach.light().is_none_or(|light| is_there(light.as_str(), computer));
    let is_fine = shown != Way::None && done == Way::On && is_lit;
    (!is_fine).then(|| format!("shown: {shown:?}, done: {done:?}, lit: {:?}", coach.light()))
}

fn is_there(light: &str, computer: &Computer) -> bool {
    computer.spots().iter().any(|spot| spot.as_str() == light) || !is_of_the_computer(light, computer)
}

/// A sheet that was opened on the way is closed, and a question is left alone.
fn come_back(person: &mut Person) {
    let ids = person.seat().ids();
    if ["helper.close", "stop.continue"].iter().any(|close| ids.iter().any(|id| id == close)) {
        person.seat().key(&Key::Named(Named::Escape), Modifiers::empty());
        person.pass(50);
    }
}

/// Does anything in each step, then what the step asks for.
fn wander(person: &mut Person, lesson: &str, acts: usize, found: &mut Vec<String>) -> Tested {
    let mut chance = Chance(lesson.bytes().map(u64::from).sum());
    person.come_into(lesson, Rung::Together)?;
    while let Some(step) = person.step() {
        let mut told = vec![];
        let is_here = |person: &Person| person.step().as_ref() == Some(&step);
        for round in 0..=acts {
            if round > 0 {
                told.push(act(person, &mut chance));
                person.pass(150);
                come_back(person);
            }
            if !is_here(person) {
                break;
            }
            let way = if round % 6 == 0 { stuck(person) } else { None };
            if let Some(fault) = difference(person).or(way) {
                let last = told.len().saturating_sub(6);
                found.push(format!("{lesson} {step}: {fault} after {:?}", &told[last..]));
                break;
            }
        }
        if is_here(person) {
            go_on(person, &step)?;
        }
    }
    if person.comes_to_the_end()? { Ok(()) } else { Err("the lesson is left".into()) }
}

/// Does what is left, if need be from the beginning of the step.
pub(crate) fn go_on(person: &mut Person, step: &str) -> Tested {
    if person.shows("coach.no") {
        person.robot.click_on("coach.no")?;
    }
    let praising = |person: &Person| person.kiosk().coach().is_none_or(Coach::is_praising);
    let is_back = |person: &Person| {
        let offer = person.kiosk().coach().and_then(Coach::offer);
        offer.is_some_and(|offer| offer.message() == "offer_restart")
    };
    // The ghost that came by itself is watched to its end.
    person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
        seated.kiosk().coach().is_none_or(|coach| coach.demonstration().is_none())
    });
    if !praising(person) && person.step().as_deref() == Some(step) {
        person.robot.click_on("helper.help")?;
        person.robot.click_on("help.light")?;
        if is_back(person) {
            person.robot.click_on("coach.yes")?;
        }
        person.robot.solve_step()?;
    }
    let gone = person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
        seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step)
    });
    if gone { Ok(()) } else { Err(format!("stuck at {step}").into()) }
}

fn wander_everywhere(lessons: &[&str], window: (Size, bool), acts: usize) -> Tested {
    let mut found = vec![];
    for lesson in lessons {
        let mut person = Person::before(window)?;
        if let Err(error) = wander(&mut person, lesson, acts, &mut found) {
            found.push(format!("{lesson}: {error}"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn what_can_be_acted_on_is_what_is_shown_whatever_a_hand_does_and_there_is_a_way_on() -> Tested {
    wander_everywhere(&LESSONS[..PARTS], (Size::new(1280.0, 1024.0), false), ACTS.0)
}

#[test]
fn so_it_is_in_the_browser() -> Tested {
    wander_everywhere(&LESSONS[PARTS..], (Size::new(1280.0, 1024.0), false), ACTS.1)
}

#[test]
fn so_it_is_in_a_small_window_with_very_large_letters() -> Tested {
    wander_everywhere(&LESSONS[..PARTS], (SMALL, true), FEW.0)
}

#[test]
fn so_it_is_in_the_browser_in_a_small_window_with_very_large_letters() -> Tested {
    wander_everywhere(&LESSONS[PARTS..], (SMALL, true), FEW.1)
}
