//! Reads `assets/sites/<site>`: `site.toml`, and a file for each page.

mod block;
mod names;

use super::fault::{Fault, Kind};
use super::sheet::{Sheet, Table, is_slug};
use crate::computer::site::{Page, Site};
use crate::computer::{Sites, Spot};
use crate::fault::Place;
use names::{Claim, Things};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A site, and what it names that stands elsewhere: it is still to be looked for.
pub(super) struct Draft {
    pub(super) site: Site,
    pub(super) elsewhere: Elsewhere,
}

/// What pages name that stands in no site.
#[derive(Default)]
pub(super) struct Elsewhere {
    /// Drawings, by the names of their files in `assets/pictures`, without the ending.
    pub(super) pictures: Vec<Named>,
    /// Files of the lesson that buttons save, by their ids.
    pub(super) files: Vec<Named>,
}

impl Elsewhere {
    fn extend(&mut self, other: Self) {
        self.pictures.extend(other.pictures);
        self.files.extend(other.files);
    }
}

/// Something that a page names.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    /// The file of the page.
    pub(super) file: PathBuf,
    /// Where the name stands in it.
    pub(super) place: Place,
}

const SITE: [&str; 3] = ["name", "host", "start"];
const PAGE: [&str; 3] = ["title", "address", "block"];

/// First segments that belong to the pretend computer, the kiosk and the lesson.
const TAKEN: [&str; 15] = [
    "pointer", "keyboard", "keys", "browser", "desk", "files", "key", "mail", "phone", "seat", "person", "helper",
    "help", "stop", "site",
];

/// Reads the sites of these names from the content folder `root`. Names that are no folder in `assets/sites` are passed over: they are no sites.
pub(super) fn load<'a>(root: &Path, names: impl Iterator<Item = &'a str>) -> (Sites, Elsewhere, Vec<Fault>) {
    let (mut sites, mut elsewhere, mut faults) = (Sites::new(), Elsewhere::default(), Vec::new());
    let names: BTreeSet<&str> = names.filter(|name| is_slug(name)).collect();
    for name in names {
        let folder = root.join("assets/sites").join(name);
        if !folder.is_dir() {
            continue;
        }
        match read(&folder) {
            Ok(draft) => {
                sites.insert(draft.site);
                elsewhere.extend(draft.elsewhere);
            }
            Err(found) => faults.extend(found),
        }
    }
    (sites, elsewhere, faults)
}

/// Reads a site, or tells everything that is wrong in its files. The name of the folder is its id.
pub(super) fn read(folder: &Path) -> Result<Draft, Vec<Fault>> {
    let id = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let mut pages = super::names(folder, "toml");
    pages.retain(|page| page != "site");
    let mut faults = Vec::new();
    let site = site(folder, id, &pages).map_err(|found| faults.extend(found)).ok();
    let mut things = Things::default();
    let mut read = Vec::new();
    for page in &pages {
        let file = folder.join(format!("{page}.toml"));
        let sheet = match Sheet::open(&file) {
            Ok(sheet) => sheet,
            Err(found) => {
                things.broken.insert(format!("{id}.{page}"));
                faults.extend(found);
                continue;
            }
        };
        let (made, noted) = Reader::new(&sheet, &file, id, page, &pages).page();
        let found = sheet.take_faults();
        if found.iter().any(|fault| matches!(fault.kind, Kind::Syntax(_))) {
            things.broken.insert(format!("{id}.{page}"));
        }
        faults.extend(found);
        things.pages.insert(format!("{id}.{page}"));
        things.all.extend(noted.things);
        read.push((sheet, made, noted.claims, noted.elsewhere));
    }
    let mut draft = site.map(|site| Draft { site, elsewhere: Elsewhere::default() });
    for (sheet, page, claims, elsewhere) in read {
        claims.iter().for_each(|claim| claim.check(&things, &sheet));
        faults.extend(sheet.take_faults());
        if let (Some(draft), Some(page)) = (&mut draft, page) {
            draft.site.pages.insert(page.spot.rest().into(), page);
            draft.elsewhere.extend(elsewhere);
        }
    }
    faults.sort_by(|one, other| (&one.file, one.place).cmp(&(&other.file, other.place)));
    draft.filter(|_| faults.is_empty()).ok_or(faults)
}

/// Reads `site.toml`.
fn site(folder: &Path, id: &str, pages: &[String]) -> Result<Site, Vec<Fault>> {
    let sheet = Sheet::open(&folder.join("site.toml"))?;
    let tree = sheet.tree();
    let root = Table::root(&sheet, &tree).knowing(&SITE);
    if TAKEN.contains(&id) {
        sheet.fault(0, Kind::Twice(id.to_owned()));
    }
    if pages.is_empty() {
        sheet.fault(0, Kind::Nothing("page"));
    }
    let name = root.demanding("name", "the name of the site").and_then(|root| root.text("name"));
    let host = root.demanding("host", "its fictional address, as in \"mairie.test\"").and_then(|root| {
        let host = root.text("host")?;
        if !host.text.ends_with(".test") {
            root.get("host")?.wrong("host", "Write an address that ends with .test: nobody can own it.");
        }
        Some(host)
    });
    let start = root.demanding("start", "the page that opens first").and_then(|root| root.text("start"));
    if let Some(start) = start.filter(|start| !pages.iter().any(|page| page == start.text)) {
        sheet.fault(start.offset, Kind::unknown("page", start.text, pages.iter().map(String::as_str)));
    }
    let made = name.zip(host).zip(start).map(|((name, host), start)| Site {
        id: id.into(),
        name: name.text.to_owned(),
        host: host.text.to_owned(),
        start: start.text.into(),
        pages: BTreeMap::new(),
        is_secure: true,
        ..Site::default()
    });
    sheet.finish(made)
}

/// What is noted while a page is read.
#[derive(Default)]
struct Noted {
    things: BTreeMap<String, names::Thing>,
    claims: Vec<Claim>,
    elsewhere: Elsewhere,
}

/// Reads one page.
struct Reader<'a> {
    sheet: &'a Sheet,
    file: &'a Path,
    site: &'a str,
    id: &'a str,
    /// Every page of the site.
    pages: &'a [String],
    noted: Noted,
}

impl<'a> Reader<'a> {
    fn new(sheet: &'a Sheet, file: &'a Path, site: &'a str, id: &'a str, pages: &'a [String]) -> Self {
        Self { sheet, file, site, id, pages, noted: Noted::default() }
    }

    fn page(mut self) -> (Option<Page>, Noted) {
        let tree = self.sheet.tree();
        let root = Table::root(self.sheet, &tree).knowing(&PAGE);
        let title = root.demanding("title", "what stands in its tab").and_then(|root| root.text("title"));
        let address = root.demanding("address", "what stands behind the host, or \"\"");
        let address = address.and_then(|root| root.text("address"));
        let tables = root.get("block").map(|entry| entry.items("block")).unwrap_or_default();
        if tables.is_empty() {
            self.sheet.fault(0, Kind::Nothing("block"));
        }
        let tables = tables.into_iter().filter_map(|item| item.table("block"));
        let blocks = tables.filter_map(|table| self.block(table)).collect();
        let spot = Spot::parse(&format!("{}.{}", self.site, self.id))
            .map_err(|error| self.sheet.fault(0, Kind::Gesture(error.to_string())))
            .ok();
        let page = title.zip(address).zip(spot).map(|((title, address), spot)| Page {
            spot,
            title: title.text.to_owned(),
            address: address.text.to_owned(),
            blocks,
            needs: vec![],
            is_blank: false,
        });
        (page, self.noted)
    }
}

#[cfg(test)]
mod tests;
