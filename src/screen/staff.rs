//! The staff area: what a volunteer needs in ten seconds, and what who answers for the seats needs.

pub(crate) mod door;
pub(crate) mod setup;

mod ask;
mod cards;
mod code;
mod letters;
mod number;
mod over;
mod parts;
mod people;
mod person;
mod settings;
mod side;
mod today;
mod told;
mod trial;
mod when;

#[cfg(test)]
mod faces {
    mod tests;
}
#[cfg(test)]
mod tests;

pub(crate) use ask::{Ask, Told};
#[cfg(test)]
pub(crate) use {code::Message as CodeMessage, letters::Stroke as StaffStroke, over::Wish as StaffWish};

use super::{Action, Lent};
use crate::learner;
use crate::report::{self, Expired, Order, Pass, Person, Refusal, Role, Sound, Today};
use crate::theme::Element;
use crate::widget::{self, Key};

use iced::Fill;
use iced::widget::{column, container, row, space};

use letters::Stroke;
use over::{Over, Wish};
use people::People;
use trial::Trial;

use std::collections::VecDeque;
use std::path::PathBuf;

/// How many digits the code of a learner has, unless told.
const LEARNER: usize = 4;
/// For how many months people are kept, unless told.
const KEEP_MONTHS: u8 = 12;

pub(crate) struct Staff {
    pass: Pass,
    guest: Option<learner::Id>,
    /// How many digits a code that a person chooses has.
    pin_length: usize,
    notes: Vec<String>,
    place: Place,
    /// What lies over the page. Codes and numbers stand nowhere else, and go with it.
    over: Option<Over>,
    /// What was asked of the store, in the order in which it answers.
    asked: VecDeque<Asked>,
    notice: Option<Notice>,
    today: Option<Today>,
    people: People,
    person: Option<Person>,
    copies: Vec<report::Copy>,
    /// After how many months without a visit a person is to be forgotten.
    keep_months: u8,
    expired: Expired,
}

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Today,
    Cards,
    People,
    /// One of [`Self::People`].
    Person,
    Settings,
}

/// What an answer is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// What a page shows: nobody waits for it.
    Read,
    /// A person, to be shown.
    Look,
    /// Something of a person is changed.
    Change,
    Cards,
    Sound(Sound),
    StaffCode,
    Copy,
    Restore,
    Erase,
    Purge,
}

