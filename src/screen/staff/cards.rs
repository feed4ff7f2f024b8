//! « Cartes »: how many are ready, and more of them to print.

use super::super::Lent;
use super::{Message, Staff, parts};
use crate::report::Order;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column};

/// How many cards are drawn at a time: five sheets.
pub(super) const DRAWN: u16 = 50;

pub(super) fn view<'a>(staff: &'a Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let ready = staff.today.as_ref().map(|today| {
        let words = column![
            parts::heading(lent, "team.ready"),
            widget::words(lent.number("team.ready_count", "count", today.ready), None, measure.caption),
        ]
        .spacing(measure.near);
        parts::card(parts::sign(Icon::IdentificationCard, theme::Role::Primary, words, lent), lent)
    });
    let draw = Message::Ask(Order::DrawCards(DRAWN));
    let page = Column::new().push(ready).push(parts::say(lent, "team.draw_what")).push(parts::primary(
        "cards.draw",
        Icon::Printer,
        "team.draw_cards",
        draw,
        lent,
    ));
    parts::page(parts::title(lent, "team.cards"), page, lent)
}
