//! What sites remember: their states, who is signed in, what they sent, what was answered about cookies.

use super::Browser;
use super::messages::Sent;
use crate::computer::expr::Value;
use crate::computer::setup::Setting;
use crate::computer::site::{Site, Sites};

use std::collections::BTreeMap;
use std::sync::Arc;

/// What a site remembers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Standing {
    /// Its states that are no more as they were at first.
    pub(super) states: BTreeMap<Arc<str>, Arc<str>>,
    /// The minute at which somebody signed in.
    pub(super) since: Option<u32>,
    /// What was answered about cookies.
    pub(super) consent: Option<Consent>,
    /// Whether the boxes of « Personnaliser » are open.
    pub(super) chooses: bool,
    /// The windows inside pages that were answered, by id.
    pub(super) popups: BTreeMap<Arc<str>, Popped>,
    /// The last code of each message.
    pub(super) sent: BTreeMap<Arc<str>, Sent>,
}

/// What was answered about cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// None but those that are needed.
    Refused,
    /// Some, or all.
    Accepted,
}

/// What became of a window inside a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Popped {
    /// It is there.
    Open,
    /// It was closed.
    Closed,
    /// Its button was pressed.
    Followed,
}

/// Whether a site knows who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Session {
    /// Nobody signed in.
    None,
    /// Somebody is signed in.
    Open,
    /// Somebody signed in, too long ago.
    Over,
}

impl Browser {
    /// Whether a site knows who it is.
    #[must_use]
    pub fn is_signed_in(&self, site: &str, sites: &Sites) -> bool {
        self.session(site, sites) == Session::Open
    }

    /// How the session of a site is.
    #[must_use]
    pub fn session(&self, site: &str, sites: &Sites) -> Session {
        let since = self.standings.get(site).and_then(|standing| standing.since);
        let (Some(since), Some(site)) = (since, sites.get(site)) else { return Session::None };
        match site.session_minutes {
            Some(most) if self.minutes.saturating_sub(since) >= most => Session::Over,
            _ => Session::Open,
        }
    }

    /// What sites know and remember from the start. Those that know somebody asked about cookies long ago.
    pub(in crate::computer) fn begin(&mut self, signed_in: &[Arc<str>], set: &[Setting], sites: &Sites) {
        for site in signed_in.iter().filter_map(|site| sites.get(site)) {
            let since = self.minutes;
            let standing = self.standing_mut(&site.id);
            standing.since = Some(since);
            standing.consent = site.cookies.as_ref().map(|_| Consent::Refused);
        }
        self.remember(set, sites);
    }

    /// Sites remember this from now on. What no site knows is left out.
    pub(in crate::computer) fn remember(&mut self, set: &[Setting], sites: &Sites) {
        for Setting { state, word } in set {
            if let Some(site) = sites.get(state.part()) {
                self.set(site, state.rest(), word);
            }
        }
    }

    /// Minutes pass.
    pub(in crate::computer) fn wait(&mut self, minutes: u32) {
        self.minutes = self.minutes.saturating_add(minutes);
    }

    /// A state of a site gets one of its words.
    pub(super) fn set(&mut self, site: &Site, state: &str, word: &str) {
        let Some((state, words)) = site.states.get_key_value(state) else { return };
        let Some(at) = words.iter().position(|known| &**known == word) else { return };
        let states = &mut self.standing_mut(&site.id).states;
        match at {
            0 => states.remove(state),
            _ => states.insert(state.clone(), words[at].clone()),
        };
    }

    /// What a site remembers, if it remembers anything.
    pub(super) fn standing(&self, site: &str) -> Option<&Standing> {
        self.standings.get(site)
    }

    pub(super) fn standing_mut(&mut self, site: &Arc<str>) -> &mut Standing {
        self.standings.entry(site.clone()).or_default()
    }

    /// The value of something that a site remembers: a state, its session, what was answered, what it sent. None for what it does not know.
    pub(super) fn remembered(&self, site: &Site, name: &str, sites: &Sites) -> Option<Value> {
        let word = |word: &str| Some(Value::Text(word.to_owned()));
        if let Some(words) = site.states.get(name) {
            let kept = self.standing(&site.id).and_then(|standing| standing.states.get(name));
            return Some(kept.or(words.first()).map_or(Value::Empty, |state| Value::Text(state.to_string())));
        }
        if name == "session" {
            return word(match self.session(&site.id, sites) {
                Session::None => "none",
                Session::Open => "open",
                Session::Over => "over",
            });
        }
        self.consented(site, name).or_else(|| self.popped(site, name, sites)).or_else(|| self.sent(site, name))
    }
}
