//! What staff ask: of the store, of the printer's file, of the kiosk itself.

use super::Kiosk;
use super::told::{Told, refusal};
use crate::learner::Pin;
use crate::paper;
use crate::report::{Admission, Answer, Keeping, Sealed};
use crate::screen::{Action, Screen, staff};
use crate::store;

use tracing::{info, warn};

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

impl Kiosk {
    /// « Équipe »: to their code; before they have one, to the set-up.
    pub(super) fn open_door(&mut self, now: Duration) {
        if self.store.is_none() {
            // There is nobody to let in: the person goes on where they were.
            let action = self.screen.go_on(now);
            return self.act(action, now);
        }
        self.narrator.hush();
        self.spoken = None;
        self.cover = None;
        self.idle.begin(now);
        if self.has_cards == Some(false) {
            let (set_up, action) = staff::setup::SetUp::new();
            self.show(Screen::SetUp(Box::new(set_up)));
            return self.act(action, now);
        }
        self.show(Screen::StaffDoor(staff::door::Door::new()));
    }

    /// What the staff area asks.
    pub(super) fn serve(&mut self, ask: staff::Ask, now: Duration) {
        let at = self.moment();
        match ask {
            staff::Ask::Admit(pin) => self.ask(move |vault| vault.admit(&pin, at), Told::Admitted),
            staff::Ask::Recover(code) => self.ask(move |vault| vault.recover(&code, at), Told::Admitted),
            staff::Ask::Draw(digits) => self.draw(digits, now),
            staff::Ask::SetUp { manager, volunteer } => {
                self.ask(move |vault| vault.set_up(&manager, &volunteer, at), Told::SetUp);
            }
            staff::Ask::Enter => self.show(Screen::StaffDoor(staff::door::Door::after_set_up())),
            staff::Ask::Do(order) => {
                let Screen::Staff(staff) = &self.screen else { return };
                let pass = staff.pass();
                self.ask(move |vault| vault.obey(pass, order, at), Told::Answered);
            }
            staff::Ask::PrintCards(batch, cards) => {
                let cards = paper::Cards::new(&self.texts, cards, &self.config.association);
                self.write(("cards", "pdf"), Some(batch), move || cards.draw());
            }
            staff::Ask::PrintSealed(sealed) => {
                let sheet = paper::SealedSheet::new(&self.texts, sealed);
                self.write(("envelope", "pdf"), None, move || sheet.draw());
            }
            staff::Ask::WriteHeld(held) => {
                let text = paper::held(&self.texts, &held, &jiff::tz::TimeZone::system());
                self.write(("person", "txt"), None, move || Ok(text.into_bytes()));
            }
            staff::Ask::Delete(file) => {
                let delete = smol::unblock(move || fs::remove_file(&file).map_err(|error| error.to_string()));
                self.await_answer(delete, Told::Deleted);
            }
            staff::Ask::Prepare => self.empty(),
            staff::Ask::Leave if self.visit.is_some() => self.path(now),
            staff::Ask::Leave => self.empty(),
            staff::Ask::Quit => self.quit(),
        }
    }

    fn draw(&mut self, digits: usize, now: Duration) {
        let pin = Pin::draw(digits, &mut *self.entropy);
        if let Screen::SetUp(set_up) = &mut self.screen {
            let action = set_up.drawn(pin);
            return self.act(action, now);
        }
        self.tell_staff(staff::Told::Drawn(pin), now);
    }

    pub(super) fn admitted(&mut self, admission: Result<Admission, store::Error>, now: Duration) {
        let Screen::StaffDoor(door) = &mut self.screen else { return };
        let action = match admission {
            Ok(Admission::In(pass)) => {
                info!(role = pass.role().key(), "staff");
                let guest = self.visit.as_ref().filter(|visit| visit.learner.card.is_none());
                let guest = guest.map(|visit| visit.learner.id);
                let (staff, action) = staff::Staff::new(pass, guest, self.notes.clone());
                let mut staff =
                    staff.with_pin_length(self.config.code_digits).with_keep_months(self.config.keep_months);
                let sound = self.settings.sound();
                let trial = if door.is_after_set_up() { staff.try_sound(sound) } else { Action::None };
                self.show(Screen::Staff(Box::new(staff)));
                Action::each([action, trial])
            }
            Ok(refused) => door.refused(refused),
            Err(error) => {
                let _ = refusal(&error);
                door.refused(Admission::Later)
            }
        };
        self.act(action, now);
    }

