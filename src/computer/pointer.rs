//! The pointer surface: targets to reach, to rest on, to press; and what the hand does there.
//!
//! The face says on which spot the arrow is and where, in pixels; whether a press was a click, a slip or a miss is judged
//! here, with the time and the learner's comfort.

use super::expr::Value;
use super::{Comfort, Deed, Spot};

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// A pause longer than this, in movement, ends a stroke: the hand was lifted, or it rested.
pub const STROKE_GAP: Duration = Duration::from_millis(350);

/// A place on the surface, in pixels from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

impl Point {
    /// Pixels between two places.
    #[must_use]
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// The hand that holds the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hand {
    /// The left hand: its index rests on the right button of an ordinary mouse.
    Left,
    /// The right hand.
    Right,
}

impl Hand {
    /// `left` or `right`, as written in lessons and compared with `pointer.hand`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// Reads `left` or `right`.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Left, Self::Right].into_iter().find(|hand| hand.word() == word)
    }
}

/// What touched the surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// The button under a right hand's index, or a finger on the screen.
    Index,
    /// The button beside it: under a left hand's index.
    Other,
    /// The wheel pressed, or a button at the side.
    Middle,
}

/// What comes from the hand.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The arrow moved, and is over `on`.
    Moved {
        /// The topmost spot under the arrow.
        on: Option<Spot>,
        /// Where it is.
        at: Point,
    },
    /// A button went down.
    Pressed {
        /// The topmost spot under the arrow.
        on: Option<Spot>,
        /// Where it is.
        at: Point,
        /// With what.
        button: Button,
    },
    /// The button went up.
    Released {
        /// The topmost spot under the arrow.
        on: Option<Spot>,
        /// Where it is.
        at: Point,
    },
}

/// What stands on the surface during a step.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// What can be acted on, in reading order. Spots are unique.
    pub targets: Vec<Target>,
    /// How large the arrow is drawn, in pixels. None keeps the size of the step before.
    pub arrow: Option<u16>,
    /// How far the hand may move between press and release, or while it rests, in pixels.
    pub slop: f32,
}

/// A thing on the surface.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Its id: `pointer.a`.
    pub spot: Spot,
    /// Where its middle stands, in thousandths of the width and height of the surface.
    pub centre: (u16, u16),
    /// Its width and height in pixels.
    pub size: u16,
    /// What has to be done with it.
    pub kind: Kind,
    /// The hand that is chosen by choosing this.
    pub hand: Option<Hand>,
    /// The drawing inside it, if it is more than a plain target.
    pub picture: Option<String>,
}

impl Target {
    /// Whether it is drawn, and hit, as a disc. Lures are square, pictures fill their frame.
    #[must_use]
    pub fn is_round(&self) -> bool {
        self.kind != Kind::Lure && self.picture.is_none()
    }
}

/// What has to be done with a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Bring the arrow onto it.
    Reach,
    /// Bring the arrow onto it and keep it there; a click is enough too.
    Rest,
    /// Press and release on it.
    Press,
    /// Leave it alone: it only looks like the right one.
    Lure,
    /// It vanishes when it is pressed, as a thing does that was closed by mistake: a place where nothing is.
    Vanish,
}

/// The surface: what stands on it and what was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Pointer {
    targets: Vec<Target>,
    done: BTreeSet<Spot>,
    arrow: u16,
    slop: f32,
    hand: Option<Hand>,
}

impl Pointer {
    /// An empty surface; the mouse is held by `hand`, if that is known.
    #[must_use]
    pub fn held_by(hand: Option<Hand>) -> Self {
        Self { targets: Vec::new(), done: BTreeSet::new(), arrow: 32, slop: 24.0, hand }
    }

    pub(super) fn set(&mut self, stage: &Stage) {
        self.targets.clone_from(&stage.targets);
        self.done.clear();
        self.arrow = stage.arrow.unwrap_or(self.arrow);
        self.slop = stage.slop;
    }

    /// What stands on the surface.
    #[must_use]
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The target called `spot`.
    #[must_use]
    pub fn target(&self, spot: &Spot) -> Option<&Target> {
        self.targets.iter().find(|target| &target.spot == spot)
    }

    /// Whether what had to be done with `spot` is done.
    #[must_use]
    pub fn is_done(&self, spot: &Spot) -> bool {
        self.done.contains(spot)
    }

    /// How large the arrow is drawn, in pixels.
    #[must_use]
    pub fn arrow(&self) -> u16 {
        self.arrow
    }

    /// The hand that holds the mouse, once it was chosen.
    #[must_use]
    pub fn hand(&self) -> Option<Hand> {
        self.hand
    }

    pub(super) fn hold_with(&mut self, hand: Option<Hand>) {
        self.hand = hand;
    }

    fn finish(&mut self, target: &Target) {
        self.done.insert(target.spot.clone());
        self.hand = target.hand.or(self.hand);
    }
}

/// The hand under way, and what it counted during this step. Outside of undo and of equality.
#[derive(Debug, Clone, Default)]
pub struct Gesturing {
    over: Option<Spot>,
    rest: Option<(Duration, Point)>,
    pressed: Option<(Option<Spot>, Point, Button)>,
    moved: Option<Duration>,
    strokes: i64,
    slips: i64,
    misses: i64,
    clicks: BTreeMap<Spot, i64>,
}

