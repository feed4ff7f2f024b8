//! Whether every line has its recording.

use crate::content::fault::{Fault, Kind};
use crate::content::script;
use crate::content::sheet::{Sheet, Table};
use crate::lesson::Lesson;
use crate::line::Line;
use crate::texts::Texts;

use std::path::Path;

/// The lines of a lesson that have no table `[clips."<clip>"]` in the manifest. A line that names nobody has one clip for everybody.
pub(super) fn check(manifest: &Path, lesson: &Lesson, texts: &Texts) -> Vec<Fault> {
    let sheet = match Sheet::open(manifest) {
        Ok(sheet) => sheet,
        Err(faults) => return faults,
    };
    let tree = sheet.tree();
    let clips = Table::root(&sheet, &tree).get("clips").and_then(|entry| entry.table("clips"));
    let is_recorded = |name: &str| clips.is_some_and(|clips| clips.get(name).is_some());
    let names_nobody = |line: &Line| {
        let mut sentences = texts.sentences(line.scope()).into_iter();
        let same = sentences.find(|sentence| {
            sentence.message == line.message() && sentence.attribute.as_deref() == line.attribute_name()
        });
        same.is_none_or(|sentence| sentence.people.is_empty())
    };
    let mut faults = sheet.take_faults();
    for line in script(lesson) {
        let clip = if names_nobody(&line) { line.to_string() } else { line.clip() };
        let fault = Fault::of(manifest, Kind::NoClip(clip.clone()));
        if !is_recorded(&clip) && !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    faults
}
