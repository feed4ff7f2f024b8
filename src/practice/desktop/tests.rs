//! The face of the desk, in the sizes that the classroom leaves it.

use crate::computer::desk::{App, File, FileKind, Names, Setup as Desk};
use crate::computer::hand::{self, Place};
use crate::computer::pointer::{Button, Point};
use crate::computer::{Action, Comfort, Computer, Part, Setup, Spot};
use crate::practice::tests::{Person, ROOMS, Room};
use crate::tour::seat::Seat;

use iced::{Rectangle, Size};

use std::error::Error;
use std::sync::Arc;

type Tested = Result<(), Box<dyn Error>>;

/// Rooms of other windows, in which the desk stands too.
const OTHERS: [Room; 3] = [
    (1366.0, 768.0, false, Size::new(1134.0, 473.0)),
    (1280.0, 1024.0, false, Size::new(1150.0, 620.0)),
    (1366.0, 768.0, true, Size::new(1130.0, 380.0)),
];

fn rooms() -> impl Iterator<Item = Room> {
    ROOMS.into_iter().chain(OTHERS)
}

impl Person {
    fn drag(&mut self, spot: &str, by: (f32, f32)) {
        let Ok(spot) = Spot::parse(spot) else { return };
        let on = Some(Place::on(&spot));
        let (from, to) = (Point { x: 500.0, y: 500.0 }, Point { x: 500.0 + by.0, y: 500.0 + by.1 });
        self.do_(&Action::Hand(hand::Action::Pressed { on: on.clone(), at: from, button: Button::Index }));
        self.do_(&Action::Hand(hand::Action::Moved { on: on.clone(), at: to }));
        self.do_(&Action::Hand(hand::Action::Released { on, at: to }));
    }
}

fn file(id: &str, name: &str, kind: FileKind, place: &str) -> File {
    let picture = (kind == FileKind::Photo).then(|| "garden".to_owned());
    let text = "Exemple\nBULLETIN DE PAIE\nMois : février 2027\nEmployeur : Nettoyage du Parc\nSalariée : Nadia Exemple\n\
                Heures : 60\nSalaire brut : 720,00 €\nCotisations : 158,40 €\nNet à payer : 561,60 €";
    File {
        id: id.into(),
        name: name.into(),
        kind,
        place: place.into(),
        picture,
        text: text.into(),
        ending: None,
        mo: 1,
        is_example: false,
    }
}

fn setup(windows: &[&str]) -> Setup {
    use FileKind::{Folder, Pdf, Photo, Scan, Text};
    let files = vec![
        file("bills", "Factures", Folder, "documents"),
        file("home", "Logement", Folder, "documents"),
        file("cv", "CV de Nadia", Pdf, "documents"),
        file("payslip", "Bulletin de février", Pdf, "documents"),
        file("scan", "Scan", Scan, "documents"),
        file("list", "Liste de courses", Text, "documents"),
        file("rent", "Quittance de loyer", Pdf, "documents"),
        file("cat", "Chat", Photo, "documents"),
        file("water", "Facture d’eau", Pdf, "bills"),
        file("garden", "Jardin", Photo, "desk"),
        file("note", "Attestation", Scan, "desk"),
        file("old", "Ancien brouillon", Text, "bin"),
        file("holiday", "Vacances", Folder, "key"),
        file("beach", "Plage", Photo, "key"),
        file("form", "Formulaire", Pdf, "downloads"),
    ];
    let windows = windows.iter().map(|window| Arc::from(*window)).collect();
    let names = Names { new_folder: "Nouveau dossier".into(), copy_suffix: " (copie)".into(), note: "Note".into() };
    Setup { desk: Arc::new(Desk { files, windows, names }), ..Setup::of(Part::Desktop) }
}

fn seat(room: Room, windows: &[&str]) -> Result<Seat<Person>, Box<dyn Error>> {
    let picture = include_bytes!("../../../assets/pictures/photo.svg").as_slice();
    let pictures = [("garden".to_owned(), Arc::from(picture))].into();
    Ok(Person::seat(room, Computer::new(&setup(windows), Comfort::default()), pictures)?)
}

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

fn is_ours(id: &str) -> bool {
    ["desk.", "files.", "keys."].iter().any(|part| id.starts_with(part))
}

/// A touch of one of the things that can be touched, or a key.
fn touch(small: &mut Person, dice: &mut Dice) -> String {
    let spots = small.computer.spots();
    let Some(spot) = spots.get(dice.roll(spots.len())).map(ToString::to_string) else { return "nothing".to_owned() };
    match dice.roll(10) {
        0 => small.press(&spot, Button::Other, 1),
        1 | 2 => small.press(&spot, Button::Index, 2),
        3 => small.drag(&spot, (dice.roll(600) as f32 - 300.0, dice.roll(600) as f32 - 300.0)),
        4 => small.key(["enter", "escape", "tab", "delete", "a"][dice.roll(5)]),
        _ => small.click(&spot),
    }
    spot
}

fn names(seat: &mut Seat<Person>) -> Vec<String> {
    let mut ids = seat.ids();
    ids.retain(|id| is_ours(id));
    ids.sort();
    ids
}

#[test]
fn everything_that_can_be_acted_on_bears_its_name_once() -> Tested {
    let mut dice = Dice(7);
    for room in rooms() {
        let mut seat = seat(room, &["calculator", "notes", "files"])?;
        let mut told = vec![];
        for _ in 0..40 {
            let mut spots: Vec<_> = seat.screen.computer.spots().iter().map(ToString::to_string).collect();
            spots.sort();
            assert_eq!(names(&mut seat), spots, "{room:?} after {told:?}");
            told.push(touch(&mut seat.screen, &mut dice));
        }
    }
    Ok(())
}

