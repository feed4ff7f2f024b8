//! The browser: one page at a time, what was typed and chosen on it, how far it is scrolled.

use super::expr::{Function, Unknown, Value};
use super::field::{Field, Problem};
use super::hand::Touch;
use super::keyboard::Position;
use super::site::{Block, Page, Sites};
use super::{Deed, Spot};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How far one turn of the wheel moves a page, in pixels.
pub const NOTCH: f32 = 100.0;
/// How large a page can be shown, in hundredths.
pub const ZOOMS: [u16; 5] = [100, 125, 150, 175, 200];

/// How large the page is on the screen that there is: told by the face, because only the face knows. Outside of undo and of equality.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Extent {
    /// The page whose extent this is.
    pub page: Option<Spot>,
    /// At this zoom, in hundredths.
    pub zoom: u16,
    /// Height of the window on the page, in pixels.
    pub view: f32,
    /// Height of the whole page, in pixels.
    pub whole: f32,
    /// Top and bottom of each thing, from the top of the page, in pixels.
    pub things: BTreeMap<Spot, (f32, f32)>,
}

/// What stands in the browser.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Browser {
    pub(super) page: Option<Spot>,
    pub(super) fields: BTreeMap<Spot, Field>,
    pub(super) chosen: BTreeMap<Spot, Arc<str>>,
    pub(super) ticked: BTreeSet<Spot>,
    /// Buttons that were pressed with success, links that were followed.
    pub(super) done: BTreeSet<Spot>,
    pub(super) unfolded: Option<Spot>,
    pub(super) problems: BTreeMap<Spot, Problem>,
    /// How far the page is scrolled, in pixels.
    pub(super) offset: f32,
    /// How large it is shown, in hundredths. 0 stands for 100.
    pub(super) zoom: u16,
    /// Files that are to be put into Téléchargements: the computer does it after each touch.
    pub(super) saved: Vec<Arc<str>>,
}

impl Browser {
    /// The page that is open.
    #[must_use]
    pub fn page<'a>(&self, sites: &'a Sites) -> Option<&'a Page> {
        let spot = self.page.as_ref()?;
        sites.get(spot.part())?.page(spot)
    }

    /// How far the page is scrolled, in pixels.
    #[must_use]
    pub fn offset(&self) -> f32 {
        self.offset
    }

    /// How large it is shown, in hundredths.
    #[must_use]
    pub fn zoom(&self) -> u16 {
        self.zoom.max(100)
    }

    /// The field called `spot`.
    #[must_use]
    pub fn field(&self, spot: &Spot) -> Option<&Field> {
        self.fields.get(spot)
    }

    /// Which option of a choice or list is chosen.
    #[must_use]
    pub fn chosen(&self, spot: &Spot) -> Option<&str> {
        self.chosen.get(spot).map(|id| &**id)
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_ticked(&self, spot: &Spot) -> bool {
        self.ticked.contains(spot)
    }

    /// The list that is open.
    #[must_use]
    pub fn unfolded(&self) -> Option<&Spot> {
        self.unfolded.as_ref()
    }

    /// What is wrong with a thing, since a button checked the page.
    #[must_use]
    pub fn problem(&self, spot: &Spot) -> Option<Problem> {
        self.problems.get(spot).copied()
    }
}

// STUB: to be built.
impl Browser {
    /// Opens a page at its top. Its fields are made ready the first time; what was typed stays.
    pub(super) fn open(&mut self, page: &Spot, sites: &Sites) {
        let _ = sites;
        self.page = Some(page.clone());
        self.offset = 0.0;
    }

    /// The blocks that are shown now, in order.
    #[must_use]
    pub fn blocks<'a>(&self, sites: &'a Sites) -> Vec<&'a Block> {
        self.page(sites).map(|page| page.blocks.iter().collect()).unwrap_or_default()
    }

    /// What can be acted on, in reading order: the page's things, and the options of an open list. `has_window` adds the controls of the window.
    #[must_use]
    pub fn spots(&self, sites: &Sites, has_window: bool) -> Vec<Spot> {
        let _ = (sites, has_window);
        vec![]
    }

    /// Where Tab stops, in order.
    #[must_use]
    pub fn stops(&self, sites: &Sites) -> Vec<Spot> {
        let _ = sites;
        vec![]
    }

    /// Whether the arrow can drag it: the bar, and the text of a field.
    #[must_use]
    pub fn can_drag(&self, spot: &Spot) -> bool {
        let _ = spot;
        false
    }

    /// What a touch comes to. Fields take their own touches before. `focus` may be moved.
    pub(super) fn touch(&mut self, touch: &Touch, sites: &Sites, extent: &Extent, focus: &mut Option<Spot>) -> Deed {
        let _ = (touch, sites, extent, focus);
        Deed::Nothing
    }

    /// What a key comes to that no field took: Entrée, Espace, arrows, PageDown, Escape. `control`: Ctrl is held.
    pub(super) fn key(
        &mut self,
        key: Position,
        control: bool,
        sites: &Sites,
        extent: &Extent,
        focus: &mut Option<Spot>,
    ) -> Deed {
        let _ = (key, control, sites, extent, focus);
        Deed::Nothing
    }

    /// Scrolls as far as needed for a thing to be seen.
    pub(super) fn show(&mut self, spot: &Spot, sites: &Sites, extent: &Extent) {
        let _ = (spot, sites, extent);
    }

    /// Something was typed into a field: its red line is about what stood there before.
    pub(super) fn edited(&mut self, spot: &Spot) {
        self.problems.remove(spot);
    }

    /// Where a thing is on the page, in pixels from its top: as the face told, or as it would be on an ordinary screen.
    #[must_use]
    pub fn place(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> Option<(f32, f32)> {
        let _ = (sites, extent);
        let _ = spot;
        None
    }

    /// Whether a thing is wholly in the window, or as much of it as fits. What stands beside the page always is.
    #[must_use]
    pub fn is_seen(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> bool {
        let _ = (spot, sites, extent);
        true
    }

    /// How far the page is to be scrolled, in pixels, until a thing is seen: down is positive.
    #[must_use]
    pub fn way_to(&self, spot: &Spot, sites: &Sites, extent: &Extent) -> Option<f32> {
        let _ = (spot, sites, extent);
        None
    }

    /// How far the page can be scrolled, in pixels.
    #[must_use]
    pub fn range(&self, sites: &Sites, extent: &Extent) -> f32 {
        let _ = (sites, extent);
        0.0
    }

    /// The value of a name: a thing of a page, `<site>.<page>`, `browser.zoom`, `browser.scrolled`, `browser.end`.
    pub(super) fn value(&self, name: &str, sites: &Sites, extent: &Extent) -> Result<Value, Unknown> {
        let _ = (sites, extent);
        Err(Unknown(name.to_owned()))
    }

    /// What `function` says of a thing of a page: `valid`, `wrong`, `opened`.
    pub(super) fn call(&self, function: Function, spot: &Spot, sites: &Sites) -> Result<Value, Unknown> {
        let _ = (function, sites);
        Err(Unknown(spot.to_string()))
    }
}
