//! Reads the blocks that are made of several things: tables, summaries, files, pictures to choose, results, tiles.

use super::claim::Named;
use super::names::Sort;
use super::{Kind as Wrong, Reader, needed, words};
use crate::computer::Spot;
use crate::computer::site::{Kind, Picture, Row, Way};
use crate::content::sheet::Table;

impl Reader<'_> {
    pub(super) fn stepper(&mut self, table: Table<'_>) -> Option<Kind> {
        let number = |key, expected| {
            let table = table.demanding(key, expected)?;
            u8::try_from(table.whole(key, 1..=20)?).ok()
        };
        let (at, of) = (number("at", "the step, from 1"), number("of", "how many steps there are"));
        let (at, of) = (at?, of?);
        if at > of {
            table.get("at")?.wrong("at", &format!("There are {of} steps."));
        }
        Some(Kind::Stepper { at, of })
    }

    pub(super) fn table(&mut self, table: Table<'_>) -> Option<Kind> {
        let columns = table.demanding("columns", "what stands above each: columns = [\"Mois\"]");
        let columns: Vec<String> = columns?.texts("columns").into_iter().map(|column| column.text.to_owned()).collect();
        let rows = table.demanding("rows", "what stands in each: rows = [[\"Mars\"]]")?.get("rows")?;
        let mut read = Vec::new();
        for row in rows.items("rows") {
            let cells: Vec<_> = row.items("rows").into_iter().filter_map(|cell| cell.text("rows")).collect();
            if cells.len() != columns.len() {
                row.wrong("rows", &format!("Write as many cells as there are columns: {}.", columns.len()));
            }
            cells.iter().for_each(|cell| self.names_in(*cell));
            read.push(cells.iter().map(|cell| cell.text.to_owned()).collect());
        }
        if read.is_empty() || columns.is_empty() {
            self.sheet.fault(table.key_offset("rows"), Wrong::Nothing("rows"));
        }
        Some(Kind::Table { columns, rows: read })
    }

    pub(super) fn summary(&mut self, table: Table<'_>) -> Option<Kind> {
        let table = table.demanding("rows", "what was answered: rows = [{ text = \"…\", value = \"{month.worked}\" }]");
        let tables = table?.tables("rows", &["text", "value", "when"]);
        if tables.is_empty() {
            self.sheet.fault(table?.key_offset("rows"), Wrong::Nothing("rows"));
        }
        let mut row = |table: Table<'_>| {
            let text = words(table, "text", "what was asked");
            let value = needed(table, "value", "what was answered, as in value = \"{month.worked}\"");
            if let Some(value) = value {
                self.names_in(value);
            }
            let when = self.when(table);
            Some(Row { text: text?, value: value?.text.to_owned(), when })
        };
        Some(Kind::Summary(tables.into_iter().filter_map(&mut row).collect()))
    }

    /// `of = "file"`, or the upload of another page: `of = "documents.file"`.
    pub(super) fn preview(&mut self, table: Table<'_>) -> Option<Kind> {
        let of = needed(table, "of", "the upload that it shows, as in of = \"file\"")?;
        self.claim(of, Named::Thing(Sort::Upload, of.text.to_owned()));
        let whole = match of.text.matches('.').count() {
            0 => format!("{}.{}", self.here(), of.text),
            1 => format!("{}.{}", self.site, of.text),
            _ => of.text.to_owned(),
        };
        Some(Kind::Preview { of: Spot::parse(&whole).ok()? })
    }

    pub(super) fn upload(&mut self, table: Table<'_>) -> Option<Kind> {
        let accept = table.demanding("accept", "the endings that it takes: accept = [\"pdf\", \"jpg\"]");
        let accept = accept.map(|table| table.texts("accept")).unwrap_or_default();
        for ending in &accept {
            if ending.text.is_empty() || !ending.text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
                let hint = "Write the letters behind the dot: \"pdf\".".to_owned();
                let found = format!("\"{}\"", ending.text);
                self.sheet.fault(ending.offset, Wrong::Value { key: "accept".to_owned(), found, hint });
            }
        }
        if table.get("accept").is_some() && accept.is_empty() {
            self.sheet.fault(table.key_offset("accept"), Wrong::Nothing("accept"));
        }
        let most = table.demanding("max_mo", "how many megabytes it takes");
        let most = most.and_then(|table| table.whole("max_mo", 1..=500));
        let refused = words(table, "refused", "the red line of a file with another ending");
        let too_large = words(table, "too_large", "the red line of a file that is too large");
        let add = words(table, "add", "the words of its button, as in \"Ajouter un fichier\"");
        Some(Kind::Upload {
            accepts: accept.iter().map(|ending| ending.text.into()).collect(),
            most: most?,
            refused: refused?,
            too_large: too_large?,
            add: add?,
        })
    }

    pub(super) fn robot(&mut self, table: Table<'_>, tiles: Vec<Picture>) -> Option<Kind> {
        let right = table.demanding("right", "the ids of the right pictures: right = [\"t1\"]")?.texts("right");
        for id in right.iter().filter(|id| !tiles.iter().any(|tile| *tile.id == *id.text)) {
            let known: Vec<&str> = tiles.iter().map(|tile| &*tile.id).collect();
            self.sheet.fault(id.offset, Wrong::unknown("picture to choose", id.text, known));
        }
        if right.is_empty() {
            self.sheet.fault(table.key_offset("right"), Wrong::Nothing("right"));
        }
        Some(Kind::Robot { tiles, right: right.iter().map(|id| id.text.into()).collect() })
    }

    pub(super) fn result(&mut self, table: Table<'_>) -> Option<Kind> {
        let address = table.text("address").map(|address| address.text.to_owned()).unwrap_or_default();
        let is_advert = table.flag("advert").unwrap_or_default();
        Some(Kind::Result { address, is_advert, to: self.to(table, "to", "the page to which it leads")? })
    }

    pub(super) fn tile(&mut self, table: Table<'_>) -> Option<Kind> {
        let icon = needed(table, "icon", "the name of a pictogram in assets/icons");
        if let Some(icon) = icon {
            let named = self.named(icon);
            self.noted.elsewhere.icons.push(named);
        }
        let ways = if table.get("go").is_some() {
            self.ways(table)
        } else {
            vec![Way { when: None, to: self.to(table, "to", "the page to which it leads")? }]
        };
        Some(Kind::Tile { icon: icon?.text.to_owned(), ways })
    }
}
