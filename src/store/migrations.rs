//! From the form of an older version to the one of this version, step by step. A step is never edited once it was released.

use super::refused::Refused;

use rusqlite::{Connection, TransactionBehavior};

/// The steps: the first makes everything from nothing.
pub(super) const STEPS: [&str; 1] = [include_str!("migrations/1.sql")];

/// What is done before a step to a database that holds something: it is given the number of the step.
type Before<'a> = dyn Fn(&Connection, u32) -> Result<(), Refused> + 'a;

/// Brings the database to the form of this version; `before` is done before each step but the first: a copy is made.
///
/// # Errors
/// Those of `before` and of the database, which is then as it was before the step; and when its form is newer than this program.
pub(super) fn migrate(connection: &mut Connection, before: &Before<'_>) -> Result<(), Refused> {
    run(connection, &STEPS, before)
}

fn run(connection: &mut Connection, steps: &[&str], before: &Before<'_>) -> Result<(), Refused> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if usize::try_from(version).is_ok_and(|version| version > steps.len()) {
        return Err(Refused::Newer);
    }
    for (number, step) in (1_u32..).zip(steps).filter(|(number, _)| *number > version) {
        if number > 1 {
            before(connection, number)?;
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::cell::RefCell;

    const NEXT: &str = "ALTER TABLE person ADD COLUMN voice TEXT; UPDATE person SET voice = 'clear';";

    /// What version 1 left behind, kept as it was written.
    const KEPT: &str = "INSERT INTO setting VALUES ('terminal_id', '000102030405060708090a0b0c0d0e0f');
        INSERT INTO event (terminal_id, seq, event_id, learner_id, kind, version, payload, day, wall_time, clock_suspect)
            VALUES (x'000102030405060708090a0b0c0d0e0f', 1, x'00000000000000000000000000000001',
            x'ffffffffffffffffffffffffffffffff', 'step_done', 1, '{\"step\":\"a\"}', '2027-02-28', 1804000000000, 0);
        INSERT INTO person VALUES (x'ffffffffffffffffffffffffffffffff', 'Nina');
        INSERT INTO audit (wall_time, who, what, about, result) VALUES (1804000000000, 'manager', 'export', NULL, 'done');";

    fn version(connection: &Connection) -> u32 {
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_empty_file_is_brought_to_the_form_of_this_version_and_stays_there() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &|_, _| Ok(())).unwrap();
        assert_eq!(version(&connection) as usize, STEPS.len());
        migrate(&mut connection, &|_, _| Ok(())).unwrap();
        let events: u32 = connection.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).unwrap();
        assert_eq!(events, 0);
    }

    #[test]
    fn what_version_1_kept_is_there_after_every_step_and_a_copy_is_made_before_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection, &STEPS[..1], &|_, _| panic!("there is nothing to copy before the first step")).unwrap();
        connection.execute_batch(KEPT).unwrap();
        let copied = RefCell::new(vec![]);
        let before = |connection: &Connection, step| {
            copied.borrow_mut().push((step, version(connection)));
            Ok(())
        };
        run(&mut connection, &[STEPS[0], NEXT], &before).unwrap();
        assert_eq!(*copied.borrow(), [(2, 1)]);
        let kept: (String, String) = connection
            .query_row("SELECT nickname, voice FROM person", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        assert_eq!(kept, ("Nina".to_owned(), "clear".to_owned()));
        let events: u32 = connection.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).unwrap();
        assert_eq!((events, version(&connection)), (1, 2));
    }

    #[test]
    fn a_step_that_fails_or_could_not_be_copied_before_leaves_everything_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &|_, _| Ok(())).unwrap();
        let broken = "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);";
        assert!(run(&mut connection, &[STEPS[0], broken], &|_, _| Ok(())).is_err());
        assert!(run(&mut connection, &[STEPS[0], NEXT], &|_, _| Err(Refused::Newer)).is_err());
        let half: u32 = connection
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", [], |row| row.get(0))
            .unwrap();
        assert_eq!((half, version(&connection)), (0, 1));
    }

    #[test]
    fn a_newer_form_is_refused() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        assert!(migrate(&mut connection, &|_, _| Ok(())).is_err());
        assert_eq!(version(&connection), 99);
    }
}
