//! Digits while they are typed: of a card number, of a code. They show themselves to nobody.

use super::card::{Misread, Number};
use super::pin::Pin;

use zeroize::Zeroize as _;

use std::fmt;

/// One digit, from 0 to 9. Its debug form is masked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digit(u8);

impl Digit {
    /// The ten digits, from 0 on.
    pub const ALL: [Self; 10] =
        [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6), Self(7), Self(8), Self(9)];

    /// None above 9.
    #[must_use]
    pub const fn new(value: u8) -> Option<Self> {
        if value <= 9 { Some(Self(value)) } else { None }
    }

    /// From 0 to 9.
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl fmt::Debug for Digit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•")
    }
}

/// The digits typed so far, at most so many. They are wiped when they go.
#[derive(PartialEq, Eq)]
pub struct Digits {
    digits: Vec<u8>,
    most: usize,
}

impl Digits {
    /// None yet, and room for `most`.
    #[must_use]
    pub fn new(most: usize) -> Self {
        // Room for all of them from the start: a buffer that grows would leave digits behind where it was.
        Self { digits: Vec::with_capacity(most), most }
    }

    /// Takes one more; false when there is no room.
    pub fn push(&mut self, digit: Digit) -> bool {
        let has_room = self.digits.len() < self.most;
        if has_room {
            self.digits.push(digit.0);
        }
        has_room
    }

    /// Takes the last one back.
    pub fn erase(&mut self) {
        if let Some(last) = self.digits.last_mut() {
            last.zeroize();
        }
        self.digits.pop();
    }

    /// Takes all of them back.
    pub fn clear(&mut self) {
        self.digits.zeroize();
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.digits.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.digits.is_empty()
    }

    /// Whether there is room for no more.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.digits.len() == self.most
    }

    /// How many there is room for.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// The one at `index`, to be shown: digits of a card number are, those of a code never.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Digit> {
        self.digits.get(index).copied().map(Digit)
    }

    /// The card number that they write.
    ///
    /// # Errors
    /// When there are not eight, or the last is not the one that the others call for.
    pub fn number(&self) -> Result<Number, Misread> {
        Number::of(&self.digits)
    }

    /// The code that they write, once there is no room left.
    #[must_use]
    pub fn pin(&self) -> Option<Pin> {
        self.is_full().then(|| Pin::of(&self.digits))?
    }
}

impl Clone for Digits {
    fn clone(&self) -> Self {
        let mut other = Self::new(self.most);
        other.digits.extend_from_slice(&self.digits);
        other
    }
}

impl Drop for Digits {
    fn drop(&mut self) {
        self.digits.zeroize();
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digits({} of {})", self.digits.len(), self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(most: usize, text: &str) -> Digits {
        let mut digits = Digits::new(most);
        text.bytes().filter_map(|byte| Digit::new(byte - b'0')).for_each(|digit| {
            digits.push(digit);
        });
        digits
    }

    #[test]
    fn there_is_room_for_so_many_and_the_last_can_be_taken_back() {
        let mut digits = typed(4, "12345");
        assert!(digits.is_full());
        digits.erase();
        assert_eq!(digits.pin(), None);
        assert_eq!(digits.get(2), Digit::new(3));
        assert_eq!(digits.get(3), None);
        digits.clear();
        assert!(digits.is_empty());
        digits.erase();
    }

    #[test]
    fn what_is_typed_is_not_in_the_debug_form() {
        let digits = typed(6, "739281");
        let shown = format!("{digits:?} {:?} {:?}", digits.get(0), digits.pin());
        assert!(!shown.contains(['7', '9', '8']), "{shown}");
    }
}
