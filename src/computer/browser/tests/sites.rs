//! Sites that know somebody: sessions, states, needs, signing in and out.

use super::agency::{self, later, on};
use super::*;

fn all(computer: &mut Computer, gestures: &[&str]) -> Result<Deed, Box<dyn Error>> {
    let mut deed = Deed::Nothing;
    for gesture in gestures {
        deed = does(computer, gesture).map_err(|error| format!("{gesture}: {error}"))?;
    }
    Ok(deed)
}

/// From the first page to the personal space.
fn enter(computer: &mut Computer) -> Result<Deed, Box<dyn Error>> {
    all(
        computer,
        &[
            "click agency.account.enter",
            "click agency.login.identifier",
            "type person.access.identifier",
            "click agency.login.next",
            "click agency.password.password",
            "type person.access.password",
            "click agency.password.enter",
        ],
    )
}

fn shown(computer: &Computer, site: &str) -> Vec<String> {
    agency::shown(computer, site, &mut vec![]).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_session_goes_from_the_login_to_the_question_before_leaving() -> Tested {
    let mut computer = on("agency.home", &[], &[])?;
    let before = computer.clone();
    assert_eq!(shown(&computer, "agency"), ["menu.home", "account.enter", "home.start", "home.closed", "home.words"]);
    assert!(holds(&computer, "agency.session = \"none\" and not signed_in(agency)"));
    assert_eq!(enter(&mut computer)?, Deed::Browsed(Browsing::SignedIn));
    assert!(holds(&computer, "agency.space and signed_in(agency) and agency.session = \"open\""));
    let inside = ["menu.home", "menu.month", "account.open"];
    assert_eq!(shown(&computer, "agency")[..3], inside);
    assert_eq!(does(&mut computer, "click agency.account.open")?, Deed::Read(Reading::Unfolded));
    assert!(holds(&computer, "opened(agency.account.open) and shown(agency.account.leave)"));
    assert_eq!(does(&mut computer, "click agency.account.open")?, Deed::Read(Reading::Folded));
    assert!(holds(&computer, "not opened(agency.account.open) and not shown(agency.account.leave)"));
    let asked = all(&mut computer, &["click agency.account.open", "click agency.account.leave"])?;
    assert_eq!(asked, Deed::Clicked(spot("agency.account.leave")?));
    assert_eq!(shown(&computer, "agency"), ["leave.yes", "leave.no"], "nothing below can be clicked");
    assert_eq!(does(&mut computer, "click agency.leave.no")?, Deed::Tidied(Tidying::Cancelled));
    assert!(holds(&computer, "signed_in(agency) and agency.space and not shown(agency.account.leave)"));
    let left =
        all(&mut computer, &["click agency.account.open", "click agency.account.leave", "click agency.leave.yes"])?;
    assert_eq!(left, Deed::Browsed(Browsing::SignedOut));
    assert!(holds(&computer, "agency.goodbye and not signed_in(agency) and agency.session = \"none\""));
    while computer.apply(&Action::Helper(Helper::Undo), NOW) == Deed::Undone {}
    assert!(computer == before, "« Revenir » brings back everything");
    Ok(())
}

#[test]
fn what_is_wrong_at_the_door_signs_nobody_in_and_a_space_counts() -> Tested {
    for (identifier, password) in [("961", "jardin-bleu"), ("960 ", "jardin-bleu"), ("960", "Jardin-bleu")] {
        let mut computer = on("agency.login", &[], &[])?;
        let typed = format!("type \"{identifier}\"");
        let deed = all(&mut computer, &["click agency.login.identifier", &typed, "click agency.login.next"])?;
        if identifier != "960" {
            assert_eq!(deed, Deed::Read(Reading::Refused), "{identifier}");
            assert!(holds(&computer, "wrong(agency.login.identifier) and agency.login"));
            continue;
        }
        let typed = format!("type \"{password}\"");
        let deed = all(&mut computer, &["click agency.password.password", &typed, "click agency.password.enter"])?;
        assert_eq!(deed, Deed::Read(Reading::Refused));
        assert!(holds(&computer, "wrong(agency.password.password) and not signed_in(agency)"));
    }
    Ok(())
}

#[test]
fn whoever_leaves_leaves_no_secret_and_nothing_on_pages_that_all_can_open() -> Tested {
    let mut computer = on("agency.home", &[], &[])?;
    let _ = all(&mut computer, &["click agency.home.words", "type \"cv\""])?;
    let _ = enter(&mut computer)?;
    let _ = all(&mut computer, &["click agency.space.month", "click agency.month.worked.yes"])?;
    let _ = all(&mut computer, &["click agency.month.hours", "type \"40\"", "click agency.menu.home"])?;
    assert!(holds(&computer, "agency.login.identifier = \"960\" and agency.home.words = \"cv\""));
    assert!(holds(&computer, "agency.password.password = \"jardin-bleu\""));
    computer.begin_step(&town::opening("agency.space")?);
    assert_eq!(does(&mut computer, "click agency.space.out")?, Deed::Browsed(Browsing::SignedOut));
    assert!(holds(&computer, "agency.goodbye"));
    for emptied in ["login.identifier", "password.password", "home.words"] {
        assert_eq!(computer.value(&format!("agency.{emptied}")), Ok(Value::Empty), "{emptied}");
    }
    assert!(holds(&computer, "agency.month.worked = \"yes\" and agency.month.hours = 40"), "answers are kept");
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
    assert!(holds(&computer, "signed_in(agency) and agency.login.identifier = \"960\""));
    Ok(())
}

#[test]
fn a_page_leads_elsewhere_who_lacks_what_it_needs() -> Tested {
    for (page, signed_in, set, comes) in [
        ("agency.space", &[][..], &[][..], "agency.login"),
        ("agency.login", &["agency"], &[], "agency.space"),
        ("agency.month", &["agency"], &[("agency.period", "done")], "agency.already"),
        ("agency.month", &["agency"], &[], "agency.month"),
        ("agency.abroad", &["agency"], &[], "shop.home"),
        ("agency.abroad", &["shop"], &[], "agency.abroad"),
        ("agency.one", &[], &[], "agency.two"),
        ("agency.two", &[], &[], "agency.one"),
        ("agency.two", &[], &[("agency.period", "closed")], "agency.two"),
    ] {
        let computer = on(page, signed_in, set)?;
        assert!(holds(&computer, comes), "{page} {signed_in:?} {set:?}");
        assert!(holds(&computer, &format!("opened({comes})")));
    }
    Ok(())
}

#[test]
fn a_session_is_over_after_its_minutes_and_not_before() -> Tested {
    let mut computer = on("agency.space", &["agency"], &[])?;
    later(&mut computer, 14);
    assert!(holds(&computer, "signed_in(agency) and agency.session = \"open\""));
    later(&mut computer, 1);
    assert!(
        holds(&computer, "not signed_in(agency) and agency.session = \"over\" and agency.space"),
        "it stays in front"
    );
    assert_eq!(does(&mut computer, "click agency.space.month")?, Deed::Browsed(Browsing::Expired));
    assert!(holds(&computer, "agency.expired"));
    assert_eq!(does(&mut computer, "click agency.expired.again")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "agency.login"));
    let _ = enter(&mut computer)?;
    assert!(holds(&computer, "agency.session = \"open\" and agency.space"), "a new session begins");
    let mut shop = on("shop.send", &["shop"], &[])?;
    later(&mut shop, 1000);
    assert!(holds(&shop, "signed_in(shop)"), "no minutes, no end");
    Ok(())
}

