//! The real parts on the screen: what they lay out, what can be acted on in them, what of them is seen.

use super::browser::Extent;
use super::hand::Judge;
use super::{Browser, Computer, Desk, Keyboard, Part, Setup, Spot, Start, keyboard};

use std::sync::Arc;

/// The spot of the drawn keyboard, as a whole.
const DRAWN: &str = "keys.drawn";

impl Computer {
    pub(super) fn lay_out(&mut self, start: &Start) {
        self.world.part = start.part.unwrap_or(self.world.part);
        if self.world.part == Part::Browser {
            Arc::make_mut(&mut self.world.desk).set_web(super::desk::WebWindow::Open);
        }
        if !start.set.is_empty() || start.later > 0 {
            let browser = Arc::make_mut(&mut self.world.browser);
            browser.wait(start.later);
            browser.remember(&start.set, &self.setup.sites);
        }
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
        let before = std::mem::replace(&mut self.extent, extent.clone());
        // A list opens downwards: the page goes up with it, so that its options are seen. So do the pictures of « Je ne suis pas un robot ».
        let list = self.world.browser.unfolded().cloned();
        if let Some(opened) = list.or_else(|| self.robot_opened_since(&before)) {
            self.show(&opened);
        }
    }

    /// The robot whose pictures are new on the page.
    fn robot_opened_since(&self, before: &Extent) -> Option<Spot> {
        let is_new = |spot: &&Spot| before.page == self.extent.page && !before.things.contains_key(*spot);
        let new = self.extent.things.keys().filter(is_new);
        let mut robots = new.filter_map(|spot| Spot::parse(spot.as_str().strip_suffix(".check")?).ok());
        robots.find(|robot| self.world.browser.robot(robot).is_open)
    }

    pub(super) fn part_spots(&self) -> Vec<Spot> {
        let mut spots = match self.part() {
            Part::Pointer => self.world.pointer.targets().iter().map(|target| target.spot.clone()).collect(),
            Part::Keyboard => self.world.browser.spots(&self.setup.sites, false),
            Part::Browser if self.asks_for_file() => self.world.desk.spots(),
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
            Part::Keyboard => self.world.browser.stops(&self.setup.sites, false),
            Part::Browser if self.asks_for_file() => self.world.desk.stops(),
            Part::Browser => self.world.browser.stops(&self.setup.sites, true),
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

    /// Whether a thing can be seen without scrolling.
    #[must_use]
    pub fn is_seen(&self, spot: &Spot) -> bool {
        self.part() != Part::Browser
            || self.asks_for_file()
            || self.world.browser.is_seen(spot, &self.setup.sites, &self.extent)
    }

    /// Where to click so that a thing comes to the front that stands in a window behind, or reduced. None where that is not what hides it.
    #[must_use]
    pub fn way_to_front(&self, spot: &Spot) -> Option<Spot> {
        let spots = self.spots();
        let is_of_desk = matches!(spot.part(), "desk" | "files" | "key");
        let way = match self.part() {
            Part::Browser if is_of_desk => super::browser::REDUCE,
            Part::Desktop if !is_of_desk => super::desk::BROWSER,
            Part::Desktop => return self.way_within_desk(spot, &spots),
            Part::Pointer | Part::Keyboard | Part::Browser => return None,
        };
        Spot::parse(way).ok().filter(|way| spots.contains(way) && !spots.contains(spot))
    }

    fn way_within_desk(&self, spot: &Spot, spots: &[Spot]) -> Option<Spot> {
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

    /// How large the part is on the screen, in pixels.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    /// Scrolls the page until a thing is seen that got the keyboard.
    pub(super) fn show(&mut self, spot: &Spot) {
        if self.part() == Part::Browser && !self.asks_for_file() {
            let (sites, extent) = (self.setup.sites.clone(), &self.extent);
            Arc::make_mut(&mut self.world.browser).show(spot, &sites, extent);
        }
    }
}
