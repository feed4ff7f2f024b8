//! What a field takes of what is typed or pasted into it.

use super::Kind;

/// Spaces that people put between thousands, from the keyboard or out of a page.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];
/// Day, month and year with their slashes: `28/02/2027`.
const DATE: usize = 10;

/// How many letters fit in, so that a book that lies on the keyboard fills no memory.
pub(super) fn longest(kind: Kind) -> usize {
    match kind {
        Kind::Lines => 5000,
        Kind::Text | Kind::Number | Kind::Money | Kind::Date | Kind::Secret | Kind::Email => 500,
    }
}

/// Leaves out what no field takes. Where there is one line, lines are joined by a space.
pub(super) fn plain(kind: Kind, text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(is_break, "\n").replace('\t', " ");
    let is_taken = |letter: &char| *letter == '\n' || !letter.is_control();
    let text: String = text.chars().filter(is_taken).take(longest(kind)).collect();
    if kind == Kind::Lines || !text.contains('\n') {
        return text;
    }
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What a field takes of what a key wrote. On one line, Entrée writes nothing.
pub(super) fn typed(kind: Kind, text: &str) -> String {
    if kind == Kind::Lines { plain(kind, text) } else { fitting(kind, &text.replace(is_break, "")) }
}

/// What a field takes of what was copied elsewhere. Around an address or a number, spaces come along unseen.
pub(super) fn pasted(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Text | Kind::Lines | Kind::Secret => plain(kind, text),
        Kind::Number | Kind::Money | Kind::Date | Kind::Email => fitting(kind, text.trim()),
    }
}

/// Numbers take digits, spaces, a comma or dot, a minus and the sign of the euro; a day takes what can be made of digits and slashes.
fn fitting(kind: Kind, text: &str) -> String {
    let text = plain(kind, text);
    match kind {
        Kind::Number | Kind::Money => text.chars().filter(|sign| is_of_number(*sign)).collect(),
        _ => text,
    }
}

fn is_of_number(sign: char) -> bool {
    sign.is_ascii_digit() || SPACES.contains(&sign) || matches!(sign, ',' | '.' | '-' | '−' | '€')
}

fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What becomes of a sign that is typed into a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum InDate {
    /// These signs come in at the caret.
    Put(String),
    /// The slash stands there already: the caret goes over it.
    Skip,
    /// It has no place there.
    Refuse,
}

/// A digit that fills day or month brings the slash behind it. A slash that came by itself may be typed nevertheless, and once it was
/// taken out with Retour arrière it comes again with the next digit. Dots, dashes and spaces stand for slashes.
pub(super) fn in_date(text: &str, caret: usize, sign: char) -> InDate {
    let len = text.chars().count();
    let parts: Vec<&str> = text.split('/').collect();
    let (part, is_year) = (parts.last().copied().unwrap_or_default(), parts.len() > 2);
    let put = |signs: String| if len + signs.len() > DATE { InDate::Refuse } else { InDate::Put(signs) };
    match sign {
        '0'..='9' if caret < len || (is_year && part.len() < 4) => put(sign.to_string()),
        '0'..='9' if is_year => InDate::Refuse,
        '0'..='9' => match part.len() {
            0 => put(sign.to_string()),
            1 => put(format!("{sign}/")),
            _ => put(format!("/{sign}")),
        },
        '/' | '.' | '-' | ' ' if text.chars().nth(caret) == Some('/') => InDate::Skip,
        '/' | '.' | '-' | ' ' if caret < len || (!is_year && !part.is_empty()) => put("/".to_owned()),
        _ => InDate::Refuse,
    }
}
