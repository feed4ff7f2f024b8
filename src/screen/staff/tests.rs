use super::code::{keys, pin};
use super::over::{Over, Wish};
use super::*;
use crate::learner::card::Number;
use crate::learner::{Id, Nickname};
use crate::report::{Answer, Copy, Expired, Handed, Held, Keeping, NewCard, Output, Row, Trouble};

use jiff::Timestamp;

/// A number whose last digit is right, and what it looks like.
pub(super) fn number(text: &str) -> Number {
    let digits: Vec<u8> = text.bytes().map(|byte| byte - b'0').collect();
    (0..10).find_map(|last| Number::of(&[digits.as_slice(), &[last]].concat()).ok()).expect("a check digit")
}

pub(super) fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).expect("a time")
}

pub(super) fn person(index: u8, name: Option<&str>) -> Row {
    Row {
        id: Id::new([index; 16]),
        look: number(&format!("40712{index:02}")).look(),
        nickname: name.and_then(Nickname::parse),
        seen: Some(at(-i64::from(index) * 4000)),
        locked: index == 2,
    }
}

pub(super) fn someone() -> Person {
    Person { row: person(1, Some("Fatima")), asks_code: true, lessons: 3, days: 2, since: Some(at(-90_000)) }
}

pub(super) fn today(keeping: Keeping) -> Today {
    let visitors = vec![person(1, Some("Fatima")), person(2, Some("Moussa")), person(3, None)];
    let sound = Some(Sound { volume: 3, output: Output::Headset });
    Today { visitors, ready: 23, keeping, copied: Some(at(0)), sound }
}

pub(super) fn staff(role: Role) -> Staff {
    let (mut staff, first) = Staff::new(Pass::grant(role), Some(guest()), vec![]);
    assert_eq!(first, asks(Order::Today));
    let _ = staff.told(ok(Answer::Today(today(Keeping::Fine))));
    staff
}

/// The same, with a person on screen.
pub(super) fn with_person(role: Role) -> Staff {
    let mut staff = staff(role);
    let _ = staff.update(Message::Ask(Order::Person(someone().row.id)));
    let _ = staff.told(ok(Answer::Person(someone())));
    staff
}

fn guest() -> Id {
    Id::new([9; 16])
}

pub(super) fn ok(answer: Answer) -> Told {
    Told::Answered(Ok(answer))
}

fn asks(order: Order) -> Action {
    Action::Staff(Ask::Do(order))
}

pub(super) fn type_in(staff: &mut Staff, text: &str) -> Action {
    keys(text).into_iter().map(|key| staff.update(Message::Key(key))).last().unwrap_or(Action::None)
}

#[test]
fn a_new_code_is_two_presses_away_and_gone_once_it_is_closed() {
    let mut staff = staff(Role::Volunteer);
    let row = person(1, Some("Fatima"));
    assert_eq!(staff.update(Message::Ask(Order::NewCode(row.id))), asks(Order::NewCode(row.id)));
    let _ = staff.told(ok(Answer::Code(row, pin("7391"))));
    assert!(matches!(&staff.over, Some(Over::Code { pin, .. }) if pin.printed() == "7391"));
    assert_eq!(staff.first_focus().as_deref(), Some("over.close"));
    assert_eq!(staff.update(Message::Close), asks(Order::Today));
    assert!(staff.over.is_none());
}

#[test]
fn what_is_shown_once_goes_by_every_way_out() {
    for message in [Message::Close, Message::Go(Place::People), Message::Prepare, Message::Leave] {
        let mut staff = staff(Role::Manager);
        let _ = staff.told(ok(Answer::Code(person(1, None), pin("7391"))));
        let _ = staff.update(message);
        assert!(staff.over.is_none());
    }
    let mut staff = staff(Role::Volunteer);
    let _ = staff.told(ok(Answer::Code(person(1, None), pin("7391"))));
    let _ = staff.escape();
    assert!(staff.over.is_none());
}

#[test]
fn while_the_store_is_at_work_nothing_else_is_asked() {
    let mut staff = staff(Role::Volunteer);
    let order = Order::NewCode(guest());
    assert_ne!(staff.update(Message::Ask(order.clone())), Action::None);
    assert_eq!(staff.update(Message::Ask(order.clone())), Action::None, "a second press asks for no second code");
    let _ = staff.told(Told::Answered(Err(Refusal::Failed)));
    assert_eq!(staff.notice, Some(Notice::Refused(Refusal::Failed)));
    assert_eq!(staff.update(Message::Ask(order.clone())), asks(order));
    assert_eq!(staff.notice, None);
}

