use super::*;
use crate::computer::field::{Edit, Field, Kind, Motion};

use proptest::prelude::*;

/// What an AZERTY writes, read off a keyboard: the names of the keys, then the signs alone, with Maj, with AltGr. `·` stands for nothing.
const AZERTY: [(&str, &str, &str, &str); 4] = [
    ("square 1 2 3 4 5 6 7 8 9 0 degree equal", "²&é\"'(-è_çà)=", "·1234567890°+", "··~#{[|`\\^@]}"),
    ("a z e r t y u i o p caret dollar", "azertyuiop·$", "AZERTYUIOP·£", "··€········¤"),
    ("q s d f g h j k l m ugrave star", "qsdfghjklmù*", "QSDFGHJKLM%µ", "············"),
    ("less w x c v b n comma semicolon colon exclamation", "<wxcvbn,;:!", ">WXCVBN?./§", "···········"),
];
/// What ^ and ¨ make of letters.
const CARET_MAKES: (&str, &str) = ("aeiouAEIOU ", "âêîôûÂÊÎÔÛ^");
const DIAERESIS_MAKES: (&str, &str) = ("aeiouyAEIOUY ", "äëïöüÿÄËÏÖÜŸ¨");

fn key(name: &str) -> Position {
    Position::parse(name).unwrap_or_else(|| panic!("{name} is no key"))
}

/// A keyboard as it stands on a table: what comes out of a stroke.
#[derive(Default)]
struct Table {
    accent: Option<char>,
}

impl Table {
    fn press(&mut self, stroke: Stroke) -> Option<char> {
        let hold = stroke.hold.map_or("", Position::name);
        if stroke.key == key("caret") {
            self.accent = Some(if hold == "shift" { '¨' } else { '^' });
            return None;
        }
        let sign = match stroke.key.name() {
            "space" => ' ',
            "enter" => '\n',
            name => AZERTY.iter().find_map(|(keys, alone, shift, alt_gr)| {
                let at = keys.split(' ').position(|key| key == name)?;
                let signs = match hold {
                    "" => alone,
                    "shift" => shift,
                    "alt_gr" => alt_gr,
                    _ => return None,
                };
                signs.chars().nth(at).filter(|sign| *sign != '·')
            })?,
        };
        let (plain, made) = match self.accent.take() {
            None => return Some(sign),
            Some('^') => CARET_MAKES,
            Some(_) => DIAERESIS_MAKES,
        };
        plain.chars().position(|letter| letter == sign).and_then(|at| made.chars().nth(at))
    }
}

/// Every character of which an AZERTY shows or makes something.
fn writable() -> Vec<char> {
    let layers = AZERTY.iter().flat_map(|(_, alone, shift, alt_gr)| [*alone, *shift, *alt_gr]);
    let signs = layers.chain([CARET_MAKES.1, DIAERESIS_MAKES.1, " \n"]).flat_map(str::chars);
    signs.filter(|sign| *sign != '·').collect()
}

fn written(character: char) -> Vec<(&'static str, &'static str)> {
    let strokes = strokes(character).unwrap_or_default();
    strokes.iter().map(|stroke| (stroke.hold.map_or("", Position::name), stroke.key.name())).collect()
}

#[test]
fn what_strokes_says_writes_the_character() {
    for character in writable() {
        let mut table = Table::default();
        let strokes = strokes(character).unwrap_or_else(|| panic!("{character} cannot be written"));
        let out: Vec<char> = strokes.iter().filter_map(|stroke| table.press(*stroke)).collect();
        assert_eq!(out, [character]);
        assert!(table.accent.is_none());
    }
}

#[test]
fn letters_figures_accents_and_signs_are_where_people_find_them() {
    assert_eq!(written('a'), [("", "a")]);
    assert_eq!(written('A'), [("shift", "a")]);
    assert_eq!(written('0'), [("shift", "0")]);
    assert_eq!(written('é'), [("", "2")]);
    assert_eq!(written('ù'), [("", "ugrave")]);
    assert_eq!(written('@'), [("alt_gr", "0")]);
    assert_eq!(written('€'), [("alt_gr", "e")]);
    assert_eq!(written('^'), [("alt_gr", "9")]);
    assert_eq!(written('.'), [("shift", "semicolon")]);
    assert_eq!(written('/'), [("shift", "colon")]);
    assert_eq!(written(' '), [("", "space")]);
    assert_eq!(written('\n'), [("", "enter")]);
    assert_eq!(written('ê'), [("", "caret"), ("", "e")]);
    assert_eq!(written('Ê'), [("", "caret"), ("shift", "e")]);
    assert_eq!(written('ë'), [("shift", "caret"), ("", "e")]);
    assert_eq!(written('¨'), [("shift", "caret"), ("", "space")]);
}

