//! Cards, codes, and what is kept from one visit to the next.

use crate::person::{Person, SMALL, Tested};
use crate::room::{self, MANAGER, Room};

use declic::learner::Digit;
use declic::progress::Rung;
use declic::report::NewCard;
use declic::store::Store;

use iced::keyboard::{Key, Modifiers, key::Named};

use std::error::Error;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What a right code shows, and a wrong one never does.
pub(crate) const BEFORE: &str = "On reprend";

pub(crate) fn type_digits(person: &mut Person, digits: &[u8]) {
    for digit in digits.iter().filter_map(|digit| Digit::new(*digit)) {
        let key = Key::Character(digit.value().to_string().into());
        person.seat().key(&key, Modifiers::empty());
    }
    person.seat().key(&Key::Named(Named::Enter), Modifiers::empty());
    person.pass(1000);
}

fn at(room: &Room) -> Result<Person, Box<dyn Error>> {
    Ok(Person::on(room.seat(SMALL)?))
}

/// From the empty seat to the fork.
pub(crate) fn arrive(person: &mut Person) -> Tested {
    person.robot.stir();
    person.robot.click_on("arrival.begin")?;
    person.pass(1000);
    assert!(person.sees("Avez-vous déjà une carte ?"), "{:?}", person.seat().texts());
    Ok(())
}

/// From the fork to the code.
pub(crate) fn show(person: &mut Person, card: &NewCard) -> Tested {
    person.robot.click_on("welcome.card")?;
    person.pass(1000);
    type_digits(person, card.number.digits());
    assert!(person.sees("Est-ce votre carte ?"), "{:?}", person.seat().texts());
    person.robot.click_on("sign_in.yes")?;
    person.pass(1000);
    Ok(())
}

pub(crate) fn sign_in(person: &mut Person, card: &NewCard) -> Tested {
    show(person, card)?;
    type_digits(person, card.pin.digits());
    assert!(person.kiosk().learner().and_then(|it| it.card.as_ref()).is_some_and(|card| card.is_open));
    decide_later(person)
}

/// What somebody came for is asked once.
fn decide_later(person: &mut Person) -> Tested {
    if person.shows("aim.later") {
        person.robot.click_on("aim.later")?;
        person.pass(1000);
    }
    Ok(())
}

/// A code that is not the one of this card.
pub(crate) fn wrong(card: &NewCard) -> Vec<u8> {
    card.pin.digits().iter().map(|digit| (digit + 1) % 10).collect()
}

