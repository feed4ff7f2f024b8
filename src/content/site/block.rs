//! Reads the blocks of a page.

use super::kinds::{KINDS, Word};
use super::names::{Names, Thing};
use super::{Kind as Wrong, Reader, needed, words};
use crate::computer::Spot;
use crate::computer::field;
use crate::computer::site::{Block, Choice, Kind, Picture, Rule, Tone};
use crate::content::sheet::{Table, Written};

use std::collections::BTreeSet;

const TONES: [(&str, Tone); 4] =
    [("info", Tone::Info), ("good", Tone::Good), ("warning", Tone::Warning), ("danger", Tone::Danger)];

impl Reader<'_> {
    pub(super) fn block(&mut self, table: Table<'_>, own: &Names) -> Option<Block> {
        let kind = table.demanding("kind", "what it is, as in kind = \"text\"");
        let word = kind.and_then(|table| table.choice("kind", &KINDS))?;
        let table = table.knowing(&word.keys());
        let id = if word.needs_id() || table.get("id").is_some() { table.slug("id") } else { None };
        let spot = id.and_then(|id| self.spot(id.text));
        let tiles = if word == Word::Robot { self.tiles(table, spot.as_ref()) } else { vec![] };
        let options = match word {
            Word::Choice | Word::List => self.options(table, spot.as_ref()),
            _ => vec![],
        };
        if let Some((id, spot)) = id.zip(spot.as_ref()) {
            let options = options.iter().map(|option| &option.id).chain(tiles.iter().map(|tile| &tile.id));
            self.note(word, id, spot, options.map(ToString::to_string).collect());
        }
        let text = if word.needs_text() || table.get("text").is_some() {
            needed(table, "text", "its words, as in text = \"Oui\"")
        } else {
            Some(Written { text: "", offset: table.offset })
        };
        if let Some(text) = text {
            self.names_in(text);
        }
        let hint = self.text(table, "hint");
        let when = self.when(table);
        let rules = self.rules(table);
        let kind = match word {
            Word::Robot => self.robot(table, tiles),
            _ => self.kind(word, table, options, own),
        };
        if word.needs_id() && spot.is_none() {
            return None;
        }
        Some(Block {
            spot,
            kind: kind?,
            text: text?.text.to_owned(),
            hint,
            when,
            rules,
            is_optional: table.flag("optional").unwrap_or_default(),
        })
    }

    /// Notes what can be named of a block.
    fn note(&mut self, word: Word, id: Written<'_>, spot: &Spot, options: Vec<String>) {
        let names = &mut self.noted.names;
        if names.things.contains_key(spot.as_str()) {
            self.sheet.fault(id.offset, Wrong::Twice(id.text.to_owned()));
            return;
        }
        let bearer = spot.rest();
        names.bearers.insert(bearer.to_owned());
        names.bearers.extend(options.iter().map(|option| format!("{bearer}.{option}")));
        if word == Word::Upload {
            names.bearers.insert(format!("{bearer}.add"));
        }
        let options = if word == Word::Robot { vec![] } else { options };
        names.things.insert(spot.to_string(), Thing { sort: word.sort(), options });
    }

    fn kind(&mut self, word: Word, table: Table<'_>, options: Vec<Choice>, own: &Names) -> Option<Kind> {
        match word {
            Word::Heading => Some(Kind::Heading),
            Word::Text => Some(Kind::Text),
            Word::Notice => Some(Kind::Notice(table.choice("tone", &TONES).unwrap_or_default())),
            Word::Picture => Some(Kind::Picture(self.picture(table)?)),
            Word::Field(kind) => Some(self.field(kind, table)),
            Word::Choice => Some(Kind::Choice(options)),
            Word::List => Some(Kind::List(options)),
            Word::Check => Some(Kind::Check { must: table.flag("must").unwrap_or_default() }),
            Word::Button => Some(self.button(table, own)),
            Word::Link => {
                let in_new_tab = table.flag("new_tab").unwrap_or_default();
                Some(Kind::Link { to: self.to(table, "to", "the page to which it leads")?, in_new_tab })
            }
            Word::Stepper => self.stepper(table),
            Word::Table => self.table(table),
            Word::Summary => self.summary(table),
            Word::Preview => self.preview(table),
            Word::Upload => self.upload(table),
            Word::Result => self.result(table),
            Word::Tile => self.tile(table),
            Word::Robot => None,
        }
    }

    fn field(&mut self, kind: field::Kind, table: Table<'_>) -> Kind {
        let lines = table.whole("lines", 1..=12).and_then(|lines| u8::try_from(lines).ok()).unwrap_or(1);
        Kind::Field {
            kind: if lines > 1 { field::Kind::Lines } else { kind },
            value: self.text(table, "value").unwrap_or_default(),
            unit: table.text("unit").map(|unit| unit.text.to_owned()),
            lines,
            trims: table.flag("trim").unwrap_or_default(),
            can_reveal: table.flag("reveal").unwrap_or(true),
        }
    }

    /// The spot of a thing of this page.
    fn spot(&self, id: &str) -> Option<Spot> {
        Spot::parse(&format!("{}.{}.{id}", self.site, self.id)).ok()
    }

    /// A drawing.
    pub(super) fn picture(&mut self, table: Table<'_>) -> Option<String> {
        let written = needed(table, "picture", "the name of a drawing in assets/pictures")?;
        let named = self.named(written);
        self.noted.elsewhere.pictures.push(named);
        Some(written.text.to_owned())
    }

    fn options(&self, table: Table<'_>, block: Option<&Spot>) -> Vec<Choice> {
        let expected = "what can be chosen, as in options = [{ id = \"yes\", text = \"Oui\" }]";
        let tables = self.options_in(table, expected, &["id", "text"]);
        let mut seen = BTreeSet::new();
        let mut option = |table: Table<'_>| {
            let id = self.option_id(table, &mut seen);
            let text = words(table, "text", "its words, as in text = \"Oui\"")?;
            let id = id?;
            Some(Choice { spot: Spot::parse(&format!("{}.{id}", block?)).ok()?, id: id.into(), text })
        };
        tables.into_iter().filter_map(&mut option).collect()
    }

    /// The pictures of a robot's question.
    fn tiles(&mut self, table: Table<'_>, block: Option<&Spot>) -> Vec<Picture> {
        let expected =
            "the pictures to choose from, as in options = [{ id = \"t1\", text = \"un livre\", picture = \"book\" }]";
        let tables = self.options_in(table, expected, &["id", "text", "picture"]);
        let mut seen = BTreeSet::from(["check".to_owned()]);
        let mut tile = |table: Table<'_>| {
            let id = self.option_id(table, &mut seen);
            let text = words(table, "text", "what it shows");
            let picture = self.picture(table)?;
            let id = id?;
            Some(Picture { spot: Spot::parse(&format!("{}.{id}", block?)).ok()?, id: id.into(), text: text?, picture })
        };
        tables.into_iter().filter_map(&mut tile).collect()
    }

    fn options_in<'t>(&self, table: Table<'t>, expected: &'static str, known: &[&str]) -> Vec<Table<'t>> {
        let Some(table) = table.demanding("options", expected) else { return vec![] };
        let tables = table.tables("options", known);
        if tables.is_empty() {
            self.sheet.fault(table.key_offset("options"), Wrong::Nothing("options"));
        }
        tables
    }

    fn option_id(&self, table: Table<'_>, seen: &mut BTreeSet<String>) -> Option<String> {
        let id = table.slug("id")?;
        if !seen.insert(id.text.to_owned()) {
            self.sheet.fault(id.offset, Wrong::Twice(id.text.to_owned()));
        }
        Some(id.text.to_owned())
    }

    fn rules(&mut self, table: Table<'_>) -> Vec<Rule> {
        let mut rule = |table: Table<'_>| {
            let must = table.demanding("must", "what must hold, as in must = \"hours <= 400\"");
            let must = must.and_then(|table| self.expr(table, "must"));
            let text = words(table, "text", "what is said when it does not hold")?;
            Some(Rule { must: must?, text })
        };
        table.tables("rules", &["must", "text"]).into_iter().filter_map(&mut rule).collect()
    }
}
