//! The recordings of a language, as their manifest tells them.

use serde::Deserialize;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

/// One recording. Small: there are thousands.
#[derive(Debug, Clone)]
struct Clip {
    /// Its file, where that is not `<name>.ogg`.
    file: Option<Box<str>>,
    /// Of the words that are said in it.
    text: u64,
    /// In milliseconds.
    length: u32,
    /// When each word begins, in hundredths of a second.
    words: Box<[u16]>,
}

/// A recording that fits the words on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recording {
    pub(super) file: PathBuf,
    pub(super) length: Duration,
    /// When each word begins.
    pub(super) words: Vec<Duration>,
}

/// Every recording of a language.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    folder: PathBuf,
    clips: HashMap<Box<str>, Clip>,
}

/// Why there are no recordings.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    /// The manifest could not be read.
    #[error("{0}: {1}. The voice stays silent; install the folder `audio` again.")]
    Unreadable(PathBuf, io::Error),
    /// It is not a manifest.
    #[error("{0}: {1}. The voice stays silent; install the folder `audio` again.")]
    Broken(PathBuf, String),
}

#[derive(Deserialize)]
struct Sheet {
    #[serde(default)]
    clips: HashMap<Box<str>, Entry>,
}

#[derive(Deserialize)]
struct Entry {
    text: String,
    seconds: f64,
    #[serde(default)]
    words: Vec<f64>,
    file: Option<Box<str>>,
}

impl Manifest {
    /// Reads `manifest.toml` of a folder such as `audio/fr`.
    ///
    /// # Errors
    /// When it is not there, or is no manifest.
    pub(super) fn open(folder: &Path) -> Result<Self, Error> {
        let file = folder.join("manifest.toml");
        let source = fs::read_to_string(&file).map_err(|error| Error::Unreadable(file.clone(), error))?;
        Self::read(folder, &source).map_err(|error| Error::Broken(file, error.message().to_owned()))
    }

    pub(super) fn read(folder: &Path, source: &str) -> Result<Self, toml::de::Error> {
        let mut clips = HashMap::new();
        // One table after the other: a tree of the whole file would stay in the memory of the seat long after it was read.
        for table in split(source) {
            let sheet: Sheet = toml::from_str(table)?;
            clips.extend(sheet.clips.into_iter().map(|(name, entry)| (name, Clip::new(entry))));
        }
        Ok(Self { folder: folder.to_owned(), clips })
    }

    /// The recording under one of these names, if it says just these words.
    pub(super) fn find(&self, names: &[String], text: &str) -> Option<Recording> {
        let (name, clip) = names.iter().find_map(|name| self.clips.get_key_value(name.as_str()))?;
        if clip.text != hash(text) || clip.length == 0 {
            return None;
        }
        let file = clip.file.as_deref().map_or_else(|| format!("{name}.ogg"), str::to_owned);
        Some(Recording {
            file: self.folder.join(file),
            length: Duration::from_millis(clip.length.into()),
            words: clip.words.iter().map(|at| Duration::from_millis(u64::from(*at) * 10)).collect(),
        })
    }
}

/// The head of the file, then each clip. No text of a clip has more than one line.
fn split(source: &str) -> impl Iterator<Item = &str> {
    let heads = source.match_indices("\n[clips.").map(|(at, _)| at + 1);
    let ends = heads.clone().chain([source.len()]);
    [0].into_iter().chain(heads).zip(ends).map(|(from, to)| &source[from..to])
}

impl Clip {
    fn new(entry: Entry) -> Self {
        // A cast of a float saturates: what is not a time is 0, and a clip without a length is none.
        let words = entry.words.iter().map(|at| (at * 100.0).round() as u16).collect();
        Self { file: entry.file, text: hash(&entry.text), length: (entry.seconds * 1000.0) as u32, words }
    }
}

/// Stays the same while the program runs, and is written nowhere. A line may be broken anywhere.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.split(['\n', ' ']).filter(|word| !word.is_empty()).for_each(|word| word.hash(&mut hasher));
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"
voice = "somebody"
[clips."click.big"]
text = "Cliquez ici."
seconds = 1.25
words = [0.08, 0.5]
score = 0.0
[clips."stop.card"]
text = "Oui"
seconds = 0.8
words = [0.08]
file = "end.card.ogg"
[clips."click.empty"]
text = "Rien"
seconds = -1
"#;

    fn find(name: &str, text: &str) -> Option<Recording> {
        let manifest = Manifest::read(Path::new("audio/fr"), SOURCE).expect("a manifest");
        manifest.find(&[format!("{name}.amina"), name.to_owned()], text)
    }

    #[test]
    fn a_recording_is_found_by_its_name_and_its_words() {
        let found = find("click.big", "Cliquez ici.").expect("a recording");
        assert_eq!(found.file, Path::new("audio/fr/click.big.ogg"));
        assert_eq!(found.length, Duration::from_millis(1250));
        assert_eq!(found.words, [80, 500].map(Duration::from_millis));
        assert_eq!(find("stop.card", "Oui").expect("a recording").file, Path::new("audio/fr/end.card.ogg"));
    }

    #[test]
    fn a_recording_of_other_words_is_never_played() {
        assert_eq!(find("click.big", "Cliquez là."), None);
        assert_eq!(find("click.small", "Cliquez ici."), None);
        assert_eq!(find("click.empty", "Rien"), None, "a clip that lasts no time says nothing");
    }

    #[test]
    fn a_manifest_that_cannot_be_read_says_where() {
        let error = Manifest::open(Path::new("/nowhere")).expect_err("nothing there").to_string();
        assert!(error.starts_with("/nowhere/manifest.toml: "), "{error}");
        assert!(Manifest::read(Path::new(""), "clips = 3").is_err());
    }
}
