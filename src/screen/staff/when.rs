//! Days and hours, as staff read them.

use super::super::Lent;
use crate::texts::Arg;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// « 14 h 10 »
pub(super) fn hour(at: Timestamp, lent: Lent<'_>) -> String {
    spell(here(at), "team.hour", lent)
}

/// « 22 novembre 2026 »
pub(super) fn day(at: Timestamp, lent: Lent<'_>) -> String {
    spell(here(at), "team.day", lent)
}

/// « 22 novembre, 14 h 10 »
pub(super) fn moment(at: Timestamp, lent: Lent<'_>) -> String {
    spell(here(at), "team.moment", lent)
}

/// At the clock on the wall of the room.
fn here(at: Timestamp) -> DateTime {
    at.to_zoned(TimeZone::system()).datetime()
}

fn spell(at: DateTime, key: &str, lent: Lent<'_>) -> String {
    let minute = format!("{:02}", at.minute());
    let month = lent.label(&format!("team.month_{}", at.month()));
    lent.texts.label(
        key,
        &[
            ("year", Arg::Number(at.year().into())),
            ("month", Arg::Text(&month)),
            ("day", Arg::Number(at.day().into())),
            ("hour", Arg::Number(at.hour().into())),
            ("minute", Arg::Text(&minute)),
        ],
    )
}
