use super::*;

use jiff::Timestamp;
use jiff::civil::date;
use tempfile::TempDir;

use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

const DAY: u64 = 24 * 3600;

/// So many seconds after the first opening.
pub(in crate::store) fn moment(seconds: u64) -> Moment {
    let wall: Timestamp = "2027-02-28T09:00:00Z".parse().unwrap();
    let now = Duration::from_secs(seconds);
    Moment { wall: wall + now, today: date(2027, 2, 28), now }
}

/// Bytes that never repeat.
pub(in crate::store) fn entropy() -> impl FnMut(&mut [u8]) + Send {
    move |bytes| getrandom::fill(bytes).unwrap()
}

/// A folder with a database that knows one person, and a copy of it.
fn seat() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let connection = opened(folder.path(), 0).connection.unwrap();
    connection.execute("INSERT INTO person VALUES (randomblob(16), 'Nina')", []).unwrap();
    backup::make(&connection, folder.path(), moment(1)).unwrap();
    folder
}

fn opened(folder: &Path, seconds: u64) -> Opened {
    open(folder, &mut entropy(), moment(seconds))
}

fn people(opened: &Opened) -> u32 {
    let connection = opened.connection.as_ref().unwrap();
    connection.query_row("SELECT count(*) FROM person", [], |row| row.get(0)).unwrap()
}

fn named(opened: &Opened) -> String {
    file::terminal(opened.connection.as_ref().unwrap()).unwrap().unwrap()
}

#[test]
fn the_first_start_makes_everything_and_the_second_finds_it() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("not/there/yet");
    let first = opened(&folder, 0);
    assert_eq!(first.keeping, Keeping::Fine);
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(database(&folder)).unwrap().permissions().mode() & 0o777, 0o600);
    let name = named(&first);
    assert_eq!(name.len(), 32);
    drop(first);
    let second = opened(&folder, 9);
    assert_eq!((second.keeping.clone(), named(&second)), (Keeping::Fine, name));
    let pragma = |name: &str| -> i64 {
        second.connection.as_ref().unwrap().query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
    };
    for (name, value) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("journal_size_limit", 4 << 20),
        ("busy_timeout", 5000),
        ("application_id", i64::from(file::APPLICATION)),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
}

#[test]
fn a_damaged_file_is_kept_aside_and_the_copy_is_told_for_a_week() {
    let damages: [&[u8]; 3] = [b"", b"not a database", &[0; 8192]];
    for damage in damages {
        let folder = seat();
        let name = named(&opened(folder.path(), 2));
        fs::write(database(folder.path()), damage).unwrap();
        let restored = opened(folder.path(), 3);
        let Keeping::Restored { copy, aside } = &restored.keeping else { panic!("{:?}", restored.keeping) };
        assert_eq!(*copy, moment(1).wall);
        assert_eq!(fs::read(aside).unwrap(), damage);
        assert_eq!(people(&restored), 1);
        assert_ne!(named(&restored), name, "numbers of the log would be given twice");
        let keeping = restored.keeping.clone();
        drop(restored);
        assert_eq!(opened(folder.path(), 6 * DAY).keeping, keeping);
        assert_eq!(opened(folder.path(), 8 * DAY).keeping, Keeping::Fine);
    }
}

#[test]
fn a_folder_and_a_stranger_in_its_place_are_kept_aside_too() {
    let folder = seat();
    fs::remove_file(database(folder.path())).unwrap();
    fs::create_dir(database(folder.path())).unwrap();
    let restored = opened(folder.path(), 3);
    assert!(matches!(&restored.keeping, Keeping::Restored { aside, .. } if aside.is_dir()), "{:?}", restored.keeping);
    drop(restored);
    fs::remove_file(database(folder.path())).unwrap();
    Connection::open(database(folder.path())).unwrap().execute_batch("CREATE TABLE other (a)").unwrap();
    let restored = opened(folder.path(), 4);
    assert!(matches!(&restored.keeping, Keeping::Restored { aside, .. } if aside.is_file()), "{:?}", restored.keeping);
    assert_eq!(people(&restored), 1);
}

#[test]
fn without_a_sound_copy_everything_begins_anew() {
    let folder = seat();
    for copy in backup::list(folder.path()) {
        fs::write(copy.file, "spoilt").unwrap();
    }
    fs::write(database(folder.path()), "spoilt").unwrap();
    let anew = opened(folder.path(), 3);
    assert!(matches!(anew.keeping, Keeping::Anew { .. }), "{:?}", anew.keeping);
    assert_eq!(people(&anew), 0);
}

