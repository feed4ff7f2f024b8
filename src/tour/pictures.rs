//! A picture of every screen, in every palette, as a person meets them one after the other.

mod card;
mod room;
mod setup;
mod team;

use super::robot::{Error, Means, Robot};
use super::{Plan, Seated};
use crate::config::{Text, Theme};
use crate::kiosk::Clock;
use crate::lesson;
use crate::progress::Rung;

use iced::Size;

use std::io;
use std::path::Path;
use std::time::Duration;

/// A lesson that opens with a card.
const PROCEDURE: &str = "not_worked";

/// A window in which the screens are photographed: width, height, and whether everything is very large.
pub type Window = (f32, f32, bool);

/// Those that an association has.
pub const WINDOWS: [Window; 5] = [
    (1920.0, 1080.0, false),
    (1280.0, 1024.0, false),
    (1024.0, 768.0, false),
    (1024.0, 768.0, true),
    (1280.0, 1024.0, true),
];

/// Photographs every screen into `folder`, a folder for each window and palette.
///
/// # Errors
/// When something that a person would press is not to be seen, or a picture cannot be written.
pub fn screens(plan: &Plan<'_>, folder: &Path, tell: &mut dyn FnMut(&str)) -> Result<(), Error> {
    for window in WINDOWS {
        for palette in Theme::ALL {
            let folder = folder.join(name(window, palette));
            album(plan, window, palette, &folder)?;
            tell(&format!("pictures in {}", folder.display()));
        }
    }
    Ok(())
}

/// The folder of this window and palette.
fn name((width, height, very_large): Window, palette: Theme) -> String {
    let large = if very_large { "-very-large" } else { "" };
    format!("{width}x{height}{large}-{}", palette.word())
}

/// Photographs every screen in one window and one palette into `folder`.
///
/// # Errors
/// As [`screens`].
pub fn album(plan: &Plan<'_>, window: Window, palette: Theme, folder: &Path) -> Result<(), Error> {
    let (width, height, very_large) = window;
    let plan = Plan { size: Size::new(width, height), lesson: None, pictures: None, ..*plan };
    let robot = Robot::new(Seated::new(&plan)?, Means::Mouse, Some(folder.to_owned()));
    walk(robot, very_large, palette.word())?;
    // What stays the same from seat to seat is chosen before somebody comes.
    let start = |clock: Clock, size: Size| {
        let mut start = (plan.start)(clock, size);
        start.config.theme = palette;
        start.config.text = if very_large { Text::VeryLarge } else { Text::Normal };
        start.config.code_digits = room::DIGITS;
        start
    };
    let plan = Plan { start: &start, ..plan };
    setup::walk(&plan, folder)?;
    let room = room::Room::furnish(&folder.join("room"))?;
    let mut robot = Robot::new(room.seat(&plan)?, Means::Mouse, Some(folder.to_owned()));
    card::walk(&mut robot, &room)?;
    team::walk(&mut robot, &room)
}

/// A room that could not be furnished, as an error of the walk.
fn unfurnished(why: impl std::fmt::Display) -> Error {
    Error::Seat(super::seat::Error::Picture(io::Error::other(why.to_string())))
}

/// From the empty seat to the path, by way of every sheet.
fn walk(mut robot: Robot, very_large: bool, palette: &str) -> Result<(), Error> {
    arrive(&mut robot, very_large, palette)?;
    robot.click_on("arrival.begin")?;
    robot.pass(Duration::from_millis(900));
    robot.leave_picture("05-exercise")?;
    robot.click_on("helper.help")?;
    robot.leave_picture("06-help")?;
    robot.click_on("help.show")?;
    robot.pass(Duration::from_millis(5200));
    robot.leave_picture("07-ghost")?;
    robot.pass(Duration::from_secs(8));
    robot.click_on("helper.help")?;
    robot.click_on("help.call")?;
    robot.leave_picture("08-question")?;
    robot.click_on("coach.yes")?;
    robot.leave_picture("09-call")?;
    robot.click_on("call.cancel")?;
    robot.click_on("helper.stop")?;
    robot.leave_picture("10-stop")?;
    robot.click_on("stop.continue")?;
    robot.solve_step()?;
    robot.leave_picture("11-praise")?;
    robot.finish()?;
    robot.pass(Duration::from_millis(900));
    robot.leave_picture("12-end")?;
    robot.click_on("end.path")?;
    robot.pass(Duration::from_secs(4));
    robot.leave_picture("13-path")?;
    robot.click_on("path.other")?;
    robot.leave_picture("14-lessons")?;
    robot.click_on("helper.close")?;
    robot.click_on("path.how")?;
    robot.leave_picture("15-help-of-a-lesson")?;
    robot.tab();
    robot.tab();
    robot.leave_picture("16-keyboard")?;
    robot.seated.seat.screen.open(&lesson::Id::new(PROCEDURE), Rung::Together);
    robot.pass(Duration::from_secs(1));
    robot.leave_picture("17-card")
}

fn arrive(robot: &mut Robot, very_large: bool, palette: &str) -> Result<(), Error> {
    robot.leave_picture("01-empty-seat")?;
    robot.stir();
    robot.click_on("helper.size")?;
    robot.click_on(&format!("settings.colours.{palette}"))?;
    if very_large {
        robot.click_on("settings.size.very_large")?;
    }
    robot.leave_picture("03-size")?;
    robot.click_on("helper.close")?;
    robot.leave_picture("02-greeting")?;
    robot.click_on("helper.volume")?;
    robot.leave_picture("04-volume")?;
    robot.click_on("helper.close")
}
