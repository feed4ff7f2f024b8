use super::*;
use crate::learner::Nickname;
use crate::learner::pin::Weak;
use crate::report::{Keeping, Output, Sound};

const QUARTER: u64 = 15 * 60;

#[test]
fn staff_have_codes_once_and_each_opens_their_role() {
    let mut seat = Seat::new();
    assert_eq!(seat.vault.is_set_up(), Some(false));
    assert_eq!(seat.vault.set_up(&pin("123456"), &pin("502846"), at(0)), Err(Error::Weak(Weak::Counted)));
    assert_eq!(seat.vault.set_up(&pin("502846"), &pin("502846"), at(0)), Err(Error::Taken));
    let sealed = seat.set_up();
    assert_eq!(sealed.recovery.replace('-', "").len(), 20);
    assert_eq!(seat.vault.is_set_up(), Some(true));
    assert_eq!(seat.vault.set_up(&pin("739182"), &pin("502846"), at(0)), Err(Error::Forbidden));
    let mut seat = seat.restarted();
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::In(manager())));
    assert_eq!(seat.vault.admit(&pin("502846"), at(0)), Ok(Admission::In(volunteer())));
    assert_eq!(seat.vault.admit(&pin("502847"), at(0)), Ok(Admission::Wrong));
}

#[test]
fn five_misses_of_staff_cost_a_quarter_of_an_hour_and_never_more() {
    let mut seat = Seat::new();
    let sealed = seat.set_up();
    for now in [100, 100 + QUARTER] {
        for _ in 0..5 {
            assert_eq!(seat.vault.admit(&pin("111112"), at(now)), Ok(Admission::Wrong));
        }
        assert_eq!(seat.vault.admit(&pin("739182"), at(now + QUARTER - 1)), Ok(Admission::Later));
    }
    assert_eq!(seat.vault.admit(&pin("739182"), at(100 + 2 * QUARTER)), Ok(Admission::In(manager())));
    assert_eq!(seat.count("SELECT attempts FROM staff_attempts"), 0);
    // The envelope opens while the codes rest, and a restart does not shorten that.
    (0..5).for_each(|_| drop(seat.vault.admit(&pin("111112"), at(0))));
    let mut seat = seat.restarted();
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::Later));
    assert_eq!(seat.vault.recover(&sealed.recovery, at(0)), Ok(Admission::In(manager())));
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::In(manager())));
}

#[test]
fn a_code_of_staff_is_counted_before_it_is_looked_at() {
    let mut seat = Seat::new();
    seat.set_up();
    seat.sql().execute("UPDATE staff SET phc = 'torn'", []).unwrap();
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::Wrong));
    assert_eq!(seat.count("SELECT attempts FROM staff_attempts"), 1);
}

#[test]
fn staff_come_in_when_the_disk_is_full_and_are_counted_all_the_same() {
    let mut seat = Seat::new();
    seat.set_up();
    seat.sql().pragma_update(None, "query_only", true).unwrap();
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::In(manager())));
    for _ in 0..5 {
        assert_eq!(seat.vault.admit(&pin("111112"), at(0)), Ok(Admission::Wrong));
    }
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::Later));
    assert!(matches!(seat.vault.keeping(), Keeping::Waiting(_)));
}

#[test]
fn the_recovery_code_opens_until_codes_were_chosen_anew() {
    let mut seat = Seat::new();
    let sealed = seat.set_up();
    let typed = sealed.recovery.to_lowercase().replace('-', " ");
    assert_eq!(seat.vault.recover("AAAA-AAAA", at(0)), Ok(Admission::Wrong));
    assert_eq!(
        seat.vault.obey(manager(), Order::ChangeStaffCode(Role::Manager, pin("640917")), at(0)),
        Ok(Answer::Done)
    );
    assert_eq!(seat.vault.recover(&typed, at(0)), Ok(Admission::In(manager())));
    assert_eq!(seat.vault.recover(&typed, at(0)), Ok(Admission::In(manager())));
    assert_eq!(
        seat.vault.obey(manager(), Order::ChangeStaffCode(Role::Manager, pin("739182")), at(0)),
        Ok(Answer::Done)
    );
    assert_eq!(seat.vault.recover(&typed, at(0)), Ok(Admission::Wrong));
    let next = seat.vault.seal_again(manager(), at(0)).unwrap();
    assert_eq!(next.room_key, sealed.room_key);
    assert_eq!(seat.vault.recover(&next.recovery, at(0)), Ok(Admission::In(manager())));
    assert_eq!(seat.vault.seal_again(volunteer(), at(0)), Err(Error::Forbidden));
}

#[test]
fn weak_codes_and_the_code_of_the_other_are_refused() {
    let mut seat = Seat::new();
    seat.set_up();
    let (_, id) = seat.card();
    let change = |code: &str| Order::ChangeStaffCode(Role::Manager, pin(code));
    assert_eq!(seat.vault.obey(manager(), change("111111"), at(0)), Err(Error::Weak(Weak::Repeated)));
    assert_eq!(seat.vault.obey(manager(), change("502846"), at(0)), Err(Error::Taken));
    let chosen = |code: &str| Order::ChooseCode(id, pin(code));
    assert_eq!(seat.vault.obey(volunteer(), chosen("1234"), at(0)), Err(Error::Weak(Weak::Counted)));
    assert!(matches!(seat.vault.obey(volunteer(), chosen("7391"), at(0)), Ok(Answer::Code(..))));
    assert!(seat.opens(id, &pin("7391"), 0));
}

