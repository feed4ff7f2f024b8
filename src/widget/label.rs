//! Words and their signs, as buttons and cards hold them.

use super::{Icon, Words, icon, rungs, words};
use crate::progress::Rung;
use crate::theme::{Element, Measure, Role, container as ground, font, text};

use iced::widget::{container, row, space};
use iced::{Bottom, Center};

/// Width of the band that shows a call, in pixels: seen by those who look for it, and by nobody else.
pub const CALL_BAND: f32 = 160.0;

/// The title of a screen.
pub fn title<'a>(label: String, measure: &Measure) -> Words<'a> {
    words(label, None, measure.title).bold()
}

/// Words that matter.
pub fn strong<'a>(label: String, size: f32) -> Words<'a> {
    words(label, None, size).bold()
}

/// Words that can wait.
pub fn soft<'a>(label: String, size: f32) -> Words<'a> {
    words(label, None, size).style(text::soft)
}

/// A sign and its word, as a button holds them: in the middle, in the colour of the button.
pub fn labelled<'a, Message: 'a>(sign: Icon, label: String, size: f32, measure: &Measure) -> Element<'a, Message> {
    signed(sign, Role::Inherit, label, size, measure)
}

/// The same, with the sign in a colour of its own: [`Role::Primary`] on what is not *the* thing to do, [`Role::Call`] on a call.
pub fn signed<'a, Message: 'a>(
    sign: Icon,
    role: Role,
    label: String,
    size: f32,
    measure: &Measure,
) -> Element<'a, Message> {
    row![icon(sign, size * 1.4, role), words(label, None, size).bold()]
        .spacing(measure.near * 1.5)
        .align_y(Center)
        .into()
}

/// The name of the program, with its sign.
pub fn logo<'a, Message: 'a>(name: String, measure: &Measure) -> Element<'a, Message> {
    let sign =
        container(icon(Icon::CursorClick, measure.icon * 1.2, Role::Inherit)).style(ground::logo).padding(measure.near);
    row![sign, words(name, None, measure.instruction * 0.9).font(font::BOLD)]
        .spacing(measure.near * 1.5)
        .align_y(Center)
        .into()
}

/// The five bars of a rung, and its word.
pub fn rung<'a, Message: 'a>(reached: Option<Rung>, word: String, measure: &Measure) -> Element<'a, Message> {
    row![rungs(reached, measure), soft(word, measure.body)].spacing(measure.gap).align_y(Center).into()
}

/// A volume from 0 to `loudest`: bars that grow like the sound does.
pub fn level<'a, Message: 'a>(volume: u8, loudest: u8, measure: &Measure) -> Element<'a, Message> {
    let step = measure.icon_large / f32::from(loudest);
    let bar = |number: u8| {
        let style = if number <= volume { ground::rung_reached } else { ground::rung_rest };
        container(space()).width(step).height(step * f32::from(number)).style(style).into()
    };
    row((1..=loudest).map(bar)).spacing(measure.near).align_y(Bottom).height(measure.icon_large).into()
}
