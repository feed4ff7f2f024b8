//! What the pages of staff are made of.

use super::super::Lent;
use crate::learner::Look;
use crate::report::Row;
use crate::theme::{self, Element, Measure};
use crate::widget::{self, Icon, Words};

use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, Container, Row as Line, column, container, row, scrollable, space};
use iced::{Center, Fill, FillPortion};

use std::path::Path;

/// Height of a button of staff, in pixels.
pub(super) fn height(measure: &Measure) -> f32 {
    (measure.button * 0.75).max(measure.caption * 1.3 + 24.0).round()
}

/// Width of the side bar, in pixels.
pub(super) fn side(measure: &Measure) -> f32 {
    let width =
        if measure.stacked { measure.caption * 5.4 + 16.0 + 2.0 * SIDE } else { measure.caption * 10.0 + 100.0 };
    width.round()
}

/// From the edge of a narrow side bar to its ways, in pixels.
pub(super) const SIDE: f32 = 16.0;

/// How many letters fit beside one another on a page, about.
fn room(measure: &Measure) -> f32 {
    (measure.window.width - side(measure) - 2.0 * measure.margin) / measure.caption
}

/// What is left of the window beside the side bar: the pad of digits is measured by it.
pub(super) fn beside_side(measure: &Measure) -> Measure {
    let width = measure.window.width - side(measure);
    Measure { window: iced::Size { width, ..measure.window }, ..*measure }
}

/// The same, for boxes of digits that stand above the pad and not beside it: what the pad would take is theirs.
pub(super) fn above_pad(measure: &Measure) -> Measure {
    let room = beside_side(measure);
    let width = (room.window.width + 4.0 * measure.gap) / PAD_REST;
    Measure { window: iced::Size { width, ..room.window }, ..room }
}

/// What a pad leaves of a window, as a share of its width: each of its three keys takes 12 hundredths.
const PAD_REST: f32 = 0.64;

/// Whether words and a button fit side by side.
pub(super) fn is_wide(measure: &Measure) -> bool {
    room(measure) >= 26.0
}

/// Whether two cards fit side by side.
pub(super) fn is_broad(measure: &Measure) -> bool {
    room(measure) >= 40.0
}

/// The title of a page or a sheet.
pub(super) fn title<'a>(lent: Lent<'a>, key: &str) -> Words<'a> {
    widget::strong(lent.label(key), lent.measure.instruction)
}

/// The title of a card.
pub(super) fn heading<'a>(lent: Lent<'a>, key: &str) -> Words<'a> {
    widget::strong(lent.label(key), lent.measure.label)
}

/// What is read.
pub(super) fn text<'a>(lent: Lent<'a>, words: String) -> Words<'a> {
    widget::words(words, None, lent.measure.caption)
}

/// The same, by its key.
pub(super) fn say<'a>(lent: Lent<'a>, key: &str) -> Words<'a> {
    text(lent, lent.label(key))
}

/// What can wait, by its key.
pub(super) fn soft<'a>(lent: Lent<'a>, key: &str) -> Words<'a> {
    widget::soft(lent.label(key), lent.measure.caption)
}

/// A card that is as wide as its place.
pub(super) fn card<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    lent: Lent<'a>,
) -> Container<'a, Message, theme::Theme> {
    container(content).style(theme::container::card).padding(inside(lent.measure)).width(Fill)
}

/// From the edge of a card to what is in it, in pixels.
pub(super) fn inside(measure: &Measure) -> f32 {
    measure.gap.max(20.0)
}

