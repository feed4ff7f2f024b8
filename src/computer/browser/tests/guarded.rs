//! What looks like somebody's real data is taken out, and does not come back.

use super::*;
use crate::computer::keyboard::{self, Press};

/// A number that could be somebody's.
const NUMBER: &str = "2550814168025";

fn letters(computer: &mut Computer, text: &str) -> Deed {
    let write = |letter: char| Action::Key(keyboard::Action::Pressed(Press::text(&letter.to_string())));
    text.chars().map(|letter| computer.apply(&write(letter), NOW)).last().unwrap_or(Deed::Nothing)
}

#[test]
fn nothing_of_it_comes_back_by_undo_and_what_was_there_before_does() -> Tested {
    let mut computer = on("town.form")?;
    let name = spot("town.form.first_name")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    let _ = letters(&mut computer, "Amina");
    computer.end_run();
    // A wrong digit on the way is taken out: what « Revenir » takes back is in several parts.
    let _ = letters(&mut computer, &format!("{}0", &NUMBER[..9]));
    let _ = does(&mut computer, "press backspace")?;
    assert_eq!(letters(&mut computer, &NUMBER[9..]), Deed::Wrote(Writing::Guarded, name.clone()));
    let mut texts = vec![];
    while computer.apply(&Action::Helper(Helper::Undo), NOW) == Deed::Undone {
        texts.push(computer.field(&name).map(Field::text).unwrap_or_default().to_owned());
    }
    assert_eq!(texts, ["Amina", ""]);
    Ok(())
}

#[test]
fn what_was_copied_of_it_is_forgotten() -> Tested {
    let mut computer = on("town.kinds")?;
    let _ = does(&mut computer, "click town.kinds.count")?;
    let _ = letters(&mut computer, &NUMBER[..12]);
    for gesture in ["press control+a", "press control+x", "press control+v"] {
        let _ = does(&mut computer, gesture)?;
    }
    assert!(letters(&mut computer, &NUMBER[12..]).is_guarded());
    assert_eq!(
        does(&mut computer, "press control+v")?,
        Deed::Wrote(Writing::NothingToPaste, spot("town.kinds.count")?)
    );
    Ok(())
}

#[test]
fn it_is_told_when_the_hand_goes_to_another_field() -> Tested {
    let mut computer = on("town.kinds")?;
    let _ = does(&mut computer, "click town.kinds.mail")?;
    let _ = does(&mut computer, "type \"amina@mail.io\"")?;
    let on = Some(Place { caret: Some(0), ..Place::on(&spot("town.kinds.count")?) });
    let deed = hand(&mut computer, hand::Action::Pressed { on, at: Point::default(), button: Button::Index });
    assert_eq!(deed, Deed::Wrote(Writing::Guarded, spot("town.kinds.mail")?));
    assert_eq!(focus(&computer), "town.kinds.count");
    Ok(())
}

#[test]
fn what_stood_there_before_and_was_nothing_comes_back_too() -> Tested {
    let mut computer = on("town.form")?;
    let before = computer.clone();
    let _ = does(&mut computer, "click town.form.first_name")?;
    let _ = does(&mut computer, "press space")?;
    assert!(letters(&mut computer, "amina@mail.fr").is_guarded());
    while computer.apply(&Action::Helper(Helper::Undo), NOW) == Deed::Undone {}
    assert!(computer == before);
    Ok(())
}
