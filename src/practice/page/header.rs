//! The header of a site: its name, its menu, the corner where people sign in and out.

use super::pen::Pen;
use crate::computer::site::{Account, Entry, Site};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, Theme, page};
use crate::widget::{self, Icon};

use iced::alignment::Horizontal;
use iced::widget::container::Style;
use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Fill, Left, Right, Shrink};

/// Around what stands in a header, beside it, in letters: as the page below has it.
const BESIDE: f32 = 1.4;
/// Letters of the name of a site, of the words below it, and of its menu.
const NAME: f32 = 1.2;
const TAGLINE: f32 = 0.85;
const MENU: f32 = 0.95;
/// Side of the sign of a site, in letters: in an ordinary header, and in a low one.
const EMBLEM: (f32, f32) = (2.2, 1.7);
/// Beside and above the words of a menu, in letters.
const ENTRY: (f32, f32) = (0.7, 0.35);
/// Width of the menu in a column, at most, in letters.
const ASIDE: f32 = 15.0;
/// Height of the mark of the page that is open, in pixels.
const MARK: f32 = 4.0;
/// Between two parts of a header, in letters.
const GAP: f32 = 0.7;

type Look = fn(&Theme) -> Style;

/// How the things of a header look on its ground.
struct Ground {
    emblem: Look,
    button: Look,
    button_held: Look,
    entry: Look,
    entry_here: Look,
    mark: Look,
}

const BAND: Ground = Ground {
    emblem: page::emblem,
    button: page::on_band,
    button_held: page::on_band_held,
    entry: page::entry_on_band,
    entry_here: page::entry_on_band,
    mark: page::mark_on_band,
};

const PALE: Ground = Ground {
    emblem: page::emblem_quiet,
    button: page::on_pale,
    button_held: page::on_pale_held,
    entry: page::entry,
    entry_here: page::entry_here,
    mark: page::mark,
};

