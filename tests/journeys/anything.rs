//! Somebody who does anything at all, in any order.

use crate::keeping::type_digits;
use crate::layout::faults_around;
use crate::person::{Person, SMALL, Tested};
use crate::room::{self, MANAGER, Room, VOLUNTEER};
use crate::shown::{LESSONS, SURFACES};

use declic::computer::Spot;
use declic::line::Line;
use declic::progress::Rung;
use declic::tour::robot;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, mouse};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use std::time::Duration;

#[derive(Debug, Clone)]
pub(crate) enum Whim {
    /// A click on one of the controls that are there, by any button.
    Control(usize, mouse::Button),
    /// A click in one of the places of the window, in thousandths.
    Place(u16, u16, mouse::Button),
    Move(u16, u16),
    Drag(u16, u16),
    Key(Key),
    Touch(usize),
    Wait(u64),
    /// The digits of something, and Enter: a card, a code, or neither.
    Digits(usize),
    /// F10, for so long.
    Hold(u64),
}

pub(crate) fn whim() -> impl Strategy<Value = Whim> {
    let button = prop::sample::select(vec![
        mouse::Button::Left,
        mouse::Button::Right,
        mouse::Button::Middle,
        mouse::Button::Back,
    ]);
    let named = [Named::Tab, Named::Enter, Named::Space, Named::Escape, Named::ArrowDown, Named::F9];
    let keys: Vec<_> =
        named.map(Key::Named).into_iter().chain(["a", "7"].map(|key| Key::Character(key.into()))).collect();
    let along = 0..1000_u16;
    prop_oneof![
        4 => (0..40_usize, button.clone()).prop_map(|(index, button)| Whim::Control(index, button)),
        2 => (along.clone(), along.clone(), button).prop_map(|(x, y, button)| Whim::Place(x, y, button)),
        2 => (along.clone(), along.clone()).prop_map(|(x, y)| Whim::Move(x, y)),
        1 => (along.clone(), along).prop_map(|(x, y)| Whim::Drag(x, y)),
        2 => prop::sample::select(keys).prop_map(Whim::Key),
        1 => (0..40_usize).prop_map(Whim::Touch),
        3 => prop::sample::select(vec![50, 300, 800, 2500, 9000, 40_000]).prop_map(Whim::Wait),
        2 => (0..8_usize).prop_map(Whim::Digits),
        1 => prop::sample::select(vec![100, 1900, 2100]).prop_map(Whim::Hold),
    ]
}

/// How many runs there are of each test, unless `PROPTEST_CASES` says how many.
const CASES: u32 = 32;

pub(crate) fn runner() -> TestRunner {
    let usual = Config { failure_persistence: None, ..Config::default() };
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { usual.cases } else { CASES };
    TestRunner::new(Config { cases, ..usual })
}

/// The numbers and codes that somebody in this room may type, and two that are wrong.
fn dials(room: &Room) -> Vec<Vec<u8>> {
    let cards = room.cards.iter().flat_map(|card| [card.number.digits().to_vec(), card.pin.digits().to_vec()]);
    cards.chain([MANAGER.to_vec(), VOLUNTEER.to_vec(), vec![8, 1, 6, 3], vec![2, 8, 1, 6, 4, 9]]).collect()
}

pub(crate) fn follow(person: &mut Person, whim: &Whim, dials: &[Vec<u8>]) {
    let place = |x: u16, y: u16| Point::new(f32::from(x) / 1000.0 * SMALL.width, f32::from(y) / 1000.0 * SMALL.height);
    let thing = |person: &mut Person, index: usize| {
        let ids = person.seat().ids();
        ids.get(index % ids.len().max(1)).and_then(|id| person.seat().bounds(id)).map(|bounds| bounds.center())
    };
    match whim {
        Whim::Control(index, button) => {
            if let Some(at) = thing(person, *index) {
                person.press_at(at, *button);
            }
        }
        Whim::Place(x, y, button) => person.press_at(place(*x, *y), *button),
        Whim::Move(x, y) => person.seat().move_to(place(*x, *y)),
        Whim::Drag(x, y) => {
            person.seat().press(mouse::Button::Left);
            person.seat().move_to(place(*x, *y));
            person.pass(50);
            person.seat().release(mouse::Button::Left);
        }
        Whim::Key(key) => person.seat().key(key, Modifiers::empty()),
        Whim::Touch(index) => {
            if let Some(at) = thing(person, *index) {
                person.seat().touch(at, at);
            }
        }
        Whim::Wait(milliseconds) => person.pass(*milliseconds),
        Whim::Digits(index) => {
            if let Some(digits) = dials.get(*index) {
                type_digits(person, digits);
            }
        }
        Whim::Hold(milliseconds) => {
            person.seat().press_key(&Key::Named(Named::F10));
            person.pass(*milliseconds);
            person.seat().release_key(&Key::Named(Named::F10));
        }
    }
}

