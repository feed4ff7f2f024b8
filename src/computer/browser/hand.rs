//! What a touch comes to.

use super::things::{BAR, DOWN, PAGE, UP};
use super::{Browser, Extent, TABS, scroll, things};
use crate::computer::deed::Reading;
use crate::computer::hand::{Place, Touch};
use crate::computer::site::{Block, Kind, Sites};
use crate::computer::{Deed, Spot};

impl Browser {
    /// What a touch comes to. Fields take their own touches before. `focus` may be moved.
    pub(in crate::computer) fn touch(
        &mut self,
        touch: &Touch,
        sites: &Sites,
        extent: &Extent,
        focus: &mut Option<Spot>,
    ) -> Deed {
        let deed = match touch {
            Touch::Down { on, .. } if on.spot.as_str() == BAR => self.take_bar(on, sites, extent),
            Touch::Down { .. } => Deed::Nothing,
            Touch::Dragging { from, to, by } if from.spot.as_str() == BAR => {
                self.drag_bar(from, to.as_ref(), by.1, sites, extent)
            }
            Touch::Drop { from, to, by } if from.spot.as_str() == BAR => {
                let held = self.grip;
                let deed = self.drag_bar(from, to.as_ref(), by.1, sites, extent);
                self.grip = None;
                let is_moved = held.is_some_and(|held| held != self.scrolled(sites, extent));
                if is_moved { Deed::Read(Reading::Scrolled) } else { deed }
            }
            Touch::Click { on, .. } => self.click(&on.spot, sites, extent, focus),
            Touch::Right { .. } => Deed::OtherButton,
            Touch::Wheel { by: 0.0, .. } => Deed::Nothing,
            Touch::Wheel { by, control: true, .. } => self.resize(*by < 0.0, sites, extent),
            Touch::Wheel { by, .. } => self.scroll(*by, sites, extent),
            Touch::Missed => self.miss(),
            Touch::Dragging { .. } => Deed::Moved,
            Touch::Drop { from, to, .. } => match to {
                Some(to) if to.spot == from.spot => Deed::Nothing,
                _ => Deed::DroppedBeside(from.spot.clone()),
            },
            Touch::Slipped(_) | Touch::OtherButton | Touch::Entered(_) | Touch::Moved => Deed::Nothing,
        };
        self.settle(sites, focus);
        deed
    }

    fn click(&mut self, spot: &Spot, sites: &Sites, extent: &Extent, focus: &mut Option<Spot>) -> Deed {
        if let Some(deed) = self.resize_at(spot, sites, extent) {
            return deed;
        }
        match spot.as_str() {
            UP => return self.scroll(-scroll::LINE, sites, extent),
            DOWN => return self.scroll(scroll::LINE, sites, extent),
            // What a press on the bar does is done when the button goes down, as on every bar.
            BAR => return Deed::Nothing,
            PAGE => {
                *focus = None;
                return self.miss();
            }
            _ => {}
        }
        if let Some(deed) = self.click_chrome(spot, sites, focus) {
            return deed;
        }
        if !self.is_within_unfolded(spot) && self.unfolded.as_ref().is_some_and(|open| open.part() == "browser") {
            let _ = self.fold();
        }
        if let Some(deed) = self.click_over(spot, sites, focus) {
            return deed;
        }
        match self.block(spot, sites) {
            Some(block) if self.over_spots(sites).is_empty() => self.click_block(spot, block, sites, extent, focus),
            _ => self.miss(),
        }
    }

    /// A click on a thing of the page.
    fn click_block(
        &mut self,
        spot: &Spot,
        block: &Block,
        sites: &Sites,
        extent: &Extent,
        focus: &mut Option<Spot>,
    ) -> Deed {
        let is_its_list = matches!(block.kind, Kind::List(_)) && block.spot == self.unfolded;
        if !is_its_list {
            let _ = self.fold();
        }
        if things::shower(block).as_ref() == Some(spot) {
            *focus = Some(spot.clone());
            return self.reveal(block);
        }
        let is_option = block.spot.as_ref() != Some(spot);
        *focus = match &block.kind {
            Kind::Choice(_) if !is_option => None,
            Kind::List(_) => block.spot.clone(),
            _ => Some(spot.clone()),
        };
        match &block.kind {
            Kind::Choice(_) | Kind::List(_) if is_option => self.choose(spot, sites),
            Kind::List(_) => self.unfold(block),
            Kind::Check { .. } => self.tick(spot),
            Kind::Button { .. } => self.press(block, sites, extent, focus),
            Kind::Link { to, in_new_tab: true } => self.follow_aside(spot, to, sites, focus),
            Kind::Link { to, .. } | Kind::Result { to, .. } => self.follow(spot, to, sites, focus),
            Kind::Tile { ways, .. } => self.go_on(block, ways, sites, focus),
            Kind::Upload { .. } => self.click_upload(spot, block),
            Kind::Robot { .. } => self.click_robot(spot, block),
            Kind::Field { .. } => Deed::Clicked(spot.clone()),
            Kind::Heading
            | Kind::Text
            | Kind::Notice(_)
            | Kind::Picture(_)
            | Kind::Choice(_)
            | Kind::Stepper { .. }
            | Kind::Table { .. }
            | Kind::Summary(_)
            | Kind::Preview { .. } => Deed::Missed,
        }
    }

    /// Follows a link that opens in a tab of its own, while there is room for one.
    pub(super) fn follow_aside(&mut self, link: &Spot, to: &Spot, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        if self.tabs() >= TABS || sites.browser.is_bare {
            return self.follow(link, to, sites, focus);
        }
        self.done.insert(link.clone());
        *focus = None;
        self.open_tab(Some(to), sites)
    }

    /// A press where nothing is closes what is open.
    fn miss(&mut self) -> Deed {
        if self.fold().is_some() { Deed::Read(Reading::Folded) } else { Deed::Missed }
    }

    /// The hand takes hold of the thumb; beside it, the page turns towards the hand.
    fn take_bar(&mut self, on: &Place, sites: &Sites, extent: &Extent) -> Deed {
        let (top, length) = self.thumb(sites, extent);
        let deed = match on.along {
            Some(along) if along < top => self.turn(false, sites, extent),
            Some(along) if along <= top + length && length < 1.0 => Deed::Nothing,
            _ => self.turn(true, sites, extent),
        };
        self.grip = Some(self.scrolled(sites, extent));
        deed
    }

    /// The hand moves the thumb: the page goes as far as the thumb, however far from the bar the hand strays.
    fn drag_bar(&mut self, from: &Place, to: Option<&Place>, by: f32, sites: &Sites, extent: &Extent) -> Deed {
        let now = self.scrolled(sites, extent);
        let held = *self.grip.get_or_insert(now);
        let (_, length) = self.thumb(sites, extent);
        let range = self.range(sites, extent);
        let along = to.filter(|to| to.spot.as_str() == BAR).and_then(|to| to.along);
        let target = match (to.map(|to| to.spot.as_str()), from.along.zip(along)) {
            (_, Some((from, to))) => held + (to - from) / (1.0 - length).max(f32::EPSILON) * range,
            (Some(UP), _) if from.along.is_none() => 0.0,
            (Some(DOWN), _) if from.along.is_none() => range,
            _ => held + by * self.pace(sites, extent),
        };
        self.scroll(target - now, sites, extent)
    }
}
