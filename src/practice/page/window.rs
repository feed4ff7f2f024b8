//! The window around a page: its tab, its address, its size, its bar.

use super::bar::Bar;
use super::pen::{Pen, Shape};
use super::site;
use crate::computer::browser::{BAR, DOWN, UP, ZOOM_IN, ZOOM_OUT};
use crate::computer::{Action, Computer, Spot};
use crate::practice::Lent;
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Width of the scroll bar and of its arrows, and least size of every button of the window, in pixels.
const BUTTON: f32 = 44.0;
/// Around the bar and the address, in pixels.
const AWAY: f32 = 6.0;
/// Between the bar and its arrows, in pixels: a light around one leaves the other to be seen.
const APART: f32 = 12.0;
/// Between the bar and the corner of the screen, which is round, in pixels.
const CORNER: f32 = 10.0;
/// The signs of the buttons that make letters smaller and larger.
const SMALLER: &str = "−";
const LARGER: &str = "+";
/// Letters of the window, as a part of those of the page.
const LETTERS: f32 = 0.85;

pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let window = Pen::new(computer, lent, lent.size() * LETTERS, Shape::Page);
    let page = row![site::view(computer, lent), window.bar()];
    column![window.tab(), window.address(), container(space()).width(Fill).height(2.0).style(page::line), page].into()
}

impl<'a> Pen<'a> {
    fn tab(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let name = browser.page(sites).and_then(|page| sites.get(page.spot.part())).map(|site| site.name.clone());
        let words = self.words(name.unwrap_or_default(), 1.0).wrapping(Wrapping::None);
        let tab = row![widget::icon(Icon::GlobeSimple, self.em(1.2), Role::Inherit), words]
            .spacing(self.em(0.5))
            .align_y(Center);
        let tab = container(tab).padding([0.0, self.em(1.1)]).center_y(Fill).style(page::tab);
        let bar = container(tab).padding(iced::Padding { top: AWAY, left: 28.0, ..iced::Padding::default() });
        container(bar).width(Fill).height(self.em(1.8) + AWAY).style(page::tabs).into()
    }

    fn address(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let address = browser.page(sites).and_then(|page| {
            let site = sites.get(page.spot.part())?;
            Some(format!("{}/{}", site.host, page.address))
        });
        let lock = widget::icon(Icon::Lock, self.em(1.1), Role::Inherit);
        let words = self.words(address.unwrap_or_default(), 1.0).wrapping(Wrapping::None);
        let address = container(row![lock, words].spacing(self.em(0.5)).align_y(Center))
            .padding([0.0, self.em(0.8)])
            .center_y(self.tool_size())
            .width(Fill)
            .clip(true)
            .style(page::address);
        let percent = self.words(format!("{}\u{a0}%", browser.zoom()), 1.0).style(page::ink);
        let percent = container(percent).center_x(self.em(3.8));
        let sign = |words: &str| self.strong(words, 1.4).into();
        let row = row![address, self.tool(ZOOM_OUT, sign(SMALLER)), percent, self.tool(ZOOM_IN, sign(LARGER))];
        container(row.spacing(AWAY).align_y(Center)).padding([AWAY, CORNER]).width(Fill).into()
    }

    fn tool_size(&self) -> f32 {
        self.em(1.9).max(BUTTON)
    }

    fn tool(&self, name: &str, sign: Element<'a, Action>) -> Element<'a, Action> {
        let spot = Spot::parse(name).ok();
        let is_held = spot.as_ref().is_some_and(|spot| self.holds(spot));
        let style = if is_held { page::tool_held } else { page::tool };
        let tool = container(sign).center(self.tool_size()).style(style);
        match spot {
            Some(spot) => self.name(&spot, tool),
            None => tool.into(),
        }
    }

    /// Arrow, bar, arrow.
    fn bar(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let (top, length) = browser.thumb(sites, self.computer.extent());
        let bar = Spot::parse(BAR).ok().map(|spot| {
            let bar = Bar::new(spot.clone(), (top, length), self.holds(&spot));
            self.name(&spot, container(bar).width(BUTTON).height(Fill))
        });
        let sign = |sign| widget::icon(sign, self.em(1.2), Role::Inherit);
        let bar =
            column![self.tool(UP, sign(Icon::CaretUpFill))].push(bar).push(self.tool(DOWN, sign(Icon::CaretDownFill)));
        let padding = iced::Padding { bottom: CORNER, right: CORNER, ..iced::Padding::new(AWAY) };
        container(bar.spacing(APART).align_x(Center).height(Fill)).padding(padding).height(Fill).into()
    }
}
