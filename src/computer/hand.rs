//! The hand on real controls: what is a click, a double click, a drag, a slip.
//!
//! The face says on which spot the arrow is and where; what that comes to is judged here, with the time and the learner's comfort.

use super::pointer::{Button, Hand, Point};
use super::{Comfort, Spot};

use std::time::Duration;

/// How far the arrow may wander, in pixels, before a press on something that can be dragged becomes a drag.
pub const DRAG: f32 = 16.0;
/// How far the second press of a double click may fall from the first, in pixels.
pub const DOUBLE: f32 = 32.0;

/// What the arrow is on.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The topmost spot under the arrow.
    pub spot: Spot,
    /// In a field: before which letter the arrow is, counted in characters.
    pub caret: Option<usize>,
    /// On a bar: how far along, from 0 at its top to 1.
    pub along: Option<f32>,
}

impl Place {
    /// A spot, as a whole.
    #[must_use]
    pub fn on(spot: &Spot) -> Self {
        Self { spot: spot.clone(), caret: None, along: None }
    }
}

/// What comes from the hand.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The arrow moved.
    Moved {
        /// On what it is.
        on: Option<Place>,
        /// Where it is on the part, in pixels.
        at: Point,
    },
    /// A button went down.
    Pressed {
        /// On what.
        on: Option<Place>,
        /// Where.
        at: Point,
        /// With what.
        button: Button,
    },
    /// The button went up.
    Released {
        /// On what.
        on: Option<Place>,
        /// Where.
        at: Point,
    },
    /// The wheel was turned.
    Wheel {
        /// Over what.
        on: Option<Place>,
        /// How far the page is to go, in pixels: down is positive.
        by: f32,
        /// Whether Ctrl was held: larger or smaller.
        control: bool,
    },
}

/// What the hand did, once it is judged.
#[derive(Debug, Clone, PartialEq)]
pub enum Touch {
    /// The index went down. What follows is a click, a drag or a slip.
    Down {
        /// On what.
        on: Place,
        /// Which press in a row this is: 1, 2, 3.
        presses: u8,
    },
    /// The arrow moves on while the index is down on something that can be dragged.
    Dragging {
        /// Where the index went down.
        from: Place,
        /// On what the arrow is now.
        to: Option<Place>,
        /// How far it is from there, to the right and down, in pixels.
        by: (f32, f32),
    },
    /// Released on what was pressed.
    Click {
        /// On what.
        on: Place,
        /// 2 for the second click of a double click.
        presses: u8,
    },
    /// Pressed and released with the other finger.
    Right {
        /// On what.
        on: Place,
    },
    /// A drag ended.
    Drop {
        /// Where it began.
        from: Place,
        /// On what it ended.
        to: Option<Place>,
        /// How far from there, to the right and down, in pixels.
        by: (f32, f32),
    },
    /// The wheel was turned.
    Wheel {
        /// Over what.
        on: Option<Place>,
        /// How far the page is to go, in pixels: down is positive.
        by: f32,
        /// Whether Ctrl was held: larger or smaller.
        control: bool,
    },
    /// Pressed on a thing, released elsewhere.
    Slipped(Spot),
    /// Pressed where nothing is.
    Missed,
    /// Pressed with a button that does nothing.
    OtherButton,
    /// The arrow came onto a thing.
    Entered(Spot),
    /// The arrow moved.
    Moved,
}

/// The press under way.
#[derive(Debug, Clone, PartialEq)]
struct Pressed {
    on: Option<Place>,
    at: Point,
    button: Button,
    presses: u8,
    is_dragging: bool,
    by: (f32, f32),
}

/// The hand under way. Outside of undo and of equality.
#[derive(Debug, Clone, Default)]
pub struct Judge {
    over: Option<Spot>,
    pressed: Option<Pressed>,
    last: Option<(Spot, Point, Duration, u8)>,
    /// What follows the arrow since a click, and where that was.
    carried: Option<(Place, Point)>,
}

impl Judge {
    /// Whether something follows the arrow without being held.
    #[must_use]
    pub fn is_carrying(&self) -> bool {
        self.carried.is_some()
    }

    /// What is being dragged: for the face to draw.
    #[must_use]
    pub fn dragging(&self) -> Option<&Place> {
        self.pressed.as_ref().filter(|pressed| pressed.is_dragging).and_then(|pressed| pressed.on.as_ref())
    }

    /// How far the arrow is from where it took what it drags, to the right and down, in pixels.
    #[must_use]
    pub fn dragged_by(&self) -> (f32, f32) {
        self.pressed.as_ref().map_or((0.0, 0.0), |pressed| pressed.by)
    }

    /// The spot that the index holds down.
    #[must_use]
    pub fn held(&self) -> Option<&Spot> {
        self.pressed.as_ref().and_then(|pressed| pressed.on.as_ref()).map(|place| &place.spot)
    }

    /// Judges what came from the hand. `can_drag` says whether a thing follows the hand.
    pub fn judge(
        &mut self,
        action: &Action,
        comfort: Comfort,
        now: Duration,
        can_drag: impl Fn(&Spot) -> bool,
    ) -> Option<Touch> {
        match action {
            Action::Moved { on, at } => Some(self.moved(on.as_ref(), *at, can_drag)),
            Action::Pressed { on, at, button } => self.pressed(on.as_ref(), *at, *button, comfort, now),
            Action::Released { on, at } => self.released(on.as_ref(), *at, comfort),
            Action::Wheel { on, by, control } => Some(Touch::Wheel { on: on.clone(), by: *by, control: *control }),
        }
    }

