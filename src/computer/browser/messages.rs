//! Codes that sites send.

use super::Browser;
use crate::computer::expr::Value;
use crate::computer::site::Site;

use std::sync::Arc;

/// The last code of a message.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Sent {
    /// Six digits.
    pub(super) code: String,
    /// The minute at which it was sent.
    pub(super) at: u32,
    /// How many were sent up to this one.
    pub(super) count: u32,
}

/// Says when, and no code.
impl std::fmt::Debug for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sent").field("at", &self.at).field("count", &self.count).finish_non_exhaustive()
    }
}

impl Browser {
    /// A site sends a message: the code of the one before is worth nothing more.
    pub(super) fn send(&mut self, site: &Site, message: &Arc<str>) {
        if !site.messages.contains_key(message) {
            return;
        }
        let at = self.minutes;
        let sent = &mut self.standing_mut(&site.id).sent;
        let count = sent.get(message).map_or(0, |sent| sent.count).saturating_add(1);
        sent.insert(message.clone(), Sent { code: code(&site.id, message, count), at, count });
    }

    /// `<message>`: the last code; `<message>.state`: none, sent or expired.
    pub(super) fn sent(&self, site: &Site, name: &str) -> Option<Value> {
        let id = name.strip_suffix(".state").unwrap_or(name);
        let message = site.messages.get(id)?;
        let sent = self.standing(&site.id).and_then(|standing| standing.sent.get(id));
        if id == name {
            return Some(sent.map_or(Value::Empty, |sent| Value::Text(sent.code.clone())));
        }
        let state = match (sent, message.expires_minutes) {
            (None, _) => "none",
            (Some(sent), Some(most)) if self.minutes.saturating_sub(sent.at) >= most => "expired",
            (Some(_), _) => "sent",
        };
        Some(Value::Text(state.to_owned()))
    }
}

/// Six digits, the first of them no zero: the same for the same site, message and count (FNV-1a).
fn code(site: &str, message: &str, count: u32) -> String {
    let name = format!("{site}.{message}.{count}");
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    (100_000 + (hash ^ (hash >> 32)) % 900_000).to_string()
}
