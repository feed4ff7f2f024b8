//! The number of a card as a QR code, for a scanner.

use super::colour::BLACK;
use super::pen::{Pen, Place};
use crate::learner::card::Number;

use krilla::geom::{PathBuilder, Rect};
use qrcodegen::{QrCode, QrCodeEcc};

/// The code of a number: its eight digits and nothing else, of which nearly a third may be soiled.
pub(super) fn code(number: &Number) -> Option<QrCode> {
    let digits: String = number.digits().iter().map(|digit| char::from(b'0' + digit)).collect();
    QrCode::encode_text(&digits, QrCodeEcc::High).ok()
}

impl Pen<'_> {
    /// Paints the code of a number into a square. Four modules of white belong around it.
    ///
    /// It is one shape: between shapes, a screen or a printer may show hair-thin gaps.
    pub(super) fn qr(&mut self, place: Place, number: &Number) {
        let Some(code) = code(number) else { return };
        let Place { x, y, width, .. } = place.points();
        let at = |module: i32| f32::from(u8::try_from(module).unwrap_or_default());
        let module = width / at(code.size());
        let mut builder = PathBuilder::new();
        for row in 0..code.size() {
            for (start, end) in runs(&code, row) {
                let (left, top) = (x + at(start) * module, y + at(row) * module);
                if let Some(run) = Rect::from_xywh(left, top, at(end - start) * module, module) {
                    builder.push_rect(run);
                }
            }
        }
        if let Some(shape) = builder.finish() {
            self.fill(&shape, BLACK, 1.0);
        }
    }
}

/// Where dark modules stand side by side in a row: from the first to behind the last.
fn runs(code: &QrCode, row: i32) -> Vec<(i32, i32)> {
    let mut runs: Vec<(i32, i32)> = vec![];
    for column in (0..code.size()).filter(|column| code.get_module(*column, row)) {
        match runs.last_mut() {
            Some(last) if last.1 == column => last.1 += 1,
            _ => runs.push((column, column + 1)),
        }
    }
    runs
}
