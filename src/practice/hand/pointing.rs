//! What the mouse and fingers do.

use super::state::{Grip, Held, State, Way};
use super::{Hand, Seen, button};
use crate::computer::hand::{self, Place};
use crate::computer::pointer::{Button, Point};
use crate::computer::{Action, Part, browser};

use iced::advanced::Shell;
use iced::mouse::ScrollDelta;
use iced::{Event, mouse, touch};

/// A movement shorter than this, in pixels, is not told while a button is down: hands tremble.
const STEP: f32 = 12.0;
/// What is carried follows the hand in steps of this length, in pixels.
const STRIDE: f32 = 3.0;
/// A finger that goes further than this, in pixels, moves the page.
const SWIPE: f32 = 16.0;

fn point(at: iced::Point) -> Point {
    Point { x: at.x, y: at.y }
}

fn publish(shell: &mut Shell<'_, Action>, action: hand::Action) {
    shell.publish(Action::Hand(action));
}

impl Hand<'_> {
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
            Some(_) => on != state.told || state.told_at.distance(at) >= STRIDE,
            None if self.computer.judge().is_carrying() => state.told_at.distance(at) >= STRIDE,
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

    pub(super) fn point(
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
                let lost = state.held.take_if(|held| held.grip == Grip::Finger(id));
                if matches!(lost, Some(Held { way: Way::Still | Way::Moving, .. })) {
                    publish(shell, hand::Action::Released { on: None, at: point(position) });
                }
            }
            touch::Event::FingerPressed { .. } => {}
        }
    }
}
