use super::*;
use crate::learner::Missed;
use crate::store::codes::Codes;
use crate::store::import_key;

#[test]
fn a_right_code_opens_the_past_and_clears_what_was_counted() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    assert_eq!(seat.find(&card.number, 0), Found { id, look: card.number.look(), door: Door::Code });
    seat.vault.append(id, vec![step("a", Rung::Alone)], at(0)).unwrap();
    assert_eq!(seat.miss(id, &card.pin, 0), (1, false));
    assert_eq!(seat.miss(id, &card.pin, 0), (2, false));
    let Ok(Checked::Open(past)) = seat.vault.check(id, &card.pin, at(0)) else { panic!("not open") };
    assert_eq!(past.progress.step(&lesson::Id::new("click"), &"a".into()), Some(Rung::Alone));
    assert_eq!(past.learner.card.map(|it| (it.look, it.is_open)), Some((card.number.look(), true)));
    assert_eq!(seat.miss(id, &card.pin, 0), (1, false));
}

#[test]
fn a_code_is_counted_before_it_is_looked_at() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    // Whoever pulls the plug at the moment of the check finds the attempt on the disk: here the verifier cannot even be read.
    seat.sql().execute("UPDATE verifier SET phc = 'torn'", []).unwrap();
    assert!(!seat.opens(id, &card.pin, 0));
    assert_eq!(seat.count("SELECT attempts FROM verifier"), 1);
    seat.sql().execute("DELETE FROM verifier", []).unwrap();
    assert!(!seat.opens(id, &card.pin, 0));
    assert_eq!(seat.count("SELECT attempts FROM verifier"), 1);
    // And when it cannot be counted, it is not looked at.
    let mut seat = Seat::seeded(7);
    let (card, id) = seat.card();
    seat.sql()
        .execute_batch("CREATE TRIGGER no BEFORE UPDATE ON verifier BEGIN SELECT RAISE(ABORT, 'no'); END")
        .unwrap();
    assert!(seat.vault.check(id, &card.pin, at(0)).is_err());
}

#[test]
fn locks_last_longer_and_longer_and_the_tenth_miss_calls_staff() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    let mut now = 1000;
    for (misses, wait) in [(3, 30), (6, 120), (9, 600)] {
        while seat.miss(id, &card.pin, now) != (misses, true) {}
        assert_eq!(
            seat.vault.check(id, &card.pin, at(now + wait - 1)),
            Ok(Checked::Missed(Missed { times: misses, is_locked: true }))
        );
        assert_eq!(seat.door(&card.number, now + wait - 1), Door::Locked);
        now += wait;
        assert_eq!(seat.door(&card.number, now), Door::Code, "after {wait} s");
    }
    assert_eq!(seat.miss(id, &card.pin, now), (10, true));
    assert!(!seat.opens(id, &card.pin, now + 1_000_000));
    let Ok(Answer::Code(row, new)) = seat.vault.obey(volunteer(), Order::NewCode(id), at(now)) else {
        panic!("no code")
    };
    assert!(!row.locked);
    assert!(seat.opens(id, &new, now));
}

#[test]
fn a_lock_survives_a_restart_and_any_clock_of_the_wall() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    (1..=3).for_each(|times| assert_eq!(seat.miss(id, &card.pin, 500).0, times));
    let mut seat = seat.restarted();
    let much_later = Moment { wall: "2047-01-01T00:00:00Z".parse().unwrap(), ..at(29) };
    assert_eq!(seat.door(&card.number, 0), Door::Locked, "it begins anew");
    assert_eq!(seat.vault.find(&card.number, much_later).map(|found| found.door), Ok(Door::Locked));
    let long_ago = Moment { wall: "1970-01-01T00:00:00Z".parse().unwrap(), ..at(30) };
    assert!(matches!(seat.vault.check(id, &card.pin, long_ago), Ok(Checked::Open(_))));
}

#[test]
fn what_is_not_looked_at_is_not_counted() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    for _ in 0..8 {
        seat.miss(id, &card.pin, 0);
    }
    assert_eq!(seat.count("SELECT attempts FROM verifier"), 3);
}

