//! The kinds of blocks as they are written, and the keys of each.

use super::names::Sort;
use crate::computer::field;

/// What a block is, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Heading,
    Text,
    Notice,
    Stepper,
    Table,
    Summary,
    Picture,
    Preview,
    Field(field::Kind),
    Choice,
    List,
    Check,
    Upload,
    Robot,
    Button,
    Link,
    Result,
    Tile,
}

pub(super) const KINDS: [(&str, Word); 23] = [
    ("heading", Word::Heading),
    ("text", Word::Text),
    ("notice", Word::Notice),
    ("stepper", Word::Stepper),
    ("table", Word::Table),
    ("summary", Word::Summary),
    ("picture", Word::Picture),
    ("preview", Word::Preview),
    ("text_field", Word::Field(field::Kind::Text)),
    ("number", Word::Field(field::Kind::Number)),
    ("money", Word::Field(field::Kind::Money)),
    ("date", Word::Field(field::Kind::Date)),
    ("secret", Word::Field(field::Kind::Secret)),
    ("email", Word::Field(field::Kind::Email)),
    ("choice", Word::Choice),
    ("list", Word::List),
    ("check", Word::Check),
    ("upload", Word::Upload),
    ("robot", Word::Robot),
    ("button", Word::Button),
    ("link", Word::Link),
    ("result", Word::Result),
    ("tile", Word::Tile),
];

/// Keys of every block.
const EVERY: [&str; 4] = ["kind", "id", "text", "when"];
/// Keys of what is filled in.
const INPUT: [&str; 3] = ["hint", "optional", "rules"];

impl Word {
    /// Its own keys, besides those of every block.
    pub(super) fn keys(self) -> Vec<&'static str> {
        let own: &[&str] = match self {
            Self::Heading | Self::Text => &[],
            Self::Notice => &["tone"],
            Self::Stepper => &["at", "of", "hint"],
            Self::Table => &["columns", "rows"],
            Self::Summary => &["rows"],
            Self::Picture => &["picture"],
            Self::Preview => &["of"],
            Self::Field(field::Kind::Text | field::Kind::Lines) => &["value", "trim", "lines"],
            Self::Field(field::Kind::Number | field::Kind::Money) => &["value", "trim", "unit"],
            Self::Field(field::Kind::Secret) => &["value", "trim", "reveal"],
            Self::Field(_) => &["value", "trim"],
            Self::Choice | Self::List => &["options"],
            Self::Check => &["must", "rules"],
            Self::Upload => &["hint", "optional", "accept", "max_mo", "refused", "too_large", "add"],
            Self::Robot => &["hint", "options", "right"],
            Self::Button => &["go", "check", "save", "set", "send", "sign_in", "sign_out", "look"],
            Self::Link => &["to", "new_tab"],
            Self::Result => &["hint", "address", "advert", "to"],
            Self::Tile => &["hint", "icon", "to", "go"],
        };
        let input: &[&str] = if matches!(self, Self::Field(_) | Self::Choice | Self::List) { &INPUT } else { &[] };
        EVERY.iter().chain(input).chain(own).copied().collect()
    }

    /// Whether it cannot do without an id.
    pub(super) fn needs_id(self) -> bool {
        self.sort() != Sort::Words
    }

    /// Whether it cannot do without words.
    pub(super) fn needs_text(self) -> bool {
        !matches!(self, Self::Table | Self::Summary | Self::Preview)
    }

    /// What may be asked of it.
    pub(super) fn sort(self) -> Sort {
        match self {
            Self::Heading
            | Self::Text
            | Self::Notice
            | Self::Stepper
            | Self::Table
            | Self::Summary
            | Self::Picture
            | Self::Preview => Sort::Words,
            Self::Field(_) => Sort::Field,
            Self::Choice => Sort::Choice,
            Self::List => Sort::List,
            Self::Check => Sort::Check,
            Self::Upload => Sort::Upload,
            Self::Robot => Sort::Robot,
            Self::Button | Self::Link | Self::Result | Self::Tile => Sort::Pressed,
        }
    }
}
