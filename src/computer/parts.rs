//! What the hand and the keyboard do on the real parts: pages, fields, the desk.

use super::browser::Extent;
use super::deed::{Reading, Writing};
use super::field::{Change, Edit, Field, Kind, Motion};
use super::hand::{Judge, Place, Touch};
use super::keyboard::{self, Key, Position, Press};
use super::world::Run;
use super::{Browser, Computer, Deed, Desk, Keyboard, Part, Setup, Spot, Start, hand};

use std::sync::Arc;
use std::time::Duration;

/// The spot of the drawn keyboard, as a whole.
const DRAWN: &str = "keys.drawn";

impl Computer {
    pub(super) fn lay_out(&mut self, start: &Start) {
        self.world.part = start.part.unwrap_or(self.world.part);
        if let Some(stage) = &start.stage {
            Arc::make_mut(&mut self.world.pointer).set(stage);
        }
        if let Some(page) = &start.open {
            let sites = self.setup.sites.clone();
            Arc::make_mut(&mut self.world.browser).open(page, &sites);
            self.world.focus = None;
        }
        if start.focus.is_some() {
            self.world.focus.clone_from(&start.focus);
        }
    }

    /// The face tells how large the page is. It is not a thing that is done: nothing of it can be taken back.
    pub(super) fn lay(&mut self, extent: &Extent) {
        self.extent = extent.clone();
        // A list opens downwards: the page goes up with it, so that its options are seen.
        if let Some(list) = self.world.browser.unfolded().cloned() {
            self.show(&list);
        }
    }

    pub(super) fn part_spots(&self) -> Vec<Spot> {
        let mut spots = match self.part() {
            Part::Pointer => self.world.pointer.targets().iter().map(|target| target.spot.clone()).collect(),
            Part::Keyboard => self.world.browser.spots(&self.setup.sites, false),
            Part::Browser => self.world.browser.spots(&self.setup.sites, true),
            Part::Desktop => self.world.desk.spots(),
        };
        spots.extend(self.key_spots());
        spots
    }

    /// The drawn keyboard: as a whole where there is a real one, else key by key.
    fn key_spots(&self) -> Vec<Spot> {
        let is_drawn = self.shows_keyboard();
        let names: Vec<String> = match self.comfort.keyboard_on_screen {
            true if is_drawn => {
                keyboard::rows().iter().flat_map(|row| row.iter()).map(|(key, _)| format!("keys.{key}")).collect()
            }
            false if is_drawn => vec![DRAWN.to_owned()],
            _ => vec![],
        };
        names.iter().filter_map(|name| Spot::parse(name).ok()).collect()
    }

    /// Whether the drawn keyboard is on the screen.
    #[must_use]
    pub fn shows_keyboard(&self) -> bool {
        match self.part() {
            Part::Pointer => false,
            Part::Keyboard => true,
            Part::Browser | Part::Desktop => self.comfort.keyboard_on_screen && self.focused_field().is_some(),
        }
    }

    /// Where Tab stops, in order.
    #[must_use]
    pub fn stops(&self) -> Vec<Spot> {
        match self.part() {
            Part::Pointer => vec![],
            Part::Keyboard | Part::Browser => self.world.browser.stops(&self.setup.sites),
            Part::Desktop => self.world.desk.stops(),
        }
    }

    /// Whether Tab (or with `back`, Maj and Tab) goes on to the helpers of the kiosk.
    #[must_use]
    pub fn tab_leaves(&self, back: bool) -> bool {
        let stops = self.stops();
        let last = if back { stops.first() } else { stops.last() };
        last.is_none_or(|last| self.world.focus.as_ref() == Some(last))
    }

    /// Whether what is on the screen takes keys.
    #[must_use]
    pub fn takes_keys(&self) -> bool {
        self.part() != Part::Pointer && self.sheet.is_none()
    }

    /// The browser, and the sites that it can open.
    #[must_use]
    pub fn browser(&self) -> (&Browser, &super::Sites) {
        (&self.world.browser, &self.setup.sites)
    }

