//! What stands around an exercise on an administration's site: the card before it, what the real site says, the question after it.

use crate::anything::{failed, find_the_way_out, follow, runner, whim};
use crate::broken;
use crate::keeping::type_digits;
use crate::layout::faults_around;
use crate::person::{Person, SMALL, Tested, WINDOWS};
use crate::room::{self, Room};
use crate::seat;

use declic::config::Text;
use declic::lesson;
use declic::progress::Rung;
use declic::store::Store;
use declic::tour::robot::{Means, Robot};

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};
use proptest::prelude::*;
use tempfile::TempDir;

use std::error::Error;
use std::fs;

/// A short procedure on the plain surface.
const LESSON: &str = r#"
id = "click"
part = "pointer"
source = "reconstitué"
procedure = true

[setup]
people = ["amina"]

[[step]]
id = "big"
real = true
targets = [{ spot = "pointer.a", kind = "press", x = 500, y = 500, size = 160 }]
goal = "pointer.a"
do = ["click pointer.a"]

[[step]]
id = "still"
paper = "card"
targets = [{ spot = "pointer.a", kind = "press", x = 240, y = 500, size = 144 }]
goal = "pointer.a"
do = ["click pointer.a"]
"#;

const MISSION: &str = "    .mission = Apprenez à cliquer.\n";
const REAL: &str = "    .real = Sur le vrai site, ce bouton s’appelle «\u{a0}Envoyer le dossier\u{a0}».\n";

const WORDS: &str = "
persona = Pour l’exercice, vous êtes Amina. Amina n’existe pas.
rebuilt = Le vrai site peut être un peu différent.
exercise = C’était un exercice. Il ne remplace pas votre vraie déclaration.
really = La vraie déclaration est-elle faite\u{a0}?
";

/// The lessons of the checkout, with the procedure in place of one of them.
fn content() -> Result<TempDir, Box<dyn Error>> {
    let content = broken::copy()?;
    fs::write(content.path().join("assets/lessons/mouse/click.toml"), LESSON)?;
    let words = content.path().join("locales/fr/lessons/click.ftl");
    let said = fs::read_to_string(&words)?.replace(MISSION, &format!("{MISSION}{REAL}"));
    assert!(said.contains(REAL));
    fs::write(words, format!("{said}{WORDS}"))?;
    Ok(content)
}

fn before(content: &TempDir, (size, very_large): (Size, bool)) -> Result<Person, Box<dyn Error>> {
    let text = if very_large { Text::VeryLarge } else { Text::Normal };
    let seated = seat::furnished(content.path(), size, |start| {
        start.config.text = text;
    })?;
    let mut person = Person::on(seated);
    person.open("click", Rung::Helped);
    Ok(person)
}

/// As far as the question, by mouse.
fn after(content: &TempDir, window: (Size, bool)) -> Result<Person, Box<dyn Error>> {
    let mut person = before(content, window)?;
    play(&mut person)?;
    Ok(person)
}

/// All steps of the lesson, and none of what comes after it.
fn play(person: &mut Person) -> Tested {
    person.robot.begin()?;
    while let Some(step) = person.step() {
        person.robot.solve_step()?;
        person.robot.seated.pass_until(std::time::Duration::from_secs(60), |seated| {
            seated.kiosk().coach().is_none_or(|coach| *coach.step().id != *step)
        });
    }
    assert!(person.kiosk().after().is_some());
    person.pass(1000);
    Ok(())
}

/// What is said until the voice is silent, each sentence once.
fn said(person: &mut Person) -> Vec<String> {
    let mut said: Vec<String> = vec![];
    for _ in 0..600 {
        if let Some(line) = person.kiosk().saying().map(ToString::to_string)
            && said.last() != Some(&line)
        {
            said.push(line);
        }
        person.pass(50);
    }
    said
}

fn key(person: &mut Person, named: Named) {
    person.seat().key(&Key::Named(named), Modifiers::empty());
    person.pass(1000);
}

