//! Everything that can be wrong in content, each with what to write instead.

use crate::fault::{self, Unreadable};
use crate::texts;

/// Something wrong in content.
pub type Fault = fault::Fault<Kind>;

/// What is wrong in content, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Kind {
    /// A file could not be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A file of words has a fault.
    #[error(transparent)]
    Words(#[from] texts::Kind),
    /// It is not TOML.
    #[error("this cannot be read: {0}. Write « key = value », and texts in quotes.")]
    Syntax(String),
    /// No such key in this table.
    #[error("« {key} » is not a key here. {hint}")]
    UnknownKey {
        /// The key as it is written.
        key: String,
        /// What could stand there.
        hint: String,
    },
    /// A key that must be there is not.
    #[error("« {key} » is missing. Write {expected}.")]
    MissingKey {
        /// The key.
        key: &'static str,
        /// What could stand there.
        expected: &'static str,
    },
    /// A value that the key cannot take.
    #[error("« {key} » cannot be {found}. {hint}")]
    Value {
        /// The key.
        key: String,
        /// The value as it is written.
        found: String,
        /// What could stand there.
        hint: String,
    },
    /// The id is not that of the file.
    #[error("the file is called « {file} », but its id is « {id} ». Write id = \"{file}\".")]
    OtherId {
        /// The id as it is written.
        id: String,
        /// The name of the file.
        file: String,
    },
    /// An id stands twice.
    #[error("« {0} » is taken already. Choose another id.")]
    Twice(String),
    /// A list in which something must stand is empty.
    #[error("« {0} » has nothing in it. Write at least one.")]
    Nothing(&'static str),
    /// Not an expression.
    #[error("this is not an expression: {0}.")]
    Expr(String),
    /// Not a gesture, or not a spot.
    #[error("{0}.")]
    Gesture(String),
    /// A source « vu » that does not say who saw it and when.
    #[error("a page that was seen says when and by whom. Write checked = 2027-02-28 and by = \"…\".")]
    Unseen,
    /// A procedure lesson that does not say that it was an exercise, or does not ask whether the real thing is done.
    #[error(
        "a procedure ends by saying that it was an exercise, and asks whether the real thing is done. Write « {0} »."
    )]
    ProcedureEnd(String),
    /// A drawing holds something that the screens do not draw.
    #[error("« {0} » is not drawn on the screens. Draw with paths in plain colours.")]
    Drawing(&'static str),
    /// A lesson of the curriculum without a file.
    #[error("this lesson has no file. Write {0}, or take the lesson away here.")]
    NoFile(String),
    /// A file of a lesson that nobody can find.
    #[error("this lesson is not in curriculum.toml. Add it there, or take the file away.")]
    NotListed,
    /// A site that nobody comes to.
    #[error("no lesson opens this site. Name it in a lesson, or take it away.")]
    UnopenedSite,
    /// A page that nobody comes to.
    #[error("nothing leads to this page. Open it in a lesson, lead to it from another page, or take it away.")]
    UnreachedPage,
    /// Something that is named, but not there.
    #[error("there is no {what} « {name} ». {hint}")]
    Unknown {
        /// What it should be: a lesson, a name, a spot, a word for `deed`.
        what: &'static str,
        /// As it is written.
        name: String,
        /// What could stand there.
        hint: String,
    },
    /// A paper without a person who has it.
    #[error("a paper belongs to a person. Write people = [\"…\"] under [setup].")]
    PaperOfNobody,
    /// A value that stands on the papers of others.
    #[error("« {name} » is not on the papers of « {person} ». Write it in assets/people/{person}.toml.")]
    MissingValue {
        /// Whose papers lack it.
        person: String,
        /// The value: `person.february.hours`.
        name: String,
    },
    /// A paper that does not add up.
    #[error("« {0} » does not hold on this paper. Correct its values.")]
    DoesNotAddUp(String),
    /// A target that leaves the smallest surface.
    #[error("« {0} » leaves the smallest surface (760 × 360). Move it in, or make it smaller.")]
    Outside(String),
    /// Two targets on top of each other.
    #[error("« {spot} » lies on « {other} » on the smallest surface (760 × 360). Move them apart.")]
    Overlap {
        /// The target.
        spot: String,
        /// The one above it in the file.
        other: String,
    },
    /// The goal holds before anything is done.
    #[error("the goal of « {0} » holds already when the step begins. Ask for what the step does.")]
    GoalAlready(String),
    /// The solution does not reach the goal.
    #[error("the goal of « {0} » does not hold when « do » is done. Correct one of the two.")]
    GoalNotReached(String),
    /// A gesture of the solution cannot be done.
    #[error("{0}. Do first what makes it possible, or do something else.")]
    Blocked(String),
    /// A solution types what no key writes.
    #[error("no key of the AZERTY writes « {sign} » of « {typed} ». Type it another way.")]
    Unwritable {
        /// The character.
        sign: char,
        /// What is typed.
        typed: String,
    },
    /// Whoever does it right is told that it is a mistake.
    #[error("the mistake « {mistake} » is met by the solution itself, after « {gesture} ». Ask for less.")]
    MistakeOnTheWay {
        /// The mistake.
        mistake: String,
        /// The gesture after which it is met.
        gesture: String,
    },
    /// « Revenir » does not bring back what was.
    #[error("« Revenir » does not bring back what was before « {0} ». Undo must know every change.")]
    Undo(String),
    /// A sentence that must be there is not.
    #[error("the sentence « {0} » is missing. Write it.")]
    MissingSentence(String),
    /// A sentence that nothing says.
    #[error("nothing says the sentence « {key} ». {hint}")]
    LeftOver {
        /// The message or attribute.
        key: String,
        /// What was probably meant.
        hint: String,
    },
    /// A sentence that names people, but not this one.
    #[error("« {key} » has no branch for « {person} ». Write [{person}] and a whole sentence.")]
    MissingBranch {
        /// The message or attribute.
        key: String,
        /// The person.
        person: String,
    },
    /// A spoken line with a value in it.
    #[error("« {key} » uses ${variable}, but what is spoken has no value but $person. Say it without.")]
    Variable {
        /// The message or attribute.
        key: String,
        /// The value.
        variable: String,
    },
    /// A sign that is not as French writes it.
    #[error("in « {key} »: {found}. Write {write}.")]
    Typography {
        /// The message or attribute.
        key: String,
        /// What is there.
        found: String,
        /// What should be.
        write: &'static str,
    },
    /// A sentence that nobody can keep in mind.
    #[error("in « {key} »: « {sentence} » has {words} words. Write at most 12, or two sentences.")]
    LongSentence {
        /// The message or attribute.
        key: String,
        /// Its words.
        sentence: String,
        /// How many.
        words: usize,
    },
    /// A line without its recording.
    #[error("the line « {0} » has no recording. Record it.")]
    NoClip(String),
    /// A line whose words were changed after it was recorded.
    #[error("the line « {0} » was recorded with other words. Record it again.")]
    OtherWords(String),
    /// A recording that is named, but not there.
    #[error("the recording « {file} » of the line « {clip} » is not beside this file. Record the line again.")]
    NoRecording {
        /// The line.
        clip: String,
        /// The file that is missing.
        file: String,
    },
}

