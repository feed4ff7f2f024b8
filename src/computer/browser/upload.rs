//! Files that are put on a page.

use super::{Browser, Order};
use crate::computer::deed::{Browsing, Tidying};
use crate::computer::desk::File;
use crate::computer::field::Problem;
use crate::computer::site::{self, Block, Kind, Sites};
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Browser {
    /// The file that was put on the block called `spot`, by id.
    #[must_use]
    pub fn upload(&self, spot: &Spot) -> Option<&Arc<str>> {
        self.uploads.get(spot)
    }

    /// A click on « Ajouter », or on what takes the file away again.
    pub(super) fn click_upload(&mut self, spot: &Spot, block: &Block) -> Deed {
        let Some(whole) = &block.spot else { return Deed::Nothing };
        if spot == whole {
            self.orders.push(Order::Ask(whole.clone()));
            return Deed::Tidied(Tidying::DialogOpened);
        }
        if self.uploads.remove(whole).is_none() {
            return Deed::Nothing;
        }
        self.problems.remove(whole);
        Deed::Browsed(Browsing::UploadRemoved)
    }

    /// A file was chosen for the block called `spot`: it is put there, or a red line says why not, and the one before stays.
    pub(in crate::computer) fn attach(&mut self, spot: &Spot, file: &File, sites: &Sites) -> Deed {
        let Some((_, block)) = site::find(sites, spot) else { return Deed::Nothing };
        let Kind::Upload { accepts, most, .. } = &block.kind else { return Deed::Nothing };
        let is_accepted = accepts.iter().any(|ending| file.ending() == Some(ending));
        let problem = match () {
            () if !is_accepted => Some(Problem::Refused),
            () if file.mo > *most => Some(Problem::TooLarge),
            () => None,
        };
        if let Some(problem) = problem {
            self.problems.insert(spot.clone(), problem);
            return Deed::Browsed(Browsing::UploadRefused);
        }
        self.problems.remove(spot);
        self.uploads.insert(spot.clone(), file.id.clone());
        Deed::Browsed(Browsing::Uploaded)
    }
}