#[test]
fn the_card_says_who_the_exercise_is_about_and_the_lesson_begins_with_its_button() -> Tested {
    let content = content()?;
    let mut person = before(&content, (SMALL, false))?;
    assert_eq!(person.lesson(), None);
    assert!(
        person.sees("Pour l’exercice, vous êtes Amina.") && person.sees("Le vrai site peut être un peu différent.")
    );
    assert_eq!(said(&mut person), ["click.persona", "click.rebuilt"]);
    person.robot.click_on("helper.repeat")?;
    assert_eq!(said(&mut person), ["click.persona", "click.rebuilt"]);
    person.pass(60_000);
    assert_eq!(person.lesson(), None, "it does not begin by itself");
    person.robot.click_on("before.begin")?;
    assert_eq!(person.lesson(), Some("click"));
    Ok(())
}

#[test]
fn a_key_begins_too_but_not_from_a_helper() -> Tested {
    let content = content()?;
    for begin in [Named::Enter, Named::Space] {
        let mut person = before(&content, (SMALL, false))?;
        person.robot.enter_on("helper.repeat")?;
        assert_eq!(person.lesson(), None);
        let mut person = before(&content, (SMALL, false))?;
        key(&mut person, begin);
        assert_eq!(person.lesson(), Some("click"), "{begin:?}");
    }
    Ok(())
}

#[test]
fn the_card_comes_again_when_the_lesson_goes_on() -> Tested {
    let (content, room) = (content()?, Room::with_cards(1)?);
    let store = Store::here(room::setup(room.folder.path()));
    let seated = seat::furnished(content.path(), SMALL, |start| start.store = Some(store.clone()))?;
    let mut person = Person::on(seated);
    person.open("click", Rung::Helped);
    person.robot.begin()?;
    person.robot.solve_step()?;
    person.robot.listen();
    assert_eq!(person.step().as_deref(), Some("still"));
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.card")?;
    type_digits(&mut person, room.cards[0].number.digits());
    person.pass(1000);
    person.robot.click_on("sign_in.yes")?;
    type_digits(&mut person, room.cards[0].pin.digits());
    person.pass(1000);
    if person.shows("aim.later") {
        person.robot.click_on("aim.later")?;
    }
    person.robot.click_on("path.start")?;
    assert!(person.kiosk().before().is_some(), "{:?}", person.seat().texts());
    person.robot.begin()?;
    assert_eq!(person.step().as_deref(), Some("still"));
    Ok(())
}

#[test]
fn what_the_real_site_says_is_said_after_the_instruction_and_stands_there_in_full() -> Tested {
    let content = content()?;
    for window in WINDOWS {
        let mut person = before(&content, window)?;
        person.robot.begin()?;
        let sees = |person: &mut Person| person.sees("Sur le vrai site, ce bouton s’appelle « Envoyer le dossier ».");
        assert!(sees(&mut person), "{window:?}: {:?}", person.seat().texts());
        let found = faults_around(&mut person, window.0);
        assert!(found.is_empty(), "{window:?}: {found:?}");
        if window == (SMALL, false) {
            let order = ["click.big.mission", "click.big", "click.big.real"];
            assert_eq!(said(&mut person)[..3], order);
            person.robot.click_on("helper.repeat")?;
            assert_eq!(said(&mut person)[..2], order[1..]);
            person.robot.solve_step()?;
            assert!(sees(&mut person), "it goes while the step is under way");
            person.robot.listen();
            assert!(!sees(&mut person));
        }
    }
    Ok(())
}

