//! Tabs: opened, brought to the front, closed.

use super::*;
use crate::computer::deed::Browsing;

fn titles(computer: &Computer) -> Vec<String> {
    let (browser, sites) = computer.browser();
    browser.titles(sites).into_iter().map(Option::unwrap_or_default).collect()
}

#[test]
fn the_whole_window_is_told_from_its_tabs_to_the_end_of_the_bar() -> Tested {
    let mut computer = web::with(web::homely()?)?;
    let mut expected = vec!["browser.tab1", "browser.tab1.close", "browser.new_tab", "browser.reduce", "browser.close"];
    expected.extend(["browser.back", "browser.forward", "browser.reload", "browser.home", "browser.lock"]);
    expected.extend(["browser.address", "browser.star", "browser.zoom_out", "browser.zoom_in", "browser.fav.hall"]);
    expected.extend(["browser.page", "finder.home.words", "browser.up", "browser.bar", "browser.down"]);
    assert_eq!(names(&computer.spots()), expected);
    computer.begin_step(&town::opening("hall.home")?);
    let _ = does(&mut computer, "click hall.home.paper")?;
    let _ = does(&mut computer, "click browser.downloads")?;
    let spots = computer.spots();
    let names = names(&spots);
    assert_eq!(
        names[14..19],
        ["browser.downloads", "browser.fav.hall", "files.receipt", "browser.downloads.folder", "browser.page"]
    );
    Ok(())
}

#[test]
fn a_bare_window_has_neither_tabs_nor_buttons_nor_keys_for_them() -> Tested {
    let mut computer = web::with(Setup { is_bare: true, ..web::homely()? })?;
    assert!(holds(&computer, "not finder.home"), "it opens nothing by itself");
    computer.begin_step(&town::opening("hall.home")?);
    let spots = computer.spots();
    assert_eq!(names(&spots)[..4], ["browser.zoom_out", "browser.zoom_in", "browser.page", "hall.home.hours"]);
    assert!(!computer.stops().iter().any(|stop| stop.part() == "browser"));
    let before = computer.clone();
    for key in ["f5", "control+r", "control+t", "control+w", "control+l", "alt+left", "alt+right"] {
        assert_eq!(does(&mut computer, &format!("press {key}"))?, Deed::Keyed, "{key}");
    }
    assert!(computer == before && computer.focus().is_none());
    assert_eq!(does(&mut computer, "click hall.home.aside")?, Deed::Read(Reading::Went), "there is one tab");
    assert!(holds(&computer, "browser.tabs = 1"));
    Ok(())
}

#[test]
fn a_new_tab_shows_the_home_or_nothing_and_its_address_has_the_keyboard() -> Tested {
    let mut computer = web::with(web::homely()?)?;
    assert!(holds(&computer, "finder.home and browser.tabs = 1 and browser.tab = 1"));
    assert_eq!(does(&mut computer, "click browser.new_tab")?, Deed::Browsed(Browsing::TabOpened));
    assert!(holds(&computer, "finder.home and browser.tabs = 2 and browser.tab = 2 and not browser.empty"));
    let mut computer = web::on("hall.hours")?;
    assert_eq!(does(&mut computer, "press control+t")?, Deed::Browsed(Browsing::TabOpened));
    assert!(holds(&computer, "browser.empty and browser.tab = 2 and not hall.hours and browser.error = \"none\""));
    assert!(holds(&computer, "focused(browser.address)"));
    assert_eq!(computer.value("browser.address"), Ok(Value::Empty));
    assert_eq!(titles(&computer), ["Title", ""]);
    assert_eq!(computer.spots().iter().filter(|spot| spot.part() != "browser").count(), 0);
    Ok(())
}

#[test]
fn a_link_may_open_a_tab_in_front_beside_its_own() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click browser.new_tab")?;
    let _ = does(&mut computer, "click browser.tab1")?;
    assert_eq!(does(&mut computer, "click hall.home.aside")?, Deed::Browsed(Browsing::TabOpened));
    assert!(holds(&computer, "hall.hours and hall.home.aside and browser.tabs = 3 and browser.tab = 2"));
    assert_eq!(does(&mut computer, "click browser.back")?, Deed::Browsed(Browsing::Nowhere), "its history is its own");
    Ok(())
}

