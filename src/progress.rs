//! What was practised, and with how much help: facts, and their fold.
//!
//! The fold uses maximum and union only, so that the order of facts and their repetition never matter, and the logs of several
//! seats can be merged.
#![warn(missing_docs)]

use crate::learner::{Learner, Wishes};
use crate::lesson;
use crate::lesson::curriculum::Entry;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How much help a step or a lesson was done with. More is better, and nobody ever goes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

    /// Its key in texts: one of [`lesson::ENDS`].
    #[must_use]
    pub fn key(self) -> &'static str {
        lesson::ENDS[usize::from(self.number()) - 1]
    }
}

/// Which run of a lesson this is: one more than the highest that is known of this learner. Two seats that do not know of each other may
/// give the same one, which does no harm: what was done in both is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Run(pub u32);

/// Something that happened in a lesson, to be kept for ever. Nothing typed is ever in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// A lesson was opened.
    Opened {
        /// Which run this is.
        run: Run,
        /// The lesson.
        lesson: lesson::Id,
        /// The fictional person with whom it is played, if the lesson has one.
        person: Option<Arc<str>>,
        /// The skin in which it is played, if the lesson has several.
        skin: Option<Arc<str>>,
        /// With how much help it opened.
        rung: Rung,
    },
    /// A step reached its goal.
    StepDone {
        /// In which run.
        run: Run,
        /// The lesson.
        lesson: lesson::Id,
        /// The step within it.
        step: Arc<str>,
        /// With how much help: [`Rung::Known`] never stands here.
        rung: Rung,
    },
    /// A whole run of a lesson ended.
    LessonDone {
        /// Which run ended.
        run: Run,
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
    /// The highest run that is known: of it alone can something be left to do.
    last: Option<Last>,
}

/// How a run was opened: with whom, in which skin, and with how much help. Of two, the greater is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Opened {
    person: Option<Arc<str>>,
    skin: Option<Arc<str>>,
    rung: Rung,
}

/// The last run.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Last {
    key: (Run, lesson::Id),
    opened: Option<Opened>,
    steps: BTreeMap<Arc<str>, Rung>,
    is_done: bool,
}

/// What a right code opens: who sits here, what they chose, and what they did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Who sits here.
    pub learner: Learner,
    /// What they chose for good.
    pub wishes: Wishes,
    /// What they did.
    pub progress: Progress,
}

