//! Which key comes next, for somebody who types a given text.

use super::{Position, Stroke, strokes};

/// What to press next so that `typed` becomes `wanted`: its next character (two strokes where ^ or ¨ comes first), Retour arrière, or the way
/// of the caret to where it has to be. Nothing when it is done, or when an AZERTY cannot write the next character.
#[must_use]
pub fn next(typed: &str, caret: usize, wanted: &str) -> Vec<Stroke> {
    let (typed, wanted): (Vec<char>, Vec<char>) = (typed.chars().collect(), wanted.chars().collect());
    if typed == wanted {
        return vec![];
    }
    let (before, behind) = typed.split_at(caret.min(typed.len()));
    match wanted.strip_prefix(before) {
        // What stands behind the caret is the end already: the middle is missing.
        Some(rest) if rest.len() > behind.len() && rest.ends_with(behind) => strokes(rest[0]).unwrap_or_default(),
        Some(_) => vec![press(towards_the_end(behind))],
        None => vec![press("backspace")],
    }
}

/// What is wrong stands behind the caret, and is erased from the end.
fn towards_the_end(behind: &[char]) -> &'static str {
    match behind {
        _ if behind.contains(&'\n') => "down",
        [_] => "right",
        _ => "end",
    }
}

fn press(name: &'static str) -> Stroke {
    Stroke { key: Position(name), hold: None }
}
