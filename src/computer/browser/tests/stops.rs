//! The window under the keyboard alone.

use super::*;
use crate::computer::deed::Browsing;

/// Comes to a thing by Tab.
fn tab_to(computer: &mut Computer, id: &str) -> Tested {
    for _ in 0..40 {
        let _ = does(computer, "press tab")?;
        if focus(computer) == id {
            return Ok(());
        }
    }
    Err(format!("{id} is no stop").into())
}

#[test]
fn tab_stops_in_the_page_first_and_then_at_the_controls_from_the_first_tab() -> Tested {
    let computer = web::on("hall.home")?;
    let stops = computer.stops();
    let names = names(&stops);
    let page = stops.iter().take_while(|stop| stop.part() == "hall").count();
    assert_eq!(page, 6);
    assert_eq!(names[page..page + 3], ["browser.tab1", "browser.tab1.close", "browser.new_tab"]);
    assert_eq!(names[names.len() - 2..], ["browser.zoom_out", "browser.zoom_in"]);
    assert!(!names.contains(&"browser.page") && !names.contains(&"browser.bar"));
    Ok(())
}

#[test]
fn enter_and_space_press_what_has_the_keyboard_and_it_stays_there() -> Tested {
    let pressed = [
        ("browser.new_tab", "space", "tab_opened", "browser.address"),
        ("browser.star", "enter", "favourite_added", "browser.star"),
        ("browser.lock", "space", "unfolded", "browser.lock"),
        ("browser.zoom_in", "enter", "zoomed", "browser.zoom_in"),
        ("browser.back", "enter", "nowhere", "browser.back"),
        ("browser.reload", "space", "reloaded", "browser.reload"),
    ];
    for (control, key, word, then) in pressed {
        let mut computer = web::on("hall.home")?;
        tab_to(&mut computer, control)?;
        assert_eq!(does(&mut computer, &format!("press {key}"))?.word(), word, "{control}");
        assert_eq!(focus(&computer), then, "{control}");
    }
    let mut computer = web::with(web::homely()?)?;
    tab_to(&mut computer, "browser.fav.hall")?;
    assert_eq!(does(&mut computer, "press enter")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "hall.hours and count(browser.fav.hall) = 1"));
    assert_eq!(focus(&computer), "", "the next Tab goes into the page");
    Ok(())
}

#[test]
fn the_list_of_downloads_stays_open_while_the_keyboard_is_in_it() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click hall.home.paper")?;
    tab_to(&mut computer, "browser.downloads")?;
    assert_eq!(does(&mut computer, "press enter")?, Deed::Read(Reading::Unfolded));
    tab_to(&mut computer, "browser.downloads.folder")?;
    assert!(holds(&computer, "opened(browser.downloads)"));
    assert_eq!(does(&mut computer, "press escape")?, Deed::Read(Reading::Folded));
    assert_eq!(focus(&computer), "browser.downloads");
    Ok(())
}

#[test]
fn a_link_opens_its_tab_under_the_keyboard_too() -> Tested {
    let mut computer = web::on("hall.home")?;
    tab_to(&mut computer, "hall.home.aside")?;
    assert_eq!(does(&mut computer, "press enter")?, Deed::Browsed(Browsing::TabOpened));
    assert!(holds(&computer, "hall.hours and browser.tab = 2"));
    Ok(())
}

#[test]
fn tab_past_the_last_control_leads_to_the_kiosk() -> Tested {
    let mut computer = web::on("hall.home")?;
    tab_to(&mut computer, "browser.zoom_in")?;
    assert!(computer.tab_leaves(false));
    Ok(())
}

#[test]
fn keys_of_the_window_do_nothing_on_a_sheet() -> Tested {
    let mut computer = town::on_part(Part::Keyboard, "town.form")?;
    let mut sites = town::sites()?;
    sites.browser.is_bare = false;
    computer.setup.sites = Arc::new(sites);
    assert!(!computer.spots().iter().chain(&computer.stops()).any(|spot| spot.part() == "browser"));
    let before = computer.clone();
    for key in ["f5", "control+r", "control+t", "control+w", "control+l", "alt+left"] {
        assert_eq!(does(&mut computer, &format!("press {key}"))?, Deed::Keyed, "{key}");
    }
    assert!(computer == before && computer.focus().is_none());
    Ok(())
}
