//! The hand and the keyboard on a real part: events become our own words.
//!
//! What lies under the arrow is asked of what is shown, and only when an event needs it: the topmost named thing that the computer knows.

mod keys;
mod walk;

use crate::computer::hand::{self, Place};
use crate::computer::keyboard::{self, Position};
use crate::computer::pointer::{Button, Point};
use crate::computer::{Action, Computer, Part, Spot, browser};
use crate::theme::measure::COMPUTER_FOCUS;
use crate::theme::{Element, Theme};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget, overlay};
use iced::border::Radius;
use iced::keyboard::{Event as Key, Modifiers};
use iced::mouse::ScrollDelta;
use iced::{Background, Border, Color, Event, Length, Rectangle, Renderer, Size, Vector, mouse, touch, window};

use walk::Walk;

/// The name of the pretend computer for the keyboard of the kiosk.
pub(super) const ID: &str = "computer";

/// A movement shorter than this, in pixels, is not told while a button is down: hands tremble.
const STEP: f32 = 12.0;
/// A finger that goes further than this, in pixels, moves the page.
const SWIPE: f32 = 16.0;

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

/// What holds a thing down.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Grip {
    Button(mouse::Button),
    Finger(touch::Finger),
}

/// A press under way.
struct Held {
    grip: Grip,
    from: iced::Point,
    /// What it began on.
    on: Option<Place>,
    way: Way,
}

/// What a press may still become.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    /// The computer knows of it; the hand has not moved further than it trembles.
    Still,
    /// The computer is told where it goes.
    Moving,
    /// A finger on a page: lifted here it is a tap.
    Tap,
    /// A finger that moves the page, and where it was last.
    Swipe(f32),
}

/// What is remembered of hand and keyboard between two events.
#[derive(Default)]
struct State {
    focused: bool,
    by_key: bool,
    /// Whether something in the computer had its keyboard.
    had_focus: bool,
    modifiers: Modifiers,
    has_alt_gr: bool,
    /// The keys of which the computer believes that they are down.
    down: Vec<Position>,
    held: Option<Held>,
    told: Option<Place>,
    told_at: iced::Point,
    /// What has the keyboard and shows it by no edge of its own.
    ring: Option<Rectangle>,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        (self.focused, self.by_key) = (true, true);
    }

    fn unfocus(&mut self) {
        (self.focused, self.by_key) = (false, false);
    }
}

fn point(at: iced::Point) -> Point {
    Point { x: at.x, y: at.y }
}

