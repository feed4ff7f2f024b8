//! A question over the windows: where to move, which to open, where to save. Nothing else can be acted on meanwhile.

use super::files::HOME;
use super::naming::{selected, without_ending};
use super::{App, Desk, Dialog, File, FileKind, Purpose, Wish};
use crate::computer::deed::Tidying;
use crate::computer::field::Field;
use crate::computer::{Deed, Spot};

use std::sync::Arc;

/// The spot of the name under which something is saved.
pub(super) const NAME: &str = "desk.dialog.name";

impl Desk {
    /// The things of the chosen place that the question is about: folders to go into, and, to open one, files.
    #[must_use]
    pub fn offered(&self) -> Vec<&File> {
        let Some(dialog) = &self.dialog else { return vec![] };
        let fits = |file: &&File| match &dialog.purpose {
            Purpose::Move(id) => file.kind == FileKind::Folder && file.id != *id,
            Purpose::Save(_) => file.kind == FileKind::Folder,
            Purpose::Open(App::Notes) => matches!(file.kind, FileKind::Folder | FileKind::Text),
            Purpose::Open(_) => file.kind != FileKind::Text,
            Purpose::Upload(_) => true,
        };
        self.things(&dialog.place).into_iter().filter(fits).collect()
    }

    /// The places of the question, in order: there is no saving into the bin.
    #[must_use]
    pub fn dialog_places(&self) -> Vec<&'static str> {
        self.places().into_iter().filter(|place| *place != "bin").collect()
    }

    /// « Déplacer vers »
    pub(super) fn ask_where(&mut self, id: &str, focus: &mut Option<Spot>) -> Deed {
        let Some(file) = self.file(id) else { return Deed::Nothing };
        let (id, place) = (file.id.clone(), file.place.clone());
        self.ask(Purpose::Move(id), &place, Field::default(), focus)
    }

    /// « Ouvrir », from a window.
    pub(super) fn ask_which(&mut self, app: App, focus: &mut Option<Spot>) -> Deed {
        let place = self.held_by(app).map_or_else(|| HOME.into(), |file| file.place.clone());
        self.ask(Purpose::Open(app), &place, Field::default(), focus)
    }

    /// « Enregistrer sous », from a window.
    pub(super) fn ask_name(&mut self, app: App, focus: &mut Option<Spot>) -> Deed {
        let held = self.held_by(app);
        let place = held.map_or_else(|| HOME.into(), |file| file.place.clone());
        let name = selected(held.map_or(&self.names.note, |file| &file.name));
        let deed = self.ask(Purpose::Save(app), &place, name, focus);
        *focus = super::spot(NAME);
        deed
    }

    fn ask(&mut self, purpose: Purpose, place: &str, name: Field, focus: &mut Option<Spot>) -> Deed {
        let place = if self.is_open(place) && place != "bin" { place } else { HOME };
        self.dialog = Some(Dialog { purpose, place: place.into(), chosen: None, name });
        *focus = None;
        Deed::Tidied(Tidying::DialogOpened)
    }

    /// Something of the question was clicked.
    pub(super) fn click_dialog(&mut self, spot: &Spot, presses: u8) -> Deed {
        let Some(dialog) = &mut self.dialog else { return Deed::Nothing };
        match (spot.part(), spot.rest()) {
            ("files", id) => {
                dialog.chosen = Some(id.into());
                if presses == 2 { self.answer() } else { Deed::Tidied(Tidying::Selected) }
            }
            (_, "dialog.ok") => self.answer(),
            (_, "dialog.cancel") => self.cancel(),
            (_, rest) => {
                let Some(place) = rest.strip_prefix("dialog.") else { return Deed::Missed };
                dialog.place = place.into();
                dialog.chosen = None;
                Deed::Tidied(Tidying::FileOpened)
            }
        }
    }

    /// « Annuler »
    pub(super) fn cancel(&mut self) -> Deed {
        match self.dialog.take() {
            Some(_) => Deed::Tidied(Tidying::Cancelled),
            None => Deed::Nothing,
        }
    }

    /// « Déplacer ici », « Ouvrir », « Enregistrer ».
    pub(super) fn answer(&mut self) -> Deed {
        let Some(dialog) = self.dialog.take() else { return Deed::Nothing };
        match &dialog.purpose {
            Purpose::Move(id) if self.put(id, &dialog.place) => Deed::Tidied(Tidying::MovedFile),
            Purpose::Move(_) => Deed::Tidied(Tidying::Cancelled),
            Purpose::Save(app) => {
                let ending = match app {
                    App::Notes => FileKind::Text.ending(),
                    _ => self.held_by(*app).and_then(File::ending),
                };
                let name = without_ending(dialog.name.text().trim(), ending).to_owned();
                self.save(*app, &dialog.place, &name)
            }
            Purpose::Open(_) | Purpose::Upload(_) => match (dialog.chosen.clone(), &dialog.purpose) {
                (Some(id), Purpose::Upload(place)) => {
                    self.wish = Some(Wish::Attach(place.clone(), id));
                    Deed::Tidied(Tidying::FileOpened)
                }
                (Some(id), _) => self.open_thing(&id),
                (None, _) => {
                    self.dialog = Some(dialog);
                    Deed::Tidied(Tidying::NothingSelected)
                }
            },
        }
    }

    /// A question about a thing that is no more is taken back.
    pub(super) fn drop_lost_dialog(&mut self) {
        let is_there = |id: &Arc<str>| self.file(id).is_some_and(|file| &*file.place != "nowhere");
        let is_lost = self.dialog.as_ref().is_some_and(|dialog| {
            let about = match &dialog.purpose {
                Purpose::Move(id) => is_there(id),
                Purpose::Open(app) | Purpose::Save(app) => self.window(*app).is_some(),
                Purpose::Upload(_) => true,
            };
            !about || !self.is_open(&dialog.place) || dialog.chosen.as_ref().is_some_and(|id| !is_there(id))
        });
        if is_lost {
            self.dialog = None;
        }
    }
}
