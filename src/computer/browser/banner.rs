//! What a site asks about cookies.

use super::{Browser, Consent};
use crate::computer::deed::{Browsing, Reading};
use crate::computer::expr::Value;
use crate::computer::site::{Consenting, Cookies, Site};
use crate::computer::{Deed, Spot};

/// The boxes of « Personnaliser ».
const BOXES: [&str; 2] = ["cookies.adverts", "cookies.measure"];

impl Browser {
    /// What a site asks about cookies, while nobody answered. With whether the boxes of « Personnaliser » are open.
    pub(super) fn banner<'a>(&self, site: &'a Site) -> Option<(&'a Cookies, bool)> {
        let standing = self.standing(&site.id);
        let is_answered = standing.is_some_and(|standing| standing.consent.is_some());
        let cookies = site.cookies.as_ref().filter(|_| !is_answered)?;
        Some((cookies, standing.is_some_and(|standing| standing.chooses)))
    }

    /// What can be acted on in the banner, in reading order.
    pub(super) fn banner_spots(&self, site: &Site, cookies: &Cookies, chooses: bool) -> Vec<Spot> {
        let boxes = ["cookies.adverts", "cookies.measure", "cookies.save"];
        let boxes = boxes.iter().filter(|_| chooses);
        let names: Vec<&str> = match cookies.kind {
            Consenting::Fair => {
                ["cookies.accept", "cookies.refuse", "cookies.choose"].iter().chain(boxes).copied().collect()
            }
            Consenting::Tricky => {
                ["cookies.accept", "cookies.choose"].iter().chain(boxes).chain(&["cookies.refuse"]).copied().collect()
            }
        };
        names.into_iter().filter_map(|name| site.spot(name)).collect()
    }

    /// A click in the banner.
    pub(super) fn click_banner(&mut self, spot: &Spot, site: &Site, cookies: &Cookies) -> Deed {
        match spot.rest() {
            "cookies.accept" => self.consent(site, Consent::Accepted),
            "cookies.refuse" => self.consent(site, Consent::Refused),
            "cookies.save" => {
                let has_any = BOXES.iter().any(|name| site.spot(name).is_some_and(|spot| self.is_ticked(&spot)));
                self.consent(site, if has_any { Consent::Accepted } else { Consent::Refused })
            }
            "cookies.choose" => self.unfold_boxes(site, cookies.kind),
            _ => self.tick(spot),
        }
    }

    fn consent(&mut self, site: &Site, consent: Consent) -> Deed {
        let standing = self.standing_mut(&site.id);
        standing.consent = Some(consent);
        standing.chooses = false;
        Deed::Browsed(match consent {
            Consent::Refused => Browsing::RefusedCookies,
            Consent::Accepted => Browsing::AcceptedCookies,
        })
    }

    /// « Personnaliser »: the boxes are there, ticked already where the site is tricky. Or they are gone again.
    fn unfold_boxes(&mut self, site: &Site, kind: Consenting) -> Deed {
        let standing = self.standing_mut(&site.id);
        standing.chooses = !standing.chooses;
        let chooses = standing.chooses;
        for spot in BOXES.iter().filter_map(|name| site.spot(name)) {
            match chooses && kind == Consenting::Tricky {
                true => self.ticked.insert(spot),
                false => self.ticked.remove(&spot),
            };
        }
        if chooses { Deed::Browsed(Browsing::ChoseCookies) } else { Deed::Read(Reading::Folded) }
    }

    /// `cookies`: none, refused or accepted; its boxes.
    pub(super) fn consented(&self, site: &Site, name: &str) -> Option<Value> {
        site.cookies.as_ref()?;
        if BOXES.contains(&name) {
            return Some(Value::Bool(self.is_ticked(&site.spot(name)?)));
        }
        let consent = self.standing(&site.id).and_then(|standing| standing.consent);
        let word = match consent {
            None => "none",
            Some(Consent::Refused) => "refused",
            Some(Consent::Accepted) => "accepted",
        };
        (name == "cookies").then(|| Value::Text(word.to_owned()))
    }
}
