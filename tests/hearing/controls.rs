//! The harness itself: what is wrong is noticed, and what is played by a real card is found.

use crate::card::{Card, Recording, now};
use crate::compare::{Clips, Comparison, compare};
use crate::display::Tested;
use crate::sound::{self, FINE, RATE};
use crate::told::{Told, What};
use crate::{sounds, wav};

use std::path::PathBuf;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

const BEGAN: f64 = 1_800_000_000.0;

/// Something like a sentence: noise in syllables, never the same twice.
fn babble(seed: u32, seconds: f64) -> Vec<f32> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut voice = 0.0_f32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        voice += 0.5 * ((state >> 8) as f32 / 8_388_608.0 - 1.0 - voice);
        voice
    };
    let many = (seconds * RATE as f64) as usize;
    (0..many).map(|n| next() * (n as f32 * 25.0 / RATE as f32).sin().abs()).collect()
}

/// A recording in which these sentences are heard, each at its time and as loud; and the log that told them.
struct Scene {
    recording: Recording,
    told: Vec<Told>,
    clips: Clips,
}

impl Scene {
    fn new() -> Self {
        // A faint noise, as cards have.
        let samples = babble(99, 12.0).iter().map(|sample| sample * 1e-4).collect();
        Self { recording: Recording { began: BEGAN, samples }, told: vec![], clips: Clips::new() }
    }

    /// The log tells a sentence of two seconds.
    fn tell(&mut self, line: &str, seed: u32, at: f64) {
        let file = PathBuf::from(line);
        self.clips.insert(file.clone(), vec![babble(seed, 2.0)]);
        self.told.push(Told { at: BEGAN + at, what: What::Voice { line: line.to_owned(), clip: Some(file) } });
        self.told.push(Told { at: BEGAN + at + 2.05, what: What::Heard { line: line.to_owned() } });
    }

    fn play(&mut self, sound: &[f32], at: f64) {
        let from = self.recording.sample(BEGAN + at);
        self.recording.samples[from..].iter_mut().zip(sound).for_each(|(there, sample)| *there += 0.3 * sample);
    }

    fn compare(&self) -> Comparison {
        compare(&self.recording, &self.told, &self.clips, &sounds().unwrap_or_default())
    }
}

#[test]
fn a_faultless_lesson_has_no_faults() {
    let mut scene = Scene::new();
    for (n, at) in [1.0, 4.0, 7.0].into_iter().enumerate() {
        let seed = n as u32;
        scene.tell(&format!("line.{n}"), seed, at);
        scene.play(&babble(seed, 2.0), at + 0.06);
    }
    let compared = scene.compare();
    assert_eq!(compared.faults(), Vec::<String>::new(), "{compared}");
    assert_eq!(compared.said.len(), 3);
    for said in &compared.said {
        let heard = said.heard.as_ref().expect("found");
        assert!((heard.at - said.begun - 0.06).abs() < 0.001, "{compared}");
        assert!(said.is_whole && heard.residue < -40.0, "{compared}");
    }
}

#[test]
fn a_missing_a_wrong_a_late_a_doubled_and_an_untold_sentence_are_noticed() {
    let faults = |play: fn(&mut Scene)| {
        let mut scene = Scene::new();
        scene.tell("a.line", 1, 2.0);
        play(&mut scene);
        scene.compare().faults().join("; ")
    };
    assert_eq!(faults(|scene| scene.play(&babble(1, 2.0), 2.05)), "");
    assert!(faults(|_| ()).contains("a.line is not heard"));
    assert!(faults(|scene| scene.play(&babble(2, 2.0), 2.05)).contains("a.line is not heard"));
    let late = faults(|scene| scene.play(&babble(1, 2.0), 2.5));
    assert!(late.contains("ms late"), "{late}");
    assert_ne!(
        faults(|scene| {
            scene.play(&babble(1, 2.0), 2.05);
            scene.play(&babble(3, 2.0), 2.6);
        }),
        ""
    );
    assert!(
        faults(|scene| {
            scene.play(&babble(1, 2.0), 2.05);
            scene.play(&babble(3, 2.0).iter().map(|sample| 0.4 * sample).collect::<Vec<_>>(), 2.6);
        })
        .contains("something else is heard in a.line")
    );
    assert!(
        faults(|scene| {
            scene.play(&babble(1, 2.0), 2.05);
            scene.play(&babble(3, 1.0), 8.0);
        })
        .contains("something is heard that nobody told")
    );
}

#[test]
fn a_sentence_that_is_torn_is_found_on_both_sides() {
    for torn in [0.15, 0.3, 0.7, 1.6] {
        let mut scene = Scene::new();
        scene.tell("a.line", 1, 2.0);
        let (babble, torn_at) = (babble(1, 2.0), (torn * RATE as f64) as usize);
        scene.play(&babble[..torn_at], 2.05);
        scene.play(&babble[torn_at..], 2.05 + torn + 0.08);
        let compared = scene.compare();
        let heard = compared.said[0].heard.as_ref().expect("found");
        assert_eq!(heard.hiccups, 1, "{compared}");
        assert!((heard.at - BEGAN - 2.05).abs() < 0.001 && heard.likeness > 0.95, "{compared}");
        assert_eq!(compared.unknown, [], "{compared}");
    }
}

#[test]
fn short_sounds_are_known_and_stops_are_measured() -> Tested {
    let mut scene = Scene::new();
    let (name, chime) = sounds()?.into_iter().next().ok_or("a sound")?;
    scene.play(&chime, 0.5);
    scene.tell("a.line", 1, 1.0);
    scene.play(&babble(1, 2.0)[..RATE], 1.05);
    scene.told[1] = Told { at: BEGAN + 2.0, what: What::Stopped { line: "a.line".to_owned() } };
    let compared = scene.compare();
    assert_eq!(compared.faults(), Vec::<String>::new(), "{compared}");
    assert_eq!(compared.sounds.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), [name]);
    let stops = compared.stops(&[BEGAN + 1.95, BEGAN + 9.0]);
    assert_eq!(stops.len(), 1);
    assert!((stops[0].after - 0.1).abs() < 0.03, "{stops:?}");
    Ok(())
}

#[test]
fn what_another_program_plays_is_heard_when_it_plays_it() -> Tested {
    let card = Card::plugged_in()?;
    let ear = card.listen()?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("babble.wav");
    // As in the recordings of the voice, nothing is said in the first moments: a card may swallow them.
    let silence = vec![0.0; FINE / 10];
    let babble = [silence, babble(5, 2.0 * (FINE / RATE) as f64)[..2 * FINE].to_vec()].concat();
    wav::write(&file, &babble.iter().map(|sample| (sample * 8_000.0) as i16).collect::<Vec<_>>())?;
    let begun = now();
    let mut play = card.command("paplay");
    let played = play.arg(&file).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    assert!(played.success());
    let told = [
        Told { at: begun, what: What::Voice { line: "a.line".to_owned(), clip: Some(file.clone()) } },
        Told { at: now(), what: What::Heard { line: "a.line".to_owned() } },
    ];
    // What was played last is still on its way.
    thread::sleep(Duration::from_millis(300));
    let clips = Clips::from([(file.clone(), sound::phases(&babble))]);
    let compared = compare(&ear.tape().recording(), &told, &clips, &[]);
    println!("{compared}");
    assert_eq!(compared.faults(), Vec::<String>::new(), "{compared}");
    Ok(())
}
