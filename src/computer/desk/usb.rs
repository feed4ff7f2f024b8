//! The USB key: plugged in, ejected, pulled out.

use super::files::HOME;
use super::{Desk, Key};
use crate::computer::Deed;
use crate::computer::deed::Tidying;

use std::collections::BTreeSet;
use std::sync::Arc;

impl Desk {
    /// The key beside its port was clicked: it goes in, or out.
    pub(super) fn turn_key(&mut self) -> Deed {
        match self.key {
            Key::Out => {
                self.key = Key::In;
                self.show_place("key");
                Deed::Tidied(Tidying::Plugged)
            }
            Key::Ejected => {
                self.key = Key::Out;
                Deed::Tidied(Tidying::Pulled)
            }
            Key::In => {
                self.take_fresh_back();
                self.key = Key::Out;
                Deed::Tidied(Tidying::PulledEarly)
            }
        }
    }

    /// « Éjecter »: what was written is on the key, and stays there.
    pub(super) fn eject(&mut self) -> Deed {
        self.key = Key::Ejected;
        self.fresh.clear();
        Deed::Tidied(Tidying::Ejected)
    }

    /// What was written last is not on the key: copies are lost, and what was moved there is where it was before.
    fn take_fresh_back(&mut self) {
        let fresh = std::mem::take(&mut self.fresh);
        let lost: BTreeSet<Arc<str>> =
            fresh.iter().filter(|(_, from)| from.is_none()).map(|(id, _)| id.clone()).collect();
        let mut moved: Vec<_> = fresh.iter().filter_map(|(id, from)| Some((id, from.clone()?))).collect();
        // A folder that lies in another of them goes once that one is out of its way.
        while !moved.is_empty() {
            let count = moved.len();
            moved.retain(|(id, from)| !self.is_back(id, from));
            if moved.len() == count {
                break;
            }
        }
        for (id, _) in moved {
            let _ = self.put(id, HOME);
        }
        self.lose(&lost);
        self.fresh.clear();
    }

    /// Takes a thing back to where it was, or to Documents when that is no more. Whether it is there.
    fn is_back(&mut self, id: &str, from: &str) -> bool {
        let from = if self.is_open(from) { from } else { HOME };
        self.file(id).is_none_or(|file| &*file.place == from) || self.put(id, from)
    }
}
