//! Where the keys of a French AZERTY are, and what each writes.
//!
//! As it is printed on the keys of a PC, and as both systems write it: Microsoft, keyboard « French (Legacy, AZERTY) »
//! (<https://learn.microsoft.com/globalization/keyboards/kbdfr>); X.Org, `xkeyboard-config`, `symbols/fr` (`oss`). Where the two differ, only what
//! is printed on the keys is here.

use super::{Position, Stroke};

/// A key, and the signs that it writes: alone, with Maj, with AltGr.
type Cap = (Position, [&'static str; 3]);

/// The keys that write.
static WRITING: [Cap; 49] = [
    (Position("square"), ["²", "", ""]),
    (Position("1"), ["&", "1", ""]),
    (Position("2"), ["é", "2", "~"]),
    (Position("3"), ["\"", "3", "#"]),
    (Position("4"), ["'", "4", "{"]),
    (Position("5"), ["(", "5", "["]),
    (Position("6"), ["-", "6", "|"]),
    (Position("7"), ["è", "7", "`"]),
    (Position("8"), ["_", "8", "\\"]),
    (Position("9"), ["ç", "9", "^"]),
    (Position("0"), ["à", "0", "@"]),
    (Position("degree"), [")", "°", "]"]),
    (Position("equal"), ["=", "+", "}"]),
    (Position("a"), ["a", "A", ""]),
    (Position("z"), ["z", "Z", ""]),
    (Position("e"), ["e", "E", "€"]),
    (Position("r"), ["r", "R", ""]),
    (Position("t"), ["t", "T", ""]),
    (Position("y"), ["y", "Y", ""]),
    (Position("u"), ["u", "U", ""]),
    (Position("i"), ["i", "I", ""]),
    (Position("o"), ["o", "O", ""]),
    (Position("p"), ["p", "P", ""]),
    (CARET, ["^", "¨", ""]),
    (Position("dollar"), ["$", "£", "¤"]),
    (Position("q"), ["q", "Q", ""]),
    (Position("s"), ["s", "S", ""]),
    (Position("d"), ["d", "D", ""]),
    (Position("f"), ["f", "F", ""]),
    (Position("g"), ["g", "G", ""]),
    (Position("h"), ["h", "H", ""]),
    (Position("j"), ["j", "J", ""]),
    (Position("k"), ["k", "K", ""]),
    (Position("l"), ["l", "L", ""]),
    (Position("m"), ["m", "M", ""]),
    (Position("ugrave"), ["ù", "%", ""]),
    (Position("star"), ["*", "µ", ""]),
    (Position("less"), ["<", ">", ""]),
    (Position("w"), ["w", "W", ""]),
    (Position("x"), ["x", "X", ""]),
    (Position("c"), ["c", "C", ""]),
    (Position("v"), ["v", "V", ""]),
    (Position("b"), ["b", "B", ""]),
    (Position("n"), ["n", "N", ""]),
    (Position("comma"), [",", "?", ""]),
    (Position("semicolon"), [";", ".", ""]),
    (Position("colon"), [":", "/", ""]),
    (Position("exclamation"), ["!", "§", ""]),
    (SPACE, [" ", " ", ""]),
];

/// The keys that write nothing.
static NAMED: [Position; 21] = [
    Position("backspace"),
    Position("tab"),
    ENTER,
    Position("caps"),
    SHIFT,
    Position("shift_right"),
    Position("control"),
    Position("alt"),
    ALT_GR,
    Position("left"),
    Position("right"),
    Position("up"),
    Position("down"),
    Position("delete"),
    Position("home"),
    Position("end"),
    Position("page_up"),
    Position("page_down"),
    Position("escape"),
    Position("f2"),
    Position("f5"),
];

pub(super) const SPACE: Position = Position("space");
pub(super) const ENTER: Position = Position("enter");
pub(super) const CARET: Position = Position("caret");
pub(super) const SHIFT: Position = Position("shift");
pub(super) const ALT_GR: Position = Position("alt_gr");

/// The letters that ^ makes.
const CIRCUMFLEX: [(char, char); 5] = [('a', 'â'), ('e', 'ê'), ('i', 'î'), ('o', 'ô'), ('u', 'û')];
/// The letters that ¨ makes.
const DIAERESIS: [(char, char); 6] = [('a', 'ä'), ('e', 'ë'), ('i', 'ï'), ('o', 'ö'), ('u', 'ü'), ('y', 'ÿ')];

/// Rows of the drawn keyboard: see [`rows`].
static ROWS: [&[(Position, f32)]; 6] = [
    &[
        (Position("square"), 1.0),
        (Position("1"), 1.0),
        (Position("2"), 1.0),
        (Position("3"), 1.0),
        (Position("4"), 1.0),
        (Position("5"), 1.0),
        (Position("6"), 1.0),
        (Position("7"), 1.0),
        (Position("8"), 1.0),
        (Position("9"), 1.0),
        (Position("0"), 1.0),
        (Position("degree"), 1.0),
        (Position("equal"), 1.0),
        (Position("backspace"), 2.0),
    ],
    &[
        (Position("tab"), 1.5),
        (Position("a"), 1.0),
        (Position("z"), 1.0),
        (Position("e"), 1.0),
        (Position("r"), 1.0),
        (Position("t"), 1.0),
        (Position("y"), 1.0),
        (Position("u"), 1.0),
        (Position("i"), 1.0),
        (Position("o"), 1.0),
        (Position("p"), 1.0),
        (CARET, 1.0),
        (Position("dollar"), 1.0),
        (ENTER, 1.5),
    ],
    &[
        (Position("caps"), 1.75),
        (Position("q"), 1.0),
        (Position("s"), 1.0),
        (Position("d"), 1.0),
        (Position("f"), 1.0),
        (Position("g"), 1.0),
        (Position("h"), 1.0),
        (Position("j"), 1.0),
        (Position("k"), 1.0),
        (Position("l"), 1.0),
        (Position("m"), 1.0),
        (Position("ugrave"), 1.0),
        (Position("star"), 1.0),
    ],
    &[
        (SHIFT, 1.25),
        (Position("less"), 1.0),
        (Position("w"), 1.0),
        (Position("x"), 1.0),
        (Position("c"), 1.0),
        (Position("v"), 1.0),
        (Position("b"), 1.0),
        (Position("n"), 1.0),
        (Position("comma"), 1.0),
        (Position("semicolon"), 1.0),
        (Position("colon"), 1.0),
        (Position("exclamation"), 1.0),
        (Position("shift_right"), 2.75),
    ],
    &[(Position("control"), 2.0), (Position("alt"), 1.75), (SPACE, 6.25), (ALT_GR, 1.75)],
    &[
        (Position("escape"), 1.5),
        (Position("delete"), 1.5),
        (Position("home"), 1.5),
        (Position("end"), 1.5),
        (Position("page_up"), 1.5),
        (Position("page_down"), 1.5),
        (Position("left"), 1.5),
        (Position("up"), 1.5),
        (Position("down"), 1.5),
        (Position("right"), 1.5),
    ],
];

impl Position {
    /// The key of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let mut keys = WRITING.iter().map(|(key, _)| key).chain(&NAMED);
        keys.find(|key| key.0 == name).copied()
    }
}

/// Reads `backspace`, `control+c`, `shift+left`: the keys that are held, and the one that is pressed.
#[must_use]
pub fn chord(keys: &str) -> Option<(Vec<Position>, Position)> {
    let mut keys = keys.split('+').map(|name| Position::parse(name.trim())).collect::<Option<Vec<_>>>()?;
    let last = keys.pop()?;
    Some((keys, last))
}

/// The keys of the drawn keyboard, row by row from the top, from the left: each with its width in keys.
///
/// Five rows of letters, then one of the keys that stand apart. The widest rows are 15 keys wide. Entrée stands at the end of the second row and
/// reaches down to the right of the third, which ends 1.25 keys before it. The fifth ends behind AltGr.
#[must_use]
pub fn rows() -> &'static [&'static [(Position, f32)]] {
    &ROWS
}

