//! The bar beside a page. It tells the hand itself, because only it knows how far along the arrow is.

use crate::computer::hand::{self, Place};
use crate::computer::pointer::Point;
use crate::computer::{Action, Spot};
use crate::practice::hand::button;
use crate::theme::{Element, Theme, page};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::widget::container;
use iced::{Background, Event, Fill, Length, Rectangle, Renderer, Size, mouse, touch};

/// Between the thumb and the edge of the bar, in pixels.
const AWAY: f32 = 4.0;

/// A bar, and the thumb on it: where it begins and how long it is, from 0 to 1.
pub(super) struct Bar {
    spot: Spot,
    thumb: (f32, f32),
    is_held: bool,
}

/// What holds the bar.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Grip {
    Button(mouse::Button),
    Finger(touch::Finger),
}

#[derive(Default)]
struct State {
    held: Option<Grip>,
}

impl Bar {
    pub(super) fn new(spot: Spot, thumb: (f32, f32), is_held: bool) -> Self {
        Self { spot, thumb, is_held }
    }

    /// How far along the bar a point is. Once it is held, the hand may stray from it.
    fn place(&self, at: iced::Point, bounds: Rectangle) -> Place {
        let along = ((at.y - bounds.y) / bounds.height.max(1.0)).clamp(0.0, 1.0);
        Place { along: Some(along), ..Place::on(&self.spot) }
    }

    fn tell(shell: &mut Shell<'_, Action>, action: hand::Action) {
        shell.publish(Action::Hand(action));
        shell.capture_event();
    }
}

fn point(at: iced::Point) -> Point {
    Point { x: at.x, y: at.y }
}

impl Widget<Action, Theme, Renderer> for Bar {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Fill)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, Fill, Fill)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Action>,
        _viewport: &Rectangle,
    ) {
        if shell.is_event_captured() {
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let (grip, at) = match event {
            Event::Mouse(mouse::Event::ButtonPressed(pressed) | mouse::Event::ButtonReleased(pressed)) => {
                let Some(at) = cursor.position() else { return };
                (Grip::Button(*pressed), at)
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => match state.held {
                Some(grip @ Grip::Button(_)) => (grip, *position),
                _ => return,
            },
            Event::Touch(
                touch::Event::FingerPressed { id, position }
                | touch::Event::FingerMoved { id, position }
                | touch::Event::FingerLifted { id, position }
                | touch::Event::FingerLost { id, position },
            ) => (Grip::Finger(*id), *position),
            _ => return,
        };
        let on = Some(self.place(at, bounds));
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if state.held.is_none() && bounds.contains(at) {
                    state.held = Some(grip);
                    let button = match grip {
                        Grip::Button(pressed) => button(pressed),
                        Grip::Finger(_) => crate::computer::pointer::Button::Index,
                    };
                    Self::tell(shell, hand::Action::Pressed { on, at: point(at), button });
                }
            }
            _ if state.held != Some(grip) => {}
            Event::Mouse(mouse::Event::CursorMoved { .. }) | Event::Touch(touch::Event::FingerMoved { .. }) => {
                Self::tell(shell, hand::Action::Moved { on, at: point(at) });
            }
            _ => {
                state.held = None;
                Self::tell(shell, hand::Action::Released { on, at: point(at) });
            }
        }
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let mut quad = |bounds: Rectangle, style: container::Style| {
            let Some(Background::Color(ground)) = style.background else { return };
            renderer.fill_quad(Quad { bounds, border: style.border, ..Quad::default() }, ground);
        };
        quad(bounds, page::track(theme));
        let (top, length) = self.thumb;
        if length < 1.0 {
            let inside = bounds.shrink(AWAY);
            let thumb = Rectangle {
                y: (inside.y + top * inside.height).round(),
                height: (length * inside.height).round(),
                ..inside
            };
            quad(thumb, if self.is_held { page::thumb_held(theme) } else { page::thumb(theme) });
        }
    }
}

impl<'a> From<Bar> for Element<'a, Action> {
    fn from(bar: Bar) -> Self {
        Element::new(bar)
    }
}
