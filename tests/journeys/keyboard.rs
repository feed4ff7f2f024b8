//! Somebody who has the keyboard and no mouse.

use crate::person::{Person, SMALL, Tested, every_screen, every_screen_with_cards};

use declic::progress::Rung;
use declic::tour::robot::{Means, Robot};

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, mouse};

use std::collections::BTreeSet;
use std::time::Duration;

fn set(ids: &[String]) -> BTreeSet<&str> {
    ids.iter().map(String::as_str).collect()
}

/// Goes to the control by Tab and presses it with the space bar.
fn space_on(person: &mut Person, id: &str) -> Tested {
    for _ in 0..40 {
        if person.seat().focused().as_deref() == Some(id) {
            person.pass(800);
            person.robot.key(Named::Space);
            person.pass(800);
            return Ok(());
        }
        person.robot.tab();
    }
    Err(format!("Tab does not reach {id}").into())
}

#[test]
fn a_keyboard_alone_leads_through_both_lessons_to_the_path_and_out() -> Tested {
    let seated = crate::seat::empty(SMALL)?;
    let mut person = Person { robot: Robot::new(seated, Means::Keyboard, None) };
    person.robot.key(Named::Space);
    person.pass(1000);
    person.robot.key(Named::Space);
    for lesson in ["move", "click"] {
        assert_eq!(person.lesson(), Some(lesson));
        while let Some(step) = person.step() {
            person.pass(800);
            space_on(&mut person, "helper.help")?;
            space_on(&mut person, "help.do")?;
            let gone_on = person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
                seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step)
            });
            assert!(gone_on, "{lesson} {step}");
        }
        assert_eq!(person.kiosk().ended(), Some(Rung::Watch));
        if lesson == "move" {
            person.robot.enter_on("end.next")?;
        }
    }
    person.robot.enter_on("end.path")?;
    person.robot.enter_on("path.other")?;
    person.robot.enter_on("path.lesson.click")?;
    person.robot.enter_on("path.how")?;
    person.robot.enter_on("path.rung.alone")?;
    person.robot.enter_on("path.start")?;
    assert_eq!(person.lesson(), Some("click"));
    assert_eq!(person.coach()?.rung(), Rung::Alone);
    person.robot.enter_on("helper.stop")?;
    person.robot.enter_on("stop.finish")?;
    person.pass(1000);
    assert!(person.sees("Au revoir."));
    person.robot.key(Named::Space);
    assert!(person.is_empty());
    Ok(())
}

/// Controls that do nothing until enough digits are typed.
const RESTS: [&str; 2] = ["pad.confirm", "sign_in.erase_all"];

#[test]
fn tab_reaches_every_control_of_every_screen_and_goes_round() -> Tested {
    let look = &mut |person: &mut Person, screen: &str| {
        let survey = person.survey();
        if survey.focusable.is_empty() {
            assert!(screen == "empty seat" || screen.starts_with("goodbye"), "{screen}");
            return Ok(());
        }
        if screen == "still here" {
            // Every key answers.
            return Ok(());
        }
        let can_rest = |name: &str| RESTS.contains(&name) && !survey.focusable.iter().any(|id| id == name);
        let controls = survey.controls.iter().map(|(name, _)| name.clone()).filter(|name| !can_rest(name));
        let controls: Vec<_> = controls.chain(survey.scrolled.iter().cloned()).collect();
        assert_eq!(set(&controls), set(&survey.focusable), "{screen}: a control cannot be reached by keyboard");
        let reached = person.tab_round();
        assert_eq!(set(&reached), set(&survey.focusable), "{screen}");
        assert_eq!(reached.len(), survey.focusable.len(), "{screen}: {reached:?}");
        Ok(())
    };
    every_screen(&mut Person::at(SMALL)?, look)?;
    every_screen_with_cards((SMALL, false), look)
}

