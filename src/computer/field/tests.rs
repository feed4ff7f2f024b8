use super::*;

use proptest::prelude::*;

const KINDS: [Kind; 7] = [Kind::Text, Kind::Lines, Kind::Number, Kind::Money, Kind::Date, Kind::Secret, Kind::Email];

fn apply(field: &mut Field, edit: &Edit) -> Change {
    field.apply(edit, &mut String::new())
}

/// A field after each letter was typed by itself.
fn typed(kind: Kind, letters: &str) -> Field {
    let mut field = Field::new(kind, "");
    letters.chars().for_each(|letter| {
        apply(&mut field, &Edit::Type(letter.to_string()));
    });
    field
}

fn placed(kind: Kind, text: &str, caret: usize) -> Field {
    let mut field = Field::new(kind, text);
    apply(&mut field, &Edit::Place(caret));
    field
}

/// A field in which the letters between two places are selected.
fn selecting(kind: Kind, text: &str, from: usize, to: usize) -> Field {
    let mut field = placed(kind, text, from);
    apply(&mut field, &Edit::Extend(to));
    field
}

fn step(to: Motion) -> Edit {
    Edit::Move { to, select: false }
}

fn stretch(to: Motion) -> Edit {
    Edit::Move { to, select: true }
}

fn pasted(kind: Kind, copied: &str) -> String {
    let mut field = Field::new(kind, "");
    field.apply(&Edit::Paste, &mut copied.to_owned());
    field.text().to_owned()
}

#[test]
fn what_is_typed_comes_in_at_the_caret() {
    let mut field = placed(Kind::Text, "Amna", 2);
    assert_eq!(apply(&mut field, &Edit::Type("i".into())), Change::Typed);
    assert_eq!(field.text(), "Amina");
    assert_eq!(field.caret(), 3);
}

#[test]
fn what_is_typed_takes_the_place_of_what_is_selected() {
    let mut field = selecting(Kind::Text, "Amélie", 5, 2);
    apply(&mut field, &Edit::Type("a".into()));
    assert_eq!((field.text(), field.caret()), ("Amae", 3));
}

#[test]
fn each_key_takes_one_letter_out_on_its_side() {
    let mut field = placed(Kind::Text, "Zoé", 2);
    assert_eq!(apply(&mut field, &Edit::Backspace), Change::Erased);
    assert_eq!((field.text(), field.caret()), ("Zé", 1));
    assert_eq!(apply(&mut field, &Edit::Delete), Change::Erased);
    assert_eq!((field.text(), field.caret()), ("Z", 1));
    assert_eq!(apply(&mut field, &Edit::Delete), Change::Nothing);
    apply(&mut field, &step(Motion::Home));
    assert_eq!(apply(&mut field, &Edit::Backspace), Change::Nothing);
    assert_eq!(field.text(), "Z");
}

#[test]
fn both_keys_take_out_what_is_selected() {
    for edit in [Edit::Backspace, Edit::Delete] {
        let mut field = selecting(Kind::Text, "Amélie", 1, 4);
        assert_eq!(apply(&mut field, &edit), Change::Erased);
        assert_eq!((field.text(), field.caret(), field.selection()), ("Aie", 1, 1..1));
    }
}

#[test]
fn arrows_move_the_caret_and_with_maj_they_select() {
    let mut field = placed(Kind::Text, "été", 3);
    assert_eq!(apply(&mut field, &step(Motion::Right)), Change::Nothing);
    assert_eq!(apply(&mut field, &step(Motion::Left)), Change::Moved);
    assert_eq!(apply(&mut field, &stretch(Motion::Home)), Change::Selected);
    assert_eq!(field.selection(), 0..2);
    // An arrow leaves what is selected by its own end.
    assert_eq!(apply(&mut field, &step(Motion::Right)), Change::Moved);
    assert_eq!((field.caret(), field.selection()), (2, 2..2));
    assert_eq!(apply(&mut field, &stretch(Motion::End)), Change::Selected);
    assert_eq!(apply(&mut field, &step(Motion::Left)), Change::Moved);
    assert_eq!(field.caret(), 2);
}

