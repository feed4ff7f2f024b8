//! The side bar: where staff are, where they can go, and the way out.

use super::super::Lent;
use super::{Message, Place, Staff, parts};
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Room for the ring of the keyboard between two ways, in pixels.
const RING: f32 = 16.0;

const WAYS: [(Place, &str, Icon); 4] = [
    (Place::Today, "today", Icon::House),
    (Place::Cards, "cards", Icon::IdentificationCard),
    (Place::People, "people", Icon::UsersThree),
    (Place::Settings, "settings", Icon::GearSix),
];

pub(super) fn view<'a>(staff: &Staff, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let here = if staff.place == Place::Person { Place::People } else { staff.place };
    let ways = WAYS.into_iter().filter(|(place, ..)| place.needs() <= staff.pass.role());
    let ways = ways.map(|(place, key, icon)| {
        let way = way(format!("side.{key}"), icon, &format!("team.{key}"), Message::Go(place), place == here, lent);
        way.style(if place == here { theme::button::side_here } else { theme::button::side }).into()
    });
    let out = way("side.leave".to_owned(), Icon::SignOut, "team.leave", Message::Leave, false, lent);
    let logo = container(logo(lent)).padding(measure.near).width(Fill);
    let bar = column![logo, column(ways).spacing(RING), space().height(Fill), out]
        .spacing(RING)
        .padding([measure.margin * 0.5 + 12.0, if measure.stacked { parts::SIDE } else { 36.0 }]);
    widget::ground(container(bar).width(parts::side(measure)).height(Fill), theme::container::side)
}

fn way<'a>(
    id: String,
    icon: Icon,
    key: &str,
    message: Message,
    is_here: bool,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let word = widget::words(lent.label(key), None, measure.caption).line_height(1.15);
    let word = if is_here { word.bold() } else { word };
    let sign = widget::icon(icon, measure.icon, theme::Role::Inherit);
    let face: Element<'a, Message> = if measure.stacked {
        column![sign, word.centered()].align_x(Center).into()
    } else {
        row![sign, container(word).width(Fill)].spacing(measure.near * 1.5).align_y(Center).width(Fill).into()
    };
    widget::press(id, face, message)
        .style(theme::button::side)
        .turn(lent.turn)
        .radius(measure.radius_button)
        .padding(if measure.stacked { [8.0, 4.0] } else { [20.0, 24.0] })
        .width(Fill)
}

fn logo<'a>(lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let word = widget::strong(lent.label("team.staff"), measure.label);
    if measure.stacked {
        return container(word).center_x(Fill).into();
    }
    let sign = container(widget::icon(Icon::CursorClick, measure.icon, theme::Role::Inherit))
        .style(theme::container::logo)
        .padding(measure.near);
    row![sign, word].spacing(measure.near).align_y(Center).into()
}
