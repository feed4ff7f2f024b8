//! The staff area, by a volunteer and by who answers for the seats.

use super::room::{CARDS, MANAGER, Room, VOLUNTEER, enter_digits, type_digits};
use crate::tour::Seated;
use crate::tour::robot::{Error, Robot};

use iced::keyboard::key::Named;

use std::time::Duration;

/// A moment in which the store answers.
const MOMENT: Duration = Duration::from_secs(1);
/// A code that opens nothing.
const WRONG: [u8; 6] = [1, 2, 3, 9, 8, 7];

pub(super) fn walk(robot: &mut Robot, room: &Room) -> Result<(), Error> {
    door(robot)?;
    today(robot)?;
    people(robot, room)?;
    volunteer(robot)?;
    manager(robot)
}

/// Longer than the disk takes for anything.
const LONG: Duration = Duration::from_secs(120);

/// Waits until a control is there: what the disk answers comes when it comes, however fast the time of the robot passes.
pub(super) fn await_control(robot: &mut Robot, id: &str) {
    let is_there = |seated: &mut Seated| seated.seat.ids().iter().any(|there| there == id);
    let _ = robot.seated.pass_until(LONG, is_there);
}

/// Presses, once it is there, and waits until the store has answered.
pub(super) fn press(robot: &mut Robot, id: &str) -> Result<(), Error> {
    await_control(robot, id);
    // What is scrolled out of sight comes into it with Tab.
    if robot.seated.seat.bounds(id).is_some() {
        robot.click_on(id)?;
    } else {
        robot.enter_on(id)?;
    }
    robot.pass(MOMENT);
    Ok(())
}

fn enter(robot: &mut Robot, code: &[u8]) {
    enter_digits(robot, code);
    robot.pass(MOMENT);
}

fn door(robot: &mut Robot) -> Result<(), Error> {
    robot.stir();
    robot.click_on("helper.staff")?;
    type_digits(robot, &WRONG[..2]);
    robot.leave_picture("60-door")?;
    enter_digits(robot, &WRONG[2..]);
    robot.leave_picture("61-door-wrong")?;
    press(robot, "door.lost")?;
    robot.leave_picture("62-recovery")?;
    press(robot, "door.back")?;
    enter(robot, &MANAGER);
    Ok(())
}

/// « Aujourd’hui », a new code, and cards that are handed over until the box is empty.
fn today(robot: &mut Robot) -> Result<(), Error> {
    robot.leave_picture("63-today")?;
    press(robot, "today.new_code.0")?;
    robot.leave_picture("64-new-code")?;
    press(robot, "over.close")?;
    press(robot, "today.hand_over")?;
    robot.leave_picture("65-card-to-hand-over")?;
    press(robot, "over.close")?;
    for _ in 0..CARDS {
        press(robot, "today.hand_over")?;
        robot.leave_picture("66-blank-card")?;
        press(robot, "over.close")?;
    }
    Ok(())
}

fn people(robot: &mut Robot, room: &Room) -> Result<(), Error> {
    press(robot, "side.people")?;
    robot.leave_picture("67-people")?;
    press(robot, "people.find")?;
    let digits = room.held.first().map(|card| *card.number.digits()).unwrap_or_default();
    type_digits(robot, &digits[..5]);
    robot.leave_picture("68-find")?;
    enter(robot, &digits[5..]);
    robot.leave_picture("69-person")?;
    press(robot, "person.choose")?;
    robot.leave_picture("70-choose-code")?;
    press(robot, "over.close")?;
    press(robot, "person.rename")?;
    robot.leave_picture("71-nickname")?;
    press(robot, "over.close")?;
    press(robot, "person.erase")?;
    robot.leave_picture("72-erase")?;
    press(robot, "over.close")
}

fn volunteer(robot: &mut Robot) -> Result<(), Error> {
    press(robot, "side.leave")?;
    robot.pass(Duration::from_secs(2));
    robot.stir();
    robot.click_on("helper.staff")?;
    enter(robot, &VOLUNTEER);
    press(robot, "side.settings")?;
    robot.leave_picture("73-settings-volunteer")?;
    press(robot, "settings.try")?;
    press(robot, "sound.speaker")?;
    robot.leave_picture("73-voice-heard")?;
    robot.key(Named::Escape);
    press(robot, "side.leave")
}

fn manager(robot: &mut Robot) -> Result<(), Error> {
    robot.pass(Duration::from_secs(2));
    robot.stir();
    robot.click_on("helper.staff")?;
    enter(robot, &MANAGER);
    press(robot, "side.cards")?;
    robot.leave_picture("74-cards")?;
    press(robot, "side.settings")?;
    robot.leave_picture("75-settings")?;
    press(robot, "settings.copy")?;
    robot.pass(Duration::from_secs(2));
    robot.leave_picture("76-copied")?;
    press(robot, "settings.restore.0")?;
    robot.leave_picture("77-restore")
}
