use super::{Config, Fault, KEYS, Kind, Sound, Text, Theme};
use crate::fault::{LARGEST, Place, Unreadable};
use crate::texts::{Arg, Texts};

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Duration;

type Done = Result<(), Box<dyn Error>>;

fn read(bytes: &[u8]) -> std::io::Result<(Config, Vec<Fault>)> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("kiosk-config.toml");
    fs::write(&file, bytes)?;
    Ok(Config::read(Some(&file)))
}

/// One fault of the whole file, and the usual values.
fn is_refused(read: &(Config, Vec<Fault>), kind: &Unreadable) -> bool {
    read.0 == Config::default() && read.1.len() == 1 && read.1[0].kind == Kind::Unreadable(kind.clone())
}

#[test]
fn the_file_that_comes_with_the_program_says_the_usual_values() -> Done {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml");
    assert_eq!(Config::read(Some(&file)), (Config::default(), vec![]));
    let source = fs::read_to_string(file)?;
    for key in KEYS {
        assert!(source.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key} is shown in place");
    }
    Ok(())
}

#[test]
fn no_file_and_an_empty_one_are_the_usual_values() -> Done {
    assert_eq!(Config::read(None), (Config::default(), vec![]));
    assert_eq!(read(b"")?, (Config::default(), vec![]));
    Ok(())
}

#[test]
fn every_key_is_read() -> Done {
    let (config, faults) = read(
        "language = \"ar\"\ntheme = \"black_and_yellow\"\ntext = \"very_large\"\nvolume = 0\nsound = \"speaker\"\nread_labels = false\nrest_seconds = 3\n\
         patience_seconds = 30\nkeyboard = \"screen\"\nheld_keys = true\ntwo_clicks = true\ntouch_screen = true\nanimations = false\ncode_digits = 6\nassociation = \" Le Fil \"\n\
         keep_months = 24\ncontent = \"/srv/déclic\"\nstate = \"kept\"\n"
            .as_bytes(),
    )?;
    assert_eq!(faults, []);
    assert_eq!(
        config,
        Config {
            language: "ar".to_owned(),
            theme: Theme::BlackAndYellow,
            text: Text::VeryLarge,
            volume: 0,
            sound: Sound::Speaker,
            read_labels: false,
            rest: Duration::from_secs(3),
            patience: Duration::from_secs(30),
            keyboard: super::Keyboard::Screen,
            held_keys: true,
            two_clicks: true,
            touch_screen: true,
            animations: false,
            code_digits: 6,
            association: "Le Fil".to_owned(),
            keep_months: 24,
            content: Some("/srv/déclic".into()),
            state: Some("kept".into()),
        }
    );
    Ok(())
}

#[test]
fn a_bad_key_takes_its_usual_value_and_the_others_apply() -> Done {
    let (config, faults) = read(
        b"volume = 9\nvolumme = 2\ntheme = \"drak\"\nrest_seconds = 2.5\nanimations = \"no\"\nlanguage = \"../etc\"\n\
          patience_seconds = 20\n",
    )?;
    assert_eq!(config, Config { patience: Duration::from_secs(20), ..Config::default() });
    let told: Vec<(Option<Place>, String)> =
        faults.into_iter().map(|fault| (fault.place, fault.kind.to_string())).collect();
    let at = |line, column| Some(Place { line, column });
    assert_eq!(
        told,
        [
            (at(1, 10), "« volume » cannot be 9. Write a whole number from 0 to 5.".to_owned()),
            (at(2, 1), "« volumme » is not a key. Did you mean « volume »?".to_owned()),
            (at(3, 9), "« theme » cannot be \"drak\". Write \"light\", \"dark\" or \"black_and_yellow\".".to_owned()),
            (at(4, 16), "« rest_seconds » cannot be 2.5. Write a whole number from 1 to 10.".to_owned()),
            (at(5, 14), "« animations » cannot be \"no\". Write true or false.".to_owned()),
            (at(6, 12), "« language » cannot be \"../etc\". Write a language in two letters: \"fr\".".to_owned()),
        ]
    );
    Ok(())
}

#[test]
fn a_key_that_stands_twice_is_told_and_the_rest_applies() -> Done {
    let (config, faults) = read(b"volume = 1\nvolume = 2\ntext = \"very_large\"\n")?;
    assert_eq!((config.volume, config.text), (1, Text::VeryLarge));
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].place, Some(Place { line: 2, column: 1 }));
    assert!(matches!(faults[0].kind, Kind::Syntax(_)));
    Ok(())
}

#[test]
fn a_line_that_cannot_be_read_is_told_and_the_rest_applies() -> Done {
    let (config, faults) = read(b"volume 4\ntext = \"very_large\"\n")?;
    assert_eq!(config.text, Text::VeryLarge);
    assert!(
        !faults.is_empty() && faults.iter().all(|fault| fault.place.is_some_and(|place| place.line == 1)),
        "{faults:?}"
    );
    Ok(())
}

#[test]
fn a_file_of_nothing_but_broken_lines_is_told_in_a_few_words() -> Done {
    let (config, faults) = read("= 1\n".repeat(2000).as_bytes())?;
    assert_eq!(config, Config::default());
    assert_eq!(faults.len(), 8);
    Ok(())
}

#[test]
fn what_is_not_a_text_is_refused_whole() -> Done {
    assert!(is_refused(&read(b"volume = 1\n\0")?, &Unreadable::NotText));
    let latin_1 = read(b"volume = 1\n# \xe9t\xe9\n")?;
    assert!(is_refused(&latin_1, &Unreadable::NotText));
    assert_eq!(latin_1.1[0].place, Some(Place { line: 2, column: 3 }));
    assert!(is_refused(&read(&vec![b'#'; usize::try_from(LARGEST)? + 1])?, &Unreadable::TooLarge));
    Ok(())
}

#[test]
fn a_missing_file_and_a_folder_are_refused() -> Done {
    let folder = tempfile::tempdir()?;
    assert!(is_refused(&Config::read(Some(folder.path())), &Unreadable::Folder));
    assert!(is_refused(&Config::read(Some(&folder.path().join("none.toml"))), &Unreadable::Missing));
    Ok(())
}

#[test]
fn each_fault_has_a_sentence_for_staff() {
    let texts = Texts::house("fr");
    for kind in [
        Kind::Unreadable(Unreadable::Missing),
        Kind::Unreadable(Unreadable::Folder),
        Kind::Unreadable(Unreadable::TooLarge),
        Kind::Unreadable(Unreadable::NotText),
        Kind::Unreadable(Unreadable::Refused("why".to_owned())),
        Kind::Syntax("what".to_owned()),
        Kind::UnknownKey("volumme".to_owned()),
        Kind::UnknownKey("zzzzzz".to_owned()),
        Kind::Value { key: "volume", found: "9".to_owned(), expected: "0 to 5" },
    ] {
        let mut args: Vec<_> = kind.args().into_iter().map(|(name, value)| (name, Arg::Text(value))).collect();
        args.extend([("file", Arg::Text("kiosk-config.toml")), ("line", Arg::Number(3))]);
        let words = texts.label(&format!("staff.{}", kind.key()), &args);
        assert!(words.contains(' ') && !words.contains('{'), "{kind:?}: {words}");
    }
}
