//! Reads `[setup.desktop]` of a lesson: the windows that are open, the files and folders, what new things are called.

use super::fault::{Fault, Kind};
use super::sheet::{Sheet, Table, Written};
use crate::computer::desk::{self, App, File, FileKind, Names, PLACES, Setup};
use crate::computer::site::next_name;
use crate::fault::Place;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

const KEYS: [&str; 3] = ["windows", "file", "names"];
const FILE: [&str; 8] = ["id", "name", "kind", "in", "picture", "text", "mo", "ending"];
const NAMES: [&str; 3] = ["new_folder", "copy_suffix", "note"];

const KINDS: [(&str, FileKind); 5] = [
    ("pdf", FileKind::Pdf),
    ("photo", FileKind::Photo),
    ("text", FileKind::Text),
    ("folder", FileKind::Folder),
    ("scan", FileKind::Scan),
];

/// What follows `desk.dialog.` beside the ids of folders.
const ANSWERS: [&str; 3] = ["ok", "cancel", "name"];

/// What stands on the desk, and what it names, with its places: it is still to be looked for.
#[derive(Default)]
pub(super) struct Desk {
    pub(super) setup: Setup,
    /// Each picture, by name.
    pub(super) pictures: Vec<(String, Place)>,
    /// Each name in the texts of files: `{person.access.name}`. The place is that of the text.
    pub(super) names: Vec<(String, Place)>,
}

/// Reads what stands on the desk. What is wrong is among the faults of the sheet, and left out.
pub(super) fn read(table: Table<'_>) -> Desk {
    let table = table.knowing(&KEYS);
    let drafts: Vec<Draft<'_>> = table.tables("file", &FILE).into_iter().filter_map(draft).collect();
    let ids = ids(table, &drafts);
    let places = places(table, &drafts);
    let windows = windows(table, &ids);
    let picture = |draft: &Draft<'_>| Some((draft.picture?.text.to_owned(), draft.picture?.place(table.sheet)));
    let pictures = drafts.iter().filter_map(picture).collect();
    let texts = drafts.iter().filter_map(|draft| Some((draft.text, draft.table.text("text")?.place(table.sheet))));
    let named = texts.flat_map(|(text, place)| names_in(text).into_iter().map(move |name| (name.to_owned(), place)));
    let named = named.collect();
    let files = drafts.into_iter().filter(|draft| places.contains(draft.id.text)).filter_map(Draft::file).collect();
    Desk { setup: Setup { files, windows, names: names(table) }, pictures, names: named }
}

/// The names in a text.
fn names_in(text: &str) -> Vec<&str> {
    let (mut rest, mut names) = (text, vec![]);
    while let Some((_, name, after)) = next_name(rest) {
        names.push(name);
        rest = after;
    }
    names
}

/// A file as it is written: what is wrong is missing, so that a second fault does not follow from the first.
struct Draft<'a> {
    table: Table<'a>,
    id: Written<'a>,
    name: Option<Written<'a>>,
    kind: Option<FileKind>,
    place: Option<Written<'a>>,
    picture: Option<Written<'a>>,
    text: &'a str,
    ending: Option<Written<'a>>,
    mo: u16,
}

impl Draft<'_> {
    fn file(self) -> Option<File> {
        Some(File {
            id: self.id.text.into(),
            name: self.name?.text.trim().to_owned(),
            kind: self.kind?,
            place: self.place?.text.into(),
            picture: self.picture.map(|picture| picture.text.to_owned()),
            text: self.text.to_owned(),
            ending: self.ending.map(|ending| ending.text.into()),
            mo: self.mo,
            is_example: false,
        })
    }

    fn may_be_folder(&self) -> bool {
        self.kind.is_none_or(|kind| kind == FileKind::Folder)
    }
}

fn draft(table: Table<'_>) -> Option<Draft<'_>> {
    let id = table.slug("id");
    let needed = |key, expected| table.demanding(key, expected)?.text(key);
    let name = needed("name", "what is read below it, as in name = \"CV\"");
    let name = name.filter(|name| !is_blank(table, "name", name.text));
    let kind = table.demanding("kind", "what it is: kind = \"pdf\"");
    let kind = kind.and_then(|table| table.choice("kind", &KINDS));
    let place = needed("in", "where it is: in = \"documents\"");
    let (picture, text) = (table.text("picture"), table.text("text").map_or("", |text| text.text));
    let (ending, mo) = (ending(table), table.whole("mo", 1..=500).unwrap_or(1));
    Some(Draft { table, id: id?, name, kind, place, picture, text, ending, mo })
}

/// What stands behind the dot, where it is not what the kind says.
fn ending<'a>(table: Table<'a>) -> Option<Written<'a>> {
    let ending = table.text("ending")?;
    let is_fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if ending.text.is_empty() || !ending.text.chars().all(is_fine) {
        table.get("ending")?.wrong("ending", "Write the letters behind the dot: \"jpeg\".");
        return None;
    }
    Some(ending)
}

