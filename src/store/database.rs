//! The connection, and what goes wrong with it.

use super::Error;
use super::open::Opened;
use crate::report::{Keeping, Trouble};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};
use tracing::warn;

use std::cell::Cell;

/// The database, or why there is none now.
pub(super) struct Database {
    pub(super) connection: Option<Connection>,
    keeping: Keeping,
    trouble: Cell<Option<Trouble>>,
}

/// Why a job on the database was not done.
pub(super) enum Fault {
    /// SQLite says no.
    Sql(rusqlite::Error),
    /// We say no.
    Refused(Error),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl Database {
    pub(super) fn new(opened: Opened) -> Self {
        let mut database = Self { connection: None, keeping: Keeping::Fine, trouble: Cell::new(None) };
        database.renew(opened);
        database
    }

    /// Takes what was opened again. What staff had to know before stays, unless there is news.
    pub(super) fn renew(&mut self, opened: Opened) {
        self.connection = opened.connection;
        self.trouble.set(None);
        match opened.keeping {
            Keeping::Waiting(trouble) => self.trouble.set(Some(trouble)),
            Keeping::Fine => {}
            news => self.keeping = news,
        }
    }

    /// Lets go of the file.
    pub(super) fn close(&mut self) {
        self.connection = None;
    }

    /// Forgets what was wrong: another database stands here.
    pub(super) fn forget(&mut self) {
        self.keeping = Keeping::Fine;
    }

    /// Whether everything is kept.
    pub(super) fn keeping(&self) -> Keeping {
        self.trouble.get().map_or_else(|| self.keeping.clone(), Keeping::Waiting)
    }

    pub(super) fn trouble(&self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Something was written again.
    pub(super) fn relieve(&self) {
        self.trouble.set(None);
    }

    /// Reads.
    pub(super) fn read<T>(&self, job: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Error> {
        let connection = self.connection.as_ref().ok_or(Error::Closed)?;
        job(connection).map_err(|fault| self.note(fault))
    }

    /// Writes: all of it or nothing. When it answers, it is on the disk.
    pub(super) fn write<T>(&mut self, job: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>) -> Result<T, Error> {
        let Some(connection) = self.connection.as_mut() else { return Err(Error::Closed) };
        let done = (|| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let answer = job(&transaction)?;
            transaction.commit()?;
            Ok(answer)
        })();
        done.map_err(|fault| self.note(fault))
    }

    /// What is wrong, as it is said outside; staff see it from now on.
    fn note(&self, fault: Fault) -> Error {
        match fault {
            Fault::Refused(error) => error,
            Fault::Sql(error) => match trouble(&error) {
                Some(trouble) => {
                    warn!(%error, "nothing can be kept now");
                    self.trouble.set(Some(trouble));
                    Error::Closed
                }
                None => error.into(),
            },
        }
    }
}

/// What an answer of SQLite means for what is kept. None when only the job was wrong.
fn trouble(error: &rusqlite::Error) -> Option<Trouble> {
    match error.sqlite_error_code()? {
        ErrorCode::DiskFull => Some(Trouble::Full),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Some(Trouble::ReadOnly),
        ErrorCode::CannotOpen
        | ErrorCode::SystemIoFailure
        | ErrorCode::DatabaseCorrupt
        | ErrorCode::NotADatabase
        | ErrorCode::OutOfMemory
        | ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed => Some(Trouble::Failing),
        _ => None,
    }
}
