use super::*;
use crate::learner::Wishes;
use crate::progress::Progress;
use crate::report::{Keeping, Trouble};

use proptest::prelude::*;

fn who() -> learner::Id {
    learner::Id::new([7; 16])
}

fn sequence(seat: &Seat) -> Vec<i64> {
    let connection = seat.sql();
    let mut statement = connection.prepare("SELECT seq FROM event ORDER BY terminal_id, seq").unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn numbers_have_no_gaps_over_restarts() {
    let mut seat = Seat::new();
    for round in 1..=4 {
        assert_eq!(seat.vault.append(who(), vec![opened(), step("a", Rung::Alone)], at(0)), Ok(Kept::Saved(2 * round)));
        seat = seat.restarted();
    }
    assert_eq!(sequence(&seat), (1..=8).collect::<Vec<_>>());
    assert_eq!(seat.count("SELECT count(DISTINCT terminal_id) FROM event"), 1);
}

#[test]
fn a_number_of_the_log_is_never_given_twice_also_after_who_had_the_last_ones_was_forgotten() {
    let mut seat = Seat::new();
    let (_, id) = seat.card();
    seat.vault.append(who(), vec![opened()], at(0)).unwrap();
    seat.vault.append(id, vec![opened(), step("a", Rung::Alone)], at(0)).unwrap();
    seat.vault.obey(manager(), Order::Erase(id), at(0)).unwrap();
    assert_eq!(seat.vault.append(who(), vec![step("b", Rung::Alone)], at(0)), Ok(Kept::Saved(4)));
    seat.vault.obey(manager(), Order::Erase(who()), at(0)).unwrap();
    let mut seat = seat.restarted();
    assert_eq!(seat.vault.append(who(), vec![opened()], at(0)), Ok(Kept::Saved(5)), "of nobody is anything left");
    assert_eq!(sequence(&seat), (1..=5).collect::<Vec<_>>());
    assert_eq!(seat.count("SELECT count(*) FROM event WHERE kind = 'erased'"), 4);
}

#[test]
fn a_seat_that_is_never_switched_off_is_copied_every_day_on_which_somebody_does_anything() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    let copies = |seat: &Seat| crate::store::backup::list(seat.folder.path()).len();
    assert_eq!(copies(&seat), 1);
    // One hour after midnight at the seat it is still yesterday in Greenwich.
    seat.vault.find(&card.number, on(2, "2027-03-01T23:30:00Z")).unwrap();
    assert_eq!(copies(&seat), 2, "a card is looked up");
    seat.vault.find(&card.number, on(2, "2027-03-02T09:00:00Z")).unwrap();
    assert_eq!(copies(&seat), 2, "once a day");
    seat.vault.obey(volunteer(), Order::Today, on(3, "2027-03-03T09:00:00Z")).unwrap();
    assert_eq!(copies(&seat), 3, "staff look");
    seat.vault.admit(&pin("739182"), on(4, "2027-03-04T09:00:00Z")).unwrap();
    assert_eq!(copies(&seat), 4, "staff come in");
    seat.vault.append(id, vec![opened()], on(5, "2027-03-05T09:00:00Z")).unwrap();
    assert_eq!(copies(&seat), 5, "somebody practises");
}

#[test]
fn what_could_not_be_written_is_written_later_in_order_and_once() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    seat.vault.append(id, vec![opened()], at(0)).unwrap();
    let database = seat.sql();
    let pages: i64 = database.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    database.pragma_update(None, "max_page_count", pages).unwrap();
    let names: Vec<String> = (0..300).map(|name| format!("step-{name:03}")).collect();
    for name in &names {
        seat.vault.append(id, vec![step(name, Rung::Alone)], at(0)).unwrap();
    }
    assert_eq!(seat.vault.keeping(), Keeping::Waiting(Trouble::Full));
    let kept = seat.count("SELECT count(*) FROM event");
    assert!(kept < 301, "the disk was never full");
    assert_eq!(seat.vault.retry(at(0)), Kept::Waiting);
    // What waits is part of the past already.
    assert!(seat.vault.opened(id).unwrap().progress.step(&lesson::Id::new("click"), &"step-299".into()).is_some());
    seat.sql().pragma_update(None, "max_page_count", 100_000).unwrap();
    assert_eq!(seat.vault.retry(at(0)), Kept::Saved(301));
    assert_eq!(seat.vault.retry(at(0)), Kept::Saved(301));
    assert_eq!(seat.vault.keeping(), Keeping::Fine);
    assert!(seat.opens(id, &card.pin, 0));
    let connection = seat.sql();
    let mut statement = connection
        .prepare("SELECT json_extract(payload, '$.step_done.step') FROM event WHERE kind = 'step_done' ORDER BY seq")
        .unwrap();
    let written: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(written, names);
}

