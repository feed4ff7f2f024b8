//! Files and folders.

use super::*;

#[test]
fn places_folders_and_the_way_back() -> Tested {
    let mut computer = desk_with(&["files"]);
    assert_eq!(word(&mut computer, &["click files.bills", "click desk.files.open"])?, "file_opened");
    assert_holds(&computer, r#"desk.files.place = "bills" and shown(files.bill) and opened(files.bills)"#);
    play(&mut computer, &["click desk.files.pictures", "click desk.files.back"])?;
    assert_holds(&computer, r#"desk.files.place = "bills""#);
    play(&mut computer, &["click desk.files.back"])?;
    assert_holds(&computer, r#"desk.files.place = "documents""#);
    assert_eq!(word(&mut computer, &["click desk.files.back"])?, "clicked");
    assert_eq!(word(&mut computer, &["click desk.files.documents"])?, "clicked");
    let names: Vec<&str> = computer.desk().listed().iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["Factures", "Logement", "Chat", "CV", "Liste"]);
    Ok(())
}

#[test]
fn the_search_finds_in_every_place_without_accents() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["click desk.files.search", r#"type "electri""#])?;
    let found =
        |computer: &Computer| computer.desk().listed().iter().map(|file| file.id.to_string()).collect::<Vec<_>>();
    assert_eq!(found(&computer), ["bill"]);
    assert_eq!(word(&mut computer, &["press enter"])?, "found");
    assert_eq!(word(&mut computer, &["click files.bill", "click desk.files.open"])?, "file_opened");
    assert_holds(&computer, r#"opened(files.bill) and desk.files.search = "electri""#);
    play(&mut computer, &["click desk.viewer.close", "click desk.files.search", r#"type "a""#])?;
    // What is in the bin, on a key that is not there, or on a page, is not found.
    assert_eq!(found(&computer), ["bills", "cat", "bill", "garden", "rent"]);
    play(&mut computer, &["click desk.files.documents"])?;
    assert_holds(&computer, "not (desk.files.search matches \"*\")");
    Ok(())
}

#[test]
fn a_new_folder_gets_its_name_in_its_place() -> Tested {
    let mut computer = desk_with(&["files"]);
    let before = computer.clone();
    assert_holds(&computer, "not (files.new = \"documents\") and not (files.new2.name matches \"*\")");
    assert_eq!(word(&mut computer, &["click desk.files.new_folder"])?, "created");
    assert_holds(&computer, r#"focused(desk.name) and files.new = "documents" and desk.selected = "new""#);
    assert_eq!(word(&mut computer, &[r#"type "Papiers""#, "press enter"])?, "renamed");
    assert_holds(&computer, r#"not focused(desk.name) and files.new.name = "Papiers""#);
    assert_eq!(computer.focus(), None);
    for _ in 0..3 {
        undo(&mut computer);
    }
    assert_eq!(computer, before);
    Ok(())
}

#[test]
fn a_name_ends_with_a_click_elsewhere_and_escape_leaves_the_old_one() -> Tested {
    let mut computer = desk_with(&["files"]);
    let begin = ["click files.cv", "click desk.files.rename", r#"type "Mon CV.pdf""#];
    play(&mut computer, &begin)?;
    assert_eq!(miss(&mut computer).word(), "renamed");
    assert_holds(&computer, r#"files.cv.name = "Mon CV" and not focused(desk.name)"#);
    play(&mut computer, &["click desk.files.rename", r#"type "Autre""#, "click files.cat"])?;
    assert_holds(&computer, r#"files.cv.name = "Autre" and desk.selected = "cat""#);
    play(&mut computer, &["click desk.files.rename", r#"type "Chien""#])?;
    assert_eq!(word(&mut computer, &["press escape"])?, "cancelled");
    assert_holds(&computer, r#"files.cat.name = "Chat" and not focused(desk.name)"#);
    play(&mut computer, &["click desk.files.rename", r#"type "Chien""#, "press tab"])?;
    assert_holds(&computer, r#"files.cat.name = "Chien" and not focused(desk.name)"#);
    Ok(())
}

#[test]
fn an_empty_name_leaves_the_old_one_and_a_taken_name_gets_a_number() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["click desk.files.new_folder", r#"type "  ""#, "press enter"])?;
    assert_holds(&computer, r#"files.new.name = "Nouveau dossier""#);
    play(&mut computer, &["click desk.files.new_folder", "press enter"])?;
    assert_holds(&computer, r#"files.new2.name = "Nouveau dossier (2)""#);
    play(&mut computer, &["click files.new2", "click desk.files.rename", r#"type "factures""#, "press enter"])?;
    assert_holds(&computer, r#"files.new2.name = "factures (2)""#);
    // A folder and a file may have the same name, and a thing its own.
    play(&mut computer, &["click files.new2", "click desk.files.rename", r#"type "CV""#, "press enter"])?;
    assert_holds(&computer, r#"files.new2.name = "CV""#);
    Ok(())
}

#[test]
fn a_thing_is_moved_by_a_question_by_hand_and_by_keys() -> Tested {
    let mut computer = desk_with(&["files"]);
    let ways = ["click files.cv", "click desk.files.move", "click desk.dialog.home", "click desk.dialog.ok"];
    assert_eq!(word(&mut computer, &ways)?, "moved_file");
    assert_holds(&computer, r#"files.cv = "home""#);
    assert_eq!(word(&mut computer, &["drag files.list to files.bills"])?, "dropped");
    assert_holds(&computer, r#"files.list = "bills""#);
    assert_eq!(word(&mut computer, &["drag files.cat to desk.files.pictures"])?, "dropped");
    assert_holds(&computer, r#"files.cat = "pictures""#);
    assert_eq!(word(&mut computer, &["drag files.garden to desk.files"])?, "dropped");
    assert_holds(&computer, r#"files.garden = "documents""#);
    let keys = ["click files.garden", "press control+x", "click desk.files.pictures", "press control+v"];
    assert_eq!(word(&mut computer, &keys)?, "moved_file");
    assert_holds(&computer, r#"files.garden = "pictures" and desk.selected = "garden""#);
    assert_eq!(word(&mut computer, &["press control+v"])?, "nothing_to_paste");
    Ok(())
}

#[test]
fn a_drag_beside_everything_or_onto_itself_moves_nothing() -> Tested {
    let mut computer = desk_with(&["files"]);
    let before = computer.clone();
    assert_eq!(drag(&mut computer, "files.cv", None, (80.0, 80.0)).word(), "dropped_beside");
    assert_eq!(word(&mut computer, &["drag files.cv to files.cat"])?, "dropped_beside");
    assert_eq!(word(&mut computer, &["drag files.bills to files.bills"])?, "dropped_beside");
    assert_eq!(word(&mut computer, &["drag files.cv to desk.files"])?, "dropped_beside");
    assert_eq!(word(&mut computer, &["drag files.cv to desk.usb"])?, "dropped_beside");
    assert_eq!(computer, before);
    Ok(())
}

#[test]
fn a_folder_does_not_go_into_itself() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["drag files.home to files.bills", "click files.bills", "click desk.files.move"])?;
    assert!(!shows(&computer, "desk.dialog.bills") && !shows(&computer, "desk.dialog.home"));
    play(&mut computer, &["click desk.dialog.cancel", "click files.bills", "press control+x", "double files.bills"])?;
    assert_eq!(
        word(&mut computer, &["click files.home", "click desk.files.open", "click desk.files.paste"])?,
        "clicked"
    );
    assert_holds(&computer, r#"files.bills = "documents" and files.home = "bills""#);
    play(&mut computer, &["click desk.files.documents", "click files.bills", "press control+c", "double files.bills"])?;
    assert_eq!(word(&mut computer, &["click desk.files.paste"])?, "clicked");
    Ok(())
}

#[test]
fn the_question_goes_into_folders_and_can_be_taken_back() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["click files.cv", "click desk.files.move"])?;
    assert!(!shows(&computer, "desk.files") && !shows(&computer, "desk.usb") && !shows(&computer, "desk.dialog.key"));
    assert_eq!(word(&mut computer, &["click desk.dialog.cancel"])?, "cancelled");
    assert_eq!(word(&mut computer, &["click desk.files.move", "press escape"])?, "cancelled");
    assert_eq!(word(&mut computer, &["click desk.files.move", "click desk.dialog.ok"])?, "cancelled");
    assert_holds(&computer, r#"files.cv = "documents""#);
    let ways = ["click desk.files.move", "click desk.dialog.bills", "click desk.dialog.desk", "press enter"];
    assert_eq!(word(&mut computer, &ways)?, "moved_file");
    assert_holds(&computer, r#"files.cv = "desk""#);
    Ok(())
}

#[test]
fn buttons_that_need_a_thing_say_so() -> Tested {
    let mut computer = desk_with(&["files"]);
    for tool in ["open", "rename", "move", "copy", "delete"] {
        assert_eq!(word(&mut computer, &[&format!("click desk.files.{tool}")])?, "nothing_selected", "{tool}");
    }
    assert_eq!(word(&mut computer, &["click desk.files.paste"])?, "nothing_to_paste");
    assert_eq!(word(&mut computer, &["click desk.files.bin", "click desk.files.restore"])?, "nothing_selected");
    Ok(())
}

#[test]
fn copies_are_counted_and_named() -> Tested {
    let mut computer = desk_with(&["files"]);
    assert_eq!(word(&mut computer, &["click files.cv", "click desk.files.copy"])?, "copied");
    assert_eq!(undo(&mut computer), Deed::Undone);
    assert_holds(&computer, "not (desk.selected = \"cv\")");
    play(&mut computer, &["click files.cv", "click desk.files.copy"])?;
    assert_eq!(word(&mut computer, &["click desk.files.pictures", "click desk.files.paste"])?, "copied_file");
    assert_holds(&computer, r#"files.cv_copy = "pictures" and files.cv_copy.name = "CV" and files.cv = "documents""#);
    assert_eq!(word(&mut computer, &["click desk.files.documents", "click desk.files.paste"])?, "copied_file");
    assert_holds(&computer, r#"files.cv_copy2 = "documents" and files.cv_copy2.name = "CV - Copie""#);
    play(&mut computer, &["click files.cv_copy2", "press control+c", "press control+v"])?;
    assert_holds(&computer, r#"files.cv_copy3 = "documents" and files.cv_copy3.name = "CV - Copie - Copie""#);
    Ok(())
}

#[test]
fn a_folder_is_copied_with_what_lies_in_it() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(
        &mut computer,
        &["click files.bills", "click desk.files.copy", "click desk.files.desk", "click desk.files.paste"],
    )?;
    assert_holds(&computer, r#"files.bills_copy = "desk" and files.bill_copy = "bills_copy" and files.bill = "bills""#);
    Ok(())
}

#[test]
fn what_is_thrown_away_waits_in_the_bin_and_goes_back_to_where_it_was() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["double files.bills"])?;
    assert_eq!(word(&mut computer, &["click files.bill", "click desk.files.delete"])?, "binned");
    assert_holds(&computer, r#"files.bill = "bin" and not (desk.selected matches "*")"#);
    play(&mut computer, &["click desk.files.bin"])?;
    assert!(shows(&computer, "desk.files.restore") && !shows(&computer, "desk.files.new_folder"));
    assert_eq!(word(&mut computer, &["double files.bill"])?, "selected");
    assert_eq!(word(&mut computer, &["click desk.files.restore"])?, "restored_file");
    assert_holds(&computer, r#"files.bill = "bills" and desk.viewer = "closed""#);
    // What the lesson found in the bin was somewhere once.
    play(&mut computer, &["right files.old", "click desk.menu.restore"])?;
    assert_holds(&computer, r#"files.old = "documents""#);
    Ok(())
}

#[test]
fn every_way_leads_into_the_bin() -> Tested {
    let mut computer = desk_with(&["files"]);
    assert_eq!(word(&mut computer, &["click files.cv", "press delete"])?, "binned");
    assert_eq!(word(&mut computer, &["drag files.cat to desk.bin"])?, "dropped");
    assert_eq!(word(&mut computer, &["drag files.list to desk.files.bin"])?, "dropped");
    assert_eq!(word(&mut computer, &["right files.garden", "click desk.menu.delete"])?, "binned");
    assert_holds(
        &computer,
        r#"files.cv = "bin" and files.cat = "bin" and files.list = "bin" and files.garden = "bin""#,
    );
    assert_eq!(word(&mut computer, &["click desk.files.bin", "drag files.cat to desk.files.pictures"])?, "dropped");
    assert_holds(&computer, r#"files.cat = "pictures""#);
    Ok(())
}

#[test]
fn a_thing_whose_folder_is_gone_comes_back_to_documents() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["double files.bills", "click files.bill", "press delete", "click desk.files.documents"])?;
    play(&mut computer, &["click files.bills", "press delete", "click desk.files.bin"])?;
    play(&mut computer, &["click files.bill", "click desk.files.restore"])?;
    assert_holds(&computer, r#"files.bill = "documents" and files.bills = "bin""#);
    Ok(())
}

#[test]
fn emptying_the_bin_takes_all_of_it_and_can_be_taken_back() -> Tested {
    let mut computer = desk_with(&["files"]);
    play(&mut computer, &["click desk.files.new_folder", "press enter", "click files.new", "press delete"])?;
    play(&mut computer, &["click files.home", "press delete", "click desk.files.bin"])?;
    let before = computer.clone();
    assert_eq!(word(&mut computer, &["click desk.files.empty"])?, "emptied");
    assert_holds(&computer, r#"files.old = "nowhere" and files.home = "nowhere" and files.rent = "nowhere""#);
    assert_holds(&computer, "not (files.new matches \"*\")");
    assert_eq!(word(&mut computer, &["click desk.files.empty"])?, "clicked");
    undo(&mut computer);
    assert_eq!(computer, before);
    Ok(())
}

#[test]
fn notes_are_opened_written_and_saved() -> Tested {
    let mut computer = desk_with(&["notes"]);
    assert_eq!(word(&mut computer, &["click desk.notes.text", r#"type "Bonjour""#])?, "typed");
    assert_eq!(word(&mut computer, &["click desk.notes.save"])?, "window_opened");
    assert_holds(&computer, r#"focused(desk.dialog.name) and desk.dialog.name = "Sans titre""#);
    assert_eq!(
        word(&mut computer, &[r#"type "Lettre.txt""#, "click desk.dialog.desk", "click desk.dialog.ok"])?,
        "saved"
    );
    assert_holds(&computer, r#"files.new = "desk" and files.new.name = "Lettre" and opened(files.new)"#);
    // Saved again under the same name, it is written over.
    play(&mut computer, &["click desk.notes.text", r#"type "Bonsoir""#, "click desk.notes.save", "press enter"])?;
    assert_eq!(computer.desk().file("new").map(|file| file.text.as_str()), Some("Bonsoir"));
    assert_holds(&computer, "not (files.new_copy matches \"*\")");
    // Another is opened.
    play(&mut computer, &["click desk.notes.open", "click desk.dialog.documents"])?;
    assert!(shows(&computer, "files.list") && !shows(&computer, "files.cv"));
    assert_eq!(word(&mut computer, &["click desk.dialog.ok"])?, "nothing_selected");
    assert_eq!(word(&mut computer, &["click files.list", "click desk.dialog.ok"])?, "file_opened");
    assert_holds(&computer, r#"opened(files.list) and desk.notes.text = "Ceci est Liste.""#);
    Ok(())
}

#[test]
fn the_viewer_saves_a_copy() -> Tested {
    let mut computer = desk_with(&["viewer:cat"]);
    play(&mut computer, &["click desk.viewer.save", "click desk.dialog.pictures", "click desk.dialog.ok"])?;
    assert_holds(&computer, r#"files.cat_copy = "pictures" and files.cat_copy.name = "Chat" and opened(files.cat)"#);
    play(&mut computer, &["click desk.viewer.save", "click desk.dialog.ok"])?;
    assert_holds(&computer, r#"files.cat_copy2 = "documents" and files.cat_copy2.name = "Chat (2)""#);
    Ok(())
}

#[test]
fn a_download_comes_once() {
    let mut desk = Desk::new(&setup());
    let places = |desk: &Desk| desk.things("downloads").iter().map(|file| file.id.to_string()).collect::<Vec<_>>();
    desk.download("form");
    desk.download("form");
    assert_eq!(places(&desk), ["form"]);
    desk.put("form", "documents");
    desk.download("form");
    desk.download("form");
    assert_eq!(
        (places(&desk), desk.file("form").map(|file| &*file.place)),
        (vec!["form_copy".into()], Some("documents"))
    );
    desk.download("nothing");
}

#[test]
fn a_name_that_nothing_can_have_is_unknown() -> Tested {
    let computer = desk_with(&["files"]);
    let is_known = |name: &str| Expr::parse(name).is_ok_and(|name| name.evaluate(&computer).is_ok());
    for known in [
        "files.cv",
        "files.cv.name",
        "files.new",
        "files.new12.name",
        "files.cv_copy",
        "files.cv_copy2",
        "files.new2_copy",
        "desk.front",
        "desk.selected",
        "desk.files",
        "desk.bin",
        "desk.viewer.moved",
        "desk.files.place",
        "desk.files.search",
        "desk.notes.text",
        "key.state",
        "opened(files.new)",
        "opened(desk.bin)",
        "opened(desk.notes)",
    ] {
        assert!(is_known(known), "{known}");
    }
    for unknown in [
        "files.cvs",
        "files.cv.size",
        "files.new1",
        "files.new0",
        "files.news",
        "files.cvs_copy",
        "files.cv_copy1",
        "files.cv_copies",
        "desk.mail",
        "desk.cv",
        "desk.viewer.colour",
        "key.stat",
        "opened(files.cvs)",
        "opened(desk.mail)",
    ] {
        assert!(!is_known(unknown), "{unknown}");
    }
    Ok(())
}
