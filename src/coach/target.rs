//! What is left to do, and so what is lit: found by trying the end of the step's solution on a clone.

use crate::computer::keyboard::{self, Stroke};
use crate::computer::{Computer, Gesture, Spot};
use crate::lesson::{Person, Scene, Step};

use std::time::Duration;

/// The shortest end of the step's solution that meets its goal from the present computer.
///
/// Empty when the goal is met already. None when no end of it does: the learner went where the solution does not pass, and the way on is back
/// to the beginning of the step. A sheet that lies over the exercise, and that the solution does not pass, is closed first.
#[must_use]
pub fn remaining(step: &Step, computer: &Computer, person: Option<&Person>, now: Duration) -> Option<Vec<Gesture>> {
    if let Some(end) = shortest_end(step, computer, person, now) {
        return Some(seen_first(end, computer));
    }
    let way_back = computer.sheet()?.way_back()?;
    let mut uncovered = computer.clone();
    way_back.play(&mut uncovered, now).ok()?;
    let end = shortest_end(step, &uncovered, person, now)?;
    Some([way_back].into_iter().chain(end).collect())
}

/// What is scrolled away is scrolled to first, and a window behind comes to the front.
fn seen_first(mut gestures: Vec<Gesture>, computer: &Computer) -> Vec<Gesture> {
    if let Some(first) = gestures.first().and_then(|gesture| way_to(gesture, computer)) {
        gestures.insert(0, first);
    }
    gestures
}

/// What has to be done before a gesture, so that its thing is seen.
#[must_use]
pub fn way_to(gesture: &Gesture, computer: &Computer) -> Option<Gesture> {
    let spot = gesture.spot()?;
    match computer.way_to_front(spot) {
        Some(front) => Some(Gesture::Click(front)),
        None if matches!(gesture, Gesture::Scroll(_)) => None,
        None => computer.way_to(spot).map(|_| Gesture::Scroll(spot.clone())),
    }
}

/// What is lit while this gesture comes next: where the hand goes, what has the keyboard, the bar of a page that has to be scrolled.
#[must_use]
pub fn lit(gesture: &Gesture, computer: &Computer) -> Option<Spot> {
    match gesture {
        Gesture::Type(_) | Gesture::Press(_) => computer.focus().cloned(),
        Gesture::Scroll(_) => Spot::parse("browser.bar").ok(),
        _ => gesture.spot().cloned(),
    }
}

/// The keys to press for this gesture, the next one first.
#[must_use]
pub fn strokes(gesture: &Gesture, computer: &Computer) -> Vec<Stroke> {
    match gesture {
        Gesture::Type(expr) => match (expr.evaluate(computer), computer.focused_field()) {
            (Ok(wanted), Some(field)) => {
                let strokes = keyboard::next(field.text(), field.caret(), &wanted.to_string());
                computer.keyboard().left(&strokes).to_vec()
            }
            _ => vec![],
        },
        Gesture::Press(keys) => match keyboard::chord(keys) {
            Some((held, key)) => vec![Stroke { key, hold: held.first().copied() }],
            None => vec![],
        },
        _ => vec![],
    }
}

fn shortest_end(step: &Step, computer: &Computer, person: Option<&Person>, now: Duration) -> Option<Vec<Gesture>> {
    let solution = step.solution_for(person);
    let ends = || (0..=solution.len()).rev().map(|start| solution[start..].to_vec());
    let leads = |gestures: &Vec<Gesture>| reaches(step, gestures, computer, person, now);
    // The field that had the keyboard at the beginning may have lost it since.
    let field = step.start.focus.iter().map(|field| Gesture::Click(field.clone()));
    ends().find(leads).or_else(|| {
        let from_field = field.flat_map(|click| ends().map(move |end| [vec![click.clone()], end].concat()));
        from_field.into_iter().find(leads)
    })
}

fn reaches(step: &Step, gestures: &[Gesture], computer: &Computer, person: Option<&Person>, now: Duration) -> bool {
    let mut trial = computer.clone();
    let mut at = now;
    for gesture in gestures {
        let Ok((_, end)) = gesture.play(&mut trial, at) else { return false };
        at = end + crate::computer::pointer::STROKE_GAP * 2;
    }
    step.goal.holds(&Scene { computer: &trial, person })
}
