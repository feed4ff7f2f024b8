//! T8: whatever stands in the files that people write, the seat comes up.

use crate::bench::Tested;
use crate::seat;

use declic::config::Config;
use declic::content::Library;
use declic::texts::Texts;

use iced::Size;
use tempfile::TempDir;

use std::error::Error;
use std::fs::{self, File};
use std::path::Path;

/// The least window that an association has.
const SMALL: Size = Size::new(1024.0, 768.0);

/// What a file may hold instead. None: it is missing. A length without bytes is a file full of holes.
const DAMAGES: [(&str, Option<&[u8]>, u64); 9] = [
    ("missing", None, 0),
    ("empty", Some(b""), 0),
    ("zero bytes", Some(&[0; 4096]), 0),
    ("1 GB", Some(b""), 1 << 30),
    ("not UTF-8", Some(b"language = \"\xff\xfe\"\n"), 0),
    ("a key twice", Some(b"volume = 1\nvolume = 2\nbegin = A\nbegin = B\n"), 0),
    ("wrong types", Some(b"language = 7\nmodule = 3\nmodules = \"a\"\n[volume]\n"), 0),
    ("no end", Some(b"[[module\nid = \"\"\"\n{ $a"), 0),
    ("another format", Some(b"<?xml version=\"1.0\"?><svg/>"), 0),
];

/// The files that the welcome screen is made from.
const FILES: [&str; 6] = [
    "kiosk-config.toml",
    "assets/curriculum.toml",
    "locales/fr/arrival.ftl",
    "locales/fr/helpers.ftl",
    "locales/fr/settings.ftl",
    "locales/fr/staff.ftl",
];

fn checkout() -> Result<TempDir, Box<dyn Error>> {
    let copy = tempfile::tempdir()?;
    let from = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["assets", "locales"] {
        crate::bench::copy(&from.join(folder), &copy.path().join(folder))?;
    }
    fs::copy(from.join("kiosk-config.toml"), copy.path().join("kiosk-config.toml"))?;
    Ok(copy)
}

fn damage(file: &Path, bytes: Option<&[u8]>, length: u64) -> Tested {
    fs::remove_file(file)?;
    if let Some(bytes) = bytes {
        fs::write(file, bytes)?;
    }
    if length > 0 {
        File::options().write(true).open(file)?.set_len(length)?;
    }
    Ok(())
}

#[test]
fn whatever_stands_in_a_file_the_seat_comes_up_and_can_be_woken() -> Tested {
    let content = checkout()?;
    let (mut rounds, mut told) = (0, 0);
    for file in FILES {
        let path = content.path().join(file);
        let sound = fs::read(&path)?;
        for (name, bytes, length) in DAMAGES {
            damage(&path, bytes, length)?;
            let (config, faults) = Config::read(Some(&content.path().join("kiosk-config.toml")));
            let (_, unreadable) = Library::open(content.path());
            let (_, unsaid) = Texts::open(&content.path().join("locales"), &config.language);
            told += usize::from(!faults.is_empty() || !unreadable.is_empty() || !unsaid.is_empty());
            let mut seated = seat::furnished(content.path(), SMALL, |start| {
                start.texts = Texts::open(&content.path().join("locales"), &config.language).0;
                start.config = config.clone();
            })
            .map_err(|error| format!("{file}, {name}: {error}"))?;
            assert!(!seated.seat.texts().is_empty(), "{file}, {name}: nothing is on the screen");
            rounds += 1;
            let _ = fs::remove_file(&path);
            fs::write(&path, &sound)?;
        }
    }
    println!("T8: {rounds} damaged files, every seat came up; control: {told} of them were told as faults");
    assert!(told > rounds / 2, "{told} of {rounds} were noticed: these damages prove nothing");
    Ok(())
}
