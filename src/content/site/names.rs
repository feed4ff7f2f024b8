//! What a site has that can be named.

use std::collections::{BTreeMap, BTreeSet};

/// What a site has that can be named.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// What stands on its pages: `emploi.month.worked`.
    pub(super) things: BTreeMap<String, Thing>,
    /// Its pages: `emploi.month`.
    pub(super) pages: BTreeSet<String>,
    /// Files of which not everything could be read, as `emploi.month` or `emploi`: what seems to be missing there is perhaps there.
    pub(super) broken: BTreeSet<String>,
    /// What it remembers, with the words that each can be: `period`.
    pub(super) states: BTreeMap<String, Vec<String>>,
    /// What it sends: `code`.
    pub(super) messages: BTreeSet<String>,
    /// The papers that it makes: `receipt`.
    pub(super) receipts: BTreeSet<String>,
    /// What it says of itself, with the words that each can be: `emploi.period`, `emploi.session`. Without words, any.
    pub(super) values: BTreeMap<String, Vec<String>>,
    /// What bears words, as skins name it: `month.send`.
    pub(super) bearers: BTreeSet<String>,
    /// What stands behind its host, of each page.
    pub(super) addresses: BTreeSet<String>,
    /// Whether it imitates a real site.
    pub(super) is_real: bool,
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Thing {
    pub(super) sort: Sort,
    /// The ids of what can be chosen.
    pub(super) options: Vec<String>,
}

/// What may be asked of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// It can be read.
    Words,
    Field,
    Choice,
    List,
    Check,
    Upload,
    Robot,
    /// A button, or what leads to a page.
    Pressed,
}

impl Sort {
    /// Whether something is filled in.
    pub(super) fn is_input(self) -> bool {
        !matches!(self, Self::Words | Self::Pressed)
    }

    /// Whether what it holds can be shown in words.
    pub(super) fn can_be_shown(self) -> bool {
        matches!(self, Self::Field | Self::Choice | Self::List | Self::Upload)
    }
}

impl Names {
    /// Adds what was noted of a page.
    pub(super) fn extend(&mut self, other: Self) {
        self.things.extend(other.things);
        self.pages.extend(other.pages);
        self.broken.extend(other.broken);
        self.bearers.extend(other.bearers);
        self.addresses.extend(other.addresses);
    }

    /// Whether not everything of `site.toml` could be read.
    pub(super) fn is_broken(&self, site: &str) -> bool {
        self.broken.contains(site)
    }

    /// Whether it stands in a file of which not everything could be read.
    pub(super) fn is_in_doubt(&self, whole: &str) -> bool {
        self.broken.iter().any(|file| whole.strip_prefix(file.as_str()).is_some_and(|rest| rest.starts_with('.')))
    }
}
