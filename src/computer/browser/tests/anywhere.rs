//! Whatever is clicked and pressed on sites that know somebody, all of it can be taken back.

use super::agency::with;
use super::*;
use crate::computer::site::Consenting;

use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Try {
    Click(prop::sample::Index),
    Press(&'static str),
    Type(&'static str),
}

fn any_try() -> impl Strategy<Value = Try> {
    let keys =
        vec!["press tab", "press enter", "press space", "press escape", "press down", "press f5", "press backspace"];
    let texts = vec!["type person.access.identifier", "type person.access.password", "type \"40\"", "type agency.code"];
    prop_oneof![
        10 => any::<prop::sample::Index>().prop_map(Try::Click),
        3 => prop::sample::select(keys).prop_map(Try::Press),
        3 => prop::sample::select(texts).prop_map(Try::Type),
    ]
}

fn stays_whole(computer: &Computer) -> Result<(), TestCaseError> {
    let (browser, sites) = computer.browser();
    let (spots, stops) = (computer.spots(), computer.stops());
    let mut unique = spots.clone();
    unique.sort();
    unique.dedup();
    prop_assert_eq!(unique.len(), spots.len());
    for stop in &stops {
        prop_assert!(spots.contains(stop), "{} is a stop and not shown", stop);
    }
    if computer.part() == Part::Browser && browser.over(sites).is_some() && !computer.asks_for_file() {
        let over = browser.over_spots(sites);
        let is_below = |spot: &&Spot| sites.get(spot.part()).is_some() && !over.contains(spot);
        prop_assert_eq!(spots.iter().find(is_below), None);
    }
    if let Some(focus) = computer.focus().filter(|_| computer.part() == Part::Browser) {
        prop_assert!(stops.contains(focus), "{} has the keyboard and is no stop", focus);
    }
    prop_assert!(browser.orders.is_empty());
    Ok(())
}

proptest! {
    #[test]
    fn sites_stay_whole_and_all_that_was_done_on_them_can_be_taken_back(
        is_tricky in any::<bool>(),
        page in prop::sample::select(vec!["agency.home", "agency.login", "agency.month", "shop.home", "shop.send", "agency.check"]),
        is_known in any::<bool>(),
        tries in prop::collection::vec(any_try(), 1..40)
    ) {
        let kind = if is_tricky { Consenting::Tricky } else { Consenting::Fair };
        let known = if is_known { &["agency", "shop"][..] } else { &[] };
        let mut computer = with(kind, page, known, &[]).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let first = computer.clone();
        for action in &tries {
            let gesture = match action {
                Try::Click(index) => {
                    let spots = computer.spots();
                    format!("click {}", index.get(&spots))
                }
                Try::Press(gesture) | Try::Type(gesture) => (*gesture).to_owned(),
            };
            // What cannot be done at that moment does nothing.
            let _ = does(&mut computer, &gesture);
            stays_whole(&computer)?;
        }
        let mut undone = 0;
        while computer.apply(&Action::Helper(Helper::Undo), NOW) == Deed::Undone {
            undone += 1;
            prop_assert!(undone <= 4 * tries.len(), "undo has an end");
        }
        prop_assert!(computer == first);
    }
}
