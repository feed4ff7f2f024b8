//! The pretend computer: one pure model, in which nothing can go wrong.
//!
//! A lesson's [`Setup`] says what is in it. Every [`Action`] of the hand gives one [`Deed`], in words that a teacher
//! would use. What can be acted on now is listed by [`Computer::spots`].
#![warn(missing_docs)]

pub mod expr;
pub mod gesture;
pub mod helper;
pub mod pointer;
pub mod spot;

pub use gesture::Gesture;
pub use helper::{Helper, Sheet};
pub use pointer::{Hand, Stage};
pub use spot::Spot;

use expr::{Function, Scope, Unknown, Value};
use jiff::civil::Date;
use pointer::Pointer;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What a lesson puts into the computer before it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    /// The part that is on screen.
    pub part: Part,
    /// The lesson's own day. It never runs by itself.
    pub today: Option<Date>,
}

/// A part of the computer that can be on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A plain surface on which the arrow is moved and targets are pressed.
    Pointer,
}

/// What is true of the learner's hands: it shapes how the computer judges, never what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comfort {
    /// The hand that holds the mouse, once it is known.
    pub hand: Option<Hand>,
    /// How long the arrow stays on a thing before that counts as a choice.
    pub rest: Duration,
}

impl Default for Comfort {
    fn default() -> Self {
        Self { hand: None, rest: Duration::from_secs(2) }
    }
}

/// What a learner, the ghost or the robot does to the computer.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The mouse or a finger, on the pointer surface.
    Pointer(pointer::Action),
    /// A helper of the kiosk that lessons may teach.
    Helper(Helper),
    /// A helper that lays its sheet over the exercise.
    Open(Sheet),
    /// Back to the exercise, from whatever lies over it.
    Close,
    /// Time passed: sent at [`Computer::wake_at`].
    Waited,
}

impl Action {
    /// Whether a press ends with it: what is done is done now.
    #[must_use]
    pub fn is_release(&self) -> bool {
        matches!(self, Self::Pointer(pointer::Action::Released { .. }))
    }
}

/// What an action came to, as a teacher would tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Nothing worth a word.
    Nothing,
    /// The arrow moved over nothing.
    Moved,
    /// The arrow came onto a thing.
    Entered(Spot),
    /// The arrow stayed on a thing for long enough.
    Rested(Spot),
    /// Pressed and released on a thing, with a still hand.
    Clicked(Spot),
    /// Pressed beside everything.
    Missed,
    /// Clicked a thing that only looks like the right one.
    Lured(Spot),
    /// Pressed on a thing, but the hand moved before it was released.
    Slipped(Spot),
    /// Pressed with another finger than the index.
    OtherButton,
    /// The state before is back.
    Undone,
    /// There is nothing to undo.
    NothingToUndo,
    /// A helper of the kiosk was used.
    Asked(Helper),
    /// A sheet was laid over the exercise.
    Opened(Sheet),
    /// The sheet was closed: the exercise is there again.
    Closed(Sheet),
}

impl Deed {
    /// Its name in expressions: `deed = "slipped"`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Moved => "moved",
            Self::Entered(_) => "entered",
            Self::Rested(_) => "rested",
            Self::Clicked(_) => "clicked",
            Self::Missed => "missed",
            Self::Lured(_) => "lured",
            Self::Slipped(_) => "slipped",
            Self::OtherButton => "other_button",
            Self::Undone => "undone",
            Self::NothingToUndo => "nothing_to_undo",
            Self::Asked(_) => "asked",
            Self::Opened(_) => "opened",
            Self::Closed(Sheet::Help) => "closed",
            Self::Closed(Sheet::Stop) => "returned",
        }
    }

    /// Every word that `deed` can be compared with.
    pub const WORDS: [&'static str; 14] = [
        "moved",
        "entered",
        "rested",
        "clicked",
        "missed",
        "lured",
        "slipped",
        "other_button",
        "undone",
        "nothing_to_undo",
        "asked",
        "opened",
        "closed",
        "returned",
    ];
}

/// What undo brings back. Its parts are shared until they are changed.
#[derive(Debug, Clone, PartialEq)]
struct World {
    pointer: Arc<Pointer>,
}

/// A computer in which one lesson is practised.
///
/// # Equality
/// Two computers are equal when they hold the same things: counters, the hand under way, the sheet over the exercise and the undo stack
/// are left out.
#[derive(Clone)]
pub struct Computer {
    setup: Setup,
    comfort: Comfort,
    world: World,
    undo: Vec<World>,
    hand: pointer::Gesturing,
    helpers: BTreeMap<Helper, i64>,
    sheet: Option<Sheet>,
    deed: Deed,
}

impl Computer {
    /// A computer as the lesson begins.
    #[must_use]
    pub fn new(setup: &Setup, comfort: Comfort) -> Self {
        Self {
            setup: setup.clone(),
            comfort,
            world: World { pointer: Arc::new(Pointer::held_by(comfort.hand)) },
            undo: Vec::new(),
            hand: pointer::Gesturing::default(),
            helpers: BTreeMap::new(),
            sheet: None,
            deed: Deed::Nothing,
        }
    }

    /// Makes a step ready: lays out its stage, and counts from nothing again.
    ///
    /// A new stage is a new surface, so what was done on the last one can no longer be undone.
    pub fn begin_step(&mut self, stage: Option<&Stage>) {
        if let Some(stage) = stage {
            Arc::make_mut(&mut self.world.pointer).set(stage);
            self.undo.clear();
        }
        self.hand = pointer::Gesturing::default();
        self.helpers.clear();
        self.deed = Deed::Nothing;
    }

