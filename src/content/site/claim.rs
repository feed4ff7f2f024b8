//! Whether everything that a site names is there: told once all its pages are read, and all sites to which they lead.

use super::names::{Names, Sort};
use crate::computer::Spot;
use crate::computer::expr::{Expr, Function, Reading};
use crate::content::fault::{Fault, Kind};
use crate::fault::Place;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Every site that was read, and everybody's papers.
#[derive(Debug, Default)]
pub(super) struct World {
    /// By id.
    pub(super) sites: BTreeMap<String, Names>,
    /// The ids of all sites that there are.
    pub(super) known: Vec<String>,
    /// `person.access.name`, of anybody.
    pub(super) papers: BTreeSet<String>,
}

/// Something that a file names, and where.
pub(super) struct Claim {
    file: PathBuf,
    /// The page that names it: a bare name stands there. A site, in `site.toml`.
    page: String,
    place: Place,
    named: Named,
}

/// What is named.
pub(super) enum Named {
    /// Names in an expression.
    Expr(Expr),
    /// A name in words: what was filled in.
    Words(String),
    /// A page to which something leads.
    Page(Spot),
    /// Something that is filled in.
    Thing(Sort, String),
    /// What bears words, as skins name it.
    Bearer(String),
    /// A block of a page: the page, and its id.
    Block(String, String),
}

impl Claim {
    pub(super) fn new(file: &Path, page: &str, place: Place, named: Named) -> Self {
        Self { file: file.to_owned(), page: page.to_owned(), place, named }
    }

    /// The site that claims.
    fn site(&self) -> &str {
        self.page.split('.').next().unwrap_or_default()
    }

    /// Each value on somebody's papers that is read, and where.
    pub(super) fn of_person(&self) -> Vec<(&str, &Path, &str, Place)> {
        let at = |name, column: usize| (name, &*self.file, &*self.page, self.place.right(column));
        let mut read = match &self.named {
            Named::Expr(expr) => expr.names().into_iter().map(|(column, name)| at(name, column - 1)).collect(),
            Named::Words(name) => vec![at(name, 0)],
            _ => vec![],
        };
        read.retain(|(name, ..)| name.starts_with("person."));
        read
    }

