//! The helpers of the kiosk that lessons may teach, and the sheets that they lay over the exercise.
//!
//! They stand outside the pretend computer: [`super::Computer::spots`] never lists them, and what they do to the seat is the kiosk's business.
//! The computer knows what a lesson can ask about: which sheet lies over the exercise, and how often each helper was used.

use super::{Action, Gesture, Spot};

/// The helpers of the kiosk whose use a goal may read as `helper.<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Helper {
    /// « Réécouter »
    Repeat,
    /// « Aide »: one of its helps was chosen.
    Help,
    /// « Revenir »: the state before.
    Undo,
    /// « Arrêter »: its sheet was opened.
    Stop,
    /// Back from « Arrêter », or from a pause.
    Returned,
}

impl Helper {
    /// Each of them.
    pub const ALL: [Self; 5] = [Self::Repeat, Self::Help, Self::Undo, Self::Stop, Self::Returned];

    /// Its name in expressions: `helper.undo`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Repeat => "repeat",
            Self::Help => "help",
            Self::Undo => "undo",
            Self::Stop => "stop",
            Self::Returned => "returned",
        }
    }
}

/// What a helper lays over the exercise. While it is open, nothing of the pretend computer can be acted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The helps.
    Help,
    /// The ways to stop, and to go on.
    Stop,
}

impl Sheet {
    /// The way back to the exercise.
    #[must_use]
    pub fn way_back(self) -> Option<Gesture> {
        let spot = match self {
            Self::Help => "helper.close",
            Self::Stop => "stop.continue",
        };
        Spot::parse(spot).ok().map(Gesture::Click)
    }
}

/// Every control on which a gesture can click: in the bar, then on the sheets.
pub const CONTROLS: [&str; 13] = [
    "helper.repeat",
    "helper.help",
    "helper.undo",
    "helper.stop",
    "helper.close",
    "help.easier",
    "help.light",
    "help.show",
    "help.together",
    "help.do",
    "help.call",
    "stop.continue",
    "stop.pause",
];

/// Whether this is a control of the kiosk, and not a spot of the pretend computer.
#[must_use]
pub fn is_control(spot: &Spot) -> bool {
    CONTROLS.contains(&spot.as_str())
}

/// What a click on a control means while `sheet` lies over the exercise. None where it is not shown then.
pub(super) fn click(spot: &Spot, sheet: Option<Sheet>) -> Option<Action> {
    Some(match (sheet, spot.as_str()) {
        (None, "helper.repeat") => Action::Helper(Helper::Repeat),
        (None, "helper.help") => Action::Open(Sheet::Help),
        (None, "helper.undo") => Action::Helper(Helper::Undo),
        (None, "helper.stop") => Action::Open(Sheet::Stop),
        (Some(_), "helper.close") | (Some(Sheet::Stop), "stop.continue" | "stop.pause") => Action::Close,
        (Some(Sheet::Help), _) if spot.part() == "help" && is_control(spot) => Action::Helper(Helper::Help),
        _ => return None,
    })
}
