//! The web of a lesson: its sites, and who sits before them.

use super::Site;
use crate::computer::browser;
use crate::computer::expr::Value;

use std::collections::BTreeMap;
use std::sync::Arc;

/// The papers of the person of the exercise: paper, then value.
pub type Papers = BTreeMap<String, BTreeMap<String, Value>>;

/// Every site that a lesson needs, by id, and what their pages may read of the lesson.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sites {
    all: BTreeMap<Arc<str>, Arc<Site>>,
    /// What the browser begins with.
    pub browser: browser::Setup,
    /// Who the sites know: pages read `person.<paper>.<value>`.
    pub person: Arc<Papers>,
}

impl Sites {
    /// No sites.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The site called `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Site>> {
        self.all.get(id)
    }

    /// Every site, in the order of their ids.
    pub fn values(&self) -> impl Iterator<Item = &Arc<Site>> {
        self.all.values()
    }

    /// Adds a site.
    pub fn insert(&mut self, site: Site) {
        self.all.insert(site.id.clone(), Arc::new(site));
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The value that pages read as `person.<paper>.<value>`.
    #[must_use]
    pub fn of_person(&self, name: &str) -> Option<&Value> {
        let (paper, value) = name.strip_prefix("person.")?.split_once('.')?;
        self.person.get(paper)?.get(value)
    }

    /// The same sites as somebody else sees them: in a skin, if they have it, and with this person’s papers.
    #[must_use]
    pub fn seen_by(&self, person: Option<&Papers>, skin: Option<&str>) -> Self {
        let skinned = |site: &Arc<Site>| match skin {
            Some(skin) if site.skins.contains_key(skin) => Arc::new(site.skinned(skin)),
            _ => site.clone(),
        };
        Self {
            all: self.all.iter().map(|(id, site)| (id.clone(), skinned(site))).collect(),
            browser: self.browser.clone(),
            person: person.map_or_else(|| self.person.clone(), |papers| Arc::new(papers.clone())),
        }
    }
}

impl FromIterator<Site> for Sites {
    fn from_iter<I: IntoIterator<Item = Site>>(sites: I) -> Self {
        let all = sites.into_iter().map(|site| (site.id.clone(), Arc::new(site))).collect();
        Self { all, ..Self::default() }
    }
}
