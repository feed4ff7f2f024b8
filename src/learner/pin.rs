//! A code: four digits for a learner, six for staff.

use super::card::digit_of;
use super::{Digits, Entropy};

use zeroize::{Zeroize, ZeroizeOnDrop};

use std::fmt;

/// How many digits the code of staff has.
pub const STAFF: usize = 6;

/// A code. It is wiped when it goes, and its debug form is masked.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Pin(Vec<u8>);

/// Why a code is too easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// The same digit over and over, or the same two or three.
    Repeated,
    /// Up or down in steps of one.
    Counted,
    /// One of the twenty that are chosen most often.
    Common,
}

impl Weak {
    /// Its key in texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Repeated => "repeated",
            Self::Counted => "counted",
            Self::Common => "common",
        }
    }
}

/// The twenty codes of four digits that are chosen most often.
///
/// DataGenetics, *PIN analysis*, 2012: together 27 % of 3.4 million codes.
const COMMON: [[u8; 4]; 20] = [
    [1, 2, 3, 4],
    [1, 1, 1, 1],
    [0, 0, 0, 0],
    [1, 2, 1, 2],
    [7, 7, 7, 7],
    [1, 0, 0, 4],
    [2, 0, 0, 0],
    [4, 4, 4, 4],
    [2, 2, 2, 2],
    [6, 9, 6, 9],
    [9, 9, 9, 9],
    [3, 3, 3, 3],
    [5, 5, 5, 5],
    [6, 6, 6, 6],
    [1, 1, 2, 2],
    [1, 3, 1, 3],
    [8, 8, 8, 8],
    [4, 3, 2, 1],
    [2, 0, 0, 1],
    [1, 0, 1, 0],
];

impl Pin {
    /// The code that these digits write: four to eight.
    #[must_use]
    pub fn of(digits: &[u8]) -> Option<Self> {
        let is_one = (4..=8).contains(&digits.len()) && digits.iter().all(|digit| *digit <= 9);
        is_one.then(|| Self(digits.to_vec()))
    }

    /// Draws a code of `length` digits that is not weak.
    pub fn draw(length: usize, entropy: &mut Entropy) -> Self {
        loop {
            let mut digits = Vec::with_capacity(length);
            (0..length).for_each(|_| digits.push(digit_of(entropy)));
            let pin = Self(digits);
            if pin.weakness().is_none() {
                return pin;
            }
        }
    }

    /// Its digits, each from 0 to 9.
    #[must_use]
    pub fn digits(&self) -> &[u8] {
        &self.0
    }

    /// Why it is too easy to guess, if it is.
    #[must_use]
    pub fn weakness(&self) -> Option<Weak> {
        let digits = &self.0;
        let repeats =
            |length: usize| digits.len() > length && digits.iter().zip(&digits[length..]).all(|(a, b)| a == b);
        let counts = |step: u8| digits.windows(2).all(|pair| (pair[0] + step) % 10 == pair[1]);
        if (1..=digits.len() / 2).any(repeats) {
            return Some(Weak::Repeated);
        }
        if counts(1) || counts(9) {
            return Some(Weak::Counted);
        }
        COMMON.iter().any(|common| digits == common).then_some(Weak::Common)
    }

    /// As it is printed, for the paper that goes with the card.
    #[must_use]
    pub fn printed(&self) -> String {
        self.0.iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    /// The same digits, as if they were typed.
    #[must_use]
    pub fn typed(&self) -> Digits {
        let mut typed = Digits::new(self.0.len());
        for digit in self.0.iter().filter_map(|digit| super::Digit::new(*digit)) {
            typed.push(digit);
        }
        typed
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(••••)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weak(text: &str) -> Option<Weak> {
        Pin::of(&text.bytes().map(|byte| byte - b'0').collect::<Vec<_>>())?.weakness()
    }

    #[test]
    fn what_anybody_would_try_first_is_weak() {
        for (code, why) in [
            ("0000", Weak::Repeated),
            ("1212", Weak::Repeated),
            ("121212", Weak::Repeated),
            ("123123", Weak::Repeated),
            ("1234", Weak::Counted),
            ("7890", Weak::Counted),
            ("4321", Weak::Counted),
            ("654321", Weak::Counted),
            ("1004", Weak::Common),
            ("2001", Weak::Common),
        ] {
            assert_eq!(weak(code), Some(why), "{code}");
        }
        for code in ["7391", "2027", "739182", "1124"] {
            assert_eq!(weak(code), None, "{code}");
        }
    }

    #[test]
    fn a_code_that_is_drawn_is_never_weak() {
        let mut next = 0_u8;
        let mut entropy = move |bytes: &mut [u8]| {
            for byte in bytes {
                *byte = next;
                next = next.wrapping_mul(5).wrapping_add(89);
            }
        };
        for length in [4, 6] {
            for _ in 0..300 {
                let pin = Pin::draw(length, &mut entropy);
                assert_eq!((pin.digits().len(), pin.weakness()), (length, None));
            }
        }
    }

    #[test]
    fn a_code_is_not_in_its_debug_form() {
        assert_eq!(Pin::of(&[7, 3, 9, 1]).map(|pin| format!("{pin:?}")).as_deref(), Some("Pin(••••)"));
        assert_eq!(Pin::of(&[1, 2, 3]), None);
        assert_eq!(Pin::of(&[1, 2, 3, 10]), None);
    }
}
