//! Another look of the same site: real sites change, and a picture learnt by heart does not survive that.

use super::{Block, Kind, Look, Page, Site};

use std::collections::BTreeMap;
use std::sync::Arc;

/// What is different in a skin. Spots never are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Skin {
    /// Its header.
    pub look: Option<Look>,
    /// Other words, by what bears them: `month.send`, `month.worked.yes`, `documents.file.add` (the button of an upload), `home` (the title
    /// of the page), `menu.jobs`, `account.enter`.
    pub texts: BTreeMap<String, String>,
    /// Blocks that stand in another order, by page: they take the places which they had.
    pub orders: BTreeMap<Arc<str>, Vec<Arc<str>>>,
}

impl Site {
    /// The site as it is in the skin called `id`. As it is when it has no such skin.
    #[must_use]
    pub fn skinned(&self, id: &str) -> Self {
        let mut site = self.clone();
        let Some(skin) = self.skins.get(id) else { return site };
        if skin.look.is_some() {
            site.look.clone_from(&skin.look);
        }
        for (bearer, text) in &skin.texts {
            if let Some(words) = site.bearer(bearer) {
                words.clone_from(text);
            }
        }
        for (page, order) in &skin.orders {
            if let Some(page) = site.pages.get_mut(page) {
                page.reorder(order);
            }
        }
        site
    }

    /// The words that are meant by `bearer`.
    fn bearer(&mut self, bearer: &str) -> Option<&mut String> {
        let (first, rest) = bearer.split_once('.').unwrap_or((bearer, ""));
        match first {
            "menu" => {
                let entry = self.menu.iter_mut().find(|entry| entry.spot.rest() == bearer)?;
                Some(&mut entry.text)
            }
            "account" => {
                let account = self.account.as_mut()?;
                let asked = ["ask", "yes", "no"].iter().position(|answer| *answer == rest);
                match (rest, asked) {
                    ("enter", _) => Some(&mut account.enter_text),
                    ("leave", _) => Some(&mut account.leave_text),
                    (_, Some(asked)) => account.ask.as_mut()?.get_mut(asked),
                    _ => None,
                }
            }
            _ => {
                let page = self.pages.get_mut(first)?;
                if rest.is_empty() { Some(&mut page.title) } else { page.bearer(bearer) }
            }
        }
    }
}

impl Page {
    /// The words of a block, or of something of it.
    fn bearer(&mut self, bearer: &str) -> Option<&mut String> {
        self.blocks.iter_mut().find_map(|block| {
            let rest = bearer.strip_prefix(block.spot.as_ref()?.rest())?;
            if rest.is_empty() { Some(&mut block.text) } else { block.part(rest.strip_prefix('.')?) }
        })
    }

    /// These blocks, in this order, take the places which they had.
    fn reorder(&mut self, order: &[Arc<str>]) {
        let is_called = |block: &Block, id: &str| {
            block.spot.as_ref().is_some_and(|spot| spot.as_str().ends_with(&format!(".{id}")))
        };
        let place = |id: &Arc<str>| self.blocks.iter().position(|block| is_called(block, id));
        let wanted: Vec<usize> = order.iter().filter_map(place).collect();
        let moved: Vec<Block> = wanted.iter().map(|place| self.blocks[*place].clone()).collect();
        let mut places = wanted;
        places.sort_unstable();
        places.dedup();
        for (place, block) in places.into_iter().zip(moved) {
            self.blocks[place] = block;
        }
    }
}

impl Block {
    /// The words of an option, of a picture to choose, or of the button of an upload (`add`).
    fn part(&mut self, id: &str) -> Option<&mut String> {
        match &mut self.kind {
            Kind::Choice(options) | Kind::List(options) => {
                options.iter_mut().find(|option| &*option.id == id).map(|option| &mut option.text)
            }
            Kind::Robot { tiles, .. } => tiles.iter_mut().find(|tile| &*tile.id == id).map(|tile| &mut tile.text),
            Kind::Upload { add, .. } if id == "add" => Some(add),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
