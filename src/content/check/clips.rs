//! Whether everything that is said has its recording, of just these words.

use crate::content::Library;
use crate::content::fault::{Fault, Kind};
use crate::content::script::{self, Recorded};
use crate::content::sheet::{Sheet, Table};
use crate::lesson::Lesson;
use crate::texts::Texts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The recordings of a language, as their manifest tells them.
pub(super) struct Clips {
    manifest: PathBuf,
    clips: BTreeMap<String, Clip>,
}

struct Clip {
    /// What is said in it.
    text: String,
    /// Its file, beside the manifest.
    file: String,
}

impl Clips {
    /// Reads `[clips."<clip>"]` with its `text`, and its `file` where that is not `<clip>.ogg`.
    pub(super) fn open(manifest: &Path) -> Result<Self, Vec<Fault>> {
        let sheet = Sheet::open(manifest)?;
        let tree = sheet.tree();
        let table = Table::root(&sheet, &tree).get("clips").and_then(|entry| entry.table("clips"));
        let clip = |name: &str, table: Table<'_>| {
            let file = table.get("file").and_then(|entry| entry.text("file"));
            Some(Clip {
                text: table.text("text")?.text.to_owned(),
                file: file.map_or_else(|| format!("{name}.ogg"), |file| file.text.to_owned()),
            })
        };
        let entries = table.into_iter().flat_map(Table::entries);
        let clips =
            entries.filter_map(|(name, entry)| Some((name.to_owned(), clip(name, entry.table(name)?)?))).collect();
        match sheet.take_faults() {
            faults if faults.is_empty() => Ok(Self { manifest: manifest.to_owned(), clips }),
            faults => Err(faults),
        }
    }

    /// What is missing of the house, where files of the content folder say it. A title of what is not in the curriculum is never said.
    pub(super) fn house(&self, library: &Library, texts: &Texts) -> Vec<Fault> {
        let places = &library.places;
        let is_here = |recorded: &Recorded| match recorded.clip.split('.').collect::<Vec<_>>()[..] {
            ["curriculum", message, ..] => {
                let id = message.strip_prefix("module-").unwrap_or(message);
                let aim = message.strip_prefix("aim-");
                places.ids.contains_key(id) || aim.is_some_and(|aim| places.aims.contains_key(aim))
            }
            [scope, ..] => texts.file(scope).is_some(),
            [] => false,
        };
        script::house(texts).into_iter().filter(is_here).filter_map(|recorded| self.fault(recorded)).collect()
    }

    /// What is missing of a lesson, whose words are open.
    pub(super) fn lesson(&self, lesson: &Lesson, texts: &Texts) -> Vec<Fault> {
        script::recorded(lesson, texts).into_iter().filter_map(|recorded| self.fault(recorded)).collect()
    }

    fn fault(&self, Recorded { clip, words }: Recorded) -> Option<Fault> {
        let kind = match self.clips.get(&clip) {
            None => Kind::NoClip(clip),
            Some(found) if found.text != words.replace('\n', " ") => Kind::OtherWords(clip),
            Some(found) if !self.manifest.with_file_name(&found.file).is_file() => {
                Kind::NoRecording { clip, file: found.file.clone() }
            }
            Some(_) => return None,
        };
        Some(Fault::of(&self.manifest, kind))
    }
}
