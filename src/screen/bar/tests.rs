use super::*;
use crate::screen::cover::Cover;
use crate::screen::goodbye::Goodbye;
use crate::screen::tests::{Bare, Story, WINDOWS, faults, pictures};
use crate::screen::{Action, Kept, Silence};
use crate::tour::seat::Seat;

use std::time::Duration;

/// A screen without a bar.
enum Barless {
    Covered(Cover),
    Goodbye(Goodbye),
}

impl Story for Barless {
    type Message = ();

    fn update(&mut self, (): ()) -> Action {
        Action::None
    }

    fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, ()> {
        match self {
            Self::Covered(cover) => cover.view(lent).map(|_| ()),
            Self::Goodbye(goodbye) => goodbye.view(Lent { kept: Kept::Saved, ..lent }).map(|_| ()),
        }
    }
}

fn barless() -> [(&'static str, Barless); 3] {
    [
        ("still-here", Barless::Covered(Cover::StillHere)),
        ("paused", Barless::Covered(Cover::Paused)),
        ("goodbye", Barless::Goodbye(Goodbye::new(true, Duration::ZERO))),
    ]
}

fn says<S: Story>(seat: &mut Seat<Bare<S>>, words: &str) -> bool {
    seat.redraw();
    seat.texts().iter().any(|text| text == words)
}

#[test]
fn where_there_is_no_bar_a_sign_says_that_nothing_is_heard() {
    let mut found = vec![];
    for window in WINDOWS {
        for (name, screen) in barless() {
            let mut seat = Bare::seated(screen, window);
            assert!(!says(&mut seat, "Sans son"), "{name}");
            seat.screen.silence = Some(Silence::NoDevice);
            assert!(says(&mut seat, "Sans son"), "{name}");
            found.extend(faults(&mut seat).into_iter().map(|fault| format!("{window:?} {name}: {fault}")));
            pictures(&mut seat, &format!("{name}-no-sound"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
