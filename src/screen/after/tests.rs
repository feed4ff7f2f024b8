use super::*;
use crate::screen::faces::{Room, WINDOWS, seated, shows};

fn ended(is_calling: bool) -> After {
    After {
        lesson: lesson::Id::new("not_worked"),
        rung: Rung::Helped,
        lines: AFTER.map(|message| Line::new("not_worked", message)),
        is_open: false,
        is_calling,
        settings: settings::Sheet::default(),
        stop: stop::Sheet::before_an_answer(),
    }
}

#[test]
fn who_has_done_the_real_thing_goes_on_and_who_has_not_may_call() {
    assert_eq!(ended(false).update(Message::Answered(Done::Yes)), Action::End { calls: false });
    for done in [Done::No, Done::NotKnown] {
        for calls in [false, true] {
            let mut end = ended(false);
            assert_eq!(end.update(Message::Called(calls)), Action::None, "that is not asked yet");
            assert_eq!(end.update(Message::Answered(done)), Action::Say(vec![call::question()]));
            assert_eq!(end.update(Message::Called(calls)), Action::End { calls });
        }
    }
}

#[test]
fn whoever_has_called_already_is_not_asked_again_until_the_call_is_taken_back() {
    let mut end = ended(true);
    assert_eq!(end.update(Message::Answered(Done::No)), Action::End { calls: false });
    let _ = end.call_taken_back();
    assert_eq!(end.update(Message::Answered(Done::No)), Action::Say(vec![call::question()]));
}

#[test]
fn nothing_but_an_answer_or_the_end_of_the_visit_leads_on() {
    let mut end = ended(false);
    let asked = Action::Say(end.lines());
    for stop in [stop::Message::Continue, stop::Message::Card, stop::Message::Staff] {
        let _ = end.update(Message::Bar(Bar::Stop));
        assert_eq!(end.update(Message::Stop(stop)), asked, "{stop:?}");
    }
    for bar in [Bar::Help, Bar::Undo, Bar::Volume, Bar::Size, Bar::Close, Bar::Staff, Bar::Repeat] {
        assert!(matches!(end.update(Message::Bar(bar)), Action::None | Action::Say(_)), "{bar:?}");
    }
    let _ = end.update(Message::Bar(Bar::Stop));
    assert_eq!(end.update(Message::Stop(stop::Message::Finish)), Action::Leave);
}

#[test]
fn the_question_and_its_answers_are_seen_whole_in_every_window() {
    for window in WINDOWS {
        for is_calling in [false, true] {
            let answers: [&[&str]; 2] = [&["after.yes", "after.no", "after.not_known"], &["call.yes", "call.no"]];
            for (is_open, answers) in [false, true].into_iter().zip(answers) {
                let mut room = Room::new(window);
                room.is_calling = is_calling;
                room.texts.open_lesson("not_worked").unwrap();
                let name = format!("after-{is_open}-{is_calling}");
                let end = After { is_open, ..ended(is_calling) };
                let mut seat = seated(end, room, |end: &After, lent| end.view(lent), &name);
                assert_eq!(shows(&mut seat, answers), Ok(()), "{window:?} {is_calling}");
            }
        }
    }
}
