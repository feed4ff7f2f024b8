//! A page without a window around it: a sheet of paper, which is wholly seen and keeps its size.

use super::{Browser, Extent};
use crate::computer::deed::Reading;
use crate::computer::hand::Touch;
use crate::computer::keyboard::Position;
use crate::computer::site::Sites;
use crate::computer::{Deed, Spot};

impl Browser {
    /// What a touch on the sheet comes to. Fields take their own touches before. `focus` may be moved.
    pub(in crate::computer) fn touch_on_sheet(
        &mut self,
        touch: &Touch,
        sites: &Sites,
        focus: &mut Option<Spot>,
    ) -> Deed {
        match touch {
            Touch::Wheel { .. } => Deed::Nothing,
            _ => self.touch(touch, sites, &self.whole(), focus),
        }
    }

    /// What a key comes to that no field of the sheet took.
    pub(in crate::computer) fn key_on_sheet(
        &mut self,
        key: Position,
        control: bool,
        sites: &Sites,
        focus: &mut Option<Spot>,
    ) -> Deed {
        if control || key.name() == "f5" {
            return Deed::Nothing;
        }
        match self.key(key, control, sites, &self.whole(), focus) {
            Deed::Read(Reading::AtTheEnd) => Deed::Nothing,
            deed => deed,
        }
    }

    /// A window as high as any page.
    fn whole(&self) -> Extent {
        Extent { page: self.page.clone(), zoom: self.zoom(), view: f32::MAX, ..Extent::default() }
    }
}
