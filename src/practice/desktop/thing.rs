//! Files, folders and places: their signs, their names, their tiles.

use super::room::{READ, Room};
use crate::computer::desk::{App, File, FileKind};
use crate::computer::{Action, Spot};
use crate::practice::field::{self, Look};
use crate::theme::{Element, desktop as style, font};
use crate::widget::Icon;

use iced::widget::text::Wrapping;
use iced::widget::{column, container, row, text};
use iced::{Center, Fill, Rectangle, Size};

/// The places of the computer, as the file window lists them.
pub(super) const PLACES: [&str; 6] = ["documents", "pictures", "downloads", "desk", "key", "bin"];

/// The sign of a file.
pub(in crate::practice) fn sign(kind: FileKind) -> Icon {
    match kind {
        FileKind::Pdf => Icon::FilePdf,
        FileKind::Photo => Icon::Image,
        FileKind::Scan => Icon::Scan,
        FileKind::Text => Icon::FileText,
        FileKind::Folder => Icon::Folder,
    }
}

/// The sign of a place.
pub(super) fn place_sign(place: &str) -> Icon {
    match place {
        "documents" => Icon::Files,
        "pictures" => Icon::Image,
        "downloads" => Icon::DownloadSimple,
        "desk" => Icon::Desktop,
        "key" => Icon::Usb,
        "bin" => Icon::Trash,
        _ => Icon::Folder,
    }
}

/// The name of a file, with its ending.
pub(in crate::practice) fn name(file: &File) -> String {
    file.ending().map_or_else(|| file.name.clone(), |ending| format!("{}.{ending}", file.name))
}

/// The name of a place, or of a folder.
pub(super) fn place_name(room: &Room<'_>, place: &str) -> String {
    match room.desk.file(place) {
        Some(folder) if !PLACES.contains(&place) => folder.name.clone(),
        _ => room.label(&format!("place_{place}")),
    }
}

/// What stands in the title of a window, and in the task bar.
pub(super) fn heading(room: &Room<'_>, app: App) -> (Icon, String) {
    match app {
        App::Files => (place_sign(room.desk.place()), place_name(room, room.desk.place())),
        App::Notes => (Icon::NotePencil, room.label("notes")),
        App::Calculator => (Icon::Calculator, room.label("calculator")),
        App::Viewer => match room.desk.viewed() {
            Some(file) => (sign(file.kind), name(file)),
            None => (Icon::Image, room.label("viewer")),
        },
    }
}

/// Width of a column of things, in letters: two lines of it hold the names of papers.
pub(super) const COLUMN: f32 = 8.6;

/// Height of a thing whose sign stands beside two lines of its name, in letters.
pub(super) const LINES: f32 = 2.4;

/// Height of a line of a name, in letters.
const LINE: f32 = 1.1;

/// How things are laid out in a place: tiles with their sign above their name, or lines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Grid {
    tile: Size,
    columns: usize,
    /// Whether the sign stands beside the name.
    pub(super) is_list: bool,
    /// The letters of the names, in pixels.
    pub(super) letters: f32,
}

impl Grid {
    /// The largest tiles with which `count` things fit into `space`.
    pub(super) fn fitting(room: &Room<'_>, space: Size, count: usize) -> Self {
        let letters = room.letters;
        let tiles = [(7.4, 5.4, false), (11.6, LINES, true), (COLUMN, LINES, true), (6.9, LINES, true)];
        let grids = tiles.map(|(width, height, is_list)| {
            let tile = Size::new((letters * width).min(space.width), (letters * height).max(room.target + 4.0).floor());
            let columns = ((space.width / tile.width) as usize).max(1);
            // Lines share the width, so that names have as much of it as there is.
            let width = if is_list { (space.width / columns as f32).min(letters * 16.0) } else { tile.width };
            Self { tile: Size { width, ..tile }, columns, is_list, letters }
        });
        let fits = |grid: &Self| count <= grid.columns * (space.height / grid.tile.height) as usize;
        grids.into_iter().find(fits).unwrap_or_else(|| {
            let smallest = grids[grids.len() - 1];
            let rows = count.div_ceil(smallest.columns).max(1);
            let height = (space.height / rows as f32).floor();
            let letters = ((height - 6.0) / (LINE * 2.0)).floor().clamp(READ, letters);
            Self { tile: Size::new(smallest.tile.width, height), letters, ..smallest }
        })
    }