/// Something succeeded, or is as it should be.
pub(super) fn well_done<'a, Message: 'a>(words: String, lent: Lent<'a>) -> Element<'a, Message> {
    let line = sign(Icon::CheckCircleFill, theme::Role::WellDone, text(lent, words), lent);
    container(line).style(theme::container::well_done).padding(lent.measure.gap * 0.75).width(Fill).into()
}

/// Something is wrong, and what to do.
pub(super) fn warning<'a, Message: 'a>(words: String, lent: Lent<'a>) -> Element<'a, Message> {
    let line = sign(Icon::Warning, theme::Role::Inherit, text(lent, words), lent);
    container(line).style(theme::container::suggestion).padding(lent.measure.gap * 0.75).width(Fill).into()
}

/// A sign and its words.
pub(super) fn sign<'a, Message: 'a>(
    icon: Icon,
    role: theme::Role,
    words: impl Into<Element<'a, Message>>,
    lent: Lent<'a>,
) -> Line<'a, Message, theme::Theme> {
    let sign = widget::icon(icon, lent.measure.icon, role);
    row![sign, container(words).width(Fill)].spacing(lent.measure.gap * 0.75).align_y(Center)
}

/// A button: its sign and its word.
pub(super) fn button<'a, Message: Clone + 'a>(
    id: &'static str,
    icon: Icon,
    key: &str,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    pressed(id.to_owned(), icon, theme::Role::Primary, lent.label(key), message, lent)
}

/// *The* thing to do on a page or a sheet.
pub(super) fn primary<'a, Message: Clone + 'a>(
    id: &'static str,
    icon: Icon,
    key: &str,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    pressed(id.to_owned(), icon, theme::Role::Inherit, lent.label(key), message, lent).style(theme::button::primary)
}

/// A button with words that are already known.
pub(super) fn pressed<'a, Message: Clone + 'a>(
    id: String,
    icon: Icon,
    role: theme::Role,
    words: String,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let face = labelled(icon, role, words, measure.caption, lent);
    let above = (height(measure) - measure.caption * 1.3) / 2.0;
    widget::press(id, face, message)
        .turn(lent.turn)
        .radius(measure.radius_button)
        .padding([above, measure.gap.min(24.0)])
}

/// A sign and its word, as a button holds them.
pub(super) fn labelled<'a, Message: 'a>(
    icon: Icon,
    role: theme::Role,
    words: String,
    size: f32,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let words = widget::words(words, None, size).bold().line_height(1.2);
    row![widget::icon(icon, size * 1.3, role), words].spacing(lent.measure.near * 1.5).align_y(Center).into()
}

/// One of a few choices: the one that holds is marked by its edge, and by a check mark.
pub(super) fn choice<'a, Message: Clone + 'a>(
    id: String,
    icon: Icon,
    words: String,
    is_chosen: bool,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let icon = if is_chosen { Icon::CheckCircle } else { icon };
    let style = if is_chosen { theme::button::chosen } else { theme::button::plain };
    pressed(id, icon, theme::Role::Primary, words, message, lent).style(style)
}

/// Buttons one after the other, as many on a line as there is room for.
pub(super) fn buttons<'a, Message: 'a, Button: Into<Element<'a, Message>>>(
    buttons: impl IntoIterator<Item = Button>,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let gap = lent.measure.gap.max(16.0);
    row(buttons.into_iter().map(Into::into)).spacing(gap).wrap().vertical_spacing(gap).into()
}

/// Words, and the pad of digits beside them.
pub(super) fn beside<'a, Message: 'a>(
    words: impl Into<Element<'a, Message>>,
    pad: impl Into<Element<'a, Message>>,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    row![container(words).width(Fill), pad.into()].spacing(lent.measure.gap).into()
}

/// A thin line.
pub(super) fn line<'a, Message: 'a>() -> Element<'a, Message> {
    container(space()).width(Fill).height(theme::measure::HAIRLINE).style(theme::container::hairline).into()
}