/// What stands on a key: alone, with Maj, with AltGr. Nothing on keys that write nothing: they have a name.
#[must_use]
pub fn legend(position: Position) -> [&'static str; 3] {
    match WRITING.iter().find(|(key, _)| *key == position) {
        Some((key, signs)) if *key != SPACE => *signs,
        _ => ["", "", ""],
    }
}

/// What a key writes by itself: alone, with Maj, with AltGr. ^ and ¨ wait for a letter, so their key writes nothing by itself.
pub(super) fn writes(position: Position, layer: usize) -> Option<char> {
    let (_, signs) = WRITING.iter().find(|(key, _)| *key == position && *key != CARET)?;
    signs[layer].chars().next()
}

/// How a character is written on an AZERTY: one stroke, or two when it takes ^ or ¨ first. None for what it cannot write.
#[must_use]
pub fn strokes(character: char) -> Option<Vec<Stroke>> {
    if let Some(stroke) = stroke(character) {
        return Some(vec![stroke]);
    }
    let (accent, letter) = if character == '¨' { ('¨', ' ') } else { parts(character)? };
    let first = Stroke { key: CARET, hold: (accent == '¨').then_some(SHIFT) };
    Some(vec![first, stroke(letter)?])
}

fn stroke(character: char) -> Option<Stroke> {
    if character == '\n' {
        return Some(Stroke { key: ENTER, hold: None });
    }
    [None, Some(SHIFT), Some(ALT_GR)].into_iter().enumerate().find_map(|(layer, hold)| {
        let (key, _) = WRITING.iter().find(|(key, _)| writes(*key, layer) == Some(character))?;
        Some(Stroke { key: *key, hold })
    })
}

/// The letter that an accent makes of another: ê of ^ and e. With a space, the accent itself.
pub(super) fn compose(accent: char, letter: char) -> Option<char> {
    if letter == ' ' {
        return Some(accent);
    }
    let made = accented(accent).iter().find(|(plain, _)| *plain == letter.to_ascii_lowercase())?.1;
    if letter.is_ascii_uppercase() { made.to_uppercase().next() } else { Some(made) }
}

/// The accent and the letter of which a letter is made: ^ and e of ê. None for what has a key of its own.
pub(super) fn parts(letter: char) -> Option<(char, char)> {
    let small = letter.to_lowercase().next()?;
    let found = ['^', '¨'].into_iter().find_map(|accent| {
        let (plain, _) = accented(accent).iter().find(|(_, made)| *made == small)?;
        Some((accent, *plain))
    });
    found.map(|(accent, plain)| (accent, if letter.is_uppercase() { plain.to_ascii_uppercase() } else { plain }))
}

fn accented(accent: char) -> &'static [(char, char)] {
    if accent == '^' { &CIRCUMFLEX } else { &DIAERESIS }
}

/// The one sign of a text. None when there are none, or more.
pub(super) fn only(text: &str) -> Option<char> {
    let mut signs = text.chars();
    signs.next().filter(|_| signs.next().is_none())
}

/// Letters that have a capital on a keyboard. µ has none.
pub(super) fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() && sign != 'µ' && sign.to_uppercase().ne(sign.to_lowercase())
}
