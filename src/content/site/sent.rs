//! Reads what a site sends, and the papers that it makes.

use super::front::OWN;
use super::{Kind, Reader, needed, words};
use crate::computer::desk::{self, PLACES};
use crate::computer::site::{Message, Receipt, next_name};
use crate::content::sheet::{Table, is_slug};

use std::collections::BTreeMap;
use std::sync::Arc;

const TO: [(&str, bool); 2] = [("mail", false), ("phone", true)];

/// What stands for the code in a message.
const CODE: &str = "code";

impl Reader<'_> {
    /// `[message.code]`
    pub(super) fn messages(&mut self, root: Table<'_>) -> BTreeMap<Arc<str>, Message> {
        let tables = self.named_tables(root, "message");
        let mut messages = BTreeMap::new();
        for (id, table, offset) in tables {
            let is_taken = self.pages.iter().any(|page| page == id) || self.noted.names.states.contains_key(id);
            if is_taken || OWN.contains(&id) {
                self.sheet.fault(offset, Kind::Twice(id.to_owned()));
            }
            messages.extend(self.message(table).map(|message| (id.into(), message)));
        }
        messages
    }

    fn message(&mut self, table: Table<'_>) -> Option<Message> {
        let table = table.knowing(&["to", "text", "expires_minutes"]);
        let to = table.demanding("to", "where it goes: \"mail\" or \"phone\"");
        let to_phone = to.and_then(|table| table.choice("to", &TO));
        let text = needed(table, "text", "its words, as in \"Votre code : {code}\"");
        let expires_minutes = table.whole("expires_minutes", 1..=600).map(u32::from);
        if let Some(text) = text {
            let before = self.noted.claims.len();
            self.names_in(text);
            let (mut rest, mut names) = (text.text, vec![]);
            while let Some((_, name, after)) = next_name(rest) {
                names.push(name);
                rest = after;
            }
            // One claim was noted for each name, in order.
            let mut index = before;
            for name in &names {
                if *name == CODE { drop(self.noted.claims.remove(index)) } else { index += 1 }
            }
            if !names.contains(&CODE) {
                table.get("text")?.wrong("text", "Write {code} where the code stands.");
            }
        }
        Some(Message { to_phone: to_phone?, text: text?.text.to_owned(), expires_minutes })
    }

    /// `[receipt.receipt]`
    pub(super) fn receipts(&mut self, root: Table<'_>) -> BTreeMap<Arc<str>, Receipt> {
        let tables = self.named_tables(root, "receipt");
        let mut receipts = BTreeMap::new();
        for (id, table, offset) in tables {
            if PLACES.contains(&id) || desk::is_made(id) {
                self.sheet.fault(offset, Kind::Twice(id.to_owned()));
            }
            let table = table.knowing(&["name", "lines"]);
            let name = words(table, "name", "the name of its file");
            let lines = table.demanding("lines", "what stands on it: lines = [\"…\"]");
            let lines: Vec<_> = lines.map(|table| table.texts("lines")).unwrap_or_default();
            lines.iter().for_each(|line| self.names_in(*line));
            let lines = lines.iter().map(|line| line.text.to_owned()).collect();
            receipts.extend(name.map(|name| (id.into(), Receipt { name, lines })));
        }
        receipts
    }

    /// The tables of `[key.<id>]`, with where each id stands.
    pub(super) fn named_tables<'t>(&self, root: Table<'t>, key: &'static str) -> Vec<(&'t str, Table<'t>, usize)> {
        let Some(around) = root.get(key).and_then(|entry| entry.table(key)) else { return vec![] };
        let read = around.entries().filter_map(|(id, entry)| {
            if !is_slug(id) {
                entry.wrong(id, "Name it with a-z, 0-9 and _.");
                return None;
            }
            Some((id, entry.table(id)?, around.key_offset(id)))
        });
        read.collect()
    }
}