/// A lesson that was begun and not ended: it goes on where it stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// Which run this is.
    pub run: Run,
    /// The lesson.
    pub lesson: lesson::Id,
    /// The fictional person with whom it is played, if the lesson has one.
    pub person: Option<Arc<str>>,
    /// The skin in which it is played, if the lesson has several.
    pub skin: Option<Arc<str>>,
    /// With how much help it was opened.
    pub rung: Rung,
    /// The steps that were done in it, each with its rung. At least one.
    pub steps: BTreeMap<Arc<str>, Rung>,
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
        self.add_to_last(fact);
        match fact {
            Fact::Opened { .. } => {}
            Fact::StepDone { lesson, step, rung, .. } => {
                let best = self.steps.entry((lesson.clone(), step.clone())).or_insert(*rung);
                *best = (*best).max(*rung);
            }
            Fact::LessonDone { lesson, steps, rung, day, skin, skins, .. } => {
                let course = self.lessons.entry(lesson.clone()).or_default();
                course.steps.extend(steps.iter().cloned());
                course.skins = course.skins.max(*skins);
                if *rung >= Rung::Alone {
                    course.alone.insert((*day, skin.clone()));
                }
            }
        }
    }

    fn add_to_last(&mut self, fact: &Fact) {
        let (Fact::Opened { run, lesson, .. }
        | Fact::StepDone { run, lesson, .. }
        | Fact::LessonDone { run, lesson, .. }) = fact;
        let key = (*run, lesson.clone());
        let is_new = self.last.as_ref().is_none_or(|last| last.key < key);
        if is_new {
            self.last = Some(Last { key: key.clone(), opened: None, steps: BTreeMap::new(), is_done: false });
        }
        let Some(last) = self.last.as_mut().filter(|last| last.key == key) else { return };
        match fact {
            Fact::Opened { person, skin, rung, .. } => {
                let opened = Opened { person: person.clone(), skin: skin.clone(), rung: *rung };
                last.opened = last.opened.take().max(Some(opened));
            }
            Fact::StepDone { step, rung, .. } => {
                let best = last.steps.entry(step.clone()).or_insert(*rung);
                *best = (*best).max(*rung);
            }
            Fact::LessonDone { .. } => last.is_done = true,
        }
    }

    /// The run that a lesson opened now begins.
    #[must_use]
    pub fn next_run(&self) -> Run {
        self.last.as_ref().map_or(Run(1), |last| Run(last.key.0.0.saturating_add(1)))
    }

    /// The lesson that was begun last, if at least one of its steps was done and it was not ended.
    #[must_use]
    pub fn unfinished(&self) -> Option<Unfinished> {
        let last = self.last.as_ref().filter(|last| !last.is_done && !last.steps.is_empty())?;
        let Opened { person, skin, rung } = last.opened.clone()?;
        let (run, lesson) = last.key.clone();
        Some(Unfinished { run, lesson, person, skin, rung, steps: last.steps.clone() })
    }

    /// Whether anything was done at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.lessons.is_empty()
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

    /// Whether anything of a lesson was done.
    #[must_use]
    pub fn has_begun(&self, id: &lesson::Id) -> bool {
        self.lessons.contains_key(id) || self.steps.keys().any(|(lesson, _)| lesson == id)
    }

    /// What to suggest to a person who came for `aim`: the first lesson that was never finished and whose needs were, else the first that can
    /// still go up; those of the aim come before the others. With it, how much help it opens with.
    ///
    /// None when there is no lesson at all. When everything is done alone, the first lesson again.
    #[must_use]
    pub fn next(&self, curriculum: &lesson::Curriculum, aim: Option<&str>) -> Option<(lesson::Id, Rung)> {
        let order = curriculum.toward(aim);
        let lessons = || order.iter().copied();
        let is_ready = |entry: &&Entry| entry.needs.iter().all(|need| self.rung(need).is_some());
        let new = || lessons().filter(is_ready).find(|entry| self.rung(&entry.id).is_none());
        let lowest = || {
            let best = |entry: &&Entry| self.rung(&entry.id).unwrap_or(Rung::Watch);
            lessons().filter(|entry| best(entry) < Rung::Alone).min_by_key(best)
        };
        let entry = new().or_else(lowest).or_else(|| lessons().next())?;
        Some((entry.id.clone(), self.opens_at(&entry.id)))
    }

    /// With how much help a lesson opens: together the first time, then one rung above the one it was done with.
    #[must_use]
    pub fn opens_at(&self, id: &lesson::Id) -> Rung {
        match self.rung(id) {
            None | Some(Rung::Watch) => Rung::Together,
            Some(Rung::Together) => Rung::Helped,
            Some(Rung::Helped | Rung::Alone | Rung::Known) => Rung::Alone,
        }
    }
}

