//! « Je ne suis pas un robot »: a box, then pictures to choose from.

use super::cells::{Cells, columns};
use super::pen::Pen;
use crate::computer::browser::Robot;
use crate::computer::site::{Block, Picture};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, page};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Width of the whole, in letters: in two lines of pictures, and in a low window, where all of them stand in one.
const WIDE: f32 = 26.0;
const LOW: f32 = 38.0;
/// Width of a picture, at least, and its height as a part of it.
const PICTURE: (f32, f32) = (5.0, 0.68);
/// Pictures in a line, at most: in an ordinary window, and in a low one.
const COLUMNS: (usize, usize) = (3, 6);

impl<'a> Pen<'a> {
    /// The box; once it is ticked, what is to be chosen, the pictures and « Vérifier ».
    pub(super) fn robot(&self, block: &'a Block, tiles: &'a [Picture]) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let robot = self.computer.browser().0.robot(spot);
        let problem = self.red_line(block);
        let is_ticked = robot.is_open || robot.is_passed;
        let square = self.tick_box(is_ticked, self.holds(spot), problem.is_some());
        let words = self.words(self.shown_text(&block.text), 1.0);
        let sign = container(widget::icon(Icon::Robot, self.em(1.6), Role::Inherit)).style(page::sign);
        let line = row![square, container(words).width(Fill), sign].spacing(self.em(0.6)).align_y(Center);
        let line = container(line).padding([self.high(0.5, 1.0), self.em(0.7)]).width(Fill);
        let tick = self.name(spot, line.style(if problem.is_some() { page::mended } else { page::file }));
        let is_asking = robot.is_open && !robot.is_passed;
        let pictures = is_asking.then(|| self.pictures(block, tiles, &robot));
        column![container(tick).max_width(self.em(WIDE))]
            .push(pictures)
            .push(problem.map(|problem| self.problem(problem)))
            .spacing(self.em(0.6))
            .into()
    }

    fn pictures(&self, block: &'a Block, tiles: &'a [Picture], robot: &Robot) -> Element<'a, Action> {
        let asked = block.hint.as_ref().map(|hint| self.strong(self.shown_text(hint), 1.0).style(page::ink));
        let gap = self.em(0.5);
        let (widest, most) = if self.is_low() { (LOW, COLUMNS.1) } else { (WIDE, COLUMNS.0) };
        let room = self.width.min(self.em(widest));
        // As many in one line as in the other.
        let columns = match columns(room, self.em(PICTURE.0), gap).min(most) {
            4 | 5 => 3,
            columns => columns,
        };
        let width = (room - gap * (columns - 1) as f32) / columns as f32;
        let high = (width * PICTURE.1).round();
        let shots = tiles.iter().map(|tile| self.shot(tile, robot.chosen.contains(&tile.id), high)).collect();
        let check = block.spot.as_ref().and_then(|spot| Spot::parse(&format!("{spot}.check")).ok());
        let check = check.map(|check| self.press(&check, self.label("page.check"), true));
        let shots = container(Cells::new(shots, columns, gap)).max_width(room);
        column![].push(asked).push(shots).push(check).spacing(self.em(0.6)).into()
    }

    /// A picture; below it, the box that says whether it is chosen.
    fn shot(&self, tile: &'a Picture, is_chosen: bool, high: f32) -> Element<'a, Action> {
        let picture: Element<'a, Action> = match self.lent.pictures.get(&tile.picture) {
            Some(svg) => container(widget::picture(svg, false)).width(Fill).height(high).into(),
            None => container(self.words(tile.text.clone(), 0.9)).center_x(Fill).center_y(high).into(),
        };
        let square = container(self.tick_box(is_chosen, self.holds(&tile.spot), false)).center_x(Fill);
        let face = column![widget::said(tile.text.clone(), picture), square].spacing(self.em(0.25));
        let style = if is_chosen || self.holds(&tile.spot) { page::shot_chosen } else { page::shot };
        let face = container(face).padding([self.em(0.35), self.em(0.35)]).width(Fill).style(style);
        self.name(&tile.spot, face)
    }
}
