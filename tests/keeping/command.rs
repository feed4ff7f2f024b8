//! What staff type on the command line.

use crate::bench::{Tested, append, code, furnish, moment, obey, open};

use declic::learner::Wishes;
use declic::progress::{Fact, Run, Rung};
use declic::report::{Answer, NewCard, Order};

use serde_json::Value;
use tempfile::TempDir;

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn declic(folder: &Path, words: &[&str]) -> Result<Output, Box<dyn Error>> {
    let config = folder.join("no-config.toml");
    fs::write(&config, "")?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_declic"));
    Ok(command.args(words).arg("--state").arg(folder).arg("--config").arg(config).output()?)
}

/// What it printed, if it did what was asked.
fn done(folder: &Path, words: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = declic(folder, words)?;
    let said = String::from_utf8(output.stdout)?;
    if output.status.success() { Ok(said) } else { Err(String::from_utf8(output.stderr)?.into()) }
}

/// Why it refused.
fn refused(folder: &Path, words: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = declic(folder, words)?;
    assert!(!output.status.success(), "{words:?}: {output:?}");
    Ok(String::from_utf8(output.stderr)?)
}

fn seat() -> Result<(TempDir, String, NewCard), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (id, card) = furnish(folder.path(), 3)?;
    Ok((folder, id.to_string(), card))
}

#[test]
fn a_copy_is_made_carried_away_and_put_back() -> Tested {
    let (folder, _, _) = seat()?;
    let away = tempfile::tempdir()?;
    let file = away.path().join("away.db");
    let name = file.to_string_lossy().into_owned();
    assert!(done(folder.path(), &["backup"])?.contains("/copies/"));
    done(folder.path(), &["backup", "--to", &name])?;
    assert!(refused(folder.path(), &["backup", "--to", &name])?.contains("Name another file"));
    for copy in ["latest", &name] {
        let said = done(folder.path(), &["restore", copy])?;
        assert!(said.contains("is in place") && said.contains("/aside/"), "{said}");
    }
    assert!(refused(folder.path(), &["restore", "nowhere.db"])?.contains("not there"));
    fs::write(&file, "spoilt")?;
    assert!(refused(folder.path(), &["restore", &name])?.contains("damaged"));
    Ok(())
}

#[test]
fn a_person_is_handed_what_is_held_and_then_forgotten() -> Tested {
    let (folder, id, card) = seat()?;
    let digits: String = card.number.printed().chars().filter(char::is_ascii_digit).collect();
    let held = done(folder.path(), &["export", "--card", &digits, "--json"])?;
    let json: Value = serde_json::from_str(&held)?;
    assert_eq!(json["learner"], Value::String(id));
    assert!(!held.contains(&digits), "the whole number is printed");
    let said = done(folder.path(), &["erase", "--card", &digits])?;
    assert!(said.contains("forgotten") && !said.contains(&digits), "{said}");
    let said = refused(folder.path(), &["export", "--card", &digits])?;
    assert!(said.contains("nobody here has the card") && !said.contains(&digits), "{said}");
    let said = refused(folder.path(), &["erase", "--card", "12345678"])?;
    assert!(said.contains("digit") && !said.contains("12345678"), "{said}");
    Ok(())
}

/// Everything that is kept about a person today: each kind of fact, each choice, each order that was done or refused.
fn live(folder: &Path, card: &NewCard) -> Tested {
    let mut vault = open(folder, 10);
    let found = vault.find(&card.number, moment(10))?;
    let (run, lesson) = (Run(1), declic::lesson::Id::new("click"));
    let facts = vec![
        Fact::Opened { run, lesson: lesson.clone(), person: Some("amina".into()), skin: None, rung: Rung::Together },
        Fact::StepDone { run, lesson: lesson.clone(), step: "other_button".into(), rung: Rung::Alone },
        Fact::LessonDone {
            run,
            lesson,
            steps: vec!["other_button".into()],
            rung: Rung::Alone,
            day: moment(10).today,
            skin: None,
            skins: 1,
        },
    ];
    vault.append(found.id, facts, moment(10))?;
    let (palette, aim) = (Some("black_and_yellow".into()), Some("mails".into()));
    let wishes = Wishes { palette, very_large: Some(true), left_handed: Some(false), reads_labels: Some(true), aim };
    vault.wish(found.id, wishes, moment(10))?;
    for order in [
        Order::NewCode(found.id),
        Order::ChooseCode(found.id, code("7391")),
        Order::AskCode(found.id, true),
        Order::OpenFor(found.id),
        Order::Rename(found.id, None),
    ] {
        obey(&mut vault, order, 11)?;
    }
    assert!(obey(&mut vault, Order::ChooseCode(found.id, code("1234")), 12).is_err());
    assert!(obey(&mut vault, Order::Replace(found.id, card.number.clone()), 12).is_err());
    vault.close();
    Ok(())
}

