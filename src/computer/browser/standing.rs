//! What sites remember: their states, who is signed in, what they sent, what was answered about cookies.

use super::Browser;
use crate::computer::Spot;
use crate::computer::setup::Setting;
use crate::computer::site::{Entry, Page, Sites};

use std::collections::BTreeMap;
use std::sync::Arc;

/// What a site remembers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Standing {
    /// Its states that are no more as they were at first.
    pub(super) states: BTreeMap<Arc<str>, Arc<str>>,
    /// The minute at which somebody signed in.
    pub(super) since: Option<u32>,
    /// What was answered about cookies.
    pub(super) consent: Option<Consent>,
    /// The windows inside pages that have come, by id.
    pub(super) popups: BTreeMap<Arc<str>, Popped>,
    /// The last code of each message, and the minute at which it was sent.
    pub(super) sent: BTreeMap<Arc<str>, (String, u32)>,
}

/// What was answered about cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// None but those that are needed.
    Refused,
    /// Some, or all.
    Accepted,
}

/// What became of a window inside a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Popped {
    /// It is there.
    Open,
    /// It was closed.
    Closed,
    /// Its button was pressed.
    Followed,
}

impl Browser {
    /// Whether a site knows who it is.
    #[must_use]
    pub fn is_signed_in(&self, _site: &str, _sites: &Sites) -> bool {
        // STUB: to be built.
        false
    }

    /// What sites know and remember from the start.
    pub(in crate::computer) fn begin(&mut self, _signed_in: &[Arc<str>], set: &[Setting], sites: &Sites) {
        // STUB: to be built.
        self.remember(set, sites);
    }

    /// Sites remember this from now on.
    pub(in crate::computer) fn remember(&mut self, _set: &[Setting], _sites: &Sites) {
        // STUB: to be built.
    }

    /// Minutes pass.
    pub(in crate::computer) fn wait(&mut self, minutes: u32) {
        self.minutes = self.minutes.saturating_add(minutes);
    }

    /// The page that opens in place of `page` for who does not have what it needs.
    pub(super) fn instead_of(&self, _page: &Page, _sites: &Sites) -> Option<Spot> {
        // STUB: to be built.
        None
    }

    /// The lines of the menu of the site in front that are shown now.
    #[must_use]
    pub fn menu<'a>(&self, _sites: &'a Sites) -> Vec<&'a Entry> {
        // STUB: to be built.
        vec![]
    }
}
