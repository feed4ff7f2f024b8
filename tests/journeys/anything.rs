//! Somebody who does anything at all, in any order.

use crate::layout::faults;
use crate::person::{Person, SMALL, Tested};

use declic::progress::Rung;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, mouse};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use std::time::Duration;

#[derive(Debug, Clone)]
enum Whim {
    /// A click on one of the controls that are there, by any button.
    Control(usize, mouse::Button),
    /// A click in one of the places of the window, in thousandths.
    Place(u16, u16, mouse::Button),
    Move(u16, u16),
    Drag(u16, u16),
    Key(Key),
    Touch(usize),
    Wait(u64),
}

fn whim() -> impl Strategy<Value = Whim> {
    let button = prop::sample::select(vec![
        mouse::Button::Left,
        mouse::Button::Right,
        mouse::Button::Middle,
        mouse::Button::Back,
    ]);
    let named = [Named::Tab, Named::Enter, Named::Space, Named::Escape, Named::ArrowDown, Named::F9];
    let keys: Vec<_> = named.map(Key::Named).into_iter().chain([Key::Character("a".into())]).collect();
    let along = 0..1000_u16;
    prop_oneof![
        4 => (0..40_usize, button.clone()).prop_map(|(index, button)| Whim::Control(index, button)),
        2 => (along.clone(), along.clone(), button).prop_map(|(x, y, button)| Whim::Place(x, y, button)),
        2 => (along.clone(), along.clone()).prop_map(|(x, y)| Whim::Move(x, y)),
        1 => (along.clone(), along).prop_map(|(x, y)| Whim::Drag(x, y)),
        2 => prop::sample::select(keys).prop_map(Whim::Key),
        1 => (0..40_usize).prop_map(Whim::Touch),
        3 => prop::sample::select(vec![50, 300, 800, 2500, 9000, 40_000]).prop_map(Whim::Wait),
    ]
}

fn follow(person: &mut Person, whim: &Whim) {
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
    }
}

/// From wherever somebody is, out: a sheet closed, a lesson played to its end or stopped, the seat empty.
fn find_the_way_out(person: &mut Person) -> Tested {
    person.pass(1000);
    if person.shows("cover.stay") {
        person.robot.click_on("cover.stay")?;
        person.pass(1000);
    }
    person.seat().key(&Key::Named(Named::Escape), Modifiers::empty());
    person.pass(1000);
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
            person.robot.solve_step()?;
        }
        let moved = person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
            seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step || coach.is_watched())
        });
        if !moved {
            return Err(format!("stuck at {step}").into());
        }
    }
    person.pass(1000);
    if person.shows("helper.stop") {
        person.leave()?;
    }
    person.pass(180_000);
    if person.is_empty() { Ok(()) } else { Err(format!("no way out: {:?}", person.seat().texts()).into()) }
}

#[test]
fn whatever_somebody_does_nothing_is_crowded_and_there_is_a_way_out() -> Tested {
    let mut runner = TestRunner::new(Config { cases: 32, failure_persistence: None, ..Config::default() });
    runner.run(&(0..4_usize, prop::collection::vec(whim(), 1..120)), |(start, whims)| {
        let mut person = Person::at(SMALL).map_err(|error| TestCaseError::fail(error.to_string()))?;
        // From the empty seat, or in the middle of a lesson.
        if let Some(rung) = Rung::OPENS.get(start).filter(|_| start > 0) {
            person.open(["move", "click"][start % 2], *rung);
        }
        for whim in &whims {
            follow(&mut person, whim);
            let found = faults(&person.survey(), SMALL);
            prop_assert!(found.is_empty(), "after {whim:?}: {found:?}");
        }
        find_the_way_out(&mut person).map_err(|error| TestCaseError::fail(error.to_string()))
    })?;
    Ok(())
}
