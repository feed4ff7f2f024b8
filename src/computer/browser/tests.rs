//! Pages under hands and keys of every kind, through the computer.

mod agency;
mod any;
mod anywhere;
mod extent;
mod given;
mod guarded;
mod keyed;
mod over;
mod sites;
mod town;

use super::order::Order;
use super::*;
use crate::computer::deed::{Browsing, Reading, Tidying, Writing};
use crate::computer::expr::{Expr, Function, Scope, Unknown, Value};
use crate::computer::hand::{self, Place};
use crate::computer::pointer::{Button, Point};
use crate::computer::site;
use crate::computer::{Action, Computer, Deed, Gesture, Helper, Part};
use town::{on, spot};

use std::error::Error;
use std::time::Duration;

type Tested = Result<(), Box<dyn Error>>;

const NOW: Duration = Duration::ZERO;

/// Does what a lesson would write.
fn does(computer: &mut Computer, gesture: &str) -> Result<Deed, Box<dyn Error>> {
    Ok(Gesture::parse(gesture)?.play(computer, NOW)?.0)
}

fn holds(computer: &Computer, expression: &str) -> bool {
    Expr::parse(expression).is_ok_and(|expression| expression.holds(computer))
}

fn focus(computer: &Computer) -> &str {
    computer.focus().map_or("", Spot::as_str)
}

fn hand(computer: &mut Computer, action: hand::Action) -> Deed {
    computer.apply(&Action::Hand(action), NOW)
}

fn pressed(id: &str, along: Option<f32>) -> Result<hand::Action, Box<dyn Error>> {
    let on = Some(Place { along, ..Place::on(&spot(id)?) });
    Ok(hand::Action::Pressed { on, at: Point::default(), button: Button::Index })
}

fn released(id: &str, along: Option<f32>) -> Result<hand::Action, Box<dyn Error>> {
    let on = Some(Place { along, ..Place::on(&spot(id)?) });
    Ok(hand::Action::Released { on, at: Point::default() })
}

fn wheel(by: f32, control: bool) -> hand::Action {
    hand::Action::Wheel { on: None, by, control }
}

/// Everything right on the form, but the button.
fn fill_in(computer: &mut Computer) -> Tested {
    for gesture in [
        "click town.form.first_name",
        "type \"Amina\"",
        "click town.form.age",
        "type \"40\"",
        "click town.form.children.no",
        "click town.form.day",
        "click town.form.day.monday",
        "click town.form.rules",
    ] {
        let _ = does(computer, gesture)?;
    }
    Ok(())
}

fn names(spots: &[Spot]) -> Vec<&str> {
    spots.iter().map(Spot::as_str).collect()
}

#[test]
fn what_can_be_acted_on_is_told_from_the_top_of_the_window() -> Tested {
    let computer = on("town.done")?;
    let spots = computer.spots();
    let expected = [
        "browser.zoom_out",
        "browser.zoom_in",
        "browser.page",
        "town.done.back",
        "browser.up",
        "browser.bar",
        "browser.down",
    ];
    assert_eq!(names(&spots), expected);
    Ok(())
}

#[test]
fn tab_stops_at_what_is_filled_in_and_pressed_and_once_in_a_choice() -> Tested {
    let mut computer = on("town.form")?;
    let stops = ["first_name", "age", "children.yes", "day", "rules", "note", "cancel", "send"];
    let stops = stops.map(|id| format!("town.form.{id}"));
    assert_eq!(names(&computer.stops()), stops);
    let _ = does(&mut computer, "click town.form.children.no")?;
    assert!(computer.stops().contains(&spot("town.form.children.no")?));
    for stop in ["day", "rules", "note"] {
        let _ = does(&mut computer, "press tab")?;
        assert_eq!(focus(&computer), format!("town.form.{stop}"));
    }
    Ok(())
}

#[test]
fn a_thing_comes_when_its_condition_holds_and_keeps_what_was_typed_when_it_goes() -> Tested {
    let mut computer = on("town.form")?;
    assert!(!holds(&computer, "shown(town.form.count)"));
    let _ = does(&mut computer, "click town.form.children.yes")?;
    assert!(holds(&computer, "shown(town.form.count)"));
    let _ = does(&mut computer, "click town.form.count")?;
    let _ = does(&mut computer, "type \"3\"")?;
    let _ = does(&mut computer, "click town.form.children.no")?;
    assert!(holds(&computer, "not shown(town.form.count) and town.form.count = 3"));
    Ok(())
}

