//! Where files are: moved, copied, created, thrown away, brought back.

use super::{Desk, File, FileKind, Key};
use crate::computer::plain::plain;

use std::collections::BTreeSet;
use std::sync::Arc;

/// Every place that is no folder of somebody's making.
pub const PLACES: [&str; 7] = ["documents", "pictures", "downloads", "desk", "key", "bin", "nowhere"];

/// Where files go that can go nowhere else.
pub(super) const HOME: &str = "documents";

impl Desk {
    /// The things of a place, folders first, each by name.
    #[must_use]
    pub fn things(&self, place: &str) -> Vec<&File> {
        in_order(self.files.values().filter(|file| &*file.place == place).collect())
    }

    /// The place in which a thing or folder lies in the end: `key` for a folder on the key.
    pub(super) fn root<'a>(&'a self, place: &'a str) -> &'a str {
        let mut place = place;
        for _ in 0..=self.files.len() {
            match self.files.get(place) {
                Some(folder) => place = &folder.place,
                None => return place,
            }
        }
        "nowhere"
    }

    /// Whether a place can be gone to: no folder in the bin, nothing on a key that is not plugged in.
    pub(super) fn is_open(&self, place: &str) -> bool {
        let is_place = PLACES.contains(&place) || self.file(place).is_some_and(|file| file.kind == FileKind::Folder);
        is_place
            && match self.root(place) {
                "nowhere" => false,
                "bin" => place == "bin",
                "key" => self.key == Key::In,
                _ => true,
            }
    }

    /// Whether `place` is the thing called `id`, or lies in it.
    fn is_within(&self, place: &str, id: &str) -> bool {
        let mut place = place;
        for _ in 0..=self.files.len() {
            match self.files.get(place) {
                _ if place == id => return true,
                Some(folder) => place = &folder.place,
                None => return false,
            }
        }
        true
    }

    /// Puts a thing into a place. Whether it went: nothing goes where it is, and no folder into itself.
    pub(super) fn put(&mut self, id: &str, place: &str) -> bool {
        let Some(file) = self.files.get(id) else { return false };
        if &*file.place == place || self.is_within(place, id) {
            return false;
        }
        let name = match place {
            "bin" => file.name.clone(),
            _ => self.free_name(&file.name, file.kind, place, Some(id)),
        };
        let Some(file) = self.files.get_mut(id) else { return false };
        let from = std::mem::replace(&mut file.place, place.into());
        file.name = name;
        if place == "bin" {
            self.origins.insert(id.into(), from.clone());
        }
        self.note_written(id, Some(from));
        true
    }

    /// What is written to the key is fresh until it is ejected; what leaves the key is safe.
    pub(super) fn note_written(&mut self, id: &str, from: Option<Arc<str>>) {
        if self.root(id) == "key" {
            self.fresh.entry(id.into()).or_insert(from);
            return;
        }
        let fresh = std::mem::take(&mut self.fresh);
        self.fresh = fresh.into_iter().filter(|(written, _)| !self.is_within(written, id)).collect();
    }

    /// Copies a thing, and what lies in it. None when it would lie in itself.
    pub(super) fn copy(&mut self, id: &str, place: &str) -> Option<Arc<str>> {
        if self.is_within(place, id) {
            return None;
        }
        let file = self.files.get(id)?.clone();
        let inside: Vec<Arc<str>> = self.things(id).into_iter().map(|file| file.id.clone()).collect();
        let is_beside = &*file.place == place;
        let name = if is_beside { format!("{}{}", file.name, self.names.copy_suffix) } else { file.name.clone() };
        let copy = self.make(&format!("{}_copy", original(id)), File { name, place: place.into(), ..file });
        for id in inside {
            self.copy(&id, &copy);
        }
        Some(copy)
    }

    /// Makes a thing that was not there. Its id begins with `stem`, its name is one that is free.
    pub(super) fn make(&mut self, stem: &str, file: File) -> Arc<str> {
        let id: Arc<str> = numbered(stem, |id| !self.files.contains_key(id)).into();
        let name = if file.name.is_empty() { id.to_string() } else { file.name };
        let name = self.free_name(&name, file.kind, &file.place, None);
        self.files.insert(id.clone(), File { id: id.clone(), name, ..file });
        self.note_written(&id, None);
        id
    }

    /// A name that nothing else of this kind has in this place: « CV », then « CV (2) ».
    pub(super) fn free_name(&self, name: &str, kind: FileKind, place: &str, except: Option<&str>) -> String {
        let is_taken = |wanted: &str| {
            self.things(place).into_iter().any(|file| {
                Some(&*file.id) != except && file.kind.ending() == kind.ending() && plain(&file.name) == plain(wanted)
            })
        };
        let again = (2..).map(|count| format!("{name} ({count})"));
        std::iter::once(name.to_owned()).chain(again).find(|name| !is_taken(name)).unwrap_or_default()
    }

    /// Brings a thing back from the bin to where it was, or to Documents when that is no more.
    pub(super) fn bring_back(&mut self, id: &str) -> bool {
        if self.file(id).is_none_or(|file| &*file.place != "bin") {
            return false;
        }
        let origin = self.origins.get(id).filter(|place| &***place != "bin" && self.is_open(place)).cloned();
        let place = origin.unwrap_or_else(|| HOME.into());
        self.put(id, &place) || self.put(id, HOME)
    }

    /// Empties the bin. Whether there was anything in it. What the learner made is gone; what the lesson brought is nowhere.
    pub(super) fn empty(&mut self) -> bool {
        let gone: BTreeSet<Arc<str>> = self.files.keys().filter(|id| self.root(id) == "bin").cloned().collect();
        self.lose(&gone);
        !gone.is_empty()
    }

    /// These things are no more.
    pub(super) fn lose(&mut self, gone: &BTreeSet<Arc<str>>) {
        for id in gone {
            self.origins.remove(id);
            self.fresh.remove(id);
            if super::is_made(id) {
                self.files.remove(id);
            } else if let Some(file) = self.files.get_mut(id) {
                file.place = "nowhere".into();
            }
        }
    }

    /// A page saved the file called `id`: it comes into Téléchargements. Is it somewhere already, a copy comes.
    pub(in crate::computer) fn download(&mut self, id: &str) {
        let Some(file) = self.file(id) else { return };
        match self.root(&file.place) {
            "nowhere" | "bin" => {
                self.put(id, "downloads");
            }
            _ if &*file.place == "downloads" => {}
            _ => {
                let has_copy = self.things("downloads").into_iter().any(|copy| original(&copy.id) == id);
                let _ = (!has_copy).then(|| self.copy(id, "downloads"));
            }
        }
    }
}

/// Folders first, each by name.
pub(super) fn in_order(mut files: Vec<&File>) -> Vec<&File> {
    files.sort_by_cached_key(|file| (file.kind != FileKind::Folder, plain(&file.name), file.id.clone()));
    files
}

/// Of what a copy is a copy: `payslip` for `payslip_copy2`.
pub(super) fn original(id: &str) -> &str {
    let stem = id.trim_end_matches(|c: char| c.is_ascii_digit());
    stem.strip_suffix("_copy").unwrap_or(id)
}

/// `new`, `new2`, `new3`: the first that is free.
fn numbered(stem: &str, is_free: impl Fn(&str) -> bool) -> String {
    let again = (2..).map(|count: u32| format!("{stem}{count}"));
    std::iter::once(stem.to_owned()).chain(again).find(|id| is_free(id)).unwrap_or_default()
}
