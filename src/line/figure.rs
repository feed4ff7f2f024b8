//! Numbers, amounts and days, put together from a small set of recordings: the scope `figures`.
//!
//! The order of the parts is that of French; « deux mille vingt-sept » is [2, 1000, 27].

use super::Line;

use jiff::civil::Date;

/// The largest number that can be said.
pub const LARGEST: u64 = 999_999;

/// A whole number. None above [`LARGEST`].
///
/// ```
/// use declic::line::figure;
///
/// let said: Vec<_> = figure::number(2027).into_iter().flatten().map(|line| line.to_string()).collect();
/// assert_eq!(said, ["figures.n2", "figures.n1000", "figures.n27"]);
/// ```
#[must_use]
pub fn number(number: u64) -> Option<Vec<Line>> {
    if number > LARGEST {
        return None;
    }
    let (thousands, rest) = (number / 1000, number % 1000);
    let mut parts = if thousands > 1 { below_thousand(thousands) } else { vec![] };
    parts.extend((thousands > 0).then_some(1000));
    if rest > 0 || thousands == 0 {
        parts.extend(below_thousand(rest));
    }
    Some(parts.into_iter().map(part).collect())
}

fn below_thousand(number: u64) -> Vec<u64> {
    let (hundreds, rest) = (number / 100 * 100, number % 100);
    let rest = if rest > 0 || hundreds == 0 { below_hundred(rest) } else { vec![] };
    (hundreds > 0).then_some(hundreds).into_iter().chain(rest).collect()
}

/// French counts on from 60 and from 80 as far as 79 and 99: « soixante » « seize », but « soixante et onze » in one.
fn below_hundred(number: u64) -> Vec<u64> {
    match number {
        70 | 72..=79 => vec![60, number - 60],
        81..=99 => vec![80, number - 80],
        _ => vec![number],
    }
}

fn part(number: u64) -> Line {
    named(&format!("figures.n{number}"))
}

fn named(key: &str) -> Line {
    let (scope, name) = key.split_once('.').unwrap_or_default();
    Line::new(scope, name)
}

/// An amount in cents: « douze euros cinquante ». None above [`LARGEST`] euros.
#[must_use]
pub fn euros(cents: u64) -> Option<Vec<Line>> {
    let (euros, cents) = (cents / 100, cents % 100);
    let mut said = number(euros)?;
    said.push(named(if euros < 2 { "figures.euro" } else { "figures.euros" }));
    said.extend((cents > 0).then(|| part(cents)));
    Some(said)
}

/// A day: « premier mars deux mille vingt-sept ».
#[must_use]
pub fn day(date: Date) -> Vec<Line> {
    let day = date.day().unsigned_abs().into();
    let first = if day == 1 { named("figures.first") } else { part(day) };
    let year = number(date.year().unsigned_abs().into()).unwrap_or_default();
    [first, named(&format!("figures.month{}", date.month()))].into_iter().chain(year).collect()
}

/// What a written figure says: `42`, `1 234,56 €`, `28/02/2027`, `07 12` (digit by digit where a zero leads). None for anything else.
#[must_use]
pub fn read(written: &str) -> Option<Vec<Line>> {
    let written = written.trim();
    amount(written).or_else(|| written_day(written)).or_else(|| digits(written))
}

fn amount(written: &str) -> Option<Vec<Line>> {
    let bare: String = written.strip_suffix('€')?.chars().filter(|sign| !is_space(*sign)).collect();
    let (whole, cents) = bare.split_once(',').unwrap_or((&bare, "00"));
    let cents = (cents.len() == 2).then(|| parsed(cents)).flatten()?;
    euros(parsed(whole)?.checked_mul(100)?.checked_add(cents)?)
}

fn written_day(written: &str) -> Option<Vec<Line>> {
    let mut parts = written.split('/');
    let (date, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let date =
        Date::new(parsed(year)?.try_into().ok()?, parsed(month)?.try_into().ok()?, parsed(date)?.try_into().ok()?);
    date.ok().map(day)
}

/// A number as such; or, where it begins with a zero or is too large, one digit after the other.
fn digits(written: &str) -> Option<Vec<Line>> {
    let bare: String = written.chars().filter(|sign| !is_space(*sign)).collect();
    let value = parsed(&bare)?;
    let is_number = !bare.starts_with('0') || bare.len() == 1;
    let whole = is_number.then(|| number(value)).flatten();
    whole.or_else(|| Some(each(&bare)))
}

fn each(digits: &str) -> Vec<Line> {
    digits.chars().filter_map(|digit| digit.to_digit(10)).map(|digit| part(digit.into())).collect()
}

fn parsed(digits: &str) -> Option<u64> {
    let is_number = !digits.is_empty() && digits.chars().all(|sign| sign.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: Option<Vec<Line>>) -> Vec<String> {
        lines.unwrap_or_default().iter().map(|line| line.message().to_owned()).collect()
    }

    #[test]
    fn numbers_are_put_together_as_french_says_them() {
        for (value, parts) in [
            (0, vec!["n0"]),
            (71, vec!["n71"]),
            (76, vec!["n60", "n16"]),
            (80, vec!["n80"]),
            (183, vec!["n100", "n80", "n3"]),
            (100, vec!["n100"]),
            (342, vec!["n300", "n42"]),
            (1000, vec!["n1000"]),
            (1200, vec!["n1000", "n200"]),
            (100_001, vec!["n100", "n1000", "n1"]),
            (999_999, vec!["n900", "n80", "n19", "n1000", "n900", "n80", "n19"]),
        ] {
            assert_eq!(said(number(value)), parts, "{value}");
        }
        assert_eq!(number(LARGEST + 1), None);
    }

    #[test]
    fn amounts_and_days_are_read_as_they_are_written() {
        for (written, parts) in [
            ("1\u{a0}234,56\u{a0}€", vec!["n1000", "n200", "n34", "euros", "n56"]),
            ("1,05\u{a0}€", vec!["n1", "euro", "n5"]),
            ("12 €", vec!["n12", "euros"]),
            ("01/03/2027", vec!["first", "month3", "n2", "n1000", "n27"]),
            ("28/02/2027", vec!["n28", "month2", "n2", "n1000", "n27"]),
            ("42", vec!["n42"]),
            ("07", vec!["n0", "n7"]),
            ("0", vec!["n0"]),
        ] {
            assert_eq!(said(read(written)), parts, "{written}");
        }
        for other in ["", "douze", "1,5 €", "31/02/2027", "1/2", "-4", "€"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
