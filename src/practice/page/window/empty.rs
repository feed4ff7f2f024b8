//! Where no page is: an empty tab, an address that leads nowhere, a page that stays white until it is loaded again.

use super::super::pen::Pen;
use crate::computer::Action;
use crate::computer::browser::Showing;
use crate::theme::{Element, Role, browser as style, page};
use crate::widget::{self, Icon};

use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill};

/// Side of the sign, in letters.
const SIGN: f32 = 3.0;

/// What stands in the place of the page. None where there is one.
pub(super) fn view<'a>(pen: &Pen<'a>) -> Option<Element<'a, Action>> {
    let (browser, sites) = pen.computer.browser();
    if browser.page(sites).is_some() {
        return None;
    }
    Some(match browser.showing() {
        Showing::Page(_) | Showing::Blank(_) => space().into(),
        Showing::Empty => pen.nothing_yet(),
        Showing::NoSite(typed) => pen.not_found("chrome.site_not_found", typed),
        Showing::NoPage(typed) => pen.not_found("chrome.page_not_found", typed),
    })
}

impl<'a> Pen<'a> {
    fn sign(&self, sign: Icon) -> Element<'a, Action> {
        container(widget::icon(sign, self.em(SIGN), Role::Inherit)).style(style::on).into()
    }

    /// What was typed, and what to do about it.
    fn not_found(&self, title: &str, typed: &str) -> Element<'a, Action> {
        let title = self.strong(self.label(title), 1.4).style(page::ink);
        let typed = self.strong(typed.to_owned(), 1.15).wrapping(Wrapping::WordOrGlyph);
        let typed = container(typed).padding([self.em(0.5), self.em(0.8)]).style(style::quiet);
        let check = self.words(self.label("chrome.check_address"), 1.0).style(page::ink);
        let words = column![title, typed, check].spacing(self.em(0.6));
        row![self.sign(Icon::MagnifyingGlass), words.width(Fill)].spacing(self.em(1.0)).into()
    }

    /// Where to type, and the favourites: they are pressed in their bar.
    fn nothing_yet(&self) -> Element<'a, Action> {
        let hint = self.words(self.label("chrome.type_address"), 1.1).style(page::ink);
        let hint = row![self.sign(Icon::MagnifyingGlass), hint.width(Fill)].spacing(self.em(1.0)).align_y(Center);
        let (browser, sites) = self.computer.browser();
        let names = browser.favourites().iter().filter_map(|page| sites.get(page.part())).map(|site| {
            let star = container(widget::icon(Icon::StarFill, self.em(1.0), Role::Inherit)).style(style::on);
            row![star, self.words(site.name.clone(), 1.0).style(page::ink)].spacing(self.em(0.5)).align_y(Center).into()
        });
        let names = Column::from_iter(names).spacing(self.em(0.3));
        let favourites = (!browser.favourites().is_empty()).then(|| {
            let title = self.strong(self.label("chrome.favourites"), 1.0).style(page::ink);
            column![title, names].spacing(self.em(0.4))
        });
        column![hint].push(favourites).spacing(self.em(1.0)).width(Fill).into()
    }
}
