//! What stands on a page: things to read, to fill in, to press.

use crate::computer::Spot;
use crate::computer::expr::Expr;
use crate::computer::field;

use std::sync::Arc;

/// A thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// `mediatheque.card.first_name`. None for what can only be read.
    pub spot: Option<Spot>,
    /// What it is.
    pub kind: Kind,
    /// Its words: heading, text, label, the words of a button.
    pub text: String,
    /// Small words below the label.
    pub hint: Option<String>,
    /// Shown only while this holds. A bare name is a thing of this page.
    pub when: Option<Expr>,
    /// What must hold of it, judged when a button checks the page.
    pub rules: Vec<Rule>,
    /// Whether it may be left empty.
    pub is_optional: bool,
}

/// What must hold of a block, and the red line when it does not.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// What must hold.
    pub must: Expr,
    /// What is said when it does not.
    pub text: String,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// The title of a page or of a section.
    Heading,
    /// Something to read.
    Text,
    /// Something to read that matters.
    Notice(Tone),
    /// How far somebody is on a way of several pages.
    Stepper {
        /// The step, from 1.
        at: u8,
        /// How many there are.
        of: u8,
    },
    /// Rows and columns.
    Table {
        /// What stands above each column.
        columns: Vec<String>,
        /// What stands in each row, with `{names}`.
        rows: Vec<Vec<String>>,
    },
    /// What was answered, to be read again.
    Summary(Vec<Row>),
    /// A file to be sent.
    Upload {
        /// The endings that it may have.
        accepts: Vec<Arc<str>>,
        /// How large it may be, in megabytes.
        most: u16,
        /// The red line of a file with another ending.
        refused: String,
        /// The red line of one that is larger.
        too_large: String,
        /// The words of its button.
        add: String,
    },
    /// A file that was chosen, as it looks.
    Preview {
        /// The upload that holds it.
        of: Spot,
    },
    /// « Je ne suis pas un robot »
    Robot {
        /// The pictures to choose from.
        tiles: Vec<Picture>,
        /// The ids of those that are right.
        right: Vec<Arc<str>>,
    },
    /// Something that a search found.
    Result {
        /// Its address, as it is shown.
        address: String,
        /// Whether somebody paid for its place.
        is_advert: bool,
        /// The page: `mairie.home`.
        to: Spot,
    },
    /// A large square that leads to a page.
    Tile {
        /// Its pictogram, by the name of its file.
        icon: String,
        /// Where it leads: the first way that holds.
        ways: Vec<Way>,
    },
    /// A drawing, by name.
    Picture(String),
    /// Something to type into.
    Field {
        /// What for.
        kind: field::Kind,
        /// What stands in it at first.
        value: String,
        /// What stands behind it: `heures`.
        unit: Option<String>,
        /// How many lines it is high.
        lines: u8,
        /// Whether spaces around what is typed do not matter.
        trims: bool,
        /// Whether a secret can be shown.
        can_reveal: bool,
    },
    /// One of a few, all of them seen: round buttons.
    Choice(Vec<Choice>),
    /// One of many, seen when it is opened.
    List(Vec<Choice>),
    /// A box to tick.
    Check {
        /// Whether it has to be ticked.
        must: bool,
    },
    /// A button.
    Button {
        /// Whether it checks the page first.
        checks: bool,
        /// Where it leads: the first way that holds.
        ways: Vec<Way>,
        /// The id of the file that it puts into Téléchargements: one of the lesson, or a receipt of the site.
        saves: Option<Arc<str>>,
        /// What else it does.
        orders: Orders,
        /// Whether it looks quiet.
        is_plain: bool,
    },
    /// Underlined words that lead to a page.
    Link {
        /// The page: `mairie.news`.
        to: Spot,
        /// Whether the page opens in a tab of its own.
        in_new_tab: bool,
    },
}

/// What a button does besides leading on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Orders {
    /// What the site remembers from now on: names of its states, and their words.
    pub sets: Vec<(Arc<str>, Arc<str>)>,
    /// The message that it sends.
    pub sends: Option<Arc<str>>,
    /// Somebody signs in, or out.
    pub signs: Option<Signs>,
}

/// Signing in or out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signs {
    /// From now on the site knows who it is.
    In,
    /// From now on it does not.
    Out,
}

/// How a notice sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// To be known.
    #[default]
    Info,
    /// Something went well.
    Good,
    /// To be careful about.
    Warning,
    /// Something is wrong.
    Danger,
}

/// A line of a summary.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What was asked.
    pub text: String,
    /// What was answered, with `{names}`.
    pub value: String,
    /// Shown only while this holds.
    pub when: Option<Expr>,
}

/// A picture to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its id among the others.
    pub id: Arc<str>,
    /// `comptes.signup.robot.t1`.
    pub spot: Spot,
    /// What it shows, in words.
    pub text: String,
    /// Its drawing, by name.
    pub picture: String,
}

/// One of the things to choose from.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its value.
    pub id: Arc<str>,
    /// `mediatheque.card.adult.yes`.
    pub spot: Spot,
    /// Its words.
    pub text: String,
}

/// A way on from a button.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// Taken when this holds, or always.
    pub when: Option<Expr>,
    /// The page: `mediatheque.done`.
    pub to: Spot,
}

impl Block {
    /// What can be chosen from.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Choice(choices) | Kind::List(choices) => choices,
            _ => &[],
        }
    }

    /// Whether something is filled in: it has a value, and may be wrong.
    #[must_use]
    pub fn is_input(&self) -> bool {
        matches!(
            self.kind,
            Kind::Field { .. }
                | Kind::Choice(_)
                | Kind::List(_)
                | Kind::Check { .. }
                | Kind::Upload { .. }
                | Kind::Robot { .. }
        )
    }

    /// Whether it can be pressed.
    #[must_use]
    pub fn is_pressed(&self) -> bool {
        matches!(self.kind, Kind::Button { .. } | Kind::Link { .. } | Kind::Result { .. } | Kind::Tile { .. })
    }
}
