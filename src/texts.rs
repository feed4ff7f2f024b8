//! From a key to the words in the chosen language: the only room that knows Fluent.
//!
//! The words of the house are part of the program, so that the welcome screen has them even when the content folder is gone;
//! the files of `locales/<lang>` lie over them. The words of a lesson are read when it is opened.
#![warn(missing_docs)]

mod house;
mod scope;
mod sentence;
mod spoken;

pub use sentence::{Sentence, VALUE};

use crate::fault::{self, Unreadable};
use crate::line::Line;

use fluent::{FluentArgs, FluentValue};
use scope::Scope;
use spoken::Spoken;
use unic_langid::LanguageIdentifier;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// Something wrong in a file of words.
pub type Fault = fault::Fault<Kind>;

/// What is wrong in a file of words, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Kind {
    /// The file could not be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It is not Fluent.
    #[error("this cannot be read: {0}. Write « key = words », and « .name = words » further in for an attribute.")]
    Syntax(String),
    /// A message stands twice.
    #[error("« {0} » already stands above. Keep one of them.")]
    Twice(String),
    /// The language is not one.
    #[error("« {0} » is not a language. Write two letters, as in fr.")]
    Language(String),
}

/// A value that is put into a label. Spoken lines have none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// A number, shown without grouping; its plural can be chosen by.
    Number(i64),
    /// Words.
    Text(&'a str),
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The words of one language.
pub struct Texts {
    language: LanguageIdentifier,
    locales: Option<PathBuf>,
    scopes: BTreeMap<String, Scope>,
    /// The lesson that is open, and its words. Apart from the others, so that no lesson can take the place of the house.
    lesson: Option<(String, Scope)>,
    spoken: Spoken,
}

impl Texts {
    /// The words that are part of the program. A language in which it has none speaks French.
    #[must_use]
    pub fn house(language: &str) -> Self {
        let known = house::language(language);
        let language: LanguageIdentifier = language.parse().or_else(|_| known.parse()).unwrap_or_default();
        let scopes = house::scopes(known).map(|(name, source)| (name.to_owned(), Scope::embedded(source, &language)));
        Self { scopes: scopes.collect(), language, locales: None, lesson: None, spoken: Spoken::default() }
    }

    /// The words of the program, and over them those found in `locales/<language>`.
    ///
    /// A file with a fault is left out, so that the words of the program stay. A language without a folder is told, and the one
    /// that the program speaks in its place is opened: a slip in the configuration never leaves a lesson without words.
    #[must_use]
    pub fn open(locales: &Path, language: &str) -> (Self, Vec<Fault>) {
        let folder = locales.join(language);
        let problem = match language.parse::<LanguageIdentifier>() {
            Err(_) => Some(Fault::of(locales, Kind::Language(language.to_owned()))),
            Ok(_) if !folder.is_dir() => Some(Fault::of(&folder, Unreadable::Missing.into())),
            Ok(_) => None,
        };
        let spoken = house::language(language);
        match problem {
            None => Self::open_folder(locales, language),
            Some(problem) if spoken == language => (Self::house(language), vec![problem]),
            Some(problem) => {
                let (texts, mut faults) = Self::open(locales, spoken);
                faults.insert(0, problem);
                (texts, faults)
            }
        }
    }

    fn open_folder(locales: &Path, language: &str) -> (Self, Vec<Fault>) {
        let mut texts = Self { locales: Some(locales.to_owned()), ..Self::house(language) };
        let entries = fs::read_dir(locales.join(language)).into_iter().flatten();
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        let mut faults = Vec::new();
        for file in files {
            let Some(name) = file.file_stem().and_then(|name| name.to_str()) else { continue };
            match scope::read(&file) {
                Ok(source) => {
                    let language = &texts.language;
                    texts.scopes.entry(name.to_owned()).or_insert_with(|| Scope::new(language)).overlay(source);
                }
                Err(found) => faults.extend(found),
            }
        }
        (texts, faults)
    }

    /// Reads the words of the lesson `id`, in place of those of the lesson before.
    ///
    /// # Errors
    /// With every fault of its file. No lesson is open then.
    pub fn open_lesson(&mut self, id: &str) -> Result<(), Vec<Fault>> {
        self.lesson = None;
        self.spoken.forget_lesson();
        let file = self.lesson_file(id);
        let source = scope::read(&file)?;
        let mut scope = Scope::new(&self.language);
        scope.overlay(source);
        self.lesson = Some((id.to_owned(), scope));
        Ok(())
    }

    /// The file in which the words of the lesson `id` stand.
    #[must_use]
    pub fn lesson_file(&self, id: &str) -> PathBuf {
        let locales = self.locales.as_deref().unwrap_or(Path::new("locales"));
        locales.join(self.language.to_string()).join("lessons").join(format!("{id}.ftl"))
    }

    /// The words of a line. Where there are none, its key is shown.
    #[must_use]
    pub fn words(&self, line: &Line) -> String {
        let person = line.person().map(|person| ("person", Arg::Text(person)));
        self.find(line.scope(), line.message(), line.attribute_name(), person.as_slice())
            .unwrap_or_else(|| line.to_string())
    }

    /// The words of a label: `scope.message` or `scope.message.attribute`. Where there are none, the key is shown.
    #[must_use]
    pub fn label(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut parts = key.splitn(3, '.');
        let scope = parts.next().unwrap_or_default();
        let message = parts.next().unwrap_or_default();
        self.find(scope, message, parts.next(), args).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there are words for a line.
    #[must_use]
    pub fn has(&self, line: &Line) -> bool {
        self.scope(line.scope()).is_some_and(|scope| scope.has(line.message(), line.attribute_name()))
    }

    /// Every scope of the house: all words but those of lessons.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.scopes.keys().map(String::as_str)
    }

    /// Every sentence of a scope, in the order of its file: what the check reads. Empty when the scope is unknown.
    #[must_use]
    pub fn sentences(&self, scope: &str) -> Vec<Sentence> {
        self.scope(scope).map(Scope::sentences).unwrap_or_default()
    }

    /// The file whose words lie on top in a scope. None when only the program's own words are there.
    #[must_use]
    pub fn file(&self, scope: &str) -> Option<&Path> {
        self.scope(scope)?.file()
    }

    /// The language that is spoken: `fr`.
    #[must_use]
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    fn scope(&self, name: &str) -> Option<&Scope> {
        let lesson = self.lesson.as_ref().filter(|(id, _)| id == name).map(|(_, scope)| scope);
        self.scopes.get(name).or(lesson)
    }

    fn find(&self, scope: &str, message: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(*text),
            };
            values.set(*name, value);
        }
        self.scope(scope)?.words(message, attribute, &values)
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts")
            .field("language", &self.language)
            .field("lesson", &self.lesson.as_ref().map(|(id, _)| id))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
