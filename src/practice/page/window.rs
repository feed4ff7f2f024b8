//! The window around a page: its tabs, its buttons, its favourites, what hangs open below them, its bar.

mod address;
mod bare;
mod empty;
mod favourites;
mod scrolling;
mod sheets;
mod tabs;
mod toolbar;

use super::pen::{Pen, Shape};
use super::site;
use crate::computer::browser::ADDRESS;
use crate::computer::{Action, Computer, Spot};
use crate::practice::Lent;
use crate::practice::desktop;
use crate::theme::{Element, Role, Theme, browser as style};
use crate::widget::{self, Icon};

use iced::widget::container::Style;
use iced::widget::{column, container, responsive, row, space, stack};
use iced::{Fill, Size};

/// Least size of every button of the window, in pixels.
const BUTTON: f32 = 44.0;
/// Letters of the window, as a part of those of the page.
const LETTERS: f32 = 0.85;
/// The smallest and the largest of them, in pixels.
const SIZES: (f32, f32) = (18.0, 28.0);
/// A window is so many letters wide and high at least.
const ROOM: Size = Size::new(34.0, 16.0);
/// Around the buttons, in pixels.
const AWAY: f32 = 2.0;
/// Between the buttons and the sides of the window, in pixels.
const SIDE: f32 = 8.0;
/// How much wider bold letters are.
const BOLD: f32 = 1.06;
/// The line between the window and its page, in pixels.
const LINE: f32 = 2.0;

pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    if computer.setup().sites.browser.is_bare {
        return bare::view(computer, lent);
    }
    responsive(move |size| Window::new(computer, lent, size).view()).into()
}

/// What stands in the place of the page. None where there is one.
pub(super) fn no_page<'a>(pen: &Pen<'a>) -> Option<Element<'a, Action>> {
    empty::view(pen)
}

/// The window, and the sizes of what stands on it, in pixels.
struct Window<'a> {
    pen: Pen<'a>,
    size: Size,
    /// The side of a button.
    target: f32,
}

impl<'a> Window<'a> {
    fn new(computer: &'a Computer, lent: Lent<'a>, size: Size) -> Self {
        let most = (size.width / ROOM.width).min(size.height / ROOM.height);
        let letters = (lent.size() * LETTERS).min(most).clamp(SIZES.0, SIZES.1).floor();
        let pen = Pen::new(computer, lent, letters, Shape::Page);
        let target = pen.em(1.9).max(BUTTON);
        Self { pen, size, target }
    }

    fn view(&self) -> Element<'a, Action> {
        let (computer, lent) = (self.pen.computer, self.pen.lent);
        let line = container(space()).width(Fill).height(LINE).style(crate::theme::page::line);
        let page = row![site::view(computer, lent), self.pen.bar()];
        let window = column![self.tabs(), self.toolbar()].push(self.favourites()).push(line).push(page);
        match self.sheets() {
            Some(sheets) => stack![window, sheets].into(),
            None => window.into(),
        }
    }

    /// Where the page begins, in pixels.
    fn top(&self) -> f32 {
        let favourites = if self.has_favourites() { self.favourites_height() } else { 0.0 };
        self.tabs_height() + self.toolbar_height() + favourites + LINE
    }

    /// A button with only its sign. Its name is for the voice.
    fn button(&self, spot: &str, said: &str, sign: Icon, look: fn(&Theme) -> Style) -> Element<'a, Action> {
        let sign = widget::icon(sign, self.pen.em(1.3), Role::Inherit);
        self.control(spot, look, widget::said(self.pen.label(said), container(sign).center(self.target)))
    }

    /// Something to press, named, that looks so while nothing holds it.
    fn control(
        &self,
        spot: &str,
        look: fn(&Theme) -> Style,
        face: impl Into<Element<'a, Action>>,
    ) -> Element<'a, Action> {
        let face = container(face);
        let Ok(spot) = Spot::parse(spot) else { return face.style(look).into() };
        self.pen.name(&spot, face.style(if self.pen.holds(&spot) { style::held } else { look }))
    }

    /// Whether the address has the keyboard.
    fn is_typed(&self) -> bool {
        self.pen.computer.focus().is_some_and(|spot| spot.as_str() == ADDRESS)
    }

    /// Whether something hangs open below this button.
    fn is_open(&self, spot: &str) -> bool {
        self.pen.computer.browser().0.unfolded().is_some_and(|open| open.as_str() == spot)
    }

    /// These words in so wide a place, in pixels: cut after a whole letter where they are longer.
    fn cut(&self, words: &str, width: f32) -> String {
        if self.pen.em(widget::wide(words)) <= width {
            return words.to_owned();
        }
        // What a letter takes is known about: only those near the end are measured.
        let fits = |words: &str| desktop::wide(words, self.pen.em(1.0)) * BOLD <= width;
        let letters = words.chars().count();
        let cut = |count: usize| format!("{}…", words.chars().take(count).collect::<String>().trim_end());
        let surely = |count: &usize| self.pen.em(widget::wide(&cut(*count))) <= width;
        let least = (1..letters).rev().find(surely).unwrap_or_default();
        match (least + 1..=letters).find(|count| *count == letters || !fits(&cut(*count))) {
            Some(count) if count == letters && fits(words) => words.to_owned(),
            Some(count) => cut(count - 1),
            None => cut(least),
        }
    }
}

#[cfg(test)]
mod tests;
