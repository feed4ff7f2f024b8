use super::*;

use std::iter;
use std::sync::Mutex;

/// What a card was asked, and what it answers.
#[derive(Debug)]
struct Fake {
    asked: Vec<String>,
    state: State,
}

#[derive(Clone)]
struct FakeMouth(Arc<Mutex<Fake>>);

impl FakeMouth {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(Fake { asked: vec![], state: State::Starting })))
    }

    fn is(&self, state: State) {
        self.0.lock().unwrap().state = state;
    }

    fn hears(&self, milliseconds: u64) {
        self.is(State::Playing(ms(milliseconds)));
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap().asked)
    }

    fn note(&self, what: impl Into<String>) {
        self.0.lock().unwrap().asked.push(what.into());
    }
}

impl Mouth for FakeMouth {
    fn play(&mut self, file: &Path, gain: f32) {
        let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        self.note(format!("play {} {gain:.2}", name.trim_start_matches("test.")));
        self.is(State::Starting);
    }

    fn stop(&mut self) {
        self.note("stop");
    }

    fn set_gain(&mut self, gain: f32) {
        self.note(format!("gain {gain:.2}"));
    }

    fn reset(&mut self) {
        self.note("reset");
    }

    fn state(&self) -> State {
        self.0.lock().unwrap().state
    }
}

const CLIPS: &str = r#"
[clips."test.a"]
text = "Bougez la souris."
seconds = 2.0
words = [0.1, 0.8, 1.1]
[clips."test.b"]
text = "Deux."
seconds = 1.0
words = [0.1]
"#;

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A narrator with recordings of `a` and `b`, and a card that does as it is told.
fn voiced() -> (Narrator, FakeMouth) {
    let mouth = FakeMouth::new();
    let clips = OnceLock::new();
    let _ = clips.set(Manifest::read(Path::new("audio/fr"), CLIPS).unwrap());
    let narrator = Narrator {
        clips: Arc::new(clips),
        mouth: Some(Box::new(mouth.clone())),
        level: LOUDEST,
        ..Narrator::default()
    };
    (narrator, mouth)
}

fn all(narrator: &mut Narrator, milliseconds: u64) -> Vec<Event> {
    iter::from_fn(|| narrator.look(ms(milliseconds))).collect()
}

fn heard(events: &[Event]) -> Vec<String> {
    let heard = |event: &Event| if let Event::Heard(line) = event { Some(line.message().to_owned()) } else { None };
    events.iter().filter_map(heard).collect()
}

fn words(events: &[Event]) -> Vec<usize> {
    let word = |event: &Event| if let Event::Spoke { word, .. } = event { Some(*word) } else { None };
    events.iter().filter_map(word).collect()
}

fn sentence(message: &str, text: &str) -> (Line, String) {
    (Line::new("test", message), text.to_owned())
}

fn a() -> (Line, String) {
    sentence("a", "Bougez la souris.")
}

fn b() -> (Line, String) {
    sentence("b", "Deux.")
}

#[test]
fn words_light_up_in_order_and_the_end_is_told_once() {
    let mut narrator = Narrator::default();
    narrator.say(None, [a()], Duration::ZERO);
    let events = all(&mut narrator, 60_000);
    assert_eq!(words(&events), [0, 1, 2]);
    assert_eq!(events.last(), Some(&Event::Heard(Line::new("test", "a"))));
    assert_eq!(narrator.look(ms(120_000)), None);
    assert_eq!(narrator.wake_at(), None);
}

#[test]
fn a_short_sentence_takes_as_long_as_the_shortest_recording() {
    let mut narrator = Narrator::default();
    narrator.say(None, [sentence("a", "Oui.")], ms(1000));
    assert_eq!(heard(&all(&mut narrator, 2499)), [""; 0]);
    assert_eq!(heard(&all(&mut narrator, 2500)), ["a"]);
}

#[test]
fn what_is_stopped_is_never_said_to_have_been_heard() {
    let mut narrator = Narrator::default();
    narrator.say(None, [a(), b()], Duration::ZERO);
    narrator.say(None, [sentence("c", "Trois.")], ms(100));
    assert_eq!(heard(&all(&mut narrator, 60_000)), ["c"]);
}

