use super::super::open::tests::{entropy, moment};
use super::super::{aside, backup, file, open, place};
use super::*;

use tempfile::TempDir;

use std::fs;
use std::path::PathBuf;

const NINA: [u8; 16] = *b"\x91Nina-of-card-1\x7f";
const GUEST: [u8; 16] = *b"\x92a-guest-before\x7f";
const OMAR: [u8; 16] = *b"\x93Omar-of-card-2\x7f";
const LOOKUP: [u8; 32] = *b"\x94the lookup of the card of Nina\x7f";

fn seat() -> (TempDir, Connection) {
    let folder = tempfile::tempdir().unwrap();
    let connection = open::open(folder.path(), &mut entropy(), moment(0)).connection.unwrap();
    for (seq, who) in [(1, GUEST), (2, NINA), (3, OMAR), (4, NINA)] {
        event(&connection, seq, who, moment(seq.unsigned_abs()).wall.as_millisecond(), false);
    }
    let wishes = r#"{"revision":1,"wishes":{"palette":"dark"}}"#;
    connection.execute("UPDATE event SET kind = 'wishes', payload = ?1 WHERE seq = 4", [wishes]).unwrap();
    connection.execute("INSERT INTO alias VALUES (?1, ?2)", (GUEST, NINA)).unwrap();
    for (lookup, who, tail) in [(LOOKUP, NINA, 11), ([7; 32], OMAR, 22)] {
        let card = "INSERT INTO card VALUES (?1, ?2, 'bird', 'green', ?3, 0, 1, ?4)";
        connection.execute(card, (lookup, who, tail, moment(1).wall.as_millisecond())).unwrap();
        connection.execute("INSERT INTO verifier (learner_id, phc) VALUES (?1, 'phc')", [who]).unwrap();
        connection.execute("INSERT INTO day_summary VALUES (?1, '2027-02-28', 0, 1, 0)", [who]).unwrap();
    }
    connection.execute("INSERT INTO person VALUES (?1, 'Nina')", [NINA]).unwrap();
    connection
        .execute(
            "INSERT INTO audit (wall_time, who, what, about, result) VALUES (0, 'manager', 'export', ?1, 'ok')",
            [NINA],
        )
        .unwrap();
    (folder, connection)
}

fn event(connection: &Connection, seq: i64, who: [u8; 16], wall: i64, suspect: bool) {
    let insert = "INSERT INTO event (terminal_id, seq, event_id, learner_id, kind, version, payload, day, wall_time, clock_suspect)
        VALUES (zeroblob(16), ?1, randomblob(16), ?2, 'step_done', 1, '{\"step\":\"a\"}', '2027-02-28', ?3, ?4)";
    connection.execute(insert, (seq, who, wall, suspect)).unwrap();
}

/// Every file below the folder in which one of these is found, in any form in which it could be written.
fn holding(folder: &Path, secrets: &[&[u8]]) -> Vec<PathBuf> {
    let mut found = vec![];
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.is_dir() {
                folders.push(file);
            } else {
                let bytes = fs::read(&file).unwrap();
                let holds = |form: &Vec<u8>| bytes.windows(form.len()).any(|window| window == form);
                if secrets.iter().flat_map(|secret| forms(secret)).any(|form| holds(&form)) {
                    found.push(file);
                }
            }
        }
    }
    found
}

