//! The ghost: it plays gestures one after the other, at the pace of a calm hand.

use crate::computer::{Computer, Deed, Gesture, Spot};

use std::time::Duration;

/// How long the ghost takes to go to a thing.
pub const TRAVEL: Duration = Duration::from_millis(1200);
/// How long it presses there, so that the press is seen.
const PRESS: Duration = Duration::from_millis(800);
/// How long what it did is looked at.
const LOOK: Duration = Duration::from_millis(900);

/// On what the ghost acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// On a clone: the learner sees how, then does it.
    Show,
    /// On the learner's computer: the step is done for them.
    ForYou,
}

/// What the ghost is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    Travelling,
    Pressing,
    Looking,
}

/// Gestures under way.
#[derive(Debug, Clone)]
pub struct Demonstration {
    pub(super) purpose: Purpose,
    trial: Computer,
    gestures: Vec<Gesture>,
    at: usize,
    moment: Moment,
    next_at: Duration,
}

/// Where the ghost is, for the face to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ghost {
    /// Where it goes or is.
    pub to: Spot,
    /// Which of its movements this is: changes when a new one begins.
    pub movement: usize,
    /// Whether it presses.
    pub pressing: bool,
}

impl Demonstration {
    pub(super) fn new(purpose: Purpose, computer: &Computer, gestures: Vec<Gesture>, now: Duration) -> Self {
        Self { purpose, trial: computer.clone(), gestures, at: 0, moment: Moment::Travelling, next_at: now + TRAVEL }
    }

    /// Whether it only shows how. Otherwise the step is done for the learner, on their own computer.
    #[must_use]
    pub fn is_for_show(&self) -> bool {
        self.purpose == Purpose::Show
    }

    /// The computer as the ghost shows it.
    #[must_use]
    pub fn computer(&self) -> &Computer {
        &self.trial
    }

    /// Where the ghost is.
    #[must_use]
    pub fn ghost(&self) -> Option<Ghost> {
        let to = self.gestures.get(self.at)?.spot()?.clone();
        let presses = matches!(self.gestures[self.at], Gesture::Click(_) | Gesture::Double(_) | Gesture::Right(_));
        Some(Ghost { to, movement: self.at, pressing: presses && self.moment == Moment::Pressing })
    }

    /// When it goes on.
    pub(super) fn wake_at(&self) -> Duration {
        self.next_at
    }

    pub(super) fn is_over(&self) -> bool {
        self.at >= self.gestures.len()
    }

    /// Goes on with what is due, on `real` when the step is done for the learner. The deed of a gesture that was just played.
    pub(super) fn go_on(&mut self, real: &mut Computer, now: Duration) -> Option<Deed> {
        if now < self.next_at {
            return None;
        }
        match self.moment {
            Moment::Travelling => {
                self.moment = Moment::Pressing;
                self.next_at = now + PRESS;
                None
            }
            Moment::Pressing => {
                self.moment = Moment::Looking;
                self.next_at = now + LOOK;
                let gesture = self.gestures.get(self.at)?;
                let (deed, _) = gesture.play(&mut self.trial, now).ok()?;
                if self.purpose == Purpose::ForYou {
                    let hand = real.pointer().hand();
                    let _ = gesture.play(real, now);
                    real.hold_with(hand);
                }
                Some(deed)
            }
            Moment::Looking => {
                self.at += 1;
                self.moment = Moment::Travelling;
                self.next_at = now + TRAVEL;
                None
            }
        }
    }
}