#[test]
fn the_card_that_is_handed_over_takes_what_the_guest_did_once() {
    let mut staff = staff(Role::Volunteer);
    let order = Order::HandOver(staff.guest);
    assert_eq!(order, Order::HandOver(Some(guest())));
    let _ = staff.update(Message::Ask(order));
    let _ = staff.told(ok(Answer::Handed(Handed { row: person(1, None), blank: None })));
    assert!(matches!(staff.over, Some(Over::Handed(_))));
    assert_eq!(staff.guest, None, "the next card is for somebody else");
}

#[test]
fn two_digits_list_cards_and_eight_find_one() {
    let mut staff = staff(Role::Volunteer);
    assert_eq!(type_in(&mut staff, "36"), asks(Order::People(Some(36))));
    assert_eq!((staff.place, staff.over.is_none()), (Place::People, true));
    let _ = staff.told(ok(Answer::People(vec![])));
    let card = number("4071236");
    let typed: String = card.digits().iter().map(ToString::to_string).collect();
    assert_eq!(type_in(&mut staff, &typed), asks(Order::Find(card.clone())), "a scanner types on any page");
    let _ = staff.told(ok(Answer::Nobody(card.clone())));
    assert_eq!(staff.update(Message::Ask(Order::Welcome(card.clone()))), asks(Order::Welcome(card.clone())));
    let _ = staff.told(ok(Answer::Code(person(1, None), pin("7391"))));
    assert!(matches!(staff.over, Some(Over::Code { .. })));
}

#[test]
fn a_number_with_a_slip_is_not_asked() {
    let mut staff = staff(Role::Volunteer);
    assert_eq!(type_in(&mut staff, "123"), Action::None);
    assert!(matches!(staff.over, Some(Over::Find { misread: Some(crate::learner::card::Misread::Length), .. })));
    let _ = staff.update(Message::Close);
    let mut digits: Vec<u8> = number("4071236").digits().to_vec();
    digits[2] = (digits[2] + 1) % 10;
    let typed: String = digits.iter().map(ToString::to_string).collect();
    assert_eq!(type_in(&mut staff, &typed), Action::None);
    assert!(matches!(staff.over, Some(Over::Find { misread: Some(crate::learner::card::Misread::Check), .. })));
}

#[test]
fn a_person_that_was_found_is_shown_and_changes_stay_on_their_page() {
    let mut staff = with_person(Role::Volunteer);
    assert_eq!((staff.place, staff.person.as_ref()), (Place::Person, Some(&someone())));
    let id = someone().row.id;
    assert_eq!(staff.update(Message::Ask(Order::AskCode(id, false))), asks(Order::AskCode(id, false)));
    let without = Person { asks_code: false, ..someone() };
    let _ = staff.told(ok(Answer::Person(without.clone())));
    assert_eq!((staff.place, staff.person.as_ref()), (Place::Person, Some(&without)));
    assert_eq!(staff.escape(), asks(Order::People(None)));
}

#[test]
fn a_code_that_a_person_chooses_is_typed_twice() {
    let mut staff = with_person(Role::Volunteer);
    let _ = staff.update(Message::Show(Wish::Choose(someone().row)));
    assert_eq!(type_in(&mut staff, "1234"), Action::None, "too easy");
    assert_eq!(type_in(&mut staff, "7391"), Action::None);
    assert_eq!(type_in(&mut staff, "7391"), asks(Order::ChooseCode(someone().row.id, pin("7391"))));
}

#[test]
fn a_nickname_is_changed_refused_or_taken_away() {
    let id = someone().row.id;
    let type_name = |staff: &mut Staff, text: &str| {
        let strokes = Stroke::typing(text).chain([Stroke::Confirm]);
        strokes.map(|stroke| staff.update(Message::Stroke(stroke))).last().unwrap_or(Action::None)
    };
    let mut staff = with_person(Role::Volunteer);
    let _ = staff.update(Message::Show(Wish::Rename(Row { nickname: None, ..someone().row })));
    assert_eq!(type_name(&mut staff, "amina"), asks(Order::Rename(id, Nickname::parse("Amina"))));
    let _ = staff.told(ok(Answer::Done));
    assert!(staff.over.is_none());
    let _ = staff.told(ok(Answer::Person(someone())));
    let _ = staff.update(Message::Show(Wish::Rename(Row { nickname: None, ..someone().row })));
    assert_eq!(type_name(&mut staff, ""), asks(Order::Rename(id, None)));
}

