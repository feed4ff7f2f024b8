//! What is left to do, and so what is lit: found by trying the end of the step's solution on a clone.

use crate::computer::{Computer, Gesture};
use crate::lesson::{Person, Scene, Step};

use std::time::Duration;

/// The shortest end of the step's solution that meets its goal from the present computer.
///
/// Empty when the goal is met already. None when no end of it does: the learner went where the solution does not pass, and the way on is back
/// to the beginning of the step.
#[must_use]
pub fn remaining<'a>(
    step: &'a Step,
    computer: &Computer,
    person: Option<&Person>,
    now: Duration,
) -> Option<&'a [Gesture]> {
    (0..=step.solution.len())
        .rev()
        .map(|start| &step.solution[start..])
        .find(|gestures| reaches(step, gestures, computer, person, now))
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
