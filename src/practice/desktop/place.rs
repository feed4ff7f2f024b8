//! Where windows stand on the desk, and what is to be seen of each.

use super::room::{MARGIN, Room, STRIP};
use super::{calculator, files, icons, notes, viewer};
use crate::computer::desk::{App, State, Window};

use iced::{Rectangle, Size, Vector};

/// A part of a window that is smaller than this, in pixels, is as good as covered.
const PEEK: f32 = 8.0;

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
