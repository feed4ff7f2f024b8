//! Each kind of control, by mouse, by keyboard and by touch.

use crate::person::{Person, Tested};
use crate::seat;
use crate::shown::{LESSONS, drag};

use declic::computer::Spot;
use declic::computer::expr::Expr;
use declic::lesson;
use declic::progress::Rung;
use declic::tour::robot::{Means, Robot};

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Event, Point, Size, mouse};

const WINDOW: Size = Size::new(1280.0, 1024.0);

/// Plays the new lessons, and says which steps were done by « Faire pour moi ».
fn play_all(means: Means) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let (mut had_done, mut stuck) = (vec![], vec![]);
    for lesson in LESSONS {
        let mut robot = Robot::new(seat::empty(WINDOW)?, means, None);
        if let Err(error) = robot.play(&lesson::Id::new(lesson), Rung::Helped, &mut |_| {}) {
            stuck.push(format!("{lesson}: {error}"));
        }
        had_done.extend(robot.had_done().iter().map(|step| format!("{lesson} {step}")));
    }
    if stuck.is_empty() { Ok(had_done) } else { Err(format!("{stuck:?}").into()) }
}

#[test]
fn a_keyboard_alone_does_all_but_the_drag_of_a_window() -> Tested {
    assert_eq!(play_all(Means::Keyboard)?, ["windows move"]);
    Ok(())
}

#[test]
fn a_finger_does_all_of_the_new_lessons() -> Tested {
    assert_eq!(play_all(Means::Touch)?, [""; 0]);
    Ok(())
}

/// Somebody at the step of a lesson.
fn at_step(lesson: &str, step: &str) -> Result<Person, Box<dyn std::error::Error>> {
    let mut person = Person::in_lesson(WINDOW, lesson, Rung::Helped)?;
    while person.step().is_some_and(|now| now != step) {
        let now = person.step();
        person.robot.solve_step()?;
        person.robot.seated.pass_until(std::time::Duration::from_secs(60), |seated| {
            seated.kiosk().coach().map(|coach| coach.step().id.to_string()) != now
        });
    }
    person.robot.listen();
    Ok(person)
}

