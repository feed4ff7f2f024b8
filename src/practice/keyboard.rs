//! A sheet of paper with fields, and the drawn keyboard.

mod board;
mod caption;
mod finger;
mod plan;
mod sign;

use super::Lent;
use crate::computer::keyboard::{self, Position, Stroke};
use crate::computer::{Action, Computer};
use crate::theme::keys::SMALLEST;
use crate::theme::{self, Element, font};

use iced::widget::{column, container, text};
use iced::{Center, Fill};

use board::Board;

/// The spot of the drawing, where there is a real keyboard.
const DRAWN: &str = "keys.drawn";

/// The sheet, and the keyboard below it.
pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    above(super::page::blocks(computer, lent), computer, lent)
}

/// A part, and below it the drawn keyboard while the computer shows it.
pub(super) fn above<'a>(part: Element<'a, Action>, computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let near = lent.measure.near / 2.0;
    let keys = computer.shows_keyboard().then(|| drawn(computer, lent));
    column![container(part).width(Fill).height(Fill)].push(keys).spacing(near).into()
}

/// The drawn keyboard: keys that are down are lit, and the keys to press next are marked.
pub(super) fn drawn<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let keyboard = computer.keyboard();
    let all = || keyboard::rows().iter().flat_map(|row| row.iter()).map(|(position, _)| *position);
    let is_touched = |position: Position| {
        let held = computer.judge().held();
        held.is_some_and(|spot| spot.part() == "keys" && spot.rest() == position.name())
    };
    let is_named = |position: &Position| keyboard::legend(*position).concat().is_empty();
    let board = Board {
        names: all().filter(is_named).map(|key| (key, lent.label(&format!("keys.{key}")))).collect(),
        down: all().filter(|key| keyboard.is_down(*key) || is_touched(*key)).collect(),
        marked: order(keyboard.left(lent.strokes)),
        together: together(keyboard.left(lent.strokes), computer.has_keys_on_screen()),
        for_fingers: computer.has_keys_on_screen(),
    };
    let size = (lent.measure.caption * 0.72).max(SMALLEST).round();
    let other = || text(lent.label("keys.other")).size(size).font(font::DIGITS).style(theme::text::soft);
    let other = keyboard.is_other().then(other);
    column![].push(other).push(board).spacing(lent.measure.near / 2.0).align_x(Center).width(Fill).into()
}

/// The keys of some strokes, in the order in which they go down: the one that is held comes first.
fn order(strokes: &[Stroke]) -> Vec<Position> {
    let mut keys: Vec<Position> = vec![];
    for key in strokes.iter().flat_map(|stroke| stroke.hold.into_iter().chain([stroke.key])) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The keys of the next stroke, where one is held while the other is pressed. A finger on a screen presses them one by one.
fn together(strokes: &[Stroke], for_fingers: bool) -> Vec<Position> {
    let next = strokes.first().filter(|_| !for_fingers);
    next.and_then(|stroke| Some(vec![stroke.hold?, stroke.key])).unwrap_or_default()
}

#[cfg(test)]
mod tests;