#[test]
fn what_was_written_without_anybody_knowing_is_not_written_twice() {
    let mut seat = Seat::new();
    let stamp = crate::store::events::Stamp { event_id: [1; 16], learner: who(), wall: at(0).wall, day: at(0).today };
    for _ in 0..2 {
        seat.vault.waiting.push(crate::store::events::Pending::Fact(stamp, step("a", Rung::Alone)));
        assert_eq!(seat.vault.retry(at(0)), Kept::Saved(1));
    }
    assert_eq!(seat.count("SELECT steps FROM day_summary"), 1);
}

#[test]
fn what_a_guest_did_is_kept_under_the_card() {
    let mut seat = Seat::new();
    let guest = learner::Id::new([1; 16]);
    seat.vault.append(guest, vec![step("a", Rung::Alone), done(1)], at(0)).unwrap();
    let Ok(Answer::Handed(handed)) = seat.vault.obey(volunteer(), Order::HandOver(Some(guest)), at(0)) else {
        panic!("no card")
    };
    let card = handed.blank.expect("a blank card");
    let before = learner::Id::new([2; 16]);
    seat.vault.append(before, vec![step("b", Rung::Helped)], at(0)).unwrap();
    (0..2).for_each(|_| seat.vault.adopt(before, guest, at(0)).unwrap());
    let Ok(Checked::Open(past)) = seat.vault.check(handed.row.id, &card.pin, at(0)) else { panic!("not open") };
    let click = lesson::Id::new("click");
    assert_eq!(past.progress.step(&click, &"a".into()), Some(Rung::Alone));
    assert_eq!(past.progress.step(&click, &"b".into()), Some(Rung::Helped), "also what came to the guest");
    let Ok(Answer::Person(person)) = seat.vault.obey(volunteer(), Order::Person(handed.row.id), at(0)) else {
        panic!("nobody")
    };
    assert_eq!((person.lessons, person.days, person.row.seen), (1, 1, Some(at(0).wall)));
    let Ok(Answer::Today(today)) = seat.vault.obey(volunteer(), Order::Today, at(0)) else { panic!("no day") };
    assert_eq!(today.visitors.iter().map(|row| row.id).collect::<Vec<_>>(), [handed.row.id]);
    // Two names of one another lead to no endless circle.
    seat.vault.adopt(handed.row.id, before, at(0)).unwrap();
    assert!(seat.vault.opened(handed.row.id).is_ok());
}

#[test]
fn the_last_wish_counts_also_from_another_seat() {
    let mut seat = Seat::new();
    let (_, id) = seat.card();
    let wish = |large| Wishes { very_large: Some(large), ..Wishes::default() };
    seat.vault.wish(id, wish(true), at(0)).unwrap();
    seat.vault.wish(id, wish(false), at(0)).unwrap();
    assert_eq!(seat.vault.opened(id).unwrap().wishes, wish(false));
    let insert = "INSERT INTO event SELECT randomblob(16), 1, randomblob(16), learner_id, kind, version,
        json_set(payload, '$.revision', ?, '$.wishes.very_large', json('true')), day, wall_time, 0 FROM event WHERE seq = 1";
    seat.sql().execute(insert, [1]).unwrap();
    assert_eq!(seat.vault.opened(id).unwrap().wishes, wish(false));
    seat.sql().execute(insert, [3]).unwrap();
    assert_eq!(seat.vault.opened(id).unwrap().wishes, wish(true));
}

