//! One movement of the hand, in the words of a lesson's solution: `click pointer.a`.

use super::expr::{self, Expr};
use super::spot::{self, Spot};
use super::{Action, Computer, Deed, pointer};

use std::fmt;
use std::time::Duration;

/// What a hand does to reach a goal, as written under `do`.
#[derive(Debug, Clone, PartialEq)]
pub enum Gesture {
    /// Press and release the index on a spot.
    Click(Spot),
    /// Two clicks in a row.
    Double(Spot),
    /// Press and release with the other finger.
    Right(Spot),
    /// Replace the text of the focused field.
    Type(Expr),
    /// Press and release one key, by its name.
    Press(String),
    /// Press on the first, move, release on the second.
    Drag(Spot, Spot),
    /// Turn the wheel over a spot until its end shows.
    Scroll(Spot),
    /// Move in, and stay.
    Rest(Spot),
}

/// Why a text is not a gesture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The first word is not one of the verbs.
    #[error("« {0} » is not a gesture: click, double, right, type, press, drag, scroll or rest")]
    Verb(String),
    /// The verb stands alone.
    #[error("« {0} » does not say on what")]
    Nothing(String),
    /// `drag` needs two spots with `to` between them.
    #[error("a drag is written: drag desk.cv to files.documents")]
    Drag,
    /// The spot is not well formed.
    #[error(transparent)]
    Spot(#[from] spot::Error),
    /// What is typed is not an expression.
    #[error(transparent)]
    Expr(#[from] expr::Error),
}

/// A gesture on something that is not there, or that this part of the computer does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Blocked {
    /// The spot is not shown now.
    #[error("« {0} » is not shown at that moment")]
    NotShown(Spot),
    /// What is on screen takes no such gesture.
    #[error("« {0} » does nothing on this part of the computer")]
    NotHere(String),
}

impl Gesture {
    /// Reads a gesture.
    ///
    /// # Errors
    /// Says which word does not fit, and what could stand there.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
        let rest = rest.trim();
        if !["click", "double", "right", "type", "press", "drag", "scroll", "rest"].contains(&verb) {
            return Err(Error::Verb(verb.to_owned()));
        }
        if rest.is_empty() {
            return Err(Error::Nothing(verb.to_owned()));
        }
        Ok(match verb {
            "click" => Self::Click(Spot::parse(rest)?),
            "double" => Self::Double(Spot::parse(rest)?),
            "right" => Self::Right(Spot::parse(rest)?),
            "type" => Self::Type(Expr::parse(rest)?),
            "press" => Self::Press(rest.to_owned()),
            "scroll" => Self::Scroll(Spot::parse(rest)?),
            "drag" => {
                let (from, to) = rest.split_once(" to ").ok_or(Error::Drag)?;
                Self::Drag(Spot::parse(from.trim())?, Spot::parse(to.trim())?)
            }
            _ => Self::Rest(Spot::parse(rest)?),
        })
    }

    /// The first spot that the hand goes to. Typing and keys go where the focus is.
    #[must_use]
    pub fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Click(spot)
            | Self::Double(spot)
            | Self::Right(spot)
            | Self::Drag(spot, _)
            | Self::Scroll(spot)
            | Self::Rest(spot) => Some(spot),
            Self::Type(_) | Self::Press(_) => None,
        }
    }

    /// Does it, and says what it did and when it ended.
    ///
    /// # Errors
    /// When the spot is not shown, or the part on screen takes no such gesture. Nothing changed then.
    pub fn play(&self, computer: &mut Computer, now: Duration) -> Result<(Deed, Duration), Blocked> {
        if let Self::Click(spot) = self
            && let Some(action) = computer.control(spot)
        {
            return Ok((computer.apply(&action, now), now));
        }
        if let Some(spot) = self.spot()
            && !computer.spots().contains(spot)
        {
            return Err(Blocked::NotShown(spot.clone()));
        }
        match self {
            Self::Click(spot) => {
                let on = Some(spot.clone());
                let at = pointer::Point::default();
                let _ = computer.apply(&Action::Pointer(pointer::Action::Moved { on: on.clone(), at }), now);
                let press = pointer::Action::Pressed { on: on.clone(), at, button: pointer::Button::Index };
                let pressed = computer.apply(&Action::Pointer(press), now);
                let released = computer.apply(&Action::Pointer(pointer::Action::Released { on, at }), now);
                Ok((if released == Deed::Nothing { pressed } else { released }, now))
            }
            Self::Rest(spot) => {
                let moved = pointer::Action::Moved { on: Some(spot.clone()), at: pointer::Point::default() };
                let entered = computer.apply(&Action::Pointer(moved), now);
                let end = computer.wake_at().unwrap_or(now);
                let rested = computer.apply(&Action::Waited, end);
                Ok((if rested == Deed::Nothing { entered } else { rested }, end))
            }
            Self::Double(_) | Self::Right(_) | Self::Type(_) | Self::Press(_) | Self::Drag(..) | Self::Scroll(_) => {
                Err(Blocked::NotHere(self.to_string()))
            }
        }
    }
}

/// As it is written in a lesson.
impl fmt::Display for Gesture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Click(spot) => write!(f, "click {spot}"),
            Self::Double(spot) => write!(f, "double {spot}"),
            Self::Right(spot) => write!(f, "right {spot}"),
            Self::Type(expr) => write!(f, "type {expr}"),
            Self::Press(key) => write!(f, "press {key}"),
            Self::Drag(from, to) => write!(f, "drag {from} to {to}"),
            Self::Scroll(spot) => write!(f, "scroll {spot}"),
            Self::Rest(spot) => write!(f, "rest {spot}"),
        }
    }
}
