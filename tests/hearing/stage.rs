//! A content folder in which one lesson is all that can be learnt, so that whoever sits down begins with it.

use tempfile::TempDir;
use toml::{Table, Value};

use std::error::Error;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Where this project stands.
pub(crate) fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of this checkout, with this lesson alone, and no more than so many of its steps.
pub(crate) fn content(lesson: &str, steps: usize) -> Result<TempDir, Box<dyn Error>> {
    let stage = tempfile::tempdir()?;
    for name in ["locales", "audio"] {
        symlink(checkout().join(name), stage.path().join(name))?;
    }
    let (ours, theirs) = (stage.path().join("assets"), checkout().join("assets"));
    fs::create_dir(&ours)?;
    for entry in fs::read_dir(&theirs)? {
        let name = entry?.file_name();
        if name != "curriculum.toml" && name != "lessons" {
            symlink(theirs.join(&name), ours.join(&name))?;
        }
    }
    let file = Path::new("lessons").join(file(&theirs, lesson)?);
    let source = fs::read_to_string(theirs.join(&file))?;
    fs::create_dir_all(ours.join(&file).parent().unwrap_or(&ours))?;
    fs::write(ours.join(&file), shortened(&source, steps))?;
    fs::write(ours.join("curriculum.toml"), curriculum(&fs::read_to_string(theirs.join("curriculum.toml"))?, lesson)?)?;
    Ok(stage)
}

/// How long the recording of a line is, in seconds, by the manifest.
pub(crate) fn length(line: &str) -> Result<f64, Box<dyn Error>> {
    let manifest: Table = fs::read_to_string(checkout().join("audio/fr/manifest.toml"))?.parse()?;
    let clip =
        manifest.get("clips").and_then(|clips| clips.get(line)).ok_or_else(|| format!("{line} has no recording"))?;
    Ok(clip.get("seconds").and_then(Value::as_float).ok_or("a recording without a length")?)
}

/// The file of a lesson, below the folder of the lessons.
fn file(assets: &Path, lesson: &str) -> Result<PathBuf, Box<dyn Error>> {
    let name = format!("{lesson}.toml");
    let lessons = assets.join("lessons");
    let found = walkdir::WalkDir::new(&lessons).into_iter().flatten().find(|entry| entry.file_name() == name.as_str());
    Ok(found.ok_or_else(|| format!("no lesson {lesson}"))?.path().strip_prefix(&lessons)?.to_owned())
}

/// The first steps of a lesson.
fn shortened(source: &str, steps: usize) -> String {
    source.split("[[step]]").take(steps.saturating_add(1)).collect::<Vec<_>>().join("[[step]]")
}

/// Ours, without the other lessons.
fn curriculum(source: &str, lesson: &str) -> Result<String, Box<dyn Error>> {
    let mut curriculum: Table = source.parse()?;
    let only = |entry: &Value| entry.get("id").and_then(Value::as_str) == Some(lesson);
    for aim in tables(&mut curriculum, "aim")? {
        aim.insert("lessons".to_owned(), vec![lesson].into());
    }
    for module in tables(&mut curriculum, "module")? {
        module.get_mut("lesson").and_then(Value::as_array_mut).ok_or("a module without lessons")?.retain(only);
        for lesson in tables(module, "lesson")? {
            lesson.insert("needs".to_owned(), Value::Array(vec![]));
        }
    }
    let modules = curriculum.get_mut("module").and_then(Value::as_array_mut).ok_or("no modules")?;
    modules.retain(|module| module["lesson"].as_array().is_some_and(|lessons| !lessons.is_empty()));
    Ok(curriculum.to_string())
}

fn tables<'a>(table: &'a mut Table, name: &str) -> Result<impl Iterator<Item = &'a mut Table>, Box<dyn Error>> {
    let tables = table.get_mut(name).and_then(Value::as_array_mut).ok_or_else(|| format!("no {name}"))?;
    Ok(tables.iter_mut().filter_map(Value::as_table_mut))
}
