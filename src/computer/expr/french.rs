//! What a person typed, read the French way.

use jiff::civil::Date;

/// A number that can be counted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// A whole number.
    Integer(i64),
    /// An amount in cents.
    Money(i64),
}

impl Number {
    /// In hundredths, so that whole numbers and amounts compare. Never overflows.
    pub(super) fn hundredths(self) -> i128 {
        match self {
            Self::Integer(number) => i128::from(number) * 100,
            Self::Money(cents) => i128::from(cents),
        }
    }

    /// The same as an amount in cents, if it is not too large.
    pub(super) fn as_money(self) -> Option<i64> {
        i64::try_from(self.hundredths()).ok()
    }
}

/// Reads `40`, `480,00`, `480.5`, `1 234,56 €`. Spaces, ordinary or no-break, part thousands only.
///
/// With decimals or the sign of the euro it is an amount; otherwise a whole number.
pub(super) fn number(text: &str) -> Option<Number> {
    let text = text.trim();
    let (text, euros) = match text.strip_suffix('€') {
        Some(amount) => (amount.trim_end(), true),
        None => (text, false),
    };
    let (sign, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, decimals) = match text.split_once([',', '.']) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let whole: i64 = thousands(whole)?.parse().ok()?;
    let Some(decimals) = decimals else {
        let number = Number::Integer(sign * whole);
        return if euros { number.as_money().map(Number::Money) } else { Some(number) };
    };
    if decimals.is_empty() || decimals.len() > 2 || !is_digits(decimals) {
        return None;
    }
    let tenths: i64 = decimals.parse().ok()?;
    let cents = if decimals.len() == 1 { tenths * 10 } else { tenths };
    whole.checked_mul(100)?.checked_add(cents).map(|total| Number::Money(sign * total))
}

/// Reads `28/02/2027`, also with dots or dashes.
pub(super) fn date(text: &str) -> Option<Date> {
    let mut parts = text.trim().split(['/', '.', '-']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let well_formed = is_digits(day) && is_digits(month) && is_digits(year) && year.len() == 4;
    if parts.next().is_some() || !well_formed {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The digits of a whole number. Where spaces part them, they part groups of three.
fn thousands(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split([' ', '\u{a0}', '\u{202f}']).collect();
    let (first, rest) = groups.split_first()?;
    let grouped = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    (grouped && groups.iter().all(|group| is_digits(group))).then(|| groups.concat())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, read) in [
            ("40", Number::Integer(40)),
            (" 1 234 ", Number::Integer(1234)),
            ("-5", Number::Integer(-5)),
            ("480,00", Number::Money(48_000)),
            ("480.5", Number::Money(48_050)),
            ("480 €", Number::Money(48_000)),
            ("1\u{202f}234,56\u{a0}€", Number::Money(123_456)),
        ] {
            assert_eq!(number(typed), Some(read), "{typed}");
        }
    }

    #[test]
    fn what_is_not_quite_a_number_is_none() {
        for typed in ["", "€", ",5", "4 0", "12 34", "1.234", "40h", "7:30", "1,2,3", "99999999999999999999", "--1"] {
            assert_eq!(number(typed), None, "{typed}");
        }
    }

    #[test]
    fn days_are_read_day_first() -> Result<(), jiff::Error> {
        assert_eq!(date("28/02/2027"), Some(Date::new(2027, 2, 28)?));
        assert_eq!(date(" 1.3.2027 "), Some(Date::new(2027, 3, 1)?));
        for typed in ["", "2027-02-28", "31/02/2027", "28/02/27", "28/02", "1/2/2027/3", "+1/2/2027"] {
            assert_eq!(date(typed), None, "{typed}");
        }
        Ok(())
    }
}
