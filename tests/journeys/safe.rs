//! « Rien ne peut casser »: mistakes on purpose, with the real buttons of the bar and of its sheets.

use crate::keeping::{arrive, finish, sign_in};
use crate::layout::faults;
use crate::person::{Person, SMALL, Tested, WINDOWS};
use crate::room::Room;

use declic::coach::Coach;
use declic::computer::{Sheet, Spot};
use declic::progress::Rung;
use declic::tour::robot::{Means, Robot};

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, mouse};

use std::error::Error;
use std::time::Duration;

type Found<T> = Result<T, Box<dyn Error>>;

const LONG: Duration = Duration::from_secs(60);
const SEVERAL_MINUTES: Duration = Duration::from_secs(290);

/// Whether this image is gone, or this round is done.
fn is_done(person: &Person, spot: &str) -> Found<bool> {
    let computer = person.kiosk().computer().ok_or("there is no computer")?;
    Ok(computer.pointer().is_done(&Spot::parse(spot)?))
}

fn sheet(person: &Person) -> Option<Sheet> {
    person.kiosk().computer().and_then(declic::computer::Computer::sheet)
}

fn waits_for(person: &mut Person, holds: impl Fn(&Coach) -> bool) -> bool {
    person.robot.seated.pass_until(LONG, |seated| seated.kiosk().coach().is_some_and(&holds))
}

fn is_praised(person: &Person) -> bool {
    person.kiosk().coach().is_some_and(Coach::is_praising)
}

/// In this step, when the voice has ended, as somebody who did the ones before.
fn in_step(step: &str, rung: Rung) -> Found<Person> {
    let mut person = Person::in_lesson(SMALL, "safe", rung)?;
    go_to(&mut person, step)?;
    Ok(person)
}

fn go_to(person: &mut Person, step: &str) -> Tested {
    while person.step().ok_or("the lesson has ended")? != step {
        let place = person.coach()?.place();
        if !is_praised(person) {
            person.robot.solve_step()?;
        }
        assert!(waits_for(person, |coach| coach.place() != place), "stuck before {step}");
    }
    person.robot.listen();
    Ok(())
}

fn click(person: &mut Person, spot: &str) -> Tested {
    let at = person.bounds(spot)?.center();
    person.press_at(at, mouse::Button::Left);
    person.pass(400);
    Ok(())
}

#[test]
fn what_vanished_by_a_mistake_comes_back_with_revenir() -> Tested {
    let mut person = in_step("wrong", Rung::Helped)?;
    let picture = |person: &mut Person| {
        person.seat().move_to(Point::new(1000.0, 20.0));
        person.seat().picture().1
    };
    let before = picture(&mut person);
    click(&mut person, "pointer.a")?;
    assert!(is_done(&person, "pointer.a")? && is_praised(&person));
    assert_ne!(picture(&mut person), before, "nothing is to be seen of it");
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "undo"));
    person.robot.click_on("helper.undo")?;
    assert!(!is_done(&person, "pointer.a")? && is_praised(&person));
    assert!(person.sees("Bien : la photo est là."), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn three_mistakes_in_any_order_are_undone_one_by_one_without_a_word_too_many() -> Tested {
    let mut person = in_step("several", Rung::Helped)?;
    for spot in ["pointer.c", "pointer.a", "pointer.b"] {
        click(&mut person, spot)?;
        assert!(is_done(&person, spot)?);
    }
    for left in [2, 1, 0] {
        assert!(!is_praised(&person));
        person.robot.click_on("helper.undo")?;
        let gone = ["pointer.a", "pointer.b", "pointer.c"].map(|spot| is_done(&person, spot).unwrap_or(true));
        assert_eq!(gone.iter().filter(|gone| **gone).count(), left);
        assert!(!person.sees("Vous pouvez recommencer."), "the step is not to be begun anew");
    }
    assert!(is_praised(&person));
    Ok(())
}

#[test]
fn revenir_with_nothing_to_undo_is_told_in_the_words_of_the_step() -> Tested {
    for (step, words) in [("wrong", "Il n’y a pas encore d’erreur."), ("several", "Tout est là.")] {
        let mut person = in_step(step, Rung::Helped)?;
        person.robot.click_on("helper.undo")?;
        assert!(person.sees(words), "{step}: {:?}", person.seat().texts());
        assert!(!person.sees("Tout est comme au début."));
        person.robot.finish()?;
        assert_eq!(person.kiosk().ended(), Some(Rung::Alone));
    }
    Ok(())
}

#[test]
fn where_the_photo_was_a_click_is_told_and_harms_nothing() -> Tested {
    let mut person = in_step("undo", Rung::Helped)?;
    click(&mut person, "pointer.a")?;
    assert!(person.sees("La photo n’est plus ici."), "{:?}", person.seat().texts());
    person.robot.click_on("helper.undo")?;
    assert!(is_praised(&person));
    Ok(())
}

#[test]
fn asked_for_smaller_words_they_are_said_and_asking_is_praised() -> Tested {
    let mut person = in_step("help", Rung::Alone)?;
    person.robot.click_on("helper.help")?;
    assert!(!is_praised(&person), "a help is still to be chosen");
    assert!(person.sees("Quelle aide voulez-vous") && person.sees("Puis cliquez sur « Dire plus simplement »."));
    person.robot.click_on("help.easier")?;
    assert!(is_praised(&person));
    assert!(person.sees("Ce bouton est toujours là."), "{:?}", person.seat().texts());
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Alone), "here asking is what was to be done");
    Ok(())
}

