//! Whether every page can be come to: what nobody sees cannot be looked after.

use crate::computer::Spot;
use crate::computer::site::{Kind as Is, Page, Site, Sites};
use crate::content::fault::{Fault, Kind};
use crate::content::{Library, lesson};

use std::collections::BTreeSet;
use std::sync::Arc;

/// Pages to which nothing leads, and sites that no lesson opens.
///
/// When a lesson cannot be read, nothing is told: it is not known to where it leads.
pub(super) fn check(library: &Library) -> Vec<Fault> {
    let drafts: Result<Vec<_>, _> = library.curriculum.lessons().map(|entry| library.draft(&entry.id)).collect();
    let Ok(drafts) = drafts else { return vec![] };
    let sites: Sites = loaded(&drafts).into_iter().collect();
    let reached = reached(drafts.iter().flat_map(begins).collect(), &sites);
    let folder = library.root.join("assets/sites");
    let mut faults = Vec::new();
    for id in crate::content::site::folders(&folder) {
        let Some(site) = sites.get(&id) else {
            faults.push(Fault::of(&folder.join(&id).join("site.toml"), Kind::UnopenedSite));
            continue;
        };
        let lost = site.pages.iter().filter(|(_, page)| !reached.contains(&page.spot));
        let file = |page: &str| folder.join(&id).join(format!("{page}.toml"));
        faults.extend(lost.map(|(page, _)| Fault::of(&file(page), Kind::UnreachedPage)));
    }
    faults
}

/// Every site of these lessons, once.
fn loaded(drafts: &[lesson::Draft]) -> Vec<Site> {
    let mut seen = BTreeSet::new();
    let all = drafts.iter().flat_map(|draft| draft.lesson.setup.sites.values());
    all.filter(|site| seen.insert(site.id.clone())).map(|site| Site::clone(site)).collect()
}

/// The pages that a lesson opens, those with which its browser begins, and those that come when an address or words are typed.
fn begins(draft: &lesson::Draft) -> Vec<Spot> {
    let lesson = &draft.lesson;
    let sites = &lesson.setup.sites;
    let opened = lesson.steps.iter().filter_map(|step| step.start.open.clone());
    let browser = sites.browser.home.iter().chain(&sites.browser.favourites).cloned();
    let typed =
        sites.values().flat_map(|site| start(site).into_iter().chain(site.search.clone().map(|search| search.page)));
    opened.chain(browser).chain(typed).collect()
}

fn start(site: &Arc<Site>) -> Option<Spot> {
    Some(site.pages.get(&site.start)?.spot.clone())
}

/// Every page to which something leads from `waiting`.
fn reached(mut waiting: Vec<Spot>, sites: &Sites) -> BTreeSet<Spot> {
    let mut reached = BTreeSet::new();
    while let Some(spot) = waiting.pop() {
        let Some(site) = sites.get(spot.part()) else { continue };
        let Some(page) = site.page(&spot) else { continue };
        if reached.insert(spot) {
            waiting.extend(leads(page).chain(around(site, page)).cloned());
        }
    }
    reached
}

/// Where the things on a page lead, and who may not see it.
fn leads(page: &Page) -> impl Iterator<Item = &Spot> {
    let things = page.blocks.iter().flat_map(|block| -> Vec<&Spot> {
        match &block.kind {
            Is::Button { ways, .. } | Is::Tile { ways, .. } => ways.iter().map(|way| &way.to).collect(),
            Is::Link { to, .. } | Is::Result { to, .. } => vec![to],
            _ => vec![],
        }
    });
    things.chain(page.needs.iter().map(|need| &need.otherwise))
}

/// Where a site leads from each of its pages.
fn around<'a>(site: &'a Site, page: &'a Page) -> impl Iterator<Item = &'a Spot> {
    let menu = site.menu.iter().map(|entry| &entry.to);
    let account = site.account.iter().flat_map(|account| [&account.enter, &account.left]);
    let popups = site.popups.iter().filter(|popup| popup.page == page.spot).map(|popup| &popup.to);
    menu.chain(account).chain(popups)
}
