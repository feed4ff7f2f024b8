//! The names of the window around the page.

use super::chrome::{DOWNLOADS, LOCK};
use super::{Browser, Showing};
use crate::computer::Spot;
use crate::computer::expr::Value;
use crate::computer::site::Sites;

impl Browser {
    /// The value of a name of the window. None for what has none.
    pub(super) fn window_value(&self, name: &str, sites: &Sites) -> Option<Value> {
        let number = |count: usize| Value::Integer(i64::try_from(count).unwrap_or(i64::MAX));
        let word = |word: &str| Value::Text(word.to_owned());
        Some(match name.strip_prefix("browser.")? {
            "address" => self.address.value(),
            "tab" => number(self.front + 1),
            "tabs" => number(self.tabs()),
            "error" => word(match self.tab.showing {
                Showing::Empty | Showing::Page(_) => "none",
                Showing::Blank(_) => "blank",
                Showing::NoSite(_) => "site",
                Showing::NoPage(_) => "page",
            }),
            "empty" => Value::Bool(self.tab.showing == Showing::Empty),
            "password" => word(self.password.word()),
            "downloads" => number(self.downloads.len()),
            name => {
                let site = sites.get(name.strip_prefix("fav.")?)?;
                Value::Bool(self.favourite(&site.id).is_some())
            }
        })
    }

    /// Whether what hangs below a control of the window is open. None for what opens nothing.
    pub(super) fn window_opened(&self, spot: &Spot) -> Option<Value> {
        let is_open = self.unfolded.as_ref() == Some(spot);
        matches!(spot.as_str(), LOCK | DOWNLOADS).then_some(Value::Bool(is_open))
    }
}
