//! The USB key.

use super::*;

/// Puts a copy of the CV on the key, and moves the list there.
const WRITE: [&str; 8] = [
    "click desk.usb",
    "click desk.files.documents",
    "click files.cv",
    "click desk.files.copy",
    "drag files.list to desk.files.key",
    "click desk.files.key",
    "click desk.files.paste",
    "click desk.files.documents",
];

#[test]
fn a_key_that_is_plugged_in_opens_and_shows_its_things() -> Tested {
    let mut computer = desk_with(&[]);
    assert_holds(&computer, r#"key.state = "out" and not shown(desk.files.key)"#);
    assert_eq!(word(&mut computer, &["click desk.usb"])?, "plugged");
    assert_holds(&computer, r#"key.state = "in" and desk.files.place = "key" and shown(files.holiday)"#);
    assert!(shows(&computer, "desk.files.eject"));
    play(&mut computer, &["double files.holiday"])?;
    assert!(shows(&computer, "desk.files.eject") && shows(&computer, "files.sea"));
    play(&mut computer, &["click desk.files.documents"])?;
    assert!(!shows(&computer, "desk.files.eject"));
    Ok(())
}

#[test]
fn an_ejected_key_keeps_what_was_written_to_it() -> Tested {
    let mut computer = desk_with(&[]);
    play(&mut computer, &WRITE)?;
    assert_eq!(word(&mut computer, &["click desk.files.key", "click desk.files.eject"])?, "ejected");
    assert_holds(
        &computer,
        r#"key.state = "ejected" and desk.files.place = "documents" and not shown(desk.files.key)"#,
    );
    assert_eq!(word(&mut computer, &["click desk.usb"])?, "pulled");
    assert_holds(&computer, r#"key.state = "out" and files.cv_copy = "key" and files.list = "key""#);
    play(&mut computer, &["click desk.usb"])?;
    assert!(shows(&computer, "files.cv_copy") && shows(&computer, "files.list"));
    Ok(())
}

#[test]
fn a_key_that_is_pulled_early_loses_the_copy_and_no_original() -> Tested {
    let mut computer = desk_with(&[]);
    play(&mut computer, &WRITE)?;
    let before = computer.clone();
    assert_eq!(word(&mut computer, &["click desk.usb"])?, "pulled_early");
    assert_holds(&computer, r#"key.state = "out" and files.list = "documents" and files.cv = "documents""#);
    assert_holds(&computer, "not (files.cv_copy matches \"*\")");
    undo(&mut computer);
    assert_eq!(computer, before);
    // The next copy is the first again.
    play(&mut computer, &["click desk.usb"])?;
    play(&mut computer, &WRITE)?;
    assert_holds(&computer, r#"files.cv_copy = "key""#);
    Ok(())
}

#[test]
fn folders_that_were_put_into_each_other_on_the_key_come_apart_again() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["click desk.usb", "click desk.files.documents"])?;
    play(
        &mut computer,
        &["drag files.home to files.bills", "double files.bills", "drag files.home to desk.files.key"],
    )?;
    play(&mut computer, &["click desk.files.documents", "drag files.bills to desk.files.key", "click desk.files.key"])?;
    play(&mut computer, &["drag files.bills to files.home", "drag files.holiday to files.home"])?;
    assert_holds(&computer, r#"files.bills = "home" and files.home = "key" and files.holiday = "home""#);
    play(&mut computer, &["click desk.usb"])?;
    assert_holds(&computer, r#"files.home = "bills" and files.bills = "documents" and files.holiday = "key""#);
    Ok(())
}

#[test]
fn what_left_the_key_again_is_safe() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &WRITE)?;
    play(&mut computer, &["click desk.files.key", "drag files.cv_copy to desk.files.pictures"])?;
    play(&mut computer, &["drag files.list to desk.files.bin", "click desk.usb"])?;
    assert_holds(&computer, r#"files.cv_copy = "pictures" and files.list = "bin""#);
    Ok(())
}

#[test]
fn an_open_file_of_a_key_that_is_gone_is_closed_with_it_if_it_is_lost() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &WRITE)?;
    play(&mut computer, &["click desk.files.key", "double files.cv_copy", "click desk.usb"])?;
    assert_holds(&computer, r#"desk.viewer = "closed" and desk.files.place = "documents""#);
    Ok(())
}
