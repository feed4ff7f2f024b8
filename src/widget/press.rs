//! The button of the kiosk, which forgives hands that shake.
//!
//! Any button of the mouse counts, a press of any length, a release up to [`SLIP`] pixels beside the edge, a finger, and
//! Enter or Space when the keyboard is on it. For [`GUARD`] after the screen or the step changed, and after a press, it does nothing, so that
//! a second click meant for what stood there before chooses nothing.
//!
//! There is no clock here: the time comes with each redraw. A button waits for one redraw, then asks for another when its guard ends, and nothing more.

mod rest;
mod state;

use crate::theme::button::{self, Status, StyleFn};
use crate::theme::measure::FOCUS;
use crate::theme::{Element, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::operation::{Focusable as _, Operation};
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::border::Radius;
use iced::keyboard::{self, Key, key::Named};
use iced::time::{Duration, Instant};
use iced::{
    Alignment, Background, Border, Color, Event, Length, Padding, Rectangle, Renderer, Size, mouse, touch, window,
};

use rest::Rest;
use state::{Gate, Grip, Pointed, State, is_press};

/// For how long a press does nothing after the screen or the step changed, and after a press on the same button.
pub const GUARD: Duration = Duration::from_millis(700);

/// How far beside its edge a button may be released, in pixels.
pub const SLIP: f32 = 48.0;

/// A button named `id`, that publishes `on_press`.
pub fn press<'a, Message>(
    id: impl Into<Id>,
    content: impl Into<Element<'a, Message>>,
    on_press: Message,
) -> Press<'a, Message> {
    Press {
        id: id.into(),
        content: content.into(),
        on_press,
        enabled: true,
        style: button::plain,
        width: Length::Shrink,
        height: Length::Shrink,
        padding: Padding::from([8, 24]),
        radius: 24.0,
        turn: 0,
        every_press: false,
        rest: None,
    }
}

/// The button of the kiosk: see [`press`].
pub struct Press<'a, Message> {
    id: Id,
    content: Element<'a, Message>,
    on_press: Message,
    enabled: bool,
    style: StyleFn,
    width: Length,
    height: Length,
    padding: Padding,
    radius: f32,
    turn: u64,
    every_press: bool,
    rest: Option<(Duration, bool)>,
}

impl<'a, Message> Press<'a, Message> {
    /// How it looks: a function of `theme::button`.
    #[must_use]
    pub fn style(self, style: StyleFn) -> Self {
        Self { style, ..self }
    }

    /// Its width; as its content needs, unless told.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// Its height; as its content needs, unless told.
    #[must_use]
    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { height: height.into(), ..self }
    }

    /// Between its edge and its content, which is centred.
    #[must_use]
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        Self { padding: padding.into(), ..self }
    }

    /// Its corners, in pixels.
    #[must_use]
    pub fn radius(self, radius: f32) -> Self {
        Self { radius, ..self }
    }

    /// Whether it can be pressed.
    #[must_use]
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// The number of the screen or step: when it changes, presses do nothing for [`GUARD`].
    #[must_use]
    pub fn turn(self, turn: u64) -> Self {
        Self { turn, ..self }
    }

    /// Whether every press counts, with no guard at all: the keys of pads.
    #[must_use]
    pub fn every_press(self, every_press: bool) -> Self {
        Self { every_press, ..self }
    }

    /// Moving in and staying for `after` chooses it, from the moment at which it is `armed`. An arrow that lies still chooses nothing.
    #[must_use]
    pub fn rest_to_choose(self, after: Duration, armed: bool) -> Self {
        Self { rest: Some((after, armed)), ..self }
    }

    fn status(&self, state: &State, bounds: Rectangle, cursor: mouse::Cursor) -> Status {
        if !self.enabled {
            return Status::Disabled;
        }
        let near = cursor.is_over(bounds.expand(SLIP));
        match state.grip {
            Some(Grip::Key) => Status::Pressed,
            Some(_) if near => Status::Pressed,
            Some(_) => Status::Active,
            None if !state.by_finger && cursor.is_over(bounds) => Status::Hovered,
            None => Status::Active,
        }
    }

    /// Whether Enter and Space are for this button. A key of a pad that was clicked does not keep them: Enter is « Valider » then.
    fn has_keyboard(&self, state: &State) -> bool {
        self.enabled && state.focused && (state.by_key || !self.every_press)
    }

    fn is_open(&self, state: &State) -> bool {
        self.enabled && (self.every_press || state.gate == Gate::Open)
    }
}

