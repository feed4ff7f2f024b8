//! A TOML file under reading: every value with its place, and every fault collected on the way.
//!
//! The tree of the parser is read by hand: a derived reader stops at the first value that does not fit, and loses
//! the places of the others.

use super::fault::{Fault, Kind};
use crate::computer::Spot;
use crate::computer::expr::Expr;
use crate::fault::{self, Place, did_you_mean};

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use std::cell::RefCell;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// The source of a file, and what was found wrong in it.
pub(super) struct Sheet {
    file: PathBuf,
    source: String,
    faults: RefCell<Vec<Fault>>,
}

impl Sheet {
    pub(super) fn open(file: &Path) -> Result<Self, Vec<Fault>> {
        let source = fault::read(file).map_err(|fault| vec![fault.into()])?;
        Ok(Self { file: file.to_owned(), source, faults: RefCell::default() })
    }

    /// The tree of the file. What cannot be read is among the faults.
    pub(super) fn tree(&self) -> DeTable<'_> {
        let (tree, errors) = DeTable::parse_recoverable(&self.source);
        for error in errors {
            self.fault(error.span().map_or(0, |span| span.start), Kind::Syntax(error.message().to_owned()));
        }
        tree.into_inner()
    }

    pub(super) fn place(&self, offset: usize) -> Place {
        Place::at(&self.source, offset)
    }

    pub(super) fn fault(&self, offset: usize, kind: Kind) {
        self.fault_at(self.place(offset), kind);
    }

    pub(super) fn fault_at(&self, place: Place, kind: Kind) {
        self.faults.borrow_mut().push(Fault { file: self.file.clone(), place: Some(place), kind });
    }

    /// What was found wrong, in the order of the file. Nothing remains.
    ///
    /// What seems to be missing behind a line that cannot be read is perhaps there: it is not told.
    pub(super) fn take_faults(&self) -> Vec<Fault> {
        let mut faults = self.faults.take();
        if faults.iter().any(|fault| matches!(fault.kind, Kind::Syntax(_))) {
            faults.retain(|fault| !matches!(fault.kind, Kind::MissingKey { .. } | Kind::Nothing(_)));
        }
        faults.sort_by_key(|fault| fault.place);
        faults
    }

    /// `made`, if nothing was wrong.
    pub(super) fn finish<T>(&self, made: Option<T>) -> Result<T, Vec<Fault>> {
        match (made, self.take_faults()) {
            (Some(made), faults) if faults.is_empty() => Ok(made),
            (_, faults) => Err(faults),
        }
    }
}

/// A text of the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) text: &'a str,
    /// Where its first letter stands, after the quotes.
    pub(super) offset: usize,
}

/// A table of the file.
#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    pub(super) sheet: &'a Sheet,
    table: &'a DeTable<'a>,
    /// Where it begins.
    pub(super) offset: usize,
}

impl<'a> Table<'a> {
    /// The whole file, in which any key may stand.
    pub(super) fn root(sheet: &'a Sheet, table: &'a DeTable<'a>) -> Self {
        Self { sheet, table, offset: 0 }
    }

    /// Tells each key that is not `known`.
    pub(super) fn knowing(self, known: &[&str]) -> Self {
        for key in self.table.keys().filter(|key| !known.contains(&&**key.get_ref())) {
            let hint = did_you_mean(key.get_ref(), known.iter().copied());
            self.sheet.fault(key.span().start, Kind::UnknownKey { key: key.get_ref().to_string(), hint });
        }
        self
    }

    /// Every key with its value, in the order of their names.
    pub(super) fn entries(self) -> impl Iterator<Item = (&'a str, Entry<'a>)> {
        self.table.iter().map(move |(key, value)| (&**key.get_ref(), Entry { sheet: self.sheet, value }))
    }

    /// Where `key` stands. Without it, where the table begins.
    pub(super) fn key_offset(self, key: &str) -> usize {
        self.table.get_key_value(key).map_or(self.offset, |(key, _)| key.span().start)
    }

