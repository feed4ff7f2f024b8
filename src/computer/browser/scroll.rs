//! How far the page is scrolled, and what of it is in the window.

use super::{Browser, Extent, ZOOMS};
use crate::computer::deed::Reading;
use crate::computer::site::{Block, Kind, Sites};
use crate::computer::{Deed, Spot};

use std::collections::BTreeMap;

/// How far ↑, ↓ and the ends of the bar move the page, in pixels.
pub const LINE: f32 = 60.0;
/// The part of the bar that its thumb takes at least: so much can be seen and held by a hand that shakes.
pub(super) const SHORTEST: f32 = 0.12;
/// Less than that cannot be seen, in pixels.
pub(super) const ROUGHLY: f32 = 0.5;

/// The window on the page while the face has not told, in pixels: the smallest that there is.
const VIEW: f32 = 360.0;
/// How many letters stand on a line there.
const LETTERS: f32 = 56.0;
/// Between two things, in pixels.
const GAP: f32 = 16.0;
/// Around what is scrolled to, in pixels: a light lies around it.
const ROOM: f32 = 24.0;
/// A line of text, in pixels.
const TEXT: f32 = 36.0;
/// A line of a title, in pixels.
const TITLE: f32 = 60.0;
/// What is pressed or filled in, in pixels.
const CONTROL: f32 = 64.0;
/// An option, in pixels.
const OPTION: f32 = 56.0;
/// A drawing, in pixels.
const PICTURE: f32 = 240.0;

/// Where everything is on the page, in pixels from its top.
struct Layout {
    view: f32,
    whole: f32,
    things: BTreeMap<Spot, (f32, f32)>,
    /// Where each block ends, in order.
    ends: Vec<f32>,
}

impl Layout {
    /// Where what is at `offset` is in another layout of the same blocks.
    fn follow(&self, offset: f32, other: &Self) -> f32 {
        let (mut begins, mut begins_there) = (0.0, 0.0);
        for (end, end_there) in self.ends.iter().zip(&other.ends) {
            if offset < *end {
                let part = (offset - begins) / (end - begins);
                return begins_there + part * (end_there - begins_there);
            }
            (begins, begins_there) = (*end, *end_there);
        }
        begins_there
    }

    fn range(&self) -> f32 {
        (self.whole - self.view).max(0.0)
    }
}

impl Browser {
    /// How far the page is scrolled, in pixels: never beyond its end.
    #[must_use]
    pub fn scrolled(&self, sites: &Sites, extent: &Extent) -> f32 {
        self.within(self.range(sites, extent))
    }

    fn within(&self, range: f32) -> f32 {
        self.offset.clamp(0.0, range)
    }

    /// How far the page can be scrolled, in pixels.
    #[must_use]
    pub fn range(&self, sites: &Sites, extent: &Extent) -> f32 {
        self.layout(sites, extent).range()
    }

    /// Whether the end of the page is seen.
    pub(super) fn is_at_end(&self, sites: &Sites, extent: &Extent) -> bool {
        let range = self.range(sites, extent);
        self.page.is_some() && self.within(range) >= range - ROUGHLY
    }

    /// Where the thumb of the bar begins, and how long it is: parts of the bar, from 0 at its top to 1.
    #[must_use]
    pub fn thumb(&self, sites: &Sites, extent: &Extent) -> (f32, f32) {
        let layout = self.layout(sites, extent);
        let range = layout.range();
        if range < ROUGHLY {
            return (0.0, 1.0);
        }
        let length = (layout.view / layout.whole).clamp(SHORTEST, 1.0);
        (self.within(range) / range * (1.0 - length), length)
    }

