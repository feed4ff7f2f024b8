//! Reads `<page>.toml`.

use super::front::OWN;
use super::names::Names;
use super::{Kind, Noted, Reader, needed};
use crate::computer::Spot;
use crate::computer::site::{Need, Page};
use crate::content::sheet::Table;

const PAGE: [&str; 8] = ["title", "address", "source", "checked", "by", "need", "blank", "block"];

impl Reader<'_> {
    /// Reads a page of the site whose `site.toml` told `own`.
    pub(super) fn page(mut self, own: &Names) -> (Option<Page>, Noted) {
        let tree = self.sheet.tree();
        let root = Table::root(self.sheet, &tree).knowing(&PAGE);
        if OWN.contains(&self.id) {
            self.sheet.fault(0, Kind::Twice(self.id.to_owned()));
        }
        let title = needed(root, "title", "what stands in its tab");
        if let Some(title) = title {
            self.names_in(title);
        }
        let address = needed(root, "address", "what stands behind the host, or \"\"");
        if let Some(address) = address {
            if own.addresses.contains(address.text) {
                self.sheet.fault(address.offset, Kind::Twice(address.text.to_owned()));
            }
            self.noted.names.addresses.insert(address.text.to_owned());
        }
        let source = super::super::lesson::source(root, self.sheet);
        if own.is_real && source.is_none() && root.get("source").is_none() {
            let expected = "where its words come from, as lessons do: the site imitates a real one";
            self.sheet.fault(0, Kind::MissingKey { key: "source", expected });
        }
        let needs = self.needs(root);
        let tables = root.get("block").map(|entry| entry.items("block")).unwrap_or_default();
        if tables.is_empty() {
            self.sheet.fault(0, Kind::Nothing("block"));
        }
        let tables = tables.into_iter().filter_map(|item| item.table("block"));
        let blocks = tables.filter_map(|table| self.block(table, own)).collect();
        let spot =
            Spot::parse(&self.here()).map_err(|error| self.sheet.fault(0, Kind::Gesture(error.to_string()))).ok();
        self.noted.names.bearers.insert(self.id.to_owned());
        let page = title.zip(address).zip(spot).map(|((title, address), spot)| Page {
            spot,
            title: title.text.to_owned(),
            address: address.text.to_owned(),
            blocks,
            needs,
            is_blank: root.flag("blank").unwrap_or_default(),
        });
        (page, self.noted)
    }

    /// `need = [{ must = "signed_in(emploi)", else = "login" }]`
    fn needs(&mut self, root: Table<'_>) -> Vec<Need> {
        let mut need = |table: Table<'_>| {
            let must = table.demanding("must", "what must hold of whoever comes here");
            let must = must.and_then(|table| self.expr(table, "must"));
            let otherwise = self.to(table, "else", "the page that opens when it does not hold");
            Some(Need { must: must?, otherwise: otherwise? })
        };
        root.tables("need", &["must", "else"]).into_iter().filter_map(&mut need).collect()
    }
}
