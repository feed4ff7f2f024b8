//! What hangs open below the controls: the padlock, downloads, the question about the password.

use super::*;
use crate::computer::deed::Browsing;

#[test]
fn the_padlock_unfolds_a_sheet_that_a_click_a_key_and_another_page_fold() -> Tested {
    let folds = [
        ("click browser.lock", "folded"),
        ("press escape", "folded"),
        ("click browser.page", "folded"),
        ("click hall.home.hours", "went"),
        ("click hall.home.name", "focused"),
        ("click browser.star", "favourite_added"),
        ("press control+t", "tab_opened"),
    ];
    for (gesture, word) in folds {
        let mut computer = web::on("hall.home")?;
        assert!(holds(&computer, "not opened(browser.lock)"));
        assert_eq!(does(&mut computer, "click browser.lock")?, Deed::Read(Reading::Unfolded));
        assert!(holds(&computer, "opened(browser.lock) and not opened(browser.downloads)"));
        assert!(computer.browser().0.is_lock_open());
        assert_eq!(does(&mut computer, gesture)?.word(), word, "{gesture}");
        assert!(holds(&computer, "not opened(browser.lock)"), "{gesture}");
    }
    Ok(())
}

#[test]
fn downloads_are_listed_once_there_are_any_the_last_first() -> Tested {
    let mut computer = web::on("hall.home")?;
    assert!(holds(&computer, "browser.downloads = 0 and not shown(browser.downloads)"));
    let _ = does(&mut computer, "click hall.home.paper")?;
    assert!(holds(&computer, "browser.downloads = 1 and shown(browser.downloads) and not shown(files.receipt)"));
    Arc::make_mut(&mut computer.world.browser).downloaded("other");
    Arc::make_mut(&mut computer.world.browser).downloaded("receipt");
    assert_eq!(computer.browser().0.downloads(), ["receipt".into(), "other".into()]);
    assert_eq!(does(&mut computer, "click browser.downloads")?, Deed::Read(Reading::Unfolded));
    assert!(holds(&computer, "opened(browser.downloads) and shown(files.receipt) and shown(browser.downloads.folder)"));
    assert_eq!(does(&mut computer, "click browser.downloads")?, Deed::Read(Reading::Folded));
    assert!(holds(&computer, "not shown(files.receipt) and not shown(browser.downloads.folder)"));
    Ok(())
}

#[test]
fn a_download_opens_on_the_desk_and_so_does_its_folder() -> Tested {
    for (gesture, word) in [("click files.receipt", "file_opened"), ("click browser.downloads.folder", "window_opened")]
    {
        let mut computer = web::on("hall.home")?;
        let _ = does(&mut computer, "click hall.home.paper")?;
        let _ = does(&mut computer, "click browser.downloads")?;
        assert_eq!(does(&mut computer, gesture)?.word(), word);
        assert_eq!(computer.part(), Part::Desktop);
        let expected = if word == "file_opened" { "opened(files.receipt)" } else { "desk.files.place = \"downloads\"" };
        assert!(holds(&computer, expected), "{gesture}");
        let _ = does(&mut computer, "click desk.bar.browser")?;
        assert!(holds(&computer, "hall.home and not opened(browser.downloads)"));
    }
    Ok(())
}

#[test]
fn the_browser_asks_once_whether_it_is_to_keep_the_password() -> Tested {
    let answers = [("save", "saved", Browsing::PasswordSaved), ("never", "refused", Browsing::PasswordRefused)];
    for (button, word, browsing) in answers {
        let mut computer = web::on("hall.login")?;
        assert!(holds(&computer, "browser.password = \"none\" and not shown(browser.password.save)"));
        let _ = does(&mut computer, "click hall.login.enter")?;
        assert!(holds(&computer, "browser.password = \"asked\" and shown(browser.password.never)"));
        let _ = does(&mut computer, "click browser.page")?;
        assert!(holds(&computer, "browser.password = \"asked\""), "it waits for an answer");
        let deed = does(&mut computer, &format!("click browser.password.{button}"))?;
        assert_eq!(deed, Deed::Browsed(browsing));
        assert!(holds(&computer, &format!("browser.password = \"{word}\" and not shown(browser.password.save)")));
        let _ = does(&mut computer, "click hall.login.enter")?;
        assert!(holds(&computer, &format!("browser.password = \"{word}\"")), "it was told");
    }
    Ok(())
}
