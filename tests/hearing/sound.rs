//! Finds a recording of the voice in what was heard, and says what is left without it.

use std::error::Error;
use std::f32::consts::PI;
use std::fs::File;
use std::ops::Range;
use std::path::Path;

/// Samples a second of recordings, those of the voice and ours.
pub(crate) const FINE: usize = 48_000;

/// Samples a second in which everything is compared: what makes speech speech lies below 3 kHz.
pub(crate) const RATE: usize = 8_000;

/// In each search one sample stands for so many; the best place is then looked at closely.
const COARSE: usize = 3;

/// So long a piece is fitted with one loudness.
const PIECE: usize = RATE / 10;

/// From so many neighbours a sample between two is made.
const TAPS: usize = 7;

/// So finely the end of what was played is found.
const FRAME: usize = RATE / 200;

/// So many voiced frames may be disturbed before the voice is held to have ended.
const MISSED: usize = 6;

/// How like the recording a part of it must be that is heard after it was torn.
const TORN: f32 = 0.7;

/// A recording at [`RATE`], once for each place between two samples at which it may begin.
pub(crate) type Clip = Vec<Vec<f32>>;

/// Reads a recording.
pub(crate) fn decode(file: &Path) -> Result<Clip, Box<dyn Error>> {
    use rodio::Source as _;
    let sound = rodio::Decoder::try_from(File::open(file).map_err(|error| format!("{}: {error}", file.display()))?)?;
    if sound.sample_rate().get() as usize != FINE || sound.channels().get() != 1 {
        return Err(format!("{} has another rate than 48 kHz, or more than one channel", file.display()).into());
    }
    Ok(phases(&sound.collect::<Vec<f32>>()))
}

/// A recording of these samples, [`FINE`] a second.
pub(crate) fn phases(samples: &[f32]) -> Clip {
    (0..FINE / RATE).map(|phase| thin(&samples[phase.min(samples.len())..], FINE / RATE)).collect()
}

/// How much the beginning of `heard` is like `sought`, wherever between two samples it begins.
pub(crate) fn likeness(heard: &[f32], sought: &[f32]) -> f32 {
    let there = &heard[..sought.len().min(heard.len())];
    let padded = padded(&sought[..there.len()]);
    let taps: Vec<&[f32]> = padded.windows(TAPS).collect();
    let weights = least_squares(&taps, there);
    let sought: Vec<f32> = taps.iter().map(|taps| dot(taps, &weights)).collect();
    dot(there, &sought) / (energy(there) * energy(&sought)).sqrt().max(f32::MIN_POSITIVE)
}

fn padded(samples: &[f32]) -> Vec<f32> {
    [&[0.0; TAPS / 2], samples, &[0.0; TAPS / 2]].concat()
}

/// One sample for so many, without what lies too high for them.
pub(crate) fn thin(samples: &[f32], many: usize) -> Vec<f32> {
    let half = 4 * many;
    let window: Vec<f32> = (0..2 * half)
        .map(|n| {
            let at = (n as f32 + 0.5 - half as f32) * PI;
            let sinc = (at * 0.75 / many as f32).sin() / at;
            sinc * (0.5 + 0.5 * (at / half as f32).cos())
        })
        .collect();
    let padded = [vec![0.0; half], samples.to_vec(), vec![0.0; half]].concat();
    padded.windows(2 * half).step_by(many).map(|stretch| dot(stretch, &window)).take(samples.len() / many).collect()
}

/// Where something lies in what was heard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// Its first sample.
    pub(crate) at: usize,
    /// How much what was heard there is like it: 1 is the same, louder or softer; 0 is something else.
    pub(crate) likeness: f32,
}

/// The place in `range` at which `heard` is most like `sought`. None when it is too short to hold it.
pub(crate) fn locate(heard: &[f32], sought: &[f32], range: Range<usize>) -> Option<Place> {
    let end = (range.end + sought.len()).min(heard.len());
    let within = heard.get(range.start..end).filter(|within| within.len() >= sought.len())?;
    let (coarse, sought_coarse) = (thin(within, COARSE), thin(sought, COARSE));
    let near = best(&coarse, &sought_coarse, 0..usize::MAX)?.at * COARSE;
    let fine = best(within, sought, near.saturating_sub(2 * COARSE)..near + 2 * COARSE)?;
    Some(Place { at: range.start + fine.at, ..fine })
}

