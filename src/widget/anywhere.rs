//! The root of a screen: what counts wherever it happens.

use crate::theme::{Element, Theme};

use iced::advanced::layout::Layout;
use iced::advanced::renderer;
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Point, Rectangle, Renderer, Vector, mouse, touch};

/// Wraps a whole screen, and hears what no control in it has taken.
pub fn anywhere<'a, Message>(content: impl Into<Element<'a, Message>>) -> Anywhere<'a, Message> {
    Anywhere { content: content.into(), on_move: None, on_press: None, on_any_press: None, on_key: None }
}

type OnKey<'a, Message> = Box<dyn Fn(&Key, Modifiers) -> Option<Message> + 'a>;

/// The root of a screen: see [`anywhere`].
pub struct Anywhere<'a, Message> {
    content: Element<'a, Message>,
    on_move: Option<(f32, Message)>,
    on_press: Option<Message>,
    on_any_press: Option<Message>,
    on_key: Option<OnKey<'a, Message>>,
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
        Self { on_key: Some(Box::new(on_key)), ..self }
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
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat: false, .. }) => {
                if let Some(message) = self.on_key.as_ref().and_then(|on_key| on_key(key, *modifiers)) {
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
        self.hear(tree.state.downcast_mut::<State>(), event, shell);
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

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Anywhere<'a, Message>> for Element<'a, Message> {
    fn from(anywhere: Anywhere<'a, Message>) -> Self {
        Self::new(anywhere)
    }
}
