//! The desk: its windows, its files and folders, the bin, the USB key.

use super::expr::{Function, Unknown, Value};
use super::field::Field;
use super::hand::Touch;
use super::keyboard::Position;
use super::{Deed, Spot};

use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands on the desk when a lesson opens.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Setup {
    /// The files and folders.
    pub files: Vec<File>,
    /// The windows that are open, from back to front: `files`, `bin`, `notes`, `calculator`, `viewer:<file>`.
    pub windows: Vec<Arc<str>>,
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
}

impl App {
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
    pub(super) copied: Option<Arc<str>>,
    /// The thing whose name is being typed, and the name.
    pub(super) naming: Option<(Arc<str>, Field)>,
    pub(super) dialog: Option<Dialog>,
    /// The thing whose menu is open.
    pub(super) menu: Option<Spot>,
    pub(super) key: Key,
    /// Written to the key since it was plugged in: lost when it is pulled too early.
    pub(super) fresh: Vec<Arc<str>>,
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

// STUB: to be built.
impl Desk {
    /// The desk as the lesson begins.
    #[must_use]
    pub(super) fn new(setup: &Setup) -> Self {
        let files = setup.files.iter().map(|file| (file.id.clone(), file.clone())).collect();
        Self { files, place: "documents".into(), ..Self::default() }
    }

    /// The window in front, unless it is reduced.
    #[must_use]
    pub fn front(&self) -> Option<&Window> {
        self.windows.last().filter(|window| window.state != State::Reduced)
    }

    /// The things of a place, folders first, each by name.
    #[must_use]
    pub fn things(&self, place: &str) -> Vec<&File> {
        let _ = place;
        vec![]
    }

    /// What the file window lists: the things of its place, or what the search found.
    #[must_use]
    pub fn listed(&self) -> Vec<&File> {
        vec![]
    }

    /// What can be acted on, in reading order.
    #[must_use]
    pub fn spots(&self) -> Vec<Spot> {
        vec![]
    }

    /// Where Tab stops, in order: the window in front, the task bar, the desk.
    #[must_use]
    pub fn stops(&self) -> Vec<Spot> {
        vec![]
    }

    /// Whether the arrow can drag it: files, the title of a window, the text of a field.
    #[must_use]
    pub fn can_drag(&self, spot: &Spot) -> bool {
        let _ = spot;
        false
    }

    /// The field called `spot`: `desk.name`, `desk.files.search`, `desk.notes.text`, `desk.dialog.name`.
    #[must_use]
    pub fn field(&self, spot: &Spot) -> Option<&Field> {
        let _ = spot;
        None
    }

    /// The same, to be typed into.
    pub(super) fn field_mut(&mut self, spot: &Spot) -> Option<&mut Field> {
        let _ = spot;
        None
    }

    /// What a touch comes to. Fields take their own touches before. `focus` may be moved. A drag is told in pixels: `size` is that of the desk.
    pub(super) fn touch(&mut self, touch: &Touch, size: (f32, f32), focus: &mut Option<Spot>) -> Deed {
        let _ = (touch, size, focus);
        Deed::Nothing
    }

    /// What a key comes to that no field took (in a field: Entrée and Échap): Entrée, Suppr, F2, arrows. `control`: Ctrl is held (c, v, x).
    pub(super) fn key(&mut self, key: Position, control: bool, focus: &mut Option<Spot>) -> Deed {
        let _ = (key, control, focus);
        Deed::Nothing
    }

    /// The hand went elsewhere: a name that was being typed holds.
    pub(super) fn left(&mut self, field: &Spot) -> Deed {
        let _ = field;
        Deed::Nothing
    }

    /// A page saved the file called `id`: it comes into Téléchargements.
    pub(super) fn download(&mut self, id: &str) {
        let _ = id;
    }

    /// The value of a name: `files.x`, `files.x.name`, `desk.<window>`, `desk.front`, `desk.files.place`, `desk.selected`, `desk.notes.text`, `key.state`.
    pub(super) fn value(&self, name: &str) -> Result<Value, Unknown> {
        Err(Unknown(name.to_owned()))
    }

    /// What `function` says of a thing: `opened`.
    pub(super) fn call(&self, function: Function, spot: &Spot) -> Result<Value, Unknown> {
        let _ = function;
        Err(Unknown(spot.to_string()))
    }
}
