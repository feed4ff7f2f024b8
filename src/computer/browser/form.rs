//! What is filled in, and whether it passes.

use super::Browser;
use super::Extent;
use crate::computer::deed::{Browsing, Reading, Writing};
use crate::computer::field::{self, Edit, Field, Problem};
use crate::computer::site::{self, Block, Kind, Orders, Page, Signs, Sites, Way};
use crate::computer::{Deed, Spot};

use std::sync::Arc;

impl Browser {
    /// « Afficher »: a secret is shown, or hidden again.
    pub(super) fn reveal(&mut self, block: &Block) -> Deed {
        let Some(spot) = &block.spot else { return Deed::Nothing };
        if let Some(field) = self.fields.get_mut(spot) {
            field.apply(&Edit::Reveal, &mut String::new());
        }
        Deed::Clicked(spot.clone())
    }

    /// What is wrong with what is filled in: nothing where something must be, not what its kind asks for, or against a rule of its own.
    pub(super) fn fault(&self, block: &Block, page: &Page, sites: &Sites) -> Option<Problem> {
        let spot = block.spot.as_ref()?;
        let (is_empty, problem) = match &block.kind {
            Kind::Field { .. } => {
                let field = self.field_of(block, sites)?;
                (field.text().trim().is_empty(), field.problem())
            }
            Kind::Choice(_) | Kind::List(_) => (!self.chosen.contains_key(spot), None),
            Kind::Upload { .. } => (!self.uploads.contains_key(spot), None),
            Kind::Robot { .. } => (!self.robot(spot).is_passed, None),
            Kind::Check { must } if *must && !self.is_ticked(spot) => return Some(Problem::Empty),
            Kind::Check { .. } => (false, None),
            _ => return None,
        };
        if is_empty {
            return (!block.is_optional).then_some(Problem::Empty);
        }
        let scope = self.on(page, sites);
        let broken = || block.rules.iter().position(|rule| !rule.must.holds(&scope)).map(Problem::Rule);
        problem.or_else(broken)
    }

    /// Chooses an option of a choice or list.
    pub(super) fn choose(&mut self, option: &Spot, sites: &Sites) -> Deed {
        let found = site::find(sites, option).and_then(|(_, block)| {
            let choice = block.choices().iter().find(|choice| &choice.spot == option)?;
            Some((block.spot.clone()?, choice.id.clone()))
        });
        let Some((block, id)) = found else { return Deed::Nothing };
        let is_folded = self.unfolded.as_ref() == Some(&block) && self.fold().is_some();
        let is_new = self.chosen.insert(block.clone(), id.clone()).as_ref() != Some(&id);
        self.problems.remove(&block);
        if is_new || is_folded { Deed::Read(Reading::Chosen) } else { Deed::Clicked(option.clone()) }
    }

    /// Ticks a box, or takes its tick away.
    pub(super) fn tick(&mut self, spot: &Spot) -> Deed {
        if !self.ticked.remove(spot) {
            self.ticked.insert(spot.clone());
        }
        self.problems.remove(spot);
        Deed::Read(Reading::Chosen)
    }

    /// Opens a list, or closes it. One list is open at most.
    pub(super) fn unfold(&mut self, block: &Block) -> Deed {
        let list = block.spot.clone();
        if self.fold() == list {
            return Deed::Read(Reading::Folded);
        }
        let Some(list) = list else { return Deed::Nothing };
        let chosen = block.choices().iter().find(|choice| self.chosen(&list) == Some(&choice.id));
        self.lit = chosen.or(block.choices().first()).map(|choice| choice.spot.clone());
        self.unfolded = Some(list);
        Deed::Read(Reading::Unfolded)
    }

    /// Makes the fields of a page ready that were never seen.
    pub(super) fn make_ready(&mut self, page: &Page, sites: &Sites) {
        for block in &page.blocks {
            if let (Some(spot), Kind::Field { kind, value, .. }) = (&block.spot, &block.kind) {
                self.fields.entry(spot.clone()).or_insert_with(|| fresh(*kind, value, sites));
            }
        }
    }

    /// The field of a block, as it would be on a page that was never opened. Where spaces around what is typed do not matter, without them.
    pub(super) fn field_of(&self, block: &Block, sites: &Sites) -> Option<Field> {
        let Kind::Field { kind, value, trims, .. } = &block.kind else { return None };
        let ready = self.fields.get(block.spot.as_ref()?).cloned();
        let field = ready.unwrap_or_else(|| fresh(*kind, value, sites));
        let text = field.text().trim();
        Some(if *trims && text != field.text() { Field::new(*kind, text) } else { field })
    }

    /// Follows a link.
    pub(super) fn follow(&mut self, link: &Spot, to: &Spot, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        self.done.insert(link.clone());
        *focus = None;
        self.go_to(to, sites)
    }

