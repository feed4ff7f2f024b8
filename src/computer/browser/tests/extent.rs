//! Scrolling and sizes, with what the face told and without.

use super::town::told;
use super::*;

fn offset(computer: &Computer) -> f32 {
    let (browser, sites) = computer.browser();
    browser.scrolled(sites, computer.extent())
}

fn range(computer: &Computer) -> f32 {
    let (browser, sites) = computer.browser();
    browser.range(sites, computer.extent())
}

/// The long page, as the face told it.
fn told_page() -> Result<Computer, Box<dyn Error>> {
    let mut computer = on("town.long")?;
    assert_eq!(computer.apply(&Action::Laid(told(100)?), NOW), Deed::Nothing);
    Ok(computer)
}

#[test]
fn the_wheel_moves_the_page_until_its_end_and_says_when_it_cannot() -> Tested {
    for mut computer in [on("town.long")?, told_page()?] {
        assert!(holds(&computer, "not browser.scrolled and not browser.end"));
        assert_eq!(hand(&mut computer, wheel(-100.0, false)), Deed::Read(Reading::AtTheEnd));
        assert_eq!(hand(&mut computer, wheel(100.0, false)), Deed::Read(Reading::Scrolled));
        assert!(holds(&computer, "browser.scrolled and not browser.end"));
        assert_eq!(offset(&computer), 100.0);
        assert_eq!(hand(&mut computer, wheel(1e9, false)), Deed::Read(Reading::Scrolled));
        assert!(holds(&computer, "browser.end"));
        assert_eq!(offset(&computer), range(&computer));
        assert_eq!(hand(&mut computer, wheel(100.0, false)), Deed::Read(Reading::AtTheEnd));
        assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
        assert_eq!(offset(&computer), 0.0, "turns of the wheel are taken back together");
    }
    Ok(())
}

#[test]
fn what_the_face_told_counts_for_that_page_at_that_size_only() -> Tested {
    let mut computer = told_page()?;
    let place = |computer: &Computer, id: &str| -> Result<Option<(f32, f32)>, Box<dyn Error>> {
        let (browser, sites) = computer.browser();
        Ok(browser.place(&spot(id)?, sites, computer.extent()))
    };
    assert_eq!(place(&computer, "town.long.middle")?, Some((900.0, 940.0)));
    assert_eq!(range(&computer), 1600.0);
    let _ = computer.apply(&Action::Laid(told(125)?), NOW);
    let nominal = place(&computer, "town.long.middle")?.ok_or("no place")?;
    assert!(nominal.0 > 940.0);
    let (_, bottom) = place(&computer, "town.long.close")?.ok_or("no place")?;
    let (top, _) = place(&computer, "town.long.title")?.ok_or("no place")?;
    assert!(top < bottom && bottom < nominal.0, "from the top, in order");
    assert_eq!(place(&computer, "town.form.age")?, None, "it is on another page");
    Ok(())
}

#[test]
fn a_thing_is_seen_while_it_is_wholly_in_the_window() -> Tested {
    let mut computer = told_page()?;
    assert!(holds(&computer, "seen(town.long.title) and not seen(town.long.middle)"));
    assert!(holds(&computer, "seen(browser.page) and seen(browser.bar)"));
    let _ = hand(&mut computer, wheel(520.0, false));
    assert!(holds(&computer, "not seen(town.long.title) and not seen(town.long.middle)"), "half of it");
    let _ = hand(&mut computer, wheel(30.0, false));
    assert!(holds(&computer, "seen(town.long.middle)"));
    Ok(())
}

#[test]
fn a_thing_that_is_higher_than_the_window_is_seen_from_its_top_and_while_it_fills_it() -> Tested {
    let mut computer = on("town.long")?;
    let mut extent = told(100)?;
    extent.things.insert(spot("town.long.middle")?, (500.0, 1200.0));
    let _ = computer.apply(&Action::Laid(extent), NOW);
    assert!(computer.way_to(&spot("town.long.middle")?).is_some_and(|way| (way - 500.0).abs() < 1.0));
    for (by, is_seen) in [(490.0, false), (10.0, true), (200.0, true), (100.0, true), (20.0, false)] {
        let _ = hand(&mut computer, wheel(by, false));
        assert_eq!(holds(&computer, "seen(town.long.middle)"), is_seen, "{by}");
    }
    assert!(computer.way_to(&spot("town.long.middle")?).is_some_and(|way| way < 0.0));
    Ok(())
}

