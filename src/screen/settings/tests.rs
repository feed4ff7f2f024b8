use super::*;
use crate::screen::bar;
use crate::screen::tests::{Bare, Story, WINDOWS, faults, pictures};
use crate::tour::seat::Seat;

use iced::advanced::widget::operation::focusable;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::widget::column;
use std::time::Duration;

/// The sheet of the volume, and the bar under it.
struct Volume;

#[derive(Debug, Clone)]
enum Event {
    Settings(Message),
    Bar,
}

impl Story for Volume {
    type Message = Event;

    fn update(&mut self, event: Event) -> Action {
        match event {
            Event::Settings(message) => Sheet::Volume.update(message),
            Event::Bar => Action::None,
        }
    }

    fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Event> {
        let sheet = Sheet::Volume.view(lent).map(|sheet| sheet.map(Event::Settings));
        column![].push(sheet).push(bar::closing(lent).map(|_| Event::Bar)).into()
    }
}

fn seated(volume: u8) -> Seat<Bare<Volume>> {
    let mut seat = Bare::seated(Volume, WINDOWS[0]);
    seat.screen.settings.volume = volume;
    seat.redraw();
    seat.advance(Duration::from_secs(1));
    seat
}

fn says(seat: &mut Seat<Bare<Volume>>, words: &str) -> bool {
    seat.redraw();
    seat.texts().iter().any(|text| text.contains(words))
}

/// What is said at this volume: the words that stand on the sheet.
fn level_of(volume: u8) -> Line {
    let line = level(volume);
    assert!(says(&mut seated(volume), &crate::texts::Texts::house("fr").words(&line)));
    line
}

#[test]
fn the_whole_range_is_reached_by_mouse_and_by_keyboard() {
    for level in 0..=Settings::LOUDEST {
        for (control, to) in [("settings.volume.less", level.checked_sub(1)), ("settings.volume.more", Some(level + 1))]
        {
            let to = to.filter(|to| *to <= Settings::LOUDEST);
            let said = |to| Action::Each(vec![Action::Set(Change::Volume(to)), Action::Say(vec![level_of(to)])]);
            let wanted: Vec<_> = to.map(said).into_iter().collect();
            let mut by_mouse = seated(level);
            let _ = by_mouse.click(control);
            assert_eq!(by_mouse.screen.actions, wanted, "{control} at {level}");
            let mut by_keyboard = seated(level);
            by_keyboard.operate(Box::new(focusable::focus(control.into())));
            by_keyboard.key(&Key::Named(Named::Enter), Modifiers::empty());
            assert_eq!(by_keyboard.screen.actions, wanted, "{control} at {level}");
        }
    }
}

#[test]
fn the_reason_of_a_silence_stands_in_words_under_the_level() {
    let (off, none) = ("Le son est coupé.", "Cet ordinateur ne parle pas.");
    let mut seat = seated(3);
    assert!(says(&mut seat, "Volume 3 sur 5") && !says(&mut seat, off) && !says(&mut seat, none));
    seat.screen.silence = Some(Silence::NoClip);
    assert!(!says(&mut seat, off) && !says(&mut seat, none), "the next sentence is heard");
    seat.screen.silence = Some(Silence::NoDevice);
    assert!(says(&mut seat, "Volume 3 sur 5") && says(&mut seat, none));
    let mut seat = seated(0);
    assert!(says(&mut seat, off));
}

#[test]
fn a_sheet_says_by_its_sign_that_the_voice_cannot_be_heard() {
    let sign = "Sans son";
    let mut seat = seated(3);
    assert!(!says(&mut seat, sign));
    for silence in [Silence::NoDevice, Silence::NoClip, Silence::Muted] {
        seat.screen.silence = Some(silence);
        assert!(says(&mut seat, sign), "{silence:?}");
    }
    assert!(says(&mut seated(0), sign));
}

#[test]
fn whether_the_voice_reads_the_buttons_is_said_in_words_and_changed_by_one_press() {
    for reads in [false, true] {
        let mut seat = seated(3);
        seat.screen.settings.reads_labels = reads;
        assert!(says(&mut seat, "La voix lit les boutons") && says(&mut seat, "Touche F1"));
        assert!(says(&mut seat, if reads { "Oui" } else { "Non" }));
        assert!(seat.click("settings.labels"));
        let line = Line::new("sound", if reads { "labels_off" } else { "labels_on" });
        let said = Action::Say(vec![line]);
        assert_eq!(seat.screen.actions, [Action::Each(vec![Action::Set(Change::ReadLabels(!reads)), said])]);
    }
}

#[test]
fn the_volume_fits_every_window() {
    let mut found = vec![];
    for window in WINDOWS {
        for (name, volume, silence, reads_labels) in [
            ("usual", 3, None, true),
            ("off", 0, Some(Silence::Muted), false),
            ("no-device", 5, Some(Silence::NoDevice), true),
        ] {
            let mut seat = Bare::seated(Volume, window);
            seat.screen.silence = silence;
            (seat.screen.settings.volume, seat.screen.settings.reads_labels) = (volume, reads_labels);
            seat.redraw();
            found.extend(faults(&mut seat).into_iter().map(|fault| format!("{window:?} {name}: {fault}")));
            for control in ["settings.volume.less", "settings.volume.more", "settings.labels"] {
                let bounds = seat.bounds(control).unwrap();
                if bounds.height < 60.0 {
                    found.push(format!("{window:?} {name}: {control} is too low: {bounds:?}"));
                }
            }
            pictures(&mut seat, &format!("volume-{name}"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
