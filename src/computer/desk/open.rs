//! Opening things: folders in the file window, notes in the notes, papers and photos in the viewer.

use super::{App, Desk, File, FileKind};
use crate::computer::Deed;
use crate::computer::deed::Tidying;
use crate::computer::field::{Field, Kind};

use std::sync::Arc;

/// A note in which `text` stands.
pub(super) fn note(text: &str) -> Field {
    Field::new(Kind::Lines, text)
}

impl Desk {
    /// Opens a thing by its id: a file, a folder, or one of the icons `documents` and `bin`.
    pub(super) fn open_thing(&mut self, id: &str) -> Deed {
        if matches!(id, "documents" | "bin") {
            return self.show_place(id);
        }
        let Some(file) = self.file(id).cloned() else { return Deed::Nothing };
        match file.kind {
            FileKind::Folder if !self.is_open(id) => return Deed::Tidied(Tidying::Selected),
            FileKind::Folder => {
                self.show_place(id);
            }
            _ if self.root(&file.place) == "bin" => return Deed::Tidied(Tidying::Selected),
            FileKind::Text => self.open_note(&file),
            FileKind::Pdf | FileKind::Photo | FileKind::Scan => {
                self.viewed = Some(file.id.clone());
                self.show(App::Viewer);
            }
        }
        Deed::Tidied(Tidying::FileOpened)
    }

    fn open_note(&mut self, file: &File) {
        self.noted = Some(file.id.clone());
        self.notes = note(&file.text);
        self.show(App::Notes);
    }

    /// A window that is open when the lesson begins: `files`, `bin`, `notes`, `calculator`, `viewer:<file>`, `notes:<file>`.
    pub(super) fn lay_out(&mut self, window: &str) {
        match window.split_once(':') {
            Some((_, file)) => {
                self.open_thing(file);
            }
            None if window == "bin" => {
                self.show_place(window);
            }
            None => {
                let _ = App::parse(window).map(|app| self.show(app));
            }
        }
    }

    /// The file that a window shows or holds.
    pub(super) fn held_by(&self, app: App) -> Option<&File> {
        let id = match app {
            App::Notes => self.noted.as_deref(),
            App::Viewer => self.viewed.as_deref(),
            App::Files | App::Calculator => None,
        };
        self.file(id?)
    }

    /// Saves what a window shows under a name. A note that keeps its name and place is written over, and so is no other file.
    pub(super) fn save(&mut self, app: App, place: &str, name: &str) -> Deed {
        let held = self.held_by(app).cloned();
        let name = match (name.trim(), &held) {
            ("", Some(file)) => file.name.clone(),
            ("", None) => self.names.note.clone(),
            (name, _) => name.to_owned(),
        };
        match (app, held) {
            (App::Notes, Some(file)) if &*file.place == place && file.name == name => {
                let text = self.notes.text().to_owned();
                let _ = self.files.get_mut(&file.id).map(|file| file.text = text);
            }
            (App::Notes, held) => self.save_note(held.as_ref(), place, name),
            (_, Some(file)) => {
                let stem = copy_of(&file.id);
                self.make(&stem, File { name, place: place.into(), ..file });
            }
            (_, None) => return Deed::Nothing,
        }
        Deed::Tidied(Tidying::Saved)
    }

    /// From now on the notes hold the file that was saved.
    fn save_note(&mut self, held: Option<&File>, place: &str, name: String) {
        let stem = held.map_or_else(|| "new".to_owned(), |file| copy_of(&file.id));
        let file = File {
            id: "".into(),
            name,
            kind: FileKind::Text,
            place: place.into(),
            picture: None,
            text: self.notes.text().to_owned(),
            ending: None,
            mo: 1,
            is_example: false,
        };
        self.noted = Some(self.make(&stem, file));
    }

    /// What shows a file that is no more is closed.
    pub(super) fn close_lost_files(&mut self) {
        let is_lost = |id: &Arc<str>| self.file(id).is_none_or(|file| self.root(&file.place) == "nowhere");
        let (noted, viewed) = (self.noted.as_ref().is_some_and(is_lost), self.viewed.as_ref().is_some_and(is_lost));
        if noted {
            self.noted = None;
        }
        if viewed {
            self.close(App::Viewer);
        }
    }
}

/// With what the id of a copy begins.
fn copy_of(id: &str) -> String {
    format!("{}_copy", super::files::original(id))
}
