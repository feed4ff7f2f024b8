//! The address: typed, given back, and where it leads.

use super::*;
use crate::computer::deed::Browsing;
use crate::computer::keyboard::{self, Press};

fn typed(computer: &mut Computer, address: &str) -> Result<Deed, Box<dyn Error>> {
    let _ = does(computer, "click browser.address")?;
    let _ = does(computer, &format!("type \"{address}\""))?;
    does(computer, "press enter")
}

#[test]
fn an_address_leads_to_its_page_however_it_is_written() -> Tested {
    let start = [
        "mairie-rivemont.test",
        "https://mairie-rivemont.test",
        "http://www.mairie-rivemont.test/",
        " MAIRIE-Rivemont.TEST ",
    ];
    for address in start {
        let mut computer = web::on("finder.home")?;
        assert_eq!(typed(&mut computer, address)?, Deed::Read(Reading::Went), "{address}");
        assert!(holds(&computer, "hall.home and browser.address = \"mairie-rivemont.test\""), "{address}");
        assert_eq!(focus(&computer), "", "the page has the keyboard");
    }
    let pages = ["mairie-rivemont.test/services/horaires", "www.mairie-rivemont.test/Services/Horaires/"];
    for address in pages {
        let mut computer = web::on("finder.home")?;
        assert_eq!(typed(&mut computer, address)?, Deed::Read(Reading::Went), "{address}");
        assert!(holds(&computer, "hall.hours"), "{address}");
    }
    for address in ["chercher.test", "Chérchêr.test", "www.cherchér.test"] {
        let mut computer = web::on("hall.home")?;
        assert_eq!(typed(&mut computer, address)?, Deed::Read(Reading::Went), "{address}");
        assert!(holds(&computer, "finder.home and browser.address = \"www.chercher.test\""), "{address}");
    }
    Ok(())
}

#[test]
fn where_there_is_no_site_or_no_page_the_window_says_so_and_there_is_a_way_back() -> Tested {
    let errors =
        [("mairie-rivemont.tes", "site"), ("mairie,rivemont.test", "site"), ("mairie-rivemont.test/rien", "page")];
    for (address, error) in errors {
        let mut computer = web::on("hall.home")?;
        assert_eq!(typed(&mut computer, address)?, Deed::Browsed(Browsing::NotFound), "{address}");
        assert!(holds(&computer, &format!("browser.error = \"{error}\" and not hall.home and not browser.empty")));
        assert!(holds(&computer, &format!("browser.address = \"{address}\"")), "what was typed can be corrected");
        assert!(!computer.spots().iter().any(|spot| spot.part() == "hall"));
        assert_eq!(does(&mut computer, "press f5")?, Deed::Browsed(Browsing::Reloaded));
        assert!(holds(&computer, &format!("browser.error = \"{error}\"")));
        assert_eq!(does(&mut computer, "click browser.back")?, Deed::Read(Reading::Went));
        assert!(holds(&computer, "hall.home and browser.error = \"none\""));
        let debug = format!("{:?}", computer.browser().0);
        assert!(!debug.contains(address), "nothing that was typed is told");
    }
    Ok(())
}

#[test]
fn words_are_looked_for_by_the_site_that_does_so() -> Tested {
    for words in ["Horaires de la mairie", "horaires", "où est mairie-rivemont.test"] {
        let mut computer = web::on("hall.home")?;
        assert_eq!(typed(&mut computer, words)?, Deed::Browsed(Browsing::Searched), "{words}");
        assert!(holds(&computer, &format!("finder.results and finder.home.words = \"{words}\"")), "{words}");
        assert!(holds(&computer, "browser.address = \"www.chercher.test/resultats\" and browser.error = \"none\""));
    }
    let mut computer = town::on("town.form")?;
    let mut sites = town::sites()?;
    sites.browser.is_bare = false;
    computer.setup.sites = Arc::new(sites);
    assert_eq!(typed(&mut computer, "horaires")?, Deed::Browsed(Browsing::NotFound), "no site looks for words");
    Ok(())
}

#[test]
fn a_click_selects_all_of_the_address_and_the_next_puts_the_caret() -> Tested {
    let mut computer = web::on("hall.hours")?;
    let address = spot("browser.address")?;
    let whole = "mairie-rivemont.test/services/horaires".len();
    let selection = |computer: &Computer| computer.focused_field().map(Field::selection).unwrap_or_default();
    assert_eq!(does(&mut computer, "click browser.address")?, Deed::Wrote(Writing::Focused, address.clone()));
    assert_eq!(selection(&computer), 0..whole);
    let at = Point { x: 50.0, y: 0.0 };
    let on = |caret| Some(Place { caret: Some(caret), ..Place::on(&address) });
    let press = |computer: &mut Computer, caret, now| {
        for action in [
            hand::Action::Pressed { on: on(caret), at, button: Button::Index },
            hand::Action::Moved { on: on(caret + 2), at: Point { x: 90.0, y: 0.0 } },
            hand::Action::Released { on: on(caret + 2), at },
        ] {
            let _ = computer.apply(&Action::Hand(action), now);
        }
    };
    press(&mut computer, 3, Duration::from_secs(9));
    assert_eq!((selection(&computer), computer.focused_field().map(Field::caret)), (3..3, Some(3)));
    press(&mut computer, 3, Duration::from_secs(9));
    assert_eq!(selection(&computer), 0..whole, "two in a row select all");
    let _ = does(&mut computer, "click browser.page")?;
    press(&mut computer, 3, Duration::from_secs(20));
    assert_eq!(selection(&computer), 0..whole, "a hand that shakes selects all too");
    let letter = Action::Key(keyboard::Action::Pressed(Press::text("t")));
    let _ = computer.apply(&letter, NOW);
    assert!(holds(&computer, "browser.address = \"t\""), "what is typed takes its place");
    Ok(())
}

