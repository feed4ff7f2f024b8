//! Favourites: pages that stand in a bar, one of each site.

use super::Browser;
use crate::computer::deed::Browsing;
use crate::computer::{Deed, Spot};

impl Browser {
    /// The pages in the bar of favourites, one of each site.
    #[must_use]
    pub fn favourites(&self) -> &[Spot] {
        &self.favourites
    }

    /// Whether the page in front is a favourite: the star is full.
    #[must_use]
    pub fn is_favourite(&self) -> bool {
        self.page.as_ref().is_some_and(|page| self.favourites.contains(page))
    }

    /// The favourite of a site.
    pub(super) fn favourite(&self, site: &str) -> Option<&Spot> {
        self.favourites.iter().find(|page| page.part() == site)
    }

    /// The star: this page is a favourite from now on, in place of another of its site; or it is none any more. Nothing where there is no page.
    pub(super) fn star(&mut self) -> Deed {
        let Some(page) = self.page.clone() else { return Deed::Nothing };
        if self.is_favourite() {
            self.favourites.retain(|favourite| *favourite != page);
            return Deed::Browsed(Browsing::FavouriteRemoved);
        }
        match self.favourites.iter_mut().find(|favourite| favourite.part() == page.part()) {
            Some(favourite) => *favourite = page,
            None => self.favourites.push(page),
        }
        Deed::Browsed(Browsing::FavouriteAdded)
    }
}
