//! Reads `assets/sites/<site>`: `site.toml`, and a file for each page.
//!
//! ```text
//! load        the sites of a lesson, and every site to which they lead      (site/load.rs)
//! front       site.toml: look, menu, account, cookies, what comes over pages, what is sent, skins
//! page        <page>.toml: what must hold of whoever comes, and its blocks
//! names       what a site has that can be named; claim: whether what is named is there
//! ```

mod around;
mod block;
mod button;
mod claim;
mod front;
mod kinds;
mod load;
mod made;
mod names;
mod page;
mod person;
mod popup;
mod sent;
mod skin;
mod ways;

use super::fault::Kind;
use super::sheet::{Sheet, Table, Written};
use crate::fault::Place;
use claim::Claim;
use names::Names;

use std::path::{Path, PathBuf};

pub(super) use load::{folders, load};
pub(super) use person::Needed;

/// What pages name that stands in no site.
#[derive(Default)]
pub(super) struct Elsewhere {
    /// Drawings, by the names of their files in `assets/pictures`, without the ending.
    pub(super) pictures: Vec<Named>,
    /// Pictograms, by the names of their files in `assets/icons`, without the ending.
    pub(super) icons: Vec<Named>,
    /// Files of the lesson that buttons save, by their ids.
    pub(super) files: Vec<Named>,
}

impl Elsewhere {
    fn extend(&mut self, other: Self) {
        self.pictures.extend(other.pictures);
        self.icons.extend(other.icons);
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

/// What is noted while a file of a site is read.
#[derive(Default)]
struct Noted {
    names: Names,
    claims: Vec<Claim>,
    elsewhere: Elsewhere,
}

/// Reads one file of a site.
struct Reader<'a> {
    sheet: &'a Sheet,
    file: &'a Path,
    site: &'a str,
    /// The page, or nothing in `site.toml`.
    id: &'a str,
    /// Every page of the site.
    pages: &'a [String],
    noted: Noted,
}

impl Reader<'_> {
    /// Notes something that stands in no site.
    fn named(&self, written: Written<'_>) -> Named {
        Named { name: written.text.to_owned(), file: self.file.to_owned(), place: written.place(self.sheet) }
    }
}

/// The text of a key that must be there.
fn needed<'a>(table: Table<'a>, key: &'static str, expected: &'static str) -> Option<Written<'a>> {
    table.demanding(key, expected)?.text(key)
}

/// The text of a key that must be there, as it is kept.
fn words(table: Table<'_>, key: &'static str, expected: &'static str) -> Option<String> {
    Some(needed(table, key, expected)?.text.to_owned())
}

#[cfg(test)]
mod tests;
