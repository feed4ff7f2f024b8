//! What the command line does with what is kept, while no kiosk runs.

use super::audit::{self, Act};
use super::{Error, Moment, Vault, rights};
use crate::learner;
use crate::report::{Pass, Role};

use jiff::Span;

impl Vault {
    /// The pass of who types commands on this machine: they can read and delete the files anyway.
    #[must_use]
    pub fn desk_pass(&self) -> Pass {
        Pass::grant(Role::Manager)
    }

    /// Who was not here for longer than `keep`.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be read now.
    pub fn expired(&self, keep: Span, at: Moment) -> Result<Vec<learner::Id>, Error> {
        self.read(|connection| Ok(rights::expired(connection, keep, at)?))
    }

    /// Forgets everybody who was not here for longer than `keep`, here and in the copies. How many they were.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be written now. What was begun is finished at the next start.
    pub fn purge(&mut self, keep: Span, at: Moment) -> Result<usize, Error> {
        self.purge_for("desk", keep, at)
    }

    /// The same for whoever the audit calls `who`.
    pub(super) fn purge_for(&mut self, who: &str, keep: Span, at: Moment) -> Result<usize, Error> {
        let expired = self.expired(keep, at)?;
        if !expired.is_empty() {
            let connection = self.database.connection.as_mut().ok_or(Error::Closed)?;
            rights::erase_all(connection, &self.folder, &expired)?;
            let act = Act { who, what: "purge", about: None, result: audit::OK };
            self.database.write(|transaction| Ok(audit::write(transaction, act, at.wall)?))?;
        }
        Ok(expired.len())
    }
}