/// Through « Arrêter » and « Finir » to the empty seat.
pub(crate) fn finish(person: &mut Person) -> Tested {
    person.robot.click_on("helper.stop")?;
    person.pass(1000);
    person.robot.click_on("stop.finish")?;
    person.pass(60_000);
    assert!(person.is_empty(), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn what_a_guest_did_follows_them_to_their_card_and_the_next_visit_goes_on_at_the_step() -> Tested {
    let room = Room::with_cards(2)?;
    let mut person = at(&room)?;
    arrive(&mut person)?;
    person.robot.click_on("welcome.first")?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    assert_eq!(person.coach()?.place().0, 3);
    person.robot.click_on("helper.stop")?;
    assert!(!person.sees("C’est gardé"), "nobody keeps anything for a guest");
    person.pass(1000);
    person.robot.click_on("stop.card")?;
    person.pass(1000);
    type_digits(&mut person, room.cards[0].number.digits());
    person.robot.click_on("sign_in.yes")?;
    person.pass(1000);
    type_digits(&mut person, room.cards[0].pin.digits());
    decide_later(&mut person)?;
    person.robot.click_on("helper.stop")?;
    assert!(person.sees("C’est gardé"), "{:?}", person.seat().texts());
    person.pass(1000);
    person.robot.click_on("stop.finish")?;
    person.pass(60_000);
    assert!(person.is_empty());
    drop(person);

    // Another day, after a power cut for all that the seat knows: nothing was closed.
    let mut person = at(&room)?;
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    assert!(person.sees(BEFORE), "{:?}", person.seat().texts());
    let done = person.kiosk().progress().unfinished().ok_or("nothing was begun")?.steps;
    assert!(done.len() >= 2, "{done:?}");
    person.robot.click_on("path.start")?;
    person.robot.listen();
    assert_eq!(person.coach()?.place().0, done.len() + 1, "the lesson goes on where it stopped");
    assert!(person.step().is_some_and(|step| !done.contains_key(step.as_str())));
    person.robot.finish()?;
    assert_eq!(person.kiosk().ended(), Some(Rung::Together));
    finish(&mut person)
}

#[test]
fn after_two_wrong_codes_somebody_practises_without_and_sees_nothing_of_before() -> Tested {
    let room = Room::with_cards(1)?;
    let card = &room.cards[0];
    let mut person = at(&room)?;
    arrive(&mut person)?;
    sign_in(&mut person, card)?;
    person.robot.click_on("path.start")?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    finish(&mut person)?;

    arrive(&mut person)?;
    show(&mut person, card)?;
    type_digits(&mut person, &wrong(card));
    assert!(person.sees("Ce n’est pas le bon code."), "{:?}", person.seat().texts());
    assert!(!person.shows("sign_in.without"));
    type_digits(&mut person, &wrong(card));
    person.robot.click_on("sign_in.without")?;
    person.pass(1000);
    assert!(!person.sees(BEFORE), "{:?}", person.seat().texts());
    assert!(person.kiosk().progress().is_empty());
    person.robot.click_on("path.start")?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    finish(&mut person)?;

    // What was done without the code is there with it.
    arrive(&mut person)?;
    sign_in(&mut person, card)?;
    assert!(person.sees(BEFORE));
    let steps = person.kiosk().progress().unfinished().map(|unfinished| unfinished.steps);
    assert!(steps.as_ref().is_some_and(|steps| steps.len() >= 2), "{steps:?}");
    Ok(())
}

#[test]
fn wrong_codes_are_counted_over_visits_and_restarts_until_the_past_is_shut() -> Tested {
    let room = Room::with_cards(1)?;
    let card = &room.cards[0];
    for _ in 0..3 {
        let mut person = at(&room)?;
        arrive(&mut person)?;
        show(&mut person, card)?;
        type_digits(&mut person, &wrong(card));
        person.seat().key(&Key::Named(Named::F10), Modifiers::empty());
    }
    let mut person = at(&room)?;
    arrive(&mut person)?;
    show(&mut person, card)?;
    assert!(person.shows("sign_in.without"), "practice is never shut: {:?}", person.seat().texts());
    assert!(!person.shows("pad.1"), "the code is not asked for now");
    Ok(())
}

#[test]
fn a_card_of_another_seat_practises_at_once() -> Tested {
    let (room, other) = (Room::with_cards(0)?, Room::with_cards(1)?);
    let mut person = at(&room)?;
    arrive(&mut person)?;
    show(&mut person, &other.cards[0])?;
    assert!(person.sees("Cette carte est nouvelle sur cet ordinateur."), "{:?}", person.seat().texts());
    person.robot.click_on("sign_in.without")?;
    person.pass(1000);
    person.robot.click_on("path.start")?;
    person.robot.listen();
    assert_eq!(person.lesson(), Some("move"));
    Ok(())
}

#[test]
fn the_next_person_finds_nothing_of_the_one_before() -> Tested {
    let room = Room::with_cards(2)?;
    let mut person = at(&room)?;
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    person.robot.click_on("helper.size")?;
    person.pass(1000);
    person.robot.click_on("settings.size.very_large")?;
    person.robot.click_on("settings.colours.dark")?;
    person.pass(1000);
    person.robot.click_on("helper.close")?;
    person.pass(1000);
    person.robot.click_on("helper.volume")?;
    person.pass(1000);
    person.robot.click_on("settings.volume.more")?;
    person.robot.click_on("helper.close")?;
    person.pass(1000);
    person.robot.click_on("path.start")?;
    person.robot.listen();
    person.robot.solve_step()?;
    let (theme, fresh) = (person.kiosk().theme(), at(&room)?);
    assert_ne!(theme.palette, fresh.kiosk().theme().palette);
    // Staff hold F10, in the middle of everything.
    person.seat().press_key(&Key::Named(Named::F10));
    person.pass(2100);
    person.seat().release_key(&Key::Named(Named::F10));
    assert!(person.is_empty());
    assert_eq!(person.kiosk().theme().palette, fresh.kiosk().theme().palette);
    assert!(person.kiosk().learner().is_none() && person.kiosk().progress().is_empty());

    person.pass(130_000);
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[1])?;
    assert!(!person.sees(BEFORE), "{:?}", person.seat().texts());
    assert_eq!(person.kiosk().theme().palette, fresh.kiosk().theme().palette);
    finish(&mut person)?;

    // With their card, what they chose for their eyes comes back, and the volume does not.
    person.pass(130_000);
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    assert_eq!(person.kiosk().theme().palette, theme.palette);
    assert!(person.sees(BEFORE));
    Ok(())
}

#[test]
fn whoever_goes_away_is_asked_and_then_kept_and_closed() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = at(&room)?;
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    person.robot.listen();
    person.pass(4 * 60_000);
    assert!(!person.sees("Êtes-vous toujours là ?"));
    person.pass(65_000);
    assert!(person.sees("Êtes-vous toujours là ?"), "{:?}", person.seat().texts());
    person.seat().key(&Key::Character("x".into()), Modifiers::empty());
    person.pass(1000);
    assert!(!person.sees("Êtes-vous toujours là ?"));
    person.pass(6 * 60_000);
    assert!(person.sees("Êtes-vous toujours là ?"));
    person.pass(90_000);
    assert!(person.is_empty(), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn f9_says_that_somebody_takes_care_and_nobody_is_asked_for_ten_minutes() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = at(&room)?;
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    person.robot.click_on("path.real")?;
    person.robot.listen();
    assert!(person.shows("call.cancel"), "{:?}", person.seat().texts());
    person.seat().key(&Key::Named(Named::F9), Modifiers::empty());
    person.pass(500);
    assert!(!person.shows("call.cancel"));
    person.pass(14 * 60_000);
    assert!(!person.sees("Êtes-vous toujours là ?"));
    person.pass(2 * 60_000);
    assert!(person.sees("Êtes-vous toujours là ?"));
    Ok(())
}

#[test]
fn a_pause_hides_everything_and_gives_it_back() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = at(&room)?;
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    person.robot.click_on("path.start")?;
    person.robot.listen();
    let step = person.step();
    person.robot.click_on("helper.stop")?;
    person.pass(1000);
    person.robot.click_on("stop.pause")?;
    person.pass(14 * 60_000);
    assert!(!person.shows("helper.help"));
    person.robot.click_on("cover.stay")?;
    person.robot.listen();
    assert_eq!(person.step(), step);
    person.robot.solve_step()?;
    person.robot.listen();
    person.robot.click_on("helper.stop")?;
    person.pass(1000);
    person.robot.click_on("stop.pause")?;
    person.pass(16 * 60_000);
    assert!(person.is_empty(), "after a quarter of an hour the visit is kept and closed");
    Ok(())
}