#[test]
fn cards_are_drawn_printed_and_their_file_deleted() {
    let mut staff = staff(Role::Manager);
    let _ = staff.update(Message::Go(Place::Cards));
    let _ = staff.told(ok(Answer::Today(today(Keeping::Fine))));
    let order = Order::DrawCards(cards::DRAWN);
    assert_eq!(staff.update(Message::Ask(order.clone())), asks(order));
    assert!(staff.over.as_ref().is_some_and(Over::is_waiting));
    assert_eq!(staff.escape(), Action::None, "what is under way is waited for");
    let cards = vec![NewCard { number: number("4071236"), pin: pin("7391") }];
    assert_eq!(staff.told(ok(Answer::Cards(7, cards.clone()))), Action::Staff(Ask::PrintCards(7, cards)));
    let file = PathBuf::from("/var/lib/declic/cartes.pdf");
    let _ = staff.told(Told::Printed(Ok(file.clone())));
    assert_eq!(staff.update(Message::Delete(file.clone())), Action::Staff(Ask::Delete(file)));
    let _ = staff.told(Told::Deleted(Err("busy".to_owned())));
    assert!(staff.over.is_some(), "the file is still there, and its place too");
    let _ = staff.told(Told::Deleted(Ok(())));
    assert_eq!((staff.over.is_none(), staff.notice), (true, Some(Notice::Done("team.deleted"))));
}

#[test]
fn a_file_with_codes_is_shown_even_to_somebody_who_went_on() {
    let mut staff = staff(Role::Manager);
    let _ = staff.update(Message::Ask(Order::DrawCards(50)));
    let _ = staff.update(Message::Go(Place::Settings));
    let _ = staff.told(ok(Answer::Cards(1, vec![])));
    let _ = staff.update(Message::Go(Place::People));
    let _ = staff.told(Told::Printed(Ok(PathBuf::from("/tmp/cartes.pdf"))));
    assert!(matches!(staff.over, Some(Over::Printed { .. })));
}

#[test]
fn cards_that_could_not_be_written_are_told() {
    let mut staff = staff(Role::Manager);
    let _ = staff.update(Message::Ask(Order::DrawCards(50)));
    let _ = staff.told(Told::Printed(Err("full".to_owned())));
    assert_eq!((staff.over.is_none(), staff.notice), (true, Some(Notice::File("team.not_written"))));
}

#[test]
fn a_person_is_exported_into_a_file_and_erased_after_a_question() {
    let mut staff = with_person(Role::Manager);
    let id = someone().row.id;
    let _ = staff.update(Message::Ask(Order::Export(id)));
    let held = Held::default();
    assert_eq!(staff.told(ok(Answer::Export(held.clone()))), Action::Staff(Ask::WriteHeld(Box::new(held))));
    let _ = staff.told(Told::Printed(Ok(PathBuf::from("/tmp/donnees.json"))));
    assert!(matches!(staff.over, Some(Over::Printed { .. })));
    assert_eq!(staff.update(Message::Show(Wish::Erase(someone().row))), Action::None);
    assert_eq!(staff.first_focus().as_deref(), Some("over.close"), "Enter loses nothing");
    assert_eq!(staff.update(Message::Ask(Order::Erase(id))), asks(Order::Erase(id)));
    assert_eq!(staff.told(ok(Answer::Done)), asks(Order::People(None)));
    assert_eq!((staff.place, staff.person.is_none()), (Place::People, true));
    assert_eq!(staff.notice, Some(Notice::Done("team.erased")));
}

#[test]
fn the_codes_of_staff_are_proposed_and_changed() {
    let mut staff = staff(Role::Manager);
    assert_eq!(staff.update(Message::Show(Wish::StaffCode(Role::Volunteer))), Action::Staff(Ask::Draw(6)));
    let _ = staff.told(Told::Drawn(pin("739182")));
    let _ = staff.update(Message::Code(code::Message::Noted));
    let last = keys("739182").into_iter().map(|key| staff.update(Message::Code(code::Message::Key(key)))).last();
    assert_eq!(last, Some(asks(Order::ChangeStaffCode(Role::Volunteer, pin("739182")))));
    let _ = staff.told(ok(Answer::Done));
    assert_eq!((staff.over.is_none(), staff.notice), (true, Some(Notice::Done("team.code_changed"))));
}

