//! « Je ne suis pas un robot »: a box, then pictures.

use super::Browser;
use crate::computer::deed::{Browsing, Reading};
use crate::computer::field::Problem;
use crate::computer::site::{Block, Kind};
use crate::computer::{Deed, Spot};

use std::collections::BTreeSet;
use std::sync::Arc;

/// How far somebody is with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Robot {
    /// Whether its pictures are shown.
    pub is_open: bool,
    /// The pictures that are chosen, by id.
    pub chosen: BTreeSet<Arc<str>>,
    /// Whether the right ones were chosen.
    pub is_passed: bool,
}

impl Browser {
    /// How far somebody is with the block called `spot`.
    #[must_use]
    pub fn robot(&self, spot: &Spot) -> Robot {
        self.robots.get(spot).cloned().unwrap_or_default()
    }

    /// A click on the box, a picture or « Vérifier ».
    pub(super) fn click_robot(&mut self, spot: &Spot, block: &Block) -> Deed {
        let (Some(whole), Kind::Robot { tiles, right }) = (&block.spot, &block.kind) else { return Deed::Nothing };
        let mut robot = self.robot(whole);
        if spot == whole {
            if robot.is_open || robot.is_passed {
                return Deed::Clicked(spot.clone());
            }
            robot.is_open = true;
            self.problems.remove(whole);
            self.robots.insert(whole.clone(), robot);
            return Deed::Read(Reading::Chosen);
        }
        if !self.parts(block).contains(spot) {
            return Deed::Nothing;
        }
        let deed = match tiles.iter().find(|tile| &tile.spot == spot) {
            Some(tile) => {
                if !robot.chosen.remove(&tile.id) {
                    robot.chosen.insert(tile.id.clone());
                }
                self.problems.remove(whole);
                Deed::Read(Reading::Chosen)
            }
            None if robot.chosen.iter().eq(&right.iter().cloned().collect::<BTreeSet<_>>()) => {
                robot = Robot { is_passed: true, ..Robot::default() };
                self.problems.remove(whole);
                Deed::Browsed(Browsing::RobotPassed)
            }
            None => {
                robot.chosen.clear();
                self.problems.insert(whole.clone(), Problem::Robot);
                Deed::Browsed(Browsing::RobotFailed)
            }
        };
        self.robots.insert(whole.clone(), robot);
        deed
    }
}
