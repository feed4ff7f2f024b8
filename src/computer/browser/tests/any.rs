//! Whatever is done on a page, it stays whole, and all of it can be taken back.

use super::*;
use crate::computer::keyboard::{self, Press};
use crate::computer::site::Kind;

use proptest::prelude::*;

/// What a hand or a key might do next.
#[derive(Debug, Clone)]
enum Try {
    Press(prop::sample::Index, f32, u8),
    Release(prop::sample::Index, f32),
    Click(prop::sample::Index),
    Move(prop::sample::Index, f32),
    Wheel(f32, bool),
    Key(&'static str, bool),
    Type(&'static str),
    Told(bool),
}

fn any_try() -> impl Strategy<Value = Try> {
    let index = any::<prop::sample::Index>;
    let keys = vec![
        "tab",
        "enter",
        "space",
        "escape",
        "up",
        "down",
        "left",
        "right",
        "home",
        "end",
        "page_up",
        "page_down",
        "backspace",
        "delete",
        "f5",
        "control+t",
        "control+w",
        "control+l",
        "alt+left",
        "alt+right",
    ];
    prop_oneof![
        2 => (index(), 0.0_f32..1.0, 0_u8..3).prop_map(|(on, along, button)| Try::Press(on, along, button)),
        2 => (index(), 0.0_f32..1.0).prop_map(|(on, along)| Try::Release(on, along)),
        8 => index().prop_map(Try::Click),
        2 => (index(), 0.0_f32..1.0).prop_map(|(on, along)| Try::Move(on, along)),
        1 => (-3000.0_f32..3000.0, any::<bool>()).prop_map(|(by, control)| Try::Wheel(by, control)),
        6 => (prop::sample::select(keys), any::<bool>()).prop_map(|(key, shift)| Try::Key(key, shift)),
        2 => prop::sample::select(vec!["a", "40", "bad", "yes", "mairie-rivemont.test/lent", "horaires", "x.test", "amina@mail.fr"]).prop_map(Try::Type),
        1 => any::<bool>().prop_map(Try::Told),
    ]
}

fn place(computer: &Computer, index: &prop::sample::Index, along: f32) -> Option<Place> {
    let spots = computer.spots();
    let mut place = computer.place_on(index.get(&spots));
    if place.spot.as_str() == BAR {
        place.along = Some(along);
    }
    Some(place)
}

fn tries(computer: &mut Computer, action: &Try, now: Duration) {
    let act = |computer: &mut Computer, action| {
        let _ = computer.apply(&Action::Hand(action), now);
    };
    let at = |along: f32| Point { x: along * 100.0, y: along * 300.0 };
    match action {
        Try::Press(index, along, button) => {
            let button = [Button::Index, Button::Other, Button::Middle][usize::from(*button)];
            let on = place(computer, index, *along);
            act(computer, hand::Action::Pressed { on, at: at(*along), button });
        }
        Try::Release(index, along) => {
            let on = place(computer, index, *along);
            act(computer, hand::Action::Released { on, at: at(*along) });
        }
        Try::Click(index) => {
            let on = place(computer, index, 0.9);
            act(computer, hand::Action::Pressed { on: on.clone(), at: at(0.0), button: Button::Index });
            act(computer, hand::Action::Released { on, at: at(0.0) });
        }
        Try::Move(index, along) => {
            let on = place(computer, index, *along);
            act(computer, hand::Action::Moved { on, at: at(*along) });
        }
        Try::Wheel(by, control) => act(computer, wheel(*by, *control)),
        Try::Key(key, shift) => {
            let Some((held, key)) = keyboard::chord(key) else { return };
            let has = |name: &str| held.iter().any(|key| key.name() == name);
            let press = if key.name().len() == 1 { Press::text(key.name()) } else { Press::named(key) };
            let press = Press { shift: *shift, control: has("control"), alt: has("alt"), position: Some(key), ..press };
            let _ = computer.apply(&Action::Key(keyboard::Action::Pressed(press)), now);
        }
        Try::Type(text) => {
            let _ = computer.apply(&Action::Key(keyboard::Action::Pressed(Press::text(text))), now);
        }
        Try::Told(told) => {
            let extent = if *told { town::told(100).unwrap_or_default() } else { Extent::default() };
            let _ = computer.apply(&Action::Laid(extent), now);
        }
    }
}

fn window_stays_whole(browser: &Browser, computer: &Computer) -> Result<(), TestCaseError> {
    let sites = computer.browser().1;
    prop_assert!((1..=TABS).contains(&browser.tabs()) && browser.front() < browser.tabs());
    prop_assert_eq!(browser.titles(sites).len(), browser.tabs());
    prop_assert_eq!(browser.page.as_ref(), browser.showing().page());
    let mut open: Vec<&str> = browser.favourites().iter().map(Spot::part).collect();
    open.sort_unstable();
    open.dedup();
    prop_assert_eq!(open.len(), browser.favourites().len(), "one of each site");
    let mut shown = browser.clone();
    shown.restore_address(sites);
    prop_assert!(&shown == browser || focus(computer) == ADDRESS, "the address is the one of what is in front");
    let unfolded = browser.unfolded().is_none_or(|open| computer.spots().contains(open));
    prop_assert!(unfolded, "{:?} is open and not shown", browser.unfolded());
    Ok(())
}

fn stays_whole(computer: &Computer) -> Result<(), TestCaseError> {
    let spots = computer.spots();
    let (browser, sites) = computer.browser();
    if matches!(computer.part(), Part::Browser) && !computer.asks_for_file() {
        window_stays_whole(browser, computer)?;
    }
    if let Some(focus) = computer.focus() {
        prop_assert!(spots.contains(focus), "{focus} has the keyboard and is not shown");
        prop_assert!(computer.stops().contains(focus), "{focus} has the keyboard and is no stop");
    }
    let offset = browser.scrolled(sites, computer.extent());
    prop_assert!((0.0..=browser.range(sites, computer.extent())).contains(&offset));
    prop_assert!(ZOOMS.contains(&browser.zoom()) && browser.offset() >= 0.0 && browser.offset().is_finite());
    let (top, length) = browser.thumb(sites, computer.extent());
    prop_assert!(top >= 0.0 && length > 0.0 && top + length <= 1.001);
    let mut unique = spots.clone();
    unique.sort();
    unique.dedup();
    prop_assert_eq!(unique.len(), spots.len());
    let lists = browser.blocks(sites).into_iter().filter(|block| matches!(block.kind, Kind::List(_)));
    let open = lists.filter(|block| !browser.options(block).is_empty()).count();
    let has_list = browser.unfolded().is_some_and(|open| open.part() != "browser");
    prop_assert_eq!(open, usize::from(has_list));
    prop_assert!(browser.orders.is_empty(), "what was saved is put into its place at once");
    for stop in computer.stops() {
        prop_assert!(spots.contains(&stop));
        prop_assert!(site::find(sites, &stop).is_none() || browser.place(&stop, sites, computer.extent()).is_some());
    }
    Ok(())
}

/// Does all of it, then takes all of it back: the computer is whole at each moment, and as it was at the end.
fn does_and_takes_back(mut computer: Computer, actions: &[(Try, u64)]) -> Result<(), TestCaseError> {
    let first = computer.clone();
    let mut now = Duration::ZERO;
    for (action, pause) in actions {
        now += Duration::from_millis(*pause);
        tries(&mut computer, action, now);
        stays_whole(&computer)?;
    }
    let mut undone = 0;
    while computer.apply(&Action::Helper(Helper::Undo), now) == Deed::Undone {
        undone += 1;
        prop_assert!(undone <= 2 * actions.len(), "undo has an end");
        stays_whole(&computer)?;
    }
    prop_assert!(computer == first);
    Ok(())
}

proptest! {
    #[test]
    fn a_page_stays_whole_and_all_that_was_done_on_it_can_be_taken_back(
        part in prop::sample::select(vec![Part::Browser, Part::Browser, Part::Keyboard]),
        page in prop::sample::select(vec!["town.form", "town.long", "town.done", "town.kinds"]),
        actions in prop::collection::vec((any_try(), 0_u64..1500), 1..60)
    ) {
        let computer = town::on_part(part, page).map_err(|error| TestCaseError::fail(error.to_string()))?;
        does_and_takes_back(computer, &actions)?;
    }

    #[test]
    fn the_whole_window_stays_whole_and_all_that_was_done_in_it_can_be_taken_back(
        page in prop::sample::select(vec!["hall.home", "hall.hours", "hall.slow", "hall.login", "shop.robot", "finder.results"]),
        actions in prop::collection::vec((any_try(), 0_u64..1500), 1..60)
    ) {
        let computer = web::with(web::homely().unwrap()).and_then(|mut computer| {
            computer.begin_step(&town::opening(page)?);
            Ok(computer)
        });
        let computer = computer.map_err(|error| TestCaseError::fail(error.to_string()))?;
        does_and_takes_back(computer, &actions)?;
    }
}
