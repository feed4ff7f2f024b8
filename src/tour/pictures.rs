//! A picture of every screen, in every palette, as a person meets them one after the other.

use super::robot::{Error, Means, Robot};
use super::{Plan, Seated};

use iced::Size;

use std::path::Path;
use std::time::Duration;

/// The windows in which the screens are photographed: width, height, and whether everything is very large.
pub const WINDOWS: [(f32, f32, bool); 5] = [
    (1920.0, 1080.0, false),
    (1280.0, 1024.0, false),
    (1024.0, 768.0, false),
    (1024.0, 768.0, true),
    (1280.0, 1024.0, true),
];

/// The palettes, by the end of their spot in the sheet of sizes and colours.
const PALETTES: [&str; 3] = ["light", "dark", "black_and_yellow"];

/// Photographs every screen into `folder`, a folder for each window and palette.
///
/// # Errors
/// When something that a person would press is not to be seen, or a picture cannot be written.
pub fn screens(plan: &Plan<'_>, folder: &Path, tell: &mut dyn FnMut(&str)) -> Result<(), Error> {
    for (width, height, very_large) in WINDOWS {
        for palette in PALETTES {
            let large = if very_large { "-very-large" } else { "" };
            let folder = folder.join(format!("{width}x{height}{large}-{palette}"));
            let plan = Plan { size: Size::new(width, height), lesson: None, pictures: None, ..*plan };
            let robot = Robot::new(Seated::new(&plan)?, Means::Mouse, Some(folder.clone()));
            walk(robot, very_large, palette)?;
            tell(&format!("pictures in {}", folder.display()));
        }
    }
    Ok(())
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
    robot.leave_picture("16-keyboard")
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
