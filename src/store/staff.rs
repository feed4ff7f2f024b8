//! The codes of staff.

use super::audit::{self, Act};
use super::codes::{self, Codes, Lock};
use super::key::{self, LETTERS};
use super::{Error, Moment, Vault, settings};
use crate::learner::Pin;
use crate::learner::pin::STAFF;
use crate::report::{Admission, Pass, Role, Sealed};

use rusqlite::{Connection, OptionalExtension as _, Result as Sql};
use zeroize::Zeroizing;

/// How many letters the recovery code has: 99 bits.
const RECOVERY: usize = 20;

/// The row of the recovery code, the name of its use in the audit, and of the setting that says that it was used.
const RECOVERY_KEY: &str = "recovery";
const RECOVERED: &str = "recovered";

impl Lock {
    fn door(self) -> &'static str {
        if self == Self::Recovery { RECOVERY_KEY } else { "staff" }
    }
}

impl Vault {
    /// Whether staff have codes. Before that there are only guests. None when that cannot be read.
    #[must_use]
    pub fn is_set_up(&self) -> Option<bool> {
        self.read(|connection| Ok(is_set_up(connection)?)).ok()
    }

    /// Gives staff their codes, once. What is printed then is printed never again.
    ///
    /// # Errors
    /// [`Error::Forbidden`] when staff have codes, [`Error::Length`] when one has not six digits, [`Error::Weak`] when one is easy to guess, [`Error::Taken`] when both are the same.
    pub fn set_up(&mut self, manager: &Pin, volunteer: &Pin, at: Moment) -> Result<Sealed, Error> {
        if self.read(|connection| Ok(is_set_up(connection)?))? {
            return Err(Error::Forbidden);
        }
        if [manager, volunteer].iter().any(|pin| pin.digits().len() != STAFF) {
            return Err(Error::Length(STAFF));
        }
        if let Some(weak) = manager.weakness().or(volunteer.weakness()) {
            return Err(Error::Weak(weak));
        }
        if manager == volunteer {
            return Err(Error::Taken);
        }
        let room_key = self.room_key_text(Pass::grant(Role::Manager))?;
        let (manager, volunteer) = (self.seal(manager)?, self.seal(volunteer)?);
        let (recovery, recovery_phc) = self.draw_recovery()?;
        self.database.write(|transaction| {
            if is_set_up(transaction)? {
                return Err(Error::Forbidden.into());
            }
            set(transaction, Role::Manager.key(), &manager)?;
            set(transaction, Role::Volunteer.key(), &volunteer)?;
            set(transaction, RECOVERY_KEY, &recovery_phc)?;
            let act = Act { who: audit::NOBODY, what: "set_up", about: None, result: audit::OK };
            Ok(audit::write(transaction, act, at.wall)?)
        })?;
        Ok(Sealed { recovery: recovery.to_string(), room_key: room_key.to_string() })
    }

    /// Draws another recovery code; the one before opens nothing any more.
    ///
    /// # Errors
    /// [`Error::Forbidden`] without the pass of who answers for the seats.
    pub fn seal_again(&mut self, pass: Pass, at: Moment) -> Result<Sealed, Error> {
        let room_key = self.room_key_text(pass)?;
        let (recovery, phc) = self.draw_recovery()?;
        self.database.write(|transaction| {
            set(transaction, RECOVERY_KEY, &phc)?;
            settings::remove(transaction, RECOVERED)?;
            let act = Act { who: pass.role().key(), what: "seal_again", about: None, result: audit::OK };
            Ok(audit::write(transaction, act, at.wall)?)
        })?;
        Ok(Sealed { recovery: recovery.to_string(), room_key: room_key.to_string() })
    }

    /// Checks a code of staff. The attempt is counted before it is looked at.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be read.
    pub fn admit(&mut self, pin: &Pin, at: Moment) -> Result<Admission, Error> {
        self.copy_daily(at);
        let Some(times) = self.attempt(Lock::Staff, at)? else { return Ok(Admission::Later) };
        // Both are tried, so that the time tells nothing.
        let [manager, volunteer] = [Role::Manager, Role::Volunteer].map(|role| self.has_code(role, pin));
        let role = if manager? { Some(Role::Manager) } else { volunteer?.then_some(Role::Volunteer) };
        Ok(self.answer(Lock::Staff, role, times, at))
    }

    /// Lets in who holds the recovery code. It stays valid until codes were chosen anew.
    ///
    /// # Errors
    /// [`Error::Closed`] when nothing can be read.
    pub fn recover(&mut self, code: &str, at: Moment) -> Result<Admission, Error> {
        let Some(times) = self.attempt(Lock::Recovery, at)? else { return Ok(Admission::Later) };
        let phc = self.read(|connection| Ok(get(connection, RECOVERY_KEY)?))?;
        let fits = self.without_key().fits(&key::plain(code), phc.as_deref());
        let role = fits.then_some(Role::Manager);
        if fits {
            let _ = self.database.write(|transaction| Ok(settings::set(transaction, RECOVERED, "1")?));
        }
        Ok(self.answer(Lock::Recovery, role, times, at))
    }

