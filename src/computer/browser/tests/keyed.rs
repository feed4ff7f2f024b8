//! Pages under the keyboard alone.

use super::*;
use crate::computer::Start;
use crate::computer::keyboard::{self, Position, Press};

fn press(computer: &mut Computer, key: &str) -> Result<Deed, Box<dyn Error>> {
    does(computer, &format!("press {key}"))
}

/// Comes to a thing by Tab.
fn tab_to(computer: &mut Computer, id: &str) -> Tested {
    for _ in 0..20 {
        let _ = press(computer, "tab")?;
        if focus(computer) == id {
            return Ok(());
        }
    }
    Err(format!("{id} is no stop").into())
}

#[test]
fn keys_move_the_page_when_no_field_has_the_keyboard() -> Tested {
    let mut computer = on("town.long")?;
    assert_eq!(press(&mut computer, "up")?, Deed::Read(Reading::AtTheEnd));
    for key in ["down", "page_down", "space", "end"] {
        assert_eq!(press(&mut computer, key)?, Deed::Read(Reading::Scrolled), "{key}");
    }
    assert!(holds(&computer, "browser.end"));
    assert_eq!(press(&mut computer, "end")?, Deed::Read(Reading::AtTheEnd));
    for key in ["up", "page_up", "home"] {
        assert_eq!(press(&mut computer, key)?, Deed::Read(Reading::Scrolled), "{key}");
    }
    assert!(holds(&computer, "not browser.scrolled"));
    for key in ["escape", "enter", "left", "delete"] {
        assert_eq!(press(&mut computer, key)?, Deed::Keyed, "{key}");
    }
    assert_eq!(press(&mut computer, "a")?, Deed::Astray, "a letter has nowhere to go");
    Ok(())
}

#[test]
fn keys_stay_in_the_field_that_has_the_keyboard() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    for key in ["up", "down", "page_down", "escape"] {
        assert_eq!(press(&mut computer, key)?, Deed::Keyed, "{key}");
    }
    assert!(holds(&computer, "not browser.scrolled"));
    Ok(())
}

#[test]
fn arrows_choose_around_a_choice_and_space_chooses_the_first() -> Tested {
    let mut computer = on("town.form")?;
    tab_to(&mut computer, "town.form.children.yes")?;
    assert!(holds(&computer, "not (town.form.children = \"yes\")"), "to come there chooses nothing");
    assert_eq!(press(&mut computer, "space")?, Deed::Read(Reading::Chosen));
    assert_eq!(press(&mut computer, "space")?, Deed::Keyed);
    for (key, chosen) in [("down", "no"), ("right", "other"), ("down", "yes"), ("up", "other"), ("left", "no")] {
        assert_eq!(press(&mut computer, key)?, Deed::Read(Reading::Chosen), "{key}");
        assert_eq!(focus(&computer), format!("town.form.children.{chosen}"));
        assert!(holds(&computer, &format!("town.form.children = \"{chosen}\"")));
    }
    Ok(())
}

#[test]
fn arrows_choose_in_a_closed_list_up_to_its_ends() -> Tested {
    let mut computer = on("town.form")?;
    tab_to(&mut computer, "town.form.day")?;
    for (key, chosen) in [("down", "monday"), ("down", "friday"), ("end", "sunday"), ("up", "friday")] {
        assert_eq!(press(&mut computer, key)?, Deed::Read(Reading::Chosen), "{key}");
        assert!(holds(&computer, &format!("town.form.day = \"{chosen}\" and not opened(town.form.day)")));
    }
    let _ = press(&mut computer, "home")?;
    assert_eq!(press(&mut computer, "up")?, Deed::Keyed);
    assert!(holds(&computer, "town.form.day = \"monday\""));
    Ok(())
}

#[test]
fn an_open_list_is_gone_through_before_one_of_it_is_chosen() -> Tested {
    let mut computer = on("town.form")?;
    tab_to(&mut computer, "town.form.day")?;
    let lit = |computer: &Computer| computer.browser().0.lit().map(ToString::to_string).unwrap_or_default();
    for open in ["space", "enter"] {
        assert_eq!(press(&mut computer, open)?, Deed::Read(Reading::Unfolded));
        assert_eq!(press(&mut computer, "escape")?, Deed::Read(Reading::Folded));
        assert_eq!(focus(&computer), "town.form.day");
    }
    let _ = press(&mut computer, "space")?;
    assert_eq!(lit(&computer), "town.form.day.monday");
    let before = computer.clone();
    assert_eq!(press(&mut computer, "down")?, Deed::Keyed);
    assert_eq!(lit(&computer), "town.form.day.friday");
    assert!(computer == before, "nothing is chosen yet");
    assert_eq!(press(&mut computer, "enter")?, Deed::Read(Reading::Chosen));
    assert!(holds(&computer, "town.form.day = \"friday\" and not opened(town.form.day)"));
    let _ = press(&mut computer, "space")?;
    assert_eq!(lit(&computer), "town.form.day.friday", "it opens where it is");
    Ok(())
}

