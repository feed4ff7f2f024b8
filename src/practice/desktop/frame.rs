//! Windows: where they stand, their titles, their three buttons.

use super::board::Board;
use super::room::Room;
use super::{calculator, files, icons, notes, thing, viewer};
use crate::computer::Action;
use crate::computer::desk::{App, State, Window};
use crate::theme::{Element, desktop as style, font};
use crate::widget::Icon;

use iced::widget::text::Wrapping;
use iced::widget::{container, row, space, text};
use iced::{Center, Fill, Rectangle, Size, Vector};

/// A part of a window that is smaller than this, in pixels, is as good as covered.
const PEEK: f32 = 8.0;

/// Between windows and the edges of the desk, in pixels.
pub(super) const MARGIN: f32 = 4.0;

/// What the window of files leaves of the width, in pixels, so that those behind it can be seen and clicked.
const STRIP: f32 = 28.0;

/// The windows that are to be seen, from back to front, each with its place.
pub(super) fn placed<'a>(room: &Room<'a>) -> Vec<(&'a Window, Rectangle)> {
    let seen = room.desk.windows().iter().filter(|window| window.state != State::Reduced);
    seen.map(|window| (window, place(window, room))).collect()
}

/// Where a window stands: where the model wants it, as large as what is in it needs, and never beyond the desk.
fn place(window: &Window, room: &Room<'_>) -> Rectangle {
    let floor = room.floor();
    if window.state == State::Enlarged {
        return floor;
    }
    let [x, y, width, height] = window.frame.map(|part| f32::from(part) / 1000.0);
    let least = match window.app {
        App::Files => files::least(room),
        App::Notes => notes::least(room),
        App::Calculator => calculator::least(room),
        App::Viewer => viewer::least(room),
    };
    // The icons of the desk stay free: the model counts on it.
    let left = icons::width(room);
    let strip = if window.app == App::Files { STRIP } else { MARGIN };
    let size = Size::new(
        (width * floor.width).max(least.width).min(floor.width - left - strip),
        (height * floor.height).max(least.height).min(floor.height - MARGIN * 2.0),
    );
    let by = dragged(window, room);
    let within = |at: f32, from: f32, to: f32| at.min(to).max(from);
    let x = within(x * floor.width, left, floor.width - MARGIN - size.width) + by.x;
    let y = within(y * floor.height, MARGIN, floor.height - MARGIN - size.height) + by.y;
    let x = within(x, left, floor.width - MARGIN - size.width);
    let y = within(y, MARGIN, floor.height - MARGIN - size.height);
    Rectangle { x: x.round(), y: y.round(), width: size.width.round(), height: size.height.round() }
}

/// How far the hand has taken a window along by its title.
fn dragged(window: &Window, room: &Room<'_>) -> Vector {
    let judge = room.computer.judge();
    let title = format!("desk.{}.title", window.app.name());
    let is_dragged = judge.dragging().is_some_and(|place| place.spot.as_str() == title);
    let (x, y) = if is_dragged { judge.dragged_by() } else { (0.0, 0.0) };
    Vector::new(x, y)
}

/// The largest part of `whole` that none of `others` covers. None when too little of it is to be seen.
pub(super) fn uncovered(whole: Rectangle, others: &[Rectangle]) -> Option<Rectangle> {
    let mut free = vec![whole];
    for other in others {
        free = free.into_iter().flat_map(|part| without(part, *other)).collect();
    }
    let large = free.into_iter().filter(|part| part.width >= PEEK && part.height >= PEEK);
    large.max_by(|a, b| a.area().total_cmp(&b.area()))
}

/// What is left of `part` beside `other`: up to four parts, which may overlap.
fn without(part: Rectangle, other: Rectangle) -> Vec<Rectangle> {
    let Some(cut) = part.intersection(&other) else { return vec![part] };
    let (right, bottom) = (part.x + part.width, part.y + part.height);
    let (cut_right, cut_bottom) = (cut.x + cut.width, cut.y + cut.height);
    let parts = [
        Rectangle { height: cut.y - part.y, ..part },
        Rectangle { y: cut_bottom, height: bottom - cut_bottom, ..part },
        Rectangle { width: cut.x - part.x, ..part },
        Rectangle { x: cut_right, width: right - cut_right, ..part },
    ];
    parts.into_iter().filter(|part| part.width > 0.0 && part.height > 0.0).collect()
}

