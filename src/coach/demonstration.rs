//! The ghost: it plays gestures one after the other, at the pace of a calm hand.

use super::target;
use crate::computer::expr::Expr;
use crate::computer::keyboard::Stroke;
use crate::computer::{Action, Computer, Deed, Gesture, Spot};

use std::time::Duration;

/// How long the ghost takes to go to a thing.
pub const TRAVEL: Duration = Duration::from_millis(1200);
/// How long it presses there, so that the press is seen.
const PRESS: Duration = Duration::from_millis(800);
/// How long what it did is looked at.
const LOOK: Duration = Duration::from_millis(900);

/// From one letter to the next, when it types.
const LETTER: Duration = Duration::from_millis(320);

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

    /// The face told how large things are.
    pub(super) fn lay_out(&mut self, action: &Action, now: Duration) {
        let _ = self.trial.apply(action, now);
    }

    /// Where the ghost is.
    #[must_use]
    pub fn ghost(&self) -> Option<Ghost> {
        let gesture = self.gestures.get(self.at)?;
        gesture.spot()?;
        let to = target::lit(gesture, &self.trial)?;
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
        if self.moment == Moment::Travelling
            && let Some(letter) = self.letter()
        {
            self.next_at = now + LETTER;
            let (deed, _) = letter.play(&mut self.trial, now).ok()?;
            if self.purpose == Purpose::ForYou {
                let _ = letter.play(real, now);
            }
            return Some(deed);
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
                self.uncover();
                self.moment = Moment::Travelling;
                self.next_at = now + TRAVEL;
                None
            }
        }
    }

    /// What is scrolled away is scrolled to first, and a window behind comes to the front.
    fn uncover(&mut self) {
        if let Some(first) = self.gestures.get(self.at).and_then(|gesture| target::way_to(gesture, &self.trial)) {
            self.gestures.insert(self.at, first);
        }
    }

    /// The keys that the ghost presses next.
    pub(super) fn strokes(&self) -> Vec<Stroke> {
        self.gestures.get(self.at).map(|gesture| target::strokes(gesture, &self.trial)).unwrap_or_default()
    }

    /// The next letter, as the text that the field then holds. None when nothing is typed, or everything is.
    fn letter(&self) -> Option<Gesture> {
        let Gesture::Type(expr) = self.gestures.get(self.at)? else { return None };
        let wanted = expr.evaluate(&self.trial).ok()?.to_string();
        let typed = self.trial.focused_field()?.text().to_owned();
        let text: String = match wanted.strip_prefix(&typed) {
            Some(rest) => typed.chars().chain(rest.chars().take(1)).collect(),
            None => typed.chars().take(typed.chars().count().saturating_sub(1)).collect(),
        };
        (text != typed).then(|| Gesture::Type(Expr::text(&text)))
    }
}
