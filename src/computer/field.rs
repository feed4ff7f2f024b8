//! A field: what stands in it, where the caret is, what is selected; what is typed into it, cut, copied and pasted.
//!
//! Positions are counted in characters, so that a caret never stands within an é.

mod check;
mod edit;
mod guard;
mod mask;

use super::expr::Value;

use std::fmt;
use std::ops::Range;

/// What a field is for. Each brings its French check, and its mask where it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// One line of anything.
    #[default]
    Text,
    /// Several lines: Entrée begins a new one.
    Lines,
    /// A whole number.
    Number,
    /// An amount: `480,00`.
    Money,
    /// A day: `28/02/2027`. The slashes come by themselves as digits are typed.
    Date,
    /// What nobody may read over a shoulder, until « Afficher » is pressed.
    Secret,
    /// An e-mail address.
    Email,
}

/// What is done to a field.
#[derive(Clone, PartialEq, Eq)]
pub enum Edit {
    /// This text is typed in place of what is selected.
    Type(String),
    /// The letter before the caret, or what is selected.
    Backspace,
    /// The letter after the caret, or what is selected.
    Delete,
    /// The caret goes there; with `select`, what lies between is selected.
    Move {
        /// Where to.
        to: Motion,
        /// Whether Maj is held.
        select: bool,
    },
    /// The caret is put before this letter.
    Place(usize),
    /// What lies between the caret's last place and this letter is selected.
    Extend(usize),
    /// The word around this letter is selected: a double click.
    Word(usize),
    /// Everything is selected.
    All,
    /// What is selected is copied.
    Copy,
    /// What is selected is copied and taken out.
    Cut,
    /// What was copied is put in place of what is selected.
    Paste,
    /// Everything is replaced: what a lesson's solution does.
    Replace(String),
    /// « Afficher », or hidden again.
    Reveal,
}

/// Where the caret goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// One letter.
    Left,
    /// One letter.
    Right,
    /// One line, in a field of several.
    Up,
    /// One line, in a field of several.
    Down,
    /// To the beginning of the line.
    Home,
    /// To the end of the line.
    End,
}

/// What an edit came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing changed.
    Nothing,
    /// Only the caret moved.
    Moved,
    /// Something is selected.
    Selected,
    /// Letters came in.
    Typed,
    /// Letters went out.
    Erased,
    /// Something was copied.
    Copied,
    /// Something was pasted.
    Pasted,
    /// There was nothing to paste.
    NothingToPaste,
    /// « Afficher » was pressed, or pressed again.
    Revealed,
}

/// What is wrong with what stands in a field: the key of its red line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing stands in it.
    Empty,
    /// It is no whole number.
    Number,
    /// It is no amount.
    Money,
    /// It is no day.
    Date,
    /// It is no e-mail address.
    Email,
    /// A rule of its own is broken: its index among the rules.
    Rule(usize),
    /// A file of this kind is not taken. Its block brings the words.
    Refused,
    /// A file is too large. Its block brings the words.
    TooLarge,
    /// Other pictures were the right ones.
    Robot,
}

impl Problem {
    /// Its key in texts: `problem.date`. Rules bring their own words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "problem.empty",
            Self::Number => "problem.number",
            Self::Money => "problem.money",
            Self::Date => "problem.date",
            Self::Email => "problem.email",
            Self::Rule(_) => "problem.rule",
            Self::Refused => "problem.refused",
            Self::TooLarge => "problem.too_large",
            Self::Robot => "problem.robot",
        }
    }
}

/// A field. Two are equal when the same stands in them: the caret and the selection are where the hand is.
#[derive(Clone, Default)]
pub struct Field {
    kind: Kind,
    text: String,
    caret: usize,
    anchor: usize,
    is_revealed: bool,
}

impl Field {
    /// A field in which `text` stands, with the caret behind it. What no field takes (control characters; a line break, where there is one
    /// line) is left out.
    #[must_use]
    pub fn new(kind: Kind, text: &str) -> Self {
        let text = mask::plain(kind, text);
        let end = text.chars().count();
        Self { kind, text, caret: end, anchor: end, is_revealed: false }
    }

    /// What it is for.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// What stands in it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is to be seen: dots for a secret that is not shown.
    #[must_use]
    pub fn shown(&self) -> String {
        if self.kind == Kind::Secret && !self.is_revealed {
            "•".repeat(self.text.chars().count())
        } else {
            self.text.clone()
        }
    }

    /// Whether a secret is shown.
    #[must_use]
    pub fn is_revealed(&self) -> bool {
        self.is_revealed
    }

    /// Before which letter the caret stands.
    #[must_use]
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// The letters that are selected. Empty when none are.
    #[must_use]
    pub fn selection(&self) -> Range<usize> {
        self.caret.min(self.anchor)..self.caret.max(self.anchor)
    }

    /// Its value in expressions.
    #[must_use]
    pub fn value(&self) -> Value {
        if self.text.is_empty() { Value::Empty } else { Value::Text(self.text.clone()) }
    }
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.text == other.text && self.is_revealed == other.is_revealed
    }
}

/// Says of what kind it is, and nothing that was typed.
impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Names the edit, and nothing that was typed.
impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Type(_) => "Type",
            Self::Backspace => "Backspace",
            Self::Delete => "Delete",
            Self::Move { .. } => "Move",
            Self::Place(_) => "Place",
            Self::Extend(_) => "Extend",
            Self::Word(_) => "Word",
            Self::All => "All",
            Self::Copy => "Copy",
            Self::Cut => "Cut",
            Self::Paste => "Paste",
            Self::Replace(_) => "Replace",
            Self::Reveal => "Reveal",
        })
    }
}

#[cfg(test)]
mod tests;
