//! Who stands before a page, and what its site remembers of them.

use crate::computer::browser::{Over, Showing};
use crate::computer::expr::Expr;
use crate::computer::site::{Block, Kind, Page, Site, next_name};
use crate::computer::{Comfort, Computer, Gesture, Part, Setting, Setup, Spot, Start};
use crate::lesson::{Lesson, Variant};

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// When everything is done: nothing depends on how fast a hand is.
const NOW: Duration = Duration::from_secs(1);
/// More windows over a page than any site has.
const OVER: usize = 8;

/// A computer at which there is something to be seen, and the lesson that it is from: its drawings are needed.
#[derive(Clone)]
pub(super) struct Moment<'a> {
    pub(super) lesson: &'a Lesson,
    pub(super) computer: Computer,
}

/// A site in one skin, as the lessons know it that load it.
pub(super) struct View<'a> {
    pub(super) site: Arc<Site>,
    skin: Option<Arc<str>>,
    pub(super) lessons: Vec<&'a Lesson>,
}

impl<'a> View<'a> {
    /// None where no lesson loads it. Lessons that have somebody come first: pages read their papers.
    pub(super) fn new(site: &str, skin: Option<Arc<str>>, lessons: &'a [Lesson]) -> Option<Self> {
        let mut lessons: Vec<&Lesson> =
            lessons.iter().filter(|lesson| lesson.setup.sites.get(site).is_some()).collect();
        lessons.sort_by_key(|lesson| lesson.people.is_empty());
        let found = lessons.first()?.setup.sites.get(site)?;
        let site = skin.as_deref().map_or_else(|| found.clone(), |skin| Arc::new(found.skinned(skin)));
        Some(Self { site, skin, lessons })
    }

    /// What a lesson begins with, in this skin, in a whole browser.
    pub(super) fn setup(&self, lesson: &Lesson) -> Setup {
        let mut setup = lesson.setup_for(&self.variant(lesson));
        Arc::make_mut(&mut setup.sites).browser.is_bare = false;
        setup
    }

    pub(super) fn variant(&self, lesson: &Lesson) -> Variant {
        Variant { person: lesson.people.first().cloned(), skin: self.skin.clone() }
    }

    /// The first lesson that is about a page, or else the first that knows its site.
    fn lesson_of(&self, page: &Page) -> Option<&'a Lesson> {
        let within = format!("{}.", page.spot);
        let names = |spot: &Spot| spot == &page.spot || spot.as_str().starts_with(&within);
        let is_about = |lesson: &&&Lesson| {
            lesson.steps.iter().any(|step| {
                step.start.open.iter().any(names) || step.solution.iter().filter_map(Gesture::spot).any(names)
            })
        };
        self.lessons.iter().find(is_about).or(self.lessons.first()).copied()
    }

    /// A computer on which a page was asked for, with nothing answered yet.
    pub(super) fn asked_for(&self, page: &Page, is_signed_in: bool, set: Vec<Setting>) -> Option<Moment<'a>> {
        let lesson = self.lesson_of(page)?;
        let signed_in = is_signed_in.then(|| self.site.id.clone()).into_iter().collect();
        Some(opened(lesson, &Setup { signed_in, set, ..self.setup(lesson) }, page))
    }

    /// The same, in a browser in which a new tab is empty.
    pub(super) fn without_home(&self, page: &Page) -> Option<Moment<'a>> {
        let lesson = self.lesson_of(page)?;
        let mut setup = Setup { signed_in: vec![], ..self.setup(lesson) };
        Arc::make_mut(&mut setup.sites).browser.home = None;
        Some(opened(lesson, &setup, page))
    }

    /// A page that is about others, after one of these moments in which everything was filled in that stands on it.
    pub(super) fn after<'m>(&self, page: &Page, mut moments: impl Iterator<Item = &'m Moment<'a>>) -> Option<Moment<'a>>
    where
        'a: 'm,
    {
        moments.find_map(|moment| {
            let mut moment = moment.clone();
            moment.computer.begin_step(&open(page));
            clear(&mut moment.computer);
            let (browser, sites) = moment.computer.browser();
            let is_whole =
                others(page).iter().all(|name| browser.filled_in(name, sites).is_some_and(|it| !it.is_empty()));
            (is_whole && is_in_front(&moment.computer, page)).then_some(moment)
        })
    }

    /// Every way in which a page looks that opens at once: signed in or not, for each word that its site may remember.
    pub(super) fn standings(&self, page: &Page) -> Vec<Moment<'a>> {
        let mut seen = BTreeSet::new();
        let mut moments = vec![];
        for is_signed_in in [false, true] {
            for set in self.settings() {
                let Some(mut moment) = self.asked_for(page, is_signed_in, set) else { continue };
                clear(&mut moment.computer);
                if is_in_front(&moment.computer, page) && seen.insert(written(&moment.computer)) {
                    moments.push(moment);
                }
            }
        }
        moments
    }

    /// Everything that the site may remember, the usual first.
    fn settings(&self) -> Vec<Vec<Setting>> {
        let mut all = vec![vec![]];
        for (state, words) in &self.site.states {
            let Ok(state) = Spot::parse(&format!("{}.{state}", self.site.id)) else { continue };
            let with = |set: &Vec<Setting>, word: &Arc<str>| {
                let setting = Setting { state: state.clone(), word: word.clone() };
                set.iter().cloned().chain([setting]).collect::<Vec<_>>()
            };
            all = words.iter().flat_map(|word| all.iter().map(move |set| with(set, word))).collect();
        }
        all
    }
}

