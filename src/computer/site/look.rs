//! What stands around the pages of a site: its header, its menu, its corner for accounts, its banner, what comes over its pages.

use crate::computer::Spot;
use crate::computer::expr::Expr;

use std::sync::Arc;

/// The header of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Where its menu stands.
    pub layout: Layout,
    /// Its colour.
    pub accent: Accent,
    /// Small words below its name.
    pub tagline: Option<String>,
}

/// Where a site has its menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// In a line below its name.
    #[default]
    Top,
    /// In a column at the left.
    Side,
    /// In its header, with the blocks of its pages on cards.
    Cards,
}

/// The colour of a site: the theme knows its shades, and that they can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Accent {
    /// Blue.
    #[default]
    Blue,
    /// Plum.
    Plum,
    /// Green.
    Green,
    /// Slate.
    Slate,
    /// Ochre.
    Ochre,
}

/// A line of a menu.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// `emploi.menu.offers`.
    pub spot: Spot,
    /// Its words.
    pub text: String,
    /// The page to which it leads.
    pub to: Spot,
    /// Shown only while this holds.
    pub when: Option<Expr>,
}

/// The corner where people sign in and out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The page on which people sign in.
    pub enter: Spot,
    /// The words that lead there.
    pub enter_text: String,
    /// Who is signed in, with `{names}`.
    pub name: String,
    /// The words that sign out.
    pub leave_text: String,
    /// The question before that, if there is one, and its two answers.
    pub ask: Option<[String; 3]>,
    /// The page that opens then.
    pub left: Spot,
}

/// What a site asks about cookies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cookies {
    /// How it asks.
    pub kind: Consenting,
    /// What it says.
    pub text: String,
}

/// How a site asks about cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consenting {
    /// Refusing is as easy as accepting.
    Fair,
    /// Refusing has to be looked for.
    Tricky,
}

/// A window inside a page that nobody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Popup {
    /// Its id among the others of its site.
    pub id: Arc<str>,
    /// The page over which it comes.
    pub page: Spot,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// The words of its large button.
    pub action: String,
    /// The page to which that leads.
    pub to: Spot,
    /// How it is closed.
    pub way_out: WayOut,
}

/// How a window inside a page is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WayOut {
    /// By a small cross in its corner.
    Cross,
    /// By small grey words.
    Words(String),
}
