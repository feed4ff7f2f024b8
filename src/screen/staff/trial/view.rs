//! How it looks: a page of its own, without the side bar.

use super::super::super::{Lent, Settings, Silence};
use super::super::parts;
use super::{Message, Page, Trial, line};
use crate::line::Line;
use crate::report::Output;
use crate::screen::settings::level;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill};

type Sheet<'a> = Column<'a, Message, theme::Theme>;

impl Trial {
    pub(in super::super) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let has_device = lent.silence != Some(Silence::NoDevice);
        let (title, page) = match self.page {
            Page::Where => (line("where"), whereto(has_device, lent)),
            Page::Hear if has_device => (line("hear"), self.heard(lent)),
            Page::Hear => (line("no_device"), mute(lent)),
            Page::Look => (line("look"), self.looked_at(lent)),
        };
        parts::alone(lent.sentence(&title, lent.measure.instruction), page, lent)
    }

    /// The sentence that is said, how loud it is, and whether it is heard.
    fn heard<'a>(&self, lent: Lent<'a>) -> Sheet<'a> {
        let measure = lent.measure;
        let test = lent.sentence(&self.test(), measure.body).width(Fill);
        let test = parts::sign(sign(self.sound.output), theme::Role::Primary, test, lent).push(repeat(lent));
        let [yes, no] = ["sound.yes", "helpers.no"].map(|key| lent.label(key));
        // One as wide as the other.
        let answer = |id: &'static str, face, message| {
            widget::press(id, face, message).turn(lent.turn).width(Fill).height(measure.button)
        };
        let answers = row![
            answer("sound.go_on", widget::labelled(Icon::Check, yes, measure.label, measure), Message::Yes)
                .style(theme::button::primary),
            answer("sound.no", widget::signed(Icon::X, theme::Role::Primary, no, measure.label, measure), Message::No),
        ];
        let inside = column![test, parts::line(), self.volume(lent), lent.words(&self.loudness(), measure.caption)];
        column![parts::card(inside.spacing(measure.gap), lent), answers.spacing(measure.gap.max(16.0))]
    }

    /// The level, drawn and named, between its two buttons.
    fn volume<'a>(&self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let volume = self.sound.volume;
        let change = |id, icon, key: &str, to: Option<u8>| {
            let message = Message::Volume(to.unwrap_or(volume));
            parts::button(id, icon, key, message, lent).every_press(true).enabled(to.is_some())
        };
        let less = volume.checked_sub(1).filter(|less| *less > 0);
        let more = Some(volume + 1).filter(|more| *more <= Settings::LOUDEST);
        let shown = column![
            widget::level(volume, Settings::LOUDEST, measure),
            lent.words(&level(volume), measure.caption).bold(),
        ];
        let row = row![
            change("sound.less", Icon::SpeakerLow, "settings.volume_less", less),
            shown.spacing(measure.near).align_x(Center),
            change("sound.more", Icon::SpeakerHigh, "settings.volume_more", more),
        ];
        container(row.spacing(measure.gap * 1.5).align_y(Center)).center_x(Fill).into()
    }

    /// Nothing is heard: what to look at, one idea a line.
    fn looked_at<'a>(&self, lent: Lent<'a>) -> Sheet<'a> {
        let other = self.other();
        let [plugged, open, switch] = self.causes();
        let causes = [
            cause(Icon::Plug, &plugged, lent),
            cause(Icon::SpeakerLow, &open, lent),
            cause(sign(other), &switch, lent),
        ];
        let ways = [
            parts::primary("sound.again", Icon::ArrowClockwise, "sound.again", Message::Again, lent),
            parts::button("sound.other", sign(other), name(other), Message::Chose(other), lent),
            parts::button("sound.later", Icon::ArrowUUpLeft, "sound.later", Message::Leave, lent),
            repeat(lent),
        ];
        column![listed(causes, lent), parts::buttons(ways, lent)]
    }
}

/// Where the voice comes out: two large choices.
fn whereto<'a>(has_device: bool, lent: Lent<'a>) -> Sheet<'a> {
    let measure = lent.measure;
    let half = |id: &'static str, output: Output| {
        let face = column![
            widget::icon(sign(output), measure.icon_large, theme::Role::Primary),
            widget::strong(lent.label(name(output)), measure.instruction),
        ];
        widget::press(id, face.spacing(measure.near).align_x(Center), Message::Chose(output))
            .turn(lent.turn)
            .radius(measure.radius_button)
            .width(Fill)
            .height(measure.icon_large + measure.instruction * 1.3 + measure.gap * 4.0)
    };
    let halves = row![half("sound.headset", Output::Headset), half("sound.speaker", Output::Speaker)];
    let halves = halves.spacing(measure.gap.max(16.0));
    if has_device {
        let later = parts::button("sound.later", Icon::ArrowUUpLeft, "sound.later", Message::Leave, lent);
        return column![halves, lent.words(&line("room"), measure.body), parts::buttons([later, repeat(lent)], lent)];
    }
    let problem = cause(Icon::SpeakerSlash, &line("no_device"), lent);
    column![listed([problem, plug(lent)], lent), halves, without("sound.without", lent)]
}

/// « Réécouter »
fn repeat<'a>(lent: Lent<'a>) -> widget::Press<'a, Message> {
    parts::button("sound.repeat", Icon::SpeakerHigh, "helpers.repeat", Message::Repeat, lent)
}

/// There is no sound to be tried.
fn mute<'a>(lent: Lent<'a>) -> Sheet<'a> {
    let unheard = cause(Icon::TextAa, &line("unheard"), lent);
    let again = parts::button("sound.again", Icon::ArrowClockwise, "sound.again", Message::Again, lent);
    let ways = [without("sound.go_on", lent), again];
    column![listed([plug(lent), unheard], lent), parts::buttons(ways, lent)]
}

fn plug<'a>(lent: Lent<'a>) -> Element<'a, Message> {
    cause(Icon::Plug, &line("plug"), lent)
}

/// « Continuer sans son »
fn without<'a>(id: &'static str, lent: Lent<'a>) -> widget::Press<'a, Message> {
    parts::primary(id, Icon::Play, "sound.without", Message::Leave, lent)
}

fn cause<'a>(icon: Icon, line: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    parts::sign(icon, theme::Role::Primary, lent.words(line, lent.measure.body), lent).into()
}

fn listed<'a>(lines: impl IntoIterator<Item = Element<'a, Message>>, lent: Lent<'a>) -> Element<'a, Message> {
    parts::card(iced::widget::column(lines).spacing(lent.measure.gap), lent).into()
}

/// The pictogram of an output.
fn sign(output: Output) -> Icon {
    match output {
        Output::Headset => Icon::Headphones,
        Output::Speaker => Icon::SpeakerHigh,
    }
}

/// The key of its name.
fn name(output: Output) -> &'static str {
    match output {
        Output::Headset => "sound.to_headset",
        Output::Speaker => "sound.to_speaker",
    }
}
