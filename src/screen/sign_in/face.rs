//! What the sign-in looks like.

use super::{Message, OFTEN, SignIn, Stage};
use crate::learner::{Digits, Door, Look};
use crate::line::Line;
use crate::screen::bar;
use crate::screen::{Lent, call};
use crate::texts::Arg;
use crate::theme::{self, Element};
use crate::widget::{self, Icon, Labels};

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Bottom, Center, Fill};

impl SignIn {
    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let sheet = match self.settings.view(lent) {
            Some(sheet) => Some(sheet.map(Message::Settings)),
            None => self.is_asking.then(|| help(lent)),
        };
        if let Some(sheet) = sheet {
            return column![sheet, bar::closing(lent).map(Message::Bar)].into();
        }
        let page = match &self.stage {
            Stage::Number { .. } | Stage::Looking => self.number(lent),
            Stage::Confirm(card) => self.question(card.look, lent),
            Stage::Code { card, code, misses, .. } => self.code(card.look, code, *misses >= OFTEN, lent),
            Stage::Shut(card) => self.shut(card.look, card.door, lent),
        };
        let page = container(page).padding(lent.measure.margin).width(Fill).height(Fill);
        let page = column![page, bar::lesson(lent).map(Message::Bar)];
        if matches!(self.stage, Stage::Number { .. } | Stage::Looking | Stage::Code { .. }) {
            widget::typing(page, Message::Key)
        } else {
            widget::anywhere(page).arrows("sign_in.yes", "sign_in.no").into()
        }
    }

    fn number<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let side = measure.face();
        let is_typing = matches!(self.stage, Stage::Number { .. });
        let sign = container(widget::icon(Icon::IdentificationCard, side * 0.6, theme::Role::Primary))
            .center(side)
            .style(theme::container::sign);
        let erase = button(
            "sign_in.erase_all",
            Icon::ArrowCounterClockwise,
            lent.label("sign_in.erase_all"),
            Message::EraseAll,
            lent,
        )
        .enabled(is_typing && !self.number.is_empty());
        let words = self.said(lent);
        let left = column![sign, words, widget::boxes(&self.number, false, measure)];
        with_pad(left, is_typing && self.number.is_full(), row![erase].push(called(lent)), lent)
    }

    fn code<'a>(&'a self, look: Look, code: &Digits, is_hard: bool, lent: Lent<'a>) -> Element<'a, Message> {
        let is_checking = matches!(self.stage, Stage::Code { is_checking: true, .. });
        let left = column![card(look, lent), self.said(lent), widget::boxes(code, true, lent.measure)];
        let without = is_hard.then(|| {
            let label = lent.label("sign_in.without");
            button("sign_in.without", Icon::PlayCircle, label, Message::Without, lent)
        });
        let called = called(lent).filter(|_| !is_hard || lent.measure.is_wide());
        let ways = row![not_mine(lent)].push(without).push(called);
        with_pad(left, code.is_full() && !is_checking, ways, lent)
    }

    /// What is to be done, beside the pad; the first line is large while there is nothing else to say.
    fn said<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let is_long = matches!(
            self.stage,
            Stage::Number { is_misread: true } | Stage::Code { misses: 1.., is_checking: false, .. }
        );
        let mut lines = self.words().into_iter().map(|message| Line::new("sign_in", message));
        let size = measure.beside_pad_title(is_long);
        let words = Column::new()
            .push(lines.next().map(|line| lent.sentence(&line, size).line_height(1.2)))
            .push(lines.next().map(|line| lent.words(&line, measure.body).style(theme::text::soft)))
            .spacing(measure.near);
        container(words).height(Fill).align_y(Center).into()
    }

    fn question<'a>(&'a self, look: Look, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let words = column![
            tail(look, measure.title * 1.2, lent),
            widget::words(name(look, lent), None, measure.body).style(theme::text::soft),
        ]
        .spacing(measure.gap);
        let inside =
            row![widget::card_face(look, measure.face_large()), words].spacing(measure.gap * 1.5).align_y(Center);
        let shown = container(inside).style(theme::container::card).padding(measure.gap * 1.5);
        let answers = answers(["sign_in.yes", "sign_in.no"], Message::Answered, lent);
        column![
            lent.sentence(&Line::new("sign_in", "yours"), measure.title).centered(),
            container(shown).center(Fill),
            answers
        ]
        .spacing(measure.gap)
        .align_x(Center)
        .into()
    }

    /// Practice is open, the past is not.
    fn shut<'a>(&'a self, look: Look, door: Door, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let key = if door == Door::New { "sign_in.practise" } else { "sign_in.without" };
        let practise = widget::press(
            "sign_in.without",
            widget::labelled(Icon::Play, lent.label(key), measure.instruction, measure),
            Message::Without,
        )
        .style(theme::button::primary)
        .turn(lent.turn)
        .rest_to_choose(lent.settings.rest, lent.is_quiet)
        .width(Fill)
        .height(measure.tile);
        let words = self.words().into_iter().map(|message| Line::new("sign_in", message));
        let words = column(words.map(|line| lent.sentence(&line, measure.instruction).into()));
        column![
            card(look, lent),
            container(words).height(Fill).align_y(Center),
            practise,
            row![not_mine(lent)].push(called(lent)).spacing(measure.gap),
        ]
        .spacing(measure.gap)
        .into()
    }
}

