//! Says where a hand goes at each step of a lesson, for the robot of `make bench`: `<step> <gesture> <x> <y>`, in pixels.
//!
//! usage: places WIDTH HEIGHT LESSON
//!
//! A twin of the kiosk plays the lesson without a window, in virtual time; things stand at the same places in both.
#![expect(clippy::print_stdout, reason = "what it finds is printed")]

use declic::computer::Gesture;
use declic::config::Config;
use declic::content::Library;
use declic::kiosk::{Clock, Start};
use declic::lesson;
use declic::progress::Rung;
use declic::texts::Texts;
use declic::tour::{Plan, Seated};

use iced::{Size, mouse};

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [width, height, lesson] = arguments.as_slice() else { return Err("usage: places WIDTH HEIGHT LESSON".into()) };
    let mut twin = twin(Size::new(width.parse()?, height.parse()?))?;
    twin.seat.screen.open(&lesson::Id::new(lesson), Rung::Together);
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

fn twin(size: Size) -> Result<Seated, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let start = |clock: Clock, window: Size| {
        let (config, _) = Config::read(Some(&root.join("kiosk-config.toml")));
        let (library, _) = Library::open(root);
        let (texts, _) = Texts::open(&root.join("locales"), "fr");
        Start { config, library, texts, clock, window }
    };
    #[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
    let origin = Instant::now();
    let today = jiff::civil::date(2027, 2, 28);
    Ok(Seated::new(&Plan { lesson: None, pictures: None, size, today, origin, start: &start })?)
}