    /// Does `action` at `now` (since the kiosk started) and says what it came to.
    pub fn apply(&mut self, action: &Action, now: Duration) -> Deed {
        let deed = match action {
            Action::Helper(Helper::Undo) => self.take_back(),
            Action::Helper(helper) => {
                if *helper == Helper::Help {
                    self.sheet = None;
                }
                self.count(*helper);
                Deed::Asked(*helper)
            }
            Action::Open(sheet) => self.open(*sheet),
            Action::Close => self.close(),
            Action::Pointer(_) | Action::Waited if self.sheet.is_some() => Deed::Nothing,
            Action::Pointer(_) | Action::Waited => {
                let before = self.world.clone();
                let pointer = Arc::make_mut(&mut self.world.pointer);
                let deed = match action {
                    Action::Pointer(action) => self.hand.apply(action, pointer, self.comfort, now),
                    _ => self.hand.wait(pointer, self.comfort, now),
                };
                if self.world == before {
                    self.world = before;
                } else {
                    self.undo.push(before);
                }
                deed
            }
        };
        self.deed = deed.clone();
        deed
    }

    fn count(&mut self, helper: Helper) {
        *self.helpers.entry(helper).or_default() += 1;
    }

    fn open(&mut self, sheet: Sheet) -> Deed {
        if sheet == Sheet::Stop {
            self.count(Helper::Stop);
        }
        self.sheet = Some(sheet);
        Deed::Opened(sheet)
    }

    fn close(&mut self) -> Deed {
        let Some(sheet) = self.sheet.take() else { return Deed::Nothing };
        if sheet == Sheet::Stop {
            self.count(Helper::Returned);
        }
        Deed::Closed(sheet)
    }

    fn take_back(&mut self) -> Deed {
        self.count(Helper::Undo);
        match self.undo.pop() {
            Some(world) => {
                self.world = world;
                Deed::Undone
            }
            None => Deed::NothingToUndo,
        }
    }

    /// What can be acted on now, in reading order: nothing while a sheet lies over it. The controls of the kiosk are not among them.
    #[must_use]
    pub fn spots(&self) -> Vec<Spot> {
        match self.setup.part {
            _ if self.sheet.is_some() => vec![],
            Part::Pointer => self.world.pointer.targets().iter().map(|target| target.spot.clone()).collect(),
        }
    }

    /// What a click on a control of the kiosk does now. None for what is no control, or is not shown.
    #[must_use]
    pub fn control(&self, spot: &Spot) -> Option<Action> {
        helper::click(spot, self.sheet)
    }

    /// What lies over the exercise.
    #[must_use]
    pub fn sheet(&self) -> Option<Sheet> {
        self.sheet
    }

    /// The next moment at which [`Action::Waited`] may change something.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        self.hand.wake_at(&self.world.pointer, self.comfort)
    }

    /// The voice has ended: an arrow that lies on a thing has rested there from now on, and not while its owner was listening.
    pub fn restart_rest(&mut self, now: Duration) {
        self.hand.restart_rest(now);
    }

    /// Says which hand holds the mouse: the ghost that plays a step for somebody does not choose for them.
    pub fn hold_with(&mut self, hand: Option<Hand>) {
        Arc::make_mut(&mut self.world.pointer).hold_with(hand);
    }

    /// What was done last.
    #[must_use]
    pub fn deed(&self) -> &Deed {
        &self.deed
    }

    /// The part that is on screen.
    #[must_use]
    pub fn part(&self) -> Part {
        self.setup.part
    }

    /// The pointer surface.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        &self.world.pointer
    }

    /// What the hand is doing on the pointer surface.
    #[must_use]
    pub fn hand(&self) -> &pointer::Gesturing {
        &self.hand
    }

    /// The same computer as if nothing had been done yet that a mistake could be about.
    #[must_use]
    pub fn without_deed(&self) -> Self {
        Self { deed: Deed::Nothing, ..self.clone() }
    }
}

impl PartialEq for Computer {
    fn eq(&self, other: &Self) -> bool {
        self.setup == other.setup && self.world == other.world
    }
}

/// Says which part is on screen, and nothing that was typed.
impl fmt::Debug for Computer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Computer").field("part", &self.setup.part).finish_non_exhaustive()
    }
}

/// The names that goals and mistakes may read: `deed`, `helper.*`, `pointer.*`.
impl Scope for Computer {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        let unknown = || Unknown(name.to_owned());
        match name.split_once('.') {
            None if name == "deed" => Ok(Value::Text(self.deed.word().to_owned())),
            Some(("helper", helper)) => Helper::ALL
                .into_iter()
                .find(|known| known.name() == helper)
                .map(|known| Value::Integer(self.helpers.get(&known).copied().unwrap_or_default()))
                .ok_or_else(unknown),
            Some(("pointer", rest)) => self.hand.value(&self.world.pointer, rest).ok_or_else(unknown),
            _ => Err(unknown()),
        }
    }

    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown> {
        let unknown = || Unknown(name.to_owned());
        match function {
            Function::Shown => {
                let spot = Spot::parse(name).map_err(|_| unknown())?;
                Ok(Value::Bool(self.spots().contains(&spot)))
            }
            Function::Count => {
                let spot = Spot::parse(name).map_err(|_| unknown())?;
                self.world.pointer.target(&spot).ok_or_else(unknown)?;
                Ok(Value::Integer(self.hand.clicks(&spot)))
            }
            Function::Opened | Function::Focused | Function::Valid | Function::SignedIn => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests;
