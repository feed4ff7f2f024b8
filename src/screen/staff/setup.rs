//! The first start: staff choose their codes, and print the sealed sheet.

use super::super::{Action, Lent};
use super::code::{self, Outcome, Proposal};
use super::{Ask, parts};
use crate::learner::{Pin, pin};
use crate::report::{Refusal, Role, Sealed};
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::Fill;
use iced::widget::{Column, column, container};

use std::path::{Path, PathBuf};

pub(crate) struct SetUp {
    page: Page,
    /// Why the seat could not be set up.
    refusal: Option<Refusal>,
}

/// Where the set-up is. A code is dropped as soon as the seat has it.
enum Page {
    What,
    Manager(Proposal),
    /// `is_same`: the code that was chosen is that of the manager.
    Volunteer {
        manager: Pin,
        proposal: Proposal,
        is_same: bool,
    },
    /// The seat is being set up.
    Working {
        manager: Pin,
        volunteer: Pin,
    },
    Sealed {
        sealed: Sealed,
        file: File,
    },
}

/// What came of the file of the sealed sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
enum File {
    None,
    NotWritten,
    Written(PathBuf),
    Deleted,
    NotDeleted,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Begin,
    /// « Plus tard »
    Later,
    Code(code::Message),
    /// « Retour »: the code before.
    Back,
    /// « Réessayer »
    Again,
    Print,
    /// « Effacer le fichier », after it was printed.
    Delete,
    /// « J’ai rangé la feuille »
    Stored,
}

impl SetUp {
    /// The first page of the set-up. The second value is what is asked first.
    pub(crate) fn new() -> (Self, Action) {
        (Self { page: Page::What, refusal: None }, Action::None)
    }

    /// A code to be proposed.
    pub(crate) fn drawn(&mut self, pin: Pin) -> Action {
        match &mut self.page {
            Page::Manager(proposal) | Page::Volunteer { proposal, .. } => proposal.drawn(pin),
            Page::What | Page::Working { .. } | Page::Sealed { .. } => {}
        }
        Action::None
    }

    /// The seat is set up, or was not.
    pub(crate) fn sealed(&mut self, sealed: Result<Sealed, Refusal>) -> Action {
        match sealed {
            Ok(sealed) => {
                self.refusal = None;
                self.page = Page::Sealed { sealed, file: File::None };
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
        Action::None
    }

    /// The sealed sheet is in this file, or why it is not.
    pub(crate) fn printed(&mut self, printed: Result<PathBuf, String>) -> Action {
        if let Page::Sealed { file, .. } = &mut self.page {
            *file = printed.map_or(File::NotWritten, File::Written);
        }
        Action::None
    }

    /// The file of the sealed sheet is deleted, or why it is not.
    pub(crate) fn deleted(&mut self, deleted: Result<(), String>) -> Action {
        if let Page::Sealed { file, .. } = &mut self.page {
            *file = match deleted {
                Ok(()) => File::Deleted,
                Err(_) => File::NotDeleted,
            };
        }
        Action::None
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Begin | Message::Back => {
                self.refusal = None;
                self.page = Page::Manager(Proposal::Drawing);
                draw()
            }
            Message::Later => Action::Staff(Ask::Leave),
            Message::Code(message) => self.code(message),
            Message::Again => self.set_up(),
            Message::Print => match &self.page {
                Page::Sealed { sealed, .. } => Action::Staff(Ask::PrintSealed(sealed.clone())),
                _ => Action::None,
            },
            Message::Delete => match &self.page {
                Page::Sealed { file: File::Written(file), .. } => Action::Staff(Ask::Delete(file.clone())),
                _ => Action::None,
            },
            Message::Stored => {
                self.page = Page::What;
                Action::Staff(Ask::Enter)
            }
        }
    }

    fn code(&mut self, message: code::Message) -> Action {
        let outcome = match &mut self.page {
            Page::Manager(proposal) | Page::Volunteer { proposal, .. } => proposal.update(message),
            Page::What | Page::Working { .. } | Page::Sealed { .. } => Outcome::Nothing,
        };
        match (outcome, &self.page) {
            (Outcome::Draw, _) => draw(),
            (Outcome::Chosen(manager), Page::Manager(_)) => {
                self.page = Page::Volunteer { manager, proposal: Proposal::Drawing, is_same: false };
                draw()
            }
            (Outcome::Chosen(volunteer), Page::Volunteer { manager, .. }) if volunteer == *manager => {
                let manager = manager.clone();
                self.page = Page::Volunteer { manager, proposal: Proposal::Drawing, is_same: true };
                draw()
            }
            (Outcome::Chosen(volunteer), Page::Volunteer { manager, .. }) => {
                self.page = Page::Working { manager: manager.clone(), volunteer };
                self.set_up()
            }
            _ => Action::None,
        }
    }

    fn set_up(&mut self) -> Action {
        self.refusal = None;
        match &self.page {
            Page::Working { manager, volunteer } => {
                Action::Staff(Ask::SetUp { manager: manager.clone(), volunteer: volunteer.clone() })
            }
            _ => Action::None,
        }
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        match &self.page {
            Page::What => Some("setup.begin".to_owned()),
            Page::Manager(proposal) | Page::Volunteer { proposal, .. } => proposal.first_focus(),
            Page::Working { .. } => Some("setup.again".to_owned()),
            Page::Sealed { file: File::None | File::NotWritten, .. } => Some("setup.print".to_owned()),
            Page::Sealed { .. } => Some("setup.stored".to_owned()),
        }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let (title, page) = match &self.page {
            Page::What => ("team.setup_title", what(lent)),
            Page::Manager(proposal) => ("team.setup_manager", proposed(proposal, Role::Manager, false, lent)),
            Page::Volunteer { proposal, is_same, .. } => {
                ("team.setup_volunteer", proposed(proposal, Role::Volunteer, *is_same, lent))
            }
            Page::Working { .. } => ("team.setup_title", self.working(lent)),
            Page::Sealed { sealed, file } => ("team.setup_sealed", seal(sealed, file, lent)),
        };
        parts::alone(parts::title(lent, title), page, lent)
    }

    fn working<'a>(&self, lent: Lent<'a>) -> Column<'a, Message, theme::Theme> {
        let Some(refusal) = self.refusal else { return column![parts::say(lent, "team.moment_please")] };
        column![
            parts::warning(lent.label(&format!("team.refused_{}", refusal.key())), lent),
            parts::buttons(
                [
                    parts::primary("setup.again", Icon::ArrowClockwise, "team.again", Message::Again, lent),
                    parts::button("setup.back", Icon::ArrowUUpLeft, "team.back", Message::Back, lent),
                ],
                lent,
            )
        ]
    }
}

