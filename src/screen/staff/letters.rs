//! Letters while they are typed, on the keyboard or on the keys that are drawn.

use super::super::Lent;
use super::parts;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::Fill;
use iced::keyboard::{Key, Modifiers, key};
use iced::widget::{Column, container, row};
use zeroize::Zeroize as _;

use std::fmt;

/// A letter that was typed. Its debug form is masked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letter(char);

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("•")
    }
}

/// What is pressed, on the keyboard or on the drawn keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stroke {
    Letter(Letter),
    Erase,
    Confirm,
}

/// Which letters there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// Those of the recovery code: capitals and digits that cannot be taken for another one.
    Recovery,
    /// Those of a nickname.
    Name,
}

impl Alphabet {
    /// The drawn keys, line by line.
    fn lines(self) -> &'static [&'static str] {
        match self {
            Self::Recovery => &["ABCDEFGH", "JKMNPQRS", "TUVWXYZ", "23456789"],
            Self::Name => &["AZERTYUIOP", "QSDFGHJKLM", "WXCVBN-’ "],
        }
    }

    /// The letter as it is kept. None when it is not one.
    fn letter(self, typed: char, is_first: bool) -> Option<char> {
        match self {
            Self::Recovery => {
                let capital = typed.to_ascii_uppercase();
                self.lines().iter().any(|line| line.contains(capital)).then_some(capital)
            }
            Self::Name if typed == '\'' => Some('’'),
            Self::Name if is_first => typed.is_alphabetic().then(|| typed.to_uppercase().next().unwrap_or(typed)),
            Self::Name => (typed.is_alphabetic() || [' ', '-', '’'].contains(&typed)).then_some(typed),
        }
    }
}

/// The letters typed so far. They are wiped when they go, and their debug form shows none.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Letters {
    alphabet: Alphabet,
    text: String,
    most: usize,
}

impl Letters {
    /// None yet, and room for `most`.
    pub(super) fn new(alphabet: Alphabet, most: usize) -> Self {
        Self { alphabet, text: String::with_capacity(most * 4), most }
    }

    /// These letters, and room for `most`.
    pub(super) fn of(alphabet: Alphabet, most: usize, text: &str) -> Self {
        let mut letters = Self::new(alphabet, most);
        text.chars().for_each(|letter| letters.push(letter));
        letters
    }

    fn push(&mut self, typed: char) {
        let has_room = self.text.chars().count() < self.most;
        // After a blank or a hyphen begins another name.
        let is_first = self.text.is_empty() || self.text.ends_with([' ', '-']);
        if let Some(letter) = self.alphabet.letter(typed, is_first).filter(|_| has_room) {
            self.text.push(letter);
        }
    }

    /// Takes a stroke in; true when it says that all is typed.
    pub(super) fn stroke(&mut self, stroke: Stroke) -> bool {
        match stroke {
            Stroke::Letter(Letter(typed)) => self.push(typed),
            Stroke::Erase => {
                self.text.pop();
            }
            Stroke::Confirm => return true,
        }
        false
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn clear(&mut self) {
        self.text.zeroize();
    }

    pub(super) fn is_full(&self) -> bool {
        self.text.chars().count() == self.most
    }

    /// In groups of four, with a dot for each letter that is to come.
    pub(super) fn grouped(&self) -> String {
        let missing = self.most.saturating_sub(self.text.chars().count());
        let letters: Vec<char> = self.text.chars().chain(std::iter::repeat_n('·', missing)).collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("  ")
    }

    /// The drawn keys, « Effacer » and « Valider ».
    pub(super) fn view<'a, Message: Clone + 'a>(
        &self,
        on_stroke: fn(Stroke) -> Message,
        lent: Lent<'a>,
    ) -> Element<'a, Message> {
        let measure = lent.measure;
        let accents = (self.alphabet == Alphabet::Name).then(|| lent.label("team.accents"));
        let lines = self.alphabet.lines().iter().map(|line| (*line).to_owned()).chain(accents);
        let lines = lines.map(|line| {
            let keys = line.chars().map(|letter| {
                let face = if letter == ' ' { lent.label("team.blank") } else { letter.to_string() };
                let id = format!("letter.{}", u32::from(letter));
                let small = letter.to_lowercase().next().unwrap_or(letter);
                widget::press(id, widget::strong(face, measure.caption), on_stroke(Stroke::Letter(Letter(small))))
                    .every_press(true)
                    .turn(lent.turn)
                    .padding(0)
                    .radius(measure.radius_button * 0.6)
                    .width(if letter == ' ' { iced::Length::FillPortion(2) } else { iced::Length::FillPortion(1) })
                    .height(parts::height(measure))
                    .into()
            });
            row(keys).spacing(KEYS).width(Fill).into()
        });
        let erase = parts::button("letter.erase", Icon::Backspace, "team.erase", on_stroke(Stroke::Erase), lent)
            .every_press(true);
        let confirm = parts::primary("letter.confirm", Icon::Check, "team.confirm", on_stroke(Stroke::Confirm), lent)
            .enabled(self.alphabet == Alphabet::Name || self.is_full());
        Column::with_children(lines).push(parts::buttons([erase, confirm], lent)).spacing(KEYS.max(measure.near)).into()
    }