#[test]
fn nothing_is_sent_once_the_session_is_over() -> Tested {
    let mut computer = on("agency.month", &["agency"], &[])?;
    let _ = all(&mut computer, &["click agency.month.worked.no", "click agency.month.from", "type 2027-02-01"])?;
    later(&mut computer, 20);
    assert_eq!(does(&mut computer, "click agency.month.send")?, Deed::Browsed(Browsing::Expired));
    assert!(holds(&computer, "agency.expired and agency.period = \"open\" and not agency.month.send"));
    assert!(holds(&computer, "agency.month.worked = \"no\""), "what was filled in is kept");
    Ok(())
}

#[test]
fn a_page_that_passes_sets_then_prints_then_goes() -> Tested {
    let mut computer = on("agency.month", &["agency"], &[])?;
    let _ = all(
        &mut computer,
        &[
            "click agency.month.worked.yes",
            "click agency.month.hours",
            "type \"40\"",
            "click agency.month.gross",
            "type \"1234,5\"",
            "click agency.month.from",
            "type 2027-02-01",
        ],
    )?;
    assert_eq!(does(&mut computer, "click agency.month.send")?, Deed::Browsed(Browsing::Downloaded));
    assert!(holds(&computer, "agency.done and agency.period = \"done\" and agency.month.send"));
    assert!(holds(&computer, "files.proof = \"downloads\""));
    let proof = computer.desk().file("proof").ok_or("no file")?;
    assert_eq!(proof.name, "Proof of Amina Benali");
    let lines = [
        "Nom : Amina Benali",
        "Travail : Oui",
        "Heures : 40",
        "Brut : 1234,50 €",
        "Du : 01/02/2027",
        "Paid : 1234,50\u{a0}€",
        "Code : –",
    ];
    assert_eq!(proof.text, lines.join("\n"));
    computer.begin_step(&town::opening("agency.home")?);
    assert_eq!(does(&mut computer, "click agency.home.start")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "agency.already and agency.home.start"), "a tile goes the first way that holds");
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
    assert!(holds(&computer, "agency.home and not agency.home.start"));
    Ok(())
}

