//! The words of a page, with what was typed and chosen put into them.

use super::pen::Pen;
use crate::computer::Spot;
use crate::computer::expr::Scope as _;
use crate::computer::field::Problem;
use crate::computer::site::{self, Block, Kind};

/// In place of what was not filled in.
const NOTHING: &str = "–";

impl Pen<'_> {
    /// A text, with `{mediatheque.card.first_name}` replaced by what stands in that thing.
    pub(super) fn shown_text(&self, text: &str) -> String {
        site::put_in(text, |name| Some(self.shown_value(name.trim())))
    }

    /// What stands in a thing, in words. A bare name is a thing of this page.
    fn shown_value(&self, name: &str) -> String {
        let (browser, sites) = self.computer.browser();
        let value = browser.filled_in(name, sites).unwrap_or_else(|| {
            let name = match browser.page(sites) {
                Some(page) if !name.contains('.') => format!("{}.{name}", page.spot),
                _ => name.to_owned(),
            };
            match Spot::parse(&name).ok().filter(|spot| site::find(sites, spot).is_some()) {
                Some(spot) if browser.is_ticked(&spot) => self.label("helpers.yes"),
                Some(_) => self.label("helpers.no"),
                None => self.computer.value(&name).map(|value| value.to_string()).unwrap_or_default(),
            }
        });
        if value.is_empty() { NOTHING.to_owned() } else { value }
    }

    /// The words of the red line below a thing, if there is one.
    pub(super) fn red_line(&self, block: &Block) -> Option<String> {
        let problem = self.computer.browser().0.problem(block.spot.as_ref()?)?;
        Some(match (problem, &block.kind) {
            (Problem::Rule(index), _) => self.shown_text(&block.rules.get(index)?.text),
            (Problem::Empty, Kind::Choice(_) | Kind::List(_)) => self.label("problem.choose"),
            (Problem::Empty, Kind::Check { .. }) => self.label("problem.tick"),
            (Problem::Empty, Kind::Upload { .. }) => self.label("problem.file"),
            (Problem::Empty, Kind::Robot { .. }) => self.label("problem.robot_missing"),
            (Problem::Refused, Kind::Upload { refused, .. }) => self.shown_text(refused),
            (Problem::TooLarge, Kind::Upload { too_large, .. }) => self.shown_text(too_large),
            (problem, _) => self.label(problem.key()),
        })
    }
}
