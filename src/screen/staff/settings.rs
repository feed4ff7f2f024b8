//! « Réglages »: the sound; and for who answers for the seats, codes, copies and the way out of Déclic.

use super::super::{Lent, Settings};
use super::over::Wish;
use super::{Message, Staff, parts, when};
use crate::report::{self, Expired, Order, Output, Role, Sound};
use crate::theme::Element;
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill};

pub(super) fn view<'a>(staff: &'a Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let mut page = Column::new().push(sound(staff, lent));
    if staff.is_manager() {
        let quit = parts::button("settings.quit", Icon::SignOut, "team.quit", Message::Show(Wish::Quit), lent);
        page = page.push(codes(lent)).push(copies(&staff.copies, lent)).push(data(staff, lent)).push(quit);
    }
    parts::page(parts::title(lent, "team.settings"), page, lent)
}

/// How the seat sounds when nobody has said so; what is chosen first stands on it.
const USUAL: Sound = Sound { volume: 3, output: Output::Headset };

fn sound<'a>(staff: &Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let known = staff.today.as_ref().and_then(|today| today.sound);
    let sound = known.unwrap_or(USUAL);
    let heard = Wish::Sound(lent.settings.sound());
    let set = |sound| Message::Ask(Order::Sound(sound));
    let output = |output: Output, icon| {
        let key = output.key();
        let label = lent.label(&format!("team.output_{key}"));
        let is_chosen = known.is_some_and(|known| known.output == output);
        parts::choice(format!("settings.{key}"), icon, label, is_chosen, set(Sound { output, ..sound }), lent)
    };
    let volume = |id: &'static str, icon, key: &str, to: Option<u8>| {
        parts::button(id, icon, key, set(Sound { volume: to.unwrap_or(sound.volume), ..sound }), lent)
            .enabled(to.is_some())
    };
    let louder = Some(sound.volume + 1).filter(|louder| *louder <= Settings::LOUDEST);
    let level = lent.number("settings.volume_level", "level", sound.volume.into());
    let volumes = [
        volume("settings.softer", Icon::SpeakerLow, "settings.volume_less", sound.volume.checked_sub(1)),
        volume("settings.louder", Icon::SpeakerHigh, "settings.volume_more", louder),
    ];
    let inside = column![
        parts::heading(lent, "team.sound"),
        parts::buttons([output(Output::Headset, Icon::Headphones), output(Output::Speaker, Icon::SpeakerHigh)], lent),
        column![parts::soft(lent, "team.sound_begin"), parts::text(lent, level).bold()].spacing(measure.near),
        parts::buttons(volumes, lent),
        parts::button("settings.try", Icon::Headphones, "sound.try", Message::Show(heard), lent),
    ];
    parts::card(inside.spacing(measure.gap * 0.75), lent).into()
}

fn codes<'a>(lent: Lent<'a>) -> Element<'a, Message> {
    let one = |id: &'static str, role, key: &str| {
        parts::button(id, Icon::Key, key, Message::Show(Wish::StaffCode(role)), lent)
    };
    let buttons = [
        one("settings.volunteer", Role::Volunteer, "team.code_volunteer"),
        one("settings.manager", Role::Manager, "team.code_manager"),
    ];
    let inside = column![parts::heading(lent, "team.staff_codes"), parts::buttons(buttons, lent)];
    parts::card(inside.spacing(lent.measure.gap * 0.75), lent).into()
}

fn copies<'a>(copies: &'a [report::Copy], lent: Lent<'a>) -> Element<'a, Message> {
    /// A week of them.
    const MOST: usize = 8;
    let measure = lent.measure;
    let copy = parts::button("settings.copy", Icon::HardDrive, "team.copy_now", Message::Ask(Order::Copy), lent);
    let mut list = column![parts::heading(lent, "team.copies"), copy].spacing(measure.gap * 0.75);
    for (index, copy) in copies.iter().take(MOST).enumerate() {
        let moment = container(widget::words(when::moment(copy.made, lent), None, measure.caption)).width(Fill);
        let label = lent.label("team.restore");
        let (id, wish) = (format!("settings.restore.{index}"), Message::Show(Wish::Restore(copy.clone())));
        let role = crate::theme::Role::Primary;
        let restore = parts::pressed(id, Icon::ClockCounterClockwise, role, label, wish, lent);
        list = list.push(parts::line());
        list = list.push(if parts::is_wide(measure) {
            Element::from(row![moment, restore].spacing(measure.gap).align_y(Center))
        } else {
            column![moment, restore].spacing(measure.near).into()
        });
    }
    parts::card(list, lent).into()
}

/// For how long people are kept, and whose time is over.
fn data<'a>(staff: &Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let months = ("months", usize::from(staff.keep_months).into());
    let line = |key: &str, count: usize| lent.texts.label(key, &[("count", count.into()), months]);
    let Expired { now, soon } = staff.expired;
    let forget =
        (now > 0).then(|| parts::button("settings.purge", Icon::Trash, "team.purge", Message::Show(Wish::Purge), lent));
    let inside = column![
        parts::heading(lent, "team.data"),
        parts::text(lent, line("team.purge_who", now)),
        parts::text(lent, line("team.purge_soon", soon)),
    ];
    parts::card(inside.push(forget).spacing(lent.measure.gap * 0.75), lent).into()
}
