//! Sizes of the pad of digits, and of what stands beside it.

use super::Measure;

use iced::Size;

/// The largest key, in pixels.
const KEY: Size = Size::new(232.0, 132.0);

impl Measure {
    /// A key of the pad.
    #[must_use]
    pub fn key(&self) -> Size {
        let width = (self.window.width * 0.12).max(self.key_word() * 4.8);
        let width = width.min(KEY.width).round();
        // Below the pad there is room for a row of buttons.
        let rows = self.window.height - self.bar - 2.0 * self.margin - self.button - 4.0 * self.gap;
        Size::new(width, (rows / 4.0).min(width * 0.9).min(KEY.height).floor())
    }

    /// Letters of the words on the pad. They stop growing where a word would make its key wider than a third of the pad.
    #[must_use]
    pub fn key_word(&self) -> f32 {
        self.caption.min((self.window.width / 34.0).floor())
    }

    /// Digits on the pad.
    #[must_use]
    pub fn key_digit(&self) -> f32 {
        (self.key().height * 0.5).round()
    }

    /// Width of the pad.
    #[must_use]
    pub fn pad(&self) -> f32 {
        3.0 * self.key().width + 2.0 * self.gap
    }

    /// Height of the pad: its four rows.
    #[must_use]
    pub fn pad_height(&self) -> f32 {
        4.0 * self.key().height + 3.0 * self.gap
    }

    /// Width of what stands beside the pad.
    #[must_use]
    pub fn beside_pad(&self) -> f32 {
        self.window.width - 2.0 * self.margin - self.pad() - 2.0 * self.gap
    }

    /// Side of the picture of a card beside the pad.
    #[must_use]
    pub fn face(&self) -> f32 {
        (self.pad_height() * if self.is_narrow() { 0.22 } else { 0.28 }).round()
    }

    /// Side of the picture of a card that is asked about.
    #[must_use]
    pub fn face_large(&self) -> f32 {
        ((self.window.height - self.bar) * 0.36).round()
    }

    /// Letters of the one sentence beside the pad, short or long.
    #[must_use]
    pub fn beside_pad_title(&self, is_long: bool) -> f32 {
        let fits = (self.beside_pad() / if is_long { 11.5 } else { 9.8 }).floor();
        fits.min(if is_long { self.instruction } else { self.title })
    }

    /// A box for one digit, where there are `boxes` beside the pad.
    #[must_use]
    pub fn digit_box(&self, boxes: usize) -> Size {
        #[expect(clippy::cast_precision_loss, reason = "there are eight at most")]
        let boxes = boxes.max(4) as f32;
        let gaps = self.box_gap() * (boxes - 1.0) + self.gap;
        let height = (self.window.height - self.bar) * 0.14;
        let width = ((self.beside_pad() - gaps) / boxes).min(height * 0.89).floor();
        Size::new(width, height.min(width * 1.35).round())
    }

    /// From one box to the next.
    #[must_use]
    pub fn box_gap(&self) -> f32 {
        if self.window.width < 1500.0 { 8.0 } else { 16.0 }
    }
}
