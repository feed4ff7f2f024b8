//! A whole lesson, kept to be listened to: `make hear`.

use crate::card::{Card, Tape};
use crate::compare;
use crate::display::Tested;
use crate::told::{self, What};
use crate::{STEP, Seat, stage, wav};

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

/// The card is at least so much later than the log, in seconds; the sound before a sentence is over then.
const LATE: f64 = 0.15;

/// So much is kept after the end of a sentence, in seconds.
const AFTER: f64 = 0.2;

/// A shorter sentence is not listened to alone, in seconds.
const SHORT: f64 = 1.6;

#[test]
#[ignore = "`make hear` plays it, and has it written down again"]
fn a_lesson_is_kept_to_be_listened_to() -> Tested {
    let lesson = env::var("LESSON").unwrap_or_else(|_| "click".to_owned());
    let folder = stage::checkout().join("target/hear").join(&lesson);
    let card = Card::plugged_in()?;
    let ear = card.listen()?;
    let mut seat = Seat::arrive(card, &lesson, usize::MAX, None)?;
    seat.until_heard("arrival.start")?;
    seat.begin()?;
    while let Some(step) = seat.display.step() {
        // Nobody interrupts the voice.
        seat.until_heard(&format!("{lesson}.{step}"))?;
        seat.display.pause(Duration::from_millis(300));
        seat.display.solve_step()?;
        seat.until_heard(&format!("{lesson}.{step}.praise"))?;
    }
    seat.display.wait_for(&format!("lesson finished lesson={lesson}"), STEP)?;
    seat.until_heard(&format!("{lesson}.end.together"))?;
    seat.display.pause(Duration::from_secs(4));
    let (compared, _) = crate::heard(&mut seat, &ear)?;
    keep(&folder, &ear.tape(), seat.display.said())?;
    assert_eq!(compared.faults(), Vec::<String>::new());
    Ok(())
}

/// Leaves the recording in the folder, cut into what was said to its end: `pieces.tsv` says which lines are said in each piece.
pub(crate) fn keep(folder: &Path, tape: &Tape, log: &[String]) -> Tested {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    wav::write(&folder.join("lesson.wav"), &tape.samples)?;
    fs::write(folder.join("began.txt"), format!("{:.3}\n", tape.began()))?;
    fs::write(folder.join("kiosk.log"), log.join("\n"))?;
    let told = told::read(log);
    let (mut pieces, mut before) = (String::new(), None);
    for (n, begun) in told.iter().enumerate().filter(|(_, told)| matches!(told.what, What::Voice { .. })) {
        let line = begun.what.line();
        let (Some(end), true) = compare::end_of(line, &told[n + 1..]) else { continue };
        let (mut from, mut lines) = (begun.at, line.to_owned());
        // Alone, a short sentence is guessed at: it is heard after the one before it, as the person heard it.
        if let Some((before, earlier)) = before.filter(|_| end.at - from < SHORT) {
            (from, lines) = (before, format!("{earlier} {line}"));
        }
        let file = folder.join(format!("{n:03}-{line}.wav"));
        wav::write(&file, tape.between(from + LATE, end.at + AFTER))?;
        writeln!(pieces, "{}\t{lines}", file.display())?;
        before = Some((begun.at, line));
    }
    Ok(fs::write(folder.join("pieces.tsv"), pieces)?)
}
