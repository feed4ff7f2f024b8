//! One person: who it is, and what can be done for them.

use super::super::Lent;
use super::over::Wish;
use super::{Message, Place, Staff, parts, when};
use crate::report::{Order, Person};
use crate::theme::Element;
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill};

pub(super) fn view<'a>(staff: &'a Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let page = Column::new();
    let back =
        parts::button("person.back", Icon::ArrowUUpLeft, "team.back_to_people", Message::Go(Place::People), lent);
    let page = match &staff.person {
        None => page.push(parts::say(lent, "team.moment_please")),
        Some(person) => page
            .push(who(person, lent))
            .push(help(person, lent))
            .push(asks(person, lent))
            .push(staff.is_manager().then(|| rights(person, lent))),
    };
    parts::page(parts::title(lent, "team.person"), page.push(back), lent)
}

/// The card, the nickname, and what was done. Nothing says how well.
fn who<'a>(person: &Person, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let row_of = &person.row;
    let seen = match row_of.seen {
        Some(seen) => {
            let day = when::day(seen, lent);
            lent.texts.label("team.last_seen", &[("day", crate::texts::Arg::Text(&day))])
        }
        None => lent.label("team.never_seen"),
    };
    let locked = row_of.locked.then(|| parts::say(lent, "team.locked").bold());
    let words = column![
        widget::strong(parts::name(row_of, lent), measure.label),
        parts::text(lent, seen),
        parts::text(lent, lent.number("team.lessons", "count", person.lessons)),
    ]
    .push(locked)
    .spacing(measure.near);
    let face = widget::card_face(row_of.look, measure.icon_large * 0.7);
    parts::card(row![face, container(words).width(Fill)].spacing(measure.gap).align_y(Center), lent).into()
}

/// What is needed in ten seconds.
fn help<'a>(person: &Person, lent: Lent<'a>) -> Element<'a, Message> {
    let (id, row) = (person.row.id, &person.row);
    parts::buttons(
        [
            parts::primary("person.new_code", Icon::Key, "team.new_code", Message::Ask(Order::NewCode(id)), lent),
            parts::button(
                "person.choose",
                Icon::Numpad,
                "team.choose_code",
                Message::Show(Wish::Choose(row.clone())),
                lent,
            ),
            parts::button("person.open", Icon::DoorOpen, "team.open_for", Message::Ask(Order::OpenFor(id)), lent),
            parts::button(
                "person.rename",
                Icon::UserCircle,
                "team.nickname",
                Message::Show(Wish::Rename(row.clone())),
                lent,
            ),
        ],
        lent,
    )
}

/// Whether the code is asked for.
fn asks<'a>(person: &Person, lent: Lent<'a>) -> Element<'a, Message> {
    let one = |asks: bool, key: &str, icon| {
        let message = Message::Ask(Order::AskCode(person.row.id, asks));
        let label = lent.label(&format!("team.ask_{key}"));
        parts::choice(format!("person.ask_{key}"), icon, label, person.asks_code == asks, message, lent)
    };
    let choices = parts::buttons([one(true, "yes", Icon::Lock), one(false, "no", Icon::LockOpen)], lent);
    let question = parts::heading(lent, "team.ask_code");
    let inside: Element<'a, Message> = if parts::is_broad(lent.measure) {
        row![container(question).width(Fill), container(choices)].spacing(lent.measure.gap).align_y(Center).into()
    } else {
        column![question, choices].spacing(lent.measure.gap * 0.75).into()
    };
    parts::card(inside, lent).into()
}

/// What only who answers for the seats may do.
fn rights<'a>(person: &Person, lent: Lent<'a>) -> Element<'a, Message> {
    let (id, row) = (person.row.id, &person.row);
    let (replace, erase) = (Message::Show(Wish::Replace(row.clone())), Message::Show(Wish::Erase(row.clone())));
    parts::buttons(
        [
            parts::button("person.replace", Icon::IdentificationCard, "team.replace", replace, lent),
            parts::button("person.export", Icon::FileText, "team.export", Message::Ask(Order::Export(id)), lent),
            parts::button("person.erase", Icon::Trash, "team.erase_person", erase, lent),
        ],
        lent,
    )
}
