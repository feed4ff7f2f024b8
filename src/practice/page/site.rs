//! What a tab shows: the page with the header of its site, and what lies over it.

use super::accented::accented;
use super::pen::{Pen, Shape};
use super::scroll::Scroll;
use super::window;
use crate::computer::site::{Layout, Site};
use crate::computer::{Action, Computer};
use crate::practice::Lent;
use crate::theme::{Element, page};
use crate::widget;

use iced::widget::{column, container, responsive, row, stack};
use iced::{Fill, Shrink, Size};

/// Around what stands on a page: above and below, and beside it, in letters.
const AROUND: (f32, f32) = (1.0, 1.4);
/// The same above and below where the page is low.
const LOW_ABOVE: f32 = 0.7;
/// Beside a column with a menu, a page is so wide at least, in letters.
const BESIDE: f32 = 24.0;
/// A header is so many of its letters wide, at least: where a page is shown larger, its header grows no further.
const HEADER: f32 = 40.0;
/// On a page that is less than so many letters wide, those of its header are smaller: so much of their size is left.
const NARROW: (f32, f32) = (34.0, 0.82);
/// A window that is lower than that has a low header, in ordinary letters.
const LOW: f32 = 20.0;
/// One that is lower than that shows one thing at a time, in letters.
const VERY_LOW: f32 = 12.0;

/// Everything below the address, but the bar.
pub(super) fn view<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    responsive(move |room| seen(computer, lent, room)).into()
}

fn seen<'a>(computer: &'a Computer, lent: Lent<'a>, room: Size) -> Element<'a, Action> {
    let (browser, sites) = computer.browser();
    let letters = lent.size() * f32::from(browser.zoom()) / 100.0;
    let pen = Pen::new(computer, lent, letters, Shape::Page).in_room(room);
    let site = browser.page(sites).and_then(|page| sites.get(page.spot.part()));
    let look = site.and_then(|site| Some((&**site, site.look.as_ref()?)));
    let page = match (window::no_page(&pen), look) {
        (Some(nothing), _) => container(nothing).padding(pen.around(AROUND)).width(Fill).into(),
        (None, Some((site, look))) => pen.with_header(site, look.layout),
        (None, None) => pen.laid(pen.clone()),
    };
    let seen = stack![Scroll::new(page, computer), pen.over()];
    match look {
        Some((_, look)) => accented(look.accent, seen.into()),
        None => seen.into(),
    }
}

impl<'a> Pen<'a> {
    /// The page below the header of its site.
    fn with_header(&self, site: &'a Site, layout: Layout) -> Element<'a, Action> {
        let header = self.for_header();
        let aside = if layout == Layout::Side { header.aside_width() } else { 0.0 };
        let has_aside = aside > 0.0 && self.width - aside >= self.em(BESIDE);
        match layout {
            Layout::Top => column![header.top(site), self.laid(self.clone())].width(Fill).into(),
            Layout::Side if has_aside => {
                let page = self.laid(self.less(aside));
                let aside = container(header.aside()).width(aside);
                column![header.side(site, true), row![aside, page].height(Shrink)].width(Fill).into()
            }
            Layout::Side => column![header.side(site, false), self.laid(self.clone())].width(Fill).into(),
            Layout::Cards => {
                let whole = column![header.low(site), self.laid(self.clone().on_cards())].width(Fill);
                widget::ground(container(whole), page::pale)
            }
        }
    }

    /// The same for the header: with letters that leave room for the page.
    fn for_header(&self) -> Self {
        let ordinary = self.lent.size();
        let least = if self.width < ordinary * NARROW.0 { ordinary * NARROW.1 } else { ordinary };
        let most = (self.width / HEADER).max(least) / self.em(1.0);
        self.scaled(most.min(1.0))
    }

    /// The blocks of the page, as `pen` writes them.
    fn laid(&self, pen: Self) -> Element<'a, Action> {
        let around = if self.is_low() { (LOW_ABOVE, AROUND.1) } else { AROUND };
        container(pen.inside(around).page(true)).padding(self.around(around)).width(Fill).into()
    }

    /// Whether hardly more than one thing of the page is seen at a time.
    pub(super) fn is_very_low(&self) -> bool {
        self.height < self.em(VERY_LOW)
    }

    /// Whether the page is so low that its header leaves little of it to be seen.
    pub(super) fn is_low(&self) -> bool {
        self.height < self.lent.size() * LOW
    }
}
