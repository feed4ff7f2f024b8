//! The window of files: places at the left, the path and the tools above, the things of the place.

use super::board::Board;
use super::room::{MARGIN, READ, Room, STRIP, wide};
use super::thing::{self, Grid, PLACES, Tile};
use crate::computer::{Action, Spot};
use crate::practice::field::{self, Look};
use crate::theme::{Element, Role, desktop as style};
use crate::widget::{self, Icon};

use iced::widget::{container, row, stack};
use iced::{Center, Fill, Point, Rectangle, Size};

/// The tools, in the order in which they stand: the end of the spot, which is also that of the label.
const TOOLS: [(&str, Icon); 9] = [
    ("open", Icon::FolderOpen),
    ("new_folder", Icon::FolderPlus),
    ("rename", Icon::PencilSimple),
    ("move", Icon::ArrowSquareRight),
    ("copy", Icon::Copy),
    ("paste", Icon::ClipboardText),
    ("delete", Icon::Trash),
    ("restore", Icon::ArrowCounterClockwise),
    ("empty", Icon::Trash),
];

/// Of the tools, those of every place but the bin.
const USUAL: usize = 7;

/// Between two tools, in pixels.
const BETWEEN: f32 = 3.0;

/// What the window needs at least, with its edge.
pub(super) fn least(room: &Room<'_>) -> Size {
    let edge = 4.0;
    let most = room.floor().width - super::icons::width(room) - STRIP - edge;
    let name = room.title_height();
    let rows = room.target + room.near * 4.0 + room.tool_size("", room.small, 1).height;
    let low = room.floor().height - MARGIN * 2.0 - name - edge;
    // Where the tools stand beside the places, they need all of the width.
    let is_above = Lay::above(room, Size::new(most, low - room.near)).rows == 1;
    let width = if is_above { tools_width(room, &TOOLS[..USUAL], room.small, 1) + room.near * 2.0 } else { most };
    Size::new((width + edge).ceil(), name + (rows + below(room, most)).ceil() + edge)
}

/// Height of the places, and of nine things beside them.
fn below(room: &Room<'_>, width: f32) -> f32 {
    let columns = ((width - panel(room) - room.near * 2.0) / (room.letters * thing::COLUMN)).floor().max(1.0);
    let rows = (9.0 / columns).ceil();
    (room.target * PLACES.len() as f32).max(rows * (room.letters * thing::LINES).ceil())
}

/// The letters of the tools, in a window that leaves this much room.
#[cfg(test)]
pub(super) fn tool_letters(room: &Room<'_>, inside: Size) -> f32 {
    Plan::of(room, inside).lay.size
}

/// Whether the window is so low that its title bears the way and what stands beside it.
pub(super) fn is_low(room: &Room<'_>) -> bool {
    room.floor().height < least(room).height + MARGIN * 2.0
}

/// Width of tools in one row, in letters of `size`, with words of so many lines.
fn tools_width(room: &Room<'_>, tools: &[(&str, Icon)], size: f32, lines: usize) -> f32 {
    let widths = tools.iter().map(|(end, _)| room.tool_size(&room.label(end), size, lines).width);
    widths.sum::<f32>() + BETWEEN * (tools.len() as f32 - 1.0)
}

/// Width of the places.
fn panel(room: &Room<'_>) -> f32 {
    let names = PLACES.iter().map(|place| wide(&room.label(&format!("place_{place}")), room.letters));
    (names.fold(0.0, f32::max) + room.sign() + room.near * 4.0).ceil()
}

/// In which letters tools stand, on how many lines their words, and in how many rows.
#[derive(Clone, Copy)]
struct Lay {
    size: f32,
    lines: usize,
    rows: usize,
}

impl Lay {
    /// The largest letters in which tools stand in one row within `space`; in two rows when there are none.
    fn of(room: &Room<'_>, tools: &[(&str, Icon)], space: Size) -> Self {
        let mut size = room.small;
        while size >= READ {
            for lines in [1, 2] {
                let lay = Self { size, lines, rows: 1 };
                if tools_width(room, tools, size, lines) <= space.width && lay.height(room) <= space.height {
                    return lay;
                }
            }
            size -= 1.0;
        }
        Self { size: READ, lines: 1, rows: 2 }
    }

    /// How they stand above places and things, in a window of `size` without its title and its way. In two rows when there is no room.
    fn above(room: &Room<'_>, size: Size) -> Self {
        let height = size.height - room.near - below(room, size.width);
        Self::of(room, &TOOLS[..USUAL], Size::new(size.width - room.near * 2.0, height))
    }

    fn height(self, room: &Room<'_>) -> f32 {
        let row = room.tool_size("", self.size, self.lines).height;
        (row + BETWEEN) * self.rows as f32 - BETWEEN
    }
}