#[test]
fn a_paper_does_not_tell_what_is_no_longer_asked() -> Tested {
    let mut computer = on("agency.month", &["agency"], &[])?;
    let _ = all(
        &mut computer,
        &[
            "click agency.month.worked.yes",
            "click agency.month.hours",
            "type \"40\"",
            "click agency.month.worked.no",
            "click agency.month.from",
            "type 2027-02-01",
            "click agency.month.send",
        ],
    )?;
    let proof = computer.desk().file("proof").ok_or("no file")?;
    assert!(proof.text.contains("Travail : Non\nHeures : –\nBrut : – €"), "{}", proof.text);
    let undo = computer.apply(&Action::Helper(Helper::Undo), NOW);
    assert_eq!(undo, Deed::Undone);
    assert!(holds(&computer, "files.proof = \"nowhere\" and agency.period = \"open\" and agency.month"));
    Ok(())
}

#[test]
fn sites_remember_from_the_start_and_between_steps() -> Tested {
    let set = [("agency.period", "done"), ("agency.period", "never"), ("agency.nothing", "done"), ("city.a", "b")];
    let mut computer = on("agency.home", &["nowhere"], &set)?;
    assert!(holds(&computer, "agency.period = \"done\""));
    let closed = crate::computer::Setting { state: spot("agency.period")?, word: "closed".into() };
    computer.begin_step(&crate::computer::Start { set: vec![closed], ..town::opening("agency.one")? });
    assert!(holds(&computer, "agency.period = \"closed\" and agency.one"));
    let open = crate::computer::Setting { state: spot("agency.period")?, word: "open".into() };
    computer.begin_step(&crate::computer::Start { set: vec![open], ..town::opening("agency.home")? });
    assert!(computer == on("agency.home", &[], &[])? || holds(&computer, "agency.period = \"open\""));
    Ok(())
}

#[test]
fn a_code_has_six_digits_is_another_each_time_and_runs_out() -> Tested {
    let mut computer = on("agency.check", &[], &[])?;
    assert_eq!(computer.value("agency.code"), Ok(Value::Empty));
    assert!(holds(&computer, "agency.code.state = \"none\""));
    assert_eq!(does(&mut computer, "click agency.check.ask")?, Deed::Read(Reading::Sent));
    let Ok(Value::Text(first)) = computer.value("agency.code") else { return Err("no code".into()) };
    assert!(first.len() == 6 && first.chars().all(|digit| digit.is_ascii_digit()), "{first}");
    let again = {
        let mut other = on("agency.check", &[], &[])?;
        let _ = does(&mut other, "click agency.check.ask")?;
        other.value("agency.code")
    };
    assert_eq!(again, Ok(Value::Text(first.clone())), "the same for the same site, message and count");
    let _ = all(&mut computer, &["click agency.check.digits", "type agency.code"])?;
    let _ = does(&mut computer, "click agency.check.ask")?;
    assert_ne!(computer.value("agency.code"), Ok(Value::Text(first)));
    assert_eq!(
        does(&mut computer, "click agency.check.send")?,
        Deed::Read(Reading::Refused),
        "the first is worth nothing"
    );
    let _ = all(&mut computer, &["click agency.check.digits", "type agency.code"])?;
    later(&mut computer, 14);
    assert!(holds(&computer, "agency.code.state = \"sent\" and valid(agency.check.digits)"));
    later(&mut computer, 1);
    assert!(holds(&computer, "agency.code.state = \"expired\" and agency.code = agency.check.digits"));
    assert_eq!(does(&mut computer, "click agency.check.send")?, Deed::Read(Reading::Refused));
    Ok(())
}

