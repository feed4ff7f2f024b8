//! A sound that can be stopped without a click.

use rodio::source::SeekError;
use rodio::{ChannelCount, Sample, SampleRate, Source};

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// From the moment of the stop to silence.
const FADE: Duration = Duration::from_millis(15);

/// Stops the sound that it was made with.
pub(super) struct Stop(Arc<AtomicBool>);

impl Stop {
    pub(super) fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// See [`Fading::new`].
pub(super) struct Fading<S> {
    sound: S,
    is_stopped: Arc<AtomicBool>,
    /// The samples that are still heard, once it is stopped.
    left: Option<u32>,
}

impl<S: Source> Fading<S> {
    /// `sound`, and what stops it.
    pub(super) fn new(sound: S) -> (Self, Stop) {
        let is_stopped = Arc::new(AtomicBool::new(false));
        (Self { sound, is_stopped: Arc::clone(&is_stopped), left: None }, Stop(is_stopped))
    }

    fn length(&self) -> u32 {
        let rate = self.sound.sample_rate().get() * u32::from(self.sound.channels().get());
        (rate / 1000 * FADE.subsec_millis()).max(1)
    }
}

impl<S: Source> Iterator for Fading<S> {
    type Item = Sample;

    fn next(&mut self) -> Option<Sample> {
        if !self.is_stopped.load(Ordering::Relaxed) {
            return self.sound.next();
        }
        let length = self.length();
        let left = self.left.get_or_insert(length);
        *left = left.checked_sub(1)?;
        let share = *left as f32 / length as f32;
        self.sound.next().map(|sample| sample * share)
    }
}

impl<S: Source> Source for Fading<S> {
    fn current_span_len(&self) -> Option<usize> {
        self.sound.current_span_len()
    }

    fn channels(&self) -> ChannelCount {
        self.sound.channels()
    }

    fn sample_rate(&self) -> SampleRate {
        self.sound.sample_rate()
    }

    fn total_duration(&self) -> Option<Duration> {
        self.sound.total_duration()
    }

    fn try_seek(&mut self, to: Duration) -> Result<(), SeekError> {
        self.sound.try_seek(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use rodio::buffer::SamplesBuffer;
    use std::num::NonZero;

    #[test]
    fn a_stop_fades_to_nothing_without_a_jump() {
        let (mono, rate) = (NonZero::<u16>::MIN, NonZero::new(48_000_u32).expect("not zero"));
        let (mut sound, stop) = Fading::new(SamplesBuffer::new(mono, rate, vec![1.0; 48_000]));
        assert_eq!(sound.by_ref().take(100).last(), Some(1.0));
        stop.now();
        let rest: Vec<Sample> = sound.collect();
        assert_eq!(rest.len(), 48 * 15);
        assert!(rest.windows(2).all(|pair| pair[0] - pair[1] < 0.002 && pair[0] > pair[1]));
        assert!(rest.last().is_some_and(|last| *last < 0.002));
    }
}
