//! Windows inside a page that nobody asked for.

use super::{Browser, Popped};
use crate::computer::deed::Browsing;
use crate::computer::expr::Value;
use crate::computer::site::{Popup, Site, Sites};
use crate::computer::{Deed, Spot};

impl Browser {
    /// The window that lies over the page in front, once the cookies are answered. One that was answered never comes again.
    pub(super) fn popup<'a>(&self, site: &'a Site) -> Option<&'a Popup> {
        let is_answered =
            |popup: &Popup| self.standing(&site.id).is_some_and(|standing| standing.popups.contains_key(&popup.id));
        let is_here = |popup: &&Popup| self.page.as_ref() == Some(&popup.page) && !is_answered(popup);
        site.popups.iter().find(is_here).filter(|_| self.banner(site).is_none())
    }

    /// What can be acted on in it.
    pub(super) fn popup_spots(&self, site: &Site, popup: &Popup) -> Vec<Spot> {
        ["open", "close"].into_iter().filter_map(|name| site.spot(&format!("popup.{}.{name}", popup.id))).collect()
    }

    /// A click in it.
    pub(super) fn click_popup(&mut self, spot: &Spot, site: &Site, popup: &Popup, sites: &Sites) -> Deed {
        let is_followed = spot.rest().ends_with(".open");
        let popped = if is_followed { Popped::Followed } else { Popped::Closed };
        self.standing_mut(&site.id).popups.insert(popup.id.clone(), popped);
        if !is_followed {
            return Deed::Browsed(Browsing::PopupClosed);
        }
        self.open(&popup.to, sites);
        Deed::Browsed(Browsing::PopupFollowed)
    }

    /// `popup.<id>`: waiting, open, closed or followed.
    pub(super) fn popped(&self, site: &Site, name: &str, sites: &Sites) -> Option<Value> {
        let id = name.strip_prefix("popup.")?;
        let popup = site.popups.iter().find(|popup| &*popup.id == id)?;
        let is_in_front = || {
            let over = self.site(sites).filter(|front| front.id == site.id).and_then(|front| self.popup(front));
            over.is_some_and(|over| over.id == popup.id)
        };
        let answered = self.standing(&site.id).and_then(|standing| standing.popups.get(id)).copied();
        let word = match answered.or_else(|| is_in_front().then_some(Popped::Open)) {
            None => "waiting",
            Some(Popped::Open) => "open",
            Some(Popped::Closed) => "closed",
            Some(Popped::Followed) => "followed",
        };
        Some(Value::Text(word.to_owned()))
    }
}
