//! When the voice stops, and when it does not.

use crate::person::{Person, SMALL, Tested};

use declic::progress::Rung;

use iced::keyboard::{self, Key, Location, key};
use iced::mouse::ScrollDelta;
use iced::{Event, Point, mouse};

use std::time::Duration;

/// In the second step of « Cliquer », which has two targets, while its mission is being said.
fn listening() -> Result<Person, Box<dyn std::error::Error>> {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Alone)?;
    for _ in 0..2 {
        person.robot.listen();
        person.robot.solve_step()?;
    }
    let begins = |seated: &mut declic::tour::Seated| said(seated) == Some("click.two.mission".to_owned());
    assert!(person.robot.seated.pass_until(Duration::from_secs(20), begins), "{:?}", person.kiosk().saying());
    person.robot.pass(Duration::from_millis(800));
    Ok(person)
}

fn said(seated: &declic::tour::Seated) -> Option<String> {
    seated.kiosk().saying().map(ToString::to_string)
}

#[test]
fn what_is_done_to_a_thing_stops_the_voice_and_nobody_waits_for_it() -> Tested {
    let mut person = listening()?;
    person.robot.click_on("pointer.a")?;
    assert_eq!(person.kiosk().saying(), None);
    assert!(person.coach()?.is_quiet(), "help counts the silence from here");
    assert!(!person.coach()?.is_praising());
    person.robot.click_on("pointer.b")?;
    assert_eq!(said(&person.robot.seated).as_deref(), Some("click.two.praise"));
    Ok(())
}

#[test]
fn moving_the_wheel_a_miss_and_a_held_key_do_not_stop_it() -> Tested {
    let mut person = listening()?;
    let still = |person: &Person, what: &str| {
        assert_eq!(said(&person.robot.seated).as_deref(), Some("click.two.mission"), "{what}");
    };
    for x in [100.0, 300.0, 500.0] {
        person.seat().move_to(Point::new(x, 300.0));
    }
    still(&person, "moving");
    let delta = ScrollDelta::Lines { x: 0.0, y: -3.0 };
    person.seat().turn(&[Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    still(&person, "the wheel");
    person.seat().click_at(Point::new(60.0, 330.0));
    still(&person, "a press that hits nothing");
    let key = Key::Named(key::Named::F7);
    let held = |repeat| {
        Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key.clone(),
            physical_key: key::Physical::Code(key::Code::F7),
            location: Location::Standard,
            modifiers: keyboard::Modifiers::empty(),
            text: None,
            repeat,
        })
    };
    person.seat().turn(&[held(false), held(true), held(true)]);
    still(&person, "a key that does nothing");
    Ok(())
}

#[test]
fn a_praise_is_not_cut_by_the_second_half_of_a_double_click() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Alone)?;
    person.robot.listen();
    let at = person.seat().bounds("pointer.a").ok_or("no target")?.center();
    person.seat().move_to(at);
    for _ in 0..2 {
        person.seat().click_at(at);
        person.robot.pass(Duration::from_millis(200));
    }
    assert_eq!(said(&person.robot.seated).as_deref(), Some("click.big.praise"));
    Ok(())
}

#[test]
fn whoever_goes_on_at_once_hears_no_greeting_behind_them() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    assert_eq!(said(&person.robot.seated).as_deref(), Some("arrival.greeting"));
    person.robot.pass(Duration::from_secs(1));
    person.robot.click_on("arrival.begin")?;
    assert_ne!(said(&person.robot.seated).as_deref(), Some("arrival.greeting"));
    Ok(())
}

#[test]
fn after_the_question_it_is_said_once_whether_the_work_is_kept() -> Tested {
    let mut person = listening()?;
    person.robot.click_on("helper.stop")?;
    let mut heard = vec![];
    for _ in 0..200 {
        let line = said(&person.robot.seated);
        if heard.last() != Some(&line) {
            heard.push(line);
        }
        person.robot.pass(Duration::from_millis(100));
    }
    let heard: Vec<_> = heard.into_iter().flatten().collect();
    assert_eq!(heard, ["stop.question", "stop.again"], "a guest of a seat without cards");
    Ok(())
}
