//! The surface itself: places the faces of the targets, and turns what the hand does into our own words.

use crate::computer::pointer::{self, Button, Point, Target};
use crate::practice::hand::button;
use crate::theme::{Element, Theme};
use crate::widget;

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Border, Event, Rectangle, Renderer, Size, mouse, touch, window};

use std::time::{Duration, Instant};

/// A movement shorter than this, in pixels, is not told unless it crosses an edge.
const STEP: f32 = 12.0;
/// Between two pictures of a filling bar.
const FRAME: Duration = Duration::from_millis(33);
/// The bar that fills while the arrow rests: its height and its distance from the edge, in pixels.
const BAR: f32 = 12.0;

/// A target with its face.
pub(super) struct Placed<'a, Message> {
    pub(super) target: &'a Target,
    pub(super) face: Element<'a, Message>,
}

/// Places targets and listens to the hand.
pub(super) struct Surface<'a, Message> {
    targets: Vec<&'a Target>,
    faces: Vec<Element<'a, Message>>,
    resting: Option<(usize, Duration)>,
    rest: Duration,
    on_action: Box<dyn Fn(pointer::Action) -> Message + 'a>,
}

impl<'a, Message> Surface<'a, Message> {
    pub(super) fn new(placed: Vec<Placed<'a, Message>>, on_action: impl Fn(pointer::Action) -> Message + 'a) -> Self {
        let (targets, faces) = placed.into_iter().map(|placed| (placed.target, placed.face)).unzip();
        Self { targets, faces, resting: None, rest: Duration::ZERO, on_action: Box::new(on_action) }
    }

    /// Fills a bar on the target with this index, in the time that a rest takes. The bar begins again when the rest does.
    pub(super) fn resting(self, resting: Option<(usize, Duration)>, rest: Duration) -> Self {
        Self { resting, rest, ..self }
    }

    /// The topmost target under a place of the surface. Round ones are round.
    fn target_at(&self, at: Point, layout: Layout<'_>) -> Option<&'a Target> {
        let origin = layout.bounds().position();
        self.targets.iter().zip(layout.children()).rev().find_map(|(target, face)| {
            let bounds = face.bounds() - iced::Vector::new(origin.x, origin.y);
            let is_round = target.is_round();
            let inside = if is_round {
                let centre = bounds.center();
                at.distance(Point { x: centre.x, y: centre.y }) <= bounds.width / 2.0
            } else {
                bounds.contains(iced::Point::new(at.x, at.y))
            };
            inside.then_some(*target)
        })
    }
}

/// What the surface remembers of the hand between two events.
#[derive(Default)]
struct State {
    told: Option<(Option<String>, Point)>,
    pressed: bool,
    filling: Option<((usize, Duration), Instant)>,
    now: Option<Instant>,
}

impl<Message> Surface<'_, Message> {
    fn moved(&self, state: &mut State, at: Point, layout: Layout<'_>, shell: &mut Shell<'_, Message>) {
        let on = self.target_at(at, layout).map(|target| target.spot.clone());
        let name = on.as_ref().map(ToString::to_string);
        let news = state.told.as_ref().is_none_or(|(told, from)| *told != name || from.distance(at) >= STEP);
        if news {
            state.told = Some((name, at));
            shell.publish((self.on_action)(pointer::Action::Moved { on, at }));
        }
    }

    fn pressed(
        &self,
        state: &mut State,
        at: Point,
        button: Button,
        layout: Layout<'_>,
        shell: &mut Shell<'_, Message>,
    ) {
        let on = self.target_at(at, layout).map(|target| target.spot.clone());
        state.pressed = true;
        shell.publish((self.on_action)(pointer::Action::Pressed { on, at, button }));
        shell.capture_event();
    }

    fn released(&self, state: &mut State, at: Point, layout: Layout<'_>, shell: &mut Shell<'_, Message>) {
        if std::mem::take(&mut state.pressed) {
            let on = self.target_at(at, layout).map(|target| target.spot.clone());
            shell.publish((self.on_action)(pointer::Action::Released { on, at }));
            shell.capture_event();
        }
    }

