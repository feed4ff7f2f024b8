use super::super::tests::staff;
use super::super::{Ask, Message as StaffMessage, Place, Staff, over::Wish};
use super::*;
use crate::report::{Order, Role};

const BACK: Sound = Sound { volume: 1, output: Output::Speaker };

/// A trial that was opened at a seat that sounds like [`BACK`], where each visit begins with a headset at 3.
fn trying() -> (Staff, Action) {
    let mut staff = staff(Role::Volunteer);
    let action = staff.update(StaffMessage::Show(Wish::Sound(BACK)));
    (staff, action)
}

fn press(staff: &mut Staff, message: Message) -> Action {
    staff.update(StaffMessage::Sound(message))
}

fn heard(volume: u8, output: Output, lines: &[&str]) -> Action {
    let sound = Change::Sound(Sound { volume, output });
    let lines = lines.iter().map(|message| line(message)).collect();
    Action::Each(vec![Action::Set(sound), Action::Say(lines)])
}

fn is_put_back(action: &Action) -> bool {
    let back = Action::Set(Change::Sound(BACK));
    matches!(action, Action::Each(actions) if actions.contains(&back))
}

#[test]
fn the_choice_of_an_output_is_heard_at_once() {
    let (mut staff, opened) = trying();
    assert_eq!(opened, heard(3, Output::Headset, &["where", "room"]));
    for (output, test, loud) in
        [(Output::Headset, "test_headset", "loud_headset"), (Output::Speaker, "test_speaker", "loud_speaker")]
    {
        assert_eq!(press(&mut staff, Message::Chose(output)), heard(3, output, &[test, loud, "hear"]));
    }
}

#[test]
fn each_level_is_said_at_its_own_loudness() {
    let (mut staff, _) = trying();
    let _ = press(&mut staff, Message::Chose(Output::Headset));
    for volume in 1..=Settings::LOUDEST {
        let level = format!("level_{volume}");
        let action = press(&mut staff, Message::Volume(volume));
        assert_eq!(action, heard(volume, Output::Headset, &[&level, "test_headset"]));
    }
}

#[test]
fn only_what_is_heard_well_is_kept() {
    let (mut staff, _) = trying();
    let _ = press(&mut staff, Message::Chose(Output::Speaker));
    let _ = press(&mut staff, Message::Volume(4));
    let keep = Order::Sound(Sound { volume: 4, output: Output::Speaker });
    assert_eq!(press(&mut staff, Message::Yes), Action::Each(vec![hush(), Action::Staff(Ask::Do(keep))]));
    assert!(staff.over.is_none());
}

#[test]
fn whatever_leads_out_puts_the_sound_back() {
    let ways = [
        StaffMessage::Sound(Message::Leave),
        StaffMessage::Close,
        StaffMessage::Go(Place::People),
        StaffMessage::Prepare,
        StaffMessage::Leave,
    ];
    for way in ways {
        for pressed in [&[][..], &[Message::Chose(Output::Headset)], &[Message::Chose(Output::Headset), Message::No]] {
            let (mut staff, _) = trying();
            for message in pressed {
                let _ = press(&mut staff, *message);
            }
            assert!(is_put_back(&staff.update(way.clone())), "{way:?} after {pressed:?}");
            assert!(staff.over.is_none());
        }
    }
    let (mut staff, _) = trying();
    assert!(is_put_back(&staff.escape()));
}

#[test]
fn nothing_heard_says_what_to_look_at_and_tries_again() {
    let (mut staff, _) = trying();
    let _ = press(&mut staff, Message::Chose(Output::Headset));
    let looked = heard(3, Output::Headset, &["look", "plugged_headset", "open_headset", "other_headset"]);
    assert_eq!(press(&mut staff, Message::No), looked);
    assert_eq!(staff.first_focus().as_deref(), Some("sound.again"));
    let again = heard(3, Output::Headset, &["test_headset", "loud_headset", "hear"]);
    assert_eq!(press(&mut staff, Message::Again), again);
    assert_eq!(staff.first_focus().as_deref(), Some("sound.go_on"));
}

#[test]
fn a_seat_that_is_silent_is_tried_with_a_voice() {
    let mute = Sound { volume: 0, output: Output::Speaker };
    assert_eq!(Trial::new(mute, mute).begin(), heard(HEARD, Output::Speaker, &["where", "room"]));
    let mut trial = Trial::new(mute, mute);
    assert_eq!(
        trial.update(Message::Volume(0)),
        Outcome::Hear(heard(1, Output::Speaker, &["level_1", "test_speaker"]))
    );
}