fn draw() -> Action {
    Action::Staff(Ask::Draw(pin::STAFF))
}

/// What is going to be done, and why.
fn what<'a>(lent: Lent<'a>) -> Column<'a, Message, theme::Theme> {
    let sentence = |icon, key| {
        let words = widget::words(lent.label(key), None, lent.measure.body);
        parts::sign(icon, theme::Role::Primary, words, lent)
    };
    let sentences = column![
        sentence(Icon::IdentificationCard, "team.setup_cards"),
        sentence(Icon::Key, "team.setup_codes"),
        sentence(Icon::Envelope, "team.setup_paper"),
    ]
    .spacing(lent.measure.gap);
    column![
        parts::card(sentences, lent),
        parts::buttons(
            [
                parts::primary("setup.begin", Icon::Play, "team.begin", Message::Begin, lent),
                parts::button("setup.later", Icon::ArrowUUpLeft, "team.not_now", Message::Later, lent),
            ],
            lent,
        ),
        parts::soft(lent, "team.setup_later"),
    ]
}

fn proposed<'a>(proposal: &Proposal, role: Role, is_same: bool, lent: Lent<'a>) -> Column<'a, Message, theme::Theme> {
    let what = lent.label(&format!("team.role_{}", role.key()));
    let back = (role == Role::Volunteer)
        .then(|| parts::button("setup.back", Icon::ArrowUUpLeft, "team.back", Message::Back, lent));
    let same = is_same.then(|| parts::warning(lent.label("team.same_code"), lent));
    Column::new()
        .push(widget::soft(what, lent.measure.caption))
        .push(same)
        .push(proposal.view(lent.measure, lent).map(Message::Code))
        .push(back)
}

/// The recovery code and the key of the room, once.
fn seal<'a>(sealed: &Sealed, file: &File, lent: Lent<'a>) -> Column<'a, Message, theme::Theme> {
    let measure = lent.measure;
    let secret = |key: &str, text: &str| {
        column![parts::heading(lent, key), parts::print(grouped(text), measure.label, lent)].spacing(measure.near)
    };
    let secrets = column![
        container(secret("team.recovery", &sealed.recovery)).width(Fill),
        container(secret("team.room_key", &sealed.room_key)).width(Fill),
    ]
    .spacing(measure.gap);
    let stored = |look: Look<'a>| look("setup.stored", Icon::Envelope, "team.stored", Message::Stored, lent);
    let found = match file {
        File::Written(file) => return written(file, secrets, stored(parts::primary), lent),
        File::Deleted => {
            let done = parts::well_done(lent.label("team.deleted"), lent);
            return column![done, parts::buttons([stored(parts::primary)], lent), secrets];
        }
        File::NotDeleted => {
            let problem = parts::warning(lent.label("team.not_deleted"), lent);
            return column![problem, parts::buttons([stored(parts::primary)], lent), secrets];
        }
        File::None => None,
        File::NotWritten => Some(parts::warning(lent.label("team.not_written"), lent)),
    };
    let print = parts::primary("setup.print", Icon::Printer, "team.make_sheet", Message::Print, lent);
    column![parts::say(lent, "team.sealed_text"), secrets]
        .push(found)
        .push(parts::buttons([print, stored(parts::button)], lent))
}

