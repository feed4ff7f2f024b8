//! What is filled in, and whether it passes.

use super::Browser;
use super::Extent;
use crate::computer::deed::{Reading, Writing};
use crate::computer::field::{Edit, Problem};
use crate::computer::site::{self, Block, Kind, Page, Sites, Way};
use crate::computer::{Deed, Spot};

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
                let field = self.field_of(block)?;
                (field.text().trim().is_empty(), field.problem())
            }
            Kind::Choice(_) | Kind::List(_) => (!self.chosen.contains_key(spot), None),
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

    /// Follows a link.
    pub(super) fn follow(&mut self, link: &Spot, to: &Spot, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        self.done.insert(link.clone());
        self.open(to, sites);
        *focus = None;
        Deed::Read(Reading::Went)
    }

    /// Goes the first way that holds: what a tile does.
    pub(super) fn go_on(&mut self, block: &Block, ways: &[Way], sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        // STUB: to be built.
        let Some((tile, way)) = block.spot.as_ref().zip(ways.first()) else { return Deed::Missed };
        self.follow(tile, &way.to, sites, focus)
    }

    /// Presses a button: checks the page, then saves, then goes the first way that holds.
    pub(super) fn press(&mut self, button: &Block, sites: &Sites, extent: &Extent, focus: &mut Option<Spot>) -> Deed {
        let (Some(spot), Kind::Button { checks, ways, saves, .. }) = (&button.spot, &button.kind) else {
            return Deed::Nothing;
        };
        if *checks {
            if let Some(guarded) = self.guard(sites) {
                *focus = Some(guarded.clone());
                self.show(&guarded, sites, extent);
                return Deed::Wrote(Writing::Guarded, guarded);
            }
            if let Some(wrong) = self.check(sites) {
                *focus = Some(wrong.clone());
                self.show(&wrong, sites, extent);
                return Deed::Read(Reading::Refused);
            }
        }
        self.done.insert(spot.clone());
        self.orders.extend(saves.clone().map(super::Order::Save));
        let way = self.page(sites).and_then(|page| {
            let scope = self.on(page, sites);
            ways.iter().find(|way| way.when.as_ref().is_none_or(|when| when.holds(&scope)))
        });
        let Some(way) = way else { return Deed::Read(Reading::Sent) };
        self.open(&way.to, sites);
        *focus = None;
        Deed::Read(Reading::Went)
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
