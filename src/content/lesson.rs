//! Reads `assets/lessons/<module>/<lesson>.toml`.

use super::fault::{Fault, Kind};
use super::setup;
use super::sheet::{Sheet, Table};
use crate::computer::expr::Expr;
use crate::computer::pointer::{Kind as TargetKind, Target};
use crate::computer::{Gesture, Hand, Part, Setup, Spot, Stage, Start};
use crate::fault::Place;
use crate::lesson::{AFTER, BEFORE, Id, Lesson, Mistake, REAL, Source, Step};

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// A lesson with the places of what it names. People and pictures are still to be put in.
pub(super) struct Draft {
    pub(super) lesson: Lesson,
    pub(super) steps: Vec<Places>,
    /// Each person, by id.
    pub(super) people: Vec<(String, Place)>,
    /// Each picture, by name.
    pub(super) pictures: Vec<(String, Place)>,
    /// Each page that opens, and where it is said.
    pub(super) pages: Vec<(Spot, Place)>,
    /// Each value that stands on a file: `person.access.name`, and where its text begins.
    pub(super) printed: Vec<(String, Place)>,
    /// What the lesson says of the web.
    pub(super) web: setup::Web,
    /// Where `procedure = true` stands.
    pub(super) procedure: Place,
}

/// Where the parts of a step stand: its expressions and gestures begin there.
pub(super) struct Places {
    pub(super) id: Place,
    pub(super) paper: Option<Place>,
    pub(super) when: Option<Place>,
    pub(super) goal: Place,
    pub(super) solution: Vec<Place>,
    pub(super) mistakes: Vec<Place>,
    pub(super) targets: Vec<Place>,
}

const KEYS: [&str; 8] = ["id", "part", "source", "checked", "by", "procedure", "setup", "step"];
const SETUP: [&str; 8] = ["today", "people", "skins", "desktop", "sites", "signed_in", "set", "browser"];
const STEP: [&str; 16] = [
    "id", "picture", "paper", "part", "open", "focus", "set", "later", "real", "when", "arrow", "slop", "targets",
    "goal", "do", "mistakes",
];
const TARGET: [&str; 7] = ["spot", "kind", "hand", "picture", "x", "y", "size"];

const PARTS: [(&str, Part); 4] =
    [("pointer", Part::Pointer), ("keyboard", Part::Keyboard), ("browser", Part::Browser), ("desktop", Part::Desktop)];
const SOURCES: [(&str, Source); 2] = [("reconstitué", Source::Rebuilt), ("vu", Source::Seen)];
const HANDS: [(&str, Hand); 2] = [("left", Hand::Left), ("right", Hand::Right)];
const KINDS: [(&str, TargetKind); 5] = [
    ("press", TargetKind::Press),
    ("reach", TargetKind::Reach),
    ("rest", TargetKind::Rest),
    ("lure", TargetKind::Lure),
    ("vanish", TargetKind::Vanish),
];

/// Reads a lesson, or tells everything that is wrong in its file.
pub(super) fn read(file: &Path) -> Result<Draft, Vec<Fault>> {
    let sheet = Sheet::open(file)?;
    let tree = sheet.tree();
    let root = Table::root(&sheet, &tree).knowing(&KEYS);
    let draft = Reader { sheet: &sheet, pictures: Vec::new(), pages: Vec::new(), web: setup::Web::default() };
    let draft = draft.lesson(root, file);
    sheet.finish(draft)
}

/// Where the wording of a lesson or page comes from. Only a person who saw the real page may say so, with the day.
pub(super) fn source(root: Table<'_>, sheet: &Sheet) -> Option<Source> {
    let source = root.choice("source", &SOURCES);
    let (checked, by) = (root.date("checked"), root.text("by"));
    if source == Some(Source::Seen) && (checked.is_none() || by.is_none_or(|by| by.text.trim().is_empty())) {
        sheet.fault(root.key_offset("source"), Kind::Unseen);
    }
    source
}

struct Reader<'a> {
    sheet: &'a Sheet,
    pictures: Vec<(String, Place)>,
    pages: Vec<(Spot, Place)>,
    web: setup::Web,
}

