//! Reads the blocks of a page.

use super::names::{Claim, Thing};
use super::{Kind as Wrong, Named, Reader};
use crate::computer::Spot;
use crate::computer::expr::Expr;
use crate::computer::field;
use crate::computer::site::{Block, Choice, Kind, Rule, Way, next_name};
use crate::content::sheet::{Table, Written};

use std::collections::BTreeSet;
use std::sync::Arc;

/// What a block is, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Heading,
    Text,
    Notice,
    Picture,
    Field(field::Kind),
    Choice,
    List,
    Check,
    Button,
    Link,
}

const KINDS: [(&str, Word); 15] = [
    ("heading", Word::Heading),
    ("text", Word::Text),
    ("notice", Word::Notice),
    ("picture", Word::Picture),
    ("text_field", Word::Field(field::Kind::Text)),
    ("number", Word::Field(field::Kind::Number)),
    ("money", Word::Field(field::Kind::Money)),
    ("date", Word::Field(field::Kind::Date)),
    ("secret", Word::Field(field::Kind::Secret)),
    ("email", Word::Field(field::Kind::Email)),
    ("choice", Word::Choice),
    ("list", Word::List),
    ("check", Word::Check),
    ("button", Word::Button),
    ("link", Word::Link),
];

/// Keys of every block.
const EVERY: [&str; 4] = ["kind", "id", "text", "when"];
/// Keys of what is filled in.
const INPUT: [&str; 3] = ["hint", "optional", "rules"];

impl Word {
    /// Its own keys, besides those of every block.
    fn keys(self) -> Vec<&'static str> {
        let own: &[&str] = match self {
            Self::Heading | Self::Text | Self::Notice => &[],
            Self::Picture => &["picture"],
            Self::Field(field::Kind::Text | field::Kind::Lines) => &["value", "lines"],
            Self::Field(field::Kind::Number | field::Kind::Money) => &["value", "unit"],
            Self::Field(_) => &["value"],
            Self::Choice | Self::List => &["options"],
            Self::Check => &["must", "rules"],
            Self::Button => &["go", "check", "save"],
            Self::Link => &["to"],
        };
        let input: &[&str] = if matches!(self, Self::Field(_) | Self::Choice | Self::List) { &INPUT } else { &[] };
        EVERY.iter().chain(input).chain(own).copied().collect()
    }

    /// Whether it cannot do without an id.
    fn needs_id(self) -> bool {
        !matches!(self, Self::Heading | Self::Text | Self::Notice | Self::Picture)
    }
}

impl<'a> Reader<'a> {
    pub(super) fn block(&mut self, table: Table<'_>) -> Option<Block> {
        let kind = table.demanding("kind", "what it is, as in kind = \"text\"");
        let word = kind.and_then(|table| table.choice("kind", &KINDS))?;
        let table = table.knowing(&word.keys());
        let id = if word.needs_id() || table.get("id").is_some() { table.slug("id") } else { None };
        let spot = id.and_then(|id| self.spot(id.text));
        let options = match word {
            Word::Choice | Word::List => self.options(table, spot.as_ref()),
            _ => vec![],
        };
        if let Some((id, spot)) = id.zip(spot.as_ref()) {
            let thing = Thing {
                is_input: matches!(word, Word::Field(_) | Word::Choice | Word::List | Word::Check),
                is_pressed: matches!(word, Word::Button | Word::Link),
                is_list: word == Word::List,
                is_check: word == Word::Check,
                options: options.iter().map(|option| option.id.to_string()).collect(),
            };
            if self.noted.things.contains_key(spot.as_str()) {
                self.sheet.fault(id.offset, Wrong::Twice(id.text.to_owned()));
            } else {
                self.noted.things.insert(spot.to_string(), thing);
            }
        }
        let text = table.demanding("text", "its words, as in text = \"Oui\"").and_then(|table| table.text("text"));
        if let Some(text) = text {
            self.names_in(text);
        }
        let hint = table.text("hint").inspect(|hint| self.names_in(*hint));
        let when = table.get("when").is_some().then(|| self.expr(table, "when"));
        let rules = self.rules(table);
        let kind = self.kind(word, table, options);
        if word.needs_id() && spot.is_none() {
            return None;
        }
        Some(Block {
            spot,
            kind: kind?,
            text: text?.text.to_owned(),
            hint: hint.map(|hint| hint.text.to_owned()),
            when: when.flatten(),
            rules,
            is_optional: table.flag("optional").unwrap_or_default(),
        })
    }