#[test]
fn a_choice_and_a_box_say_what_changed_and_that_nothing_did() -> Tested {
    let mut computer = on("town.form")?;
    assert!(holds(&computer, "not town.form.rules"));
    assert_eq!(does(&mut computer, "click town.form.children.yes")?, Deed::Read(Reading::Chosen));
    let again = does(&mut computer, "click town.form.children.yes")?;
    assert_eq!(again, Deed::Clicked(spot("town.form.children.yes")?));
    assert_eq!(does(&mut computer, "click town.form.rules")?, Deed::Read(Reading::Chosen));
    assert!(holds(&computer, "town.form.rules and town.form.children = \"yes\""));
    assert_eq!(does(&mut computer, "click town.form.rules")?, Deed::Read(Reading::Chosen));
    assert!(holds(&computer, "not town.form.rules"));
    Ok(())
}

#[test]
fn a_list_opens_chooses_and_closes_and_a_click_elsewhere_closes_it() -> Tested {
    let mut computer = on("town.form")?;
    let friday = spot("town.form.day.friday")?;
    assert!(!computer.spots().contains(&friday));
    assert_eq!(does(&mut computer, "click town.form.day")?, Deed::Read(Reading::Unfolded));
    assert!(computer.spots().contains(&friday) && holds(&computer, "opened(town.form.day)"));
    assert_eq!(does(&mut computer, "click town.form.day")?, Deed::Read(Reading::Folded));
    let _ = does(&mut computer, "click town.form.day")?;
    assert_eq!(does(&mut computer, "click town.form.day.friday")?, Deed::Read(Reading::Chosen));
    assert!(holds(&computer, "town.form.day = \"friday\" and not opened(town.form.day)"));
    assert_eq!(focus(&computer), "town.form.day");
    for (elsewhere, deed) in [
        ("click browser.page", Deed::Read(Reading::Folded)),
        ("click town.form.rules", Deed::Read(Reading::Chosen)),
        ("click town.form.age", Deed::Wrote(Writing::Focused, spot("town.form.age")?)),
        ("press tab", Deed::Keyed),
    ] {
        let _ = does(&mut computer, "click town.form.day")?;
        assert!(holds(&computer, "opened(town.form.day)"));
        assert_eq!(does(&mut computer, elsewhere)?, deed, "{elsewhere}");
        assert!(holds(&computer, "not opened(town.form.day)"), "{elsewhere}");
    }
    Ok(())
}

#[test]
fn a_button_finds_what_is_missing_and_the_keyboard_goes_to_the_first() -> Tested {
    let mut computer = on("town.form")?;
    assert_eq!(does(&mut computer, "click town.form.send")?, Deed::Read(Reading::Refused));
    assert_eq!(focus(&computer), "town.form.first_name");
    for wrong in ["first_name", "age", "children", "day", "rules"] {
        assert!(holds(&computer, &format!("wrong(town.form.{wrong}) and not valid(town.form.{wrong})")), "{wrong}");
        let (browser, _) = computer.browser();
        assert_eq!(browser.problem(&spot(&format!("town.form.{wrong}"))?), Some(Problem::Empty));
    }
    assert!(holds(&computer, "not wrong(town.form.note) and not wrong(town.form.count) and not town.form.send"));
    assert!(computer.is_seen(&spot("town.form.first_name")?));
    Ok(())
}

#[test]
fn the_keyboard_goes_to_the_first_option_of_a_choice_without_an_answer() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    let _ = does(&mut computer, "type \"Amina\"")?;
    let _ = does(&mut computer, "click town.form.age")?;
    let _ = does(&mut computer, "type \"40\"")?;
    assert_eq!(does(&mut computer, "click town.form.send")?, Deed::Read(Reading::Refused));
    assert_eq!(focus(&computer), "town.form.children.yes");
    Ok(())
}