impl Course {
    fn is_known(&self) -> bool {
        let days: BTreeSet<_> = self.alone.iter().map(|(day, _)| day).collect();
        let skins: BTreeSet<_> = self.alone.iter().filter_map(|(_, skin)| skin.as_ref()).collect();
        days.len() >= 2 && (self.skins < 2 || skins.len() >= 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::curriculum::{Aim, Curriculum, Module, Skills};

    use proptest::prelude::*;

    fn id(slug: &str) -> lesson::Id {
        lesson::Id::new(slug)
    }

    fn step(lesson: &str, step: &str, rung: Rung) -> Fact {
        Fact::StepDone { run: Run(1), lesson: id(lesson), step: step.into(), rung }
    }

    fn end(lesson: &str, rung: Rung, day: i8, skin: Option<&str>, skins: u8) -> Fact {
        let day = jiff::civil::date(2027, 2, day);
        Fact::LessonDone {
            run: Run(1),
            lesson: id(lesson),
            steps: vec!["a".into(), "b".into()],
            rung,
            day,
            skin: skin.map(Into::into),
            skins,
        }
    }

    fn fold(facts: &[Fact]) -> Progress {
        let mut progress = Progress::default();
        facts.iter().for_each(|fact| progress.add(fact));
        progress
    }

    fn entry(slug: &str, needs: &[&str]) -> Entry {
        let skills = Skills { digcomp: String::new(), pix: String::new(), coop: String::new() };
        Entry {
            id: id(slug),
            icon: String::new(),
            needs: needs.iter().map(|need| id(need)).collect(),
            minutes: 5,
            skills,
        }
    }

    fn curriculum() -> Curriculum {
        let lessons =
            vec![entry("move", &[]), entry("click", &["move"]), entry("safe", &["click"]), entry("scroll", &["move"])];
        let aim = |name: &str, lessons: &[&str]| Aim {
            id: name.into(),
            icon: String::new(),
            lessons: lessons.iter().map(|lesson| id(lesson)).collect(),
        };
        Curriculum {
            modules: vec![Module { id: "mouse".into(), icon: String::new(), lessons }],
            aims: vec![aim("mails", &["move", "scroll"]), aim("gone", &["nothing"])],
        }
    }

    #[test]
    fn a_lesson_is_worth_its_weakest_step_and_a_step_its_best_day() {
        let facts = [
            step("click", "a", Rung::Together),
            step("click", "a", Rung::Alone),
            step("click", "b", Rung::Helped),
            end("click", Rung::Together, 1, None, 0),
        ];
        assert_eq!(fold(&facts).rung(&id("click")), Some(Rung::Helped));
        assert_eq!(fold(&facts[..3]).rung(&id("click")), None, "not played to its end yet");
    }

    #[test]
    fn knowing_takes_two_days_alone_and_both_skins_where_there_are_two() {
        let done = [step("click", "a", Rung::Alone), step("click", "b", Rung::Alone)];
        let with = |ends: &[Fact]| fold(&[&done[..], ends].concat()).rung(&id("click"));
        assert_eq!(with(&[end("click", Rung::Alone, 1, None, 0)]), Some(Rung::Alone));
        assert_eq!(
            with(&[end("click", Rung::Alone, 1, None, 0), end("click", Rung::Alone, 2, None, 0)]),
            Some(Rung::Known)
        );
        let one_skin = [end("click", Rung::Alone, 1, Some("a"), 2), end("click", Rung::Alone, 2, Some("a"), 2)];
        assert_eq!(with(&one_skin), Some(Rung::Alone));
        let both = [end("click", Rung::Alone, 1, Some("a"), 2), end("click", Rung::Alone, 2, Some("b"), 2)];
        assert_eq!(with(&both), Some(Rung::Known));
        let helped = [end("click", Rung::Alone, 1, None, 0), end("click", Rung::Helped, 2, None, 0)];
        assert_eq!(with(&helped), Some(Rung::Alone));
    }

    #[test]
    fn the_suggestion_follows_the_needs_and_then_goes_up() {
        let whole =
            |lesson: &str, rung| [step(lesson, "a", rung), step(lesson, "b", rung), end(lesson, rung, 1, None, 0)];
        let mut progress = Progress::default();
        assert_eq!(progress.next(&curriculum(), None), Some((id("move"), Rung::Together)));
        whole("move", Rung::Together).iter().for_each(|fact| progress.add(fact));
        assert_eq!(progress.next(&curriculum(), None), Some((id("click"), Rung::Together)));
        for lesson in ["click", "safe", "scroll"] {
            whole(lesson, Rung::Alone).iter().for_each(|fact| progress.add(fact));
        }
        assert_eq!(progress.next(&curriculum(), None), Some((id("move"), Rung::Helped)));
        whole("move", Rung::Alone).iter().for_each(|fact| progress.add(fact));
        assert_eq!(progress.next(&curriculum(), None), Some((id("move"), Rung::Alone)));
        assert_eq!(progress.next(&Curriculum::default(), None), None);
    }

    #[test]
    fn an_aim_leads_along_its_short_path_and_then_to_the_rest() {
        let whole = |lesson: &str| {
            [step(lesson, "a", Rung::Alone), step(lesson, "b", Rung::Alone), end(lesson, Rung::Alone, 1, None, 0)]
        };
        let mut progress = Progress::default();
        let next = |progress: &Progress, aim| progress.next(&curriculum(), aim).map(|(lesson, _)| lesson);
        for lesson in ["move", "scroll", "click", "safe"] {
            assert_eq!(next(&progress, Some("mails")), Some(id(lesson)));
            whole(lesson).iter().for_each(|fact| progress.add(fact));
        }
        assert_eq!(next(&progress, Some("mails")), Some(id("move")), "everything is done");
        for aim in [Some("gone"), Some("never heard of"), None] {
            assert_eq!(next(&Progress::default(), aim), Some(id("move")), "{aim:?}");
        }
    }

    #[test]
    fn a_lesson_is_begun_with_its_first_step() {
        assert!(!Progress::default().has_begun(&id("click")));
        assert!(!fold(&[opened("click", Rung::Alone)]).has_begun(&id("click")), "it was only opened");
        let progress = fold(&[step("click", "a", Rung::Helped)]);
        assert!(progress.has_begun(&id("click")) && !progress.has_begun(&id("move")));
    }

    fn opened(lesson: &str, rung: Rung) -> Fact {
        Fact::Opened { run: Run(1), lesson: id(lesson), person: None, skin: None, rung }
    }

    /// The same fact in another run.
    fn in_run(mut fact: Fact, number: u32) -> Fact {
        match &mut fact {
            Fact::Opened { run, .. } | Fact::StepDone { run, .. } | Fact::LessonDone { run, .. } => *run = Run(number),
        }
        fact
    }

    #[test]
    fn the_last_lesson_goes_on_where_it_stopped_until_it_is_ended() {
        let begun = [
            in_run(opened("click", Rung::Helped), 2),
            in_run(step("click", "a", Rung::Alone), 2),
            step("move", "a", Rung::Alone),
        ];
        let progress = fold(&begun);
        let unfinished = progress.unfinished().map(|it| (it.run, it.lesson, it.rung, it.steps.len()));
        assert_eq!(unfinished, Some((Run(2), id("click"), Rung::Helped, 1)));
        assert_eq!(progress.next_run(), Run(3));
        let ended = [&begun[..], &[in_run(end("click", Rung::Helped, 1, None, 0), 2)]].concat();
        assert_eq!(fold(&ended).unfinished(), None);
        let other = [&begun[..], &[in_run(opened("move", Rung::Alone), 3)]].concat();
        assert_eq!(fold(&other).unfinished(), None, "of the lesson that was begun after it, no step is done yet");
        assert_eq!(fold(&[opened("move", Rung::Alone)]).unfinished(), None);
    }

    fn any_fact() -> impl Strategy<Value = Fact> {
        let rung = prop::sample::select(&Rung::OPENS[..]);
        let lesson = prop::sample::select(vec!["move", "click"]);
        let fact = prop_oneof![
            (lesson.clone(), rung.clone()).prop_map(|(l, r)| opened(l, r)),
            (lesson.clone(), prop::sample::select(vec!["a", "b"]), rung.clone()).prop_map(|(l, s, r)| step(l, s, r)),
            (lesson, rung, 1_i8..4, prop::sample::select(vec![Some("a"), Some("b")]))
                .prop_map(|(l, r, d, s)| end(l, r, d, s, 2)),
        ];
        (fact, 1_u32..4).prop_map(|(fact, run)| in_run(fact, run))
    }

    proptest! {
        #[test]
        fn the_order_of_facts_and_their_repetition_never_matter(
            (facts, shuffled) in prop::collection::vec(any_fact(), 0..20)
                .prop_flat_map(|facts| (Just(facts.clone()), Just([facts.clone(), facts].concat()).prop_shuffle()))
        ) {
            prop_assert_eq!(fold(&facts), fold(&shuffled));
        }

        #[test]
        fn nobody_ever_goes_down(facts in prop::collection::vec(any_fact(), 1..20)) {
            let mut progress = Progress::default();
            for fact in &facts {
                let before = progress.step(&id("click"), &"a".into());
                progress.add(fact);
                prop_assert!(progress.step(&id("click"), &"a".into()) >= before);
            }
        }
    }
}
