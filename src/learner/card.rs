//! The number of a card, and how the card looks.

use super::Entropy;

use zeroize::{Zeroize as _, Zeroizing};

use std::fmt;
use std::str::FromStr;

/// How many digits the number of a card has. The last one is a check digit.
pub const LENGTH: usize = 8;

/// The number of a card: seven random digits, and a check digit after Damm, so that one wrong digit or two neighbours swapped are
/// noticed at once. Its debug form shows what may be shown: the last two digits.
///
/// The digits are in one place from the beginning to the end, where they are wiped: whatever is moved leaves copies behind.
#[derive(Clone, PartialEq, Eq)]
pub struct Number(Box<[u8; LENGTH]>);

/// Why digits are not the number of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misread {
    /// There are not eight.
    #[error("a card number has {LENGTH} digits")]
    Length,
    /// The last digit is not the one that the others call for: at least one was read or typed wrongly.
    #[error("this is not a card number: at least one digit was read or typed wrongly")]
    Check,
}

impl Number {
    /// The number that these digits write.
    ///
    /// # Errors
    /// When there are not eight, or the last is not the one that the others call for.
    pub fn of(digits: &[u8]) -> Result<Self, Misread> {
        if digits.len() != LENGTH || digits.iter().any(|digit| *digit > 9) {
            return Err(Misread::Length);
        }
        if damm(digits) != 0 {
            return Err(Misread::Check);
        }
        let mut number = Self(Box::new([0; LENGTH]));
        number.0.copy_from_slice(digits);
        Ok(number)
    }

    /// Draws a number.
    pub fn draw(entropy: &mut Entropy) -> Self {
        let mut number = Self(Box::new([0; LENGTH]));
        for digit in &mut number.0[..LENGTH - 1] {
            *digit = digit_of(entropy);
        }
        number.0[LENGTH - 1] = damm(&number.0[..LENGTH - 1]);
        number
    }

    /// Its digits, each from 0 to 9.
    #[must_use]
    pub fn digits(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// How the card looks: what may be shown before the code is right.
    #[must_use]
    pub fn look(&self) -> Look {
        let value = self.0[..LENGTH - 1].iter().fold(0_usize, |value, digit| value * 10 + usize::from(*digit));
        Look {
            symbol: Symbol::ALL[value % Symbol::ALL.len()],
            colour: Colour::ALL[value / Symbol::ALL.len() % Colour::ALL.len()],
            tail: self.0[LENGTH - 2] * 10 + self.0[LENGTH - 1],
        }
    }

    /// As it is printed on the card, in two groups of four.
    #[must_use]
    pub fn printed(&self) -> String {
        let text = self.0.map(|digit| char::from(b'0' + digit));
        let (first, last) = text.split_at(LENGTH / 2);
        first.iter().chain(&['\u{a0}']).chain(last).collect()
    }
}

/// Eight digits; blanks between them are left out.
impl FromStr for Number {
    type Err = Misread;

    fn from_str(text: &str) -> Result<Self, Misread> {
        let digits: Option<Zeroizing<Vec<u8>>> = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map(|letter| letter.to_digit(10).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<Vec<u8>>>()
            .map(Zeroizing::new);
        Self::of(&digits.ok_or(Misread::Length)?)
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "••••••{:02}", self.look().tail)
    }
}

/// A digit drawn without favouring any: bytes from 250 on are thrown away.
pub(super) fn digit_of(entropy: &mut Entropy) -> u8 {
    loop {
        let mut byte = [0];
        entropy(&mut byte);
        if byte[0] < 250 {
            return byte[0] % 10;
        }
    }
}

/// The check digit of `digits`; 0 when they end in their own.
///
/// H. Michael Damm, *Total anti-symmetrische Quasigruppen*, Marburg 2004: the table of order 10.
fn damm(digits: &[u8]) -> u8 {
    const TABLE: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.iter().fold(0, |check, digit| TABLE[usize::from(check)][usize::from(*digit)])
}

/// How a card looks: a function of its number, the same at every seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Look {
    /// Its picture.
    pub symbol: Symbol,
    /// Its colour.
    pub colour: Colour,
    /// The last two digits of its number.
    pub tail: u8,
}

impl Look {
    /// The last two digits as they are shown: `05`.
    #[must_use]
    pub fn tail_text(&self) -> String {
        format!("{:02}", self.tail)
    }
}

