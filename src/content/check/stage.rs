//! Whether the targets fit on the smallest surface.

use super::Checked;
use crate::computer::pointer::Target;
use crate::content::fault::{Fault, Kind};

/// What a screen of 1024×768 leaves for the surface when everything is very large, in pixels.
const SMALLEST: (f32, f32) = (760.0, 360.0);

/// Targets that leave the surface, or lie on each other.
pub(super) fn check(checked: &Checked) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (step, places) in checked.draft.lesson.steps.iter().zip(&checked.draft.steps) {
        let Some(stage) = &step.start.stage else { continue };
        for (index, (target, place)) in stage.targets.iter().zip(&places.targets).enumerate() {
            if leaves(target) {
                faults.push(checked.fault(*place, Kind::Outside(target.spot.to_string())));
            }
            if let Some(other) = stage.targets[..index].iter().find(|other| overlap(target, other)) {
                let kind = Kind::Overlap { spot: target.spot.to_string(), other: other.spot.to_string() };
                faults.push(checked.fault(*place, kind));
            }
        }
    }
    faults
}

fn centre(target: &Target) -> (f32, f32) {
    let (x, y) = target.centre;
    (f32::from(x) / 1000.0 * SMALLEST.0, f32::from(y) / 1000.0 * SMALLEST.1)
}

fn leaves(target: &Target) -> bool {
    let ((x, y), half) = (centre(target), f32::from(target.size) / 2.0);
    x < half || y < half || x + half > SMALLEST.0 || y + half > SMALLEST.1
}

fn overlap(one: &Target, other: &Target) -> bool {
    let (near, far) = (centre(one), centre(other));
    let (across, down) = ((near.0 - far.0).abs(), (near.1 - far.1).abs());
    let apart = f32::from(one.size + other.size) / 2.0;
    if one.is_round() && other.is_round() { across.hypot(down) < apart } else { across.max(down) < apart }
}