impl<'a> Reader<'a> {
    fn lesson(mut self, root: Table<'a>, file: &Path) -> Option<Draft> {
        let id = root.slug("id");
        let name = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if let Some(id) = id.filter(|id| id.text != name) {
            self.sheet.fault(id.offset, Kind::OtherId { id: id.text.to_owned(), file: name.to_owned() });
        }
        let part = root.demanding("part", "the part of the computer on screen, as in \"pointer\"");
        let part = part.and_then(|root| root.choice("part", &PARTS));
        let source = source(root, self.sheet).unwrap_or(Source::Ours);
        let procedure = root.flag("procedure").unwrap_or_default();
        let setup = root.get("setup").and_then(|entry| entry.table("setup")).map(|table| table.knowing(&SETUP));
        let words = |key| setup.map(|setup| setup.texts(key)).unwrap_or_default();
        let people = words("people").iter().map(|name| (name.text.to_owned(), name.place(self.sheet))).collect();
        let desk = setup.and_then(|setup| setup.get("desktop")).and_then(|entry| entry.table("desktop"));
        let desk = desk.map(super::desk::read).unwrap_or_default();
        self.pictures.extend(desk.pictures);
        let (desk, printed) = (Arc::new(desk.setup), desk.names);
        if let Some(setup) = setup {
            self.web.read(setup);
        }
        let signed_in = words("signed_in").iter().map(|site| site.text.into()).collect();
        let set = setup.map(|setup| self.web.set(setup)).unwrap_or_default();
        let tables = root.tables("step", &STEP);
        if tables.is_empty() {
            self.sheet.fault(0, Kind::Nothing("step"));
        }
        let mut seen = BTreeSet::new();
        let steps: Vec<_> = tables.into_iter().filter_map(|table| self.step(table, &mut seen)).collect();
        let (steps, places) = steps.into_iter().unzip();
        let lesson = Lesson {
            id: Id::new(id?.text),
            source,
            procedure,
            setup: Setup {
                today: setup.and_then(|setup| setup.date("today")),
                desk,
                signed_in,
                set,
                ..Setup::of(part?)
            },
            people: Vec::new(),
            skins: words("skins").iter().map(|skin| skin.text.into()).collect(),
            steps,
            pictures: BTreeMap::new(),
        };
        let procedure = self.sheet.place(root.key_offset("procedure"));
        let (pictures, pages) = (self.pictures, self.pages);
        Some(Draft { lesson, steps: places, people, pictures, pages, printed, web: self.web, procedure })
    }

    fn step(&mut self, table: Table<'a>, seen: &mut BTreeSet<&'a str>) -> Option<(Step, Places)> {
        let id = table.slug("id");
        // These name messages of the lesson itself.
        seen.extend(BEFORE.into_iter().chain(AFTER).chain(["end"]));
        if let Some(id) = id.filter(|id| !seen.insert(id.text)) {
            self.sheet.fault(id.offset, Kind::Twice(id.text.to_owned()));
        }
        let picture = self.picture(table);
        let paper = table.text("paper");
        let when = table.expr("when");
        let stage = self.stage(table);
        let goal = table.demanding("goal", "what must hold in the end, as in goal = \"pointer.a\"");
        let goal = goal.and_then(|table| table.expr("goal"));
        let solution = self.solution(table);
        let mistakes = self.mistakes(table);
        let (goal, goal_place) = goal?;
        let (when, when_place) = when.unzip();
        let (stage, targets) = stage.unzip();
        let (solution, gestures) = solution.into_iter().unzip();
        let (mistakes, mistake_places) = mistakes.into_iter().unzip();
        let places = Places {
            id: id?.place(self.sheet),
            paper: paper.map(|paper| paper.place(self.sheet)),
            when: when_place,
            goal: goal_place,
            solution: gestures,
            mistakes: mistake_places,
            targets: targets.unwrap_or_default(),
        };
        let paper = paper.map(|paper| paper.text.to_owned());
        let start = self.start(table, stage);
        let is_real = table.flag("real").unwrap_or_default();
        Some((Step { id: id?.text.into(), picture, paper, when, start, goal, solution, mistakes, is_real }, places))
    }

    /// What the step lays out: a surface, another part, a page, a field that has the keyboard.
    fn start(&mut self, table: Table<'a>, stage: Option<Stage>) -> Start {
        let open = self.spot(table, "open");
        if let Some((spot, place)) = &open {
            self.pages.push((spot.clone(), *place));
        }
        let focus = self.spot(table, "focus").map(|(spot, _)| spot);
        Start {
            part: table.choice("part", &PARTS),
            stage,
            open: open.map(|(spot, _)| spot),
            focus,
            set: self.web.set(table),
            later: table.whole("later", 1..=1440).map_or(0, u32::from),
        }
    }

