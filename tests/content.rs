//! The check on whole content folders: a folder of `fixtures` is a test, and the project's own content has no fault.

use declic::computer::expr::Value;
use declic::content::{self, Library, Report};
use declic::lesson::Id;
use declic::texts::Texts;

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

type Done = Result<(), Box<dyn Error>>;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> PathBuf {
    project().join("tests/fixtures")
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The good content, with the files of `fixture` over it.
fn content_of(fixture: &Path) -> io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    copy(&fixtures().join("good"), folder.path())?;
    copy(fixture, folder.path())?;
    Ok(folder)
}

fn check(root: &Path) -> Report {
    let (library, faults) = Library::open(root);
    content::check(&library, faults, "fr")
}

/// What the check tells, with the content folder left out of every path.
fn told(root: &Path) -> Vec<String> {
    let prefix = format!("{}/", root.display());
    check(root).faults.iter().map(|fault| fault.to_string().replace(&prefix, "")).collect()
}

#[test]
fn each_fixture_is_told_what_is_wrong_with_it() -> Done {
    let mut wrong = Vec::new();
    for entry in fs::read_dir(fixtures())? {
        let fixture = entry?.path();
        if !fixture.is_dir() {
            continue;
        }
        let expected = fs::read_to_string(fixture.join("expected.txt"))?;
        let told = told(content_of(&fixture)?.path());
        if told != expected.lines().collect::<Vec<_>>() {
            wrong.push(format!("{}\n{}", fixture.display(), told.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    Ok(())
}

#[test]
fn every_person_and_skin_is_played_and_every_sentence_read() {
    let report = check(&fixtures().join("good"));
    assert_eq!((report.lessons, report.variants, report.sentences), (2, 5, 23));
}

#[test]
fn the_content_of_the_project_has_no_fault() {
    assert_eq!(told(project()), [""; 0]);
}

/// The blocks of a page that are written in `language`, in order.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    page.split(&fence).skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn whoever_copies_the_page_for_volunteers_has_a_lesson_without_fault() -> Done {
    let folder = tempfile::tempdir()?;
    let root = folder.path();
    for part in ["assets", "locales"] {
        copy(&project().join(part), &root.join(part))?;
    }
    let append = |file: &str, words: &str| -> io::Result<()> {
        fs::write(root.join(file), fs::read_to_string(root.join(file))? + "\n" + words)
    };
    let page = fs::read_to_string(project().join("docs/add-a-lesson.md"))?;
    let ([place, steps], [title, sentences]) = (&*blocks(&page, "toml"), &*blocks(&page, "ftl")) else {
        return Err("the page has two blocks of toml and two of ftl".into());
    };
    let curriculum = fs::read_to_string(root.join("assets/curriculum.toml"))?;
    let next = "[[module]]\nid = \"keyboard\"";
    fs::write(root.join("assets/curriculum.toml"), curriculum.replacen(next, &format!("{place}\n{next}"), 1))?;
    append("locales/fr/curriculum.ftl", title)?;
    fs::write(root.join("assets/lessons/mouse/aim.toml"), steps)?;
    fs::write(root.join("locales/fr/lessons/aim.ftl"), sentences)?;
    assert_eq!(told(root), [""; 0]);
    assert_eq!(check(root).lessons, check(project()).lessons + 1);
    Ok(())
}

#[test]
fn whoever_copies_the_page_on_sites_has_a_site_and_its_lesson_without_fault() -> Done {
    let folder = tempfile::tempdir()?;
    let root = folder.path();
    for part in ["assets", "locales"] {
        copy(&project().join(part), &root.join(part))?;
    }
    let page = fs::read_to_string(project().join("docs/sites.md"))?;
    let (toml, ftl) = (blocks(&page, "toml"), blocks(&page, "ftl"));
    let ([site, home, booking, done, place, lesson, ..], [title, sentences, ..]) = (&*toml, &*ftl) else {
        return Err("the page begins with six blocks of toml and two of ftl".into());
    };
    let atelier = root.join("assets/sites/atelier");
    fs::create_dir(&atelier)?;
    for (file, words) in [("site", site), ("home", home), ("booking", booking), ("done", done)] {
        fs::write(atelier.join(file).with_extension("toml"), words)?;
    }
    // « À la fin du module internet » : before the next module.
    let curriculum = fs::read_to_string(root.join("assets/curriculum.toml"))?;
    let next = "[[module]]\nid = \"accounts\"";
    assert!(curriculum.contains(next));
    fs::write(root.join("assets/curriculum.toml"), curriculum.replacen(next, &format!("{place}\n{next}"), 1))?;
    let titles = root.join("locales/fr/curriculum.ftl");
    fs::write(&titles, fs::read_to_string(&titles)? + "\n" + title)?;
    fs::write(root.join("assets/lessons/internet/workshop.toml"), lesson)?;
    fs::write(root.join("locales/fr/lessons/workshop.ftl"), sentences)?;
    assert_eq!(told(root), [""; 0]);
    let (one, all) = (check(root), check(project()));
    assert_eq!((one.lessons, one.variants), (all.lessons + 1, all.variants + 4));
    Ok(())
}

#[test]
fn the_people_of_the_project_have_papers_that_add_up() {
    let (people, faults) = Library::open(project()).0.people();
    assert_eq!(faults, []);
    let ids: Vec<&str> = people.iter().map(|person| &*person.id).collect();
    assert_eq!(ids, ["amina", "fatou", "marc", "yacine"]);
    assert_eq!(people[0].papers["february"]["gross"], Value::Money(48_000));
}

#[test]
fn a_lesson_comes_with_its_people_and_pictures() -> Done {
    let library = Library::open(&fixtures().join("good")).0;
    let lesson = |id| library.lesson(&Id::new(id)).map_err(|faults| format!("{faults:?}"));
    assert!(lesson("one")?.pictures["round"].starts_with(b"<svg"));
    assert_eq!(lesson("two")?.people.iter().map(|person| &*person.id).collect::<Vec<_>>(), ["amina", "yacine"]);
    assert_eq!(lesson("two")?.variants().len(), 4);
    Ok(())
}

#[test]
fn a_broken_lesson_is_left_out_and_the_others_go_on() -> Done {
    let folder = content_of(&fixtures().join("lesson_syntax"))?;
    let (library, faults) = Library::open(folder.path());
    assert_eq!(faults, []);
    assert!(library.lesson(&Id::new("one")).is_err());
    assert!(library.lesson(&Id::new("two")).is_ok());
    Ok(())
}

#[test]
fn a_lesson_that_is_nowhere_is_told() {
    let library = Library::open(&fixtures().join("good")).0;
    assert!(library.lesson(&Id::new("../../etc/passwd")).is_err());
    let (empty, faults) = Library::open(Path::new("/nowhere"));
    assert_eq!((empty.curriculum().modules.len(), faults.len()), (0, 1));
}

#[test]
fn the_script_is_every_line_in_the_order_in_which_it_is_said() -> Done {
    let root = fixtures().join("good");
    let lesson = |id| Library::open(&root).0.lesson(&Id::new(id)).map_err(|faults| format!("{faults:?}"));
    let clips: Vec<String> = content::script(&lesson("one")?).iter().map(|line| line.clip()).collect();
    assert_eq!(
        clips,
        [
            "one.press.mission",
            "one.press",
            "one.press.easier",
            "one.press.praise",
            "one.press.slip",
            "one.end.watch",
            "one.end.together",
            "one.end.helped",
            "one.end.alone",
            "one.end.known"
        ]
    );
    let about: Vec<String> = content::script(&lesson("two")?).iter().map(|line| line.clip()).collect();
    assert_eq!(about[..3], ["two.rest.mission.amina", "two.rest.mission.yacine", "two.rest.amina"]);
    let mut texts = Texts::open(&root.join("locales"), "fr").0;
    texts.open_lesson("two").map_err(|faults| format!("{faults:?}"))?;
    assert!(content::script(&lesson("two")?).iter().all(|line| texts.has(line)));
    Ok(())
}
