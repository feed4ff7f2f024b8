//! Reads the content folder into the lesson world: the only room, with `config`, that knows TOML.
//!
//! ```text
//! assets/curriculum.toml                   all that the start reads
//! assets/lessons/<module>/<lesson>.toml    read when the lesson is opened
//! assets/people/<person>.toml              fictional people and their papers
//! assets/pictures/<name>.svg               read with the lesson that names them
//! ```
//!
//! Everything that is wrong is told with file, line, column and what to write instead. A lesson with a fault is left out;
//! the others go on. [`check`](check()) plays all of it.
#![warn(missing_docs)]

mod check;
mod curriculum;
mod desk;
mod fault;
mod lesson;
mod papers;
mod people;
mod script;
mod setup;
mod sheet;
mod site;
mod web;

pub use check::{Report, check};
pub use fault::{Fault, Kind};
pub use script::{Recorded, house, recorded, script};

use crate::fault::{Place, Unreadable, read_bytes};
use crate::lesson::{Curriculum, Id, Lesson, Person};

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A content folder.
#[derive(Debug)]
pub struct Library {
    root: PathBuf,
    curriculum: Curriculum,
    places: curriculum::Places,
}

impl Library {
    /// Opens the folder in which `assets` and `locales` stand, and reads the curriculum. Nothing else is read yet.
    #[must_use]
    pub fn open(root: &Path) -> (Self, Vec<Fault>) {
        let (curriculum, places, faults) = curriculum::read(&root.join("assets/curriculum.toml"));
        (Self { root: root.to_owned(), curriculum, places }, faults)
    }

    /// What can be learnt, in order.
    #[must_use]
    pub fn curriculum(&self) -> &Curriculum {
        &self.curriculum
    }

    /// The folder in which `assets` and `locales` stand.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads a lesson, its people and its pictures.
    ///
    /// # Errors
    /// With everything that is wrong in its files.
    pub fn lesson(&self, id: &Id) -> Result<Lesson, Vec<Fault>> {
        self.draft(id).map(|draft| draft.lesson)
    }

    /// Reads everyone in `assets/people`. Who has a fault is left out, and told.
    #[must_use]
    pub fn people(&self) -> (Vec<Arc<Person>>, Vec<Fault>) {
        let (mut people, mut faults) = (Vec::new(), Vec::new());
        for file in files(&self.root.join("assets/people"), "toml") {
            match people::read(&file) {
                Ok(person) => people.push(Arc::new(person)),
                Err(found) => faults.extend(found),
            }
        }
        (people, faults)
    }

    /// Reads a lesson, and keeps where everything in it stands.
    fn draft(&self, id: &Id) -> Result<lesson::Draft, Vec<Fault>> {
        let file = self.lesson_file(id);
        let mut draft = lesson::read(&file)
            .map_err(|faults| if is_missing(&faults) { vec![self.without_file(id, &file)] } else { faults })?;
        let mut faults = self.add_people(&mut draft);
        faults.extend(self.add_sites(&mut draft));
        faults.extend(self.add_names(&mut draft));
        faults.extend(self.add_pictures(&mut draft));
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }

    fn add_people(&self, draft: &mut lesson::Draft) -> Vec<Fault> {
        let mut faults = Vec::new();
        let folder = self.root.join("assets/people");
        for (name, place) in &draft.people {
            match people::read(&folder.join(format!("{name}.toml"))) {
                Ok(person) => draft.lesson.people.push(Arc::new(person)),
                Err(found) if is_missing(&found) => {
                    let known = names(&folder, "toml");
                    let kind = Kind::unknown("person", name, known.iter().map(String::as_str));
                    faults.push(self.fault(&draft.lesson.id, *place, kind));
                }
                Err(found) => faults.extend(found),
            }
        }
        faults
    }

    /// What new things on the desk are called.
    fn add_names(&self, draft: &mut lesson::Draft) -> Vec<Fault> {
        if draft.lesson.setup.desk.files.is_empty() {
            return vec![];
        }
        match desk::usual_names(&self.root.join("assets/desk.toml")) {
            Ok(usual) => {
                let names = &mut Arc::make_mut(&mut draft.lesson.setup.desk).names;
                let words = [
                    (&mut names.new_folder, usual.new_folder),
                    (&mut names.copy_suffix, usual.copy_suffix),
                    (&mut names.note, usual.note),
                ];
                words.into_iter().filter(|(own, _)| own.is_empty()).for_each(|(own, usual)| *own = usual);
                vec![]
            }
            Err(faults) => faults,
        }
    }

    fn add_pictures(&self, draft: &mut lesson::Draft) -> Vec<Fault> {
        let file = self.lesson_file(&draft.lesson.id);
        let add = |(name, place): &(String, Place)| self.add_picture(&mut draft.lesson, name, &file, *place);
        draft.pictures.iter().filter_map(add).collect()
    }

    /// Reads a picture that is named in `file`, or says that it is not there.
    fn add_picture(&self, lesson: &mut Lesson, name: &str, file: &Path, place: Place) -> Option<Fault> {
        let folder = self.root.join("assets/pictures");
        match read_bytes(&folder.join(format!("{name}.svg"))) {
            Ok(svg) => {
                lesson.pictures.insert(name.to_owned(), svg.into());
                None
            }
            Err(fault) if fault.kind == Unreadable::Missing => {
                let kind = Kind::no_picture(name, &names(&folder, "svg"));
                Some(Fault { file: file.to_owned(), place: Some(place), kind })
            }
            Err(fault) => Some(fault.into()),
        }
    }

    fn fault(&self, id: &Id, place: crate::fault::Place, kind: Kind) -> Fault {
        Fault { file: self.lesson_file(id), place: Some(place), kind }
    }

    fn without_file(&self, id: &Id, file: &Path) -> Fault {
        let shown = file.strip_prefix(&self.root).unwrap_or(file).display().to_string();
        let place = self.places.ids.get(id.as_str()).copied();
        Fault { file: self.root.join("assets/curriculum.toml"), place, kind: Kind::NoFile(shown) }
    }

    /// The file of a lesson. One that stands in no module is looked for beside the modules.
    fn lesson_file(&self, id: &Id) -> PathBuf {
        let module = self.curriculum.module_of(id).map_or("", |module| &*module.id);
        self.root.join("assets/lessons").join(module).join(format!("{id}.toml"))
    }
}

fn is_missing(faults: &[Fault]) -> bool {
    matches!(faults, [Fault { kind: Kind::Unreadable(Unreadable::Missing), .. }])
}

/// The files of a folder with this ending, in order. None when there is no such folder.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == ending));
    files.sort();
    files
}

/// The names of these files, without their ending.
fn names(folder: &Path, ending: &str) -> Vec<String> {
    files(folder, ending).iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect()
}
