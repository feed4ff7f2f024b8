//! Documents are made, and read back.

mod read;

use super::colour::Color;
use super::sheet::WIDTH;
use super::{Cards, Error, SealedSheet, card, cards, colour, held, qr};
use crate::learner::card::{Colour, LENGTH, Number, Symbol};
use crate::learner::{self, Pin, Wishes};
use crate::report::{Held, HeldAct, HeldCard, HeldCode, HeldEvent, NewCard, Order, Sealed};
use crate::texts::Texts;

use read::Page;

use jiff::tz::TimeZone;
use serde_json::Value;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Writes a document to `target/paper` when `DECLIC_PAPER` is set, for whoever wants to look at it.
fn look_at(name: &str, bytes: &[u8]) {
    if std::env::var_os("DECLIC_PAPER").is_some() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/paper");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), bytes).unwrap();
    }
}

fn texts() -> Texts {
    Texts::house("fr")
}

/// So many cards, each another one: the codes begin with digits that no number here begins with.
fn some(count: u32) -> Vec<NewCard> {
    let card = |index: u32| {
        let seven = 1_000_000 + index * 52_711 % 2_000_000 * 3;
        let eight = (0..10).find_map(|check| format!("{seven:07}{check}").parse::<Number>().ok());
        let digits: Vec<u8> = format!("{:04}", 9_000 + index * 19).bytes().map(|it| it - b'0').collect();
        NewCard { number: eight.unwrap(), pin: Pin::of(&digits).unwrap() }
    };
    (0..count).map(card).collect()
}

const SEAT: &str = "Association Les Mots à l’œuvre, Évry";

fn drawn(count: u32) -> Vec<u8> {
    Cards::new(&texts(), some(count), SEAT).draw().unwrap()
}

/// Fifty cards, drawn and read once for all tests.
static FIFTY: LazyLock<Vec<u8>> = LazyLock::new(|| drawn(50));
static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| read::pages(&FIFTY));

#[test]
fn fifty_cards_are_a_page_for_staff_and_seven_pages_of_eight() {
    look_at("cards.pdf", &FIFTY);
    let pages = &*PAGES;
    assert_eq!(pages.len(), 1 + 7);
    let number = some(1)[0].number.printed();
    assert!(!pages[0].text().contains(&number), "a number on the page for staff");
    assert!(pages[0].text().contains("sans lien avec France Travail ni la CAF."));
}

#[test]
fn each_number_and_each_code_is_printed_once() {
    let pages = &*PAGES;
    let pieces: Vec<&str> = pages.iter().flat_map(|page| &page.pieces).map(|piece| piece.text.as_str()).collect();
    let whole = pages.iter().map(Page::text).collect::<Vec<_>>().join(" ");
    for NewCard { number, pin } in some(50) {
        let halves = number.printed();
        let halves: Vec<&str> = halves.split('\u{a0}').collect();
        assert_eq!(whole.matches(&format!("{} \u{a0} {}", halves[0], halves[1])).count(), 1, "{halves:?}");
        assert_eq!(pieces.iter().filter(|piece| **piece == pin.printed()).count(), 1, "{}", pin.printed());
    }
}

#[test]
fn a_card_has_its_number_and_never_its_code_and_its_strip_has_its_code_and_never_its_number() {
    let pages = &*PAGES;
    for (index, NewCard { number, pin }) in some(50).iter().enumerate() {
        let page = &pages[1 + index / 8];
        let (x, y) = cards::corner(index % 8);
        let front = page.within((x, y), card::WIDTH, card::HEIGHT);
        let strip = page.within((x, y + card::HEIGHT), card::WIDTH, card::WHOLE - card::HEIGHT);
        let halves = number.printed();
        let (first, _) = halves.split_once('\u{a0}').unwrap();
        let tail = number.look().tail_text();
        assert!(front.contains(first) && !strip.contains(first), "{front} / {strip}");
        assert!(strip.contains(&pin.printed()) && !front.contains(&pin.printed()), "{front} / {strip}");
        assert!(strip.split(' ').any(|word| word == tail), "{strip}");
        let place = format!("{}  sur  50", index + 1);
        assert!(strip.contains("Gardez ce papier avec vous."), "{strip}");
        assert!(front.contains(&place) && strip.contains(&place), "{front} / {strip}");
    }
}

