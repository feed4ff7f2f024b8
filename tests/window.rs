//! The kiosk in a real window, moved and pressed by real X events.
//!
//! Needs Xvfb, openbox, setxkbmap and xdotool, which `make test` installs.

#[path = "common/seat.rs"]
mod seat;

#[path = "common/room.rs"]
mod room;

#[path = "window/display.rs"]
mod display;
#[path = "window/hands.rs"]
mod hands;
#[path = "window/memory.rs"]
mod memory;

use display::{Display, Tested};
use room::Room;

use std::time::Duration;

/// Longer than the longest praise with the instruction after it.
const STEP: Duration = Duration::from_secs(40);

#[test]
fn a_beginner_arrives_by_moving_starts_by_a_right_click_and_finishes_cliquer() -> Tested {
    let mut display = Display::open()?;
    display.arrive_by_moving()?;
    display.pause(Duration::from_millis(1500));
    display.xdotool(&["click", "3"])?;
    display.wait_for("lesson opened lesson=move", STEP)?;
    display.play("move")?;
    display.wait_for("lesson finished lesson=move", STEP)?;
    display.pause(Duration::from_millis(1500));
    display.click_on_twin("end.next")?;
    display.wait_for("lesson opened lesson=click", STEP)?;
    display.play("click")?;
    display.wait_for("lesson finished lesson=click", STEP)?;
    Ok(())
}

#[test]
fn space_alone_reaches_the_first_lesson() -> Tested {
    let mut display = Display::open()?;
    display.xdotool(&["key", "space"])?;
    display.pause(Duration::from_millis(1500));
    display.xdotool(&["key", "space"])?;
    display.wait_for("lesson opened lesson=move", STEP)?;
    Ok(())
}

#[test]
fn movement_alone_reaches_the_first_lesson() -> Tested {
    let mut display = Display::open()?;
    display.arrive_by_moving()?;
    // The greeting is listened to; then the arrow comes to rest on « Commencer ».
    display.wait_for("heard line=arrival.start", STEP)?;
    display.rest_on_twin("arrival.begin")?;
    display.wait_for("lesson opened lesson=move", STEP)?;
    Ok(())
}

#[test]
fn key_chords_and_close_requests_leave_the_kiosk_running() -> Tested {
    let mut display = Display::open()?;
    for chord in ["alt+F4", "ctrl+q", "super", "ctrl+w", "Escape"] {
        display.xdotool(&["key", chord])?;
    }
    display.close_window()?;
    display.pause(Duration::from_millis(500));
    assert!(display.is_running()?);
    Ok(())
}

#[test]
fn a_guest_takes_a_card_stops_and_goes_on_at_the_step_after_a_power_cut() -> Tested {
    let room = Room::with_cards(1)?;
    let (card, twin) = (&room.cards[0], room.copy()?);
    let mut display = Display::open_in(room.copy()?)?;
    display.with_twin_in(twin)?;
    display.arrive()?;
    display.press("arrival.begin")?;
    display.press("welcome.first")?;
    display.wait_for("lesson opened lesson=move", STEP)?;
    display.play_steps("move", 2)?;
    display.wait_for("step lesson=move step=", STEP)?;
    display.press("helper.stop")?;
    display.press("stop.card")?;
    display.wait_for("sign in", STEP)?;
    display.enter_digits(card.number.digits())?;
    display.press("sign_in.yes")?;
    display.enter_digits(card.pin.digits())?;
    display.wait_for("card opened", STEP)?;
    display.wait_for("path", STEP)?;
    // Nothing is closed and nobody says goodbye: the plug is pulled.
    display.pause(Duration::from_millis(1500));
    display.kill_and_restart()?;
    display.twin.pass(Duration::from_secs(1200));
    display.arrive()?;
    display.press("arrival.begin")?;
    display.press("welcome.card")?;
    display.enter_digits(card.number.digits())?;
    display.press("sign_in.yes")?;
    display.enter_digits(card.pin.digits())?;
    display.wait_for("card opened", STEP)?;
    if display.twin.seat.bounds("aim.later").is_some() {
        display.press("aim.later")?;
    }
    assert!(display.twin_sees("On reprend"), "{:?}", display.twin.seat.texts());
    display.press("path.start")?;
    let opened = display.wait_for("lesson opened lesson=move", STEP)?;
    assert!(opened.contains("step=3"), "{opened}");
    Ok(())
}

#[test]
fn wrong_twice_somebody_practises_without_the_code() -> Tested {
    let room = Room::with_cards(1)?;
    let card = &room.cards[0];
    let wrong: Vec<u8> = card.pin.digits().iter().map(|digit| (digit + 1) % 10).collect();
    let mut display = Display::open_in(room.copy()?)?;
    display.with_twin_in(room.copy()?)?;
    display.arrive()?;
    display.press("arrival.begin")?;
    display.press("welcome.card")?;
    display.enter_digits(card.number.digits())?;
    display.press("sign_in.yes")?;
    display.enter_digits(&wrong)?;
    display.enter_digits(&wrong)?;
    display.press("sign_in.without")?;
    display.wait_for("practise without code", STEP)?;
    display.press("path.start")?;
    display.wait_for("lesson opened lesson=move", STEP)?;
    Ok(())
}

#[test]
fn nothing_of_a_visit_is_left_in_memory_in_files_or_in_the_log() -> Tested {
    const TYPED: &str = "kanarienvogel";
    let room = Room::with_cards(1)?;
    let card = &room.cards[0];
    let number: String = card.number.digits().map(|digit| char::from(b'0' + digit)).iter().collect();
    let mut display = Display::open_in(room.copy()?)?;
    display.with_twin_in(room.copy()?)?;
    display.arrive()?;
    display.press("arrival.begin")?;
    display.press("welcome.card")?;
    display.pause(Duration::from_millis(800));
    display.type_digits(card.number.digits())?;
    display.pause(Duration::from_millis(500));
    // While it is typed it is somewhere, and the search finds it there.
    assert_ne!(memory::in_memory(display.process(), card.number.digits())?, 0);
    display.confirm_digits(card.number.digits())?;
    display.press("sign_in.yes")?;
    display.enter_digits(card.pin.digits())?;
    display.wait_for("card opened", STEP)?;
    if display.twin.seat.bounds("aim.later").is_some() {
        display.press("aim.later")?;
    }
    display.press("path.start")?;
    display.wait_for("lesson opened lesson=move", STEP)?;
    display.xdotool(&["type", "--delay", "40", TYPED])?;
    display.prepare()?;
    display.pause(Duration::from_millis(1500));
    let process = display.process();
    for text in [TYPED, &number] {
        for (form, pattern) in memory::forms(text) {
            assert_eq!(memory::in_memory(process, &pattern)?, 0, "{form} of « {text} » in memory");
            assert_eq!(memory::in_files(display.state(), &pattern)?, 0, "{form} of « {text} » in the files");
            let log = display.said().join("\n");
            assert_eq!(memory::count(log.as_bytes(), &pattern), 0, "{form} of « {text} » in the log");
        }
    }
    // The search finds what is there.
    assert_ne!(memory::in_memory(process, "Posez la main".as_bytes())?, 0);
    assert_ne!(memory::in_files(display.state(), b"SQLite format 3")?, 0);
    assert_ne!(memory::count(display.said().join("\n").as_bytes(), b"empty seat"), 0);
    Ok(())
}