impl Kind {
    /// Whether it is about a recording.
    #[must_use]
    pub fn is_about_voice(&self) -> bool {
        matches!(self, Self::NoClip(_) | Self::OtherWords(_) | Self::NoRecording { .. })
    }

    /// Something that is named but not there, with the one of `known` that was probably meant.
    pub(super) fn unknown<'a>(
        what: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) -> Self {
        Self::Unknown { what, name: name.to_owned(), hint: fault::did_you_mean(name, known) }
    }

    /// A drawing that is named, but not there.
    pub(super) fn no_picture(name: &str, known: &[String]) -> Self {
        Self::no_drawing("picture", name, known, &format!("Draw assets/pictures/{name}.svg, or name another."))
    }

    /// A pictogram that is named, but not there. The program knows those of the house, and no other.
    pub(super) fn no_pictogram(name: &str, known: &[String]) -> Self {
        Self::no_drawing("pictogram", name, known, "Take one of assets/icons.")
    }

    fn no_drawing(what: &'static str, name: &str, known: &[String], otherwise: &str) -> Self {
        let stem = name.trim_end_matches(".svg");
        let same = known.iter().map(String::as_str).find(|known| *known == stem);
        let meant = same.or_else(|| fault::closest(stem, known.iter().map(String::as_str)));
        let hint = meant.map_or_else(|| otherwise.to_owned(), |meant| format!("Did you mean « {meant} »?"));
        Self::Unknown { what, name: name.to_owned(), hint }
    }
}
