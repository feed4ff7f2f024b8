//! The pretend computer under hands of every kind.

use super::expr::{Expr, Function, Scope, Unknown, Value};
use super::pointer::{Action as Point, Button, Kind, Point as Place, STROKE_GAP, Target};
use super::*;

use proptest::prelude::*;

use std::error::Error;

type Tested = Result<(), Box<dyn Error>>;

const REST: Duration = Duration::from_secs(2);

fn spot(id: &str) -> Result<Spot, spot::Error> {
    Spot::parse(id)
}

fn target(id: &str, kind: Kind, hand: Option<Hand>) -> Result<Target, spot::Error> {
    Ok(Target { spot: spot(id)?, centre: (500, 500), size: 96, kind, hand, picture: None })
}

/// A target of each kind, and the two hands.
fn stage() -> Result<Stage, spot::Error> {
    let targets = vec![
        target("pointer.press", Kind::Press, None)?,
        target("pointer.reach", Kind::Reach, None)?,
        target("pointer.rest", Kind::Rest, None)?,
        target("pointer.lure", Kind::Lure, None)?,
        target("pointer.left", Kind::Rest, Some(Hand::Left))?,
        target("pointer.right", Kind::Rest, Some(Hand::Right))?,
        target("pointer.vanish", Kind::Vanish, None)?,
    ];
    Ok(Stage { targets, arrow: Some(96), slop: 24.0 })
}

fn computer(hand: Option<Hand>) -> Result<Computer, spot::Error> {
    let mut computer = Computer::new(&Setup::of(Part::Pointer), Comfort { hand, rest: REST, ..Comfort::default() });
    computer.begin_step(&Start { stage: Some(stage()?), ..Start::default() });
    Ok(computer)
}

fn at(x: f32) -> Place {
    Place { x, y: 0.0 }
}

fn moved(computer: &mut Computer, on: &str, x: f32, now: Duration) -> Deed {
    computer.apply(&Action::Pointer(Point::Moved { on: spot(on).ok(), at: at(x) }), now)
}

/// Presses on one thing, moves so far, and releases on another.
fn press(computer: &mut Computer, button: Button, from: &str, to: &str, travel: f32) -> Deed {
    let now = Duration::from_secs(1);
    let _ = computer.apply(&Action::Pointer(Point::Pressed { on: spot(from).ok(), at: at(0.0), button }), now);
    computer.apply(&Action::Pointer(Point::Released { on: spot(to).ok(), at: at(travel) }), now)
}

fn holds(computer: &Computer, expression: &str) -> bool {
    Expr::parse(expression).is_ok_and(|expression| expression.holds(computer))
}

#[test]
fn a_still_press_is_a_click_and_a_moving_one_is_a_slip() -> Tested {
    let mut computer = computer(None)?;
    let press_spot = spot("pointer.press")?;
    assert_eq!(
        press(&mut computer, Button::Index, "pointer.press", "pointer.press", 25.0),
        Deed::Slipped(press_spot.clone())
    );
    assert_eq!(press(&mut computer, Button::Index, "pointer.press", "", 10.0), Deed::Slipped(press_spot.clone()));
    assert!(holds(&computer, "not pointer.press and pointer.slips = 2 and deed = \"slipped\""));
    assert_eq!(press(&mut computer, Button::Index, "pointer.press", "pointer.press", 24.0), Deed::Clicked(press_spot));
    assert!(holds(&computer, "pointer.press and count(pointer.press) = 1"));
    Ok(())
}

#[test]
fn a_press_beside_everything_is_a_miss_and_a_lure_changes_nothing() -> Tested {
    let mut computer = computer(None)?;
    let before = computer.clone();
    assert_eq!(press(&mut computer, Button::Index, "", "", 0.0), Deed::Missed);
    assert_eq!(
        press(&mut computer, Button::Index, "pointer.lure", "pointer.lure", 0.0),
        Deed::Lured(spot("pointer.lure")?)
    );
    assert!(computer == before);
    assert!(holds(&computer, "pointer.misses = 1 and deed = \"lured\""));
    Ok(())
}

#[test]
fn the_index_of_a_left_hand_lies_on_the_other_button() -> Tested {
    for (hand, other) in [(None, true), (Some(Hand::Left), true), (Some(Hand::Right), false)] {
        let mut computer = computer(hand)?;
        let deed = press(&mut computer, Button::Other, "pointer.press", "pointer.press", 0.0);
        assert_eq!(deed == Deed::OtherButton, !other, "{hand:?}");
        let deed = press(&mut computer, Button::Middle, "pointer.press", "pointer.press", 0.0);
        assert_eq!(deed, Deed::OtherButton, "{hand:?}");
    }
    Ok(())
}

