//! The names of sites, of their pages and of the things on them.

use super::scroll::ROUGHLY;
use super::{Browser, Extent};
use crate::computer::Spot;
use crate::computer::expr::{Function, Scope, Unknown, Value};
use crate::computer::field;
use crate::computer::plain::plain;
use crate::computer::site::{self, Block, Kind, Page, Sites};

/// What begins a name that is no thing of a site.
const PARTS: [&str; 10] =
    ["person", "browser", "desk", "files", "key", "keyboard", "keys", "pointer", "helper", "seat"];

/// What `when`, rules and ways of a page may read: a bare name is a thing of this page, and what begins with no site and no part of the
/// computer is of this site.
pub(super) struct OnPage<'a> {
    browser: &'a Browser,
    page: &'a Page,
    sites: &'a Sites,
}

impl OnPage<'_> {
    /// The whole name that is meant by `name`.
    fn whole(&self, name: &str) -> String {
        match name.split_once('.') {
            None => format!("{}.{name}", self.page.spot),
            Some((first, _)) if self.sites.get(first).is_some() || PARTS.contains(&first) => name.to_owned(),
            Some(_) => format!("{}.{name}", self.page.spot.part()),
        }
    }
}

impl Scope for OnPage<'_> {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        self.browser.known(&self.whole(name), self.sites).ok_or_else(|| Unknown(name.to_owned()))
    }

    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown> {
        let unknown = || Unknown(name.to_owned());
        match function {
            Function::SignedIn => {
                self.sites.get(name).ok_or_else(unknown)?;
                Ok(Value::Bool(self.browser.is_signed_in(name, self.sites)))
            }
            Function::Plain => Ok(match self.value(name)? {
                Value::Text(text) => Value::Text(plain(&text)),
                value => value,
            }),
            _ => {
                let spot = Spot::parse(&self.whole(name)).map_err(|_| unknown())?;
                self.browser.call(function, &spot, self.sites)
            }
        }
    }
}

