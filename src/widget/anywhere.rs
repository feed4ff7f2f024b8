//! The root of a screen: what counts wherever it happens.

use crate::theme::{Element, Theme};

use iced::advanced::layout::Layout;
use iced::advanced::widget::operation::focusable;
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::{Event, Point, Rectangle, Renderer, mouse, touch};

/// Wraps a whole screen, and hears what no control in it has taken.
pub fn anywhere<'a, Message>(content: impl Into<Element<'a, Message>>) -> Anywhere<'a, Message> {
    Anywhere {
        content: content.into(),
        on_move: None,
        on_press: None,
        on_any_press: None,
        on_stroke: None,
        arrows: None,
    }
}

/// A key that was pressed.
#[derive(Debug)]
pub struct Stroke<'a> {
    /// What it bears.
    pub key: &'a Key,
    /// Where it lies, whatever it bears.
    pub place: Physical,
    /// On which part of the keyboard.
    pub location: Location,
    /// What is held with it.
    pub modifiers: Modifiers,
}

type OnStroke<'a, Message> = Box<dyn Fn(&Stroke<'_>) -> Option<Message> + 'a>;

/// The root of a screen: see [`anywhere`].
pub struct Anywhere<'a, Message> {
    content: Element<'a, Message>,
    on_move: Option<(f32, Message)>,
    on_press: Option<Message>,
    on_any_press: Option<Message>,
    on_stroke: Option<OnStroke<'a, Message>>,
    arrows: Option<[Id; 2]>,
}

impl<'a, Message> Anywhere<'a, Message> {
    /// The arrow came `pixels` away from where it lay.
    #[must_use]
    pub fn on_move(self, pixels: f32, message: Message) -> Self {
        Self { on_move: Some((pixels, message)), ..self }
    }

    /// Any button or a finger was pressed where no control took it.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        Self { on_press: Some(message), ..self }
    }

    /// Any button or a finger was pressed, and it does not matter what took it.
    #[must_use]
    pub fn on_any_press(self, message: Message) -> Self {
        Self { on_any_press: Some(message), ..self }
    }

    /// A key was pressed that no control took. A held key counts once.
    #[must_use]
    pub fn on_key(self, on_key: impl Fn(&Key, Modifiers) -> Option<Message> + 'a) -> Self {
        self.on_stroke(move |stroke| on_key(stroke.key, stroke.modifiers))
    }

    /// The same, for those who ask where the key lies.
    #[must_use]
    pub fn on_stroke(self, on_stroke: impl Fn(&Stroke<'_>) -> Option<Message> + 'a) -> Self {
        Self { on_stroke: Some(Box::new(on_stroke)), ..self }
    }

    /// The left and the right arrow key bring the keyboard to these two controls.
    #[must_use]
    pub fn arrows(self, left: impl Into<Id>, right: impl Into<Id>) -> Self {
        Self { arrows: Some([left.into(), right.into()]), ..self }
    }

    /// The control that an arrow key stands for.
    fn arrow(&self, event: &Event) -> Option<Id> {
        let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), repeat: false, .. }) = event else {
            return None;
        };
        let [left, right] = self.arrows.clone()?;
        match key {
            Named::ArrowLeft => Some(left),
            Named::ArrowRight => Some(right),
            _ => None,
        }
    }
}

#[derive(Default)]
struct State {
    /// Where the arrow lay: a table that is shaken does not add up to a movement.
    lay: Option<Point>,
}

impl<Message: Clone> Anywhere<'_, Message> {
    fn hear(&self, state: &mut State, event: &Event, shell: &mut Shell<'_, Message>) {
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                let Some((pixels, message)) = &self.on_move else { return };
                let lay = *state.lay.get_or_insert(*position);
                if lay.distance(*position) >= *pixels {
                    state.lay = Some(*position);
                    shell.publish(message.clone());
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. })
                if self.on_any_press.is_some() =>
            {
                if let Some(message) = &self.on_any_press {
                    shell.publish(message.clone());
                }
            }
            _ if shell.is_event_captured() => {}
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if let Some(message) = &self.on_press {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                physical_key,
                location,
                modifiers,
                repeat: false,
                ..
            }) => {
                let stroke = Stroke { key, place: *physical_key, location: *location, modifiers: *modifiers };
                if let Some(message) = self.on_stroke.as_ref().and_then(|on_stroke| on_stroke(&stroke)) {
                    shell.publish(message);
                    shell.capture_event();
                }
            }
            _ => {}
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Anywhere<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    super::wrapper::takes_the_place_of_its_content!();
    super::wrapper::shows_its_content!();

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
        if let Some(id) = self.arrow(event).filter(|_| !shell.is_event_captured()) {
            let mut focus = focusable::focus::<()>(id);
            self.content.as_widget_mut().operate(child, layout, renderer, &mut focus);
            shell.request_redraw();
        }
        self.hear(tree.state.downcast_mut::<State>(), event, shell);
    }
}

impl<'a, Message: Clone + 'a> From<Anywhere<'a, Message>> for Element<'a, Message> {
    fn from(anywhere: Anywhere<'a, Message>) -> Self {
        Self::new(anywhere)
    }
}
