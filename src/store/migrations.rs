//! From the form of an older version to the one of this version, step by step. A step is never edited once it was released.

use super::Error;

use rusqlite::Connection;

/// The steps: the first makes everything from nothing.
pub(super) const STEPS: [&str; 1] = [include_str!("migrations/1.sql")];

/// Brings the database to the form of this version.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for (number, step) in (1_u32..).zip(STEPS).filter(|(number, _)| *number > version) {
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}
