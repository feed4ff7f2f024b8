//! What lies over a page until it is answered: the banner about cookies, a window that nobody asked for, the question before signing out.

use super::{Browser, Showing};
use crate::computer::site::{Account, Cookies, Popup, Site, Sites};
use crate::computer::{Deed, Spot};

/// Keys that would move the page.
const SCROLLING: [&str; 8] = ["enter", "space", "up", "down", "page_up", "page_down", "home", "end"];

/// What lies over the page in front: nothing below can be acted on.
#[derive(Debug, Clone, Copy)]
pub enum Over<'a> {
    /// What a site asks about cookies. `chooses`: the boxes of « Personnaliser » are open.
    Cookies(&'a Site, &'a Cookies, bool),
    /// A window inside the page.
    Popup(&'a Site, &'a Popup),
    /// The question before signing out.
    Leave(&'a Site, &'a Account),
}

impl Browser {
    /// What lies over the page in front.
    #[must_use]
    pub fn over<'a>(&self, sites: &'a Sites) -> Option<Over<'a>> {
        let site = self.site(sites).filter(|_| !matches!(self.showing(), Showing::Blank(_)))?;
        if let Some((cookies, chooses)) = self.banner(site) {
            return Some(Over::Cookies(site, cookies, chooses));
        }
        if let Some(popup) = self.popup(site) {
            return Some(Over::Popup(site, popup));
        }
        let is_asked = self.leaving.as_ref() == Some(&site.id);
        site.account.as_ref().filter(|_| is_asked).map(|account| Over::Leave(site, account))
    }

    /// What can be acted on of what lies over the page. Where Tab stops, too.
    pub(super) fn over_spots(&self, sites: &Sites) -> Vec<Spot> {
        match self.over(sites) {
            None => vec![],
            Some(Over::Cookies(site, cookies, chooses)) => self.banner_spots(site, cookies, chooses),
            Some(Over::Popup(site, popup)) => self.popup_spots(site, popup),
            Some(Over::Leave(site, _)) => {
                ["leave.yes", "leave.no"].into_iter().filter_map(|name| site.spot(name)).collect()
            }
        }
    }

    /// A click on what lies over the page, or on the menu and the corner of its site. None for what is no part of that.
    pub(super) fn click_over(&mut self, spot: &Spot, sites: &Sites, focus: &mut Option<Spot>) -> Option<Deed> {
        let site = self.site(sites)?;
        let deed = match self.over(sites) {
            Some(_) if !self.over_spots(sites).contains(spot) => return None,
            Some(Over::Cookies(_, cookies, _)) => self.click_banner(spot, site, cookies),
            Some(Over::Popup(_, popup)) => self.click_popup(spot, site, popup, sites),
            Some(Over::Leave(..)) => self.click_leave(spot.rest().strip_prefix("leave.")?, site, sites)?,
            None => {
                let entry = self.menu(sites).into_iter().find(|entry| &entry.spot == spot);
                match entry {
                    Some(entry) => self.go_to(&entry.to, sites),
                    None => self.click_corner(spot, site, sites)?,
                }
            }
        };
        // The keyboard stays on what is still there.
        *focus = Some(spot.clone()).filter(|spot| self.around(sites).contains(spot));
        Some(deed)
    }

    /// What a key comes to while something lies over the page: Échap answers no, and what lies below does not move. None for all other keys.
    pub(super) fn key_over(&mut self, key: &str, sites: &Sites, focus: &mut Option<Spot>) -> Option<Deed> {
        let over =
            self.over(sites).filter(|_| focus.as_ref().is_none_or(|focus| self.over_spots(sites).contains(focus)))?;
        let no = match (key, over) {
            ("enter" | "space", _) if focus.is_some() => return None,
            (key, _) if SCROLLING.contains(&key) => return Some(Deed::Keyed),
            ("escape", Over::Popup(site, popup)) => site.spot(&format!("popup.{}.close", popup.id))?,
            ("escape", Over::Leave(site, _)) => site.spot("leave.no")?,
            _ => return None,
        };
        self.click_over(&no, sites, focus)
    }

    /// The menu and the corner of the site in front: its entries, « Connexion » or the name, and the line below the name while it is unfolded.
    /// Where Tab stops, too.
    pub(super) fn header(&self, sites: &Sites) -> Vec<Spot> {
        let entries = self.menu(sites).into_iter().map(|entry| entry.spot.clone());
        entries.chain(self.corner(sites)).collect()
    }

    /// What lies over the page; where nothing does, what stands around it.
    fn around(&self, sites: &Sites) -> Vec<Spot> {
        if self.over(sites).is_some() { self.over_spots(sites) } else { self.header(sites) }
    }
}
