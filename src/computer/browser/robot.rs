//! « Je ne suis pas un robot »: a box, then pictures.

use super::Browser;
use crate::computer::site::{Block, Sites};
use crate::computer::{Deed, Spot};

use std::collections::BTreeSet;
use std::sync::Arc;

/// How far somebody is with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Robot {
    /// Whether its pictures are shown.
    pub is_open: bool,
    /// The pictures that are chosen, by id.
    pub chosen: BTreeSet<Arc<str>>,
    /// Whether the right ones were chosen.
    pub is_passed: bool,
}

impl Browser {
    /// How far somebody is with the block called `spot`.
    #[must_use]
    pub fn robot(&self, spot: &Spot) -> Robot {
        self.robots.get(spot).cloned().unwrap_or_default()
    }

    /// A click on the box, on a picture or on « Vérifier ».
    pub(super) fn click_robot(&mut self, spot: &Spot, _block: &Block, _sites: &Sites) -> Deed {
        // STUB: to be built.
        Deed::Clicked(spot.clone())
    }
}