#[test]
fn a_thing_to_reach_is_done_on_entry_and_a_thing_to_press_is_not() -> Tested {
    let mut computer = computer(None)?;
    let _ = moved(&mut computer, "pointer.press", 0.0, Duration::ZERO);
    assert!(holds(&computer, "not pointer.press"));
    assert_eq!(moved(&mut computer, "pointer.reach", 0.0, Duration::ZERO), Deed::Entered(spot("pointer.reach")?));
    assert!(holds(&computer, "pointer.reach"));
    Ok(())
}

#[test]
fn a_rest_lasts_as_long_as_the_comfort_says_and_begins_again_when_the_hand_wanders() -> Tested {
    let mut computer = computer(None)?;
    assert_eq!(computer.wake_at(), None);
    let _ = moved(&mut computer, "pointer.rest", 0.0, Duration::ZERO);
    assert_eq!(computer.wake_at(), Some(REST));
    let _ = moved(&mut computer, "pointer.rest", 20.0, Duration::from_secs(1));
    assert_eq!(computer.wake_at(), Some(REST), "a hand may tremble");
    let _ = moved(&mut computer, "pointer.rest", 60.0, Duration::from_secs(1));
    assert_eq!(computer.wake_at(), Some(Duration::from_secs(3)));
    assert_eq!(computer.apply(&Action::Waited, Duration::from_millis(2999)), Deed::Nothing);
    assert_eq!(computer.apply(&Action::Waited, Duration::from_secs(3)), Deed::Rested(spot("pointer.rest")?));
    assert_eq!(computer.wake_at(), None);
    Ok(())
}

#[test]
fn leaving_ends_a_rest_and_listening_puts_it_off() -> Tested {
    let mut computer = computer(None)?;
    let _ = moved(&mut computer, "pointer.rest", 0.0, Duration::ZERO);
    computer.restart_rest(Duration::from_secs(5));
    assert_eq!(computer.wake_at(), Some(Duration::from_secs(7)));
    let _ = moved(&mut computer, "", 0.0, Duration::from_secs(6));
    assert_eq!(computer.wake_at(), None);
    Ok(())
}

#[test]
fn choosing_a_hand_is_remembered_and_a_click_chooses_too() -> Tested {
    let mut computer = computer(None)?;
    let _ = moved(&mut computer, "pointer.left", 0.0, Duration::ZERO);
    let _ = computer.apply(&Action::Waited, REST);
    assert_eq!(computer.pointer().hand(), Some(Hand::Left));
    assert!(holds(&computer, "pointer.hand = \"left\""));
    let _ = press(&mut computer, Button::Index, "pointer.right", "pointer.right", 0.0);
    assert_eq!(computer.pointer().hand(), Some(Hand::Right));
    Ok(())
}

#[test]
fn a_pause_parts_two_strokes() -> Tested {
    let mut computer = computer(None)?;
    let mut now = Duration::ZERO;
    for pause in [STROKE_GAP / 2, STROKE_GAP / 2, STROKE_GAP * 2, STROKE_GAP / 2] {
        now += pause;
        let _ = moved(&mut computer, "", 0.0, now);
    }
    assert!(holds(&computer, "pointer.strokes = 2"));
    Ok(())
}

#[test]
fn a_new_step_counts_from_nothing_and_a_new_stage_cannot_be_undone() -> Tested {
    let mut computer = computer(None)?;
    let _ = press(&mut computer, Button::Index, "pointer.press", "pointer.press", 0.0);
    let _ = press(&mut computer, Button::Index, "", "", 0.0);
    let _ = computer.apply(&Action::Helper(Helper::Help), Duration::ZERO);
    assert!(holds(&computer, "helper.help = 1 and pointer.misses = 1"));
    computer.begin_step(&Start::default());
    assert!(holds(&computer, "pointer.press and helper.help = 0 and pointer.misses = 0"));
    computer.begin_step(&Start { stage: Some(stage()?), ..Start::default() });
    assert!(holds(&computer, "not pointer.press"));
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), Duration::ZERO), Deed::NothingToUndo);
    Ok(())
}

