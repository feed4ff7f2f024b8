//! What lies over pages: cookies, windows that nobody asked for.

use super::agency::{self, on, with};
use super::*;
use crate::computer::browser::Over;
use crate::computer::site::Consenting;

fn shown(computer: &Computer) -> Vec<String> {
    agency::shown(computer, "shop", &mut vec![]).into_iter().map(str::to_owned).collect()
}

#[test]
fn nothing_below_a_banner_can_be_clicked_until_it_is_answered() -> Tested {
    for (kind, spots) in [
        (Consenting::Fair, ["cookies.accept", "cookies.refuse", "cookies.choose"]),
        (Consenting::Tricky, ["cookies.accept", "cookies.choose", "cookies.refuse"]),
    ] {
        for (answer, word, browsing) in
            [("accept", "accepted", Browsing::AcceptedCookies), ("refuse", "refused", Browsing::RefusedCookies)]
        {
            let mut computer = with(kind, "shop.send", &[], &[])?;
            let before = computer.clone();
            assert_eq!(shown(&computer), spots);
            assert_eq!(names(&computer.stops())[..3], spots.map(|spot| format!("shop.{spot}")));
            assert!(holds(&computer, "shop.cookies = \"none\" and not opened(shop.cookies.choose)"));
            assert!(does(&mut computer, "click shop.send.file").is_err());
            assert_eq!(does(&mut computer, &format!("click shop.cookies.{answer}"))?, Deed::Browsed(browsing));
            assert!(holds(&computer, &format!("shop.cookies = \"{word}\" and shown(shop.send.file)")));
            computer.begin_step(&town::opening("shop.words")?);
            assert!(computer.browser().0.over(computer.browser().1).is_none(), "it is asked once");
            let mut undone = before.clone();
            let _ = does(&mut undone, &format!("click shop.cookies.{answer}"))?;
            assert_eq!(undone.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
            assert!(undone == before);
        }
    }
    Ok(())
}

#[test]
fn who_chooses_and_ticks_nothing_has_refused() -> Tested {
    let cases = [
        (Consenting::Fair, &[][..], "refused", Browsing::RefusedCookies),
        (Consenting::Fair, &["measure"], "accepted", Browsing::AcceptedCookies),
        (Consenting::Tricky, &[], "accepted", Browsing::AcceptedCookies),
        (Consenting::Tricky, &["adverts"], "accepted", Browsing::AcceptedCookies),
        (Consenting::Tricky, &["adverts", "measure"], "refused", Browsing::RefusedCookies),
    ];
    for (kind, clicked, word, browsing) in cases {
        let mut computer = with(kind, "shop.home", &[], &[])?;
        assert_eq!(does(&mut computer, "click shop.cookies.choose")?, Deed::Browsed(Browsing::ChoseCookies));
        let ticked = kind == Consenting::Tricky;
        assert_eq!(computer.value("shop.cookies.adverts"), Ok(Value::Bool(ticked)));
        assert!(holds(&computer, "opened(shop.cookies.choose) and shop.cookies = \"none\""));
        for id in clicked {
            assert_eq!(does(&mut computer, &format!("click shop.cookies.{id}"))?, Deed::Read(Reading::Chosen));
        }
        assert_eq!(does(&mut computer, "click shop.cookies.save")?, Deed::Browsed(browsing), "{kind:?} {clicked:?}");
        assert!(holds(&computer, &format!("shop.cookies = \"{word}\"")));
    }
    let mut computer = on("shop.home", &[], &[])?;
    let _ = does(&mut computer, "click shop.cookies.choose")?;
    assert_eq!(does(&mut computer, "click shop.cookies.choose")?, Deed::Read(Reading::Folded));
    assert!(!holds(&computer, "shown(shop.cookies.save)"));
    Ok(())
}

#[test]
fn a_window_comes_over_its_page_once_and_only_after_the_cookies() -> Tested {
    let mut computer = on("shop.home", &[], &[])?;
    assert!(holds(&computer, "shop.popup.offer = \"waiting\" and not shown(shop.popup.offer.close)"));
    let _ = does(&mut computer, "click shop.cookies.refuse")?;
    assert!(holds(&computer, "shop.popup.offer = \"open\""));
    assert_eq!(shown(&computer), ["popup.offer.open", "popup.offer.close"]);
    let (browser, sites) = computer.browser();
    assert!(matches!(browser.over(sites), Some(Over::Popup(_, popup)) if &*popup.id == "offer"));
    for (answer, word, browsing, page) in [
        ("click shop.popup.offer.close", "closed", Browsing::PopupClosed, "shop.home"),
        ("press escape", "closed", Browsing::PopupClosed, "shop.home"),
        ("click shop.popup.offer.open", "followed", Browsing::PopupFollowed, "shop.prize"),
    ] {
        let mut computer = computer.clone();
        assert_eq!(does(&mut computer, answer)?, Deed::Browsed(browsing), "{answer}");
        assert!(holds(&computer, &format!("shop.popup.offer = \"{word}\" and {page}")));
        computer.begin_step(&town::opening("shop.words")?);
        computer.begin_step(&town::opening("shop.home")?);
        assert!(holds(&computer, "shown(shop.home.send)"), "it does not come again");
    }
    Ok(())
}

#[test]
fn a_site_without_a_question_lets_go_at_once() -> Tested {
    let mut computer = on("shop.words", &["shop"], &[])?;
    assert!(holds(&computer, "shop.cookies = \"refused\""), "who is known has answered");
    let _ = does(&mut computer, "click shop.account.open")?;
    assert_eq!(does(&mut computer, "click shop.account.leave")?, Deed::Browsed(Browsing::SignedOut));
    assert!(holds(&computer, "shop.home and not signed_in(shop)"));
    Ok(())
}