#[test]
fn a_procedure_has_no_end_without_an_answer() -> Tested {
    let content = content()?;
    let mut person = after(&content, (SMALL, false))?;
    assert!(person.sees("Il ne remplace pas votre vraie déclaration."));
    let progress = person.kiosk().progress();
    assert_eq!(progress.rung(&lesson::Id::new("click")), Some(Rung::Alone), "what was done is kept before the answer");
    assert!(progress.unfinished().is_none());
    for leave in [Named::Escape, Named::Backspace, Named::F9, Named::ArrowLeft, Named::BrowserBack] {
        key(&mut person, leave);
        assert!(person.kiosk().after().is_some(), "{leave:?}");
    }
    person.robot.click_on("helper.stop")?;
    assert!(!person.shows("stop.card") && !person.shows("stop.staff"));
    key(&mut person, Named::Escape);
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.continue")?;
    assert_eq!(said(&mut person), ["click.exercise", "click.really"]);
    person.robot.click_on("after.yes")?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Alone));
    assert!(!person.shows("call.cancel"));
    Ok(())
}

#[test]
fn whoever_has_not_done_the_real_thing_may_call() -> Tested {
    let content = content()?;
    for (answer, calls) in [("after.no", true), ("after.not_known", true), ("after.no", false)] {
        let mut person = after(&content, (SMALL, false))?;
        person.robot.click_on(answer)?;
        assert!(person.sees("Voulez-vous appeler quelqu’un ?") && !person.shows("call.cancel"));
        key(&mut person, Named::Escape);
        assert!(person.kiosk().after().is_some());
        person.robot.click_on(if calls { "call.yes" } else { "call.no" })?;
        assert!(person.kiosk().ended().is_some());
        assert_eq!(person.shows("call.cancel"), calls, "{answer}");
        let said = said(&mut person);
        assert_eq!(said.iter().any(|line| line == "coach.called"), calls, "{said:?}");
        assert!(said.iter().any(|line| line == "click.end.alone"), "{said:?}");
    }
    Ok(())
}

#[test]
fn whoever_goes_away_at_the_question_leaves_an_empty_seat() -> Tested {
    let content = content()?;
    let mut person = after(&content, (SMALL, false))?;
    person.pass(20 * 60_000);
    assert!(person.is_empty());
    let mut person = after(&content, (SMALL, false))?;
    person.leave()?;
    assert!(person.is_empty());
    Ok(())
}

#[test]
fn a_keyboard_alone_leads_from_the_card_to_the_end() -> Tested {
    let content = content()?;
    let seated = seat::furnished(content.path(), SMALL, |_| {})?;
    let mut person = Person { robot: Robot::new(seated, Means::Keyboard, None) };
    person.robot.play(&lesson::Id::new("click"), Rung::Helped, &mut |_| {})?;
    assert!(person.kiosk().ended().is_some());
    Ok(())
}

#[test]
fn nothing_is_crowded_around_a_procedure_in_any_window() -> Tested {
    let content = content()?;
    for window in WINDOWS {
        let mut person = before(&content, window)?;
        let mut found = faults_around(&mut person, window.0);
        play(&mut person)?;
        found.extend(faults_around(&mut person, window.0));
        person.robot.click_on("after.not_known")?;
        found.extend(faults_around(&mut person, window.0));
        person.robot.click_on("call.yes")?;
        found.extend(faults_around(&mut person, window.0));
        assert!(found.is_empty(), "{window:?}: {found:?}");
    }
    Ok(())
}

#[test]
fn whatever_somebody_does_at_the_question_only_an_answer_leads_to_the_end() -> Tested {
    let content = content()?;
    runner().run(&prop::collection::vec(whim(), 1..60), |whims| {
        let mut person = after(&content, (SMALL, false)).map_err(failed)?;
        for whim in &whims {
            let was_asked = person.kiosk().after().is_some();
            follow(&mut person, whim, &[]);
            let found = faults_around(&mut person, SMALL);
            prop_assert!(found.is_empty(), "after {whim:?}: {found:?}");
            let skips = was_asked && (person.shows("path.start") || person.lesson().is_some());
            prop_assert!(!skips, "{whim:?} skips the question");
        }
        find_the_way_out(&mut person).map_err(failed)
    })?;
    Ok(())
}
