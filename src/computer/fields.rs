//! The fields of the real parts: which of them has the keyboard, what is done in it, and what becomes of it when the hand goes elsewhere.

use super::browser::ADDRESS;
use super::deed::Writing;
use super::field::{Change, Edit, Field};
use super::hand::{Place, Touch};
use super::{Computer, Deed, Part, Spot};

use std::sync::Arc;

impl Computer {
    /// What has the keyboard.
    #[must_use]
    pub fn focus(&self) -> Option<&Spot> {
        self.world.focus.as_ref()
    }

    /// The field that has the keyboard.
    #[must_use]
    pub fn focused_field(&self) -> Option<&Field> {
        self.field(self.world.focus.as_ref()?)
    }

    /// The field called `spot`.
    #[must_use]
    pub fn field(&self, spot: &Spot) -> Option<&Field> {
        match self.part() {
            Part::Pointer => None,
            Part::Keyboard | Part::Browser => self.world.browser.field(spot),
            Part::Desktop => self.world.desk.field(spot),
        }
    }

    pub(super) fn field_mut(&mut self, spot: &Spot) -> Option<&mut Field> {
        self.world.field_mut(spot)
    }

    /// A field gets the keyboard: a list that is open on its page closes, and an address that was begun is given back.
    pub(super) fn focus_on(&mut self, field: &Spot) {
        if self.world.browser.unfolded().is_some() {
            let _ = Arc::make_mut(&mut self.world.browser).fold();
        }
        if self.world.focus.as_ref() != Some(field) {
            self.give_address_back();
        }
        self.world.focus = Some(field.clone());
    }

    /// The keyboard leaves the address, if it was there: what is in front stands in it again.
    fn give_address_back(&mut self) {
        if self.part() == Part::Browser && self.world.focus.as_ref().is_some_and(|focus| focus.as_str() == ADDRESS) {
            Arc::make_mut(&mut self.world.browser).restore_address(&self.setup.sites);
        }
    }

    /// What a press in a field does: the caret goes there, a word or everything is selected. In the address everything is, so that what is typed takes
    /// its place: only where it has the keyboard already, one press puts the caret.
    pub(super) fn press_in(&self, on: &Place, presses: u8) -> Option<Edit> {
        let is_whole = on.spot.as_str() == ADDRESS && (presses > 1 || self.world.focus.as_ref() != Some(&on.spot));
        Some(match presses {
            _ if is_whole => Edit::All,
            1 => Edit::Place(on.caret?),
            2 => Edit::Word(on.caret?),
            _ => Edit::All,
        })
    }

    /// The hand goes elsewhere: what stands in the field that had the keyboard holds, unless it is somebody's real data.
    pub(super) fn leave_field(&mut self, touch: &Touch) -> Option<Deed> {
        let goes = match touch {
            Touch::Down { on, .. } | Touch::Click { on, .. } | Touch::Right { on } => Some(&on.spot),
            _ => None,
        };
        let field = self.world.focus.clone().filter(|focus| goes.is_some_and(|goes| goes != focus))?;
        self.left(&field)
    }

    /// The keyboard leaves a field for good: an address that was begun is given back.
    pub(super) fn left_behind(&mut self, spot: &Spot) -> Option<Deed> {
        let left = self.left(spot);
        self.give_address_back();
        left
    }

    pub(super) fn left(&mut self, spot: &Spot) -> Option<Deed> {
        if self.field_mut(spot)?.guard(true) {
            return Some(Deed::Wrote(Writing::Guarded, spot.clone()));
        }
        let deed = match self.world.part {
            Part::Desktop => Arc::make_mut(&mut self.world.desk).left(spot),
            _ => Deed::Nothing,
        };
        // A name that holds is no field any more.
        if self.field(spot).is_none() {
            self.world.focus = None;
        }
        (deed != Deed::Nothing).then_some(deed)
    }

    /// The keyboard goes elsewhere: what has it here has it no more, and the way in begins anew.
    pub(super) fn leave(&mut self) -> Deed {
        let left = self.world.focus.clone().and_then(|focus| self.left_behind(&focus));
        self.world.focus = None;
        left.unwrap_or(Deed::Nothing)
    }

    pub(super) fn edit(&mut self, spot: &Spot, edit: &Edit) -> Deed {
        let mut clipboard = (*self.world.clipboard).clone();
        let Some(field) = self.field_mut(spot) else { return Deed::Keyed };
        let change = field.apply(edit, &mut clipboard);
        let is_guarded = field.guard(false);
        if clipboard != *self.world.clipboard {
            self.world.clipboard = Arc::new(clipboard);
        }
        if matches!(change, Change::Typed | Change::Erased | Change::Pasted) && self.world.part != Part::Desktop {
            Arc::make_mut(&mut self.world.browser).edited(spot);
        }
        let writing = match change {
            _ if is_guarded => Writing::Guarded,
            Change::Nothing | Change::Moved => return Deed::Keyed,
            Change::Selected => Writing::Selected,
            Change::Typed => Writing::Typed,
            Change::Erased => Writing::Erased,
            Change::Copied => Writing::Copied,
            Change::Pasted => Writing::Pasted,
            Change::NothingToPaste => Writing::NothingToPaste,
            Change::Revealed => return Deed::Clicked(spot.clone()),
        };
        Deed::Wrote(writing, spot.clone())
    }

    /// Replaces what stands in the focused field: what a lesson's solution does. None when nothing has the keyboard that can be typed into.
    pub(super) fn replace(&mut self, text: &str) -> Option<Deed> {
        let spot = self.world.focus.clone()?;
        self.field(&spot)?;
        let before = self.world.clone();
        let deed = self.edit(&spot, &Edit::Replace(text.to_owned()));
        self.remember(before, &deed);
        self.deed = deed.clone();
        Some(deed)
    }

    /// What the gesture acts on: a spot as a whole; in a field, behind its last letter.
    pub(super) fn place_on(&self, spot: &Spot) -> Place {
        let caret = self.field(spot).map(|field| field.text().chars().count());
        Place { caret, ..Place::on(spot) }
    }
}