/// What an expression is worth now.
fn value(person: &Person, text: &str) -> String {
    let computer = person.kiosk().computer();
    let value = Expr::parse(text).ok().zip(computer).and_then(|(expr, computer)| expr.evaluate(computer).ok());
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn key(person: &mut Person, named: Named) {
    person.seat().key(&Key::Named(named), Modifiers::empty());
    person.pass(100);
}

fn point(person: &mut Person, id: &str) -> Result<Point, String> {
    Ok(person.bounds(id)?.center())
}

fn click(person: &mut Person, id: &str) -> Tested {
    let at = point(person, id)?;
    person.press_at(at, mouse::Button::Left);
    person.pass(1200);
    Ok(())
}

/// Turns the wheel until a thing of the page is seen.
fn show(person: &mut Person, id: &str) -> Tested {
    let (spot, page) = (Spot::parse(id)?, point(person, "browser.page")?);
    person.seat().move_to(page);
    for _ in 0..100 {
        let Some(way) = person.kiosk().computer().and_then(|computer| computer.way_to(&spot)) else { return Ok(()) };
        person.seat().wheel(way.signum());
        person.pass(50);
    }
    Err(format!("{id} is not to be seen").into())
}

/// How far the page is scrolled, in pixels.
fn scrolled(person: &Person) -> f32 {
    let Some(computer) = person.kiosk().computer() else { return 0.0 };
    let (browser, sites) = computer.browser();
    browser.scrolled(sites, computer.extent())
}

#[test]
fn the_page_goes_with_the_wheel_the_bar_its_ends_a_finger_and_the_keys() -> Tested {
    let mut person = at_step("scroll", "find")?;
    let page = point(&mut person, "browser.page")?;
    let bar = person.bounds("browser.bar")?;
    type Way<'a> = (&'a str, &'a dyn Fn(&mut Person));
    let low = Point::new(bar.center_x(), bar.y + bar.height - 8.0);
    let thumb = Point::new(bar.center_x(), bar.y + 12.0);
    let ways: [Way<'_>; 8] = [
        ("wheel", &|person| {
            person.seat().move_to(page);
            person.seat().wheel(1.0);
        }),
        ("finger", &|person| person.seat().swipe(page, Point::new(page.x, page.y - 150.0))),
        ("lower end", &|person| {
            let _ = click(person, "browser.down");
        }),
        ("below the thumb", &|person| person.press_at(low, mouse::Button::Left)),
        ("thumb", &|person| drag(person.seat(), thumb, Point::new(thumb.x, thumb.y + 60.0))),
        ("down", &|person| key(person, Named::ArrowDown)),
        ("page down", &|person| key(person, Named::PageDown)),
        ("space", &|person| key(person, Named::Space)),
    ];
    for (name, way) in ways {
        key(&mut person, Named::Home);
        assert_eq!(scrolled(&person), 0.0, "{name}");
        way(&mut person);
        assert!(scrolled(&person) > 10.0, "{name} does not move the page: {}", scrolled(&person));
    }
    key(&mut person, Named::End);
    assert_eq!(value(&person, "browser.end"), "true");
    let far = scrolled(&person);
    click(&mut person, "browser.up")?;
    assert!(scrolled(&person) < far);
    drag(person.seat(), low, Point::new(low.x, bar.y));
    assert_eq!(scrolled(&person), 0.0, "the thumb goes to its top");
    Ok(())
}

#[test]
fn the_page_grows_by_button_by_keys_by_wheel_and_by_finger() -> Tested {
    let mut person = at_step("scroll", "find")?;
    let page = point(&mut person, "browser.page")?;
    let zoom = |person: &Person| value(person, "browser.zoom");
    let control = |person: &mut Person, letter: &str| {
        person.seat().key(&Key::Character(letter.into()), Modifiers::CTRL);
    };
    click(&mut person, "browser.zoom_in")?;
    assert_eq!(zoom(&person), "125");
    control(&mut person, "-");
    assert_eq!(zoom(&person), "100");
    control(&mut person, "+");
    assert_eq!(zoom(&person), "125");
    control(&mut person, "0");
    assert_eq!(zoom(&person), "100");
    person.touch("browser.zoom_in")?;
    assert_eq!(zoom(&person), "125");
    person.touch("browser.zoom_out")?;
    assert_eq!(zoom(&person), "100");
    let held = |modifiers| Event::Keyboard(iced::keyboard::Event::ModifiersChanged(modifiers));
    person.seat().move_to(page);
    person.seat().turn(&[held(Modifiers::CTRL)]);
    person.seat().wheel(-1.0);
    person.seat().turn(&[held(Modifiers::empty())]);
    assert_eq!(zoom(&person), "125");
    Ok(())
}

#[test]
fn choice_list_and_box_take_keys_and_fingers() -> Tested {
    let mut person = at_step("form", "choice")?;
    let chosen = |person: &Person| value(person, "mediatheque.inscription.has_children");
    show(&mut person, "mediatheque.inscription.has_children.no")?;
    person.touch("mediatheque.inscription.has_children.no")?;
    assert_eq!(chosen(&person), "no");
    let mut person = at_step("form", "list")?;
    let likes = "mediatheque.inscription.likes";
    show(&mut person, likes)?;
    person.touch(likes)?;
    assert!(person.shows("mediatheque.inscription.likes.films"), "a finger opens the list");
    key(&mut person, Named::Escape);
    assert!(!person.seat().ids().iter().any(|id| id == "mediatheque.inscription.likes.films"), "Escape closes it");
    let focus = person.kiosk().computer().and_then(|computer| computer.focus().cloned());
    assert_eq!(focus.map(|focus| focus.to_string()).as_deref(), Some(likes));
    key(&mut person, Named::Space);
    assert!(person.shows("mediatheque.inscription.likes.films"), "Space opens it");
    let mut person = at_step("form", "box")?;
    show(&mut person, "mediatheque.inscription.rules")?;
    person.touch("mediatheque.inscription.rules")?;
    assert_eq!(value(&person, "mediatheque.inscription.rules"), "true");
    Ok(())
}

#[test]
fn a_window_is_moved_enlarged_reduced_and_closed_by_each_hand() -> Tested {
    let mut person = at_step("windows", "behind")?;
    let title = point(&mut person, "desk.viewer.title")?;
    let before = person.bounds("desk.viewer")?;
    drag(person.seat(), title, Point::new(title.x + 60.0, title.y + 30.0));
    let after = person.bounds("desk.viewer")?;
    assert!(after.x > before.x, "{before:?} {after:?}");
    let title = point(&mut person, "desk.viewer.title")?;
    person.seat().swipe(title, Point::new(title.x + 50.0, title.y));
    assert!(person.bounds("desk.viewer")?.x > after.x, "a finger moves it too");
    person.touch("desk.viewer.enlarge")?;
    assert_eq!(value(&person, "desk.viewer"), "enlarged");
    let title = point(&mut person, "desk.viewer.title")?;
    person.press_at(title, mouse::Button::Left);
    person.press_at(title, mouse::Button::Left);
    assert_eq!(value(&person, "desk.viewer"), "open", "two clicks on the title");
    person.touch("desk.bar.viewer")?;
    assert_eq!(value(&person, "desk.viewer"), "reduced");
    Ok(())
}

#[test]
fn the_menu_of_a_thing_the_dialog_and_the_name_end_by_escape_and_by_a_click_beside() -> Tested {
    let mut person = at_step("tidy", "rename")?;
    let scan = point(&mut person, "files.scan")?;
    person.press_at(scan, mouse::Button::Right);
    assert!(person.shows("desk.menu.rename"), "no menu");
    key(&mut person, Named::Escape);
    assert!(!person.shows("desk.menu.rename"));
    person.press_at(scan, mouse::Button::Right);
    click(&mut person, "desk.menu.move")?;
    assert!(person.shows("desk.dialog.ok"), "no dialog");
    person.touch("desk.dialog.cancel")?;
    assert!(!person.shows("desk.dialog.ok"));
    click(&mut person, "files.scan")?;
    click(&mut person, "desk.files.rename")?;
    assert!(person.shows("desk.name"), "no name");
    person.seat().write("a");
    key(&mut person, Named::Escape);
    assert_ne!(value(&person, "files.scan.name"), "a");
    click(&mut person, "desk.files.move")?;
    key(&mut person, Named::Escape);
    assert!(!person.shows("desk.dialog.ok"));
    Ok(())
}

#[test]
fn the_key_is_plugged_in_by_a_finger_and_by_the_keyboard() -> Tested {
    let mut person = at_step("usb", "plug")?;
    person.touch("desk.usb")?;
    assert_eq!(value(&person, "key.state"), "in");
    let mut person = at_step("usb", "plug")?;
    for _ in 0..20 {
        let focus = person.kiosk().computer().and_then(|computer| computer.focus().cloned());
        if focus.is_some_and(|focus| focus.as_str() == "desk.usb") {
            break;
        }
        key(&mut person, Named::Tab);
    }
    key(&mut person, Named::Enter);
    assert_eq!(value(&person, "key.state"), "in");
    Ok(())
}

#[test]
fn letters_come_back_by_control_and_z_and_a_held_key_writes_once() -> Tested {
    let mut person = at_step("letters", "several")?;
    let text = |person: &Person| value(person, "letters.several.word");
    person.seat().hold_key(&Key::Character("x".into()), Modifiers::empty(), 30);
    assert_eq!(text(&person), "x");
    person.seat().key(&Key::Character("z".into()), Modifiers::CTRL);
    assert_eq!(text(&person), "");
    Ok(())
}
