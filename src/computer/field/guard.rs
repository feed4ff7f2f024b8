//! The guard against real data: numbers and addresses that belong to somebody never stay in a field.
//!
//! What lessons give to type is made so that it passes: numbers with month 00, accounts that do not add up, addresses in `.test`.

use super::Field;
use super::check::is_label;

/// Spaces, and what people put between the groups of a number.
const BETWEEN: [char; 5] = [' ', '\u{a0}', '\u{202f}', '.', '-'];
/// Endings that are judged as soon as they stand there. Others may be the beginning of `.test`.
const ENDINGS: [&str; 4] = ["fr", "com", "net", "org"];
/// The ending that belongs to nobody: RFC 2606 §2.
const TRAINING: &str = "test";
/// One letter away from it, and somebody's nevertheless.
const ALIKE: [&str; 2] = ["best", "rest"];

/// How many letters and digits an account number has, by country: ISO 13616, registry kept by SWIFT
/// (<https://www.swift.com/standards/data-standards/iban>).
const LENGTHS: [(usize, &str); 15] = [
    (15, "NO"),
    (16, "BE"),
    (18, "DK FI FO GL NL"),
    (19, "MK SI"),
    (20, "AT BA EE KZ LT LU XK"),
    (21, "CH HR LI LV"),
    (22, "BG BH DE GB GE IE ME RS"),
    (23, "AE GI IL TL"),
    (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
    (25, "PT"),
    (26, "IS TR"),
    (27, "FR GR IT MC MR SM"),
    (28, "AL AZ CY DO GT HU LB PL"),
    (29, "BR PS QA UA"),
    (30, "JO KW MU"),
];
/// The shortest and the longest account number.
const ACCOUNT: (usize, usize) = (15, 34);
/// From so many digits on, they could be the beginning of somebody's number.
const MANY: usize = 5;

impl Field {
    /// Takes out what looks like somebody's real data: a NIR of a plausible month, an IBAN that adds up, an address outside `.test`. The field
    /// is empty then. True when something was taken out. `has_left` is true once the caret left the field.
    pub fn guard(&mut self, has_left: bool) -> bool {
        let letters: Vec<char> = self.text.chars().collect();
        let is_real = has_person(&letters) || has_account(&letters, has_left) || has_address(&self.text, has_left);
        if is_real {
            self.clear();
        }
        is_real
    }

    /// Empties it, if what stands in it could be the beginning of real data: an @, or several digits.
    pub fn forget(&mut self) {
        let digits = self.text.chars().filter(char::is_ascii_digit).count();
        if self.text.contains('@') || digits >= MANY {
            self.clear();
        }
    }

    fn clear(&mut self) {
        *self = Self { is_revealed: self.is_revealed, ..Self::new(self.kind, "") };
    }
}

/// Whether a NIR stands in it, alone or among words.
fn has_person(letters: &[char]) -> bool {
    let begins = |at: &usize| *at == 0 || !letters[at - 1].is_ascii_digit();
    (0..letters.len()).filter(begins).any(|at| is_person(&letters[at..]))
}

/// Whether a NIR begins here: 13 digits that are plausible, or 15 of which the last two are the right key. In Corsica the department is
/// 2A or 2B.
fn is_person(letters: &[char]) -> bool {
    let mut digits = String::new();
    let mut is_likely = false;
    for (at, letter) in letters.iter().map(char::to_ascii_uppercase).enumerate() {
        match letter {
            '0'..='9' => digits.push(letter),
            'A' | 'B' if digits.len() == 6 && digits.ends_with('2') => digits.push(letter),
            _ if BETWEEN.contains(&letter) => continue,
            _ => break,
        }
        if letters.get(at + 1).is_some_and(char::is_ascii_alphanumeric) {
            continue;
        }
        match digits.len() {
            13 => is_likely = is_plausible(&digits),
            15 => return is_plausible(&digits) && has_key(&digits),
            16.. => return is_likely,
            _ => {}
        }
    }
    is_likely
}

/// Sex, year, month, department, commune, rank: décret n° 82-103 du 22 janvier 1982, art. 4; INSEE,
/// <https://www.insee.fr/fr/metadonnees/definition/c1409>.
///
/// 1 and 2 are given for life, 3 and 4 to people born abroad whose papers are awaited, 7 and 8 for a while. Months are 01 to 12, and 20 to 42 or
/// 50 to 99 where the month is not known (<http://xml.insee.fr/schema/nir.html>). Nobody has month 00: it is kept for training.
fn is_plausible(digits: &str) -> bool {
    let month = digits[3..5].parse().unwrap_or(0);
    digits.starts_with(['1', '2', '3', '4', '7', '8'])
        && matches!(month, 1..=12 | 20..=42 | 50..=99)
        && &digits[5..7] != "00"
}

/// The key is 97 less the remainder of the number by 97; 2A counts as 19, 2B as 18 (same sources).
fn has_key(digits: &str) -> bool {
    let (number, key) = digits.split_at(13);
    let number = number.replace("2A", "19").replace("2B", "18");
    match (number.parse::<u64>(), key.parse::<u64>()) {
        (Ok(number), Ok(key)) => key == 97 - number % 97,
        _ => false,
    }
}

/// Whether an IBAN stands in it, alone or among words. Where the length of a country's numbers is not known, it is judged at the end.
fn has_account(letters: &[char], has_left: bool) -> bool {
    (0..letters.len()).any(|at| {
        let run = account(&letters[at..]);
        let country: String = run.iter().take(2).map(|(letter, _)| letter).collect();
        let known = LENGTHS.iter().find(|(_, countries)| countries.split(' ').any(|known| known == country));
        let lengths = match known {
            Some((length, _)) => *length..=*length,
            None if has_left => ACCOUNT.0..=ACCOUNT.1,
            None => return false,
        };
        let ends = |length: &usize| run.get(length - 1).is_some_and(|(_, is_end)| *is_end);
        lengths.filter(ends).any(|length| adds_up(&run[..length]))
    })
}

/// The letters and digits of an account number that begins here, each with whether its group ends there: two letters, two digits, and what
/// follows. Nothing where none begins.
fn account(letters: &[char]) -> Vec<(char, bool)> {
    let is_part = |at: usize| letters.get(at).is_some_and(char::is_ascii_alphanumeric);
    let run: Vec<(char, bool)> = (0..letters.len())
        .take_while(|at| is_part(*at) || BETWEEN.contains(&letters[*at]))
        .filter(|at| is_part(*at))
        .map(|at| (letters[at].to_ascii_uppercase(), !is_part(at + 1)))
        .take(ACCOUNT.1)
        .collect();
    let begins = run.len() >= ACCOUNT.0
        && !BETWEEN.contains(&letters[0])
        && run[..2].iter().all(|(letter, _)| letter.is_ascii_uppercase())
        && run[2..4].iter().all(|(letter, _)| letter.is_ascii_digit());
    if begins { run } else { vec![] }
}

/// The first four behind the others, A as 10, B as 11…: the remainder by 97 is 1 (ISO 13616-1, ISO 7064 MOD 97-10).
fn adds_up(account: &[(char, bool)]) -> bool {
    let (front, back) = account.split_at(4);
    let remainder = back.iter().chain(front).fold(0, |remainder, (letter, _)| match letter.to_digit(36) {
        Some(value) if value > 9 => (remainder * 100 + value) % 97,
        Some(value) => (remainder * 10 + value) % 97,
        None => remainder,
    });
    remainder == 1
}

/// Whether an e-mail address outside `.test` stands in it. While it is being typed, only well-known endings are judged.
fn has_address(text: &str, has_left: bool) -> bool {
    let is_around = |sign: char| sign.is_whitespace() || "<>()[]{},;:\"«»".contains(sign);
    text.split(is_around)
        .filter_map(ending)
        .any(|ending| if has_left { !is_training(&ending) } else { ENDINGS.contains(&ending.as_str()) })
}

/// The ending of an address: `fr`. None for what is no address.
fn ending(word: &str) -> Option<String> {
    let (name, domain) = word.rsplit_once('@')?;
    let domain = domain.trim_end_matches(['.', '!', '?', '…']);
    let (rest, ending) = domain.rsplit_once('.')?;
    (!name.is_empty() && rest.split('.').all(is_label)).then(|| ending.to_lowercase())
}

/// `test`, also half typed or with a slip of the hand: an address that is only to be corrected is not taken away.
fn is_training(ending: &str) -> bool {
    TRAINING.starts_with(ending) || (strsim::osa_distance(ending, TRAINING) == 1 && !ALIKE.contains(&ending))
}
