//! Codes: how they are kept, and how long nobody may try another one.

use super::{Error, Hardness};
use crate::learner::{self, Pin};

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use zeroize::Zeroizing;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

/// From how many misses on only staff open a card again.
const STAFF_UNLOCKS: u32 = 10;

/// After how many misses the codes of staff rest, and for how long.
const STAFF_MISSES: u32 = 5;
const STAFF_WAITS: Duration = Duration::from_secs(15 * 60);

/// Turns codes into verifiers, and back into yes or no.
#[derive(Clone, Copy)]
pub(super) struct Codes<'a> {
    /// The secret that is not in the database. Empty for the recovery code, which is long enough without.
    pub(super) secret: &'a [u8],
    pub(super) hardness: Hardness,
}

impl Codes<'_> {
    /// The verifier of a code, in PHC form: with its parameters, so that one made with weaker parameters can be told.
    pub(super) fn seal(self, text: &[u8], salt: [u8; 16]) -> Result<String, Error> {
        let argon2 = self.argon2().ok_or_else(unhashed)?;
        argon2.hash_password_with_salt(text, &salt).map(|hash| hash.to_string()).map_err(|_| unhashed())
    }

    /// Whether a code is the one of this verifier. Without a verifier, the same work is done and the answer is no.
    pub(super) fn fits(self, text: &[u8], phc: Option<&str>) -> bool {
        let hash = phc.and_then(|phc| PasswordHash::new(phc).ok());
        match (hash, self.argon2()) {
            // Outputs are compared in constant time.
            (Some(hash), Some(argon2)) => argon2.verify_password(text, &hash).is_ok(),
            _ => {
                let _ = black_box(self.seal(text, [0; 16]));
                false
            }
        }
    }

    fn argon2(&self) -> Option<Argon2<'_>> {
        let parameters = Params::new(self.hardness.memory, self.hardness.passes, 1, None).ok()?;
        Argon2::new_with_secret(self.secret, Algorithm::Argon2id, Version::V0x13, parameters).ok()
    }
}

fn unhashed() -> Error {
    Error::Database("a code could not be hashed: check the memory of the computer".to_owned())
}

/// The digits of a code as they are hashed.
pub(super) fn text(pin: &Pin) -> Zeroizing<Vec<u8>> {
    let mut text = Zeroizing::new(Vec::with_capacity(pin.digits().len()));
    text.extend(pin.digits().iter().map(|digit| b'0' + digit));
    text
}

/// What rests after misses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lock {
    /// The code of a learner.
    Learner(learner::Id),
    /// The codes of staff.
    Staff,
    /// The recovery code.
    Recovery,
}

impl Lock {
    /// How long nobody may try after so many misses. None when one may at once.
    fn waits(self, attempts: u32) -> Option<Duration> {
        match self {
            Self::Learner(_) => match attempts {
                3 => Some(Duration::from_secs(30)),
                6 => Some(Duration::from_secs(2 * 60)),
                9 => Some(Duration::from_secs(10 * 60)),
                STAFF_UNLOCKS.. => Some(Duration::MAX),
                _ => None,
            },
            Self::Staff | Self::Recovery => {
                (attempts > 0 && attempts.is_multiple_of(STAFF_MISSES)).then_some(STAFF_WAITS)
            }
        }
    }
}

/// When this process first saw each count of misses, on the clock that never goes back. After a restart a lock begins anew.
#[derive(Default)]
pub(super) struct Locks(BTreeMap<Lock, (u32, Duration)>);

impl Locks {
    /// Whether a code is not looked at `now`, after so many misses.
    pub(super) fn is_locked(&mut self, lock: Lock, attempts: u32, now: Duration) -> bool {
        let Some(wait) = lock.waits(attempts) else {
            self.0.remove(&lock);
            return false;
        };
        let seen = self.0.entry(lock).or_insert((attempts, now));
        if seen.0 != attempts {
            *seen = (attempts, now);
        }
        now < seen.1.saturating_add(wait)
    }

    /// Forgets all about it: the code was right, or is another one.
    pub(super) fn open(&mut self, lock: Lock) {
        self.0.remove(&lock);
    }
}