#[test]
fn names_that_nothing_answers_to_are_told() -> Tested {
    let computer = computer(None)?;
    for name in ["pointer.nothing", "helper.nothing", "nothing", "mail.inbox"] {
        assert_eq!(computer.value(name), Err(Unknown(name.to_owned())));
    }
    assert_eq!(computer.call(Function::Count, "pointer.nothing"), Err(Unknown("pointer.nothing".to_owned())));
    assert_eq!(computer.call(Function::Shown, "pointer.nothing"), Ok(Value::Bool(false)));
    assert_eq!(computer.call(Function::Shown, "pointer.press"), Ok(Value::Bool(true)));
    Ok(())
}

#[test]
fn a_gesture_on_what_is_not_shown_changes_nothing() -> Tested {
    let mut computer = computer(None)?;
    let before = computer.clone();
    for gesture in
        ["click pointer.nothing", "rest pointer.nothing", "type \"x\"", "press Enter", "scroll pointer.press"]
    {
        assert!(Gesture::parse(gesture)?.play(&mut computer, Duration::ZERO).is_err(), "{gesture}");
    }
    assert!(computer == before);
    Ok(())
}

#[test]
fn a_gesture_is_written_as_it_is_read() -> Tested {
    let all = [
        "click pointer.a",
        "double files.cv",
        "right files.cv",
        "type \"Amina\"",
        "press Enter",
        "drag files.cv to files.documents",
        "scroll browser.page",
        "rest pointer.a",
    ];
    for text in all {
        assert_eq!(Gesture::parse(text)?.to_string(), text);
    }
    for wrong in ["", "click", "push pointer.a", "click a", "drag pointer.a", "type ("] {
        assert!(Gesture::parse(wrong).is_err(), "{wrong}");
    }
    Ok(())
}

#[test]
fn what_vanishes_leaves_an_empty_place_until_it_is_undone() -> Tested {
    let mut computer = computer(None)?;
    let before = computer.clone();
    let click = |computer: &mut Computer| press(computer, Button::Index, "pointer.vanish", "pointer.vanish", 0.0);
    assert_eq!(click(&mut computer), Deed::Clicked(spot("pointer.vanish")?));
    assert!(holds(&computer, "pointer.vanish and count(pointer.vanish) = 1"));
    assert!(computer.spots().contains(&spot("pointer.vanish")?), "the place is still there");
    assert_eq!(click(&mut computer), Deed::Missed, "nothing is there");
    assert!(holds(&computer, "pointer.misses = 1 and count(pointer.vanish) = 1"));
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), Duration::ZERO), Deed::Undone);
    assert!(computer == before && holds(&computer, "not pointer.vanish and count(pointer.vanish) = 1"));
    assert!(matches!(click(&mut computer), Deed::Clicked(_)));
    Ok(())
}

#[test]
fn a_sheet_lies_over_everything_until_it_is_closed() -> Tested {
    let mut computer = computer(None)?;
    let (before, now) = (computer.clone(), Duration::ZERO);
    assert_eq!(computer.apply(&Action::Open(Sheet::Stop), now), Deed::Opened(Sheet::Stop));
    assert_eq!((computer.sheet(), computer.spots().len()), (Some(Sheet::Stop), 0));
    assert_eq!(press(&mut computer, Button::Index, "pointer.press", "pointer.press", 0.0), Deed::Nothing);
    assert!(computer == before && holds(&computer, "helper.stop = 1 and helper.returned = 0"));
    assert_eq!(computer.apply(&Action::Close, now), Deed::Closed(Sheet::Stop));
    assert!(holds(&computer, "helper.stop = 1 and helper.returned = 1 and deed = \"returned\""));
    assert_eq!(computer.spots(), before.spots());
    assert_eq!(computer.apply(&Action::Close, now), Deed::Nothing, "there is nothing to close");
    let _ = computer.apply(&Action::Open(Sheet::Help), now);
    assert_eq!(computer.apply(&Action::Close, now), Deed::Closed(Sheet::Help));
    assert!(holds(&computer, "helper.help = 0 and helper.returned = 1 and deed = \"closed\""));
    let _ = computer.apply(&Action::Open(Sheet::Help), now);
    assert_eq!(computer.apply(&Action::Helper(Helper::Help), now), Deed::Asked(Helper::Help));
    assert!(computer.sheet().is_none() && holds(&computer, "helper.help = 1"));
    Ok(())
}

