//! The address: what stands in its field, and where it leads.

use super::{ADDRESS, Browser, Showing};
use crate::computer::deed::{Browsing, Reading, Writing};
use crate::computer::field::{Edit, Field, Kind};
use crate::computer::plain::plain;
use crate::computer::site::{self, Search, Sites};
use crate::computer::{Deed, Spot};

/// Where what was typed leads.
enum Found<'a> {
    Page(Spot),
    NoPage,
    Words(&'a Search),
    NoSite,
}

impl Browser {
    /// What stands in the field of the address while nobody types there.
    fn address(&self, sites: &Sites) -> String {
        match &self.tab.showing {
            Showing::Empty => String::new(),
            Showing::NoSite(address) | Showing::NoPage(address) => address.clone(),
            Showing::Page(page) | Showing::Blank(page) => {
                let Some(site) = sites.get(page.part()) else { return String::new() };
                match site.page(page).map(|page| page.address.trim_matches('/')) {
                    Some(address) if !address.is_empty() => format!("{}/{address}", site.host),
                    _ => site.host.clone(),
                }
            }
        }
    }

    /// The address of what is in front stands in its field again.
    pub(in crate::computer) fn restore_address(&mut self, sites: &Sites) {
        let address = self.address(sites);
        if self.address.text() != address {
            self.address = Field::new(Kind::Text, &address);
        }
    }

    /// The address gets the keyboard, wholly selected: what is typed takes its place.
    pub(super) fn focus_address(&mut self, focus: &mut Option<Spot>) -> Deed {
        let Ok(spot) = Spot::parse(ADDRESS) else { return Deed::Nothing };
        self.fold();
        self.address.apply(&Edit::All, &mut String::new());
        *focus = Some(spot.clone());
        Deed::Wrote(Writing::Focused, spot)
    }

    /// Échap in the address: it is given back, and selected.
    pub(super) fn give_address_back(&mut self, sites: &Sites) -> Deed {
        let before = self.address.clone();
        self.restore_address(sites);
        self.address.apply(&Edit::All, &mut String::new());
        match Spot::parse(ADDRESS) {
            Ok(spot) if before != self.address => Deed::Wrote(Writing::Selected, spot),
            _ => Deed::Nothing,
        }
    }

    /// Entrée in the address: goes to the page, looks for the words, or says that there is no such address.
    pub(super) fn go(&mut self, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        if self.address.guard(true) {
            return Spot::parse(ADDRESS).map_or(Deed::Nothing, |spot| Deed::Wrote(Writing::Guarded, spot));
        }
        let typed = self.address.text().trim().to_owned();
        if typed.is_empty() {
            return self.give_address_back(sites);
        }
        *focus = None;
        match find(&typed, sites) {
            Found::Page(page) => return self.go_to(&page, sites),
            Found::Words(search) => return self.search(search, &typed, sites),
            Found::NoPage => self.visit(Showing::NoPage(typed), sites),
            Found::NoSite => self.visit(Showing::NoSite(typed), sites),
        }
        Deed::Browsed(Browsing::NotFound)
    }

    /// The words stand in the field of the site that looks for them, and its answer opens.
    fn search(&mut self, search: &Search, words: &str, sites: &Sites) -> Deed {
        let ready = site::find(sites, &search.field).and_then(|(_, block)| self.field_of(block, sites));
        let mut field = ready.unwrap_or_default();
        field.apply(&Edit::Replace(words.to_owned()), &mut String::new());
        self.fields.insert(search.field.clone(), field);
        match self.go_to(&search.page, sites) {
            Deed::Read(Reading::Went) => Deed::Browsed(Browsing::Searched),
            deed => deed,
        }
    }

    /// What could be the beginning of somebody's real data is forgotten, if it was taken out since: `now` is what followed.
    pub(in crate::computer) fn forget_address(&mut self, now: &Self) {
        if self.address != now.address {
            self.address.forget();
        }
    }
}

/// Where an address leads. Letters large or small and accents do not matter; nor do `https://`, `www.` and a last `/`.
fn find<'a>(typed: &str, sites: &'a Sites) -> Found<'a> {
    let plain_typed = plain(typed);
    let address = bare(&plain_typed);
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let path = path.trim_matches('/');
    if let Some(site) = sites.values().find(|site| bare(&plain(&site.host)) == host) {
        let start = || site.pages.get(&site.start).filter(|_| path.is_empty());
        let named = || site.pages.values().find(|page| plain(page.address.trim_matches('/')) == path);
        return start().or_else(named).map_or(Found::NoPage, |page| Found::Page(page.spot.clone()));
    }
    let is_words = typed.contains(char::is_whitespace) || !typed.contains('.');
    let search = sites.values().find_map(|site| site.search.as_ref()).filter(|_| is_words);
    search.map_or(Found::NoSite, Found::Words)
}

/// An address without what may be left out.
fn bare(address: &str) -> &str {
    let address = ["https://", "http://"].iter().find_map(|way| address.strip_prefix(way)).unwrap_or(address);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/')
}