    /// How large the page was when the face last told.
    #[must_use]
    pub fn extent(&self) -> &Extent {
        &self.extent
    }

    /// The desk.
    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.world.desk
    }

    /// The keyboard.
    #[must_use]
    pub fn keyboard(&self) -> &Keyboard {
        &self.keyboard
    }

    /// What the hand is doing on the real parts.
    #[must_use]
    pub fn judge(&self) -> &Judge {
        &self.judge
    }

    /// What the lesson put into the computer.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Whether the seat has no keyboard but the one on the screen.
    #[must_use]
    pub fn has_keys_on_screen(&self) -> bool {
        self.comfort.keyboard_on_screen
    }

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

    /// Whether a thing can be seen without scrolling.
    #[must_use]
    pub fn is_seen(&self, spot: &Spot) -> bool {
        self.part() != Part::Browser || self.world.browser.is_seen(spot, &self.setup.sites, &self.extent)
    }

    /// Where to click so that a thing comes to the front that stands in a window behind, or reduced. None where that is not what hides it.
    #[must_use]
    pub fn way_to_front(&self, spot: &Spot) -> Option<Spot> {
        if self.part() != Part::Desktop {
            return None;
        }
        let spots = self.spots();
        let window = match spot.part() {
            "files" => "files",
            "desk" => spot.rest().split_once('.').map_or("", |(window, _)| window),
            _ => "",
        };
        let bar = Spot::parse(&format!("desk.bar.{window}")).ok().filter(|bar| bar != spot)?;
        let is_in_front = self.world.desk.front().is_some_and(|front| front.app.name() == window);
        (!is_in_front && !spots.contains(spot) && spots.contains(&bar)).then_some(bar)
    }

    /// How far the page is to be scrolled, in pixels, until a thing is seen: down is positive. None when it is, or cannot be.
    #[must_use]
    pub fn way_to(&self, spot: &Spot) -> Option<f32> {
        if self.part() != Part::Browser || self.is_seen(spot) {
            return None;
        }
        self.world.browser.way_to(spot, &self.setup.sites, &self.extent)
    }

    fn field_mut(&mut self, spot: &Spot) -> Option<&mut Field> {
        match self.world.part {
            Part::Pointer => None,
            Part::Keyboard | Part::Browser => Arc::make_mut(&mut self.world.browser).fields.get_mut(spot),
            Part::Desktop => Arc::make_mut(&mut self.world.desk).field_mut(spot),
        }
    }

    fn can_drag(&self, spot: &Spot) -> bool {
        match self.part() {
            Part::Pointer => false,
            Part::Keyboard | Part::Browser => self.world.browser.can_drag(spot),
            Part::Desktop => self.world.desk.can_drag(spot),
        }
    }

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
            Part::Browser => Arc::make_mut(&mut self.world.browser).touch(&touch, &sites, extent, focus),
            Part::Desktop => Arc::make_mut(&mut self.world.desk).touch(&touch, self.size, focus),
        };
        self.download();
        left.filter(|_| matches!(deed, Deed::Nothing | Deed::Missed)).unwrap_or(deed)
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
        Some(press.map_or(Deed::Keyed, |press| self.pressed(&press)))
    }

    /// A field was touched: the caret goes there, letters are selected.
    fn touch_field(&mut self, touch: &Touch) -> Option<Deed> {
        let (place, edit) = match touch {
            Touch::Down { on, presses: 1 } => (on, Edit::Place(on.caret?)),
            Touch::Down { on, presses: 2 } => (on, Edit::Word(on.caret?)),
            Touch::Down { on, .. } => (on, Edit::All),
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
        if self.world.focus.as_ref() != Some(&spot) {
            let _ = self.leave_field(touch);
            self.focus_on(&spot);
        }
        let change = self.edit(&spot, &edit);
        Some(match touch {
            Touch::Down { presses: 1, .. } => Deed::Nothing,
            _ => change,
        })
    }

    /// A field gets the keyboard: a list that is open on its page closes.
    fn focus_on(&mut self, field: &Spot) {
        if self.world.browser.unfolded().is_some() {
            let _ = Arc::make_mut(&mut self.world.browser).fold();
        }
        self.world.focus = Some(field.clone());
    }

    /// The hand goes elsewhere: what stands in the field that had the keyboard holds, unless it is somebody's real data.
    fn leave_field(&mut self, touch: &Touch) -> Option<Deed> {
        let goes = match touch {
            Touch::Down { on, .. } | Touch::Click { on, .. } | Touch::Right { on } => Some(&on.spot),
            _ => None,
        };
        let field = self.world.focus.clone().filter(|focus| goes.is_some_and(|goes| goes != focus))?;
        self.left(&field)
    }

    fn left(&mut self, spot: &Spot) -> Option<Deed> {
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
        let left = self.world.focus.clone().and_then(|focus| self.left(&focus));
        self.world.focus = None;
        left.unwrap_or(Deed::Nothing)
    }

    /// How large the part is on the screen, in pixels.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    /// The files that a page saved come into Téléchargements.
    fn download(&mut self) {
        if self.world.browser.saved.is_empty() {
            return;
        }
        let saved = std::mem::take(&mut Arc::make_mut(&mut self.world.browser).saved);
        let desk = Arc::make_mut(&mut self.world.desk);
        saved.iter().for_each(|file| desk.download(file));
    }

    /// Whether the keys mean « annuler »: Ctrl and Z.
    pub(super) fn is_undo(&self, press: &Press) -> bool {
        self.takes_keys() && press.control && is_letter(press, "z")
    }

    /// The keyboard, on a real part.
    pub(super) fn keyed(&mut self, action: &keyboard::Action) -> Deed {
        match action {
            keyboard::Action::Released(position) => {
                self.keyboard.release(*position);
                Deed::Nothing
            }
            keyboard::Action::Pressed(press) => {
                self.keyboard.note(press);
                let is_moving = matches!(press.key, Key::Named(key) if MOVING.contains(&key.name()));
                if press.repeat && !self.comfort.repeats && !is_moving {
                    return Deed::Keyed;
                }
                self.pressed(press)
            }
        }
    }

    fn pressed(&mut self, press: &Press) -> Deed {
        if let Key::Named(key) = press.key
            && key.name() == "tab"
        {
            return self.tab(press.shift);
        }
        if let Some(spot) = self.world.focus.clone()
            && let Some(field) = self.field(&spot)
            && let Some(edit) = edit(press, field.kind())
        {
            return self.edit(&spot, &edit);
        }
        let key = match &press.key {
            Key::Named(key) => *key,
            Key::Text(_) => match press.position.or_else(|| control_letter(press)) {
                Some(key) => key,
                None => return Deed::Keyed,
            },
            Key::Dead => return Deed::Keyed,
        };
        // What is pressed by Entrée or Espace is clicked, for those who count.
        let is_pressing = matches!(key.name(), "enter" | "space");
        let pressed = self.world.focus.clone();
        let (sites, extent) = (self.setup.sites.clone(), &self.extent);
        let focus = &mut self.world.focus;
        let deed = match self.world.part {
            Part::Pointer => Deed::Nothing,
            Part::Keyboard => Arc::make_mut(&mut self.world.browser).key_on_sheet(key, press.control, &sites, focus),
            Part::Browser => Arc::make_mut(&mut self.world.browser).key(key, press.control, &sites, extent, focus),
            Part::Desktop => Arc::make_mut(&mut self.world.desk).key(key, press.control, focus),
        };
        self.download();
        if let Some(pressed) = pressed.filter(|_| is_pressing && deed.is_hit()) {
            *self.clicks.entry(pressed).or_default() += 1;
        }
        if deed == Deed::Nothing { Deed::Keyed } else { deed }
    }

    fn tab(&mut self, back: bool) -> Deed {
        let stops = self.stops();
        let at = self.world.focus.as_ref().and_then(|focus| stops.iter().position(|stop| stop == focus));
        let next = match (at, back) {
            (None, false) => stops.first(),
            (None, true) => stops.last(),
            (Some(at), false) => stops.get(at + 1),
            (Some(at), true) => at.checked_sub(1).and_then(|at| stops.get(at)),
        };
        let left = self.world.focus.clone().and_then(|focus| self.left(&focus));
        let Some(next) = next.cloned() else { return left.unwrap_or(Deed::Keyed) };
        self.world.focus = Some(next.clone());
        let deed = match self.field_mut(&next) {
            Some(field) => {
                field.apply(&Edit::All, &mut String::new());
                Deed::Wrote(Writing::Focused, next.clone())
            }
            None => Deed::Keyed,
        };
        self.show(&next);
        left.unwrap_or(deed)
    }

    /// Scrolls the page until a thing is seen that got the keyboard.
    fn show(&mut self, spot: &Spot) {
        if self.part() == Part::Browser {
            let (sites, extent) = (self.setup.sites.clone(), &self.extent);
            Arc::make_mut(&mut self.world.browser).show(spot, &sites, extent);
        }
    }

    fn edit(&mut self, spot: &Spot, edit: &Edit) -> Deed {
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
        let run = Some(Run::Typing(spot));
        if self.world != before {
            if self.run != run {
                self.undo.push(before);
            }
            self.run = run;
        }
        self.deed = deed.clone();
        Some(deed)
    }

    /// What the gesture acts on: a spot as a whole; in a field, behind its last letter.
    pub(super) fn place_on(&self, spot: &Spot) -> Place {
        let caret = self.field(spot).map(|field| field.text().chars().count());
        Place { caret, ..Place::on(spot) }
    }
}