#[test]
fn what_stands_on_no_key_cannot_be_written() {
    for character in ['É', 'À', 'œ', '’', '\u{a0}', '\t', 'ñ', 'đ', '字', '\u{301}'] {
        assert_eq!(strokes(character), None, "{character:?}");
    }
}

#[test]
fn every_key_of_the_contract_has_its_name() {
    let names = "square 1 2 3 4 5 6 7 8 9 0 degree equal backspace tab a z e r t y u i o p caret dollar enter caps q s d f g h j k l m \
                 ugrave star shift less w x c v b n comma semicolon colon exclamation shift_right control alt space alt_gr left right up \
                 down delete home end page_up page_down escape f2";
    for name in names.split_whitespace() {
        assert_eq!(key(name).name(), name);
        assert_eq!(key(name).to_string(), name);
    }
    for name in ["", "A", "é", "return", "ctrl", "^"] {
        assert_eq!(Position::parse(name), None, "{name}");
    }
}

#[test]
fn the_drawn_keyboard_has_every_key_once() {
    let drawn: Vec<&str> = rows().iter().flat_map(|row| row.iter()).map(|(key, _)| key.name()).collect();
    let once: BTreeSet<&str> = drawn.iter().copied().collect();
    assert_eq!(drawn.len(), once.len());
    for (name, _) in rows().iter().flat_map(|row| row.iter()).map(|(position, width)| (position.name(), width)) {
        key(name);
    }
    let writing = AZERTY.iter().flat_map(|(keys, ..)| keys.split(' '));
    for name in writing.chain(["space", "enter", "backspace", "shift", "alt_gr", "caps", "left", "delete"]) {
        assert!(once.contains(name), "{name} is not drawn");
    }
    let widths: Vec<f32> = rows().iter().map(|row| row.iter().map(|(_, width)| width).sum()).collect();
    assert_eq!(widths, [15.0, 15.0, 13.75, 15.0, 11.75, 15.0]);
}

#[test]
fn the_legend_is_what_stands_on_the_key() {
    assert_eq!(legend(key("0")), ["à", "0", "@"]);
    assert_eq!(legend(key("a")), ["a", "A", ""]);
    assert_eq!(legend(key("caret")), ["^", "¨", ""]);
    for name in ["space", "enter", "f2"] {
        assert_eq!(legend(key(name)), ["", "", ""]);
    }
}

fn next_names(typed: &str, caret: usize, wanted: &str) -> Vec<&'static str> {
    next(typed, caret, wanted).iter().map(|stroke| stroke.key.name()).collect()
}

#[test]
fn the_next_key_is_told() {
    assert_eq!(next_names("", 0, "Amina"), ["a"]);
    assert_eq!(next_names("Am", 2, "Amina"), ["i"]);
    assert_eq!(next_names("F", 1, "Fête"), ["caret", "e"]);
    assert_eq!(next_names("Amina", 5, "Amina"), [""; 0]);
    assert_eq!(next_names("Amina", 1, "Amina"), [""; 0], "where the caret stands no longer matters");
    assert_eq!(next_names("Anima", 5, "Amina"), ["backspace"]);
    assert_eq!(next_names("Aminaa", 6, "Amina"), ["backspace"]);
    assert_eq!(next_names("Amna", 2, "Amina"), ["i"], "the letter is missing there");
    assert_eq!(next_names("Amxina", 3, "Amina"), ["backspace"], "the letter before the caret is too much");
    assert_eq!(next_names("Amxina", 2, "Amina"), ["end"]);
    assert_eq!(next_names("Amx", 2, "Amina"), ["right"]);
    assert_eq!(next_names("Ami", 1, "Amina"), ["end"]);
    assert_eq!(next_names("a\nbx", 1, "a\nbc"), ["down"]);
    assert_eq!(next_names("", 9, "É"), [""; 0], "no AZERTY writes it");
}

