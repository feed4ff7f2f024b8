//! What is on the page now, and what of it can be acted on.

use super::Browser;
use crate::computer::expr::Expr;
use crate::computer::site::{Block, Choice, Kind, Sites};
use crate::computer::{Spot, field};

/// Larger letters.
pub const ZOOM_IN: &str = "browser.zoom_in";
/// Smaller letters.
pub const ZOOM_OUT: &str = "browser.zoom_out";
/// The page itself: the ground on which nothing is.
pub const PAGE: &str = "browser.page";
/// The upper end of the scroll bar.
pub const UP: &str = "browser.up";
/// The scroll bar.
pub const BAR: &str = "browser.bar";
/// The lower end of the scroll bar.
pub const DOWN: &str = "browser.down";

impl Browser {
    /// The blocks that are shown now, in order.
    #[must_use]
    pub fn blocks<'a>(&self, sites: &'a Sites) -> Vec<&'a Block> {
        let Some(page) = self.page(sites) else { return vec![] };
        let scope = self.on(page, sites);
        page.blocks.iter().filter(|block| block.when.as_ref().is_none_or(|when| when.holds(&scope))).collect()
    }

    /// Whether a condition of the page in front holds; none always does.
    #[must_use]
    pub fn holds(&self, when: Option<&Expr>, sites: &Sites) -> bool {
        let Some(page) = self.page(sites) else { return false };
        when.is_none_or(|when| when.holds(&self.on(page, sites)))
    }

    /// The block called `spot`, or the one with the option called so, if it is shown now.
    pub(super) fn block<'a>(&self, spot: &Spot, sites: &'a Sites) -> Option<&'a Block> {
        let is_named = |block: &&Block| {
            block.spot.as_ref() == Some(spot)
                || block.choices().iter().any(|choice| &choice.spot == spot)
                || shower(block).as_ref() == Some(spot)
                || self.robot_spots(block).contains(spot)
                || self.upload_spots(block).contains(spot)
        };
        self.blocks(sites).into_iter().find(is_named)
    }

    /// The options of a block that are to be seen: those of a closed list are not.
    #[must_use]
    pub fn options<'a>(&self, block: &'a Block) -> &'a [Choice] {
        match &block.kind {
            Kind::List(_) if block.spot.as_ref() != self.unfolded.as_ref() => &[],
            _ => block.choices(),
        }
    }

    /// What can be acted on, in reading order: the page's things, and the options of an open list. `has_window` adds the controls of the window.
    ///
    /// Words and drawings that have an id are among them, and so is a choice as a whole: a click there misses, but they can be asked for.
    #[must_use]
    pub fn spots(&self, sites: &Sites, has_window: bool) -> Vec<Spot> {
        let window = |names: [&str; 3]| names.into_iter().filter_map(|name| Spot::parse(name).ok()).collect();
        let mut spots: Vec<Spot> = if has_window { window([ZOOM_OUT, ZOOM_IN, PAGE]) } else { vec![] };
        spots.extend(self.around(sites));
        for block in self.blocks(sites).into_iter().filter(|_| self.over(sites).is_none()) {
            spots.extend(block.spot.clone());
            spots.extend(shower(block));
            spots.extend(self.robot_spots(block));
            spots.extend(self.upload_spots(block));
            spots.extend(self.options(block).iter().map(|option| option.spot.clone()));
        }
        if has_window {
            spots.append(&mut window([UP, BAR, DOWN]));
        }
        spots
    }

    /// Where Tab stops, in order: in a choice, at the option that is chosen, or at the first.
    #[must_use]
    pub fn stops(&self, sites: &Sites) -> Vec<Spot> {
        if self.over(sites).is_some() {
            return self.over_stops(sites);
        }
        let inside = |block| self.robot_spots(block).into_iter().chain(self.upload_spots(block));
        let stops = |block| self.stop(block).into_iter().chain(shower(block)).chain(inside(block));
        self.header_stops(sites).into_iter().chain(self.blocks(sites).into_iter().flat_map(stops)).collect()
    }

    /// Where Tab stops in a block.
    pub(super) fn stop(&self, block: &Block) -> Option<Spot> {
        let spot = block.spot.as_ref()?;
        match &block.kind {
            Kind::Choice(options) => {
                let chosen = options.iter().find(|option| self.chosen(spot) == Some(&option.id));
                chosen.or(options.first()).map(|option| option.spot.clone())
            }
            _ => (block.is_input() || block.is_pressed()).then(|| spot.clone()),
        }
    }

    /// Whether the arrow can drag it: the bar, and the text of a field.
    #[must_use]
    pub fn can_drag(&self, spot: &Spot) -> bool {
        spot.as_str() == BAR || self.fields.contains_key(spot)
    }

    /// The keyboard goes nowhere when what had it is gone.
    pub(super) fn settle(&self, sites: &Sites, focus: &mut Option<Spot>) {
        if focus.as_ref().is_some_and(|focus| !self.stops(sites).contains(focus)) {
            *focus = None;
        }
    }
}

/// « Afficher », beside a secret.
pub(super) fn shower(block: &Block) -> Option<Spot> {
    match &block.kind {
        Kind::Field { kind: field::Kind::Secret, .. } => Spot::parse(&format!("{}.show", block.spot.as_ref()?)).ok(),
        _ => None,
    }
}
