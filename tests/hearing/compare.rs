//! What was heard, held against what the kiosk told.

use crate::card::{Moment, Recording};
use crate::sound::{self, Clip, RATE, decibels, energy, loudness};
use crate::told::{Told, What};

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

/// Before and after a sentence, in samples, where nobody expects silence yet.
const EDGE: usize = RATE / 10;

/// For so long a sentence fades that is stopped, in samples.
const FADE: usize = RATE / 30;

/// In speech a pause lasts no longer, in samples.
const PAUSE: usize = RATE / 4;

/// A stretch of which it is asked whether it is silent, in samples.
const FRAME: usize = RATE / 50;

/// The bars.
const LIKENESS: f32 = 0.8;
/// From the log to the ear, in seconds: half of the sentences at the most, and each of them. A busy machine is late now and then.
const DELAY: f64 = 0.3;
const LATEST: f64 = 0.6;
const RESIDUE: f32 = -20.0;
/// Around a tear something of the sentence itself is left.
const RESIDUE_OF_TORN: f32 = -10.0;
const SILENCE: f32 = -40.0;

/// A short sound is at least so loud, in decibels below the voice.
const SOUND: f32 = -30.0;

/// A sentence less of which was said is not looked for, in seconds.
const SHORTEST: f64 = 0.6;

/// So much of a sentence is enough to find it, in seconds; less where it is torn.
const BEGINNINGS: [f64; 2] = [0.8, 0.4];

/// One sentence of so many may be torn: on a busy machine the sound comes too late to the card.
const TORN: usize = 2;

/// The recordings that can be heard, by name.
pub(crate) type Clips = HashMap<PathBuf, Clip>;

/// A short sound that needs no words: its name, and its samples.
pub(crate) type Sound = (String, Vec<f32>);

/// A line that a click stopped.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) line: String,
    /// How long it was heard after the click, in seconds.
    pub(crate) after: f64,
}

/// A line that the kiosk began to say, and what was heard of it.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) line: String,
    /// When the kiosk began it, by its log.
    pub(crate) begun: Moment,
    /// When it was over, by its log; until then it was said.
    pub(crate) over: Option<Moment>,
    /// Whether it was said to its end, by the log.
    pub(crate) is_whole: bool,
    /// What was heard; none when it has no recording, or too little was said.
    pub(crate) heard: Option<Heard>,
}

#[derive(Debug, Clone)]
pub(crate) struct Heard {
    /// When its first sample was heard.
    pub(crate) at: Moment,
    /// When its last sound was heard.
    pub(crate) until: Moment,
    /// How long the recording is, in seconds.
    pub(crate) length: f64,
    pub(crate) likeness: f32,
    /// How often it was torn, and went on a little later.
    pub(crate) hiccups: usize,
    /// What else was heard at the same time, in decibels below the voice.
    pub(crate) residue: f32,
}

impl Said {
    /// What is not as it should be.
    fn fault(&self) -> Option<String> {
        let Self { line, begun, over, heard, .. } = self;
        let Some(heard) = heard else {
            // Who goes on at once hears nothing of it.
            return over.is_none_or(|over| over - begun > SHORTEST).then(|| format!("{line} has no recording"));
        };
        let late = heard.at - begun;
        let bar = if heard.hiccups > 0 { RESIDUE_OF_TORN } else { RESIDUE };
        match () {
            () if heard.likeness < LIKENESS => Some(format!("{line} is not heard: likeness {:.2}", heard.likeness)),
            () if late > LATEST => Some(format!("{line} is heard {:.0} ms late", late * 1000.0)),
            () if heard.residue > bar => Some(format!("something else is heard in {line}: {:.0} dB", heard.residue)),
            () => None,
        }
    }
}

/// All of it.
pub(crate) struct Comparison {
    pub(crate) said: Vec<Said>,
    /// Short sounds, and when they were heard.
    pub(crate) sounds: Vec<(String, Moment)>,
    /// Where something was heard that nobody told, and how loud it was, in decibels below the voice.
    pub(crate) unknown: Vec<(Moment, f32)>,
    /// The loudest fiftieth of a second in what should be silent, in decibels below the voice.
    pub(crate) loudest: f32,
}

/// Reads the recordings that the log names.
pub(crate) fn clips(told: &[Told]) -> Result<Clips, Box<dyn Error>> {
    let mut clips = Clips::new();
    for told in told {
        if let What::Voice { clip: Some(file), .. } = &told.what
            && !clips.contains_key(file)
        {
            clips.insert(file.clone(), sound::decode(file)?);
        }
    }
    Ok(clips)
}