#[test]
fn a_card_says_its_picture_and_its_colour_in_words_and_three_short_steps() {
    let pages = &*PAGES;
    for (index, card) in some(8).iter().enumerate() {
        let (x, y) = cards::corner(index);
        let front = pages[1].within((x, y), card::WIDTH, card::HEIGHT);
        let texts = texts();
        let symbol = texts.label(&format!("cards.symbol_{}", card.number.look().symbol.key()), &[]);
        let colour = texts.label(&format!("cards.colour_{}", card.number.look().colour.key()), &[]);
        for words in
            [&format!("{symbol}, {colour}"), "Déclic", "Évry", "«\u{a0}J’ai\u{a0}une\u{a0}carte\u{a0}».", "numéro."]
        {
            assert!(front.contains(words), "{words:?} in {front}");
        }
    }
}

#[test]
fn every_picture_and_every_colour_has_its_word() {
    let keys = Symbol::ALL.iter().map(|it| format!("cards.symbol_{}", it.key()));
    let keys = keys.chain(Colour::ALL.iter().map(|it| format!("cards.colour_{}", it.key())));
    let words: BTreeSet<String> = keys.map(|key| texts().label(&key, &[])).collect();
    assert_eq!(words.len(), Symbol::ALL.len() + Colour::ALL.len());
    assert!(words.iter().all(|words| !words.contains("paper.")), "{words:?}");
}

#[test]
fn the_code_of_squares_says_the_eight_digits() {
    let pages = &*PAGES;
    for (index, NewCard { number, .. }) in some(50).iter().enumerate() {
        let (left, top) = cards::corner(index % 8);
        let inside =
            |it: &[f32; 4]| (left..left + card::WIDTH).contains(&it[0]) && (top..top + card::HEIGHT).contains(&it[1]);
        let page = &pages[1 + index / 8];
        let shapes = page.blocks.iter();
        let dark: Vec<_> = shapes.filter(|it| it.len() > 20 && inside(&it[0])).flatten().copied().collect();
        let least = |side: usize| dark.iter().map(|it| it[side]).reduce(f32::min).unwrap();
        let most = |side: usize| dark.iter().map(|it| it[side]).reduce(f32::max).unwrap();
        let code = qr::code(number).unwrap();
        let module = (most(2) - least(0)) / 21.0;
        assert_eq!(code.size(), 21);
        assert!(module > 0.6, "a module is {module} mm wide: a scanner may not read it");
        let quiet = 4.0 * module;
        assert!(most(2) + quiet < left + card::WIDTH && most(3) + quiet < top + card::WHOLE - 10.0);
        let above =
            page.pieces.iter().filter(|it| it.x > left && it.x < most(2) && it.y > top && it.y < least(1) + 10.0);
        assert!(above.clone().all(|it| it.y + quiet < least(1) || it.x + 12.0 < least(0)), "{above:?}");
        for row in 0..21_u8 {
            for column in 0..21_u8 {
                let x = least(0) + (f32::from(column) + 0.5) * module;
                let y = least(1) + (f32::from(row) + 0.5) * module;
                let is_dark = dark.iter().any(|it| (it[0]..it[2]).contains(&x) && (it[1]..it[3]).contains(&y));
                assert_eq!(is_dark, code.get_module(column.into(), row.into()), "{number:?}: {column}, {row}");
            }
        }
    }
}

#[test]
fn the_code_of_squares_holds_nothing_but_the_digits() {
    let number = &some(1)[0].number;
    let digits: String = number.digits().iter().map(u8::to_string).collect();
    let same =
        qrcodegen::QrCode::encode_segments(&[qrcodegen::QrSegment::make_numeric(&digits)], qrcodegen::QrCodeEcc::High);
    assert_eq!(digits.len(), LENGTH);
    assert!(qr::code(number) == same.ok());
}

#[test]
fn fonts_are_embedded_and_the_properties_are_told() {
    let sheet = SealedSheet::new(&texts(), sealed()).draw().unwrap();
    for (bytes, title) in [(drawn(9), "Cartes Déclic"), (sheet, "Feuille de secours")] {
        let fonts = read::fonts(&bytes);
        assert!(fonts.iter().all(|(_, is_embedded)| *is_embedded), "{fonts:?}");
        for name in ["AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold", "NotoSans-Bold"] {
            assert!(fonts.iter().any(|(font, _)| font.ends_with(name)), "{name} in {fonts:?}");
        }
        assert_eq!(read::about(&bytes, b"Title"), title);
        assert_eq!(read::about(&bytes, b"Lang"), "fr");
    }
}

