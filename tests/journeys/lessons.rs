//! Whole lessons: done right, done badly, by touch.

use crate::person::{Person, SMALL, Tested};
use crate::shown::{self, SURFACES};

use declic::coach::Coach;
use declic::progress::Rung;

use iced::{Point, Rectangle, mouse};

use std::time::Duration;

const BUTTONS: [mouse::Button; 3] = [mouse::Button::Left, mouse::Button::Right, mouse::Button::Middle];
const LONG: Duration = Duration::from_secs(60);

fn goes_on(person: &mut Person, step: &str) -> bool {
    let is_elsewhere = |coach: &Coach| &*coach.step().id != step;
    person.robot.seated.pass_until(LONG, |seated| seated.kiosk().coach().is_none_or(is_elsewhere))
}

#[test]
fn whoever_does_it_right_is_praised_at_each_step_and_ends_at_the_rung_they_chose() -> Tested {
    for lesson in SURFACES {
        for (rung, ends_at) in
            [(Rung::Together, Rung::Together), (Rung::Helped, Rung::Alone), (Rung::Alone, Rung::Alone)]
        {
            let mut person = Person::in_lesson(SMALL, lesson, rung)?;
            while let Some(step) = person.step() {
                person.robot.solve_step()?;
                assert!(person.coach()?.is_praising(), "{lesson} {step}");
                assert!(person.coach()?.title().attribute_name() == Some("praise"), "{lesson} {step}");
                assert!(person.sees("Bien"), "{lesson} {step}: {:?}", person.seat().texts());
                assert!(goes_on(&mut person, &step), "{lesson} {step}");
            }
            assert_eq!(person.kiosk().ended(), Some(ends_at), "{lesson} at {rung:?}");
        }
    }
    Ok(())
}

#[test]
fn the_first_lesson_leads_to_the_second() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.begin()?;
    person.robot.finish()?;
    assert!(person.kiosk().ended().is_some());
    person.robot.click_on("end.next")?;
    assert_eq!(person.lesson(), Some("click"));
    person.robot.finish()?;
    assert!(person.kiosk().ended().is_some());
    Ok(())
}

#[test]
fn resting_alone_leads_from_the_first_lesson_to_the_second() -> Tested {
    let mut person = Person::in_lesson(SMALL, "move", Rung::Together)?;
    person.robot.finish()?;
    person.robot.listen();
    person.pass(10_000);
    assert!(person.kiosk().ended().is_some(), "the end goes on by itself");
    person.robot.rest_on("end.next")?;
    assert_eq!(person.lesson(), Some("click"));
    Ok(())
}

/// Two hundred places, all over the exercise.
fn grid(surface: Rectangle) -> impl Iterator<Item = Point> {
    const ACROSS: u16 = 20;
    const DOWN: u16 = 10;
    let along = |index: u16, count: u16| (f32::from(index) + 0.5) / f32::from(count);
    (0..ACROSS)
        .flat_map(move |x| (0..DOWN).map(move |y| (along(x, ACROSS), along(y, DOWN))))
        .map(move |(x, y)| Point::new(surface.x + x * surface.width, surface.y + y * surface.height))
}

/// Presses everywhere with every button, as somebody who no longer knows what to do.
fn press_everywhere(person: &mut Person, shift: usize) -> Tested {
    let surface = person.survey().surface.ok_or("there is no exercise")?;
    for (index, place) in grid(surface).enumerate() {
        person.press_at(place, BUTTONS[(index + shift) % BUTTONS.len()]);
        if index % 10 == 0 {
            person.pass(100);
        }
    }
    Ok(())
}

/// Whether a help came: a sentence other than the mission, a question, a light or a ghost.
fn was_helped(person: &Person) -> bool {
    person.kiosk().coach().is_some_and(|coach| {
        let spoke = coach.note().is_some_and(|note| note.attribute_name() != Some("mission"));
        spoke || coach.offer().is_some() || coach.light().is_some() || coach.ghost().is_some()
    })
}

fn clicks_everywhere_and_waits(lesson: &str) -> Tested {
    let mut person = Person::in_lesson(SMALL, lesson, Rung::Helped)?;
    let mut steps = vec![];
    while let Some(step) = person.step() {
        person.robot.listen();
        for shift in 0..BUTTONS.len() {
            if person.step().as_ref() == Some(&step) {
                press_everywhere(&mut person, shift)?;
            }
        }
        if person.step().as_ref() == Some(&step) && !person.coach()?.is_praising() {
            let mut helped = false;
            person.robot.seated.pass_until(Duration::from_secs(300), |seated| {
                helped |=
                    seated.kiosk().coach().is_some_and(|coach| coach.offer().is_some() || coach.ghost().is_some());
                false
            });
            assert!(helped || was_helped(&person), "nobody helps at {lesson} {step}");
            assert_eq!(person.step().as_ref(), Some(&step), "waiting went on by itself");
            person.robot.solve_step()?;
        }
        assert!(goes_on(&mut person, &step), "{lesson} {step}: stuck");
        steps.push(step);
    }
    assert!(person.kiosk().ended().is_some(), "{steps:?}");
    Ok(())
}

#[test]
fn whoever_clicks_everywhere_and_waits_finishes_bouger_all_the_same() -> Tested {
    clicks_everywhere_and_waits("move")
}

#[test]
fn whoever_clicks_everywhere_and_waits_finishes_cliquer_all_the_same() -> Tested {
    clicks_everywhere_and_waits("click")
}

#[test]
fn whoever_clicks_everywhere_and_waits_finishes_rien_ne_peut_casser_all_the_same() -> Tested {
    clicks_everywhere_and_waits("safe")
}

