//! Moving in and staying: a bar fills, then the button is chosen.

use crate::theme::button::Style;

use iced::advanced::renderer::{Quad, Renderer as _};
use iced::border::Radius;
use iced::time::{Duration, Instant};
use iced::{Border, Event, Point, Rectangle, Renderer, Size, mouse};

/// From one picture of the bar to the next: 30 a second.
const FRAME: Duration = Duration::from_millis(33);

/// How far the arrow must come before it counts as brought there, in pixels. A hand that trembles on the spot brings it nowhere.
const MOVED: f32 = 8.0;

/// Height of the bar, in pixels.
const BAR: f32 = 12.0;

/// An arrow that may be resting on the button.
#[derive(Debug, Default)]
pub(super) struct Rest {
    last: Option<Point>,
    from: Option<Point>,
    resting: Resting,
    filled: f32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Resting {
    #[default]
    No,
    /// It was brought there; the next redraw tells when.
    Brought,
    Since(Instant),
    /// It was brought there, then the voice began to speak, as it does to say what stands on the button: the rest begins anew after that.
    Held,
}

/// What a redraw finds.
pub(super) enum Tick {
    /// Nothing rests.
    Idle,
    /// It fills; draw again then.
    Filling(Instant),
    /// It is full.
    Full,
}

impl Rest {
    /// Forgets a rest under way, but not where the arrow is.
    fn forget(&mut self) {
        *self = Self { last: self.last, ..Self::default() };
    }

    /// Nothing is chosen until it is armed again. An arrow that was brought there before need not be brought there again.
    pub(super) fn disarm(&mut self) {
        let is_there = self.resting != Resting::No;
        self.forget();
        if is_there {
            self.resting = Resting::Held;
        }
    }

    /// A rest counts from now on.
    pub(super) fn arm(&mut self) {
        if self.resting == Resting::Held {
            self.resting = Resting::Brought;
        }
    }

    /// Follows the arrow; true when a redraw is needed.
    pub(super) fn follow(&mut self, event: &Event, cursor: mouse::Cursor, bounds: Rectangle, armed: bool) -> bool {
        let was = self.resting;
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                let at = cursor.position();
                let before = self.last.or(at);
                self.last = at;
                match at.filter(|at| bounds.contains(*at)) {
                    None => self.forget(),
                    Some(at) if armed && self.resting == Resting::No => {
                        self.from = self.from.or(before);
                        if self.from.is_some_and(|from| from.distance(at) >= MOVED) {
                            self.resting = Resting::Brought;
                        }
                    }
                    Some(_) => {}
                }
            }
            Event::Mouse(mouse::Event::CursorLeft | mouse::Event::ButtonPressed(_)) => self.forget(),
            _ => {}
        }
        was != self.resting
    }

    /// The time of a redraw.
    pub(super) fn tick(&mut self, now: Instant, after: Duration) -> Tick {
        match self.resting {
            Resting::No | Resting::Held => return Tick::Idle,
            Resting::Brought => self.resting = Resting::Since(now),
            Resting::Since(since) => {
                let rested = now.saturating_duration_since(since);
                if rested >= after {
                    return Tick::Full;
                }
                self.filled = rested.as_secs_f32() / after.as_secs_f32();
            }
        }
        Tick::Filling(now + FRAME)
    }

    /// The bar along the bottom edge.
    pub(super) fn draw(&self, renderer: &mut Renderer, bounds: Rectangle, radius: f32, style: Style) {
        if self.resting == Resting::No {
            return;
        }
        let width = (bounds.width - 2.0 * radius).max(BAR);
        let track = Rectangle {
            x: (bounds.x + radius).round(),
            y: (bounds.y + bounds.height - style.width - 2.0 * BAR).round(),
            width: width.round(),
            height: BAR,
        };
        let border = Border { radius: Radius::new(BAR / 2.0), ..Border::default() };
        renderer.fill_quad(Quad { bounds: track, border, ..Quad::default() }, style.rest.scale_alpha(0.25));
        let filled = Size::new((width * self.filled).round().max(BAR), BAR);
        let bounds = Rectangle::new(track.position(), filled);
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, style.rest);
    }
}