#[test]
fn a_red_line_goes_when_something_else_is_filled_in() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.send")?;
    let _ = does(&mut computer, "type \"Amina\"")?;
    let _ = does(&mut computer, "click town.form.children.no")?;
    let _ = does(&mut computer, "click town.form.day")?;
    let _ = does(&mut computer, "click town.form.day.monday")?;
    let _ = does(&mut computer, "click town.form.rules")?;
    for mended in ["first_name", "children", "day", "rules"] {
        assert!(holds(&computer, &format!("not wrong(town.form.{mended})")), "{mended}");
    }
    assert!(holds(&computer, "wrong(town.form.age)"));
    Ok(())
}

#[test]
fn a_broken_rule_is_named_and_a_field_that_may_be_empty_is_not_judged() -> Tested {
    let mut computer = on("town.form")?;
    fill_in(&mut computer)?;
    let _ = does(&mut computer, "click town.form.age")?;
    let _ = does(&mut computer, "type \"12\"")?;
    assert_eq!(does(&mut computer, "click town.form.send")?, Deed::Read(Reading::Refused));
    let (browser, _) = computer.browser();
    assert_eq!(browser.problem(&spot("town.form.age")?), Some(Problem::Rule(0)));
    assert_eq!(focus(&computer), "town.form.age");
    assert_eq!(browser.problem(&spot("town.form.note")?), None, "its rule is about what stands in it");
    Ok(())
}

#[test]
fn what_the_kind_of_a_field_refuses_is_refused_by_the_page() -> Tested {
    for (count, mail) in [("40", ""), ("40", "amina@mail.test"), ("40", "amina"), ("forty", ""), ("40,5", "")] {
        let mut computer = on("town.kinds")?;
        for (id, typed) in [("count", count), ("mail", mail)] {
            let _ = does(&mut computer, &format!("click town.kinds.{id}"))?;
            let _ = does(&mut computer, &format!("type \"{typed}\""))?;
        }
        let deed = does(&mut computer, "click town.kinds.send")?;
        let (browser, _) = computer.browser();
        let mut passes = true;
        for (id, is_optional) in [("count", false), ("mail", true)] {
            let id = spot(&format!("town.kinds.{id}"))?;
            let field = computer.field(&id).ok_or("no field")?;
            let is_missing = field.text().is_empty() && !is_optional;
            let expected = if is_missing { Some(Problem::Empty) } else { field.problem() };
            assert_eq!(browser.problem(&id), expected, "{id}: {count}, {mail}");
            assert_eq!(holds(&computer, &format!("valid({id})")), expected.is_none(), "{id}: {count}, {mail}");
            passes &= expected.is_none();
        }
        assert_eq!(deed == Deed::Browsed(Browsing::Downloaded), passes, "{count}, {mail}");
    }
    Ok(())
}

#[test]
fn real_data_does_not_pass_with_the_page() -> Tested {
    let mut computer = on("town.kinds")?;
    let mail = spot("town.kinds.mail")?;
    let _ = does(&mut computer, "click town.kinds.count")?;
    let _ = does(&mut computer, "type \"40\"")?;
    let _ = does(&mut computer, "click town.kinds.mail")?;
    let _ = does(&mut computer, "type \"amina@mail.io\"")?;
    let deed = does(&mut computer, "press enter")?;
    assert_eq!(deed, Deed::Wrote(Writing::Guarded, mail.clone()));
    assert_eq!(computer.field(&mail).map(Field::text), Some(""));
    assert!(holds(&computer, "not town.kinds.send"));
    assert_eq!(focus(&computer), "town.kinds.mail");
    Ok(())
}

#[test]
fn a_sheet_of_paper_neither_scrolls_nor_grows() -> Tested {
    let mut computer = town::on_part(Part::Keyboard, "town.form")?;
    let before = computer.clone();
    assert!(!computer.spots().contains(&spot("browser.page")?));
    assert_eq!(hand(&mut computer, wheel(100.0, false)), Deed::Nothing);
    assert_eq!(hand(&mut computer, wheel(-100.0, true)), Deed::Nothing);
    for key in ["down", "page_down", "space", "end", "escape"] {
        assert_eq!(does(&mut computer, &format!("press {key}"))?, Deed::Keyed, "{key}");
    }
    assert!(computer == before);
    assert_eq!(does(&mut computer, "click town.form.send")?, Deed::Read(Reading::Refused));
    assert_eq!(focus(&computer), "town.form.first_name");
    Ok(())
}

