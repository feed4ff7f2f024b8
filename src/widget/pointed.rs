//! Which control a hand or the keyboard has come to, and the words in it.
//!
//! No control says anything about itself for this: as a screen reader does, it is read from what is shown.

mod look;

use crate::theme::{Element, Theme};

use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::keyboard;
use iced::time::{Duration, Instant};
use iced::{Event, Point, Rectangle, Renderer, mouse, touch, window};

use look::{Look, What};

use std::fmt;

/// How long the arrow lies on a control before that is a rest.
pub const RESTED: Duration = Duration::from_millis(600);

/// How far the arrow must come before it counts as brought there, in pixels. Under a new screen, a hand that trembles has come nowhere.
const MOVED: f32 = 8.0;

/// How far an arrow that lies on a control may tremble, in pixels. One that goes further is still on its way.
const TREMBLES: f32 = super::SLIP;

/// What a hand or the keyboard has come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pointed {
    /// The keyboard has come to another control.
    Focused(Control),
    /// The arrow has come to a control, and lies on it.
    Rested(Control),
    /// The control on which it lay was left or pressed.
    Left,
}

/// A control with its words. Its debug form shows neither: a name may stand on it, and the keys of a code have names.
#[derive(Clone, PartialEq, Eq)]
pub struct Control {
    /// Its name.
    pub id: Id,
    /// What stands on it, in the order in which it is read.
    pub words: Vec<String>,
    /// Whether it can be pressed. Else it is only words.
    pub is_control: bool,
}

impl Control {
    /// Words that stand on no control.
    fn of_words(words: &str) -> Self {
        Self { id: Id::from(format!("words.{words}")), words: vec![words.to_owned()], is_control: false }
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").finish_non_exhaustive()
    }
}

/// Wraps a whole screen, and tells which control was come to.
pub fn pointed<'a, Message>(
    content: impl Into<Element<'a, Message>>,
    on_pointed: fn(Pointed) -> Message,
) -> Pointing<'a, Message> {
    Pointing { content: content.into(), on_pointed, is_on: true }
}

/// See [`pointed`].
pub struct Pointing<'a, Message> {
    content: Element<'a, Message>,
    on_pointed: fn(Pointed) -> Message,
    is_on: bool,
}

impl<Message> Pointing<'_, Message> {
    /// Whether anything is told. Nothing is looked for while nothing is.
    #[must_use]
    pub fn on(self, is_on: bool) -> Self {
        Self { is_on, ..self }
    }
}

#[derive(Default)]
struct State {
    /// Where the arrow is, and where it was when that was last looked at.
    at: Option<Point>,
    lay: Option<Point>,
    under: Option<Under>,
    /// Whether a key was struck since the last press of a button.
    is_keyed: bool,
    /// The control that has the keyboard, as far as that was told.
    focused: Option<Id>,
}

/// The control under the arrow.
struct Under {
    id: Id,
    /// Where the arrow came from; once it is there, where it lies.
    from: Point,
    rest: Rest,
}

enum Rest {
    /// It was not brought here yet.
    Coming,
    /// The next redraw tells when.
    Brought,
    Until(Instant),
    Told,
    /// It was pressed: whoever presses knows what stands there.
    Over,
}

impl<Message> Pointing<'_, Message> {
    fn look(&mut self, what: What, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Option<Control> {
        let mut look = Look::new(what);
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut look);
        look.found()
    }

    fn leave(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        if let Some(Under { rest: Rest::Told, .. }) = state.under.take() {
            shell.publish((self.on_pointed)(Pointed::Left));
        }
    }
}

impl State {
    /// The arrow came from `before` to `at`, where this control is.
    fn follow(&mut self, id: Option<Id>, before: Point, at: Point) {
        let is_same = self.under.as_ref().map(|under| &under.id) == id.as_ref();
        if !is_same {
            self.under = id.map(|id| Under { id, from: before, rest: Rest::Coming });
        }
        let Some(under) = &mut self.under else { return };
        let far = under.from.distance(at);
        let is_moving = match under.rest {
            Rest::Coming => far >= MOVED,
            Rest::Until(_) => far >= TREMBLES,
            Rest::Brought | Rest::Told | Rest::Over => false,
        };
        if is_moving {
            (under.from, under.rest) = (at, Rest::Brought);
        }
    }

