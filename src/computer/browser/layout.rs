//! Where everything is on a page: as the face told, or as it would be on an ordinary screen.

use super::{Browser, Extent};
use crate::computer::Spot;
use crate::computer::site::{Block, Kind, Sites};

use std::collections::BTreeMap;

/// The window on the page while the face has not told, in pixels: the smallest that there is.
const VIEW: f32 = 360.0;
/// How many letters stand on a line there.
const LETTERS: f32 = 56.0;
/// Between two things, in pixels.
const GAP: f32 = 16.0;
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
/// A line of a table, in pixels.
const ROW: f32 = 54.0;
/// A large square, and a picture of a robot, in pixels.
const TILE: f32 = 160.0;
/// How many pictures of a robot stand side by side.
const SIDE_BY_SIDE: usize = 3;

/// Where everything is on the page, in pixels from its top.
pub(super) struct Layout {
    pub(super) view: f32,
    pub(super) whole: f32,
    pub(super) things: BTreeMap<Spot, (f32, f32)>,
    /// Where each block ends, in order.
    ends: Vec<f32>,
}

impl Layout {
    /// Where what is at `offset` is in another layout of the same blocks.
    pub(super) fn follow(&self, offset: f32, other: &Self) -> f32 {
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

    pub(super) fn range(&self) -> f32 {
        (self.whole - self.view).max(0.0)
    }
}

impl Browser {
    /// Where everything is: as the face told for this page at this size; for the rest, as it would be on an ordinary screen.
    pub(super) fn layout(&self, sites: &Sites, extent: &Extent) -> Layout {
        let is_told = extent.view > 0.0 && extent.page == self.page && extent.zoom == self.zoom();
        let told = |spot: &Spot| is_told.then(|| extent.things.get(spot).copied()).flatten();
        let size = f32::from(self.zoom()) / 100.0;
        let (mut things, mut ends) = (BTreeMap::new(), Vec::new());
        let header = self.header(sites);
        let mut bottom = if header.is_empty() { 0.0 } else { CONTROL * size };
        // A header of which the face does not tell stands above the page, and is always seen.
        let row = (!is_told).then_some((0.0, bottom));
        things.extend(header.into_iter().filter_map(|spot| told(&spot).or(row).map(|place| (spot, place))));
        let at = |spot: Spot, otherwise| (spot.clone(), told(&spot).unwrap_or(otherwise));
        for block in self.blocks(sites) {
            let top = bottom + GAP * size;
            let told_place = block.spot.as_ref().and_then(told);
            let mut place = told_place.unwrap_or((top, top + self.height(block, size)));
            bottom = place.1;
            if is_told && matches!(block.kind, Kind::Field { .. }) {
                // Of a field whose words fill the window, what is typed into is seen: it stands below them.
                place.0 = place.0.max(bottom - extent.view);
            }
            things.extend(self.parts(block).into_iter().map(|part| at(part, place)));
            let rows = self.rows(block);
            // An open list of which the face has not told yet opens below itself.
            let inside = if told_place.is_some() { 0.0 } else { tall(&rows) };
            let mut below = bottom - inside * size;
            for (spots, height) in rows {
                let end = below + height * size;
                let row: Vec<_> = spots.into_iter().map(|spot| at(spot, (below, end))).collect();
                below = row.iter().map(|(_, (_, bottom))| *bottom).fold(below, f32::max);
                things.extend(row);
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

    /// What stands in a block below its words, row by row, each with its height: options, the pictures of a robot.
    fn rows(&self, block: &Block) -> Vec<(Vec<Spot>, f32)> {
        if let Kind::Robot { tiles, .. } = &block.kind {
            let parts = self.parts(block);
            let (tiles, check) = parts.split_at(tiles.len().min(parts.len()));
            let tiles = tiles.chunks(SIDE_BY_SIDE).map(|row| (row.to_vec(), TILE));
            return tiles.chain(check.chunks(1).map(|check| (check.to_vec(), CONTROL))).collect();
        }
        self.options(block).iter().map(|option| (vec![option.spot.clone()], OPTION)).collect()
    }

    /// How high a block would be on an ordinary screen, in pixels.
    fn height(&self, block: &Block, size: f32) -> f32 {
        let lines = |text: &str| text.lines().map(|line| rows(line, size)).sum::<f32>().max(1.0);
        let words = TEXT * lines(&block.text);
        let label = words + block.hint.as_deref().map_or(0.0, |hint| TEXT * lines(hint));
        let spot = block.spot.as_ref();
        let problem = spot.and_then(|spot| self.problem(spot)).map_or(0.0, |_| TEXT);
        let inside = tall(&self.rows(block));
        let height = match &block.kind {
            Kind::Heading => TITLE * lines(&block.text),
            Kind::Text | Kind::Notice(_) => words,
            Kind::Stepper { .. } | Kind::Result { .. } => TEXT + label,
            Kind::Table { rows, .. } => words + ROW * (1.0 + count(rows.len())),
            Kind::Summary(rows) => words + ROW * count(rows.len()),
            Kind::Picture(_) => PICTURE,
            Kind::Preview { .. } => words + PICTURE,
            Kind::Field { lines, .. } => label + problem + CONTROL + TEXT * f32::from(lines.saturating_sub(1)),
            Kind::Choice(_) => label + problem + inside,
            Kind::List(_) => label + problem + CONTROL + inside,
            Kind::Upload { .. } => {
                let file = spot.and_then(|spot| self.upload(spot)).map_or(0.0, |_| CONTROL);
                label + problem + CONTROL + file
            }
            Kind::Robot { .. } if inside > 0.0 => label + problem + CONTROL + inside,
            Kind::Check { .. } | Kind::Robot { .. } => problem + CONTROL,
            Kind::Tile { .. } => TILE,
            Kind::Button { .. } | Kind::Link { .. } => CONTROL,
        };
        height * size
    }
}

/// How high rows are together, in pixels.
fn tall(rows: &[(Vec<Spot>, f32)]) -> f32 {
    rows.iter().map(|(_, height)| height).sum()
}

/// How many lines a text takes on an ordinary screen.
fn rows(text: &str, size: f32) -> f32 {
    (count(text.chars().count()) * size / LETTERS).ceil().max(1.0)
}

fn count(things: usize) -> f32 {
    f32::from(u16::try_from(things).unwrap_or(u16::MAX))
}