#[test]
fn a_control_of_the_kiosk_does_something_where_it_is_shown_and_is_no_spot() -> Tested {
    let shown = |sheet: Option<Sheet>| -> Result<Vec<&str>, Box<dyn Error>> {
        let mut computer = computer(None)?;
        if let Some(sheet) = sheet {
            let _ = computer.apply(&Action::Open(sheet), Duration::ZERO);
        }
        let mut shown = vec![];
        for control in helper::CONTROLS {
            let gesture = Gesture::Click(spot(control)?);
            assert!(!computer.spots().contains(&spot(control)?));
            let played = gesture.play(&mut computer.clone(), Duration::ZERO);
            assert_eq!(played.is_ok(), computer.control(&spot(control)?).is_some(), "{control}");
            if played.is_ok_and(|(deed, _)| deed != Deed::Nothing) {
                shown.push(control);
            }
        }
        Ok(shown)
    };
    assert_eq!(shown(None)?, ["helper.repeat", "helper.help", "helper.undo", "helper.stop"]);
    let helps = ["easier", "light", "show", "together", "do", "call"].map(|help| format!("help.{help}"));
    assert_eq!(shown(Some(Sheet::Help))?[0], "helper.close");
    assert_eq!(shown(Some(Sheet::Help))?[1..], helps);
    assert_eq!(shown(Some(Sheet::Stop))?, ["helper.close", "stop.continue", "stop.pause"]);
    for sheet in [Sheet::Help, Sheet::Stop] {
        let mut computer = computer(None)?;
        let _ = computer.apply(&Action::Open(sheet), Duration::ZERO);
        let way_back = sheet.way_back().ok_or("no way back")?;
        assert_eq!(way_back.play(&mut computer, Duration::ZERO)?.0, Deed::Closed(sheet));
    }
    Ok(())
}

#[test]
fn nothing_of_the_computer_is_shown_by_debug() -> Tested {
    assert_eq!(format!("{:?}", computer(None)?), "Computer { part: Pointer, .. }");
    Ok(())
}

fn any_action() -> impl Strategy<Value = Action> {
    let on = prop::sample::select(vec![
        "pointer.press",
        "pointer.reach",
        "pointer.rest",
        "pointer.lure",
        "pointer.left",
        "pointer.right",
        "pointer.vanish",
        "",
    ]);
    let button = prop::sample::select(vec![Button::Index, Button::Other, Button::Middle]);
    prop_oneof![
        (on.clone(), 0.0_f32..300.0).prop_map(|(on, x)| Action::Pointer(Point::Moved { on: spot(on).ok(), at: at(x) })),
        (on.clone(), 0.0_f32..300.0, button)
            .prop_map(|(on, x, button)| { Action::Pointer(Point::Pressed { on: spot(on).ok(), at: at(x), button }) }),
        (on, 0.0_f32..300.0).prop_map(|(on, x)| Action::Pointer(Point::Released { on: spot(on).ok(), at: at(x) })),
        Just(Action::Waited),
        Just(Action::Helper(Helper::Help)),
        prop::sample::select(vec![Sheet::Help, Sheet::Stop]).prop_map(Action::Open),
        Just(Action::Close),
    ]
}

proptest! {
    #[test]
    fn undo_gives_back_the_state_before_each_action_that_changed_something(
        actions in prop::collection::vec((any_action(), 0_u64..3000), 1..60)
    ) {
        let mut computer = computer(None).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let mut now = Duration::ZERO;
        let mut states = vec![computer.clone()];
        for (action, pause) in &actions {
            now += Duration::from_millis(*pause);
            let _ = computer.apply(action, now);
            if states.last() != Some(&computer) {
                states.push(computer.clone());
            }
        }
        while let Some(state) = states.pop() {
            prop_assert!(computer == state);
            let deed = computer.apply(&Action::Helper(Helper::Undo), now);
            prop_assert_eq!(deed, if states.is_empty() { Deed::NothingToUndo } else { Deed::Undone });
        }
    }

    #[test]
    fn what_is_done_stays_done_and_every_spot_stays_on_the_surface(
        actions in prop::collection::vec((any_action(), 0_u64..3000), 1..60)
    ) {
        let mut computer = computer(None).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let spots = computer.spots();
        let mut now = Duration::ZERO;
        let mut done = 0;
        for (action, pause) in &actions {
            now += Duration::from_millis(*pause);
            let _ = computer.apply(action, now);
            let shown = if computer.sheet().is_some() { vec![] } else { spots.clone() };
            prop_assert_eq!(computer.spots(), shown);
            let count = spots.iter().filter(|spot| computer.pointer().is_done(spot)).count();
            prop_assert!(count >= done);
            done = count;
            prop_assert!(computer.wake_at().is_none_or(|due| due <= now + REST));
        }
    }
}