#[test]
fn a_menu_leads_on_and_a_tile_without_a_way_stays() -> Tested {
    let mut computer = on("agency.home", &["agency"], &[])?;
    assert_eq!(does(&mut computer, "click agency.home.closed")?, Deed::Clicked(spot("agency.home.closed")?));
    assert_eq!(does(&mut computer, "click agency.menu.month")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "agency.month"));
    assert_eq!(does(&mut computer, "click agency.menu.home")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "agency.home"));
    Ok(())
}

#[test]
fn the_header_and_the_question_work_by_keyboard() -> Tested {
    let mut computer = on("agency.space", &["agency"], &[])?;
    assert_eq!(names(&computer.stops())[..3], ["agency.menu.home", "agency.menu.month", "agency.account.open"]);
    let _ = all(&mut computer, &["press tab", "press tab", "press tab"])?;
    assert_eq!(focus(&computer), "agency.account.open");
    assert_eq!(does(&mut computer, "press enter")?, Deed::Read(Reading::Unfolded));
    assert_eq!(focus(&computer), "agency.account.open");
    let _ = all(&mut computer, &["press tab", "press enter"])?;
    assert_eq!(names(&computer.stops())[..3], ["agency.leave.yes", "agency.leave.no", "browser.tab1"]);
    assert_eq!(does(&mut computer, "press page_down")?, Deed::Keyed, "what lies below does not move");
    assert_eq!(does(&mut computer, "press escape")?, Deed::Tidied(Tidying::Cancelled));
    assert!(holds(&computer, "signed_in(agency) and agency.space"));
    Ok(())
}

#[test]
fn the_browser_asks_about_the_password_of_sites_that_want_it() -> Tested {
    let mut computer = on("agency.login", &[], &[])?;
    let _ = enter_from_login(&mut computer)?;
    assert!(holds(&computer, "browser.password = \"asked\" and shown(browser.password.never)"));
    Ok(())
}

fn enter_from_login(computer: &mut Computer) -> Result<Deed, Box<dyn Error>> {
    all(
        computer,
        &[
            "click agency.login.identifier",
            "type person.access.identifier",
            "press enter",
            "click agency.password.password",
            "type person.access.password",
            "press enter",
        ],
    )
}

#[test]
fn the_way_back_leads_nobody_into_a_session_that_was_left() -> Tested {
    let mut computer = on("agency.space", &["agency"], &[])?;
    assert_eq!(does(&mut computer, "click agency.space.out")?, Deed::Browsed(Browsing::SignedOut));
    assert_eq!(does(&mut computer, "click browser.back")?, Deed::Read(Reading::Went));
    assert!(holds(&computer, "agency.login and not signed_in(agency)"));
    Ok(())
}

#[test]
fn loading_a_page_again_whose_session_is_over_leads_away_from_it() -> Tested {
    let mut computer = on("agency.space", &["agency"], &[])?;
    assert_eq!(does(&mut computer, "press f5")?, Deed::Browsed(Browsing::Reloaded));
    later(&mut computer, 15);
    for leaving in ["click browser.reload", "press f5"] {
        let mut computer = computer.clone();
        assert_eq!(does(&mut computer, leaving)?, Deed::Browsed(Browsing::Expired), "{leaving}");
        assert!(holds(&computer, "agency.expired"), "{leaving}");
    }
    Ok(())
}

#[test]
fn leaving_is_possible_after_the_session_is_over() -> Tested {
    let mut computer = on("agency.space", &["agency"], &[])?;
    later(&mut computer, 15);
    assert_eq!(does(&mut computer, "click agency.space.out")?, Deed::Browsed(Browsing::SignedOut));
    assert!(holds(&computer, "agency.session = \"none\" and agency.goodbye"));
    Ok(())
}

#[test]
fn a_file_of_the_lesson_is_saved_where_the_site_makes_no_paper_of_that_name() -> Tested {
    let sites = agency::sites(crate::computer::site::Consenting::Fair)?;
    let mut browser = Browser::default();
    browser.begin(&["agency".into()], &[], &sites);
    browser.open(&spot("agency.space")?, &sites);
    let save = browser.block(&spot("agency.space.file")?, &sites).ok_or("no button")?;
    let deed = browser.press(save, &sites, &Extent::default(), &mut None);
    assert_eq!(deed, Deed::Browsed(Browsing::Downloaded));
    assert_eq!(browser.orders, [Order::Save("file".into())]);
    Ok(())
}
