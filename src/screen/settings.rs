//! Size, colours and volume: the sheets that any screen can lay over itself.

use super::bar::Bar;
use super::{Action, Lent, Settings, Silence};
use crate::line::Line;
use crate::report::Sound;
use crate::theme::{self, Element, Palette};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// A wish of the learner for their comfort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Palette(Palette),
    VeryLarge(bool),
    Volume(u8),
    /// How the seat sounds while staff try it: nothing is said of it.
    Sound(Sound),
    /// Whether the voice says the label of a control on which the arrow rests.
    ReadLabels(bool),
}

impl Change {
    /// What is said of it, for whoever cannot see it.
    fn said(self) -> Option<Line> {
        match self {
            Self::Volume(volume) => Some(level(volume)),
            Self::ReadLabels(true) => Some(Line::new("sound", "labels_on")),
            Self::ReadLabels(false) => Some(Line::new("sound", "labels_off")),
            Self::Palette(_) | Self::VeryLarge(_) | Self::Sound(_) => None,
        }
    }
}

/// « Volume 3 sur 5 »; at 0, that the sound is off.
pub(crate) fn level(volume: u8) -> Line {
    match volume {
        0 => Line::new("settings", "volume_off"),
        1 => Line::new("sound", "level_1"),
        2 => Line::new("sound", "level_2"),
        3 => Line::new("sound", "level_3"),
        4 => Line::new("sound", "level_4"),
        _ => Line::new("sound", "level_5"),
    }
}

/// What lies over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Sheet {
    #[default]
    None,
    Size,
    Volume,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Message {
    Changed(Change),
}

impl Sheet {
    /// Opens the sheet that a helper of the bar stands for, or closes what is open.
    pub(crate) fn open(&mut self, bar: Bar) -> Action {
        *self = match bar {
            Bar::Size => Self::Size,
            Bar::Volume => Self::Volume,
            Bar::Repeat | Bar::Help | Bar::Undo | Bar::Stop | Bar::Close | Bar::Staff => Self::None,
        };
        match self.line() {
            Some(line) => Action::Say(vec![line]),
            None => Action::None,
        }
    }

    pub(crate) fn is_open(self) -> bool {
        self != Self::None
    }

    /// The control that the keyboard finds first.
    pub(crate) fn first_focus(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Size => Some("settings.size.normal"),
            Self::Volume => Some("settings.volume.less"),
        }
    }

    /// The question of the sheet.
    pub(crate) fn line(self) -> Option<Line> {
        match self {
            Self::None => None,
            Self::Size => Some(Line::new("settings", "size_title")),
            Self::Volume => Some(Line::new("settings", "volume_title")),
        }
    }

    pub(crate) fn update(self, message: Message) -> Action {
        let Message::Changed(change) = message;
        let said = change.said().map(|line| Action::Say(vec![line]));
        Action::each([Action::Set(change)].into_iter().chain(said))
    }

    /// The sheet, if one is open. It fills what the bar leaves.
    pub(crate) fn view(self, lent: Lent<'_>) -> Option<Element<'_, Message>> {
        let page = match self {
            Self::None => return None,
            Self::Size => size(lent),
            Self::Volume => volume(lent),
        };
        Some(container(page).padding(lent.measure.margin).width(Fill).height(Fill).into())
    }
}

fn size(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let sizes = [(false, "normal"), (true, "very_large")].map(|(very_large, key)| {
        let label = lent.label(&format!("settings.size_{key}"));
        let id = format!("settings.size.{key}");
        choice(id, Icon::TextAa, label, lent.settings.very_large == very_large, Change::VeryLarge(very_large), lent)
    });
    let colours =
        [(Palette::Light, Icon::Sun), (Palette::Dark, Icon::Moon), (Palette::BlackAndYellow, Icon::CircleHalf)].map(
            |(palette, icon)| {
                let key = palette.key();
                let label = lent.label(&format!("settings.colours_{key}"));
                let id = format!("settings.colours.{key}");
                choice(id, icon, label, lent.settings.palette == palette, Change::Palette(palette), lent)
            },
        );
    column![
        lent.sentence(&Line::new("settings", "size_title"), measure.instruction),
        row(sizes).spacing(measure.gap).height(Fill),
        lent.sentence(&Line::new("settings", "colours_title"), measure.instruction),
        row(colours).spacing(measure.gap).height(Fill),
    ]
    .spacing(measure.gap)
    .into()
}