fn best(heard: &[f32], sought: &[f32], lags: Range<usize>) -> Option<Place> {
    let last = heard.len().checked_sub(sought.len())?;
    let own = energy(sought);
    let mut sum = 0.0;
    // The energy of everything before a sample.
    let before: Vec<f64> = std::iter::once(0.0)
        .chain(heard.iter().map(|sample| {
            sum += f64::from(sample * sample);
            sum
        }))
        .collect();
    let places = (lags.start..lags.end.min(last + 1)).map(|at| {
        let there = (before[at + sought.len()] - before[at]) as f32;
        let likeness = dot(&heard[at..], sought) / (own * there).sqrt().max(f32::MIN_POSITIVE);
        Place { at, likeness }
    });
    places.max_by(|a, b| a.likeness.total_cmp(&b.likeness))
}

pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let (mut sum, mut n, end) = (0.0, 0, a.len().min(b.len()));
    // Tests are not optimised, and this is most of what they do.
    while n < end {
        sum += a[n] * b[n];
        n += 1;
    }
    sum
}

pub(crate) fn energy(samples: &[f32]) -> f32 {
    dot(samples, samples)
}

/// How loud it is on the average.
pub(crate) fn loudness(samples: &[f32]) -> f32 {
    (energy(samples) / samples.len().max(1) as f32).sqrt()
}

/// A ratio of loudnesses in decibels.
pub(crate) fn decibels(ratio: f32) -> f32 {
    20.0 * ratio.max(1e-9).log10()
}

/// A part of a recording, and where it is heard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Part {
    /// Where between two samples it begins.
    pub(crate) phase: usize,
    /// Its first sample in the recording.
    pub(crate) from: usize,
    /// Where that is heard.
    pub(crate) at: usize,
    pub(crate) length: usize,
}

impl Part {
    /// Its samples.
    pub(crate) fn of<'a>(&self, clip: &'a Clip) -> &'a [f32] {
        &clip[self.phase][self.from..self.from + self.length]
    }

    /// Its samples as they are heard.
    pub(crate) fn heard<'a>(&self, heard: &'a [f32]) -> &'a [f32] {
        &heard[self.at..self.at + self.length]
    }
}

/// The parts of a recording that are heard one after the other, when what begins it begins in `range`. It is one part, unless the card was
/// without sound in between; and none when nothing like it is heard.
pub(crate) fn parts(heard: &[f32], clip: &Clip, beginning: usize, range: Range<usize>) -> Vec<Part> {
    let mut parts = vec![];
    let Some((phase, place)) = locate_between(heard, clip, 0..beginning, range) else { return parts };
    let (at, played) = (place.at, &clip[phase]);
    let first = run(heard, played, at);
    // What came before a tear lies a little earlier, or later.
    let head = locate_between(heard, clip, 0..first.start, at.saturating_sub(RATE / 5)..at + RATE / 20);
    if loudness(&played[..first.start]) > 0.1 * loudness(played)
        && let Some((phase, place)) = head.filter(|(_, place)| place.likeness > TORN)
    {
        parts.push(Part { phase, from: 0, at: place.at, length: first.start });
        parts.push(Part { phase, from: first.start, at: at + first.start, length: first.len() });
    } else {
        parts.push(Part { phase, from: 0, at, length: first.end });
    }
    while let Some(part) = parts.last().and_then(|last| after(heard, clip, last)) {
        parts.push(part);
    }
    parts
}

/// The part that is heard after this one.
fn after(heard: &[f32], clip: &Clip, last: &Part) -> Option<Part> {
    let played = &clip[last.phase];
    let (from, end) = (last.from + last.length, last.at + last.length);
    let near = end.saturating_sub(RATE / 20)..end + RATE / 2;
    // Less of it where it is torn again.
    [RATE / 2, RATE / 4].into_iter().find_map(|length| {
        let next = from..played.len().min(from + length);
        // The rest is silence, or too short to be known.
        if next.len() < RATE / 8 || loudness(&played[next.clone()]) < 0.1 * loudness(played) {
            return None;
        }
        let (phase, place) = locate_between(heard, clip, next, near.clone())?;
        let run = run(heard, &clip[phase][from..], place.at);
        (place.likeness > TORN && !run.is_empty()).then_some(Part { phase, from, at: place.at, length: run.end })
    })
}