#[test]
fn an_unknown_card_practises_at_once_and_staff_find_it_afterwards() {
    let mut seat = Seat::new();
    let found = seat.find(&number(1), 0);
    assert_eq!(found.door, Door::New);
    assert_eq!(seat.vault.obey(volunteer(), Order::Find(number(1)), at(0)), Ok(Answer::Nobody(number(1))));
    seat.vault.append(found.id, vec![opened()], at(0)).unwrap();
    seat.vault.take_in(found.id, found.look, at(0)).unwrap();
    seat.vault.take_in(found.id, found.look, at(1)).unwrap();
    assert_eq!(seat.door(&number(1), 0), Door::New);
    let Ok(Answer::Person(person)) = seat.vault.obey(volunteer(), Order::Find(number(1)), at(0)) else {
        panic!("nobody")
    };
    assert_eq!((person.row.id, person.row.look, person.days), (found.id, number(1).look(), 1));
    let Ok(Answer::Code(_, code)) = seat.vault.obey(volunteer(), Order::Welcome(number(1)), at(0)) else {
        panic!("no code")
    };
    assert_eq!(seat.door(&number(1), 0), Door::Code);
    assert!(seat.opens(found.id, &code, 0));
    assert_eq!(seat.vault.obey(volunteer(), Order::Welcome(number(1)), at(0)), Err(Error::Taken));
}

#[test]
fn a_card_is_the_same_person_at_every_seat_that_has_the_key() {
    let one = Seat::new();
    let text = one.vault.room_key_text(manager()).unwrap();
    assert_eq!(one.vault.room_key_text(volunteer()), Err(Error::Forbidden));
    let folder = tempfile::tempdir().unwrap();
    import_key(folder.path(), &text.to_lowercase().replace('-', " ")).unwrap();
    import_key(folder.path(), &text).unwrap();
    let mut other = Vault::open(setup(&folder, 99));
    let Seat { mut vault, folder: first, .. } = one;
    assert_eq!(
        vault.find(&number(1), at(0)).map(|found| found.id),
        other.find(&number(1), at(0)).map(|found| found.id)
    );
    let strange = Seat::seeded(5).find(&number(1), 0).id;
    assert_ne!(Ok(strange), other.find(&number(1), at(0)).map(|found| found.id));
    // Another key is never overwritten, and a slip is noticed.
    let foreign = Seat::seeded(6).vault.room_key_text(manager()).unwrap();
    assert!(import_key(first.path(), &foreign).is_err());
    let slip = if text.ends_with('2') { "3" } else { "2" };
    assert!(import_key(first.path(), &format!("{}{slip}", &text[..text.len() - 1])).is_err());
    assert!(import_key(first.path(), "").is_err());
    assert!(!text.contains(['0', 'O', '1', 'I', 'L']));
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&first.path().join("room.key").metadata().unwrap().permissions());
    assert_eq!(mode & 0o777, 0o400);
}

#[test]
fn a_lost_key_is_not_replaced_by_another_and_can_be_carried_back() {
    let mut seat = Seat::new();
    let sealed = seat.set_up();
    let (card, id) = seat.card();
    std::fs::remove_file(seat.folder.path().join("room.key")).unwrap();
    let mut seat = seat.restarted();
    let stranger = seat.find(&card.number, 0);
    assert_eq!(stranger.door, Door::New);
    assert_ne!(stranger.id, id);
    seat.vault.append(stranger.id, vec![step("a", Rung::Alone)], at(0)).unwrap();
    assert_eq!(seat.vault.admit(&pin("739182"), at(0)), Ok(Admission::Wrong));
    assert_eq!(
        seat.vault.recover(&sealed.recovery, at(0)),
        Ok(Admission::In(manager())),
        "the envelope opens all the same"
    );
    assert_eq!(seat.vault.obey(manager(), Order::NewCode(id), at(0)), Err(Error::Closed), "nobody could check it");
    import_key(seat.folder.path(), &sealed.room_key).unwrap();
    let mut seat = seat.restarted();
    assert!(seat.opens(id, &card.pin, 0));
}

#[test]
fn a_replaced_card_opens_nothing_and_its_bearer_is_a_stranger() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    let Ok(Answer::Person(person)) = seat.vault.obey(manager(), Order::Replace(id, number(2)), at(0)) else {
        panic!("no")
    };
    assert_eq!(person.row.look, number(2).look());
    assert_eq!(seat.find(&number(2), 0).id, id);
    assert!(seat.opens(id, &card.pin, 0));
    let lost = seat.find(&card.number, 0);
    assert_eq!(lost.door, Door::New);
    assert_ne!(lost.id, id);
    assert_eq!(seat.vault.obey(manager(), Order::Replace(id, number(2)), at(0)), Err(Error::Taken));
    // A ready-made card from the box does, and its strip is waste paper.
    let spare = seat.vault.draw_card(manager(), 2, 1, at(0)).unwrap();
    assert!(seat.vault.obey(manager(), Order::Replace(id, spare.number.clone()), at(0)).is_ok());
    assert_eq!(seat.find(&spare.number, 0).id, id);
    assert!(seat.opens(id, &card.pin, 0) && !seat.opens(id, &spare.pin, 0));
    assert_ne!(seat.find(&number(2), 0).id, id);
}

