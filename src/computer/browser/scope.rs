//! The names of pages and of the things on them.

use super::Browser;
use super::scroll::ROUGHLY;
use crate::computer::Spot;
use crate::computer::browser::Extent;
use crate::computer::expr::{Function, Scope, Unknown, Value};
use crate::computer::field::Field;
use crate::computer::site::{self, Block, Kind, Page, Sites};

/// What `when`, rules and ways of a page may read: a bare name is a thing of this page.
pub(super) struct OnPage<'a> {
    browser: &'a Browser,
    page: &'a Page,
    sites: &'a Sites,
}

impl OnPage<'_> {
    /// The spot that is meant by `name`.
    fn spot(&self, name: &str) -> Result<Spot, Unknown> {
        let whole = if name.contains('.') { name.to_owned() } else { format!("{}.{name}", self.page.spot) };
        Spot::parse(&whole).map_err(|_| Unknown(name.to_owned()))
    }
}

impl Scope for OnPage<'_> {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        self.browser.thing(&self.spot(name)?, self.sites).ok_or_else(|| Unknown(name.to_owned()))
    }

    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown> {
        self.browser.call(function, &self.spot(name)?, self.sites)
    }
}

impl Browser {
    /// The names of a page.
    pub(super) fn on<'a>(&'a self, page: &'a Page, sites: &'a Sites) -> OnPage<'a> {
        OnPage { browser: self, page, sites }
    }

    /// The value of a name: a thing of a page, `<site>.<page>`, `browser.zoom`, `browser.scrolled`, `browser.end`.
    pub(in crate::computer) fn value(&self, name: &str, sites: &Sites, extent: &Extent) -> Result<Value, Unknown> {
        match name {
            "browser.zoom" => return Ok(Value::Integer(self.zoom().into())),
            "browser.scrolled" => return Ok(Value::Bool(self.scrolled(sites, extent) > ROUGHLY)),
            "browser.end" => return Ok(Value::Bool(self.is_at_end(sites, extent))),
            _ => {}
        }
        if let Some(value) = self.window_value(name, sites) {
            return Ok(value);
        }
        let spot = Spot::parse(name).ok();
        spot.and_then(|spot| self.thing(&spot, sites)).ok_or_else(|| Unknown(name.to_owned()))
    }

    /// The value of a page, or of a thing on it, whether the page is open or not. None for what has none.
    fn thing(&self, spot: &Spot, sites: &Sites) -> Option<Value> {
        if sites.get(spot.part()).is_some_and(|site| site.page(spot).is_some()) {
            return Some(Value::Bool(self.page.as_ref() == Some(spot)));
        }
        let (_, block) = site::find(sites, spot)?;
        if block.spot.as_ref() != Some(spot) {
            return None;
        }
        match &block.kind {
            Kind::Field { .. } => Some(self.field_of(block)?.value()),
            Kind::Choice(_) | Kind::List(_) => {
                Some(self.chosen(spot).map_or(Value::Empty, |id| Value::Text(id.to_owned())))
            }
            Kind::Check { .. } => Some(Value::Bool(self.is_ticked(spot))),
            Kind::Button { .. } | Kind::Link { .. } | Kind::Result { .. } | Kind::Tile { .. } => {
                Some(Value::Bool(self.done.contains(spot)))
            }
            Kind::Heading
            | Kind::Text
            | Kind::Notice(_)
            | Kind::Picture(_)
            | Kind::Stepper { .. }
            | Kind::Table { .. }
            | Kind::Summary(_)
            | Kind::Preview { .. } => None,
            // STUB: to be built.
            Kind::Upload { .. } | Kind::Robot { .. } => None,
        }
    }

    /// What `function` says of a thing of a page: `valid`, `wrong`, `opened`.
    pub(in crate::computer) fn call(&self, function: Function, spot: &Spot, sites: &Sites) -> Result<Value, Unknown> {
        let unknown = || Unknown(spot.to_string());
        if let Some(is_open) = self.window_opened(spot).filter(|_| function == Function::Opened) {
            return Ok(is_open);
        }
        if function == Function::Opened && sites.get(spot.part()).is_some_and(|site| site.page(spot).is_some()) {
            return Ok(Value::Bool(self.page.as_ref() == Some(spot)));
        }
        let (page, block) = site::find(sites, spot).ok_or_else(unknown)?;
        if block.spot.as_ref() != Some(spot) {
            return Err(unknown());
        }
        match function {
            Function::Valid if block.is_input() => Ok(Value::Bool(self.fault(block, page, sites).is_none())),
            Function::Wrong if block.is_input() => Ok(Value::Bool(self.problems.contains_key(spot))),
            Function::Opened if matches!(block.kind, Kind::List(_)) => {
                Ok(Value::Bool(self.unfolded.as_ref() == Some(spot)))
            }
            _ => Err(unknown()),
        }
    }

    /// The field of a block, as it would be on a page that was never opened.
    pub(super) fn field_of(&self, block: &Block) -> Option<Field> {
        let Kind::Field { kind, value, .. } = &block.kind else { return None };
        let ready = self.fields.get(block.spot.as_ref()?).cloned();
        Some(ready.unwrap_or_else(|| Field::new(*kind, value)))
    }

    /// What was filled in, in words: what was typed, or those of what was chosen. A bare name is a thing of the open page.
    #[must_use]
    pub fn filled_in(&self, name: &str, sites: &Sites) -> Option<String> {
        let spot = match self.page(sites) {
            Some(page) => self.on(page, sites).spot(name).ok()?,
            None => Spot::parse(name).ok()?,
        };
        let (_, block) = site::find(sites, &spot)?;
        match &block.kind {
            Kind::Field { .. } => Some(self.field_of(block)?.shown()),
            Kind::Choice(options) | Kind::List(options) => {
                let chosen = options.iter().find(|option| self.chosen(&spot) == Some(&option.id));
                Some(chosen.map(|option| option.text.clone()).unwrap_or_default())
            }
            _ => None,
        }
    }
}
