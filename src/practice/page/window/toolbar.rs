//! The buttons below the tabs, and among them the address.

use super::{AWAY, BUTTON, SIDE, Window};
use crate::computer::browser::{ZOOM_IN, ZOOM_OUT};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, browser as style};
use crate::widget::{self, Icon};

use iced::widget::{Row, container, row, space};
use iced::{Center, Fill};

/// Width of the size of the page, in letters.
const PERCENT: f32 = 3.2;
/// The narrowest address beside which the size of the page is shown, in letters.
const ADDRESS: f32 = 12.0;
/// Between two buttons, in pixels.
pub(super) const APART: f32 = 2.0;

impl<'a> Window<'a> {
    pub(super) fn toolbar_height(&self) -> f32 {
        self.target + AWAY * 2.0
    }

    /// The buttons before the padlock: their spots, their names and their signs, and whether they lead anywhere.
    fn leading(&self) -> Vec<(&'static str, &'static str, Icon, bool)> {
        let (browser, sites) = self.pen.computer.browser();
        let (has_back, has_forward) = browser.has_history();
        let mut buttons = vec![
            ("browser.back", "chrome.back", Icon::ArrowLeftBold, has_back),
            ("browser.forward", "chrome.forward", Icon::ArrowRightBold, has_forward),
            ("browser.reload", "chrome.reload", Icon::ArrowClockwiseBold, true),
        ];
        if sites.browser.home.is_some() {
            buttons.push(("browser.home", "chrome.home", Icon::HouseBold, true));
        }
        buttons
    }

    /// Where the padlock begins, in pixels.
    pub(super) fn lock_at(&self) -> f32 {
        SIDE + self.leading().len() as f32 * (self.target + APART)
    }

    pub(super) fn toolbar(&self) -> Element<'a, Action> {
        let leading = self.leading().into_iter().map(|(spot, said, sign, leads)| {
            self.button(spot, said, sign, if leads { style::bare } else { style::faint })
        });
        let (lock, lock_width) = self.lock();
        let trailing = self.trailing(self.lock_at() + lock_width + 2.0 * APART);
        let row = Row::from_iter(leading).push(lock).push(self.address()).extend(trailing);
        let row = container(row.spacing(APART).align_y(Center)).padding([AWAY, SIDE]).center_y(self.toolbar_height());
        row.width(Fill).style(style::tools).into()
    }

    /// What stands after the address: the star, the size of the page, what was downloaded. `before` is the width of what stands before it, in pixels.
    fn trailing(&self, before: f32) -> Vec<Element<'a, Action>> {
        let browser = self.pen.computer.browser().0;
        let star = match self.is_favourite() {
            true => self.button("browser.star", "chrome.star_full", Icon::StarFill, style::on),
            false => self.button("browser.star", "chrome.star", Icon::StarBold, style::bare),
        };
        let zoom = |spot, said, sign| {
            let sign = widget::icon(sign, self.pen.em(1.0), Role::Inherit);
            self.boxed(spot, widget::said(self.pen.label(said), container(sign).center(self.target)))
        };
        let downloads = browser.downloads().len();
        let taken = before + 3.0 * (self.target + APART) + self.downloads_width() + self.pen.em(PERCENT) + SIDE;
        let has_room = self.size.width - taken >= self.pen.em(ADDRESS);
        let percent = has_room.then(|| {
            let percent = self.pen.words(format!("{}\u{a0}%", browser.zoom()), 0.95);
            Element::from(container(percent).center_x(self.pen.em(PERCENT)))
        });
        let between = percent.unwrap_or_else(|| space().width(APART).into());
        let mut row = vec![star, zoom(ZOOM_OUT, "chrome.smaller", Icon::MinusBold), between];
        row.push(zoom(ZOOM_IN, "chrome.larger", Icon::PlusBold));
        row.extend((downloads > 0).then(|| self.downloads(downloads)));
        row
    }

    /// A button with an edge.
    pub(super) fn boxed(&self, spot: &str, face: Element<'a, Action>) -> Element<'a, Action> {
        let is_held = Spot::parse(spot).is_ok_and(|spot| self.pen.holds(&spot));
        let face = container(face).style(if is_held { style::edged_held } else { style::edged });
        match Spot::parse(spot) {
            Ok(spot) => self.pen.name(&spot, face),
            Err(_) => face.into(),
        }
    }

    fn downloads_width(&self) -> f32 {
        let count = self.pen.computer.browser().0.downloads().len();
        if count == 0 { 0.0 } else { self.target.max(BUTTON) + self.pen.em(1.0) + APART }
    }

    /// The arrow into a tray, and how many files came.
    fn downloads(&self, count: usize) -> Element<'a, Action> {
        let sign = widget::icon(Icon::DownloadSimple, self.pen.em(1.3), Role::Inherit);
        let number = container(self.pen.strong(count.to_string(), 0.85)).padding([0.0, self.pen.em(0.3)]);
        let face = row![sign, number.style(style::count)].spacing(APART).align_y(Center);
        let face = container(face).center_x(self.downloads_width() - APART).center_y(self.target);
        let look = if self.is_open("browser.downloads") { style::open } else { style::bare };
        self.control("browser.downloads", look, widget::said(self.pen.label("desk.place_downloads"), face))
    }

    /// Whether the page in front is a favourite.
    fn is_favourite(&self) -> bool {
        let (browser, sites) = self.pen.computer.browser();
        browser.page(sites).is_some_and(|page| browser.favourites().contains(&page.spot))
    }
}