#[test]
fn in_a_field_of_several_lines_the_caret_goes_by_lines() {
    let mut field = placed(Kind::Lines, "Bonjour,\nà jeudi\n\nAmina", 5);
    let mut go = |to| {
        apply(&mut field, &step(to));
        field.caret()
    };
    assert_eq!(go(Motion::Down), 14);
    assert_eq!(go(Motion::End), 16);
    assert_eq!(go(Motion::Down), 17, "the empty line is short");
    assert_eq!(go(Motion::Down), 18);
    assert_eq!(go(Motion::Down), 18, "there is no line below");
    assert_eq!(go(Motion::End), 23);
    assert_eq!(go(Motion::Home), 18);
    assert_eq!(go(Motion::Up), 17);
    assert_eq!(go(Motion::Up), 9);
    assert_eq!(go(Motion::Up), 0);
    assert_eq!(go(Motion::Up), 0, "there is no line above");
}

#[test]
fn a_double_click_selects_the_word() {
    for (at, word) in [(0, "Fête"), (4, "Fête"), (5, "de"), (6, "de"), (10, "été"), (100, "été")] {
        let mut field = Field::new(Kind::Text, "Fête de l’été");
        assert_eq!(apply(&mut field, &Edit::Word(at)), Change::Selected);
        let mut clipboard = String::new();
        field.apply(&Edit::Copy, &mut clipboard);
        assert_eq!(clipboard, word, "{at}");
    }
    assert_eq!(apply(&mut Field::default(), &Edit::Word(3)), Change::Nothing);
    assert_eq!(apply(&mut Field::default(), &Edit::All), Change::Nothing);
}

#[test]
fn what_is_copied_is_pasted_where_the_caret_is() {
    let mut clipboard = String::new();
    let mut field = selecting(Kind::Text, "code K7R2", 5, 9);
    assert_eq!(field.apply(&Edit::Copy, &mut clipboard), Change::Copied);
    assert_eq!((field.text(), clipboard.as_str()), ("code K7R2", "K7R2"));
    let mut other = Field::new(Kind::Text, "n° ");
    assert_eq!(other.apply(&Edit::Paste, &mut clipboard), Change::Pasted);
    assert_eq!((other.text(), other.caret()), ("n° K7R2", 7));
}

#[test]
fn what_is_cut_goes_out_and_can_be_pasted() {
    let mut clipboard = String::new();
    let mut field = selecting(Kind::Text, "Amina Diallo", 0, 6);
    assert_eq!(field.apply(&Edit::Cut, &mut clipboard), Change::Erased);
    assert_eq!((field.text(), clipboard.as_str()), ("Diallo", "Amina "));
    field.apply(&Edit::Paste, &mut clipboard);
    assert_eq!(field.text(), "Amina Diallo");
}

#[test]
fn without_a_selection_nothing_is_copied_and_what_was_copied_stays() {
    let mut clipboard = "K7R2".to_owned();
    let mut field = Field::new(Kind::Text, "Amina");
    assert_eq!(field.apply(&Edit::Copy, &mut clipboard), Change::Nothing);
    assert_eq!(field.apply(&Edit::Cut, &mut clipboard), Change::Nothing);
    assert_eq!((clipboard.as_str(), field.text()), ("K7R2", "Amina"));
    assert_eq!(apply(&mut field, &Edit::Paste), Change::NothingToPaste);
}

#[test]
fn a_secret_is_never_copied_shown_or_not() {
    let mut clipboard = String::new();
    let mut field = Field::new(Kind::Secret, "Soleil 21");
    assert_eq!(field.shown(), "•••••••••");
    for _ in 0..2 {
        apply(&mut field, &Edit::All);
        assert_eq!(field.apply(&Edit::Copy, &mut clipboard), Change::Nothing);
        assert_eq!(field.apply(&Edit::Cut, &mut clipboard), Change::Nothing);
        assert_eq!(apply(&mut field, &Edit::Reveal), Change::Revealed);
    }
    assert_eq!((field.text(), clipboard.as_str()), ("Soleil 21", ""));
    apply(&mut field, &Edit::Word(1));
    assert_eq!(field.selection(), 0..9, "where its words end is part of the secret");
    apply(&mut field, &Edit::Reveal);
    assert_eq!(field.shown(), "Soleil 21");
    apply(&mut field, &Edit::Word(1));
    assert_eq!(field.selection(), 0..6);
    assert_eq!(apply(&mut Field::new(Kind::Text, "a"), &Edit::Reveal), Change::Nothing);
}