#[test]
fn a_person_reads_what_is_held_and_finds_no_word_of_the_program_in_it() -> Tested {
    let (folder, id, card) = seat()?;
    live(folder.path(), &card)?;
    let digits: String = card.number.printed().chars().filter(char::is_ascii_digit).collect();
    let text = done(folder.path(), &["export", "--card", &digits])?;
    let signs =
        |line: &str| line.contains(['_', '{', '}', '[', '"']) || line.contains("paper.") || line.contains("none");
    let raw: Vec<_> = text.lines().filter(|line| signs(line)).collect();
    assert!(raw.is_empty(), "{raw:#?}");
    let kinds = ["leçon ouverte", "étape réussie", "leçon finie", "choix changés", "carte donnée", "code trop simple"];
    for words in kinds.iter().chain(&[id.as_str(), "Noir et jaune", "Amina"]) {
        assert!(text.contains(words), "{words} in {text}");
    }
    let json = done(folder.path(), &["export", "--json", "--card", &digits])?;
    assert!(json.lines().any(signs), "the search finds what is there");
    let file = folder.path().join("held.txt");
    done(folder.path(), &["export", "--card", &digits, "--to", &file.to_string_lossy()])?;
    assert!(fs::read_to_string(file)?.contains("leçon finie"));
    Ok(())
}

/// How many cards lie in the box.
fn ready(folder: &Path) -> Result<usize, Box<dyn Error>> {
    let mut vault = open(folder, 60);
    let Answer::Today(today) = obey(&mut vault, Order::Today, 60)? else { return Err("no day".into()) };
    vault.close();
    Ok(today.ready)
}

#[test]
fn cards_are_drawn_into_a_file_that_nobody_else_reads_or_not_at_all() -> Tested {
    let (folder, _, _) = seat()?;
    let file = folder.path().join("cards.pdf");
    let name = file.to_string_lossy().into_owned();
    let said = done(folder.path(), &["cards", "--count", "3", "--to", &name])?;
    assert!(said.contains("3 cards") && said.contains("delete the file"), "{said}");
    let bytes = fs::read(&file)?;
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(fs::metadata(&file)?.permissions().mode() & 0o777, 0o600);
    assert_eq!(ready(folder.path())?, 3);
    // Never over another file; and cards that are on no paper are not in the box.
    assert!(refused(folder.path(), &["cards", "--count", "2", "--to", &name])?.contains("Name another file"));
    let nowhere = folder.path().join("nowhere/cards.pdf");
    let said = refused(folder.path(), &["cards", "--count", "2", "--to", &nowhere.to_string_lossy()])?;
    assert!(said.contains("cannot be written"), "{said}");
    assert_eq!((fs::read(&file)?, ready(folder.path())?), (bytes, 3));
    for count in ["0", "201"] {
        assert!(refused(folder.path(), &["cards", "--count", count, "--to", "x.pdf"])?.contains("200"));
    }
    Ok(())
}

#[test]
fn what_is_held_by_a_kiosk_is_left_alone_and_said() -> Tested {
    let (folder, _, _) = seat()?;
    let kiosk = open(folder.path(), 50);
    for words in [&["backup"][..], &["restore", "latest"], &["purge"], &["key", "export"]] {
        let said = refused(folder.path(), words)?;
        assert!(said.contains("Stop the kiosk"), "{words:?}: {said}");
    }
    kiosk.close();
    done(folder.path(), &["backup"])?;
    let nowhere = folder.path().join("nowhere");
    fs::create_dir(&nowhere)?;
    assert!(refused(&nowhere, &["purge"])?.contains("--state"));
    assert!(!nowhere.join("declic.db").exists());
    Ok(())
}

#[test]
fn nobody_is_purged_who_came_this_year_and_a_dry_run_only_tells() -> Tested {
    let (folder, _, _) = seat()?;
    assert!(done(folder.path(), &["purge", "--dry-run"])?.contains("0 would be forgotten"));
    assert!(done(folder.path(), &["purge", "--months", "24"])?.contains("0 forgotten"));
    let said = refused(folder.path(), &["purge", "--months", "25"])?;
    assert!(said.contains("24"), "{said}");
    Ok(())
}

#[test]
fn the_key_of_the_room_goes_to_another_seat() -> Tested {
    let (folder, _, _) = seat()?;
    let key = done(folder.path(), &["key", "export"])?;
    let other = tempfile::tempdir()?;
    let mut typed = Command::new(env!("CARGO_BIN_EXE_declic"));
    typed.args(["key", "import", "--state"]).arg(other.path());
    let mut typed = typed.stdin(Stdio::piped()).stderr(Stdio::null()).stdout(Stdio::null()).spawn()?;
    typed.stdin.take().ok_or("no keyboard")?.write_all(key.to_lowercase().as_bytes())?;
    assert!(typed.wait()?.success());
    done(other.path(), &["key", "import", key.trim()])?;
    assert_eq!(fs::read(folder.path().join("room.key"))?, fs::read(other.path().join("room.key"))?);
    assert!(refused(other.path(), &["key", "import", "AAAA"])?.contains("typed wrongly"));
    Ok(())
}

#[test]
fn the_key_of_the_room_comes_to_a_seat_that_was_started_but_to_none_that_has_cards() -> Tested {
    let (folder, _, _) = seat()?;
    let key = done(folder.path(), &["key", "export"])?;
    let started = tempfile::tempdir()?;
    let mut kiosk = open(started.path(), 0);
    append(&mut kiosk, "a guest", 1)?;
    assert!(refused(started.path(), &["key", "import", key.trim()])?.contains("Stop"));
    kiosk.close();
    done(started.path(), &["key", "import", key.trim()])?;
    assert_eq!(done(started.path(), &["key", "export"])?, key);
    let (other, _, _) = seat()?;
    let said = refused(other.path(), &["key", "import", key.trim()])?;
    assert!(said.contains("would be lost"), "{said}");
    assert_ne!(done(other.path(), &["key", "export"])?, key);
    Ok(())
}
