//! What is looked at, not pressed: cards, signs, and the band that asks.

use super::{Icon, icon, words};
use crate::theme::{Element, Measure, Role, container as grounds, text};

use iced::widget::{Container, container, row};
use iced::{Alignment, Length};

/// A card around its content.
pub fn card<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    measure: &Measure,
) -> Container<'a, Message, crate::theme::Theme, iced::Renderer> {
    container(content).padding(if measure.compact { 16 } else { 32 }).style(grounds::card)
}

/// A small sign with its word, in the corner: the sound is off, nothing is kept.
pub fn sign<'a, Message: 'a>(sign: Icon, word: impl Into<String>, measure: &Measure) -> Element<'a, Message> {
    let word = words(word.into(), None, measure.caption).style(text::soft);
    let content = row![icon(sign, measure.icon, Role::Soft), word].spacing(measure.near).align_y(Alignment::Center);
    container(content).padding([measure.near, measure.gap]).style(grounds::card).into()
}

/// A question over the whole width, with its answers at the right.
pub fn band<'a, Message: 'a>(
    question: impl Into<Element<'a, Message>>,
    answers: Vec<Element<'a, Message>>,
    measure: &Measure,
) -> Element<'a, Message> {
    let answers = row(answers).spacing(measure.gap);
    let content =
        row![container(question).width(Length::Fill), answers].spacing(measure.gap).align_y(Alignment::Center);
    container(content).width(Length::Fill).padding([measure.gap, measure.margin]).style(grounds::call).into()
}