    /// The place of the thing with this number.
    pub(super) fn place(&self, index: usize) -> Rectangle {
        let (column, row) = (index % self.columns, index / self.columns);
        Rectangle {
            x: column as f32 * self.tile.width,
            y: row as f32 * self.tile.height,
            width: self.tile.width,
            height: self.tile.height,
        }
    }
}

/// What stands in a tile.
pub(super) struct Tile {
    pub(super) spot: String,
    pub(super) sign: Icon,
    pub(super) name: String,
    pub(super) is_chosen: bool,
    pub(super) is_list: bool,
    /// The letters of its name, in pixels.
    pub(super) letters: f32,
    /// Its width and its height.
    pub(super) wide: f32,
    pub(super) high: f32,
    /// Whether it bears its name for the hand: a thing that is shown twice bears it once.
    pub(super) is_named: bool,
}

/// A thing with its sign and its name, or with the field in which its name is typed.
pub(super) fn tile<'a>(room: &Room<'a>, tile: Tile, naming: bool) -> Element<'a, Action> {
    let look = if tile.is_chosen { style::chosen } else { style::bare };
    // Above the name, the sign takes what two lines of it leave.
    let letters = tile.letters;
    let least = letters * 1.4;
    let side = if tile.is_list { letters * 1.5 } else { tile.high - letters * 2.3 - room.near - 6.0 };
    let side = side.min(letters * 2.5).max(least);
    let sign = room.sign_of(tile.sign, side);
    let typed = naming.then(|| typed(room, letters)).flatten();
    // A name that is typed takes the place of the sign too, where there is little.
    let shows_sign = typed.is_none() || !tile.is_list || tile.wide >= letters * COLUMN;
    let words: Element<'a, Action> = match typed {
        Some(field) => field,
        None => {
            let words = text(tile.name).font(font::DIGITS).size(letters).line_height(LINE);
            let words = words.wrapping(Wrapping::WordOrGlyph);
            if tile.is_list { words.width(Fill).into() } else { words.center().width(Fill).into() }
        }
    };
    let face: Element<'a, Action> = if tile.is_list {
        row![]
            .push(shows_sign.then_some(sign))
            .push(words)
            .spacing(room.near)
            .padding([0.0, 4.0])
            .align_y(Center)
            .into()
    } else {
        column![sign, words].spacing(room.near / 2.0).padding([0.0, 2.0]).align_x(Center).into()
    };
    if tile.is_named {
        room.control(&tile.spot, look, face)
    } else {
        container(face).style(look).center(Fill).clip(true).into()
    }
}

/// The thing that the hand carries, and its size.
pub(super) fn dragged<'a>(room: &Room<'a>) -> Option<(Element<'a, Action>, Size)> {
    let spot = &room.computer.judge().dragging()?.spot;
    let file = room.desk.file(spot.rest()).filter(|_| spot.part() == "files")?;
    let size = Size::new(room.letters * 11.0, (room.letters * 2.5).max(room.target + 4.0));
    let tile = Tile {
        spot: spot.to_string(),
        sign: sign(file.kind),
        name: name(file),
        is_chosen: true,
        is_list: true,
        letters: room.letters,
        wide: size.width,
        high: size.height,
        is_named: false,
    };
    Some((self::tile(room, tile, false), size))
}

/// The field in which a name is typed.
fn typed<'a>(room: &Room<'a>, size: f32) -> Option<Element<'a, Action>> {
    let spot = Spot::parse("desk.name").ok()?;
    let field = room.desk.field(&spot)?;
    let look = Look { size, lines: 1, is_focused: room.computer.focus() == Some(&spot), ..Look::default() };
    Some(container(field::field(&spot, field, look)).width(Fill).into())
}