/// One of each.
fn orders(id: learner::Id) -> Vec<Order> {
    vec![
        Order::Today,
        Order::People(None),
        Order::Find(number(3)),
        Order::Person(id),
        Order::Welcome(number(3)),
        Order::NewCode(id),
        Order::ChooseCode(id, pin("7391")),
        Order::AskCode(id, true),
        Order::OpenFor(id),
        Order::HandOver(None),
        Order::Replace(id, number(4)),
        Order::Rename(id, Nickname::parse("Fatima")),
        Order::DrawCards(2),
        Order::ChangeStaffCode(Role::Volunteer, pin("640917")),
        Order::Sound(Sound { volume: 3, output: Output::Headset }),
        Order::Copies,
        Order::Copy,
        Order::Restore("nowhere.db".into()),
        Order::Export(id),
        Order::Erase(id),
    ]
}

#[test]
fn every_order_is_obeyed_for_whom_it_is_allowed_and_refused_to_others() {
    let first = learner::Id::new([0; 16]);
    for at_order in 0..orders(first).len() {
        for pass in [volunteer(), manager()] {
            let mut seat = Seat::new();
            seat.set_up();
            let (_, id) = seat.card();
            let order = orders(id).swap_remove(at_order);
            let (key, is_allowed) = (order.key(), pass.role() >= order.needs());
            let answer = seat.vault.obey(pass, order.clone(), at(0));
            assert_eq!(answer == Err(Error::Forbidden), !is_allowed, "{order:?}");
            let is_read = ["today", "people", "find", "person", "copies"].contains(&key);
            let kept = seat.count(&format!(
                "SELECT count(*) FROM audit WHERE what = '{key}' AND who = '{}' AND wall_time > 0",
                pass.role().key()
            ));
            assert_eq!(kept > i64::from(key == "hand_over" && pass == volunteer()), !is_read, "{order:?}");
            let result = seat
                .sql()
                .query_row("SELECT result FROM audit ORDER BY seq DESC LIMIT 1", [], |row| row.get::<_, String>(0));
            let expected = if is_read {
                "ok".to_owned()
            } else {
                answer.as_ref().err().map_or("ok", |error| error.refusal().key()).to_owned()
            };
            assert_eq!(result, Ok(expected), "{order:?}");
        }
    }
}

#[test]
fn a_sheet_is_drawn_whole_and_handed_over_in_its_order() {
    let mut seat = Seat::new();
    let Ok(Answer::Cards(_, sheet)) = seat.vault.obey(manager(), Order::DrawCards(3), at(0)) else {
        panic!("no cards")
    };
    let Ok(Answer::Cards(_, next)) = seat.vault.obey(manager(), Order::DrawCards(1), at(0)) else { panic!("no cards") };
    assert_eq!(seat.count("SELECT count(DISTINCT batch) FROM card"), 2);
    for (at_card, card) in sheet.iter().chain(&next).enumerate() {
        let Ok(Answer::Today(today)) = seat.vault.obey(volunteer(), Order::Today, at(0)) else { panic!("no day") };
        assert_eq!(today.ready, 4 - at_card);
        let Ok(Answer::Handed(handed)) = seat.vault.obey(volunteer(), Order::HandOver(None), at(0)) else {
            panic!("no card")
        };
        assert_eq!((handed.row.look, handed.blank), (card.number.look(), None));
        assert!(seat.opens(handed.row.id, &card.pin, 0));
    }
    let batch = seat.vault.open_batch(manager(), at(0)).unwrap();
    assert_eq!(batch, 3);
    seat.vault.draw_card(manager(), batch, 1, at(0)).unwrap();
    assert_eq!(seat.vault.draw_card(volunteer(), batch, 2, at(0)), Err(Error::Forbidden));
    seat.vault.drop_batch(manager(), batch, at(0)).unwrap();
    assert_eq!(seat.count("SELECT count(*) FROM card WHERE given_at IS NULL"), 0);
    assert_eq!(seat.count("SELECT count(*) FROM verifier"), 4);
}

#[test]
fn people_are_listed_the_last_seen_first_and_found_by_two_digits() {
    let mut seat = Seat::new();
    let mut people = vec![];
    for day in 1..=3_i8 {
        let Ok(Answer::Handed(handed)) = seat.vault.obey(volunteer(), Order::HandOver(None), at(0)) else {
            panic!("no card")
        };
        let moment = on(day, &format!("2027-03-0{day}T09:00:00Z"));
        seat.vault.append(handed.row.id, vec![opened()], moment).unwrap();
        people.insert(0, handed.row);
    }
    let Ok(Answer::People(rows)) = seat.vault.obey(volunteer(), Order::People(None), at(0)) else { panic!("no list") };
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), people.iter().map(|row| row.id).collect::<Vec<_>>());
    let tail = people[1].look.tail;
    let Ok(Answer::People(rows)) = seat.vault.obey(volunteer(), Order::People(Some(tail)), at(0)) else {
        panic!("no list")
    };
    assert!(rows.iter().all(|row| row.look.tail == tail) && rows.iter().any(|row| row.id == people[1].id));
    let name = Nickname::parse("Fatima");
    let Ok(Answer::Person(person)) = seat.vault.obey(volunteer(), Order::Rename(people[0].id, name.clone()), at(0))
    else {
        panic!("no")
    };
    assert_eq!(person.row.nickname, name);
    assert_eq!(
        seat.vault.obey(volunteer(), Order::Rename(learner::Id::new([9; 16]), name), at(0)),
        Err(Error::Unknown)
    );
}

#[test]
fn the_seat_sounds_as_staff_chose() {
    let mut seat = Seat::new();
    assert_eq!(seat.vault.sound(), None);
    let sound = Sound { volume: 2, output: Output::Speaker };
    assert_eq!(seat.vault.obey(volunteer(), Order::Sound(sound), at(0)), Ok(Answer::Done));
    assert_eq!(seat.restarted().vault.sound(), Some(sound));
}