#[test]
fn nothing_reaches_the_edge_of_the_page_where_printers_do_not_print() {
    let sheet = SealedSheet::new(&texts(), sealed()).draw().unwrap();
    for page in PAGES.iter().chain(&read::pages(&sheet)) {
        for piece in &page.pieces {
            assert!((15.0..WIDTH - 15.0).contains(&piece.x), "{piece:?}");
            assert!((10.0..super::sheet::HEIGHT - 10.0).contains(&piece.y), "{piece:?}");
        }
    }
}

#[test]
fn the_same_cards_give_the_same_bytes_and_others_do_not() {
    assert_eq!(drawn(9), drawn(9));
    assert_ne!(drawn(9), drawn(10));
}

#[test]
fn words_are_gathered_here_and_drawn_on_another_thread() -> Result<(), Error> {
    let cards = Cards::new(&texts(), some(1), "");
    let sheet = SealedSheet::new(&texts(), sealed());
    let made = std::thread::spawn(move || Ok((cards.draw()?, sheet.draw()?))).join().unwrap();
    let (cards, _) = made?;
    assert_eq!(read::pages(&cards).len(), 2);
    Ok(())
}

#[test]
fn a_seat_with_a_very_long_name_or_none_and_no_cards_at_all_are_drawn() {
    for seat in ["", "   ", &"Très longue association ".repeat(20)] {
        let bytes = Cards::new(&texts(), some(3), seat).draw().unwrap();
        look_at(if seat.len() > 10 { "cards-long.pdf" } else { "cards-few.pdf" }, &bytes);
        assert_eq!(read::pages(&bytes).len(), 2);
    }
    assert_eq!(read::pages(&drawn(0)).len(), 1);
}