#[test]
fn while_the_disk_is_slow_practice_goes_on_and_nothing_says_that_it_is_kept() -> Tested {
    let room = Room::with_cards(1)?;
    let store = Store::open(room::setup(room.folder.path()));
    let mut person = Person::on(room::seat_with(store.clone(), SMALL)?);
    wait_for(&mut person, |person| person.kiosk().has_cards() == Some(true))?;
    arrive(&mut person)?;
    person.robot.click_on("welcome.card")?;
    person.pass(1000);
    type_digits(&mut person, room.cards[0].number.digits());
    wait_for(&mut person, |person| person.shows("sign_in.yes"))?;
    person.robot.click_on("sign_in.yes")?;
    person.pass(1000);
    type_digits(&mut person, room.cards[0].pin.digits());
    wait_for(&mut person, |person| person.shows("aim.later") || person.shows("path.start"))?;
    decide_later(&mut person)?;
    // From now on the disk does not answer: as with a commit that takes half a second, and longer.
    let (let_go, held) = mpsc::channel::<()>();
    drop(store.ask(move |_| {
        let _ = held.recv();
        Ok(())
    }));
    person.pass(1000);
    person.robot.click_on("path.start")?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    assert_eq!(person.coach()?.place().0, 2, "the lesson does not wait");
    person.robot.click_on("helper.stop")?;
    assert!(!person.sees("C’est gardé"), "{:?}", person.seat().texts());
    drop(let_go);
    wait_for(&mut person, |person| person.sees("C’est gardé"))
}

/// Looks again and again, in real time: another thread works.
pub(crate) fn wait_for(person: &mut Person, mut holds: impl FnMut(&mut Person) -> bool) -> Tested {
    for _ in 0..1000 {
        if holds(person) {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(10));
        person.pass(10);
    }
    Err(format!("it did not come: {:?}", person.seat().texts()).into())
}

#[test]
fn staff_open_the_seat_with_their_code_and_with_no_other() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = at(&room)?;
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    person.pass(1000);
    type_digits(&mut person, &[1, 2, 3, 9, 8, 7]);
    assert!(!person.kiosk().is_staff());
    type_digits(&mut person, &MANAGER);
    assert!(person.kiosk().is_staff());
    person.pass(6 * 60_000);
    assert!(!person.kiosk().is_staff() && person.is_empty(), "nobody leaves the staff area open");
    Ok(())
}

#[test]
fn whoever_calls_at_the_fork_and_goes_away_leaves_an_empty_seat() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = at(&room)?;
    arrive(&mut person)?;
    wait_in_silence_for_the_question(&mut person);
    person.robot.click_on("call.yes")?;
    assert!(person.sees("Votre appel est affiché."), "{:?}", person.seat().texts());
    person.pass(10 * 60_000);
    assert!(person.is_empty(), "{:?}", person.seat().texts());
    Ok(())
}

fn wait_in_silence_for_the_question(person: &mut Person) {
    for _ in 0..40 {
        if person.shows("call.yes") {
            return;
        }
        person.pass(5000);
    }
}
