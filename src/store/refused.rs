//! Why a file is not opened, and what staff are told of it.

use super::Error;
use crate::report::Trouble;

use rusqlite::ErrorCode;

use std::fmt;
use std::io;

/// Why a file is not opened.
#[derive(Debug)]
pub(super) enum Refused {
    /// It is not a sound database of ours.
    Damaged(String),
    /// A newer version of the program wrote it.
    Newer,
    /// The file may be sound, but nothing can be done now.
    Waiting(Trouble, String),
}

impl Refused {
    /// What staff are told.
    pub(super) fn trouble(&self) -> Trouble {
        match self {
            Self::Damaged(_) => Trouble::Failing,
            Self::Newer => Trouble::Newer,
            Self::Waiting(trouble, _) => *trouble,
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(why) => write!(f, "the file is damaged: {why}"),
            Self::Newer => f.write_str("a newer version of the program wrote this file: install that version"),
            Self::Waiting(trouble, why) => write!(f, "{}: {why}", trouble.key()),
        }
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        let trouble = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::Full,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Trouble::ReadOnly,
            _ => Trouble::Failing,
        };
        Self::Waiting(trouble, error.to_string())
    }
}

impl From<rusqlite::Error> for Refused {
    fn from(error: rusqlite::Error) -> Self {
        let why = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Waiting(Trouble::Full, why),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::Waiting(Trouble::ReadOnly, why),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::Waiting(Trouble::Failing, "another program holds the database: end it first".to_owned())
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::OutOfMemory) => {
                Self::Waiting(Trouble::Failing, why)
            }
            // Nothing that is asked here fails on a sound database.
            _ => Self::Damaged(why),
        }
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Database(refused.to_string())
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error.to_string())
    }
}
