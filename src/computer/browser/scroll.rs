//! How far the page is scrolled, and what of it is in the window.

use super::layout::Layout;
use super::{Browser, Extent, ZOOMS};
use crate::computer::deed::Reading;
use crate::computer::site::Sites;
use crate::computer::{Deed, Spot};

/// How far ↑, ↓ and the ends of the bar move the page, in pixels.
pub const LINE: f32 = 60.0;
/// The part of the bar that its thumb takes at least: so much can be seen and held by a hand that shakes.
pub(super) const SHORTEST: f32 = 0.12;
/// Less than that cannot be seen, in pixels.
pub(super) const ROUGHLY: f32 = 0.5;

/// Around what is scrolled to, in pixels: a light lies around it.
const ROOM: f32 = 24.0;

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

    /// Whether a thing is wholly in the window, or as much of it as fits. What stands beside the page always is, and so is what lies over it.
    #[must_use]
    pub fn is_seen(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> bool {
        let layout = self.layout(sites, extent);
        match layout.things.get(spot) {
            Some(place) => self.way(*place, &layout).abs() < ROUGHLY,
            None => !is_of_a_page(spot, sites),
        }
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
        if !self.is_within_unfolded(spot) {
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
}

/// Whether a spot is a thing of a page: `emploi.month.hours`. What stands around its pages is none: `emploi.menu.offers`.
fn is_of_a_page(spot: &Spot, sites: &Sites) -> bool {
    let page = spot.rest().split_once('.').map(|(page, _)| page);
    page.zip(sites.get(spot.part())).is_some_and(|(page, site)| site.pages.contains_key(page))
}
