//! The pages that lessons come to, with what was filled in on the way.

use super::standing::{Moment, View, click};
use crate::computer::expr::{Scope as _, Value};
use crate::computer::{Comfort, Computer, Part, Spot};
use crate::lesson::{Lesson, Scene};

use std::collections::BTreeMap;
use std::time::Duration;

/// From one gesture to the next: longer than any pause that is judged.
const PAUSE: Duration = Duration::from_secs(2);

/// What was met on the way through the lessons of a site.
#[derive(Default)]
pub(super) struct Met<'a> {
    /// Each page, when a hand first came to it.
    pub(super) pages: BTreeMap<Spot, Moment<'a>>,
    /// What else came over a page, by the name of its picture.
    pub(super) others: BTreeMap<String, Moment<'a>>,
}

impl<'a> View<'a> {
    /// Plays the lessons of the site, each with the first of its people and in its own browser, and keeps what there is to be seen.
    pub(super) fn met(&self) -> Met<'a> {
        let (mut met, mut begun) = (Met::default(), BTreeMap::new());
        self.lessons.iter().for_each(|lesson| self.play(lesson, &mut met, &mut begun));
        for (page, moment) in begun {
            met.pages.entry(page).or_insert(moment);
        }
        met
    }

    /// Plays a lesson as far as its solutions go. Pages with which a step begins have nothing filled in before them: they are kept in `begun`.
    fn play(&self, lesson: &'a Lesson, met: &mut Met<'a>, begun: &mut BTreeMap<Spot, Moment<'a>>) {
        let person = self.variant(lesson).person;
        let mut computer = Computer::new(&lesson.setup_for(&self.variant(lesson)), Comfort::default());
        let mut now = PAUSE;
        for step in &lesson.steps {
            computer.begin_step(&step.start);
            let scene = Scene { computer: &computer, person: person.as_deref() };
            if step.when.as_ref().is_some_and(|when| !when.holds(&scene)) {
                continue;
            }
            if let Some(page) = self.front(&computer) {
                begun.entry(page).or_insert_with(|| Moment { lesson, computer: computer.clone() });
            }
            for gesture in step.solution_for(person.as_deref()) {
                let (before, filled) = (self.front(&computer), computer.clone());
                if gesture.play(&mut computer, now).is_err() {
                    return;
                }
                now += PAUSE;
                let here = self.front(&computer);
                if here != before {
                    let left = before.filter(|page| is_filled(&filled, page));
                    let left = left.map(|page| (format!("{}.filled", page.rest()), filled));
                    left.map(|(name, computer)| met.others.entry(name).or_insert(Moment { lesson, computer }));
                    here.map(|page| met.pages.entry(page).or_insert(Moment { lesson, computer: computer.clone() }));
                }
                self.notice(lesson, &computer, met);
            }
        }
    }

    /// The page of this site that is in front, with nothing over it.
    fn front(&self, computer: &Computer) -> Option<Spot> {
        let (browser, sites) = computer.browser();
        let is_shown = matches!(computer.part(), Part::Browser | Part::Keyboard);
        let is_free = computer.desk().dialog().is_none() && browser.over(sites).is_none();
        let page = browser.page(sites).filter(|page| is_shown && is_free && page.spot.part() == &*self.site.id);
        page.map(|page| page.spot.clone())
    }

    /// Keeps what comes over a page of this site: the question about the password, the downloads, the question which file.
    fn notice(&self, lesson: &'a Lesson, computer: &Computer, met: &mut Met<'a>) {
        let (browser, sites) = computer.browser();
        let Some(page) = browser.page(sites).filter(|page| page.spot.part() == &*self.site.id) else { return };
        if computer.part() != Part::Browser {
            return;
        }
        let mut keep = |name: String, computer: Computer| {
            met.others.entry(name).or_insert(Moment { lesson, computer });
        };
        if computer.desk().dialog().is_some() {
            return keep(format!("{}.dialog", page.spot.rest()), computer.clone());
        }
        if computer.value("browser.password").is_ok_and(|is| is == Value::Text("asked".to_owned())) {
            keep("browser.password".to_owned(), computer.clone());
        }
        let mut unfolded = computer.clone();
        if click(&mut unfolded, "browser.downloads") {
            keep("browser.downloads".to_owned(), unfolded);
        }
    }
}

/// Whether there is something to fill in on the page in front.
fn is_filled(computer: &Computer, page: &Spot) -> bool {
    let (browser, sites) = computer.browser();
    browser.page(sites).is_some_and(|front| &front.spot == page)
        && browser.blocks(sites).iter().any(|block| block.is_input())
}