/// What a stroke does to a field.
fn edit(stroke: Stroke, table: &mut Table) -> Option<Edit> {
    let to = |to| Some(Edit::Move { to, select: false });
    match stroke.key.name() {
        "backspace" => Some(Edit::Backspace),
        "right" => to(Motion::Right),
        "end" => to(Motion::End),
        "down" => to(Motion::Down),
        _ => table.press(stroke).map(|sign| Edit::Type(sign.to_string())),
    }
}

/// Follows what `next` says until it says nothing more.
fn follow(field: &mut Field, wanted: &str) -> usize {
    let (mut table, mut clipboard) = (Table::default(), String::new());
    let most = 20 + 8 * (field.text().chars().count() + wanted.chars().count());
    for pressed in 0..most {
        let strokes = next(field.text(), field.caret(), wanted);
        if strokes.is_empty() {
            return pressed;
        }
        for stroke in strokes {
            if let Some(edit) = edit(stroke, &mut table) {
                field.apply(&edit, &mut clipboard);
            }
        }
    }
    most
}

fn shift(press: Press) -> Press {
    Press { shift: true, ..press }
}

fn at(name: &str, text: &str) -> Press {
    Press { position: Some(key(name)), ..Press::text(text) }
}

#[test]
fn keys_are_down_until_they_come_up() {
    let mut keyboard = Keyboard::default();
    keyboard.note(&Press::named(key("shift")));
    keyboard.note(&shift(at("a", "A")));
    assert!(keyboard.is_down(key("shift")) && keyboard.is_down(key("a")));
    assert_eq!(keyboard.last, Some(key("a")));
    keyboard.release(key("a"));
    keyboard.release(key("shift"));
    assert!(!keyboard.is_down(key("shift")) && !keyboard.is_down(key("a")));
}

#[test]
fn a_key_that_came_up_unseen_is_not_down_for_ever() {
    let mut keyboard = Keyboard::default();
    keyboard.note(&Press::named(key("shift_right")));
    keyboard.note(&Press::named(key("control")));
    keyboard.note(&at("a", "a"));
    assert!(!keyboard.is_down(key("shift_right")) && !keyboard.is_down(key("control")));
    keyboard.let_go();
    assert!(!keyboard.is_down(key("a")));
}

#[test]
fn the_key_is_known_by_what_it_wrote_where_its_place_is_not_told() {
    let mut keyboard = Keyboard::default();
    keyboard.note(&Press::text("é"));
    assert_eq!(keyboard.last, Some(key("2")));
    assert!(!keyboard.is_down(key("2")), "nobody would tell that it came up");
    keyboard.note(&Press { key: Key::Dead, ..Press::text("") });
    assert_eq!(keyboard.last, Some(key("caret")));
    keyboard.note(&Press::text("字"));
    assert_eq!(keyboard.last, None);
}

#[test]
fn a_held_key_is_told_from_one_that_is_pressed_again() {
    let mut keyboard = Keyboard::default();
    let again = |press| Press { repeat: true, ..press };
    keyboard.note(&at("a", "a"));
    assert!(!keyboard.held);
    keyboard.note(&again(at("a", "a")));
    assert!(keyboard.held);
    keyboard.note(&at("a", "a"));
    assert!(!keyboard.held);
    keyboard.note(&again(Press::named(key("shift"))));
    assert!(!keyboard.held, "Maj has to be held");
}

#[test]
fn locked_capitals_are_known_from_the_letters() {
    let mut keyboard = Keyboard::default();
    let mut caps = |press: Press| {
        keyboard.note(&press);
        keyboard.caps()
    };
    assert!(!caps(at("a", "a")));
    assert!(!caps(shift(at("a", "A"))));
    assert!(caps(at("a", "A")));
    assert!(caps(at("1", "&")), "a sign says nothing of capitals");
    assert!(caps(shift(at("1", "1"))));
    assert!(caps(shift(at("star", "µ"))));
    assert!(caps(shift(at("a", "a"))), "with Verr. maj., Maj writes small letters");
    assert!(!caps(at("e", "ê")));
    assert!(caps(Press::text("É")));
}