#[test]
fn a_new_card_is_not_locked_by_what_was_tried_with_the_lost_one() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    while seat.miss(id, &card.pin, 0) != (3, true) {}
    assert_eq!(seat.door(&card.number, 0), Door::Locked);
    assert!(seat.vault.obey(manager(), Order::Replace(id, number(2)), at(0)).is_ok());
    assert_eq!(seat.door(&number(2), 0), Door::Code);
    assert_eq!(seat.miss(id, &card.pin, 0), (1, false));
    assert!(seat.opens(id, &card.pin, 0), "the code that the person knows");
}

#[test]
fn a_card_that_was_found_again_can_be_taken_back_by_whose_it_was_and_by_nobody_else() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    let (other_card, other) = seat.card();
    seat.vault.append(id, vec![step("a", Rung::Alone)], at(0)).unwrap();
    for lost in [&card.number, &number(2)] {
        let next = if lost == &number(2) { number(3) } else { number(2) };
        assert!(seat.vault.obey(manager(), Order::Replace(id, next), at(0)).is_ok());
        assert_eq!(seat.vault.obey(manager(), Order::Replace(other, lost.clone()), at(0)), Err(Error::Taken));
        assert!(seat.vault.obey(manager(), Order::Replace(id, lost.clone()), at(0)).is_ok());
        assert_eq!((seat.find(lost, 0).id, seat.door(lost, 0)), (id, Door::Code));
        assert!(seat.opens(id, &card.pin, 0));
    }
    assert_ne!(seat.find(&number(3), 0).id, id);
    assert_ne!(seat.find(&card.number, 0).id, id);
    assert_eq!(seat.find(&other_card.number, 0).id, other);
}

#[test]
fn a_code_that_nobody_could_type_here_is_refused() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    for code in ["739182", "73918"] {
        let chosen = seat.vault.obey(volunteer(), Order::ChooseCode(id, pin(code)), at(0));
        assert_eq!(chosen, Err(Error::Length(4)));
    }
    assert!(seat.opens(id, &card.pin, 0), "the code before is still the one");
    let short = |manager: &str, volunteer: &str| Seat::new().vault.set_up(&pin(manager), &pin(volunteer), at(0)).err();
    assert_eq!([short("7391", "502846"), short("739182", "5028")], [Some(Error::Length(6)), Some(Error::Length(6))]);
    let change = Order::ChangeStaffCode(Role::Manager, pin("7391"));
    assert_eq!(seat.vault.obey(manager(), change, at(0)), Err(Error::Length(6)));
}

/// What is in the folder for what was put aside.
fn aside(seat: &Seat) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(seat.folder.path().join("aside")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

#[test]
fn a_key_on_which_nothing_depends_gives_way_and_is_kept_aside() {
    let text = Seat::seeded(6).vault.room_key_text(manager()).unwrap();
    let seat = Seat::new();
    let (folder, old) = (seat.folder.path().to_owned(), std::fs::read(seat.folder.path().join("room.key")).unwrap());
    let why = import_key(&folder, &text).map_err(|error| error.to_string());
    assert!(why.is_err_and(|why| why.contains("Stop it")), "the kiosk would go on with the old key");
    let mut seat = seat.restarted_after(|| import_key(&folder, &text).unwrap());
    assert_eq!(seat.vault.room_key_text(manager()).as_deref(), Ok(&*text));
    assert_eq!(aside(&seat).iter().map(|file| std::fs::read(file).unwrap()).collect::<Vec<_>>(), [old]);
    // Forgetting somebody throws away what cannot be read, but no key.
    let (card, id) = seat.card();
    assert!(seat.opens(id, &card.pin, 0));
    seat.vault.obey(manager(), Order::Erase(id), at(0)).unwrap();
    assert_eq!(aside(&seat).len(), 1);
}

#[test]
fn a_key_on_which_something_depends_stays() {
    let text = Seat::seeded(6).vault.room_key_text(manager()).unwrap();
    let depend: [fn(&mut Seat); 3] = [
        |seat| drop(seat.set_up()),
        |seat| drop(seat.card()),
        |seat| {
            let found = seat.find(&number(1), 0);
            seat.vault.take_in(found.id, found.look, at(0)).unwrap();
        },
    ];
    for depends in depend {
        let mut seat = Seat::new();
        depends(&mut seat);
        let folder = seat.folder.path().to_owned();
        let before = std::fs::read(folder.join("room.key")).unwrap();
        let seat = seat.restarted_after(|| {
            let why = import_key(&folder, &text).map_err(|error| error.to_string());
            assert!(why.is_err_and(|why| why.contains("would be lost")));
            // A database that is gone comes back from its copy: what depends on the key does too.
            std::fs::rename(folder.join("declic.db"), folder.join("away")).unwrap();
            assert!(import_key(&folder, &text).is_err());
            std::fs::rename(folder.join("away"), folder.join("declic.db")).unwrap();
        });
        assert_eq!(std::fs::read(folder.join("room.key")).unwrap(), before);
        assert_eq!(aside(&seat).len(), 0);
    }
}

#[test]
fn a_card_without_code_opens_and_others_do_not() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    assert_eq!(seat.vault.past(id), Err(Error::Forbidden));
    assert!(seat.vault.obey(volunteer(), Order::AskCode(id, false), at(0)).is_ok());
    assert_eq!(seat.door(&card.number, 0), Door::Open);
    assert_eq!(seat.vault.past(id).map(|past| past.learner.id), Ok(id));
    assert_eq!(seat.vault.past(learner::Id::new([0; 16])), Err(Error::Unknown));
}

