//! What staff do at a seat: the first start, the next person, codes, cards, and the way out.

use crate::keeping::{BEFORE, arrive, finish, show, sign_in, type_digits, wait_for, wrong};
use crate::person::{Person, Tested};
use crate::room::{self, MANAGER, Room, VOLUNTEER};
use crate::seat;

use declic::report::NewCard;
use declic::store::Store;

use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};

use std::error::Error;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Every page of staff is seen whole here.
const LARGE: Size = Size::new(1920.0, 1080.0);

/// Before a seat of this folder, whose documents are written beside what it keeps.
fn at(folder: &Path) -> Result<Person, Box<dyn Error>> {
    let store = Store::here(room::setup(folder));
    let papers = folder.join("papers");
    let seated = seat::furnished(Path::new(env!("CARGO_MANIFEST_DIR")), LARGE, |start| {
        start.store = Some(store.clone());
        start.papers.clone_from(&papers);
    })?;
    Ok(Person::on(seated))
}

/// Before a seat of a room, in which somebody with the first card has begun a lesson.
fn visited(room: &Room) -> Result<Person, Box<dyn Error>> {
    let mut person = at(room.folder.path())?;
    visit(&mut person, &room.cards[0])?;
    Ok(person)
}

fn visit(person: &mut Person, card: &NewCard) -> Tested {
    arrive(person)?;
    sign_in(person, card)?;
    person.robot.click_on("path.start")?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    finish(person)?;
    person.pass(130_000);
    Ok(())
}

/// From the empty seat into the staff area.
fn enter(person: &mut Person, code: &[u8]) -> Tested {
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    type_digits(person, code);
    assert!(person.kiosk().is_staff(), "{:?}", person.seat().texts());
    settle(person);
    Ok(())
}

/// What the store answers comes when time passes, and what it shows takes presses a moment later.
fn settle(person: &mut Person) {
    person.pass(10);
    person.pass(1000);
}

/// The page of the only person here.
fn look_at_person(person: &mut Person) -> Tested {
    person.robot.click_on("side.people")?;
    person.robot.click_on("people.0")?;
    assert!(person.shows("person.open"), "{:?}", person.seat().texts());
    Ok(())
}

/// The code that is shown, of so many digits.
fn shown_code(person: &mut Person, length: usize) -> Result<Vec<u8>, String> {
    let texts = person.seat().texts();
    let digits = |text: &String| -> Option<Vec<u8>> {
        let digits: Option<Vec<u8>> = text
            .chars()
            .filter(|letter| *letter != '\u{a0}')
            .map(|letter| letter.to_digit(10)?.try_into().ok())
            .collect();
        digits.filter(|digits| digits.len() == length)
    };
    texts.iter().find_map(digits).ok_or_else(|| format!("no code: {texts:?}"))
}

/// The documents that were written.
fn papers(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let papers = fs::read_dir(folder.join("papers"))?;
    Ok(papers.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?)
}

/// There is one document, nobody else can read it, and it is a PDF.
fn one_private_pdf(folder: &Path) -> Tested {
    let papers = papers(folder)?;
    let [paper] = papers.as_slice() else { return Err(format!("{papers:?}").into()) };
    assert_eq!(fs::metadata(paper)?.permissions().mode() & 0o777, 0o600);
    assert!(fs::read(paper)?.starts_with(b"%PDF"));
    Ok(())
}

/// Sets a seat up that never was, and gives the recovery code.
fn set_up(person: &mut Person, folder: &Path) -> Result<String, Box<dyn Error>> {
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    person.robot.click_on("setup.begin")?;
    person.robot.click_on("code.choose")?;
    type_digits(person, &[1, 2, 3, 4, 5, 6]);
    assert!(person.sees("Ces chiffres se suivent."), "{:?}", person.seat().texts());
    type_digits(person, &MANAGER);
    type_digits(person, &MANAGER);
    // The code of volunteers is the one that was drawn, and is typed to be sure that it was noted.
    let drawn = shown_code(person, 6)?;
    person.robot.click_on("code.noted")?;
    type_digits(person, &drawn);
    let texts = person.seat().texts();
    let is_recovery = |text: &&String| text.split("  ").map(str::len).eq([4; 5]);
    let recovery = texts.iter().find(is_recovery).ok_or_else(|| format!("no recovery code: {texts:?}"))?;
    person.robot.click_on("setup.print")?;
    wait_for(person, |person| person.shows("setup.delete"))?;
    one_private_pdf(folder)?;
    person.robot.click_on("setup.stored")?;
    assert!(!person.kiosk().is_staff() && !person.sees(recovery));
    Ok(recovery.replace(' ', ""))
}

