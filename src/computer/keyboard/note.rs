//! What presses tell of the keyboard that stands before the learner.

use super::layout::{self, ALT_GR, CARET, is_letter, only};
use super::{Key, Keyboard, Position, Press, Stroke};

impl Keyboard {
    /// Notes a press: which keys are down, whether capitals are locked, whether the key was held, whether this is an AZERTY.
    pub fn note(&mut self, press: &Press) {
        let position = press.position.or_else(|| place(&press.key));
        self.forget_lost(press, position);
        // What has no place would not be found again when it comes up.
        self.down.extend(press.position);
        if position.is_some_and(Position::is_modifier) && press.repeat {
            // Maj has to be held: that is no mistake.
            return;
        }
        self.held = press.repeat;
        self.last = position;
        match press.key {
            Key::Dead if position == Some(CARET) && !self.down.contains(&ALT_GR) => {
                self.dead = Some(if press.shift { '¨' } else { '^' });
            }
            _ if position.is_some_and(Position::is_modifier) => {}
            _ => self.dead = None,
        }
        if let Key::Text(text) = &press.key
            && !press.control
            && !self.down.contains(&ALT_GR)
            && let Some(letter) = only(text).filter(|letter| is_letter(*letter))
        {
            self.caps = letter.is_uppercase() != press.shift;
            self.other = self.is_foreign(letter, press.position);
        }
    }

    /// A key came up.
    pub fn release(&mut self, position: Position) {
        self.down.remove(&position);
    }

    /// Nothing is down any more: the keyboard went elsewhere, and what came up meanwhile was not told.
    pub fn let_go(&mut self) {
        self.down.clear();
        self.latched.clear();
        self.dead = None;
        self.held = false;
    }

    /// What is left of `strokes` when an accent waits already for its letter.
    #[must_use]
    pub fn left<'a>(&self, strokes: &'a [Stroke]) -> &'a [Stroke] {
        match strokes {
            [first, rest @ ..] if first.key == CARET && !rest.is_empty() => {
                let accent = if first.hold.is_some() { '¨' } else { '^' };
                if self.dead == Some(accent) { rest } else { strokes }
            }
            _ => strokes,
        }
    }

    /// A press says whether Maj and Ctrl are down, also when it was not told that they came up.
    fn forget_lost(&mut self, press: &Press, position: Option<Position>) {
        let is_modifier = position.is_some_and(Position::is_modifier);
        let has_alt_gr = self.down.contains(&ALT_GR);
        self.down.retain(|key| {
            let is_up = (key.is_shift() && !press.shift) || (key.0 == "control" && !press.control && !has_alt_gr);
            is_modifier || !is_up
        });
    }

    /// Whether an AZERTY writes another letter at that place. Where all keyboards write the same, what was known before holds.
    fn is_foreign(&self, letter: char, position: Option<Position>) -> bool {
        let Some(position) = position else { return self.other };
        let plain = layout::parts(letter).map_or(letter, |(_, plain)| plain);
        let small = plain.to_lowercase().next();
        match layout::writes(position, 0) == small {
            true if is_telling(position) => false,
            true => self.other,
            false => true,
        }
    }
}

/// The key of what was written, where its place was not told: the figures apart from the letters.
fn place(key: &Key) -> Option<Position> {
    match key {
        Key::Named(position) => Some(*position),
        Key::Text(text) => layout::strokes(only(text)?)?.last().map(|stroke| stroke.key),
        Key::Dead => Some(CARET),
    }
}

/// Keys of an AZERTY on which a QWERTY writes something else.
fn is_telling(position: Position) -> bool {
    matches!(position.0, "a" | "z" | "q" | "w" | "m" | "2" | "7" | "9" | "0" | "ugrave")
}
