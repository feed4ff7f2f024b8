//! What hangs open below the controls of the window: the sheet of the padlock, what was downloaded, the question about the password.

use super::chrome::{DOWNLOADS, LOCK, NEVER, SAVE};
use super::{Browser, Order, Password};
use crate::computer::deed::{Browsing, Reading, Tidying};
use crate::computer::{Deed, Spot};

use std::sync::Arc;

/// « Ouvrir le dossier »
const FOLDER: &str = "browser.downloads.folder";

impl Browser {
    /// What was downloaded, the last first.
    #[must_use]
    pub fn downloads(&self) -> &[Arc<str>] {
        &self.downloads
    }

    /// Whether the browser keeps the password.
    #[must_use]
    pub fn password(&self) -> Password {
        self.password
    }

    /// Whether the sheet below the padlock is open: it says whether somebody can listen in.
    #[must_use]
    pub fn is_lock_open(&self) -> bool {
        self.has_unfolded(LOCK)
    }

    /// Whether the list of what was downloaded is open.
    #[must_use]
    pub fn is_list_open(&self) -> bool {
        self.has_unfolded(DOWNLOADS)
    }

    fn has_unfolded(&self, name: &str) -> bool {
        self.unfolded.as_ref().is_some_and(|spot| spot.as_str() == name)
    }

    /// A file came into Téléchargements, from a page.
    pub(in crate::computer) fn downloaded(&mut self, id: &str) {
        self.downloads.retain(|known| &**known != id);
        self.downloads.insert(0, id.into());
    }

    /// Somebody signed in: the browser asks about the password, if it has not been told yet.
    pub(super) fn ask_password(&mut self) {
        if self.password == Password::None {
            self.password = Password::Asked;
        }
    }

    /// What can be acted on of what hangs open.
    pub(super) fn aside(&self) -> Vec<Spot> {
        let mut names = vec![];
        if self.is_list_open() {
            names.extend(self.downloads.iter().map(|id| format!("files.{id}")));
            names.push(FOLDER.to_owned());
        }
        if self.password == Password::Asked {
            names.extend([SAVE, NEVER].map(str::to_owned));
        }
        names.iter().filter_map(|name| Spot::parse(name).ok()).collect()
    }

    /// A click on something that hangs open. None for what does not.
    pub(super) fn click_aside(&mut self, spot: &Spot) -> Option<Deed> {
        if !self.aside().contains(spot) {
            return None;
        }
        Some(match spot.as_str() {
            SAVE => self.answer(Password::Saved, Browsing::PasswordSaved),
            NEVER => self.answer(Password::Refused, Browsing::PasswordRefused),
            FOLDER => self.hand_over(Order::Folder, Tidying::WindowOpened),
            _ => self.hand_over(Order::View(spot.rest().into()), Tidying::FileOpened),
        })
    }

    fn answer(&mut self, password: Password, browsing: Browsing) -> Deed {
        self.password = password;
        Deed::Browsed(browsing)
    }

    /// The rest of the computer goes on with it.
    pub(super) fn hand_over(&mut self, order: Order, tidying: Tidying) -> Deed {
        self.fold();
        self.orders.push(order);
        Deed::Tidied(tidying)
    }

    /// Opens what hangs below a control, or closes it: one thing is open at most.
    pub(super) fn hang(&mut self, control: &Spot) -> Deed {
        if self.fold().as_ref() == Some(control) {
            return Deed::Read(Reading::Folded);
        }
        self.unfolded = Some(control.clone());
        Deed::Read(Reading::Unfolded)
    }

    /// Whether a thing stands on what hangs open: it does not close when that thing gets the keyboard.
    pub(super) fn is_within_unfolded(&self, spot: &Spot) -> bool {
        self.unfolded.as_ref().is_some_and(|open| {
            let is_listed = open.as_str() == DOWNLOADS && (spot.part() == "files" || spot.as_str() == FOLDER);
            let is_of_account = open.as_str() == format!("{}.account.open", spot.part())
                && spot.as_str() == format!("{}.account.leave", spot.part());
            open == spot || is_listed || is_of_account
        })
    }
}
