//! What the hand does on the real parts: pages, fields, the desk.

use super::deed::{Reading, Writing};
use super::field::Edit;
use super::hand::{self, Touch};
use super::keyboard::Position;
use super::{Computer, Deed, Part, Spot};

use std::sync::Arc;
use std::time::Duration;

impl Computer {
    /// The hand, on a real part.
    pub(super) fn touched(&mut self, action: &hand::Action, now: Duration) -> Deed {
        let mut judge = std::mem::take(&mut self.judge);
        let touch = judge.judge(action, self.comfort, now, |spot| self.can_drag(spot));
        self.judge = judge;
        let Some(touch) = touch else { return Deed::Nothing };
        match &touch {
            Touch::Moved => return Deed::Moved,
            Touch::Entered(spot) => return Deed::Entered(spot.clone()),
            Touch::Slipped(spot) => return Deed::Slipped(spot.clone()),
            Touch::OtherButton => return Deed::OtherButton,
            _ => {}
        }
        if let Some(deed) = self.touch_keys(&touch).or_else(|| self.touch_field(&touch)) {
            return deed;
        }
        if let Touch::Click { on, .. } = &touch {
            *self.clicks.entry(on.spot.clone()).or_default() += 1;
        }
        let left = self.leave_field(&touch);
        let (sites, extent) = (self.setup.sites.clone(), &self.extent);
        let focus = &mut self.world.focus;
        let deed = match self.world.part {
            Part::Pointer => Deed::Nothing,
            Part::Keyboard => Arc::make_mut(&mut self.world.browser).touch_on_sheet(&touch, &sites, focus),
            Part::Browser if self.world.desk.dialog().is_some() => {
                Arc::make_mut(&mut self.world.desk).touch(&touch, self.size, focus)
            }
            Part::Browser => Arc::make_mut(&mut self.world.browser).touch(&touch, &sites, extent, focus),
            Part::Desktop => Arc::make_mut(&mut self.world.desk).touch(&touch, self.size, focus),
        };
        let deed = self.carry_out().unwrap_or(deed);
        let tells = |left: &Deed| matches!(deed, Deed::Nothing | Deed::Missed) || left.is_guarded();
        left.filter(tells).unwrap_or(deed)
    }

    /// The drawn keyboard was touched.
    fn touch_keys(&mut self, touch: &Touch) -> Option<Deed> {
        let spot = match touch {
            Touch::Down { on, .. } | Touch::Click { on, .. } | Touch::Right { on } => &on.spot,
            _ => return None,
        };
        if spot.part() != "keys" {
            return None;
        }
        if !matches!(touch, Touch::Click { .. }) {
            return Some(Deed::Nothing);
        }
        let Some(position) = Position::parse(spot.rest()).filter(|_| self.comfort.keyboard_on_screen) else {
            return Some(Deed::Read(Reading::Drew));
        };
        let press = self.keyboard.strike(position);
        Some(match press {
            Some(press) if self.is_undo(&press) => self.step_back(),
            Some(press) => self.pressed(&press),
            None => Deed::Keyed,
        })
    }

    /// A field was touched: the caret goes there, letters are selected.
    fn touch_field(&mut self, touch: &Touch) -> Option<Deed> {
        let (place, edit) = match touch {
            Touch::Down { on, presses } => (on, self.press_in(on, *presses)?),
            Touch::Dragging { from, to, .. } | Touch::Drop { from, to, .. } => {
                let to = to.as_ref().filter(|to| to.spot == from.spot).and_then(|to| to.caret);
                (from, Edit::Extend(to.or_else(|| Some(self.field(&from.spot)?.caret()))?))
            }
            Touch::Click { on, .. } => {
                self.field(&on.spot)?;
                *self.clicks.entry(on.spot.clone()).or_default() += 1;
                let is_new = self.world.focus.as_ref() != Some(&on.spot);
                let _ = is_new.then(|| self.leave_field(touch));
                self.focus_on(&on.spot);
                return Some(Deed::Wrote(Writing::Focused, on.spot.clone()));
            }
            Touch::Right { on } => {
                self.field(&on.spot)?;
                return Some(Deed::RightClicked(on.spot.clone()));
            }
            _ => return None,
        };
        let spot = place.spot.clone();
        self.field(&spot)?;
        let mut left = None;
        if self.world.focus.as_ref() != Some(&spot) {
            left = self.leave_field(touch);
            self.focus_on(&spot);
        }
        let change = self.edit(&spot, &edit);
        Some(match touch {
            _ if left.is_some() => left?,
            Touch::Down { presses: 1, .. } => Deed::Nothing,
            _ => change,
        })
    }

    fn can_drag(&self, spot: &Spot) -> bool {
        match self.part() {
            Part::Pointer => false,
            Part::Browser if self.asks_for_file() => self.world.desk.can_drag(spot),
            Part::Keyboard | Part::Browser => self.world.browser.can_drag(spot),
            Part::Desktop => self.world.desk.can_drag(spot),
        }
    }
}
