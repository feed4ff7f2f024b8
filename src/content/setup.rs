//! Reads what a lesson says of the web: its sites, who is signed in, what sites remember, what the browser begins with.

use super::sheet::Table;
use crate::computer::{Setting, Spot, browser};
use crate::fault::Place;

/// What a lesson says of the web. What it names is still to be looked for.
#[derive(Default)]
pub(super) struct Web {
    /// What the browser begins with.
    pub(super) browser: browser::Setup,
    /// Each site that is named, and where.
    pub(super) sites: Vec<(String, Place)>,
    /// Each page with which the browser begins, and where it is said.
    pub(super) pages: Vec<(Spot, Place)>,
    /// What sites remember, where its name stands, and where its word.
    pub(super) settings: Vec<(Setting, Place, Place)>,
}

impl Web {
    /// Reads `sites`, `signed_in` and `browser` of `[setup]`.
    pub(super) fn read(&mut self, setup: Table<'_>) {
        for site in ["sites", "signed_in"].into_iter().flat_map(|key| setup.texts(key)) {
            self.sites.push((site.text.to_owned(), site.place(setup.sheet)));
        }
        let Some(table) = setup.get("browser").and_then(|entry| entry.table("browser")) else { return };
        let table = table.knowing(&["bare", "home", "favourites"]);
        self.browser.is_bare = table.flag("bare").unwrap_or_default();
        let home = table.text("home").and_then(|home| Some((home.spot(table.sheet)?, home.place(table.sheet))));
        self.browser.home = home.as_ref().map(|(home, _)| home.clone());
        self.pages.extend(home);
        for favourite in table.texts("favourites") {
            let Some(spot) = favourite.spot(table.sheet) else { continue };
            self.browser.favourites.push(spot.clone());
            self.pages.push((spot, favourite.place(table.sheet)));
        }
    }

    /// Reads `set = { "emploi.period" = "closed" }` of `[setup]` or of a step.
    pub(super) fn set(&mut self, table: Table<'_>) -> Vec<Setting> {
        let Some(table) = table.get("set").and_then(|entry| entry.table("set")) else { return vec![] };
        let mut settings = Vec::new();
        for (name, entry) in table.entries() {
            if entry.value().is_table() {
                entry.wrong(name, "Write the state in quotes: \"emploi.period\" = \"closed\".");
                continue;
            }
            let offset = table.key_offset(name);
            // The name stands in quotes.
            let place = table.sheet.place(offset).right(1);
            let (Some(word), Some(state)) = (entry.text(name), table.spot(name, offset)) else { continue };
            let setting = Setting { state, word: word.text.into() };
            self.settings.push((setting.clone(), place, word.place(table.sheet)));
            settings.push(setting);
        }
        settings
    }
}