#[test]
fn an_address_that_was_begun_is_given_back_by_escape_and_when_the_keyboard_goes_elsewhere() -> Tested {
    let elsewhere = [
        "click browser.page",
        "click hall.home.name",
        "press tab",
        "click browser.star",
        "press f5",
        "click browser.new_tab",
    ];
    for gesture in elsewhere {
        let mut computer = web::on("hall.home")?;
        let _ = does(&mut computer, "click browser.address")?;
        let _ = does(&mut computer, "type \"mai\"")?;
        assert!(holds(&computer, "browser.address = \"mai\" and hall.home"));
        let begun = computer.clone();
        let _ = does(&mut computer, gesture)?;
        if gesture == "click browser.new_tab" {
            let _ = does(&mut computer, "click browser.tab1")?;
        }
        if gesture == "press f5" {
            let _ = does(&mut computer, "press escape")?;
        }
        assert!(holds(&computer, "browser.address = \"mairie-rivemont.test\""), "{gesture}");
        while computer != begun {
            assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone, "{gesture}");
        }
    }
    let mut computer = web::on("hall.home")?;
    let address = spot("browser.address")?;
    let _ = does(&mut computer, "click browser.address")?;
    assert_eq!(does(&mut computer, "press escape")?, Deed::Keyed, "nothing was typed");
    let _ = does(&mut computer, "type \"mai\"")?;
    assert_eq!(does(&mut computer, "press escape")?, Deed::Wrote(Writing::Selected, address));
    assert!(holds(&computer, "focused(browser.address) and browser.address = \"mairie-rivemont.test\""));
    Ok(())
}

#[test]
fn an_empty_address_leads_nowhere() -> Tested {
    let mut computer = web::on("hall.home")?;
    for nothing in ["", "   "] {
        let _ = typed(&mut computer, nothing)?;
        assert!(holds(&computer, "hall.home and browser.address = \"mairie-rivemont.test\""));
        assert_eq!(focus(&computer), "browser.address");
    }
    Ok(())
}

#[test]
fn letters_in_the_address_are_taken_back_together_and_are_no_data_of_a_page() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click browser.address")?;
    let before = computer.clone();
    for letter in ["m", "a", "i"] {
        let _ = computer.apply(&Action::Key(keyboard::Action::Pressed(Press::text(letter))), NOW);
    }
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
    assert!(computer == before);
    assert!(!computer.browser().0.fields.contains_key(&spot("browser.address")?));
    Ok(())
}

#[test]
fn somebodys_real_data_does_not_stay_in_the_address() -> Tested {
    let address = spot("browser.address")?;
    for leave in ["press enter", "press tab", "click browser.page", "press control+t"] {
        let mut computer = web::on("hall.home")?;
        let _ = does(&mut computer, "click browser.address")?;
        let _ = does(&mut computer, "type \"amina@mail.io\"")?;
        let deed = does(&mut computer, leave)?;
        let is_told = deed == Deed::Wrote(Writing::Guarded, address.clone());
        assert!(is_told || leave.starts_with("click") || leave.contains("control"), "{leave}: {deed:?}");
        loop {
            assert!(!computer.field(&address).is_some_and(|field| field.text().contains('@')), "{leave}");
            if computer.apply(&Action::Helper(Helper::Undo), NOW) != Deed::Undone {
                break;
            }
        }
    }
    Ok(())
}

#[test]
fn control_and_l_leads_to_the_address_from_everywhere() -> Tested {
    let mut computer = web::on("hall.home")?;
    let _ = does(&mut computer, "click hall.home.name")?;
    let _ = does(&mut computer, "click browser.lock")?;
    let address = spot("browser.address")?;
    assert_eq!(does(&mut computer, "press control+l")?, Deed::Wrote(Writing::Focused, address));
    assert!(holds(&computer, "focused(browser.address) and not opened(browser.lock)"));
    assert_eq!(
        does(&mut computer, "press alt+left")?,
        Deed::Browsed(Browsing::Nowhere),
        "Alt and an arrow go back there too"
    );
    Ok(())
}
