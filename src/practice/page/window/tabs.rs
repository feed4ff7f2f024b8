//! The row of the tabs, and at its right end the buttons of the window.

use super::{BUTTON, SIDE, Window};
use crate::computer::Action;
use crate::theme::{Element, Role, browser as style, font};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{Row, container, row, space};
use iced::{Bottom, Center, Fill, Padding};

/// The lowest tab, in pixels.
const TAB: f32 = 40.0;
/// Above the tabs, in pixels.
const ABOVE: f32 = 4.0;
/// Before the first tab, in pixels: the corner of the screen is round.
const CORNER: f32 = 20.0;
/// Between two tabs, in pixels.
const APART: f32 = 3.0;
/// Between the last tab and « + », and at least between that and the buttons of the window, in pixels.
const AFTER: f32 = 10.0;
/// The widest tab, and the narrowest that has a sign before its title, in letters.
const WIDTHS: (f32, f32) = (16.0, 8.0);
/// Before the title, in pixels: on a tab with a sign, and on a narrow one.
const PADDING: f32 = 10.0;
const NARROW: f32 = 4.0;
/// How much of a narrow tab its cross takes.
const CROSS: f32 = 0.42;

impl<'a> Window<'a> {
    pub(super) fn tabs_height(&self) -> f32 {
        self.tab_height() + ABOVE
    }

    fn tab_height(&self) -> f32 {
        self.pen.em(1.8).max(TAB)
    }

    /// Width of each tab, where there are so many of them, in pixels.
    fn tab_width(&self, count: f32) -> f32 {
        let buttons = self.tab_height() + 2.0 * self.target + 2.0 * AFTER + SIDE;
        let free = self.size.width - CORNER - buttons - APART * (count - 1.0);
        (free / count).min(self.pen.em(WIDTHS.0)).floor()
    }

    pub(super) fn tabs(&self) -> Element<'a, Action> {
        let (browser, sites) = self.pen.computer.browser();
        let titles = browser.titles(sites);
        let width = self.tab_width(titles.len().max(1) as f32);
        let tabs = titles.into_iter().enumerate().map(|(index, title)| self.tab(index, title, width));
        let tabs = Row::from_iter(tabs).spacing(APART);
        let plus = widget::icon(Icon::PlusBold, self.pen.em(1.1), Role::Inherit);
        let plus = widget::said(self.pen.label("chrome.new_tab"), container(plus).center(self.tab_height()));
        let plus =
            container(self.boxed("browser.new_tab", plus)).padding(Padding { bottom: ABOVE / 2.0, ..Padding::ZERO });
        let ends = row![
            self.button("browser.reduce", "desk.reduce", Icon::MinusBold, style::bare),
            self.button("browser.close", "desk.close", Icon::XBold, style::bare),
        ];
        let row = row![tabs, space().width(AFTER), plus, space().width(Fill), ends].align_y(Bottom).height(Fill);
        let padding = Padding { left: CORNER, right: SIDE, ..Padding::ZERO };
        container(row).padding(padding).width(Fill).height(self.tabs_height()).style(style::tabs).into()
    }

    /// A tab: its title, cut where it is too long, and its cross.
    fn tab(&self, index: usize, title: Option<String>, width: f32) -> Element<'a, Action> {
        let is_front = index == self.pen.computer.browser().0.front();
        let spot = format!("browser.tab{}", index + 1);
        let title = title.unwrap_or_else(|| self.pen.label("chrome.new_tab"));
        let has_sign = width >= self.pen.em(WIDTHS.1);
        // Where there are many tabs, something of each title is still to be read.
        let cross = BUTTON.min(width * CROSS).floor();
        let padding = if has_sign { PADDING } else { NARROW };
        let sign = has_sign.then(|| widget::icon(Icon::GlobeSimple, self.pen.em(1.1), Role::Inherit));
        let taken = if has_sign { self.pen.em(1.1) + PADDING * 0.6 } else { 0.0 };
        let words = self.cut(&title, width - cross - padding - taken);
        let words = self.pen.words(words, 1.0).wrapping(Wrapping::None);
        let words = if is_front { words.font(font::DIGITS_BOLD) } else { words };
        let close = widget::icon(Icon::XBold, self.pen.em(0.9), Role::Inherit);
        let close = widget::said(self.pen.label("chrome.close_tab"), container(close).center(Fill));
        let close = self.control(&format!("{spot}.close"), style::bare, close);
        let close = container(close).width(cross).height(Fill);
        let words = container(words).width(Fill).clip(true);
        let face = row![].push(sign).push(words).spacing(PADDING * 0.6).align_y(Center);
        let face = container(face).padding(Padding { left: padding, ..Padding::ZERO }).center_y(Fill).width(Fill);
        let look = if is_front { style::tab } else { style::tab_behind };
        let low = if is_front { 0.0 } else { ABOVE };
        let tab = self.control(&spot, look, row![face, close].height(self.tab_height() - low).width(width));
        container(tab).padding(Padding { top: low, ..Padding::ZERO }).into()
    }
}
