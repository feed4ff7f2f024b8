//! The window that shows a photo or a paper.

use super::board::Board;
use super::room::Room;
use super::thing;
use crate::computer::Action;
use crate::computer::desk::File;
use crate::theme::{Element, desktop as style, font};
use crate::widget::{self, Icon};

use iced::widget::{column, container, text};
use iced::{Fill, Rectangle, Size};

/// Height of a paper, in widths.
const PAPER: f32 = 1.3;

/// What the window needs at least, with its edge.
pub(super) fn least(room: &Room<'_>) -> Size {
    let save = room.button_width(&room.label("save_as"), true) + room.near * 2.0;
    Size::new(save.max(room.letters * 17.0), super::frame::title_height(room) + room.target * 2.0 + room.letters * 8.0)
}

/// What stands in the window.
pub(super) fn view<'a>(room: &Room<'a>, size: Size) -> Element<'a, Action> {
    let word = room.label("save_as");
    let (near, target) = (room.near, room.target);
    let save = Rectangle { x: near, y: near, width: room.button_width(&word, true), height: target };
    let y = target + near * 2.0;
    let table = Rectangle { x: 0.0, y, width: size.width, height: (size.height - y).max(0.0) };
    let mut board = Board::flat();
    board.push(save, room.button("desk.viewer.save", Some(Icon::FloppyDisk), word));
    let shown = room.desk.viewed().map(|file| sheet(room, file, table.size()));
    board.push(table, container(iced::widget::Space::new()).style(style::table).width(Fill).height(Fill));
    if let Some(shown) = shown {
        board.push(table, container(shown).padding(near).center(Fill));
    }
    board.into()
}

fn sheet<'a>(room: &Room<'a>, file: &'a File, table: Size) -> Element<'a, Action> {
    let picture = file.picture.as_ref().and_then(|name| room.lent.pictures.get(name));
    if let Some(picture) = picture {
        return widget::picture(picture, false);
    }
    let width = (table.height * 1.1).max(room.letters * 20.0).min(table.width - room.near * 2.0);
    let line = |words: &'a str| text(words).font(font::DIGITS).size(room.small).width(Fill).into();
    let title = text(file.name.as_str()).font(font::DIGITS_BOLD).size(room.letters);
    let lines = column(file.text.trim().lines().map(line)).spacing(2);
    let _ = (PAPER, thing::name);
    container(column![title, lines].spacing(room.near))
        .style(style::paper)
        .padding(room.letters)
        .width(width)
        .height(Fill)
        .clip(true)
        .into()
}
