//! Reads `site.toml`.

use super::claim::Named;
use super::names::Sort;
use super::{Kind, Noted, Reader, needed};
use crate::computer::Spot;
use crate::computer::site::{Search, Site};
use crate::content::sheet::{Table, is_slug};

use std::collections::BTreeMap;
use std::sync::Arc;

const SITE: [&str; 17] = [
    "name",
    "host",
    "start",
    "real",
    "secure",
    "search",
    "asks_password",
    "session_minutes",
    "state",
    "look",
    "menu",
    "account",
    "cookies",
    "popup",
    "message",
    "receipt",
    "skin",
];

/// First segments that belong to the pretend computer, the kiosk and the lesson.
const TAKEN: [&str; 15] = [
    "pointer", "keyboard", "keys", "browser", "desk", "files", "key", "mail", "phone", "seat", "person", "helper",
    "help", "stop", "site",
];

/// Second segments that belong to every site.
pub(super) const OWN: [&str; 6] = ["menu", "account", "leave", "cookies", "popup", "session"];

impl Reader<'_> {
    /// Reads `site.toml`. What it remembers and sends is noted, for the pages.
    pub(super) fn front(mut self) -> (Option<Site>, Noted) {
        let tree = self.sheet.tree();
        let root = Table::root(self.sheet, &tree).knowing(&SITE);
        if TAKEN.contains(&self.site) {
            self.sheet.fault(0, Kind::Twice(self.site.to_owned()));
        }
        if self.pages.is_empty() {
            self.sheet.fault(0, Kind::Nothing("page"));
        }
        let name = needed(root, "name", "the name of the site");
        let host = self.host(root);
        let start = needed(root, "start", "the page that opens first");
        if let Some(start) = start.filter(|start| !self.pages.iter().any(|page| page == start.text)) {
            let pages = self.pages.iter().map(String::as_str);
            self.sheet.fault(start.offset, Kind::unknown("page", start.text, pages));
        }
        let real = root.text("real").map(|real| real.text.to_owned());
        self.noted.names.is_real = real.is_some();
        let states = self.states(root);
        let site = Site {
            id: self.site.into(),
            name: name.map(|name| name.text.to_owned()).unwrap_or_default(),
            host: host.unwrap_or_default(),
            start: start.map_or("", |start| start.text).into(),
            real,
            is_secure: root.flag("secure").unwrap_or(true),
            search: self.search(root),
            asks_password: root.flag("asks_password").unwrap_or_default(),
            session_minutes: root.whole("session_minutes", 1..=600).map(u32::from),
            states,
            look: self.look(root, None),
            menu: self.menu(root),
            account: self.account(root),
            cookies: self.cookies(root),
            popups: self.popups(root),
            messages: self.messages(root),
            receipts: self.receipts(root),
            pages: BTreeMap::new(),
            skins: BTreeMap::new(),
        };
        let skins = self.skins(root, site.look.as_ref());
        self.values(root);
        (Some(Site { skins, ..site }), self.noted)
    }

    fn host(&self, root: Table<'_>) -> Option<String> {
        let host = needed(root, "host", "its fictional address, as in \"mairie.test\"")?;
        if !host.text.ends_with(".test") {
            root.get("host")?.wrong("host", "Write an address that ends with .test: nobody can own it.");
        }
        Some(host.text.to_owned())
    }

    /// `search = { field = "home.words", page = "results" }`
    fn search(&mut self, root: Table<'_>) -> Option<Search> {
        let table = root.get("search")?.table("search")?.knowing(&["field", "page"]);
        let page = self.to(table, "page", "the page of its results");
        let field = needed(table, "field", "the field that gets the words, as in \"home.words\"")?;
        self.claim(field, Named::Thing(Sort::Field, field.text.to_owned()));
        Some(Search { field: Spot::parse(&format!("{}.{}", self.site, field.text)).ok()?, page: page? })
    }

    /// `state = { period = ["open", "done", "closed"] }`
    fn states(&mut self, root: Table<'_>) -> BTreeMap<Arc<str>, Vec<Arc<str>>> {
        let mut states = BTreeMap::new();
        let Some(table) = root.get("state").and_then(|entry| entry.table("state")) else { return states };
        for (id, entry) in table.entries() {
            let offset = table.key_offset(id);
            if self.pages.iter().any(|page| page == id) || OWN.contains(&id) {
                self.sheet.fault(offset, Kind::Twice(id.to_owned()));
            }
            if !is_slug(id) {
                entry.wrong(id, "Name it with a-z, 0-9 and _.");
                continue;
            }
            let words: Vec<Arc<str>> =
                entry.items(id).into_iter().filter_map(|item| Some(item.text(id)?.text.into())).collect();
            if words.len() < 2 {
                entry.wrong(id, "Write every word that it can be, the first at the beginning: [\"open\", \"done\"].");
            }
            let kept = words.iter().map(ToString::to_string).collect();
            self.noted.names.states.insert(id.to_owned(), kept);
            states.insert(id.into(), words);
        }
        states
    }

    /// What can be read of the site itself, and what bears words that a skin may change: also what could not be read whole.
    fn values(&mut self, root: Table<'_>) {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let own = |name: &str| format!("{}.{name}", self.site);
        let ids = |key| {
            let tables = root.get(key).and_then(|entry| entry.value().as_table());
            tables.map(|table| table.keys().map(|id| id.get_ref().to_string()).collect()).unwrap_or_default()
        };
        let listed = |key: &'static str| -> Vec<String> {
            let list =
                root.get(key).and_then(|entry| entry.value().as_array()).into_iter().flat_map(|list| list.iter());
            let tables = list.filter_map(|item| item.get_ref().as_table());
            tables.filter_map(|table| Some(table.get("id")?.get_ref().as_str()?.to_owned())).collect()
        };
        let names = &mut self.noted.names;
        (names.messages, names.receipts) = (ids("message"), ids("receipt"));
        for (state, words) in &names.states {
            names.values.insert(own(state), words.clone());
        }
        names.values.insert(own("session"), words(&["none", "open", "over"]));
        if root.get("cookies").is_some() {
            names.values.insert(own("cookies"), words(&["none", "refused", "accepted"]));
        }
        for popup in listed("popup") {
            names.values.insert(own(&format!("popup.{popup}")), words(&["waiting", "open", "closed", "followed"]));
        }
        for message in &names.messages {
            names.values.insert(own(message), vec![]);
            names.values.insert(own(&format!("{message}.state")), words(&["none", "sent", "expired"]));
        }
        names.bearers.extend(listed("menu").iter().map(|id| format!("menu.{id}")));
        let account = root.get("account").and_then(|entry| entry.value().as_table());
        let borne = [("enter_text", "enter"), ("leave_text", "leave"), ("ask", "ask"), ("yes", "yes"), ("no", "no")];
        let borne = borne.iter().filter(|(key, _)| account.is_some_and(|account| account.contains_key(*key)));
        names.bearers.extend(borne.map(|(_, bearer)| format!("account.{bearer}")));
    }
}
