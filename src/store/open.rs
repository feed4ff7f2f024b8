//! Opening what is kept, whatever state it is in.

use super::{Error, Moment, migrations};
use crate::learner::Entropy;
use crate::report::{Keeping, Trouble};

use rusqlite::Connection;

use std::path::Path;

/// The database, or why there is none now.
pub(super) struct Opened {
    /// Ready to be read and written. None while nothing can be.
    pub(super) connection: Option<Connection>,
    /// What staff should know.
    pub(super) keeping: Keeping,
}

/// Opens the database in `folder`, which is made when it is missing.
pub(super) fn open(folder: &Path, _entropy: &mut Entropy, _at: Moment) -> Opened {
    match connect(folder) {
        Ok(connection) => Opened { connection: Some(connection), keeping: Keeping::Fine },
        Err(_) => Opened { connection: None, keeping: Keeping::Waiting(Trouble::Failing) },
    }
}

fn connect(folder: &Path) -> Result<Connection, Error> {
    let mut connection = Connection::open(folder.join("declic.db")).map_err(Error::from)?;
    migrations::migrate(&mut connection)?;
    Ok(connection)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error.to_string())
    }
}
