//! The light around a target, and the ghost that shows the way to it.
//!
//! Targets are found by name at each redraw, so that the light follows a scrolled page in the same frame, without a message.

use super::arrow::{self, Look};
use super::drawing::Drawing;
use super::words::SnapOut;
use crate::theme::measure::{LIGHT, LIGHT_EDGE};
use crate::theme::{Element, Theme};

use iced::advanced::layout::Layout;
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::border::Radius;
use iced::time::{Duration, Instant};
use iced::widget::selector::{self, Selector as _};
use iced::{Background, Border, Color, Event, Point, Rectangle, Renderer, Size, mouse, window};

/// Between the target and its light, in pixels.
const AWAY: f32 = 8.0;

/// Height of the ghost, in pixels.
const GHOST: f32 = 96.0;

/// How far the ring of a ghost that presses reaches, in pixels.
const PRESSING: f32 = 44.0;

/// From one picture of the ghost to the next: 30 a second.
const FRAME: Duration = Duration::from_millis(33);

/// Wraps what holds the targets.
pub fn guide<'a, Message>(content: impl Into<Element<'a, Message>>) -> Guide<'a, Message> {
    Guide { content: content.into(), light: None, within: None, round: false, ghost: None, animated: true }
}

/// An arrow that shows a move as a hand would make it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ghost {
    /// Where it goes.
    pub to: Id,
    /// Another number begins another move, from where the last one ended.
    pub key: u64,
    /// Whether it presses.
    pub pressing: bool,
    /// How long the move takes.
    pub takes: Duration,
}

/// A light and a ghost above what holds their targets: see [`guide`].
pub struct Guide<'a, Message> {
    content: Element<'a, Message>,
    light: Option<Id>,
    within: Option<Id>,
    round: bool,
    ghost: Option<Ghost>,
    animated: bool,
}

impl<Message> Guide<'_, Message> {
    /// Lights the thing that bears this name.
    #[must_use]
    pub fn light(self, light: Option<Id>) -> Self {
        Self { light, ..self }
    }

    /// What stands above and below the part of this name is never covered by the light of a thing in it.
    #[must_use]
    pub fn within(self, part: Id) -> Self {
        Self { within: Some(part), ..self }
    }

    /// Whether what is lit is a disc: its light is a ring then.
    #[must_use]
    pub fn round(self, round: bool) -> Self {
        Self { round, ..self }
    }

    /// Shows the ghost.
    #[must_use]
    pub fn ghost(self, ghost: Option<Ghost>) -> Self {
        Self { ghost, ..self }
    }

    /// Whether the ghost moves, or jumps.
    #[must_use]
    pub fn animated(self, animated: bool) -> Self {
        Self { animated, ..self }
    }

    fn find(&mut self, id: Id, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Option<Rectangle> {
        let mut find = selector::id(id).find();
        let child = &mut tree.children[0];
        self.content.as_widget_mut().operate(child, layout, renderer, &mut operation::black_box(&mut find));
        match find.finish() {
            Outcome::Some(found) => found?.visible_bounds(),
            Outcome::None | Outcome::Chain(_) => None,
        }
    }
}

#[derive(Default)]
struct State {
    lit: Option<Rectangle>,
    /// The part in which it is, with a strip of its frame.
    part: Option<Rectangle>,
    walk: Option<Walk>,
    drawing: Drawing,
}

/// A move of the ghost.
#[derive(Debug, Clone, Copy)]
struct Walk {
    key: u64,
    from: Point,
    since: Instant,
    at: Point,
}

