//! How it looks.

use super::super::super::Lent;
use super::super::{Message, Staff, code, letters, parts, when};
use super::{Over, Paper};
use crate::learner::Digits;
use crate::learner::card::Misread;
use crate::learner::card::Number;
use crate::report::{self, Handed, Order, Role, Row};
use crate::screen::staff::number;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column};

use std::path::Path;

type Page<'a> = Column<'a, Message, theme::Theme>;

impl Over {
    pub(in super::super) fn view<'a>(&'a self, staff: &'a Staff, lent: Lent<'a>) -> Element<'a, Message> {
        let (title, page) = match self {
            Self::Code { row, pin } => ("team.new_code", given(row, code::spaced(pin), lent)),
            Self::Handed(handed) => ("team.handed_title", handed_over(handed, lent)),
            Self::Stranger(number) => ("team.stranger_title", stranger(number, lent)),
            Self::Find { digits, misread } => {
                ("team.find_title", typed(None, digits, *misread, self.close(lent), lent))
            }
            Self::Choose { row, choice } => ("team.choose_code", chosen(row, choice, lent)),
            Self::Name { letters, is_wrong, .. } => ("team.nickname", named(letters, *is_wrong, lent)),
            Self::Replace { row, digits, misread } => {
                ("team.replace", typed(Some(row), digits, *misread, self.close(lent), lent))
            }
            Self::Erase(row) => ("team.erase_title", erased(row, lent)),
            Self::Purge(count) => ("team.purge_title", purged(*count, staff.keep_months, lent)),
            Self::Restore(copy) => ("team.restore_title", restored(copy, lent)),
            Self::Quit => ("team.quit_title", quit(lent)),
            Self::StaffCode { role, proposal } => (role_title(*role), staff_code(proposal, lent)),
            Self::Sound(trial) => return trial.view(lent).map(Message::Sound),
            Self::Waiting(_) => ("team.moment_please", column![parts::say(lent, "team.working")]),
            Self::Printed { paper, file } => printed(*paper, file, lent),
        };
        let close = match self {
            // The way out stands beside the pad.
            Self::Waiting(_) | Self::Find { .. } | Self::Replace { .. } => None,
            _ => Some(self.close(lent)),
        };
        let page = Column::new().push(page.spacing(lent.measure.gap)).push(close);
        let page = parts::page(parts::title(lent, title), page, lent);
        match self {
            Self::Find { .. } | Self::Choose { .. } | Self::Replace { .. } => widget::typing(page, Message::Key),
            Self::Name { .. } => letters::typing(page, Message::Stroke),
            _ => page,
        }
    }

    /// The way out: the thing to do where there is nothing else.
    fn close<'a>(&self, lent: Lent<'a>) -> widget::Press<'a, Message> {
        match self {
            Self::Code { .. } | Self::Handed(_) => {
                parts::primary("over.close", Icon::Check, "team.close", Message::Close, lent)
            }
            Self::Erase(_) | Self::Purge(_) | Self::Restore(_) | Self::Quit => {
                parts::primary("over.close", Icon::ArrowUUpLeft, "team.no", Message::Close, lent)
            }
            _ => parts::button("over.close", Icon::ArrowUUpLeft, "team.back", Message::Close, lent),
        }
    }
}

/// The side of a card on a sheet, in pixels.
fn side(lent: Lent<'_>) -> f32 {
    lent.measure.icon_large * 0.8
}

fn role_title(role: Role) -> &'static str {
    match role {
        Role::Volunteer => "team.setup_volunteer",
        Role::Manager => "team.setup_manager",
    }
}

/// A code, once.
fn given<'a>(row: &Row, code: String, lent: Lent<'a>) -> Page<'a> {
    column![
        person(row, lent),
        parts::print(code, lent.measure.title * 2.2, lent),
        parts::heading(lent, "team.show_code"),
        parts::say(lent, "team.code_once"),
    ]
}

/// Whose it is: the picture of the card, and the nickname.
fn person<'a>(row: &Row, lent: Lent<'a>) -> Element<'a, Message> {
    let side = parts::height(lent.measure);
    let name = parts::text(lent, parts::name(row, lent)).bold();
    iced::widget::row![widget::card_face(row.look, side), name].spacing(lent.measure.gap).align_y(iced::Center).into()
}

fn handed_over<'a>(handed: &Handed, lent: Lent<'a>) -> Page<'a> {
    let measure = lent.measure;
    let look = parts::card(parts::look(handed.row.look, side(lent), lent), lent);
    let Some(blank) = &handed.blank else {
        return column![look, parts::heading(lent, "team.take_card"), parts::say(lent, "team.take_strip")];
    };
    let secret = |key: &str, print: String| {
        column![parts::soft(lent, key), parts::print(print, measure.title, lent)].spacing(measure.near)
    };
    column![
        parts::heading(lent, "team.write_card"),
        parts::buttons(
            [secret("team.card_number", blank.number.printed()), secret("team.card_code", code::spaced(&blank.pin)),],
            lent,
        ),
        look,
        parts::say(lent, "team.code_once"),
    ]
}