/// The place at which these samples of a recording are heard, and the phase in which they are.
fn locate_between(heard: &[f32], clip: &Clip, sought: Range<usize>, range: Range<usize>) -> Option<(usize, Place)> {
    let of = |samples: &Vec<f32>| sought.start.min(samples.len())..sought.end.min(samples.len());
    let first = clip.first()?;
    let near = locate(heard, &first[of(first)], range)?.at;
    let from = near.saturating_sub(2);
    let phases = clip.iter().enumerate().filter_map(|(phase, samples)| {
        let sought = &samples[of(samples)];
        let place = best(heard.get(from..(near + 3 + sought.len()).min(heard.len()))?, sought, 0..5)?;
        Some((phase, Place { at: from + place.at, ..place }))
    });
    phases.max_by(|a, b| a.1.likeness.total_cmp(&b.1.likeness))
}

/// The samples of `played` that are heard in one run, if it begins at `at`: from the first that is, until something else, or nothing,
/// is heard.
fn run(heard: &[f32], played: &[f32], at: usize) -> Range<usize> {
    let there = &heard[at..(at + played.len()).min(heard.len())];
    let loud = energy(played) / played.len().max(1) as f32 * FRAME as f32;
    let (mut start, mut end, mut missed) = (None, 0, 0);
    for (n, (there, played)) in there.chunks(FRAME).zip(played.chunks(FRAME)).enumerate() {
        let (own, both) = (energy(played), dot(there, played));
        // Where the voice makes a pause nothing can be said.
        if own < loud / 1000.0 {
            continue;
        }
        if both > 0.7 * (own * energy(there)).sqrt() && both > 0.0 {
            start = start.or(Some(n * FRAME));
            (end, missed) = ((n + 1) * FRAME, 0);
        } else {
            missed += 1;
        }
        if missed > MISSED {
            if end > 2 * MISSED * FRAME || start.is_none() && n * FRAME > RATE / 2 {
                break;
            }
            // A few frames may be alike by chance.
            (start, end) = (None, 0);
        }
    }
    start.unwrap_or(0).min(end)..end.min(there.len())
}

/// Takes `played` out of `heard`, from `at` on, as loud as it is there, piece by piece. A card begins between two of our samples, so each
/// is made of its neighbours.
pub(crate) fn take_out(heard: &mut [f32], played: &[f32], at: usize) {
    let padded = padded(played);
    for from in (0..played.len()).step_by(PIECE) {
        let to = (from + PIECE).min(played.len());
        let taps: Vec<&[f32]> = padded[from..to + TAPS - 1].windows(TAPS).collect();
        let Some(there) = heard.get_mut(at + from..at + to) else { return };
        let weights = least_squares(&taps, there);
        for (sample, taps) in there.iter_mut().zip(taps) {
            *sample -= dot(taps, &weights);
        }
    }
}

/// The weights with which the taps come nearest to what is there.
fn least_squares(taps: &[&[f32]], there: &[f32]) -> [f32; TAPS] {
    let mut matrix = [[0.0_f64; TAPS + 1]; TAPS];
    for (taps, there) in taps.iter().zip(there) {
        for (row, own) in matrix.iter_mut().zip(*taps) {
            for (cell, other) in row.iter_mut().zip(taps.iter().chain([there])) {
                *cell += f64::from(*own) * f64::from(*other);
            }
        }
    }
    // Silence has no weight.
    let ridge = 1e-9 + 1e-5 * (0..TAPS).map(|n| matrix[n][n]).sum::<f64>();
    for n in 0..TAPS {
        matrix[n][n] += ridge;
        let pivot = matrix[n];
        for row in matrix.iter_mut().skip(n + 1) {
            let factor = row[n] / pivot[n];
            row.iter_mut().zip(pivot).for_each(|(cell, above)| *cell -= factor * above);
        }
    }
    let mut weights = [0.0; TAPS];
    for n in (0..TAPS).rev() {
        let known: f64 = (n + 1..TAPS).map(|other| matrix[n][other] * weights[other]).sum();
        weights[n] = (matrix[n][TAPS] - known) / matrix[n][n];
    }
    weights.map(|weight| weight as f32)
}