impl Browser {
    /// The names of a page.
    pub(super) fn on<'a>(&'a self, page: &'a Page, sites: &'a Sites) -> OnPage<'a> {
        OnPage { browser: self, page, sites }
    }

    /// The value of a name: a thing of a page, `<site>.<page>`, what a site remembers, the window around the page.
    pub(in crate::computer) fn value(&self, name: &str, sites: &Sites, extent: &Extent) -> Result<Value, Unknown> {
        match name {
            "browser.zoom" => return Ok(Value::Integer(self.zoom().into())),
            "browser.scrolled" => return Ok(Value::Bool(self.scrolled(sites, extent) > ROUGHLY)),
            "browser.end" => return Ok(Value::Bool(self.is_at_end(sites, extent))),
            _ => {}
        }
        self.known(name, sites).ok_or_else(|| Unknown(name.to_owned()))
    }

    /// The spot that is meant by a name in the words of the page in front. None for what is none.
    #[must_use]
    pub fn meant(&self, name: &str, sites: &Sites) -> Option<Spot> {
        Spot::parse(&self.whole_name(name, sites)).ok()
    }

    /// The value of a name in the words of the page in front.
    pub(super) fn named(&self, name: &str, sites: &Sites) -> Option<Value> {
        self.known(&self.whole_name(name, sites), sites)
    }

    fn whole_name(&self, name: &str, sites: &Sites) -> String {
        self.page(sites).map_or_else(|| name.to_owned(), |page| self.on(page, sites).whole(name))
    }

    /// The value of a whole name. None for what nothing answers to.
    fn known(&self, name: &str, sites: &Sites) -> Option<Value> {
        if let Some(value) = sites.of_person(name) {
            return Some(value.clone());
        }
        self.window_value(name, sites).or_else(|| self.thing(&Spot::parse(name).ok()?, sites))
    }

    /// The value of something of a site, whether its page is open or not. None for what has none.
    fn thing(&self, spot: &Spot, sites: &Sites) -> Option<Value> {
        let site = sites.get(spot.part())?;
        if site.page(spot).is_some() {
            return Some(Value::Bool(self.page.as_ref() == Some(spot)));
        }
        let block = site::find(sites, spot).map(|(_, block)| block).filter(|block| block.spot.as_ref() == Some(spot));
        match block {
            Some(block) => self.of_block(spot, block, sites),
            None => self.remembered(site, spot.rest(), sites),
        }
    }

    /// The value of a thing on a page.
    fn of_block(&self, spot: &Spot, block: &Block, sites: &Sites) -> Option<Value> {
        let or_empty = |text: Option<&str>| text.map_or(Value::Empty, |text| Value::Text(text.to_owned()));
        match &block.kind {
            Kind::Field { .. } => Some(self.field_of(block, sites)?.value()),
            Kind::Choice(_) | Kind::List(_) => Some(or_empty(self.chosen(spot))),
            Kind::Check { .. } => Some(Value::Bool(self.is_ticked(spot))),
            Kind::Upload { .. } => Some(or_empty(self.upload(spot).map(|id| &**id))),
            Kind::Robot { .. } => Some(Value::Bool(self.robot(spot).is_passed)),
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
        }
    }

    /// What `function` says of a thing of a page: `valid`, `wrong`, `opened`.
    pub(in crate::computer) fn call(&self, function: Function, spot: &Spot, sites: &Sites) -> Result<Value, Unknown> {
        let unknown = || Unknown(spot.to_string());
        if function == Function::Opened
            && let Some(is_open) = self.window_opened(spot).or_else(|| self.is_open(spot, sites).map(Value::Bool))
        {
            return Ok(is_open);
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
            Function::Opened if matches!(block.kind, Kind::Field { kind: field::Kind::Secret, .. }) => {
                Ok(Value::Bool(self.field(spot).is_some_and(field::Field::is_revealed)))
            }
            _ => Err(unknown()),
        }
    }

    /// Whether a page is in front, the line below a name unfolded, the boxes about cookies open. None for what is none of these.
    fn is_open(&self, spot: &Spot, sites: &Sites) -> Option<bool> {
        let site = sites.get(spot.part())?;
        match spot.rest() {
            "account.open" if site.account.is_some() => Some(self.unfolded.as_ref() == Some(spot)),
            "cookies.choose" if site.cookies.is_some() => Some(self.banner(site).is_some_and(|(_, chooses)| chooses)),
            _ => site.page(spot).map(|_| self.page.as_ref() == Some(spot)),
        }
    }

    /// What was filled in, in words: what was typed, or those of what was chosen; of the person, what stands on their papers. A bare name is a
    /// thing of the open page. None for what has no words of its own: a box, a button, a file.
    #[must_use]
    pub fn filled_in(&self, name: &str, sites: &Sites) -> Option<String> {
        let whole = self.whole_name(name, sites);
        let spot = Spot::parse(&whole).ok()?;
        if let Some((_, block)) = site::find(sites, &spot).filter(|(_, block)| block.spot.as_ref() == Some(&spot)) {
            return match &block.kind {
                Kind::Field { .. } => self.printed_field(block, sites),
                Kind::Choice(options) | Kind::List(options) => {
                    let chosen = options.iter().find(|option| self.chosen(&spot) == Some(&option.id));
                    Some(chosen.map(|option| option.text.clone()).unwrap_or_default())
                }
                _ => None,
            };
        }
        match self.known(&whole, sites)? {
            Value::Bool(_) => None,
            value @ Value::Money(_) => Some(format!("{value}\u{a0}€")),
            value => Some(value.to_string()),
        }
    }

    /// What stands in a field, as it is printed: `480,00`, `28/02/2027`.
    fn printed_field(&self, block: &Block, sites: &Sites) -> Option<String> {
        let field = self.field_of(block, sites)?;
        let value = match field.kind() {
            field::Kind::Money => Value::parse_money(field.text()),
            field::Kind::Date => Value::parse_date(field.text()),
            _ => None,
        };
        Some(value.map_or_else(|| field.shown(), |value| value.to_string()))
    }
}
