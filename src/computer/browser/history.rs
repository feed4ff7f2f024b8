//! The ways to a page: opened, back, forward, loaded again.

use super::{Browser, Showing};
use crate::computer::deed::{Browsing, Reading};
use crate::computer::site::Sites;
use crate::computer::{Deed, Spot};

use std::mem;

impl Browser {
    /// Opens a page, whatever that comes to.
    pub(in crate::computer) fn open(&mut self, page: &Spot, sites: &Sites) {
        let _ = self.go_to(page, sites);
    }

    /// Goes to a page at its top, or to the one that opens in place of it. Its fields are made ready the first time; what was typed stays.
    ///
    /// It is the one way to a page: what was in front is the page before.
    pub(super) fn go_to(&mut self, page: &Spot, sites: &Sites) -> Deed {
        let (page, deed) = self.going(page, sites);
        let is_slow = sites.get(page.part()).and_then(|site| site.page(&page)).is_some_and(|page| page.is_blank);
        let is_blank = is_slow && !self.loaded.contains(&page);
        self.visit(if is_blank { Showing::Blank(page) } else { Showing::Page(page) }, sites);
        deed
    }

    /// What is shown now is the page before, unless it is the same.
    pub(super) fn visit(&mut self, showing: Showing, sites: &Sites) {
        let is_same = showing.page().is_some() && showing.page() == self.tab.showing.page();
        let before = mem::replace(&mut self.tab.showing, showing);
        if !is_same && before != self.tab.showing {
            self.tab.forward.clear();
            if before != Showing::Empty {
                self.tab.back.push(before);
            }
        }
        self.arrive(sites);
    }

    /// « Page précédente », « Page suivante »: the page is at its top again.
    pub(super) fn travel(&mut self, forward: bool, sites: &Sites) -> Deed {
        let way = if forward { &mut self.tab.forward } else { &mut self.tab.back };
        let Some(next) = way.pop() else { return Deed::Browsed(Browsing::Nowhere) };
        let (next, deed) = match next {
            Showing::Page(page) => {
                let (page, deed) = self.going(&page, sites);
                (Showing::Page(page), deed)
            }
            other => (other, Deed::Read(Reading::Went)),
        };
        let before = mem::replace(&mut self.tab.showing, next);
        let other_way = if forward { &mut self.tab.back } else { &mut self.tab.forward };
        other_way.push(before);
        self.arrive(sites);
        deed
    }

    /// « Actualiser »: a blank page is seen, what was typed stays. Nothing in an empty tab.
    pub(super) fn reload(&mut self, sites: &Sites) -> Deed {
        let offset = self.offset;
        match &self.tab.showing {
            Showing::Empty => return Deed::Nothing,
            Showing::NoSite(_) | Showing::NoPage(_) => {}
            Showing::Page(page) | Showing::Blank(page) => {
                let (end, deed) = self.going(page, sites);
                let is_same = &end == page;
                if is_same && matches!(self.tab.showing, Showing::Blank(_)) {
                    self.loaded.insert(end.clone());
                }
                self.tab.showing = Showing::Page(end);
                self.arrive(sites);
                if !is_same {
                    return deed;
                }
                self.offset = offset;
            }
        }
        Deed::Browsed(Browsing::Reloaded)
    }

    /// What is in front is another: it begins at its top, and nothing hangs open.
    pub(super) fn arrive(&mut self, sites: &Sites) {
        self.page = self.tab.showing.page().cloned();
        self.offset = 0.0;
        self.grip = None;
        self.leaving = None;
        self.problems.clear();
        self.fold();
        self.restore_address(sites);
        if let Some(page) = self.page.as_ref().and_then(|page| sites.get(page.part())?.page(page)) {
            self.make_ready(page, sites);
        }
    }
}
