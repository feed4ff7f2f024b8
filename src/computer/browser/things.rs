//! What is on the page now, and what of it can be acted on.

use super::{ADDRESS, Browser};
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
                || self.parts(block).contains(spot)
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
    /// Words and drawings that have an id are among them, and so is a choice as a whole: a click there misses, but they can be asked for. Nothing
    /// below what lies over the page is among them.
    #[must_use]
    pub fn spots(&self, sites: &Sites, has_window: bool) -> Vec<Spot> {
        let named = |names: &[&str]| -> Vec<Spot> { names.iter().filter_map(|name| Spot::parse(name).ok()).collect() };
        let mut spots = match has_window {
            true if sites.browser.is_bare => named(&[ZOOM_OUT, ZOOM_IN]),
            true => self.chrome(sites),
            false => vec![],
        };
        if has_window {
            spots.append(&mut named(&[PAGE]));
        }
        spots.append(&mut self.page_spots(sites));
        if has_window {
            spots.append(&mut named(&[UP, BAR, DOWN]));
        }
        spots
    }

    /// What can be acted on within the page: what lies over it, or else its header and its things.
    fn page_spots(&self, sites: &Sites) -> Vec<Spot> {
        let over = self.over_spots(sites);
        if !over.is_empty() {
            return over;
        }
        let mut spots = self.header(sites);
        for block in self.blocks(sites) {
            spots.extend(block.spot.clone());
            spots.extend(self.parts(block));
            spots.extend(self.options(block).iter().map(|option| option.spot.clone()));
        }
        spots
    }

    /// What belongs to a block besides its options: « Afficher », « Retirer » of a file, the pictures of a robot and « Vérifier ».
    pub(super) fn parts(&self, block: &Block) -> Vec<Spot> {
        let Some(spot) = &block.spot else { return vec![] };
        let part = |name: &str| Spot::parse(&format!("{spot}.{name}")).ok();
        match &block.kind {
            Kind::Upload { .. } if self.upload(spot).is_some() => part("remove").into_iter().collect(),
            Kind::Robot { tiles, .. } if self.robot(spot).is_open => {
                tiles.iter().map(|tile| tile.spot.clone()).chain(part("check")).collect()
            }
            _ => shower(block).into_iter().collect(),
        }
    }

    /// Where Tab stops, in order: in a choice, at the option that is chosen, or at the first. With a window (`has_window`), the page comes first, then
    /// the controls around it.
    #[must_use]
    pub fn stops(&self, sites: &Sites, has_window: bool) -> Vec<Spot> {
        let mut stops = self.over_spots(sites);
        if stops.is_empty() {
            stops = self.header(sites);
            for block in self.blocks(sites) {
                stops.extend(self.stop(block).into_iter().chain(self.parts(block)));
            }
        }
        if has_window {
            stops.append(&mut self.chrome(sites));
        }
        stops
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
        // In the address, a hand that shakes selects all of it as well as one that is still.
        spot.as_str() == BAR || self.fields.contains_key(spot)
    }

    /// The keyboard goes nowhere when what had it is gone. Where it is not in the address, that is the one of what is in front.
    pub(super) fn settle(&mut self, sites: &Sites, focus: &mut Option<Spot>) {
        if focus.as_ref().is_some_and(|focus| !self.stops(sites, true).contains(focus)) {
            *focus = None;
        }
        if focus.as_ref().is_none_or(|focus| focus.as_str() != ADDRESS) {
            self.restore_address(sites);
        }
    }
}

/// « Afficher », beside a secret.
pub(super) fn shower(block: &Block) -> Option<Spot> {
    match &block.kind {
        Kind::Field { kind: field::Kind::Secret, can_reveal: true, .. } => {
            Spot::parse(&format!("{}.show", block.spot.as_ref()?)).ok()
        }
        _ => None,
    }
}
