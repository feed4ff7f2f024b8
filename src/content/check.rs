//! Plays every lesson with every person in every skin, and reads every sentence, in pure Rust in milliseconds.
//!
//! What passes cannot strand a learner: each step can be done as it is shown, nobody is told that a right gesture is a
//! mistake, « Revenir » brings back what was, and there are words for all of it.

mod clips;
mod drawings;
mod names;
mod play;
mod reach;
mod stage;
mod words;

use super::fault::{Fault, Kind};
use super::{Library, files, lesson};
use crate::fault::Place;
use crate::texts::Texts;

use std::path::{Path, PathBuf};

/// What the check came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// How many lessons were played.
    pub lessons: usize,
    /// In how many ways: lesson × person × skin.
    pub variants: usize,
    /// How many sentences were read.
    pub sentences: usize,
    /// Everything that is wrong, file by file.
    pub faults: Vec<Fault>,
}

impl Report {
    /// Adds what is wrong, once: several people meet the same fault.
    fn add(&mut self, faults: impl IntoIterator<Item = Fault>) {
        for fault in faults {
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
    }
}

/// Checks a content folder, with the words of one language.
///
/// `opened` is what opening the folder told: it becomes part of the report.
#[must_use]
pub fn check(library: &Library, opened: Vec<Fault>, language: &str) -> Report {
    let mut report = Report { faults: opened, ..Report::default() };
    let (mut texts, faults) = Texts::open(&library.root.join("locales"), language);
    report.add(faults.into_iter().map(crate::fault::Fault::into));
    report.add(library.people().1);
    // A curriculum that could not be read whole would make strays of the lessons that it lost.
    if report.faults.iter().all(|fault| fault.file != library.root.join("assets/curriculum.toml")) {
        report.add(stray(library));
        report.add(reach::check(library));
    }
    report.add(icons(library));
    report.add(words::ids(library, &texts));
    report.add(words::curriculum(library, &texts));
    report.add(words::house(&texts));
    let clips = clips(library, &texts, &mut report);
    // The words of a lesson that is called like a scope of the house cannot be read: all of them would be told.
    let lessons = library.curriculum.lessons().filter(|entry| !texts.scopes().any(|scope| scope == entry.id.as_str()));
    for entry in lessons.collect::<Vec<_>>() {
        match library.draft(&entry.id) {
            Ok(draft) => {
                let checked = Checked { file: library.lesson_file(&entry.id), draft };
                check_lesson(library, &checked, clips.as_ref(), &mut texts, &mut report);
            }
            Err(faults) => report.add(faults),
        }
    }
    report.faults.sort_by(|one, other| (&one.file, one.place).cmp(&(&other.file, other.place)));
    report
}

/// A lesson that could be read, and its file.
struct Checked {
    file: PathBuf,
    draft: lesson::Draft,
}

impl Checked {
    fn fault(&self, place: Place, kind: Kind) -> Fault {
        Fault { file: self.file.clone(), place: Some(place), kind }
    }
}

/// The recordings, once there are any.
fn clips(library: &Library, texts: &Texts, report: &mut Report) -> Option<clips::Clips> {
    let manifest = library.root.join("audio").join(texts.language()).join("manifest.toml");
    let clips = manifest.exists().then(|| clips::Clips::open(&manifest))?;
    match clips {
        Ok(clips) => {
            report.add(clips.house(library, texts));
            Some(clips)
        }
        Err(faults) => {
            report.add(faults);
            None
        }
    }
}

fn check_lesson(
    library: &Library,
    checked: &Checked,
    clips: Option<&clips::Clips>,
    texts: &mut Texts,
    report: &mut Report,
) {
    let lesson = &checked.draft.lesson;
    report.lessons += 1;
    report.add(stage::check(checked));
    report.add(drawings::check(library, checked));
    let unknown = names::check(checked);
    // What names something that is not there cannot be played: it would only be told twice.
    if unknown.is_empty() {
        for variant in lesson.variants() {
            report.variants += 1;
            report.add(play::check(checked, &variant));
        }
    }
    report.add(unknown);
    match texts.open_lesson(lesson.id.as_str()) {
        Err(faults) => report.add(faults.into_iter().map(crate::fault::Fault::into)),
        Ok(()) => {
            report.sentences += texts.sentences(lesson.id.as_str()).len();
            report.add(words::lesson(checked, texts));
            report.add(clips.iter().flat_map(|clips| clips.lesson(lesson, texts)));
        }
    }
}

/// Lessons on disk that are not in the curriculum.
fn stray(library: &Library) -> Vec<Fault> {
    let modules = library.curriculum.modules.iter().map(|module| library.root.join("assets/lessons").join(&*module.id));
    let is_listed = |file: &Path| {
        let id = file.file_stem().and_then(|stem| stem.to_str());
        id.is_some_and(|id| library.places.ids.contains_key(id))
    };
    modules
        .flat_map(|folder| files(&folder, "toml"))
        .filter(|file| !is_listed(file))
        .map(|file| Fault::of(&file, Kind::NotListed))
        .collect()
}

/// Pictograms that are named, but not there.
fn icons(library: &Library) -> Vec<Fault> {
    let file = library.root.join("assets/curriculum.toml");
    let known = super::names(&library.root.join("assets/icons"), "svg");
    let missing = library.places.icons.iter().filter(|(name, _)| !known.contains(name));
    missing
        .map(|(name, place)| {
            let kind = Kind::no_pictogram(name, &known);
            Fault { file: file.clone(), place: Some(*place), kind }
        })
        .collect()
}
