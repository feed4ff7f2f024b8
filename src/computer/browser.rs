//! The browser: one page at a time, what was typed and chosen on it, how far it is scrolled.

mod account;
mod address;
mod aside;
mod banner;
mod chrome;
mod favourites;
mod form;
mod hand;
mod history;
mod keys;
mod layout;
mod messages;
mod needs;
mod order;
mod over;
mod popup;
mod receipt;
mod robot;
mod scope;
mod scroll;
mod sheet;
mod standing;
mod tabs;
mod things;
mod upload;
mod window;

pub use chrome::{ADDRESS, Password, REDUCE};
pub(in crate::computer) use order::Order;
pub use over::Over;
pub use robot::Robot;
pub use scroll::LINE;
pub use standing::{Consent, Popped, Session, Standing};
pub use tabs::{Showing, TABS};
pub use things::{BAR, DOWN, PAGE, UP, ZOOM_IN, ZOOM_OUT};

use super::Spot;
use super::field::{Field, Problem};
use super::site::{Page, Sites};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How far one turn of the wheel moves a page, in pixels.
pub const NOTCH: f32 = 100.0;
/// How large a page can be shown, in hundredths.
pub const ZOOMS: [u16; 5] = [100, 125, 150, 175, 200];

/// What the browser begins with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setup {
    /// Whether there is only a page in it: no tabs, no buttons, no address to be typed.
    pub is_bare: bool,
    /// What « Accueil » and a new tab open.
    pub home: Option<Spot>,
    /// The favourites, one page of each site.
    pub favourites: Vec<Spot>,
}

/// How large the page is on the screen that there is: told by the face, because only the face knows. Outside of undo and of equality.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extent {
    /// The page whose extent this is.
    pub page: Option<Spot>,
    /// At this zoom, in hundredths.
    pub zoom: u16,
    /// Height of the window on the page, in pixels.
    pub view: f32,
    /// Height of the whole page, in pixels.
    pub whole: f32,
    /// Top and bottom of each thing, from the top of the page, in pixels.
    pub things: BTreeMap<Spot, (f32, f32)>,
}

/// What stands in the browser.
///
/// # Equality
/// Two are equal when the same is to be seen on them: where the hand holds the bar, and which option the arrow keys have come to, are left out.
#[derive(Debug, Clone, Default)]
pub struct Browser {
    pub(super) page: Option<Spot>,
    pub(super) fields: BTreeMap<Spot, Field>,
    pub(super) chosen: BTreeMap<Spot, Arc<str>>,
    pub(super) ticked: BTreeSet<Spot>,
    /// Buttons that were pressed with success, links that were followed.
    pub(super) done: BTreeSet<Spot>,
    /// Pages that were blank until they were loaded again.
    loaded: BTreeSet<Spot>,
    pub(super) unfolded: Option<Spot>,
    pub(super) problems: BTreeMap<Spot, Problem>,
    /// How far the page is scrolled, in pixels.
    pub(super) offset: f32,
    /// How large it is shown, in hundredths. 0 stands for 100.
    pub(super) zoom: u16,
    /// What the rest of the computer is to do: it does it after each touch.
    pub(super) orders: Vec<Order>,
    /// The tab in front: the page that it shows is `page`, how far that is scrolled `offset`.
    tab: tabs::Tab,
    /// Every other tab, from the left.
    behind: Vec<tabs::Tab>,
    /// Which tab is in front.
    front: usize,
    /// The field of the address.
    address: Field,
    favourites: Vec<Spot>,
    downloads: Vec<Arc<str>>,
    password: Password,
    /// What each site remembers.
    standings: BTreeMap<Arc<str>, Standing>,
    robots: BTreeMap<Spot, Robot>,
    uploads: BTreeMap<Spot, Arc<str>>,
    /// The site that asks whether its person wants to leave.
    leaving: Option<Arc<str>>,
    /// How many minutes have passed since the lesson began.
    minutes: u32,
    /// The option of the open list to which the arrow keys have come.
    lit: Option<Spot>,
    /// How far the page was scrolled when the hand took hold of the bar.
    grip: Option<f32>,
}

impl PartialEq for Browser {
    fn eq(&self, other: &Self) -> bool {
        self.page == other.page
            && self.fields == other.fields
            && self.chosen == other.chosen
            && self.ticked == other.ticked
            && self.done == other.done
            && self.loaded == other.loaded
            && self.unfolded == other.unfolded
            && self.problems == other.problems
            && self.offset == other.offset
            && self.zoom() == other.zoom()
            && self.orders == other.orders
            && self.tab == other.tab
            && self.behind == other.behind
            && self.front == other.front
            && self.address == other.address
            && self.favourites == other.favourites
            && self.downloads == other.downloads
            && self.password == other.password
            && self.standings == other.standings
            && self.robots == other.robots
            && self.uploads == other.uploads
            && self.leaving == other.leaving
            && self.minutes == other.minutes
    }
}

impl Browser {
    /// The page that is open. None while nothing is seen of it.
    #[must_use]
    pub fn page<'a>(&self, sites: &'a Sites) -> Option<&'a Page> {
        let Showing::Page(spot) = self.showing() else { return None };
        sites.get(spot.part())?.page(spot)
    }

    /// How far the page was scrolled, in pixels. [`Browser::scrolled`] never goes beyond its end.
    #[must_use]
    pub fn offset(&self) -> f32 {
        self.offset
    }

    /// How large it is shown, in hundredths.
    #[must_use]
    pub fn zoom(&self) -> u16 {
        self.zoom.max(100)
    }

    /// The field called `spot`: one of a page, or the address.
    #[must_use]
    pub fn field(&self, spot: &Spot) -> Option<&Field> {
        if spot.as_str() == ADDRESS { Some(&self.address) } else { self.fields.get(spot) }
    }

    pub(super) fn field_mut(&mut self, spot: &Spot) -> Option<&mut Field> {
        if spot.as_str() == ADDRESS { Some(&mut self.address) } else { self.fields.get_mut(spot) }
    }

    /// Which option of a choice or list is chosen.
    #[must_use]
    pub fn chosen(&self, spot: &Spot) -> Option<&str> {
        self.chosen.get(spot).map(|id| &**id)
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_ticked(&self, spot: &Spot) -> bool {
        self.ticked.contains(spot)
    }

    /// The list that is open, or the control below which something hangs open.
    #[must_use]
    pub fn unfolded(&self) -> Option<&Spot> {
        self.unfolded.as_ref()
    }

    /// The option of the open list to which the arrow keys have come: Entrée chooses it.
    #[must_use]
    pub fn lit(&self) -> Option<&Spot> {
        self.lit.as_ref()
    }

    /// What is wrong with a thing, since a button checked the page.
    #[must_use]
    pub fn problem(&self, spot: &Spot) -> Option<Problem> {
        self.problems.get(spot).copied()
    }

    /// Something was typed into a field: its red line is about what stood there before.
    pub(super) fn edited(&mut self, spot: &Spot) {
        self.problems.remove(spot);
    }

    /// Closes what is open: a list, or what hangs below a control. Says which.
    pub(super) fn fold(&mut self) -> Option<Spot> {
        self.lit = None;
        self.unfolded.take()
    }
}

#[cfg(test)]
mod tests;