/// The window `window` in a place of `size`.
pub(super) fn window<'a>(room: &Room<'a>, window: &'a Window, size: Size) -> Element<'a, Action> {
    let is_front = room.desk.front().is_some_and(|front| front.app == window.app);
    let mut board = Board::flat();
    let title = title_height(room);
    board.push(Rectangle::with_size(Size::new(size.width - 4.0, title)), bar(room, window, is_front));
    let inside = inside(room, size);
    let content: Element<'a, Action> = match window.app {
        App::Files => files::view(room, is_front, inside.size()),
        App::Notes => notes::view(room, is_front, inside.size()),
        App::Calculator => calculator::view(room, inside.size()),
        App::Viewer => viewer::view(room, inside.size()),
    };
    board.push(inside, content);
    let is_enlarged = window.state == State::Enlarged;
    let look = if is_enlarged { style::window_enlarged } else { style::window };
    let face = container(board).style(look).padding(2).width(Fill).height(Fill);
    if is_front { room.named(&format!("desk.{}", window.app.name()), face) } else { face.into() }
}

/// Height of the title of a window, with its edge.
pub(super) fn title_height(room: &Room<'_>) -> f32 {
    room.target + 2.0
}

/// The place of the content within a window, without its edge.
pub(super) fn inside(room: &Room<'_>, size: Size) -> Rectangle {
    let title = title_height(room);
    Rectangle { x: 0.0, y: title, width: size.width - 4.0, height: size.height - 4.0 - title }
}

fn bar<'a>(room: &Room<'a>, window: &Window, is_front: bool) -> Element<'a, Action> {
    let name = window.app.name();
    let (sign, title) = thing::heading(room, window.app);
    let way = (window.app == App::Files && files::is_low(room)).then(|| files::way(room));
    let title = way.unwrap_or(title);
    let font = if is_front { font::DIGITS_BOLD } else { font::DIGITS };
    let words = text(title).font(font).size(room.letters).wrapping(Wrapping::None);
    let heading = row![room.sign_of(sign, room.sign()), words].spacing(room.near).align_y(Center);
    let heading = container(heading).padding([0.0, room.near * 2.0]).center_y(Fill).width(Fill).clip(true);
    let heading = if is_front { room.named(&format!("desk.{name}.title"), heading) } else { heading.into() };
    let larger = if window.state == State::Enlarged { Icon::CopySimpleBold } else { Icon::SquareBold };
    let button = |end: &str, sign| -> Element<'a, Action> {
        let spot = format!("desk.{name}.{end}");
        let face: Element<'a, Action> = if is_front {
            room.bare(&spot, sign)
        } else {
            container(crate::widget::icon(sign, room.letters, crate::theme::Role::Inherit)).center(Fill).into()
        };
        container(face).width(room.target * 1.15).height(room.target).into()
    };
    let buttons =
        row![button("reduce", Icon::MinusBold), button("enlarge", larger), button("close", Icon::XBold)].spacing(2);
    // A question over the windows is in front of them all.
    let look = match window.state {
        _ if !is_front || room.desk.dialog().is_some() => style::title_behind,
        State::Enlarged => style::title_enlarged,
        State::Open | State::Reduced => style::title,
    };
    let ways = (window.app == App::Files && files::is_low(room)).then(|| files::ways(room, is_front));
    let bar = row![heading].push(ways).push(buttons).push(space().width(2)).spacing(room.near).align_y(Center);
    container(bar).style(look).width(Fill).height(Fill).center_y(Fill).into()
}

#[cfg(test)]
mod tests {
    use super::uncovered;

    use iced::Rectangle;

    fn rectangle([x, y, width, height]: [f32; 4]) -> Rectangle {
        Rectangle { x, y, width, height }
    }

    #[test]
    fn what_is_to_be_seen_of_a_window_is_its_largest_free_part() {
        let window = rectangle([0.0, 0.0, 400.0, 300.0]);
        assert_eq!(uncovered(window, &[]), Some(window));
        let front = rectangle([100.0, 50.0, 400.0, 300.0]);
        assert_eq!(uncovered(window, &[front]), Some(rectangle([0.0, 0.0, 100.0, 300.0])));
        assert_eq!(uncovered(window, &[rectangle([-1.0, -1.0, 500.0, 500.0])]), None);
    }
}
