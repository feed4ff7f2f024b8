//! The menu beside a thing, and the small bar that a selection on the desk shows.

use super::board::Board;
use super::room::{Room, wide};
use crate::computer::Action;
use crate::theme::{Element, desktop as style};
use crate::widget::Icon;

use iced::widget::{container, row};
use iced::{Center, Fill, Rectangle, Size};

/// What a menu may hold, in the order in which it stands: the end of the spot, which is also that of the label.
const LINES: [(&str, Icon); 9] = [
    ("open", Icon::FolderOpen),
    ("new_folder", Icon::FolderPlus),
    ("rename", Icon::PencilSimple),
    ("move", Icon::ArrowSquareRight),
    ("copy", Icon::Copy),
    ("paste", Icon::ClipboardText),
    ("restore", Icon::ArrowCounterClockwise),
    ("empty", Icon::Trash),
    ("delete", Icon::Trash),
];

fn lines(room: &Room<'_>) -> Vec<(&'static str, Icon)> {
    LINES.into_iter().filter(|(end, _)| room.has(&format!("desk.menu.{end}"))).collect()
}

/// Where the menu of the thing at `thing` stands: beside it, within the desk.
pub(super) fn place(room: &Room<'_>, thing: Rectangle) -> Rectangle {
    let lines = lines(room);
    let widest = lines.iter().map(|(end, _)| wide(&room.label(end), room.letters)).fold(0.0, f32::max);
    let width = widest + room.sign() + room.near * 6.0;
    let height = room.target * lines.len() as f32 + room.near + 4.0;
    let floor = room.floor();
    let beside = thing.x + thing.width * 0.75;
    let x = if beside + width <= floor.width { beside } else { (thing.x + thing.width * 0.25 - width).max(0.0) };
    let y = (thing.y + thing.height * 0.4).min(floor.height - height).max(0.0);
    Rectangle { x, y, width, height: height.min(floor.height) }
}

/// The menu.
pub(super) fn view<'a>(room: &Room<'a>, size: Size) -> Element<'a, Action> {
    let mut board = Board::flat();
    for (index, (end, sign)) in lines(room).into_iter().enumerate() {
        let at = Rectangle {
            x: room.near / 2.0,
            y: room.near / 2.0 + room.target * index as f32,
            width: size.width - room.near - 4.0,
            height: room.target,
        };
        let face = row![room.sign_of(sign, room.sign()), room.words(room.label(end), room.letters, false)];
        let face = face.spacing(room.near).padding([0.0, room.near]).align_y(Center).width(Fill);
        board.push(at, room.control(&format!("desk.menu.{end}"), style::bare, face));
    }
    container(board).style(style::window).padding(2).width(Fill).height(Fill).into()
}

/// Where « Ouvrir » stands: beside the selected thing at `thing`, or at the foot of the icons where a window would be under it.
pub(super) fn open_place(room: &Room<'_>, thing: Rectangle, windows: &[Rectangle]) -> Rectangle {
    let width = room.button_width(&room.label("open"), true) + room.near * 3.0;
    let height = room.target + room.near * 1.5;
    let y = thing.y + (thing.height - height) / 2.0;
    let beside = Rectangle { x: thing.x + thing.width, y, width, height };
    let foot = Rectangle { x: 0.0, y: room.floor().height - height, ..beside };
    let covers = |place: &Rectangle| windows.iter().any(|window| window.intersects(place));
    if covers(&beside) && !covers(&foot) { foot } else { beside }
}

/// « Ouvrir ».
pub(super) fn open<'a>(room: &Room<'a>) -> Element<'a, Action> {
    let button = room.button("desk.open", Some(Icon::FolderOpen), room.label("open"));
    container(button).style(style::window).padding(room.near * 0.75).width(Fill).height(Fill).into()
}
