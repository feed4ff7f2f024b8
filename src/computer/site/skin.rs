//! Another look of the same site: real sites change, and a picture learnt by heart does not survive that.

use super::{Look, Site};

use std::collections::BTreeMap;
use std::sync::Arc;

/// What is different in a skin. Spots never are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Skin {
    /// Its header.
    pub look: Option<Look>,
    /// Other words, by what bears them: `month.send`, `month.worked.yes`, `home` (the title of the page), `menu.jobs`, `account.enter`.
    pub texts: BTreeMap<String, String>,
    /// Blocks that stand in another order, by page: they take the places which they had.
    pub orders: BTreeMap<Arc<str>, Vec<Arc<str>>>,
}

impl Site {
    /// The site as it is in the skin called `id`. As it is when it has no such skin.
    #[must_use]
    pub fn skinned(&self, id: &str) -> Self {
        // STUB: to be built.
        let _ = self.skins.get(id);
        self.clone()
    }
}
