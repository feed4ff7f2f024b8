//! What is done to a field: typing, erasing, moving, selecting, and what is copied out of it and pasted into it.

use super::{Change, Edit, Field, Kind, Motion, mask};

use std::ops::Range;

impl Field {
    /// Does `edit`; what is copied goes into `clipboard`, and comes from there. A secret is never copied.
    pub fn apply(&mut self, edit: &Edit, clipboard: &mut String) -> Change {
        match edit {
            Edit::Type(text) => self.put(&mask::typed(self.kind, text)),
            Edit::Backspace => self.erase(self.caret.saturating_sub(1)..self.caret),
            Edit::Delete => self.erase(self.caret..self.caret + 1),
            Edit::Move { to, select } => self.travel(*to, *select),
            Edit::Place(at) => self.go(*at, false),
            Edit::Extend(at) => self.go(*at, true),
            Edit::Word(at) => self.select(self.word(*at)),
            Edit::All => self.select(0..self.len()),
            Edit::Copy => self.copy(clipboard),
            Edit::Cut => match self.copy(clipboard) {
                Change::Copied => self.erase(self.selection()),
                nothing => nothing,
            },
            Edit::Paste if clipboard.is_empty() => Change::NothingToPaste,
            Edit::Paste => match self.put(&mask::pasted(self.kind, clipboard)) {
                Change::Typed => Change::Pasted,
                other => other,
            },
            Edit::Replace(text) => {
                *self = Self { is_revealed: self.is_revealed, ..Self::new(self.kind, "") };
                self.put(&mask::pasted(self.kind, text));
                Change::Typed
            }
            Edit::Reveal if self.kind == Kind::Secret => {
                self.is_revealed = !self.is_revealed;
                Change::Revealed
            }
            Edit::Reveal => Change::Nothing,
        }
    }

    /// Its letters, counted.
    fn len(&self) -> usize {
        self.text.chars().count()
    }

    /// Puts in what the field takes, in place of what is selected. When it takes nothing of it, what is selected stays.
    fn put(&mut self, text: &str) -> Change {
        if self.kind == Kind::Date {
            return self.put_date(text);
        }
        let selection = self.selection();
        let room = mask::longest(self.kind).saturating_sub(self.len() - selection.len());
        let text: String = text.chars().take(room).collect();
        if text.is_empty() {
            return Change::Nothing;
        }
        self.splice(selection, &text);
        Change::Typed
    }

    fn put_date(&mut self, text: &str) -> Change {
        let mut draft = self.clone();
        draft.splice(draft.selection(), "");
        let mut change = Change::Nothing;
        for sign in text.chars() {
            match mask::in_date(&draft.text, draft.caret, sign) {
                mask::InDate::Put(signs) => {
                    draft.splice(draft.caret..draft.caret, &signs);
                    change = Change::Typed;
                }
                mask::InDate::Skip => {
                    draft.go(draft.caret + 1, false);
                    let now = if draft.text == self.text { Change::Moved } else { Change::Erased };
                    change = if change == Change::Nothing { now } else { change };
                }
                mask::InDate::Refuse => {}
            }
        }
        if change != Change::Nothing {
            *self = draft;
        }
        change
    }

    /// Takes out what is selected, or else `letters`.
    fn erase(&mut self, letters: Range<usize>) -> Change {
        let selection = self.selection();
        let letters = if selection.is_empty() { letters } else { selection };
        let letters = letters.start.min(self.len())..letters.end.min(self.len());
        if letters.is_empty() {
            return Change::Nothing;
        }
        self.splice(letters, "");
        Change::Erased
    }

    /// Puts `text` in place of `letters`, and the caret behind it.
    fn splice(&mut self, letters: Range<usize>, text: &str) {
        let bytes = self.byte(letters.start)..self.byte(letters.end);
        self.text.replace_range(bytes, text);
        self.caret = letters.start + text.chars().count();
        self.anchor = self.caret;
    }

    fn byte(&self, letter: usize) -> usize {
        self.text.char_indices().nth(letter).map_or(self.text.len(), |(byte, _)| byte)
    }

    /// Without Maj, an arrow that leaves what is selected goes to its end.
    fn travel(&mut self, to: Motion, select: bool) -> Change {
        let selection = self.selection();
        let at = match to {
            Motion::Left if !select && !selection.is_empty() => selection.start,
            Motion::Right if !select && !selection.is_empty() => selection.end,
            Motion::Left => self.caret.saturating_sub(1),
            Motion::Right => self.caret + 1,
            Motion::Home => self.line(self.caret).start,
            Motion::End => self.line(self.caret).end,
            Motion::Up => self.above(),
            Motion::Down => self.below(),
        };
        self.go(at, select)
    }

    fn go(&mut self, at: usize, select: bool) -> Change {
        let before = (self.caret, self.anchor);
        self.caret = at.min(self.len());
        if !select {
            self.anchor = self.caret;
        }
        match (self.caret, self.anchor) == before {
            true => Change::Nothing,
            false if select && !self.selection().is_empty() => Change::Selected,
            false => Change::Moved,
        }
    }

    fn select(&mut self, letters: Range<usize>) -> Change {
        (self.anchor, self.caret) = (letters.start, letters.end);
        if letters.is_empty() { Change::Nothing } else { Change::Selected }
    }

    /// The line on which a letter stands, without its break.
    fn line(&self, at: usize) -> Range<usize> {
        let letters: Vec<char> = self.text.chars().collect();
        let at = at.min(letters.len());
        let start = letters[..at].iter().rposition(|letter| *letter == '\n').map_or(0, |before| before + 1);
        let end = letters[at..].iter().position(|letter| *letter == '\n').map_or(letters.len(), |behind| at + behind);
        start..end
    }

    fn above(&self) -> usize {
        let line = self.line(self.caret);
        let Some(end) = line.start.checked_sub(1) else { return self.caret };
        let above = self.line(end);
        above.end.min(above.start + self.caret - line.start)
    }

    fn below(&self) -> usize {
        let line = self.line(self.caret);
        if line.end == self.len() {
            return self.caret;
        }
        let below = self.line(line.end + 1);
        below.end.min(below.start + self.caret - line.start)
    }

    /// The word around a letter, or before it; of a hidden secret everything, because where its words end is part of it.
    fn word(&self, at: usize) -> Range<usize> {
        let letters: Vec<char> = self.text.chars().collect();
        if self.kind == Kind::Secret && !self.is_revealed {
            return 0..letters.len();
        }
        let is_word = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphanumeric() || *letter == '_');
        let at = at.min(letters.len());
        let within = match at.checked_sub(1) {
            _ if is_word(at) => at,
            Some(before) if is_word(before) => before,
            _ => return at..(at + 1).min(letters.len()),
        };
        let start = (0..within).rev().take_while(|before| is_word(*before)).last().unwrap_or(within);
        let end = (within..letters.len()).take_while(|behind| is_word(*behind)).last().unwrap_or(within);
        start..end + 1
    }

    fn copy(&self, clipboard: &mut String) -> Change {
        let selection = self.selection();
        if selection.is_empty() || self.kind == Kind::Secret {
            return Change::Nothing;
        }
        *clipboard = self.text[self.byte(selection.start)..self.byte(selection.end)].to_owned();
        Change::Copied
    }
}
