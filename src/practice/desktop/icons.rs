//! What stands on the desk itself: Documents, the bin, files.

use super::room::{MARGIN, READ, Room};
use super::thing::{self, Tile};
use crate::computer::Action;
use crate::theme::Element;

use iced::{Rectangle, Size};

/// The least and the greatest height of an icon with its name, in letters.
const LEAST: f32 = 3.5;
const MOST: f32 = 5.9;

/// A lower one has its name in smaller letters.
const ROOMY: f32 = 4.0;

/// Something on the desk, with its place.
pub(super) struct OnDesk {
    /// `documents`, `bin`, or the id of a file.
    pub(super) id: String,
    pub(super) place: Rectangle,
    tile: Tile,
}

/// What stands on the desk: in columns from the top left corner.
pub(super) fn placed(room: &Room<'_>) -> Vec<OnDesk> {
    let chosen = |id: &str| room.desk.selected() == Some(id);
    let mut tiles = vec![];
    for place in ["documents", "bin"] {
        tiles.push((
            place.to_owned(),
            Tile {
                spot: format!("desk.{place}"),
                sign: thing::place_sign(place),
                name: room.label(&format!("place_{place}")),
                is_chosen: chosen(place) && room.has("desk.open"),
                is_list: false,
                letters: room.letters,
                wide: 0.0,
                high: 0.0,
                is_named: true,
            },
        ));
    }
    for file in room.desk.things("desk") {
        let is_named = room.desk.is_icon(&file.id);
        tiles.push((
            file.id.to_string(),
            Tile {
                spot: format!("files.{}", file.id),
                sign: thing::sign(file.kind),
                name: thing::name(file),
                is_chosen: chosen(&file.id) && is_named,
                is_list: false,
                letters: room.letters,
                wide: 0.0,
                high: 0.0,
                is_named,
            },
        ));
    }
    // One column as long as it fits: what stands in a second one, windows may cover.
    let high = room.floor().height - room.near;
    let wanted = (high / tiles.len() as f32).clamp(room.letters * LEAST, room.letters * MOST);
    let tile = Size::new(width(room) - room.near, wanted.floor());
    let rows = (high / tile.height).floor().max(1.0) as usize;
    // Where many stand one below the other, their names are smaller.
    let letters = if tile.height < room.letters * ROOMY { READ } else { room.letters };
    let place = |index: usize| Rectangle {
        x: room.near + (index / rows) as f32 * tile.width,
        y: room.near + (index % rows) as f32 * tile.height,
        width: tile.width - 4.0,
        height: tile.height - 4.0,
    };
    let tiles = tiles.into_iter().enumerate();
    tiles
        .map(|(n, (id, tile))| OnDesk {
            id,
            place: place(n),
            tile: Tile { wide: place(n).width, high: place(n).height, letters, ..tile },
        })
        .collect()
}

/// Width of the first column, with its margin.
pub(super) fn width(room: &Room<'_>) -> f32 {
    if room.has_desk { room.near + (room.letters * 6.0).round() } else { MARGIN }
}

impl OnDesk {
    /// Its face.
    pub(super) fn view<'a>(self, room: &Room<'a>) -> Element<'a, Action> {
        let is_naming = self.tile.is_named && room.desk.naming() == Some(&self.id);
        thing::tile(room, self.tile, is_naming)
    }
}
