//! Back, forward, loaded again, home, favourites, and pages that not everybody may see.

use super::*;
use crate::computer::Start;
use crate::computer::deed::Browsing;

const WENT: Deed = Deed::Read(Reading::Went);

#[test]
fn the_way_back_is_the_way_that_was_come_and_the_way_on_is_lost_with_a_new_one() -> Tested {
    let mut computer = web::on("hall.home")?;
    assert_eq!(computer.browser().0.has_history(), (false, false));
    let before = computer.clone();
    for nowhere in ["click browser.back", "click browser.forward", "press alt+left", "press alt+right"] {
        assert_eq!(does(&mut computer, nowhere)?, Deed::Browsed(Browsing::Nowhere), "{nowhere}");
    }
    assert!(computer == before);
    let _ = does(&mut computer, "click hall.home.hours")?;
    let _ = hand(&mut computer, wheel(300.0, false));
    assert_eq!(does(&mut computer, "click browser.back")?, WENT);
    assert!(holds(&computer, "hall.home") && computer.browser().0.has_history() == (false, true));
    assert_eq!(does(&mut computer, "click browser.forward")?, WENT);
    assert!(holds(&computer, "hall.hours and not browser.scrolled"));
    assert_eq!(does(&mut computer, "press alt+left")?, WENT);
    assert_eq!(does(&mut computer, "press alt+right")?, WENT);
    let _ = does(&mut computer, "press alt+left")?;
    let _ = does(&mut computer, "click hall.home.slow")?;
    assert_eq!(does(&mut computer, "click browser.forward")?, Deed::Browsed(Browsing::Nowhere));
    assert_eq!(does(&mut computer, "click browser.back")?, WENT);
    assert!(holds(&computer, "hall.home"));
    Ok(())
}

#[test]
fn a_page_that_leads_to_itself_is_not_before_itself() -> Tested {
    let mut computer = web::on("hall.hours")?;
    let _ = does(&mut computer, "click browser.address")?;
    assert_eq!(does(&mut computer, "press enter")?, WENT);
    assert_eq!(computer.browser().0.has_history(), (false, false));
    Ok(())
}

#[test]
fn a_step_opens_its_page_as_a_hand_would() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click browser.lock")?;
    computer.begin_step(&town::opening("hall.hours")?);
    assert!(holds(&computer, "hall.hours and browser.tabs = 1 and not opened(browser.lock)"));
    assert!(holds(&computer, "browser.address = \"mairie-rivemont.test/services/horaires\""));
    assert_eq!(does(&mut computer, "click browser.back")?, WENT);
    assert!(holds(&computer, "hall.home"));
    Ok(())
}

#[test]
fn a_blank_page_is_seen_once_it_is_loaded_again() -> Tested {
    for reload in ["click browser.reload", "press f5", "press control+r"] {
        let mut computer = web::on("hall.home")?;
        assert_eq!(does(&mut computer, "click hall.home.slow")?, WENT);
        assert!(holds(&computer, "browser.error = \"blank\" and hall.slow and not shown(hall.slow.home)"));
        assert!(holds(&computer, "browser.address = \"mairie-rivemont.test/lent\""));
        assert_eq!(does(&mut computer, reload)?, Deed::Browsed(Browsing::Reloaded), "{reload}");
        assert!(holds(&computer, "browser.error = \"none\" and hall.slow and shown(hall.slow.home)"));
        let mut later = computer.clone();
        let _ = (does(&mut later, "click hall.slow.home")?, does(&mut later, "click hall.home.slow")?);
        assert!(holds(&later, "browser.error = \"none\" and shown(hall.slow.home)"), "it stays seen");
        assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
        assert!(holds(&computer, "browser.error = \"blank\""));
    }
    Ok(())
}