#[test]
fn what_a_newer_version_wrote_stays_and_changes_nothing() {
    let mut seat = Seat::new();
    let (_, id) = seat.card();
    seat.vault.append(id, vec![step("a", Rung::Alone)], at(0)).unwrap();
    let before = seat.vault.opened(id).unwrap();
    let insert = "INSERT INTO event SELECT terminal_id, seq + ?, randomblob(16), learner_id, ?, ?, '{\"x\":1}', day, wall_time, 0 FROM event WHERE seq = 1";
    seat.sql().execute(insert, (1, "danced", 1)).unwrap();
    seat.sql().execute(insert, (2, "step_done", 2)).unwrap();
    assert_eq!(seat.vault.opened(id).unwrap(), before);
    assert_eq!(seat.vault.append(id, vec![opened()], at(0)), Ok(Kept::Saved(4)));
    assert_eq!(seat.count("SELECT count(*) FROM event"), 4);
}

#[test]
fn a_clock_that_was_never_set_or_went_back_is_suspect() {
    let mut seat = Seat::new();
    for wall in ["1970-01-01T00:00:00Z", "2027-03-01T08:00:00Z", "2027-03-01T07:00:00Z", "2027-03-01T07:30:00Z"] {
        seat.vault.append(who(), vec![opened()], on(1, wall)).unwrap();
    }
    let connection = seat.sql();
    let mut statement = connection.prepare("SELECT clock_suspect FROM event ORDER BY seq").unwrap();
    let suspect: Vec<bool> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(suspect, [true, false, true, false]);
}

fn any_fact() -> impl Strategy<Value = Fact> {
    let rung = prop::sample::select(&Rung::OPENS[..]);
    prop_oneof![
        Just(opened()),
        (prop::sample::select(vec!["a", "b"]), rung).prop_map(|(name, rung)| step(name, rung)),
        (1_i8..4).prop_map(done),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn logs_of_two_seats_give_the_same_past_in_any_order_and_repeated(
        (facts, shuffled) in prop::collection::vec((any_fact(), any::<bool>()), 1..12).prop_flat_map(|facts| {
            let numbered: Vec<_> = facts.into_iter().enumerate().collect();
            (Just(numbered.clone()), Just([numbered.clone(), numbered].concat()).prop_shuffle())
        })
    ) {
        let mut seat = Seat::new();
        let (_, id) = seat.card();
        let connection = seat.sql();
        for (at, (fact, is_here)) in &shuffled {
            let event = [u8::try_from(*at).unwrap(); 16];
            let row = ([u8::from(*is_here); 16], *at as i64 + 1, event, id.bytes(), "step_done", 1, serde_json::to_string(fact).unwrap());
            let insert = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, '2027-03-01', 0, 1)";
            let is_new: rusqlite::Result<bool> = connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM event WHERE event_id = ?)", [event], |row| row.get(0));
            prop_assert_eq!(connection.execute(insert, row).is_ok(), is_new.unwrap());
        }
        let mut fold = Progress::default();
        facts.iter().for_each(|(_, (fact, _))| fold.add(fact));
        prop_assert_eq!(seat.vault.opened(id).unwrap().progress, fold);
    }

    #[test]
    fn the_summary_of_a_day_is_what_its_events_say(
        visits in prop::collection::vec((prop::collection::vec(any_fact(), 0..4), 0_u8..3, 1_i8..4), 0..8)
    ) {
        let mut seat = Seat::new();
        for (facts, who, day) in visits {
            seat.vault.append(learner::Id::new([who; 16]), facts, on(day, &format!("2027-03-0{day}T08:00:00Z"))).unwrap();
        }
        let rebuilt = "SELECT learner_id, day, max(wall_time), sum(kind = 'step_done'), sum(kind = 'lesson_done') FROM event GROUP BY 1, 2";
        let differs = format!("SELECT (SELECT count(*) FROM (SELECT * FROM day_summary EXCEPT {rebuilt})) + (SELECT count(*) FROM ({rebuilt} EXCEPT SELECT * FROM day_summary))");
        prop_assert_eq!(seat.count(&differs), 0);
    }
}
