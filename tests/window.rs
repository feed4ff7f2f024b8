//! The kiosk in a real window, moved and pressed by real X events.
//!
//! Needs Xvfb, openbox, setxkbmap and xdotool, which `make test` installs.

#[path = "common/seat.rs"]
mod seat;

#[path = "window/display.rs"]
mod display;

use display::{Display, Tested};

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
