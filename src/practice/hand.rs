//! The hand and the keyboard on a real part: events become our own words.
//!
//! What lies under the arrow is asked of what is shown, and only when an event needs it: the topmost named thing that the computer knows.

mod keys;
mod pointing;
mod state;
mod typing;
mod walk;

use crate::computer::hand::Place;
use crate::computer::pointer::Button;
use crate::computer::{Action, Computer, Part, Spot};
use crate::theme::measure::COMPUTER_FOCUS;
use crate::theme::{Element, Theme};
use crate::widget;

use iced::advanced::layout::Layout;
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay};
use iced::border::Radius;
use iced::{Background, Border, Color, Event, Rectangle, Renderer, Size, Vector, mouse, window};

use state::{State, Way};
use walk::Walk;

/// The name of the pretend computer for the keyboard of the kiosk.
pub(super) const ID: &str = "computer";

/// The ground on which the windows of a desk stand: what is dragged is measured by it.
pub(super) const FLOOR: &str = "floor";

/// What lies over other things and is no thing itself: nothing is pressed through it.
pub(super) const COVER: &str = "cover";

/// Wraps the face of a part. It finds the topmost spot under the arrow among the containers whose id is one of the computer's spots, tells the
/// hand's movements, and, while it has the keyboard of the kiosk, every key.
///
/// # Keyboard
/// It has the keyboard of the kiosk as soon as something in the computer has the computer's, and keeps it while the mouse presses a helper of the kiosk: whoever
/// clicks on « Réécouter » goes on typing. Only Tab and F6 lead away.
pub(super) fn hand<'a>(content: Element<'a, Action>, computer: &'a Computer) -> Element<'a, Action> {
    Element::new(Hand { content, computer })
}

/// A button of the mouse, in the words of the computer.
pub(super) fn button(button: mouse::Button) -> Button {
    match button {
        mouse::Button::Left => Button::Index,
        mouse::Button::Right => Button::Other,
        mouse::Button::Middle | mouse::Button::Back | mouse::Button::Forward | mouse::Button::Other(_) => {
            Button::Middle
        }
    }
}

struct Hand<'a> {
    content: Element<'a, Action>,
    computer: &'a Computer,
}

/// What a widget lends while it looks for things.
struct Seen<'a, 'b> {
    tree: &'a mut Tree,
    layout: Layout<'b>,
    renderer: &'a Renderer,
}

