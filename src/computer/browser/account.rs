//! The corner of a site where people sign in and out, and its menu.

use super::Browser;
use crate::computer::deed::{Browsing, Reading, Tidying};
use crate::computer::field::{self, Field};
use crate::computer::site::{Block, Entry, Kind, Page, Site, Sites};
use crate::computer::{Deed, Spot};

impl Browser {
    /// The lines of the menu of the site in front that are shown now.
    #[must_use]
    pub fn menu<'a>(&self, sites: &'a Sites) -> Vec<&'a Entry> {
        let Some(page) = self.page(sites) else { return vec![] };
        let Some(site) = self.site(sites).filter(|site| site.look.is_some()) else { return vec![] };
        let scope = self.on(page, sites);
        site.menu.iter().filter(|entry| entry.when.as_ref().is_none_or(|when| when.holds(&scope))).collect()
    }

    /// What can be acted on in the corner of the site in front: « Connexion », or the name, and the line below the name while it is unfolded.
    pub(super) fn corner(&self, sites: &Sites) -> Vec<Spot> {
        let Some(site) = self.site(sites).filter(|site| site.look.is_some() && site.account.is_some()) else {
            return vec![];
        };
        if !self.is_signed_in(&site.id, sites) {
            return site.spot("account.enter").into_iter().collect();
        }
        let open = site.spot("account.open");
        let leave = site.spot("account.leave").filter(|_| open.is_some() && self.unfolded == open);
        open.into_iter().chain(leave).collect()
    }

    /// A click in the corner. None for what is not shown there.
    pub(super) fn click_corner(&mut self, spot: &Spot, site: &Site, sites: &Sites) -> Option<Deed> {
        let account = site.account.as_ref().filter(|_| self.corner(sites).contains(spot))?;
        let was_open = self.fold();
        Some(match spot.rest() {
            "account.enter" => self.go_to(&account.enter, sites),
            "account.open" if was_open.as_ref() == Some(spot) => Deed::Read(Reading::Folded),
            "account.open" => {
                self.unfolded = Some(spot.clone());
                Deed::Read(Reading::Unfolded)
            }
            _ if account.ask.is_some() => {
                self.leaving = Some(site.id.clone());
                Deed::Clicked(spot.clone())
            }
            _ => self.leave_site(site, &account.left, sites),
        })
    }

    /// The question before signing out was answered.
    pub(super) fn click_leave(&mut self, answer: &str, site: &Site, sites: &Sites) -> Option<Deed> {
        let account = site.account.as_ref()?;
        self.leaving = None;
        match answer {
            "yes" => Some(self.leave_site(site, &account.left, sites)),
            _ => Some(Deed::Tidied(Tidying::Cancelled)),
        }
    }

    fn leave_site(&mut self, site: &Site, left: &Spot, sites: &Sites) -> Deed {
        self.sign_out(site, sites);
        self.open(left, sites);
        Deed::Browsed(Browsing::SignedOut)
    }

    /// From now on a site knows who it is.
    pub(super) fn sign_in(&mut self, site: &Site) {
        self.standing_mut(&site.id).since = Some(self.minutes);
        if site.asks_password {
            self.ask_password();
        }
    }

    /// From now on a site knows nobody. Secrets are emptied, and what was filled in on pages that everybody can open: whoever comes next must
    /// not see it.
    pub(super) fn sign_out(&mut self, site: &Site, sites: &Sites) {
        if let Some(standing) = self.standings.get_mut(&site.id) {
            standing.since = None;
        }
        for page in site.pages.values() {
            let is_open_to_all = !self.keeps_out(page, sites);
            for block in &page.blocks {
                let is_secret = matches!(&block.kind, Kind::Field { kind: field::Kind::Secret, .. });
                if is_open_to_all || is_secret {
                    self.empty(block);
                }
            }
        }
    }

    fn empty(&mut self, block: &Block) {
        let Some(spot) = &block.spot else { return };
        if let Some(field) = self.fields.get_mut(spot) {
            *field = Field::new(field.kind(), "");
        }
        self.chosen.remove(spot);
        self.ticked.remove(spot);
        self.uploads.remove(spot);
        self.robots.remove(spot);
        self.problems.remove(spot);
    }

    /// The site of the page in front.
    pub(super) fn site<'a>(&self, sites: &'a Sites) -> Option<&'a Site> {
        let Page { spot, .. } = self.page(sites)?;
        sites.get(spot.part()).map(|site| &**site)
    }
}

impl Site {
    /// Something around its pages: `emploi.account.enter`.
    pub(super) fn spot(&self, rest: &str) -> Option<Spot> {
        Spot::parse(&format!("{}.{rest}", self.id)).ok()
    }
}
