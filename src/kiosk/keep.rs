//! Whether what was done is kept: what was asked of the store, what it answered, and what is tried again.

use super::Kiosk;
use super::told::Told;
use crate::screen::{Kept, Screen};
use crate::store;

use tracing::warn;

use std::time::Duration;

/// While something waits to be written, it is tried again so often.
const RETRY: Duration = Duration::from_secs(30);

/// Whether what was asked to be kept is. It outlives the visit, until the goodbye is said.
#[derive(Debug, Default)]
pub(super) struct Keep {
    /// Which visit this is: answers to an earlier one are nobody's business.
    pub(super) visit: u64,
    /// How often the store was asked.
    turns: u64,
    /// How many answers are missing.
    asked: usize,
    /// The latest of what was asked that was answered.
    answered: u64,
    /// When it is tried again, because nothing can be written now.
    retry_at: Option<Duration>,
    /// Whether there is a card under which it is kept.
    pub(super) has_card: bool,
}

impl Keep {
    pub(super) fn kept(&self) -> Kept {
        match self {
            Self { has_card: false, .. } => Kept::ForNobody,
            Self { retry_at: Some(_), .. } => Kept::Waiting,
            Self { asked: 0, .. } => Kept::Saved,
            Self { .. } => Kept::Saving,
        }
    }

    /// The next visit. What waits to be written is tried again, whoever sits here.
    pub(super) fn begin(&mut self) {
        *self = Self { visit: self.visit + 1, retry_at: self.retry_at, ..Self::default() };
    }

    /// One more answer is waited for: at which visit it was asked, and as which.
    fn ask(&mut self) -> (u64, u64) {
        self.turns += 1;
        self.asked += 1;
        (self.visit, self.turns)
    }

    /// What was asked as the `turn`th was answered. Answers may overtake each other: the latest question counts, for it also tries what
    /// waited before.
    fn answer(&mut self, turn: u64, retry_at: Option<Duration>) {
        self.asked = self.asked.saturating_sub(1);
        if turn > self.answered {
            self.answered = turn;
            self.retry_at = retry_at;
        }
    }

    pub(super) fn retry_at(&self) -> Option<Duration> {
        self.retry_at
    }
}

impl Kiosk {
    /// Asks the store to keep something that cannot wait in its memory.
    pub(super) fn keep_asking(
        &mut self,
        job: impl FnOnce(&mut store::Vault) -> Result<(), store::Error> + Send + 'static,
    ) {
        self.keep_as(|vault| job(vault).map(|()| store::Kept::Saved(0)));
    }

    pub(super) fn keep_as(
        &mut self,
        job: impl FnOnce(&mut store::Vault) -> Result<store::Kept, store::Error> + Send + 'static,
    ) {
        if self.store.is_none() {
            return;
        }
        let (visit, turn) = self.keep.ask();
        self.ask_for(None, job, move |kept| Told::Kept { visit, turn, kept });
    }

    /// The store answered that it kept something, or could not.
    pub(super) fn kept(&mut self, visit: u64, turn: u64, kept: &Result<store::Kept, store::Error>, now: Duration) {
        if let Err(error) = kept {
            warn!(%error, "not kept");
        }
        let was_waiting = self.keep.retry_at.is_some();
        let retry_at = (!matches!(kept, Ok(store::Kept::Saved(_)))).then(|| now + RETRY);
        if visit == self.keep.visit {
            self.keep.answer(turn, retry_at);
        } else {
            // Of an earlier visit: it is not forgotten with it.
            self.keep.retry_at = self.keep.retry_at.or(retry_at);
        }
        if self.keep.retry_at.is_some() != was_waiting {
            // For staff.
            self.look_at_store();
        }
        if visit == self.keep.visit
            && matches!(self.screen, Screen::Goodbye(_))
            && self.keep.asked == 0
            && self.is_quiet()
        {
            self.say_goodbye(now);
        }
    }

    pub(super) fn retry(&mut self, now: Duration) {
        if self.keep.retry_at.is_none_or(|due| now < due) {
            return;
        }
        self.keep.retry_at = Some(now + RETRY);
        let ((visit, turn), at) = (self.keep.ask(), self.moment());
        self.ask_for(None, move |vault| Ok(vault.retry(at)), move |kept| Told::Kept { visit, turn, kept });
    }
}
