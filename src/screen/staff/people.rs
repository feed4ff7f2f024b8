//! Everybody who has a card here, and the way to find one.

use super::super::Lent;
use super::over::Wish;
use super::{Message, Staff, parts, when};
use crate::report::{Order, Row};
use crate::theme::Element;
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill};

/// What is known of the list.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) rows: Vec<Row>,
    /// The page of the list, from 0.
    pub(super) page: usize,
    /// Only those whose card ends in this.
    tail: Option<u8>,
}

impl People {
    /// Another list is on its way.
    pub(super) fn look_for(&mut self, tail: Option<u8>) {
        *self = Self { tail, ..Self::default() };
    }
}

pub(super) fn view<'a>(staff: &'a Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let people = &staff.people;
    let find = parts::primary("people.find", Icon::MagnifyingGlass, "team.find", Message::Show(Wish::Find), lent);
    let all = people
        .tail
        .map(|_| parts::button("people.all", Icon::UsersThree, "team.all", Message::Ask(Order::People(None)), lent));
    let top = parts::buttons([Some(find), all].into_iter().flatten(), lent);
    let (from, most) = stretch(people.page, people.rows.len(), lent);
    let shown = people.rows.iter().skip(from).take(most).enumerate().map(|(index, row)| one(from + index, row, lent));
    let list: Element<'a, Message> = if people.rows.is_empty() {
        parts::card(parts::say(lent, if people.tail.is_some() { "team.nobody_found" } else { "team.nobody" }), lent)
            .into()
    } else {
        Column::with_children(shown).spacing(lent.measure.gap.min(16.0)).into()
    };
    let page = Column::new().push(top).push(list).push(turning(people, most, lent));
    let title = match people.tail {
        Some(tail) => {
            let tail = format!("{tail:02}");
            let words = lent.texts.label("team.people_with", &[("tail", crate::texts::Arg::Text(&tail))]);
            widget::strong(words, lent.measure.instruction)
        }
        None => parts::title(lent, "team.people"),
    };
    parts::page(title, page, lent)
}

/// The first row that is shown, and how many fit.
fn stretch(page: usize, rows: usize, lent: Lent<'_>) -> (usize, usize) {
    let measure = lent.measure;
    let one = row_height(lent) + measure.gap.min(16.0);
    let taken = measure.margin * 2.0 + measure.instruction * 1.3 + parts::height(measure) * 2.0 + measure.gap * 4.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window has room for a few rows")]
    let most = ((measure.window.height - taken) / one).max(3.0) as usize;
    let last = rows.saturating_sub(1) / most;
    (page.min(last) * most, most)
}

fn row_height(lent: Lent<'_>) -> f32 {
    parts::height(lent.measure) + 16.0
}

/// A person: pressed, their own page opens.
fn one<'a>(index: usize, person: &Row, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let seen = match (person.locked, person.seen) {
        (true, _) => lent.label("team.locked_code"),
        (false, Some(seen)) => when::day(seen, lent),
        (false, None) => lent.label("team.never_seen"),
    };
    let name = parts::text(lent, parts::name(person, lent)).bold();
    let seen = widget::soft(seen, measure.caption);
    let words: Element<'a, Message> = if parts::is_wide(measure) {
        row![name.width(Fill), seen].spacing(measure.gap).align_y(Center).into()
    } else {
        column![name, seen].into()
    };
    let face = row![widget::card_face(person.look, parts::height(measure) * 0.8), container(words).width(Fill)]
        .spacing(measure.gap)
        .align_y(Center)
        .width(Fill);
    widget::press(format!("people.{index}"), face, Message::Ask(Order::Person(person.id)))
        .turn(lent.turn)
        .radius(measure.radius_button)
        .padding([8.0, measure.gap])
        .width(Fill)
        .into()
}

/// From one page of the list to the next.
fn turning<'a>(people: &People, most: usize, lent: Lent<'a>) -> Option<Element<'a, Message>> {
    let last = people.rows.len().saturating_sub(1) / most;
    let here = people.page.min(last);
    (last > 0).then(|| {
        let before = Message::Turn(here.saturating_sub(1));
        parts::buttons(
            [
                parts::button("people.before", Icon::ArrowLeft, "team.before", before, lent).enabled(here > 0),
                parts::button("people.after", Icon::ArrowRight, "team.after", Message::Turn(here + 1), lent)
                    .enabled(here < last),
            ],
            lent,
        )
    })
}
