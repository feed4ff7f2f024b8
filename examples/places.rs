//! Says where a hand goes at each step of a lesson, for the robot of `make bench`: `<step> <gesture> <x> <y>`, in pixels.
//! The first line is no step: `bar`, a button to be pressed at any time.
//!
//! usage: places WIDTH HEIGHT LESSON
//!
//! A twin of the kiosk plays the lesson without a window, in virtual time; things stand at the same places in both.
#![expect(clippy::print_stdout, reason = "what it finds is printed")]

#[path = "../tests/common/seat.rs"]
mod seat;

use declic::computer::Gesture;
use declic::lesson;
use declic::progress::Rung;

use iced::{Size, mouse};

use std::env;
use std::error::Error;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [width, height, lesson] = arguments.as_slice() else { return Err("usage: places WIDTH HEIGHT LESSON".into()) };
    let mut twin = seat::empty(Size::new(width.parse()?, height.parse()?))?;
    twin.seat.screen.open(&lesson::Id::new(lesson), Rung::Together);
    let volume = twin.seat.bounds("helper.volume").ok_or("no button for the volume")?.center();
    println!("bar press {:.0} {:.0}", volume.x, volume.y);
    while let Some((step, place, solution)) =
        twin.kiosk().coach().map(|coach| (coach.step().id.clone(), coach.place(), coach.step().solution.clone()))
    {
        let _ = twin.pass_until(MINUTE, |twin| twin.kiosk().is_quiet());
        for gesture in &solution {
            let spot = gesture.spot().ok_or("a gesture without a spot")?;
            let at = twin.seat.bounds(spot.as_str()).ok_or_else(|| format!("{spot} is not to be seen"))?.center();
            let word = gesture.to_string();
            let word = word.split(' ').next().unwrap_or_default();
            println!("{step} {word} {:.0} {:.0}", at.x, at.y);
            twin.seat.move_to(at);
            if matches!(gesture, Gesture::Rest(_)) {
                twin.pass(twin.kiosk().rest() + Duration::from_millis(300));
            } else {
                twin.seat.press(mouse::Button::Left);
                twin.seat.release(mouse::Button::Left);
            }
        }
        if !twin.pass_until(MINUTE, |twin| twin.kiosk().coach().is_none_or(|coach| coach.place() != place)) {
            return Err(format!("the twin is stuck in {step}").into());
        }
    }
    Ok(())
}
