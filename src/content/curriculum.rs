//! Reads `assets/curriculum.toml`.

use super::fault::{Fault, Kind};
use super::sheet::{Sheet, Table, Written};
use crate::fault::Place;
use crate::lesson::curriculum::{Aim, Entry, Module, Skills};
use crate::lesson::{Curriculum, Id};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// Where the curriculum names things, for what is found out later about them.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// Of each lesson and module, by id. Those that could not be read are here too.
    pub(super) ids: BTreeMap<String, Place>,
    /// Of each aim, by id.
    pub(super) aims: BTreeMap<String, Place>,
    /// Of each pictogram, with its name.
    pub(super) icons: Vec<(String, Place)>,
}

/// Reads the curriculum. What cannot be read is left out, and told.
pub(super) fn read(file: &Path) -> (Curriculum, Places, Vec<Fault>) {
    let sheet = match Sheet::open(file) {
        Ok(sheet) => sheet,
        Err(faults) => return (Curriculum::default(), Places::default(), faults),
    };
    let tree = sheet.tree();
    let root = Table::root(&sheet, &tree).knowing(&["module", "aim"]);
    let mut reader = Reader {
        sheet: &sheet,
        places: Places::default(),
        named: Vec::new(),
        lessons: Vec::new(),
        seen: BTreeSet::new(),
        aims: BTreeSet::new(),
    };
    let tables = root.tables("module", &["id", "icon", "lesson"]);
    let modules: Vec<Module> = tables.into_iter().filter_map(|table| reader.module(table)).collect();
    if modules.is_empty() {
        sheet.fault(0, Kind::Nothing("module"));
    }
    let tables = root.tables("aim", &["id", "icon", "lessons"]);
    let aims: Vec<Aim> = tables.into_iter().filter_map(|table| reader.aim(table)).collect();
    reader.check_named();
    let places = reader.places;
    (Curriculum { modules, aims }, places, sheet.take_faults())
}

struct Reader<'a> {
    sheet: &'a Sheet,
    places: Places,
    /// Lessons that are named by needs and aims.
    named: Vec<Written<'a>>,
    lessons: Vec<&'a str>,
    seen: BTreeSet<&'a str>,
    /// Aims may be called like modules.
    aims: BTreeSet<&'a str>,
}

impl<'a> Reader<'a> {
    fn module(&mut self, table: Table<'a>) -> Option<Module> {
        let (id, icon) = (self.id(table), self.icon(table));
        let known = ["id", "icon", "needs", "minutes", "digcomp", "pix", "coop"];
        let lessons = table.tables("lesson", &known).into_iter().filter_map(|table| self.lesson(table)).collect();
        Some(Module { id: Arc::from(id?), icon: icon?, lessons })
    }

    fn lesson(&mut self, table: Table<'a>) -> Option<Entry> {
        let (id, icon) = (self.id(table), self.icon(table));
        self.lessons.extend(id);
        let needs = table.texts("needs");
        self.named.extend(&needs);
        let minutes = table.demanding("minutes", "about how many minutes it takes");
        let minutes = minutes.and_then(|table| table.whole("minutes", 1..=120));
        let code = |key, expected| Some(table.demanding(key, expected)?.text(key)?.text.to_owned());
        let digcomp = code("digcomp", "a DigComp competence, as in \"5.2\", or \"P0\"");
        let pix = code("pix", "a Pix competence, as in \"5.2\"");
        let coop = code("coop", "a theme of La Coop, as in \"Navigation\"");
        Some(Entry {
            id: Id::new(id?),
            icon: icon?,
            needs: needs.iter().map(|need| Id::new(need.text)).collect(),
            minutes: minutes?,
            skills: Skills { digcomp: digcomp?, pix: pix?, coop: coop? },
        })
    }

    fn aim(&mut self, table: Table<'a>) -> Option<Aim> {
        let (id, icon) = (table.slug("id"), self.icon(table));
        let lessons =
            table.demanding("lessons", "the lessons that lead to it, in order").map(|table| table.texts("lessons"));
        let lessons = lessons.inspect(|lessons| self.named.extend(lessons));
        let id = self.unseen(id?, |reader| &mut reader.aims)?;
        self.places.aims.insert(id.text.to_owned(), id.place(self.sheet));
        let lessons: Vec<Id> = lessons?.iter().map(|lesson| Id::new(lesson.text)).collect();
        if lessons.is_empty() {
            self.sheet.fault(table.key_offset("lessons"), Kind::Nothing("lessons"));
            return None;
        }
        Some(Aim { id: Arc::from(id.text), icon: icon?, lessons })
    }

    fn id(&mut self, table: Table<'a>) -> Option<&'a str> {
        let written = self.unseen(table.slug("id")?, |reader| &mut reader.seen)?;
        self.places.ids.insert(written.text.to_owned(), written.place(self.sheet));
        Some(written.text)
    }

    /// The id, if nothing of its kind has it already.
    fn unseen(&mut self, written: Written<'a>, of: fn(&mut Self) -> &mut BTreeSet<&'a str>) -> Option<Written<'a>> {
        if !of(self).insert(written.text) {
            self.sheet.fault(written.offset, Kind::Twice(written.text.to_owned()));
            return None;
        }
        Some(written)
    }

    fn icon(&mut self, table: Table<'a>) -> Option<String> {
        let written = table.demanding("icon", "the name of a pictogram in assets/icons")?.text("icon")?;
        self.places.icons.push((written.text.to_owned(), written.place(self.sheet)));
        Some(written.text.to_owned())
    }

    fn check_named(&self) {
        for name in self.named.iter().filter(|name| !self.lessons.contains(&name.text)) {
            self.sheet.fault(name.offset, Kind::unknown("lesson", name.text, self.lessons.iter().copied()));
        }
    }
}