    /// Where a thing is on the page, in pixels from its top: as the face told, or as it would be on an ordinary screen.
    #[must_use]
    pub fn place(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> Option<(f32, f32)> {
        self.layout(sites, extent).things.get(spot).copied()
    }

    /// Whether a thing is wholly in the window, or as much of it as fits. What stands beside the page always is.
    #[must_use]
    pub fn is_seen(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> bool {
        let is_on_page = self.page.as_ref().is_some_and(|page| page.part() == spot.part());
        if !is_on_page {
            return true;
        }
        let layout = self.layout(sites, extent);
        layout.things.get(spot).is_some_and(|place| self.way(*place, &layout).abs() < ROUGHLY)
    }

    /// How far the page is to be scrolled, in pixels, until a thing is seen: down is positive. None when it is, or cannot be.
    #[must_use]
    pub fn way_to(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> Option<f32> {
        let layout = self.layout(sites, extent);
        let place = *layout.things.get(spot)?;
        let (offset, way) = (self.within(layout.range()), self.way(place, &layout));
        if way.abs() < ROUGHLY {
            return None;
        }
        // A little of what stands around it comes with it, if there is room.
        let room = ((layout.view - (place.1 - place.0)) / 2.0).clamp(0.0, ROOM);
        let target = (offset + way + room * way.signum()).clamp(0.0, layout.range());
        Some(target - offset).filter(|way| way.abs() >= ROUGHLY)
    }

    /// How far a place is from the window, in pixels: down is positive.
    fn way(&self, (top, bottom): (f32, f32), layout: &Layout) -> f32 {
        let offset = self.within(layout.range());
        // What is higher than the window is seen when it fills it, or from its top.
        let (above, below) = (top - offset, bottom - offset - layout.view);
        match (above < 0.0, below > 0.0) {
            (false, false) | (true, true) => 0.0,
            (true, false) => above.max(below),
            (false, true) => below.min(above),
        }
    }

    /// Scrolls as far as needed for a thing to be seen. The keyboard is there now: a list that is open elsewhere closes.
    pub(in crate::computer) fn show(&mut self, spot: &Spot, sites: &Sites, extent: &Extent) {
        if self.unfolded.as_ref().is_some_and(|list| list != spot) {
            let _ = self.fold();
        }
        if let Some(way) = self.way_to(spot, sites, extent) {
            self.offset = self.scrolled(sites, extent) + way;
        }
    }

    /// Scrolls by so many pixels.
    pub(super) fn scroll(&mut self, by: f32, sites: &Sites, extent: &Extent) -> Deed {
        let range = self.range(sites, extent);
        let before = self.within(range);
        let after = (before + if by.is_finite() { by } else { 0.0 }).clamp(0.0, range);
        if (after - before).abs() < ROUGHLY {
            return Deed::Read(Reading::AtTheEnd);
        }
        self.offset = after;
        Deed::Read(Reading::Scrolled)
    }

    /// How far the page goes when the hand drags its bar by one pixel, on a bar as long as the window is high.
    pub(super) fn pace(&self, sites: &Sites, extent: &Extent) -> f32 {
        let layout = self.layout(sites, extent);
        layout.whole / layout.view
    }

    /// Scrolls by almost a window, so that the last line becomes the first: down, or up.
    pub(super) fn turn(&mut self, down: bool, sites: &Sites, extent: &Extent) -> Deed {
        let view = self.layout(sites, extent).view;
        let by = (view - LINE).max(view / 2.0);
        self.scroll(if down { by } else { -by }, sites, extent)
    }

    /// Shows the page one size larger, or smaller: what was read stays where it was. Nothing when there is no such size.
    pub(super) fn resize(&mut self, larger: bool, sites: &Sites, extent: &Extent) -> Deed {
        let zoom = self.zoom();
        let next = if larger {
            ZOOMS.into_iter().find(|size| *size > zoom)
        } else {
            ZOOMS.into_iter().rev().find(|size| *size < zoom)
        };
        next.map_or(Deed::Nothing, |next| self.show_at(next, sites, extent))
    }

    /// Shows the page at this size, in hundredths.
    pub(super) fn show_at(&mut self, zoom: u16, sites: &Sites, extent: &Extent) -> Deed {
        if zoom == self.zoom() {
            return Deed::Nothing;
        }
        // The face tells the new heights later: until then, the page grows as it would on an ordinary screen.
        let before = self.layout(sites, &Extent::default());
        let scale = self.layout(sites, extent).whole / before.whole;
        let offset = self.scrolled(sites, extent) / scale;
        self.zoom = zoom;
        let after = self.layout(sites, &Extent::default());
        self.offset = before.follow(offset, &after) * scale;
        Deed::Read(Reading::Zoomed)
    }

    /// Where everything is: as the face told for this page at this size; for the rest, as it would be on an ordinary screen.
    fn layout(&self, sites: &Sites, extent: &Extent) -> Layout {
        let is_told = extent.view > 0.0 && extent.page == self.page && extent.zoom == self.zoom();
        let told = |spot: &Spot| is_told.then(|| extent.things.get(spot).copied()).flatten();
        let size = f32::from(self.zoom()) / 100.0;
        let (mut things, mut ends) = (BTreeMap::new(), Vec::new());
        let mut bottom = 0.0;
        for block in self.blocks(sites) {
            let top = bottom + GAP * size;
            let told_place = block.spot.as_ref().and_then(told);
            let mut place = told_place.unwrap_or((top, top + self.height(block, size)));
            bottom = place.1;
            if is_told && matches!(block.kind, Kind::Field { .. }) {
                // Of a field whose words fill the window, what is typed into is seen: it stands below them.
                place.0 = place.0.max(bottom - extent.view);
            }
            let options = self.options(block);
            // An open list of which the face has not told yet opens below itself.
            let inside = if told_place.is_some() { 0.0 } else { count(options.len()) };
            let mut below = bottom - OPTION * size * inside;
            for option in options {
                let place = told(&option.spot).unwrap_or((below, below + OPTION * size));
                below = place.1;
                things.insert(option.spot.clone(), place);
            }
            bottom = bottom.max(below);
            ends.push(bottom);
            things.extend(block.spot.clone().map(|spot| (spot, place)));
        }
        let whole = bottom + GAP * size;
        if is_told {
            Layout { view: extent.view, whole: extent.whole.max(extent.view), things, ends }
        } else {
            Layout { view: VIEW, whole, things, ends }
        }
    }

    /// How high a block would be on an ordinary screen, in pixels.
    fn height(&self, block: &Block, size: f32) -> f32 {
        let lines = |text: &str| text.lines().map(|line| rows(line, size)).sum::<f32>().max(1.0);
        let label = TEXT * lines(&block.text) + block.hint.as_deref().map_or(0.0, |hint| TEXT * lines(hint));
        let problem = block.spot.as_ref().and_then(|spot| self.problem(spot)).map_or(0.0, |_| TEXT);
        let options = OPTION * count(self.options(block).len());
        let height = match &block.kind {
            Kind::Heading => TITLE * lines(&block.text),
            Kind::Text | Kind::Notice(_) => TEXT * lines(&block.text),
            Kind::Picture(_) => PICTURE,
            Kind::Field { lines, .. } => label + problem + CONTROL + TEXT * f32::from(lines.saturating_sub(1)),
            Kind::Choice(_) => label + problem + options,
            Kind::List(_) => label + problem + CONTROL + options,
            Kind::Check { .. } => problem + CONTROL,
            Kind::Button { .. } | Kind::Link { .. } => CONTROL,
            // STUB: to be built.
            Kind::Stepper { .. }
            | Kind::Table { .. }
            | Kind::Summary(_)
            | Kind::Upload { .. }
            | Kind::Preview { .. }
            | Kind::Robot { .. }
            | Kind::Result { .. }
            | Kind::Tile { .. } => CONTROL,
        };
        height * size
    }
}

/// How many lines a text takes on an ordinary screen.
fn rows(text: &str, size: f32) -> f32 {
    (count(text.chars().count()) * size / LETTERS).ceil().max(1.0)
}

fn count(things: usize) -> f32 {
    f32::from(u16::try_from(things).unwrap_or(u16::MAX))
}