#[test]
fn a_copy_is_made_and_put_back_after_a_question() {
    let mut staff = staff(Role::Manager);
    assert_eq!(staff.update(Message::Go(Place::Settings)), asks(Order::Copies));
    let copy = Copy { file: PathBuf::from("/var/lib/declic/copies/1.db"), made: at(0) };
    assert_eq!(staff.told(ok(Answer::Copies(vec![copy.clone()]))), asks(Order::Expired(12)));
    let _ = staff.told(ok(Answer::Expired(Expired::default())));
    let _ = staff.update(Message::Ask(Order::Copy));
    let _ = staff.told(ok(Answer::Copies(vec![copy.clone()])));
    assert_eq!(staff.notice, Some(Notice::Done("team.copied")));
    let _ = staff.update(Message::Show(Wish::Restore(copy.clone())));
    let _ = staff.update(Message::Ask(Order::Restore(copy.file)));
    assert!(staff.over.as_ref().is_some_and(Over::is_waiting));
    let _ = staff.told(ok(Answer::Restored(Keeping::Waiting(Trouble::Full))));
    assert_eq!(staff.today.as_ref().map(|today| &today.keeping), Some(&Keeping::Waiting(Trouble::Full)));
}

#[test]
fn whose_time_is_over_is_forgotten_after_a_question() {
    let mut staff = staff(Role::Manager).with_keep_months(24);
    let _ = staff.update(Message::Go(Place::Settings));
    assert_eq!(staff.told(ok(Answer::Copies(vec![]))), asks(Order::Expired(24)));
    let _ = staff.told(ok(Answer::Expired(Expired { now: 3, soon: 1 })));
    let _ = staff.update(Message::Show(Wish::Purge));
    assert!(matches!(staff.over, Some(Over::Purge(3))));
    assert_eq!(staff.first_focus().as_deref(), Some("over.close"), "nobody is forgotten by a press too many");
    assert_eq!(staff.update(Message::Ask(Order::Purge(24))), asks(Order::Purge(24)));
    assert!(staff.over.as_ref().is_some_and(Over::is_waiting));
    let _ = staff.told(ok(Answer::Expired(Expired { now: 0, soon: 1 })));
    assert_eq!((staff.over.is_none(), staff.notice), (true, Some(Notice::Done("team.purged"))));
}

#[test]
fn the_sound_is_what_the_store_has_taken() {
    let mut staff = staff(Role::Volunteer);
    let loud = Sound { volume: 5, output: Output::Speaker };
    let _ = staff.update(Message::Ask(Order::Sound(loud)));
    assert_ne!(staff.today.as_ref().and_then(|today| today.sound), Some(loud));
    let _ = staff.told(ok(Answer::Done));
    assert_eq!(staff.today.as_ref().and_then(|today| today.sound), Some(loud));
}

#[test]
fn a_volunteer_reaches_nothing_of_the_manager() {
    let row = someone().row;
    let copy = Copy { file: PathBuf::from("1.db"), made: at(0) };
    let messages = [
        Message::Go(Place::Cards),
        Message::Ask(Order::DrawCards(50)),
        Message::Ask(Order::Erase(row.id)),
        Message::Ask(Order::Export(row.id)),
        Message::Ask(Order::Copy),
        Message::Show(Wish::Erase(row.clone())),
        Message::Show(Wish::Replace(row)),
        Message::Show(Wish::Restore(copy)),
        Message::Show(Wish::StaffCode(Role::Volunteer)),
        Message::Show(Wish::Quit),
        Message::Quit,
    ];
    for message in messages {
        let mut staff = staff(Role::Volunteer);
        assert_eq!(staff.update(message.clone()), Action::None, "{message:?}");
        assert_eq!((staff.place, staff.over.is_none()), (Place::Today, true), "{message:?}");
    }
}

#[test]
fn nothing_that_is_typed_or_shown_once_is_in_a_debug_form() {
    let mut staff = with_person(Role::Manager);
    let _ = staff.told(ok(Answer::Code(someone().row, pin("7391"))));
    let told = format!("{:?}", staff.over);
    let asked = format!(
        "{:?} {:?} {:?}",
        Action::Staff(Ask::Recover("ABCD2345".to_owned())),
        Message::Ask(Order::ChooseCode(someone().row.id, pin("7391"))),
        Action::Staff(Ask::PrintCards(1, vec![NewCard { number: number("4071236"), pin: pin("7391") }])),
    );
    for secret in ["7391", "ABCD", "4071236", "Fatima"] {
        assert!(!told.contains(secret) && !asked.contains(secret), "{told} {asked}");
    }
}