    pub(super) fn set_up_done(&mut self, sealed: Result<Sealed, store::Error>, now: Duration) {
        if let Screen::SetUp(set_up) = &mut self.screen {
            let action = set_up.sealed(sealed.map_err(|error| refusal(&error)));
            self.act(action, now);
        }
    }

    pub(super) fn answered(&mut self, answer: Result<Answer, store::Error>, now: Duration) {
        match &answer {
            // Staff opened a card: the person goes on where they were.
            Ok(Answer::Open(past)) if matches!(self.screen, Screen::Staff(_)) => {
                let past = (**past).clone();
                return self.enter(past, now);
            }
            Ok(Answer::Handed(handed)) => self.handed(&handed.row),
            _ => {}
        }
        self.tell_staff(staff::Told::Answered(answer.map_err(|error| refusal(&error))), now);
    }

    pub(super) fn deleted(&mut self, result: Result<(), String>, now: Duration) {
        if let Screen::SetUp(set_up) = &mut self.screen {
            let action = set_up.deleted(result);
            return self.act(action, now);
        }
        self.tell_staff(staff::Told::Deleted(result), now);
    }

    pub(super) fn printed(&mut self, batch: Option<u32>, file: Result<PathBuf, String>, now: Duration) {
        if let (Some(batch), Err(why), Screen::Staff(staff)) = (batch, &file, &self.screen) {
            warn!(%why, "the cards are not printed: they are forgotten");
            let (pass, at) = (staff.pass(), self.moment());
            self.ask(move |vault| vault.drop_batch(pass, batch, at), Told::Dropped);
        }
        if let Screen::SetUp(set_up) = &mut self.screen {
            let action = set_up.printed(file);
            return self.act(action, now);
        }
        self.tell_staff(staff::Told::Printed(file), now);
    }

    pub(super) fn tell_staff(&mut self, told: staff::Told, now: Duration) {
        if let Screen::Staff(staff) = &mut self.screen {
            let action = staff.told(told);
            self.act(action, now);
        }
    }

    /// Makes a document and writes it, away from the screen.
    fn write(
        &mut self,
        (kind, ending): (&str, &str),
        batch: Option<u32>,
        make: impl FnOnce() -> Result<Vec<u8>, paper::Error> + Send + 'static,
    ) {
        let time = self.clock.wall().strftime("%Y-%m-%d-%H%M%S");
        let file = self.papers.join(format!("{kind}-{time}.{ending}"));
        let write = smol::unblock(move || {
            let bytes = make().map_err(|error| error.to_string())?;
            write(&file, &bytes).map_err(|error| format!("{}: {error}", file.display()))?;
            Ok(file)
        });
        self.await_answer(write, move |file| Told::Printed(batch, file));
    }

    /// What staff should know, on the empty seat and in their area.
    pub(super) fn notes_for_staff(&self) -> Vec<String> {
        let keeping = match &self.keeping {
            Keeping::Fine => None,
            Keeping::Restored { .. } => Some("staff.keeping_restored".to_owned()),
            Keeping::Anew { .. } => Some("staff.keeping_anew".to_owned()),
            Keeping::Waiting(trouble) => Some(format!("staff.keeping_{}", trouble.key())),
        };
        let keeping = keeping.map(|key| self.texts.label(&key, &[]));
        keeping.into_iter().chain(self.notes.iter().cloned()).collect()
    }

    fn quit(&mut self) {
        info!("staff leave the kiosk");
        self.run(iced::exit());
    }
}

/// Codes stand in it: nobody but the kiosk can read it.
fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;

    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}