    fn kind(&mut self, word: Word, table: Table<'_>, options: Vec<Choice>) -> Option<Kind> {
        Some(match word {
            Word::Heading => Kind::Heading,
            Word::Text => Kind::Text,
            Word::Notice => Kind::Notice(crate::computer::site::Tone::Info),
            Word::Picture => Kind::Picture(self.picture(table)?),
            Word::Field(kind) => {
                let lines = table.whole("lines", 1..=12).and_then(|lines| u8::try_from(lines).ok()).unwrap_or(1);
                Kind::Field {
                    kind: if lines > 1 { field::Kind::Lines } else { kind },
                    value: table.text("value").map(|value| value.text.to_owned()).unwrap_or_default(),
                    unit: table.text("unit").map(|unit| unit.text.to_owned()),
                    lines,
                    trims: false,
                    can_reveal: true,
                }
            }
            Word::Choice => Kind::Choice(options),
            Word::List => Kind::List(options),
            Word::Check => Kind::Check { must: table.flag("must").unwrap_or_default() },
            Word::Button => Kind::Button {
                checks: table.flag("check").unwrap_or(true),
                ways: self.ways(table),
                saves: self.saved(table),
                orders: crate::computer::site::Orders::default(),
                is_plain: false,
            },
            Word::Link => {
                let to = table.demanding("to", "the page to which it leads").and_then(|table| table.text("to"));
                Kind::Link { to: self.page_spot(to?)?, in_new_tab: false }
            }
        })
    }

    fn spot(&self, id: &str) -> Option<Spot> {
        Spot::parse(&format!("{}.{}.{id}", self.site, self.id)).ok()
    }

    fn picture(&mut self, table: Table<'_>) -> Option<String> {
        let written = table.demanding("picture", "the name of a drawing in assets/pictures")?.text("picture")?;
        let (name, place) = (written.text.to_owned(), written.place(self.sheet));
        self.noted.elsewhere.pictures.push(Named { name: name.clone(), file: self.file.to_owned(), place });
        Some(name)
    }

    fn saved(&mut self, table: Table<'_>) -> Option<Arc<str>> {
        table.get("save")?;
        let written = table.slug("save")?;
        let (name, place) = (written.text.to_owned(), written.place(self.sheet));
        self.noted.elsewhere.files.push(Named { name, file: self.file.to_owned(), place });
        Some(written.text.into())
    }

    fn options(&self, table: Table<'_>, block: Option<&Spot>) -> Vec<Choice> {
        let expected = "what can be chosen, as in options = [{ id = \"yes\", text = \"Oui\" }]";
        let Some(table) = table.demanding("options", expected) else { return vec![] };
        let tables = table.tables("options", &["id", "text"]);
        if tables.is_empty() {
            self.sheet.fault(table.key_offset("options"), Wrong::Nothing("options"));
        }
        let mut seen = BTreeSet::new();
        let mut option = |table: Table<'_>| {
            let id = table.slug("id");
            if let Some(id) = id.filter(|id| !seen.insert(id.text.to_owned())) {
                self.sheet.fault(id.offset, Wrong::Twice(id.text.to_owned()));
            }
            let text = table.demanding("text", "its words, as in text = \"Oui\"")?.text("text")?;
            let spot = Spot::parse(&format!("{}.{}", block?, id?.text)).ok()?;
            Some(Choice { id: id?.text.into(), spot, text: text.text.to_owned() })
        };
        tables.into_iter().filter_map(&mut option).collect()
    }

    fn rules(&mut self, table: Table<'_>) -> Vec<Rule> {
        let mut rule = |table: Table<'_>| {
            let must = table.demanding("must", "what must hold, as in must = \"hours <= 400\"");
            let must = must.and_then(|table| self.expr(table, "must"));
            let text = table.demanding("text", "what is said when it does not hold")?.text("text")?;
            Some(Rule { must: must?, text: text.text.to_owned() })
        };
        table.tables("rules", &["must", "text"]).into_iter().filter_map(&mut rule).collect()
    }

    fn ways(&mut self, table: Table<'_>) -> Vec<Way> {
        let mut way = |table: Table<'_>| {
            let when = table.get("when").is_some().then(|| self.expr(table, "when"));
            let to = table.demanding("to", "the page to which it leads").and_then(|table| table.text("to"));
            let to = self.page_spot(to?)?;
            match when {
                Some(None) => None,
                when => Some(Way { when: when.flatten(), to }),
            }
        };
        table.tables("go", &["when", "to"]).into_iter().filter_map(&mut way).collect()
    }

    /// The spot of a page of this site.
    fn page_spot(&self, written: Written<'_>) -> Option<Spot> {
        if !self.pages.iter().any(|page| page == written.text) {
            let pages = self.pages.iter().map(String::as_str);
            self.sheet.fault(written.offset, Wrong::unknown("page", written.text, pages));
            return None;
        }
        Spot::parse(&format!("{}.{}", self.site, written.text)).ok()
    }

    /// An expression. What it names is looked for once every page is read.
    fn expr(&mut self, table: Table<'_>, key: &'static str) -> Option<Expr> {
        let (expr, place) = table.expr(key)?;
        self.noted.claims.push(Claim::expr(&format!("{}.{}", self.site, self.id), expr.clone(), place));
        Some(expr)
    }

    /// The names in words: « Prénom : {first_name} ».
    fn names_in(&mut self, written: Written<'_>) {
        let mut rest = written.text;
        while let Some((before, name, after)) = next_name(rest) {
            let at = written.text[..written.text.len() - rest.len()].chars().count() + before.chars().count() + 1;
            let is_one_line = !written.text.contains('\n');
            let place = written.place(self.sheet).right(if is_one_line { at } else { 0 });
            self.noted.claims.push(Claim::words(&format!("{}.{}", self.site, self.id), name, place));
            rest = after;
        }
    }
}
