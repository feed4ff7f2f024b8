//! Windows.

use super::*;

#[test]
fn a_click_selects_and_a_second_one_opens() -> Tested {
    let mut computer = desk_with(&[]);
    assert_eq!(word(&mut computer, &["click desk.documents"])?, "selected");
    assert_holds(&computer, r#"desk.selected = "documents" and desk.files = "closed""#);
    assert_eq!(word(&mut computer, &["click desk.open"])?, "window_opened");
    assert_holds(&computer, r#"desk.files = "open" and desk.files.place = "documents" and desk.front = "files""#);
    assert!(!shows(&computer, "desk.open"));

    let mut computer = desk_with(&[]);
    assert_eq!(word(&mut computer, &["double desk.bin"])?, "window_opened");
    assert_holds(&computer, r#"desk.bin = "open" and desk.files.place = "bin""#);
    let mut computer = desk_with(&[]);
    assert_eq!(word(&mut computer, &["click files.garden", "press enter"])?, "file_opened");
    assert_holds(&computer, "opened(files.garden) and opened(desk.viewer)");
    Ok(())
}

#[test]
fn a_window_is_reduced_brought_back_enlarged_restored_and_closed() -> Tested {
    let mut computer = desk_with(&["files"]);
    let way = [
        ("click desk.files.reduce", "window_reduced", "reduced"),
        ("click desk.bar.files", "window_front", "open"),
        ("click desk.files.enlarge", "window_enlarged", "enlarged"),
        ("click desk.bar.files", "window_reduced", "reduced"),
        ("click desk.menu_files", "window_front", "enlarged"),
        ("double desk.files.title", "window_restored", "open"),
        ("click desk.files.close", "window_closed", "closed"),
        ("click desk.menu_files", "window_opened", "open"),
    ];
    for (gesture, deed, state) in way {
        assert_eq!(word(&mut computer, &[gesture])?, deed, "{gesture}");
        assert_holds(&computer, &format!("desk.files = \"{state}\""));
    }
    for _ in 0..9 {
        undo(&mut computer);
    }
    assert_eq!(computer, desk_with(&["files"]));
    Ok(())
}

#[test]
fn only_the_window_in_front_has_buttons() -> Tested {
    let mut computer = desk_with(&["files", "notes"]);
    assert!(shows(&computer, "desk.notes.close") && shows(&computer, "desk.notes.text"));
    assert!(shows(&computer, "desk.files") && !shows(&computer, "desk.files.close") && !shows(&computer, "files.cv"));
    assert_eq!(word(&mut computer, &["click desk.files"])?, "window_front");
    assert!(shows(&computer, "desk.files.close") && shows(&computer, "files.cv") && shows(&computer, "desk.notes"));
    assert_eq!(word(&mut computer, &["click desk.files"])?, "clicked");
    play(&mut computer, &["click desk.files.reduce"])?;
    assert_holds(&computer, r#"desk.front = "notes""#);
    Ok(())
}

#[test]
fn an_enlarged_window_covers_the_others_and_the_icons() -> Tested {
    let mut computer = desk_with(&["notes", "files"]);
    assert!(shows(&computer, "desk.documents") && shows(&computer, "desk.notes"));
    play(&mut computer, &["click desk.files.enlarge"])?;
    assert!(
        !shows(&computer, "desk.documents") && !shows(&computer, "files.garden") && !shows(&computer, "desk.notes")
    );
    assert!(shows(&computer, "desk.bar.notes") && shows(&computer, "desk.usb"));
    assert_eq!(word(&mut computer, &["click desk.bar.notes"])?, "window_front");
    assert!(shows(&computer, "desk.files") && !shows(&computer, "desk.documents"));
    Ok(())
}

#[test]
fn windows_open_beside_each_other_on_the_desk() {
    let computer = desk_with(&["files", "calculator", "notes", "viewer:cat"]);
    let frames: Vec<_> = computer.desk().windows().iter().map(|window| window.frame).collect();
    for (index, frame) in frames.iter().enumerate() {
        assert!(frame[0] >= ICONS && frame[0] + frame[2] <= 1000 && frame[1] + frame[3] <= 1000, "{frame:?}");
        assert!(!frames[..index].iter().any(|other| other[..2] == frame[..2]), "{frames:?}");
    }
}

#[test]
fn no_window_hides_another_wherever_it_is_moved() -> Tested {
    let windows = ["files", "notes", "calculator", "viewer:cat"];
    for (back, front) in windows.iter().flat_map(|back| windows.map(|front| (*back, front))) {
        let app = |window: &str| window.split(':').next().and_then(App::parse).ok_or("a window");
        let (Ok(back_app), Ok(front_app)) = (app(back), app(front)) else { return Err("a window".into()) };
        if back_app == front_app {
            continue;
        }
        let mut computer = desk_with(&[back, front]);
        for by in [(0.0, 0.0), (-900.0, -900.0), (0.0, 900.0), (900.0, -900.0), (0.0, 900.0), (-20.0, -20.0)] {
            drag(&mut computer, &format!("desk.{}.title", front_app.name()), None, by);
            assert!(shows(&computer, &format!("desk.{}", back_app.name())), "{back} behind {front} at {by:?}");
        }
    }
    Ok(())
}

#[test]
fn a_window_is_moved_by_its_title_and_stays_on_the_desk() -> Tested {
    let mut computer = desk_with(&["viewer:cat"]);
    assert_holds(&computer, "not desk.viewer.moved");
    assert_eq!(word(&mut computer, &["click desk.viewer.title"])?, "clicked");
    let before = computer.desk().windows()[0].frame;
    assert_eq!(drag(&mut computer, "desk.viewer.title", None, (-100.0, 10.0)).word(), "window_moved");
    let after = computer.desk().windows()[0].frame;
    assert_eq!([before[0] - after[0], after[1] - before[1]], [100, 10]);
    assert_holds(&computer, "desk.viewer.moved");
    drag(&mut computer, "desk.viewer.title", None, (-5000.0, 5000.0));
    let frame = computer.desk().windows()[0].frame;
    assert_eq!((frame[0], frame[1] + frame[3]), (ICONS, 1000));
    assert_eq!(drag(&mut computer, "desk.viewer.title", None, (-50.0, 50.0)).word(), "dropped_beside");
    play(&mut computer, &["click desk.viewer.enlarge"])?;
    assert_eq!(drag(&mut computer, "desk.viewer.title", None, (50.0, 50.0)).word(), "slipped");
    Ok(())
}

#[test]
fn a_title_moves_as_far_as_the_hand_on_a_desk_of_any_size() {
    let mut desk = Desk::new(&Setup { windows: vec!["notes".into()], ..Setup::default() });
    let [x, y, ..] = desk.windows[0].frame;
    let deed = desk.move_window(App::Notes, (192.0, 54.0), (1920.0, 1080.0));
    assert_eq!((deed.word(), desk.windows[0].frame[..2].to_vec()), ("window_moved", vec![x + 100, y + 50]));
    assert_eq!(desk.move_window(App::Notes, (192.0, 54.0), (0.0, 0.0)).word(), "dropped_beside");
}

#[test]
fn where_a_window_is_seen_nothing_lies_over_it() {
    let computer = desk_with(&["files", "notes", "calculator", "viewer:cat"]);
    let windows = computer.desk().windows();
    for (at, window) in windows.iter().enumerate() {
        let Some((x, y)) = computer.desk().seen_at(window.app) else { continue };
        let is_in = |[left, top, width, height]: [u16; 4]| {
            (left..left + width).contains(&x) && (top..top + height).contains(&y)
        };
        assert!(is_in(window.area()) && !windows[at + 1..].iter().any(|above| is_in(above.area())));
    }
    assert!(computer.desk().seen_at(App::Files).is_some());
}

#[test]
fn the_other_finger_opens_a_menu_and_a_click_elsewhere_closes_it() -> Tested {
    let mut computer = desk_with(&["files"]);
    assert_eq!(word(&mut computer, &["right files.cv"])?, "unfolded");
    assert_holds(&computer, r#"desk.selected = "cv""#);
    assert!(shows(&computer, "desk.menu.rename") && !shows(&computer, "desk.menu.restore"));
    assert_eq!(miss(&mut computer).word(), "folded");
    assert!(!shows(&computer, "desk.menu.rename"));
    assert_eq!(miss(&mut computer), Deed::Missed);
    assert_eq!(word(&mut computer, &["right files.cv", "click desk.files"])?, "folded");
    assert_eq!(word(&mut computer, &["right files.cv", "press escape"])?, "folded");
    assert_eq!(word(&mut computer, &["right files.cv", "click desk.files.reduce"])?, "window_reduced");
    assert!(!shows(&computer, "desk.menu.open"));
    assert_eq!(word(&mut computer, &["right desk.documents", "click desk.menu.open"])?, "window_front");
    assert_eq!(word(&mut computer, &["right desk.files.reduce"])?, "right_clicked");
    Ok(())
}

#[test]
fn tab_goes_through_the_window_in_front_then_the_bar_then_the_desk() -> Tested {
    let computer = desk_with(&["notes", "viewer:cat"]);
    let stops: Vec<String> = computer.stops().iter().map(ToString::to_string).collect();
    let expected = [
        "desk.viewer.reduce",
        "desk.viewer.enlarge",
        "desk.viewer.close",
        "desk.viewer.save",
        "desk.menu_files",
        "desk.bar.notes",
        "desk.bar.viewer",
        "desk.usb",
        "desk.documents",
        "files.garden",
        "desk.bin",
    ];
    assert_eq!(stops, expected);
    let spots = computer.spots();
    assert!(computer.stops().iter().all(|stop| spots.contains(stop)));
    Ok(())
}

#[test]
fn everything_can_be_reached_and_pressed_without_a_mouse() -> Tested {
    let mut computer = desk_with(&["viewer:cat"]);
    play(&mut computer, &["press tab", "press tab", "press tab"])?;
    assert_holds(&computer, "focused(desk.viewer.close)");
    assert_eq!(word(&mut computer, &["press enter"])?, "window_closed");
    assert_eq!(computer.focus(), None);
    play(&mut computer, &["press tab", "press tab", "press tab"])?;
    assert_holds(&computer, "focused(desk.documents)");
    assert_eq!(word(&mut computer, &["press space"])?, "selected");
    assert_eq!(word(&mut computer, &["press enter"])?, "window_opened");
    assert_holds(&computer, r#"desk.files.place = "documents""#);
    computer.apply(&Action::Key(Keys::Pressed(Press::named(Position::parse("down").ok_or("down")?))), Duration::ZERO);
    assert_holds(&computer, r#"desk.selected = "bills""#);
    assert_eq!(word(&mut computer, &["press down", "press up", "press enter"])?, "file_opened");
    assert_holds(&computer, r#"desk.files.place = "bills""#);
    Ok(())
}
