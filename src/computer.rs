//! The pretend computer: one pure model, in which nothing can go wrong.
//!
//! A lesson's [`Setup`] says what is in it. Every [`Action`] of the hand gives one [`Deed`], in words that a teacher
//! would use. What can be acted on now is listed by [`Computer::spots`].
#![warn(missing_docs)]

mod action;
pub mod browser;
pub mod deed;
pub mod desk;
pub mod expr;
pub mod field;
mod fields;
pub mod gesture;
pub mod hand;
pub mod helper;
pub mod keyboard;
mod keyed;
mod orders;
mod parts;
mod plain;
mod play;
pub mod pointer;
mod scope;
mod setup;
pub mod site;
pub mod spot;
mod touched;
mod world;

pub use action::Action;
pub use browser::Browser;
pub use deed::Deed;
pub use desk::Desk;
pub use gesture::Gesture;
pub use helper::{Helper, Sheet};
pub use keyboard::Keyboard;
pub use pointer::{Hand, Stage};
pub use setup::{Comfort, Part, Setting, Setup, Start};
pub use site::Sites;
pub use spot::Spot;

use pointer::Pointer;
use world::{Run, World};

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

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
        self.keyboard.let_go();
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
        self.remember(before, &deed);
        deed
    }

    /// Keeps the world before `deed` for « Revenir », once for all that is taken back together. What was guarded never comes back.
    fn remember(&mut self, mut before: World, deed: &Deed) {
        if deed.is_guarded() {
            self.undo.iter_mut().chain([&mut before]).for_each(|world| world.forget(&self.world));
            self.world.clipboard = Arc::default();
            // What is left of it must change something.
            self.undo.dedup();
            self.undo.pop_if(|last| *last == before);
        }
        // Where the hand is may have changed: that is kept, and not taken back. Nor is « Revenir » itself.
        if self.world == before || *deed == Deed::Undone {
            return;
        }
        let run = Run::of(deed);
        if run.is_none() || run != self.run {
            self.undo.push(before);
        }
        self.run = run;
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