/// Tells a text in which nothing stands.
fn is_blank(table: Table<'_>, key: &str, text: &str) -> bool {
    let is_blank = text.trim().is_empty();
    if let Some(entry) = table.get(key).filter(|_| is_blank) {
        entry.wrong(key, "Write what is read on the screen.");
    }
    is_blank
}

/// Each file by its id. What cannot be an id, or is one already, is told.
fn ids<'a>(table: Table<'a>, drafts: &[Draft<'a>]) -> BTreeMap<&'a str, Option<FileKind>> {
    let mut ids = BTreeMap::new();
    for draft in drafts {
        let id = draft.id.text;
        let is_reserved = PLACES.contains(&id) || ANSWERS.contains(&id);
        if let Some(entry) = draft.table.get("id").filter(|_| is_reserved || desk::is_made(id)) {
            entry.wrong("id", "The computer has that name for something of its own. Choose another.");
        }
        if ids.insert(id, draft.kind).is_some() {
            table.sheet.fault(draft.id.offset, Kind::Twice(id.to_owned()));
        }
    }
    ids
}

/// The ids of all files that lie somewhere. Places that are not there, and folders that lie in each other, are told.
fn places<'a>(table: Table<'a>, drafts: &[Draft<'a>]) -> BTreeSet<&'a str> {
    let is_folder = |id: &str| drafts.iter().any(|draft| draft.id.text == id && draft.may_be_folder());
    let around = drafts.iter().filter_map(|draft| Some((draft.id.text, draft.place?.text)));
    let around: BTreeMap<&str, &str> = around.collect();
    let mut fine = BTreeSet::new();
    for draft in drafts {
        let Some(place) = draft.place else { continue };
        if !PLACES.contains(&place.text) && !is_folder(place.text) {
            let folders = drafts.iter().filter(|draft| draft.may_be_folder()).map(|draft| draft.id.text);
            let known: Vec<&str> = PLACES.into_iter().chain(folders).collect();
            table.sheet.fault(place.offset, Kind::unknown("place", place.text, known));
        } else if is_in_circle(draft.id.text, &around) {
            let hint = "Folders lie in each other in a circle. Put one of them into documents.";
            let _ = draft.table.get("in").map(|entry| entry.wrong("in", hint));
        } else {
            fine.insert(draft.id.text);
        }
    }
    fine
}

/// Whether the way out of a thing leads back into it.
fn is_in_circle(id: &str, around: &BTreeMap<&str, &str>) -> bool {
    let mut place = around.get(id);
    for _ in 0..around.len() {
        match place {
            Some(place) if *place == id => return true,
            Some(folder) => place = around.get(folder),
            None => return false,
        }
    }
    false
}

/// The windows that are open, from back to front.
fn windows(table: Table<'_>, ids: &BTreeMap<&str, Option<FileKind>>) -> Vec<Arc<str>> {
    let mut seen = BTreeSet::new();
    let mut windows = Vec::new();
    for written in table.texts("windows") {
        let Some(app) = window(table, written, ids) else { continue };
        if seen.insert(app) {
            windows.push(written.text.into());
        } else {
            table.sheet.fault(written.offset, Kind::Twice(written.text.to_owned()));
        }
    }
    windows
}

/// Which window is meant: `files`, `bin`, `notes`, `calculator`, `viewer:<file>`, `notes:<file>`.
fn window(table: Table<'_>, written: Written<'_>, ids: &BTreeMap<&str, Option<FileKind>>) -> Option<App> {
    let unknown = |known: &[&str]| {
        table.sheet.fault(written.offset, Kind::unknown("window", written.text, known.iter().copied()));
        None
    };
    let Some((app, file)) = written.text.split_once(':') else {
        return match written.text {
            "files" | "bin" => Some(App::Files),
            "notes" => Some(App::Notes),
            "calculator" => Some(App::Calculator),
            _ => unknown(&["files", "bin", "notes", "calculator", "viewer:<file>", "notes:<file>"]),
        };
    };
    let app = match app {
        "viewer" => App::Viewer,
        "notes" => App::Notes,
        _ => return unknown(&["viewer:<file>", "notes:<file>"]),
    };
    let shows = |kind: Option<FileKind>| match kind {
        None => true,
        Some(FileKind::Folder) => false,
        Some(FileKind::Text) => app == App::Notes,
        Some(FileKind::Pdf | FileKind::Photo | FileKind::Scan) => app == App::Viewer,
    };
    if ids.get(file).is_some_and(|kind| shows(*kind)) {
        return Some(app);
    }
    let known: Vec<&str> = ids.iter().filter(|(_, kind)| shows(**kind)).map(|(id, _)| *id).collect();
    let offset = written.offset + app.name().len() + 1;
    table.sheet.fault(offset, Kind::unknown("file for this window", file, known));
    None
}

/// Reads `assets/desk.toml`: what new things are called where a lesson has no names of its own.
///
/// # Errors
/// With everything that is wrong in it.
pub(super) fn usual_names(file: &Path) -> Result<Names, Vec<Fault>> {
    let sheet = Sheet::open(file)?;
    let tree = sheet.tree();
    let root = Table::root(&sheet, &tree).knowing(&NAMES);
    let word = |key| Some(root.demanding(key, "the words in quotes")?.text(key)?.text.to_owned());
    let names = (word("new_folder"), word("copy_suffix"), word("note"));
    let (Some(new_folder), Some(copy_suffix), Some(note)) = names else { return sheet.finish(None) };
    sheet.finish(Some(Names { new_folder, copy_suffix, note }))
}

/// What new things are called. What the lesson leaves out is empty.
fn names(table: Table<'_>) -> Names {
    let names = table.get("names").and_then(|entry| entry.table("names")).map(|table| table.knowing(&NAMES));
    let text = |key| names.and_then(|names| names.text(key)).map(|text| text.text.to_owned()).unwrap_or_default();
    Names { new_folder: text("new_folder"), copy_suffix: text("copy_suffix"), note: text("note") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::fault::Fault;
    use crate::content::sheet::Sheet;

    use std::error::Error;
    use std::fs;

    type Tested = Result<(), Box<dyn Error>>;

    /// What stands on the desk, its pictures, and what is wrong.
    type Told = (Setup, Vec<(String, Place)>, Vec<String>);

    /// What is read of a desk that is written so, and each fault with its line and column.
    fn read_text(text: &str) -> Result<Told, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("desk.toml");
        fs::write(&file, text)?;
        let sheet = Sheet::open(&file).map_err(|faults| format!("{faults:?}"))?;
        let tree = sheet.tree();
        let Desk { setup, pictures, .. } = read(Table::root(&sheet, &tree));
        let say = |fault: Fault| {
            let place = fault.place.map(|place| format!("{}:{} ", place.line, place.column)).unwrap_or_default();
            format!("{place}{}", fault.kind)
        };
        Ok((setup, pictures, sheet.take_faults().into_iter().map(say).collect()))
    }

    const GOOD: &str = r#"
windows = ["files", "viewer:cat"]
names = { new_folder = "Nouveau dossier", copy_suffix = " - Copie", note = "Sans titre" }
[[file]]
id = "papers"
name = "Papiers"
kind = "folder"
in = "documents"
[[file]]
id = "cat"
name = "Chat"
kind = "photo"
in = "papers"
picture = "photo-cat"
text = "Un chat."
"#;

    #[test]
    fn a_desk_is_read_with_its_pictures() -> Tested {
        let (setup, pictures, faults) = read_text(GOOD)?;
        assert_eq!(faults, [""; 0]);
        let file = |id: &str, name: &str, kind, place: &str, picture: Option<&str>, text: &str| File {
            id: id.into(),
            name: name.into(),
            kind,
            place: place.into(),
            picture: picture.map(str::to_owned),
            text: text.into(),
            ending: None,
            mo: 1,
            is_example: false,
        };
        let files = vec![
            file("papers", "Papiers", FileKind::Folder, "documents", None, ""),
            file("cat", "Chat", FileKind::Photo, "papers", Some("photo-cat"), "Un chat."),
        ];
        let names =
            Names { new_folder: "Nouveau dossier".into(), copy_suffix: " - Copie".into(), note: "Sans titre".into() };
        assert_eq!(setup, Setup { files, windows: vec!["files".into(), "viewer:cat".into()], names });
        assert_eq!(pictures, [("photo-cat".to_owned(), Place { line: 14, column: 12 })]);
        Ok(())
    }

    #[test]
    fn a_file_can_be_heavy_and_end_otherwise_than_its_kind_says() -> Tested {
        let (setup, ..) = read_text(&GOOD.replacen("text =", "mo = 7\nending = \"jpeg\"\ntext =", 1))?;
        assert_eq!((setup.files[1].mo, setup.files[1].ending()), (7, Some("jpeg")));
        assert_eq!((setup.files[0].mo, setup.files[0].ending()), (1, None));
        Ok(())
    }

    #[test]
    fn a_desk_on_which_nothing_stands_is_fine() -> Tested {
        let (setup, pictures, faults) = read_text("")?;
        assert_eq!((setup, pictures, faults), (Setup::default(), vec![], vec![]));
        Ok(())
    }

    #[test]
    fn each_fault_is_told_where_it_stands() -> Tested {
        let broken = [
            ("[[file]]", "[files]\n[[file]]", "4:2 « files » is not a key here. Did you mean « file »?"),
            ("text =", "texte =", "15:1 « texte » is not a key here. Did you mean « text »?"),
            ("note =", "notes =", "3:69 « notes » is not a key here. Did you mean « note »?"),
            ("\"photo\"", "\"foto\"", "12:8 « kind » cannot be \"foto\". Write one of pdf, photo, text, folder, scan."),
            ("in = \"papers\"", "in = \"paper\"", "13:7 there is no place « paper ». Did you mean « papers »?"),
            (
                "in = \"documents\"",
                "in = \"document\"",
                "8:7 there is no place « document ». Did you mean « documents »?",
            ),
            (
                "\"viewer:cat\"",
                "\"viewer:cats\"",
                "2:29 there is no file for this window « cats ». Did you mean « cat »?",
            ),
            ("\"viewer:cat\"", "\"viewer:papers\"", "2:29 there is no file for this window « papers ». Write cat."),
            ("\"viewer:cat\"", "\"notes:cat\"", "2:28 there is no file for this window « cat ». Take it away."),
            ("\"files\"", "\"file\"", "2:13 there is no window « file ». Did you mean « files »?"),
            ("\"files\"", "\"bin\", \"files\"", "2:20 « files » is taken already. Choose another id."),
            (
                "[[file]]",
                "[[file]]\nid = \"cat\"\nname = \"Chat\"\nkind = \"pdf\"\nin = \"desk\"\n[[file]]",
                "15:7 « cat » is taken already. Choose another id.",
            ),
            ("name = \"Chat\"", "", "9:1 « name » is missing. Write what is read below it, as in name = \"CV\"."),
            ("text =", "mo = 0\ntext =", "15:6 « mo » cannot be 0. Write a whole number from 1 to 500."),
            (
                "text =",
                "ending = \".jpeg\"\ntext =",
                "15:10 « ending » cannot be \".jpeg\". Write the letters behind the dot: \"jpeg\".",
            ),
            ("name = \"Chat\"", "name = \" \"", "11:8 « name » cannot be \" \". Write what is read on the screen."),
        ];
        for (good, wrong, told) in broken {
            let (_, _, faults) = read_text(&GOOD.replacen(good, wrong, 1))?;
            assert_eq!(faults, [told], "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn a_file_has_no_id_of_the_computer_or_of_the_learner() -> Tested {
        for id in ["documents", "bin", "ok", "cancel", "name", "new", "new2", "cv_copy", "cv_copy2"] {
            let (_, _, faults) = read_text(&GOOD.replacen("id = \"papers\"", &format!("id = \"{id}\""), 1))?;
            assert!(faults.iter().any(|fault| fault.starts_with("5:6 « id » cannot be")), "{id}: {faults:#?}");
        }
        for id in ["news", "copy", "renew", "new1"] {
            let text = GOOD.replace("\"papers\"", &format!("\"{id}\""));
            assert_eq!(read_text(&text)?.2, [""; 0], "{id}");
        }
        Ok(())
    }

    #[test]
    fn folders_in_a_circle_are_found_and_left_out() -> Tested {
        let text = r#"
file = [
  { id = "a", name = "A", kind = "folder", in = "b" },
  { id = "b", name = "B", kind = "folder", in = "a" },
  { id = "c", name = "C", kind = "folder", in = "c" },
  { id = "d", name = "D", kind = "pdf", in = "a" },
]
"#;
        let (setup, _, faults) = read_text(text)?;
        assert_eq!(faults.len(), 3, "{faults:#?}");
        assert!(faults[0].starts_with("3:49 « in » cannot be \"b\". Folders lie in each other"), "{faults:#?}");
        assert_eq!(setup.files.len(), 1);
        Ok(())
    }
}