#[test]
fn sentences_follow_each_other_without_a_gap() {
    let mut narrator = Narrator::default();
    narrator.say(None, [sentence("a", "Un."), b()], Duration::ZERO);
    let _ = all(&mut narrator, 1500);
    assert_eq!(narrator.saying(), Some(&Line::new("test", "b")));
    assert_eq!(heard(&all(&mut narrator, 9000)), ["b"]);
    assert_eq!(narrator.saying(), None);
}

#[test]
fn words_light_up_as_the_card_has_come_to_them() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a(), b()], ms(5000));
    assert_eq!(mouth.asked(), ["stop", "play a 1.00"]);
    assert_eq!(all(&mut narrator, 5400), [], "the card is being opened");
    assert_eq!(narrator.wake_at(), Some(ms(5500)));
    mouth.hears(100);
    assert_eq!(words(&all(&mut narrator, 5600)), [0]);
    assert_eq!(narrator.wake_at(), Some(ms(6300)), "the second word is 0.7 s further on");
    mouth.hears(500);
    assert_eq!(all(&mut narrator, 6300), [], "the card is slower than the clock");
    assert_eq!(narrator.wake_at(), Some(ms(6600)));
    mouth.hears(1900);
    assert_eq!(words(&all(&mut narrator, 7700)), [1, 2]);
    assert_eq!(all(&mut narrator, 7900), [], "the end is not there until the card says so");
    mouth.is(State::Ended);
    assert_eq!(heard(&all(&mut narrator, 7920)), ["a"]);
    assert_eq!(mouth.asked(), ["play b 1.00"], "never two at once");
}

#[test]
fn without_a_card_the_pace_is_that_of_the_recordings() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a()], Duration::ZERO);
    mouth.is(State::Absent);
    assert_eq!(all(&mut narrator, 30), []);
    assert_eq!(narrator.silence(), Some(Silence::NoDevice));
    assert_eq!(words(&all(&mut narrator, 120)), [0]);
    assert_eq!(heard(&all(&mut narrator, 1999)), [""; 0]);
    assert_eq!(heard(&all(&mut narrator, 2000)), ["a"]);
}

#[test]
fn a_card_that_comes_back_is_heard_with_the_next_sentence() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a()], Duration::ZERO);
    mouth.is(State::Absent);
    let _ = all(&mut narrator, 3000);
    narrator.say(None, [b()], ms(4000));
    mouth.hears(50);
    assert_eq!(all(&mut narrator, 4060), []);
    assert_eq!(narrator.silence(), None);
}

#[test]
fn a_card_that_stands_still_is_given_up_and_the_sentence_goes_on() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a()], Duration::ZERO);
    mouth.hears(300);
    assert_eq!(words(&all(&mut narrator, 310)), [0]);
    assert_eq!(all(&mut narrator, 1200), []);
    let rest = all(&mut narrator, 1400);
    assert!(mouth.asked().contains(&"reset".to_owned()));
    assert_eq!(narrator.silence(), Some(Silence::NoDevice));
    let rest = [rest, all(&mut narrator, 4000)].concat();
    assert_eq!((words(&rest), heard(&rest)), (vec![1, 2], vec!["a".to_owned()]));
}

#[test]
fn a_card_that_never_starts_is_given_up() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a()], Duration::ZERO);
    let mut now = 0;
    while narrator.saying().is_some() {
        now = narrator.wake_at().unwrap().as_millis().try_into().unwrap();
        let _ = all(&mut narrator, now);
    }
    assert!((3500..3600).contains(&now), "1.5 s of waiting, then the 2 s of the sentence: {now}");
    assert!(mouth.asked().contains(&"reset".to_owned()));
}

#[test]
fn a_card_that_never_says_the_end_is_not_waited_for() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a()], Duration::ZERO);
    mouth.hears(1990);
    let _ = all(&mut narrator, 2000);
    assert_eq!(heard(&all(&mut narrator, 2500)), [""; 0]);
    assert_eq!(heard(&all(&mut narrator, 3100)), ["a"]);
}

