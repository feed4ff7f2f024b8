//! The hand on the desk.

use super::files::PLACES;
use super::spots::titled;
use super::{App, Desk, FileKind, naming};
use crate::computer::deed::Tidying;
use crate::computer::hand::{Place, Touch};
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Desk {
    /// What a touch comes to. Fields take their own touches before. `focus` may be moved. A drag is told in pixels: `size` is that of the desk.
    pub(in crate::computer) fn touch(&mut self, touch: &Touch, size: (f32, f32), focus: &mut Option<Spot>) -> Deed {
        let named = self.end_name(touch);
        let deed = match touch {
            Touch::Down { on, .. } => {
                if focus.as_ref() != Some(&on.spot) {
                    *focus = None;
                }
                Deed::Nothing
            }
            Touch::Click { on, presses } => {
                *focus = None;
                self.click(&on.spot, *presses, focus)
            }
            Touch::Right { on } => {
                *focus = None;
                self.right(&on.spot)
            }
            Touch::Drop { from, to, by } => self.dropped(&from.spot, to.as_ref(), *by, size),
            Touch::Missed if self.fold() => Deed::Tidied(Tidying::Folded),
            Touch::Missed => Deed::Missed,
            _ => Deed::Nothing,
        };
        self.settle(focus);
        if matches!(deed, Deed::Nothing | Deed::Missed) && named != Deed::Nothing { named } else { deed }
    }

    /// The hand went elsewhere: a name that was being typed holds.
    pub(in crate::computer) fn left(&mut self, field: &Spot) -> Deed {
        if field.as_str() == naming::NAME { self.hold_name() } else { Deed::Nothing }
    }

    /// A press beside the name that is being typed ends it.
    fn end_name(&mut self, touch: &Touch) -> Deed {
        let is_beside = match touch {
            Touch::Down { on, .. } | Touch::Click { on, .. } | Touch::Right { on } => on.spot.as_str() != naming::NAME,
            Touch::Missed => true,
            _ => false,
        };
        if is_beside { self.hold_name() } else { Deed::Nothing }
    }

    /// What refers to things that are no more is put right.
    pub(super) fn settle(&mut self, focus: &mut Option<Spot>) {
        self.leave_lost_places();
        self.close_lost_files();
        self.drop_lost_dialog();
        self.drop_lost_menu();
        if self.naming().is_some_and(|id| self.file(id).is_none()) {
            self.naming = None;
        }
        if self.selected.as_ref().is_some_and(|id| !self.stands(id)) {
            self.selected = None;
        }
        if focus.as_ref().is_some_and(|focus| !self.spots().contains(focus)) {
            *focus = None;
        }
    }

    /// Whether a thing is in the place that is shown, is found, or stands on the desk.
    fn stands(&self, id: &str) -> bool {
        if matches!(id, "documents" | "bin") {
            return true;
        }
        let Some(file) = self.file(id) else { return false };
        let is_found = self.is_searching() && self.is_open(&file.place) && &*file.place != "bin";
        &*file.place == "desk" || self.window(App::Files).is_some() && (file.place == self.place || is_found)
    }

    /// A click. A menu that is open elsewhere is closed by it.
    pub(super) fn click(&mut self, spot: &Spot, presses: u8, focus: &mut Option<Spot>) -> Deed {
        if !self.spots().contains(spot) {
            return Deed::Missed;
        }
        if self.dialog.is_some() {
            return self.click_dialog(spot, presses);
        }
        let rest = spot.rest();
        if let Some(line) = rest.strip_prefix("menu.") {
            return self.choose_line(line, spot, focus);
        }
        let has_folded = self.fold();
        let deed = match (spot.part(), rest) {
            ("files", id) | (_, id @ ("documents" | "bin")) => self.click_thing(id, presses),
            (_, "open") => self.selected.clone().map_or(Deed::Nothing, |id| self.open_thing(&id)),
            (_, "usb") => self.turn_key(),
            (_, "menu_files") => self.open_files(spot),
            (_, "bar.browser") => self.wish_for_browser(),
            _ => self.click_window(spot, presses, focus),
        };
        if has_folded && matches!(deed, Deed::Clicked(_)) { Deed::Tidied(Tidying::Folded) } else { deed }
    }

    /// Once selects, twice opens.
    fn click_thing(&mut self, id: &str, presses: u8) -> Deed {
        if presses == 2 {
            return self.open_thing(id);
        }
        self.selected = Some(id.into());
        Deed::Tidied(Tidying::Selected)
    }

    /// « Fichiers »: opens the file window, or brings it back.
    fn open_files(&mut self, spot: &Spot) -> Deed {
        match self.window(App::Files) {
            Some(_) => self.bring_to_front(App::Files, spot),
            None => self.show_place(super::files::HOME),
        }
    }

    /// A window, what frames it, what is in it, or its name in the task bar.
    fn click_window(&mut self, spot: &Spot, presses: u8, focus: &mut Option<Spot>) -> Deed {
        let (first, second) = spot.rest().split_once('.').unwrap_or((spot.rest(), ""));
        if first == "bar" {
            return App::parse(second).map_or(Deed::Nothing, |app| self.toggle(app));
        }
        let Some(app) = App::parse(first) else { return Deed::Clicked(spot.clone()) };
        match (app, second) {
            (_, "") => self.bring_to_front(app, spot),
            (_, "reduce") => self.reduce(app),
            (_, "enlarge") => self.enlarge(app),
            (_, "close") => self.close(app),
            (_, "title") if presses == 2 => self.enlarge(app),
            (_, "title") => Deed::Clicked(spot.clone()),
            (App::Files, "back") => self.go_back(spot),
            (App::Files, place) if PLACES.contains(&place) => self.choose_place(place, spot),
            (App::Files, tool) => self.use_tool(tool, spot, focus),
            (_, "save") => self.ask_name(app, focus),
            (_, "open") => self.ask_which(app, focus),
            _ => Deed::Clicked(spot.clone()),
        }
    }

    /// The other finger: the menu of a thing.
    fn right(&mut self, spot: &Spot) -> Deed {
        if !self.spots().contains(spot) {
            return Deed::Missed;
        }
        self.fold();
        self.unfold(spot)
    }

    /// A drag ended.
    fn dropped(&mut self, from: &Spot, to: Option<&Place>, by: (f32, f32), size: (f32, f32)) -> Deed {
        self.fold();
        if let Some(app) = titled(from) {
            return self.move_window(app, by, size);
        }
        let place = to.filter(|to| self.spots().contains(&to.spot)).and_then(|to| self.place_under(&to.spot));
        match (place, to) {
            (Some(place), Some(to)) if from.part() == "files" && self.put(from.rest(), &place) => {
                Deed::Dropped(to.spot.clone())
            }
            _ => Deed::DroppedBeside(from.clone()),
        }
    }

    /// The place into which goes what is dropped on `spot`: a folder, a place, the bin, the file window.
    fn place_under(&self, spot: &Spot) -> Option<Arc<str>> {
        if spot.part() == "files" {
            let folder = self.file(spot.rest()).filter(|file| file.kind == FileKind::Folder && self.is_open(&file.id));
            return folder.map(|folder| folder.id.clone());
        }
        let rest = spot.rest();
        let place = rest.strip_prefix("files.").unwrap_or(rest);
        match place {
            "files" if self.is_searching() => None,
            "files" => Some(self.place.clone()),
            place if PLACES.contains(&place) && self.is_open(place) => Some(place.into()),
            _ => None,
        }
    }
}
