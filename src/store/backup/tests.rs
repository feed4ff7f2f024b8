use super::super::open::tests::{entropy, moment};
use super::*;

use crate::report::Keeping;

use jiff::civil::date;
use tempfile::TempDir;

fn seat() -> (TempDir, Connection) {
    let folder = tempfile::tempdir().unwrap();
    let connection = open::open(folder.path(), &mut entropy(), moment(0)).connection.unwrap();
    (folder, connection)
}

fn person(connection: &Connection, name: &str) {
    connection.execute("INSERT INTO person VALUES (randomblob(16), ?1)", [name]).unwrap();
}

#[test]
fn a_copy_is_whole_stands_alone_and_carries_its_time() {
    let (folder, connection) = seat();
    person(&connection, "Nina");
    let copy = make(&connection, folder.path(), moment(5)).unwrap();
    assert_eq!(copy.file.file_name().unwrap(), "2027-02-28T09-00-05Z.00001.asked.db");
    assert_eq!(list(folder.path()), std::slice::from_ref(&copy));
    file::verify(&copy.file).unwrap();
    let names: Vec<_> = fs::read_dir(super::folder(folder.path())).unwrap().flatten().collect();
    assert_eq!(names.len(), 1, "{names:?}");
    let alone = file::alone(&copy.file).unwrap();
    assert_eq!(alone.query_row("PRAGMA journal_mode", [], |row| row.get::<_, String>(0)).unwrap(), "delete");
    assert_eq!(alone.query_row("SELECT nickname FROM person", [], |row| row.get::<_, String>(0)).unwrap(), "Nina");
}

#[test]
fn the_last_seven_days_and_the_last_five_of_each_other_kind_are_kept() {
    let (folder, connection) = seat();
    for day in 0..10_u8 {
        let today = date(2027, 3, 1).saturating_add(jiff::Span::new().days(i64::from(day)));
        let at = Moment { today, ..moment(u64::from(day) * 24 * 3600) };
        daily(&connection, folder.path(), at).unwrap();
        daily(&connection, folder.path(), at).unwrap();
        make(&connection, folder.path(), at).unwrap();
        before(&connection, folder.path(), 2, at).unwrap();
    }
    let count = |why| named(folder.path()).iter().filter(|named| named.why == why).count();
    assert_eq!(Why::ALL.map(count), [7, 5, 5]);
    assert_eq!(list(folder.path())[0].made, moment(9 * 24 * 3600).wall);
}

#[test]
fn a_clock_that_stands_still_or_goes_back_does_not_end_the_copies_of_the_day() {
    let (folder, connection) = seat();
    let late = Moment { wall: "1970-01-01T00:00:00Z".parse().unwrap(), today: date(1970, 1, 1), ..moment(0) };
    daily(&connection, folder.path(), moment(0)).unwrap();
    daily(&connection, folder.path(), late).unwrap();
    assert_eq!(list(folder.path()).iter().map(|copy| copy.made).collect::<Vec<_>>(), [late.wall, moment(0).wall]);
    connection
        .execute(
            "INSERT INTO event (terminal_id, seq, event_id, learner_id, kind, version, payload, day, wall_time, clock_suspect)
             VALUES (unhex((SELECT value FROM setting WHERE name = 'terminal_id')), ?1, randomblob(16), randomblob(16), 'a', 1,
             '{}', '', 0, 1)",
            [MANY_EVENTS],
        )
        .unwrap();
    daily(&connection, folder.path(), late).unwrap();
    assert_eq!(list(folder.path()).len(), 3);
}

#[test]
fn a_copy_that_is_put_back_stays_and_what_was_there_is_kept_aside() {
    let (folder, connection) = seat();
    person(&connection, "Nina");
    let copy = make(&connection, folder.path(), moment(1)).unwrap();
    person(&connection, "Omar");
    drop(connection);
    put_back(folder.path(), &copy.file, moment(2)).unwrap();
    let opened = open::open(folder.path(), &mut entropy(), moment(3));
    let Keeping::Restored { copy: of, aside } = opened.keeping else { panic!("{:?}", opened.keeping) };
    assert_eq!(of, copy.made);
    let people = |connection: &Connection| -> u32 {
        connection.query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap()
    };
    assert_eq!(people(&opened.connection.unwrap()), 1);
    assert_eq!(people(&file::alone(&aside).unwrap()), 2);
    assert_eq!(list(folder.path()), [copy]);
}

#[test]
fn what_is_no_sound_copy_is_not_put_back() {
    let (folder, connection) = seat();
    person(&connection, "Nina");
    let copy = make(&connection, folder.path(), moment(1)).unwrap();
    drop(connection);
    let mut bytes = fs::read(&copy.file).unwrap();
    bytes[4096..8192].fill(7);
    fs::write(&copy.file, bytes).unwrap();
    let text = folder.path().join("letter.db");
    fs::write(&text, "Dear all").unwrap();
    for file in [&copy.file, &text, &folder.path().join("nothing.db")] {
        assert!(put_back(folder.path(), file, moment(2)).is_err(), "{}", file.display());
    }
    let opened = open::open(folder.path(), &mut entropy(), moment(3));
    assert_eq!(opened.keeping, Keeping::Fine);
}
