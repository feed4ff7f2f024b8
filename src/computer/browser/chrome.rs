//! The window around the page: its tabs, its address, its buttons.

use super::{Browser, Extent};
use crate::computer::site::Sites;
use crate::computer::{Deed, Spot};

/// The field in which an address is typed.
pub const ADDRESS: &str = "browser.address";

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

impl Browser {
    /// The controls of the window above the page, in reading order, with what hangs open below them.
    pub(super) fn chrome(&self, _sites: &Sites) -> Vec<Spot> {
        // STUB: to be built.
        vec![]
    }

    /// A click on a control of the window. None for what is none.
    pub(super) fn click_chrome(
        &mut self,
        _spot: &Spot,
        _sites: &Sites,
        _extent: &Extent,
        _focus: &mut Option<Spot>,
    ) -> Option<Deed> {
        // STUB: to be built.
        None
    }

    /// A file came into Téléchargements.
    pub(in crate::computer) fn downloaded(&mut self, _id: &str) {
        // STUB: to be built.
    }

    /// The window is closed: its tabs are gone.
    pub(in crate::computer) fn close_window(&mut self, _sites: &Sites) {
        // STUB: to be built.
    }

    /// The pages in the bar of favourites, one of each site.
    #[must_use]
    pub fn favourites(&self) -> &[Spot] {
        &self.favourites
    }

    /// What was downloaded, the last first.
    #[must_use]
    pub fn downloads(&self) -> &[std::sync::Arc<str>] {
        &self.downloads
    }

    /// Whether the browser keeps the password.
    #[must_use]
    pub fn password(&self) -> Password {
        self.password
    }

    /// The browser asks whether it is to keep the password. It asks once.
    pub(super) fn ask_password(&mut self) {
        // STUB: to be built.
    }

    /// The value of something of the window: `browser.tabs`. None for what has none.
    pub(super) fn window_value(&self, _name: &str, _sites: &Sites) -> Option<crate::computer::expr::Value> {
        // STUB: to be built.
        None
    }
}
