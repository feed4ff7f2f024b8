//! The sites of a lesson: those that it names, and every site to which they lead.

use super::fault::{Fault, Kind};
use super::site::{self, Named};
use super::{Library, lesson, names, papers};
use crate::computer::desk::Setup as Desk;
use crate::computer::{Gesture, Sites, Spot};
use crate::fault::Place;
use crate::lesson::Lesson;

use std::collections::BTreeSet;
use std::sync::Arc;

impl Library {
    /// Reads the sites of a lesson, and looks for everything that it says of them.
    pub(super) fn add_sites(&self, draft: &mut lesson::Draft) -> Vec<Fault> {
        let named = sites(draft);
        let everybody = self.people().0;
        let mut web = site::load(&self.root, named.iter().map(String::as_str), &everybody);
        let mut faults = web.faults;
        faults.extend(self.missing(draft, &web.sites));
        faults.extend(unsaved(&web.elsewhere.files, &draft.lesson.setup.desk, &web.sites));
        faults.extend(self.unlit(&web.elsewhere.icons));
        faults.extend(papers::lacking(draft, &web.needed, &everybody));
        faults.extend(self.unprinted(draft));
        web.sites.browser = draft.web.browser.clone();
        draft.lesson.setup.sites = Arc::new(web.sites);
        for picture in web.elsewhere.pictures {
            faults.extend(self.add_picture(&mut draft.lesson, &picture.name, &picture.file, picture.place));
        }
        faults
    }

    /// Pages, sites and states that a lesson names, and that are not there.
    fn missing(&self, draft: &lesson::Draft, sites: &Sites) -> Vec<Fault> {
        let fault = |place: Place, kind| self.fault(&draft.lesson.id, place, kind);
        // What a site lacks that could not be read is not known.
        let is_broken = |site: &str| sites.get(site).is_none() && self.root.join("assets/sites").join(site).is_dir();
        let mut faults = Vec::new();
        for (spot, place) in draft.pages.iter().chain(&draft.web.pages) {
            let is_there = sites.get(spot.part()).is_some_and(|site| site.page(spot).is_some());
            if !is_there && !is_broken(spot.part()) {
                let pages = sites.values().flat_map(|site| site.pages.values());
                let known: Vec<&str> = pages.map(|page| page.spot.as_str()).collect();
                faults.push(fault(*place, Kind::unknown("page", spot.as_str(), known)));
            }
        }
        let known: Vec<&str> = sites.values().map(|site| &*site.id).collect();
        for (site, place) in &draft.web.sites {
            if sites.get(site).is_none() && !is_broken(site) {
                faults.push(fault(*place, Kind::unknown("site", site, known.iter().copied())));
            }
        }
        for (setting, state_place, word_place) in &draft.web.settings {
            if is_broken(setting.state.part()) {
                continue;
            }
            let site = sites.get(setting.state.part());
            match site.and_then(|site| site.states.get(setting.state.rest())) {
                Some(words) if words.contains(&setting.word) => {}
                Some(words) => {
                    let known = words.iter().map(|word| &**word);
                    faults.push(fault(*word_place, Kind::unknown("word", &setting.word, known)));
                }
                None => {
                    let states: Vec<String> = sites
                        .values()
                        .flat_map(|site| site.states.keys().map(|state| format!("{}.{state}", site.id)))
                        .collect();
                    let known = states.iter().map(String::as_str);
                    faults.push(fault(*state_place, Kind::unknown("state", setting.state.as_str(), known)));
                }
            }
        }
        faults
    }

    /// Pictograms of tiles that are not there.
    fn unlit(&self, icons: &[Named]) -> Vec<Fault> {
        if icons.is_empty() {
            return vec![];
        }
        let known = names(&self.root.join("assets/icons"), "svg");
        let missing = icons.iter().filter(|icon| !known.contains(&icon.name));
        missing.map(|icon| at(icon, Kind::no_pictogram(&icon.name, &known))).collect()
    }
}

/// Every site that a lesson names: where it opens, what it does and what it asks for.
fn sites(draft: &lesson::Draft) -> BTreeSet<String> {
    let web = &draft.web;
    let mut sites: BTreeSet<String> = web.sites.iter().map(|(site, _)| site.clone()).collect();
    let part = |spot: &Spot| spot.part().to_owned();
    sites.extend(web.pages.iter().map(|(page, _)| part(page)));
    sites.extend(web.settings.iter().map(|(setting, ..)| part(&setting.state)));
    sites.extend(spots(&draft.lesson).iter().map(part));
    sites
}

/// Everything that the steps of a lesson open, do or ask for.
pub(super) fn spots(lesson: &Lesson) -> Vec<Spot> {
    let of = |step: &crate::lesson::Step| {
        let opened = step.start.open.iter().chain(&step.start.focus);
        let done = opened.chain(step.solution.iter().filter_map(Gesture::spot)).cloned();
        let asked = step.when.iter().chain([&step.goal]).chain(step.mistakes.iter().map(|mistake| &mistake.when));
        let asked: Vec<Spot> =
            asked.flat_map(|expr| expr.names()).filter_map(|(_, name)| Spot::parse(name).ok()).collect();
        done.chain(asked).collect::<Vec<_>>()
    };
    lesson.steps.iter().flat_map(of).collect()
}

/// What buttons save that does not wait for it: a file of the lesson that is nowhere yet. Papers of the site were looked for before.
fn unsaved(saved: &[Named], desk: &Desk, sites: &Sites) -> Vec<Fault> {
    let waiting: Vec<&str> = desk.files.iter().filter(|file| &*file.place == "nowhere").map(|file| &*file.id).collect();
    let receipts = sites.values().flat_map(|site| site.receipts.keys()).map(|id| &**id);
    let known: Vec<&str> = waiting.iter().copied().chain(receipts).collect();
    let lost = saved.iter().filter(|file| !waiting.contains(&file.name.as_str()));
    lost.map(|file| {
        let what = "file that waits to be saved (in = \"nowhere\")";
        at(file, Kind::unknown(what, &file.name, known.iter().copied()))
    })
    .collect()
}

fn at(named: &Named, kind: Kind) -> Fault {
    Fault { file: named.file.clone(), place: Some(named.place), kind }
}
