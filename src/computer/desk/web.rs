//! The desk and the browser: the button of its window in the task bar, files that go onto pages, papers that come from them.

use super::{Desk, Dialog, File, FileKind, Purpose};
use crate::computer::deed::Tidying;
use crate::computer::field::Field;
use crate::computer::{Deed, Spot};

use std::sync::Arc;

/// The button of the browser in the task bar.
pub const BAR: &str = "desk.bar.browser";

/// How the window of the browser is. While the desk is seen, it is reduced or closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebWindow {
    /// It takes the whole screen.
    Open,
    /// Only in the task bar.
    Reduced,
    /// Gone, until it is opened again.
    Closed,
}

impl WebWindow {
    /// As it is compared with `desk.browser`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Reduced => "reduced",
            Self::Closed => "closed",
        }
    }
}

/// Something that the rest of the computer does for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::computer) enum Wish {
    /// The browser comes to the front.
    Browser,
    /// This file goes onto this place of a page.
    Attach(Spot, Arc<str>),
}

impl Desk {
    /// The window of the browser. None where there is none.
    #[must_use]
    pub fn web(&self) -> Option<WebWindow> {
        self.web
    }

    pub(in crate::computer) fn set_web(&mut self, web: WebWindow) {
        self.web = self.web.map(|_| web);
    }

    /// There is a browser on this computer, whose sites make these papers.
    pub(in crate::computer) fn with_web(mut self, receipts: impl Iterator<Item = (Arc<str>, String)>) -> Self {
        self.web = Some(WebWindow::Closed);
        for (id, name) in receipts {
            self.files.entry(id.clone()).or_insert_with(|| File {
                id,
                name,
                kind: FileKind::Pdf,
                place: "nowhere".into(),
                picture: None,
                text: String::new(),
                ending: None,
                mo: 1,
                is_example: true,
            });
        }
        self
    }

    /// A site made a paper: it comes into Téléchargements. One of the same id is written over.
    pub(in crate::computer) fn print(&mut self, id: &str, name: &str, lines: &[String]) {
        let Some(file) = self.files.get_mut(id) else { return };
        file.text = lines.join("\n");
        file.name = name.to_owned();
        self.put(id, "downloads");
    }

    /// « Ouvrir », for a place on a page.
    pub(in crate::computer) fn ask_for(&mut self, upload: &Spot) {
        self.dialog = Some(Dialog {
            purpose: Purpose::Upload(upload.clone()),
            place: super::files::HOME.into(),
            chosen: None,
            name: Field::default(),
        });
    }

    /// A click on the button of the browser.
    pub(super) fn wish_for_browser(&mut self) -> Deed {
        self.wish = Some(Wish::Browser);
        match self.web {
            Some(WebWindow::Closed) => Deed::Tidied(Tidying::WindowOpened),
            _ => Deed::Tidied(Tidying::WindowFront),
        }
    }

    /// A file of the desk is seen: in the viewer, the notes or the file window.
    pub(in crate::computer) fn view(&mut self, id: &str) {
        let _ = self.open_thing(id);
    }

    /// The file window shows Téléchargements.
    pub(in crate::computer) fn show_downloads(&mut self) {
        let _ = self.show_place("downloads");
    }

    pub(in crate::computer) fn take_wish(&mut self) -> Option<Wish> {
        self.wish.take()
    }

    pub(in crate::computer) fn has_wish(&self) -> bool {
        self.wish.is_some()
    }
}
