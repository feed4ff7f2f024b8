//! The window of notes: two buttons, and a tall field.

use super::board::Board;
use super::files::typed;
use super::room::Room;
use crate::computer::Action;
use crate::theme::Element;
use crate::widget::Icon;

use iced::{Rectangle, Size};

/// What the window needs at least, with its edge.
pub(super) fn least(room: &Room<'_>) -> Size {
    let buttons: f32 =
        [("open", true), ("save_as", true)].map(|(end, sign)| room.button_width(&room.label(end), sign)).iter().sum();
    Size::new(buttons + room.near * 4.0, room.title_height() + room.target * 2.0 + room.letters * 8.0)
}

/// What stands in the window.
pub(super) fn view<'a>(room: &Room<'a>, is_front: bool, size: Size) -> Element<'a, Action> {
    let (near, target) = (room.near, room.target);
    let mut board = Board::flat();
    let mut x = near;
    for (end, word, sign) in [("open", "open", Icon::FolderOpen), ("save", "save_as", Icon::FloppyDisk)] {
        let word = room.label(word);
        let width = room.button_width(&word, true);
        let at = Rectangle { x, y: near, width, height: target };
        board.push(at, room.button(&format!("desk.notes.{end}"), Some(sign), word));
        x += width + near;
    }
    let y = target + near * 2.0;
    let page = Rectangle { x: near, y, width: size.width - near * 2.0, height: (size.height - y - near).max(0.0) };
    let lines = (page.height / (room.letters * 1.4)).floor().clamp(2.0, 60.0) as u8;
    board.push(page, typed(room, "desk.notes.text", room.letters, lines, is_front));
    board.into()
}