impl<'a> Pen<'a> {
    /// A band with the name, and the menu in a line below it.
    pub(super) fn top(&self, site: &'a Site) -> Element<'a, Action> {
        let head = self.head(site, &BAND, !self.is_low(), None);
        let head = widget::ground(container(head).padding(self.around((0.4, BESIDE))).width(Fill), page::band);
        column![head].push(self.menu_below()).width(Fill).into()
    }

    /// A quiet band with the name. The menu stands beside the page, or in a line where that has no room.
    pub(super) fn side(&self, site: &'a Site, has_aside: bool) -> Element<'a, Action> {
        let head = self.head(site, &PALE, !self.is_low(), None);
        let head = widget::ground(container(head).padding(self.around((0.4, BESIDE))).width(Fill), page::pale);
        let menu = (!has_aside).then(|| self.menu_below()).flatten();
        column![head, self.parting()].push(menu).width(Fill).into()
    }

    /// A low band with the name and the menu in it.
    pub(super) fn low(&self, site: &'a Site) -> Element<'a, Action> {
        let menu = self.menu(&BAND).map(Row::wrap).map(Element::from);
        let head = self.head(site, &BAND, false, menu);
        widget::ground(container(head).padding(self.around((0.25, BESIDE))).width(Fill), page::deep)
    }

    /// The menu in a column.
    pub(super) fn aside(&self) -> Element<'a, Action> {
        let (browser, sites) = self.computer.browser();
        let entries = browser.menu(sites).into_iter().map(|entry| {
            let is_here = self.is_here(entry);
            let mark: Look = if is_here { page::mark } else { page::parting };
            let mark = container(space()).width(MARK).height(Fill).style(mark);
            let words = container(self.entry_words(entry, is_here)).padding([self.high(0.4, MENU), self.em(ENTRY.0)]);
            let line = container(row![mark, words].height(Shrink)).width(Fill);
            self.name(&entry.spot, line.style(self.entry_look(entry, &PALE)))
        });
        let padding = iced::Padding { top: self.em(1.0), left: self.around((0.0, BESIDE)).left, ..Default::default() };
        container(Column::from_iter(entries)).padding(padding).width(Fill).into()
    }

    /// Width of the menu in a column, with what lies beside it, in pixels; 0 while there is none.
    pub(super) fn aside_width(&self) -> f32 {
        let (browser, sites) = self.computer.browser();
        let entries = browser.menu(sites);
        let widest = entries.iter().map(|entry| self.wide(&entry.text) * MENU).fold(0.0, f32::max);
        if entries.is_empty() {
            return 0.0;
        }
        (self.around((0.0, BESIDE)).left + MARK + self.em(2.0 * ENTRY.0) + widest).min(self.em(ASIDE)).ceil()
    }

    /// Name and corner, with `middle` between them where there is room for everything.
    fn head(
        &self,
        site: &'a Site,
        ground: &Ground,
        is_high: bool,
        middle: Option<Element<'a, Action>>,
    ) -> Element<'a, Action> {
        let tagline = site.look.as_ref().and_then(|look| look.tagline.as_ref()).filter(|_| is_high);
        let side = self.em(if is_high { EMBLEM.0 } else { EMBLEM.1 });
        let words = column![self.strong(site.name.clone(), NAME)]
            .push(tagline.map(|words| self.words(self.shown_text(words), TAGLINE)));
        let name = row![self.emblem(site, side, ground), words].spacing(self.em(GAP)).align_y(Center);
        let name_width = side + self.em(GAP) + self.wide(&site.name) * NAME;
        let room = self.width - 2.0 * self.around((0.0, BESIDE)).left;
        let corner_width = site.account.as_ref().map_or(0.0, |account| self.corner_width(site, account) + self.em(GAP));
        let is_beside = name_width + corner_width <= room;
        let align = if is_beside { Right } else { Left };
        let corner = site.account.as_ref().map(|account| self.corner(site, account, ground, align));
        let middle_width = middle.as_ref().map_or(0.0, |_| self.menu_width() + self.em(2.0 * GAP));
        if name_width + middle_width + corner_width <= room {
            let name = container(name).width(if middle.is_some() { Shrink } else { Fill });
            let middle = middle.map(|middle| container(middle).width(Fill));
            return row![name].push(middle).push(corner).spacing(self.em(GAP)).align_y(Center).width(Fill).into();
        }
        let (beside, below) = if is_beside { (corner, None) } else { (None, corner) };
        let line = row![container(name).width(Fill)].push(beside).spacing(self.em(GAP)).align_y(Center);
        column![line].push(below).push(middle).spacing(self.em(0.3)).width(Fill).into()
    }

    /// The sign of a site: the first letter of its name.
    fn emblem(&self, site: &Site, side: f32, ground: &Ground) -> Element<'a, Action> {
        let first = site.name.chars().find(|letter| letter.is_alphanumeric()).map(char::to_uppercase);
        let first = first.map(String::from_iter).unwrap_or_default();
        container(self.strong(first, side / self.em(1.0) * 0.62)).center(side).style(ground.emblem).into()
    }

    /// « Connexion », or the name of who is signed in, with what hangs below it while it is unfolded.
    fn corner(&self, site: &Site, account: &'a Account, ground: &Ground, align: Horizontal) -> Element<'a, Action> {
        let is_in = self.is_signed_in(site);
        let spot = |name: &str| Spot::parse(&format!("{}.account.{name}", site.id)).ok();
        let leave = spot("leave").filter(|spot| self.knows(spot));
        let sign = |icon| widget::icon(icon, self.em(1.2), Role::Inherit);
        let (open, words) = if is_in { ("open", &account.name) } else { ("enter", &account.enter_text) };
        let words = self.words(self.shown_text(words), MENU);
        let caret = is_in.then(|| sign(if leave.is_some() { Icon::CaretUpFill } else { Icon::CaretDownFill }));
        let face = row![sign(Icon::UserCircle), words].push(caret).spacing(self.em(0.4)).align_y(Center);
        let open = self.corner_button(spot(open), face.into(), (ground.button, ground.button_held));
        let Some(leave) = leave else { return open };
        let words = self.words(self.shown_text(&account.leave_text), MENU);
        let face = row![sign(Icon::SignOut), words].spacing(self.em(0.4)).align_y(Center);
        let leave = self.corner_button(Some(leave), face.into(), (page::hung, page::hung_held));
        column![open, leave].spacing(self.em(0.25)).align_x(align).into()
    }

    fn corner_button(
        &self,
        spot: Option<Spot>,
        face: Element<'a, Action>,
        (look, held): (Look, Look),
    ) -> Element<'a, Action> {
        let is_held = spot.as_ref().is_some_and(|spot| self.holds(spot));
        let padding = [self.high(0.3, MENU), self.em(0.7)];
        let button = container(face).padding(padding).style(if is_held { held } else { look });
        match spot {
            Some(spot) => self.name(&spot, button),
            None => button.into(),
        }
    }

