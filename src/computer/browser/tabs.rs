//! Tabs: what each shows, and where it was before.

use super::Browser;
use crate::computer::deed::Browsing;
use crate::computer::site::Sites;
use crate::computer::{Deed, Spot};

use std::fmt;
use std::mem;

/// How many tabs there are at most: more could not be told apart. « + » does nothing then, and a link opens in its own tab.
pub const TABS: usize = 8;

/// What a tab shows.
#[derive(Clone, PartialEq, Default)]
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

impl Showing {
    /// The page that is there, seen or blank.
    #[must_use]
    pub fn page(&self) -> Option<&Spot> {
        match self {
            Self::Page(page) | Self::Blank(page) => Some(page),
            Self::Empty | Self::NoSite(_) | Self::NoPage(_) => None,
        }
    }

    fn title(&self, sites: &Sites) -> Option<String> {
        match self {
            Self::Empty => None,
            Self::Page(page) | Self::Blank(page) => {
                let site = sites.get(page.part())?;
                site.page(page).map(|page| page.title.clone())
            }
            Self::NoSite(address) | Self::NoPage(address) => Some(address.clone()),
        }
    }
}

impl Browser {
    /// What the tab in front shows.
    #[must_use]
    pub fn showing(&self) -> &Showing {
        &self.tab.showing
    }

    /// What stands on each tab, from the left: the title of its page, or the address that led nowhere. None for an empty one.
    #[must_use]
    pub fn titles(&self, sites: &Sites) -> Vec<Option<String>> {
        let mut all: Vec<&Showing> = self.behind.iter().map(|tab| &tab.showing).collect();
        all.insert(self.front.min(all.len()), &self.tab.showing);
        all.into_iter().map(|showing| showing.title(sites)).collect()
    }

    /// How many tabs there are.
    #[must_use]
    pub fn tabs(&self) -> usize {
        self.behind.len() + 1
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

    /// The window is there: one tab, with what a new tab opens.
    pub(in crate::computer) fn open_window(&mut self, sites: &Sites) {
        if !sites.browser.is_bare {
            self.favourites.clone_from(&sites.browser.favourites);
            self.begin_tab(sites);
        }
    }

    /// The window is closed: what comes back is one tab, as new. Sites remember, and files stay downloaded.
    pub(in crate::computer) fn close_window(&mut self, sites: &Sites) {
        self.behind.clear();
        self.front = 0;
        self.begin_tab(sites);
    }

    /// A tab of its own for a page, beside the one in front, or at the end for what a new tab opens.
    pub(super) fn open_tab(&mut self, page: Option<&Spot>, sites: &Sites) -> Deed {
        let at = if page.is_some() { self.front + 1 } else { self.tabs() };
        let before = self.lay_aside();
        self.behind.insert(self.front, before);
        self.front = at;
        match page {
            Some(page) => self.open(page, sites),
            None => self.begin_tab(sites),
        }
        Deed::Browsed(Browsing::TabOpened)
    }

    /// The tab with this number, from 0, comes to the front. None when it is there.
    pub(super) fn bring_tab(&mut self, at: usize, sites: &Sites) -> Option<Deed> {
        if at == self.front || at >= self.tabs() {
            return None;
        }
        let before = self.lay_aside();
        self.behind.insert(self.front, before);
        self.front = at;
        let tab = self.behind.remove(at);
        self.take_up(tab, sites);
        Some(Deed::Browsed(Browsing::TabFront))
    }

    /// Closes the tab with this number, from 0. Where it was in front, the next one is, or else the one before; in place of the last, a new one.
    pub(super) fn close_tab(&mut self, at: usize, sites: &Sites) -> Deed {
        if at != self.front {
            let _ = self.behind.remove(if at < self.front { at } else { at - 1 });
            self.front -= usize::from(at < self.front);
        } else if self.behind.is_empty() {
            self.begin_tab(sites);
        } else {
            self.front = at.min(self.behind.len() - 1);
            let tab = self.behind.remove(self.front);
            self.take_up(tab, sites);
        }
        Deed::Browsed(Browsing::TabClosed)
    }

    /// The tab in front begins anew.
    fn begin_tab(&mut self, sites: &Sites) {
        self.tab = Tab::default();
        self.arrive(sites);
        if let Some(home) = &sites.browser.home {
            self.open(home, sites);
        }
    }

    /// The tab in front, for when it is there no more.
    fn lay_aside(&mut self) -> Tab {
        Tab { offset: self.offset, ..mem::take(&mut self.tab) }
    }

    fn take_up(&mut self, mut tab: Tab, sites: &Sites) {
        let offset = mem::take(&mut tab.offset);
        self.tab = tab;
        self.arrive(sites);
        self.offset = offset;
    }
}

/// Says what kind of thing it shows, and no address that was typed.
impl fmt::Debug for Showing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Page(page) => write!(f, "Page({page})"),
            Self::Blank(page) => write!(f, "Blank({page})"),
            Self::NoSite(_) => f.write_str("NoSite"),
            Self::NoPage(_) => f.write_str("NoPage"),
        }
    }
}
