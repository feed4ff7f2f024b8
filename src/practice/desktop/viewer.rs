//! The window that shows a photo or a paper.

use super::board::Board;
use super::room::{MARGIN, READ, Room};
use crate::computer::Action;
use crate::computer::desk::File;
use crate::practice::{Lent, example};
use crate::theme::{Element, desktop as style, font};
use crate::widget::{self, Icon};

use iced::widget::{column, container, text};
use iced::{Fill, Rectangle, Size};

/// How many lines of a paper are to be seen in the smallest window.
const LINES: f32 = 9.0;

/// Height of a line, in letters.
const LINE: f32 = 1.3;

/// What the window needs at least, with its edge.
pub(super) fn least(room: &Room<'_>) -> Size {
    let save = room.button_width(&room.label("save_as"), true) + room.near * 2.0;
    let paper = room.small * LINE * LINES + room.near * 4.0;
    let height = room.title_height() + room.target + room.near * 2.0 + paper + 4.0;
    let width = if is_low(room) { save + room.letters * 18.0 } else { save.max(room.letters * 18.0) };
    Size::new(width.ceil(), height.ceil())
}

/// Whether a paper has no room below the button.
fn is_low(room: &Room<'_>) -> bool {
    let paper = READ * LINE * LINES + room.near * 2.0;
    let above = room.title_height() + room.target + room.near * 2.0;
    room.floor().height < above + paper + MARGIN * 2.0 + 4.0
}

/// What stands in the window.
pub(super) fn view<'a>(room: &Room<'a>, size: Size) -> Element<'a, Action> {
    let word = room.label("save_as");
    let (near, target) = (room.near, room.target);
    // In a low window the button stands beside what is shown.
    let is_low = is_low(room);
    let width = room.button_width(&word, true);
    let save = Rectangle { x: if is_low { size.width - width - near } else { near }, y: near, width, height: target };
    let (y, right) = if is_low { (0.0, save.x - near) } else { (target + near * 2.0, size.width) };
    let table = Rectangle { x: 0.0, y, width: right, height: (size.height - y).max(0.0) };
    let mut board = Board::flat();
    board.push(save, room.button("desk.viewer.save", Some(Icon::FloppyDisk), word));
    let shown = room.desk.viewed().map(|file| paper(room.lent, file, (room.letters, near), table.size()));
    board.push(table, container(iced::widget::Space::new()).style(style::table).width(Fill).height(Fill));
    if let Some(shown) = shown {
        board.push(table, container(shown).padding(near).center(Fill));
    }
    board.into()
}

/// A photo or a paper on a table of this size, with letters of this size and this much between things, in pixels.
pub(in crate::practice) fn paper<'a>(
    lent: Lent<'a>,
    file: &'a File,
    (letters, near): (f32, f32),
    table: Size,
) -> Element<'a, Action> {
    let picture = file.picture.as_ref().and_then(|name| lent.pictures.get(name));
    if let Some(picture) = picture {
        return widget::picture(picture, false);
    }
    let width = (table.height * 1.1).max(letters * 20.0).min(table.width - near * 2.0);
    let lines: Vec<&str> = file.text.trim().lines().collect();
    // A long paper is written smaller, as long as it can be read.
    let free = table.height - near * 4.0;
    let written = (free / (lines.len() as f32 * LINE)).min(letters).max(READ).floor();
    let line = |words: &'a str| {
        let is_heading = words.chars().any(char::is_alphabetic) && words == words.to_uppercase();
        let font = if is_heading { font::DIGITS_BOLD } else { font::DIGITS };
        text(words).font(font).size(written).line_height(LINE).width(Fill).into()
    };
    let words = container(column(lines.into_iter().map(line))).padding([near, letters]).width(Fill);
    let paper = match file.is_example {
        true => example::across(lent.label("chrome.example"), words.height(Fill).into()),
        false => words.into(),
    };
    container(paper).style(style::paper).width(width).height(Fill).clip(true).into()
}
