//! Each kind of control, by mouse, by keyboard and by touch.

use crate::person::Tested;
use crate::seat;
use crate::shown::LESSONS;

use declic::lesson;
use declic::progress::Rung;
use declic::tour::robot::{Means, Robot};

use iced::Size;

const WINDOW: Size = Size::new(1280.0, 1024.0);

/// The steps that no key does: what they teach is the hand on the mouse.
const BY_MOUSE_ONLY: [(&str, &str); 1] = [("windows", "move")];

#[test]
fn a_keyboard_alone_does_all_that_is_not_taught_of_the_mouse() -> Tested {
    let mut had_done = vec![];
    let mut stuck = vec![];
    for lesson in LESSONS {
        let mut robot = Robot::new(seat::empty(WINDOW)?, Means::Keyboard, None);
        if let Err(error) = robot.play(&lesson::Id::new(lesson), Rung::Helped, &mut |_| {}) {
            stuck.push(format!("{lesson}: {error}"));
        }
        had_done.extend(robot.had_done().iter().map(|step| format!("{lesson} {step}")));
    }
    assert!(stuck.is_empty(), "{stuck:?}, done: {had_done:?}");
    assert_eq!(had_done, BY_MOUSE_ONLY.map(|(lesson, step)| format!("{lesson} {step}")));
    Ok(())
}
