//! The window of the calculator: only to be looked at.

use super::board::Board;
use super::room::Room;
use crate::computer::Action;
use crate::theme::{Element, desktop as style};

use iced::widget::container;
use iced::{Fill, Rectangle, Size};

/// Its keys, row by row.
const KEYS: [[&str; 4]; 4] = [["7", "8", "9", "÷"], ["4", "5", "6", "×"], ["1", "2", "3", "−"], ["0", ",", "=", "+"]];

/// What the window needs at least, with its edge.
pub(super) fn least(room: &Room<'_>) -> Size {
    Size::new(room.letters * 14.0, room.title_height() + room.letters * 12.0)
}

/// What stands in the window.
pub(super) fn view<'a>(room: &Room<'a>, size: Size) -> Element<'a, Action> {
    let near = room.near;
    let (width, height) = ((size.width - near) / 4.0, (size.height - near) / 5.0);
    let mut board = Board::flat();
    let display = Rectangle { x: near, y: near, width: size.width - near * 2.0, height: height - near };
    let zero = container(room.words("0".to_owned(), room.letters * 1.3, true));
    board.push(display, zero.style(style::paper).padding([0.0, near * 1.5]).align_right(Fill).center_y(Fill));
    for (row, keys) in KEYS.iter().enumerate() {
        for (column, key) in keys.iter().enumerate() {
            let at = Rectangle {
                x: near + width * column as f32,
                y: near + height * (row + 1) as f32,
                width: width - near,
                height: height - near,
            };
            let key = container(room.words((*key).to_owned(), room.letters, false));
            board.push(at, key.style(style::button).center(Fill));
        }
    }
    board.into()
}
