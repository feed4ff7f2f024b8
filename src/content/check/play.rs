//! Plays the solution of every step, as the ghost would.

use super::Checked;
use crate::computer::expr::Expr;
use crate::computer::gesture::Blocked;
use crate::computer::{Action, Comfort, Computer, Deed, Gesture, Helper, Spot, helper, keyboard};
use crate::content::fault::{Fault, Kind};
use crate::content::lesson::Places;
use crate::fault::Place;
use crate::lesson::{Scene, Step, Variant};

use std::time::Duration;

/// What passes between two gestures: longer than any pause that is judged.
const PAUSE: Duration = Duration::from_secs(1);

/// Plays a lesson in one way. The first step that cannot be played ends it: what follows would build on sand.
pub(super) fn check(checked: &Checked, variant: &Variant) -> Vec<Fault> {
    let lesson = &checked.draft.lesson;
    let computer = Computer::new(&lesson.setup_for(variant), Comfort::default());
    let mut player = Player { checked, variant, computer, now: Duration::ZERO, faults: Vec::new() };
    for (step, places) in lesson.steps.iter().zip(&checked.draft.steps) {
        player.computer.begin_step(&step.start);
        let is_skipped = step.when.as_ref().is_some_and(|when| !when.holds(&player.scene(&player.computer)));
        if !is_skipped && !player.step(step, places) {
            break;
        }
    }
    player.faults
}

struct Player<'a> {
    checked: &'a Checked,
    variant: &'a Variant,
    computer: Computer,
    now: Duration,
    faults: Vec<Fault>,
}

impl<'a> Player<'a> {
    fn scene<'b>(&'b self, computer: &'b Computer) -> Scene<'b> {
        Scene { computer, person: self.variant.person.as_deref() }
    }

    /// Whether the step could be played to its goal.
    fn step(&mut self, step: &Step, places: &Places) -> bool {
        if step.goal.holds(&self.scene(&self.computer)) {
            self.faults.push(self.checked.fault(places.goal, Kind::GoalAlready(step.id.to_string())));
            return false;
        }
        for (gesture, place) in step.solution_for(self.variant.person.as_deref()).iter().zip(&places.solution) {
            self.unwritable(gesture, *place);
            let before = self.computer.clone();
            self.computer.end_run();
            self.letters(step, places, gesture);
            match gesture.play(&mut self.computer, self.now) {
                Ok((_, end)) => self.now = end + PAUSE,
                Err(Blocked::NotShown(spot)) if !helper::is_control(&spot) => {
                    let known = self.computer.spots();
                    let known = known.iter().map(Spot::as_str).chain(helper::CONTROLS);
                    let column = gesture.to_string().find(spot.as_str()).unwrap_or_default();
                    let kind = Kind::unknown("spot at that moment", spot.as_str(), known);
                    self.faults.push(self.checked.fault(place.right(column), kind));
                    return false;
                }
                Err(blocked) => {
                    self.faults.push(self.checked.fault(*place, Kind::Blocked(blocked.to_string())));
                    return false;
                }
            }
            self.mistakes(step, places, gesture, &before);
            if !is_of_the_kiosk(gesture) && !comes_back(&self.computer, &before, self.now) {
                self.faults.push(self.checked.fault(*place, Kind::Undo(gesture.to_string())));
            }
        }
        let reached = step.goal.holds(&self.scene(&self.computer));
        if !reached {
            self.faults.push(self.checked.fault(places.goal, Kind::GoalNotReached(step.id.to_string())));
        }
        reached
    }

    /// Tells what is typed, but stands on no key.
    fn unwritable(&mut self, gesture: &Gesture, place: Place) {
        let Gesture::Type(expr) = gesture else { return };
        let typed = expr.evaluate(&self.computer).map(|typed| typed.to_string()).unwrap_or_default();
        if let Some(sign) = typed.chars().find(|sign| keyboard::strokes(*sign).is_none()) {
            let kind = Kind::Unwritable { sign, typed };
            self.faults.push(self.checked.fault(place.right("type ".len()), kind));
        }
    }

    /// Types letter by letter: no letter on the way is a mistake.
    fn letters(&mut self, step: &Step, places: &Places, gesture: &Gesture) {
        let Gesture::Type(expr) = gesture else { return };
        let wanted = expr.evaluate(&self.computer).map(|wanted| wanted.to_string()).unwrap_or_default();
        for (at, letter) in wanted.char_indices() {
            let typed = Gesture::Type(Expr::text(&wanted[..at + letter.len_utf8()]));
            let before = self.computer.clone();
            if typed.play(&mut self.computer, self.now).is_ok() {
                self.mistakes(step, places, gesture, &before);
            }
        }
    }

    fn mistakes(&mut self, step: &Step, places: &Places, gesture: &Gesture, before: &Computer) {
        let before = before.without_deed();
        for (mistake, place) in step.mistakes.iter().zip(&places.mistakes) {
            let fires = mistake.when.holds(&self.scene(&self.computer)) && !mistake.when.holds(&self.scene(&before));
            if fires {
                let kind = Kind::MistakeOnTheWay { mistake: mistake.id.to_string(), gesture: gesture.to_string() };
                self.faults.push(self.checked.fault(*place, kind));
            }
        }
    }
}

/// Whether it clicks on a control of the kiosk: « Revenir » takes back what was done to the pretend computer, and not itself.
fn is_of_the_kiosk(gesture: &Gesture) -> bool {
    gesture.spot().is_some_and(helper::is_control)
}

/// Whether « Revenir » leads from `after` back to `before`. A gesture may change several things, one after the other.
fn comes_back(after: &Computer, before: &Computer, now: Duration) -> bool {
    let mut computer = after.clone();
    while computer != *before {
        if computer.apply(&Action::Helper(Helper::Undo), now) == Deed::NothingToUndo {
            return false;
        }
    }
    true
}
