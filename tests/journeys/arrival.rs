//! The empty seat, and the first words.

use crate::person::{Person, SMALL, Tested};

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Point, mouse, touch};

use std::time::Duration;

const AWAY: Point = Point::new(200.0, 200.0);
const BUTTONS: [mouse::Button; 4] =
    [mouse::Button::Left, mouse::Button::Right, mouse::Button::Middle, mouse::Button::Back];

fn keys() -> Vec<Key> {
    let named = [Named::Space, Named::Enter, Named::ArrowLeft, Named::F4, Named::Shift];
    let letters = ["a", "à", "5"].map(|letter| Key::Character(letter.into()));
    named.map(Key::Named).into_iter().chain(letters).collect()
}

fn finger(at: Point) -> [Event; 2] {
    let id = touch::Finger(7);
    [
        Event::Touch(touch::Event::FingerPressed { id, position: at }),
        Event::Touch(touch::Event::FingerLifted { id, position: at }),
    ]
}

type Gesture = Box<dyn Fn(&mut Person)>;

/// What a person may do to wake the seat, and then to begin.
fn gestures() -> Vec<(String, Gesture)> {
    let mut gestures: Vec<(String, Gesture)> =
        vec![("a finger".to_owned(), Box::new(|person| person.seat().turn(&finger(AWAY))))];
    for button in BUTTONS {
        gestures.push((format!("{button:?}"), Box::new(move |person| person.press_at(AWAY, button))));
    }
    for key in keys() {
        gestures.push((format!("{key:?}"), Box::new(move |person| person.seat().key(&key, Modifiers::empty()))));
    }
    gestures
}

#[test]
fn nothing_happens_on_an_empty_seat_and_nothing_is_drawn_in_an_hour() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.pass(1000);
    let drawn = person.seat().redraws();
    person.pass(3_600_000);
    assert!(person.is_empty());
    assert_eq!(person.seat().redraws(), drawn);
    assert_eq!(person.seat().wants_redraw_at(), None);
    assert_eq!(person.kiosk().wake_at(), None);
    Ok(())
}

#[test]
fn thirty_nine_pixels_do_not_wake_the_seat_and_forty_do() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.seat().move_to(Point::new(100.0, 100.0));
    person.seat().move_to(Point::new(139.0, 100.0));
    person.pass(2000);
    assert!(person.is_empty());
    person.seat().move_to(Point::new(140.0, 100.0));
    assert!(person.shows("arrival.begin"));
    assert!(!person.kiosk().is_quiet(), "nobody is greeted");
    Ok(())
}

#[test]
fn a_shaken_table_does_not_wake_the_seat() -> Tested {
    let mut person = Person::at(SMALL)?;
    for shake in 0_u8..50 {
        person.seat().move_to(Point::new(100.0 + f32::from(shake % 2) * 6.0, 100.0));
        person.pass(60_000);
    }
    assert!(person.is_empty());
    Ok(())
}

#[test]
fn any_button_any_key_and_a_finger_wake_the_seat_and_do_not_begin() -> Tested {
    for (name, gesture) in gestures() {
        let mut person = Person::at(SMALL)?;
        person.pass(5000);
        gesture(&mut person);
        assert!(person.shows("arrival.begin"), "{name}");
        person.pass(600);
        gesture(&mut person);
        assert_eq!(person.lesson(), None, "{name} began too early");
    }
    Ok(())
}

#[test]
fn any_button_any_key_and_a_finger_begin() -> Tested {
    for (name, gesture) in gestures() {
        let mut person = Person::at(SMALL)?;
        gesture(&mut person);
        person.pass(800);
        gesture(&mut person);
        assert_eq!(person.lesson(), Some("move"), "{name}");
    }
    Ok(())
}

#[test]
fn tab_does_not_begin_and_goes_through_the_helpers() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.tab();
    person.pass(800);
    let reached = person.tab_round();
    for id in ["arrival.begin", "helper.repeat", "helper.size", "helper.volume"] {
        assert!(reached.contains(&id.to_owned()), "{id} is not among {reached:?}");
    }
    assert_eq!(person.lesson(), None);
    person.robot.key(Named::Escape);
    assert_eq!(person.lesson(), None);
    person.robot.enter_on("helper.size")?;
    assert!(person.shows("settings.size.very_large"));
    assert_eq!(person.lesson(), None);
    Ok(())
}

#[test]
fn movement_alone_begins_once_the_voice_has_ended() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    person.robot.rest_on("arrival.begin")?;
    assert!(!person.kiosk().is_quiet());
    assert_eq!(person.lesson(), None, "somebody who listens has begun");
    person.robot.listen();
    person.pass(10_000);
    assert_eq!(person.lesson(), None, "an arrow that lies still has begun");
    person.seat().move_to(AWAY);
    person.robot.rest_on("arrival.begin")?;
    assert_eq!(person.lesson(), Some("move"));
    Ok(())
}

#[test]
fn a_hand_that_trembles_on_commencer_does_not_begin() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    person.robot.rest_on("arrival.begin")?;
    person.robot.listen();
    let at = person.bounds("arrival.begin")?.center();
    for tremble in [2.0, 0.0, 3.0, 0.0, 2.0, 1.0, 3.0, 0.0, 2.0, 0.0] {
        person.seat().move_to(Point::new(at.x + tremble, at.y));
        person.pass(500);
    }
    person.pass(5000);
    assert_eq!(person.lesson(), None);
    Ok(())
}

#[test]
fn a_seat_that_was_left_is_empty_a_minute_after_the_last_word() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    let spoke = person.robot.seated.pass_until(Duration::from_secs(60), |seated| seated.kiosk().is_quiet());
    assert!(spoke);
    person.pass(59_000);
    assert!(person.shows("arrival.begin"));
    person.pass(1500);
    assert!(person.is_empty());
    Ok(())
}

#[test]
fn a_seat_that_was_left_at_a_sheet_is_empty_too() -> Tested {
    for sheet in ["helper.size", "helper.volume"] {
        let mut person = Person::at(SMALL)?;
        person.robot.stir();
        person.robot.click_on(sheet)?;
        person.pass(120_000);
        assert!(person.is_empty(), "{sheet}");
    }
    Ok(())
}

#[test]
fn whoever_still_changes_something_is_not_taken_for_somebody_who_left() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    person.robot.click_on("helper.volume")?;
    for more in [true, false, true, false] {
        person.pass(30_000);
        person.robot.click_on(if more { "settings.volume.more" } else { "settings.volume.less" })?;
    }
    assert!(!person.is_empty());
    person.pass(61_000);
    assert!(person.is_empty());
    Ok(())
}

#[test]
fn the_voice_greets_at_most_once_in_two_minutes() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    assert!(!person.kiosk().is_quiet());
    person.pass(85_000);
    assert!(person.is_empty());
    person.robot.stir();
    assert!(person.shows("arrival.begin"));
    assert!(person.kiosk().is_quiet(), "greeted twice");
    person.pass(62_000);
    assert!(person.is_empty());
    person.robot.stir();
    assert!(!person.kiosk().is_quiet(), "greeted once only");
    Ok(())
}

#[test]
fn listening_again_on_a_sheet_says_what_stands_there() -> Tested {
    let mut person = Person::at(SMALL)?;
    person.robot.stir();
    person.robot.click_on("helper.size")?;
    person.robot.listen();
    person.robot.click_on("helper.repeat")?;
    let quiet = person.robot.seated.pass_until(Duration::from_secs(3), |seated| seated.kiosk().is_quiet());
    assert!(quiet, "the greeting is said instead of the question");
    Ok(())
}