#[test]
fn a_card_of_the_box_is_in_hands_from_its_first_right_code_on() {
    let mut seat = Seat::new();
    let card = seat.vault.draw_card(manager(), 1, 1, at(0)).unwrap();
    let found = seat.find(&card.number, 0);
    assert_eq!(found.door, Door::Code);
    assert_eq!(seat.vault.obey(volunteer(), Order::People(None), at(0)), Ok(Answer::People(vec![])));
    assert!(seat.opens(found.id, &card.pin, 0));
    let Ok(Answer::Handed(next)) = seat.vault.obey(volunteer(), Order::HandOver(None), at(0)) else {
        panic!("no card")
    };
    assert!(next.blank.is_some(), "that card is not handed over again");
}

#[test]
fn without_a_disk_a_card_practises_and_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("state"), "a file where the folder should be").unwrap();
    let mut vault = Vault::open(Setup { folder: folder.path().join("state"), ..setup(&folder, 1) });
    let found = vault.find(&number(1), at(0)).unwrap();
    assert_eq!((found.door, found.look), (Door::Closed, number(1).look()));
    assert_eq!(vault.append(found.id, vec![step("a", Rung::Alone)], at(0)), Ok(Kept::Waiting));
    assert_eq!(vault.check(found.id, &pin("7391"), at(0)), Err(Error::Closed));
    assert_eq!(vault.is_set_up(), None);
    std::fs::remove_file(folder.path().join("state")).unwrap();
    std::fs::create_dir(folder.path().join("state")).unwrap();
    assert_eq!(vault.retry(at(0)), Kept::Saved(1));
    assert_eq!(
        vault.find(&number(1), at(0)).map(|again| again.id),
        Ok(found.id),
        "the key of the process became that of the room"
    );
}

#[test]
fn a_code_that_was_kept_with_less_work_opens_after_an_update() {
    let mut seat = Seat::new();
    let (card, id) = seat.card();
    seat.vault.hardness = Hardness { memory: 16, passes: 2 };
    assert!(seat.opens(id, &card.pin, 0));
    assert_eq!(seat.miss(id, &card.pin, 0), (1, false));
}

/// `cargo test --lib -- --ignored --nocapture how_long`.
#[test]
#[ignore = "it measures this machine"]
#[expect(clippy::disallowed_methods, reason = "it measures this machine")]
#[expect(clippy::print_stdout, reason = "what is measured is read by people")]
fn how_long_a_code_of_a_seat_takes() {
    for passes in [2, Hardness::SEAT.passes, 4, 2, Hardness::SEAT.passes, 4] {
        let codes = Codes { secret: &[7; 32], hardness: Hardness { passes, ..Hardness::SEAT } };
        let from = std::time::Instant::now();
        let rounds = 10;
        for salt in 0..rounds {
            codes.seal(b"7391", [salt; 16]).unwrap();
        }
        println!("{passes} passes over {} KiB: {:?}", codes.hardness.memory, from.elapsed() / rounds.into());
    }
}