#[test]
fn the_way_to_a_thing_leads_to_it_and_no_further_than_the_page() -> Tested {
    for mut computer in [on("town.long")?, told_page()?] {
        for id in ["town.long.middle", "town.long.end", "town.long.title"] {
            let target = spot(id)?;
            let way = computer.way_to(&target).ok_or("no way")?;
            let _ = hand(&mut computer, wheel(way, false));
            assert!(computer.is_seen(&target), "{id}");
            assert_eq!(computer.way_to(&target), None);
            assert!((0.0..=range(&computer)).contains(&offset(&computer)));
        }
    }
    Ok(())
}

#[test]
fn a_solution_scrolls_to_what_it_clicks_on() -> Tested {
    for mut computer in [on("town.long")?, told_page()?] {
        assert_eq!(does(&mut computer, "scroll town.long.end")?, Deed::Read(Reading::Scrolled));
        assert!(holds(&computer, "seen(town.long.end) and browser.scrolled"));
        assert_eq!(does(&mut computer, "click town.long.close")?, Deed::Read(Reading::Sent));
    }
    Ok(())
}

#[test]
fn the_first_wrong_thing_is_scrolled_to() -> Tested {
    let mut computer = on("town.form")?;
    let send = spot("town.form.send")?;
    assert!(!computer.is_seen(&send));
    let _ = does(&mut computer, "click town.form.send")?;
    assert!(computer.is_seen(&spot("town.form.first_name")?) && !computer.is_seen(&send));
    Ok(())
}

#[test]
fn the_ends_of_the_bar_move_the_page_a_little() -> Tested {
    let mut computer = told_page()?;
    assert_eq!(does(&mut computer, "click browser.up")?, Deed::Read(Reading::AtTheEnd));
    assert_eq!(does(&mut computer, "click browser.down")?, Deed::Read(Reading::Scrolled));
    assert_eq!(offset(&computer), LINE);
    assert_eq!(does(&mut computer, "click browser.up")?, Deed::Read(Reading::Scrolled));
    assert_eq!(offset(&computer), 0.0);
    Ok(())
}

#[test]
fn a_click_in_the_bar_turns_the_page_towards_the_hand() -> Tested {
    let mut computer = told_page()?;
    assert_eq!(does(&mut computer, "click browser.bar")?, Deed::Read(Reading::Scrolled));
    assert_eq!(offset(&computer), 340.0);
    let mut click = |along| -> Result<Deed, Box<dyn Error>> {
        let deed = hand(&mut computer, pressed("browser.bar", Some(along))?);
        assert_eq!(hand(&mut computer, released("browser.bar", Some(along))?), Deed::Nothing);
        Ok(deed)
    };
    assert_eq!(click(0.9)?, Deed::Read(Reading::Scrolled));
    assert_eq!(click(0.5)?, Deed::Nothing, "the thumb is there");
    assert_eq!(click(0.1)?, Deed::Read(Reading::Scrolled));
    assert_eq!(click(0.1)?, Deed::Read(Reading::Scrolled));
    assert_eq!(offset(&computer), 0.0);
    Ok(())
}