fn stranger<'a>(number: &Number, lent: Lent<'a>) -> Page<'a> {
    let welcome = Message::Ask(Order::Welcome(number.clone()));
    column![
        parts::card(parts::look(number.look(), side(lent), lent), lent),
        parts::say(lent, "team.stranger_text"),
        parts::primary("over.welcome", Icon::Handshake, "team.welcome", welcome, lent),
    ]
}

/// The number of a card is being typed: as large as it is on the card.
fn typed<'a>(
    row: Option<&Row>,
    digits: &Digits,
    misread: Option<Misread>,
    close: widget::Press<'a, Message>,
    lent: Lent<'a>,
) -> Page<'a> {
    let question = if row.is_some() { "team.replace_text" } else { "team.find_text" };
    let problem = misread.map(|misread| parts::warning(lent.label(number::sentence(misread, row.is_some())), lent));
    let words =
        Column::new().push(row.map(|row| person(row, lent))).push(problem).push(close).spacing(lent.measure.gap);
    let can_confirm = digits.is_full() || (row.is_none() && digits.len() == 2);
    let pad = code::pad(can_confirm, Message::Key, &parts::beside_side(lent.measure), lent);
    column![
        parts::say(lent, question),
        widget::boxes(digits, false, &parts::above_pad(lent.measure)),
        parts::beside(words, pad, lent),
    ]
}

fn staff_code<'a>(proposal: &code::Proposal, lent: Lent<'a>) -> Page<'a> {
    column![proposal.view(&parts::beside_side(lent.measure), lent).map(Message::Code)]
}

fn chosen<'a>(row: &Row, choice: &code::Choice, lent: Lent<'a>) -> Page<'a> {
    column![person(row, lent), choice.view(Message::Key, &parts::beside_side(lent.measure), lent)]
}

fn named<'a>(letters: &letters::Letters, is_wrong: bool, lent: Lent<'a>) -> Page<'a> {
    let wrong = is_wrong.then(|| parts::warning(lent.label("team.nickname_wrong"), lent));
    column![parts::say(lent, "team.nickname_text"), letters.shown(lent)]
        .push(wrong)
        .push(letters.view(Message::Stroke, lent))
}

fn erased<'a>(row: &Row, lent: Lent<'a>) -> Page<'a> {
    let erase = Message::Ask(Order::Erase(row.id));
    column![
        person(row, lent),
        parts::say(lent, "team.erase_what"),
        parts::say(lent, "team.erase_never"),
        parts::button("over.erase", Icon::Trash, "team.erase_yes", erase, lent),
    ]
}

fn purged<'a>(count: usize, months: u8, lent: Lent<'a>) -> Page<'a> {
    let who = lent.texts.label("team.purge_who", &[("count", count.into()), ("months", usize::from(months).into())]);
    column![
        parts::text(lent, who).bold(),
        parts::say(lent, "team.purge_what"),
        parts::button("over.purge", Icon::Trash, "team.purge_yes", Message::Ask(Order::Purge(months)), lent),
    ]
}

fn restored<'a>(copy: &report::Copy, lent: Lent<'a>) -> Page<'a> {
    let restore = Message::Ask(Order::Restore(copy.file.clone()));
    column![
        parts::text(lent, when::moment(copy.made, lent)).bold(),
        parts::say(lent, "team.restore_what"),
        parts::say(lent, "team.restore_aside"),
        parts::button("over.restore", Icon::ClockCounterClockwise, "team.restore_yes", restore, lent),
    ]
}

fn quit<'a>(lent: Lent<'a>) -> Page<'a> {
    column![
        parts::say(lent, "team.quit_text"),
        parts::button("over.quit", Icon::SignOut, "team.quit_yes", Message::Quit, lent),
    ]
}

/// A file that holds codes, or a person: it is printed or handed over, and then deleted.
fn printed<'a>(paper: Paper, file: &Path, lent: Lent<'a>) -> (&'static str, Page<'a>) {
    let (title, what) = match paper {
        Paper::Cards => ("team.printed_cards", "team.print_cards"),
        Paper::Held | Paper::Nothing => ("team.printed_held", "team.hand_held"),
    };
    let delete = Message::Delete(file.to_owned());
    let page = column![
        parts::heading(lent, what),
        parts::file(file, lent),
        parts::primary("over.delete", Icon::Trash, "team.delete_file", delete, lent),
    ];
    (title, page)
}
