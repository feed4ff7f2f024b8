//! The messages of one file of words, and of those that lie over it.

use super::sentence::{self, Sentence};
use super::{Fault, Kind};
use crate::fault::{self, Place};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of words without a fault.
pub(super) struct Source {
    file: Option<PathBuf>,
    resource: Arc<FluentResource>,
}

/// The words under one name.
pub(super) struct Scope {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The last one lies on top.
    sources: Vec<Source>,
}

impl Scope {
    pub(super) fn new(language: &LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // The marks that isolate a value from the direction of the text would be drawn as boxes.
        bundle.set_use_isolating(false);
        Self { bundle, sources: Vec::new() }
    }

    /// The words of a scope that are part of the program. They are tested to be free of faults.
    pub(super) fn embedded(source: &str, language: &LanguageIdentifier) -> Self {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut scope = Self::new(language);
        scope.overlay(Source { file: None, resource: Arc::new(resource) });
        scope
    }

    /// Lays the words of `source` over what is there.
    pub(super) fn overlay(&mut self, source: Source) {
        self.bundle.add_resource_overriding(Arc::clone(&source.resource));
        self.sources.push(source);
    }

    pub(super) fn file(&self) -> Option<&Path> {
        self.sources.iter().rev().find_map(|source| source.file.as_deref())
    }

    pub(super) fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.pattern(message, attribute).is_some()
    }

    pub(super) fn words(&self, message: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        // What cannot be resolved is shown as it is written; the check finds it long before a learner does.
        let mut unresolved = Vec::new();
        let words = self.bundle.format_pattern(self.pattern(message, attribute)?, Some(args), &mut unresolved);
        Some(words.into_owned())
    }

    pub(super) fn sentences(&self) -> Vec<Sentence> {
        let mut seen = BTreeSet::new();
        let mut sentences = Vec::new();
        for source in self.sources.iter().rev() {
            let found = sentence::all(&source.resource);
            let new: Vec<_> = found.into_iter().filter(|sentence| !seen.contains(&sentence.message)).collect();
            seen.extend(new.iter().map(|sentence| sentence.message.clone()));
            sentences.extend(new);
        }
        sentences
    }

    fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let message = self.bundle.get_message(message)?;
        match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        }
    }
}

/// How many { may stand inside each other. The parser calls itself for each, and would end the program.
const DEEPEST: usize = 16;

/// Where more than [`DEEPEST`] of them do, as an offset in `source`.
fn too_deep(source: &str) -> Option<usize> {
    let mut start = 0;
    let mut depth = 0_usize;
    for line in source.split_inclusive('\n') {
        // A message begins at the margin, and closes what was left open before it.
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-' || first == '#') {
            depth = 0;
        }
        for (offset, sign) in line.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(start + offset);
            }
        }
        start += line.len();
    }
    None
}

/// Reads a file of words, or tells everything that is wrong in it.
pub(super) fn read(file: &Path) -> Result<Source, Vec<Fault>> {
    let text = fault::read(file).map_err(|fault| vec![fault.into()])?;
    if let Some(offset) = too_deep(&text) {
        let place = Some(Place::at(&text, offset));
        let kind = Kind::Syntax(format!("more than {DEEPEST} {{ inside each other"));
        return Err(vec![Fault { file: file.to_owned(), place, kind }]);
    }
    match FluentResource::try_new(text) {
        Ok(resource) => {
            let faults = twice(file, &resource);
            let source = Source { file: Some(file.to_owned()), resource: Arc::new(resource) };
            if faults.is_empty() { Ok(source) } else { Err(faults) }
        }
        Err((resource, errors)) => Err(errors
            .into_iter()
            .map(|error| Fault {
                file: file.to_owned(),
                place: Some(Place::at(resource.source(), error.pos.start)),
                kind: Kind::Syntax(error.kind.to_string().replace('"', "")),
            })
            .collect()),
    }
}

/// Each message or attribute that stands a second time.
fn twice(file: &Path, resource: &FluentResource) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    sentence::all(resource)
        .into_iter()
        .filter_map(|sentence| {
            let key = sentence.key();
            let place = Some(sentence.place);
            (!seen.insert(key.clone())).then(|| Fault { file: file.to_owned(), place, kind: Kind::Twice(key) })
        })
        .collect()
}