    /// Presses a button: checks the page, then does what it is for, then goes the first way that holds.
    ///
    /// Who was signed in for too long sends nothing: they come where the page leads them who are not signed in.
    pub(super) fn press(&mut self, button: &Block, sites: &Sites, extent: &Extent, focus: &mut Option<Spot>) -> Deed {
        let (Some(spot), Kind::Button { checks, ways, saves, orders, .. }) = (&button.spot, &button.kind) else {
            return Deed::Nothing;
        };
        if *checks && let Some(guarded) = self.guard(sites) {
            *focus = Some(guarded.clone());
            self.show(&guarded, sites, extent);
            return Deed::Wrote(Writing::Guarded, guarded);
        }
        let is_leaving = orders.signs == Some(Signs::Out);
        let sends = *checks || saves.is_some() || *orders != Orders::default();
        if sends && !is_leaving && self.is_expired(sites) {
            let page = self.page.clone();
            *focus = None;
            return page.map_or(Deed::Nothing, |page| self.go_to(&page, sites));
        }
        if *checks && let Some(wrong) = self.check(sites) {
            *focus = Some(wrong.clone());
            self.show(&wrong, sites, extent);
            return Deed::Read(Reading::Refused);
        }
        self.done.insert(spot.clone());
        let done = self.perform(spot, saves.as_ref(), orders, sites);
        match self.go_on(button, ways, sites, focus) {
            Deed::Browsed(Browsing::Expired) => Deed::Browsed(Browsing::Expired),
            went => done.unwrap_or(went),
        }
    }

    /// Does what a button is for besides leading on. What it came to, where that says more than that the page passed.
    fn perform(&mut self, button: &Spot, saves: Option<&Arc<str>>, orders: &Orders, sites: &Sites) -> Option<Deed> {
        let site = sites.get(button.part())?;
        for (state, word) in &orders.sets {
            self.set(site, state, word);
        }
        if let Some(message) = &orders.sends {
            self.send(site, message);
        }
        let order = saves.map(|id| self.saving(id, site, sites));
        let is_saving = order.is_some();
        self.orders.extend(order);
        let deed = match orders.signs {
            Some(Signs::In) => {
                self.sign_in(site);
                Some(Browsing::SignedIn)
            }
            Some(Signs::Out) => {
                self.sign_out(site, sites);
                Some(Browsing::SignedOut)
            }
            None => is_saving.then_some(Browsing::Downloaded),
        };
        deed.map(Deed::Browsed)
    }

    /// Goes the first way that holds, from a button or a tile of the page in front.
    pub(super) fn go_on(&mut self, block: &Block, ways: &[Way], sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        let way = self.page(sites).and_then(|page| {
            let scope = self.on(page, sites);
            ways.iter().find(|way| way.when.as_ref().is_none_or(|when| when.holds(&scope)))
        });
        match (way, &block.spot, &block.kind) {
            (Some(way), Some(spot), _) => self.follow(spot, &way.to, sites, focus),
            (None, Some(spot), Kind::Tile { .. }) => Deed::Clicked(spot.clone()),
            _ => Deed::Read(Reading::Sent),
        }
    }

    /// Takes out what looks like somebody's real data, before the page passes. The first field in which some stood.
    fn guard(&mut self, sites: &Sites) -> Option<Spot> {
        let shown: Vec<Spot> = self.blocks(sites).into_iter().filter_map(|block| block.spot.clone()).collect();
        let mut guarded = None;
        for spot in shown {
            if self.fields.get_mut(&spot).is_some_and(|field| field.guard(true)) {
                self.problems.remove(&spot);
                guarded = guarded.or(Some(spot));
            }
        }
        guarded
    }

    /// Checks what is shown. Where Tab stops in the first thing that is wrong.
    fn check(&mut self, sites: &Sites) -> Option<Spot> {
        let page = self.page(sites)?;
        let mut problems = vec![];
        for block in self.blocks(sites) {
            if let (Some(spot), Some(problem)) = (&block.spot, self.fault(block, page, sites)) {
                problems.push((spot.clone(), problem, self.stop(block)));
            }
        }
        let first = problems.first().and_then(|(spot, _, stop)| stop.clone().or_else(|| Some(spot.clone())));
        self.problems = problems.into_iter().map(|(spot, problem, _)| (spot, problem)).collect();
        first
    }
}

/// A field as it is at first: what a lesson puts into it may be the person's.
fn fresh(kind: field::Kind, value: &str, sites: &Sites) -> Field {
    let of_person = |name: &str| sites.of_person(name.trim()).map(ToString::to_string);
    Field::new(kind, &site::put_in(value, of_person))
}
