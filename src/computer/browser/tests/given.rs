//! What is given to a page besides words: files, pictures that are chosen, and the names under which all of it is read.

use super::agency::{self, files, on};
use super::*;
use crate::computer::site::Consenting;

fn ready() -> Result<Computer, Box<dyn Error>> {
    let mut computer = on("shop.send", &[], &[])?;
    let _ = does(&mut computer, "click shop.cookies.refuse")?;
    Ok(computer)
}

#[test]
fn a_file_is_taken_by_its_ending_and_its_size_and_the_one_before_stays() -> Tested {
    let sites = agency::sites(Consenting::Fair)?;
    let mut browser = Browser::default();
    browser.open(&spot("shop.send")?, &sites);
    let place = spot("shop.send.file")?;
    for (file, problem) in [
        ("old_photo", Some(Problem::Refused)),
        ("cv", None),
        ("large", Some(Problem::TooLarge)),
        ("papers", Some(Problem::Refused)),
        ("photo", None),
    ] {
        let file = files().into_iter().find(|known| &*known.id == file).ok_or("no file")?;
        let before = browser.upload(&place).cloned();
        let deed = browser.attach(&place, &file, &sites);
        let browsing = if problem.is_none() { Browsing::Uploaded } else { Browsing::UploadRefused };
        assert_eq!((deed, browser.problem(&place)), (Deed::Browsed(browsing), problem), "{}", file.id);
        assert_eq!(browser.upload(&place), if problem.is_none() { Some(&file.id) } else { before.as_ref() });
    }
    assert_eq!(browser.attach(&spot("shop.send.send")?, &files()[0], &sites), Deed::Nothing);
    Ok(())
}

#[test]
fn a_file_of_the_desk_is_put_on_a_page_and_taken_away_again() -> Tested {
    let mut computer = ready()?;
    assert_eq!(computer.value("shop.send.file"), Ok(Value::Empty));
    assert_eq!(does(&mut computer, "click shop.send.file")?, Deed::Tidied(Tidying::DialogOpened));
    let _ = does(&mut computer, "click files.cv")?;
    assert_eq!(does(&mut computer, "click desk.dialog.ok")?, Deed::Browsed(Browsing::Uploaded));
    assert!(holds(&computer, "shop.send.file = \"cv\" and not wrong(shop.send.file) and shown(shop.send.file.remove)"));
    for gesture in ["click shop.send.file", "click files.old_photo"] {
        let _ = does(&mut computer, gesture)?;
    }
    assert_eq!(does(&mut computer, "click desk.dialog.ok")?, Deed::Browsed(Browsing::UploadRefused));
    assert!(holds(&computer, "shop.send.file = \"cv\" and wrong(shop.send.file)"));
    assert_eq!(does(&mut computer, "click shop.send.file.remove")?, Deed::Browsed(Browsing::UploadRemoved));
    assert!(holds(&computer, "not shop.send.file matches \"?*\" and not wrong(shop.send.file)"));
    assert_eq!(computer.apply(&Action::Helper(Helper::Undo), NOW), Deed::Undone);
    assert!(holds(&computer, "shop.send.file = \"cv\" and wrong(shop.send.file)"));
    Ok(())
}

#[test]
fn a_robot_passes_with_the_right_pictures_and_begins_anew_with_others() -> Tested {
    let mut computer = ready()?;
    assert!(!holds(&computer, "shown(shop.send.robot.t1)"));
    assert_eq!(does(&mut computer, "click shop.send.robot")?, Deed::Read(Reading::Chosen));
    assert_eq!(does(&mut computer, "click shop.send.robot")?, Deed::Clicked(spot("shop.send.robot")?));
    for wrong in [&[][..], &["t1"], &["t1", "t2", "t3"], &["t2"]] {
        for tile in wrong {
            let _ = does(&mut computer, &format!("click shop.send.robot.{tile}"))?;
        }
        assert_eq!(
            does(&mut computer, "click shop.send.robot.check")?,
            Deed::Browsed(Browsing::RobotFailed),
            "{wrong:?}"
        );
        let robot = computer.browser().0.robot(&spot("shop.send.robot")?);
        assert!(robot.chosen.is_empty() && robot.is_open && !robot.is_passed);
        assert!(holds(&computer, "wrong(shop.send.robot) and not shop.send.robot"));
    }
    for tile in ["t1", "t2", "t2", "t3"] {
        let deed = does(&mut computer, &format!("click shop.send.robot.{tile}"))?;
        assert_eq!(deed, Deed::Read(Reading::Chosen));
    }
    assert_eq!(does(&mut computer, "click shop.send.robot.check")?, Deed::Browsed(Browsing::RobotPassed));
    assert!(holds(&computer, "shop.send.robot and not wrong(shop.send.robot) and not shown(shop.send.robot.check)"));
    assert_eq!(does(&mut computer, "click shop.send.robot")?, Deed::Clicked(spot("shop.send.robot")?));
    Ok(())
}

#[test]
fn a_button_wants_the_file_and_the_robot_but_not_what_may_be_left_out() -> Tested {
    let mut computer = ready()?;
    assert_eq!(does(&mut computer, "click shop.send.send")?, Deed::Read(Reading::Refused));
    assert!(holds(&computer, "wrong(shop.send.file) and wrong(shop.send.robot) and not wrong(shop.send.more)"));
    assert_eq!(focus(&computer), "shop.send.file");
    for gesture in [
        "click shop.send.file",
        "click files.photo",
        "click desk.dialog.ok",
        "click shop.send.robot",
        "click shop.send.robot.t1",
        "click shop.send.robot.t3",
        "click shop.send.robot.check",
    ] {
        let _ = does(&mut computer, gesture)?;
    }
    assert_eq!(does(&mut computer, "click shop.send.send")?, Deed::Read(Reading::Sent));
    Ok(())
}

