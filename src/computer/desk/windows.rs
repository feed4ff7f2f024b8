//! The windows: opened, brought to the front, reduced, enlarged, closed, moved.

use super::{App, Desk, State, Window};
use crate::computer::deed::Tidying;
use crate::computer::{Deed, Spot};

/// How much of the width of the desk its icons have for themselves, at the left, in thousandths. Only an enlarged window covers them.
pub const ICONS: u16 = 150;

/// The whole desk, in thousandths.
const WHOLE: u16 = 1000;
/// How far apart the places are at which is looked whether a window can be seen.
const GRID: u16 = 20;

impl App {
    /// Where it opens, in thousandths of the desk. Of any two, one is wider and the other higher: neither ever hides the other.
    /// Files stand at the left and the others at the right, so that a good part of the one behind is seen.
    fn frame(self) -> [u16; 4] {
        match self {
            Self::Files => [ICONS, 0, 800, 860],
            Self::Notes => [280, 60, 700, 900],
            Self::Viewer => [400, 40, 600, 940],
            Self::Calculator => [640, 20, 340, 980],
        }
    }
}

impl Window {
    /// The part of the desk that it takes, in thousandths: left, top, width, height. An enlarged one takes all.
    #[must_use]
    pub fn area(&self) -> [u16; 4] {
        if self.state == State::Enlarged { [0, 0, WHOLE, WHOLE] } else { self.frame }
    }

    fn covers(&self, x: u16, y: u16) -> bool {
        let [left, top, width, height] = self.area();
        (left..left + width).contains(&x) && (top..top + height).contains(&y)
    }
}

impl Desk {
    /// The window in front, unless all are reduced.
    #[must_use]
    pub fn front(&self) -> Option<&Window> {
        self.windows.iter().rfind(|window| window.state != State::Reduced)
    }

    /// The window called `app`, if it is open or reduced.
    #[must_use]
    pub fn window(&self, app: App) -> Option<&Window> {
        self.windows.iter().find(|window| window.app == app)
    }

    /// A place, in thousandths of the desk, at which a window is not covered by others. None when it is covered, reduced or closed.
    #[must_use]
    pub fn seen_at(&self, app: App) -> Option<(u16, u16)> {
        let at = self.windows.iter().position(|window| window.app == app && window.state != State::Reduced)?;
        let (window, above) = (&self.windows[at], &self.windows[at + 1..]);
        let above: Vec<&Window> = above.iter().filter(|window| window.state != State::Reduced).collect();
        let [left, top, width, height] = window.area();
        let line = |from: u16, length: u16| (from + GRID / 2..from + length).step_by(usize::from(GRID));
        let is_seen = |(x, y): &(u16, u16)| !above.iter().any(|window| window.covers(*x, *y));
        let depth = |(x, y): &(u16, u16)| {
            let (right, bottom) = (left + width, top + height);
            let edges = above.iter().map(|window| window.area()).map(|[x2, y2, width2, height2]| {
                let across = x.abs_diff((*x).clamp(x2, x2 + width2));
                let down = y.abs_diff((*y).clamp(y2, y2 + height2));
                across.max(down)
            });
            edges.chain([x - left, right - x, y - top, bottom - y]).min()
        };
        line(top, height).flat_map(|y| line(left, width).map(move |x| (x, y))).filter(is_seen).max_by_key(depth)
    }

    /// Whether the icons of the desk can be seen: no enlarged window lies over them.
    #[must_use]
    pub fn shows_icons(&self) -> bool {
        self.windows.iter().all(|window| window.state != State::Enlarged)
    }

    fn window_mut(&mut self, app: App) -> Option<&mut Window> {
        self.windows.iter_mut().find(|window| window.app == app)
    }

    fn is_front(&self, app: App) -> bool {
        self.front().is_some_and(|window| window.app == app)
    }

    /// Opens a window, or brings it to the front.
    pub(super) fn show(&mut self, app: App) -> Tidying {
        let Some(at) = self.windows.iter().position(|window| window.app == app) else {
            let window = Window { app, frame: app.frame(), state: State::Open, has_moved: false, was_enlarged: false };
            self.windows.push(window);
            return Tidying::WindowOpened;
        };
        let mut window = self.windows.remove(at);
        if window.state == State::Reduced {
            window.state = if window.was_enlarged { State::Enlarged } else { State::Open };
        }
        self.windows.push(window);
        Tidying::WindowFront
    }

    /// The window itself was clicked, or its name in the task bar.
    pub(super) fn bring_to_front(&mut self, app: App, spot: &Spot) -> Deed {
        if self.is_front(app) {
            return Deed::Clicked(spot.clone());
        }
        Deed::Tidied(self.show(app))
    }

    /// Its name in the task bar was clicked.
    pub(super) fn toggle(&mut self, app: App) -> Deed {
        if self.is_front(app) { self.reduce(app) } else { Deed::Tidied(self.show(app)) }
    }

    /// Puts a window into the task bar, behind all others.
    pub(super) fn reduce(&mut self, app: App) -> Deed {
        let Some(at) = self.windows.iter().position(|window| window.app == app) else { return Deed::Nothing };
        let mut window = self.windows.remove(at);
        window.was_enlarged = window.state == State::Enlarged;
        window.state = State::Reduced;
        self.windows.insert(0, window);
        Deed::Tidied(Tidying::WindowReduced)
    }

    /// Makes a window as large as the desk, or gives it its own size again.
    pub(super) fn enlarge(&mut self, app: App) -> Deed {
        let Some(window) = self.window_mut(app) else { return Deed::Nothing };
        let (state, tidying) = match window.state {
            State::Enlarged => (State::Open, Tidying::WindowRestored),
            State::Open | State::Reduced => (State::Enlarged, Tidying::WindowEnlarged),
        };
        window.state = state;
        Deed::Tidied(tidying)
    }

    pub(super) fn close(&mut self, app: App) -> Deed {
        self.windows.retain(|window| window.app != app);
        match app {
            App::Viewer => self.viewed = None,
            App::Notes => self.noted = None,
            App::Files => self.forget_search(),
            App::Calculator => {}
        }
        Deed::Tidied(Tidying::WindowClosed)
    }

    /// The title took the window along, by so many pixels on a desk of `size`. The window stays on the desk, beside its icons.
    pub(super) fn move_window(&mut self, app: App, by: (f32, f32), size: (f32, f32)) -> Deed {
        let thousandths = |by: f32, size: f32| if size > 0.0 { (by * f32::from(WHOLE) / size).round() } else { 0.0 };
        let (right, down) = (thousandths(by.0, size.0), thousandths(by.1, size.1));
        let Some(window) = self.window_mut(app).filter(|window| window.state == State::Open) else {
            return Deed::Nothing;
        };
        let [x, y, width, height] = window.frame;
        let frame = [shifted(x, right, ICONS, WHOLE - width), shifted(y, down, 0, WHOLE - height), width, height];
        if frame == window.frame {
            return super::spot(&format!("desk.{}.title", app.name())).map_or(Deed::Nothing, Deed::DroppedBeside);
        }
        window.frame = frame;
        window.has_moved = true;
        Deed::Tidied(Tidying::WindowMoved)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to the desk")]
fn shifted(from: u16, by: f32, least: u16, most: u16) -> u16 {
    (f32::from(from) + by).clamp(f32::from(least), f32::from(most.max(least))) as u16
}