#[test]
fn shift_and_tab_go_back_on_every_screen() -> Tested {
    let look = &mut |person: &mut Person, screen: &str| {
        if person.survey().focusable.is_empty() || screen == "still here" {
            return Ok(());
        }
        let forth = person.tab_round();
        let mut back = vec![];
        for _ in &forth {
            back.extend(person.seat().focused());
            person.robot.tab_back();
        }
        back.reverse();
        back.rotate_right(1);
        assert_eq!(back, forth, "{screen}");
        Ok(())
    };
    every_screen(&mut Person::at(SMALL)?, look)?;
    every_screen_with_cards((SMALL, false), look)
}

#[test]
fn the_ring_of_the_keyboard_is_there_after_a_key_and_gone_after_a_click() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Helped)?;
    person.robot.listen();
    let rest = Point::new(900.0, 300.0);
    person.seat().move_to(rest);
    let (_, without) = person.seat().picture();
    person.robot.tab();
    let (_, with) = person.seat().picture();
    assert_ne!(with, without, "no ring");
    person.press_at(rest, mouse::Button::Left);
    let (_, after) = person.seat().picture();
    assert_eq!(person.seat().focused(), None);
    assert_eq!(after, without, "the ring stays");
    Ok(())
}

#[test]
fn escape_closes_every_sheet_and_leaves_every_screen() -> Tested {
    let mut person = Person::at(SMALL)?;
    every_screen(&mut person, &mut |person, screen| {
        let escape = |person: &mut Person| person.seat().key(&Key::Named(Named::Escape), Modifiers::empty());
        let has_sheet = person.shows("helper.close");
        let before = person.seat().ids();
        if has_sheet {
            escape(person);
            assert!(!person.shows("helper.close"), "{screen} stays open");
            person.robot.click_on(screen)?;
        } else if screen != "empty seat" {
            escape(person);
        }
        assert_eq!(person.seat().ids(), before, "{screen}");
        Ok(())
    })
}

#[test]
fn the_keyboard_finds_the_first_control_after_each_change_that_it_made() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.key(Named::Space);
    person.pass(1000);
    person.robot.tab();
    person.robot.enter_on("arrival.begin")?;
    assert_eq!(person.seat().focused().as_deref(), Some("helper.help"));
    person.robot.enter_on("helper.help")?;
    assert_eq!(person.seat().focused().as_deref(), Some("help.easier"));
    person.robot.enter_on("help.call")?;
    assert_eq!(person.seat().focused().as_deref(), Some("coach.yes"), "a question");
    person.robot.enter_on("coach.no")?;
    person.robot.enter_on("helper.stop")?;
    assert_eq!(person.seat().focused().as_deref(), Some("stop.continue"));
    person.robot.enter_on("stop.continue")?;
    assert_eq!(person.seat().focused().as_deref(), Some("helper.help"));
    person.robot.enter_on("helper.volume")?;
    assert_eq!(person.seat().focused().as_deref(), Some("settings.volume.less"));
    Ok(())
}

#[test]
fn a_key_chosen_end_and_path_are_found_by_the_keyboard_too() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.open("click", Rung::Together);
    while let Some(step) = person.step() {
        person.pass(800);
        person.robot.enter_on("helper.help")?;
        person.robot.enter_on("help.do")?;
        person.robot.seated.pass_until(Duration::from_secs(60), |seated| {
            seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step)
        });
    }
    assert_eq!(person.seat().focused().as_deref(), Some("end.next"));
    person.robot.enter_on("end.path")?;
    assert_eq!(person.seat().focused().as_deref(), Some("path.start"));
    Ok(())
}

#[test]
fn a_held_key_goes_on_once() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.seat().hold_key(&Key::Named(Named::Space), Modifiers::empty(), 30);
    person.pass(1000);
    person.seat().hold_key(&Key::Named(Named::Space), Modifiers::empty(), 30);
    assert_eq!(person.step().as_deref(), Some("hand"));
    assert!(!person.shows("helper.close"), "a held key opened a sheet");
    Ok(())
}