#[test]
fn every_other_help_will_do_and_a_call_is_never_swallowed() -> Tested {
    for help in ["help.light", "help.show", "help.together", "help.do"] {
        let mut person = in_step("help", Rung::Helped)?;
        person.robot.click_on("helper.help")?;
        person.robot.click_on(help)?;
        assert!(is_praised(&person), "{help}");
    }
    for (answer, calls) in [("coach.yes", true), ("coach.no", false)] {
        let mut person = in_step("help", Rung::Helped)?;
        person.robot.click_on("helper.help")?;
        person.robot.click_on("help.call")?;
        person.seat().move_to(Point::new(300.0, 300.0));
        person.seat().move_to(Point::new(400.0, 300.0));
        assert!(person.sees("Voulez-vous appeler quelqu’un"), "{:?}", person.seat().texts());
        person.robot.click_on(answer)?;
        assert_eq!(person.shows("call.cancel"), calls);
        assert!(is_praised(&person));
        person.robot.finish()?;
    }
    Ok(())
}

#[test]
fn whoever_closes_the_help_is_told_how_to_go_on() -> Tested {
    let mut person = in_step("help", Rung::Helped)?;
    person.robot.click_on("helper.help")?;
    person.robot.click_on("helper.close")?;
    assert!(person.sees("Ce n’est pas grave. Cliquez encore sur « Aide »."), "{:?}", person.seat().texts());
    assert!(!is_praised(&person));
    Ok(())
}

#[test]
fn arreter_opens_its_own_sheet_and_every_way_back_finds_the_exercise_as_it_was() -> Tested {
    for way_back in ["stop.continue", "helper.close", "escape", "stop.pause"] {
        let mut person = in_step("stop", Rung::Helped)?;
        click(&mut person, "pointer.b")?;
        person.robot.click_on("helper.stop")?;
        for control in ["stop.continue", "stop.pause", "stop.finish", "stop.staff", "helper.close", "helper.repeat"] {
            assert!(person.shows(control), "{control}");
        }
        assert!(person.sees("Voulez-vous arrêter") && person.sees("puis « Continuer »."));
        assert!(!is_praised(&person), "stopping is half of it");
        match way_back {
            "escape" => person.seat().key(&Key::Named(Named::Escape), Modifiers::empty()),
            way_back => person.robot.click_on(way_back)?,
        }
        if way_back == "stop.pause" {
            assert!(!person.shows("pointer.b") && !person.shows("stop.finish"), "a pause hides everything");
            person.pass(60_000);
            person.robot.click_on("cover.stay")?;
        }
        assert!(is_praised(&person), "{way_back}: {:?}", person.seat().texts());
        assert!(is_done(&person, "pointer.b")? && person.shows("pointer.b"), "{way_back}");
        assert!(waits_for(&mut person, |coach| &*coach.step().id == "finish"));
        assert!(is_done(&person, "pointer.b")?, "{way_back}: what was begun is lost");
        person.robot.finish()?;
        assert_eq!(person.kiosk().ended(), Some(Rung::Alone));
    }
    Ok(())
}

