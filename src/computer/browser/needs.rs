//! What a page needs of who comes to it, and where they come who do not have it.

use super::{Browser, Session};
use crate::computer::deed::{Browsing, Reading};
use crate::computer::expr::Function;
use crate::computer::site::{Need, Page, Sites};
use crate::computer::{Deed, Spot};

use std::collections::BTreeSet;

impl Browser {
    /// Where somebody comes who wants to go to `to`, and what that comes to: another page is open, or the session was over.
    ///
    /// Pages that send on to each other end at the last that was not seen yet.
    pub(super) fn going(&self, to: &Spot, sites: &Sites) -> (Spot, Deed) {
        let page = sites.get(to.part()).and_then(|site| site.page(to));
        let turns = page.map(|page| self.turns(page, sites)).unwrap_or_default();
        let end = turns.last().map_or(to, |need| &need.otherwise).clone();
        match turns.into_iter().any(|need| self.is_about_lost_session(need, sites)) {
            true => (end, Deed::Browsed(Browsing::Expired)),
            false => (end, Deed::Read(Reading::Went)),
        }
    }

    /// Whether the page in front can do nothing more, because its session is over.
    pub(super) fn is_expired(&self, sites: &Sites) -> bool {
        let need = self.page(sites).and_then(|page| self.lacking(page, sites));
        need.is_some_and(|need| self.is_about_lost_session(need, sites))
    }

    /// What sends on, page after page, who goes to `page`.
    fn turns<'a>(&self, page: &'a Page, sites: &'a Sites) -> Vec<&'a Need> {
        let (mut page, mut seen, mut turns) = (page, BTreeSet::from([&page.spot]), vec![]);
        while let Some(need) = self.lacking(page, sites) {
            let next = sites.get(need.otherwise.part()).and_then(|site| site.page(&need.otherwise));
            let Some(next) = next.filter(|next| seen.insert(&next.spot)) else { break };
            turns.push(need);
            page = next;
        }
        turns
    }

    /// The first need of a page that does not hold.
    fn lacking<'a>(&self, page: &'a Page, sites: &Sites) -> Option<&'a Need> {
        let scope = self.on(page, sites);
        page.needs.iter().find(|need| !need.must.holds(&scope))
    }

    /// Whether a need asks for a session that is over.
    fn is_about_lost_session(&self, need: &Need, sites: &Sites) -> bool {
        sessions(need).any(|site| self.session(site, sites) == Session::Over)
    }

    /// Whether a page keeps out those whom its site does not know.
    pub(super) fn keeps_out(&self, page: &Page, sites: &Sites) -> bool {
        let scope = self.on(page, sites);
        page.needs.iter().any(|need| sessions(need).next().is_some() && !need.must.holds(&scope))
    }
}

/// The sites about whose sessions a need asks.
fn sessions(need: &Need) -> impl Iterator<Item = &str> {
    need.must.readings().into_iter().filter_map(|reading| match reading.function {
        Some(Function::SignedIn) => Some(reading.name),
        None => reading.name.strip_suffix(".session"),
        Some(_) => None,
    })
}
