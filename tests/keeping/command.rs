//! What staff type on the command line.

use crate::bench::{Tested, furnish, open};

use declic::report::NewCard;

use serde_json::Value;
use tempfile::TempDir;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

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
    done(other.path(), &["key", "import", key.trim()])?;
    assert_eq!(fs::read(folder.path().join("room.key"))?, fs::read(other.path().join("room.key"))?);
    assert!(refused(other.path(), &["key", "import", "AAAA"])?.contains("typed wrongly"));
    Ok(())
}