#[test]
fn files_and_robots_work_by_keyboard() -> Tested {
    let mut computer = ready()?;
    let stops = computer.stops();
    let at = stops.iter().position(|stop| stop.as_str() == "shop.send.file").ok_or("no stop")?;
    assert_eq!(names(&stops[at..at + 4]), ["shop.send.file", "shop.send.more", "shop.send.robot", "shop.send.send"]);
    for _ in 0..=at + 2 {
        let _ = does(&mut computer, "press tab")?;
    }
    assert_eq!(focus(&computer), "shop.send.robot");
    assert_eq!(does(&mut computer, "press space")?, Deed::Read(Reading::Chosen));
    for key in ["press tab", "press space", "press tab", "press tab", "press enter", "press tab"] {
        let _ = does(&mut computer, key)?;
    }
    assert_eq!(focus(&computer), "shop.send.robot.check");
    assert_eq!(does(&mut computer, "press enter")?, Deed::Browsed(Browsing::RobotPassed));
    Ok(())
}

#[test]
fn spaces_around_what_is_typed_count_unless_the_field_cuts_them_off() -> Tested {
    let mut computer = on("shop.words", &[], &[])?;
    let _ = does(&mut computer, "click shop.cookies.refuse")?;
    for field in ["loose", "strict"] {
        let _ = does(&mut computer, &format!("click shop.words.{field}"))?;
        let _ = does(&mut computer, "type \" tea \"")?;
    }
    assert_eq!(does(&mut computer, "click shop.words.send")?, Deed::Read(Reading::Refused));
    assert!(holds(
        &computer,
        "wrong(shop.words.strict) and not wrong(shop.words.loose) and shop.words.loose = \"tea\""
    ));
    Ok(())
}

#[test]
fn a_page_reads_its_things_those_of_its_site_and_the_papers_of_the_person() -> Tested {
    let mut computer = on("agency.month", &["agency"], &[("agency.period", "open")])?;
    for gesture in ["click agency.month.worked.yes", "click agency.month.gross", "type \"480\""] {
        let _ = does(&mut computer, gesture)?;
    }
    let (browser, sites) = computer.browser();
    let page = browser.page(sites).ok_or("no page")?;
    let scope = browser.on(page, sites);
    for holding in [
        "worked = \"yes\"",
        "month.worked = worked and agency.month.worked = worked",
        "agency.month and not agency.done and opened(agency.month)",
        "agency.period = \"open\" and agency.session = \"open\" and shop.session = \"none\"",
        "signed_in(agency) and not signed_in(shop)",
        "person.february.gross = 1234.50 and person.february.hours = 40",
        "agency.code.state = \"none\" and code.state = \"none\"",
        "shop.cookies = \"none\" and shop.popup.offer = \"waiting\"",
        "plain(person.access.name) = \"amina benali\"",
        "not shop.send.robot and not agency.home.start",
    ] {
        assert!(Expr::parse(holding)?.holds(&scope), "{holding}");
    }
    for unknown in
        ["nothing", "city.form", "person.access.nothing", "person.nothing", "agency.cookies", "shop.popup.none"]
    {
        assert_eq!(scope.value(unknown), Err(Unknown(unknown.to_owned())));
    }
    for unknown in ["agency.nothing", "agency.code.nothing", "shop.send.robot.t1", "agency.menu.home"] {
        assert_eq!(computer.value(unknown), Err(Unknown(unknown.to_owned())));
    }
    assert!(scope.call(Function::SignedIn, "city").is_err());
    assert!(computer.call(Function::Opened, "agency.cookies.choose").is_err());
    Ok(())
}

#[test]
fn words_show_choices_amounts_days_and_what_the_person_has() -> Tested {
    let mut computer = on("agency.month", &["agency"], &[])?;
    for gesture in [
        "click agency.month.worked.yes",
        "click agency.month.gross",
        "type \"480\"",
        "click agency.month.from",
        "type \"1/2/2027\"",
    ] {
        let _ = does(&mut computer, gesture)?;
    }
    let (browser, sites) = computer.browser();
    for (name, words) in [
        ("worked", Some("Oui")),
        ("month.worked", Some("Oui")),
        ("agency.month.gross", Some("480,00")),
        ("from", Some("01/02/2027")),
        ("hours", Some("")),
        ("person.february.gross", Some("1234,50\u{a0}€")),
        ("person.february.begins", Some("01/02/2027")),
        ("person.access.name", Some("Amina Benali")),
        ("agency.period", Some("open")),
        ("agency.month.send", None),
        ("shop.send.file", None),
        ("nothing", None),
    ] {
        assert_eq!(browser.filled_in(name, sites).as_deref(), words, "{name}");
    }
    assert_eq!(browser.meant("month.worked", sites), Some(spot("agency.month.worked")?));
    let prize = on("shop.prize", &[], &[])?;
    assert_eq!(prize.value("shop.prize.who"), Ok(Value::Text("960 ".to_owned())), "a field may begin with it");
    assert_eq!(computer.value("shop.prize.who"), prize.value("shop.prize.who"), "opened or not");
    Ok(())
}