#[test]
fn a_database_that_is_gone_comes_back_from_its_copy() {
    let folder = seat();
    fs::remove_file(database(folder.path())).unwrap();
    let restored = opened(folder.path(), 3);
    assert!(matches!(restored.keeping, Keeping::Restored { .. }), "{:?}", restored.keeping);
    assert_eq!(people(&restored), 1);
}

#[test]
fn a_newer_file_is_left_byte_for_byte_as_it_is() {
    let folder = seat();
    let connection = opened(folder.path(), 2).connection.unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    let before = fs::read(database(folder.path())).unwrap();
    let newer = opened(folder.path(), 3);
    assert!(newer.connection.is_none());
    assert_eq!(newer.keeping, Keeping::Waiting(Trouble::Newer));
    assert_eq!(fs::read(database(folder.path())).unwrap(), before);
    assert!(aside::newest(folder.path()).is_none());
}

#[test]
fn a_second_program_waits_and_moves_nothing() {
    let folder = seat();
    let first = opened(folder.path(), 2);
    let second = opened(folder.path(), 3);
    assert!(second.connection.is_none());
    assert_eq!(second.keeping, Keeping::Waiting(Trouble::Failing));
    assert!(crate::store::restore::put_back(folder.path(), &backup::list(folder.path())[0].file, moment(4)).is_err());
    assert_eq!(people(&first), 1);
    drop(first);
    assert_eq!(opened(folder.path(), 5).keeping, Keeping::Fine);
}

#[test]
fn logs_that_belong_to_nobody_do_no_harm() {
    let folder = seat();
    let other = seat();
    // The log of another database, as a crash would leave it.
    let today = opened(folder.path(), 2).connection.unwrap();
    today.execute("INSERT INTO person VALUES (randomblob(16), 'Omar')", []).unwrap();
    drop(today);
    let foreign = opened(other.path(), 2).connection.unwrap();
    foreign.execute_batch("DELETE FROM person; INSERT OR REPLACE INTO setting VALUES ('a', 'b');").unwrap();
    fs::copy(aside::beside(&database(other.path()), "-wal"), aside::beside(&database(folder.path()), "-wal")).unwrap();
    let opened_again = opened(folder.path(), 3);
    assert!(!matches!(opened_again.keeping, Keeping::Waiting(_)), "{:?}", opened_again.keeping);
    assert_eq!(people(&opened_again), 2, "what was done after the last copy is lost");
    drop(opened_again);
    for ending in aside::BESIDE {
        fs::write(aside::beside(&database(folder.path()), ending), "stray").unwrap();
        let opened_again = opened(folder.path(), 4);
        assert!(!matches!(opened_again.keeping, Keeping::Waiting(_)), "{ending}: {:?}", opened_again.keeping);
        assert_eq!(people(&opened_again), 2, "{ending}");
    }
}

#[test]
fn a_table_that_is_not_as_it_was_made_is_noticed() {
    let folder = seat();
    let connection = opened(folder.path(), 2).connection.unwrap();
    connection.execute_batch("DROP TRIGGER audit_stays").unwrap();
    drop(connection);
    assert!(matches!(opened(folder.path(), 3).keeping, Keeping::Restored { .. }));
}

#[test]
fn a_place_in_which_no_folder_can_be_made_is_told() {
    let parent = tempfile::tempdir().unwrap();
    let file = parent.path().join("file");
    fs::write(&file, "").unwrap();
    let nowhere = opened(&file.join("state"), 0);
    assert!(nowhere.connection.is_none());
    assert!(matches!(nowhere.keeping, Keeping::Waiting(_)));
}

#[test]
fn an_exchange_that_was_interrupted_is_finished_with_the_copy_that_was_chosen() {
    let folder = seat();
    let connection = opened(folder.path(), 2).connection.unwrap();
    connection.execute("INSERT INTO person VALUES (randomblob(16), 'Omar')", []).unwrap();
    let chosen = backup::list(folder.path()).remove(0);
    backup::make(&connection, folder.path(), moment(3)).unwrap();
    drop(connection);
    // As far as it had come: the copy is ready, the database is aside, and the copy has no name yet.
    prepare(folder.path(), &chosen.file).unwrap();
    let place = aside::free_place(folder.path(), moment(4)).unwrap();
    note::write(&draft(folder.path()), Some(&chosen), &place, moment(4)).unwrap();
    aside::put(folder.path(), &place).unwrap();
    let finished = opened(folder.path(), 5);
    assert_eq!(finished.keeping, Keeping::Restored { copy: chosen.made, aside: place });
    assert_eq!(people(&finished), 1, "the chosen copy, not the newest");
    // A draft beside a database was never finished.
    drop(finished);
    fs::write(draft(folder.path()), "half").unwrap();
    assert_eq!(people(&opened(folder.path(), 6)), 1);
    assert!(!draft(folder.path()).exists());
}