#[test]
fn nothing_lies_beyond_the_desk_and_buttons_are_large_enough() -> Tested {
    let mut dice = Dice(3);
    for room in rooms() {
        let mut seat = seat(room, &["viewer:cat", "files"])?;
        let whole = Rectangle::with_size(room.3);
        let mut told = vec![];
        for _ in 0..25 {
            for id in names(&mut seat) {
                let bounds = seat.bounds(&id);
                let behind = bounds.is_none() && id.matches('.').count() == 1;
                assert!(
                    behind || bounds.is_some_and(|it| it.is_within(&whole)),
                    "{room:?}: {id} at {bounds:?} after {told:?}"
                );
                let is_field = seat.screen.computer.field(&Spot::parse(&id)?).is_some();
                // More things than any lesson lays out become smaller before they are cut.
                let is_crowded = id.starts_with("files.") && seat.screen.computer.desk().listed().len() > 8;
                let least = if is_field || is_crowded { 24.0 } else { 40.0 };
                let is_large = bounds.is_none_or(|it| it.width >= least && it.height >= least);
                let is_window = id.matches('.').count() == 1 && id.starts_with("desk.");
                assert!(is_large || is_window, "{room:?}: {id} at {bounds:?}");
            }
            told.push(touch(&mut seat.screen, &mut dice));
        }
    }
    Ok(())
}

#[test]
fn the_middle_of_everything_can_be_pressed() -> Tested {
    let mut dice = Dice(11);
    for room in rooms() {
        let mut seat = seat(room, &["viewer:cat", "files"])?;
        for _ in 0..20 {
            let placed: Vec<_> = seat.ids().into_iter().filter(|id| is_ours(id)).collect();
            let placed: Vec<_> = placed.into_iter().filter_map(|id| Some((seat.bounds(&id)?, id))).collect();
            let has_menu = placed.iter().any(|(_, id)| id.starts_with("desk.menu.") || id == "desk.open");
            for (bounds, id) in &placed {
                let top = placed.iter().rev().find(|(other, _)| other.contains(bounds.center()));
                // Tools and things lie on the window in front, and a name that is typed on its thing.
                let is_under = top.is_some_and(|(_, top)| top.starts_with(&format!("{id}.")) || top == "desk.name");
                let is_front =
                    seat.screen.computer.desk().front().is_some_and(|it| *id == format!("desk.{}", it.app.name()));
                assert!(
                    has_menu || is_under || is_front || top.is_some_and(|(_, top)| top == id),
                    "{room:?}: {id} lies under {top:?}"
                );
            }
            touch(&mut seat.screen, &mut dice);
        }
    }
    Ok(())
}

#[test]
fn the_letters_of_the_desk_can_be_read_by_who_sees_badly() -> Tested {
    // Names, places, titles; then tools.
    let least = [(20.0, 18.0), (20.0, 18.0), (24.0, 18.0), (26.0, 18.0), (26.0, 22.0), (30.0, 22.0)];
    for (room, least) in rooms().zip(least) {
        let seat = seat(room, &["files"])?;
        let lent = seat.screen.lent();
        let desk = super::room::Room::new(&seat.screen.computer, lent, room.3);
        let places = super::place::placed(&desk);
        let (_, place) = places.iter().find(|(window, _)| window.app == App::Files).ok_or("no window")?;
        let letters = (desk.letters, super::files::tool_letters(&desk, desk.inside(place.size()).size()));
        assert!(letters.0 >= least.0 && letters.1 >= least.1, "{room:?}: {letters:?}");
    }
    Ok(())
}

#[test]
fn a_window_goes_with_the_hand_that_holds_its_title() -> Tested {
    for room in &ROOMS[..6] {
        let mut seat = seat(*room, &["files", "viewer:cat"])?;
        let place = |seat: &mut Seat<Person>| seat.bounds("desk.viewer").ok_or("no window");
        let (before, title) = (place(&mut seat)?, seat.bounds("desk.viewer.title").ok_or("no title")?.center());
        seat.picture();
        seat.move_to(title);
        seat.press(iced::mouse::Button::Left);
        for step in 1_u8..=6 {
            seat.move_to(title - iced::Vector::new(f32::from(step) * 10.0, 0.0));
        }
        let held = place(&mut seat)?;
        assert!((before.x - held.x - 60.0).abs() <= 2.0, "{room:?}: {before:?} {held:?}");
        seat.release(iced::mouse::Button::Left);
        let after = place(&mut seat)?;
        assert!((after.x - held.x).abs() <= 2.0 && (after.y - held.y).abs() <= 2.0, "{room:?}: {held:?} {after:?}");
    }
    Ok(())
}

#[test]
fn what_is_carried_lies_under_the_arrow() -> Tested {
    let mut seat = seat(ROOMS[0], &["files"])?;
    let (bill, folder) = (seat.bounds("files.cv").ok_or("no file")?, seat.bounds("files.bills").ok_or("no folder")?);
    seat.move_to(bill.center());
    seat.press(iced::mouse::Button::Left);
    let still = seat.picture().1;
    seat.move_to(folder.center());
    assert!(seat.picture().1 != still);
    seat.release(iced::mouse::Button::Left);
    assert_eq!(seat.screen.computer.desk().file("cv").map(|file| &*file.place), Some("bills"));
    Ok(())
}
