//! Words and their signs, as buttons and cards hold them.

use super::{Icon, Words, icon, words};
use crate::theme::{Element, Measure, Role, font, text};

use iced::Center;
use iced::widget::{container, row};

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
    row![icon(sign, size * 1.4, Role::Inherit), words(label, None, size).bold()]
        .spacing(measure.near * 1.5)
        .align_y(Center)
        .into()
}

/// The name of the program, with its sign.
pub fn logo<'a, Message: 'a>(name: String, measure: &Measure) -> Element<'a, Message> {
    let sign = container(icon(Icon::CursorClick, measure.icon * 1.2, Role::Inherit))
        .style(crate::theme::container::logo)
        .padding(measure.near);
    row![sign, words(name, None, measure.instruction * 0.9).font(font::BOLD)].spacing(measure.near * 1.5).align_y(Center).into()
}