#[test]
fn one_line_stays_one_line() {
    assert_eq!(pasted(Kind::Text, "Amina\r\n  Diallo \n\n"), "Amina Diallo");
    assert_eq!(pasted(Kind::Lines, "Amina\r\nDiallo\rParis"), "Amina\nDiallo\nParis");
    let mut field = Field::new(Kind::Text, "Amina");
    assert_eq!(apply(&mut field, &Edit::Type("\n".into())), Change::Nothing);
    assert_eq!(field.text(), "Amina");
    let mut tall = Field::new(Kind::Lines, "Amina");
    assert_eq!(apply(&mut tall, &Edit::Type("\n".into())), Change::Typed);
    assert_eq!((tall.text(), tall.caret()), ("Amina\n", 6));
}

#[test]
fn no_control_character_comes_in() {
    for kind in [Kind::Text, Kind::Lines, Kind::Email, Kind::Secret] {
        assert_eq!(typed(kind, "a\u{1b}\u{8}b\u{7f}").text(), "ab");
        assert_eq!(Field::new(kind, "a\u{0}b").text(), "ab");
    }
    assert_eq!(pasted(Kind::Text, "a\tb"), "a b");
}

#[test]
fn what_the_field_does_not_take_leaves_what_is_selected() {
    let mut field = selecting(Kind::Number, "40", 0, 2);
    assert_eq!(apply(&mut field, &Edit::Type("o".into())), Change::Nothing);
    assert_eq!((field.text(), field.selection()), ("40", 0..2));
    let mut day = selecting(Kind::Date, "28/02/2027", 0, 10);
    assert_eq!(apply(&mut day, &Edit::Type("m".into())), Change::Nothing);
    assert_eq!((day.text(), day.selection()), ("28/02/2027", 0..10));
}

#[test]
fn numbers_take_what_people_write_in_numbers() {
    assert_eq!(typed(Kind::Money, "1 234,56 €").text(), "1 234,56 €");
    assert_eq!(typed(Kind::Money, "-12.5o").text(), "-12.5");
    assert_eq!(typed(Kind::Number, "4o0 h").text(), "40 ");
    assert_eq!(pasted(Kind::Money, "  480,00 €\n"), "480,00 €");
}

#[test]
fn the_slashes_of_a_day_come_by_themselves() {
    for letters in ["28022027", "28/02/2027", "28.02.2027", "28 02 2027", "28-02-2027", "28022027999/"] {
        assert_eq!(typed(Kind::Date, letters).text(), "28/02/2027", "{letters}");
        assert_eq!(pasted(Kind::Date, letters), "28/02/2027", "{letters}");
    }
    assert_eq!(typed(Kind::Date, "28").text(), "28/");
    assert_eq!(typed(Kind::Date, "1/3/2027").text(), "1/3/2027");
    assert_eq!(typed(Kind::Date, "/a/").text(), "");
    let mut field = Field::new(Kind::Date, "");
    apply(&mut field, &Edit::Replace("28022027".into()));
    assert_eq!((field.text(), field.caret()), ("28/02/2027", 10));
}

#[test]
fn retour_arriere_goes_over_the_slashes_like_over_any_sign() {
    let mut field = typed(Kind::Date, "2802");
    let mut seen = vec![field.text().to_owned()];
    while apply(&mut field, &Edit::Backspace) == Change::Erased {
        seen.push(field.text().to_owned());
    }
    assert_eq!(seen, ["28/02/", "28/02", "28/0", "28/", "28", "2", ""]);
    // The slash that was taken out comes again with the next digit.
    let mut field = typed(Kind::Date, "28");
    apply(&mut field, &Edit::Backspace);
    apply(&mut field, &Edit::Type("0".into()));
    assert_eq!(field.text(), "28/0");
}

#[test]
fn a_day_is_corrected_in_its_middle() {
    let mut field = placed(Kind::Date, "28/02/2027", 2);
    apply(&mut field, &Edit::Backspace);
    apply(&mut field, &Edit::Type("7".into()));
    assert_eq!((field.text(), field.caret()), ("27/02/2027", 2));
    assert_eq!(apply(&mut field, &Edit::Type("/".into())), Change::Moved, "the slash stands there");
    assert_eq!((field.text(), field.caret()), ("27/02/2027", 3));
    assert_eq!(apply(&mut field, &Edit::Type("1".into())), Change::Nothing, "it is full");
}

