//! Visits with a card and without one, from the fork to the goodbye.

use super::room::{Room, enter_digits, type_digits};
use crate::learner::Pin;
use crate::learner::card::Number;
use crate::lesson;
use crate::progress::Rung;
use crate::report::NewCard;
use crate::tour::robot::{Error, Robot};

use iced::keyboard::key::Named;

use std::time::Duration;

/// A moment in which everything answers.
const MOMENT: Duration = Duration::from_secs(1);
/// More codes than anybody may try.
const TRIES: usize = 12;

pub(super) fn walk(robot: &mut Robot, room: &Room) -> Result<(), Error> {
    let [fatima, moussa, ..] = room.held.as_slice() else { return Ok(()) };
    arrive(robot)?;
    robot.leave_picture("30-fork")?;
    number(robot, fatima)?;
    code(robot, fatima)?;
    path(robot)?;
    stop(robot)?;
    again(robot, fatima)?;
    locked(robot, moussa)?;
    new(robot, &room.foreign)?;
    guest(robot)
}

/// From the empty seat to the fork.
fn arrive(robot: &mut Robot) -> Result<(), Error> {
    robot.stir();
    robot.click_on("arrival.begin")?;
    robot.pass(MOMENT);
    Ok(())
}

/// From the fork to « Est-ce votre carte ? »
fn show(robot: &mut Robot, number: &Number) -> Result<(), Error> {
    robot.click_on("welcome.card")?;
    robot.pass(MOMENT);
    enter_digits(robot, number.digits());
    Ok(())
}

/// The number of the card: none of it, some of it, misread, and the call.
fn number(robot: &mut Robot, card: &NewCard) -> Result<(), Error> {
    robot.click_on("welcome.card")?;
    robot.pass(MOMENT);
    robot.leave_picture("31-number")?;
    let digits = card.number.digits();
    type_digits(robot, &digits[..5]);
    robot.leave_picture("32-number-half-typed")?;
    let [.., last] = *digits;
    type_digits(robot, &digits[5..7]);
    enter_digits(robot, &[(last + 1) % 10]);
    robot.leave_picture("33-number-misread")?;
    robot.click_on("helper.help")?;
    robot.leave_picture("34-sign-in-help")?;
    robot.click_on("call.yes")?;
    robot.leave_picture("35-sign-in-called")?;
    robot.click_on("call.cancel")?;
    robot.key(Named::Backspace);
    enter_digits(robot, &[last]);
    robot.leave_picture("36-is-it-yours")?;
    robot.click_on("sign_in.yes")
}

/// The code: half typed, wrong, wrong again, right.
fn code(robot: &mut Robot, card: &NewCard) -> Result<(), Error> {
    robot.pass(MOMENT);
    let wrong = wrong(&card.pin);
    type_digits(robot, &wrong[..2]);
    robot.leave_picture("37-code-half-typed")?;
    enter_digits(robot, &wrong[2..]);
    robot.leave_picture("38-wrong-once")?;
    enter_digits(robot, &wrong);
    robot.leave_picture("39-wrong-twice")?;
    enter_digits(robot, card.pin.digits());
    robot.leave_picture("40-aims")?;
    robot.click_on("aim.later")
}

fn wrong(pin: &Pin) -> Vec<u8> {
    pin.digits().iter().map(|digit| (digit + 1) % 10).collect()
}

/// What comes next, the call on it, and a lesson that is begun.
fn path(robot: &mut Robot) -> Result<(), Error> {
    robot.leave_picture("41-path-of-a-card")?;
    robot.click_on("path.done")?;
    robot.leave_picture("42-no-progress-yet")?;
    robot.click_on("helper.close")?;
    robot.click_on("path.real")?;
    robot.leave_picture("43-path-called")?;
    robot.click_on("call.cancel")?;
    robot.click_on("path.start")?;
    robot.finish()?;
    robot.pass(MOMENT);
    robot.leave_picture("44-end-kept")?;
    robot.click_on("end.next")?;
    robot.solve_step()?;
    robot.listen();
    robot.solve_step()?;
    robot.listen();
    Ok(())
}