    /// The value of `key`.
    pub(super) fn get(self, key: &str) -> Option<Entry<'a>> {
        self.table.get(key).map(|value| Entry { sheet: self.sheet, value })
    }

    /// The same table, if `key` is in it; it must be.
    pub(super) fn demanding(self, key: &'static str, expected: &'static str) -> Option<Self> {
        if self.get(key).is_none() {
            self.sheet.fault(self.offset, Kind::MissingKey { key, expected });
            return None;
        }
        Some(self)
    }

    pub(super) fn text(self, key: &'static str) -> Option<Written<'a>> {
        self.get(key)?.text(key)
    }

    /// An id of small letters, digits and `_`, which must be there.
    pub(super) fn slug(self, key: &'static str) -> Option<Written<'a>> {
        let entry = self.demanding(key, "a short name of a-z, 0-9 and _")?.get(key)?;
        let written = entry.text(key)?;
        if !is_slug(written.text) {
            entry.wrong(key, "Write a short name of a-z, 0-9 and _, which begins with a letter.");
            return None;
        }
        Some(written)
    }

    /// A whole number. None when the key is not there, or cannot be taken.
    pub(super) fn whole(self, key: &'static str, range: RangeInclusive<u16>) -> Option<u16> {
        let entry = self.get(key)?;
        let number = entry.value().as_integer();
        let number = number.and_then(|number| u16::from_str_radix(number.as_str(), number.radix()).ok());
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            entry.wrong(key, &format!("Write a whole number from {} to {}.", range.start(), range.end()));
        }
        number
    }

    pub(super) fn flag(self, key: &'static str) -> Option<bool> {
        let entry = self.get(key)?;
        let flag = entry.value().as_bool();
        if flag.is_none() {
            entry.wrong(key, "Write true or false.");
        }
        flag
    }

    pub(super) fn date(self, key: &'static str) -> Option<Date> {
        let entry = self.get(key)?;
        let day = entry.value().as_datetime().and_then(|day| day.to_string().parse().ok());
        if day.is_none() {
            entry.wrong(key, "Write a day without quotes: 2027-02-28.");
        }
        day
    }

    /// The texts of a list. Empty when the key is not there.
    pub(super) fn texts(self, key: &'static str) -> Vec<Written<'a>> {
        let items = self.get(key).map(|entry| entry.items(key)).unwrap_or_default();
        items.into_iter().filter_map(|item| item.text(key)).collect()
    }

    /// A list of tables, in which only `known` keys stand. Empty when the key is not there.
    pub(super) fn tables(self, key: &'static str, known: &[&str]) -> Vec<Self> {
        let items = self.get(key).map(|entry| entry.items(key)).unwrap_or_default();
        items.into_iter().filter_map(|item| item.table(key)).map(|table| table.knowing(known)).collect()
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(self, key: &'static str, choices: &[(&'static str, T)]) -> Option<T> {
        let entry = self.get(key)?;
        let written = entry.text(key)?;
        let found = choices.iter().find(|(word, _)| *word == written.text);
        if found.is_none() {
            entry.wrong(key, &did_you_mean(written.text, choices.iter().map(|(word, _)| *word)));
        }
        found.map(|(_, choice)| *choice)
    }

    /// The spot that a key is, which stands at `offset`.
    pub(super) fn spot(self, key: &str, offset: usize) -> Option<Spot> {
        Spot::parse(key).map_err(|error| self.sheet.fault(offset, Kind::Gesture(error.to_string()))).ok()
    }

    /// An expression, and where it begins.
    pub(super) fn expr(self, key: &'static str) -> Option<(Expr, Place)> {
        self.text(key)?.expr(self.sheet)
    }
}

/// A value of the file.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    sheet: &'a Sheet,
    value: &'a Spanned<DeValue<'a>>,
}

impl<'a> Entry<'a> {
    pub(super) fn value(self) -> &'a DeValue<'a> {
        self.value.get_ref()
    }

    pub(super) fn text(self, key: &str) -> Option<Written<'a>> {
        let Some(text) = self.value().as_str() else {
            self.wrong(key, "Write a text in quotes.");
            return None;
        };
        let source = self.source();
        let quotes = if source.starts_with("\"\"\"") || source.starts_with("'''") { 3 } else { 1 };
        Some(Written { text, offset: self.value.span().start + quotes })
    }

    /// The values of a list.
    pub(super) fn items(self, key: &str) -> Vec<Self> {
        let Some(array) = self.value().as_array() else {
            let hint = if self.value().is_table() {
                &format!("Write it in double brackets: [[{key}]].")
            } else {
                "Write a list in [ ]."
            };
            self.wrong(key, hint);
            return Vec::new();
        };
        array.iter().map(|value| Self { sheet: self.sheet, value }).collect()
    }

    /// A table in which any key may stand.
    pub(super) fn table(self, key: &str) -> Option<Table<'a>> {
        let table = self.value().as_table();
        if table.is_none() {
            self.wrong(key, "Write a table.");
        }
        table.map(|table| Table { sheet: self.sheet, table, offset: self.value.span().start })
    }

    /// Tells that the value cannot be taken.
    pub(super) fn wrong(self, key: &str, hint: &str) {
        let found = self.source().lines().next().unwrap_or_default().chars().take(60).collect();
        let kind = Kind::Value { key: key.to_owned(), found, hint: hint.to_owned() };
        self.sheet.fault(self.value.span().start, kind);
    }

    fn source(self) -> &'a str {
        self.sheet.source.get(self.value.span()).unwrap_or_default()
    }
}

impl Written<'_> {
    pub(super) fn place(self, sheet: &Sheet) -> Place {
        sheet.place(self.offset)
    }

    /// The expression that is written here, and where it begins.
    pub(super) fn expr(self, sheet: &Sheet) -> Option<(Expr, Place)> {
        let place = self.place(sheet);
        match Expr::parse(self.text) {
            Ok(expr) => Some((expr, place)),
            Err(error) => {
                sheet.fault_at(place.right(error.column - 1), Kind::Expr(error.what));
                None
            }
        }
    }

    /// The spot that is written here.
    pub(super) fn spot(self, sheet: &Sheet) -> Option<Spot> {
        Spot::parse(self.text).map_err(|error| sheet.fault(self.offset, Kind::Gesture(error.to_string()))).ok()
    }
}

/// Whether `text` can name a file, a message and an attribute.
pub(super) fn is_slug(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
