//! The window before its lesson: a page, its address, its size, its bar.

use super::super::pen::{Pen, Shape};
use super::super::site;
use super::scrolling::CORNER;
use super::{BUTTON, LETTERS, LINE};
use crate::computer::browser::{ZOOM_IN, ZOOM_OUT};
use crate::computer::{Action, Computer};
use crate::practice::Lent;
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{column, container, row, space};
use iced::{Center, Fill, Padding};

/// Around the address, in pixels.
const AWAY: f32 = 6.0;
/// The signs of the buttons that make letters smaller and larger.
const SMALLER: &str = "−";
const LARGER: &str = "+";

pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let window = Pen::new(computer, lent, lent.size() * LETTERS, Shape::Page);
    let page = row![site::view(computer, lent), window.bar()];
    let line = container(space()).width(Fill).height(LINE).style(page::line);
    column![window.only_tab(), window.read_address(), line, page].into()
}

impl<'a> Pen<'a> {
    fn only_tab(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let name = browser.page(sites).and_then(|page| sites.get(page.spot.part())).map(|site| site.name.clone());
        let words = self.words(name.unwrap_or_default(), 1.0).wrapping(Wrapping::None);
        let tab = row![widget::icon(Icon::GlobeSimple, self.em(1.2), Role::Inherit), words]
            .spacing(self.em(0.5))
            .align_y(Center);
        let tab = container(tab).padding([0.0, self.em(1.1)]).center_y(Fill).style(page::tab);
        let bar = container(tab).padding(Padding { top: AWAY, left: 28.0, ..Padding::default() });
        container(bar).width(Fill).height(self.em(1.8) + AWAY).style(page::tabs).into()
    }

    fn read_address(&self) -> Element<'a, Action> {
        let side = self.em(1.9).max(BUTTON);
        let lock = widget::icon(Icon::Lock, self.em(1.1), Role::Inherit);
        let words = self.words(self.whole_address(), 1.0).wrapping(Wrapping::None);
        let address = container(row![lock, words].spacing(self.em(0.5)).align_y(Center))
            .padding([0.0, self.em(0.8)])
            .center_y(side)
            .width(Fill)
            .clip(true)
            .style(page::address);
        let percent = self.words(format!("{}\u{a0}%", self.computer.browser().0.zoom()), 1.0).style(page::ink);
        let percent = container(percent).center_x(self.em(3.8));
        let sign = |spot, words: &str, said: &str| {
            self.tool(spot, side, widget::said(self.label(said), self.strong(words, 1.4)))
        };
        let smaller = sign(ZOOM_OUT, SMALLER, "chrome.smaller");
        let row = row![address, smaller, percent, sign(ZOOM_IN, LARGER, "chrome.larger")];
        container(row.spacing(AWAY).align_y(Center)).padding([AWAY, CORNER]).width(Fill).into()
    }

    /// The address of the page that is open.
    pub(super) fn whole_address(&self) -> String {
        let (browser, sites) = self.computer.browser();
        let address = browser.page(sites).and_then(|page| {
            let site = sites.get(page.spot.part())?;
            Some(format!("{}/{}", site.host, page.address))
        });
        address.unwrap_or_default()
    }
}