/// How a button looks: *the* thing to do, or another one.
type Look<'a> = fn(&'static str, Icon, &str, Message, Lent<'a>) -> widget::Press<'a, Message>;

/// Where the sheet is: it is printed, deleted, and put away. What stands on it stays within reach.
fn written<'a>(
    file: &Path,
    secrets: Column<'a, Message, theme::Theme>,
    stored: widget::Press<'a, Message>,
    lent: Lent<'a>,
) -> Column<'a, Message, theme::Theme> {
    let delete = parts::button("setup.delete", Icon::Trash, "team.delete_file", Message::Delete, lent);
    column![
        parts::say(lent, "team.print_sheet"),
        parts::file(file, lent),
        parts::buttons([delete, stored], lent),
        secrets,
    ]
}

/// Letters and digits in groups of four, as they are printed.
fn grouped(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::super::code::{keys, pin};

    fn typed(setup: &mut SetUp, text: &str) -> Action {
        let keys = keys(text).into_iter().map(|key| Message::Code(code::Message::Key(key)));
        keys.map(|message| setup.update(message)).last().unwrap_or(Action::None)
    }

    fn sealed() -> Sealed {
        Sealed { recovery: "ABCD-EFGH-JKMN-PQRS-2345".to_owned(), room_key: "K7RM29XA".to_owned() }
    }

    fn asked() -> (SetUp, Action) {
        let (mut setup, _) = SetUp::new();
        assert_eq!(setup.update(Message::Begin), draw());
        let _ = setup.drawn(pin("739182"));
        let _ = setup.update(Message::Code(code::Message::Noted));
        assert_eq!(typed(&mut setup, "739182"), draw(), "the code of volunteers is drawn next");
        let _ = setup.update(Message::Code(code::Message::Choose));
        let _ = typed(&mut setup, "518263");
        let action = typed(&mut setup, "518263");
        (setup, action)
    }

    #[test]
    fn two_codes_are_chosen_and_the_seat_is_set_up() {
        let (mut setup, action) = asked();
        assert_eq!(action, Action::Staff(Ask::SetUp { manager: pin("739182"), volunteer: pin("518263") }));
        let _ = setup.sealed(Ok(sealed()));
        assert_eq!(setup.update(Message::Print), Action::Staff(Ask::PrintSealed(sealed())));
        assert_eq!(setup.first_focus().as_deref(), Some("setup.print"));
        let _ = setup.printed(Ok(PathBuf::from("/tmp/feuille.pdf")));
        assert_eq!(setup.first_focus().as_deref(), Some("setup.stored"));
        let file = PathBuf::from("/tmp/feuille.pdf");
        assert_eq!(setup.update(Message::Delete), Action::Staff(Ask::Delete(file)));
        let _ = setup.deleted(Ok(()));
        assert_eq!(setup.update(Message::Delete), Action::None);
        assert_eq!(setup.update(Message::Stored), Action::Staff(Ask::Enter));
        assert!(matches!(setup.page, Page::What), "nothing of the sheet is left");
    }

    #[test]
    fn a_seat_that_could_not_be_set_up_is_tried_again_with_the_same_codes() {
        let (mut setup, action) = asked();
        let _ = setup.sealed(Err(Refusal::Closed));
        assert_eq!(setup.refusal, Some(Refusal::Closed));
        assert_eq!(setup.update(Message::Again), action);
    }

    #[test]
    fn volunteers_have_another_code_than_the_manager() {
        let (mut setup, _) = SetUp::new();
        let _ = setup.update(Message::Begin);
        let _ = setup.drawn(pin("739182"));
        let _ = setup.update(Message::Code(code::Message::Noted));
        let _ = typed(&mut setup, "739182");
        let _ = setup.drawn(pin("739182"));
        let _ = setup.update(Message::Code(code::Message::Noted));
        assert_eq!(typed(&mut setup, "739182"), draw());
        assert!(matches!(setup.page, Page::Volunteer { is_same: true, .. }));
    }

    #[test]
    fn later_leaves_everything_as_it_is() {
        let (mut setup, action) = SetUp::new();
        assert_eq!(action, Action::None);
        assert_eq!(setup.update(Message::Later), Action::Staff(Ask::Leave));
    }

    #[test]
    fn what_is_sealed_is_shown_in_groups_of_four() {
        assert_eq!(grouped("ABCD-EFGH 2345"), "ABCD  EFGH  2345");
    }
}