/// Holds a recording against the log. `sounds` are the short sounds, by name.
pub(crate) fn compare(recording: &Recording, told: &[Told], clips: &Clips, sounds: &[Sound]) -> Comparison {
    let mut ear = Ear { recording, rest: recording.samples.clone(), known: vec![] };
    let mut said: Vec<_> = (0..told.len()).filter_map(|n| ear.listen(told, n, clips)).collect();
    for heard in said.iter_mut().filter_map(|said| said.heard.as_mut()) {
        let until = recording.sample(heard.until);
        // Where a sentence is stopped it fades.
        let there = recording.sample(heard.at).min(until.saturating_sub(FADE))..until.saturating_sub(FADE);
        heard.residue = decibels(
            (energy(&ear.rest[there.clone()]) / energy(&recording.samples[there]).max(f32::MIN_POSITIVE)).sqrt(),
        );
    }
    let voice: Vec<f32> = ear.known.iter().flat_map(|known| &recording.samples[known.clone()]).copied().collect();
    // A machine that is silent throughout has no voice to compare with: what a quiet voice would be stands in for it.
    let voice = if voice.is_empty() { 0.02 } else { loudness(&voice) };
    let sounds = ear.sounds(sounds, voice);
    let noise = ear.noise(voice, EDGE);
    let loudest = noise.iter().map(|(_, loud)| *loud).fold(f32::NEG_INFINITY, f32::max);
    let mut unknown: Vec<(Moment, f32)> = vec![];
    for (frame, loud) in noise.into_iter().filter(|(_, loud)| *loud > SILENCE) {
        let at = recording.moment(frame);
        match unknown.last_mut() {
            Some((last, loudest)) if at - *last < 0.5 => *loudest = loudest.max(loud),
            _ => unknown.push((at, loud)),
        }
    }
    Comparison { said, sounds, unknown, loudest }
}

/// What ended this line, by what the log told after it; and whether it was said to its end.
pub(crate) fn end_of<'a>(line: &str, later: &'a [Told]) -> (Option<&'a Told>, bool) {
    let is_own = |told: &&Told| !matches!(told.what, What::Voice { .. }) && told.what.line() == line;
    let next = later.iter().find(|told| matches!(told.what, What::Voice { .. }));
    // The end of a line and the beginning of the next are told in any order.
    let own = later.iter().find(is_own).filter(|own| next.is_none_or(|next| own.at < next.at + 0.02));
    let end = own.or(next);
    (end, end.is_some_and(|end| matches!(end.what, What::Heard { .. })))
}

struct Ear<'a> {
    recording: &'a Recording,
    /// What is left when everything that was found is taken out.
    rest: Vec<f32>,
    /// Where something was found, in samples.
    known: Vec<Range<usize>>,
}

impl Ear<'_> {
    /// What was heard of the line that begins at this place of the log, if one does.
    fn listen(&mut self, told: &[Told], n: usize, clips: &Clips) -> Option<Said> {
        let What::Voice { line, clip } = &told[n].what else { return None };
        let begun = told[n].at;
        let (end, is_whole) = end_of(line, &told[n + 1..]);
        let over = end.map(|end| end.at);
        let clip = clip.as_ref().and_then(|file| clips.get(file));
        let heard = clip.filter(|_| is_whole || over.is_none_or(|over| over - begun > SHORTEST));
        let heard = heard.and_then(|clip| self.find(clip, begun, is_whole));
        Some(Said { line: line.clone(), begun, over, is_whole, heard })
    }

    /// Finds a recording by how it begins: nobody knows yet how much of it was said.
    fn find(&mut self, clip: &Clip, begun: Moment, is_whole: bool) -> Option<Heard> {
        let recording = self.recording;
        let from = recording.sample(begun - 0.05);
        let parts = BEGINNINGS
            .iter()
            .map(|seconds| sound::parts(&recording.samples, clip, (seconds * RATE as f64) as usize, from..from + RATE));
        let parts = parts.max_by_key(|parts| parts.iter().map(|part| part.length).sum::<usize>())?;
        let (first, last, whole) = (*parts.first()?, *parts.last()?, clip.first()?);
        let end = last.at + last.length;
        let (mut sought, mut there) = (vec![], vec![]);
        for part in &parts {
            sought.extend_from_slice(part.of(clip));
            there.extend_from_slice(part.heard(&recording.samples));
        }
        if is_whole {
            // What is missing was silent.
            sought.extend_from_slice(&whole[(last.from + last.length).min(whole.len())..]);
            there.resize(sought.len(), 0.0);
        }
        let likeness = sound::likeness(&there, &sought);
        if likeness >= LIKENESS {
            for part in &parts {
                sound::take_out(&mut self.rest, part.of(clip), part.at);
            }
            // Where the voice makes a pause, it may have been said a little longer than was seen.
            let (played, said) = (&clip[last.phase], last.from + last.length);
            sound::take_out(&mut self.rest, &played[said..played.len().min(said + PAUSE)], end);
            self.known.push(first.at..end);
        }
        let length = whole.len() as f64 / RATE as f64;
        let (at, until, hiccups) = (recording.moment(first.at), recording.moment(end), parts.len() - 1);
        Some(Heard { at, until, length, likeness, hiccups, residue: 0.0 })
    }

    /// The short sounds among what is not known yet; they are known then.
    fn sounds(&mut self, sounds: &[Sound], voice: f32) -> Vec<(String, Moment)> {
        let mut found: Vec<(String, Moment)> = vec![];
        let mut known_until = 0;
        for (frame, _) in self.noise(voice, 0).into_iter().filter(|(_, loud)| *loud > SOUND) {
            if frame < known_until {
                continue;
            }
            let near = frame.saturating_sub(FRAME * 15)..frame + FRAME * 2;
            let best = sounds
                .iter()
                .filter_map(|(name, sound)| Some((name, sound, sound::locate(&self.rest, sound, near.clone())?)))
                .max_by(|a, b| a.2.likeness.total_cmp(&b.2.likeness));
            if let Some((name, sound, place)) = best.filter(|best| best.2.likeness >= LIKENESS) {
                sound::take_out(&mut self.rest, sound, place.at);
                known_until = place.at + sound.len();
                self.known.push(place.at..known_until);
                found.push((name.clone(), self.recording.moment(place.at)));
            }
        }
        found
    }

    /// How loud it is where nothing is known, and not so near to it, frame by frame, in decibels below the voice.
    fn noise(&self, voice: f32, edge: usize) -> Vec<(usize, f32)> {
        (0..self.rest.len() / FRAME)
            .map(|n| n * FRAME)
            .filter(|frame| {
                !self.known.iter().any(|known| frame + FRAME + edge > known.start && *frame < known.end + edge)
            })
            .map(|frame| (frame, decibels(loudness(&self.rest[frame..frame + FRAME]) / voice)))
            .collect()
    }
}

