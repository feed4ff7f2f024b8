//! What lies over a page until it is answered: the banner about cookies, a window that nobody asked for, the question before signing out.

use super::{Browser, Extent};
use crate::computer::site::{Account, Cookies, Popup, Site, Sites};
use crate::computer::{Deed, Spot};

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
    pub fn over<'a>(&self, _sites: &'a Sites) -> Option<Over<'a>> {
        // STUB: to be built.
        None
    }

    /// What can be acted on of what lies over the page.
    pub(super) fn over_spots(&self, _sites: &Sites) -> Vec<Spot> {
        // STUB: to be built.
        vec![]
    }

    /// A click on what lies over the page, or on the menu and the corner of its site. None for what is no part of that.
    pub(super) fn click_over(
        &mut self,
        _spot: &Spot,
        _sites: &Sites,
        _extent: &Extent,
        _focus: &mut Option<Spot>,
    ) -> Option<Deed> {
        // STUB: to be built.
        None
    }

    /// The menu and the corner of the site in front: its entries, « Connexion » or the name, and the line below the name while it is unfolded.
    pub(super) fn header(&self, _sites: &Sites) -> Vec<Spot> {
        // STUB: to be built.
        vec![]
    }
}
