//! Reads `[setup.desktop]`.

use super::fault::Fault;
use super::sheet::{Sheet, Table};
use crate::computer::desk::{File, FileKind, Names, Setup};
use crate::fault::Place;

use std::path::Path;

const DESK: [&str; 2] = ["windows", "file"];
const FILE: [&str; 6] = ["id", "name", "kind", "in", "picture", "text"];
const KINDS: [(&str, FileKind); 5] = [
    ("pdf", FileKind::Pdf),
    ("photo", FileKind::Photo),
    ("scan", FileKind::Scan),
    ("text", FileKind::Text),
    ("folder", FileKind::Folder),
];

pub(super) fn read(table: Table<'_>) -> (Setup, Vec<(String, Place)>) {
    let table = table.knowing(&DESK);
    let mut pictures = Vec::new();
    let mut files = Vec::new();
    for table in table.tables("file", &FILE) {
        let (Some(id), Some(name), Some(kind), Some(place)) =
            (table.slug("id"), table.text("name"), table.choice("kind", &KINDS), table.text("in"))
        else {
            continue;
        };
        let picture = table.text("picture");
        pictures.extend(picture.iter().map(|written| (written.text.to_owned(), written.place(table.sheet))));
        files.push(File {
            id: id.text.into(),
            name: name.text.to_owned(),
            kind,
            place: place.text.into(),
            picture: picture.map(|written| written.text.to_owned()),
            text: table.text("text").map(|written| written.text.trim().to_owned()).unwrap_or_default(),
        });
    }
    let windows = table.texts("windows").iter().map(|written| written.text.into()).collect();
    (Setup { files, windows, ..Setup::default() }, pictures)
}

/// Reads `assets/desk.toml`: what new things are called.
pub(super) fn names(file: &Path) -> Result<Names, Vec<Fault>> {
    let sheet = Sheet::open(file)?;
    let tree = sheet.tree();
    let root = Table::root(&sheet, &tree).knowing(&["new_folder", "copy_suffix", "note"]);
    let word = |key| Some(root.demanding(key, "the words in quotes")?.text(key)?.text.to_owned());
    let names = (word("new_folder"), word("copy_suffix"), word("note"));
    let (Some(new_folder), Some(copy_suffix), Some(note)) = names else { return sheet.finish(None) };
    sheet.finish(Some(Names { new_folder, copy_suffix, note }))
}