#[test]
fn what_was_typed_stays_when_a_page_is_loaded_again() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click hall.home.name")?;
    let _ = does(&mut computer, "type \"Amina\"")?;
    let _ = hand(&mut computer, wheel(50.0, false));
    let before = computer.clone();
    assert_eq!(does(&mut computer, "press f5")?, Deed::Browsed(Browsing::Reloaded));
    assert!(computer == before && holds(&computer, "hall.home.name = \"Amina\""));
    let mut computer = web::with(Setup::default())?;
    assert_eq!(
        does(&mut computer, "click browser.reload")?,
        Deed::Clicked(spot("browser.reload")?),
        "nothing is there"
    );
    Ok(())
}

#[test]
fn home_is_where_the_lesson_says_and_only_there() -> Tested {
    let mut computer = web::with(web::homely()?)?;
    computer.begin_step(&town::opening("hall.hours")?);
    assert_eq!(does(&mut computer, "click browser.home")?, WENT);
    assert!(holds(&computer, "finder.home and count(browser.home) = 1"));
    assert!(!web::on("hall.home")?.spots().contains(&spot("browser.home")?));
    Ok(())
}

#[test]
fn the_star_adds_a_page_and_takes_it_away_one_for_each_site() -> Tested {
    let mut computer = web::on("hall.home")?;
    assert!(holds(&computer, "not browser.fav.hall and not browser.fav.finder and not shown(browser.fav.hall)"));
    assert_eq!(does(&mut computer, "click browser.star")?, Deed::Browsed(Browsing::FavouriteAdded));
    assert!(holds(&computer, "browser.fav.hall and shown(browser.fav.hall)") && computer.browser().0.is_favourite());
    let _ = does(&mut computer, "click hall.home.hours")?;
    assert!(!computer.browser().0.is_favourite());
    assert_eq!(does(&mut computer, "click browser.fav.hall")?, WENT);
    assert!(holds(&computer, "hall.home"));
    let _ = does(&mut computer, "click browser.back")?;
    assert_eq!(does(&mut computer, "click browser.star")?, Deed::Browsed(Browsing::FavouriteAdded));
    assert_eq!(names(computer.browser().0.favourites()), ["hall.hours"]);
    assert_eq!(does(&mut computer, "click browser.star")?, Deed::Browsed(Browsing::FavouriteRemoved));
    assert!(holds(&computer, "not browser.fav.hall and not shown(browser.fav.hall)"));
    assert!(computer.value("browser.fav.nobody").is_err());
    let mut computer = web::with(Setup::default())?;
    assert_eq!(does(&mut computer, "click browser.star")?, Deed::Clicked(spot("browser.star")?), "there is no page");
    Ok(())
}

#[test]
fn who_does_not_have_what_a_page_needs_comes_to_another_by_every_way() -> Tested {
    let mut computer = web::on("hall.home")?;
    assert_eq!(does(&mut computer, "click hall.home.private")?, WENT);
    assert!(holds(&computer, "hall.login and not hall.private"));
    let _ = does(&mut computer, "click browser.address")?;
    let _ = does(&mut computer, "type \"mairie-rivemont.test/papiers\"")?;
    let _ = does(&mut computer, "press enter")?;
    assert!(holds(&computer, "hall.login and browser.address = \"mairie-rivemont.test/connexion\""));
    computer.begin_step(&town::opening("hall.private")?);
    assert!(holds(&computer, "hall.login"));
    let _ = does(&mut computer, "click hall.login.enter")?;
    assert!(holds(&computer, "signed_in(hall)"));
    computer.begin_step(&town::opening("hall.private")?);
    assert!(holds(&computer, "hall.private"));
    Ok(())
}

#[test]
fn a_page_at_which_somebody_was_is_left_when_it_may_be_seen_no_more() -> Tested {
    let mut computer = web::on("hall.login")?;
    let _ = does(&mut computer, "click hall.login.enter")?;
    computer.begin_step(&town::opening("hall.private")?);
    computer.begin_step(&town::opening("hall.home")?);
    let mut signed_out = computer.clone();
    Arc::make_mut(&mut signed_out.world.browser).standings.clear();
    for (mut computer, page) in [(computer, "hall.private"), (signed_out, "hall.login")] {
        let _ = does(&mut computer, "click browser.back")?;
        assert!(holds(&computer, page), "{page}");
    }
    Ok(())
}