    /// Counts an attempt. How many there were since a right one; None when it is not looked at now.
    ///
    /// Where nothing can be written, staff have to come in all the same, to see to that: then this process counts.
    fn attempt(&mut self, lock: Lock, at: Moment) -> Result<Option<u32>, Error> {
        let kept = self.read(|connection| Ok(attempts(connection, lock)?))?;
        let uncounted = self.uncounted.get(&lock).copied().unwrap_or(0);
        if self.locks.is_locked(lock, kept + uncounted, at.now) {
            return Ok(None);
        }
        if let Ok(times) = self.database.write(|transaction| Ok(count(transaction, lock)?)) {
            return Ok(Some(times + uncounted));
        }
        self.uncounted.insert(lock, uncounted + 1);
        Ok(Some(kept + uncounted + 1))
    }

    /// What came of an attempt, and the row of the audit about it.
    fn answer(&mut self, lock: Lock, role: Option<Role>, times: u32, at: Moment) -> Admission {
        let what = if lock == Lock::Recovery { "recover" } else { "admit" };
        let result = if role.is_some() { audit::OK } else { "wrong" };
        let act = Act { who: role.map_or(audit::NOBODY, Role::key), what, about: None, result };
        // Neither depends on whether the rest can be written: the attempt is counted, and the code is right or wrong.
        let _ = self.database.write(|transaction| {
            if role.is_some() {
                transaction.execute("UPDATE staff_attempts SET attempts = 0", [])?;
            }
            Ok(audit::write(transaction, act, at.wall)?)
        });
        let Some(role) = role else {
            self.locks.is_locked(lock, times, at.now);
            return Admission::Wrong;
        };
        [Lock::Staff, Lock::Recovery].into_iter().for_each(|lock| self.locks.open(lock));
        self.uncounted.clear();
        Admission::In(Pass::grant(role))
    }

    /// Chooses another code of staff; who has the other one cannot have the same.
    pub(super) fn change_staff_code(&mut self, role: Role, pin: &Pin) -> Result<String, Error> {
        let other = if role == Role::Manager { Role::Volunteer } else { Role::Manager };
        if pin.digits().len() != STAFF {
            return Err(Error::Length(STAFF));
        }
        if let Some(weak) = pin.weakness() {
            return Err(Error::Weak(weak));
        }
        if self.has_code(other, pin)? { Err(Error::Taken) } else { self.seal(pin) }
    }

    fn has_code(&self, role: Role, pin: &Pin) -> Result<bool, Error> {
        let phc = self.read(|connection| Ok(get(connection, role.key())?))?;
        Ok(self.codes().fits(&codes::text(pin), phc.as_deref()))
    }

    /// The verifier of a code.
    ///
    /// Errors when the key of the room is not on the disk: nobody could check it after this process.
    pub(super) fn seal(&mut self, pin: &Pin) -> Result<String, Error> {
        if !self.key.is_kept() {
            return Err(Error::Closed);
        }
        let salt = self.salt();
        self.codes().seal(&codes::text(pin), salt)
    }

    /// The recovery code helps also where the key of the room was lost.
    fn without_key(&self) -> Codes<'static> {
        Codes { secret: &[], hardness: self.hardness }
    }

    fn draw_recovery(&mut self) -> Result<(Zeroizing<String>, String), Error> {
        let mut letters = Zeroizing::new([0; RECOVERY]);
        for letter in letters.iter_mut() {
            *letter = LETTERS[usize::from(self.draw_below_31())];
        }
        let salt = self.salt();
        let phc = self.without_key().seal(&*letters, salt)?;
        Ok((key::grouped(&*letters), phc))
    }

    /// A number below 31, without favouring any: bytes from 248 on are thrown away.
    fn draw_below_31(&mut self) -> u8 {
        loop {
            let mut byte = [0];
            (self.entropy)(&mut byte);
            if byte[0] < 248 {
                return byte[0] % 31;
            }
        }
    }
}

/// Takes the verifier of another code in. A recovery code that was used is not valid any more once who answers for the seats has another.
pub(super) fn change(connection: &Connection, role: Role, phc: &str) -> Sql<()> {
    set(connection, role.key(), phc)?;
    if role == Role::Manager && settings::get(connection, RECOVERED)?.is_some() {
        settings::remove(connection, RECOVERED)?;
        connection.execute("DELETE FROM staff WHERE role = ?", [RECOVERY_KEY])?;
    }
    Ok(())
}

fn is_set_up(connection: &Connection) -> Sql<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM staff)", [], |row| row.get(0))
}

fn get(connection: &Connection, role: &str) -> Sql<Option<String>> {
    connection.query_row("SELECT phc FROM staff WHERE role = ?", [role], |row| row.get(0)).optional()
}

fn set(connection: &Connection, role: &str, phc: &str) -> Sql<()> {
    connection.execute("INSERT OR REPLACE INTO staff VALUES (?, ?)", [role, phc])?;
    Ok(())
}

fn attempts(connection: &Connection, lock: Lock) -> Sql<u32> {
    let select = "SELECT attempts FROM staff_attempts WHERE door = ?";
    Ok(connection.query_row(select, [lock.door()], |row| row.get(0)).optional()?.unwrap_or(0))
}

fn count(connection: &Connection, lock: Lock) -> Sql<u32> {
    let upsert =
        "INSERT INTO staff_attempts VALUES (?, 1) ON CONFLICT DO UPDATE SET attempts = attempts + 1 RETURNING attempts";
    connection.query_row(upsert, [lock.door()], |row| row.get(0))
}
