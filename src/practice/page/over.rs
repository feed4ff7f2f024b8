//! What lies over a page until it is answered: the banner about cookies, a window that nobody asked for, the question before signing out.

use super::pen::Pen;
use crate::computer::browser::Over;
use crate::computer::site::{Account, Consenting, Cookies, Popup, Site, WayOut};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::{Row, column, container, row, space};
use iced::{Center, Fill, Shrink};

/// How large the letters are, the best first: 1 for those of the page.
const LETTERS: [f32; 8] = [1.0, 0.86, 0.72, 0.6, 0.5, 0.42, 0.36, 0.3];
/// Width of a window inside a page, in letters.
const WINDOW: f32 = 26.0;
/// Width of what is said in a banner, in letters.
const BANNER: f32 = 50.0;
/// Width of each of two buttons that are as large as each other, in letters.
const EQUAL: f32 = 13.0;
/// Around what stands in a banner, above and beside it, and between its buttons, in letters.
const BANNER_AROUND: (f32, f32) = (0.6, 1.4);
const APART: f32 = 0.8;
/// Letters of small words, and of a small cross.
const SMALL: f32 = 0.85;
/// Height of what is pressed, at least, in pixels.
const TOUCH: f32 = 44.0;

impl<'a> Pen<'a> {
    /// What lies over the page; nothing, if that is so.
    pub(super) fn over(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        match browser.over(sites) {
            None => space().into(),
            Some(Over::Cookies(site, cookies, chooses)) => {
                let ways = LETTERS.map(|letters| (0.0, self.scaled(letters).banner(site, cookies, chooses)));
                widget::fit(ways.into()).at_foot().into()
            }
            Some(Over::Popup(site, popup)) => self.window(|pen| pen.popup(site, popup)),
            Some(Over::Leave(site, account)) => self.window(|pen| pen.leave(site, account)),
        }
    }

