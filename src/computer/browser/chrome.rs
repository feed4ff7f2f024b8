//! The window around the page: its tabs, its address, its buttons.

use super::things::{ZOOM_IN, ZOOM_OUT};
use super::{Browser, Order, TABS};
use crate::computer::deed::Tidying;
use crate::computer::site::Sites;
use crate::computer::{Deed, Spot};

/// The field in which an address is typed.
pub const ADDRESS: &str = "browser.address";
/// The padlock.
pub(super) const LOCK: &str = "browser.lock";
/// The list of what was downloaded.
pub(super) const DOWNLOADS: &str = "browser.downloads";
/// « Enregistrer », of the password.
pub(super) const SAVE: &str = "browser.password.save";
/// « Jamais », of the password.
pub(super) const NEVER: &str = "browser.password.never";

const NEW_TAB: &str = "browser.new_tab";
const CLOSE: &str = "browser.close";
const BACK: &str = "browser.back";
const FORWARD: &str = "browser.forward";
const RELOAD: &str = "browser.reload";
const HOME: &str = "browser.home";
const STAR: &str = "browser.star";
const FAVOURITE: &str = "browser.fav.";

/// The button that leads to the desk.
pub const REDUCE: &str = "browser.reduce";

/// What the browser asks after somebody signed in: whether it is to keep the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Password {
    /// It did not ask.
    #[default]
    None,
    /// It asks now.
    Asked,
    /// It keeps it.
    Saved,
    /// It does not.
    Refused,
}

impl Password {
    /// Its name in expressions.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Asked => "asked",
            Self::Saved => "saved",
            Self::Refused => "refused",
        }
    }
}

impl Browser {
    /// The controls of the window above the page, in reading order, with what hangs open below them. None of a bare window.
    pub(super) fn chrome(&self, sites: &Sites) -> Vec<Spot> {
        if sites.browser.is_bare {
            return vec![];
        }
        let tabs = (1..=self.tabs()).flat_map(|tab| [format!("browser.tab{tab}"), format!("browser.tab{tab}.close")]);
        let buttons = [NEW_TAB, REDUCE, CLOSE, BACK, FORWARD, RELOAD, HOME, LOCK, ADDRESS, STAR, ZOOM_OUT, ZOOM_IN];
        let buttons = buttons.into_iter().filter(|name| *name != HOME || sites.browser.home.is_some());
        let downloads = (!self.downloads.is_empty()).then_some(DOWNLOADS);
        let favourites = self.favourites.iter().map(|page| format!("{FAVOURITE}{}", page.part()));
        let names = tabs.chain(buttons.chain(downloads).map(str::to_owned)).chain(favourites);
        names.filter_map(|name| Spot::parse(&name).ok()).chain(self.aside()).collect()
    }

    /// A click on a control of the window. None for what is none. The keyboard is in the page then, unless the address gets it.
    pub(super) fn click_chrome(&mut self, spot: &Spot, sites: &Sites, focus: &mut Option<Spot>) -> Option<Deed> {
        if matches!(spot.as_str(), ZOOM_IN | ZOOM_OUT) || !self.chrome(sites).contains(spot) {
            return None;
        }
        *focus = None;
        let deed = match self.click_aside(spot) {
            Some(deed) => deed,
            None if matches!(spot.as_str(), LOCK | DOWNLOADS) => self.hang(spot),
            None => {
                self.fold();
                self.press_control(spot, sites, focus)
            }
        };
        Some(if deed == Deed::Nothing { Deed::Clicked(spot.clone()) } else { deed })
    }

    fn press_control(&mut self, spot: &Spot, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        match spot.as_str() {
            NEW_TAB => self.new_tab(sites, focus),
            REDUCE => self.hand_over(Order::Reduce, Tidying::WindowReduced),
            CLOSE => self.hand_over(Order::Close, Tidying::WindowClosed),
            BACK => self.travel(false, sites),
            FORWARD => self.travel(true, sites),
            RELOAD => self.reload(sites),
            HOME => sites.browser.home.as_ref().map_or(Deed::Nothing, |home| self.go_to(home, sites)),
            ADDRESS => self.focus_address(focus),
            STAR => self.star(),
            name => match name.strip_prefix(FAVOURITE).and_then(|site| self.favourite(site)).cloned() {
                Some(page) => self.go_to(&page, sites),
                None => self.click_tab(name, sites),
            },
        }
    }

    /// « + »: a new tab, and the keyboard in its address.
    pub(super) fn new_tab(&mut self, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        if self.tabs() >= TABS {
            return Deed::Nothing;
        }
        let deed = self.open_tab(None, sites);
        self.focus_address(focus);
        deed
    }

    fn click_tab(&mut self, name: &str, sites: &Sites) -> Deed {
        let Some(tab) = name.strip_prefix("browser.tab") else { return Deed::Nothing };
        let (number, closes) = tab.strip_suffix(".close").map_or((tab, false), |number| (number, true));
        let Some(at) = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1)) else {
            return Deed::Nothing;
        };
        if closes { self.close_tab(at, sites) } else { self.bring_tab(at, sites).unwrap_or(Deed::Nothing) }
    }
}