/// Whether a page, or the blank that stands for it, is in front with nothing over it.
pub(super) fn is_in_front(computer: &Computer, page: &Page) -> bool {
    let (browser, sites) = computer.browser();
    let is_it = match browser.showing() {
        Showing::Page(spot) | Showing::Blank(spot) => spot == &page.spot,
        _ => false,
    };
    is_it && browser.over(sites).is_none()
}

/// Everything that stands on the page in front.
fn written(computer: &Computer) -> Vec<String> {
    let (browser, sites) = computer.browser();
    let words = |block: &Block| format!("{:?} {}", block.spot, block.text);
    browser.blocks(sites).into_iter().map(words).collect()
}

fn opened<'a>(lesson: &'a Lesson, setup: &Setup, page: &Page) -> Moment<'a> {
    let mut computer = Computer::new(setup, Comfort::default());
    computer.begin_step(&open(page));
    Moment { lesson, computer }
}

fn open(page: &Page) -> Start {
    Start { part: Some(Part::Browser), open: Some(page.spot.clone()), ..Start::default() }
}

/// Whether a page is about what was done before it came: what stands on it was filled in on others, or comes from the desk.
pub(super) fn is_about_others(page: &Page) -> bool {
    let comes = |block: &Block| matches!(block.kind, Kind::Summary(_) | Kind::Preview { .. } | Kind::Upload { .. });
    page.blocks.iter().any(comes) || !others(page).is_empty()
}

/// The things of other pages that are named in the words of a page.
fn others(page: &Page) -> Vec<&str> {
    let own = format!("{}.", page.spot.rest());
    let mut names = vec![];
    for block in &page.blocks {
        let mut rest = block.text.as_str();
        while let Some((_, name, after)) = next_name(rest) {
            names.push(name.trim());
            rest = after;
        }
    }
    names.retain(|name| name.contains('.') && !name.starts_with("person.") && !name.starts_with(&own));
    names
}

/// Refuses the cookies, and closes what nobody asked for.
pub(super) fn clear(computer: &mut Computer) {
    for _ in 0..OVER {
        let (browser, sites) = computer.browser();
        let close = match browser.over(sites) {
            Some(Over::Cookies(site, ..)) => format!("{}.cookies.refuse", site.id),
            Some(Over::Popup(site, popup)) => format!("{}.popup.{}.close", site.id, popup.id),
            Some(Over::Leave(..)) | None => return,
        };
        click(computer, &close);
    }
}

/// Clicks on a thing; false where it is not shown.
pub(super) fn click(computer: &mut Computer, name: &str) -> bool {
    Spot::parse(name).is_ok_and(|spot| play(computer, &Gesture::Click(spot)))
}

/// Types into what has the keyboard, and presses Enter.
pub(super) fn enter(computer: &mut Computer, words: &str) -> bool {
    play(computer, &Gesture::Type(Expr::text(words))) && play(computer, &Gesture::Press("enter".to_owned()))
}

fn play(computer: &mut Computer, gesture: &Gesture) -> bool {
    gesture.play(computer, NOW).is_ok()
}
