//! The bar of favourites: one button for each site.

use super::toolbar::APART;
use super::{AWAY, SIDE, Window};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, browser as style};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{Row, container, row};
use iced::{Center, Fill};

/// The lowest favourite, in pixels.
const LEAST: f32 = 40.0;
/// Between two favourites, in pixels.
const BETWEEN: f32 = 8.0;
/// The widest of them, and what stands around its name, in letters.
const WIDTHS: (f32, f32) = (13.0, 2.3);

impl<'a> Window<'a> {
    pub(super) fn has_favourites(&self) -> bool {
        !self.pen.computer.browser().0.favourites().is_empty()
    }

    fn favourite_height(&self) -> f32 {
        self.pen.em(1.7).max(LEAST)
    }

    pub(super) fn favourites_height(&self) -> f32 {
        self.favourite_height() + AWAY * 2.0
    }

    pub(super) fn favourites(&self) -> Option<Element<'a, Action>> {
        let favourites = self.pen.computer.browser().0.favourites();
        let count = favourites.len() as f32;
        let share = (self.size.width - SIDE * 2.0 - BETWEEN * (count - 1.0)) / count;
        let width = share.min(self.pen.em(WIDTHS.0)).floor();
        let row = Row::from_iter(favourites.iter().map(|page| self.favourite(page, width))).spacing(BETWEEN);
        let row = container(row).padding([AWAY, SIDE]).width(Fill).height(self.favourites_height());
        self.has_favourites().then(|| row.style(style::tools).into())
    }

    fn favourite(&self, page: &Spot, width: f32) -> Element<'a, Action> {
        let around = self.pen.em(WIDTHS.1);
        let words = self.cut(&self.site_name(page), width - around);
        let words = self.pen.words(words, 1.0).wrapping(Wrapping::None);
        let sign = widget::icon(Icon::StarFill, self.pen.em(1.0), Role::Inherit);
        let face = row![container(sign).style(style::on), words].spacing(APART * 2.0).align_y(Center);
        let face = container(face).padding([0.0, self.pen.em(0.5)]).max_width(width).clip(true);
        let face = face.center_y(self.favourite_height());
        self.control(&format!("browser.fav.{}", page.part()), style::favourite, face)
    }

    /// What the site of a page is called.
    pub(super) fn site_name(&self, page: &Spot) -> String {
        let sites = self.pen.computer.browser().1;
        sites.get(page.part()).map(|site| site.name.clone()).unwrap_or_default()
    }
}