/// Where everything stands in a window of a size.
struct Plan {
    panel: Rectangle,
    /// The way, unless the title bears it.
    path: Option<Rectangle>,
    lay: Lay,
    tools: Vec<(&'static str, Icon, Rectangle)>,
    things: Rectangle,
}

impl Plan {
    fn of(room: &Room<'_>, size: Size) -> Self {
        let (near, shown) = (room.near, shown(room));
        let path = (!is_low(room)).then_some(Rectangle {
            x: near,
            y: near,
            width: size.width - near * 2.0,
            height: room.target,
        });
        let top = path.map_or(0.0, |path| path.y + path.height) + near;
        // Tools stand above all, or beside the places where these need the whole height.
        let usual = Lay::above(room, Size::new(size.width, size.height - top));
        let is_above = usual.rows == 1;
        let aside = panel(room).min(size.width / 2.0);
        let x = if is_above { near } else { aside + near };
        let width = size.width - x - near;
        let lay = if is_above { usual } else { Lay::of(room, &TOOLS[..USUAL], Size::new(width, size.height)) };
        let tools = rows(room, &shown, lay, Rectangle { x, y: top, width, height: 0.0 });
        let y = top + lay.height(room) + near;
        let panel_y = if is_above { y } else { 0.0 };
        let panel = Rectangle { x: 0.0, y: panel_y, width: aside, height: (size.height - panel_y).max(0.0) };
        let x = aside + near;
        let things = Rectangle { x, y, width: size.width - x - near, height: (size.height - y).max(0.0) };
        Self { panel, path, lay, tools, things }
    }
}

/// Where each tool stands.
fn rows(
    room: &Room<'_>,
    shown: &[(&'static str, Icon)],
    lay: Lay,
    at: Rectangle,
) -> Vec<(&'static str, Icon, Rectangle)> {
    let (mut x, mut y) = (at.x, at.y);
    let free = (at.width - tools_width(room, shown, lay.size, lay.lines)) / shown.len() as f32;
    let more = if lay.rows > 1 { 0.0 } else { free.floor().clamp(0.0, room.near * 2.0) };
    let half = if lay.rows > 1 { shown.len().div_ceil(2) } else { usize::MAX };
    let mut tools = vec![];
    for (index, (end, sign)) in shown.iter().enumerate() {
        let tool = room.tool_size(&room.label(end), lay.size, lay.lines);
        let tool = Size { width: tool.width + more, ..tool };
        if index == half {
            (x, y) = (at.x, y + tool.height + BETWEEN);
        }
        tools.push((*end, *sign, Rectangle::new(Point::new(x, y), tool)));
        x += tool.width + BETWEEN;
    }
    tools
}

/// The tools of the place.
fn shown(room: &Room<'_>) -> Vec<(&'static str, Icon)> {
    let tools = room.desk.tools();
    TOOLS.into_iter().filter(|(end, _)| tools.contains(end)).collect()
}

/// Where a thing stands in the window at `place`, from the corner of the desk.
pub(super) fn thing(room: &Room<'_>, place: Rectangle, id: &str) -> Option<Rectangle> {
    let listed = room.desk.listed();
    let index = listed.iter().position(|file| &*file.id == id)?;
    let inside = room.inside(place.size());
    let things = Plan::of(room, inside.size()).things;
    let at = Grid::fitting(room, things.size(), listed.len()).place(index);
    let shift = iced::Vector::new(place.x + inside.x + things.x, place.y + inside.y + things.y);
    Some(at + shift)
}

/// What stands in the window.
pub(super) fn view<'a>(room: &Room<'a>, is_front: bool, size: Size) -> Element<'a, Action> {
    let plan = Plan::of(room, size);
    let mut board = Board::flat();
    board.push(
        plan.panel,
        container(places(room, "desk.files", &room.desk.places(), room.desk.place())).style(style::panel),
    );
    if let Some(at) = plan.path {
        board.push(at, path(room, is_front));
    }
    for (end, sign, at) in plan.tools {
        board.push(at, room.tool(&format!("desk.files.{end}"), sign, room.label(end), plan.lay.size));
    }
    board.push(plan.things, things(room, is_front, plan.things.size()));
    board.into()
}

/// Places, one below the other: their spots begin with `start`.
pub(super) fn places<'a>(room: &Room<'a>, start: &str, places: &[&str], here: &str) -> Element<'a, Action> {
    let mut board = Board::flat();
    for (index, place) in places.iter().enumerate() {
        let at = Rectangle {
            x: room.near / 2.0,
            y: room.target * index as f32,
            width: panel(room) - room.near,
            height: room.target,
        };
        let look = if *place == here { style::here } else { style::bare };
        let words = room.words(room.label(&format!("place_{place}")), room.letters, false);
        let face = row![room.sign_of(thing::place_sign(place), room.sign()), words];
        let face = face.spacing(room.near).padding([0.0, room.near]).align_y(Center).width(Fill);
        board.push(at, room.control(&format!("{start}.{place}"), look, face));
    }
    board.into()
}

/// Width of the places of a dialog.
pub(super) fn places_width(room: &Room<'_>) -> f32 {
    panel(room)
}

