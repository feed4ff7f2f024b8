//! The helpers at the bottom: on every screen, always in the same place.

use super::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{container, row, stack};
use iced::{Center, Fill, Top};

/// A helper of the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bar {
    Repeat,
    Help,
    Undo,
    Volume,
    Size,
    Stop,
    Close,
    Staff,
}

impl Bar {
    /// Its spot, its pictogram, and the key of its word.
    fn face(self) -> (&'static str, Icon, &'static str) {
        match self {
            Self::Repeat => ("helper.repeat", Icon::SpeakerHigh, "helpers.repeat"),
            Self::Help => ("helper.help", Icon::Hand, "helpers.help"),
            Self::Undo => ("helper.undo", Icon::ArrowUUpLeft, "helpers.undo"),
            Self::Volume => ("helper.volume", Icon::SpeakerLow, "helpers.volume"),
            Self::Size => ("helper.size", Icon::TextAa, "helpers.size"),
            Self::Stop => ("helper.stop", Icon::Door, "helpers.stop"),
            Self::Close => ("helper.close", Icon::X, "helpers.close"),
            Self::Staff => ("helper.staff", Icon::UsersThree, "helpers.staff"),
        }
    }
}

/// Before anybody has a lesson: no help, nothing to undo, nothing to stop.
pub(crate) fn arrival(lent: Lent<'_>) -> Element<'_, Bar> {
    view(&[Bar::Repeat, Bar::Size, Bar::Volume], &[Bar::Staff], lent)
}

/// Between lessons.
pub(crate) fn between(lent: Lent<'_>) -> Element<'_, Bar> {
    view(&[Bar::Repeat, Bar::Size, Bar::Volume], &[Bar::Stop], lent)
}

/// During a lesson.
pub(crate) fn lesson(lent: Lent<'_>) -> Element<'_, Bar> {
    view(&[Bar::Repeat, Bar::Help, Bar::Undo, Bar::Volume], &[Bar::Stop], lent)
}

/// While a sheet lies over the screen: the way back.
pub(crate) fn closing(lent: Lent<'_>) -> Element<'_, Bar> {
    let bar = view(&[Bar::Repeat], &[Bar::Close], lent);
    let sign = silence(lent).map(|sign| container(sign).center_x(Fill).center_y(lent.measure.bar));
    stack![bar].push(sign).into()
}

/// A screen without a bar, and in its corner the sign that the voice cannot be heard.
pub(crate) fn signed<'a, Message: 'a>(page: impl Into<Element<'a, Message>>, lent: Lent<'a>) -> Element<'a, Message> {
    let place = |sign| container(sign).padding(lent.measure.margin).align_y(Top);
    stack![page.into()].push(silence(lent).map(place)).into()
}

/// « Sans son »: small and calm, where no helper says it.
fn silence<'a, Message: 'a>(lent: Lent<'a>) -> Option<Element<'a, Message>> {
    let measure = lent.measure;
    lent.is_silenced().then(|| {
        let sign = widget::icon(Icon::SpeakerSlash, measure.icon, theme::Role::Inherit);
        let word = widget::soft(lent.label("sound.off"), measure.caption);
        row![sign, word].spacing(measure.near).align_y(Center).into()
    })
}

fn view<'a>(left: &[Bar], right: &[Bar], lent: Lent<'a>) -> Element<'a, Bar> {
    let face = |bar: &Bar| {
        let (id, icon, key) = bar.face();
        // The word stays where it was: only its sign says that the sound is off.
        let icon = if *bar == Bar::Volume && lent.is_silenced() { Icon::SpeakerSlash } else { icon };
        widget::Helper { id: id.into(), icon, word: lent.label(key), on_press: *bar, enabled: true, turn: lent.turn }
    };
    widget::helpers(left.iter().map(face).collect(), right.iter().map(face).collect(), lent.measure)
}

#[cfg(test)]
mod tests;