#[test]
fn a_page_that_passes_saves_and_goes_the_first_way_that_holds() -> Tested {
    for (day, page) in [("monday", "town.done"), ("friday", "town.late")] {
        let mut computer = on("town.form")?;
        fill_in(&mut computer)?;
        let _ = does(&mut computer, "click town.form.day")?;
        let _ = does(&mut computer, &format!("click town.form.day.{day}"))?;
        assert_eq!(does(&mut computer, "click town.form.send")?, Deed::Browsed(Browsing::Downloaded));
        assert!(holds(&computer, &format!("{page} and not town.form and town.form.send")));
        assert_eq!(focus(&computer), "");
        assert!(holds(&computer, "town.form.first_name = \"Amina\" and town.form.age = 40"), "it is kept");
    }
    Ok(())
}

#[test]
fn a_button_saves_its_file_once_the_page_passed() -> Tested {
    let sites = town::sites()?;
    let mut browser = Browser::default();
    browser.open(&spot("town.form")?, &sites);
    let send = browser.block(&spot("town.form.send")?, &sites).ok_or("no button")?;
    let mut focus = None;
    let extent = Extent::default();
    assert_eq!(browser.press(send, &sites, &extent, &mut focus), Deed::Read(Reading::Refused));
    assert!(browser.orders.is_empty());
    browser.open(&spot("town.kinds")?, &sites);
    browser.fields.insert(spot("town.kinds.count")?, Field::new(crate::computer::field::Kind::Number, "4"));
    let send = browser.block(&spot("town.kinds.send")?, &sites).ok_or("no button")?;
    assert_eq!(browser.press(send, &sites, &extent, &mut focus), Deed::Browsed(Browsing::Downloaded));
    assert_eq!(browser.orders, [Order::Save("receipt".into())]);
    Ok(())
}

#[test]
fn a_button_that_does_not_check_goes_on_at_once_and_a_link_is_followed() -> Tested {
    let mut computer = on("town.form")?;
    assert_eq!(does(&mut computer, "click town.form.cancel")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "town.done and town.form.cancel and not town.done.back"));
    assert_eq!(does(&mut computer, "click town.done.back")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "town.form and town.done.back"));
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
    assert!(holds(&computer, "town.done and not town.done.back"));
    Ok(())
}

#[test]
fn a_button_without_a_way_says_that_it_was_sent_and_may_hide_itself() -> Tested {
    let mut computer = on("town.long")?;
    assert_eq!(does(&mut computer, "click town.long.close")?, Deed::Read(Reading::Sent));
    assert!(holds(&computer, "town.long.close and not shown(town.long.close)"));
    assert_eq!(focus(&computer), "");
    Ok(())
}

#[test]
fn a_click_where_nothing_is_misses_and_takes_the_keyboard_from_the_field() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    for nothing in ["browser.page", "town.form.title", "town.form.children"] {
        let _ = does(&mut computer, &format!("scroll {nothing}"))?;
        let before = computer.clone();
        assert_eq!(does(&mut computer, &format!("click {nothing}"))?, Deed::Missed, "{nothing}");
        assert_eq!(focus(&computer), "", "{nothing}");
        assert!(computer == before, "{nothing}");
    }
    assert_eq!(does(&mut computer, "right town.form.send")?, Deed::OtherButton);
    Ok(())
}

#[test]
fn a_press_beside_the_page_leaves_the_keyboard_where_it_is() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    let at = Point::default();
    let _ = hand(&mut computer, hand::Action::Pressed { on: None, at, button: Button::Index });
    assert_eq!(hand(&mut computer, hand::Action::Released { on: None, at }), Deed::Missed);
    assert_eq!(focus(&computer), "town.form.first_name");
    Ok(())
}