impl<Message: Clone> Press<'_, Message> {
    fn choose(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        shell.publish(self.on_press.clone());
        shell.request_redraw();
        state.rest = Rest::default();
        if !self.every_press {
            state.gate = Gate::Shut;
        }
    }

    fn grab(&self, state: &mut State, grip: Grip, shell: &mut Shell<'_, Message>) {
        state.focused = self.enabled;
        state.by_key = false;
        state.by_finger = matches!(grip, Grip::Finger(_));
        if self.is_open(state) && state.grip.is_none() {
            state.grip = Some(grip);
        }
        shell.capture_event();
        shell.request_redraw();
    }

    fn release(&self, state: &mut State, near: bool, shell: &mut Shell<'_, Message>) {
        state.grip = None;
        shell.capture_event();
        shell.request_redraw();
        if near && self.is_open(state) {
            self.choose(state, shell);
        }
    }

    fn point(&self, state: &mut State, event: &Event, at: Pointed, shell: &mut Shell<'_, Message>) {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(button)) if at.over => {
                self.grab(state, Grip::Button(*button), shell);
            }
            Event::Touch(touch::Event::FingerPressed { id, .. }) if at.over => {
                self.grab(state, Grip::Finger(*id), shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(button)) if state.grip == Some(Grip::Button(*button)) => {
                self.release(state, at.near, shell);
            }
            Event::Touch(touch::Event::FingerLifted { id, .. }) if state.grip == Some(Grip::Finger(*id)) => {
                self.release(state, at.near, shell);
            }
            Event::Touch(touch::Event::FingerLost { id, .. }) if state.grip == Some(Grip::Finger(*id)) => {
                state.grip = None;
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => state.by_finger = false,
            _ => {}
        }
    }

    fn key(&self, state: &mut State, event: &keyboard::Event, shell: &mut Shell<'_, Message>) {
        match event {
            keyboard::Event::KeyPressed { key: Key::Named(Named::Enter | Named::Space), repeat, .. }
                if self.has_keyboard(state) =>
            {
                shell.capture_event();
                if !repeat && self.is_open(state) {
                    state.by_key = true;
                    state.grip = Some(Grip::Key);
                    self.choose(state, shell);
                }
            }
            keyboard::Event::KeyReleased { .. } if state.grip == Some(Grip::Key) => {
                state.grip = None;
                shell.request_redraw();
            }
            _ => {}
        }
    }

    fn tick(&self, state: &mut State, now: Instant, shell: &mut Shell<'_, Message>) {
        match state.gate {
            _ if self.every_press => {}
            Gate::Shut => {
                state.gate = Gate::Until(now + GUARD);
                shell.request_redraw_at(now + GUARD);
            }
            Gate::Until(end) if now < end => shell.request_redraw_at(end),
            Gate::Until(_) => state.gate = Gate::Open,
            Gate::Open => {}
        }
        let Some((after, _)) = self.rest else { return };
        match state.rest.tick(now, after) {
            rest::Tick::Idle => {}
            rest::Tick::Filling(next) => shell.request_redraw_at(next),
            rest::Tick::Full if self.is_open(state) => self.choose(state, shell),
            rest::Tick::Full => state.rest = Rest::default(),
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Press<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.id.clone(), self.turn))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id != self.id {
            *state = State::new(self.id.clone(), self.turn);
        } else if state.turn != self.turn {
            state.turn = self.turn;
            state.gate = Gate::Shut;
            state.grip = None;
            state.rest = Rest::default();
        }
        match self.rest {
            Some((_, true)) if self.enabled => state.rest.arm(),
            Some(_) if self.enabled => state.rest.disarm(),
            Some(_) | None => state.rest = Rest::default(),
        }
        if !self.enabled {
            state.unfocus();
            state.grip = None;
        }
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::positioned(
            limits,
            self.width,
            self.height,
            self.padding,
            |limits| self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &limits.loose()),
            |content, size| content.align(Alignment::Center, Alignment::Center, size),
        )
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let bounds = layout.bounds();
        operation.container(Some(&self.id), bounds);
        if self.enabled {
            operation.focusable(Some(&self.id), bounds, tree.state.downcast_mut::<State>());
        }
        operation.traverse(&mut |operation| {
            for child in layout.children() {
                self.content.as_widget_mut().operate(&mut tree.children[0], child, renderer, operation);
            }
        });
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
        let pointed = Pointed::new(event, cursor, bounds);
        if is_press(event) && !pointed.over && state.focused {
            state.unfocus();
            shell.request_redraw();
        }
        if shell.is_event_captured() {
            return;
        }
        match event {
            Event::Window(window::Event::RedrawRequested(now)) => self.tick(state, *now, shell),
            Event::Keyboard(event) => self.key(state, event, shell),
            Event::Mouse(_) | Event::Touch(_) => {
                self.point(state, event, pointed, shell);
                let armed = self.enabled && self.rest.is_some_and(|(_, armed)| armed);
                if self.rest.is_some() && state.rest.follow(event, cursor, bounds, armed) {
                    shell.request_redraw();
                }
            }
            Event::Window(_) | Event::InputMethod(_) => {}
        }
        let status = self.status(state, bounds, cursor);
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            state.drawn = Some(status);
        } else if state.drawn != Some(status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let style = (self.style)(theme, self.status(state, bounds, cursor));
        let radius = self.radius.min(bounds.height / 2.0);
        let border = Border { color: style.edge, width: style.width, radius: Radius::new(radius) };
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, style.ground);
        state.rest.draw(renderer, bounds, radius, style);
        for child in layout.children() {
            let inherited = renderer::Style { text_color: style.ink };
            self.content.as_widget().draw(&tree.children[0], renderer, theme, &inherited, child, cursor, viewport);
        }
        if state.focused && state.by_key {
            ring(renderer, style.focus, bounds, radius, viewport);
        }
    }
}

/// The ring of the keyboard, in a layer of its own so that no neighbour covers it.
fn ring(renderer: &mut Renderer, color: Color, bounds: Rectangle, radius: f32, viewport: &Rectangle) {
    let outside = bounds.expand(FOCUS * 2.0);
    let Some(visible) = outside.intersection(viewport) else { return };
    let border = Border { color, width: FOCUS, radius: Radius::new(radius + FOCUS * 2.0) };
    renderer.with_layer(visible, |renderer| {
        renderer.fill_quad(Quad { bounds: outside, border, ..Quad::default() }, Background::Color(Color::TRANSPARENT));
    });
}

impl<'a, Message: Clone + 'a> From<Press<'a, Message>> for Element<'a, Message> {
    fn from(press: Press<'a, Message>) -> Self {
        Self::new(press)
    }
}
