//! What can be acted on, where Tab stops, what can be dragged, which fields there are.

use super::{App, Desk, Dialog, FileKind, Key, Purpose, State, dialog, naming};
use crate::computer::Spot;
use crate::computer::field::Field;

/// The fields of the windows.
pub(super) const SEARCH: &str = "desk.files.search";
const NOTES: &str = "desk.notes.text";

impl Desk {
    /// What can be acted on, in reading order. A thing that the window in front lists is acted on there, and not among the icons.
    #[must_use]
    pub fn spots(&self) -> Vec<Spot> {
        let ids = match &self.dialog {
            Some(dialog) => self.in_dialog(dialog),
            None => {
                let bar = self.in_bar();
                self.on_desk()
                    .into_iter()
                    .chain(self.behind())
                    .chain(self.in_front())
                    .chain(self.in_menu())
                    .chain(bar)
                    .collect()
            }
        };
        ids.iter().filter_map(|id| super::spot(id)).collect()
    }

    /// Where Tab stops, in order: the menu, the window in front, the task bar, the desk.
    #[must_use]
    pub fn stops(&self) -> Vec<Spot> {
        let ids = match &self.dialog {
            Some(dialog) => self.in_dialog(dialog),
            None => {
                let front = self.in_front().into_iter().skip(2);
                self.in_menu().into_iter().chain(front).chain(self.in_bar()).chain(self.on_desk()).collect()
            }
        };
        ids.iter().filter_map(|id| super::spot(id)).collect()
    }

    /// Whether the arrow can drag it: files, the title of a window, the text of a field.
    #[must_use]
    pub fn can_drag(&self, spot: &Spot) -> bool {
        if self.field(spot).is_some() {
            return true;
        }
        if self.dialog.is_some() {
            return false;
        }
        match titled(spot) {
            Some(app) => self.window(app).is_some_and(|window| window.state == State::Open),
            None => spot.part() == "files" && self.file(spot.rest()).is_some(),
        }
    }

    /// The field called `spot`: `desk.name`, `desk.files.search`, `desk.notes.text`, `desk.dialog.name`.
    #[must_use]
    pub fn field(&self, spot: &Spot) -> Option<&Field> {
        match spot.as_str() {
            naming::NAME => self.naming.as_ref().map(|(_, field)| field),
            dialog::NAME => self.dialog.as_ref().filter(|dialog| dialog.saves()).map(|dialog| &dialog.name),
            SEARCH => self.window(App::Files).map(|_| &self.search),
            NOTES => self.window(App::Notes).map(|_| &self.notes),
            _ => None,
        }
    }

    /// The fields that are there.
    pub(in crate::computer) fn fields(&self) -> Vec<Spot> {
        let names = [naming::NAME, dialog::NAME, SEARCH, NOTES];
        names.into_iter().filter_map(super::spot).filter(|spot| self.field(spot).is_some()).collect()
    }

    /// The field called `spot`, to be typed into. Whoever goes into a field has done with the menu.
    pub(in crate::computer) fn field_mut(&mut self, spot: &Spot) -> Option<&mut Field> {
        self.field(spot)?;
        self.menu = None;
        match spot.as_str() {
            naming::NAME => self.naming.as_mut().map(|(_, field)| field),
            dialog::NAME => self.dialog.as_mut().map(|dialog| &mut dialog.name),
            SEARCH => Some(&mut self.search),
            _ => Some(&mut self.notes),
        }
    }

    /// Whether a thing of the desk is acted on among its icons, and not in the window in front.
    #[must_use]
    pub fn is_icon(&self, id: &str) -> bool {
        let is_there = matches!(id, "documents" | "bin") || self.file(id).is_some_and(|file| &*file.place == "desk");
        is_there && self.dialog.is_none() && self.shows_icons() && !self.lists_in_front(id)
    }

    fn lists_in_front(&self, id: &str) -> bool {
        self.front().is_some_and(|window| window.app == App::Files) && self.listed().iter().any(|file| &*file.id == id)
    }