    fn is_signed_in(&self, site: &Site) -> bool {
        let (browser, sites) = self.computer.browser();
        browser.is_signed_in(&site.id, sites)
    }

    /// Width of the corner, in pixels: it is as wide when something hangs below it.
    fn corner_width(&self, site: &Site, account: &Account) -> f32 {
        let width = |words: &str, signs: f32| self.wide(&self.shown_text(words)) * MENU + self.em(1.6 * signs + 1.4);
        if self.is_signed_in(site) {
            width(&account.name, 2.0).max(width(&account.leave_text, 1.0))
        } else {
            width(&account.enter_text, 1.0)
        }
    }

    /// The menu in a line, and the line below it.
    fn menu_below(&self) -> Option<Element<'a, Action>> {
        let menu = self.menu(&PALE)?;
        let around = self.around((0.0, BESIDE));
        // The words of the menu stand above those of the page.
        let left = (around.left - self.em(ENTRY.0)).max(0.0);
        let padding = iced::Padding { left, right: around.right, ..Default::default() };
        Some(column![container(menu.wrap()).padding(padding).width(Fill), self.parting()].width(Fill).into())
    }

    fn menu(&self, ground: &Ground) -> Option<Row<'a, Action, Theme>> {
        let (browser, sites) = self.computer.browser();
        let entries = browser.menu(sites);
        let entry = |entry: &'a Entry| {
            let is_here = self.is_here(entry);
            let mark = container(space()).width(Fill).height(MARK);
            let mark = if is_here { mark.style(ground.mark) } else { mark };
            let words = container(self.entry_words(entry, is_here)).padding(iced::Padding {
                top: self.high(ENTRY.1, MENU),
                bottom: (self.high(ENTRY.1, MENU) - MARK).max(0.0),
                left: self.em(ENTRY.0),
                right: self.em(ENTRY.0),
            });
            let line = container(column![words, mark].width(Shrink)).style(self.entry_look(entry, ground));
            self.name(&entry.spot, line)
        };
        (!entries.is_empty()).then(|| Row::from_iter(entries.into_iter().map(entry)))
    }

    /// Width of the menu in a line, in pixels.
    fn menu_width(&self) -> f32 {
        let (browser, sites) = self.computer.browser();
        let entries = browser.menu(sites);
        entries.iter().map(|entry| self.wide(&entry.text) * MENU + self.em(2.0 * ENTRY.0)).sum()
    }

    fn entry_words(&self, entry: &'a Entry, is_here: bool) -> Element<'a, Action> {
        let words = self.shown_text(&entry.text);
        if is_here { self.strong(words, MENU).into() } else { self.words(words, MENU).into() }
    }

    fn entry_look(&self, entry: &Entry, ground: &Ground) -> Look {
        if self.is_here(entry) || self.holds(&entry.spot) { ground.entry_here } else { ground.entry }
    }

    fn is_here(&self, entry: &Entry) -> bool {
        let (browser, sites) = self.computer.browser();
        browser.page(sites).is_some_and(|page| page.spot == entry.to)
    }

    /// A line across the page.
    pub(super) fn parting(&self) -> Element<'a, Action> {
        container(space()).width(Fill).height(2.0).style(page::parting).into()
    }
}