#[test]
fn each_kind_says_what_is_wrong() {
    let cases: [(Kind, Option<Problem>, &[&str]); 9] = [
        (Kind::Text, None, &["Amina", "x", " "]),
        (Kind::Number, None, &["40", " 40", "1 200", "1\u{202f}200", "-5", "40,00"]),
        (Kind::Number, Some(Problem::Number), &["4 0", "12,5", "40 €", "--1", ",", "-", "1.200"]),
        (Kind::Money, None, &["480", "480,00", "480.5", "1 234,56 €", "480 €", "-12,50"]),
        (Kind::Money, Some(Problem::Money), &["€", "480,123", "4 80", "1.234,56", "480,", "12-5"]),
        (Kind::Date, None, &["28/02/2027", "29/02/2028", "1/3/2027", "31/12/1960"]),
        (
            Kind::Date,
            Some(Problem::Date),
            &["31/02/2027", "29/02/2027", "12/13/1980", "00/05/1980", "28/02/27", "2", "28/02/"],
        ),
        (
            Kind::Email,
            None,
            &["amina.diallo@exemple.test", "a@b.test", "amina+caf@mail.exemple.test", "amina_1@a-b.test"],
        ),
        (
            Kind::Email,
            Some(Problem::Email),
            &[
                "amina",
                "amina@",
                "@exemple.test",
                "amina@exemple",
                "amina@@exemple.test",
                "amina@exemple@test.test",
                "amina @exemple.test",
                "amina@exemple.test ",
                "amina@exemple,test",
                "amina@.test",
                "amina@exemple.",
                "amina@exemple..test",
                "élise@exemple.test",
                ".amina@exemple.test",
                "amina.@exemple.test",
                "amina@-a.test",
                "www.exemple.test",
            ],
        ),
    ];
    for (kind, problem, texts) in cases {
        for text in texts {
            assert_eq!(Field::new(kind, text).problem(), problem, "{kind:?} {text}");
        }
    }
    for kind in KINDS {
        assert_eq!(Field::new(kind, "").problem(), None);
    }
}

/// Whether it is taken out at once, and whether it is taken out when the caret leaves.
fn guarded(kind: Kind, text: &str) -> (bool, bool) {
    let take = |has_left| {
        let mut field = Field::new(kind, text);
        let is_guarded = field.guard(has_left);
        assert_eq!(field.text().is_empty(), is_guarded || text.is_empty(), "{text}");
        assert!(!is_guarded || (field.caret() == 0 && field.selection().is_empty()));
        is_guarded
    };
    (take(false), take(true))
}

#[test]
fn the_number_of_a_real_person_is_taken_out_whole() {
    for number in [
        "2550814168025",
        "255081416802538",
        "2 55 08 14 168 025 38",
        "2.55.08.14.168.025.38",
        "2 55 08 14 168 025",
        "1 85 12 2A 004 123",
        "253072A07300443",
        "253072b07300470",
        "2 95 10 99 126 111 93",
        "1 80 20 75 123 456",
        "1 80 42 75 123 456",
        "1 80 50 75 123 456",
        "7 80 05 99 123 456",
        "Mon numéro est le 2 55 08 14 168 025, merci",
        "le 12 : 2550814168025",
        "n°2550814168025.",
    ] {
        for kind in [Kind::Text, Kind::Lines, Kind::Secret] {
            assert_eq!(guarded(kind, number), (true, true), "{number}");
        }
    }
    assert_eq!(guarded(Kind::Number, "2550814168025"), (true, true));
    assert!(!typed(Kind::Text, "255081416802").guard(true), "twelve digits are nobody");
}

#[test]
fn numbers_that_are_nobodys_stay() {
    for number in [
        "2 55 00 14 168 025",
        "2 55 00 14 168 025 38",
        "2 55 13 14 168 025",
        "2 55 19 14 168 025",
        "2 55 43 14 168 025",
        "2 55 49 14 168 025",
        "2 55 08 00 168 025",
        "0 55 08 14 168 025",
        "5 55 08 14 168 025",
        "2 55 08 2C 168 025",
        "255081416802539",
        "2 55 08 14 168 025 39",
        "25508141680",
        "25508141680253812",
        "06 12 34 56 78",
        "06 12 34 56 78\n07 11 22 33 44",
        "75011 Paris",
        "28/02/2027",
        "",
    ] {
        assert_eq!(guarded(Kind::Lines, number), (false, false), "{number}");
    }
}

