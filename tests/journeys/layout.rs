//! Where things stand: in every window, on every screen and sheet.

use crate::person::{Person, SMALL, Survey, Tested, WINDOWS, every_screen, every_screen_with_cards};
use crate::shown::{self, is_of_the_computer};

use declic::coach::Coach;
use declic::computer::Part;
use declic::progress::Rung;

use iced::{Rectangle, Size};

/// The least side of a control, and the least gap between two, in pixels.
const SIDE: f32 = 44.0;
const GAP: f32 = 8.0;
/// The light around a target, with its edge, in pixels.
const LIGHT: f32 = 20.0;

fn gap(a: Rectangle, b: Rectangle) -> f32 {
    let along = |a: f32, a_length: f32, b: f32, b_length: f32| (b - (a + a_length)).max(a - (b + b_length));
    along(a.x, a.width, b.x, b.width).max(along(a.y, a.height, b.y, b.height))
}

fn is_inside(inner: Rectangle, outer: Rectangle) -> bool {
    const ROUNDING: f32 = 1.0;
    inner.x >= outer.x - ROUNDING
        && inner.y >= outer.y - ROUNDING
        && inner.x + inner.width <= outer.x + outer.width + ROUNDING
        && inner.y + inner.height <= outer.y + outer.height + ROUNDING
}

fn pairs<T>(things: &[T]) -> impl Iterator<Item = (&T, &T)> {
    things.iter().enumerate().flat_map(|(index, one)| things[index + 1..].iter().map(move |other| (one, other)))
}

/// What is wrong with this screen.
pub(crate) fn faults(survey: &Survey, window: Size) -> Vec<String> {
    let window = Rectangle::with_size(window);
    let mut faults = vec![];
    for (name, bounds) in &survey.controls {
        if !is_inside(*bounds, window) {
            faults.push(format!("{name} is cut by the window: {bounds:?}"));
        }
        if bounds.width < SIDE || bounds.height < SIDE {
            faults.push(format!("{name} is too small: {bounds:?}"));
        }
    }
    for ((one, a), (other, b)) in pairs(&survey.controls) {
        if gap(*a, *b) < GAP {
            faults.push(format!("{one} and {other} are {} apart", gap(*a, *b)));
        }
    }
    for (text, bounds) in &survey.texts {
        if !is_inside(*bounds, window) {
            faults.push(format!("« {text} » is cut by the window: {bounds:?}"));
        }
        if !text.is_empty() && (bounds.width < 1.0 || bounds.height < 1.0) {
            faults.push(format!("« {text} » has no room"));
        }
        for (name, control) in &survey.controls {
            if gap(*bounds, *control) < -1.0 && !is_inside(*bounds, *control) {
                faults.push(format!("« {text} » stands over the edge of {name}: {bounds:?}, {control:?}"));
            }
        }
        for (name, target) in &survey.targets {
            if gap(*bounds, *target) < 0.0 {
                faults.push(format!("« {text} » stands on {name}"));
            }
        }
        if survey.surface.is_some_and(|surface| gap(*bounds, surface) < -1.0) {
            faults.push(format!("« {text} » stands on the exercise: {bounds:?}"));
        }
    }
    for ((one, a), (other, b)) in pairs(&survey.texts) {
        if gap(*a, *b) < -1.0 {
            faults.push(format!("« {one} » and « {other} » stand on each other: {a:?}, {b:?}"));
        }
    }
    faults
}

/// What is wrong on the screen as it is. What stands in a real part of the computer has tests of its own.
pub(crate) fn faults_around(person: &mut Person, window: Size) -> Vec<String> {
    let mut survey = person.survey();
    if let (Some(surface), Some(computer)) = (survey.surface, person.kiosk().computer())
        && computer.part() != Part::Pointer
    {
        survey.controls.retain(|(name, _)| !is_of_the_computer(name, computer));
        survey.texts.retain(|(_, bounds)| !surface.contains(bounds.center()));
    }
    faults(&survey, window)
}

