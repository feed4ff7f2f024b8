//! The bar beside the page: arrow, bar, arrow.

use super::super::bar::Bar;
use super::super::pen::Pen;
use super::BUTTON;
use crate::computer::browser::{BAR, DOWN, UP};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::{column, container};
use iced::{Center, Fill, Padding};

/// Around the bar, in pixels.
const AWAY: f32 = 6.0;
/// Between the bar and its arrows, in pixels: a light around one leaves the other to be seen.
const APART: f32 = 12.0;
/// Between the bar and the corner of the screen, which is round, in pixels.
pub(super) const CORNER: f32 = 10.0;

/// Width of the bar with what is around it, in pixels.
pub(super) const WIDTH: f32 = BUTTON + AWAY + CORNER;

impl<'a> Pen<'a> {
    /// Arrow, bar, arrow.
    pub(super) fn bar(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let (top, length) = browser.thumb(sites, self.computer.extent());
        let bar = Spot::parse(BAR).ok().map(|spot| {
            let bar = Bar::new(spot.clone(), (top, length), self.holds(&spot));
            self.name(&spot, container(bar).width(BUTTON).height(Fill))
        });
        let end = |spot, said: &str, sign| {
            let sign = widget::icon(sign, self.em(1.2), Role::Inherit);
            self.tool(spot, BUTTON, widget::said(self.label(said), sign))
        };
        let bar = column![end(UP, "chrome.up", Icon::CaretUpFill)].push(bar).push(end(
            DOWN,
            "chrome.down",
            Icon::CaretDownFill,
        ));
        let padding = Padding { bottom: CORNER, right: CORNER, ..Padding::new(AWAY) };
        container(bar.spacing(APART).align_x(Center).height(Fill)).padding(padding).height(Fill).into()
    }

    /// A button with an edge.
    pub(super) fn tool(&self, name: &str, side: f32, sign: Element<'a, Action>) -> Element<'a, Action> {
        let spot = Spot::parse(name).ok();
        let is_held = spot.as_ref().is_some_and(|spot| self.holds(spot));
        let style = if is_held { page::tool_held } else { page::tool };
        let tool = container(sign).center(side).style(style);
        match spot {
            Some(spot) => self.name(&spot, tool),
            None => tool.into(),
        }
    }
}
