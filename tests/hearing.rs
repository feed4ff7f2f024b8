//! The voice of the kiosk in a real window, heard through a sound card that is a program, and held against the recordings.
//!
//! Needs what tests/window.rs needs, and PulseAudio; `make test` installs both. `--nocapture` shows the figures.
#![allow(clippy::print_stdout, reason = "the figures are printed")]

#[path = "common/seat.rs"]
mod seat;

#[path = "common/room.rs"]
mod room;

#[path = "window/display.rs"]
mod display;

#[path = "hearing/card.rs"]
mod card;
#[path = "hearing/compare.rs"]
mod compare;
#[path = "hearing/controls.rs"]
mod controls;
#[path = "hearing/kept.rs"]
mod kept;
#[path = "hearing/sound.rs"]
mod sound;
#[path = "hearing/stage.rs"]
mod stage;
#[path = "hearing/told.rs"]
mod told;
#[path = "hearing/wav.rs"]
mod wav;

use card::{Card, Ear, Moment, now};
use compare::{Comparison, Sound, Stop, compare};
use display::{Display, Furniture, Tested};
use sound::FINE;
use told::What;

use tempfile::TempDir;

use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

/// Longer than the longest praise with the instruction after it.
const STEP: Duration = Duration::from_secs(40);

/// The short sounds of the kiosk.
fn sounds() -> Result<Vec<Sound>, Box<dyn Error>> {
    let folder = stage::checkout().join("assets/sounds");
    let sound = |name: &str| Ok((name.to_owned(), sound::decode(&folder.join(format!("{name}.ogg")))?.remove(0)));
    ["success", "step", "call", "idle"].into_iter().map(sound).collect()
}

/// The kiosk on a machine with a sound card, in a room where a short lesson is taught.
struct Seat {
    display: Display,
    card: Card,
    lesson: String,
    _content: TempDir,
}

impl Seat {
    /// Somebody arrives at this machine. The lesson has so many steps.
    fn arrive(card: Card, lesson: &str, steps: usize, config: Option<PathBuf>) -> Result<Self, Box<dyn Error>> {
        let content = stage::content(lesson, steps)?;
        let content_path = Some(content.path().to_owned());
        let furniture = Furniture { content: content_path, config, environment: card.environment() };
        let mut display = Display::open_with(tempfile::tempdir()?, furniture)?;
        display.arrive_by_moving()?;
        display.pause(Duration::from_millis(1500));
        Ok(Self { display, card, lesson: lesson.to_owned(), _content: content })
    }

    /// Begins the lesson.
    fn begin(&mut self) -> Tested {
        self.display.click()?;
        self.display.wait_for(&format!("lesson opened lesson={}", self.lesson), STEP)?;
        self.display.open_on_twin(&self.lesson)
    }

    /// Waits until this line was said to its end.
    fn until_heard(&mut self, line: &str) -> Tested {
        let told = format!("heard line={line}");
        while !self.display.wait_for(&told, STEP)?.ends_with(&told) {}
        Ok(())
    }

    /// Does what each step asks, until the lesson is over and its last sentence was said.
    fn finish(&mut self) -> Tested {
        while self.next()?.is_some() {
            self.display.solve_step()?;
        }
        self.display.wait_for(&format!("lesson finished lesson={}", self.lesson), STEP)?;
        self.until_heard(&format!("{}.end.together", self.lesson))
    }

    /// Waits until the step is asked that the twin is at, and until a press counts. None when the lesson is over.
    fn next(&mut self) -> Result<Option<String>, Box<dyn Error>> {
        let Some(step) = self.display.step() else { return Ok(None) };
        self.display.wait_for(&format!("step lesson={} step={step}", self.lesson), STEP)?;
        self.display.pause(Duration::from_millis(900));
        Ok(Some(step))
    }
}

/// What was heard, held against what the log told, with the sentences that a click stopped.
fn heard(seat: &mut Seat, ear: &Ear) -> Result<(Comparison, Vec<Stop>), Box<dyn Error>> {
    let told = told::read(seat.display.said());
    let compared = compare(&ear.tape().recording(), &told, &compare::clips(&told)?, &sounds()?);
    let clicks: Vec<Moment> = seat.display.clicks().iter().map(|at| at.as_duration().as_secs_f64()).collect();
    let stops = compared.stops(&clicks);
    if !compared.faults().is_empty() {
        kept::keep(&stage::checkout().join("target/hear/faulty"), &ear.tape(), seat.display.said())?;
    }
    println!("{compared}");
    for Stop { line, after } in &stops {
        println!("{line:28} silent {:>4.0} ms after the click", after * 1000.0);
    }
    Ok((compared, stops))
}