#[test]
fn every_thing_of_every_page_has_a_value_and_the_rest_is_unknown() -> Tested {
    let computer = on("town.done")?;
    assert_eq!(computer.value("town.done"), Ok(Value::Bool(true)));
    assert_eq!(computer.value("town.form"), Ok(Value::Bool(false)));
    assert_eq!(computer.value("town.form.first_name"), Ok(Value::Empty));
    assert_eq!(computer.value("town.form.note"), Ok(Value::Text("already here".to_owned())), "never opened");
    assert_eq!(computer.value("town.form.day"), Ok(Value::Empty));
    assert_eq!(computer.value("town.form.rules"), Ok(Value::Bool(false)));
    assert_eq!(computer.value("town.form.send"), Ok(Value::Bool(false)));
    assert_eq!(computer.call(Function::Valid, "town.form.note"), Ok(Value::Bool(true)));
    assert_eq!(computer.call(Function::Opened, "town.form.day"), Ok(Value::Bool(false)));
    let unknown = ["town", "town.nowhere", "town.form.nothing", "town.form.title", "town.form.day.friday", "city.form"];
    for name in unknown {
        assert_eq!(computer.value(name), Err(Unknown(name.to_owned())));
        assert!(computer.call(Function::Valid, name).is_err(), "{name}");
    }
    assert!(computer.call(Function::Wrong, "town.form.send").is_err());
    assert!(computer.call(Function::Opened, "town.form.rules").is_err());
    Ok(())
}

#[test]
fn words_show_what_was_filled_in() -> Tested {
    let mut computer = on("town.form")?;
    fill_in(&mut computer)?;
    let _ = does(&mut computer, "click town.form.send")?;
    let (browser, sites) = computer.browser();
    let shown = |text| site::put_in(text, |name| browser.filled_in(name, sites));
    assert_eq!(shown("{town.form.first_name}, {town.form.day}, {town.form.children}."), "Amina, Monday, No.");
    assert_eq!(shown("{town.form.note}{back} {town.form.count}!"), "already here{back} !");
    assert_eq!(shown("a { b } c {"), "a { b } c {");
    Ok(())
}

#[test]
fn what_was_typed_stays_and_the_page_begins_at_its_top_again() -> Tested {
    let mut computer = on("town.form")?;
    let _ = does(&mut computer, "click town.form.first_name")?;
    let _ = does(&mut computer, "type \"Amina\"")?;
    let _ = does(&mut computer, "click town.form.send")?;
    assert!(holds(&computer, "browser.scrolled or wrong(town.form.age)"));
    computer.begin_step(&town::opening("town.form")?);
    assert!(holds(&computer, "town.form.first_name = \"Amina\" and not browser.scrolled"));
    assert!(holds(&computer, "not wrong(town.form.age)"));
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::NothingToUndo);
    Ok(())
}

#[test]
fn a_secret_is_shown_and_hidden_again_by_hand_and_by_keyboard() -> Tested {
    let mut computer = on("town.door")?;
    let (secret, show) = (spot("town.door.secret")?, spot("town.door.secret.show")?);
    assert!(computer.spots().contains(&show));
    assert_eq!(computer.stops(), [secret.clone(), show.clone()]);
    let _ = does(&mut computer, "click town.door.secret")?;
    let _ = does(&mut computer, "type \"abc\"")?;
    let shown = |computer: &Computer| computer.field(&secret).map(|field| field.shown());
    assert_eq!(shown(&computer).as_deref(), Some("•••"));
    let before = computer.clone();
    assert!(holds(&computer, "not opened(town.door.secret)"));
    assert_eq!(does(&mut computer, "click town.door.secret.show")?, Deed::Clicked(secret.clone()));
    assert!(holds(&computer, "opened(town.door.secret)"));
    assert_eq!(shown(&computer).as_deref(), Some("abc"));
    assert_eq!(focus(&computer), show.as_str());
    let _ = does(&mut computer, "press enter")?;
    assert_eq!(shown(&computer).as_deref(), Some("•••"));
    let _ = does(&mut computer, "press space")?;
    assert_eq!(shown(&computer).as_deref(), Some("abc"));
    for _ in 0..3 {
        let _ = computer.apply(&Action::Helper(Helper::Undo), NOW);
    }
    assert!(computer == before);
    Ok(())
}