impl Gesturing {
    /// Since when the arrow has been resting on a target that asks for it, and on which.
    #[must_use]
    pub fn resting(&self) -> Option<(&Spot, Duration)> {
        self.over.as_ref().zip(self.rest.map(|(since, _)| since))
    }

    /// How often `spot` was clicked during this step.
    #[must_use]
    pub fn clicks(&self, spot: &Spot) -> i64 {
        self.clicks.get(spot).copied().unwrap_or_default()
    }

    pub(super) fn value(&self, pointer: &Pointer, name: &str) -> Option<Value> {
        match name {
            "hand" => Some(pointer.hand.map_or(Value::Empty, |hand| Value::Text(hand.word().to_owned()))),
            "strokes" => Some(Value::Integer(self.strokes)),
            "slips" => Some(Value::Integer(self.slips)),
            "misses" => Some(Value::Integer(self.misses)),
            _ => {
                let target = pointer.targets.iter().find(|target| target.spot.rest() == name)?;
                Some(Value::Bool(pointer.is_done(&target.spot)))
            }
        }
    }

    pub(super) fn wake_at(&self, pointer: &Pointer, comfort: Comfort) -> Option<Duration> {
        let (spot, since) = self.resting()?;
        (!pointer.is_done(spot)).then(|| since + comfort.rest)
    }

    pub(super) fn apply(&mut self, action: &Action, pointer: &mut Pointer, comfort: Comfort, now: Duration) -> Deed {
        match action {
            Action::Moved { on, at } => self.moved(on.as_ref(), *at, pointer, now),
            Action::Pressed { on, at, button } => {
                self.pressed = Some((on.clone(), *at, *button));
                Deed::Nothing
            }
            Action::Released { on, at } => {
                let Some((from, start, button)) = self.pressed.take() else { return Deed::Nothing };
                if !is_index(button, pointer.hand.or(comfort.hand)) {
                    return Deed::OtherButton;
                }
                self.released(from, on.as_ref(), start.distance(*at), pointer)
            }
        }
    }

    /// Whoever rests on a target has rested there from `now` on.
    pub(super) fn restart_rest(&mut self, now: Duration) {
        if let Some((since, _)) = &mut self.rest {
            *since = now;
        }
    }

    /// Judges a rest: the arrow stayed on a target for as long as the learner's comfort asks.
    pub(super) fn wait(&mut self, pointer: &mut Pointer, comfort: Comfort, now: Duration) -> Deed {
        let due = self.wake_at(pointer, comfort).is_some_and(|due| now >= due);
        match self.over.as_ref().and_then(|spot| pointer.target(spot)).cloned() {
            Some(target) if due => {
                self.rest = None;
                pointer.finish(&target);
                Deed::Rested(target.spot)
            }
            _ => Deed::Nothing,
        }
    }

    fn moved(&mut self, on: Option<&Spot>, at: Point, pointer: &mut Pointer, now: Duration) -> Deed {
        if self.moved.is_none_or(|last| now.saturating_sub(last) > STROKE_GAP) {
            self.strokes += 1;
        }
        self.moved = Some(now);
        let entered = self.over.as_ref() != on;
        self.over = on.cloned();
        let Some(target) = on.and_then(|spot| pointer.target(spot)).cloned() else {
            self.rest = None;
            return Deed::Moved;
        };
        let wandered = self.rest.is_some_and(|(_, from)| from.distance(at) > pointer.slop);
        if target.kind == Kind::Rest && (entered || wandered || self.rest.is_none()) {
            self.rest = (!pointer.is_done(&target.spot)).then_some((now, at));
        }
        if target.kind == Kind::Reach && !pointer.is_done(&target.spot) {
            pointer.finish(&target);
            return Deed::Entered(target.spot);
        }
        if entered { Deed::Entered(target.spot) } else { Deed::Moved }
    }

    fn released(&mut self, from: Option<Spot>, to: Option<&Spot>, travel: f32, pointer: &mut Pointer) -> Deed {
        // Where something vanished, there is nothing to click on.
        let is_there = |target: &&Target| target.kind != Kind::Vanish || !pointer.is_done(&target.spot);
        let Some(target) = from.and_then(|spot| pointer.target(&spot)).filter(is_there).cloned() else {
            self.misses += 1;
            return Deed::Missed;
        };
        if to != Some(&target.spot) || travel > pointer.slop {
            self.slips += 1;
            return Deed::Slipped(target.spot);
        }
        *self.clicks.entry(target.spot.clone()).or_default() += 1;
        if target.kind == Kind::Lure {
            return Deed::Lured(target.spot);
        }
        pointer.finish(&target);
        Deed::Clicked(target.spot)
    }
}

/// Whether the index pressed: under a left hand, the other button counts too. While the hand is unknown, so it does.
fn is_index(button: Button, hand: Option<Hand>) -> bool {
    match button {
        Button::Index => true,
        Button::Other => hand != Some(Hand::Right),
        Button::Middle => false,
    }
}
