//! The pad of digits, the boxes in which they appear, and the keys of the keyboard that type them.

mod keys;

use super::{Icon, anywhere, icon, press, words};
use crate::learner::{Digit, Digits};
use crate::theme::{Element, Measure, Role, button, container as ground, font};

use iced::Center;
use iced::widget::{Id, Row, column, container, row, space};

/// From how many digits on they stand in groups of four, as on a card.
const GROUPED: usize = 8;
const GROUP: usize = 4;

/// What is pressed, on the pad or on the keyboard. Its debug form shows no digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A digit.
    Digit(Digit),
    /// « Effacer »: the last digit.
    Erase,
    /// « Valider »
    Confirm,
}

/// The words of the pad.
#[derive(Debug, Clone)]
pub struct Labels {
    /// « Effacer »
    pub erase: String,
    /// « Valider »
    pub confirm: String,
}

/// Twelve keys: `pad.0` to `pad.9`, `pad.erase`, `pad.confirm`. Every press counts. The last one does nothing unless `can_confirm`.
///
/// Its width is [`Measure::pad`]; it is as high as its four rows.
pub fn pad<'a, Message: Clone + 'a>(
    labels: Labels,
    can_confirm: bool,
    on_key: fn(Key) -> Message,
    measure: &Measure,
) -> Element<'a, Message> {
    let measure = *measure;
    let digit = |digit: Digit| {
        let face = words(digit.value().to_string(), None, measure.key_digit()).font(font::DIGITS_BOLD);
        one(digit_key(digit), face.into(), on_key(Key::Digit(digit)), &measure)
    };
    let named = |id: &str, sign, word: String, key| {
        let size = measure.key_word();
        let word = words(word, None, size).bold().line_height(1.15);
        let face = column![icon(sign, size * 1.3, Role::Inherit), word].spacing(4).align_x(Center);
        one(id.to_owned(), face.into(), on_key(key), &measure)
    };
    let digits = |from: usize| row(Digit::ALL[from..from + 3].iter().map(|it| digit(*it).into())).spacing(measure.gap);
    let last = row![
        named("pad.erase", Icon::Backspace, labels.erase, Key::Erase),
        digit(Digit::ALL[0]),
        named("pad.confirm", Icon::Check, labels.confirm, Key::Confirm).style(button::primary).enabled(can_confirm),
    ];
    column![digits(1), digits(4), digits(7), last.spacing(measure.gap)].spacing(measure.gap).into()
}

/// Whether this is the name of a key of [`pad`] that types a digit: what it bears is never said aloud.
#[must_use]
pub fn is_digit(id: &Id) -> bool {
    Digit::ALL.iter().any(|digit| *id == Id::from(digit_key(*digit)))
}

fn digit_key(digit: Digit) -> String {
    format!("pad.{}", digit.value())
}

fn one<'a, Message: Clone + 'a>(
    id: String,
    face: Element<'a, Message>,
    on_press: Message,
    measure: &Measure,
) -> super::Press<'a, Message> {
    let size = measure.key();
    press(id, face, on_press)
        .every_press(true)
        .padding(4)
        .radius(measure.radius_button)
        .width(size.width)
        .height(size.height)
}

/// One box for each digit there is room for; the next one to be typed has the ring. `is_masked` shows a dot in place of each digit.
pub fn boxes<'a, Message: 'a>(digits: &Digits, is_masked: bool, measure: &Measure) -> Element<'a, Message> {
    let most = digits.most();
    let size = measure.digit_box(most);
    let one = |index: usize| {
        let dot = (size.width * 0.32).round();
        let inside: Option<Element<'a, Message>> = digits.get(index).map(|digit| {
            if is_masked {
                container(space()).width(dot).height(dot).style(ground::dot).into()
            } else {
                let letters = (size.width * 0.7).min(size.height * 0.6).round();
                words(digit.value().to_string(), None, letters).font(font::DIGITS_BOLD).into()
            }
        });
        let style = if index == digits.len() { ground::next_digit } else { ground::digit };
        container(inside.unwrap_or_else(|| space().into()))
            .center_x(size.width)
            .center_y(size.height)
            .style(style)
            .into()
    };
    let group = |from: usize, to: usize| Row::with_children((from..to).map(one)).spacing(measure.box_gap());
    if most < GROUPED {
        return group(0, most).into();
    }
    let starts = (0..most).step_by(GROUP);
    Row::with_children(starts.map(|from| group(from, most.min(from + GROUP)).into())).spacing(measure.gap).into()
}

/// Wraps a page, so that digits typed anywhere on it count: the top row with or without Shift (by the place of the key, as on an AZERTY
/// keyboard), the numeric pad with or without NumLock, Backspace, Enter. A held key counts once. A scanner types digits and Enter.
///
/// Enter on a button that the keyboard is on presses that button.
pub fn typing<'a, Message: Clone + 'a>(
    page: impl Into<Element<'a, Message>>,
    on_key: fn(Key) -> Message,
) -> Element<'a, Message> {
    anywhere(page).on_stroke(move |stroke| keys::of(stroke).map(on_key)).into()
}
