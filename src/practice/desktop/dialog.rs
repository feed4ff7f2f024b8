//! A question over the windows: where to, or which.

use super::board::Board;
use super::files::{places, places_width, typed};
use super::icons;
use super::room::{MARGIN, Room, wide};
use super::thing::{self, Grid, Tile};
use crate::computer::Action;
use crate::computer::desk::{Dialog, File, FileKind, Purpose};
use crate::theme::{Element, desktop as style};

use iced::widget::{container, row};
use iced::{Center, Fill, Rectangle, Size};

/// Where it stands: in the middle of the desk, beside its icons.
pub(super) fn place(room: &Room<'_>) -> Rectangle {
    let floor = room.floor();
    let least = room.title_height() + room.target * 7.0 + room.near * 4.0;
    let left = icons::width(room);
    let width = (room.letters * 34.0).min(floor.width - left - MARGIN);
    let height = least.max(floor.height * 0.8).min(floor.height - MARGIN * 2.0);
    Rectangle { x: left + (floor.width - left - width) / 2.0, y: (floor.height - height) / 2.0, width, height }
}

/// What stands in it.
pub(super) fn view<'a>(room: &Room<'a>, dialog: &'a Dialog, size: Size) -> Element<'a, Action> {
    let near = room.near;
    let size = Size::new(size.width - 4.0, size.height - 4.0);
    let title = Rectangle { x: 0.0, y: 0.0, width: size.width, height: room.title_height() };
    let x = places_width(room) + near;
    let width = size.width - x - near;
    let buttons = Rectangle { x, y: size.height - room.target - near, width, height: room.target };
    let (question, answer) = match &dialog.purpose {
        Purpose::Open(_) | Purpose::Upload(_) => ("open_which", "open"),
        Purpose::Save(_) => ("save_as", "save"),
        Purpose::Move(_) => ("move_to", "move_here"),
    };
    let mut bottom = buttons.y - near;
    let mut board = Board::flat();
    let heading = room.words(room.label(question), room.letters, true);
    board.push(title, container(heading).style(style::title).padding([0.0, near * 1.5]).center_y(Fill).width(Fill));
    if dialog.saves() {
        let at = Rectangle { y: bottom - room.target, ..buttons };
        board.push(at, name(room));
        bottom = at.y - near;
    }
    let panel = Rectangle { y: title.height, width: places_width(room), height: size.height - title.height, ..title };
    board.push(
        panel,
        container(places(room, "desk.dialog", &room.desk.dialog_places(), &dialog.place)).style(style::panel),
    );
    let list = Rectangle { y: title.height + near, height: bottom - title.height - near, ..buttons };
    board.push(list, things(room, dialog, list.size()));
    board.push(buttons, answers(room, answer));
    container(board).style(style::window).padding(2).width(Fill).height(Fill).into()
}

fn answers<'a>(room: &Room<'a>, answer: &str) -> Element<'a, Action> {
    let word = room.label("cancel");
    let cancel = container(room.button("desk.dialog.cancel", None, word.clone()));
    let cancel = cancel.width(room.button_width(&word, false) + room.near * 3.0);
    let word = room.label(answer);
    let width = room.button_width(&word, false) + room.near * 3.0;
    let ok = container(room.primary("desk.dialog.ok", word)).width(width);
    container(row![ok, cancel].spacing(room.near)).align_right(Fill).into()
}

fn name<'a>(room: &Room<'a>) -> Element<'a, Action> {
    let word = room.label("name");
    let width = wide(&word, room.letters) + room.near;
    let label = container(room.words(word, room.letters, false)).width(width).center_y(Fill);
    row![label, typed(room, "desk.dialog.name", room.letters, 1, true)].align_y(Center).into()
}

fn is_folder(file: &File) -> bool {
    file.kind == FileKind::Folder
}

fn spot(file: &File) -> String {
    if is_folder(file) { format!("desk.dialog.{}", file.id) } else { format!("files.{}", file.id) }
}

fn things<'a>(room: &Room<'a>, dialog: &Dialog, size: Size) -> Element<'a, Action> {
    let listed = room.desk.offered();
    if listed.is_empty() {
        let here = container(room.words(thing::place_name(room, &dialog.place), room.letters, true));
        return here.style(style::soft).center(Fill).into();
    }
    let grid = Grid::fitting(room, size, listed.len());
    let mut board = Board::flat();
    for (index, file) in listed.into_iter().enumerate() {
        let tile = Tile {
            spot: spot(file),
            sign: thing::sign(file.kind),
            name: thing::name(file),
            is_chosen: dialog.chosen.as_deref() == Some(&*file.id),
            is_list: grid.is_list,
            letters: grid.letters,
            wide: grid.place(index).width,
            high: grid.place(index).height,
            is_named: true,
        };
        board.push(grid.place(index), container(thing::tile(room, tile, false)).padding(2));
    }
    board.into()
}
