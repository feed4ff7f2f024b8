//! Whether everything that a page names stands on a page of its site.

use crate::computer::expr::{Expr, Function, Reading};
use crate::content::fault::Kind;
use crate::content::sheet::Sheet;
use crate::fault::Place;

use std::collections::{BTreeMap, BTreeSet};

/// What stands on the pages of a site.
#[derive(Debug, Default)]
pub(super) struct Things {
    /// `mediatheque.card.adult`.
    pub(super) all: BTreeMap<String, Thing>,
    /// `mediatheque.card`.
    pub(super) pages: BTreeSet<String>,
    /// Pages of which not everything could be read: what seems to be missing there is perhaps there.
    pub(super) broken: BTreeSet<String>,
}

/// What may be asked of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Thing {
    /// Whether something is filled in.
    pub(super) is_input: bool,
    /// Whether it is a button or a link.
    pub(super) is_pressed: bool,
    /// Whether it opens.
    pub(super) is_list: bool,
    /// Whether it is a box to tick: what it holds cannot be shown in words.
    pub(super) is_check: bool,
    /// The ids of what can be chosen.
    pub(super) options: Vec<String>,
}

/// What a page names, and where.
pub(super) struct Claim {
    /// The page that names it: a bare name stands there.
    page: String,
    place: Place,
    named: Named,
}

enum Named {
    Expr(Expr),
    Words(String),
}

impl Claim {
    pub(super) fn expr(page: &str, expr: Expr, place: Place) -> Self {
        Self { page: page.to_owned(), place, named: Named::Expr(expr) }
    }

    pub(super) fn words(page: &str, name: &str, place: Place) -> Self {
        Self { page: page.to_owned(), place, named: Named::Words(name.to_owned()) }
    }

    /// Tells each name that nothing answers to.
    pub(super) fn check(&self, things: &Things, sheet: &Sheet) {
        match &self.named {
            Named::Words(name) => {
                let can_be_shown = |thing: &Thing| thing.is_input && !thing.is_check;
                if !self.is_in_doubt(name, things) && !things.all.get(&self.whole(name)).is_some_and(can_be_shown) {
                    sheet.fault_at(self.place, self.unknown("value", name, things, can_be_shown));
                }
            }
            Named::Expr(expr) => {
                expr.readings().iter().for_each(|reading| self.reading(*reading, things, sheet));
                self.options(expr, things, sheet);
            }
        }
    }

    fn reading(&self, reading: Reading<'_>, things: &Things, sheet: &Sheet) {
        let place = self.place.right(reading.column - 1);
        let whole = self.whole(reading.name);
        let fits: fn(&Thing) -> bool = match reading.function {
            None => |thing| thing.is_input || thing.is_pressed,
            Some(Function::Valid | Function::Wrong) => |thing| thing.is_input,
            Some(Function::Opened) => |thing| thing.is_list,
            Some(function) => {
                let what = format!("a page can ask valid, wrong and opened, and not {}", function.word());
                return sheet.fault_at(place, Kind::Expr(what));
            }
        };
        let is_page = things.pages.contains(&whole) && matches!(reading.function, None | Some(Function::Opened));
        if !is_page && !self.is_in_doubt(reading.name, things) && !things.all.get(&whole).is_some_and(fits) {
            let what = if reading.function.is_some() { "thing to ask about" } else { "name" };
            sheet.fault_at(place, self.unknown(what, reading.name, things, fits));
        }
    }

    /// Texts that something which is chosen can never be.
    fn options(&self, expr: &Expr, things: &Things, sheet: &Sheet) {
        let names: BTreeSet<&str> = expr.names().into_iter().map(|(_, name)| name).collect();
        for name in names {
            let Some(thing) = things.all.get(&self.whole(name)).filter(|thing| !thing.options.is_empty()) else {
                continue;
            };
            for (column, text) in expr.compared_with(name) {
                if !thing.options.iter().any(|option| option == text) {
                    let known = thing.options.iter().map(String::as_str);
                    // The words begin after their quote.
                    sheet.fault_at(self.place.right(column), Kind::unknown("option", text, known));
                }
            }
        }
    }

    fn whole(&self, name: &str) -> String {
        if name.contains('.') { name.to_owned() } else { format!("{}.{name}", self.page) }
    }

    /// Whether it stands on a page of which not everything could be read.
    fn is_in_doubt(&self, name: &str, things: &Things) -> bool {
        let whole = self.whole(name);
        things.broken.iter().any(|page| whole.strip_prefix(page.as_str()).is_some_and(|rest| rest.starts_with('.')))
    }

    /// The things of this page go by their bare names.
    fn unknown(&self, what: &'static str, name: &str, things: &Things, fits: impl Fn(&Thing) -> bool) -> Kind {
        let known = things.all.iter().filter(|(_, thing)| fits(thing)).map(|(whole, _)| {
            let here = whole.strip_prefix(self.page.as_str()).and_then(|rest| rest.strip_prefix('.'));
            here.unwrap_or(whole.as_str())
        });
        Kind::unknown(what, name, known.collect::<Vec<_>>())
    }
}