/// « Oui » and « Non », each a half of the screen wide.
fn answers<'a>(ids: [&'static str; 2], on_answer: fn(bool) -> Message, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let [yes, no] = ids;
    let choice = |id: &'static str, icon, key: &str, yes: bool| {
        let role = if yes { theme::Role::Inherit } else { theme::Role::Primary };
        widget::press(id, widget::signed(icon, role, lent.label(key), measure.instruction, measure), on_answer(yes))
            .turn(lent.turn)
            .rest_to_choose(lent.settings.rest, lent.is_quiet)
            .width(Fill)
            .height(measure.tile)
    };
    let yes = choice(yes, Icon::CheckCircle, "helpers.yes", true).style(theme::button::primary);
    row![yes, choice(no, Icon::X, "helpers.no", false)].spacing(measure.gap * 1.5).into()
}

/// « Aide »: somebody is called. « Non » also takes a call back.
fn help(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let note = lent
        .is_calling
        .then(|| widget::words(lent.label("classroom.call_shown"), None, measure.body).style(theme::text::call));
    let sign = column![widget::icon(Icon::Hand, measure.icon_large, theme::Role::Call)]
        .push(note)
        .spacing(measure.gap)
        .align_x(Center);
    let inside = column![
        lent.sentence(&call::question(), measure.title).centered(),
        container(sign).center(Fill),
        answers(["call.yes", "call.no"], Message::Called, lent),
    ];
    container(inside.spacing(measure.gap).align_x(Center)).padding(measure.margin).width(Fill).height(Fill).into()
}

/// The words and the boxes on the left, the pad on the right, other ways on below.
fn with_pad<'a>(
    left: Column<'a, Message, theme::Theme>,
    can_confirm: bool,
    ways: Row<'a, Message, theme::Theme>,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let measure = lent.measure;
    let labels = Labels { erase: lent.label("sign_in.erase"), confirm: lent.label("sign_in.confirm") };
    let pad = widget::pad(labels, can_confirm, Message::Key, measure);
    let left = left.spacing(measure.gap).width(measure.beside_pad());
    let above = row![left, space().width(Fill), pad].height(Fill).align_y(Bottom);
    column![above, ways.spacing(measure.gap)].spacing(measure.gap).into()
}

/// Somebody was called: quiet, and it can be taken back.
fn called(lent: Lent<'_>) -> Option<widget::Press<'_, Message>> {
    let label = lent.label("classroom.call_cancel");
    let button = button("call.cancel", Icon::Hand, label, Message::Called(false), lent).style(theme::button::call);
    lent.is_calling.then_some(button)
}

fn not_mine(lent: Lent<'_>) -> Element<'_, Message> {
    let label = lent.label("sign_in.not_mine");
    button("sign_in.not_mine", Icon::UserSwitch, label, Message::Answered(false), lent).into()
}

/// Another way on. Where letters are very large there is room for its word alone.
fn button<'a>(
    id: &'static str,
    sign: Icon,
    label: String,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let size = measure.label.min((measure.window.width / 28.0).floor());
    let sign = (!measure.is_narrow()).then(|| widget::icon(sign, size * 1.4, theme::Role::Primary));
    let inside = Row::new().push(sign).push(widget::strong(label, size)).spacing(measure.near * 1.5).align_y(Center);
    widget::press(id, inside, message).turn(lent.turn).radius(measure.radius_button).height(measure.button)
}

/// The card as it is recognised: its picture, and the last two digits.
fn card(look: Look, lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let inside = row![widget::card_face(look, measure.face()), tail(look, measure.title, lent)]
        .spacing(measure.gap)
        .align_y(Center);
    container(inside).style(theme::container::card).padding(measure.gap).into()
}

fn tail(look: Look, size: f32, lent: Lent<'_>) -> Element<'_, Message> {
    column![
        widget::soft(lent.label("sign_in.tail"), lent.measure.body),
        widget::words(look.tail_text(), None, size).font(theme::font::DIGITS_BOLD).line_height(1.1),
    ]
    .into()
}

/// The symbol and its colour in words.
fn name(look: Look, lent: Lent<'_>) -> String {
    let symbol = lent.label(&format!("cards.symbol_{}", look.symbol.key()));
    let colour = lent.label(&format!("cards.colour_{}", look.colour.key()));
    lent.texts.label("sign_in.face", &[("symbol", Arg::Text(&symbol)), ("colour", Arg::Text(&colour))])
}
