//! The window of files: places at the left, the path and the tools above, the things of the place.

use super::board::Board;
use super::room::{Room, wide};
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

/// How much smaller the letters of the tools may become, so that all of them stand in one row.
const SMALLEST: f32 = 0.8;

/// What the window needs at least, with its edge.
pub(super) fn least(room: &Room<'_>) -> Size {
    let width = panel(room) + tools_width(room, &TOOLS[..USUAL], room.small) + room.near * 2.0 + 4.0;
    let places = room.target * PLACES.len() as f32 + room.near;
    let tools = room.tool_size("", room.small).height;
    let rows = room.near * 3.0 + room.target + tools + (room.letters * 2.4).max(room.target) * 3.0;
    Size::new(width.ceil(), super::frame::title_height(room) + places.max(rows).ceil() + 4.0)
}

/// Width of tools in one row, in letters of `size`.
fn tools_width(room: &Room<'_>, tools: &[(&str, Icon)], size: f32) -> f32 {
    tools.iter().map(|(end, _)| room.tool_size(&room.label(end), size).width + room.near * 0.5).sum()
}

/// Width of the places.
fn panel(room: &Room<'_>) -> f32 {
    let names = PLACES.iter().map(|place| wide(&room.label(&format!("place_{place}")), room.small));
    names.fold(0.0, f32::max) + room.sign() + room.near * 3.5
}

/// The largest letters in which tools stand in one row.
fn fitting(room: &Room<'_>, tools: &[(&str, Icon)], width: f32) -> f32 {
    let mut letters = room.small;
    while letters > room.small * SMALLEST && tools_width(room, tools, letters) - room.near * 0.5 > width {
        letters -= 1.0;
    }
    letters
}

/// Where everything stands in a window of a size.
struct Plan {
    panel: Rectangle,
    path: Rectangle,
    /// Their letters.
    size: f32,
    tools: Vec<(&'static str, Icon, Rectangle)>,
    things: Rectangle,
}

impl Plan {
    fn of(room: &Room<'_>, size: Size) -> Self {
        let near = room.near;
        let panel = Rectangle::new(Point::ORIGIN, Size::new(panel(room).min(size.width / 2.0), size.height));
        let x = panel.width + near;
        let width = size.width - x - near;
        let path = Rectangle { x, y: near, width, height: room.target };
        let mut at = Point::new(x, path.y + path.height + near);
        let mut tools = vec![];
        let mut height = 0.0_f32;
        let shown = shown(room);
        let letters = fitting(room, &shown, width);
        for (end, sign) in shown {
            let tool = room.tool_size(&room.label(end), letters);
            if at.x > x && at.x + tool.width > x + width + 1.0 {
                at = Point::new(x, at.y + height + near * 0.5);
            }
            tools.push((end, sign, Rectangle::new(at, tool)));
            at.x += tool.width + near * 0.5;
            height = tool.height;
        }
        let y = at.y + height + near;
        let things = Rectangle { x, y, width, height: (size.height - y).max(0.0) };
        Self { panel, path, size: letters, tools, things }
    }
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
    let inside = super::frame::inside(room, place.size());
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
    board.push(plan.path, path(room, is_front));
    for (end, sign, at) in plan.tools {
        board.push(at, room.tool(&format!("desk.files.{end}"), sign, room.label(end), plan.size));
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
            y: room.near / 2.0 + room.target * index as f32,
            width: panel(room) - room.near,
            height: room.target,
        };
        let look = if *place == here { style::here } else { style::bare };
        let words = room.words(room.label(&format!("place_{place}")), room.small, *place == here);
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
    let back = container(room.control(
        "desk.files.back",
        if room.has("desk.files.back") { style::button } else { style::still },
        widget::icon(Icon::ArrowLeft, room.sign(), Role::Inherit),
    ));
    let path = container(room.words(way(room), room.letters, true)).width(Fill).center_y(Fill).clip(true);
    let key = room.desk.tools().contains(&"eject").then(|| {
        let word = room.label("eject");
        let width = room.button_width(&word, true);
        container(room.button("desk.files.eject", Some(Icon::Eject), word)).width(width)
    });
    row![back.width(room.target * 1.3), path]
        .push(key)
        .push(search(room, is_front))
        .spacing(room.near)
        .height(Fill)
        .align_y(Center)
        .into()
}

/// Where the window is: « Documents › Papiers ».
fn way(room: &Room<'_>) -> String {
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
    let width = (wide(&word, room.small) + room.sign() + room.near * 6.0).ceil();
    let hint =
        row![widget::icon(Icon::MagnifyingGlass, room.sign(), Role::Inherit), room.words(word, room.small, false)];
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
            high: grid.place(index).height,
            is_named,
        };
        let is_naming = is_named && room.desk.naming() == Some(&*file.id);
        board.push(grid.place(index), container(thing::tile(room, tile, is_naming)).padding(2));
    }
    board.into()
}
