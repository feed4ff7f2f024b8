//! Where each key of the drawn keyboard is: as on a real keyboard.

use crate::computer::keyboard::{self, Position};
use crate::theme::keys::FINGER;

use iced::{Rectangle, Size};

/// Around the keys, in pixels.
const PAD: f32 = 8.0;
/// The share of the part's height that the keyboard takes at most.
const SHARE: f32 = 0.6;
/// What the sheet keeps at least, if the rows are not too low then, in pixels: one field with its light.
const SHEET: f32 = 176.0;
/// The lowest row in which two signs fit one above the other, in pixels, with the gap below it.
const LOWEST: f32 = 40.0;
/// Below this height, in pixels, only the rows of letters are drawn.
const TIGHT: f32 = 44.0;
/// The highest row, in pixels.
const HIGHEST: f32 = 96.0;
/// Keys in the widest row.
const KEYS: f32 = 15.0;
/// Between the letters and the block of keys at their right, and the width of a key of that block, in keys.
const APART: f32 = 0.35;
const BLOCK: f32 = 1.28;
/// Height of a row that stands apart, in rows.
const LOW: f32 = 0.75;

/// The keys that stand at the right of the letters, by row and column.
const BESIDE: [(&str, usize, usize); 8] = [
    ("home", 0, 1),
    ("page_up", 0, 2),
    ("delete", 1, 0),
    ("end", 1, 1),
    ("page_down", 1, 2),
    ("up", 3, 1),
    ("left", 4, 0),
    ("down", 4, 1),
];

/// A key with its place, from the corner of the keyboard.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cap {
    pub(super) position: Position,
    pub(super) bounds: Rectangle,
    /// Entrée is wider in its upper half.
    pub(super) lip: Option<Rectangle>,
}

/// Every key that is drawn, in the order of the rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Plan {
    pub(super) size: Size,
    pub(super) caps: Vec<Cap>,
    /// Keys of a real keyboard that nobody needs here.
    pub(super) blanks: Vec<Rectangle>,
}

/// How the rows lie.
#[derive(Debug, Clone, Copy)]
struct Grid {
    /// From one key to the next, and from one row to the next, in pixels.
    across: f32,
    down: f32,
    gap: f32,
    /// Where the first row of letters begins.
    top: f32,
    /// Whether the keys that stand apart are at the right of the letters, or below them.
    is_wide: bool,
    /// Whether they fit at all.
    has_rest: bool,
    /// Where Échap stands: above the first row, or in the block at the right.
    escape_above: bool,
}

impl Grid {
    /// The rows in a room of this size. With `for_fingers`, every key is there, and large enough.
    fn new(room: Size, for_fingers: bool) -> Self {
        let (width, height) = (room.width - 2.0 * PAD, (room.height * SHARE).min(room.height - SHEET) - 2.0 * PAD);
        let beside = width / (KEYS + APART + 3.0 * BLOCK);
        let rows = |rows: f32| height / rows;
        let escape_above = !for_fingers && rows(5.0 + LOW) >= TIGHT;
        let down = if escape_above { rows(5.0 + LOW) } else { rows(5.0) };
        let gap = if down > 60.0 { 6.0 } else { 4.0 };
        let least = if for_fingers { FINGER + gap } else { LOWEST };
        let is_wide = beside >= down.max(least) * 0.9 && (!for_fingers || beside >= least);
        let last = if for_fingers { 1.0 } else { LOW };
        let has_rest = is_wide || for_fingers || rows(5.0 + last) >= TIGHT;
        let (across, down, escape_above) = match is_wide {
            true => (beside, down, escape_above),
            false if has_rest => (width / KEYS, rows(5.0 + last), false),
            false => (width / KEYS, rows(5.0), false),
        };
        let down = down.min(across).min(HIGHEST).max(least).floor();
        let across = across.min(down * 1.4);
        let top = PAD + if escape_above { (down * LOW).round() } else { 0.0 };
        Self { across, down, gap, top, is_wide, has_rest, escape_above }
    }

    /// The place between two columns, in keys, of a row.
    fn cell(&self, from: f32, to: f32, row: usize) -> Rectangle {
        #[expect(clippy::cast_precision_loss, reason = "six rows")]
        let y = self.top + self.down * row as f32;
        let x = PAD + (from * self.across).round();
        Rectangle { x, y, width: PAD + (to * self.across).round() - x - self.gap, height: self.down - self.gap }
    }

