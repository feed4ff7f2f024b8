//! Any touches and keys, on anything.

use super::*;
use proptest::prelude::*;

use std::collections::BTreeSet;

/// What is done to the spot with this number, or to the ground.
#[derive(Debug, Clone)]
enum Doing {
    Click(usize),
    Double(usize),
    Right(usize),
    Drag(usize, usize, i16, i16),
    Slip(usize, usize),
    Miss,
    Key(usize, bool),
    Text(&'static str),
    Replace(&'static str),
    Undo,
}

const KEYS: [&str; 14] =
    ["enter", "escape", "tab", "delete", "backspace", "space", "up", "down", "left", "right", "c", "x", "v", "a"];
const TEXTS: [&str; 6] = ["a", " ", "Papiers", "CV", "loyer", ""];

fn doing() -> impl Strategy<Value = Doing> {
    let spot = 0..1000_usize;
    prop_oneof![
        12 => spot.clone().prop_map(Doing::Click),
        4 => spot.clone().prop_map(Doing::Double),
        2 => spot.clone().prop_map(Doing::Right),
        5 => (spot.clone(), spot.clone(), -900..900_i16, -900..900_i16).prop_map(|(a, b, x, y)| Doing::Drag(a, b, x, y)),
        1 => (spot.clone(), spot).prop_map(|(a, b)| Doing::Slip(a, b)),
        1 => Just(Doing::Miss),
        4 => (0..KEYS.len(), any::<bool>()).prop_map(|(key, control)| Doing::Key(key, control)),
        2 => proptest::sample::select(TEXTS.to_vec()).prop_map(Doing::Text),
        1 => proptest::sample::select(TEXTS.to_vec()).prop_map(Doing::Replace),
        1 => Just(Doing::Undo),
    ]
}

/// The actions of a doing, on the spots that there are now.
fn actions(computer: &Computer, doing: &Doing) -> Vec<Action> {
    let spots = computer.spots();
    let on = |number: usize| spots.get(number % (spots.len() + 1)).map(|spot| computer.place_on(spot));
    let at = Point::default();
    let press = |number, button| [Hand::Pressed { on: on(number), at, button }, Hand::Released { on: on(number), at }];
    let hands: Vec<Hand> = match doing {
        Doing::Click(number) => press(*number, Button::Index).into(),
        Doing::Double(number) => [press(*number, Button::Index), press(*number, Button::Index)].concat(),
        Doing::Right(number) => press(*number, Button::Other).into(),
        Doing::Drag(from, to, x, y) => {
            let end = Point { x: f32::from(*x), y: f32::from(*y) };
            vec![
                Hand::Pressed { on: on(*from), at, button: Button::Index },
                Hand::Moved { on: on(*to), at: end },
                Hand::Released { on: on(*to), at: end },
            ]
        }
        Doing::Slip(from, to) => {
            vec![Hand::Pressed { on: on(*from), at, button: Button::Index }, Hand::Released { on: on(*to), at }]
        }
        Doing::Miss => vec![
            Hand::Pressed { on: None, at, button: Button::Index },
            Hand::Released { on: None, at },
            Hand::Wheel { on: None, by: 100.0, control: false },
        ],
        Doing::Key(key, control) => return key_press(KEYS[*key], *control).into_iter().collect(),
        Doing::Text(text) => return vec![Action::Key(Keys::Pressed(Press::text(text)))],
        Doing::Undo => return vec![Action::Helper(Helper::Undo)],
        Doing::Replace(_) => vec![],
    };
    hands.into_iter().map(Action::Hand).collect()
}

fn key_press(name: &str, control: bool) -> Option<Action> {
    let position = Position::parse(name)?;
    let press = if name.len() == 1 { Press::text(name) } else { Press::named(position) };
    Some(Action::Key(Keys::Pressed(Press { position: Some(position), control, ..press })))
}

/// Everything that must hold of a desk, whatever was done.
fn judge(computer: &Computer) -> Result<(), TestCaseError> {
    let desk = computer.desk();
    for file in desk.files.values() {
        let is_place = PLACES.contains(&&*file.place);
        let folder = desk.file(&file.place).is_some_and(|folder| folder.kind == FileKind::Folder);
        prop_assert!(is_place != folder, "{} lies in {}", file.id, file.place);
        prop_assert!(PLACES.contains(&desk.root(&file.id)), "{} lies in a circle", file.id);
        prop_assert!(!file.name.trim().is_empty());
    }
    for place in PLACES.iter().copied().chain(desk.files.keys().map(|id| &**id)) {
        let names: Vec<_> = desk
            .things(place)
            .iter()
            .map(|file| (crate::computer::plain::plain(&file.name), file.kind.ending()))
            .collect();
        let unique: BTreeSet<_> = names.iter().collect();
        prop_assert!(matches!(place, "bin" | "nowhere") || unique.len() == names.len(), "{names:?} in {place}");
    }
    for id in setup().files.iter().map(|file| &file.id) {
        prop_assert!(desk.files.contains_key(id), "{id} is lost");
    }
    let apps: BTreeSet<App> = desk.windows.iter().map(|window| window.app).collect();
    prop_assert_eq!(apps.len(), desk.windows.len());
    for window in &desk.windows {
        let [left, top, width, height] = window.frame;
        prop_assert!(left >= ICONS && left + width <= 1000 && top + height <= 1000);
    }
    prop_assert!(desk.is_open(&desk.place) && desk.before.iter().all(|place| desk.is_open(place)));
    for (app, held) in [(App::Viewer, &desk.viewed), (App::Notes, &desk.noted)] {
        let is_there = held.as_ref().is_none_or(|id| desk.file(id).is_some_and(|file| &*file.place != "nowhere"));
        prop_assert!(is_there && (held.is_none() || desk.window(app).is_some()));
    }
    prop_assert!(desk.naming().is_none_or(|id| desk.file(id).is_some()));
    prop_assert!(desk.selected().is_none_or(|id| matches!(id, "documents" | "bin") || desk.file(id).is_some()));
    if let Some(dialog) = desk.dialog() {
        prop_assert!(desk.is_open(&dialog.place) && desk.menu().is_none());
        if let Purpose::Move(id) = &dialog.purpose {
            prop_assert!(desk.file(id).is_some());
        }
        prop_assert!(dialog.chosen.as_ref().is_none_or(|id| desk.file(id).is_some()));
    }
    if let Some(menu) = desk.menu() {
        prop_assert!(menu.part() == "desk" || desk.file(menu.rest()).is_some());
    }
    prop_assert!(desk.key != Key::Out || desk.fresh.is_empty());
    let spots = computer.spots();
    prop_assert_eq!(spots.iter().collect::<BTreeSet<_>>().len(), spots.len());
    prop_assert!(computer.stops().iter().all(|stop| spots.contains(stop)));
    prop_assert!(computer.focus().is_none_or(|focus| spots.contains(focus)), "{:?}", computer.focus());
    prop_assert!(spots.iter().filter(|spot| spot.as_str().ends_with(".close")).count() <= 1);
    let named = desk.naming.is_some() && desk.dialog.is_none();
    prop_assert!(named || !spots.iter().any(|spot| spot.as_str() == naming::NAME));
    Ok(())
}

/// The states that « Revenir » leads back through, from the first.
fn remember(states: &mut Vec<Computer>, computer: &Computer) {
    if states.last().is_some_and(|last| last != computer) {
        states.push(computer.clone());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn nothing_breaks_the_desk_and_each_undo_gives_a_state_that_was(doings in prop::collection::vec(doing(), 1..60)) {
        let mut computer = desk_with(&["files"]);
        let first = computer.clone();
        let mut states = vec![first.clone()];
        let mut now = Duration::from_secs(1);
        for doing in &doings {
            now += Duration::from_secs(2);
            if let Doing::Replace(text) = doing {
                let _ = computer.replace(text);
                judge(&computer)?;
                remember(&mut states, &computer);
            }
            for action in actions(&computer, doing) {
                let before = computer.clone();
                let depth = computer.undo.len();
                computer.apply(&action, now);
                judge(&computer)?;
                if matches!(action, Action::Helper(_)) {
                    continue;
                }
                let mut back = computer.clone();
                if computer.undo.len() > depth {
                    back.apply(&Action::Helper(Helper::Undo), now);
                    prop_assert!(back == before, "undo after {action:?}");
                    judge(&back)?;
                } else {
                    prop_assert!(computer == before || computer.run.is_some(), "{action:?} cannot be taken back");
                }
                remember(&mut states, &computer);
            }
        }
        while computer.apply(&Action::Helper(Helper::Undo), now) != Deed::NothingToUndo {
            judge(&computer)?;
            prop_assert!(states.contains(&computer), "a state that never was");
        }
        prop_assert!(computer == first);
    }
}
