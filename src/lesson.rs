//! What is taught: a lesson is a list of steps, a step has a goal and one solution.
#![warn(missing_docs)]

pub mod curriculum;

use crate::computer::expr::{Expr, Function, Scope, Unknown, Value};
use crate::computer::site::put_in;
use crate::computer::{Computer, Gesture, Setup, Start};
use crate::line::Line;

use serde::{Deserialize, Serialize};

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

pub use curriculum::Curriculum;

/// The slug of a lesson: `click`. It never changes, because facts point at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(Arc<str>);

impl Id {
    /// Wraps a slug. Content is checked when it is read.
    #[must_use]
    pub fn new(slug: &str) -> Self {
        Self(slug.into())
    }

    /// The slug.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A lesson as it was written, checked and ready to be played.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// Its slug, which is also the scope of its lines.
    pub id: Id,
    /// Where the wording of the pages comes from.
    pub source: Source,
    /// Whether it ends on the screen that says it was an exercise.
    pub procedure: bool,
    /// What the pretend computer holds when the lesson opens.
    pub setup: Setup,
    /// The fictional people with whom it can be played. Empty when the lesson needs nobody.
    pub people: Vec<Arc<Person>>,
    /// The skins in which it can be played. Empty when there is only one way it looks.
    pub skins: Vec<Arc<str>>,
    /// What is done, in order. Never empty.
    pub steps: Vec<Step>,
    /// The drawings that steps and targets name: SVG, by name.
    pub pictures: BTreeMap<String, Arc<[u8]>>,
}

/// Where the wording of a lesson or page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A lesson on a gesture, which imitates no site.
    Ours,
    /// « reconstitué »: rebuilt from documents, not seen.
    Rebuilt,
    /// « vu »: compared with the real page by a person, on a day.
    Seen,
}

/// The attributes of a lesson's message `end`, from the least to the most: what is said after it, by how much help it was done with.
pub const ENDS: [&str; 5] = ["watch", "together", "helped", "alone", "known"];

/// The messages of a lesson that stand on the card before it: who the exercise is about, and that its pages are rebuilt.
pub const BEFORE: [&str; 2] = ["persona", "rebuilt"];

/// The messages of a lesson with which a procedure ends: that it was an exercise, and the question whether the real thing is done.
pub const AFTER: [&str; 2] = ["exercise", "really"];

/// The attribute of a step's message that says how the real site does it.
pub const REAL: &str = "real";

/// One step: an instruction, a goal, one way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Names the message of its lines within the lesson.
    pub id: Arc<str>,
    /// A drawing shown beside the exercise.
    pub picture: Option<String>,
    /// A paper of the person shown beside the exercise.
    pub paper: Option<String>,
    /// When false on entry, the step is skipped.
    pub when: Option<Expr>,
    /// What is laid out before it begins: a surface, a page, a field that has the keyboard.
    pub start: Start,
    /// Reached when this holds, whatever the way.
    pub goal: Expr,
    /// One solution (`do`), from the state in which the step is entered. Never empty.
    pub solution: Vec<Gesture>,
    /// Common wrong turns, each with a sentence of its own.
    pub mistakes: Vec<Mistake>,
    /// Whether it says how the real site does it: the attribute `real` of its message.
    pub is_real: bool,
}

impl Step {
    /// The solution as this person does it: what they type is read from their papers.
    #[must_use]
    pub fn solution_for(&self, person: Option<&Person>) -> Vec<Gesture> {
        let typed = |gesture: &Gesture| match gesture {
            Gesture::Type(expr) => match expr.evaluate(&Papers(person)) {
                Ok(value) => Gesture::Type(Expr::text(&value.to_string())),
                Err(_) => gesture.clone(),
            },
            _ => gesture.clone(),
        };
        self.solution.iter().map(typed).collect()
    }
}

/// The papers of a person, and nothing else.
struct Papers<'a>(Option<&'a Person>);

impl Scope for Papers<'_> {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        name.strip_prefix("person.")
            .and_then(|rest| rest.split_once('.'))
            .and_then(|(paper, value)| self.0?.papers.get(paper)?.get(value))
            .cloned()
            .ok_or_else(|| Unknown(name.to_owned()))
    }

    fn call(&self, _: Function, name: &str) -> Result<Value, Unknown> {
        Err(Unknown(name.to_owned()))
    }
}

/// A common wrong turn. Its sentence is the attribute of the step's message with the same name.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// The attribute of the step's message that is said.
    pub id: Arc<str>,
    /// Said when a deed makes this true that was not true before it.
    pub when: Expr,
}

/// A fictional person with papers that add up. `expr` reads them as `person.<paper>.<value>`.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The slug: `amina`. Selects the branch of a line that names the person.
    pub id: Arc<str>,
    /// Paper, then value.
    pub papers: BTreeMap<String, BTreeMap<String, Value>>,
    /// Paper, then its values in the order in which they stand on it.
    pub order: BTreeMap<String, Vec<String>>,
}

/// What an expression of a lesson can see: the computer, and the papers of the person of the exercise.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The pretend computer.
    pub computer: &'a Computer,
    /// The person of the exercise, if the lesson has one.
    pub person: Option<&'a Person>,
}

impl Scope for Scene<'_> {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        if name.starts_with("person.") { Papers(self.person).value(name) } else { self.computer.value(name) }
    }

    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown> {
        self.computer.call(function, name)
    }
}

/// One way in which a lesson can be played: with whom, and in which skin.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Variant {
    /// The person of the exercise, if the lesson has one.
    pub person: Option<Arc<Person>>,
    /// The skin, if the lesson has several.
    pub skin: Option<Arc<str>>,
}

impl Variant {
    /// A line as it is said about the person of the exercise, if there is one.
    #[must_use]
    pub fn about(&self, line: Line) -> Line {
        match &self.person {
            Some(person) => line.about(&person.id),
            None => line,
        }
    }
}

impl Lesson {
    /// Whether it opens with a card: on rebuilt pages, with somebody whom the exercise is about.
    #[must_use]
    pub fn has_card(&self) -> bool {
        self.source == Source::Rebuilt && !self.people.is_empty()
    }

    /// What the pretend computer holds when the lesson is played in one way: sites in that skin that know that person, papers with their values.
    #[must_use]
    pub fn setup_for(&self, variant: &Variant) -> Setup {
        let person = variant.person.as_deref();
        let sites = self.setup.sites.seen_by(person.map(|person| &person.papers), variant.skin.as_deref());
        let mut setup = Setup { sites: Arc::new(sites), ..self.setup.clone() };
        let printed = |name: &str| Papers(person).value(name).ok().map(|value| value.printed());
        for file in &mut Arc::make_mut(&mut setup.desk).files {
            file.text = put_in(&file.text, printed);
            file.name = put_in(&file.name, printed);
        }
        setup
    }

    /// Every way in which it can be played: person × skin. At least one.
    #[must_use]
    pub fn variants(&self) -> Vec<Variant> {
        let people: Vec<_> = match self.people.as_slice() {
            [] => vec![None],
            people => people.iter().cloned().map(Some).collect(),
        };
        let skins: Vec<_> = match self.skins.as_slice() {
            [] => vec![None],
            skins => skins.iter().cloned().map(Some).collect(),
        };
        people
            .iter()
            .flat_map(|person| skins.iter().map(|skin| Variant { person: person.clone(), skin: skin.clone() }))
            .collect()
    }
}