    /// A place in the block at the right.
    fn beside(&self, row: usize, column: usize) -> Rectangle {
        #[expect(clippy::cast_precision_loss, reason = "three columns")]
        let from = KEYS + APART + BLOCK * column as f32;
        self.cell(from, from + BLOCK, row)
    }

    /// Where a key of the last row is.
    fn apart(&self, name: &str, below: Rectangle) -> Option<Rectangle> {
        if !self.has_rest {
            return None;
        }
        if !self.is_wide {
            return Some(below);
        }
        if name == "escape" {
            let above = Rectangle { height: (self.down * LOW).round() - self.gap, y: PAD, ..self.cell(0.0, 1.5, 0) };
            return Some(if self.escape_above { above } else { self.beside(0, 0) });
        }
        let place = BESIDE.iter().find(|(key, ..)| *key == name);
        Some(place.map_or_else(|| self.beside(4, 2), |(_, row, column)| self.beside(*row, *column)))
    }
}

/// Lays the keyboard out in a room of this size, which it does not fill.
pub(super) fn plan(room: Size, for_fingers: bool) -> Plan {
    let grid = Grid::new(room, for_fingers);
    let rows = keyboard::rows();
    let last = rows.len().saturating_sub(1);
    let mut caps = vec![];
    for (number, row) in rows.iter().enumerate() {
        let mut from = 0.0;
        for (position, width) in *row {
            let mut bounds = grid.cell(from, from + width, number);
            let mut lip = None;
            from += width;
            if number == last {
                let low = if for_fingers { grid.down } else { (grid.down * LOW).round() };
                bounds.height = low - grid.gap;
                let Some(place) = grid.apart(position.name(), bounds) else { continue };
                bounds = place;
            } else if position.name() == "enter" {
                lip = Some(bounds);
                let below: f32 = rows.get(number + 1).map_or(0.0, |row| row.iter().map(|(_, width)| width).sum());
                bounds = grid.cell(below, KEYS, number);
                bounds.height += grid.down;
            }
            caps.push(Cap { position: *position, bounds, lip });
        }
    }
    // Behind AltGr, real keyboards have two keys more.
    let ends = rows.get(4).map_or(KEYS, |row| row.iter().map(|(_, width)| width).sum());
    let blanks = vec![grid.cell(ends, ends + 1.25, 4), grid.cell(ends + 1.25, KEYS, 4)];
    let corner = caps.iter().fold((0.0, 0.0), |(right, bottom): (f32, f32), cap| {
        (right.max(cap.bounds.x + cap.bounds.width), bottom.max(cap.bounds.y + cap.bounds.height))
    });
    Plan { size: Size::new(corner.0 + PAD, corner.1 + PAD), caps, blanks }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left for the pretend computer in the windows of the design, and beside a drawing.
    const ROOMS: [(f32, f32); 8] = [
        (960.0, 477.0),
        (960.0, 344.0),
        (784.0, 477.0),
        (1120.0, 594.0),
        (888.0, 594.0),
        (1776.0, 700.0),
        (1390.0, 700.0),
        (1776.0, 600.0),
    ];

    #[test]
    fn no_key_lies_on_another_or_outside() {
        for (width, height) in ROOMS {
            for for_fingers in [false, true] {
                let plan = plan(Size::new(width, height), for_fingers);
                assert!(plan.size.width <= width && plan.size.height <= height, "{width}×{height}: {:?}", plan.size);
                let whole = Rectangle::with_size(plan.size);
                for (number, cap) in plan.caps.iter().enumerate() {
                    assert!(cap.bounds.is_within(&whole), "{cap:?}");
                    for other in &plan.caps[number + 1..] {
                        assert!(cap.bounds.intersection(&other.bounds).is_none(), "{cap:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_key_can_be_found_by_a_finger() {
        let keys: usize = keyboard::rows().iter().map(|row| row.len()).sum();
        for (width, height) in ROOMS {
            let plan = plan(Size::new(width, height), true);
            assert_eq!(plan.caps.len(), keys);
            for cap in &plan.caps {
                assert!(cap.bounds.width >= FINGER && cap.bounds.height >= FINGER, "{width}×{height}: {cap:?}");
            }
        }
    }

    #[test]
    fn the_sheet_keeps_its_share() {
        for (width, height) in ROOMS {
            let plan = plan(Size::new(width, height), false);
            assert!(plan.size.height <= height * 0.63, "{width}×{height}: {:?}", plan.size);
            assert!(plan.caps.len() >= 53, "every letter is there");
        }
    }
}
