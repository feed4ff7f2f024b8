//! The helpers at the bottom: on every screen, always in the same place.

use super::Lent;
use crate::theme::Element;
use crate::widget::{self, Icon};

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
    view(&[Bar::Repeat], &[Bar::Close], lent)
}

fn view<'a>(left: &[Bar], right: &[Bar], lent: Lent<'a>) -> Element<'a, Bar> {
    let face = |bar: &Bar| {
        let (id, icon, key) = bar.face();
        // The word stays where it was: only its sign says that the sound is off.
        let icon = if *bar == Bar::Volume && lent.settings.volume == 0 { Icon::SpeakerSlash } else { icon };
        widget::Helper { id: id.into(), icon, word: lent.label(key), on_press: *bar, enabled: true, turn: lent.turn }
    };
    widget::helpers(left.iter().map(face).collect(), right.iter().map(face).collect(), lent.measure)
}
