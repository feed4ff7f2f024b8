//! What hangs open below the buttons, over the page: the padlock, what was downloaded, the question about the password.

use super::address::{Guard, LOCK};
use super::{SIDE, Window, scrolling};
use crate::computer::Action;
use crate::computer::browser::Password;
use crate::practice::desktop;
use crate::practice::hand;
use crate::theme::{Element, Role, Theme, browser as style, page};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill, Padding, Shrink};

/// How a sign looks.
type Look = fn(&Theme) -> container::Style;

/// Width of the sheet of the padlock, and of the two others, at most, in letters.
const WIDTHS: (f32, f32) = (21.0, 19.0);
/// Between the page and what hangs over it, in pixels.
const BELOW: f32 = 4.0;

impl<'a> Window<'a> {
    /// What hangs open. None where nothing does.
    pub(super) fn sheets(&self) -> Option<Element<'a, Action>> {
        let lock = self.is_open(LOCK).then(|| self.lock_sheet());
        let list = self.is_open("browser.downloads").then(|| self.list());
        let has_question = self.pen.computer.browser().0.password() == Password::Asked;
        let question = has_question.then(|| self.question());
        if lock.is_none() && list.is_none() && question.is_none() {
            return None;
        }
        let has_right = list.is_some() || question.is_some();
        let right = column![].push(list).push(question).spacing(SIDE).width(self.aside());
        let left = container(lock.unwrap_or_else(|| space().into())).width(Fill);
        let row = row![left].push(has_right.then_some(right)).spacing(SIDE);
        let padding = Padding { top: self.top() + BELOW, left: self.lock_at(), right: scrolling::WIDTH, bottom: BELOW };
        Some(container(row).padding(padding).width(Fill).height(Fill).clip(true).into())
    }

    /// Width of what hangs at the right, in pixels.
    fn aside(&self) -> f32 {
        self.pen.em(WIDTHS.1).min(self.size.width * 0.5).floor()
    }

    /// A sheet: what lies below it cannot be pressed through it.
    fn sheet(&self, face: impl Into<Element<'a, Action>>, width: f32) -> container::Container<'a, Action, Theme> {
        let padding = self.pen.em(0.6);
        container(face).id(hand::COVER).padding(padding).style(style::sheet).max_width(self.pen.em(width))
    }

    /// Whether somebody can listen in.
    fn lock_sheet(&self) -> Element<'a, Action> {
        let (sign, look, words): (_, Look, &[&str]) = match self.guard() {
            Guard::Secure => (Icon::LockSimpleFill, style::on, &["chrome.protected"]),
            Guard::Open => (Icon::Warning, style::warns, &["chrome.unprotected", "chrome.nothing_private"]),
            Guard::None => (Icon::Info, style::on, &["chrome.no_page_open"]),
        };
        let sign = container(widget::icon(sign, self.pen.em(1.6), Role::Inherit)).style(look);
        let line = |words: &str| self.pen.words(self.pen.label(words), 1.0).style(page::ink).width(Fill).into();
        let words = Column::from_iter(words.iter().copied().map(line));
        self.sheet(row![sign, words].spacing(self.pen.em(0.6)).align_y(Center), WIDTHS.0).into()
    }

    /// What was downloaded, and the way to the folder.
    fn list(&self) -> Element<'a, Action> {
        let computer = self.pen.computer;
        let files = computer.browser().0.downloads().iter().filter_map(|id| computer.desk().file(id));
        let width = self.aside() - self.pen.em(1.2 + 0.6 + 1.4 + 0.5);
        let lines = files.map(|file| {
            let sign = container(widget::icon(desktop::sign(file.kind), self.pen.em(1.4), Role::Inherit));
            let words = self.pen.words(self.cut(&desktop::name(file), width), 1.0).wrapping(Wrapping::None);
            let face = row![sign.style(style::on), words].spacing(self.pen.em(0.5)).align_y(Center);
            let face = container(face).padding([0.0, self.pen.em(0.3)]).center_y(self.target).width(Fill);
            self.control(&format!("files.{}", file.id), style::line, face)
        });
        let folder =
            self.answer("browser.downloads.folder", self.pen.label("chrome.open_folder"), Some(Icon::FolderOpen));
        let list = Column::from_iter(lines).push(folder).spacing(BELOW).width(Fill);
        self.sheet(list, WIDTHS.1).into()
    }

    /// Whether the browser is to keep the password: two answers of the same size.
    fn question(&self) -> Element<'a, Action> {
        let asks = self.pen.strong(self.pen.label("chrome.save_password"), 1.0).style(page::ink);
        let key = container(widget::icon(Icon::Key, self.pen.em(1.3), Role::Inherit)).style(style::on);
        let asks = row![key, asks].spacing(self.pen.em(0.4)).align_y(Center);
        let answers = row![
            self.answer("browser.password.save", self.pen.label("desk.save"), None),
            self.answer("browser.password.never", self.pen.label("chrome.never"), None),
        ];
        let face = column![asks, answers.spacing(SIDE)].spacing(self.pen.em(0.4)).width(Fill);
        self.sheet(face, WIDTHS.1).height(Shrink).into()
    }

    /// A button with its word, as wide as its place.
    fn answer(&self, spot: &str, words: String, sign: Option<Icon>) -> Element<'a, Action> {
        let words = self.pen.words(words, 1.0).wrapping(Wrapping::None);
        let sign = sign.map(|sign| widget::icon(sign, self.pen.em(1.3), Role::Inherit));
        let face = row![].push(sign).push(words).spacing(self.pen.em(0.4)).align_y(Center);
        self.boxed(spot, container(face).center_x(Fill).center_y(self.target).into())
    }
}
