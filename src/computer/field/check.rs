//! Whether what stands in a field is what it is for.

use super::{Field, Kind, Problem};
use crate::computer::expr::Value;

impl Field {
    /// What is wrong with what stands in it. Of an empty field nothing is said: whether it may be empty is the page's matter.
    ///
    /// Numbers, amounts and days are read as expressions read them.
    #[must_use]
    pub fn problem(&self) -> Option<Problem> {
        let text = self.text.as_str();
        if text.is_empty() {
            return None;
        }
        match self.kind {
            Kind::Text | Kind::Lines | Kind::Secret => None,
            Kind::Number => (!is_whole(text)).then_some(Problem::Number),
            Kind::Money => Value::parse_money(text).is_none().then_some(Problem::Money),
            Kind::Date => Value::parse_date(text).is_none().then_some(Problem::Date),
            Kind::Email => (!is_address(text)).then_some(Problem::Email),
        }
    }
}

/// `40`, `1 200`, and `40,00`, which is as much. Not an amount in euros.
fn is_whole(text: &str) -> bool {
    !text.contains('€') && matches!(Value::parse_money(text), Some(Value::Money(cents)) if cents % 100 == 0)
}

/// One @, something before it, and behind it a domain with a dot.
///
/// As a browser reads `<input type="email">` (HTML Living Standard, « valid e-mail address »,
/// <https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address>): letters without accents, no space. Beyond it, the domain needs a
/// dot, and no dot stands at an end of what is before the @ or beside another (RFC 5321 §4.1.2, Dot-string).
fn is_address(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.chars().all(|sign| sign.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(sign))
    };
    name.split('.').all(is_atom) && domain.contains('.') && domain.split('.').all(is_label)
}

/// A part of a domain: letters, digits and dashes, no dash at an end, 63 at most (RFC 1034 §3.5).
pub(super) fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}
