//! Notes that somebody is here, whatever takes what they do; and hears the keys that do the same everywhere.

use crate::theme::{Element, Theme};

use iced::advanced::layout::Layout;
use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Shell, Widget};
use iced::keyboard::{self, Key, key::Named};
use iced::{Event, Rectangle, Renderer, mouse, touch};

/// Wraps a whole screen.
pub fn presence<'a, Message>(content: impl Into<Element<'a, Message>>, on_sign: Message) -> Presence<'a, Message> {
    Presence { content: content.into(), on_sign, on_service: None, has_voice_keys: true }
}

/// See [`presence`].
pub struct Presence<'a, Message> {
    content: Element<'a, Message>,
    on_sign: Message,
    on_service: Option<fn(Service) -> Message>,
    has_voice_keys: bool,
}

/// A key that does the same wherever it is struck: nothing is lost by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// F9 went down: somebody takes care of the person.
    Attended,
    /// F10 went down: held for two seconds, it prepares the seat for the next person.
    Held,
    /// F10 came up.
    Released,
    /// F1 went down: the voice shall say what stands on controls, or not any more.
    Labels,
    /// F2, or the key of the keyboard that bears it: less loud.
    Softer,
    /// F3, or the key of the keyboard that bears it: louder.
    Louder,
}

impl Service {
    /// Whether the person strikes it, and not staff.
    fn is_of_person(self) -> bool {
        matches!(self, Self::Labels | Self::Softer | Self::Louder)
    }
}

impl<Message> Presence<'_, Message> {
    /// F9 and F10 of staff; F1, F2 and F3.
    #[must_use]
    pub fn on_service(self, on_service: fn(Service) -> Message) -> Self {
        Self { on_service: Some(on_service), ..self }
    }

    /// Whether the keys of the voice are services here, or keys as any other.
    #[must_use]
    pub fn has_voice_keys(self, has_voice_keys: bool) -> Self {
        Self { has_voice_keys, ..self }
    }
}

impl<Message: Clone> Presence<'_, Message> {
    /// Whether the event was a service, and is not for the page.
    fn hear(&self, event: &Event, shell: &mut Shell<'_, Message>) -> bool {
        let service = service(event).filter(|service| self.has_voice_keys || !service.is_of_person());
        if is_sign(event) && service.is_none_or(Service::is_of_person) {
            shell.publish(self.on_sign.clone());
        }
        let Some((service, on_service)) = service.zip(self.on_service) else { return false };
        shell.publish(on_service(service));
        shell.capture_event();
        true
    }
}

/// A click, a key, a finger, the wheel. A table that is shaken moves the arrow: that is no sign.
fn is_sign(event: &Event) -> bool {
    matches!(
        event,
        Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. })
            | Event::Touch(touch::Event::FingerPressed { .. })
            | Event::Keyboard(keyboard::Event::KeyPressed { repeat: false, .. })
    )
}

fn service(event: &Event) -> Option<Service> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), repeat: false, .. }) => match key {
            Named::F1 => Some(Service::Labels),
            Named::F2 | Named::AudioVolumeDown => Some(Service::Softer),
            Named::F3 | Named::AudioVolumeUp => Some(Service::Louder),
            Named::F9 => Some(Service::Attended),
            Named::F10 => Some(Service::Held),
            _ => None,
        },
        Event::Keyboard(keyboard::Event::KeyReleased { key: Key::Named(Named::F10), .. }) => Some(Service::Released),
        _ => None,
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Presence<'_, Message> {
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
        // Before the page does: what the key does may depend on whether somebody was still here.
        if self.hear(event, shell) {
            return;
        }
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}

impl<'a, Message: Clone + 'a> From<Presence<'a, Message>> for Element<'a, Message> {
    fn from(presence: Presence<'a, Message>) -> Self {
        Self::new(presence)
    }
}
