//! The rules of the house, held by tests: who may import whom, how long a file may grow, where French may stand.
//!
//! Every detector is a function of a source text, and has a test on a small broken source which proves that it can fail.

mod imports;
mod prose;
mod size;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use syn::Attribute;
use walkdir::WalkDir;

/// A broken rule and the line that breaks it, counted from 1.
#[derive(Debug, PartialEq)]
struct Fault {
    line: usize,
    says: String,
}

/// A file of the project: its path from the root of the project, and its text.
struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// The room that a file of `src/` belongs to: `src/computer/spot.rs` is in `computer`.
    fn room(&self) -> String {
        let inside = self.path.strip_prefix("src").unwrap_or(&self.path);
        let first = inside.iter().next().map(Path::new).unwrap_or(inside);
        first.with_extension("").display().to_string()
    }

    /// The module that a file of `src/` is, from the root of the crate. Empty for `lib.rs` and `main.rs`.
    fn module(&self) -> Vec<String> {
        let inside = self.path.strip_prefix("src").unwrap_or(&self.path).with_extension("");
        let module: Vec<_> = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
        if module == ["lib"] || module == ["main"] { vec![] } else { module }
    }
}

/// The files under `folder` that end in `.extension`, in the order of their names. Files of tests are left out.
fn sources(folder: &str, extension: &str) -> io::Result<Vec<Source>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![];
    for entry in WalkDir::new(root.join(folder)).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path();
        let wanted = path.extension().is_some_and(|it| it == extension) && !path.ends_with("tests.rs");
        if wanted && entry.file_type().is_file() {
            let path = path.strip_prefix(root).unwrap_or(path).to_owned();
            found.push(Source { text: fs::read_to_string(entry.path())?, path });
        }
    }
    Ok(found)
}

/// The syntax of a file that the compiler has read too.
#[expect(clippy::expect_used, reason = "a file that does not parse is a failed test")]
fn parsed(text: &str) -> syn::File {
    syn::parse_file(text).expect("Rust")
}

/// Whether what carries these attributes exists in tests only.
fn only_in_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        it.path().is_ident("test")
            || (it.path().is_ident("cfg") && it.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test")))
    })
}

/// Applies a detector to each file, and fails with one line for each fault.
fn hold(sources: &[Source], detect: impl Fn(&Source) -> Vec<Fault>) {
    assert!(!sources.is_empty(), "no file was looked at");
    let mut report = String::new();
    for source in sources {
        for fault in detect(source) {
            let _ = writeln!(report, "{}:{}: {}", source.path.display(), fault.line, fault.says);
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_room_imports_only_what_the_table_allows() -> io::Result<()> {
    hold(&sources("src", "rs")?, |source| imports::faults(&source.room(), &source.module(), &source.text));
    Ok(())
}

#[test]
fn no_rooms_import_each_other_in_a_circle() -> io::Result<()> {
    let files = sources("src", "rs")?;
    let edges =
        files.iter().flat_map(|source| imports::edges(&source.room(), &source.module(), &source.text)).collect();
    assert_eq!(imports::circle(&edges), None);
    Ok(())
}

#[test]
fn a_parent_stands_beside_its_folder() -> io::Result<()> {
    let found: Vec<_> =
        sources("src", "rs")?.into_iter().filter(|it| it.path.ends_with("mod.rs")).map(|it| it.path).collect();
    assert!(found.is_empty(), "write name.rs beside name/ instead of {found:?}");
    Ok(())
}

#[test]
fn files_and_functions_stay_short_enough_to_read() -> io::Result<()> {
    hold(&sources("src", "rs")?, |source| size::faults(&source.text));
    Ok(())
}

#[test]
fn code_knows_no_sentence() -> io::Result<()> {
    hold(&sources("src", "rs")?, |source| prose::french_in_code(&source.text));
    Ok(())
}

#[test]
fn every_sentence_of_the_house_is_said_somewhere() -> io::Result<()> {
    let code = sources("src", "rs")?.iter().flat_map(|source| prose::strings(&source.text)).collect();
    let mut words = sources("locales/fr", "ftl")?;
    // The check of content reads the words of lessons.
    words.retain(|source| !source.path.starts_with("locales/fr/lessons"));
    hold(&words, |source| prose::unsaid(source, &code));
    Ok(())
}

#[test]
fn a_file_knows_its_room_and_its_module() {
    let of = |path: &str| Source { path: path.into(), text: String::new() };
    assert_eq!(of("src/computer/spot.rs").room(), "computer");
    assert_eq!(of("src/computer.rs").room(), "computer");
    assert_eq!(of("src/computer/spot.rs").module(), ["computer", "spot"]);
    assert_eq!(of("src/main.rs").room(), "main");
    assert!(of("src/lib.rs").module().is_empty());
}