    /// The other sites that it names: they are read, too.
    pub(super) fn sites(&self, own: &Names) -> Vec<&str> {
        let first = |name: &str| name.split('.').next().map(str::len);
        let of = |name: &'_ str| -> bool {
            let site = &name[..first(name).unwrap_or_default()];
            site != self.site() && !own.pages.contains(&format!("{}.{site}", self.site()))
        };
        match &self.named {
            Named::Page(spot) => vec![spot.part()],
            Named::Words(name) | Named::Thing(_, name) if name.contains('.') && of(name) => {
                vec![&name[..first(name).unwrap_or_default()]]
            }
            Named::Expr(expr) => {
                let named = expr.readings().into_iter().filter(|reading| {
                    of(reading.name) && (reading.name.contains('.') || reading.function == Some(Function::SignedIn))
                });
                named.map(|reading| &reading.name[..first(reading.name).unwrap_or_default()]).collect()
            }
            _ => vec![],
        }
    }

    /// Each name that nothing answers to.
    pub(super) fn check(&self, world: &World) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut tell = |place: Place, kind: Kind| {
            faults.push(Fault { file: self.file.clone(), place: Some(place), kind });
        };
        match &self.named {
            Named::Words(name) => {
                let is_there = |sort: Sort| sort.can_be_shown();
                if !self.is_there(name, world, is_there) {
                    tell(self.place, self.unknown("value", name, world, is_there));
                }
            }
            Named::Thing(sort, name) => {
                let is_it = |found: Sort| found == *sort;
                let whole = self.whole(name, world);
                if !world.is_in_doubt(&whole) && !world.thing(&whole).is_some_and(|thing| is_it(thing.sort)) {
                    let what = if *sort == Sort::Upload { "upload" } else { "field" };
                    tell(self.place, self.unknown(what, name, world, is_it));
                }
            }
            Named::Expr(expr) => {
                expr.readings().iter().for_each(|reading| self.reading(*reading, world, &mut tell));
                self.options(expr, world, &mut tell);
            }
            Named::Page(spot) => self.page(spot, world).into_iter().for_each(|(at, kind)| tell(at, kind)),
            Named::Bearer(_) | Named::Block(..) => self.skin(world).into_iter().for_each(|kind| tell(self.place, kind)),
        }
        faults
    }

    /// A page of any site.
    fn page(&self, spot: &Spot, world: &World) -> Option<(Place, Kind)> {
        let Some(site) = world.sites.get(spot.part()) else {
            let known = world.known.iter().map(String::as_str);
            return Some((self.place, Kind::unknown("site", spot.part(), known)));
        };
        if site.pages.contains(spot.as_str()) || site.broken.contains(spot.as_str()) {
            return None;
        }
        Some((self.place, Kind::unknown("page", spot.as_str(), site.pages.iter().map(String::as_str))))
    }

    /// What a skin names.
    fn skin(&self, world: &World) -> Option<Kind> {
        let site = world.sites.get(self.site())?;
        match &self.named {
            Named::Bearer(key) => {
                let is_fine = site.bearers.contains(key) || site.is_in_doubt(&format!("{}.{key}.", self.site()));
                let known = site.bearers.iter().map(String::as_str);
                (!is_fine).then(|| Kind::unknown("place for these words", key, known))
            }
            Named::Block(page, block) => {
                let page = format!("{}.{page}.", self.site());
                let whole = format!("{page}{block}");
                let is_fine = site.things.contains_key(&whole) || site.is_in_doubt(&whole);
                let known = site.things.keys().filter_map(|thing| thing.strip_prefix(page.as_str()));
                (!is_fine).then(|| Kind::unknown("block on this page", block, known.collect::<Vec<_>>()))
            }
            _ => None,
        }
    }

    fn reading(&self, reading: Reading<'_>, world: &World, tell: &mut impl FnMut(Place, Kind)) {
        let place = self.place.right(reading.column - 1);
        let fits: fn(Sort) -> bool = match reading.function {
            None => |sort| sort != Sort::Words,
            Some(Function::Valid | Function::Wrong) => Sort::is_input,
            Some(Function::Opened) => |sort| sort == Sort::List,
            Some(Function::Plain) => Sort::can_be_shown,
            Some(Function::SignedIn) => {
                if !world.sites.contains_key(reading.name) {
                    let known = world.known.iter().map(String::as_str);
                    tell(place, Kind::unknown("site", reading.name, known));
                }
                return;
            }
            Some(function) => {
                let what =
                    format!("a page can ask valid, wrong, opened, plain and signed_in, and not {}", function.word());
                return tell(place, Kind::Expr(what));
            }
        };
        let whole = self.whole(reading.name, world);
        let is_page = world.pages().any(|page| *page == whole);
        let is_answered = match reading.function {
            None => is_page || world.words(&whole).is_some(),
            Some(Function::Opened) => is_page,
            Some(Function::Plain) => world.words(&whole).is_some(),
            Some(_) => false,
        };
        if !is_answered && !self.is_there(reading.name, world, fits) {
            let what = if reading.function.is_some() { "thing to ask about" } else { "name" };
            tell(place, self.unknown(what, reading.name, world, fits));
        }
    }

    /// Texts that something which is chosen, or remembered, can never be.
    fn options(&self, expr: &Expr, world: &World, tell: &mut impl FnMut(Place, Kind)) {
        let names: BTreeSet<&str> = expr.names().into_iter().map(|(_, name)| name).collect();
        for name in names {
            let whole = self.whole(name, world);
            let thing = world.thing(&whole);
            let (what, options) = match (thing, world.words(&whole)) {
                (Some(thing), _) => ("option", &thing.options),
                (None, Some(words)) => ("word", words),
                (None, None) => continue,
            };
            let compared = expr.compared_with(name).into_iter();
            for (column, text) in
                compared.filter(|(_, text)| !options.is_empty() && !options.iter().any(|one| one == text))
            {
                // The words begin after their quote.
                tell(self.place.right(column), Kind::unknown(what, text, options.iter().map(String::as_str)));
            }
        }
    }

    /// Whether something that fits has this name, or perhaps has it.
    fn is_there(&self, name: &str, world: &World, fits: impl Fn(Sort) -> bool) -> bool {
        let whole = self.whole(name, world);
        world.papers.contains(&whole)
            || world.is_in_doubt(&whole)
            || world.thing(&whole).is_some_and(|thing| fits(thing.sort))
    }

    /// A bare name is a thing of this page, one of two segments a thing of this site, unless the first is a site.
    fn whole(&self, name: &str, world: &World) -> String {
        match name.split_once('.') {
            None => format!("{}.{name}", self.page),
            Some((first, rest)) if !rest.contains('.') && !world.sites.contains_key(first) => {
                format!("{}.{name}", self.site())
            }
            Some(_) => name.to_owned(),
        }
    }

    /// The things of this page go by their bare names.
    fn unknown(&self, what: &'static str, name: &str, world: &World, fits: impl Fn(Sort) -> bool) -> Kind {
        if name.starts_with("person.") {
            return Kind::unknown("value on the papers of anybody", name, world.papers.iter().map(String::as_str));
        }
        let first = name.split('.').next().unwrap_or_default();
        let Some(site) = world.sites.get(first).or_else(|| world.sites.get(self.site())) else {
            return Kind::unknown(what, name, []);
        };
        let things = site.things.iter().filter(|(_, thing)| fits(thing.sort)).map(|(whole, _)| {
            let here = whole.strip_prefix(self.page.as_str()).and_then(|rest| rest.strip_prefix('.'));
            here.unwrap_or(whole.as_str())
        });
        let values = site.values.keys().map(String::as_str).filter(|_| what == "name");
        Kind::unknown(what, name, things.chain(values).collect::<Vec<_>>())
    }
}

impl World {
    fn site_of(&self, whole: &str) -> Option<&Names> {
        self.sites.get(whole.split('.').next()?)
    }

    fn thing(&self, whole: &str) -> Option<&super::names::Thing> {
        self.site_of(whole)?.things.get(whole)
    }

    fn pages(&self) -> impl Iterator<Item = &String> {
        self.sites.values().flat_map(|site| &site.pages)
    }

    /// The words that a value of a site can be.
    fn words(&self, whole: &str) -> Option<&Vec<String>> {
        self.site_of(whole)?.values.get(whole)
    }

    fn is_in_doubt(&self, whole: &str) -> bool {
        self.site_of(whole).is_some_and(|site| site.is_in_doubt(whole))
    }
}