#[test]
fn a_tab_keeps_its_page_and_how_far_it_is_scrolled_and_what_was_typed_is_everywhere() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click hall.home.name")?;
    let _ = does(&mut computer, "type \"Amina\"")?;
    let _ = does(&mut computer, "scroll hall.home.aside")?;
    let here = computer.browser().0.offset();
    let _ = does(&mut computer, "click hall.home.aside")?;
    assert!(holds(&computer, "hall.hours and not browser.scrolled"));
    let _ = hand(&mut computer, wheel(300.0, false));
    let there = computer.browser().0.offset();
    assert_eq!(does(&mut computer, "click browser.tab1")?, Deed::Browsed(Browsing::TabFront));
    assert!(holds(&computer, "hall.home and hall.home.name = \"Amina\""));
    assert_eq!(computer.browser().0.offset(), here);
    let before = computer.clone();
    assert_eq!(does(&mut computer, "click browser.tab1")?, Deed::Clicked(spot("browser.tab1")?));
    assert!(computer == before, "it is in front");
    let _ = does(&mut computer, "click browser.tab2")?;
    assert_eq!(computer.browser().0.offset(), there);
    assert!(holds(&computer, "hall.hours and browser.scrolled"));
    Ok(())
}

#[test]
fn in_place_of_a_closed_tab_comes_the_next_and_in_place_of_the_last_a_new_one() -> Tested {
    let closed = Deed::Browsed(Browsing::TabClosed);
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click hall.home.aside")?;
    let _ = does(&mut computer, "click browser.new_tab")?;
    assert_eq!(does(&mut computer, "click browser.tab1.close")?, closed);
    assert!(holds(&computer, "browser.tabs = 2 and browser.tab = 2 and browser.empty"), "the one in front stays there");
    let _ = does(&mut computer, "click browser.tab1")?;
    assert_eq!(does(&mut computer, "click browser.tab1.close")?, closed);
    assert!(holds(&computer, "browser.tabs = 1 and browser.tab = 1 and browser.empty"));
    let _ = does(&mut computer, "click browser.new_tab")?;
    let _ = does(&mut computer, "press alt+left")?;
    assert_eq!(does(&mut computer, "press control+w")?, closed);
    assert_eq!(does(&mut computer, "press control+w")?, closed);
    assert!(holds(&computer, "browser.tabs = 1 and browser.empty"));
    let mut computer = web::with(web::homely()?)?;
    computer.begin_step(&town::opening("hall.hours")?);
    assert_eq!(does(&mut computer, "click browser.tab1.close")?, closed);
    assert!(holds(&computer, "browser.tabs = 1 and finder.home"));
    assert_eq!(does(&mut computer, "click browser.back")?, Deed::Browsed(Browsing::Nowhere));
    Ok(())
}

#[test]
fn there_are_no_more_tabs_than_can_be_told_apart() -> Tested {
    let mut computer = web::on("hall.home")?;
    for _ in 1..TABS {
        assert_eq!(does(&mut computer, "click browser.new_tab")?, Deed::Browsed(Browsing::TabOpened));
    }
    assert_eq!(does(&mut computer, "click browser.new_tab")?, Deed::Clicked(spot("browser.new_tab")?));
    let _ = does(&mut computer, "click browser.tab1")?;
    assert_eq!(does(&mut computer, "click hall.home.aside")?, Deed::Read(Reading::Went), "in its own tab");
    assert!(holds(&computer, "browser.tab = 1 and hall.hours"));
    Ok(())
}

#[test]
fn the_tabs_and_their_pages_come_back_with_revenir() -> Tested {
    let mut computer = web::on("hall.home")?;
    let mut states = vec![computer.clone()];
    for gesture in ["click hall.home.aside", "click browser.tab1", "click browser.new_tab", "click browser.tab2.close"]
    {
        let _ = does(&mut computer, gesture)?;
        states.push(computer.clone());
    }
    for state in states.iter().rev().skip(1) {
        assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
        assert!(&computer == state);
    }
    Ok(())
}