#[test]
fn whoever_stops_before_anything_is_begun_is_told_what_is_missing() -> Tested {
    let mut person = in_step("stop", Rung::Helped)?;
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.continue")?;
    assert!(person.sees("Maintenant, cliquez sur un rond."), "{:?}", person.seat().texts());
    assert!(!is_praised(&person));
    click(&mut person, "pointer.c")?;
    assert!(is_praised(&person));
    Ok(())
}

#[test]
fn whoever_has_done_all_the_rounds_already_has_finished() -> Tested {
    let mut person = in_step("stop", Rung::Helped)?;
    for spot in ["pointer.a", "pointer.b", "pointer.c"] {
        click(&mut person, spot)?;
    }
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.continue")?;
    assert!(is_praised(&person));
    assert!(person.robot.seated.pass_until(LONG, |seated| seated.kiosk().ended().is_some()));
    Ok(())
}

/// Who opens a sheet and then does nothing, until they are shown how: what was lit, and which questions were asked.
fn waits_on(person: &mut Person, opened: &str) -> Found<(Vec<String>, Vec<String>)> {
    person.robot.click_on(opened)?;
    let (mut lit, mut asked) = (vec![], vec![]);
    person.robot.seated.pass_until(SEVERAL_MINUTES, |seated| {
        let Some(coach) = seated.kiosk().coach() else { return true };
        lit.extend(coach.light().map(ToString::to_string));
        lit.dedup();
        asked.extend(coach.offer().map(|offer| offer.message().to_owned()));
        asked.dedup();
        false
    });
    Ok((lit, asked))
}

#[test]
fn whoever_does_not_find_the_way_on_from_a_sheet_is_helped_there() -> Tested {
    for (step, opened, way_on) in [
        ("help", "helper.help", "help.easier"),
        ("stop", "helper.stop", "stop.continue"),
        // Not what the step asks for: the way back is shown.
        ("undo", "helper.help", "helper.close"),
        ("finish", "helper.stop", "stop.continue"),
    ] {
        let mut person = in_step(step, Rung::Helped)?;
        if step == "stop" {
            click(&mut person, "pointer.a")?;
        }
        let (lit, asked) = waits_on(&mut person, opened)?;
        assert_eq!(lit, [way_on], "{step} {opened}");
        assert_eq!(asked, ["offer_show", "offer_do", "offer_call"], "{step} {opened}");
        assert_eq!(person.step().as_deref(), Some(step), "waiting went on by itself");
        assert!(person.shows(way_on), "{step}: the sheet closed by itself");
        person.robot.click_on(way_on)?;
        person.robot.finish()?;
        assert!(person.kiosk().ended().is_some());
    }
    Ok(())
}

#[test]
fn together_the_next_button_is_lit_from_one_to_the_other() -> Tested {
    let mut person = in_step("help", Rung::Together)?;
    let lit = |person: &Person| person.kiosk().coach().and_then(|coach| coach.light().map(ToString::to_string));
    assert_eq!(lit(&person).as_deref(), Some("helper.help"));
    person.robot.click_on("helper.help")?;
    assert_eq!(lit(&person).as_deref(), Some("help.easier"));
    person.robot.click_on("help.easier")?;
    go_to(&mut person, "stop")?;
    // Somebody who wants another help is not sent back.
    person.robot.click_on("helper.help")?;
    assert_eq!(lit(&person), None);
    person.robot.click_on("helper.close")?;
    click(&mut person, "pointer.a")?;
    assert_eq!(lit(&person).as_deref(), Some("helper.stop"));
    person.robot.click_on("helper.stop")?;
    assert_eq!(lit(&person).as_deref(), Some("stop.continue"));
    Ok(())
}

