//! Reads what stands around the pages of a site: its header, its menu, its corner for accounts, its banner.

use super::{Kind, Reader, needed, words};
use crate::computer::Spot;
use crate::computer::site::{Accent, Account, Consenting, Cookies, Entry, Layout, Look};
use crate::content::sheet::Table;

const LAYOUTS: [(&str, Layout); 3] = [("top", Layout::Top), ("side", Layout::Side), ("cards", Layout::Cards)];
const ACCENTS: [(&str, Accent); 5] = [
    ("blue", Accent::Blue),
    ("plum", Accent::Plum),
    ("green", Accent::Green),
    ("slate", Accent::Slate),
    ("ochre", Accent::Ochre),
];
const KINDS: [(&str, Consenting); 2] = [("fair", Consenting::Fair), ("tricky", Consenting::Tricky)];
const ACCOUNT: [&str; 8] = ["enter", "enter_text", "name", "leave_text", "ask", "yes", "no", "left"];

/// Keys of a header.
pub(super) const LOOK: [&str; 3] = ["layout", "accent", "tagline"];

impl Reader<'_> {
    /// `[look]`
    pub(super) fn look(&mut self, root: Table<'_>, usual: Option<&Look>) -> Option<Look> {
        let table = root.get("look")?.table("look")?.knowing(&LOOK);
        Some(self.look_in(table, usual))
    }

    /// A header, with what is `usual` where nothing is said.
    pub(super) fn look_in(&mut self, table: Table<'_>, usual: Option<&Look>) -> Look {
        let layout = table.choice("layout", &LAYOUTS);
        let accent = table.choice("accent", &ACCENTS);
        let tagline = self.text(table, "tagline");
        Look {
            layout: layout.or(usual.map(|usual| usual.layout)).unwrap_or_default(),
            accent: accent.or(usual.map(|usual| usual.accent)).unwrap_or_default(),
            tagline: tagline.or_else(|| usual?.tagline.clone()),
        }
    }

    /// `[[menu]]`
    pub(super) fn menu(&mut self, root: Table<'_>) -> Vec<Entry> {
        let mut menu: Vec<Entry> = Vec::new();
        for table in root.tables("menu", &["id", "text", "to", "when"]) {
            let id = table.slug("id");
            let text = words(table, "text", "its words, as in text = \"Offres\"");
            let to = self.to(table, "to", "the page to which it leads");
            let when = self.when(table);
            let spot = id.and_then(|id| Spot::parse(&format!("{}.menu.{}", self.site, id.text)).ok());
            if let Some(id) = id.filter(|_| menu.iter().any(|entry| Some(&entry.spot) == spot.as_ref())) {
                self.sheet.fault(id.offset, Kind::Twice(id.text.to_owned()));
            }
            let read = (spot, text, to);
            if let (Some(spot), Some(text), Some(to)) = read {
                menu.push(Entry { spot, text, to, when });
            }
        }
        menu
    }

    /// `[account]`
    pub(super) fn account(&mut self, root: Table<'_>) -> Option<Account> {
        let table = root.get("account")?.table("account")?.knowing(&ACCOUNT);
        let enter = self.to(table, "enter", "the page on which people sign in");
        let enter_text = words(table, "enter_text", "the words that lead there, as in \"Connexion\"");
        let name = needed(table, "name", "who is signed in, as in \"{person.access.name}\"");
        if let Some(name) = name {
            self.names_in(name);
        }
        let leave_text = words(table, "leave_text", "the words that sign out");
        let left = self.to(table, "left", "the page that opens then");
        let asked = ["ask", "yes", "no"].iter().any(|key| table.get(key).is_some());
        let ask = asked.then(|| {
            let ask = words(table, "ask", "the question before that");
            let yes = words(table, "yes", "the words of the answer that signs out");
            let no = words(table, "no", "the words of the answer that stays");
            Some([ask?, yes?, no?])
        });
        Some(Account {
            enter: enter?,
            enter_text: enter_text?,
            name: name?.text.to_owned(),
            leave_text: leave_text?,
            ask: ask.flatten(),
            left: left?,
        })
    }

    /// `[cookies]`
    pub(super) fn cookies(&mut self, root: Table<'_>) -> Option<Cookies> {
        let table = root.get("cookies")?.table("cookies")?.knowing(&["kind", "text"]);
        let kind = table.demanding("kind", "how it asks: \"fair\" or \"tricky\"");
        let kind = kind.and_then(|table| table.choice("kind", &KINDS));
        let text = words(table, "text", "what it says");
        Some(Cookies { kind: kind?, text: text? })
    }
}
