//! The list of what can be learnt, in order: all that the start of the kiosk reads.

use super::Id;

use std::sync::Arc;

/// The modules and lessons in the order in which they are suggested.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Curriculum {
    /// In the order of the suggestion. Within a module, lessons stand in order.
    pub modules: Vec<Module>,
    /// What a person can come for, in the order in which it is offered.
    pub aims: Vec<Aim>,
}

/// What a person comes for, and the short path to it. It only orders what is suggested: no lesson is ever locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// The slug: `mails`.
    pub id: Arc<str>,
    /// The pictogram that stands for it.
    pub icon: String,
    /// Its lessons, in the order in which they are suggested. At least one.
    pub lessons: Vec<Id>,
}

/// A group of lessons about one thing: the mouse, the keyboard, mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// The slug: `mouse`. Also the folder of its lessons.
    pub id: Arc<str>,
    /// The pictogram that stands for it.
    pub icon: String,
    /// Its lessons, in order.
    pub lessons: Vec<Entry>,
}

/// What the curriculum knows of a lesson without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The lesson.
    pub id: Id,
    /// The pictogram that stands for it.
    pub icon: String,
    /// Lessons that are suggested before it. Nothing is locked by them.
    pub needs: Vec<Id>,
    /// About how long it takes, in minutes, rounded up to five.
    pub minutes: u16,
    /// What it teaches, in the words of the reference frameworks.
    pub skills: Skills,
}

/// Codes of a lesson in the frameworks that funders ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skills {
    /// DigComp competence (`5.2`), or `P0` for a gesture that comes before the framework.
    pub digcomp: String,
    /// Pix competence.
    pub pix: String,
    /// Theme of La Coop de la médiation numérique.
    pub coop: String,
}

impl Curriculum {
    /// Every lesson, in order.
    pub fn lessons(&self) -> impl Iterator<Item = &Entry> {
        self.modules.iter().flat_map(|module| &module.lessons)
    }

    /// What is known of `id` without opening it.
    #[must_use]
    pub fn entry(&self, id: &Id) -> Option<&Entry> {
        self.lessons().find(|entry| &entry.id == id)
    }

    /// The aim of this id.
    #[must_use]
    pub fn aim(&self, id: &str) -> Option<&Aim> {
        self.aims.iter().find(|aim| &*aim.id == id)
    }

    /// Every lesson in the order in which it is suggested to a person with this aim: its short path first, then the rest. Without an aim, or
    /// with one that is not known here, the order of the curriculum.
    #[must_use]
    pub fn toward(&self, aim: Option<&str>) -> Vec<&Entry> {
        let short = aim.and_then(|aim| self.aim(aim)).map_or(&[][..], |aim| &aim.lessons[..]);
        let first = short.iter().filter_map(|id| self.entry(id));
        first.chain(self.lessons().filter(|entry| !short.contains(&entry.id))).collect()
    }

    /// The module in which `id` stands.
    #[must_use]
    pub fn module_of(&self, id: &Id) -> Option<&Module> {
        self.modules.iter().find(|module| module.lessons.iter().any(|entry| &entry.id == id))
    }
}
