//! Windows: their titles, their three buttons, what is in them.

use super::board::Board;
use super::room::Room;
use super::{calculator, files, notes, thing, viewer};
use crate::computer::Action;
use crate::computer::desk::{App, State, Window};
use crate::theme::{Element, desktop as style, font};
use crate::widget::Icon;

use iced::widget::text::Wrapping;
use iced::widget::{container, row, space, text};
use iced::{Center, Fill, Rectangle, Size};

/// The window `window` in a place of `size`.
pub(super) fn window<'a>(room: &Room<'a>, window: &'a Window, size: Size) -> Element<'a, Action> {
    let is_front = room.desk.front().is_some_and(|front| front.app == window.app);
    let mut board = Board::flat();
    let title = room.title_height();
    board.push(Rectangle::with_size(Size::new(size.width - 4.0, title)), bar(room, window, is_front));
    let inside = room.inside(size);
    let content: Element<'a, Action> = match window.app {
        App::Files => files::view(room, is_front, inside.size()),
        App::Notes => notes::view(room, is_front, inside.size()),
        App::Calculator => calculator::view(room, inside.size()),
        App::Viewer => viewer::view(room, inside.size()),
    };
    board.push(inside, content);
    let is_enlarged = window.state == State::Enlarged;
    let look = if is_enlarged { style::window_enlarged } else { style::window };
    let face = container(board).style(look).padding(2).width(Fill).height(Fill);
    if is_front { room.named(&format!("desk.{}", window.app.name()), face) } else { face.into() }
}

fn bar<'a>(room: &Room<'a>, window: &Window, is_front: bool) -> Element<'a, Action> {
    let name = window.app.name();
    let (sign, title) = thing::heading(room, window.app);
    let way = (window.app == App::Files && files::is_low(room)).then(|| files::way(room));
    let title = way.unwrap_or(title);
    let font = if is_front { font::DIGITS_BOLD } else { font::DIGITS };
    let words = text(title).font(font).size(room.letters).wrapping(Wrapping::None);
    let heading = row![room.sign_of(sign, room.sign()), words].spacing(room.near).align_y(Center);
    let heading = container(heading).padding([0.0, room.near * 2.0]).center_y(Fill).width(Fill).clip(true);
    let heading = if is_front { room.named(&format!("desk.{name}.title"), heading) } else { heading.into() };
    let (larger, called) = match window.state {
        State::Enlarged => (Icon::CopySimpleBold, "as_before"),
        State::Open | State::Reduced => (Icon::SquareBold, "enlarge"),
    };
    let button = |end: &str, sign, called| -> Element<'a, Action> {
        let spot = format!("desk.{name}.{end}");
        let face: Element<'a, Action> = if is_front {
            room.bare(&spot, sign, called)
        } else {
            container(crate::widget::icon(sign, room.letters, crate::theme::Role::Inherit)).center(Fill).into()
        };
        container(face).width(room.target * 1.15).height(room.target).into()
    };
    let buttons = row![
        button("reduce", Icon::MinusBold, "reduce"),
        button("enlarge", larger, called),
        button("close", Icon::XBold, "close"),
    ]
    .spacing(2);
    // A question over the windows is in front of them all.
    let look = match window.state {
        _ if !is_front || room.desk.dialog().is_some() => style::title_behind,
        State::Enlarged => style::title_enlarged,
        State::Open | State::Reduced => style::title,
    };
    let ways = (window.app == App::Files && files::is_low(room)).then(|| files::ways(room, is_front));
    let bar = row![heading].push(ways).push(buttons).push(space().width(2)).spacing(room.near).align_y(Center);
    container(bar).style(look).width(Fill).height(Fill).center_y(Fill).into()
}
