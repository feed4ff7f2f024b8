//! What a key comes to.

use super::scroll::LINE;
use super::things::{ZOOM_IN, ZOOM_OUT};
use super::{ADDRESS, Browser, Extent, things};
use crate::computer::deed::Reading;
use crate::computer::keyboard::Position;
use crate::computer::site::{Block, Choice, Kind, Sites};
use crate::computer::{Deed, Spot};

impl Browser {
    /// What a key comes to that no field took: Entrée, Espace, arrows, PageDown, Escape. `control`: Ctrl is held.
    pub(in crate::computer) fn key(
        &mut self,
        key: Position,
        control: bool,
        sites: &Sites,
        extent: &Extent,
        focus: &mut Option<Spot>,
    ) -> Deed {
        let name = key.name();
        let shortcut = self.shortcut(name, control, sites, focus);
        let deed = if let Some(deed) = shortcut {
            deed
        } else if control {
            self.resize_by(name, sites, extent)
        } else {
            match self.focused_key(name, sites, extent, focus) {
                Some(Deed::Clicked(_)) => Deed::Keyed,
                Some(deed) => deed,
                None if focus.as_ref().is_some_and(|focus| self.field(focus).is_some()) => Deed::Nothing,
                None => self.scroll_by(name, sites, extent),
            }
        };
        self.settle(sites, focus);
        deed
    }

    /// Alt and ← or →: back, forward.
    pub(in crate::computer) fn key_with_alt(&mut self, key: Position, sites: &Sites, focus: &mut Option<Spot>) -> Deed {
        if sites.browser.is_bare {
            return Deed::Nothing;
        }
        if let Some(guarded) = self.guard_address(focus.as_ref()) {
            return guarded;
        }
        let deed = self.travel(key.name() == "right", sites);
        self.settle(sites, focus);
        deed
    }

    /// The keys of the window: F5 and Ctrl+R, Ctrl+T, Ctrl+W, Ctrl+L. None for other keys, and where there is only a page.
    fn shortcut(&mut self, name: &str, control: bool, sites: &Sites, focus: &mut Option<Spot>) -> Option<Deed> {
        if sites.browser.is_bare {
            return None;
        }
        let is_known = name == "f5" || (control && ["r", "t", "w", "l"].contains(&name));
        if is_known && let Some(guarded) = self.guard_address(focus.as_ref()) {
            return Some(guarded);
        }
        match (name, control) {
            ("f5", _) | ("r", true) => Some(self.reload(sites)),
            ("t", true) => Some(self.new_tab(sites, focus)),
            ("w", true) => Some(self.close_tab(self.front, sites)),
            ("l", true) => Some(self.focus_address(focus)),
            _ => None,
        }
    }

    /// Ctrl and + or −, on the row of digits or beside it; Ctrl and 0.
    fn resize_by(&mut self, name: &str, sites: &Sites, extent: &Extent) -> Deed {
        match name {
            "equal" | "plus" | "+" => self.resize(true, sites, extent),
            "6" | "minus" | "-" => self.resize(false, sites, extent),
            "0" => self.show_at(100, sites, extent),
            _ => Deed::Nothing,
        }
    }

    fn scroll_by(&mut self, name: &str, sites: &Sites, extent: &Extent) -> Deed {
        let range = self.range(sites, extent);
        match name {
            "up" => self.scroll(-LINE, sites, extent),
            "down" => self.scroll(LINE, sites, extent),
            "page_up" => self.turn(false, sites, extent),
            "page_down" | "space" => self.turn(true, sites, extent),
            "home" => self.scroll(-range, sites, extent),
            "end" => self.scroll(range, sites, extent),
            _ => Deed::Nothing,
        }
    }

    /// What a key does to the thing that has the keyboard. None when it has no use for it.
    fn focused_key(&mut self, name: &str, sites: &Sites, extent: &Extent, focus: &mut Option<Spot>) -> Option<Deed> {
        if name == "escape"
            && let Some(open) = self.fold()
        {
            *focus = Some(open);
            return Some(Deed::Read(Reading::Folded));
        }
        match (focus.as_ref().map(Spot::as_str), name) {
            (Some(ADDRESS), "enter") => return Some(self.go_to_address(sites, focus)),
            (Some(ADDRESS), "escape") => return Some(self.give_address_back(sites)),
            _ => {}
        }
        if let Some(deed) = self.key_over(name, sites, focus) {
            return Some(deed);
        }
        let spot = focus.clone()?;
        let presses = matches!(name, "enter" | "space");
        let Some(block) = self.block(&spot, sites) else {
            return presses.then(|| self.press_beside(&spot, sites, extent, focus)).flatten();
        };
        if things::shower(block).as_ref() == Some(&spot) {
            return presses.then(|| self.reveal(block));
        }
        match &block.kind {
            Kind::Field { .. } if name == "enter" => {
                let button = self.first_button(sites)?;
                Some(self.press(button, sites, extent, focus))
            }
            Kind::Choice(_) if presses => Some(self.choose(&spot, sites)),
            Kind::Choice(options) => {
                let next = around(options, &spot, name)?;
                *focus = Some(next.clone());
                Some(self.choose(&next, sites))
            }
            Kind::List(options) => self.list_key(name, block, options, sites),
            Kind::Check { .. } if presses => Some(self.tick(&spot)),
            Kind::Button { .. } if presses => Some(self.press(block, sites, extent, focus)),
            Kind::Link { to, in_new_tab: true } if name == "enter" => Some(self.follow_aside(&spot, to, sites, focus)),
            Kind::Link { to, .. } | Kind::Result { to, .. } if name == "enter" => {
                Some(self.follow(&spot, to, sites, focus))
            }
            Kind::Tile { ways, .. } if name == "enter" => Some(self.go_on(block, ways, sites, focus)),
            Kind::Upload { .. } if presses => Some(self.click_upload(&spot, block)),
            Kind::Robot { .. } if presses => Some(self.click_robot(&spot, block)),
            _ => None,
        }
    }

