//! The keyboard on the desk: what no field took.

use super::{App, Desk, naming, spots};
use crate::computer::deed::Tidying;
use crate::computer::field::Field;
use crate::computer::keyboard::Position;
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Desk {
    /// What a key comes to that no field took (in a field: Entrée and Échap): Entrée, Suppr, F2, arrows. `control`: Ctrl is held (c, v, x).
    pub(in crate::computer) fn key(&mut self, key: Position, control: bool, focus: &mut Option<Spot>) -> Deed {
        let is_naming = focus.as_ref().is_some_and(|focus| focus.as_str() == naming::NAME);
        let named = if is_naming { Deed::Nothing } else { self.hold_name() };
        let front = self.front().map(|window| window.app);
        let deed = match key.name() {
            "escape" => self.escape(focus),
            "enter" => self.enter(focus),
            "space" => self.press_focused(1, focus),
            letter @ ("c" | "x" | "v") if control => self.clip(letter, focus),
            _ if control => Deed::Nothing,
            "delete" => self.meant(focus).map_or(Deed::Nothing, |id| self.throw_away(&id)),
            "f2" => self.rename_meant(focus),
            "left" | "up" => self.walk(false, focus),
            "right" | "down" => self.walk(true, focus),
            _ => Deed::Nothing,
        };
        // In a window that has come, the keyboard begins anew.
        if self.front().map(|window| window.app) != front {
            *focus = None;
        }
        self.settle(focus);
        if deed == Deed::Nothing { named } else { deed }
    }

    /// Échap: what is open over the desk is closed, what is being typed is left.
    fn escape(&mut self, focus: &mut Option<Spot>) -> Deed {
        if self.naming.take().is_some() || self.dialog.take().is_some() {
            *focus = None;
            return Deed::Tidied(Tidying::Cancelled);
        }
        if self.fold() {
            return Deed::Tidied(Tidying::Folded);
        }
        if self.is_focused(focus, spots::SEARCH) && !self.search.text().is_empty() {
            self.search = Field::default();
            return Deed::Tidied(Tidying::Cancelled);
        }
        Deed::Nothing
    }

    /// Entrée: ends what is typed, presses what has the keyboard, or opens what is selected.
    fn enter(&mut self, focus: &mut Option<Spot>) -> Deed {
        if self.naming.is_some() {
            *focus = None;
            return self.hold_name();
        }
        if self.is_focused(focus, spots::SEARCH) {
            *focus = None;
            return if self.is_searching() { Deed::Tidied(Tidying::Found) } else { Deed::Nothing };
        }
        let in_field = focus.as_ref().is_some_and(|focus| self.field(focus).is_some());
        match focus {
            Some(_) if !in_field => self.press_focused(2, focus),
            _ if self.dialog.is_some() => self.answer(),
            Some(_) => Deed::Nothing,
            None => self.meant(focus).or_else(|| self.icon()).map_or(Deed::Nothing, |id| self.open_thing(&id)),
        }
    }

    fn is_focused(&self, focus: &Option<Spot>, field: &str) -> bool {
        focus.as_ref().is_some_and(|focus| focus.as_str() == field)
    }

    /// Presses what has the keyboard: a thing is opened by two presses, a button is pressed by any.
    fn press_focused(&mut self, presses: u8, focus: &mut Option<Spot>) -> Deed {
        let Some(spot) = focus.clone() else { return Deed::Nothing };
        let is_thing = spot.part() == "files" || matches!(spot.rest(), "documents" | "bin");
        self.click(&spot, if is_thing { presses } else { 1 }, focus)
    }

    /// The icon that is selected.
    fn icon(&self) -> Option<Arc<str>> {
        self.selected.clone().filter(|id| self.is_icon(id))
    }

    /// The thing that a key means: the one that has the keyboard, or else the one that is selected and can be seen. Not in the bin.
    fn meant(&self, focus: &Option<Spot>) -> Option<Arc<str>> {
        let focused = focus.as_ref().filter(|focus| focus.part() == "files").map(|focus| focus.rest().into());
        let id = focused.or_else(|| self.selected.clone())?;
        let is_seen = self.dialog.is_none()
            && super::spot(&format!("files.{id}")).is_some_and(|spot| self.spots().contains(&spot));
        let file = self.file(&id).filter(|_| is_seen)?;
        (self.root(&file.place) != "bin").then_some(id)
    }

    fn rename_meant(&mut self, focus: &mut Option<Spot>) -> Deed {
        let Some(id) = self.meant(focus) else { return Deed::Nothing };
        self.fold();
        self.begin_name(&id, focus)
    }

    /// Ctrl and C, X or V.
    fn clip(&mut self, letter: &str, focus: &Option<Spot>) -> Deed {
        if letter != "v" {
            return self.meant(focus).map_or(Deed::Nothing, |id| self.hold(&id, letter == "x"));
        }
        let place = match self.front().map(|window| window.app) {
            _ if self.dialog.is_some() => return Deed::Nothing,
            Some(App::Files) if self.is_searching() => return Deed::Nothing,
            Some(App::Files) => self.place.clone(),
            Some(_) => return Deed::Nothing,
            None => "desk".into(),
        };
        let spot = super::spot(if &*place == "desk" { "desk.documents" } else { "desk.files" });
        let deed = spot.map_or(Deed::Nothing, |spot| self.paste(&place, &spot));
        if matches!(deed, Deed::Clicked(_)) { Deed::Nothing } else { deed }
    }

    /// The arrows: from one thing to the next, in the file window or among the icons.
    fn walk(&mut self, onward: bool, focus: &mut Option<Spot>) -> Deed {
        let is_elsewhere = focus.as_ref().is_some_and(|focus| focus.part() != "files");
        if is_elsewhere || self.dialog.is_some() || self.menu.is_some() {
            return Deed::Nothing;
        }
        let ids: Vec<Arc<str>> = match self.front().map(|window| window.app) {
            Some(App::Files) => self.listed().into_iter().map(|file| file.id.clone()).collect(),
            Some(_) => return Deed::Nothing,
            None => {
                let files = self.things("desk").into_iter().map(|file| file.id.clone());
                std::iter::once("documents".into()).chain(files).chain(["bin".into()]).collect()
            }
        };
        let at = self.selected.as_ref().and_then(|selected| ids.iter().position(|id| id == selected));
        let next = match at {
            None => ids.first(),
            Some(at) if onward => ids.get(at + 1),
            Some(at) => at.checked_sub(1).and_then(|at| ids.get(at)),
        };
        let Some(next) = next.cloned() else { return Deed::Nothing };
        self.selected = Some(next);
        *focus = None;
        Deed::Tidied(Tidying::Selected)
    }
}
