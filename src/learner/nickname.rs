//! How a person wants to be called.

use std::fmt;

/// How a person wants to be called: one to sixteen letters, with blanks, hyphens and apostrophes between them.
///
/// Its debug form is masked: a log is read by people who do not need to know.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Nickname(String);

impl Nickname {
    /// The most letters it has.
    pub const LONGEST: usize = 16;

    /// Reads what was typed. Blanks around it are left out, and two in a row become one. None when nothing is left, when it is too
    /// long, or when anything but a letter stands in it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let words: Vec<_> = text.split_whitespace().collect();
        let name = words.join(" ").replace('\'', "’");
        let letters = name.chars().count();
        let is_one = (1..=Self::LONGEST).contains(&letters)
            && name.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '’'))
            && name.chars().any(char::is_alphabetic);
        is_one.then_some(Self(name))
    }

    /// As it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Nickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nickname(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_any_language_make_a_nickname_and_nothing_else_does() {
        for (typed, name) in [
            (" Fatima ", "Fatima"),
            ("Jean-Loup", "Jean-Loup"),
            ("M'Ba", "M’Ba"),
            ("Нина", "Нина"),
            ("Élo  die", "Élo die"),
        ] {
            assert_eq!(Nickname::parse(typed).as_ref().map(Nickname::as_str), Some(name));
        }
        for typed in ["", "  ", "-", "0612345678", "a@b", "abcdefghijklmnopq"] {
            assert_eq!(Nickname::parse(typed), None, "{typed}");
        }
        assert_eq!(Nickname::parse("Fatima").map(|name| format!("{name:?}")).as_deref(), Some("Nickname(…)"));
    }
}
