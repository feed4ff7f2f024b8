//! The dotted id of each thing that can be acted on.

use std::fmt;
use std::sync::Arc;

/// One thing on the screen that can be acted on: `emploi.month.hours`, `pointer.a`, `helper.undo`.
///
/// The same id names it in lessons, sites, widgets, clips and tests. It never changes with the skin.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot(Arc<str>);

/// Why a text is not a spot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no dot, so no part of the computer is named.
    #[error("« {0} » does not say where it is: write the part first, as in pointer.a")]
    NoPart(String),
    /// A segment is empty or has a character that is not a-z, 0-9 or _.
    #[error("« {0} » is not a spot: only a-z, 0-9 and _ between the dots")]
    Character(String),
}

impl Spot {
    /// Reads a dotted id: two segments or more of `a-z`, `0-9` and `_`.
    ///
    /// # Errors
    /// Says what is wrong with the id, and how it should look.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let well_formed = |segment: &str| {
            !segment.is_empty() && segment.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        if !text.split('.').all(well_formed) {
            return Err(Error::Character(text.to_owned()));
        }
        if !text.contains('.') {
            return Err(Error::NoPart(text.to_owned()));
        }
        Ok(Self(text.into()))
    }

    /// The whole id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first segment: the part of the computer in which the thing stands.
    #[must_use]
    pub fn part(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }

    /// What follows the part.
    #[must_use]
    pub fn rest(&self) -> &str {
        self.0.split_once('.').map_or("", |(_, rest)| rest)
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_names_its_part_first() -> Result<(), Error> {
        let spot = Spot::parse("emploi.month.hours")?;
        assert_eq!((spot.part(), spot.rest()), ("emploi", "month.hours"));
        Ok(())
    }

    #[test]
    fn a_spot_without_a_part_or_with_odd_letters_is_refused() {
        assert!(matches!(Spot::parse("hours"), Err(Error::NoPart(_))));
        for odd in ["", ".", "pointer.", "pointer.A", "pointer..a", "pointer.é", "pointer a"] {
            assert!(matches!(Spot::parse(odd), Err(Error::Character(_))), "{odd}");
        }
    }
}