#[test]
fn a_whole_lesson_is_heard_word_for_word_and_only_what_is_done_stops_it() -> Tested {
    let card = Card::plugged_in()?;
    let ear = card.listen()?;
    let mut seat = Seat::arrive(card, "click", 3, None)?;
    seat.begin()?;
    // While the first instruction is said, nothing is done that does something.
    seat.display.wait_for("voice line=click.big ", STEP)?;
    for (x, y) in [(700.0, 120.0), (1000.0, 60.0)] {
        seat.display.move_to(x, y)?;
    }
    seat.display.click()?;
    for wheel in ["4", "5"] {
        seat.display.xdotool(&["click", wheel])?;
    }
    seat.until_heard("click.big")?;
    seat.display.solve_step()?;
    seat.finish()?;
    seat.display.pause(Duration::from_millis(300));
    let (compared, stops) = heard(&mut seat, &ear)?;
    assert_eq!(compared.faults(), Vec::<String>::new());
    let whole: Vec<_> = compared.said.iter().filter(|said| said.is_whole).map(|said| said.line.as_str()).collect();
    let expected = ["big.mission", "big", "big.praise", "still.praise", "two.praise", "end.together"]
        .map(|line| format!("click.{line}"));
    assert_eq!(whole, expected);
    // The greeting and two missions were stopped: one for the next sentence, one for silence.
    assert!(stops.len() >= 3, "{stops:?}");
    for Stop { line, after } in stops {
        assert!(after < 0.2, "{line} is heard for {:.0} ms after the click", after * 1000.0);
    }
    Ok(())
}

#[test]
fn muted_it_is_silent_throughout_and_keeps_the_pace_of_the_voice() -> Tested {
    let folder = tempfile::tempdir()?;
    let config = folder.path().join("kiosk-config.toml");
    let choices = std::fs::read_to_string(stage::checkout().join("kiosk-config.toml"))?;
    assert!(choices.contains("volume = 3"));
    std::fs::write(&config, choices.replace("volume = 3", "volume = 0"))?;
    let card = Card::plugged_in()?;
    let ear = card.listen()?;
    let mut seat = Seat::arrive(card, "click", 2, Some(config))?;
    seat.begin()?;
    seat.finish()?;
    let tape = ear.tape().samples;
    assert!(tape.len() > 10 * FINE && tape.iter().all(|sample| *sample == 0), "something is heard");
    let told = told::read(seat.display.said());
    let mut paced = 0;
    for (n, begun) in told.iter().enumerate().filter(|(_, told)| matches!(told.what, What::Voice { .. })) {
        let line = begun.what.line();
        let (Some(end), true) = compare::end_of(line, &told[n + 1..]) else { continue };
        let (took, length) = (end.at - begun.at, stage::length(line)?);
        println!("{line:28} heard after {took:.2} s of {length:.2} s");
        assert!((took - length).abs() < 0.3, "{line}: {took:.2} s, {length:.2} s");
        paced += 1;
    }
    assert!(paced >= 3);
    Ok(())
}

#[test]
fn a_card_that_is_pulled_out_stops_no_lesson_and_is_heard_again_when_it_is_back() -> Tested {
    let card = Card::plugged_in()?;
    let ear = card.listen()?;
    let mut seat = Seat::arrive(card, "click", 4, None)?;
    seat.begin()?;
    seat.display.wait_for("voice line=click.big ", STEP)?;
    seat.display.pause(Duration::from_millis(700));
    assert!(ear.tape().samples.iter().any(|sample| *sample != 0), "nothing is heard while the card is there");
    seat.card.pull_out();
    drop(ear);
    // The sentence comes to its end for whoever reads it, and the next step is asked.
    seat.until_heard("click.big")?;
    seat.display.solve_step()?;
    seat.next()?.ok_or("the lesson is over")?;
    seat.display.solve_step()?;
    seat.card.plug_in()?;
    let back = now();
    let ear = seat.card.listen()?;
    seat.finish()?;
    seat.display.pause(Duration::from_millis(300));
    let mut told = told::read(seat.display.said());
    told.retain(|told| told.at > back);
    let compared = compare(&ear.tape().recording(), &told, &compare::clips(&told)?, &sounds()?);
    println!("{compared}");
    let again = compared.said.iter().filter(|said| said.heard.as_ref().is_some_and(|heard| heard.likeness > 0.8));
    let again: Vec<_> = again.collect();
    let first = again.first().ok_or("the voice did not come back")?;
    println!("heard again {:.1} s after the card is back, with {}", first.begun - back, first.line);
    Ok(())
}

#[test]
fn without_a_card_the_kiosk_starts_and_the_lesson_can_be_done() -> Tested {
    let mut seat = Seat::arrive(Card::absent()?, "click", 2, None)?;
    seat.begin()?;
    seat.finish()?;
    assert!(seat.display.is_running()?);
    Ok(())
}
