//! Reads the sites of a lesson, and every site to which they lead.

use super::claim::{Claim, World};
use super::names::Names;
use super::person::Needed;
use super::{Elsewhere, Kind, Noted, Reader};
use crate::computer::Sites;
use crate::computer::site::Site;
use crate::content::fault::Fault;
use crate::content::sheet::{Sheet, is_slug};
use crate::lesson::Person;

use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::sync::Arc;

/// The sites of a lesson, and what they name that stands elsewhere: it is still to be looked for.
#[derive(Default)]
pub(in crate::content) struct Web {
    pub(in crate::content) sites: Sites,
    pub(in crate::content) elsewhere: Elsewhere,
    /// What they read of the person of the exercise.
    pub(in crate::content) needed: Vec<Needed>,
    pub(in crate::content) faults: Vec<Fault>,
}

/// Reads the sites of these names from the content folder `root`, and every site to which their pages lead. Names that are no folder in
/// `assets/sites` are passed over: they are no sites. `people` is everybody whose papers can be read.
pub(in crate::content) fn load<'a>(root: &Path, names: impl Iterator<Item = &'a str>, people: &[Arc<Person>]) -> Web {
    let folder = root.join("assets/sites");
    let mut world = World { known: folders(&folder), papers: papers(people), ..World::default() };
    let mut waiting: VecDeque<String> = names.map(str::to_owned).collect();
    let mut drafts = Vec::new();
    while let Some(name) = waiting.pop_front() {
        if !is_slug(&name) || !world.known.contains(&name) || world.sites.contains_key(&name) {
            continue;
        }
        let (draft, names) = gather(&folder.join(&name));
        waiting.extend(draft.claims.iter().flat_map(|claim| claim.sites(&names)).map(str::to_owned));
        world.sites.insert(name, names);
        drafts.push(draft);
    }
    let mut web = Web::default();
    let mut hosts = BTreeSet::new();
    for mut draft in drafts {
        draft.faults.extend(draft.claims.iter().flat_map(|claim| claim.check(&world)));
        web.needed.extend(super::person::needed(&draft.claims));
        // Who types an address comes to one site.
        if let Some(site) = draft.site.as_ref().filter(|site| !hosts.insert(site.host.clone())) {
            let file = folder.join(&*site.id).join("site.toml");
            draft.faults.push(Fault::of(&file, Kind::Twice(site.host.clone())));
        }
        if let Some(site) = draft.site.filter(|_| draft.faults.is_empty()) {
            web.sites.insert(site);
            web.elsewhere.extend(draft.elsewhere);
        }
        web.faults.append(&mut draft.faults);
    }
    web.faults.sort_by(|one, other| (&one.file, one.place).cmp(&(&other.file, other.place)));
    web
}

/// The ids of all sites in `assets/sites`, in order.
pub(in crate::content) fn folders(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// `person.access.name`, for everything that stands on anybody's papers.
fn papers(people: &[Arc<Person>]) -> BTreeSet<String> {
    let papers = people.iter().flat_map(|person| &person.papers);
    papers.flat_map(|(paper, values)| values.keys().map(move |value| format!("person.{paper}.{value}"))).collect()
}

/// A site as its files say, before what it names is looked for.
#[derive(Default)]
struct Draft {
    /// None when `site.toml` could not be read.
    site: Option<Site>,
    claims: Vec<Claim>,
    elsewhere: Elsewhere,
    faults: Vec<Fault>,
}

/// Reads the files of a site. The name of the folder is its id.
fn gather(folder: &Path) -> (Draft, Names) {
    let id = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let mut pages = crate::content::names(folder, "toml");
    pages.retain(|page| page != "site");
    let mut draft = Draft::default();
    let (site, mut names) = read(&mut draft, folder, (id, "site"), &pages, |reader| reader.front());
    let mut site = site.flatten();
    for page in &pages {
        let own = &names;
        let (made, noted) = read(&mut draft, folder, (id, page), &pages, |reader| reader.page(own));
        names.pages.insert(format!("{id}.{page}"));
        names.extend(noted);
        if let (Some(site), Some(page)) = (&mut site, made.flatten()) {
            site.pages.insert(page.spot.rest().into(), page);
        }
    }
    draft.site = site;
    (draft, names)
}

/// Reads one file of a site: what is wrong in it, and what it names, is added to `draft`.
fn read<T>(
    draft: &mut Draft,
    folder: &Path,
    (site, stem): (&str, &str),
    pages: &[String],
    reads: impl FnOnce(Reader<'_>) -> (T, Noted),
) -> (Option<T>, Names) {
    let id = if stem == "site" { "" } else { stem };
    let whole = if id.is_empty() { site.to_owned() } else { format!("{site}.{id}") };
    let file = folder.join(format!("{stem}.toml"));
    let sheet = match Sheet::open(&file) {
        Ok(sheet) => sheet,
        Err(found) => {
            draft.faults.extend(found);
            return (None, Names { broken: BTreeSet::from([whole]), ..Names::default() });
        }
    };
    let (made, mut noted) = reads(Reader { sheet: &sheet, file: &file, site, id, pages, noted: Noted::default() });
    let found = sheet.take_faults();
    if found.iter().any(|fault| matches!(fault.kind, Kind::Syntax(_))) {
        noted.names.broken.insert(whole);
    }
    draft.faults.extend(found);
    draft.claims.extend(noted.claims);
    draft.elsewhere.extend(noted.elsewhere);
    (Some(made), noted.names)
}