/// Keys that go on when they are held, for every hand: nothing is written by them.
const MOVING: [&str; 6] = ["left", "right", "up", "down", "page_up", "page_down"];

fn is_letter(press: &Press, letter: &str) -> bool {
    matches!(&press.key, Key::Text(text) if text.eq_ignore_ascii_case(letter))
        || press.position.is_some_and(|position| position.name() == letter)
}

/// The key of a letter that came with Ctrl and without its place; + and − stand beside the digits too.
fn control_letter(press: &Press) -> Option<Position> {
    let Key::Text(text) = &press.key else { return None };
    let name = match &**text {
        "+" => "equal".to_owned(),
        "-" => "6".to_owned(),
        text => text.to_lowercase(),
    };
    Position::parse(&name).filter(|_| press.control)
}

/// What a key does to the field that has the keyboard. None for what the field leaves to the part.
fn edit(press: &Press, kind: Kind) -> Option<Edit> {
    let name = match &press.key {
        Key::Text(_) if press.control => {
            let letter = ["a", "c", "x", "v"].into_iter().find(|letter| is_letter(press, letter))?;
            return Some(match letter {
                "a" => Edit::All,
                "c" => Edit::Copy,
                "x" => Edit::Cut,
                _ => Edit::Paste,
            });
        }
        Key::Text(text) => return Some(Edit::Type(text.to_string())),
        Key::Dead => return None,
        Key::Named(name) => name.name(),
    };
    let to = |to| Some(Edit::Move { to, select: press.shift });
    match name {
        "backspace" => Some(Edit::Backspace),
        "delete" => Some(Edit::Delete),
        "space" => Some(Edit::Type(" ".to_owned())),
        "left" => to(Motion::Left),
        "right" => to(Motion::Right),
        "home" => to(Motion::Home),
        "end" => to(Motion::End),
        "up" if kind == Kind::Lines => to(Motion::Up),
        "down" if kind == Kind::Lines => to(Motion::Down),
        "enter" if kind == Kind::Lines => Some(Edit::Type("\n".to_owned())),
        _ => None,
    }
}