    fn redraw(&self, state: &mut State, now: Instant, shell: &mut Shell<'_, Message>) {
        state.now = Some(now);
        state.filling = self.resting.map(|resting| match state.filling {
            Some((filling, began)) if filling == resting => (resting, began),
            _ => (resting, now),
        });
        if state.filling.is_some_and(|(_, began)| now < began + self.rest) {
            shell.request_redraw_at(now + FRAME);
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Surface<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    widget::wrapper::holds_its_faces!();

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let size = limits.max();
        let faces = self.targets.iter().zip(&mut self.faces).zip(&mut tree.children).map(|((target, face), tree)| {
            let side = f32::from(target.size);
            let node =
                face.as_widget_mut().layout(tree, renderer, &layout::Limits::new(Size::ZERO, Size::new(side, side)));
            let along = |thousandths: u16, length: f32| (f32::from(thousandths) / 1000.0 * length - side / 2.0).round();
            node.move_to(iced::Point::new(along(target.centre.0, size.width), along(target.centre.1, size.height)))
        });
        layout::Node::with_children(size, faces.collect())
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let place = |at: iced::Point| Point { x: at.x - bounds.x, y: at.y - bounds.y };
        let at = cursor.position().map(place);
        let is_over = cursor.is_over(bounds);
        match (event, at) {
            (Event::Window(window::Event::RedrawRequested(now)), _) => self.redraw(state, *now, shell),
            (Event::Mouse(mouse::Event::CursorMoved { .. }), Some(at)) if is_over || state.told.is_some() => {
                self.moved(state, at, layout, shell);
                if !is_over && !state.pressed {
                    state.told = None;
                }
            }
            (Event::Mouse(mouse::Event::ButtonPressed(pressed)), Some(at)) if is_over => {
                self.pressed(state, at, button(*pressed), layout, shell);
            }
            (Event::Mouse(mouse::Event::ButtonReleased(_)), Some(at)) => self.released(state, at, layout, shell),
            (Event::Touch(touch::Event::FingerPressed { position, .. }), _) if bounds.contains(*position) => {
                self.moved(state, place(*position), layout, shell);
                self.pressed(state, place(*position), Button::Index, layout, shell);
            }
            (Event::Touch(touch::Event::FingerMoved { position, .. }), _) if state.pressed => {
                self.moved(state, place(*position), layout, shell);
            }
            (
                Event::Touch(touch::Event::FingerLifted { position, .. } | touch::Event::FingerLost { position, .. }),
                _,
            ) => {
                self.released(state, place(*position), layout, shell);
            }
            _ => {}
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
        for ((face, tree), layout) in self.faces.iter().zip(&tree.children).zip(layout.children()) {
            face.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        let state = tree.state.downcast_ref::<State>();
        let filling = state.filling.zip(state.now).and_then(|(((index, _), began), now)| {
            let share = now.saturating_duration_since(began).as_secs_f32() / self.rest.as_secs_f32().max(0.1);
            layout.children().nth(index).map(|face| (face.bounds(), share.min(1.0)))
        });
        if let Some((face, share)) = filling {
            draw_bar(renderer, theme, face, share);
        }
    }
}

/// The bar along the lower edge of a target, filled to `share` (0 to 1).
fn draw_bar(renderer: &mut Renderer, theme: &Theme, face: Rectangle, share: f32) {
    let tokens = theme.tokens;
    let whole = Rectangle {
        x: face.x + BAR * 2.0,
        y: face.y + face.height - BAR * 2.5,
        width: face.width - BAR * 4.0,
        height: BAR,
    };
    renderer.with_layer(face, |renderer| {
        for (width, colour) in [(whole.width, tokens.computer_surface), (whole.width * share, tokens.primary)] {
            let quad = renderer::Quad {
                bounds: Rectangle { width: width.round(), ..whole },
                border: Border { color: tokens.primary, width: 2.0, radius: (BAR / 2.0).into() },
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, colour);
        }
    });
}

impl<'a, Message: 'a> From<Surface<'a, Message>> for Element<'a, Message> {
    fn from(surface: Surface<'a, Message>) -> Self {
        Element::new(surface)
    }
}
