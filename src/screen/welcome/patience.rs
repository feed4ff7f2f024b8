//! How long nobody has chosen, and what comes then. Only silence counts: while the voice speaks, people listen.

use crate::line::Line;

use std::time::Duration;

/// The sentence again.
const AGAIN: Duration = Duration::from_secs(15);
/// The ghost shows how.
const SHOW: Duration = Duration::from_secs(30);
/// « Voulez-vous appeler quelqu’un ? »
const ASK: Duration = Duration::from_secs(60);
/// Nobody is here any more.
const LEAVE: Duration = Duration::from_secs(120);

/// How long the ghost takes from one half to the other, and how long it presses.
pub(super) const TRAVEL: Duration = Duration::from_millis(1200);
const PRESS: Duration = Duration::from_millis(800);
/// To one half, a press, to the other, a press.
const MOVEMENTS: u64 = 4;

/// What comes when nobody has chosen for so long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    Again,
    Show,
    /// The ghost goes on.
    Ghost,
    Ask,
    Leave,
}

/// What the ghost does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ghost {
    pub(super) movement: u64,
    pub(super) is_second: bool,
    pub(super) is_pressing: bool,
}

pub(super) struct Patience {
    /// Silence that was waited through before the last sentence.
    waited: Duration,
    /// Since when the voice is silent.
    quiet_since: Option<Duration>,
    /// The last of what is being said.
    awaits: Option<Line>,
    /// The last that came.
    last: Option<Due>,
    /// When somebody last gave a sign of life.
    alive: Duration,
    /// Whoever has called waits for somebody.
    is_called: bool,
    ghost: Option<(u64, Duration)>,
}

impl Patience {
    pub(super) fn new(now: Duration) -> Self {
        let quiet_since = Some(now);
        Self {
            waited: Duration::ZERO,
            quiet_since,
            awaits: None,
            last: None,
            alive: now,
            is_called: false,
            ghost: None,
        }
    }

    /// These are said from `now` on.
    pub(super) fn speaks(&mut self, lines: &[Line], now: Duration) {
        self.waited = self.silence(now);
        self.quiet_since = None;
        self.awaits = lines.last().cloned();
    }

    /// A sentence ended. It is silent after the last one only.
    pub(super) fn heard(&mut self, line: &Line, now: Duration) {
        if self.awaits.as_ref().is_none_or(|awaited| awaited == line) {
            self.awaits = None;
            self.quiet_since = Some(now);
        }
    }

    /// Somebody is here, and has not chosen.
    pub(super) fn stirred(&mut self, now: Duration) {
        self.alive = now;
    }

    /// Somebody did something: the waiting begins again. What they did may have silenced the voice, so nothing more is awaited of it.
    pub(super) fn acted(&mut self, now: Duration) {
        let is_called = self.is_called;
        *self = Self { is_called, ..Self::new(now) };
    }

    /// Whether somebody was called.
    pub(super) fn called(&mut self, is_called: bool) {
        self.is_called = is_called;
    }

    fn silence(&self, now: Duration) -> Duration {
        self.waited + self.quiet_since.map_or(Duration::ZERO, |since| now.saturating_sub(since))
    }

    /// What comes next, and after how much silence.
    fn next(&self) -> Option<(Due, Duration)> {
        match self.last {
            None => Some((Due::Again, AGAIN)),
            Some(Due::Again) => Some((Due::Show, SHOW)),
            Some(Due::Show | Due::Ghost) if self.is_called => None,
            Some(Due::Show | Due::Ghost) => Some((Due::Ask, ASK)),
            Some(Due::Ask) => Some((Due::Leave, LEAVE)),
            Some(Due::Leave) => None,
        }
    }

    /// When the next of these is due, if the voice stays silent.
    fn next_at(&self) -> Option<(Due, Duration)> {
        let (due, after) = self.next()?;
        let at = self.quiet_since? + after.saturating_sub(self.waited);
        Some((due, if due == Due::Leave { at.max(self.alive + LEAVE) } else { at }))
    }

    fn ghost_at(&self) -> Option<Duration> {
        self.ghost.map(|(movement, since)| since + if movement % 2 == 0 { TRAVEL } else { PRESS })
    }

    pub(super) fn wake_at(&self) -> Option<Duration> {
        self.next_at().map(|(_, at)| at).into_iter().chain(self.ghost_at()).min()
    }

    /// What is due `now`. It comes once.
    pub(super) fn due(&mut self, now: Duration) -> Option<Due> {
        if let Some((movement, _)) = self.ghost.filter(|_| self.ghost_at().is_some_and(|at| now >= at)) {
            self.ghost = Some((movement + 1, now)).filter(|(next, _)| *next < MOVEMENTS);
            return Some(Due::Ghost);
        }
        let (due, _) = self.next_at().filter(|(_, at)| now >= *at)?;
        self.last = Some(due);
        if due == Due::Show {
            self.ghost = Some((0, now));
        }
        Some(due)
    }

    /// The ghost, while it shows how.
    pub(super) fn ghost(&self) -> Option<Ghost> {
        let (movement, _) = self.ghost?;
        Some(Ghost { movement: movement / 2, is_second: movement >= 2, is_pressing: movement % 2 == 1 })
    }
}
