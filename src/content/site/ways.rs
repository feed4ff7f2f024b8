//! Where things lead, and what they name on the way.

use super::claim::{Claim, Named};
use super::{Kind as Wrong, Reader, needed};
use crate::computer::Spot;
use crate::computer::expr::Expr;
use crate::computer::site::{Way, next_name};
use crate::content::sheet::{Table, Written};

impl Reader<'_> {
    /// The page that is being read, or the site: `emploi.month`, `emploi`.
    pub(super) fn here(&self) -> String {
        if self.id.is_empty() { self.site.to_owned() } else { format!("{}.{}", self.site, self.id) }
    }

    /// Something that must be there once every page is read.
    pub(super) fn claim(&mut self, written: Written<'_>, named: Named) {
        let claim = Claim::new(self.file, &self.here(), written.place(self.sheet), named);
        self.noted.claims.push(claim);
    }

    /// The ways on: `go = [{ when = …, to = … }]`.
    pub(super) fn ways(&mut self, table: Table<'_>) -> Vec<Way> {
        let mut way = |table: Table<'_>| {
            let when = table.get("when").is_some().then(|| self.expr(table, "when"));
            let to = self.to(table, "to", "the page to which it leads")?;
            match when {
                Some(None) => None,
                when => Some(Way { when: when.flatten(), to }),
            }
        };
        table.tables("go", &["when", "to"]).into_iter().filter_map(&mut way).collect()
    }

    /// The page that a key names.
    pub(super) fn to(&mut self, table: Table<'_>, key: &'static str, expected: &'static str) -> Option<Spot> {
        self.page_spot(needed(table, key, expected)?)
    }

    /// The spot of a page of this site, or of another: `results`, `mairie.home`.
    pub(super) fn page_spot(&mut self, written: Written<'_>) -> Option<Spot> {
        if written.text.contains('.') {
            let spot = written.spot(self.sheet)?;
            self.claim(written, Named::Page(spot.clone()));
            return Some(spot);
        }
        if !self.pages.iter().any(|page| page == written.text) {
            let pages = self.pages.iter().map(String::as_str);
            self.sheet.fault(written.offset, Wrong::unknown("page", written.text, pages));
            return None;
        }
        Spot::parse(&format!("{}.{}", self.site, written.text)).ok()
    }

    /// An expression. What it names is looked for once every page is read.
    pub(super) fn expr(&mut self, table: Table<'_>, key: &'static str) -> Option<Expr> {
        let written = table.text(key)?;
        let (expr, _) = written.expr(self.sheet)?;
        self.claim(written, Named::Expr(expr.clone()));
        Some(expr)
    }

    /// `when`, if it is there. None inside when it cannot be read.
    pub(super) fn when(&mut self, table: Table<'_>) -> Option<Expr> {
        table.get("when")?;
        self.expr(table, "when")
    }

    /// The names in words: « Prénom : {first_name} ».
    pub(super) fn names_in(&mut self, written: Written<'_>) {
        let mut rest = written.text;
        while let Some((before, name, after)) = next_name(rest) {
            let at = written.text[..written.text.len() - rest.len()].chars().count() + before.chars().count() + 1;
            let is_one_line = !written.text.contains('\n');
            let place = written.place(self.sheet).right(if is_one_line { at } else { 0 });
            let claim = Claim::new(self.file, &self.here(), place, Named::Words(name.to_owned()));
            self.noted.claims.push(claim);
            rest = after;
        }
    }

    /// A text in which names may stand.
    pub(super) fn text(&mut self, table: Table<'_>, key: &'static str) -> Option<String> {
        let written = table.text(key)?;
        self.names_in(written);
        Some(written.text.to_owned())
    }
}
