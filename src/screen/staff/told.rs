//! What an answer changes on the pages of staff.

use super::over::{Over, Paper};
use super::{Action, Ask, Asked, Notice, Place, Staff, Told};
use crate::report::{Answer, Order, Refusal};

use std::mem;

impl Staff {
    /// What the kiosk found out.
    pub(crate) fn told(&mut self, told: Told) -> Action {
        match told {
            Told::Answered(answer) => {
                let asked = self.asked.pop_front().unwrap_or(Asked::Read);
                match answer {
                    Ok(answer) => self.answered(answer, asked),
                    Err(refusal) => self.refused(refusal),
                }
            }
            Told::Drawn(pin) => {
                if let Some(Over::StaffCode { proposal, .. }) = &mut self.over {
                    proposal.drawn(pin);
                }
                Action::None
            }
            Told::Printed(file) => self.printed(file),
            Told::Deleted(Ok(())) => {
                self.over = None;
                self.notice = Some(Notice::Done("team.deleted"));
                Action::None
            }
            Told::Deleted(Err(_)) => {
                self.notice = Some(Notice::File("team.not_deleted"));
                Action::None
            }
        }
    }

    fn answered(&mut self, answer: Answer, asked: Asked) -> Action {
        match answer {
            Answer::Today(today) => self.today = Some(today),
            Answer::People(rows) => self.people.rows = rows,
            Answer::Person(person) => {
                if asked == Asked::Look {
                    self.place = Place::Person;
                }
                if asked != Asked::Read {
                    self.over = None;
                }
                self.person = Some(person);
            }
            Answer::Nobody(number) => self.over = Some(Over::Stranger(number)),
            Answer::Code(row, pin) => self.over = Some(Over::Code { row, pin }),
            Answer::Handed(handed) => {
                // What the guest did goes with the first card that is handed over.
                self.guest = None;
                self.over = Some(Over::Handed(handed));
            }
            Answer::Cards(batch, cards) => {
                self.over = Some(Over::Waiting(Paper::Cards));
                return Action::Staff(Ask::PrintCards(batch, cards));
            }
            Answer::Export(held) => {
                self.over = Some(Over::Waiting(Paper::Held));
                return Action::Staff(Ask::WriteHeld(Box::new(held)));
            }
            Answer::Copies(copies) => {
                self.copies = copies;
                if asked == Asked::Copy {
                    self.done("team.copied");
                }
                return self.reread(Order::Expired(self.keep_months));
            }
            Answer::Expired(expired) => {
                self.expired = expired;
                if asked == Asked::Purge {
                    self.done("team.purged");
                }
            }
            Answer::Restored(keeping) => {
                if let Some(today) = &mut self.today {
                    today.keeping = keeping;
                }
                self.done("team.restored");
                return self.reread(Order::Today);
            }
            // The kiosk shows the path of the person.
            Answer::Open(_) => {}
            Answer::Done => return self.obeyed(asked),
        }
        Action::None
    }

    /// An order that is answered by nothing else was obeyed.
    fn obeyed(&mut self, asked: Asked) -> Action {
        match asked {
            Asked::Sound(sound) => {
                if let Some(today) = &mut self.today {
                    today.sound = Some(sound);
                }
            }
            Asked::StaffCode => self.done("team.code_changed"),
            Asked::Erase => {
                self.person = None;
                self.place = Place::People;
                self.done("team.erased");
                self.people.look_for(None);
                return self.reread(Order::People(None));
            }
            Asked::Change if self.place == Place::Person => {
                self.over = None;
                if let Some(person) = &self.person {
                    let id = person.row.id;
                    return self.reread(Order::Person(id));
                }
            }
            Asked::Read | Asked::Look | Asked::Change | Asked::Cards | Asked::Copy | Asked::Restore | Asked::Purge => {
                self.over = None;
            }
        }
        Action::None
    }

    fn done(&mut self, key: &'static str) {
        self.over = None;
        self.notice = Some(Notice::Done(key));
    }

    /// Asks for what a page shows, and leaves what it says.
    fn reread(&mut self, order: Order) -> Action {
        self.asked.push_back(Asked::Read);
        Action::Staff(Ask::Do(order))
    }

    fn refused(&mut self, refusal: Refusal) -> Action {
        match (refusal, &mut self.over) {
            (Refusal::Weak(weak), Some(Over::Choose { choice, .. })) => {
                choice.refused(weak);
                return Action::None;
            }
            (_, Some(over)) if over.is_waiting() => self.over = None,
            _ => {}
        }
        self.notice = Some(Notice::Refused(refusal));
        Action::None
    }

    fn printed(&mut self, file: Result<std::path::PathBuf, String>) -> Action {
        match (file, mem::take(&mut self.over)) {
            (Ok(file), Some(Over::Waiting(paper))) => self.over = Some(Over::Printed { paper, file }),
            // Somebody went on meanwhile. The file is shown all the same: it must not stay behind.
            (Ok(file), _) => self.over = Some(Over::Printed { paper: Paper::Cards, file }),
            (Err(_), _) => self.notice = Some(Notice::File("team.not_written")),
        }
        Action::None
    }
}
