//! The menu of a thing: what the other finger opens.

use super::Desk;
use crate::computer::deed::Tidying;
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Desk {
    /// The lines of the menu that is open, in order.
    #[must_use]
    pub fn menu_lines(&self) -> Vec<&'static str> {
        match self.menu.as_ref().map(thing) {
            None => vec![],
            Some(None) => vec!["open"],
            Some(Some(id)) if self.root(id) == "bin" => vec!["restore"],
            Some(Some(_)) => vec!["open", "rename", "move", "copy", "paste", "delete"],
        }
    }

    /// The other finger pressed on something.
    pub(super) fn unfold(&mut self, spot: &Spot) -> Deed {
        let is_thing = spot.part() == "files" || matches!(spot.rest(), "documents" | "bin");
        if !is_thing || self.dialog.is_some() {
            return Deed::RightClicked(spot.clone());
        }
        self.menu = Some(spot.clone());
        self.selected = Some(spot.rest().into());
        Deed::Tidied(Tidying::Unfolded)
    }

    /// Closes the menu. Whether one was open.
    pub(super) fn fold(&mut self) -> bool {
        self.menu.take().is_some()
    }

    /// A line of the menu was clicked.
    pub(super) fn choose_line(&mut self, line: &str, spot: &Spot, focus: &mut Option<Spot>) -> Deed {
        let Some(about) = self.menu.take() else { return Deed::Missed };
        let id: Arc<str> = about.rest().into();
        match (line, thing(&about)) {
            ("paste", Some(_)) => {
                let place = self.file(&id).map(|file| file.place.clone());
                place.map_or(Deed::Nothing, |place| self.paste(&place, spot))
            }
            (_, Some(_)) => self.do_with(line, &id, focus),
            (_, None) => self.open_thing(&id),
        }
    }

    /// A menu of a thing that is no more is closed.
    pub(super) fn drop_lost_menu(&mut self) {
        let is_lost = self.menu.as_ref().and_then(thing).is_some_and(|id| self.file(id).is_none());
        if is_lost {
            self.menu = None;
        }
    }
}

/// The id of the file or folder that a menu is about. None for the icons `desk.documents` and `desk.bin`.
fn thing(spot: &Spot) -> Option<&str> {
    (spot.part() == "files").then(|| spot.rest())
}