    fn spot(&self, table: Table<'a>, key: &'static str) -> Option<(Spot, Place)> {
        let written = table.text(key)?;
        Some((written.spot(self.sheet)?, written.place(self.sheet)))
    }

    fn picture(&mut self, table: Table<'a>) -> Option<String> {
        let written = table.text("picture")?;
        self.pictures.push((written.text.to_owned(), written.place(self.sheet)));
        Some(written.text.to_owned())
    }

    fn stage(&mut self, table: Table<'a>) -> Option<(Stage, Vec<Place>)> {
        let arrow = table.whole("arrow", 16..=128);
        let slop = table.whole("slop", 4..=200);
        if table.get("targets").is_none() {
            if let Some(key) = ["arrow", "slop"].into_iter().find(|key| table.get(key).is_some()) {
                let expected = "what stands on the surface: targets = [{ spot = … }]";
                self.sheet.fault(table.key_offset(key), Kind::MissingKey { key: "targets", expected });
            }
            return None;
        }
        let mut seen = BTreeSet::new();
        let tables = table.tables("targets", &TARGET);
        let targets: Vec<_> = tables.into_iter().filter_map(|table| self.target(table, &mut seen)).collect();
        let (targets, places) = targets.into_iter().unzip();
        Some((Stage { targets, arrow, slop: slop.map_or(24.0, f32::from) }, places))
    }

    fn target(&mut self, table: Table<'a>, seen: &mut BTreeSet<&'a str>) -> Option<(Target, Place)> {
        let written = table.demanding("spot", "its name, as in spot = \"pointer.a\"")?.text("spot")?;
        let spot = written.spot(self.sheet);
        if !seen.insert(written.text) {
            self.sheet.fault(written.offset, Kind::Twice(written.text.to_owned()));
        }
        let spot = spot.filter(|spot| {
            let fits = spot.part() == "pointer" && !spot.rest().contains('.');
            if !fits {
                let what = format!("« {spot} » does not stand on the pointer surface: write pointer.a");
                self.sheet.fault(written.offset, Kind::Gesture(what));
            }
            fits
        });
        let number = |key, range, expected| table.demanding(key, expected)?.whole(key, range);
        let x = number("x", 0..=1000, "where its middle stands, in thousandths of the width");
        let y = number("y", 0..=1000, "where its middle stands, in thousandths of the height");
        let size = number("size", 16..=400, "how wide it is, in pixels");
        let kind = table.choice("kind", &KINDS).unwrap_or(TargetKind::Press);
        let (hand, picture) = (table.choice("hand", &HANDS), self.picture(table));
        let target = Target { spot: spot?, centre: (x?, y?), size: size?, kind, hand, picture };
        Some((target, written.place(self.sheet)))
    }

    fn solution(&self, table: Table<'a>) -> Vec<(Gesture, Place)> {
        if table.demanding("do", "one way to the goal, as in do = [\"click pointer.a\"]").is_none() {
            return Vec::new();
        }
        let written = table.texts("do");
        if table.get("do").is_some_and(|entry| entry.value().as_array().is_some_and(|list| list.is_empty())) {
            self.sheet.fault(table.key_offset("do"), Kind::Nothing("do"));
        }
        let read = |written: super::sheet::Written<'a>| match Gesture::parse(written.text) {
            Ok(gesture) => Some((gesture, written.place(self.sheet))),
            Err(error) => {
                self.sheet.fault(written.offset, Kind::Gesture(error.to_string()));
                None
            }
        };
        written.into_iter().filter_map(read).collect()
    }

    fn mistakes(&self, table: Table<'a>) -> Vec<(Mistake, Place)> {
        let mut seen = BTreeSet::from(["mission", "easier", "praise", REAL]);
        let mut read = |table: Table<'a>| {
            let id = table.slug("id");
            if let Some(id) = id.filter(|id| !seen.insert(id.text)) {
                self.sheet.fault(id.offset, Kind::Twice(id.text.to_owned()));
            }
            let when: Option<(Expr, Place)> = table
                .demanding("when", "what a deed must make true, as in when = 'deed = \"slipped\"'")
                .and_then(|table| table.expr("when"));
            let (when, place) = when?;
            Some((Mistake { id: Arc::from(id?.text), when }, place))
        };
        table.tables("mistakes", &["id", "when"]).into_iter().filter_map(&mut read).collect()
    }
}
