//! Whether somebody is still here. Time counts only while the voice is silent, and a person who reads or thinks is asked before anything
//! is closed.

use std::time::Duration;

/// So long without a sign, and it is asked whether somebody is here.
const ASK: Duration = Duration::from_secs(5 * 60);
/// So long without an answer, and the visit is closed.
const CLOSE: Duration = Duration::from_secs(60);
/// So long a pause may be.
const PAUSE: Duration = Duration::from_secs(15 * 60);
/// So long nobody is asked after staff came.
const ATTENDED: Duration = Duration::from_secs(10 * 60);

/// Counts the silence.
#[derive(Debug, Default)]
pub(super) struct Idle {
    /// Silence since the last sign, until `seen`.
    silent: Duration,
    seen: Duration,
    was_silent: bool,
    /// Not counted before this moment.
    attended_until: Duration,
}

/// What the silence is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Waiting {
    /// Until it is asked whether somebody is here.
    Ask,
    /// Until the question stays without an answer.
    Close,
    /// Until a pause is over.
    EndPause,
}

impl Idle {
    /// Somebody is here.
    pub(super) fn sign(&mut self, now: Duration) {
        self.silent = Duration::ZERO;
        self.seen = now;
    }

    /// Staff take care of the person.
    pub(super) fn attended(&mut self, now: Duration) {
        self.sign(now);
        self.attended_until = now + ATTENDED;
    }

    /// A new visit: nothing of the one before counts.
    pub(super) fn begin(&mut self, now: Duration) {
        self.attended_until = Duration::ZERO;
        self.sign(now);
    }

    /// Counts what passed since the last look; `is_silent` is what the voice does from now on.
    pub(super) fn look(&mut self, is_silent: bool, now: Duration) {
        let from = self.seen.max(self.attended_until.min(now));
        if self.was_silent {
            self.silent += now.saturating_sub(from);
        }
        self.seen = now;
        self.was_silent = is_silent;
    }

    /// When the silence has lasted long enough, if the voice stays silent.
    pub(super) fn due(&self, waiting: Waiting) -> Option<Duration> {
        let length = match waiting {
            Waiting::Ask => ASK,
            Waiting::Close => CLOSE,
            Waiting::EndPause => PAUSE,
        };
        self.was_silent.then(|| self.seen.max(self.attended_until) + length.saturating_sub(self.silent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn only_silence_counts_and_a_sign_begins_it_anew() {
        let mut idle = Idle::default();
        idle.begin(at(0));
        idle.look(true, at(0));
        assert_eq!(idle.due(Waiting::Ask), Some(at(300)));
        idle.look(false, at(100));
        assert_eq!(idle.due(Waiting::Ask), None, "nobody is asked while something is said");
        idle.look(true, at(150));
        assert_eq!(idle.due(Waiting::Ask), Some(at(350)));
        idle.sign(at(200));
        assert_eq!(idle.due(Waiting::Ask), Some(at(500)));
        assert_eq!(idle.due(Waiting::Close), Some(at(260)));
    }

    #[test]
    fn after_staff_came_nobody_is_asked_for_ten_minutes() {
        let mut idle = Idle::default();
        idle.look(true, at(0));
        idle.attended(at(100));
        assert_eq!(idle.due(Waiting::Ask), Some(at(100 + 600 + 300)));
        idle.look(true, at(400));
        assert_eq!(idle.due(Waiting::Ask), Some(at(1000)));
        idle.look(true, at(800));
        assert_eq!(idle.due(Waiting::Ask), Some(at(1000)));
    }
}
