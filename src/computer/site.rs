//! A site: pages made of blocks, as its files say. It never changes while a lesson is played.

use super::Spot;
use super::expr::Expr;
use super::field;

use std::collections::BTreeMap;
use std::sync::Arc;

/// Every site that a lesson needs, by id.
pub type Sites = BTreeMap<Arc<str>, Arc<Site>>;

/// A site.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Its id, the first segment of its spots.
    pub id: Arc<str>,
    /// Its name.
    pub name: String,
    /// What stands in the address bar before the page: `mediatheque.test`.
    pub host: String,
    /// The page that opens first.
    pub start: Arc<str>,
    /// Its pages, by id.
    pub pages: BTreeMap<Arc<str>, Page>,
}

/// A page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// `mediatheque.card`.
    pub spot: Spot,
    /// What stands in its tab.
    pub title: String,
    /// What stands in the address bar after the host.
    pub address: String,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
}

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
    Notice,
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
        /// The id of the file that it puts into Téléchargements.
        saves: Option<Arc<str>>,
    },
    /// Underlined words that lead to a page.
    Link {
        /// The page: `mairie.news`.
        to: Spot,
    },
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

impl Site {
    /// The page called `spot`: `mediatheque.card`.
    #[must_use]
    pub fn page(&self, spot: &Spot) -> Option<&Page> {
        self.pages.get(spot.rest()).filter(|page| &page.spot == spot)
    }
}

/// The page and the block of a thing: of `mediatheque.card.first_name`, and of the option `mediatheque.card.adult.yes`.
#[must_use]
pub fn find<'a>(sites: &'a Sites, spot: &Spot) -> Option<(&'a Page, &'a Block)> {
    let (page, _) = spot.rest().split_once('.')?;
    let page = sites.get(spot.part())?.pages.get(page)?;
    Some((page, page.block(spot)?))
}

/// Words with what stands for each `{name}` in them. A name for which there is nothing stays as it is.
#[must_use]
pub fn put_in(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, name, after)) = next_name(rest) {
        words.push_str(before);
        match value(name) {
            Some(value) => words.push_str(&value),
            None => words.push_str(&rest[before.len()..rest.len() - after.len()]),
        }
        rest = after;
    }
    words + rest
}

/// The next `{name}` in the words of a page: what stands before it, the name, what stands behind it.
#[must_use]
pub fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

impl Page {
    /// The block called `spot`, or the one that has an option called so.
    #[must_use]
    pub fn block(&self, spot: &Spot) -> Option<&Block> {
        self.blocks.iter().find(|block| {
            block.spot.as_ref() == Some(spot) || block.choices().iter().any(|choice| &choice.spot == spot)
        })
    }
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
        matches!(self.kind, Kind::Field { .. } | Kind::Choice(_) | Kind::List(_) | Kind::Check { .. })
    }

    /// Whether it can be pressed.
    #[must_use]
    pub fn is_pressed(&self) -> bool {
        matches!(self.kind, Kind::Button { .. } | Kind::Link { .. })
    }
}
