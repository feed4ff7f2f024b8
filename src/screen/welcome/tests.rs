use super::*;
use crate::screen::tests::{Bare, Story, WINDOWS, faults, pictures};
use crate::tour::seat::Seat;

use iced::keyboard::{Key, Modifiers, key::Named};

const fn at(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Wakes the screen whenever it wants until `end`, and hears every sentence two seconds after it was said. What came, and when.
fn wait(welcome: &mut Welcome, from: Duration, end: Duration) -> Vec<(u64, Action)> {
    let mut came = vec![];
    let mut speaking: Option<(Duration, Line)> = Some((from + at(2), question()));
    loop {
        let heard = speaking.as_ref().map(|(due, _)| *due);
        let woken = welcome.wake_at();
        let Some(now) = heard.into_iter().chain(woken).min().filter(|now| *now <= end) else { return came };
        let action = if heard == Some(now) {
            let (_, line) = speaking.take().unwrap();
            welcome.heard(&line, now)
        } else {
            welcome.woke(now)
        };
        if let Action::Say(lines) = &action {
            speaking = lines.last().map(|line| (now + at(2), line.clone()));
        }
        if action != Action::None {
            came.push((now.as_secs(), action));
        }
    }
}

#[test]
fn silence_brings_the_sentence_the_ghost_the_call_and_the_empty_seat() {
    let mut welcome = Welcome::new(at(0));
    assert_eq!(welcome.lines(), [question()]);
    let came = wait(&mut welcome, at(0), at(300));
    // Each sentence of two seconds comes on top: only silence counts.
    assert_eq!(
        came,
        [
            (17, Action::Say(vec![question()])),
            (34, Action::Say(vec![how()])),
            (66, Action::Say(vec![call::question()])),
            (128, Action::Empty),
        ]
    );
}

#[test]
fn the_ghost_goes_to_one_half_and_to_the_other_and_then_away() {
    let mut welcome = Welcome::new(at(0));
    let _ = wait(&mut welcome, at(0), at(34));
    let mut seen = vec![];
    while let Some(ghost) = welcome.patience.ghost() {
        seen.push((ghost.is_second, ghost.is_pressing));
        let now = welcome.wake_at().unwrap();
        let _ = welcome.woke(now);
    }
    assert_eq!(seen, [(false, false), (false, true), (true, false), (true, true)]);
}

#[test]
fn nothing_is_counted_while_the_voice_speaks() {
    let mut welcome = Welcome::new(at(0));
    assert_eq!(welcome.wake_at(), None);
    let _ = welcome.heard(&question(), at(40));
    assert_eq!(welcome.wake_at(), Some(at(55)));
}

#[test]
fn whoever_acts_is_waited_for_from_the_start() {
    let mut welcome = Welcome::new(at(0));
    let _ = wait(&mut welcome, at(0), at(70));
    assert!(welcome.is_asking);
    assert_eq!(welcome.update(Message::Answered(false), at(70)), Action::Say(vec![question()]));
    let _ = welcome.heard(&question(), at(72));
    assert_eq!(welcome.wake_at(), Some(at(87)));
}

#[test]
fn whoever_has_called_is_not_sent_away() {
    let mut welcome = Welcome::new(at(0));
    let _ = wait(&mut welcome, at(0), at(70));
    assert_eq!(welcome.update(Message::Answered(true), at(70)), Action::Call(true));
    let came = wait(&mut welcome, at(70), at(600));
    assert!(came.iter().all(|(_, action)| matches!(action, Action::Say(_))), "{came:?}");
    assert_eq!(welcome.update(Message::CallTaken, at(600)), Action::Call(false));
    assert!(wait(&mut welcome, at(600), at(900)).iter().any(|(_, action)| *action == Action::Empty));
}

#[test]
fn an_arrow_that_moves_keeps_the_seat_and_help_comes_all_the_same() {
    let mut welcome = Welcome::new(at(0));
    let _ = wait(&mut welcome, at(0), at(100));
    let _ = welcome.update(Message::Stirred, at(100));
    assert_eq!(welcome.wake_at(), Some(at(220)));
    assert!(welcome.is_asking);
}

impl Story for Welcome {
    type Message = Message;

    fn update(&mut self, message: Message) -> Action {
        Self::update(self, message, at(0))
    }

    fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        Self::view(self, lent)
    }
}

fn seated(window: (iced::Size, bool)) -> Seat<Bare<Welcome>> {
    Bare::seated(Welcome::new(at(0)), window)
}

#[test]
fn the_arrow_keys_and_space_choose() {
    for (arrow, action) in [(Named::ArrowLeft, Action::Guest), (Named::ArrowRight, Action::SignIn)] {
        for press in [Named::Space, Named::Enter] {
            let mut seat = seated(WINDOWS[0]);
            seat.key(&Key::Named(arrow), Modifiers::empty());
            seat.key(&Key::Named(press), Modifiers::empty());
            assert_eq!(seat.screen.actions, std::slice::from_ref(&action));
        }
    }
}

#[test]
fn moving_in_and_resting_two_seconds_chooses() {
    let mut seat = seated(WINDOWS[0]);
    let card = seat.bounds(CARD).unwrap();
    seat.move_to(iced::Point::new(500.0, 20.0));
    seat.move_to(card.center());
    seat.advance(Duration::from_millis(1900));
    assert!(seat.screen.actions.is_empty());
    seat.advance(Duration::from_millis(300));
    assert_eq!(seat.screen.actions, [Action::SignIn]);
}

#[test]
fn the_fork_fits_every_window_and_its_halves_stay_where_they_are() {
    let mut found = vec![];
    for window in WINDOWS {
        let mut seat = seated(window);
        let mut look = |seat: &mut Seat<Bare<Welcome>>, name: &str| {
            found.extend(faults(seat).into_iter().map(|fault| format!("{window:?} {name}: {fault}")));
            pictures(seat, &format!("welcome-{name}"));
            seat.bounds(FIRST).unwrap()
        };
        let first = look(&mut seat, "fork");
        seat.key(&Key::Named(Named::ArrowLeft), Modifiers::empty());
        look(&mut seat, "keyboard");
        let _ = wait(&mut seat.screen.story, at(0), at(34));
        seat.redraw();
        seat.advance(Duration::from_millis(1300));
        assert_eq!(look(&mut seat, "ghost"), first);
        seat.screen.story = Welcome::new(at(0));
        let _ = wait(&mut seat.screen.story, at(0), at(70));
        seat.redraw();
        assert_eq!(look(&mut seat, "question"), first);
        seat.screen.story.is_asking = false;
        seat.screen.is_calling = true;
        seat.redraw();
        look(&mut seat, "calling");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
