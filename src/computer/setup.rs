//! What a lesson and a step begin with, and whose hands it is for.

use super::pointer::{Hand, Stage};
use super::{Sites, Spot, desk};

use jiff::civil::Date;

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
    /// The sites that know the person of the exercise from the start.
    pub signed_in: Vec<Arc<str>>,
    /// What sites remember from the start.
    pub set: Vec<Setting>,
}

/// What a site remembers: `emploi.period` is `closed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// `emploi.period`.
    pub state: Spot,
    /// One of the words that it can be.
    pub word: Arc<str>,
}

impl Setup {
    /// A part with nothing in it.
    #[must_use]
    pub fn of(part: Part) -> Self {
        Self { part, today: None, sites: Arc::default(), desk: Arc::default(), signed_in: vec![], set: vec![] }
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
    /// What sites remember from now on.
    pub set: Vec<Setting>,
    /// How many minutes pass before it: codes expire, sessions end.
    pub later: u32,
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
    /// Whether the title of a window follows the arrow after a click, until the next one: for who cannot hold a button and move.
    pub two_clicks: bool,
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
            two_clicks: false,
            repeats: false,
            keyboard_on_screen: false,
            touches: false,
        }
    }
}