#[test]
fn a_broken_recording_is_shown_in_silence_and_the_sign_says_so() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a(), b()], Duration::ZERO);
    mouth.is(State::Broken);
    let _ = all(&mut narrator, 20);
    assert_eq!(narrator.silence(), Some(Silence::NoClip));
    assert_eq!(heard(&all(&mut narrator, 2020)), ["a"]);
    mouth.hears(10);
    assert_eq!(narrator.silence(), None, "the next one has a recording");
}

#[test]
fn a_sentence_without_a_recording_keeps_its_pace_and_never_says_another() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [sentence("a", "Bougez le chat."), b()], Duration::ZERO);
    assert_eq!(mouth.asked(), ["stop"]);
    assert_eq!(narrator.silence(), Some(Silence::NoClip));
    assert_eq!(heard(&all(&mut narrator, 1500)), ["a"]);
    assert_eq!(mouth.asked(), ["play b 1.00"]);
}

#[test]
fn at_level_0_nothing_is_played_and_everything_is_heard_in_time() {
    let (mut narrator, mouth) = voiced();
    narrator.set_level(0);
    narrator.say(Some(Sound::Success), [a()], Duration::ZERO);
    assert_eq!(mouth.asked(), ["gain 0.00", "stop"]);
    assert_eq!(narrator.silence(), Some(Silence::Muted));
    assert_eq!(heard(&all(&mut narrator, 2000)), ["a"]);
}

#[test]
fn levels_are_six_decibels_apart_and_apply_at_once() {
    let (mut narrator, mouth) = voiced();
    for level in [5, 4, 3, 2, 1] {
        narrator.set_level(level);
    }
    assert_eq!(mouth.asked(), ["gain 1.00", "gain 0.50", "gain 0.25", "gain 0.13", "gain 0.06"]);
    narrator.set_level(3);
    narrator.say(None, [a()], Duration::ZERO);
    assert_eq!(mouth.asked()[2..], ["play a 0.25"]);
}

#[test]
fn a_short_sound_goes_before_the_sentence() {
    let (mut narrator, mouth) = voiced();
    narrator.say(Some(Sound::Success), [b()], Duration::ZERO);
    assert_eq!(mouth.asked(), ["stop", "play success 1.00"]);
    assert_eq!(narrator.saying(), Some(&Line::new("test", "b")), "whoever asks waits for the sentence");
    mouth.hears(300);
    assert_eq!(all(&mut narrator, 310), []);
    mouth.is(State::Ended);
    assert_eq!(all(&mut narrator, 480), []);
    assert_eq!(mouth.asked(), ["play b 1.00"]);
    let mut silent = Narrator::default();
    silent.say(Some(Sound::Step), [b()], Duration::ZERO);
    assert_eq!(heard(&all(&mut silent, 1500)), ["b"], "in silence it takes no time");
}

#[test]
fn an_aside_is_said_at_once_and_what_it_cut_comes_again() {
    let (mut narrator, mouth) = voiced();
    narrator.say(None, [a(), b()], Duration::ZERO);
    mouth.hears(900);
    assert_eq!(words(&all(&mut narrator, 900)), [0, 1]);
    narrator.aside([sentence("label", "Aide")], ms(1000));
    narrator.aside([sentence("other", "Volume")], ms(1200));
    assert_eq!(narrator.saying(), Some(&Line::new("test", "other")));
    mouth.is(State::Absent);
    let events = all(&mut narrator, 9000);
    assert_eq!(heard(&events), ["a", "b"], "of an aside nobody is told that it was heard");
    let first = events.iter().find(|event| matches!(event, Event::Spoke { line, .. } if line.message() == "a"));
    assert_eq!(first, Some(&Event::Spoke { line: Line::new("test", "a"), word: 0 }), "from its beginning");
}

#[test]
fn what_the_person_does_not_wait_for_is_told_and_silent() {
    let (mut narrator, mouth) = voiced();
    narrator.say(Some(Sound::Step), [a(), b()], Duration::ZERO);
    narrator.aside([sentence("label", "Aide")], ms(10));
    let _ = mouth.asked();
    let skipped: Vec<_> = narrator.skip().iter().map(|line| line.message().to_owned()).collect();
    assert_eq!(skipped, ["a", "b"]);
    assert_eq!(mouth.asked(), ["stop"]);
    assert!(narrator.is_quiet() && narrator.wake_at().is_none());
}