#[test]
fn space_ticks_and_presses_and_enter_presses_and_follows() -> Tested {
    let mut computer = on("town.form")?;
    tab_to(&mut computer, "town.form.rules")?;
    assert_eq!(press(&mut computer, "space")?, Deed::Read(Reading::Chosen));
    assert!(holds(&computer, "town.form.rules"));
    tab_to(&mut computer, "town.form.send")?;
    assert!(computer.is_seen(&spot("town.form.send")?), "what gets the keyboard is scrolled to");
    assert_eq!(press(&mut computer, "space")?, Deed::Read(Reading::Refused));
    tab_to(&mut computer, "town.form.cancel")?;
    assert_eq!(press(&mut computer, "enter")?, Deed::Read(Reading::Went));
    tab_to(&mut computer, "town.done.back")?;
    assert_eq!(press(&mut computer, "space")?, Deed::Read(Reading::AtTheEnd), "as on every page");
    assert_eq!(press(&mut computer, "enter")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "town.form"));
    Ok(())
}

#[test]
fn enter_in_a_field_presses_the_button_that_sends_the_page() -> Tested {
    let mut computer = on("town.form")?;
    fill_in(&mut computer)?;
    let _ = does(&mut computer, "click town.form.age")?;
    assert_eq!(press(&mut computer, "enter")?, Deed::Browsed(Browsing::Downloaded));
    assert!(holds(&computer, "town.form.send and not town.form.cancel"));
    Ok(())
}

#[test]
fn control_and_plus_or_minus_change_the_size_even_from_a_field() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    for (name, text, zoom) in [("equal", "+", 125), ("equal", "=", 150), ("6", "-", 125), ("0", "à", 100)] {
        let position = Position::parse(name).ok_or("no key")?;
        let press = Press { control: true, position: Some(position), ..Press::text(text) };
        let deed = computer.apply(&Action::Key(keyboard::Action::Pressed(press)), NOW);
        assert_eq!(deed, Deed::Read(Reading::Zoomed), "{name}");
        assert!(holds(&computer, &format!("browser.zoom = {zoom}")));
    }
    for (text, zoom) in [("+", 125), ("-", 100)] {
        let press = Press { control: true, ..Press::text(text) };
        let deed = computer.apply(&Action::Key(keyboard::Action::Pressed(press)), NOW);
        assert_eq!(deed, Deed::Read(Reading::Zoomed), "beside the digits");
        assert!(holds(&computer, &format!("browser.zoom = {zoom}")));
    }
    Ok(())
}

#[test]
fn control_and_z_on_the_screen_take_back_once() -> Tested {
    let mut computer = town::on_screen("town.kinds")?;
    for gesture in ["click town.kinds.count", "click keys.shift", "click keys.1", "click keys.control"] {
        let _ = does(&mut computer, gesture)?;
    }
    assert!(holds(&computer, "town.kinds.count = \"1\""));
    assert_eq!(does(&mut computer, "click keys.z")?, Deed::Undone);
    assert!(holds(&computer, "not (town.kinds.count = \"1\")"));
    let _ = does(&mut computer, "click keys.control")?;
    assert_eq!(does(&mut computer, "click keys.z")?, Deed::NothingToUndo);
    Ok(())
}

#[test]
fn no_key_is_down_when_a_step_begins() -> Tested {
    let mut computer = town::on_screen("town.kinds")?;
    let _ = does(&mut computer, "click town.kinds.count")?;
    let _ = does(&mut computer, "click keys.shift")?;
    let _ = does(&mut computer, "press control+a")?;
    let shift = Position::parse("shift").ok_or("no key")?;
    assert!(computer.keyboard().is_down(shift));
    computer.begin_step(&Start::default());
    assert!(!computer.keyboard().is_down(shift));
    Ok(())
}