#[test]
fn a_letter_that_an_azerty_writes_elsewhere_tells_another_keyboard() {
    let mut keyboard = Keyboard::default();
    let mut other = |press: Press| {
        keyboard.note(&press);
        keyboard.is_other()
    };
    assert!(!other(at("e", "e")));
    assert!(other(at("a", "q")), "QWERTY");
    assert!(other(at("e", "e")), "both write e there");
    assert!(other(Press::text("z")), "its place is not known");
    assert!(!other(at("a", "a")), "AZERTY after all");
    assert!(other(at("r", "o")), "BÉPO");
    assert!(!other(at("2", "é")));
    assert!(!other(at("u", "û")), "an accent before it");
    assert!(!other(shift(at("i", "Ï"))));
    assert!(!other(at("1", "1")), "a figure is no letter");
    assert!(!other(Press { control: true, ..at("a", "q") }), "Ctrl and a key write nothing");
    assert!(other(at("ugrave", "m")) && !other(at("m", "M")));
    assert!(!other(Press::named(key("alt_gr"))) && !other(at("o", "œ")), "AltGr writes more than is printed");
}

#[test]
fn an_accent_that_waits_needs_only_its_letter() {
    let mut keyboard = Keyboard::default();
    let strokes = strokes('ê').unwrap_or_default();
    assert_eq!(keyboard.left(&strokes), &strokes[..]);
    keyboard.note(&Press { key: Key::Dead, position: Some(key("caret")), ..Press::text("") });
    assert_eq!(keyboard.left(&strokes), &strokes[1..]);
    keyboard.note(&at("e", "ê"));
    assert_eq!(keyboard.left(&strokes), &strokes[..]);
    keyboard.note(&Press { key: Key::Dead, position: Some(key("2")), ..Press::text("") });
    assert_eq!(keyboard.left(&strokes), &strokes[..], "another accent waits");
}

/// What the keyboard on the screen writes, key after key. Keys that write nothing are told by name.
fn struck(names: &str) -> String {
    let mut keyboard = Keyboard::default();
    strike(&mut keyboard, names)
}

fn strike(keyboard: &mut Keyboard, names: &str) -> String {
    let presses = names.split_whitespace().filter_map(|name| keyboard.strike(key(name)));
    presses
        .map(|press| match press.key {
            Key::Text(text) => text.to_string(),
            Key::Named(position) if position.name() == "space" => " ".to_owned(),
            Key::Named(position) => format!("[{position}]"),
            Key::Dead => "[dead]".to_owned(),
        })
        .collect()
}

#[test]
fn on_the_screen_maj_and_alt_gr_stay_until_the_next_key() {
    assert_eq!(struck("shift a m i n a"), "Amina");
    assert_eq!(struck("shift_right a a"), "Aa");
    assert_eq!(struck("alt_gr 0 0"), "@à");
    assert_eq!(struck("alt_gr e shift 0 2"), "€0é");
    assert_eq!(struck("shift shift a"), "a", "pressed again, it comes up");
    assert_eq!(struck("shift shift_right a"), "a");
    assert_eq!(struck("alt_gr a a"), "a", "nothing stands there with AltGr");
    assert_eq!(struck("a enter shift tab backspace space b"), "a[enter][tab][backspace] b");
    let mut keyboard = Keyboard::default();
    strike(&mut keyboard, "shift");
    assert!(keyboard.is_down(key("shift")));
    strike(&mut keyboard, "a");
    assert!(!keyboard.is_down(key("shift")));
}

#[test]
fn on_the_screen_capitals_stay_locked_until_verr_maj_is_pressed_again() {
    assert_eq!(struck("caps a b shift c 1 shift 1 caps d"), "ABc&1d");
    assert_eq!(struck("caps caret e shift star"), "Êµ");
    let mut keyboard = Keyboard::default();
    strike(&mut keyboard, "caps");
    assert!(keyboard.caps());
}

#[test]
fn on_the_screen_an_accent_waits_for_its_letter() {
    assert_eq!(struck("caret e caret shift o shift caret e shift caret shift i"), "êÔëÏ");
    assert_eq!(struck("caret space shift caret space"), "^¨");
    assert_eq!(struck("caret caret"), "^");
    assert_eq!(struck("caret shift caret e"), "ë", "the last one counts");
    assert_eq!(struck("caret t"), "^t");
    assert_eq!(struck("caret backspace e"), "e", "it is taken back");
    assert_eq!(struck("caret left e"), "[left]e");
    let mut keyboard = Keyboard::default();
    strike(&mut keyboard, "caret");
    assert!(keyboard.is_down(key("caret")));
    strike(&mut keyboard, "e");
    assert!(!keyboard.is_down(key("caret")));
}