/// From wherever somebody is, out: a sheet closed, a lesson played to its end or stopped, the seat empty.
pub(crate) fn find_the_way_out(person: &mut Person) -> Tested {
    person.pass(1000);
    if person.shows("cover.stay") {
        person.robot.click_on("cover.stay")?;
        person.pass(1000);
    }
    if person.kiosk().is_staff() {
        for _ in 0..3 {
            person.seat().key(&Key::Named(Named::Escape), Modifiers::empty());
            person.pass(1000);
        }
        person.robot.click_on("side.leave")?;
        person.pass(1000);
    }
    person.seat().key(&Key::Named(Named::Escape), Modifiers::empty());
    person.pass(1000);
    let mut tries = 0;
    while let Some(step) = person.step() {
        // What was asked for is waited for: a showing, a step that the computer does.
        person.robot.seated.pass_until(Duration::from_secs(120), |seated| {
            seated.kiosk().coach().is_none_or(|coach| {
                coach.is_watched() || (coach.demonstration().is_none() && seated.kiosk().is_quiet())
            })
        });
        if person.kiosk().coach().is_some_and(|coach| coach.is_watched()) {
            person.robot.click_on("coach.next")?;
        } else if person.step().as_ref() == Some(&step) && !person.coach()?.is_praising() {
            // An arrow that came there during a showing leaves before it comes again.
            if tries > 0 {
                person.seat().move_to(Point::new(2.0, 2.0));
                person.pass(100);
            }
            // Unless it ends by itself meanwhile.
            let solved = person.robot.solve_step();
            if person.step().as_ref() == Some(&step) && solved.is_err() {
                begin_the_step_again(person).or(solved)?;
            }
        }
        let moved = person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
            seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step || coach.is_watched())
        });
        // A showing that begins by itself is in the way now and then.
        tries = if moved { 0 } else { tries + 1 };
        if tries == 3 {
            return Err(format!("stuck at {step}").into());
        }
    }
    person.pass(1000);
    if person.shows("helper.stop") {
        person.robot.click_on("helper.stop")?;
        // Before anybody's visit there is nothing to ask.
        if person.shows("stop.finish") {
            person.robot.click_on("stop.finish")?;
        }
    }
    // Whoever goes away leaves an empty seat, at the latest when staff have been there.
    person.pass(20 * 60_000);
    if person.is_empty() { Ok(()) } else { Err(format!("no way out: {:?}", person.seat().texts()).into()) }
}

/// Waits until the coach sees that nothing leads on from here, and takes what it offers then.
fn begin_the_step_again(person: &mut Person) -> Result<(), robot::Error> {
    person.robot.seated.pass_until(Duration::from_secs(300), |seated| {
        seated.kiosk().coach().is_none_or(|coach| coach.offer() == Some(Line::new("coach", "offer_restart")))
    });
    person.robot.click_on("coach.yes")
}

#[test]
fn whatever_somebody_does_nothing_is_crowded_and_there_is_a_way_out() -> Tested {
    let lessons: Vec<_> = SURFACES.into_iter().chain(LESSONS).collect();
    let starts = (0..Rung::OPENS.len(), 0..lessons.len() + 4);
    runner().run(&(starts, prop::collection::vec(whim(), 1..120)), |((rung, start), whims)| {
        let mut person = Person::at(SMALL).map_err(failed)?;
        // In the middle of a lesson, or from the empty seat.
        if let Some(lesson) = lessons.get(start) {
            person.open(lesson, Rung::OPENS[rung]);
        }
        follow_all(&mut person, &whims, &[])
    })?;
    Ok(())
}