impl Hand<'_> {
    fn walk(&mut self, mut walk: Walk, seen: &mut Seen<'_, '_>) -> Walk {
        self.content.as_widget_mut().operate(&mut seen.tree.children[0], seen.layout, seen.renderer, &mut walk);
        walk
    }

    /// The topmost spot at a point of the window.
    fn place(&mut self, at: iced::Point, seen: &mut Seen<'_, '_>) -> Option<Place> {
        if !seen.layout.bounds().contains(at) {
            return None;
        }
        let walk = self.walk(Walk::to(at), seen);
        let spots = self.computer.spots();
        let named: Vec<(Id, Spot)> = spots.into_iter().map(|spot| (Id::from(spot.to_string()), spot)).collect();
        let cover = Id::new(COVER);
        walk.hits().take_while(|hit| hit.id != cover).find_map(|hit| {
            let (_, spot) = named.iter().find(|(id, _)| *id == hit.id)?;
            Some(Place { caret: hit.caret, ..Place::on(spot) })
        })
    }

    /// While letters of a field are being selected, the nearest of its letters, wherever the arrow is; else what lies under the arrow.
    fn goal(&mut self, state: &State, at: iced::Point, seen: &mut Seen<'_, '_>) -> Option<Place> {
        let field = state.held.as_ref().filter(|held| held.way == Way::Moving).and_then(|held| held.on.as_ref());
        let Some(Place { spot, caret: Some(_), .. }) = field else { return self.place(at, seen) };
        let caret = self.walk(Walk::to(at).with(Id::from(spot.to_string())), seen).letter();
        Some(Place { caret, ..Place::on(spot) })
    }

    /// Where the ring of the keyboard is: around what has it, unless that is a field, which shows it by its edge; around everything when nothing has it,
    /// but not around a sheet, where whoever types is told to click in a field.
    fn ring(&mut self, state: &State, seen: &mut Seen<'_, '_>) -> Option<Rectangle> {
        if !(state.focused && state.by_key && self.computer.takes_keys()) {
            return None;
        }
        let Some(spot) = self.computer.focus() else {
            let is_sheet = self.computer.part() == Part::Keyboard;
            return (!is_sheet).then(|| seen.layout.bounds().shrink(COMPUTER_FOCUS * 2.0));
        };
        if self.computer.field(spot).is_some() {
            return None;
        }
        let wanted = Id::from(spot.to_string());
        self.walk(Walk::to(iced::Point::ORIGIN).with(wanted), seen).place()
    }

    /// The size of what things stand on.
    fn floor(&mut self, seen: &mut Seen<'_, '_>) -> Size {
        let whole = seen.layout.bounds().size();
        if self.computer.part() != Part::Desktop {
            return whole;
        }
        let floor = self.walk(Walk::to(iced::Point::ORIGIN).with(Id::new(FLOOR)), seen).place();
        floor.map_or(whole, |floor| floor.size())
    }

    /// What the arrow looks like over a thing, as on a real computer.
    fn shape(&self, spot: &Spot) -> mouse::Interaction {
        let is_page = matches!(self.computer.part(), Part::Browser | Part::Keyboard);
        if self.computer.field(spot).is_some() {
            mouse::Interaction::Text
        } else if is_page && spot.part() != "browser" && spot.as_str() != "keys.drawn" {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl Widget<Action, Theme, Renderer> for Hand<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        // On a real computer, keys are for what is on the screen, and nobody has to go there first.
        let focused = self.computer.takes_keys();
        let had_focus = self.computer.focus().is_some();
        tree::State::new(State { focused, had_focus, ..State::default() })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        let has_focus = self.computer.focus().is_some();
        state.focused |= has_focus && !state.had_focus;
        state.had_focus = has_focus;
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    widget::wrapper::is_as_large_as_its_content!();

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if self.computer.takes_keys() {
            operation.focusable(Some(&Id::new(ID)), layout.bounds(), tree.state.downcast_mut::<State>());
            // The words on the screen are not the words of this control: what reads controls finds none in it.
            operation.traverse(&mut |_| {});
        }
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Action>,
        viewport: &Rectangle,
    ) {
        let child = &mut tree.children[0];
        self.content.as_widget_mut().update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        let mut state = std::mem::take(tree.state.downcast_mut::<State>());
        let mut seen = Seen { tree, layout, renderer };
        match event {
            Event::Window(window::Event::RedrawRequested(_)) => {
                state.ring = self.ring(&state, &mut seen);
                let size = self.floor(&mut seen);
                if self.computer.size() != (size.width, size.height) {
                    shell.publish(Action::Sized(size.width, size.height));
                }
            }
            Event::Window(window::Event::Unfocused) => Self::let_go(&mut state, shell),
            // What told the computer itself has taken the event.
            Event::Mouse(_) | Event::Touch(_) if shell.is_event_captured() => {}
            Event::Mouse(_) | Event::Touch(_) => self.point(&mut state, event, cursor, &mut seen, shell),
            Event::Keyboard(event) if !shell.is_event_captured() => self.key(&mut state, event, shell),
            Event::Keyboard(_) | Event::Window(_) | Event::InputMethod(_) => {}
        }
        *tree.state.downcast_mut::<State>() = state;
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
        if let Some(ring) = tree.state.downcast_ref::<State>().ring {
            draw_ring(renderer, theme, ring, layout.bounds());
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
        let inside = self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer);
        let told = tree.state.downcast_ref::<State>().told.as_ref();
        match (inside, told) {
            (mouse::Interaction::None, Some(place)) => self.shape(&place.spot),
            (inside, _) => inside,
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Action, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

/// The ring around what has the keyboard, in a layer of its own so that no neighbour covers it.
fn draw_ring(renderer: &mut Renderer, theme: &Theme, around: Rectangle, part: Rectangle) {
    let around = around.expand(COMPUTER_FOCUS * 1.5);
    let (x, y) = (around.x.floor(), around.y.floor());
    let bounds = Rectangle { x, y, width: around.width.ceil(), height: around.height.ceil() };
    let Some(seen) = bounds.intersection(&part) else { return };
    let border = Border { color: theme.tokens.focus, width: COMPUTER_FOCUS, radius: Radius::new(COMPUTER_FOCUS * 3.0) };
    renderer.with_layer(seen, |renderer| {
        renderer.fill_quad(Quad { bounds, border, ..Quad::default() }, Background::Color(Color::TRANSPARENT));
    });
}

#[cfg(test)]
mod tests;