    /// The time of a redraw: when to look again, or that the arrow has lain there for long enough.
    fn tick(&mut self, now: Instant) -> Option<Instant> {
        let under = self.under.as_mut()?;
        match under.rest {
            Rest::Brought => {
                under.rest = Rest::Until(now + RESTED);
                Some(now + RESTED)
            }
            Rest::Until(end) => Some(end),
            Rest::Coming | Rest::Told | Rest::Over => None,
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Pointing<'_, Message> {
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
        if self.is_on && is_key(event) && !tree.state.downcast_ref::<State>().is_keyed {
            // What a press of a button has left on a control was not brought there by the keyboard.
            let focused = self.look(What::Focused, tree, layout, renderer).map(|control| control.id);
            let state = tree.state.downcast_mut::<State>();
            (state.is_keyed, state.focused) = (true, focused);
        }
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        if !self.is_on {
            *tree.state.downcast_mut::<State>() = State::default();
            return;
        }
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                // It is looked at once for each picture: a mouse tells more often than that where it is.
                tree.state.downcast_mut::<State>().at = Some(*position);
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorLeft) => self.leave(tree.state.downcast_mut::<State>(), shell),
            Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Touch(touch::Event::FingerPressed { .. }) => {
                let state = tree.state.downcast_mut::<State>();
                state.is_keyed = false;
                let under = state.under.take();
                if let Some(Under { rest: Rest::Told, .. }) = under {
                    shell.publish((self.on_pointed)(Pointed::Left));
                }
                state.under = under.map(|under| Under { rest: Rest::Over, ..under });
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.follow_arrow(tree, layout, renderer, shell);
                self.rest(tree, *now, layout, renderer, shell);
                self.follow_keyboard(tree, layout, renderer, shell);
            }
            _ => {}
        }
    }
}

impl<Message> Pointing<'_, Message> {
    fn follow_arrow(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let Some(at) = state.at.filter(|at| state.lay != Some(*at)) else { return };
        let found = self.look(What::Under(at), tree, layout, renderer).map(|control| control.id);
        let state = tree.state.downcast_mut::<State>();
        if state.under.as_ref().is_some_and(|under| Some(&under.id) != found.as_ref()) {
            self.leave(state, shell);
        }
        let before = state.lay.replace(at).unwrap_or(at);
        state.follow(found, before, at);
    }

    fn rest(
        &mut self,
        tree: &mut Tree,
        now: Instant,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let (Some(end), Some(at)) = (state.tick(now), state.lay) else { return };
        if now < end {
            return shell.request_redraw_at(end);
        }
        let found = self.look(What::Under(at), tree, layout, renderer);
        let under = &mut tree.state.downcast_mut::<State>().under;
        match (found, under.as_mut()) {
            (Some(control), Some(under)) if control.id == under.id => {
                under.rest = Rest::Told;
                shell.publish((self.on_pointed)(Pointed::Rested(control)));
            }
            // Another screen has come under the arrow.
            _ => *under = None,
        }
    }

    fn follow_keyboard(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) {
        if !tree.state.downcast_ref::<State>().is_keyed {
            return;
        }
        let found = self.look(What::Focused, tree, layout, renderer);
        let state = tree.state.downcast_mut::<State>();
        if state.focused.as_ref() == found.as_ref().map(|control| &control.id) {
            return;
        }
        state.focused = found.as_ref().map(|control| control.id.clone());
        if let Some(control) = found {
            shell.publish((self.on_pointed)(Pointed::Focused(control)));
        }
    }
}

fn is_key(event: &Event) -> bool {
    matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. }))
}

impl<'a, Message: 'a> From<Pointing<'a, Message>> for Element<'a, Message> {
    fn from(pointing: Pointing<'a, Message>) -> Self {
        Self::new(pointing)
    }
}