#[test]
fn a_question_of_the_coach_can_be_answered_above_the_sheet() -> Tested {
    for answer in ["coach.yes", "coach.no"] {
        let mut person = in_step("help", Rung::Helped)?;
        person.robot.click_on("helper.help")?;
        assert!(waits_for(&mut person, |coach| coach.offer().is_some()));
        person.robot.click_on(answer)?;
        assert_eq!(sheet(&person), Some(Sheet::Help), "{answer}");
        if answer == "coach.yes" {
            assert!(waits_for(&mut person, |coach| coach.ghost().is_some()), "nothing is shown");
            assert!(waits_for(&mut person, |coach| coach.demonstration().is_none()));
        }
        person.robot.listen();
        person.robot.click_on("help.easier")?;
        assert!(is_praised(&person));
    }
    Ok(())
}

/// The ghost shows this step, and is seen on the way to `spot`.
fn shown_at(step: &str, spot: &str) -> Found<Person> {
    let mut person = in_step(step, Rung::Helped)?;
    person.robot.click_on("helper.help")?;
    person.robot.click_on("help.show")?;
    let is_there = |coach: &Coach| coach.ghost().is_some_and(|ghost| ghost.to.as_str() == spot);
    assert!(waits_for(&mut person, is_there), "{step}: the ghost does not come to {spot}");
    Ok(person)
}

#[test]
fn the_ghost_goes_over_bar_and_sheet_and_leaves_everything_as_it_was() -> Tested {
    let mut person = shown_at("stop", "stop.continue")?;
    assert!(person.shows("stop.finish") && sheet(&person).is_none(), "only shown");
    assert!(waits_for(&mut person, |coach| coach.demonstration().is_none()));
    assert!(!person.shows("stop.finish") && !is_done(&person, "pointer.a")?);
    assert!(person.sees("À vous maintenant."), "{:?}", person.seat().texts());
    let mut person = shown_at("undo", "helper.undo")?;
    assert!(waits_for(&mut person, |coach| coach.demonstration().is_none()));
    assert!(is_done(&person, "pointer.a")?, "the ghost undid what the person is to undo");
    Ok(())
}

#[test]
fn a_press_on_a_sheet_that_is_only_shown_ends_the_showing_and_nothing_else() -> Tested {
    for control in ["stop.finish", "stop.continue", "stop.pause", "stop.staff", "helper.close"] {
        let mut person = shown_at("stop", "stop.continue")?;
        person.robot.click_on(control)?;
        assert!(person.coach()?.demonstration().is_none() && !person.shows("stop.finish"), "{control}");
        assert_eq!(person.step().as_deref(), Some("stop"), "{control}");
        person.robot.finish()?;
        assert_eq!(person.kiosk().ended(), Some(Rung::Helped));
    }
    Ok(())
}

#[test]
fn whoever_only_watches_sees_the_buttons_pressed_and_their_sheets() -> Tested {
    let mut person = Person::in_lesson(SMALL, "safe", Rung::Watch)?;
    let mut sheets = vec![];
    while let Some(step) = person.step() {
        let watched = person.robot.seated.pass_until(LONG, |seated| {
            let sheet = seated.kiosk().computer().and_then(declic::computer::Computer::sheet);
            sheets.extend(sheet);
            sheets.dedup();
            seated.kiosk().coach().is_some_and(Coach::is_watched)
        });
        assert!(watched, "{step} is not shown");
        person.robot.click_on("coach.next")?;
    }
    assert_eq!(sheets, [Sheet::Help, Sheet::Stop]);
    assert_eq!(person.kiosk().ended(), Some(Rung::Watch));
    Ok(())
}

#[test]
fn a_step_that_is_done_for_somebody_is_done_again_from_the_start_after_they_stopped_it() -> Tested {
    let mut person = in_step("several", Rung::Helped)?;
    person.robot.click_on("helper.help")?;
    person.robot.click_on("help.do")?;
    assert!(waits_for(&mut person, |coach| coach.ghost().is_some_and(|ghost| ghost.to.as_str() == "pointer.b")));
    person.robot.click_on("helper.stop")?;
    assert_eq!(sheet(&person), Some(Sheet::Stop), "there is a way out at every moment");
    person.robot.click_on("stop.continue")?;
    assert!(waits_for(&mut person, |coach| &*coach.step().id == "help"), "it is not done to its end");
    Ok(())
}