impl Walk {
    /// Where the ghost is at `now`; true while it is on its way.
    fn step(&mut self, to: Point, takes: Duration, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.since);
        if passed >= takes {
            self.at = to;
            return false;
        }
        let t = passed.as_secs_f32() / takes.as_secs_f32();
        // A hand starts slowly and ends slowly: the curve of least jerk.
        let eased = t * t * t * (10.0 - 15.0 * t + 6.0 * t * t);
        self.at = self.from + (to - self.from) * eased;
        true
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Guide<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    super::wrapper::takes_the_place_of_its_content!();

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        let Event::Window(window::Event::RedrawRequested(now)) = event else { return };
        let lit = self.light.clone().and_then(|id| self.find(id, tree, layout, renderer));
        let part = lit.and(self.within.clone()).and_then(|id| self.find(id, tree, layout, renderer));
        let part = part.filter(|part| lit.is_some_and(|lit| part.contains(lit.center())));
        let goal = self.ghost.clone().map(|ghost| (self.find(ghost.to.clone(), tree, layout, renderer), ghost));
        let state = tree.state.downcast_mut::<State>();
        (state.lit, state.part) = (lit, part.map(|part| part.expand(LIGHT)));
        let Some((to, ghost)) = goal else {
            state.walk = None;
            return;
        };
        // A target that is out of sight keeps the ghost where it is.
        let Some(to) = to.map(|bounds| bounds.center()) else { return };
        let start = state.walk.map_or(layout.bounds().center(), |walk| walk.at);
        let walk = state.walk.get_or_insert(Walk { key: ghost.key, from: start, since: *now, at: start });
        if walk.key != ghost.key {
            *walk = Walk { key: ghost.key, from: start, since: *now, at: start };
        }
        let takes = if self.animated { ghost.takes } else { Duration::ZERO };
        if walk.step(to, takes, *now) {
            shell.request_redraw_at(*now + FRAME);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let state = tree.state.downcast_ref::<State>();
        let mut above = |bounds: Rectangle, draw: &dyn Fn(&mut Renderer)| {
            if let Some(visible) = bounds.snap_out().intersection(&layout.bounds()) {
                renderer.with_layer(visible, draw);
            }
        };
        if let Some(lit) = state.lit {
            let away = away(lit, state.part.unwrap_or(layout.bounds()));
            let ring = lit.expand(away + LIGHT + LIGHT_EDGE);
            above(ring, &|renderer| light(renderer, theme, lit, (self.round, away)));
        }
        if let (Some(walk), Some(ghost)) = (state.walk, &self.ghost) {
            let look = Look { body: theme.tokens.primary, edge: theme.tokens.on_primary, opacity: 0.9 };
            if ghost.pressing {
                let ring = Rectangle::new(walk.at, Size::ZERO).expand(PRESSING);
                above(ring, &|renderer| pressing(renderer, theme, walk.at));
            }
            let arrow = arrow::bounds(walk.at, GHOST);
            above(arrow, &|renderer| arrow::draw(renderer, arrow, &state.drawing, look));
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }
}

/// Between the target and its light: less at the foot and the head of the window, where the bars are, so that it is seen whole.
fn away(target: Rectangle, page: Rectangle) -> f32 {
    let below = page.y + page.height - target.y - target.height;
    let room = below.min(target.y - page.y);
    (room - LIGHT - LIGHT_EDGE).floor().clamp(-LIGHT_EDGE, AWAY)
}

/// The sun around a target, and the thin ring outside it which parts it from any ground.
fn light(renderer: &mut Renderer, theme: &Theme, target: Rectangle, (round, away): (bool, f32)) {
    let corner = if round { target.width / 2.0 } else { 16.0 };
    let target = Rectangle {
        x: target.x.floor(),
        y: target.y.floor(),
        width: target.width.ceil(),
        height: target.height.ceil(),
    };
    let mut ring = |reach: f32, width: f32, color: Color| {
        let border = Border { color, width, radius: Radius::new(corner + reach) };
        let bounds = target.expand(reach);
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(Color::TRANSPARENT));
    };
    ring(away + LIGHT + LIGHT_EDGE, LIGHT_EDGE + 1.0, theme.tokens.sun_edge);
    ring(away + LIGHT, LIGHT, theme.tokens.sun);
}

/// The ring around the tip of a ghost that presses.
fn pressing(renderer: &mut Renderer, theme: &Theme, tip: Point) {
    let mut ring = |radius: f32, width: f32, color: Color| {
        let corner = Point::new(tip.x.round() - radius, tip.y.round() - radius);
        let bounds = Rectangle::new(corner, Size::new(radius * 2.0, radius * 2.0));
        let border = Border { color, width, radius: Radius::new(radius) };
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(Color::TRANSPARENT));
    };
    ring(PRESSING, 14.0, theme.tokens.on_primary);
    ring(PRESSING - 3.0, 8.0, theme.tokens.primary);
}

impl<'a, Message: 'a> From<Guide<'a, Message>> for Element<'a, Message> {
    fn from(guide: Guide<'a, Message>) -> Self {
        Self::new(guide)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_at_the_foot_of_the_window_lies_closer() {
        let page = Rectangle::with_size(Size::new(1000.0, 700.0));
        let below = |room: f32| Rectangle { x: 300.0, y: 700.0 - room - 60.0, width: 100.0, height: 60.0 };
        assert_eq!(away(below(300.0), page), AWAY);
        assert_eq!(away(below(16.0), page), 4.0);
        for room in [8.0, 9.0, 12.0, 16.0, 40.0] {
            let ring = below(room).expand(away(below(room), page) + LIGHT + LIGHT_EDGE);
            assert!(ring.is_within(&page), "{room}: {ring:?}");
        }
    }

    #[test]
    fn a_light_at_the_head_of_a_part_leaves_the_words_above_it_free() {
        let part = Rectangle { x: 50.0, y: 100.0, width: 800.0, height: 500.0 }.expand(LIGHT);
        for below in [0.0, 4.0, 9.0, 30.0] {
            let target = Rectangle { x: 300.0, y: 100.0 + below, width: 40.0, height: 40.0 };
            let ring = target.expand(away(target, part) + LIGHT + LIGHT_EDGE);
            assert!(ring.is_within(&part), "{below}: {ring:?}");
        }
    }
}