fn volume(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let level = lent.settings.volume;
    let button = |id: &'static str, icon, key: &str, to: Option<u8>| {
        let label = lent.label(key);
        let role = if to.is_some() { theme::Role::Primary } else { theme::Role::Inherit };
        widget::press(
            id,
            widget::signed(icon, role, label, measure.label, measure),
            Message::Changed(Change::Volume(to.unwrap_or(level))),
        )
        .style(theme::button::plain)
        .turn(lent.turn)
        .every_press(true)
        .enabled(to.is_some())
        .width(Fill)
        .height(Fill)
    };
    column![
        lent.sentence(&Line::new("settings", "volume_title"), measure.instruction),
        container(loudness(lent)).center_x(Fill),
        row![
            button("settings.volume.less", Icon::SpeakerLow, "settings.volume_less", level.checked_sub(1)),
            button(
                "settings.volume.more",
                Icon::SpeakerHigh,
                "settings.volume_more",
                Some(level + 1).filter(|more| *more <= Settings::LOUDEST)
            ),
        ]
        .spacing(measure.gap),
        labels(lent),
    ]
    .spacing(measure.gap)
    .into()
}

/// How loud the voice is, drawn and named; and why it is not heard, if it is not.
fn loudness(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let volume = lent.settings.volume;
    let none = Line::new("sound", "none");
    let has_none = volume > 0 && lent.silence == Some(Silence::NoDevice);
    column![
        widget::level(volume, Settings::LOUDEST, measure),
        if volume > 0 { lent.sentence(&level(volume), measure.body) } else { lent.words(&level(0), measure.body) },
    ]
    .push(has_none.then(|| lent.words(&none, measure.body).style(theme::text::soft)))
    .spacing(measure.near)
    .align_x(Center)
    .into()
}

/// « La voix lit les boutons »: one button, which says whether it does.
fn labels(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let reads = lent.settings.reads_labels;
    let role = theme::Role::Primary;
    let label = widget::signed(Icon::ChatCircleDots, role, lent.label("settings.labels"), measure.label, measure);
    let key = container(widget::soft(lent.label("settings.labels_key"), measure.caption)).width(Fill);
    let state = if reads {
        widget::signed(Icon::CheckCircle, role, lent.label("helpers.yes"), measure.label, measure)
    } else {
        widget::strong(lent.label("helpers.no"), measure.label).into()
    };
    let face = row![label, key, state].spacing(measure.gap).align_y(Center);
    widget::press("settings.labels", face, Message::Changed(Change::ReadLabels(!reads)))
        .style(if reads { theme::button::chosen } else { theme::button::plain })
        .turn(lent.turn)
        .width(Fill)
        .height(measure.button)
        .into()
}

/// A big button that says whether it is the one chosen: by its edge, and by a check mark.
fn choice<'a>(
    id: String,
    icon: Icon,
    label: String,
    is_chosen: bool,
    change: Change,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let measure = lent.measure;
    let icon = if is_chosen { Icon::CheckCircle } else { icon };
    widget::press(
        id,
        widget::signed(icon, theme::Role::Primary, label, measure.label, measure),
        Message::Changed(change),
    )
    .style(if is_chosen { theme::button::chosen } else { theme::button::plain })
    .turn(lent.turn)
    .width(Fill)
    .height(Fill)
    .into()
}

#[cfg(test)]
mod tests;
