//! Reads the windows that come over pages.

use super::{Kind, Reader, words};
use crate::computer::site::{Popup, WayOut};
use crate::content::sheet::Table;

const POPUP: [&str; 8] = ["id", "page", "title", "text", "action", "to", "close", "close_text"];

/// How it is closed, as it is written.
const CLOSES: [(&str, bool); 2] = [("cross", true), ("words", false)];

impl Reader<'_> {
    /// `[[popup]]`
    pub(super) fn popups(&mut self, root: Table<'_>) -> Vec<Popup> {
        let mut popups: Vec<Popup> = Vec::new();
        for table in root.tables("popup", &POPUP) {
            let id = table.slug("id");
            if let Some(id) = id.filter(|id| popups.iter().any(|popup| *popup.id == *id.text)) {
                self.sheet.fault(id.offset, Kind::Twice(id.text.to_owned()));
            }
            popups.extend(self.popup(table));
        }
        popups
    }

    fn popup(&mut self, table: Table<'_>) -> Option<Popup> {
        let id = table.slug("id");
        let page = self.to(table, "page", "the page over which it comes");
        let title = words(table, "title", "its title");
        let text = words(table, "text", "what it says");
        let action = words(table, "action", "the words of its large button");
        let to = self.to(table, "to", "the page to which that leads");
        let way_out = self.way_out(table);
        Some(Popup {
            id: id?.text.into(),
            page: page?,
            title: title?,
            text: text?,
            action: action?,
            to: to?,
            way_out: way_out?,
        })
    }

    fn way_out(&self, table: Table<'_>) -> Option<WayOut> {
        let close = table.demanding("close", "how it is closed: \"cross\" or \"words\"");
        if close.and_then(|table| table.choice("close", &CLOSES))? {
            if table.get("close_text").is_some() {
                let hint = "Write close = \"words\", or take close_text away.".to_owned();
                let kind = Kind::Value { key: "close".to_owned(), found: "\"cross\"".to_owned(), hint };
                self.sheet.fault(table.key_offset("close_text"), kind);
            }
            return Some(WayOut::Cross);
        }
        words(table, "close_text", "the words that close it, as in \"Non merci\"").map(WayOut::Words)
    }
}