    /// The icons, with the name that is being typed, and the little bar that a selection shows.
    fn on_desk(&self) -> Vec<String> {
        if !self.shows_icons() {
            return vec![];
        }
        let files = self.things("desk").into_iter().filter(|file| !self.lists_in_front(&file.id));
        let mut ids = vec!["desk.documents".to_owned()];
        files.for_each(|file| self.add_thing(&mut ids, &file.id));
        ids.push("desk.bin".to_owned());
        ids.extend(self.selected().is_some_and(|id| self.is_icon(id)).then(|| "desk.open".to_owned()));
        ids
    }

    fn add_thing(&self, ids: &mut Vec<String>, id: &str) {
        ids.push(format!("files.{id}"));
        ids.extend((self.naming() == Some(id)).then(|| naming::NAME.to_owned()));
    }

    /// Windows of which a part can be seen behind the one in front.
    fn behind(&self) -> Vec<String> {
        let front = self.front().map(|window| window.app);
        let apps = self.windows.iter().map(|window| window.app).filter(|app| Some(*app) != front);
        apps.filter(|app| self.seen_at(*app).is_some()).map(|app| format!("desk.{}", app.name())).collect()
    }

    /// The window in front: itself and its title first.
    fn in_front(&self) -> Vec<String> {
        let Some(app) = self.front().map(|window| window.app) else { return vec![] };
        let name = app.name();
        let mut ids = vec![format!("desk.{name}")];
        ids.extend(["title", "reduce", "enlarge", "close"].map(|part| format!("desk.{name}.{part}")));
        match app {
            App::Files => self.add_folder(&mut ids),
            App::Notes => ids.extend(["open", "save", "text"].map(|part| format!("desk.notes.{part}"))),
            App::Viewer => ids.push("desk.viewer.save".to_owned()),
            App::Calculator => {}
        }
        ids
    }

    fn add_folder(&self, ids: &mut Vec<String>) {
        ids.push("desk.files.back".to_owned());
        ids.extend(self.tools().iter().map(|tool| format!("desk.files.{tool}")));
        ids.push(SEARCH.to_owned());
        ids.extend(self.places().iter().map(|place| format!("desk.files.{place}")));
        self.listed().into_iter().for_each(|file| self.add_thing(ids, &file.id));
    }

    fn in_menu(&self) -> Vec<String> {
        self.menu_lines().iter().map(|line| format!("desk.menu.{line}")).collect()
    }

    /// The task bar: « Fichiers », each window, the port of the key.
    fn in_bar(&self) -> Vec<String> {
        let windows = App::ALL.into_iter().filter(|app| self.window(*app).is_some());
        let windows = windows.map(|app| format!("desk.bar.{}", app.name()));
        let browser = self.web.map(|_| super::web::BAR.to_owned());
        let first = std::iter::once("desk.menu_files".to_owned());
        first.chain(browser).chain(windows).chain(["desk.usb".to_owned()]).collect()
    }

    fn in_dialog(&self, dialog: &Dialog) -> Vec<String> {
        let places = self.dialog_places();
        let mut ids: Vec<String> = places.iter().map(|place| format!("desk.dialog.{place}")).collect();
        ids.extend(self.offered().iter().map(|file| match file.kind {
            FileKind::Folder => format!("desk.dialog.{}", file.id),
            _ => format!("files.{}", file.id),
        }));
        ids.extend(dialog.saves().then(|| dialog::NAME.to_owned()));
        ids.extend(["desk.dialog.ok", "desk.dialog.cancel"].map(str::to_owned));
        ids
    }
}

impl Dialog {
    /// Whether it asks for a name.
    #[must_use]
    pub fn saves(&self) -> bool {
        matches!(self.purpose, Purpose::Save(_))
    }
}

/// The window whose title is called `spot`.
pub(super) fn titled(spot: &Spot) -> Option<App> {
    let name = spot.as_str().strip_prefix("desk.")?.strip_suffix(".title")?;
    App::parse(name)
}

impl Key {
    /// Whether it is in its port.
    #[must_use]
    pub fn is_plugged(self) -> bool {
        self != Self::Out
    }
}