    /// Entrée or Espace on a control of the window, or on what stands around or over the page: as a click. The keyboard stays there, unless
    /// another page opens.
    fn press_beside(&mut self, spot: &Spot, sites: &Sites, extent: &Extent, focus: &mut Option<Spot>) -> Option<Deed> {
        let deed = match self.resize_at(spot, sites, extent).or_else(|| self.click_chrome(spot, sites, focus)) {
            Some(deed) => deed,
            None => self.click_over(spot, sites, focus)?,
        };
        if focus.is_none() && deed != Deed::Read(Reading::Went) {
            *focus = Some(spot.clone());
        }
        Some(deed)
    }

    /// One of the two buttons for the size of letters. None for other things.
    pub(super) fn resize_at(&mut self, spot: &Spot, sites: &Sites, extent: &Extent) -> Option<Deed> {
        let larger = match spot.as_str() {
            ZOOM_IN => true,
            ZOOM_OUT => false,
            _ => return None,
        };
        let deed = self.resize(larger, sites, extent);
        Some(if deed == Deed::Nothing { Deed::Clicked(spot.clone()) } else { deed })
    }

    /// A key on a list: closed, the arrows choose; open, they go along its options, and Entrée chooses.
    fn list_key(&mut self, name: &str, list: &Block, options: &[Choice], sites: &Sites) -> Option<Deed> {
        let is_open = self.unfolded == list.spot;
        if matches!(name, "enter" | "space") {
            return match self.lit.clone().filter(|_| is_open) {
                Some(lit) => Some(self.choose(&lit, sites)),
                None => Some(self.unfold(list)),
            };
        }
        let chosen = list.spot.as_ref().and_then(|spot| self.chosen(spot));
        let chosen = options.iter().find(|option| chosen == Some(&option.id)).map(|option| &option.spot);
        let at = if is_open { self.lit.as_ref() } else { chosen };
        let next = along(options, at, name)?;
        if !is_open {
            return Some(if Some(&next) == chosen { Deed::Keyed } else { self.choose(&next, sites) });
        }
        self.lit = Some(next);
        Some(Deed::Keyed)
    }

    /// The button that Entrée presses from a field: the first that sends the page, or else the first.
    fn first_button<'a>(&self, sites: &'a Sites) -> Option<&'a Block> {
        let blocks = self.blocks(sites);
        let button = |sends: bool| {
            let fits = move |block: &&&Block| matches!(&block.kind, Kind::Button { checks, .. } if *checks || !sends);
            blocks.iter().find(fits).copied()
        };
        button(true).or_else(|| button(false))
    }
}

/// The next option of a choice, around its ends.
fn around(options: &[Choice], from: &Spot, name: &str) -> Option<Spot> {
    let at = options.iter().position(|option| &option.spot == from)?;
    let next = match name {
        "up" | "left" => at.checked_sub(1).unwrap_or(options.len() - 1),
        "down" | "right" => (at + 1) % options.len(),
        _ => return None,
    };
    options.get(next).map(|option| option.spot.clone())
}

/// The next option of a list, up to its ends.
fn along(options: &[Choice], from: Option<&Spot>, name: &str) -> Option<Spot> {
    let at = from.and_then(|from| options.iter().position(|option| &option.spot == from));
    let last = options.len().checked_sub(1)?;
    let next = match (name, at) {
        ("home" | "page_up", _) => 0,
        ("end" | "page_down", _) => last,
        ("up" | "left" | "down" | "right", None) => 0,
        ("up" | "left", Some(at)) => at.saturating_sub(1),
        ("down" | "right", Some(at)) => (at + 1).min(last),
        _ => return None,
    };
    options.get(next).map(|option| option.spot.clone())
}