#[test]
fn an_account_that_adds_up_is_taken_out() {
    for account in [
        "FR7630006000011234567890189",
        "FR76 3000 6000 0112 3456 7890 189",
        "fr76 3000 6000 0112 3456 7890 189",
        "FR14 2004 1010 0505 0001 3M02 606",
        "FR14-2004-1010-0505-0001-3M02-606",
        "DE89 3704 0044 0532 0130 00",
        "BE68 5390 0754 7034",
        "GB29 NWBK 6016 1331 9268 19",
        "ES91 2100 0418 4502 0005 1332",
        "TN59 1000 6035 1835 9847 8831",
        "IBAN : FR76 3000 6000 0112 3456 7890 189. Merci",
        "IBANFR7630006000011234567890189",
    ] {
        assert_eq!(guarded(Kind::Text, account), (true, true), "{account}");
    }
    // The length of Seychelles' numbers is not among those that are known: it is judged at the end.
    assert_eq!(guarded(Kind::Text, "SC18SSCB11010000000000001497USD"), (false, true));
}

#[test]
fn an_account_of_training_stays_at_every_letter() {
    let account = "FR00 1234 5678 9012 3456 7890 123";
    let mut field = Field::new(Kind::Text, "");
    for letter in account.chars() {
        apply(&mut field, &Edit::Type(letter.to_string()));
        assert!(!field.guard(false), "{}", field.text());
    }
    assert_eq!(field.text(), account);
    assert_eq!(guarded(Kind::Text, account), (false, false));
    assert_eq!(guarded(Kind::Text, "FR76 3000 6000 0112 3456 7890 188"), (false, false));
}

#[test]
fn an_address_outside_test_is_taken_out() {
    for at_once in [
        "prenom.nom@gmail.com",
        "prenom@wanadoo.fr",
        "PRENOM@ORANGE.FR",
        "a@b.net",
        "a@b.org",
        "Écrivez à <prenom@free.fr>.",
        "prenom@mail.exemple.fr",
    ] {
        assert_eq!(guarded(Kind::Lines, at_once), (true, true), "{at_once}");
    }
    for when_left in ["prenom@exemple.de", "prenom@bbox.eu", "a@b.best", "a@b.es", "a@b.c", "a@test.co"] {
        assert_eq!(guarded(Kind::Email, when_left), (false, true), "{when_left}");
    }
}

#[test]
fn an_address_in_test_stays_also_when_it_is_mistyped() {
    for stays in [
        "amina@exemple.test",
        "Amina@Mail.Exemple.TEST",
        "Écrivez à amina@exemple.test.",
        "amina@exemple",
        "amina@exemple.t",
        "amina@exemple.tes",
        "amina@exemple.tets",
        "amina@exemple.tesr",
        "exemple.fr",
        "www.exemple.com",
        "@exemple.fr",
        "amina@",
    ] {
        assert_eq!(guarded(Kind::Text, stays), (false, false), "{stays}");
    }
}

#[test]
fn a_real_number_never_stands_there_whole_while_it_is_typed() {
    for number in ["2550814168025", "2 55 08 14 168 025 38", "FR7630006000011234567890189", "prenom@gmail.com"] {
        let mut field = Field::new(Kind::Text, "");
        let taken = number.chars().any(|letter| {
            apply(&mut field, &Edit::Type(letter.to_string()));
            field.guard(false)
        });
        assert!(taken && field.text().is_empty(), "{number}");
    }
}

fn edits() -> impl Strategy<Value = Edit> {
    let motion =
        prop::sample::select(vec![Motion::Left, Motion::Right, Motion::Up, Motion::Down, Motion::Home, Motion::End]);
    let text = prop_oneof![any::<String>(), "[a-z0-9éà/@., \n-]{0,12}", "[0-9]{1,3}"];
    let place = 0..30_usize;
    prop_oneof![
        4 => text.clone().prop_map(Edit::Type),
        2 => Just(Edit::Backspace),
        1 => Just(Edit::Delete),
        3 => (motion, any::<bool>()).prop_map(|(to, select)| Edit::Move { to, select }),
        1 => place.clone().prop_map(Edit::Place),
        1 => place.clone().prop_map(Edit::Extend),
        1 => place.prop_map(Edit::Word),
        1 => prop::sample::select(vec![Edit::All, Edit::Copy, Edit::Cut, Edit::Paste, Edit::Reveal]),
        1 => text.prop_map(Edit::Replace),
    ]
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop::sample::select(KINDS.to_vec())
}

