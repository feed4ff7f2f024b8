//! The pretend computer: one pure model, in which nothing can go wrong.
//!
//! A lesson's [`Setup`] says what is in it. Every [`Action`] of the hand gives one [`Deed`], in words that a teacher
//! would use. What can be acted on now is listed by [`Computer::spots`].
#![warn(missing_docs)]

pub mod browser;
pub mod deed;
pub mod desk;
pub mod expr;
pub mod field;
pub mod gesture;
pub mod hand;
pub mod helper;
pub mod keyboard;
mod parts;
mod play;
pub mod pointer;
mod scope;
pub mod site;
pub mod spot;
mod world;

pub use browser::Browser;
pub use deed::Deed;
pub use desk::Desk;
pub use gesture::Gesture;
pub use helper::{Helper, Sheet};
pub use keyboard::Keyboard;
pub use pointer::{Hand, Stage};
pub use site::Sites;
pub use spot::Spot;

use jiff::civil::Date;
use pointer::Pointer;
use world::{Run, World};

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
    /// The sites whose pages can be opened.
    pub sites: Arc<Sites>,
    /// What stands on the desk.
    pub desk: Arc<desk::Setup>,
}

impl Setup {
    /// A part with nothing in it.
    #[must_use]
    pub fn of(part: Part) -> Self {
        Self { part, today: None, sites: Arc::default(), desk: Arc::default() }
    }
}

/// What a step lays out before it begins.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Start {
    /// The part that comes on screen. None keeps the one of the step before.
    pub part: Option<Part>,
    /// What stands on the pointer surface.
    pub stage: Option<Stage>,
    /// The page that opens.
    pub open: Option<Spot>,
    /// The field that gets the keyboard.
    pub focus: Option<Spot>,
}

/// A part of the computer that can be on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A plain surface on which the arrow is moved and targets are pressed.
    Pointer,
    /// A sheet of paper with fields, and a drawn keyboard.
    Keyboard,
    /// A window with a page.
    Browser,
    /// Windows, files and folders.
    Desktop,
}

/// What is true of the learner's hands: it shapes how the computer judges, never what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comfort {
    /// The hand that holds the mouse, once it is known.
    pub hand: Option<Hand>,
    /// How long the arrow stays on a thing before that counts as a choice.
    pub rest: Duration,
    /// How long after a press a second one makes a double click.
    pub double: Duration,
    /// Whether a key that is held writes again and again.
    pub repeats: bool,
    /// Whether the seat has no keyboard but the one on the screen.
    pub keyboard_on_screen: bool,
    /// Whether the screen feels fingers.
    pub touches: bool,
}

impl Default for Comfort {
    fn default() -> Self {
        Self {
            hand: None,
            rest: Duration::from_secs(2),
            double: Duration::from_millis(900),
            repeats: false,
            keyboard_on_screen: false,
            touches: false,
        }
    }
}

/// What a learner, the ghost or the robot does to the computer.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The mouse or a finger, on the pointer surface.
    Pointer(pointer::Action),
    /// The mouse or a finger, on every other part.
    Hand(hand::Action),
    /// The keyboard.
    Key(keyboard::Action),
    /// The face tells how large the page is.
    Laid(browser::Extent),
    /// The face tells how large the part is, in pixels.
    Sized(f32, f32),
    /// The keyboard goes on to the helpers of the kiosk.
    Left,
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
    /// Whether what is done is done with it: a press ends, or a key goes down. A movement, or a turn of the wheel, decides nothing.
    #[must_use]
    pub fn decides(&self) -> bool {
        matches!(
            self,
            Self::Pointer(pointer::Action::Released { .. })
                | Self::Hand(hand::Action::Released { .. })
                | Self::Key(keyboard::Action::Pressed(keyboard::Press { repeat: false, .. }))
        )
    }

    /// Whether only the face told how large things are: nobody did anything.
    #[must_use]
    pub fn is_of_the_face(&self) -> bool {
        matches!(self, Self::Laid(_) | Self::Sized(..))
    }

    /// Whether a button goes down, or a key.
    #[must_use]
    pub fn is_press(&self) -> bool {
        matches!(
            self,
            Self::Pointer(pointer::Action::Pressed { .. })
                | Self::Hand(hand::Action::Pressed { .. })
                | Self::Key(keyboard::Action::Pressed(_))
        )
    }
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
    /// What the last entry of `undo` is the beginning of: letters typed one after the other are taken back together.
    run: Option<Run>,
    hand: pointer::Gesturing,
    judge: hand::Judge,
    keyboard: Keyboard,
    extent: browser::Extent,
    /// Of what is on screen, in pixels: told by the face.
    size: (f32, f32),
    clicks: BTreeMap<Spot, i64>,
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
            world: World::new(setup, comfort),
            undo: Vec::new(),
            run: None,
            hand: pointer::Gesturing::default(),
            judge: hand::Judge::default(),
            keyboard: Keyboard::default(),
            extent: browser::Extent::default(),
            size: (1000.0, 1000.0),
            clicks: BTreeMap::new(),
            helpers: BTreeMap::new(),
            sheet: None,
            deed: Deed::Nothing,
        }
    }

    /// Makes a step ready: lays out what it begins with, and counts from nothing again.
    ///
    /// A new stage is a new surface, so what was done on the last one can no longer be undone. On the other parts, « Revenir » never goes back
    /// beyond the step.
    pub fn begin_step(&mut self, start: &Start) {
        self.lay_out(start);
        if start.stage.is_some() || self.part() != Part::Pointer {
            self.undo.clear();
        }
        self.run = None;
        self.hand = pointer::Gesturing::default();
        self.judge = hand::Judge::default();
        self.clicks.clear();
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
            Action::Laid(extent) => {
                self.lay(extent);
                return Deed::Nothing;
            }
            Action::Sized(width, height) => {
                self.size = (*width, *height);
                return Deed::Nothing;
            }
            Action::Pointer(_) | Action::Hand(_) | Action::Key(_) | Action::Left | Action::Waited
                if self.sheet.is_some() =>
            {
                Deed::Nothing
            }
            Action::Key(keyboard::Action::Pressed(press)) if self.is_undo(press) => self.step_back(),
            _ => self.act(action, now),
        };
        self.deed = deed.clone();
        deed
    }

    /// Does what may change the world, and remembers the world before.
    fn act(&mut self, action: &Action, now: Duration) -> Deed {
        let before = self.world.clone();
        let pointer = Arc::make_mut(&mut self.world.pointer);
        let deed = match action {
            Action::Pointer(action) => self.hand.apply(action, pointer, self.comfort, now),
            Action::Hand(action) => self.touched(action, now),
            Action::Key(action) => self.keyed(action),
            Action::Left => self.leave(),
            _ => self.hand.wait(pointer, self.comfort, now),
        };
        if self.world == before {
            // Where the hand is may have changed: that is kept, and not taken back.
            return deed;
        }
        let run = Run::of(&deed);
        if run.is_none() || run != self.run {
            self.undo.push(before);
        }
        self.run = run;
        deed
    }

    /// What follows is taken back by itself, and not with what was just typed or scrolled.
    pub fn end_run(&mut self) {
        self.run = None;
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
        self.step_back()
    }

    fn step_back(&mut self) -> Deed {
        self.run = None;
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
        if self.sheet.is_some() { vec![] } else { self.part_spots() }
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
        self.world.part
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
        f.debug_struct("Computer").field("part", &self.part()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