#[test]
fn on_the_screen_ctrl_holds_for_one_key() {
    let mut keyboard = Keyboard::default();
    assert_eq!(keyboard.strike(key("control")), None);
    let press = keyboard.strike(key("c"));
    assert_eq!(press, Some(Press { control: true, ..at("c", "c") }));
    assert_eq!(keyboard.strike(key("c")), Some(at("c", "c")));
}

#[test]
fn the_keyboard_on_the_screen_writes_all_that_strokes_says() {
    for character in writable() {
        let strokes = strokes(character).unwrap_or_default();
        let keys = strokes.iter().flat_map(|stroke| stroke.hold.into_iter().chain([stroke.key]));
        let names: Vec<&str> = keys.map(Position::name).collect();
        let out = if character == '\n' { "[enter]".to_owned() } else { character.to_string() };
        assert_eq!(struck(&names.join(" ")), out);
    }
}

#[test]
fn nothing_that_was_typed_is_told() {
    let press = at("a", "secret");
    assert_eq!(format!("{press:?}"), "Press { key: Text, repeat: false, .. }");
    assert_eq!(format!("{:?}", Action::Pressed(press)), "Pressed(Press { key: Text, repeat: false, .. })");
}

#[test]
fn which_keys_are_down_is_not_told() {
    let mut keyboard = Keyboard::default();
    keyboard.note(&at("k", "k"));
    assert_eq!(format!("{keyboard:?}"), "Keyboard { caps: false, other: false, .. }");
    assert_eq!(format!("{:?}", Action::Released(key("k"))), "Released");
}

fn writable_text(signs: Vec<char>, len: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(signs), 0..len).prop_map(String::from_iter)
}

/// Few letters, so that what is typed and what is wanted have much in common.
fn alike() -> Vec<char> {
    vec!['a', 'b', 'ê', 'É', '\n']
}

proptest! {
    #[test]
    fn any_text_becomes_what_is_wanted(
        typed in prop_oneof![any::<String>(), writable_text(alike(), 12)],
        wanted in prop_oneof![writable_text(writable(), 20), writable_text(alike(), 12)],
        carets in (0..30_usize, 0..30_usize),
    ) {
        let wanted = wanted.replace('É', "c");
        let one_line = wanted.replace('\n', " ");
        for (kind, wanted) in [(Kind::Lines, &wanted), (Kind::Text, &one_line), (Kind::Secret, &one_line)] {
            let mut field = Field::new(kind, &typed);
            field.apply(&Edit::Place(carets.0), &mut String::new());
            field.apply(&Edit::Extend(carets.1), &mut String::new());
            follow(&mut field, wanted);
            prop_assert_eq!(field.text(), wanted.as_str());
        }
    }

    #[test]
    fn any_day_becomes_the_one_that_is_wanted(typed in "[0-9]{0,2}/?[0-9]{0,2}/?[0-9]{0,4}", caret in 0..11_usize, day in 1..29_u8, month in 1..13_u8) {
        let wanted = format!("{day:02}/{month:02}/2027");
        let mut field = Field::new(Kind::Date, &typed);
        field.apply(&Edit::Place(caret), &mut String::new());
        follow(&mut field, &wanted);
        prop_assert_eq!(field.text(), wanted.as_str());
    }

    #[test]
    fn any_amount_becomes_the_one_that_is_wanted(typed in "[0-9 ,€]{0,8}", caret in 0..9_usize, wanted in "-?[0-9]{1,4}(,[0-9]{2})?( €)?") {
        let mut field = Field::new(Kind::Money, &typed);
        field.apply(&Edit::Place(caret), &mut String::new());
        follow(&mut field, &wanted);
        prop_assert_eq!(field.text(), wanted.as_str());
    }

    #[test]
    fn a_typist_without_a_slip_presses_each_key_once(wanted in writable_text(writable(), 20)) {
        let mut field = Field::new(Kind::Lines, "");
        prop_assert_eq!(follow(&mut field, &wanted), wanted.chars().count());
    }

    #[test]
    fn the_keyboard_on_the_screen_never_stays_stuck(names in prop::collection::vec(prop::sample::select(
        rows().iter().flat_map(|row| row.iter()).map(|(key, _)| *key).collect::<Vec<_>>()
    ), 0..20)) {
        let mut keyboard = Keyboard::default();
        for key in names {
            let is_press = keyboard.strike(key).is_some();
            prop_assert!(!is_press || (keyboard.latched.is_empty() && keyboard.dead.is_none()));
        }
    }
}