fn publish(shell: &mut Shell<'_, Action>, action: hand::Action) {
    shell.publish(Action::Hand(action));
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
        walk.hits().find_map(|hit| {
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

    fn moved(&mut self, state: &mut State, at: iced::Point, seen: &mut Seen<'_, '_>, shell: &mut Shell<'_, Action>) {
        match state.held.as_mut() {
            Some(Held { way: Way::Tap | Way::Swipe(_), .. }) => return,
            Some(held) if held.way == Way::Still => {
                if held.from.distance(at) < STEP {
                    return;
                }
                held.way = Way::Moving;
            }
            Some(_) => {}
            None if !seen.layout.bounds().contains(at) && state.told.is_none() => return,
            None => {}
        }
        let on = self.goal(state, at, seen);
        let spot = |place: &Option<Place>| place.as_ref().map(|place| place.spot.clone());
        let is_news = match state.held {
            Some(_) => on != state.told || state.told_at.distance(at) >= STEP,
            None => spot(&on) != spot(&state.told),
        };
        if is_news {
            state.told.clone_from(&on);
            state.told_at = at;
            publish(shell, hand::Action::Moved { on, at: point(at) });
        }
    }

    fn pressed(
        &mut self,
        state: &mut State,
        (grip, at): (Grip, iced::Point),
        seen: &mut Seen<'_, '_>,
        shell: &mut Shell<'_, Action>,
    ) {
        shell.capture_event();
        (state.focused, state.by_key) = (true, false);
        if state.held.is_some() {
            return;
        }
        let on = self.place(at, seen);
        let is_on_keys = on.as_ref().is_some_and(|on| on.spot.part() == "keys");
        let is_finger = matches!(grip, Grip::Finger(_));
        let way = if is_finger && self.computer.part() == Part::Browser && !is_on_keys { Way::Tap } else { Way::Still };
        state.held = Some(Held { grip, from: at, on: on.clone(), way });
        if way == Way::Still {
            Self::press(state, (grip, at), on, shell);
        }
    }

    fn press(state: &mut State, (grip, at): (Grip, iced::Point), on: Option<Place>, shell: &mut Shell<'_, Action>) {
        let button = match grip {
            Grip::Button(pressed) => button(pressed),
            Grip::Finger(_) => {
                // A finger comes from nowhere.
                publish(shell, hand::Action::Moved { on: on.clone(), at: point(at) });
                Button::Index
            }
        };
        state.told.clone_from(&on);
        state.told_at = at;
        publish(shell, hand::Action::Pressed { on, at: point(at), button });
    }

    fn released(
        &mut self,
        state: &mut State,
        (grip, at): (Grip, iced::Point),
        seen: &mut Seen<'_, '_>,
        shell: &mut Shell<'_, Action>,
    ) {
        if state.held.as_ref().is_none_or(|held| held.grip != grip) {
            return;
        }
        shell.capture_event();
        let goal = self.goal(state, at, seen);
        let Some(Held { from, on, way, .. }) = state.held.take() else { return };
        match way {
            Way::Swipe(_) => {}
            Way::Tap => {
                Self::press(state, (grip, from), on.clone(), shell);
                publish(shell, hand::Action::Released { on, at: point(from) });
            }
            Way::Still | Way::Moving => publish(shell, hand::Action::Released { on: goal, at: point(at) }),
        }
    }

    /// A finger goes over the page, which goes with it.
    fn swiped(state: &mut State, (finger, at): (touch::Finger, iced::Point), shell: &mut Shell<'_, Action>) -> bool {
        let Some(held) = state.held.as_mut().filter(|held| held.grip == Grip::Finger(finger)) else { return false };
        let from = match held.way {
            Way::Tap if held.from.distance(at) < SWIPE => return true,
            Way::Tap => held.from.y,
            Way::Swipe(last) => last,
            Way::Still | Way::Moving => return false,
        };
        held.way = Way::Swipe(at.y);
        publish(shell, hand::Action::Wheel { on: held.on.clone(), by: from - at.y, control: false });
        true
    }

    fn point(
        &mut self,
        state: &mut State,
        event: &Event,
        cursor: mouse::Cursor,
        seen: &mut Seen<'_, '_>,
        shell: &mut Shell<'_, Action>,
    ) {
        let bounds = seen.layout.bounds();
        let over = cursor.position_over(bounds);
        match event {
            Event::Mouse(mouse::Event::CursorMoved { position }) => self.moved(state, *position, seen, shell),
            Event::Mouse(mouse::Event::CursorLeft) if state.held.is_none() && state.told.take().is_some() => {
                publish(shell, hand::Action::Moved { on: None, at: point(state.told_at) });
            }
            Event::Mouse(mouse::Event::ButtonPressed(button)) => {
                if let Some(at) = over {
                    self.pressed(state, (Grip::Button(*button), at), seen, shell);
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(button)) => {
                let at = cursor.position().or(state.held.as_ref().map(|held| held.from));
                if let Some(at) = at {
                    self.released(state, (Grip::Button(*button), at), seen, shell);
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => {
                if let Some(at) = over {
                    let by = match delta {
                        ScrollDelta::Lines { y, .. } => -y * browser::NOTCH,
                        ScrollDelta::Pixels { y, .. } => -y,
                    };
                    let on = self.place(at, seen);
                    publish(shell, hand::Action::Wheel { on, by, control: state.modifiers.control() });
                    shell.capture_event();
                }
            }
            Event::Touch(event) => self.touched(state, *event, seen, shell),
            _ => {}
        }
    }

    fn touched(
        &mut self,
        state: &mut State,
        event: touch::Event,
        seen: &mut Seen<'_, '_>,
        shell: &mut Shell<'_, Action>,
    ) {
        match event {
            touch::Event::FingerPressed { id, position } if seen.layout.bounds().contains(position) => {
                self.pressed(state, (Grip::Finger(id), position), seen, shell);
            }
            touch::Event::FingerMoved { id, position } => {
                let is_held = state.held.as_ref().is_some_and(|held| held.grip == Grip::Finger(id));
                if is_held && !Self::swiped(state, (id, position), shell) {
                    self.moved(state, position, seen, shell);
                }
            }
            touch::Event::FingerLifted { id, position } => {
                self.released(state, (Grip::Finger(id), position), seen, shell);
            }
            touch::Event::FingerLost { id, position } => {
                // Nobody lifted it: what it held is let go where nothing is.
                match state.held.take_if(|held| held.grip == Grip::Finger(id)) {
                    Some(Held { way: Way::Still | Way::Moving, .. }) => {
                        publish(shell, hand::Action::Released { on: None, at: point(position) });
                    }
                    Some(_) | None => {}
                }
            }
            touch::Event::FingerPressed { .. } => {}
        }
    }

    fn key(&self, state: &mut State, event: &Key, shell: &mut Shell<'_, Action>) {
        match event {
            Key::ModifiersChanged(modifiers) => state.modifiers = *modifiers,
            Key::KeyPressed { .. } => {
                if keys::is_alt_gr(event) {
                    state.has_alt_gr = true;
                }
                if !state.focused || !self.computer.takes_keys() {
                } else if !self.leads_away(event) {
                    self.key_down(state, event, shell);
                } else if self.computer.focus().is_some() {
                    shell.publish(Action::Left);
                }
            }
            Key::KeyReleased { .. } => {
                if keys::is_alt_gr(event) {
                    state.has_alt_gr = false;
                }
                let Some(position) = keys::release(event) else { return };
                if let Some(at) = state.down.iter().position(|down| *down == position) {
                    state.down.swap_remove(at);
                    shell.publish(Action::Key(keyboard::Action::Released(position)));
                }
            }
        }
    }

    fn key_down(&self, state: &mut State, event: &Key, shell: &mut Shell<'_, Action>) {
        let Some(press) = keys::press(event, state.has_alt_gr) else { return };
        state.by_key = true;
        if let Some(position) = press.position.filter(|position| !state.down.contains(position)) {
            state.down.push(position);
        }
        shell.publish(Action::Key(keyboard::Action::Pressed(press)));
        shell.capture_event();
    }

    /// Tab past the last stop goes on to the helpers of the kiosk.
    fn leads_away(&self, event: &Key) -> bool {
        keys::tab(event).is_some_and(|modifiers| {
            modifiers.control() || modifiers.alt() || self.computer.tab_leaves(modifiers.shift())
        })
    }

    /// Nobody holds a key of a window that is not in front.
    fn let_go(state: &mut State, shell: &mut Shell<'_, Action>) {
        for position in state.down.drain(..) {
            shell.publish(Action::Key(keyboard::Action::Released(position)));
        }
        (state.modifiers, state.has_alt_gr) = (Modifiers::empty(), false);
    }

    /// Where the ring of the keyboard is: around what has it, unless that is a field, which shows it by its edge; around everything when nothing has it.
    fn ring(&mut self, state: &State, seen: &mut Seen<'_, '_>) -> Option<Rectangle> {
        if !(state.focused && state.by_key && self.computer.takes_keys()) {
            return None;
        }
        let Some(spot) = self.computer.focus() else { return Some(seen.layout.bounds().shrink(COMPUTER_FOCUS * 2.0)) };
        if self.computer.field(spot).is_some() {
            return None;
        }
        let wanted = Id::from(spot.to_string());
        self.walk(Walk::to(iced::Point::ORIGIN).with(wanted), seen).place()
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
        let has_focus = self.computer.focus().is_some();
        tree::State::new(State { focused: has_focus, had_focus: has_focus, ..State::default() })
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

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

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
                let size = layout.bounds().size();
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