/// A code, a number or letters in large print.
pub(super) fn print<'a, Message: 'a>(words: String, size: f32, lent: Lent<'a>) -> Element<'a, Message> {
    let print = widget::words(words, None, size).font(theme::font::DIGITS_BOLD).line_height(1.2);
    container(print).style(theme::container::print).padding([lent.measure.near, lent.measure.gap]).into()
}

/// A file and where it is: shown, so that it is found again.
pub(super) fn file<'a, Message: 'a>(file: &Path, lent: Lent<'a>) -> Element<'a, Message> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = file.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let line =
        |key: &str, words: String| column![soft(lent, key), text(lent, words).bold()].spacing(lent.measure.near * 0.5);
    let place = column![line("team.file_name", name), line("team.file_folder", folder)].spacing(lent.measure.near);
    card(sign(Icon::FileText, theme::Role::Primary, place, lent), lent).into()
}

/// A card as it is told: its picture, and in words what is on it.
pub(super) fn look<'a, Message: 'a>(look: Look, side: f32, lent: Lent<'a>) -> Element<'a, Message> {
    let symbol = lent.label(&format!("cards.symbol_{}", look.symbol.key()));
    let colour = lent.label(&format!("cards.colour_{}", look.colour.key()));
    let tail = look.tail_text();
    let words = lent.texts.label(
        "team.look",
        &[("symbol", crate::texts::Arg::Text(&symbol)), ("colour", crate::texts::Arg::Text(&colour))],
    );
    let tail = lent.texts.label("team.tail", &[("tail", crate::texts::Arg::Text(&tail))]);
    let words = column![text(lent, words).bold(), text(lent, tail)].spacing(lent.measure.near);
    row![widget::card_face(look, side), container(words).width(Fill)].spacing(lent.measure.gap).align_y(Center).into()
}

/// « Fatima · 36 »; without a nickname, the picture in words.
pub(super) fn name(row: &Row, lent: Lent<'_>) -> String {
    let tail = row.look.tail_text();
    let name = match &row.nickname {
        Some(nickname) => nickname.as_str().to_owned(),
        None => lent.label(&format!("cards.symbol_{}", row.look.symbol.key())),
    };
    lent.texts.label("team.name", &[("name", crate::texts::Arg::Text(&name)), ("tail", crate::texts::Arg::Text(&tail))])
}

/// A page or a sheet: its title stays, and the rest can be scrolled where letters are very large.
pub(super) fn page<'a, Message: 'a>(
    title: impl Into<Element<'a, Message>>,
    rest: Column<'a, Message, theme::Theme>,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let [top, rest] = head_and_rest(title.into(), rest, lent);
    framed(column![top, container(rest).height(Fill)], lent)
}

/// A page on its own, without the side bar: a little above the middle of the screen.
pub(super) fn alone<'a, Message: 'a>(
    title: impl Into<Element<'a, Message>>,
    rest: Column<'a, Message, theme::Theme>,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let [top, rest] = head_and_rest(title.into(), rest, lent);
    let (above, below) = (space().height(FillPortion(2)), space().height(FillPortion(3)));
    framed(column![above, top, rest, below], lent)
}

fn head_and_rest<'a, Message: 'a>(
    title: Element<'a, Message>,
    rest: Column<'a, Message, theme::Theme>,
    lent: Lent<'a>,
) -> [Element<'a, Message>; 2] {
    let measure = lent.measure;
    let rest = container(rest.spacing(measure.gap).width(Fill)).padding(iced::Padding {
        // The ring of the keyboard has room around every control.
        top: ROOM,
        right: measure.margin,
        bottom: ROOM,
        left: measure.margin,
    });
    // As wide as a hand that shakes can seize.
    let bar = Scrollbar::new().width(BAR).scroller_width(BAR);
    let top = container(title).padding([0.0, measure.margin]);
    [top.into(), scrollable(rest).direction(Direction::Vertical(bar)).width(Fill).into()]
}

fn framed<'a, Message: 'a>(page: Column<'a, Message, theme::Theme>, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    page.spacing(measure.near)
        .padding(iced::Padding { top: measure.margin * 0.75, bottom: measure.near, ..iced::Padding::ZERO })
        .width(Fill)
        .height(Fill)
        .into()
}

/// Width of the bar that scrolls a page, in pixels.
const BAR: f32 = 20.0;

/// Room for the ring of the keyboard, in pixels.
const ROOM: f32 = 20.0;
