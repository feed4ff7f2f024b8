//! What is left to do, and so what is lit: found by trying the end of the step's solution on a clone.

use crate::computer::{Computer, Gesture};
use crate::lesson::{Person, Scene, Step};

use std::time::Duration;

/// The shortest end of the step's solution that meets its goal from the present computer.
///
/// Empty when the goal is met already. None when no end of it does: the learner went where the solution does not pass, and the way on is back
/// to the beginning of the step. A sheet that lies over the exercise, and that the solution does not pass, is closed first.
#[must_use]
pub fn remaining(step: &Step, computer: &Computer, person: Option<&Person>, now: Duration) -> Option<Vec<Gesture>> {
    if let Some(end) = shortest_end(step, computer, person, now) {
        return Some(end);
    }
    let way_back = computer.sheet()?.way_back()?;
    let mut uncovered = computer.clone();
    way_back.play(&mut uncovered, now).ok()?;
    let end = shortest_end(step, &uncovered, person, now)?;
    Some([way_back].into_iter().chain(end).collect())
}

fn shortest_end(step: &Step, computer: &Computer, person: Option<&Person>, now: Duration) -> Option<Vec<Gesture>> {
    let solution = step.solution_for(person);
    (0..=solution.len())
        .rev()
        .map(|start| &solution[start..])
        .find(|gestures| reaches(step, gestures, computer, person, now))
        .map(<[Gesture]>::to_vec)
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
