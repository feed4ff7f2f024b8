//! Plays the gestures of a solution, as a hand that knows its way.

use super::gesture::{Blocked, Gesture};
use super::hand::{self, Place};
use super::keyboard::{self, Key, Press};
use super::pointer::{self, Button, Point};
use super::{Action, Computer, Deed, Part, Spot};

use std::time::Duration;

/// From a press to its release, and from the first click of a double click to the second.
const SHORT: Duration = Duration::from_millis(120);
/// More turns of the wheel than any page needs.
const TURNS: usize = 400;

impl Gesture {
    /// Does it, and says what it did and when it ended. What is scrolled away is scrolled to first, and a window behind comes to the front.
    ///
    /// # Errors
    /// When the spot is not shown, nothing can be typed into, or the part on screen takes no such gesture. Nothing changed then.
    pub fn play(&self, computer: &mut Computer, now: Duration) -> Result<(Deed, Duration), Blocked> {
        if let Self::Click(spot) = self
            && let Some(action) = computer.control(spot)
        {
            return Ok((computer.apply(&action, now), now));
        }
        if let Some(spot) = self.spot()
            && !computer.spots().contains(spot)
        {
            let mut trial = computer.clone();
            let front = trial.way_to_front(spot).ok_or_else(|| Blocked::NotShown(spot.clone()))?;
            click(&mut trial, &front, Button::Index, now);
            if !trial.spots().contains(spot) {
                return Err(Blocked::NotShown(spot.clone()));
            }
            *computer = trial;
        }
        match self {
            Self::Click(spot) if computer.part() == Part::Pointer => Ok((click_on_surface(computer, spot, now), now)),
            Self::Rest(spot) if computer.part() == Part::Pointer => Ok(rest(computer, spot, now)),
            Self::Press(keys) => {
                let press = press(keys).ok_or_else(|| Blocked::NoKey(keys.clone()))?;
                Ok((computer.apply(&Action::Key(keyboard::Action::Pressed(press)), now), now))
            }
            Self::Type(expr) => {
                let text = expr.evaluate(computer).map(|value| value.to_string()).unwrap_or_default();
                computer.replace(&text).map(|deed| (deed, now)).ok_or(Blocked::NoField)
            }
            _ if computer.part() == Part::Pointer => Err(Blocked::NotHere(self.to_string())),
            Self::Click(spot) => Ok((click(computer, spot, Button::Index, now), now)),
            Self::Right(spot) => Ok((click(computer, spot, Button::Other, now), now)),
            Self::Double(spot) => {
                click(computer, spot, Button::Index, now);
                Ok((click(computer, spot, Button::Index, now + SHORT), now + SHORT))
            }
            Self::Scroll(spot) => Ok((scroll(computer, spot, now), now)),
            Self::Drag(from, to) => {
                if !computer.spots().contains(to) {
                    return Err(Blocked::NotShown(to.clone()));
                }
                Ok((drag(computer, from, to, now), now))
            }
            Self::Rest(_) => Err(Blocked::NotHere(self.to_string())),
        }
    }
}

impl Computer {
    /// The computer as the lesson began, under the same hand and on the same screen.
    #[must_use]
    pub fn afresh(&self) -> Self {
        let (extent, keyboard) = (self.extent.clone(), self.keyboard.clone());
        Self { extent, keyboard, size: self.size, ..Self::new(&self.setup, self.comfort) }
    }
}

fn click_on_surface(computer: &mut Computer, spot: &Spot, now: Duration) -> Deed {
    let on = Some(spot.clone());
    let at = Point::default();
    let mut act = |action| computer.apply(&Action::Pointer(action), now);
    let _ = act(pointer::Action::Moved { on: on.clone(), at });
    let pressed = act(pointer::Action::Pressed { on: on.clone(), at, button: Button::Index });
    let released = act(pointer::Action::Released { on, at });
    if released == Deed::Nothing { pressed } else { released }
}

fn rest(computer: &mut Computer, spot: &Spot, now: Duration) -> (Deed, Duration) {
    let moved = pointer::Action::Moved { on: Some(spot.clone()), at: Point::default() };
    let entered = computer.apply(&Action::Pointer(moved), now);
    let end = computer.wake_at().unwrap_or(now);
    let rested = computer.apply(&Action::Waited, end);
    (if rested == Deed::Nothing { entered } else { rested }, end)
}

fn click(computer: &mut Computer, spot: &Spot, button: Button, now: Duration) -> Deed {
    let _ = scroll(computer, spot, now);
    let at = Point::default();
    let on = Some(computer.place_on(spot));
    let mut act = |action| computer.apply(&Action::Hand(action), now);
    let _ = act(hand::Action::Moved { on: on.clone(), at });
    let pressed = act(hand::Action::Pressed { on: on.clone(), at, button });
    let released = act(hand::Action::Released { on, at });
    if released == Deed::Nothing { pressed } else { released }
}

/// Turns the wheel until a thing is seen, down or up.
fn scroll(computer: &mut Computer, spot: &Spot, now: Duration) -> Deed {
    let mut deed = Deed::Nothing;
    for _ in 0..TURNS {
        let Some(by) = computer.way_to(spot) else { break };
        let by = by.clamp(-super::browser::NOTCH, super::browser::NOTCH);
        let before = computer.clone();
        deed = computer.apply(&Action::Hand(hand::Action::Wheel { on: None, by, control: false }), now);
        if *computer == before {
            break;
        }
    }
    deed
}

fn drag(computer: &mut Computer, from: &Spot, to: &Spot, now: Duration) -> Deed {
    let (from, to) = (computer.place_on(from), Place::on(to));
    let (start, end) = (Point::default(), Point { x: hand::DRAG * 4.0, y: hand::DRAG * 4.0 });
    let mut act = |action| computer.apply(&Action::Hand(action), now);
    let _ = act(hand::Action::Pressed { on: Some(from), at: start, button: Button::Index });
    let _ = act(hand::Action::Moved { on: Some(to.clone()), at: end });
    act(hand::Action::Released { on: Some(to), at: end })
}

/// The press that `control+c` stands for.
fn press(keys: &str) -> Option<Press> {
    let (held, last) = keyboard::chord(keys)?;
    if held.iter().any(|held| !["shift", "control", "alt"].contains(&held.name())) {
        return None;
    }
    let name = last.name();
    let has = |key: &str| held.iter().any(|held| held.name() == key);
    let key = if name.chars().count() == 1 { Key::Text(name.into()) } else { Key::Named(last) };
    Some(Press {
        key,
        position: Some(last),
        shift: has("shift"),
        control: has("control"),
        alt: has("alt"),
        repeat: false,
    })
}
