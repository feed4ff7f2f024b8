//! The desk: its windows, its files and folders, the bin, the USB key.
//!
//! Nothing on it is lost: what is thrown away waits in the bin, a USB key that is pulled too early gives back what was moved to it, and
//! « Revenir » brings back every state before.

mod dialog;
mod files;
mod folder;
mod key;
mod menu;
mod naming;
mod open;
mod spots;
mod touch;
mod usb;
mod value;
mod web;
mod windows;

pub use files::PLACES;
pub use value::is_made;
pub(in crate::computer) use web::Wish;
pub use web::{BAR as BROWSER, WebWindow};
pub use windows::ICONS;

use super::Spot;
use super::field::Field;

use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands on the desk when a lesson opens.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Setup {
    /// The files and folders.
    pub files: Vec<File>,
    /// The windows that are open, from back to front: `files`, `bin`, `notes`, `calculator`, `viewer:<file>`.
    pub windows: Vec<Arc<str>>,
    /// What new things are called.
    pub names: Names,
}

/// What new things are called: words that come from outside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// A folder that was just made.
    pub new_folder: String,
    /// What stands behind the name of a copy that lies beside its original.
    pub copy_suffix: String,
    /// A note that has no name yet.
    pub note: String,
}

/// A file or folder.
#[derive(Debug, Clone, PartialEq)]
pub struct File {
    /// Its id: `payslip`, whose spot is `files.payslip`. It never changes.
    pub id: Arc<str>,
    /// Its name, without the ending.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Where it is: `documents`, `desk`, `bin`, `nowhere`… or the id of a folder.
    pub place: Arc<str>,
    /// The drawing that the viewer shows.
    pub picture: Option<String>,
    /// What stands in it.
    pub text: String,
    /// What stands behind its name, after a dot, where that is not what its kind says.
    pub ending: Option<Arc<str>>,
    /// How large it is, in megabytes.
    pub mo: u16,
    /// Whether a site made it in an exercise: it says so, across the whole paper.
    pub is_example: bool,
}

impl File {
    /// What stands behind its name, after a dot. A folder has none.
    #[must_use]
    pub fn ending(&self) -> Option<&str> {
        self.ending.as_deref().or(self.kind.ending())
    }
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A paper.
    Pdf,
    /// A photo.
    Photo,
    /// A paper that was scanned or photographed.
    Scan,
    /// A note: opens in the notes.
    Text,
    /// A folder.
    Folder,
}

/// A window.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// Which.
    pub app: App,
    /// Where its top left corner is, and its size, in thousandths of the desk.
    pub frame: [u16; 4],
    /// How it is.
    pub state: State,
    /// Whether its title took it elsewhere since it was opened.
    pub(super) has_moved: bool,
    /// Whether it was enlarged before it was reduced.
    pub(super) was_enlarged: bool,
}

/// What a window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum App {
    /// Folders and files.
    Files,
    /// A note.
    Notes,
    /// A calculator, only to be looked at.
    Calculator,
    /// A paper or a photo.
    Viewer,
}

/// How a window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// At its own size.
    Open,
    /// Only in the task bar.
    Reduced,
    /// As large as the desk.
    Enlarged,
}

/// Whether the USB key is plugged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Key {
    /// It lies beside.
    #[default]
    Out,
    /// It is plugged in.
    In,
    /// It is plugged in, and may be pulled out.
    Ejected,
}

/// A question over the windows: where to, or which.
#[derive(Debug, Clone, PartialEq)]
pub struct Dialog {
    /// What it is for.
    pub purpose: Purpose,
    /// The place that is chosen.
    pub place: Arc<str>,
    /// The file that is chosen, to open it.
    pub chosen: Option<Arc<str>>,
    /// The name, to save.
    pub name: Field,
}

/// What a dialog is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// « Déplacer vers »: this file.
    Move(Arc<str>),
    /// « Ouvrir », in this window.
    Open(App),
    /// « Enregistrer sous », from this window.
    Save(App),
    /// « Ouvrir », for this place on a page.
    Upload(Spot),
}

impl FileKind {
    /// What stands behind the name, after a dot. A folder has none.
    #[must_use]
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Pdf => Some("pdf"),
            Self::Photo | Self::Scan => Some("jpg"),
            Self::Text => Some("txt"),
            Self::Folder => None,
        }
    }
}