/// Raw, and as hexadecimal digits small and large, in UTF-8, UTF-16 and UTF-32.
fn forms(secret: &[u8]) -> Vec<Vec<u8>> {
    let small: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![secret.to_vec()];
    for hex in [small.clone(), small.to_uppercase()] {
        forms.push(hex.bytes().collect());
        forms.push(hex.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(hex.encode_utf16().flat_map(u16::to_be_bytes).collect());
        forms.push(hex.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect());
        forms.push(hex.chars().flat_map(|letter| u32::from(letter).to_be_bytes()).collect());
    }
    forms
}

const OF_NINA: [&[u8]; 3] = [&NINA, &GUEST, &LOOKUP];

fn count(connection: &Connection, what: &str) -> u32 {
    connection.query_row(&format!("SELECT count(*) FROM {what}"), [], |row| row.get(0)).unwrap()
}

#[test]
fn everything_on_a_person_is_handed_out_under_all_their_names() {
    let (_folder, connection) = seat();
    let held = held(&connection, learner::Id::new(NINA)).unwrap();
    assert_eq!((held.events.len(), held.cards.len(), held.audit.len()), (3, 1, 1));
    assert_eq!(held.nickname.as_deref(), Some("Nina"));
    assert_eq!(held.wishes.palette.as_deref(), Some("dark"));
    assert!(held.code.is_set && held.code.is_asked);
    assert_eq!(super::held(&connection, learner::Id::new([1; 16])), Err(Error::Unknown));
}

#[test]
fn who_is_forgotten_is_in_no_file_any_more_and_the_others_are() {
    let (folder, mut connection) = seat();
    backup::make(&connection, folder.path(), moment(1)).unwrap();
    // What was put aside: a sound file with its log, and one that nobody can read.
    let aside = aside::folder(folder.path());
    fs::create_dir(&aside).unwrap();
    for ending in ["", "-wal"] {
        let from = aside::beside(&place::database(folder.path()), ending);
        fs::copy(from, aside.join(format!("old-declic.db{ending}"))).unwrap();
    }
    fs::write(aside.join("spoilt-declic.db"), NINA).unwrap();
    assert!(holding(folder.path(), &OF_NINA).len() >= 4, "{:?}", holding(folder.path(), &OF_NINA));

    erase(&mut connection, folder.path(), learner::Id::new(NINA), moment(2)).unwrap();
    assert_eq!(holding(folder.path(), &OF_NINA), Vec::<PathBuf>::new());
    let left = ["event", "event WHERE kind = 'erased'", "card", "verifier", "day_summary", "person", "alias", "audit"];
    assert_eq!(left.map(|what| count(&connection, what)), [4, 3, 1, 1, 1, 0, 0, 1]);
    assert_eq!(count(&connection, "audit WHERE about IS NULL"), 1);
    assert_eq!(super::held(&connection, learner::Id::new(OMAR)).unwrap().events.len(), 1);
    assert_eq!(super::held(&connection, learner::Id::new(NINA)), Err(Error::Unknown));
    assert!(aside.join("old-declic.db").exists() && !aside.join("spoilt-declic.db").exists());
    for copy in backup::list(folder.path()) {
        let copy = file::alone(&copy.file).unwrap();
        assert_eq!([count(&copy, "event"), count(&copy, "card")], [4, 1], "the numbers of the log have no gap");
    }
    drop(connection);
    assert_eq!(holding(folder.path(), &OF_NINA), Vec::<PathBuf>::new(), "after the end of the program");
}

#[test]
fn rows_that_are_only_deleted_stay_in_the_file() {
    let (folder, mut connection) = seat();
    connection.execute_batch("PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
    let ids = aliases(&connection, &[learner::Id::new(NINA)]).unwrap();
    let transaction = connection.transaction().unwrap();
    forget(&transaction, &ids).unwrap();
    transaction.commit().unwrap();
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
    assert!(!holding(folder.path(), &OF_NINA).is_empty(), "the search finds nothing even where something is");
}

#[test]
fn forgetting_that_was_interrupted_is_finished_at_the_next_start() {
    let (folder, connection) = seat();
    backup::make(&connection, folder.path(), moment(1)).unwrap();
    let names = learner::Id::new(NINA).to_string();
    settings::set(&connection, FORGETTING, &format!("{names} {}", learner::Id::new(GUEST))).unwrap();
    forget(&connection, &aliases(&connection, &[learner::Id::new(NINA)]).unwrap()).unwrap();
    drop(connection);
    assert!(!holding(folder.path(), &OF_NINA).is_empty());
    let opened = open::open(folder.path(), &mut entropy(), moment(2));
    assert!(opened.connection.is_some());
    assert_eq!(holding(folder.path(), &OF_NINA), Vec::<PathBuf>::new());
}

#[test]
fn who_was_not_here_for_long_has_expired_and_a_wrong_clock_makes_nobody_old_or_young() {
    let (_folder, connection) = seat();
    let expired = |months: i64, days: u64| {
        super::expired(&connection, Span::new().months(months), moment(days * 24 * 3600)).unwrap()
    };
    assert_eq!(expired(12, 300), []);
    assert_eq!(expired(12, 370), [learner::Id::new(NINA), learner::Id::new(OMAR)], "the guest is Nina");
    // Omar came back with a clock that said 1970, after somebody who came on day 300, and with one that said 2047.
    let late = moment(300 * 24 * 3600).wall.as_millisecond();
    event(&connection, 5, [5; 16], late, false);
    event(&connection, 6, OMAR, 0, true);
    event(&connection, 7, NINA, late * 2, false);
    assert_eq!(expired(12, 370), []);
    assert_eq!(expired(12, 700).len(), 3);
}
