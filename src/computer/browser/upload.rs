//! Files that are put on a page.

use super::Browser;
use crate::computer::desk::File;
use crate::computer::site::{Block, Sites};
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Browser {
    /// The file that was put on the block called `spot`, by id.
    #[must_use]
    pub fn upload(&self, spot: &Spot) -> Option<&Arc<str>> {
        self.uploads.get(spot)
    }

    /// A click on « Ajouter » or « Retirer ».
    pub(super) fn click_upload(&mut self, spot: &Spot, _block: &Block) -> Deed {
        // STUB: to be built.
        Deed::Clicked(spot.clone())
    }

    /// A file was chosen for the block called `spot`: it is put there, or a red line says why not.
    pub(in crate::computer) fn attach(&mut self, _spot: &Spot, _file: &File, _sites: &Sites) -> Deed {
        // STUB: to be built.
        Deed::Nothing
    }
}
