//! The faces of the pretend computer: where raw input becomes our own words.

mod behind;
mod board;
mod desktop;
mod example;
mod field;
mod hand;
mod keyboard;
mod page;
mod pointer;

use crate::computer::keyboard::Stroke;
use crate::computer::{Action, Computer, Part, Spot};
use crate::texts::Texts;
use crate::theme::{Element, Measure};

use iced::widget::stack;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// The name of the pretend computer for the keyboard of the kiosk.
pub(crate) const KEYBOARD: &str = hand::ID;

/// The drawings that a lesson names: SVG, by name.
pub(crate) type Pictures = BTreeMap<String, Arc<[u8]>>;

/// What every face may read beside the computer.
#[derive(Clone, Copy)]
pub(crate) struct Lent<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) measure: &'a Measure,
    pub(crate) pictures: &'a Pictures,
    /// How long the arrow stays on a thing before that counts as choosing it.
    pub(crate) rest: Duration,
    /// Whether a rest counts now.
    pub(crate) rest_counts: bool,
    /// The keys to press next, shown on the drawn keyboard: the first is the one to press now.
    pub(crate) strokes: &'a [Stroke],
}

impl Lent<'_> {
    /// A label of the pretend computer.
    fn label(&self, key: &str) -> String {
        self.texts.label(key, &[])
    }

    /// Letters of pages and windows, in pixels.
    fn size(&self) -> f32 {
        (self.measure.body * 0.8).round()
    }
}

/// The name of what is lit when `spot` is: what is filled in is lit with its label, which a light around it alone would cover.
pub(crate) fn lit(computer: &Computer, spot: &Spot) -> String {
    page::lit(computer, spot).unwrap_or_else(|| spot.to_string())
}

/// The part of `computer` that is on screen.
pub(crate) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    match computer.part() {
        Part::Pointer => pointer::view(computer, lent.pictures, lent.rest, lent.rest_counts),
        Part::Keyboard => hand::hand(keyboard::view(computer, lent), computer),
        Part::Browser => hand::hand(keyboard::above(browser(computer, lent), computer, lent), computer),
        Part::Desktop => hand::hand(keyboard::above(desktop::view(computer, lent), computer, lent), computer),
    }
}

/// The window of the browser, and the question over its page, which file is to be put there.
fn browser<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let window = page::window(computer, lent);
    match computer.desk().dialog() {
        Some(dialog) => stack![behind::behind(window), desktop::over_page(computer, lent, dialog)].into(),
        None => window,
    }
}

#[cfg(test)]
mod tests;
