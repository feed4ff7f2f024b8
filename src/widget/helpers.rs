//! The bar at the bottom: the same helpers, always in the same place.

use super::{Icon, ground, icon, press, words};
use crate::theme::measure::HAIRLINE;
use crate::theme::{Element, Measure, Role, button, container as grounds};

use iced::widget::{Id, column, container, row, space};
use iced::{Alignment, Length};

/// A helper: a sign with its word.
#[derive(Debug, Clone)]
pub struct Helper<Message> {
    /// Its name.
    pub id: Id,
    /// Its sign.
    pub icon: Icon,
    /// Its word.
    pub word: String,
    /// What it asks for.
    pub on_press: Message,
    /// Whether it can do something now.
    pub enabled: bool,
    /// The number of the screen or step: see [`Press::turn`](super::Press::turn).
    pub turn: u64,
}

/// The bar, its helpers at the left and the way out at the right.
pub fn helpers<'a, Message: Clone + 'a>(
    left: Vec<Helper<Message>>,
    right: Vec<Helper<Message>>,
    measure: &Measure,
) -> Element<'a, Message> {
    let gap = if measure.compact { 12.0 } else { 24.0 };
    let side = if measure.compact { 16.0 } else { 40.0 };
    let group = |helpers: Vec<Helper<Message>>| {
        row(helpers.into_iter().map(|helper| one(helper, measure))).spacing(gap).align_y(Alignment::Center)
    };
    let line = container(space()).width(Length::Fill).height(HAIRLINE).style(grounds::hairline);
    let bar = row![group(left), space::horizontal(), group(right)].padding([0.0, side]).align_y(Alignment::Center);
    let bar = ground(container(bar).center_y(Length::Fill).width(Length::Fill), grounds::bar);
    column![line, bar].height(measure.bar).into()
}

fn one<'a, Message: Clone + 'a>(helper: Helper<Message>, measure: &Measure) -> Element<'a, Message> {
    let size = if measure.stacked { measure.icon * 0.8 } else { measure.icon };
    let sign = icon(helper.icon, size, if helper.enabled { Role::Primary } else { Role::Inherit });
    let word = words(helper.word, None, measure.helper).bold().line_height(1.15);
    let content: Element<'a, Message> = if measure.stacked {
        column![sign, word].align_x(Alignment::Center).into()
    } else {
        row![sign, word].spacing(16).align_y(Alignment::Center).into()
    };
    let has_room = measure.window.width >= measure.helper * 36.0;
    let side = match (measure.stacked, has_room) {
        (true, false) => 12,
        (true, true) => 20,
        (false, _) => 28,
    };
    press(helper.id, content, helper.on_press)
        .style(button::plain)
        .height(measure.helper_height)
        .padding([0, side])
        .radius(measure.radius_button)
        .enabled(helper.enabled)
        .turn(helper.turn)
        .into()
}
