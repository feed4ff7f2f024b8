//! What was practised, and with how much help: facts, and their fold.
//!
//! The fold uses maximum and union only, so that the order of facts and their repetition never matter, and the logs of several
//! seats can be merged.
#![warn(missing_docs)]

use crate::lesson;

use jiff::civil::Date;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How much help a step or a lesson was done with. More is better, and nobody ever goes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rung {
    /// « Je regarde »
    Watch,
    /// « On le fait ensemble »
    Together,
    /// « Avec de l’aide »
    Helped,
    /// « Sans aide »
    Alone,
    /// « Je sais faire »: alone on two days, on both skins where there are two.
    Known,
}

impl Rung {
    /// From the least to the most.
    pub const ALL: [Self; 5] = [Self::Watch, Self::Together, Self::Helped, Self::Alone, Self::Known];

    /// The rungs at which a person can choose to open a lesson.
    pub const OPENS: [Self; 4] = [Self::Watch, Self::Together, Self::Helped, Self::Alone];

    /// From 1 to 5.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Watch => 1,
            Self::Together => 2,
            Self::Helped => 3,
            Self::Alone => 4,
            Self::Known => 5,
        }
    }

    /// Its key in texts: `watch`, `together`, `helped`, `alone`, `known`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Together => "together",
            Self::Helped => "helped",
            Self::Alone => "alone",
            Self::Known => "known",
        }
    }
}

/// Something that happened in a lesson, to be kept for ever. Nothing typed is ever in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A step reached its goal.
    StepDone {
        /// The lesson.
        lesson: lesson::Id,
        /// The step within it.
        step: Arc<str>,
        /// With how much help: [`Rung::Known`] never stands here.
        rung: Rung,
    },
    /// A whole run of a lesson ended.
    LessonDone {
        /// The lesson.
        lesson: lesson::Id,
        /// The steps of this run, in order.
        steps: Vec<Arc<str>>,
        /// The least rung of its steps.
        rung: Rung,
        /// The day on which it ended.
        day: Date,
        /// The skin in which it was played, if the lesson has several.
        skin: Option<Arc<str>>,
        /// In how many skins the lesson can be played.
        skins: u8,
    },
}

/// What is known of one learner: the fold of the facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    steps: BTreeMap<(lesson::Id, Arc<str>), Rung>,
    lessons: BTreeMap<lesson::Id, Course>,
}

/// What is known of one lesson that was played to its end.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Course {
    steps: BTreeSet<Arc<str>>,
    alone: BTreeSet<(Date, Option<Arc<str>>)>,
    skins: u8,
}

impl Progress {
    /// Takes a fact in. Once or twice, sooner or later: the result is the same.
    pub fn add(&mut self, fact: &Fact) {
        match fact {
            Fact::StepDone { lesson, step, rung } => {
                let best = self.steps.entry((lesson.clone(), step.clone())).or_insert(*rung);
                *best = (*best).max(*rung);
            }
            Fact::LessonDone { lesson, steps, rung, day, skin, skins } => {
                let course = self.lessons.entry(lesson.clone()).or_default();
                course.steps.extend(steps.iter().cloned());
                course.skins = course.skins.max(*skins);
                if *rung >= Rung::Alone {
                    course.alone.insert((*day, skin.clone()));
                }
            }
        }
    }

    /// The rung of a lesson: the least of its steps. None until it was played to its end once.
    #[must_use]
    pub fn rung(&self, id: &lesson::Id) -> Option<Rung> {
        let course = self.lessons.get(id)?;
        let least = course.steps.iter().map(|step| self.step(id, step).unwrap_or(Rung::Watch)).min()?;
        Some(if least == Rung::Alone && course.is_known() { Rung::Known } else { least })
    }

    /// The best with which a step was done.
    #[must_use]
    pub fn step(&self, id: &lesson::Id, step: &Arc<str>) -> Option<Rung> {
        self.steps.get(&(id.clone(), step.clone())).copied()
    }

    /// Whether a step of the lesson was done, even if its end was never reached.
    #[must_use]
    pub fn is_begun(&self, id: &lesson::Id) -> bool {
        self.steps.keys().any(|(lesson, _)| lesson == id)
    }
}

impl Course {
    fn is_known(&self) -> bool {
        let days: BTreeSet<_> = self.alone.iter().map(|(day, _)| day).collect();
        let skins: BTreeSet<_> = self.alone.iter().filter_map(|(_, skin)| skin.as_ref()).collect();
        days.len() >= 2 && (self.skins < 2 || skins.len() >= 2)
    }
}
