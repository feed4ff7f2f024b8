use super::*;
use crate::lesson::{Id, Lesson, Variant};
use crate::progress::{Run, Rung};
use crate::screen::faces::{Room, WINDOWS, seated, shows};

use std::collections::BTreeMap;
use std::sync::Arc;

const OPENED: Duration = Duration::from_secs(9);
const LATER: Duration = Duration::from_secs(10);

fn card() -> Before {
    let library = crate::content::Library::open(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).0;
    let lesson = Lesson { id: Id::new("not_worked"), ..library.lesson(&Id::new("click")).unwrap() };
    let person = library.people().0.into_iter().find(|person| &*person.id == "marc").unwrap();
    let opening = Opening {
        lesson: Arc::new(lesson),
        variant: Variant { person: Some(person), skin: None },
        rung: Rung::Together,
        run: Run(1),
        done: BTreeMap::new(),
        today: jiff::civil::date(2027, 2, 28),
        patience: Duration::from_secs(20),
    };
    Before::new(opening, OPENED)
}

#[test]
fn the_card_says_who_the_exercise_is_about_and_that_the_real_site_may_differ() {
    let lines: Vec<_> = card().lines().iter().map(Line::clip).collect();
    assert_eq!(lines, ["not_worked.persona.marc", "not_worked.rebuilt.marc"]);
}

#[test]
fn the_lesson_begins_by_the_button_or_by_a_key_that_is_not_the_one_that_opened_it() {
    let mut card = card();
    assert_eq!(card.update(Message::Keyed, OPENED), Action::None);
    assert_eq!(card.update(Message::Keyed, LATER), Action::Enter);
    assert_eq!(card.update(Message::Begin, LATER), Action::Enter);
    let _ = card.update(Message::Bar(Bar::Stop), LATER);
    assert_eq!(card.update(Message::Keyed, LATER), Action::None, "a sheet lies over it");
    let said = card.update(Message::Stop(stop::Message::Continue), LATER);
    assert_eq!(said.says().map(<[Line]>::len), Some(2));
}

#[test]
fn the_card_is_seen_whole_in_every_window() {
    for window in WINDOWS {
        for is_calling in [false, true] {
            let mut room = Room::new(window);
            room.is_calling = is_calling;
            room.texts.open_lesson("not_worked").unwrap();
            let name = if is_calling { "before-called" } else { "before" };
            let mut seat = seated(card(), room, |card: &Before, lent| card.view(lent), name);
            assert_eq!(shows(&mut seat, &["before.begin", "helper.repeat", "helper.stop"]), Ok(()), "{window:?}");
        }
    }
}