    /// In the middle of the page, which is dimmed.
    fn window(&self, inside: impl Fn(&Self) -> Element<'a, Action>) -> Element<'a, Action> {
        let way = |letters| {
            let pen = self.scaled(letters);
            let window = container(inside(&pen)).max_width(pen.em(WINDOW)).style(page::window);
            (0.0, container(window).padding([8.0, 16.0]).center_x(Fill).into())
        };
        widget::ground(widget::fit(LETTERS.map(way).into()), page::dim)
    }

    fn banner(&self, site: &Site, cookies: &'a Cookies, chooses: bool) -> Element<'a, Action> {
        let spot = |name: &str| Spot::parse(&format!("{}.cookies.{name}", site.id)).ok();
        let sign = container(widget::icon(Icon::Cookie, self.em(1.7), Role::Inherit)).style(page::sign);
        let words = self.words(self.shown_text(&cookies.text), 1.0).style(page::ink);
        let words = row![sign, container(words).max_width(self.em(BANNER)).width(Fill)].spacing(self.em(0.7));
        let words = words.align_y(Center).width(Fill);
        let boxes = chooses.then(|| {
            let adverts = self.boxed(spot("adverts"), self.label("page.adverts"));
            let measure = self.boxed(spot("measure"), self.label("page.measure"));
            let save = self.shown(spot("save"), |pen, spot| pen.press(spot, pen.label("page.save_choices"), true));
            let boxes = row![].push(adverts).push(measure).push(save).spacing(self.em(1.6)).align_y(Center);
            boxes.wrap().vertical_spacing(self.em(0.4))
        });
        let accept = spot("accept").filter(|spot| self.knows(spot));
        let refuse = spot("refuse").filter(|spot| self.knows(spot));
        let choose = spot("choose").filter(|spot| self.knows(spot));
        let is_main = !chooses;
        let content = match cookies.kind {
            Consenting::Fair => {
                let equal = |spot: Option<Spot>, key: &str| {
                    let words = self.label(key);
                    // Side by side, even on a narrow page.
                    let half = (self.inside(BANNER_AROUND).width - self.em(APART)) / 2.0;
                    let width = self.em(EQUAL).min(half.floor()).max(self.wide(&words) + self.em(1.2));
                    spot.map(|spot| container(self.wide_button(&spot, words, is_main)).width(width))
                };
                let buttons = row![]
                    .push(equal(accept, "page.accept_all"))
                    .push(equal(refuse, "page.refuse_all"))
                    .push(choose.map(|spot| self.words_to_press(&spot, self.label("page.customise"), true)));
                column![words].push(boxes).push(self.wrapped(buttons))
            }
            Consenting::Tricky => {
                let small = |spot: Spot, key: &str| self.words_to_press(&spot, self.label(key), false);
                let accept = accept.map(|spot| {
                    container(self.large_button(&spot, self.label("page.accept_all"))).width(self.em(EQUAL * 1.4))
                });
                let buttons = row![]
                    .push(accept)
                    .push(choose.map(|spot| small(spot, "page.customise")))
                    .push(refuse.map(|spot| small(spot, "page.go_on")));
                column![words].push(boxes).push(self.wrapped(buttons))
            }
        };
        let edge = container(space()).width(Fill).height(3.0).style(page::foot_edge);
        let content = container(content.spacing(self.em(0.5))).padding(self.around(BANNER_AROUND)).width(Fill);
        column![edge, widget::ground(content, page::foot)].width(Fill).into()
    }

    fn wrapped(&self, buttons: Row<'a, Action, crate::theme::Theme>) -> Element<'a, Action> {
        buttons.spacing(self.em(APART)).align_y(Center).wrap().vertical_spacing(self.em(0.4)).into()
    }

    fn popup(&self, site: &Site, popup: &'a Popup) -> Element<'a, Action> {
        let spot = |name: &str| Spot::parse(&format!("{}.popup.{}.{name}", site.id, popup.id)).ok();
        let title = self.strong(self.shown_text(&popup.title), 1.35).style(page::accent);
        let words = self.words(self.shown_text(&popup.text), 1.0).style(page::ink);
        let action = spot("open").map(|spot| self.large_button(&spot, self.shown_text(&popup.action)));
        let close = spot("close");
        let (cross, below) = match (&popup.way_out, close) {
            (WayOut::Cross, Some(spot)) => (Some(self.cross(&spot)), None),
            (WayOut::Words(words), Some(spot)) => {
                let words = self.words_to_press(&spot, self.shown_text(words), false);
                (None, Some(container(words).center_x(Fill)))
            }
            (_, None) => (None, None),
        };
        let has_cross = cross.is_some();
        let content = column![title, words].push(action).push(below).spacing(self.em(0.7)).width(Fill);
        let padding = iced::Padding {
            top: if has_cross { 0.0 } else { self.em(1.0) },
            bottom: self.em(1.0),
            left: self.em(1.4),
            right: self.em(1.4),
        };
        let corner = cross.map(|cross| container(cross).align_right(Fill).padding(4.0));
        column![].push(corner).push(container(content).padding(padding)).width(Fill).into()
    }

    fn leave(&self, site: &Site, account: &'a Account) -> Element<'a, Action> {
        let spot = |name: &str| Spot::parse(&format!("{}.leave.{name}", site.id)).ok();
        let Some([ask, yes, no]) = &account.ask else { return space().into() };
        let question = self.strong(self.shown_text(ask), 1.2).style(page::ink);
        let yes = self.shown(spot("yes"), |pen, spot| pen.press(spot, pen.shown_text(yes), true));
        let no = self.shown(spot("no"), |pen, spot| pen.press(spot, pen.shown_text(no), false));
        let answers = row![].push(yes).push(no).spacing(self.em(0.8)).wrap().vertical_spacing(self.em(0.5));
        container(column![question, answers].spacing(self.em(1.0))).padding(self.em(1.4)).width(Fill).into()
    }

    /// What can be acted on now, and nothing else.
    fn shown(
        &self,
        spot: Option<Spot>,
        draw: impl Fn(&Self, &Spot) -> Element<'a, Action>,
    ) -> Option<Element<'a, Action>> {
        spot.filter(|spot| self.knows(spot)).map(|spot| draw(self, &spot))
    }

    fn boxed(&self, spot: Option<Spot>, words: String) -> Option<Element<'a, Action>> {
        let is_ticked = |spot: &Spot| self.computer.browser().0.is_ticked(spot);
        self.shown(spot, |pen, spot| pen.tick(spot, words.clone(), is_ticked(spot), false))
    }

    /// A small × in a corner. A finger finds it.
    fn cross(&self, spot: &Spot) -> Element<'a, Action> {
        let sign = container(widget::icon(Icon::X, self.em(SMALL), Role::Inherit)).style(page::grey);
        let sign = widget::said(self.label("page.close"), sign);
        let style = if self.holds(spot) { page::plain_held } else { page::grey };
        self.name(spot, container(sign).center(self.em(1.6).max(TOUCH)).style(style))
    }

    /// Words without an edge that can be pressed: underlined, or small and grey.
    fn words_to_press(&self, spot: &Spot, words: String, is_link: bool) -> Element<'a, Action> {
        let size = if is_link { 1.0 } else { SMALL };
        let is_held = self.holds(spot);
        // A line that comes and goes would move the button from under the hand that presses it.
        let line = container(space()).width(Fill).height(2.0);
        let line = if is_link || is_held { line.style(page::underline) } else { line };
        let words = column![self.words(words, size), line].width(Shrink);
        let style = if is_link { page::link } else { page::grey };
        self.name(spot, container(words).padding([self.high(0.3, size), self.em(0.4)]).style(style))
    }

    /// A button that is hard to overlook.
    fn large_button(&self, spot: &Spot, words: String) -> Element<'a, Action> {
        let style = if self.holds(spot) { page::main_held } else { page::main };
        let words = self.strong(words, 1.15).center();
        self.name(spot, container(words).padding([self.high(0.5, 1.15), self.em(1.2)]).center_x(Fill).style(style))
    }

    /// A button that fills its place.
    fn wide_button(&self, spot: &Spot, words: String, is_main: bool) -> Element<'a, Action> {
        let words = self.strong(words, 1.0).center();
        let style = self.button_look(Some(spot), is_main);
        self.name(spot, container(words).padding([self.high(0.43, 1.0), self.em(0.6)]).center_x(Fill).style(style))
    }
}
