//! A folder that is missing, a lesson that is damaged, a setting that cannot be read.

use crate::person::{Person, SMALL, Tested};
use crate::seat;

use declic::progress::Rung;

use tempfile::TempDir;

use std::error::Error;
use std::fs;
use std::path::Path;

/// A copy of the lessons and words of the checkout.
pub(crate) fn copy() -> Result<TempDir, Box<dyn Error>> {
    let copy = tempfile::tempdir()?;
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["assets", "locales"] {
        for entry in walkdir::WalkDir::new(checkout.join(folder)) {
            let entry = entry?;
            let to = copy.path().join(entry.path().strip_prefix(checkout)?);
            if entry.file_type().is_dir() {
                fs::create_dir_all(to)?;
            } else {
                fs::copy(entry.path(), to)?;
            }
        }
    }
    Ok(copy)
}

fn at(content: &Path) -> Result<Person, Box<dyn Error>> {
    Ok(Person::on(seat::furnished(content, SMALL, |_| {})?))
}

/// What is damaged, and with what.
const DAMAGES: [(&str, &[u8]); 5] = [
    ("assets/lessons/mouse/move.toml", b"[[step"),
    ("assets/lessons/mouse/move.toml", b""),
    ("assets/lessons/mouse/move.toml", b"\xff\xfe\x00"),
    ("assets/pictures/hold.svg", &[0; 2_000_000]),
    ("locales/fr/lessons/move.ftl", b"\xff"),
];

#[test]
fn a_damaged_lesson_is_told_and_the_other_one_works() -> Tested {
    for (file, damage) in DAMAGES {
        let content = copy()?;
        fs::write(content.path().join(file), damage)?;
        let mut person = at(content.path())?;
        person.begin()?;
        assert_eq!(person.lesson(), None, "{file}");
        assert!(person.sees("Cette leçon ne marche pas."), "{file}: {:?}", person.seat().texts());
        assert!(!person.sees("Appuyez sur « Commencer »."), "{file}: {:?}", person.seat().texts());
        person.robot.click_on("path.lesson.click")?;
        person.robot.click_on("path.start")?;
        assert_eq!(person.lesson(), Some("click"), "{file}");
        person.robot.finish()?;
        assert!(person.kiosk().ended().is_some(), "{file}");
    }
    Ok(())
}

#[test]
fn a_lesson_that_breaks_later_leaves_the_way_to_the_others() -> Tested {
    let content = copy()?;
    fs::write(content.path().join("assets/lessons/mouse/click.toml"), "[[step")?;
    let mut person = at(content.path())?;
    person.begin()?;
    person.robot.finish()?;
    person.robot.click_on("end.next")?;
    assert!(person.sees("Cette leçon ne marche pas."), "{:?}", person.seat().texts());
    person.robot.click_on("path.lesson.move")?;
    person.robot.click_on("path.start")?;
    assert_eq!(person.lesson(), Some("move"));
    Ok(())
}

#[test]
fn without_a_content_folder_the_words_are_there_and_say_what_to_do() -> Tested {
    let nowhere = tempfile::tempdir()?;
    let mut person = at(&nowhere.path().join("nothing"))?;
    assert!(person.sees("Bonjour."));
    assert!(person.is_empty());
    person.robot.stir();
    assert!(person.sees("Ici, vous ne pouvez rien casser."));
    person.robot.click_on("arrival.begin")?;
    assert!(person.sees("Il n’y a pas de leçon sur cet ordinateur. Prévenez l’équipe."), "{:?}", person.seat().texts());
    assert!(!person.sees("Appuyez sur « Commencer »."), "there is no such button");
    assert!(!person.shows("path.start"));
    person.leave()?;
    assert!(person.is_empty());
    Ok(())
}

#[test]
fn without_a_content_folder_every_sheet_of_the_path_can_be_closed() -> Tested {
    let nowhere = tempfile::tempdir()?;
    let mut person = at(&nowhere.path().join("nothing"))?;
    person.begin()?;
    for sheet in ["helper.size", "helper.volume", "path.other", "path.how"] {
        if person.shows(sheet) {
            person.robot.click_on(sheet)?;
            person.robot.click_on("helper.close")?;
        }
    }
    assert!(person.sees("Prévenez l’équipe."), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn what_staff_should_know_stands_on_the_empty_seat_and_nowhere_else() -> Tested {
    const NOTE: &str = "kiosk-config.toml, ligne 12";
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut person = Person::on(seat::furnished(checkout, SMALL, |start| start.notes = vec![NOTE.to_owned()])?);
    assert!(person.sees(NOTE) && person.sees("Note pour l’équipe"));
    person.robot.stir();
    assert!(!person.sees(NOTE));
    person.robot.click_on("arrival.begin")?;
    assert!(!person.sees(NOTE));
    person.leave()?;
    assert!(person.sees(NOTE));
    Ok(())
}

#[test]
fn a_setting_that_cannot_be_read_takes_its_usual_value() -> Tested {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("kiosk-config.toml");
    fs::write(&file, "theme = \"mauve\"\nvolume = 99\ntext = \"very_large\"\n")?;
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut person = Person::on(seat::furnished(checkout, SMALL, |start| {
        let (config, faults) = declic::config::Config::read(Some(&file));
        assert_eq!(faults.len(), 2);
        start.config = config;
    })?);
    person.open("click", Rung::Helped);
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 3 sur 5"));
    Ok(())
}