    /// What was typed, as it is.
    pub(super) fn shown<'a, Message: 'a>(&self, lent: Lent<'a>) -> Element<'a, Message> {
        let text = match self.alphabet {
            Alphabet::Recovery => self.grouped(),
            Alphabet::Name if self.text.is_empty() => "…".to_owned(),
            Alphabet::Name => self.text.clone(),
        };
        let words = widget::words(text, None, lent.measure.label).font(theme::font::DIGITS_BOLD);
        container(words).style(theme::container::print).padding([lent.measure.near, lent.measure.gap]).into()
    }
}

/// From one key to the next, in pixels.
const KEYS: f32 = 8.0;

impl Drop for Letters {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letters({} of {})", self.text.chars().count(), self.most)
    }
}

/// Wraps a page, so that letters typed anywhere on it count.
pub(super) fn typing<'a, Message: Clone + 'a>(
    page: impl Into<Element<'a, Message>>,
    on_stroke: fn(Stroke) -> Message,
) -> Element<'a, Message> {
    widget::anywhere(page)
        .on_key(move |key, modifiers| {
            let stroke = match key {
                Key::Named(key::Named::Backspace) => Stroke::Erase,
                Key::Named(key::Named::Enter) => Stroke::Confirm,
                Key::Named(key::Named::Space) => Stroke::Letter(Letter(' ')),
                Key::Character(typed) if !modifiers.intersects(Modifiers::CTRL | Modifiers::LOGO) => {
                    Stroke::Letter(Letter(typed.chars().next()?))
                }
                _ => return None,
            };
            Some(on_stroke(stroke))
        })
        .into()
}

#[cfg(test)]
impl Stroke {
    /// The strokes that type this.
    pub(super) fn typing(text: &str) -> impl Iterator<Item = Self> + '_ {
        text.chars().map(|letter| Self::Letter(Letter(letter)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(alphabet: Alphabet, most: usize, text: &str) -> Letters {
        Letters::of(alphabet, most, text)
    }

    #[test]
    fn a_recovery_code_is_read_without_its_blanks_and_its_case() {
        let letters = typed(Alphabet::Recovery, 20, "abcd Efgh 2345-jkmn pqrs");
        assert_eq!(letters.text(), "ABCDEFGH2345JKMNPQRS");
        assert!(letters.is_full());
        assert_eq!(letters.grouped(), "ABCD  EFGH  2345  JKMN  PQRS");
        assert_eq!(
            typed(Alphabet::Recovery, 20, "O0I1L").text(),
            "",
            "letters that could be another one are not there"
        );
    }

    #[test]
    fn every_name_on_the_keys_begins_with_a_capital() {
        assert_eq!(typed(Alphabet::Name, 16, "jean-loup").text(), "Jean-Loup");
        assert_eq!(typed(Alphabet::Name, 16, " m'ba 07").text(), "M’ba ");
        assert_eq!(typed(Alphabet::Name, 4, "fatima").text(), "Fati");
    }

    #[test]
    fn what_is_typed_is_not_in_the_debug_form() {
        let shown = format!("{:?} {:?}", typed(Alphabet::Name, 16, "Zoro"), Stroke::Letter(Letter('Z')));
        assert!(!shown.contains("Zoro") && !shown.contains('Z'), "{shown}");
    }
}