#[test]
fn whoever_finishes_in_the_middle_goes_on_there_with_their_card() -> Tested {
    let room = Room::with_cards(1)?;
    let card = &room.cards[0];
    let mut person = Person::on(room.seat(SMALL)?);
    arrive(&mut person)?;
    sign_in(&mut person, card)?;
    person.open("safe", Rung::Helped);
    go_to(&mut person, "stop")?;
    click(&mut person, "pointer.b")?;
    finish(&mut person)?;
    drop(person);

    let mut person = Person::on(room.seat(SMALL)?);
    arrive(&mut person)?;
    sign_in(&mut person, card)?;
    person.robot.click_on("path.start")?;
    person.robot.listen();
    assert_eq!((person.lesson(), person.step().as_deref()), (Some("safe"), Some("stop")));
    assert!(sheet(&person).is_none() && person.shows("pointer.b"));
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Alone));
    finish(&mut person)
}

/// Goes to the control with the arrow keys or Tab, and presses it with the space bar or Enter.
fn strike(person: &mut Person, id: &str, key: Named) -> Tested {
    for _ in 0..40 {
        if person.seat().focused().as_deref() == Some(id) {
            person.pass(800);
            person.robot.key(key);
            person.pass(800);
            return Ok(());
        }
        person.robot.tab();
    }
    Err(format!("Tab does not reach {id}").into())
}

#[test]
fn somebody_without_a_mouse_uses_every_button_that_is_taught() -> Tested {
    let mut person = Person { robot: Robot::new(crate::seat::empty(SMALL)?, Means::Keyboard, None) };
    person.open("safe", Rung::Helped);
    for (index, step) in ["wrong", "undo", "several", "help", "stop", "finish"].into_iter().enumerate() {
        let key = if index % 2 == 0 { Named::Space } else { Named::Enter };
        person.robot.listen();
        assert_eq!(person.step().as_deref(), Some(step));
        for arrow in [Named::ArrowLeft, Named::ArrowDown] {
            person.robot.key(arrow);
        }
        match step {
            "undo" => strike(&mut person, "helper.undo", key)?,
            "help" => {
                strike(&mut person, "helper.help", key)?;
                assert_eq!(person.seat().focused().as_deref(), Some("help.easier"));
                strike(&mut person, "help.easier", key)?;
            }
            _ => {
                if step == "stop" {
                    strike(&mut person, "helper.stop", key)?;
                    assert_eq!(person.seat().focused().as_deref(), Some("stop.continue"));
                    strike(&mut person, "stop.continue", key)?;
                }
                strike(&mut person, "helper.help", key)?;
                strike(&mut person, "help.do", key)?;
            }
        }
        let goes_on =
            |seated: &mut declic::tour::Seated| seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step);
        assert!(person.robot.seated.pass_until(LONG, goes_on), "stuck at {step}");
    }
    assert_eq!(person.kiosk().ended(), Some(Rung::Watch));
    Ok(())
}

#[test]
fn the_sheets_fit_every_window_under_the_instruction_and_under_a_question() -> Tested {
    let mut found = vec![];
    for (window, very_large) in WINDOWS {
        for (step, opened) in [("help", "helper.help"), ("stop", "helper.stop")] {
            let mut person = Person::before((window, very_large))?;
            person.open("safe", Rung::Together);
            go_to(&mut person, step)?;
            person.robot.click_on(opened)?;
            let mut look = |person: &mut Person, what: &str| {
                let place = format!("{}×{} {very_large} {step} {what}", window.width, window.height);
                found.extend(faults(&person.survey(), window).into_iter().map(|fault| format!("{place}: {fault}")));
                if let Some(folder) = std::env::var_os("DECLIC_FACES") {
                    let name = format!("safe-{step}-{what}-{}x{}-{very_large}.png", window.width, window.height);
                    let _ = person.seat().save_png(std::path::Path::new(&folder).join(name));
                }
            };
            look(&mut person, "instruction");
            assert!(waits_for(&mut person, |coach| coach.offer().is_some()));
            look(&mut person, "question");
            person.robot.click_on("coach.yes")?;
            assert!(waits_for(&mut person, |coach| coach.ghost().is_some_and(|ghost| ghost.pressing)));
            look(&mut person, "ghost");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