#[test]
fn before_staff_set_the_seat_up_everybody_practises_and_nobody_is_asked_for_a_card() -> Tested {
    let folder = tempfile::tempdir()?;
    let mut person = at(folder.path())?;
    person.begin()?;
    person.robot.listen();
    assert_eq!(person.lesson(), Some("move"));
    person.robot.click_on("helper.stop")?;
    assert!(!person.shows("stop.card"));
    Ok(())
}

#[test]
fn from_the_first_start_to_the_staff_area() -> Tested {
    let folder = tempfile::tempdir()?;
    let mut person = at(folder.path())?;
    let recovery = set_up(&mut person, folder.path())?;
    type_digits(&mut person, &MANAGER);
    assert!(person.kiosk().is_staff(), "{:?}", person.seat().texts());
    try_the_sound(&mut person)?;
    person.robot.click_on("side.leave")?;
    person.pass(130_000);
    arrive(&mut person)?;
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 4 sur 5"), "{:?}", person.seat().texts());
    person.seat().press_key(&Key::Named(Named::F10));
    person.pass(2100);
    person.seat().release_key(&Key::Named(Named::F10));

    // Whoever lost the code opens the envelope.
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    person.robot.click_on("door.lost")?;
    for letter in recovery.chars() {
        person.seat().key(&Key::Character(letter.to_string().into()), Modifiers::empty());
    }
    person.seat().key(&Key::Named(Named::Enter), Modifiers::empty());
    person.pass(1000);
    assert!(person.kiosk().is_staff(), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn a_new_code_for_whoever_was_here_today_is_one_press_away_and_the_old_one_opens_nothing() -> Tested {
    for by_keyboard in [false, true] {
        let room = Room::with_cards(1)?;
        let mut person = visited(&room)?;
        enter(&mut person, &VOLUNTEER)?;
        if by_keyboard {
            person.robot.enter_on("today.new_code.0")?;
        } else {
            person.robot.click_on("today.new_code.0")?;
        }
        let code = shown_code(&mut person, 4)?;
        assert_ne!(code, room.cards[0].pin.digits());
        person.robot.click_on("over.close")?;
        assert!(shown_code(&mut person, 4).is_err(), "the code is still to be seen");
        person.robot.click_on("today.prepare")?;
        assert!(person.is_empty());

        arrive(&mut person)?;
        show(&mut person, &room.cards[0])?;
        type_digits(&mut person, room.cards[0].pin.digits());
        assert!(person.sees("Ce n’est pas le bon code."), "{:?}", person.seat().texts());
        type_digits(&mut person, &code);
        assert!(person.sees(BEFORE), "{:?}", person.seat().texts());
    }
    Ok(())
}

#[test]
fn opened_by_staff_the_card_shows_its_past() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = visited(&room)?;
    enter(&mut person, &VOLUNTEER)?;
    look_at_person(&mut person)?;
    person.robot.click_on("person.open")?;
    assert!(!person.kiosk().is_staff());
    assert!(person.sees(BEFORE) && !person.kiosk().progress().is_empty(), "{:?}", person.seat().texts());
    finish(&mut person)
}

#[test]
fn where_no_code_is_asked_the_card_alone_opens() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = visited(&room)?;
    enter(&mut person, &VOLUNTEER)?;
    look_at_person(&mut person)?;
    person.robot.click_on("person.ask_no")?;
    person.robot.click_on("side.leave")?;
    assert!(person.is_empty());
    arrive(&mut person)?;
    show(&mut person, &room.cards[0])?;
    assert!(person.sees(BEFORE), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn a_guest_is_handed_a_card_and_finds_with_it_what_they_did() -> Tested {
    let room = Room::with_cards(3)?;
    let mut person = at(room.folder.path())?;
    arrive(&mut person)?;
    person.robot.click_on("welcome.first")?;
    person.robot.listen();
    person.robot.solve_step()?;
    person.robot.listen();
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.staff")?;
    type_digits(&mut person, &VOLUNTEER);
    settle(&mut person);
    person.robot.click_on("today.hand_over")?;
    assert!(person.sees("Une carte pour la personne"), "{:?}", person.seat().texts());
    let look = person.kiosk().learner().and_then(|it| it.card.as_ref()).map(|card| card.look).ok_or("no card")?;
    assert!(person.sees(&look.tail_text()), "{:?}", person.seat().texts());
    person.robot.click_on("over.close")?;
    person.robot.click_on("side.leave")?;
    finish(&mut person)?;

    person.pass(130_000);
    let card = room.cards.iter().find(|card| card.number.look() == look).ok_or("another card")?;
    arrive(&mut person)?;
    sign_in(&mut person, card)?;
    assert!(person.sees(BEFORE), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn a_volunteer_sees_nothing_of_what_only_the_manager_may() -> Tested {
    const KEPT: [&str; 9] = [
        "side.cards",
        "cards.draw",
        "settings.quit",
        "settings.copy",
        "settings.manager",
        "settings.volunteer",
        "person.replace",
        "person.export",
        "person.erase",
    ];
    let room = Room::with_cards(1)?;
    for (code, most) in [(VOLUNTEER, 0), (MANAGER, KEPT.len())] {
        let mut person = visited(&room)?;
        enter(&mut person, &code)?;
        let mut seen = person.seat().ids();
        for page in ["side.today", "side.cards", "side.people", "side.settings"] {
            if person.shows(page) {
                person.robot.click_on(page)?;
                seen.extend(person.seat().ids());
            }
        }
        look_at_person(&mut person)?;
        seen.extend(person.seat().ids());
        let found = KEPT.iter().filter(|id| seen.iter().any(|seen| seen == *id)).count();
        assert_eq!(found, most, "{seen:?}");
    }
    Ok(())
}

#[test]
fn the_manager_draws_fifty_cards_into_a_file_that_nobody_else_reads_and_deletes_it() -> Tested {
    let room = Room::with_cards(0)?;
    let mut person = at(room.folder.path())?;
    enter(&mut person, &MANAGER)?;
    person.robot.click_on("side.cards")?;
    person.robot.click_on("cards.draw")?;
    wait_for(&mut person, |person| person.shows("over.delete"))?;
    one_private_pdf(room.folder.path())?;
    person.robot.click_on("over.delete")?;
    wait_for(&mut person, |person| !person.shows("over.delete"))?;
    assert!(papers(room.folder.path())?.is_empty());
    person.robot.click_on("side.today")?;
    assert!(person.sees("50"), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn cards_that_cannot_be_printed_are_in_no_box() -> Tested {
    let room = Room::with_cards(2)?;
    // Where the folder for papers should be there is a file.
    std::fs::write(room.folder.path().join("papers"), "")?;
    let mut person = at(room.folder.path())?;
    enter(&mut person, &MANAGER)?;
    person.robot.click_on("side.cards")?;
    person.pass(1000);
    person.robot.click_on("cards.draw")?;
    wait_for(&mut person, |person| person.sees("n’a pas pu être écrit"))?;
    person.robot.click_on("side.today")?;
    settle(&mut person);
    assert!(person.sees("2 cartes dans la boîte"), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn whoever_is_erased_is_a_stranger() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = visited(&room)?;
    enter(&mut person, &MANAGER)?;
    look_at_person(&mut person)?;
    person.robot.click_on("person.erase")?;
    person.robot.click_on("over.close")?;
    assert!(person.shows("person.erase"), "« Non » erases nothing");
    person.robot.click_on("person.erase")?;
    person.robot.click_on("over.erase")?;
    wait_for(&mut person, |person| person.sees("La personne est effacée."))?;
    person.robot.click_on("side.leave")?;
    arrive(&mut person)?;
    show(&mut person, &room.cards[0])?;
    assert!(person.sees("Cette carte est nouvelle sur cet ordinateur."), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn leaving_the_kiosk_is_asked_once() -> Tested {
    let room = Room::with_cards(0)?;
    let mut person = at(room.folder.path())?;
    enter(&mut person, &MANAGER)?;
    person.robot.click_on("side.settings")?;
    person.robot.enter_on("settings.quit")?;
    assert!(person.sees("Quitter Déclic ?") && person.shows("over.quit"), "{:?}", person.seat().texts());
    person.robot.key(Named::Escape);
    assert!(person.kiosk().is_staff() && !person.shows("over.quit"));
    Ok(())
}

#[test]
fn the_sound_that_staff_chose_is_that_of_the_next_visit() -> Tested {
    let room = Room::with_cards(0)?;
    let mut person = at(room.folder.path())?;
    enter(&mut person, &VOLUNTEER)?;
    person.robot.click_on("side.settings")?;
    person.robot.click_on("settings.softer")?;
    person.robot.click_on("settings.softer")?;
    person.robot.click_on("side.leave")?;
    person.robot.stir();
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 1 sur 5"), "{:?}", person.seat().texts());
    Ok(())
}

/// Hears nothing at first, then well enough a little louder.
fn try_the_sound(person: &mut Person) -> Tested {
    settle(person);
    assert!(person.sees("Où sort la voix ?") && !person.shows("side.leave"), "{:?}", person.seat().texts());
    person.robot.click_on("sound.headset")?;
    assert!(person.sees("La voix sort du casque."), "{:?}", person.seat().texts());
    person.robot.click_on("sound.no")?;
    assert!(person.sees("Le casque est-il branché ?"), "{:?}", person.seat().texts());
    person.robot.click_on("sound.again")?;
    person.robot.click_on("sound.more")?;
    assert!(person.sees("Volume 4 sur 5"), "{:?}", person.seat().texts());
    person.robot.click_on("sound.go_on")?;
    settle(person);
    assert!(person.sees("Préparer pour la personne suivante"), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn a_sound_that_is_only_tried_changes_nothing_for_whoever_sits_there() -> Tested {
    let room = Room::with_cards(0)?;
    let mut person = at(room.folder.path())?;
    arrive(&mut person)?;
    person.robot.click_on("welcome.first")?;
    person.robot.click_on("helper.volume")?;
    person.robot.click_on("settings.volume.less")?;
    person.robot.click_on("helper.close")?;
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.staff")?;
    type_digits(&mut person, &VOLUNTEER);
    settle(&mut person);
    person.robot.click_on("side.settings")?;
    person.robot.click_on("settings.try")?;
    person.robot.enter_on("sound.speaker")?;
    person.robot.enter_on("sound.more")?;
    assert!(person.sees("Volume 3 sur 5"), "{:?}", person.seat().texts());
    person.robot.key(Named::Escape);
    assert!(person.kiosk().is_staff() && person.shows("settings.try"), "{:?}", person.seat().texts());
    person.robot.click_on("side.leave")?;
    person.robot.click_on("helper.volume")?;
    assert!(person.sees("Volume 2 sur 5"), "{:?}", person.seat().texts());
    Ok(())
}

#[test]
fn after_five_wrong_codes_of_staff_a_quarter_of_an_hour_passes() -> Tested {
    let room = Room::with_cards(0)?;
    let mut person = at(room.folder.path())?;
    person.robot.stir();
    person.robot.click_on("helper.staff")?;
    for _ in 0..5 {
        type_digits(&mut person, &[2, 8, 1, 6, 4, 9]);
    }
    type_digits(&mut person, &MANAGER);
    assert!(!person.kiosk().is_staff());
    assert!(person.sees("Attendez un quart d’heure"), "{:?}", person.seat().texts());
    person.pass(16 * 60_000);
    assert!(person.is_empty(), "{:?}", person.seat().texts());
    enter(&mut person, &MANAGER)
}

#[test]
fn whoever_leaves_the_staff_area_alone_finds_it_closed() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = visited(&room)?;
    enter(&mut person, &MANAGER)?;
    person.robot.click_on("today.new_code.0")?;
    assert!(shown_code(&mut person, 4).is_ok());
    // F9 is for whoever practises: it does not keep the area open.
    person.seat().key(&Key::Named(Named::F9), Modifiers::empty());
    person.pass(5 * 60_000 + 1000);
    assert!(person.is_empty() && !person.kiosk().is_staff());
    assert!(shown_code(&mut person, 4).is_err());
    Ok(())
}

#[test]
fn key_chords_do_nothing() -> Tested {
    let room = Room::with_cards(1)?;
    let mut person = at(room.folder.path())?;
    let chords = [
        (Key::Named(Named::F4), Modifiers::ALT),
        (Key::Character("q".into()), Modifiers::CTRL),
        (Key::Character("w".into()), Modifiers::CTRL),
        (Key::Named(Named::Super), Modifiers::empty()),
        (Key::Named(Named::Delete), Modifiers::CTRL | Modifiers::ALT),
    ];
    arrive(&mut person)?;
    sign_in(&mut person, &room.cards[0])?;
    person.robot.listen();
    let before = person.seat().texts();
    for (key, modifiers) in &chords {
        person.seat().key(key, *modifiers);
        person.pass(500);
        assert_eq!(person.seat().texts(), before, "{key:?}");
    }
    // A wrong code after them is as wrong as before.
    finish(&mut person)?;
    person.pass(130_000);
    arrive(&mut person)?;
    show(&mut person, &room.cards[0])?;
    type_digits(&mut person, &wrong(&room.cards[0]));
    assert!(!person.sees(BEFORE));
    Ok(())
}

#[test]
fn where_nothing_is_kept_whoever_asks_for_staff_amid_a_praise_goes_on() -> Tested {
    let mut person = Person::in_lesson(LARGE, "click", declic::progress::Rung::Helped)?;
    person.robot.solve_step()?;
    assert!(person.coach()?.is_praising());
    person.robot.click_on("helper.stop")?;
    person.robot.click_on("stop.staff")?;
    person.pass(20_000);
    assert_eq!(person.step().as_deref(), Some("still"));
    Ok(())
}
