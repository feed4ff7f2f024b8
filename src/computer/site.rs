//! A site: pages made of blocks, as its files say. It never changes while a lesson is played.

use super::Spot;
use super::expr::Expr;

use std::collections::BTreeMap;
use std::sync::Arc;

mod block;
mod look;
mod sites;
mod skin;
mod words;

pub use block::{Block, Choice, Kind, Orders, Picture, Row, Rule, Signs, Tone, Way};
pub use look::{Accent, Account, Consenting, Cookies, Entry, Layout, Look, Popup, WayOut};
pub use sites::{Papers, Sites};
pub use skin::Skin;
pub use words::{next_name, put_in};

/// A site.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// The real site that it imitates.
    pub real: Option<String>,
    /// Whether nobody can listen in: the padlock is closed.
    pub is_secure: bool,
    /// Where words come that are typed into the address bar.
    pub search: Option<Search>,
    /// Whether the browser asks, after somebody signed in, if it is to keep the password.
    pub asks_password: bool,
    /// After how many minutes a session is over.
    pub session_minutes: Option<u32>,
    /// What it remembers, by name: the words that each can be, the first at the beginning.
    pub states: BTreeMap<Arc<str>, Vec<Arc<str>>>,
    /// Its header. None: its pages have none.
    pub look: Option<Look>,
    /// Where its menu leads.
    pub menu: Vec<Entry>,
    /// The corner where people sign in and out.
    pub account: Option<Account>,
    /// What it asks about cookies before anything else.
    pub cookies: Option<Cookies>,
    /// What comes over its pages.
    pub popups: Vec<Popup>,
    /// What it sends, by id.
    pub messages: BTreeMap<Arc<str>, Message>,
    /// The papers that it makes, by the id that their file gets.
    pub receipts: BTreeMap<Arc<str>, Receipt>,
    /// How else it can look, by id.
    pub skins: BTreeMap<Arc<str>, Skin>,
}

/// Where words come that are typed into the address bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// The field that gets them.
    pub field: Spot,
    /// The page that opens then.
    pub page: Spot,
}

/// A code that a site sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Whether it goes to the phone, and not to the mailbox.
    pub to_phone: bool,
    /// Its words, with `{code}` in them.
    pub text: String,
    /// After how many minutes its code is worth nothing.
    pub expires_minutes: Option<u32>,
}

/// A paper that a site makes: a PDF in Téléchargements, with « Exemple » across it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The name of its file.
    pub name: String,
    /// What stands on it, line by line, with `{names}`.
    pub lines: Vec<String>,
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
    /// What must hold of whoever comes here.
    pub needs: Vec<Need>,
    /// Whether nothing is seen of it until it is loaded again.
    pub is_blank: bool,
}

/// What must hold on the way to a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// What must hold.
    pub must: Expr,
    /// The page that opens when it does not.
    pub otherwise: Spot,
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

impl Page {
    /// The block called `spot`, or the one that has an option called so.
    #[must_use]
    pub fn block(&self, spot: &Spot) -> Option<&Block> {
        self.blocks.iter().find(|block| {
            block.spot.as_ref() == Some(spot) || block.choices().iter().any(|choice| &choice.spot == spot)
        })
    }
}
