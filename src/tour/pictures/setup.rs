//! The first start: staff choose their codes, and put the sheet into its envelope.

use super::room::{self, MANAGER, VOLUNTEER, enter_digits};
use super::team::{await_control, press};
use crate::tour::Plan;
use crate::tour::robot::{Error, Means, Robot};

use std::path::Path;
use std::time::Duration;

/// A code that everybody guesses.
const WEAK: [u8; 6] = [1, 1, 1, 1, 1, 1];
/// Longer than a file takes to be written.
const LONG: Duration = Duration::from_secs(120);

pub(super) fn walk(plan: &Plan<'_>, folder: &Path) -> Result<(), Error> {
    let room = folder.join("set-up");
    room::clear(&room)?;
    let mut robot = Robot::new(room::seat(plan, &room)?, Means::Mouse, Some(folder.to_owned()));
    robot.stir();
    robot.click_on("helper.staff")?;
    robot.leave_picture("20-set-up")?;
    robot.click_on("setup.begin")?;
    robot.leave_picture("21-code-proposed")?;
    robot.click_on("code.choose")?;
    enter_digits(&mut robot, &WEAK);
    robot.leave_picture("22-code-too-easy")?;
    enter_digits(&mut robot, &MANAGER);
    room::type_digits(&mut robot, &MANAGER[..3]);
    robot.leave_picture("23-code-again")?;
    enter_digits(&mut robot, &MANAGER[3..]);
    robot.leave_picture("24-second-code")?;
    robot.click_on("code.choose")?;
    enter_digits(&mut robot, &VOLUNTEER);
    enter_digits(&mut robot, &VOLUNTEER);
    robot.leave_picture("25-sheet")?;
    press(&mut robot, "setup.print")?;
    let is_written = robot.seated.pass_until(LONG, |seated| seated.seat.bounds("setup.delete").is_some());
    if is_written {
        robot.leave_picture("26-sheet-written")?;
    }
    press(&mut robot, "setup.stored")?;
    enter_digits(&mut robot, &MANAGER);
    sound(&mut robot)?;
    robot.leave_picture("29-today-empty")?;
    press(&mut robot, "side.people")?;
    robot.leave_picture("29-nobody")
}

/// « Essayer le son »: nothing is heard, and then it is.
fn sound(robot: &mut Robot) -> Result<(), Error> {
    await_control(robot, "sound.headset");
    robot.leave_picture("27-where-the-voice-comes-out")?;
    press(robot, "sound.headset")?;
    robot.leave_picture("28-voice-heard")?;
    press(robot, "sound.no")?;
    robot.leave_picture("28-voice-not-heard")?;
    press(robot, "sound.again")?;
    press(robot, "sound.go_on")
}
