//! What undo brings back.

use super::deed::{Reading, Writing};
use super::field::Field;
use super::{Browser, Comfort, Deed, Desk, Part, Pointer, Setup, Spot};

use std::sync::Arc;

/// What the computer holds. Its parts are shared until they are changed.
#[derive(Clone)]
pub(super) struct World {
    /// The part that is on screen.
    pub(super) part: Part,
    pub(super) pointer: Arc<Pointer>,
    pub(super) browser: Arc<Browser>,
    pub(super) desk: Arc<Desk>,
    /// What has the keyboard. It comes back with the rest, but is no difference: nobody presses « Revenir » to leave a field.
    pub(super) focus: Option<Spot>,
    /// What was copied. No difference either: nobody sees it.
    pub(super) clipboard: Arc<String>,
}

impl World {
    pub(super) fn new(setup: &Setup, comfort: Comfort) -> Self {
        let (sites, mut browser, mut desk) = (&setup.sites, Browser::default(), Desk::new(&setup.desk));
        browser.begin(&setup.signed_in, &setup.set, sites);
        browser.open_window(sites);
        if !sites.is_empty() && !sites.browser.is_bare {
            let receipts = sites.values().flat_map(|site| &site.receipts);
            desk = desk.with_web(receipts.map(|(id, receipt)| (id.clone(), receipt.name.clone())));
        }
        Self {
            part: setup.part,
            pointer: Arc::new(Pointer::held_by(comfort.hand)),
            browser: Arc::new(browser),
            desk: Arc::new(desk),
            focus: None,
            clipboard: Arc::default(),
        }
    }

    /// The field called `spot`, on the part that is on screen.
    pub(super) fn field_mut(&mut self, spot: &Spot) -> Option<&mut Field> {
        match self.part {
            Part::Pointer => None,
            Part::Keyboard | Part::Browser => Arc::make_mut(&mut self.browser).field_mut(spot),
            Part::Desktop => Arc::make_mut(&mut self.desk).field_mut(spot),
        }
    }

    /// Forgets what could be the beginning of somebody's real data, in every field that was emptied since: `now` is what followed.
    pub(super) fn forget(&mut self, now: &Self) {
        self.clipboard = Arc::default();
        let is_empty = |field: Option<&Field>| field.is_some_and(|field| field.text().is_empty());
        let browser = Arc::make_mut(&mut self.browser);
        browser.forget_address(&now.browser);
        for (spot, field) in &mut browser.fields {
            if is_empty(now.browser.field(spot)) {
                field.forget();
            }
        }
        let desk = Arc::make_mut(&mut self.desk);
        for spot in desk.fields() {
            if is_empty(now.desk.field(&spot))
                && let Some(field) = desk.field_mut(&spot)
            {
                field.forget();
            }
        }
    }
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        self.part == other.part
            && (Arc::ptr_eq(&self.pointer, &other.pointer) || self.pointer == other.pointer)
            && (Arc::ptr_eq(&self.browser, &other.browser) || self.browser == other.browser)
            && (Arc::ptr_eq(&self.desk, &other.desk) || self.desk == other.desk)
    }
}

/// Actions that « Revenir » takes back together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Run {
    /// Letters that come into the same field.
    Typing(Spot),
    /// Letters that go out of it.
    Erasing(Spot),
    /// Turns of the wheel.
    Scrolling,
}

impl Run {
    /// The run to which a deed belongs, if it belongs to one.
    pub(super) fn of(deed: &Deed) -> Option<Self> {
        match deed {
            Deed::Wrote(Writing::Typed, field) => Some(Self::Typing(field.clone())),
            Deed::Wrote(Writing::Erased, field) => Some(Self::Erasing(field.clone())),
            Deed::Read(Reading::Scrolled) => Some(Self::Scrolling),
            _ => None,
        }
    }
}
