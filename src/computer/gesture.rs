//! One movement of the hand, in the words of a lesson's solution: `click pointer.a`.

use super::expr::{self, Expr};
use super::spot::{self, Spot};

use std::fmt;

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
    /// Nothing has the keyboard that can be typed into.
    #[error("no field has the keyboard at that moment: click on one first")]
    NoField,
    /// There is no key of that name.
    #[error("« {0} » is no key: enter, backspace, tab, left, control+c…")]
    NoKey(String),
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
