//! « Aujourd’hui »: the next person, who came, and whether everything is as it should be.

use super::super::{Lent, Silence};
use super::over::Wish;
use super::{Message, Place, Staff, door, parts, when};
use crate::report::{Keeping, Order, Output, Row, Today};
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, Length};

pub(super) fn view<'a>(staff: &'a Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let prepare = door::prepare("today.prepare", Message::Prepare, true, lent);
    let mut page = Column::new().push(prepare).push(no_sound(lent));
    match &staff.today {
        None => page = page.push(parts::say(lent, "team.moment_please")),
        Some(today) if parts::is_broad(measure) => {
            let (problem, fine) = match today.keeping {
                Keeping::Fine => (None, Some(kept(today, lent))),
                _ => (Some(kept(today, lent)), None),
            };
            let right = column![ready(staff, today, lent)].push(fine).push(sound(today, lent)).spacing(measure.gap);
            page = page.push(problem);
            let left = container(visitors(today, lent)).width(Length::FillPortion(3));
            page = page.push(row![left, right.width(Length::FillPortion(2))].spacing(measure.gap));
        }
        Some(today) => {
            page = page
                .push(ready(staff, today, lent))
                .push(visitors(today, lent))
                .push(kept(today, lent))
                .push(sound(today, lent));
        }
    }
    parts::page(parts::title(lent, "team.today"), page.push(faults(&staff.notes, lent)), lent)
}

/// « Venus aujourd’hui sur ce poste »
fn visitors<'a>(today: &'a Today, lent: Lent<'a>) -> Element<'a, Message> {
    const MOST: usize = 6;
    let mut list = column![parts::heading(lent, "team.visitors")].spacing(lent.measure.near * 1.5);
    for (index, person) in today.visitors.iter().take(MOST).enumerate() {
        list = list.push(parts::line()).push(visitor(index, person, lent));
    }
    if today.visitors.is_empty() {
        list = list.push(parts::line()).push(parts::soft(lent, "team.no_visitors"));
    }
    let more = (today.visitors.len() > MOST)
        .then(|| parts::button("today.people", Icon::UsersThree, "team.all", Message::Go(Place::People), lent));
    parts::card(list.push(more), lent).into()
}

fn visitor<'a>(index: usize, person: &Row, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let name = parts::text(lent, parts::name(person, lent)).bold();
    let seen = if person.locked {
        Some(lent.label("team.locked_code"))
    } else {
        person.seen.map(|seen| when::hour(seen, lent))
    };
    let seen = seen.map(|seen| widget::soft(seen, measure.caption));
    let words: Element<'a, Message> = if parts::is_broad(measure) || !parts::is_wide(measure) {
        column![name].push(seen).into()
    } else {
        row![name].push(seen).spacing(measure.gap).align_y(Center).into()
    };
    let message = Message::Ask(Order::NewCode(person.id));
    let words_of = lent.label("team.new_code");
    let button =
        parts::pressed(format!("today.new_code.{index}"), Icon::Key, theme::Role::Primary, words_of, message, lent);
    row![widget::card_face(person.look, parts::height(measure) * 0.8), container(words).width(Fill), button]
        .spacing(measure.gap.min(24.0))
        .align_y(Center)
        .into()
}

/// « Cartes prêtes »
fn ready<'a>(staff: &Staff, today: &Today, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let words = column![
        parts::heading(lent, "team.ready"),
        parts::text(lent, lent.number("team.ready_count", "count", today.ready)),
    ]
    .spacing(measure.near);
    let message = Message::Ask(Order::HandOver(staff.guest));
    let button = parts::button("today.hand_over", Icon::UserPlus, "team.new_person", message, lent);
    let inside: Element<'a, Message> = if parts::is_broad(measure) || !parts::is_wide(measure) {
        column![words, button].spacing(measure.gap * 0.75).into()
    } else {
        row![words.width(Fill), button].spacing(measure.gap).align_y(Center).into()
    };
    parts::card(inside, lent).into()
}