impl Key {
    /// As it is compared with `key.state`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
            Self::Ejected => "ejected",
        }
    }
}

impl App {
    /// Each of them, in the order of the task bar.
    pub const ALL: [Self; 4] = [Self::Files, Self::Notes, Self::Calculator, Self::Viewer];

    /// Reads its name in spots.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|app| app.name() == name)
    }

    /// Its name in spots: `desk.files`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Notes => "notes",
            Self::Calculator => "calculator",
            Self::Viewer => "viewer",
        }
    }
}

/// The desk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    pub(super) files: BTreeMap<Arc<str>, File>,
    /// From back to front.
    pub(super) windows: Vec<Window>,
    /// The place that the file window shows, and those before it.
    pub(super) place: Arc<str>,
    pub(super) before: Vec<Arc<str>>,
    pub(super) search: Field,
    pub(super) notes: Field,
    /// The file that the notes hold, and the one that the viewer shows.
    pub(super) noted: Option<Arc<str>>,
    pub(super) viewed: Option<Arc<str>>,
    /// What is selected: the id of a file, or of a place on the desk (`documents`, `bin`).
    pub(super) selected: Option<Arc<str>>,
    pub(super) clip: Clip,
    /// The thing whose name is being typed, and the name.
    pub(super) naming: Option<(Arc<str>, Field)>,
    pub(super) dialog: Option<Dialog>,
    /// The thing whose menu is open.
    pub(super) menu: Option<Spot>,
    pub(super) key: Key,
    /// Written to the key since it was plugged in, and where it was before, if it was anywhere: lost from the key when it is pulled too early.
    pub(super) fresh: BTreeMap<Arc<str>, Option<Arc<str>>>,
    /// Where each thing was that was thrown away.
    pub(super) origins: BTreeMap<Arc<str>, Arc<str>>,
    pub(super) names: Arc<Names>,
    /// The window of the browser. None where there is none.
    pub(super) web: Option<WebWindow>,
    /// What the desk asks of the rest of the computer: it is done after each touch.
    pub(super) wish: Option<Wish>,
}

/// What « Coller » puts. Nobody sees it: to « Revenir » it is no difference.
#[derive(Debug, Clone, Default)]
pub(super) struct Clip {
    id: Option<Arc<str>>,
    /// Whether the thing itself goes, and not a copy.
    is_cut: bool,
}

impl PartialEq for Clip {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Desk {
    /// The file called `id`.
    #[must_use]
    pub fn file(&self, id: &str) -> Option<&File> {
        self.files.get(id)
    }

    /// The windows, from back to front.
    #[must_use]
    pub fn windows(&self) -> &[Window] {
        &self.windows
    }

    /// The place that the file window shows.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is selected.
    #[must_use]
    pub fn selected(&self) -> Option<&str> {
        self.selected.as_deref()
    }

    /// What the viewer shows.
    #[must_use]
    pub fn viewed(&self) -> Option<&File> {
        self.viewed.as_deref().and_then(|id| self.file(id))
    }

    /// The thing whose name is being typed.
    #[must_use]
    pub fn naming(&self) -> Option<&str> {
        self.naming.as_ref().map(|(id, _)| &**id)
    }

    /// The question over the windows.
    #[must_use]
    pub fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    /// The thing whose menu is open.
    #[must_use]
    pub fn menu(&self) -> Option<&Spot> {
        self.menu.as_ref()
    }

    /// Whether the USB key is plugged in.
    #[must_use]
    pub fn key_state(&self) -> Key {
        self.key
    }
}

/// The desk as the lesson begins, and what others read of it.
impl Desk {
    #[must_use]
    pub(super) fn new(setup: &Setup) -> Self {
        let files = setup.files.iter().map(|file| (file.id.clone(), file.clone())).collect();
        let names = Arc::new(setup.names.clone());
        let mut desk = Self { files, place: files::HOME.into(), names, notes: open::note(""), ..Self::default() };
        setup.windows.iter().for_each(|window| desk.lay_out(window));
        desk
    }
}

/// Reads a spot that the desk makes itself.
fn spot(id: &str) -> Option<Spot> {
    Spot::parse(id).ok()
}

#[cfg(test)]
mod tests;
