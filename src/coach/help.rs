//! The help ladder: six rungs, climbed on request, or by itself when somebody seems stuck.

use super::Offer;
use crate::progress::Rung;

use std::sync::Arc;
use std::time::Duration;

/// Missed clicks, or the same mistake, this often: help comes by itself.
const MISSES: u8 = 3;
const REPEATS: u8 = 2;

/// One rung of the ladder, from the lightest to the heaviest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Help {
    /// « Dire plus simplement »
    Easier,
    /// « Montrer où »
    Light,
    /// « Montrer comment »
    Show,
    /// « Faire ensemble »
    Together,
    /// « Faire pour moi »
    Do,
    /// « Appeler quelqu’un »
    Call,
}

impl Help {
    /// In the order of the ladder.
    pub const ALL: [Self; 6] = [Self::Easier, Self::Light, Self::Show, Self::Together, Self::Do, Self::Call];

    /// Its key in texts, and the end of its spot.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Easier => "easier",
            Self::Light => "light",
            Self::Show => "show",
            Self::Together => "together",
            Self::Do => "do",
            Self::Call => "call",
        }
    }

    /// The best rung that a step done with this help can count for.
    pub(super) fn rung(self) -> Rung {
        match self {
            Self::Easier | Self::Light | Self::Show => Rung::Helped,
            Self::Together => Rung::Together,
            Self::Do => Rung::Watch,
            Self::Call => Rung::Helped,
        }
    }

    /// The question that comes first when it comes by itself. None for a help that is simply given.
    pub(super) fn offer(self) -> Option<Offer> {
        match self {
            Self::Show => Some(Offer::Show),
            Self::Do => Some(Offer::Do),
            Self::Call => Some(Offer::Call),
            Self::Easier | Self::Light | Self::Together => None,
        }
    }
}

/// How far up the ladder a step has come, and what speaks for going on.
#[derive(Debug, Clone, Default)]
pub(super) struct Ladder {
    reached: Option<Help>,
    quiet_since: Duration,
    misses: u8,
    mistake: Option<Arc<str>>,
    repeats: u8,
}

impl Ladder {
    /// A new step: nothing was needed yet.
    pub(super) fn new(now: Duration) -> Self {
        Self { quiet_since: now, ..Self::default() }
    }

    /// Something worth waiting after happened: the voice ended, or the learner came closer.
    pub(super) fn rest(&mut self, now: Duration) {
        self.quiet_since = self.quiet_since.max(now);
    }

    /// When silence has lasted for `patience`.
    pub(super) fn due(&self, patience: Duration) -> Option<Duration> {
        self.next().map(|_| self.quiet_since + patience)
    }

    /// Counts a click on nothing. True when it is time to help.
    pub(super) fn missed(&mut self) -> bool {
        self.misses += 1;
        let enough = self.misses >= MISSES;
        if enough {
            self.misses = 0;
        }
        enough
    }

    /// Counts a mistake. True when it is the same again.
    pub(super) fn mistaken(&mut self, id: &Arc<str>) -> bool {
        if self.mistake.as_ref() != Some(id) {
            self.mistake = Some(id.clone());
            self.repeats = 0;
        }
        self.repeats = (self.repeats + 1) % REPEATS;
        self.repeats == 0
    }

    /// The next rung that was not reached. None at the top.
    pub(super) fn next(&self) -> Option<Help> {
        Help::ALL.into_iter().find(|help| self.reached.is_none_or(|reached| *help > reached))
    }

    /// Remembers that `help` was given or offered. Asking for less than before does not go down.
    pub(super) fn reach(&mut self, help: Help, now: Duration) {
        self.reached = self.reached.max(Some(help));
        self.rest(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_is_climbed_in_order_and_ends() {
        let mut ladder = Ladder::new(Duration::ZERO);
        let mut seen = Vec::new();
        while let Some(help) = ladder.next() {
            seen.push(help);
            ladder.reach(help, Duration::ZERO);
        }
        assert_eq!(seen, Help::ALL);
        assert_eq!(ladder.due(Duration::from_secs(1)), None);
    }

    #[test]
    fn every_third_missed_click_asks_for_help() {
        let mut ladder = Ladder::new(Duration::ZERO);
        let asked: Vec<_> = (0..7).map(|_| ladder.missed()).collect();
        assert_eq!(asked, [false, false, true, false, false, true, false]);
    }

    #[test]
    fn only_the_same_mistake_again_asks_for_help() {
        let mut ladder = Ladder::new(Duration::ZERO);
        let (slip, lured): (Arc<str>, Arc<str>) = ("slip".into(), "lured".into());
        assert!(!ladder.mistaken(&slip));
        assert!(!ladder.mistaken(&lured));
        assert!(!ladder.mistaken(&slip));
        assert!(ladder.mistaken(&slip));
    }

    #[test]
    fn a_mistake_can_be_made_for_ever() {
        let mut ladder = Ladder::new(Duration::ZERO);
        let missed: Arc<str> = "missed".into();
        let asked = (0..1000).filter(|_| ladder.mistaken(&missed)).count();
        assert_eq!(asked, 1000 / usize::from(REPEATS));
    }

    #[test]
    fn asking_for_less_help_does_not_go_down() {
        let mut ladder = Ladder::new(Duration::ZERO);
        ladder.reach(Help::Together, Duration::ZERO);
        ladder.reach(Help::Easier, Duration::ZERO);
        assert_eq!(ladder.next(), Some(Help::Do));
    }
}