    fn moved(&mut self, on: Option<&Place>, at: Point, can_drag: impl Fn(&Spot) -> bool) -> Touch {
        if let Some((from, start)) = &self.carried {
            return Touch::Dragging { from: from.clone(), to: on.cloned(), by: (at.x - start.x, at.y - start.y) };
        }
        if let Some(pressed) = &mut self.pressed
            && pressed.button == Button::Index
            && let Some(from) = &pressed.on
            && can_drag(&from.spot)
            && (pressed.is_dragging || pressed.at.distance(at) > DRAG || from.along.is_some() || from.caret.is_some())
        {
            pressed.is_dragging = true;
            pressed.by = (at.x - pressed.at.x, at.y - pressed.at.y);
            return Touch::Dragging { from: from.clone(), to: on.cloned(), by: pressed.by };
        }
        let spot = on.map(|place| &place.spot);
        if self.over.as_ref() == spot {
            return Touch::Moved;
        }
        self.over = spot.cloned();
        spot.map_or(Touch::Moved, |spot| Touch::Entered(spot.clone()))
    }

    fn pressed(
        &mut self,
        on: Option<&Place>,
        at: Point,
        button: Button,
        comfort: Comfort,
        now: Duration,
    ) -> Option<Touch> {
        // Under a left hand, the index lies on the other button.
        let button = match button {
            Button::Other if comfort.hand == Some(Hand::Left) => Button::Index,
            button => button,
        };
        let presses = match (&self.last, on) {
            (Some((spot, from, when, presses)), Some(on))
                if *spot == on.spot && from.distance(at) <= DOUBLE && now.saturating_sub(*when) <= comfort.double =>
            {
                presses % 3 + 1
            }
            _ => 1,
        };
        self.last = on.map(|on| (on.spot.clone(), at, now, presses));
        self.pressed = Some(Pressed { on: on.cloned(), at, button, presses, is_dragging: false, by: (0.0, 0.0) });
        // What is carried is put down by this press, and nothing else is done with it.
        let on = on.filter(|_| button == Button::Index && self.carried.is_none())?;
        Some(Touch::Down { on: on.clone(), presses })
    }

    fn released(&mut self, on: Option<&Place>, at: Point, comfort: Comfort) -> Option<Touch> {
        let pressed = self.pressed.take()?;
        if let Some((from, start)) = self.carried.take() {
            self.last = None;
            return Some(Touch::Drop { from, to: on.cloned(), by: (at.x - start.x, at.y - start.y) });
        }
        let from = match pressed.on {
            Some(from) => from,
            None if pressed.button == Button::Middle => return Some(Touch::OtherButton),
            None => return Some(Touch::Missed),
        };
        let is_there = on.is_some_and(|on| on.spot == from.spot);
        if is_there
            && comfort.two_clicks
            && pressed.button == Button::Index
            && !pressed.is_dragging
            && is_carried(&from.spot)
        {
            self.carried = Some((from.clone(), at));
        }
        Some(match pressed.button {
            Button::Middle => Touch::OtherButton,
            Button::Index if pressed.is_dragging => {
                self.last = None;
                Touch::Drop { from, to: on.cloned(), by: (at.x - pressed.at.x, at.y - pressed.at.y) }
            }
            _ if !is_there => Touch::Slipped(from.spot),
            Button::Index => Touch::Click { on: from, presses: pressed.presses },
            Button::Other => Touch::Right { on: from },
        })
    }
}

/// Whether a thing can follow the arrow without being held: the title of a window. Everything else that is dragged has a button that does the same.
fn is_carried(spot: &Spot) -> bool {
    spot.part() == "desk" && spot.as_str().ends_with(".title")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::computer::spot;

    const NOW: Duration = Duration::from_secs(1);

    fn at(x: f32) -> Point {
        Point { x, y: 0.0 }
    }

    #[test]
    fn a_title_follows_the_arrow_between_two_clicks_where_a_seat_wants_it_so() -> Result<(), spot::Error> {
        let title = Place::on(&Spot::parse("desk.files.title")?);
        let press = |x| Action::Pressed { on: Some(title.clone()), at: at(x), button: Button::Index };
        let release = |x| Action::Released { on: Some(title.clone()), at: at(x) };
        let move_to = |x| Action::Moved { on: None, at: at(x) };
        for two_clicks in [true, false] {
            let comfort = Comfort { two_clicks, ..Comfort::default() };
            let mut judge = Judge::default();
            let mut does = |action: &Action| judge.judge(action, comfort, NOW, |_| true);
            let _ = does(&press(0.0));
            assert_eq!(does(&release(2.0)), Some(Touch::Click { on: title.clone(), presses: 1 }));
            let moved = does(&move_to(90.0));
            assert_eq!(matches!(moved, Some(Touch::Dragging { by: (88.0, _), .. })), two_clicks, "{moved:?}");
            let pressed = does(&press(90.0));
            assert_eq!(pressed.is_none(), two_clicks, "{pressed:?}");
            let released = does(&release(90.0));
            assert_eq!(matches!(released, Some(Touch::Drop { by: (88.0, _), .. })), two_clicks, "{released:?}");
            assert!(!judge.is_carrying() || !two_clicks);
        }
        Ok(())
    }
}
