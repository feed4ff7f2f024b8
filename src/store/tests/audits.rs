use super::*;
use crate::learner::Nickname;

use rusqlite::types::Value;

/// Every value of every row of every table, as text and as bytes.
fn everything(seat: &Seat) -> Vec<(String, Vec<u8>)> {
    let connection = seat.sql();
    let mut names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut found = vec![];
    for name in names {
        let mut statement = connection.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                let bytes = match row.get(column).unwrap() {
                    Value::Text(text) => text.into_bytes(),
                    Value::Blob(bytes) => bytes,
                    Value::Integer(value) => value.to_string().into_bytes(),
                    Value::Null | Value::Real(_) => vec![],
                };
                found.push((name.clone(), bytes));
            }
        }
    }
    found
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn no_code_and_no_card_number_is_in_any_row_and_no_nickname_but_in_its_own() {
    let mut seat = Seat::new();
    let sealed = seat.set_up();
    let (card, id) = seat.card();
    let name = Nickname::parse("Fatima");
    seat.vault.obey(volunteer(), Order::Rename(id, name), at(0)).unwrap();
    // A code so long that no hash holds its digits by chance.
    seat.vault.pin_length = 8;
    let chosen = seat.vault.obey(volunteer(), Order::ChooseCode(id, pin("73918264")), at(0)).unwrap();
    let welcome = seat.vault.obey(volunteer(), Order::Welcome(number(5)), at(0)).unwrap();
    seat.vault.obey(manager(), Order::Replace(id, number(6)), at(0)).unwrap();
    seat.vault.append(id, vec![opened(), step("a", Rung::Alone), done(1)], at(0)).unwrap();
    seat.vault.admit(&pin("739182"), at(0)).unwrap();
    drop(seat.vault.check(id, &pin("73918264"), at(0)));
    let numbers = [&card.number, &number(5), &number(6)].map(|number| number.printed().replace('\u{a0}', ""));
    let secrets =
        [&["739182".to_owned(), "502846".to_owned(), sealed.recovery.clone(), sealed.room_key.clone()][..], &numbers]
            .concat();
    let key = std::fs::read(seat.folder.path().join("room.key")).unwrap();
    for (table, bytes) in everything(&seat) {
        for secret in &secrets {
            assert!(!holds(&bytes, secret), "{table} holds {secret}");
        }
        assert!(table == "person" || !holds(&bytes, "Fatima"), "{table} holds a nickname");
        assert!(!bytes.windows(key.len()).any(|window| window == key), "{table} holds the key of the room");
    }
    let debug = format!("{card:?} {chosen:?} {welcome:?} {sealed:?} {:?}", Order::ChooseCode(id, pin("73918264")));
    assert!(secrets.iter().chain(["Fatima".to_owned()].iter()).all(|secret| !debug.contains(secret)), "{debug}");
    assert!(seat.count("SELECT count(*) FROM person WHERE nickname = 'Fatima'") == 1, "the search finds what is there");
}

#[test]
fn the_audit_can_only_grow() {
    let mut seat = Seat::new();
    seat.set_up();
    let connection = seat.sql();
    for change in ["UPDATE audit SET result = 'ok'", "UPDATE audit SET who = 'x'", "DELETE FROM audit"] {
        assert!(connection.execute(change, []).is_err(), "{change}");
    }
    assert_eq!(seat.count("SELECT count(*) FROM audit"), 1);
}

#[test]
fn who_tried_and_who_came_in_is_kept_and_an_effect_that_failed_left_nothing() {
    let mut seat = Seat::new();
    seat.set_up();
    seat.vault.admit(&pin("111112"), at(0)).unwrap();
    seat.vault.admit(&pin("502846"), at(0)).unwrap();
    let (_, id) = seat.card();
    let stranger = learner::Id::new([9; 16]);
    drop(seat.vault.obey(volunteer(), Order::NewCode(stranger), at(0)));
    drop(seat.vault.obey(volunteer(), Order::Export(id), at(0)));
    let connection = seat.sql();
    let mut statement = connection
        .prepare("SELECT who || ' ' || what || ' ' || result || ' ' || (about IS NOT NULL) FROM audit ORDER BY seq")
        .unwrap();
    let acts: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let expected = [
        "nobody set_up ok 0",
        "nobody admit wrong 0",
        "volunteer admit ok 0",
        "volunteer hand_over ok 1",
        "volunteer new_code unknown 1",
        "volunteer export forbidden 1",
    ];
    assert_eq!(acts, expected);
    assert_eq!(seat.count("SELECT count(*) FROM verifier WHERE learner_id = x'09090909090909090909090909090909'"), 0);
}
