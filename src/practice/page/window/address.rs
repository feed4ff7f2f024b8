//! The padlock and the address.

use super::Window;
use super::toolbar::APART;
use crate::computer::browser::{ADDRESS, Showing};
use crate::computer::{Action, Spot};
use crate::practice::field::{self as face, Look};
use crate::theme::{Element, Role, browser as style, page};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{container, row};
use iced::{Center, Fill};

/// The padlock.
pub(super) const LOCK: &str = "browser.lock";

/// Height of a field, in letters: so many letters fit into a button.
const FIELD: f32 = 2.26;

/// Who can read what is typed on the page in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// Nobody else.
    Secure,
    /// Others can.
    Open,
    /// There is no page.
    None,
}

impl<'a> Window<'a> {
    /// Who can read what is typed on the page in front.
    pub(super) fn guard(&self) -> Guard {
        let (browser, sites) = self.pen.computer.browser();
        let blank = match browser.showing() {
            Showing::Page(page) | Showing::Blank(page) => Some(page.part()),
            Showing::Empty | Showing::NoSite(_) | Showing::NoPage(_) => None,
        };
        let site = browser.page(sites).map(|page| page.spot.part()).or(blank).and_then(|site| sites.get(site));
        match site {
            Some(site) if site.is_secure => Guard::Secure,
            Some(_) => Guard::Open,
            None => Guard::None,
        }
    }

    /// The padlock, or words that warn, and the width of it, in pixels.
    pub(super) fn lock(&self) -> (Element<'a, Action>, f32) {
        let is_open = self.is_open(LOCK);
        let look = |shut: fn(&crate::theme::Theme) -> container::Style| if is_open { style::open } else { shut };
        match self.guard() {
            Guard::Secure => (self.button(LOCK, "chrome.lock", Icon::LockSimpleFill, look(style::bare)), self.target),
            Guard::None => (self.button(LOCK, "chrome.lock", Icon::MagnifyingGlass, look(style::bare)), self.target),
            Guard::Open => {
                let words = self.pen.label("chrome.not_secure");
                let width = self.pen.em(widget::wide(&words) * 0.95 + 1.9);
                let sign = widget::icon(Icon::Warning, self.pen.em(1.2), Role::Inherit);
                let words = self.pen.strong(words, 0.95).wrapping(Wrapping::None);
                let face = row![sign, words].spacing(APART * 2.0).align_y(Center);
                let face = container(face).center_x(width).center_y(self.target);
                (self.control(LOCK, look(style::warns), face), width)
            }
        }
    }

    /// The field of the address.
    pub(super) fn address(&self) -> Element<'a, Action> {
        let computer = self.pen.computer;
        let spot = Spot::parse(ADDRESS).ok().filter(|spot| self.pen.knows(spot));
        let Some((spot, typed)) = spot.and_then(|spot| Some((computer.field(&spot)?, spot))).map(|(f, s)| (s, f))
        else {
            let words = self.pen.words(self.pen.whole_address(), 1.0).wrapping(Wrapping::None);
            let words = container(words).padding([0.0, self.pen.em(0.6)]).center_y(self.target);
            return words.width(Fill).clip(true).style(page::address).into();
        };
        let size = (self.target / FIELD).floor();
        let look = Look { size, lines: 1, is_focused: self.is_typed(), ..Look::default() };
        container(face::field(&spot, typed, look)).width(Fill).into()
    }
}
