//! What is wrong in a file that a person wrote, where it stands, and what to write instead.
//!
//! The rooms that read such files (`config`, `texts`, `content`) share the place and the way of telling; what can be wrong is their own.
#![warn(missing_docs)]

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes. A person wrote it: what is larger is not what it should be.
pub const LARGEST: u64 = 1024 * 1024;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Counted from 1.
    pub line: usize,
    /// Counted in characters from 1.
    pub column: usize,
}

impl Place {
    /// The place of the byte `offset` of `source`. After the end, the end.
    #[must_use]
    pub fn at(source: &str, offset: usize) -> Self {
        let before = &source[..source.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// The place `characters` further on the same line.
    #[must_use]
    pub fn right(self, characters: usize) -> Self {
        Self { column: self.column + characters, ..self }
    }
}

/// Something wrong in a file: shown as `file:line:column: what. Remedy.`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<Kind> {
    /// The file.
    pub file: PathBuf,
    /// Where in it. None when the whole file is meant.
    pub place: Option<Place>,
    /// What is wrong, and what to write instead.
    pub kind: Kind,
}

impl<Kind> Fault<Kind> {
    /// A fault of the whole file.
    #[must_use]
    pub fn of(file: &Path, kind: Kind) -> Self {
        Self { file: file.to_owned(), place: None, kind }
    }

    /// The same fault in the words of another room.
    #[must_use]
    pub fn into<Other: From<Kind>>(self) -> Fault<Other> {
        Fault { file: self.file, place: self.place, kind: self.kind.into() }
    }
}

impl<Kind: fmt::Display> fmt::Display for Fault<Kind> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(Place { line, column }) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.kind)
    }
}

/// Why a file could not be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing is there.
    #[error("this file is missing. Put it there, or name another one.")]
    Missing,
    /// A folder stands there.
    #[error("this is a folder. Name a file.")]
    Folder,
    /// It is larger than [`LARGEST`].
    #[error("this file is larger than 1 MiB, so it is not what it should be. Put the right file there.")]
    TooLarge,
    /// It is not UTF-8, or has zero bytes.
    #[error("this file is not a text. Save it as UTF-8 text, or put the right file there.")]
    NotText,
    /// The system refused.
    #[error("this file cannot be read: {0}. Look at its rights.")]
    Refused(String),
}

impl Unreadable {
    /// Its sentence in the texts for staff.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Missing => "file_missing",
            Self::Folder => "file_is_a_folder",
            Self::TooLarge => "file_too_large",
            Self::NotText => "file_not_text",
            Self::Refused(_) => "file_refused",
        }
    }
}

/// Reads a text that a person wrote.
///
/// # Errors
/// [`Unreadable::NotText`] comes with the place of the first byte that does not belong in a text.
pub fn read(file: &Path) -> Result<String, Fault<Unreadable>> {
    let fault = |kind| Fault::of(file, kind);
    let bytes = read_bytes(file)?;
    let not_text = |good: usize| Fault {
        place: Some(Place::at(&String::from_utf8_lossy(&bytes[..good]), good)),
        ..fault(Unreadable::NotText)
    };
    let text = std::str::from_utf8(&bytes).map_err(|error| not_text(error.valid_up_to()))?;
    match text.find('\0') {
        Some(zero) => Err(not_text(zero)),
        None => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
    }
}

/// Reads a file of at most [`LARGEST`] bytes.
///
/// # Errors
/// When it is missing, too large, or the system refuses.
pub fn read_bytes(file: &Path) -> Result<Vec<u8>, Fault<Unreadable>> {
    let refused = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Fault::of(file, Unreadable::Missing),
        _ => Fault::of(file, Unreadable::Refused(error.to_string())),
    };
    let about = fs::metadata(file).map_err(refused)?;
    if about.is_dir() {
        return Err(Fault::of(file, Unreadable::Folder));
    }
    if about.len() > LARGEST {
        return Err(Fault::of(file, Unreadable::TooLarge));
    }
    fs::read(file).map_err(refused)
}

/// The known word that was probably meant.
#[must_use]
pub fn closest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (found.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(found, word), word))
        .filter(|(distance, _)| (1..=most).contains(distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// What to say after naming a word that is not known: the one that was probably meant, or all that could stand there.
#[must_use]
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match closest(found, known.clone()) {
        Some(word) => format!("Did you mean « {word} »?"),
        None => {
            let known: Vec<&str> = known.into_iter().collect();
            match known.as_slice() {
                [] => "Take it away.".to_owned(),
                [one] => format!("Write {one}."),
                _ => format!("Write one of {}.", known.join(", ")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_in_lines_and_characters() {
        let source = "a = 1\nété = 2\n";
        assert_eq!(Place::at(source, 0), Place { line: 1, column: 1 });
        assert_eq!(Place::at(source, source.find('2').unwrap_or(0)), Place { line: 2, column: 7 });
        assert_eq!(Place::at(source, 7), Place { line: 2, column: 1 });
        assert_eq!(Place::at(source, 1000), Place { line: 3, column: 1 });
    }

    #[test]
    fn only_a_near_word_is_proposed() {
        let known = ["clicked", "missed"];
        assert_eq!(closest("cliked", known), Some("clicked"));
        assert_eq!(closest("dragged", known), None);
        assert_eq!(did_you_mean("dragged", known), "Write one of clicked, missed.");
    }
}
