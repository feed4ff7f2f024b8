//! A page: its blocks from the top, and the window of the browser around it.

mod accented;
mod bar;
mod block;
mod cells;
mod choose;
mod fill;
mod flow;
mod header;
mod over;
mod pen;
mod preview;
mod result;
mod robot;
mod scroll;
mod site;
mod stepper;
mod summary;
mod table;
mod tile;
mod upload;
mod window;
mod words;

use super::Lent;
use crate::computer::{Action, Computer, Part, Spot};
use crate::theme::Element;
use crate::widget;

use iced::advanced::widget::Id;
use iced::widget::container;
use iced::{Fill, Padding};

use pen::{Pen, Shape, Way};

/// Around what may be lit, in pixels: its light covers nothing.
const LIGHT: f32 = 24.0;
/// The same at the foot of a sheet, where the drawn keyboard keeps away by itself.
const FOOT: f32 = 14.0;

/// The name of a thing together with its label and its red line, if it is filled in on the page that is open.
pub(super) fn lit(computer: &Computer, spot: &Spot) -> Option<String> {
    let (browser, sites) = computer.browser();
    let is_open = matches!(computer.part(), Part::Keyboard | Part::Browser);
    let block = browser.page(sites).filter(|_| is_open)?.block(spot)?;
    (block::is_lit_whole(block) && block.spot.as_ref() == Some(spot)).then(|| scroll::around(spot))
}

/// The window of the browser: tab, address, page, bar, zoom.
pub(super) fn window<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    window::view(computer, lent)
}

/// The blocks that are shown now, without a window around them: a sheet of paper. It fills its place, and is drawn smaller where that is low.
pub(super) fn blocks<'a>(computer: &'a Computer, lent: Lent<'a>) -> Element<'a, Action> {
    let pen = Pen::new(computer, lent, lent.size(), Shape::Sheet);
    let sheet = |way: Way| {
        let pen = pen.set_as(way, lent.size());
        let padding = Padding { top: LIGHT, bottom: FOOT, ..Padding::new(LIGHT.max(pen.em(1.0))) };
        let narrowest = pen.narrowest() + padding.left + padding.right;
        (narrowest, container(pen.page(way.has_title)).padding(padding).width(Fill).into())
    };
    let focus = computer.focus().map(|spot| Id::from(spot.to_string()));
    let (fields, has_tall) = pen.fields();
    widget::fit(Way::all(fields, has_tall).map(sheet).collect()).seen(focus).into()
}

#[cfg(test)]
mod tests;