/// What came of what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Notice {
    /// Done: the key of its sentence.
    Done(&'static str),
    Refused(Refusal),
    /// A file was not written, or not deleted.
    File(&'static str),
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Go(Place),
    Ask(Order),
    Show(Wish),
    Key(Key),
    Stroke(Stroke),
    Code(code::Message),
    Sound(trial::Message),
    /// Another page of a list.
    Turn(usize),
    Delete(PathBuf),
    Close,
    Prepare,
    Leave,
    Quit,
}

impl Staff {
    /// The first page. `guest` sits here without a card; `notes` say what is wrong with content, sound or configuration.
    /// The second value is what is asked first.
    pub(crate) fn new(pass: Pass, guest: Option<learner::Id>, notes: Vec<String>) -> (Self, Action) {
        let mut staff = Self {
            pass,
            guest,
            pin_length: LEARNER,
            notes,
            place: Place::Today,
            over: None,
            asked: VecDeque::new(),
            notice: None,
            today: None,
            people: People::default(),
            person: None,
            copies: vec![],
            keep_months: KEEP_MONTHS,
            expired: Expired::default(),
        };
        let first = staff.ask(Order::Today);
        (staff, first)
    }

    /// Nobody is kept for longer than so many months; twelve, unless told.
    #[must_use]
    pub(crate) fn with_keep_months(self, keep_months: u8) -> Self {
        Self { keep_months, ..self }
    }

    /// Codes of learners have so many digits here; four, unless told.
    #[must_use]
    pub(crate) fn with_pin_length(self, pin_length: usize) -> Self {
        Self { pin_length, ..self }
    }

    pub(crate) fn pass(&self) -> Pass {
        self.pass
    }

    fn is_manager(&self) -> bool {
        self.pass.role() == Role::Manager
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Go(place) => self.go(place),
            Message::Ask(order) => self.ask(order),
            Message::Show(wish) => self.show(wish),
            Message::Key(key) => self.key(key),
            Message::Stroke(stroke) => self.stroke(stroke),
            Message::Code(message) => self.code(message),
            Message::Sound(message) => self.sound(message),
            Message::Turn(page) => {
                self.people.page = page;
                Action::None
            }
            Message::Delete(file) => Action::Staff(Ask::Delete(file)),
            Message::Close => self.close(),
            Message::Prepare => self.leave(Ask::Prepare),
            Message::Leave => self.leave(Ask::Leave),
            Message::Quit if self.is_manager() => self.leave(Ask::Quit),
            Message::Quit => Action::None,
        }
    }

    /// Asks the store, unless it is still at work on something else, or the pass does not allow it.
    fn ask(&mut self, order: Order) -> Action {
        let asked = Asked::of(&order);
        let is_busy = self.asked.iter().any(|asked| *asked != Asked::Read);
        if order.needs() > self.pass.role() || (is_busy && asked != Asked::Read) {
            return Action::None;
        }
        self.notice = None;
        if let Some(waiting) = Over::waiting(asked) {
            self.over = Some(waiting);
        }
        if let Order::People(tail) = &order {
            self.people.look_for(*tail);
        }
        self.asked.push_back(asked);
        Action::Staff(Ask::Do(order))
    }

    fn go(&mut self, place: Place) -> Action {
        if place.needs() > self.pass.role() {
            return Action::None;
        }
        self.place = place;
        let before = self.uncover();
        self.notice = None;
        self.person = None;
        let action = match place {
            Place::Today | Place::Cards => self.ask(Order::Today),
            Place::People => self.ask(Order::People(None)),
            Place::Settings if self.is_manager() => self.ask(Order::Copies),
            Place::Settings | Place::Person => Action::None,
        };
        Action::each([before, action])
    }

    /// Takes away what lies over the page. A sound that was tried and not kept is put back.
    fn uncover(&mut self) -> Action {
        match self.over.take() {
            Some(Over::Sound(trial)) => trial.put_back(),
            _ => Action::None,
        }
    }

    /// Closes what lies over the page, and with it every code on it. The page is asked anew.
    fn close(&mut self) -> Action {
        if self.over.as_ref().is_some_and(Over::is_waiting) {
            return Action::None;
        }
        let before = self.uncover();
        self.notice = None;
        let action = match (self.place, &self.person) {
            (Place::Today | Place::Cards, _) => self.ask(Order::Today),
            (Place::Person, Some(person)) => {
                let id = person.row.id;
                self.asked.push_back(Asked::Read);
                Action::Staff(Ask::Do(Order::Person(id)))
            }
            _ => Action::None,
        };
        Action::each([before, action])
    }

    /// « Essayer le son »: the seat sounds as staff try it. What it is put `back` to, unless they keep what they hear.
    pub(crate) fn try_sound(&mut self, back: Sound) -> Action {
        let known = self.today.as_ref().and_then(|today| today.sound);
        let trial = Trial::new(back, known.unwrap_or(back));
        let action = trial.begin();
        self.over = Some(Over::Sound(trial));
        action
    }

    /// What staff hear, and what they do about it.
    fn sound(&mut self, message: trial::Message) -> Action {
        let Some(Over::Sound(trial)) = &mut self.over else { return Action::None };
        match trial.update(message) {
            trial::Outcome::Hear(action) => action,
            trial::Outcome::Keep(sound) => {
                self.over = None;
                Action::each([trial::hush(), self.ask(Order::Sound(sound))])
            }
            trial::Outcome::Leave => self.close(),
        }
    }

    fn leave(&mut self, ask: Ask) -> Action {
        Action::each([self.uncover(), Action::Staff(ask)])
    }

    /// Escape: out of what lies over the page.
    pub(crate) fn escape(&mut self) -> Action {
        match (&self.over, self.place) {
            (Some(_), _) => self.close(),
            (None, Place::Person) => self.go(Place::People),
            (None, _) => Action::None,
        }
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        if let Some(over) = &self.over {
            return over.first_focus();
        }
        let first = match self.place {
            Place::Today => "today.prepare",
            Place::Cards => "cards.draw",
            Place::People => "people.find",
            Place::Person => "person.new_code",
            Place::Settings => "settings.headset",
        };
        Some(first.to_owned())
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        if let Some(Over::Sound(trial)) = &self.over {
            return trial.view(lent).map(Message::Sound);
        }
        let page = match (&self.over, self.place) {
            (Some(over), _) => over.view(self, lent),
            (None, Place::Today) => widget::typing(today::view(self, lent), Message::Key),
            (None, Place::People) => widget::typing(people::view(self, lent), Message::Key),
            (None, Place::Cards) => cards::view(self, lent),
            (None, Place::Person) => person::view(self, lent),
            (None, Place::Settings) => settings::view(self, lent),
        };
        // What came of the last order stands above the page, and is never scrolled out of sight.
        let (top, side) = (lent.measure.margin * 0.75, lent.measure.margin);
        let padding = iced::Padding { top, left: side, right: side, ..iced::Padding::ZERO };
        let notice = self.notice(lent).map(|notice| container(notice).padding(padding).width(Fill));
        // The page keeps its place, and with it the keyboard.
        let notice: Element<'a, Message> = notice.map_or_else(|| space().into(), Into::into);
        let page = column![notice, container(page).width(Fill).height(Fill)];
        row![side::view(self, lent), page].height(Fill).into()
    }

    /// What came of the last order, above the page.
    fn notice<'a>(&self, lent: Lent<'a>) -> Option<Element<'a, Message>> {
        Some(match self.notice? {
            Notice::Done(key) => parts::well_done(lent.label(key), lent),
            Notice::Refused(refusal) => parts::warning(lent.label(&format!("team.refused_{}", refusal.key())), lent),
            Notice::File(key) => parts::warning(lent.label(key), lent),
        })
    }
}

impl Place {
    /// The least role that may see it.
    fn needs(self) -> Role {
        match self {
            Self::Today | Self::People | Self::Person | Self::Settings => Role::Volunteer,
            Self::Cards => Role::Manager,
        }
    }
}

impl Asked {
    fn of(order: &Order) -> Self {
        match order {
            Order::Today | Order::People(_) | Order::Copies | Order::Expired(_) => Self::Read,
            Order::Find(_) | Order::Person(_) => Self::Look,
            Order::DrawCards(_) => Self::Cards,
            Order::Sound(sound) => Self::Sound(*sound),
            Order::ChangeStaffCode(..) => Self::StaffCode,
            Order::Copy => Self::Copy,
            Order::Restore(_) => Self::Restore,
            Order::Erase(_) => Self::Erase,
            Order::Purge(_) => Self::Purge,
            Order::Welcome(_)
            | Order::NewCode(_)
            | Order::ChooseCode(..)
            | Order::AskCode(..)
            | Order::OpenFor(_)
            | Order::HandOver(_)
            | Order::Replace(..)
            | Order::Rename(..)
            | Order::Export(_) => Self::Change,
        }
    }
}