/// Pictures are shapes: they need 3:1 with what is behind them. These have more, so that a printer without colours prints them too.
#[test]
fn the_pictures_of_cards_are_seen_on_their_colours() {
    let linear = |part: u8| {
        let part = f32::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let light = |Color([red, green, blue])| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    for colour in Colour::ALL {
        let (ground, ink) = colour::of(*colour);
        let contrast = (light(ground) + 0.05) / (light(ink) + 0.05);
        assert!(contrast > 5.5, "{}: {contrast}", colour.key());
    }
}

fn sealed() -> Sealed {
    let room_key = "00ff17a4 9b3c42d8 e5f60718 293a4b5c 6d7e8f90 a1b2c3d4 e5f60718 2a3b4c5d".replace(' ', "");
    Sealed { recovery: "H7KM 4QRT W9XA 3CDE 6FGP".to_owned(), room_key }
}

#[test]
fn the_sealed_sheet_has_both_secrets_in_groups_and_lines_to_write_on() {
    let bytes = SealedSheet::new(&texts(), sealed()).draw().unwrap();
    look_at("sealed.pdf", &bytes);
    let pages = read::pages(&bytes);
    assert_eq!(pages.len(), 1);
    let text = pages[0].text();
    let squeezed: String = text.split_whitespace().collect();
    let Sealed { recovery, room_key } = sealed();
    assert!(squeezed.contains(&recovery.replace(' ', "")), "{text}");
    assert!(squeezed.contains(&room_key), "{text}");
    for words in ["Feuille de secours", "Code de secours", "Clé de la salle", "Date\u{a0}:", "Poste\u{a0}:"] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn a_secret_has_its_own_groups_or_gets_groups_of_four() {
    assert_eq!(super::sealed::grouped("AB12-CD34"), ["AB12", "CD34"]);
    assert_eq!(super::sealed::grouped("0123456789"), ["0123", "4567", "89"]);
    assert!(super::sealed::grouped("").is_empty());
}

#[test]
fn what_is_held_is_read_line_by_line() {
    let at = "2027-02-28T10:00:00Z".parse().unwrap();
    let payload = serde_json::json!({ "step_done": { "run": 1, "lesson": "click", "step": "big", "rung": "alone" } });
    let done = serde_json::json!({ "lesson": "click", "day": "2027-03-01", "steps": ["a", "b"], "skin": null });
    let all = Held {
        learner: "00".repeat(16),
        cards: vec![HeldCard { symbol: "bird".into(), colour: "orange".into(), tail: 5, given: Some(at) }],
        nickname: Some("Fatou".into()),
        code: HeldCode { is_set: true, is_asked: true },
        wishes: Wishes { very_large: Some(true), left_handed: Some(true), ..Wishes::default() },
        events: vec![
            HeldEvent { at, kind: "step_done".into(), payload },
            HeldEvent { at, kind: "lesson_done".into(), payload: done },
            HeldEvent { at, kind: "something_new".into(), payload: serde_json::json!({ "colour": 3 }) },
        ],
        audit: vec![HeldAct { at, who: "volunteer".into(), what: "new_code".into(), result: "done".into() }],
    };
    let text = held(&texts(), &all, &TimeZone::UTC);
    look_at("held.txt", text.as_bytes());
    for line in [
        "Prénom ou surnom\u{a0}: Fatou",
        "Oiseau, orange, finit par 05, donnée le 28 février 2027",
        "Lettres\u{a0}: très grandes",
        "28 février 2027\u{a0}: étape réussie (leçon\u{a0}: Cliquer, fois\u{a0}: 1, aide\u{a0}: Sans aide)",
        "28 février 2027\u{a0}: leçon finie (jour\u{a0}: 1er mars 2027, leçon\u{a0}: Cliquer, étapes\u{a0}: 2)",
        "28 février 2027\u{a0}: something_new (colour\u{a0}: 3)",
        "28 février 2027\u{a0}: nouveau code donné (bénévole, fait)",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}\nis not in\n{text}");
    }
    assert!(!text.contains("paper."), "{text}");
}

#[test]
fn of_somebody_of_whom_nothing_is_held_that_is_said() {
    let text = held(&texts(), &Held::default(), &TimeZone::UTC);
    assert_eq!(text.lines().filter(|line| *line == "Rien").count(), 4, "{text}");
    assert!(text.contains("Prénom ou surnom\u{a0}: aucun"), "{text}");
}

#[test]
fn days_are_those_of_the_seat() {
    let at = "2027-02-28T23:30:00Z".parse().unwrap();
    let all = Held { events: vec![HeldEvent { at, kind: "opened".into(), payload: Value::Null }], ..Held::default() };
    for (hours, day) in [(0, "28 février 2027"), (1, "1er mars 2027")] {
        let text = held(&texts(), &all, &TimeZone::fixed(jiff::tz::offset(hours)));
        assert!(text.contains(&format!("{day}\u{a0}: leçon ouverte")), "{text}");
    }
}

#[test]
fn what_was_chosen_is_read_in_words() {
    let at = "2027-02-28T10:00:00Z".parse().unwrap();
    let wishes = Wishes {
        palette: Some("black_and_yellow".into()),
        very_large: Some(false),
        left_handed: Some(true),
        reads_labels: Some(false),
        aim: Some("mails".into()),
    };
    let payload = serde_json::json!({ "revision": 3, "wishes": wishes });
    let events = vec![HeldEvent { at, kind: "wishes".into(), payload }];
    let text = held(&texts(), &Held { events, ..Held::default() }, &TimeZone::UTC);
    let line = "choix changés (Couleurs de l’écran\u{a0}: Noir et jaune, Lettres\u{a0}: grandes, Souris\u{a0}: main gauche, Voix\u{a0}: ne lit pas les boutons, But\u{a0}: Mails)";
    assert!(text.contains(line), "{text}");
}

#[test]
fn everything_that_staff_can_do_about_a_person_has_words() {
    let (id, number) = (learner::Id::new([1; 16]), some(1)[0].number.clone());
    let pin = some(1)[0].pin.clone();
    let orders = [
        Order::Welcome(number.clone()),
        Order::NewCode(id),
        Order::ChooseCode(id, pin),
        Order::AskCode(id, true),
        Order::OpenFor(id),
        Order::HandOver(None),
        Order::Replace(id, number),
        Order::Rename(id, None),
        Order::Export(id),
    ];
    let results = ["ok", "closed", "forbidden", "unknown", "taken", "repeated", "counted", "common", "failed"];
    let roles = ["volunteer", "manager"];
    let keys = orders.iter().map(|order| format!("paper.act_{}", order.key()));
    let keys = keys.chain(results.map(|result| format!("paper.result_{result}")));
    for key in keys.chain(roles.map(|role| format!("paper.role_{role}"))) {
        assert_ne!(texts().label(&key, &[]), key);
    }
}