/// Names what can be on a card: each has a key in texts and files.
macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident: $($variant:ident => $key:literal,)+) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $key] $variant,)+
        }

        impl $name {
            /// All of them. Their order never changes: cards are printed by it.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its key in texts, and the name of its file.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }

            /// The one with this key.
            #[must_use]
            pub fn by_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.key() == key)
            }
        }
    };
}

/// Names the symbols: each is a drawing of `assets/pictures/cards`.
macro_rules! symbols {
    ($($symbol:ident => $key:literal,)+) => {
        keyed! {
            /// The picture of a card: things that everybody has a word for.
            Symbol:
            $($symbol => $key,)+
        }

        impl Symbol {
            /// Its drawing: SVG, the same on the screen and on paper.
            #[must_use]
            pub const fn drawing(self) -> &'static [u8] {
                match self { $(Self::$symbol => include_bytes!(concat!("../../assets/pictures/cards/", $key, ".svg"))),+ }
            }
        }
    };
}

symbols! {
    Bird => "bird",
    Fish => "fish",
    Cat => "cat",
    Horse => "horse",
    Butterfly => "butterfly",
    Rabbit => "rabbit",
    Tree => "tree",
    Leaf => "leaf",
    Flower => "flower",
    Carrot => "carrot",
    Boat => "boat",
    Bicycle => "bicycle",
    Umbrella => "umbrella",
    Bell => "bell",
    Cup => "cup",
    Guitar => "guitar",
}

keyed! {
    /// The colour of a card.
    Colour:
    Orange => "orange",
    Green => "green",
    Blue => "blue",
    Yellow => "yellow",
    Pink => "pink",
    Grey => "grey",
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;

    /// Bytes that follow one another.
    fn counting(from: u8) -> impl FnMut(&mut [u8]) + Send {
        let mut next = from;
        move |bytes| {
            for byte in bytes {
                *byte = next;
                next = next.wrapping_add(37);
            }
        }
    }

    proptest! {
        #[test]
        fn a_wrong_digit_or_two_neighbours_swapped_are_noticed(from: u8, at in 0..LENGTH, other in 1_u8..10) {
            let number = Number::draw(&mut counting(from));
            prop_assert_eq!(Number::of(number.digits()), Ok(number.clone()));
            let mut wrong = *number.digits();
            wrong[at] = (wrong[at] + other) % 10;
            prop_assert_eq!(Number::of(&wrong), Err(Misread::Check));
            let mut swapped = *number.digits();
            let next = (at + 1) % LENGTH;
            if at + 1 < LENGTH && swapped[at] != swapped[next] {
                swapped.swap(at, next);
                prop_assert_eq!(Number::of(&swapped), Err(Misread::Check));
            }
        }
    }

    #[test]
    fn a_number_is_read_as_it_is_printed() {
        let number = Number::draw(&mut counting(3));
        assert_eq!(number.printed().parse(), Ok(number));
        assert_eq!("1234".parse::<Number>(), Err(Misread::Length));
        assert_eq!("12a4 5678".parse::<Number>(), Err(Misread::Length));
        assert_eq!("572 4".parse::<Number>(), Err(Misread::Length));
        // The worked example of the table: 572 calls for 4.
        assert_eq!(damm(&[5, 7, 2]), 4);
    }

    #[test]
    fn only_the_last_two_digits_are_in_the_debug_form() {
        let number: Number = "00001239".parse().unwrap_or_else(|_| Number::draw(&mut counting(0)));
        let shown = format!("{number:?}");
        assert_eq!(shown.chars().count(), LENGTH, "{shown}");
        assert!(shown.starts_with("••••••"), "{shown}");
    }

    #[test]
    fn every_symbol_is_the_drawing_of_its_key() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures/cards");
        for shown in Symbol::ALL {
            let file = std::fs::read(folder.join(format!("{}.svg", shown.key()))).unwrap();
            assert!(shown.drawing() == file, "{}", shown.key());
        }
    }

    #[test]
    fn every_look_occurs() {
        let looks: std::collections::BTreeSet<_> = (0..200_u32)
            .map(|value| {
                let mut digits: Vec<u8> = format!("{value:07}").bytes().map(|byte| byte - b'0').collect();
                digits.push(damm(&digits));
                Number::of(&digits).ok().map(|number| (number.look().symbol, number.look().colour))
            })
            .collect();
        assert_eq!(looks.len(), Symbol::ALL.len() * Colour::ALL.len());
    }
}
