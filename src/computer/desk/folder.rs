//! The file window: the place that it shows, the way back, the search, its buttons.

use super::files::{HOME, in_order};
use super::{App, Desk, File, FileKind, Key};
use crate::computer::deed::{Tidying, Writing};
use crate::computer::field::Field;
use crate::computer::plain::plain;
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Desk {
    /// What the file window lists: the things of its place, or what the search found.
    #[must_use]
    pub fn listed(&self) -> Vec<&File> {
        if !self.is_searching() {
            return self.things(&self.place);
        }
        let wanted = plain(self.search.text().trim());
        let fits =
            |file: &&File| &*file.place != "bin" && self.is_open(&file.place) && plain(&file.name).contains(&wanted);
        in_order(self.files.values().filter(fits).collect())
    }

    /// Whether the file window lists what was searched for.
    #[must_use]
    pub fn is_searching(&self) -> bool {
        !self.search.text().trim().is_empty()
    }

    /// Whether the file window shows the key, or a folder on it.
    #[must_use]
    pub fn shows_key(&self) -> bool {
        self.key == Key::In && self.root(&self.place) == "key"
    }

    /// The places at the left of the file window, in order.
    #[must_use]
    pub fn places(&self) -> Vec<&'static str> {
        let key = (self.key == Key::In).then_some("key");
        ["documents", "pictures", "downloads", "desk"].into_iter().chain(key).chain(["bin"]).collect()
    }

    /// The buttons of the file window, in order: those that can be used in its place.
    #[must_use]
    pub fn tools(&self) -> Vec<&'static str> {
        if &*self.place == "bin" && !self.is_searching() {
            return vec!["restore", "empty"];
        }
        let eject = self.shows_key().then_some("eject");
        ["open", "new_folder", "rename", "move", "copy", "paste", "delete"].into_iter().chain(eject).collect()
    }

    /// The thing of the file window that is selected.
    fn chosen(&self) -> Option<Arc<str>> {
        let selected = self.selected.clone()?;
        self.listed().iter().any(|file| file.id == selected).then_some(selected)
    }

    /// Goes to a place, and remembers the one before.
    pub(super) fn go(&mut self, place: &str) -> Deed {
        if &*self.place != place {
            let before = std::mem::replace(&mut self.place, place.into());
            self.before.push(before);
        }
        self.forget_search();
        Deed::Tidied(Tidying::FileOpened)
    }

    pub(super) fn forget_search(&mut self) {
        self.search = Field::default();
        self.selected = None;
    }

    /// One of the places at the left was clicked.
    pub(super) fn choose_place(&mut self, place: &str, spot: &Spot) -> Deed {
        if &*self.place == place && !self.is_searching() {
            return Deed::Clicked(spot.clone());
        }
        self.go(place)
    }

    /// The place before; without one, the folder around; while something is searched for, the place itself.
    pub(super) fn go_back(&mut self, spot: &Spot) -> Deed {
        if self.is_searching() {
            self.forget_search();
            return Deed::Tidied(Tidying::FileOpened);
        }
        let around = self.file(&self.place).map(|folder| folder.place.clone());
        let Some(place) = self.before.pop().or(around) else { return Deed::Clicked(spot.clone()) };
        self.place = place;
        self.forget_search();
        Deed::Tidied(Tidying::FileOpened)
    }

    /// A button of the file window.
    pub(super) fn use_tool(&mut self, tool: &str, spot: &Spot, focus: &mut Option<Spot>) -> Deed {
        match tool {
            "new_folder" => self.new_folder(focus),
            "paste" => self.paste(&self.place.clone(), spot),
            "empty" if self.empty() => Deed::Tidied(Tidying::Emptied),
            "empty" => Deed::Clicked(spot.clone()),
            "eject" => self.eject(),
            _ => match self.chosen() {
                Some(id) => self.do_with(tool, &id, focus),
                None => Deed::Tidied(Tidying::NothingSelected),
            },
        }
    }

    /// What a button or a line of a menu does with a thing.
    pub(super) fn do_with(&mut self, tool: &str, id: &str, focus: &mut Option<Spot>) -> Deed {
        match tool {
            "open" => self.open_thing(id),
            "rename" => self.begin_name(id, focus),
            "move" => self.ask_where(id, focus),
            "copy" => self.hold(id, false),
            "delete" => self.throw_away(id),
            "restore" if self.bring_back(id) => Deed::Tidied(Tidying::RestoredFile),
            _ => Deed::Nothing,
        }
    }

    /// A folder, made in the place that is shown; its name is typed next.
    fn new_folder(&mut self, focus: &mut Option<Spot>) -> Deed {
        self.forget_search();
        let folder = File {
            id: "".into(),
            name: self.names.new_folder.clone(),
            kind: FileKind::Folder,
            place: self.place.clone(),
            picture: None,
            text: String::new(),
            ending: None,
            mo: 0,
            is_example: false,
        };
        let id = self.make("new", folder);
        self.begin_name(&id, focus);
        self.selected = Some(id);
        Deed::Tidied(Tidying::Created)
    }

    /// Keeps in mind what « Coller » will put.
    pub(super) fn hold(&mut self, id: &str, is_cut: bool) -> Deed {
        self.clip = super::Clip { id: Some(id.into()), is_cut };
        super::spot(&format!("files.{id}")).map_or(Deed::Nothing, |spot| Deed::Wrote(Writing::Copied, spot))
    }

    /// Puts what was copied into a place, or moves what was cut.
    pub(super) fn paste(&mut self, place: &str, spot: &Spot) -> Deed {
        let held = self.clip.id.clone().filter(|id| self.file(id).is_some_and(|file| &*file.place != "nowhere"));
        let Some(id) = held else { return Deed::Wrote(Writing::NothingToPaste, spot.clone()) };
        if !self.is_open(place) || place == "bin" {
            return Deed::Clicked(spot.clone());
        }
        if self.clip.is_cut {
            let has_gone = self.put(&id, place);
            if has_gone {
                self.clip = super::Clip::default();
                self.selected = Some(id);
                return Deed::Tidied(Tidying::MovedFile);
            }
            return Deed::Clicked(spot.clone());
        }
        let Some(copy) = self.copy(&id, place) else { return Deed::Clicked(spot.clone()) };
        self.selected = Some(copy);
        Deed::Tidied(Tidying::CopiedFile)
    }

    /// Into the bin.
    pub(super) fn throw_away(&mut self, id: &str) -> Deed {
        if !self.put(id, "bin") {
            return Deed::Nothing;
        }
        self.selected = None;
        Deed::Tidied(Tidying::Binned)
    }

    /// Opens the file window at a place.
    pub(super) fn show_place(&mut self, place: &str) -> Deed {
        let tidying = self.show(App::Files);
        if tidying == Tidying::WindowOpened {
            self.place = place.into();
            self.before.clear();
            self.forget_search();
        } else {
            self.go(place);
        }
        Deed::Tidied(tidying)
    }

    /// A place that is no more is left.
    pub(super) fn leave_lost_places(&mut self) {
        let mut before = std::mem::take(&mut self.before);
        before.retain(|place| self.is_open(place));
        self.before = before;
        if !self.is_open(&self.place) {
            self.place = HOME.into();
            self.forget_search();
        }
    }
}