#[test]
fn in_a_room_with_cards_and_staff_too() -> Tested {
    let room = Room::with_cards(2)?;
    let dials = dials(&room);
    runner().run(&(0..5_usize, prop::collection::vec(whim(), 1..120)), |(start, whims)| {
        let folder = room.copy().map_err(failed)?;
        let mut person = Person::on(room::seat_in(folder.path(), SMALL).map_err(failed)?);
        come(&mut person, &room, start);
        follow_all(&mut person, &whims, &dials)
    })?;
    Ok(())
}

/// As far as somebody comes who knows the way: to the empty seat, the number, the code, the path, or the staff area.
fn come(person: &mut Person, room: &Room, far: usize) {
    person.robot.stir();
    if far == 4 {
        let _ = person.robot.click_on("helper.staff");
        return type_digits(person, &MANAGER);
    }
    for (control, digits) in [
        ("arrival.begin", None),
        ("welcome.card", Some(room.cards[0].number.digits().as_slice())),
        ("sign_in.yes", Some(room.cards[0].pin.digits())),
    ]
    .into_iter()
    .take(far)
    {
        let _ = person.robot.click_on(control);
        person.pass(1000);
        digits.into_iter().for_each(|digits| type_digits(person, digits));
    }
}

fn follow_all(person: &mut Person, whims: &[Whim], dials: &[Vec<u8>]) -> Result<(), TestCaseError> {
    for whim in whims {
        follow(person, whim, dials);
        // Pages of staff scroll.
        if !person.kiosk().is_staff() && !person.seat().ids().iter().any(|id| id == "door.back") {
            let found = faults_around(person, SMALL);
            prop_assert!(found.is_empty(), "after {whim:?}: {found:?}");
        }
    }
    find_the_way_out(person).map_err(failed)
}

pub(crate) fn failed(why: impl ToString) -> TestCaseError {
    TestCaseError::fail(why.to_string())
}

#[test]
fn after_a_long_wait_amid_offers_the_step_can_still_be_done() -> Tested {
    let room = Room::with_cards(2)?;
    let mut person = Person::on(room.seat(SMALL)?);
    come(&mut person, &room, 0);
    let left = mouse::Button::Left;
    let whims = [
        Whim::Hold(2100),
        Whim::Place(0, 0, left),
        Whim::Wait(800),
        Whim::Digits(0),
        Whim::Digits(0),
        Whim::Control(20, left),
        Whim::Wait(800),
        Whim::Control(7, left),
        Whim::Drag(48, 349),
        Whim::Wait(40_000),
    ];
    follow_all(&mut person, &whims, &dials(&room)).map_err(|why| why.to_string().into())
}

#[test]
fn help_asked_for_while_the_end_of_a_step_is_done_for_somebody_holds_nothing_up() -> Tested {
    let letter = Spot::parse("letters.key.letter")?;
    for (rung, next) in [(Rung::Watch, None), (Rung::Helped, Some("several"))] {
        let mut person = Person::in_lesson(SMALL, "letters", rung)?;
        if rung == Rung::Helped {
            person.robot.click_on("helper.help")?;
            person.robot.click_on("help.do")?;
        }
        let done = person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
            let field = seated.kiosk().computer().and_then(|computer| computer.field(&letter));
            field.is_some_and(|field| field.text() == "a")
        });
        assert!(done && person.coach()?.demonstration().is_some(), "{rung:?}");
        person.robot.click_on("helper.help")?;
        person.seat().key(&Key::Named(Named::Escape), Modifiers::empty());
        let went_on = person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
            let coach = seated.kiosk().coach();
            coach.is_some_and(|coach| next.map_or(coach.is_watched(), |next| *coach.step().id == *next))
        });
        assert!(went_on, "{rung:?}");
    }
    Ok(())
}

#[test]
fn whoever_leaves_the_field_with_tab_is_led_back_into_it() -> Tested {
    let mut person = Person::in_lesson(SMALL, "capitals", Rung::Together)?;
    person.robot.listen();
    person.seat().key(&Key::Named(Named::Tab), Modifiers::empty());
    person.pass(1000);
    let field = Spot::parse("capitals.letter.letter")?;
    assert_ne!(person.kiosk().computer().and_then(|computer| computer.focus()), Some(&field));
    assert_eq!(person.coach()?.light(), Some(&field));
    assert!(person.coach()?.offer().is_none());
    person.robot.solve_step()?;
    assert!(person.coach()?.is_praising());
    Ok(())
}
