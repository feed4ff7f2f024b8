//! Reads what a button does.

use super::names::Names;
use super::{Kind as Wrong, Reader};
use crate::computer::site::{Kind, Orders, Signs};
use crate::content::sheet::Table;

use std::sync::Arc;

const LOOKS: [(&str, bool); 2] = [("plain", true), ("main", false)];

impl Reader<'_> {
    pub(super) fn button(&mut self, table: Table<'_>, own: &Names) -> Kind {
        Kind::Button {
            checks: table.flag("check").unwrap_or(true),
            ways: self.ways(table),
            saves: self.saved(table, own),
            orders: Orders { sets: self.sets(table, own), sends: self.sends(table, own), signs: self.signs(table) },
            is_plain: table.choice("look", &LOOKS).unwrap_or_default(),
        }
    }

    /// `save = "receipt"`: a paper of the site, or a file of the lesson.
    fn saved(&mut self, table: Table<'_>, own: &Names) -> Option<Arc<str>> {
        table.get("save")?;
        let written = table.slug("save")?;
        if !own.receipts.contains(written.text) {
            let named = self.named(written);
            self.noted.elsewhere.files.push(named);
        }
        Some(written.text.into())
    }

    /// `set = { period = "done" }`: states of this site.
    fn sets(&self, table: Table<'_>, own: &Names) -> Vec<(Arc<str>, Arc<str>)> {
        let Some(table) = table.get("set").and_then(|entry| entry.table("set")) else { return vec![] };
        let mut sets = Vec::new();
        for (state, entry) in table.entries() {
            let Some(word) = entry.text(state) else { continue };
            match own.states.get(state) {
                None if own.is_broken(self.site) => {}
                None => {
                    let known = own.states.keys().map(String::as_str);
                    self.sheet.fault(table.key_offset(state), Wrong::unknown("state of this site", state, known));
                }
                Some(words) if !words.iter().any(|known| known == word.text) => {
                    let known = words.iter().map(String::as_str);
                    self.sheet.fault(word.offset, Wrong::unknown("word", word.text, known));
                }
                Some(_) => sets.push((state.into(), word.text.into())),
            }
        }
        sets
    }

    /// `send = "code"`
    fn sends(&self, table: Table<'_>, own: &Names) -> Option<Arc<str>> {
        let written = table.text("send")?;
        if !own.messages.contains(written.text) && !own.is_broken(self.site) {
            let known = own.messages.iter().map(String::as_str);
            self.sheet.fault(written.offset, Wrong::unknown("message of this site", written.text, known));
        }
        Some(written.text.into())
    }

    fn signs(&self, table: Table<'_>) -> Option<Signs> {
        let signs_in = table.flag("sign_in").unwrap_or_default();
        let signs_out = table.flag("sign_out").unwrap_or_default();
        match (signs_in, signs_out) {
            (true, true) => {
                table.get("sign_out")?.wrong("sign_out", "One button signs in or out, not both. Take one away.");
                None
            }
            (true, false) => Some(Signs::In),
            (false, true) => Some(Signs::Out),
            (false, false) => None,
        }
    }
}
