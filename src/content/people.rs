//! Reads `assets/people/*.toml`: fictional people, whose papers add up.

use super::fault::{Fault, Kind};
use super::sheet::{Entry, Sheet, Table, is_slug};
use crate::computer::expr::{Expr, Function, Scope, Unknown, Value};
use crate::lesson::Person;

use toml::de::DeValue;

use std::collections::BTreeMap;
use std::path::Path;

/// Reads one person. The name of the file is the person's id.
pub(super) fn read(file: &Path) -> Result<Person, Vec<Fault>> {
    let sheet = Sheet::open(file)?;
    let tree = sheet.tree();
    let tables: Vec<_> = Table::root(&sheet, &tree)
        .entries()
        .filter_map(|(name, entry)| Some((name.to_owned(), entry.table(name)?)))
        .collect();
    let order = tables.iter().map(|(name, table)| (name.clone(), order(*table))).collect();
    let papers = tables.into_iter().map(|(name, table)| (name, paper(table))).collect();
    let id = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    sheet.finish(Some(Person { id: id.into(), papers, order }))
}

/// The names of a paper's values, in the order in which they are written.
fn order(table: Table<'_>) -> Vec<String> {
    let mut keys: Vec<&str> = table.entries().map(|(key, _)| key).filter(|key| *key != "must").collect();
    keys.sort_by_key(|key| table.key_offset(key));
    keys.into_iter().map(str::to_owned).collect()
}

/// The values of a paper: a bare name under `must` is one of them.
struct Paper(BTreeMap<String, Value>);

impl Scope for Paper {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        self.0.get(name).cloned().ok_or_else(|| Unknown(name.to_owned()))
    }

    fn call(&self, _: Function, name: &str) -> Result<Value, Unknown> {
        Err(Unknown(name.to_owned()))
    }
}

fn paper(table: Table<'_>) -> BTreeMap<String, Value> {
    let values = table.entries().filter(|(key, _)| *key != "must");
    let paper = Paper(values.filter_map(|(key, entry)| Some((key.to_owned(), value(key, entry)?))).collect());
    for written in table.texts("must") {
        let Some((must, place)) = written.expr(table.sheet) else { continue };
        if let Some((column, kind)) = unknown(&must, &paper) {
            table.sheet.fault_at(place.right(column - 1), kind);
        } else if !must.holds(&paper) {
            table.sheet.fault_at(place, Kind::DoesNotAddUp(must.to_string()));
        }
    }
    paper.0
}

fn unknown(must: &Expr, paper: &Paper) -> Option<(usize, Kind)> {
    let (column, name) = must.names().into_iter().find(|(_, name)| !paper.0.contains_key(*name))?;
    Some((column, Kind::unknown("value on this paper", name, paper.0.keys().map(String::as_str))))
}

/// A value of a paper. An amount is a text that ends with €, because a number with a point would be rounded.
fn value(key: &str, entry: Entry<'_>) -> Option<Value> {
    if !is_slug(key) {
        entry.wrong(key, "Name it with a-z, 0-9 and _.");
        return None;
    }
    let read = match entry.value() {
        DeValue::String(text) if text.trim_end().ends_with('€') => Value::parse_money(text),
        DeValue::String(text) => Some(Value::Text(text.to_string())),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok().map(Value::Integer),
        DeValue::Boolean(flag) => Some(Value::Bool(*flag)),
        DeValue::Datetime(day) => day.to_string().parse().ok().map(Value::Date),
        DeValue::Float(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    };
    if read.is_none() {
        let hint = "Write a text, a whole number, a day, true or false; an amount in quotes with €: \"480.00 €\".";
        entry.wrong(key, hint);
    }
    read
}