/// Whether everything is kept, and what to do if not.
fn kept<'a>(today: &Today, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let copied = match today.copied {
        Some(at) => {
            let moment = when::moment(at, lent);
            lent.texts.label("team.copied_at", &[("moment", crate::texts::Arg::Text(&moment))])
        }
        None => lent.label("team.not_copied"),
    };
    let words = |key: &str| column![parts::say(lent, key), parts::text(lent, copied)].spacing(measure.near);
    let problem = |lines: Column<'a, Message, theme::Theme>| -> Element<'a, Message> {
        let words = lines.spacing(measure.near);
        let line = parts::sign(Icon::Warning, theme::Role::Primary, words, lent);
        container(line).style(theme::container::suggestion).padding(parts::inside(measure)).width(Fill).into()
    };
    match &today.keeping {
        Keeping::Fine => {
            let words = words("team.all_kept");
            parts::card(parts::sign(Icon::CheckCircleFill, theme::Role::WellDone, words, lent), lent).into()
        }
        Keeping::Restored { copy, aside } => {
            let moment = when::moment(*copy, lent);
            let lost = lent.texts.label("team.keeping_restored", &[("moment", crate::texts::Arg::Text(&moment))]);
            problem(column![parts::text(lent, lost), parts::say(lent, "team.keeping_aside"), parts::file(aside, lent)])
        }
        Keeping::Anew { aside } => problem(column![
            parts::say(lent, "team.keeping_anew"),
            parts::say(lent, "team.keeping_aside"),
            parts::file(aside, lent)
        ]),
        Keeping::Waiting(trouble) => problem(column![
            parts::say(lent, "team.keeping_waiting").bold(),
            parts::say(lent, &format!("team.trouble_{}", trouble.key())),
        ]),
    }
}

/// Where the sound comes out, if there is any.
fn sound<'a>(today: &Today, lent: Lent<'a>) -> Option<Element<'a, Message>> {
    let sound = today.sound.filter(|_| lent.silence != Some(Silence::NoDevice))?;
    let icon = match sound.output {
        Output::Headset => Icon::Headphones,
        Output::Speaker => Icon::SpeakerHigh,
    };
    let words = parts::say(lent, &format!("team.sound_{}", sound.output.key()));
    Some(parts::card(parts::sign(icon, theme::Role::Primary, words, lent), lent).into())
}

/// Nothing can be heard here, and what to do about it.
fn no_sound<'a>(lent: Lent<'a>) -> Option<Element<'a, Message>> {
    let measure = lent.measure;
    (lent.silence == Some(Silence::NoDevice)).then(|| {
        let wish = Message::Show(Wish::Sound(lent.settings.sound()));
        let words = parts::say(lent, "team.no_sound").bold();
        let words = parts::sign(Icon::SpeakerSlash, theme::Role::Primary, words, lent);
        let button = parts::button("today.try_sound", Icon::Headphones, "sound.try", wish, lent);
        let inside: Element<'a, Message> = if parts::is_wide(measure) {
            row![words.width(Fill), button].spacing(measure.gap).align_y(Center).into()
        } else {
            column![words, button].spacing(measure.gap * 0.75).into()
        };
        parts::card(inside, lent).into()
    })
}

/// What is wrong with lessons, sound or choices.
fn faults<'a>(notes: &'a [String], lent: Lent<'a>) -> Option<Element<'a, Message>> {
    (!notes.is_empty()).then(|| {
        let lines = notes.iter().map(|note| parts::text(lent, note.clone()).into());
        let inside = column![parts::heading(lent, "team.faults"), column(lines).spacing(lent.measure.near)]
            .spacing(lent.measure.near);
        parts::card(parts::sign(Icon::Wrench, theme::Role::Primary, inside, lent), lent).into()
    })
}