#[test]
fn nothing_is_cut_crowded_or_too_small_on_any_screen_in_any_window() -> Tested {
    let mut found = vec![];
    for (window, very_large) in WINDOWS {
        let mut person = Person::before((window, very_large))?;
        every_screen(&mut person, &mut |person, screen| {
            let faults = faults(&person.survey(), window);
            let place = format!("{}×{} {very_large} {screen}", window.width, window.height);
            found.extend(faults.into_iter().map(|fault| format!("{place}: {fault}")));
            Ok(())
        })?;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn nothing_is_cut_crowded_or_too_small_where_there_are_cards() -> Tested {
    let mut found = vec![];
    for (window, very_large) in WINDOWS {
        every_screen_with_cards((window, very_large), &mut |person, screen| {
            // The pages of staff scroll, and have tests of their own.
            if screen != "staff door" {
                let place = format!("{}×{} {very_large} {screen}", window.width, window.height);
                found.extend(faults(&person.survey(), window).into_iter().map(|fault| format!("{place}: {fault}")));
            }
            Ok(())
        })?;
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// Does a step and lets the next one begin.
fn go_on(person: &mut Person) -> Tested {
    let place = person.kiosk().coach().map(Coach::place);
    person.robot.solve_step()?;
    person
        .robot
        .seated
        .pass_until(std::time::Duration::from_secs(60), |seated| seated.kiosk().coach().map(Coach::place) != place);
    Ok(())
}

#[test]
fn what_can_be_acted_on_is_what_is_shown_whole_and_apart_at_every_step() -> Tested {
    let mut found = vec![];
    for (window, very_large) in WINDOWS {
        for lesson in shown::SURFACES {
            let mut person = Person::before((window, very_large))?;
            person.open(lesson, Rung::Helped);
            while let Some(step) = person.step() {
                let survey = person.survey();
                let computer = person.kiosk().computer().cloned().ok_or("there is no computer")?;
                let spots: Vec<_> = computer.spots().iter().map(ToString::to_string).collect();
                let targets = computer.pointer().targets();
                let shown: Vec<_> = survey.targets.iter().map(|(name, _)| name.clone()).collect();
                assert_eq!(shown, spots, "{lesson} {step}");
                let surface = survey.surface.ok_or("no exercise")?;
                // What only the person knows is never lit.
                let is_choice = |name: &str| targets.iter().any(|t| t.spot.as_str() == name && t.hand.is_some());
                let place = format!("{}×{} {very_large} {lesson} {step}", window.width, window.height);
                for (name, bounds) in &survey.targets {
                    if !is_inside(*bounds, surface) {
                        found.push(format!("{place}: {name} is cut by the frame: {bounds:?} in {surface:?}"));
                    } else if !is_choice(name) && !is_inside(bounds.expand(LIGHT), surface) {
                        found.push(format!("{place}: the light of {name} is cut: {bounds:?} in {surface:?}"));
                    }
                }
                for ((one, a), (other, b)) in pairs(&survey.targets) {
                    if gap(*a, *b) < GAP {
                        found.push(format!("{place}: {one} and {other} are {} apart", gap(*a, *b)));
                    }
                }
                found.extend(faults(&survey, window).into_iter().map(|fault| format!("{place}: {fault}")));
                go_on(&mut person)?;
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn every_sentence_of_the_coach_fits_above_the_exercise() -> Tested {
    let mut found = vec![];
    for (window, very_large) in WINDOWS {
        for lesson in shown::SURFACES {
            let mut person = Person::before((window, very_large))?;
            person.open(lesson, Rung::Helped);
            while let Some(step) = person.step() {
                for help in ["help.easier", "help.light", "help.together", "help.call"] {
                    person.robot.enter_on("helper.help")?;
                    person.robot.enter_on(help)?;
                    let place = format!("{}×{} {very_large} {lesson} {step} {help}", window.width, window.height);
                    found.extend(faults(&person.survey(), window).into_iter().map(|fault| format!("{place}: {fault}")));
                    // Where asking for help is what is to be done, it is done.
                    if person.coach()?.is_praising() {
                        break;
                    }
                }
                if person.shows("coach.no") {
                    person.robot.enter_on("coach.no")?;
                    person.robot.solve_step()?;
                }
                let place = format!("{}×{} {very_large} {lesson} {step} praise", window.width, window.height);
                found.extend(faults(&person.survey(), window).into_iter().map(|fault| format!("{place}: {fault}")));
                person.robot.seated.pass_until(std::time::Duration::from_secs(60), |seated| {
                    seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step)
                });
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

// Where these fit, all do: the least window, and the lowest one.
#[test]
fn every_sentence_of_the_coach_fits_above_the_real_parts_too() -> Tested {
    fits_above(&shown::LESSONS, SMALL)
}

#[test]
fn every_sentence_of_the_coach_fits_above_them_in_the_lowest_window() -> Tested {
    fits_above(&shown::LESSONS, Size::new(1366.0, 768.0))
}

/// With very large letters.
fn fits_above(lessons: &[&str], window: Size) -> Tested {
    let mut found = vec![];
    for lesson in lessons {
        let mut person = Person::before((window, true))?;
        person.come_into(lesson, Rung::Helped)?;
        while let Some(step) = person.step() {
            let mut look = |person: &mut Person, what: &str| {
                let place = format!("{}×{} {lesson} {step} {what}", window.width, window.height);
                found.extend(faults_around(person, window).into_iter().map(|fault| format!("{place}: {fault}")));
            };
            look(&mut person, "instruction");
            person.robot.click_on("helper.help")?;
            person.robot.click_on("help.easier")?;
            look(&mut person, "easier");
            person.robot.solve_step().map_err(|error| format!("{lesson}: {error}"))?;
            look(&mut person, "praise");
            go_on_from(&mut person, &step);
        }
        assert!(person.comes_to_the_end()?, "{lesson}");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

fn go_on_from(person: &mut Person, step: &str) {
    person.robot.seated.pass_until(std::time::Duration::from_secs(60), |seated| {
        seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step)
    });
}

#[test]
fn nothing_in_the_exercise_moves_between_instruction_question_call_and_praise() -> Tested {
    for (window, very_large) in WINDOWS {
        for lesson in shown::SURFACES {
            let mut person = Person::before((window, very_large))?;
            person.open(lesson, Rung::Together);
            let places = |person: &mut Person| {
                let survey = person.survey();
                (survey.surface, survey.targets)
            };
            let instruction = places(&mut person);
            person.robot.click_on("helper.help")?;
            person.robot.click_on("help.call")?;
            assert_eq!(places(&mut person), instruction, "question");
            person.robot.click_on("coach.yes")?;
            assert_eq!(places(&mut person), instruction, "call");
            person.robot.click_on("helper.help")?;
            person.robot.click_on("help.easier")?;
            assert_eq!(places(&mut person), instruction, "easier");
            person.robot.solve_step()?;
            assert!(person.coach()?.is_praising());
            assert_eq!(places(&mut person), instruction, "praise");
        }
    }
    Ok(())
}

#[test]
fn the_helpers_stand_in_the_same_place_on_every_screen_of_a_lesson() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Helped)?;
    let mut places = vec![];
    while person.step().is_some() {
        for helper in ["helper.repeat", "helper.help", "helper.undo", "helper.volume", "helper.stop"] {
            places.push((helper, person.bounds(helper)?));
        }
        go_on(&mut person)?;
    }
    for (index, place) in places.iter().enumerate() {
        assert_eq!(*place, places[index % 5]);
    }
    Ok(())
}
