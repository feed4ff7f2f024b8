//! The desk under hands of every kind.

mod anything;
mod files;
mod usb;
mod windows;

use super::*;
use crate::computer::expr::Expr;
use crate::computer::hand::{Action as Hand, Place};
use crate::computer::keyboard::{Action as Keys, Position, Press};
use crate::computer::pointer::{Button, Point};
use crate::computer::{Action, Comfort, Computer, Deed, Gesture, Helper, Part, Start};

use std::error::Error;
use std::time::Duration;

type Tested = Result<(), Box<dyn Error>>;

fn file(id: &str, name: &str, kind: FileKind, place: &str) -> File {
    let text = format!("Ceci est {name}.");
    File {
        id: id.into(),
        name: name.to_owned(),
        kind,
        place: place.into(),
        picture: None,
        text,
        ending: None,
        mo: 1,
        is_example: false,
    }
}

/// Documents with two folders and three files, a photo on the desk, a key with a folder, something in the bin and a file on a page.
fn setup() -> Setup {
    let files = vec![
        file("bills", "Factures", FileKind::Folder, "documents"),
        file("home", "Logement", FileKind::Folder, "documents"),
        file("bill", "Facture d’électricité", FileKind::Pdf, "bills"),
        file("rent", "Quittance de loyer", FileKind::Pdf, "home"),
        file("cv", "CV", FileKind::Pdf, "documents"),
        file("list", "Liste", FileKind::Text, "documents"),
        file("cat", "Chat", FileKind::Photo, "documents"),
        file("garden", "Jardin", FileKind::Photo, "desk"),
        file("holiday", "Vacances", FileKind::Folder, "key"),
        file("sea", "Plage", FileKind::Photo, "holiday"),
        file("old", "Brouillon", FileKind::Text, "bin"),
        file("form", "Carte de bus", FileKind::Pdf, "nowhere"),
    ];
    let names =
        Names { new_folder: "Nouveau dossier".into(), copy_suffix: " - Copie".into(), note: "Sans titre".into() };
    Setup { files, windows: vec![], names }
}

/// A desk on which nothing is open but these windows.
fn desk_with(windows: &[&str]) -> Computer {
    let desk = Setup { windows: windows.iter().map(|window| (*window).into()).collect(), ..setup() };
    let setup = crate::computer::Setup { desk: Arc::new(desk), ..crate::computer::Setup::of(Part::Desktop) };
    let mut computer = Computer::new(&setup, Comfort::default());
    computer.begin_step(&Start::default());
    computer
}

/// Does these gestures one after the other, with time between them, and says what the last came to.
fn play(computer: &mut Computer, gestures: &[&str]) -> Result<Deed, Box<dyn Error>> {
    let mut deed = Deed::Nothing;
    let mut now = Duration::from_secs(1);
    for text in gestures {
        let gesture = Gesture::parse(text)?;
        let (done, end) = gesture.play(computer, now).map_err(|blocked| format!("{text}: {blocked}"))?;
        deed = done;
        now = end + Duration::from_secs(2);
    }
    Ok(deed)
}

fn word(computer: &mut Computer, gestures: &[&str]) -> Result<&'static str, Box<dyn Error>> {
    play(computer, gestures).map(|deed| deed.word())
}

#[track_caller]
fn assert_holds(computer: &Computer, expression: &str) {
    let parsed = Expr::parse(expression).expect("an expression");
    assert_eq!(parsed.evaluate(computer), Ok(crate::computer::expr::Value::Bool(true)), "{expression}");
}

fn undo(computer: &mut Computer) -> Deed {
    computer.apply(&Action::Helper(Helper::Undo), Duration::from_secs(9))
}

fn shows(computer: &Computer, id: &str) -> bool {
    computer.spots().iter().any(|spot| spot.as_str() == id)
}

fn hand(computer: &mut Computer, action: Hand) -> Deed {
    computer.apply(&Action::Hand(action), Duration::from_secs(5))
}

fn place(id: &str) -> Option<Place> {
    Spot::parse(id).ok().map(|spot| Place::on(&spot))
}

/// A press, a movement and a release.
fn drag(computer: &mut Computer, from: &str, to: Option<&str>, by: (f32, f32)) -> Deed {
    let (start, end) = (Point::default(), Point { x: by.0, y: by.1 });
    let to = to.and_then(place);
    hand(computer, Hand::Pressed { on: place(from), at: start, button: Button::Index });
    hand(computer, Hand::Moved { on: to.clone(), at: end });
    hand(computer, Hand::Released { on: to, at: end })
}

/// A press on the ground.
fn miss(computer: &mut Computer) -> Deed {
    let at = Point { x: 900.0, y: 900.0 };
    hand(computer, Hand::Pressed { on: None, at, button: Button::Index });
    hand(computer, Hand::Released { on: None, at })
}
