//! Reads the skins of a site.

use super::around::LOOK;
use super::claim::Named;
use super::{Kind, Reader};
use crate::computer::site::{Look, Skin};
use crate::content::sheet::Table;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

impl Reader<'_> {
    /// `[skin.a]`
    pub(super) fn skins(&mut self, root: Table<'_>, look: Option<&Look>) -> BTreeMap<Arc<str>, Skin> {
        let tables = self.named_tables(root, "skin");
        tables.into_iter().map(|(id, table, _)| (id.into(), self.skin(table, look))).collect()
    }

    fn skin(&mut self, table: Table<'_>, usual: Option<&Look>) -> Skin {
        let known: Vec<&str> = LOOK.into_iter().chain(["text", "order"]).collect();
        let table = table.knowing(&known);
        let has_look = LOOK.iter().any(|key| table.get(key).is_some());
        let look = has_look.then(|| self.look_in(table, usual));
        Skin { look, texts: self.texts(table), orders: self.orders(table) }
    }

    /// `text = { "month.send" = "Continuer" }`
    fn texts(&mut self, table: Table<'_>) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        let Some(table) = table.get("text").and_then(|entry| entry.table("text")) else { return texts };
        for (key, entry) in table.entries() {
            if entry.value().is_table() {
                entry.wrong(key, "Write what bears the words in quotes: \"month.send\" = \"…\".");
                continue;
            }
            let Some(text) = entry.text(key) else { continue };
            self.names_in(text);
            self.claim_key(table, key, Named::Bearer(key.to_owned()));
            texts.insert(key.to_owned(), text.text.to_owned());
        }
        texts
    }

    /// `order = { home = ["messages", "start"] }`
    fn orders(&mut self, table: Table<'_>) -> BTreeMap<Arc<str>, Vec<Arc<str>>> {
        let mut orders = BTreeMap::new();
        let Some(table) = table.get("order").and_then(|entry| entry.table("order")) else { return orders };
        for (page, entry) in table.entries() {
            if !self.pages.iter().any(|known| known == page) {
                let pages = self.pages.iter().map(String::as_str);
                self.sheet.fault(table.key_offset(page), Kind::unknown("page", page, pages));
                continue;
            }
            let mut seen = BTreeSet::new();
            let blocks: Vec<_> = entry.items(page).into_iter().filter_map(|item| item.text(page)).collect();
            for block in &blocks {
                if !seen.insert(block.text) {
                    self.sheet.fault(block.offset, Kind::Twice(block.text.to_owned()));
                }
                self.claim(*block, Named::Block(page.to_owned(), block.text.to_owned()));
            }
            orders.insert(page.into(), blocks.iter().map(|block| block.text.into()).collect());
        }
        orders
    }

    fn claim_key(&mut self, table: Table<'_>, key: &str, named: Named) {
        let place = self.sheet.place(table.key_offset(key));
        let claim = super::Claim::new(self.file, self.site, place, named);
        self.noted.claims.push(claim);
    }
}
