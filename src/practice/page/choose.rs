//! What is pressed, ticked and chosen on a page.

use super::pen::Pen;
use crate::computer::site::{Block, Choice};
use crate::computer::{Action, Spot};
use crate::theme::{Element, Role, Theme, page};
use crate::widget::{self, Icon};

use iced::widget::container::Style;
use iced::widget::text::Text;
use iced::widget::{Column, Row, column, container, row, space};
use iced::{Center, Fill, Shrink};

/// Above and below the words of what is pressed, in letters: a finger finds it.
const HIGH: f32 = 0.43;
/// The same, of what has no edge.
const LOW: f32 = 0.3;
/// Width of a list, in letters.
const LIST: f32 = 22.0;
/// Width of answers that stand one below the other, in letters.
const LONG: f32 = 28.0;
/// Answers of no more letters than this stand side by side.
const SHORT: usize = 14;
/// No more answers than this stand side by side.
const FEW: usize = 4;
/// Width of the line below a link, in pixels.
const UNDERLINE: f32 = 2.0;

impl<'a> Pen<'a> {
    /// One of a few, all of them seen.
    pub(super) fn choice(&self, block: &'a Block, choices: &'a [Choice]) -> Element<'a, Action> {
        let problem = self.red_line(block);
        let chosen = block.spot.as_ref().and_then(|spot| self.computer.browser().0.chosen(spot));
        let is_short = choices.len() <= FEW && choices.iter().all(|choice| choice.text.chars().count() <= SHORT);
        let width = if is_short { Shrink } else { Fill };
        let style = |choice: &Choice| match (chosen == Some(&*choice.id) || self.holds(&choice.spot), problem.is_some())
        {
            (true, _) => page::chosen,
            (false, true) => page::mended,
            (false, false) => page::answer,
        };
        let answers = choices.iter().map(|choice| {
            let answer = self.answer(choice, chosen == Some(&*choice.id)).width(width).style(style(choice));
            self.name(&choice.spot, answer)
        });
        let gap = self.em(0.7);
        let answers: Element<'a, Action> = if is_short {
            Row::from_iter(answers).spacing(gap).wrap().vertical_spacing(gap).into()
        } else {
            Column::from_iter(answers).spacing(self.em(0.5)).max_width(self.em(LONG)).into()
        };
        let whole = column![self.asked(&block.text)]
            .push(block.hint.as_ref().map(|hint| self.hint(self.shown_text(hint))))
            .push(answers)
            .push(problem.map(|problem| self.problem(problem)))
            .spacing(self.near());
        match &block.spot {
            Some(spot) => self.name(spot, container(whole.width(width)).width(width)),
            None => whole.into(),
        }
    }

    /// The circle of an answer, and its words.
    fn answer(&self, choice: &'a Choice, is_chosen: bool) -> container::Container<'a, Action, Theme> {
        let side = self.em(1.1);
        let dot = is_chosen.then(|| container(space()).width(side * 0.5).height(side * 0.5).style(page::dot));
        let circle = container(dot.map_or_else(|| space().into(), Element::from)).center(side).style(if is_chosen {
            page::circle_chosen
        } else {
            page::circle
        });
        let words = self.words(self.shown_text(&choice.text), 1.0);
        let line = row![circle, words].spacing(self.em(0.6)).align_y(Center);
        container(line).padding([self.high(HIGH, 1.0), self.em(0.9)])
    }

    /// One of many: its options open below it, and push down what follows.
    pub(super) fn list(&self, block: &'a Block, choices: &'a [Choice]) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let browser = self.computer.browser().0;
        let problem = self.red_line(block);
        let chosen = choices.iter().find(|choice| browser.chosen(spot) == Some(&*choice.id));
        let options = browser.options(block);
        let is_open = !options.is_empty();
        let words = match chosen {
            Some(choice) => self.words(self.shown_text(&choice.text), 1.0),
            None => self.words(self.label("page.choose"), 1.0).style(page::soft),
        };
        let sign = if is_open { Icon::CaretUpFill } else { Icon::CaretDownFill };
        let line = row![container(words).width(Fill), widget::icon(sign, self.em(1.1), Role::Inherit)].align_y(Center);
        let style = match (is_open || self.holds(spot), problem.is_some()) {
            (true, _) => page::plain_held,
            (false, true) => page::mended,
            (false, false) => page::plain,
        };
        let closed = container(line).padding([self.high(HIGH, 1.0), self.em(0.7)]).style(style);
        let open = is_open.then(|| {
            let option = |choice: &'a Choice| {
                let is_chosen = chosen.is_some_and(|chosen| chosen.id == choice.id);
                self.option(choice, is_chosen, browser.lit() == Some(&choice.spot))
            };
            let options = Column::from_iter(options.iter().map(option));
            container(options).padding(self.em(0.3)).width(self.em(LIST)).style(page::options)
        });
        column![self.asked(&block.text)]
            .push(block.hint.as_ref().map(|hint| self.hint(self.shown_text(hint))))
            .push(column![self.name(spot, closed.width(self.em(LIST)))].push(open).spacing(self.em(0.15)))
            .push(problem.map(|problem| self.problem(problem)))
            .spacing(self.near())
            .into()
    }

    fn option(&self, choice: &'a Choice, is_chosen: bool, is_lit: bool) -> Element<'a, Action> {
        let side = self.em(1.0);
        let sign: Element<'a, Action> = if is_chosen {
            container(widget::icon(Icon::Check, side, Role::Inherit)).style(page::sign).into()
        } else {
            space().width(side).into()
        };
        let line = row![sign, self.words(self.shown_text(&choice.text), 1.0)].spacing(self.em(0.5)).align_y(Center);
        let style = if is_lit || self.holds(&choice.spot) { page::option_lit } else { page::option };
        self.name(&choice.spot, container(line).padding([self.high(HIGH, 1.0), self.em(0.5)]).width(Fill).style(style))
    }

    /// A box to tick. Its words belong to it.
    pub(super) fn check(&self, block: &'a Block) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let problem = self.red_line(block);
        let is_ticked = self.computer.browser().0.is_ticked(spot);
        let line = self.tick(spot, self.shown_text(&block.text), is_ticked, problem.is_some());
        column![line]
            .push(block.hint.as_ref().map(|hint| self.hint(self.shown_text(hint))))
            .push(problem.map(|problem| self.problem(problem)))
            .spacing(self.near())
            .into()
    }

    /// A box, with or without its sign, and its words. It bears its name.
    pub(super) fn tick(&self, spot: &Spot, words: String, is_ticked: bool, is_wrong: bool) -> Element<'a, Action> {
        let square = self.tick_box(is_ticked, self.holds(spot), is_wrong);
        let words = self.words(words, 1.0).style(page::ink);
        let line = row![square, words].spacing(self.em(0.6)).align_y(Center);
        self.name(spot, container(line).padding([self.high(LOW, 1.0), 0.0]))
    }

    /// The box itself.
    pub(super) fn tick_box(&self, is_ticked: bool, is_held: bool, is_wrong: bool) -> Element<'a, Action> {
        let side = self.em(1.4);
        let sign = is_ticked.then(|| widget::icon(Icon::Check, side * 0.8, Role::Inherit));
        let style = match (is_ticked, is_held, is_wrong) {
            (true, ..) => page::ticked,
            (false, true, _) => page::plain_held,
            (false, false, true) => page::mended,
            (false, false, false) => page::tick_box,
        };
        container(sign.unwrap_or_else(|| space().into())).center(side).style(style).into()
    }

    pub(super) fn button(&self, block: &'a Block, is_main: bool) -> Element<'a, Action> {
        self.pressed(block.spot.as_ref(), self.shown_text(&block.text), is_main)
    }

    /// « Afficher » and « Cacher », beside a field that hides what is typed.
    pub(super) fn show(&self, spot: &Spot, is_shown: bool) -> Element<'a, Action> {
        let key = if is_shown { "page.hide" } else { "page.show" };
        self.pressed(Some(spot), self.label(key), false)
    }

    /// A button with its name.
    pub(super) fn press(&self, spot: &Spot, words: String, is_main: bool) -> Element<'a, Action> {
        self.pressed(Some(spot), words, is_main)
    }

    fn pressed(&self, spot: Option<&Spot>, words: String, is_main: bool) -> Element<'a, Action> {
        let style = self.button_look(spot, is_main);
        let thing = container(self.strong(words, 1.0)).padding([self.high(HIGH, 1.0), self.em(1.2)]).style(style);
        match spot {
            Some(spot) => self.name(spot, thing),
            None => thing.into(),
        }
    }

    /// How a button looks now.
    pub(super) fn button_look(&self, spot: Option<&Spot>, is_main: bool) -> fn(&Theme) -> Style {
        match (is_main, spot.is_some_and(|spot| self.holds(spot))) {
            (true, false) => page::main,
            (true, true) => page::main_held,
            (false, false) => page::plain,
            (false, true) => page::plain_held,
        }
    }

    pub(super) fn link(&self, block: &'a Block, in_new_tab: bool) -> Element<'a, Action> {
        let Some(spot) = &block.spot else { return space().into() };
        let words = self.underlined(self.words(self.shown_text(&block.text), 1.0), self.holds(spot));
        let sign = in_new_tab.then(|| widget::icon(Icon::ArrowSquareOut, self.em(1.1), Role::Inherit));
        let line = row![words].push(sign).spacing(self.em(0.3)).align_y(Center);
        self.name(spot, container(line).padding([self.high(LOW, 1.0), 0.0]).style(page::link))
    }

    /// Words, and the line below them.
    pub(super) fn underlined(&self, words: Text<'a, Theme>, is_held: bool) -> Element<'a, Action> {
        let thick = if is_held { UNDERLINE * 2.0 } else { UNDERLINE };
        let line = container(space()).width(Fill).height(thick).style(page::underline);
        column![words, line].width(Shrink).into()
    }
}