proptest! {
    #[test]
    fn the_caret_and_what_is_selected_stay_within_the_text(
        kind in kinds(),
        text in any::<String>(),
        edits in prop::collection::vec(edits(), 0..40),
        has_left in any::<bool>(),
    ) {
        let mut clipboard = String::new();
        let mut field = Field::new(kind, &text);
        for edit in &edits {
            let (before, selection) = (field.text().to_owned(), field.selection());
            let change = field.apply(edit, &mut clipboard);
            let len = field.text().chars().count();
            prop_assert!(field.caret() <= len && field.selection().end <= len);
            prop_assert!(kind == Kind::Lines || !field.text().contains('\n'));
            prop_assert!(!field.text().chars().any(|letter| letter.is_control() && letter != '\n'));
            prop_assert!(kind != Kind::Secret || clipboard.is_empty());
            let may_differ = matches!(change, Change::Typed | Change::Erased | Change::Pasted);
            prop_assert!(may_differ || field.text() == before);
            prop_assert!(change != Change::Erased || len < before.chars().count());
            prop_assert!(change != Change::Copied || clipboard.chars().count() == selection.len());
            let is_guarded = field.guard(has_left);
            prop_assert!(!is_guarded || (field.text().is_empty() && field.selection() == (0..0)));
        }
    }

    #[test]
    fn nothing_that_was_typed_is_ever_told(kind in kinds(), text in any::<String>(), caret in 0..9_usize) {
        let debug = |field: &Field| format!("{field:?}");
        let empty = debug(&Field::new(kind, ""));
        prop_assert_eq!(debug(&placed(kind, &text, caret)), empty.clone());
        prop_assert_eq!(debug(&typed(kind, &text)), empty);
        prop_assert_eq!(format!("{:?}", Edit::Type(text.clone())), "Type");
        prop_assert_eq!(format!("{:?}", Edit::Replace(text)), "Replace");
    }

    #[test]
    fn every_day_is_typed_with_and_without_its_slashes(year in 1900..2100_i16, day in 0..365_i64) {
        let first = jiff::civil::date(year, 1, 1);
        let day = Value::Date(first.saturating_add(jiff::Span::new().days(day))).to_string();
        for letters in [day.clone(), day.replace('/', "")] {
            let field = typed(Kind::Date, &letters);
            prop_assert_eq!(field.text(), day.as_str());
            prop_assert_eq!(field.problem(), None);
        }
    }

    #[test]
    fn every_person_with_month_00_may_be_typed(sex in 1..3_u8, year in 0..100_u8, place in 1000..99_999_u32, rank in 0..100_000_u32) {
        let number = format!("{sex}{year:02}00{place:05}{rank:05}");
        let mut field = Field::new(Kind::Text, "");
        for letter in number.chars() {
            apply(&mut field, &Edit::Type(letter.to_string()));
            prop_assert!(!field.guard(false));
        }
        prop_assert!(!field.guard(true));
    }

    #[test]
    fn every_account_that_adds_up_is_taken_out(number in "[0-9]{10}[0-9A-Z]{11}[0-9]{2}") {
        let key = 98 - remainder(&format!("{number}FR00"));
        let real = format!("FR{key:02}{number}");
        prop_assert_eq!(guarded(Kind::Text, &real), (true, true));
        let training = format!("FR{:02}{number}", key - 1);
        prop_assert_eq!(guarded(Kind::Text, &training), (false, false));
    }
}

/// The remainder by 97 of letters as numbers, the long way.
fn remainder(account: &str) -> u32 {
    let digits: String = account.chars().filter_map(|sign| Some(sign.to_digit(36)?.to_string())).collect();
    digits.bytes().fold(0, |remainder, digit| (remainder * 10 + u32::from(digit - b'0')) % 97)
}
