//! The keyboard on the screen: one key after the other, with one finger.

use super::layout::{self, CARET, SPACE};
use super::{Key, Keyboard, Position, Press};

impl Keyboard {
    /// A key of the on-screen keyboard was pressed: Maj, AltGr, Ctrl and ^ stay until the next key, Verr. maj. until it is pressed again. None
    /// for those, and for a key that writes nothing with AltGr.
    pub fn strike(&mut self, position: Position) -> Option<Press> {
        self.last = Some(position);
        self.held = false;
        match position.0 {
            "caps" => {
                self.caps = !self.caps;
                None
            }
            "shift" | "shift_right" | "control" | "alt" | "alt_gr" => {
                self.latch(position);
                None
            }
            // An accent that waits is taken back like a letter.
            "backspace" if self.dead.is_some() => {
                self.come_up();
                None
            }
            _ => self.struck(position),
        }
    }

    fn struck(&mut self, position: Position) -> Option<Press> {
        let has = |name: &str| self.latched.iter().any(|key| key.0 == name);
        let (shift, control) = (has("shift") || has("shift_right"), has("control"));
        let layer = if has("alt_gr") { 2 } else { usize::from(shift) };
        if position == CARET && layer < 2 {
            return self.accent(if shift { '¨' } else { '^' });
        }
        let accent = self.dead.take();
        self.come_up();
        let key = match layout::writes(position, layer) {
            // Espace does more on a page than write.
            _ if position == SPACE && (control || accent.is_none()) => Key::Named(position),
            Some(_) if control => Key::Text(position.0.into()),
            Some(sign) => Key::Text(self.written(accent, sign).as_str().into()),
            None if layout::legend(position).concat().is_empty() => Key::Named(position),
            None => return None,
        };
        Some(Press { key, position: Some(position), shift, control, alt: false, repeat: false })
    }

    /// A second ^ writes the one that waits; ¨ comes in its place.
    fn accent(&mut self, accent: char) -> Option<Press> {
        let waiting = self.dead;
        self.come_up();
        if waiting == Some(accent) {
            return Some(Press { position: Some(CARET), ..Press::text(&accent.to_string()) });
        }
        self.dead = Some(accent);
        self.latched.insert(CARET);
        None
    }

    /// What comes of a sign: with the accent that waited, or behind it where the two make no letter.
    fn written(&self, accent: Option<char>, sign: char) -> String {
        let sign = if self.caps && layout::is_letter(sign) { other_case(sign) } else { sign };
        match accent {
            Some(accent) => layout::compose(accent, sign).map_or_else(|| format!("{accent}{sign}"), String::from),
            None => sign.to_string(),
        }
    }

    fn latch(&mut self, position: Position) {
        let same = |key: &Position| *key == position || (key.is_shift() && position.is_shift());
        let was_down = self.latched.iter().any(same);
        self.latched.retain(|key| !same(key));
        if !was_down {
            self.latched.insert(position);
        }
    }

    fn come_up(&mut self) {
        self.latched.clear();
        self.dead = None;
    }
}

/// With Verr. maj., Maj writes small letters.
fn other_case(letter: char) -> char {
    let other: String =
        if letter.is_uppercase() { letter.to_lowercase().collect() } else { letter.to_uppercase().collect() };
    layout::only(&other).unwrap_or(letter)
}