#[test]
fn whoever_clicks_everywhere_and_waits_finishes_the_lessons_on_real_parts_all_the_same() -> Tested {
    clicks_here_and_there_and_waits(&shown::LESSONS[..shown::PARTS])
}

#[test]
fn whoever_clicks_everywhere_and_waits_finishes_the_lessons_in_the_browser_all_the_same() -> Tested {
    clicks_here_and_there_and_waits(&shown::LESSONS[shown::PARTS..])
}

fn clicks_here_and_there_and_waits(lessons: &[&str]) -> Tested {
    for lesson in lessons {
        let mut person = Person::at(SMALL)?;
        person.come_into(lesson, Rung::Helped)?;
        while let Some(step) = person.step() {
            person.robot.listen();
            let surface = person.survey().surface.ok_or("there is no exercise")?;
            for (index, place) in grid(surface).enumerate().step_by(7) {
                person.press_at(place, BUTTONS[index % BUTTONS.len()]);
                person.pass(50);
            }
            let is_here = |person: &Person| person.step().as_ref() == Some(&step);
            if is_here(&person) && !person.coach()?.is_praising() {
                let helped = person.robot.seated.pass_until(Duration::from_secs(120), |seated| {
                    seated.kiosk().coach().is_none_or(|coach| coach.offer().is_some() || coach.ghost().is_some())
                });
                assert!(helped || was_helped(&person), "nobody helps at {lesson} {step}");
            }
            if is_here(&person) {
                shown::go_on(&mut person, &step).map_err(|error| format!("{lesson} {step}: {error}"))?;
            }
        }
        assert!(person.comes_to_the_end()?, "{lesson}");
    }
    Ok(())
}

#[test]
fn whoever_only_waits_is_helped_step_by_step_and_stays_in_the_step() -> Tested {
    for lesson in SURFACES {
        let mut person = Person::in_lesson(SMALL, lesson, Rung::Alone)?;
        while let Some(step) = person.step() {
            let mut seen: Vec<String> = vec![];
            let mut shown = false;
            person.robot.seated.pass_until(Duration::from_secs(300), |seated| {
                let Some(coach) = seated.kiosk().coach() else { return true };
                seen.extend(coach.offer().map(|offer| offer.message().to_owned()));
                seen.dedup();
                shown |= coach.ghost().is_some();
                false
            });
            assert_eq!(seen, ["offer_show", "offer_do", "offer_call"], "{lesson} {step}");
            assert!(shown, "{lesson} {step}: showing how harms nobody");
            assert_eq!(person.step().as_ref(), Some(&step));
            person.robot.solve_step()?;
            assert!(goes_on(&mut person, &step), "{lesson} {step}: stuck");
        }
        assert!(person.kiosk().ended().is_some());
    }
    Ok(())
}

#[test]
fn no_to_every_question_leaves_the_person_in_the_step() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Helped)?;
    let mut questions = 0;
    while person.robot.seated.pass_until(Duration::from_secs(120), |seated| {
        seated.kiosk().coach().is_some_and(|coach| coach.offer().is_some())
    }) {
        assert!(person.shows("coach.yes"));
        person.robot.click_on("coach.no")?;
        assert!(!person.shows("coach.no"));
        assert!(person.sees("Allez sur le rond."), "{:?}", person.seat().texts());
        questions += 1;
        assert!(questions < 10, "the same question for ever");
    }
    assert_eq!(questions, 3);
    assert_eq!(person.step().as_deref(), Some("big"));
    assert!(!person.shows("call.cancel"));
    person.robot.finish()?;
    Ok(())
}

#[test]
fn a_mistake_is_told_with_the_way_on() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Helped)?;
    person.robot.listen();
    let target = person.bounds("pointer.a")?;
    person.press_at(Point::new(target.x - 40.0, target.center_y()), mouse::Button::Left);
    assert!(person.sees("C’était à côté."), "{:?}", person.seat().texts());
    person.robot.listen();
    person.press_at(target.center(), mouse::Button::Middle);
    assert!(person.sees("C’était un autre doigt."), "{:?}", person.seat().texts());
    person.robot.listen();
    person.seat().press(mouse::Button::Left);
    person.seat().move_to(Point::new(target.center_x() + 60.0, target.center_y()));
    person.seat().release(mouse::Button::Left);
    assert!(person.sees("La souris a bougé."), "{:?}", person.seat().texts());
    assert_eq!(person.step().as_deref(), Some("big"));
    Ok(())
}

#[test]
fn a_finger_alone_does_every_step_of_cliquer() -> Tested {
    let mut person = Person::in_lesson(SMALL, "click", Rung::Helped)?;
    while let Some(step) = person.step() {
        person.robot.listen();
        let solution = person.coach()?.step().solution.clone();
        for spot in solution.iter().filter_map(|gesture| gesture.spot()) {
            person.touch(spot.as_str())?;
        }
        assert!(person.coach()?.is_praising(), "{step}");
        assert!(goes_on(&mut person, &step), "{step}");
    }
    assert_eq!(person.kiosk().ended(), Some(Rung::Alone));
    Ok(())
}

#[test]
fn a_finger_alone_comes_from_the_empty_seat_to_the_second_lesson() -> Tested {
    let mut person = Person::at(SMALL)?;
    let arrow = Point::new(500.0, 300.0);
    person.seat().touch(arrow, arrow);
    person.pass(1000);
    person.touch("arrival.begin")?;
    while let Some(step) = person.step() {
        person.robot.listen();
        let solution = person.coach()?.step().solution.clone();
        for spot in solution.iter().filter_map(|gesture| gesture.spot()) {
            person.touch(spot.as_str())?;
            person.pass(2500);
        }
        assert!(goes_on(&mut person, &step), "{step}");
    }
    person.pass(1000);
    person.touch("end.next")?;
    assert_eq!(person.lesson(), Some("click"));
    Ok(())
}
