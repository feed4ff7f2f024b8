//! Tabs: what each shows, and where it was before.

use super::Browser;
use crate::computer::Spot;
use crate::computer::site::Sites;

/// What a tab shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Showing {
    /// Nothing yet.
    #[default]
    Empty,
    /// A page.
    Page(Spot),
    /// A page that is blank until it is loaded again.
    Blank(Spot),
    /// There is no site of this address.
    NoSite(String),
    /// The site has no page of this address.
    NoPage(String),
}

/// A tab, while it is not in front: what it shows, how far that is scrolled, in pixels, and the pages before and after.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::computer) struct Tab {
    pub(super) showing: Showing,
    pub(super) offset: f32,
    pub(super) back: Vec<Showing>,
    pub(super) forward: Vec<Showing>,
}

impl Browser {
    /// What the tab in front shows.
    #[must_use]
    pub fn showing(&self) -> &Showing {
        // STUB: to be built.
        &self.tab.showing
    }

    /// What stands on each tab, from the left.
    #[must_use]
    pub fn titles(&self, sites: &Sites) -> Vec<Option<String>> {
        // STUB: to be built.
        vec![self.page(sites).map(|page| page.title.clone())]
    }

    /// Which tab is in front, from 0.
    #[must_use]
    pub fn front(&self) -> usize {
        self.front
    }

    /// Whether there is a page before, and one after.
    #[must_use]
    pub fn has_history(&self) -> (bool, bool) {
        (!self.tab.back.is_empty(), !self.tab.forward.is_empty())
    }
}