impl Comparison {
    /// What is not as it should be.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults: Vec<_> = self.said.iter().filter_map(Said::fault).collect();
        let heard: Vec<_> = self.said.iter().filter_map(|said| Some((said, said.heard.as_ref()?))).collect();
        for pair in heard.windows(2) {
            let [(before, first), (after, second)] = pair else { continue };
            if second.at < first.until {
                let early = (first.until - second.at) * 1000.0;
                faults.push(format!("{} begins {early:.0} ms before {} ends", after.line, before.line));
            }
        }
        let mut delays: Vec<_> = heard.iter().map(|(said, heard)| heard.at - said.begun).collect();
        delays.sort_by(f64::total_cmp);
        if let Some(delay) = delays.get(delays.len() / 2).filter(|delay| **delay > DELAY) {
            faults.push(format!("sentences are heard {:.0} ms late", delay * 1000.0));
        }
        let torn = heard.iter().filter(|(_, heard)| heard.hiccups > 0).count();
        if torn * TORN > heard.len().max(TORN) {
            faults.push(format!("{torn} of {} sentences are torn", heard.len()));
        }
        let unknown =
            |(at, loud): &(Moment, f32)| format!("at {at:.2} something is heard that nobody told: {loud:.0} dB");
        faults.extend(self.unknown.iter().map(unknown));
        faults
    }

    /// The sentences that one of these clicks stopped.
    pub(crate) fn stops(&self, clicks: &[Moment]) -> Vec<Stop> {
        let stop = |said: &Said| {
            let heard = said.heard.as_ref().filter(|_| !said.is_whole)?;
            let click = clicks.iter().rfind(|click| heard.at < **click && **click < heard.until)?;
            Some(Stop { line: said.line.clone(), after: heard.until - click })
        };
        self.said.iter().filter_map(stop).collect()
    }
}

/// One row a line.
impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:28} {:>9} {:>9} {:>8} {:>7} {:>8}", "line", "log→ear", "likeness", "residue", "heard", "of")?;
        for Said { line, begun, is_whole, heard, .. } in &self.said {
            let end = if *is_whole { "to its end" } else { "stopped" };
            match heard {
                Some(heard) => writeln!(
                    f,
                    "{line:28} {:>6.0} ms {:>9.3} {:>5.0} dB {:>5.2} s {:>6.2} s {end}{}",
                    (heard.at - begun) * 1000.0,
                    heard.likeness,
                    heard.residue,
                    heard.until - heard.at,
                    heard.length,
                    if heard.hiccups > 0 { ", torn" } else { "" },
                )?,
                None => writeln!(f, "{line:28} silent {end}")?,
            }
        }
        for (name, _) in &self.sounds {
            writeln!(f, "{name:28} (a short sound)")?;
        }
        write!(f, "between them: {:.0} dB below the voice at the loudest", self.loudest)
    }
}
