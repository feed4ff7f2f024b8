//! Reads the keys one by one, so that a bad one does not take the others with it.

use super::{Config, Fault, KEYS, Keyboard, Kind, Sound, Text, Theme};
use crate::fault::Place;

use toml::de::{DeTable, DeValue};

use std::path::{Path, PathBuf};
use std::time::Duration;

/// After so many lines that cannot be read, the file is not what it should be, and the rest of it is left alone.
const MOST_BROKEN_LINES: usize = 8;

/// What fits on a card, in letters.
const LONGEST_NAME: usize = 40;

/// Reads `source`, which stands in `file`.
pub(super) fn read(file: &Path, source: &str) -> (Config, Vec<Fault>) {
    let fault = |offset, kind| Fault { file: file.to_owned(), place: Some(Place::at(source, offset)), kind };
    let (readable, broken) = without_broken_lines(source);
    let mut faults: Vec<Fault> = broken.into_iter().map(|(offset, what)| fault(offset, Kind::Syntax(what))).collect();
    let mut config = Config::default();
    for (key, value) in DeTable::parse_recoverable(&readable).0.get_ref() {
        match KEYS.into_iter().find(|known| known == key.get_ref()) {
            // Only a line that was already told has no name.
            None if key.get_ref().is_empty() => {}
            None => faults.push(fault(key.span().start, Kind::UnknownKey(key.get_ref().to_string()))),
            Some(known) => {
                if let Err(expected) = set(&mut config, known, value.get_ref()) {
                    let found = source.get(value.span()).unwrap_or_default().to_owned();
                    faults.push(fault(value.span().start, Kind::Value { key: known, found, expected }));
                }
            }
        }
    }
    faults.sort_by_key(|fault| fault.place);
    (config, faults)
}

/// The same text with a blank line in place of each that cannot be read, so that every offset stays what it was; and what
/// is wrong with them.
///
/// The parser gives up at the first line that is no key with a value, and the keys after it would be lost.
fn without_broken_lines(source: &str) -> (String, Vec<(usize, String)>) {
    let mut text = source.to_owned();
    let mut broken = Vec::new();
    while broken.len() < MOST_BROKEN_LINES {
        let errors = DeTable::parse_recoverable(&text).1;
        let Some(error) = errors.first() else { break };
        let at = text.floor_char_boundary(error.span().map_or(0, |span| span.start));
        broken.push((at, error.message().to_owned()));
        // What is missing at the end of a line is missed at its newline.
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
        if text[start..end].trim().is_empty() {
            break;
        }
        text.replace_range(start..end, &" ".repeat(end - start));
    }
    (text, broken)
}

/// Sets one key, or says what could stand there.
fn set(config: &mut Config, key: &str, value: &DeValue<'_>) -> Result<(), &'static str> {
    match key {
        "language" => {
            let code = value.as_str().filter(|code| is_language(code)).ok_or("a language in two letters: \"fr\"")?;
            config.language = code.to_owned();
        }
        "theme" => {
            let found = Theme::ALL.into_iter().find(|theme| value.as_str() == Some(theme.word()));
            config.theme = found.ok_or("\"light\", \"dark\" or \"black_and_yellow\"")?;
        }
        "text" => {
            let found = Text::ALL.into_iter().find(|text| value.as_str() == Some(text.word()));
            config.text = found.ok_or("\"normal\" or \"very_large\"")?;
        }
        "volume" => config.volume = whole(value, 0, 5).ok_or("a whole number from 0 to 5")?,
        "sound" => {
            let found = Sound::ALL.into_iter().find(|sound| value.as_str() == Some(sound.word()));
            config.sound = found.ok_or("\"headset\" or \"speaker\"")?;
        }
        "read_labels" => config.read_labels = value.as_bool().ok_or("true or false")?,
        "rest_seconds" => config.rest = seconds(value, 1, 10).ok_or("a whole number from 1 to 10")?,
        "patience_seconds" => config.patience = seconds(value, 5, 60).ok_or("a whole number from 5 to 60")?,
        "keyboard" => {
            let found = Keyboard::ALL.into_iter().find(|keyboard| value.as_str() == Some(keyboard.word()));
            config.keyboard = found.ok_or("\"real\" or \"screen\"")?;
        }
        "held_keys" => config.held_keys = value.as_bool().ok_or("true or false")?,
        "two_clicks" => config.two_clicks = value.as_bool().ok_or("true or false")?,
        "touch_screen" => config.touch_screen = value.as_bool().ok_or("true or false")?,
        "animations" => config.animations = value.as_bool().ok_or("true or false")?,
        "code_digits" => {
            let digits = whole(value, 4, 6).filter(|digits| *digits != 5).ok_or("4 or 6")?;
            config.code_digits = digits.into();
        }
        "association" => {
            let name = value.as_str().filter(|name| name.chars().count() <= LONGEST_NAME);
            name.ok_or("a name in quotes, of 40 letters or less")?.trim().clone_into(&mut config.association);
        }
        "keep_months" => config.keep_months = whole(value, 1, 24).ok_or("a whole number from 1 to 24")?,
        "content" => config.content = folder(value)?,
        _ => config.state = folder(value)?,
    }
    Ok(())
}

fn whole(value: &DeValue<'_>, least: u8, most: u8) -> Option<u8> {
    let number = value.as_integer()?;
    let number = u8::from_str_radix(number.as_str(), number.radix()).ok()?;
    (least..=most).contains(&number).then_some(number)
}

fn seconds(value: &DeValue<'_>, least: u8, most: u8) -> Option<Duration> {
    whole(value, least, most).map(|seconds| Duration::from_secs(seconds.into()))
}

fn folder(value: &DeValue<'_>) -> Result<Option<PathBuf>, &'static str> {
    let path = value.as_str().ok_or("a folder in quotes: \"/srv/declic\", or \"\" for the usual one")?;
    Ok((!path.is_empty()).then(|| PathBuf::from(path)))
}

/// Two or three small letters. It names a folder, so nothing else may stand in it.
fn is_language(code: &str) -> bool {
    matches!(code.len(), 2 | 3) && code.bytes().all(|letter| letter.is_ascii_lowercase())
}
