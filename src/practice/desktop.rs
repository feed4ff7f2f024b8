//! The desk: its icons, its windows, the task bar, the USB key.

mod bar;
mod calculator;
mod carried;
mod dialog;
mod files;
mod frame;
mod icons;
mod menu;
mod notes;
mod place;
mod room;
mod thing;
mod viewer;

use super::{Lent, board, hand};
use crate::computer::desk::{App, Dialog};
use crate::computer::{Action, Computer};
use crate::theme::{Element, browser, desktop as style};
use crate::widget;
pub(super) use room::wide;
pub(super) use thing::{name, sign};
pub(super) use viewer::paper;

use board::Board;
use room::Room;

use iced::widget::{container, responsive, space};
use iced::{Fill, Rectangle, Size};

/// The whole desk.
pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    responsive(move |size| desk(&Room::new(computer, lent, size))).into()
}

/// The question which file is to be put on a page, over the window of the browser.
pub(super) fn over_page<'a>(computer: &'a Computer, lent: Lent<'a>, dialog: &'a Dialog) -> Element<'a, Action> {
    responsive(move |size| {
        let room = Room::over_page(computer, lent, size);
        let place = dialog::place(&room);
        let mut board = Board::stacked();
        board.push(Rectangle::with_size(size), widget::ground(space().width(Fill).height(Fill), browser::dim));
        board.push(place, dialog::view(&room, dialog, place.size()));
        board.into()
    })
    .into()
}

fn desk<'a>(room: &Room<'a>) -> Element<'a, Action> {
    let floor = room.floor();
    let mut board = Board::stacked();
    board.push(Rectangle::with_size(room.size), widget::ground(space().width(Fill).height(Fill), style::ground));
    let mut flat = Board::flat();
    let icons = icons::placed(room);
    let selected = icons.iter().find(|icon| room.desk.selected() == Some(&icon.id)).map(|icon| icon.place);
    let menu = menu_of(room, &icons);
    for icon in icons {
        flat.push(icon.place, icon.view(room));
    }
    board.push(floor, container(flat).id(hand::FLOOR).width(Fill).height(Fill));
    windows(room, &mut board);
    if let Some(dialog) = room.desk.dialog() {
        let place = dialog::place(room);
        board.push(place, dialog::view(room, dialog, place.size()));
    }
    board.push(Rectangle { y: floor.height, height: room.bar(), ..floor }, bar::view(room));
    if let Some(thing) = selected.filter(|_| room.has("desk.open")) {
        let windows: Vec<_> = place::placed(room).into_iter().map(|(_, place)| place).collect();
        board.push(menu::open_place(room, thing, &windows), menu::open(room));
    }
    if let Some(thing) = menu {
        let place = menu::place(room, thing);
        board.push(place, menu::view(room, place.size()));
    }
    if let Some((face, size)) = thing::dragged(room) {
        board.push(Rectangle::with_size(room.size), carried::carried(face, size));
    }
    board.into()
}

/// The windows from back to front, and above them the names of those behind: each lies where its window is to be seen.
fn windows<'a>(room: &Room<'a>, board: &mut Board<'a, Action>) {
    let placed = place::placed(room);
    let places: Vec<_> = placed.iter().map(|(_, place)| *place).collect();
    let mut behind = vec![];
    for (index, (window, place)) in placed.into_iter().enumerate() {
        board.push(place, frame::window(room, window, place.size()));
        let spot = format!("desk.{}", window.app.name());
        let is_front = room.desk.front().is_some_and(|front| front.app == window.app);
        if !is_front && room.has(&spot) {
            let seen = place::uncovered(place, &places[index + 1..]);
            behind.push((seen.unwrap_or(Rectangle { width: 0.0, height: 0.0, ..place }), spot));
        }
    }
    for (seen, spot) in behind {
        board.push(seen, room.named(&spot, container(space()).width(Fill).height(Fill)));
    }
}

/// Where the thing stands whose menu is open.
fn menu_of(room: &Room<'_>, icons: &[icons::OnDesk]) -> Option<Rectangle> {
    let spot = room.desk.menu()?;
    let id = spot.rest();
    let in_window = || {
        let placed = place::placed(room);
        let (_, place) = placed.iter().find(|(window, _)| window.app == App::Files)?;
        files::thing(room, *place, id)
    };
    let on_desk = icons.iter().find(|icon| icon.id == id && room.desk.is_icon(id)).map(|icon| icon.place);
    let thing = on_desk.or_else(in_window);
    let floor = room.floor();
    thing.or(Some(Rectangle::new(floor.center(), Size::ZERO)))
}

#[cfg(test)]
mod tests;
