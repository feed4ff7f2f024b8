//! What a button gives to take away: a file of the lesson, or a paper that the site makes of what was filled in.

use super::{Browser, Order};
use crate::computer::expr::Value;
use crate::computer::site::{self, Receipt, Site, Sites};

use std::sync::Arc;

/// In place of what was not filled in.
const NOTHING: &str = "–";

impl Browser {
    /// What puts the file called `id` into Téléchargements.
    pub(super) fn saving(&self, id: &Arc<str>, site: &Site, sites: &Sites) -> Order {
        match site.receipts.get(id) {
            None => Order::Save(id.clone()),
            Some(Receipt { name, lines }) => Order::Print {
                id: id.clone(),
                name: self.printed(name, sites),
                lines: lines.iter().map(|line| self.printed(line, sites)).collect(),
            },
        }
    }

    /// Words with what stands for each `{name}`: a dash for what was not asked, or not answered.
    fn printed(&self, text: &str, sites: &Sites) -> String {
        site::put_in(text, |name| {
            let name = name.trim();
            let words = match self.is_asked(name, sites) {
                true => self.filled_in(name, sites).or_else(|| {
                    let value = self.named(name, sites).filter(|value| !matches!(value, Value::Bool(_)));
                    value.map(|value| value.to_string())
                })?,
                false => String::new(),
            };
            Some(if words.is_empty() { NOTHING.to_owned() } else { words })
        })
    }

    /// Whether a thing stands on its page: what was typed before it went away does not count. What is no thing of a page always does.
    fn is_asked(&self, name: &str, sites: &Sites) -> bool {
        let spot = self.meant(name, sites);
        let Some((page, block)) = spot.as_ref().and_then(|spot| site::find(sites, spot)) else { return true };
        block.when.as_ref().is_none_or(|when| when.holds(&self.on(page, sites)))
    }
}