#[test]
fn the_window_goes_to_the_desk_and_comes_back_with_one_tab_when_it_was_closed() -> Tested {
    for (gesture, tabs, page) in [("click browser.reduce", 2, "hall.hours"), ("click browser.close", 1, "finder.home")]
    {
        let mut computer = web::with(web::homely()?)?;
        computer.begin_step(&town::opening("hall.home")?);
        let _ = does(&mut computer, "click hall.home.aside")?;
        let deed = does(&mut computer, gesture)?;
        assert_eq!(deed.word(), if tabs == 2 { "window_reduced" } else { "window_closed" });
        assert_eq!(computer.part(), Part::Desktop);
        let _ = does(&mut computer, "click desk.bar.browser")?;
        assert_eq!(computer.part(), Part::Browser);
        assert!(holds(&computer, &format!("browser.tabs = {tabs} and {page}")), "{gesture}");
    }
    Ok(())
}

#[test]
fn a_tile_and_a_result_lead_to_their_page() -> Tested {
    for id in ["finder.results.first", "finder.results.tile"] {
        let mut computer = web::on("finder.results")?;
        assert!(computer.stops().contains(&spot(id)?));
        assert_eq!(does(&mut computer, &format!("click {id}"))?, WENT);
        assert!(holds(&computer, &format!("{id} and (hall.hours or hall.home)")));
    }
    Ok(())
}

#[test]
fn a_robot_shows_its_pictures_and_a_file_can_be_taken_away() -> Tested {
    let mut computer = web::on("shop.robot")?;
    let _ = does(&mut computer, "click shop.cookies.refuse")?;
    let tiles = ["shop.robot.robot.t1", "shop.robot.robot.t4", "shop.robot.robot.check"];
    assert!(tiles.iter().all(|tile| !holds(&computer, &format!("shown({tile})"))));
    let _ = does(&mut computer, "click shop.robot.robot")?;
    for tile in tiles {
        assert!(holds(&computer, &format!("shown({tile})")), "{tile}");
        assert!(computer.stops().contains(&spot(tile)?));
        let _ = does(&mut computer, &format!("scroll {tile}"))?;
        assert!(computer.is_seen(&spot(tile)?), "{tile}");
    }
    assert!(holds(&computer, "not shown(shop.robot.file.remove)"));
    let upload = spot("shop.robot.file")?;
    Arc::make_mut(&mut computer.world.browser).uploads.insert(upload, "receipt".into());
    assert!(holds(&computer, "shown(shop.robot.file.remove)"));
    let _ = does(&mut computer, "click shop.robot.file.remove")?;
    assert!(holds(&computer, "not shown(shop.robot.file.remove)"));
    Ok(())
}

#[test]
fn nothing_below_the_question_about_cookies_can_be_acted_on_but_the_window_can() -> Tested {
    let mut computer = web::on("shop.home")?;
    assert!(holds(
        &computer,
        "shown(shop.cookies.accept) and not shown(shop.home.robot) and not shown(shop.menu.robot)"
    ));
    assert!(holds(&computer, "shown(browser.back) and shown(browser.page)"));
    assert_eq!(does(&mut computer, "click browser.page")?, Deed::Missed);
    assert_eq!(does(&mut computer, "click browser.new_tab")?, Deed::Browsed(Browsing::TabOpened));
    let _ = does(&mut computer, "click browser.tab1")?;
    let _ = does(&mut computer, "click shop.cookies.refuse")?;
    assert!(holds(&computer, "shown(shop.menu.robot) and shown(shop.home.robot)"));
    computer.begin_step(&Start::default());
    assert_eq!(does(&mut computer, "click shop.menu.robot")?, WENT);
    assert!(holds(&computer, "shop.robot"));
    Ok(())
}
