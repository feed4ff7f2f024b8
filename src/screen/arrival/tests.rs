use super::*;
use crate::report::Output;
use crate::screen::Silence;
use crate::screen::tests::{Bare, Story, WINDOWS, faults, pictures};
use crate::tour::seat::Seat;

const NOW: Duration = Duration::from_secs(1);
const HEADSET: &str = "Mettez le casque.";

impl Story for Arrival {
    type Message = Message;

    fn update(&mut self, message: Message) -> Action {
        Self::update(self, message, NOW)
    }

    fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        Self::view(self, lent)
    }
}

/// The empty seat, or the greeting.
fn seated(is_greeting: bool, window: (iced::Size, bool), notes: Vec<String>) -> Seat<Bare<Arrival>> {
    let mut arrival = Arrival::new(None, notes);
    if is_greeting {
        let _ = arrival.update(Message::Stirred, NOW);
    }
    Bare::seated(arrival, window)
}

fn says(seat: &mut Seat<Bare<Arrival>>, words: &str) -> bool {
    seat.redraw();
    seat.texts().iter().any(|text| text.contains(words))
}

#[test]
fn whoever_needs_the_headset_is_shown_it_before_and_after_the_greeting() {
    for is_greeting in [false, true] {
        let mut seat = seated(is_greeting, WINDOWS[0], vec![]);
        assert!(says(&mut seat, HEADSET));
        seat.screen.settings.output = Output::Speaker;
        assert!(!says(&mut seat, HEADSET));
    }
}

#[test]
fn nobody_puts_a_headset_on_that_says_nothing() {
    let mut seat = seated(true, WINDOWS[0], vec![]);
    for silence in [Silence::NoDevice, Silence::Muted] {
        seat.screen.silence = Some(silence);
        assert!(!says(&mut seat, HEADSET), "{silence:?}");
    }
    seat.screen.silence = Some(Silence::NoClip);
    assert!(says(&mut seat, HEADSET), "the next sentence is heard");
}

#[test]
fn a_seat_without_sound_tells_staff_while_nobody_sits_there() {
    let note = "Ce poste n’a pas de son.";
    let mut seat = seated(false, WINDOWS[0], vec![]);
    assert!(!says(&mut seat, note));
    seat.screen.silence = Some(Silence::NoDevice);
    assert!(says(&mut seat, note) && says(&mut seat, "Note pour l’équipe"));
    let mut seat = seated(true, WINDOWS[0], vec![]);
    seat.screen.silence = Some(Silence::NoDevice);
    assert!(!says(&mut seat, note), "it is no business of whoever sits here");
}

#[test]
fn the_empty_seat_and_the_greeting_fit_every_window() {
    let note = "Le fichier kiosk-config.toml manque. Les réglages habituels sont utilisés.".to_owned();
    let mut found = vec![];
    for window in WINDOWS {
        let mut look = |name: &str, mut seat: Seat<Bare<Arrival>>| {
            seat.redraw();
            found.extend(faults(&mut seat).into_iter().map(|fault| format!("{window:?} {name}: {fault}")));
            pictures(&mut seat, &format!("arrival-{name}"));
        };
        look("headset", seated(false, window, vec![]));
        look("greeting-headset", seated(true, window, vec![]));
        let mut speaker = seated(false, window, vec![]);
        speaker.screen.settings.output = Output::Speaker;
        look("speaker", speaker);
        look("headset-note", seated(false, window, vec![note.clone()]));
        let mut mute = seated(false, window, vec![note.clone()]);
        mute.screen.silence = Some(Silence::NoDevice);
        look("no-sound", mute);
        let mut mute = seated(true, window, vec![]);
        mute.screen.silence = Some(Silence::NoDevice);
        look("greeting-no-sound", mute);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