fn path<'a>(room: &Room<'a>, is_front: bool) -> Element<'a, Action> {
    let path = container(room.words(way(room), room.letters, true)).width(Fill).center_y(Fill).clip(true);
    row![back(room), path].push(eject(room)).push(search(room, is_front)).spacing(room.near).height(Fill).into()
}

/// What stands beside the way, for a title that bears it.
pub(super) fn ways<'a>(room: &Room<'a>, is_front: bool) -> Element<'a, Action> {
    let ways = row![].push(eject(room)).push(back(room)).push(search(room, is_front));
    ways.spacing(room.near).height(room.target).into()
}

fn back<'a>(room: &Room<'a>) -> Element<'a, Action> {
    let look = if room.has("desk.files.back") { style::button } else { style::still };
    let sign = widget::icon(Icon::ArrowLeft, room.sign(), Role::Inherit);
    container(room.control("desk.files.back", look, sign)).width(room.target * 1.2).into()
}

fn eject<'a>(room: &Room<'a>) -> Option<Element<'a, Action>> {
    room.desk.tools().contains(&"eject").then(|| {
        let word = room.label("eject");
        let width = room.button_width(&word, true);
        container(room.button("desk.files.eject", Some(Icon::Eject), word)).width(width).into()
    })
}

/// Where the window is: « Documents › Papiers ».
pub(super) fn way(room: &Room<'_>) -> String {
    if room.desk.is_searching() {
        return room.label("results");
    }
    let mut names = vec![];
    let mut place = room.desk.place();
    while names.len() < 4 {
        names.push(thing::place_name(room, place));
        match room.desk.file(place) {
            Some(folder) if !PLACES.contains(&place) => place = &folder.place,
            _ => break,
        }
    }
    names.reverse();
    names.join(" › ")
}

fn search<'a>(room: &Room<'a>, is_front: bool) -> Element<'a, Action> {
    let word = room.label("search");
    let width = (wide(&word, room.letters) + room.sign() + room.near * 5.0).ceil();
    let hint =
        row![widget::icon(Icon::MagnifyingGlass, room.sign(), Role::Inherit), room.words(word, room.letters, false)];
    let hint = container(hint.spacing(room.near).align_y(Center)).style(style::soft);
    let hint = hint.padding([0.0, room.near * 1.5]).center_y(Fill);
    let field = typed(room, "desk.files.search", room.letters, 1, is_front);
    let is_empty = room.field_text("desk.files.search").is_none_or(|text| text.is_empty());
    let is_focused = room.computer.focus().is_some_and(|focus| focus.as_str() == "desk.files.search");
    let hint = (is_empty && !is_focused).then_some(hint);
    container(stack![field].push(hint)).width(width).height(Fill).into()
}

/// A field, or what stands in it where it cannot be typed into now.
pub(super) fn typed<'a>(room: &Room<'a>, spot: &str, size: f32, lines: u8, is_live: bool) -> Element<'a, Action> {
    let named = Spot::parse(spot).ok().filter(|_| is_live && room.has(spot));
    let field = named.and_then(|spot| room.desk.field(&spot).map(|field| (spot, field)));
    match field {
        Some((spot, field)) => {
            let is_focused = room.computer.focus() == Some(&spot);
            let look = Look { size, lines, is_focused, ..Look::default() };
            let face = container(field::field(&spot, field, look)).width(Fill).height(Fill);
            if lines > 1 { face.into() } else { face.center_y(Fill).into() }
        }
        None => {
            let words = room.field_text(spot).unwrap_or_default();
            let words = iced::widget::text(words).font(crate::theme::font::DIGITS).size(size);
            let face =
                container(words).style(style::paper).padding([room.near / 2.0, room.near]).width(Fill).height(Fill);
            if lines > 1 { face.into() } else { face.center_y(Fill).into() }
        }
    }
}

fn things<'a>(room: &Room<'a>, is_front: bool, size: Size) -> Element<'a, Action> {
    let listed = room.desk.listed();
    if listed.is_empty() {
        let key = match room.desk.place() {
            _ if room.desk.is_searching() => "nothing_found",
            "bin" => "empty_bin",
            _ => "empty_place",
        };
        return container(room.words(room.label(key), room.letters, false)).style(style::soft).center(Fill).into();
    }
    let grid = Grid::fitting(room, size, listed.len());
    let mut board = Board::flat();
    for (index, file) in listed.into_iter().enumerate() {
        let is_named = is_front && room.desk.dialog().is_none();
        let tile = Tile {
            spot: format!("files.{}", file.id),
            sign: thing::sign(file.kind),
            name: thing::name(file),
            is_chosen: room.desk.selected() == Some(&*file.id),
            is_list: grid.is_list,
            letters: grid.letters,
            wide: grid.place(index).width,
            high: grid.place(index).height,
            is_named,
        };
        let is_naming = is_named && room.desk.naming() == Some(&*file.id);
        board.push(grid.place(index), container(thing::tile(room, tile, is_naming)).padding(2));
    }
    board.into()
}