/// « Arrêter »: what is kept, the pause, the question, the goodbye.
fn stop(robot: &mut Robot) -> Result<(), Error> {
    robot.click_on("helper.stop")?;
    robot.leave_picture("45-stop-kept")?;
    robot.click_on("stop.pause")?;
    robot.leave_picture("46-pause")?;
    robot.click_on("cover.stay")?;
    robot.listen();
    let is_still_here = |robot: &mut Robot| robot.seated.seat.bounds("cover.stay").is_some();
    for _ in 0..60 {
        if is_still_here(robot) {
            break;
        }
        robot.pass(Duration::from_secs(20));
    }
    robot.leave_picture("47-still-here")?;
    robot.click_on("cover.stay")?;
    finish(robot, "48-goodbye-card")
}

/// Through « Finir » to the empty seat.
fn finish(robot: &mut Robot, picture: &str) -> Result<(), Error> {
    robot.click_on("helper.stop")?;
    robot.click_on("stop.finish")?;
    robot.leave_picture(picture)?;
    robot.pass(Duration::from_secs(90));
    Ok(())
}

/// The next visit: the lesson goes on, and what the person can do by now.
fn again(robot: &mut Robot, card: &NewCard) -> Result<(), Error> {
    arrive(robot)?;
    show(robot, &card.number)?;
    robot.click_on("sign_in.yes")?;
    robot.pass(MOMENT);
    enter_digits(robot, card.pin.digits());
    if robot.seated.seat.bounds("aim.later").is_some() {
        robot.click_on("aim.later")?;
    }
    robot.leave_picture("49-path-goes-on")?;
    robot.click_on("path.done")?;
    robot.leave_picture("50-progress")?;
    robot.click_on("helper.close")?;
    finish(robot, "51-goodbye-kept")
}

/// Wrong codes until the past is shut.
fn locked(robot: &mut Robot, card: &NewCard) -> Result<(), Error> {
    arrive(robot)?;
    show(robot, &card.number)?;
    robot.click_on("sign_in.yes")?;
    robot.pass(MOMENT);
    for _ in 0..TRIES {
        if robot.seated.seat.bounds("pad.1").is_none() {
            break;
        }
        enter_digits(robot, &wrong(&card.pin));
    }
    robot.leave_picture("52-locked")?;
    robot.click_on("helper.stop")?;
    robot.pass(Duration::from_secs(90));
    Ok(())
}

/// A card of another room.
fn new(robot: &mut Robot, number: &Number) -> Result<(), Error> {
    arrive(robot)?;
    show(robot, number)?;
    robot.click_on("sign_in.yes")?;
    robot.pass(MOMENT);
    robot.leave_picture("53-new-card")?;
    robot.click_on("helper.stop")?;
    robot.pass(Duration::from_secs(90));
    Ok(())
}

/// A guest, to whom a card is offered.
fn guest(robot: &mut Robot) -> Result<(), Error> {
    arrive(robot)?;
    robot.click_on("welcome.first")?;
    robot.listen();
    robot.seated.seat.screen.open(&lesson::Id::new("click"), Rung::Together);
    robot.pass(MOMENT);
    robot.finish()?;
    robot.pass(MOMENT);
    robot.leave_picture("54-end-with-card")?;
    robot.click_on("end.staff")?;
    robot.leave_picture("55-end-called")?;
    robot.click_on("call.cancel")?;
    robot.click_on("helper.stop")?;
    robot.leave_picture("56-stop-guest")?;
    robot.click_on("stop.pause")?;
    robot.leave_picture("57-pause-guest")?;
    robot.click_on("cover.stay")?;
    finish(robot, "58-goodbye-guest")
}