#[test]
fn the_thumb_follows_the_hand_and_the_page_follows_the_thumb() -> Tested {
    let mut computer = told_page()?;
    let before = computer.clone();
    let moved = |along: Option<f32>, y: f32| -> Result<hand::Action, Box<dyn Error>> {
        let on = along.map(|along| -> Result<Place, Box<dyn Error>> {
            Ok(Place { along: Some(along), ..Place::on(&spot("browser.bar")?) })
        });
        Ok(hand::Action::Moved { on: on.transpose()?, at: Point { x: 0.0, y } })
    };
    assert_eq!(hand(&mut computer, pressed("browser.bar", Some(0.1))?), Deed::Nothing);
    assert_eq!(hand(&mut computer, moved(Some(0.5), 160.0)?), Deed::Read(Reading::Scrolled));
    assert_eq!(offset(&computer), 800.0, "the thumb takes a fifth of the bar");
    assert_eq!(hand(&mut computer, moved(None, 200.0)?), Deed::Read(Reading::Scrolled), "beside the bar");
    assert_eq!(offset(&computer), 1000.0);
    assert_eq!(hand(&mut computer, moved(Some(1.0), 360.0)?), Deed::Read(Reading::Scrolled));
    assert_eq!(offset(&computer), 1600.0);
    let at = Point { x: 0.0, y: 360.0 };
    let on = Some(Place { along: Some(1.0), ..Place::on(&spot("browser.bar")?) });
    assert_eq!(hand(&mut computer, hand::Action::Released { on, at }), Deed::Read(Reading::Scrolled));
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
    assert!(computer == before);
    Ok(())
}

#[test]
fn a_lesson_may_drag_the_bar_to_its_end() -> Tested {
    let mut computer = told_page()?;
    let _ = does(&mut computer, "drag browser.bar to browser.down")?;
    assert!(holds(&computer, "browser.end"));
    let _ = does(&mut computer, "drag browser.bar to browser.up")?;
    assert!(holds(&computer, "not browser.scrolled"));
    Ok(())
}

#[test]
fn a_page_that_fits_has_a_bar_that_does_nothing() -> Tested {
    let mut computer = on("town.late")?;
    let (browser, sites) = computer.browser();
    assert_eq!(browser.thumb(sites, computer.extent()), (0.0, 1.0));
    assert!(holds(&computer, "browser.end and not browser.scrolled"));
    for gesture in ["click browser.bar", "click browser.down", "click browser.up", "press page_down"] {
        assert_eq!(does(&mut computer, gesture)?, Deed::Read(Reading::AtTheEnd), "{gesture}");
    }
    Ok(())
}

#[test]
fn letters_grow_and_shrink_within_the_sizes_that_there_are() -> Tested {
    let mut computer = told_page()?;
    let before = computer.clone();
    assert_eq!(does(&mut computer, "click browser.zoom_out")?, Deed::Clicked(spot("browser.zoom_out")?));
    assert_eq!(does(&mut computer, "click browser.zoom_in")?, Deed::Read(Reading::Zoomed));
    assert!(holds(&computer, "browser.zoom = 125"));
    assert_eq!(hand(&mut computer, wheel(-100.0, true)), Deed::Read(Reading::Zoomed));
    assert!(holds(&computer, "browser.zoom = 150"));
    assert_eq!(hand(&mut computer, wheel(100.0, true)), Deed::Read(Reading::Zoomed));
    for _ in ZOOMS {
        let _ = does(&mut computer, "click browser.zoom_in")?;
    }
    assert!(holds(&computer, "browser.zoom = 200"));
    assert_eq!(does(&mut computer, "click browser.zoom_in")?, Deed::Clicked(spot("browser.zoom_in")?));
    for _ in ZOOMS {
        let _ = does(&mut computer, "click browser.zoom_out")?;
    }
    assert!(computer == before);
    Ok(())
}

#[test]
fn what_was_read_stays_in_the_window_when_letters_grow() -> Tested {
    let top = |computer: &Computer| -> Result<f32, Box<dyn Error>> {
        let (browser, sites) = computer.browser();
        let place = browser.place(&spot("town.long.middle")?, sites, computer.extent());
        Ok(place.ok_or("no place")?.0 - offset(computer))
    };
    let mut computer = on("town.long")?;
    let _ = does(&mut computer, "scroll town.long.middle")?;
    let way = top(&computer)?;
    let _ = hand(&mut computer, wheel(way, false));
    for gesture in ["click browser.zoom_in", "click browser.zoom_in", "click browser.zoom_out"] {
        let _ = does(&mut computer, gesture)?;
        assert!(top(&computer)?.abs() < LINE, "{gesture}");
    }
    Ok(())
}
