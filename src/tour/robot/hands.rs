//! What the robot's hands do on the pretend computer: by mouse, and by keyboard alone.

use super::{Error, Means, Robot};
use crate::computer::keyboard::{self, Position};
use crate::computer::{Computer, Gesture, Spot, helper};

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Vector, mouse};

use std::cmp::Ordering;
use std::time::Duration;

/// From a press to its release.
const PRESS: Duration = Duration::from_millis(120);
/// From one thing that is done to the next.
const PAUSE: Duration = Duration::from_millis(400);
/// How far a finger goes at once, in pixels.
const STRETCH: f32 = 120.0;
/// More keys than any sentence needs, and more turns of the wheel than any page.
const ENOUGH: usize = 400;
/// More stops than any part has.
const STOPS: usize = 80;
/// The pretend computer, among the controls of the kiosk.
const COMPUTER: &str = "computer";

impl Robot {
    /// Does one gesture with the mouse; types with the keyboard.
    pub(super) fn do_by_mouse(&mut self, step: &str, gesture: &Gesture) -> Result<(), Error> {
        if let Some(spot) = gesture.spot() {
            self.go_to(step, spot)?;
        }
        match gesture {
            Gesture::Rest(_) => self.seated.pass(self.seated.kiosk().rest() + Duration::from_millis(100)),
            Gesture::Click(_) => self.click(mouse::Button::Left),
            Gesture::Right(_) => self.click(mouse::Button::Right),
            Gesture::Double(_) => {
                self.press();
                self.seated.pass(PRESS);
                self.click(mouse::Button::Left);
            }
            Gesture::Drag(_, to) if self.means == Means::Touch => {
                let from = self.at;
                self.go_to(step, to)?;
                self.seated.seat.swipe(from, self.at);
                self.seated.pass(PAUSE);
            }
            Gesture::Drag(_, to) => {
                self.seated.seat.press(mouse::Button::Left);
                self.seated.pass(PRESS);
                self.go_to(step, to)?;
                self.seated.seat.release(mouse::Button::Left);
                self.seated.pass(PAUSE);
            }
            // It was seen when the hand went to it.
            Gesture::Scroll(_) => {}
            Gesture::Type(_) | Gesture::Press(_) => self.strike(step, gesture)?,
        }
        Ok(())
    }

    fn click(&mut self, button: mouse::Button) {
        if self.means == Means::Touch {
            self.press();
            return self.seated.pass(PAUSE);
        }
        self.seated.seat.press(button);
        self.seated.pass(PRESS);
        self.seated.seat.release(button);
        self.seated.pass(PAUSE);
    }

    /// Turns the wheel until the spot is seen, and brings the window in front in which it stands.
    pub(super) fn uncover(&mut self, step: &str, spot: &Spot) -> Result<(), Error> {
        self.bring_to_front(step, spot)?;
        for _ in 0..ENOUGH {
            let Some(way) = self.computer().and_then(|computer| computer.way_to(spot)) else { return Ok(()) };
            let page = Spot::parse("browser.page").map_err(|_| self.not_seen(step, spot.as_str()))?;
            self.go_to(step, &page)?;
            if self.means == Means::Touch {
                let by = way.clamp(-STRETCH, STRETCH);
                self.seated.seat.swipe(self.at, self.at - Vector::new(0.0, by));
            } else {
                self.seated.seat.wheel((way / crate::computer::browser::NOTCH).clamp(-1.0, 1.0));
            }
            self.seated.pass(Duration::from_millis(50));
            if self.is_done_with(step) {
                return Ok(());
            }
        }
        Err(self.not_seen(step, spot.as_str()))
    }

    fn bring_to_front(&mut self, step: &str, spot: &Spot) -> Result<(), Error> {
        match self.computer().and_then(|computer| computer.way_to_front(spot)) {
            Some(bar) => self.do_by_mouse(step, &Gesture::Click(bar)),
            None => Ok(()),
        }
    }

    fn not_seen(&self, step: &str, spot: &str) -> Error {
        Error::NotSeen { step: step.to_owned(), spot: spot.to_owned() }
    }

    fn computer(&self) -> Option<&Computer> {
        self.seated.kiosk().computer()
    }

    /// Types, or strikes a key by its name.
    fn strike(&mut self, step: &str, gesture: &Gesture) -> Result<(), Error> {
        match gesture {
            Gesture::Type(expr) => {
                let wanted = self.computer().and_then(|computer| expr.evaluate(computer).ok());
                self.write(step, &wanted.map(|wanted| wanted.to_string()).unwrap_or_default())
            }
            Gesture::Press(keys) => {
                let Some((held, last)) = keyboard::chord(keys) else { return Ok(()) };
                let held = held.iter().fold(Modifiers::empty(), |held, key| match key.name() {
                    "shift" => held | Modifiers::SHIFT,
                    "control" => held | Modifiers::CTRL,
                    "alt" => held | Modifiers::ALT,
                    _ => held,
                });
                self.seated.seat.key(&key(last.name()), held);
                self.seated.pass(PAUSE);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Types letter by letter, and corrects what does not fit.
    fn write(&mut self, step: &str, wanted: &str) -> Result<(), Error> {
        for _ in 0..ENOUGH {
            let Some(field) = self.computer().and_then(Computer::focused_field) else {
                return Err(self.not_seen(step, "a field with the keyboard"));
            };
            let (typed, caret) = (field.text().to_owned(), field.caret());
            if typed == wanted || self.is_done_with(step) {
                self.seated.pass(PAUSE);
                return Ok(());
            }
            let Some(stroke) = keyboard::next(&typed, caret, wanted).first().copied() else { break };
            // A key that stands for itself leads to the place; any other writes what is missing there.
            let leads = ["backspace", "end", "right", "down"].contains(&stroke.key.name());
            match wanted.chars().nth(caret).filter(|_| !leads) {
                Some('\n') => self.key(Named::Enter),
                Some(letter) => self.seated.seat.write(&letter.to_string()),
                None => self.seated.seat.key(&key(stroke.key.name()), Modifiers::empty()),
            }
            self.seated.pass(Duration::from_millis(80));
        }
        Err(Error::Stuck { step: step.to_owned() })
    }

    /// Does what a step asks by keyboard alone. What only a mouse can do is done by « Faire pour moi ».
    pub(super) fn solve_by_keyboard(&mut self, step: &str, solution: &[Gesture]) -> Result<(), Error> {
        for gesture in solution {
            if self.is_done_with(step) {
                return Ok(());
            }
            if let Some(control) = gesture.spot().filter(|spot| helper::is_control(spot)) {
                self.enter_on(control.as_str())?;
            } else if !self.do_by_keyboard(step, gesture)? {
                self.had_done.push(step.to_owned());
                return self.have_done();
            }
        }
        Ok(())
    }

    /// Does one gesture with the keyboard. False when no key does it.
    fn do_by_keyboard(&mut self, step: &str, gesture: &Gesture) -> Result<bool, Error> {
        if !self.computer().is_some_and(Computer::takes_keys) {
            return Ok(false);
        }
        self.tab_to(step, COMPUTER)?;
        if let Some(bar) = gesture.spot().and_then(|spot| self.computer()?.way_to_front(spot)) {
            self.press_by_keyboard(step, &bar, Named::Enter)?;
        }
        match gesture {
            Gesture::Type(_) | Gesture::Press(_) => self.strike(step, gesture)?,
            Gesture::Scroll(spot) => self.page_to(step, spot)?,
            Gesture::Click(spot) | Gesture::Double(spot) if self.stops_at(spot) => {
                let is_double = matches!(gesture, Gesture::Double(_));
                let key = if is_double { Named::Enter } else { self.pressing(spot) };
                self.press_by_keyboard(step, spot, key)?;
            }
            Gesture::Click(spot) => match self.key_for(spot) {
                Some((key, held)) => {
                    self.seated.seat.key(&key, held);
                    self.seated.pass(PAUSE);
                }
                None => match behind(spot).filter(|bar| self.stops_at(bar)) {
                    Some(bar) => self.press_by_keyboard(step, &bar, Named::Enter)?,
                    None => return self.choose_by_keyboard(step, spot),
                },
            },
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Goes to a thing by Tab, and strikes a key there.
    fn press_by_keyboard(&mut self, step: &str, spot: &Spot, key: Named) -> Result<(), Error> {
        for _ in 0..STOPS {
            if self.computer().and_then(Computer::focus) == Some(spot) {
                // A key that is pressed while the ghost shows how stops it, and does nothing else.
                self.watch();
                self.key(key);
                self.seated.pass(PAUSE);
                return Ok(());
            }
            self.key(Named::Tab);
        }
        Err(Error::NotReached { step: step.to_owned(), spot: spot.to_string() })
    }

    /// Chooses an option: by the arrows from one to the next, and in an open list by Entrée. False when it is none.
    fn choose_by_keyboard(&mut self, step: &str, option: &Spot) -> Result<bool, Error> {
        let Some((of, _)) = option.as_str().rsplit_once('.') else { return Ok(false) };
        let Some(computer) = self.computer() else { return Ok(false) };
        let options: Vec<_> = computer.spots().into_iter().filter(|spot| is_option(spot, of)).collect();
        let Some(at) = options.iter().position(|spot| spot == option) else { return Ok(false) };
        let is_list = computer.browser().0.unfolded().is_some_and(|list| list.as_str() == of);
        let stop = computer.stops().into_iter().find(|stop| is_option(stop, of));
        if is_list {
            self.key(Named::Home);
            (0..at).for_each(|_| self.key(Named::ArrowDown));
            self.key(Named::Enter);
        } else if let Some(from) = stop.and_then(|stop| options.iter().position(|spot| *spot == stop)) {
            let (key, times) = match at.cmp(&from) {
                Ordering::Less => (Named::ArrowUp, from - at),
                Ordering::Equal => (Named::Space, 1),
                Ordering::Greater => (Named::ArrowDown, at - from),
            };
            self.press_by_keyboard(step, &options[from], key)?;
            (1..times).for_each(|_| self.key(key));
        } else {
            return Ok(false);
        }
        self.seated.pass(PAUSE);
        Ok(true)
    }

    /// The key for what has the keyboard: puts the caret at the end of a field; selects a thing of the desk; presses anything else.
    fn pressing(&self, spot: &Spot) -> Named {
        let is_field = self.computer().is_some_and(|computer| computer.field(spot).is_some());
        match spot.part() {
            _ if is_field => Named::End,
            "desk" | "files" => Named::Space,
            _ => Named::Enter,
        }
    }

    /// The key that does what a click on this does, where Tab does not stop.
    fn key_for(&self, spot: &Spot) -> Option<(Key, Modifiers)> {
        let named = |named| (Key::Named(named), Modifiers::empty());
        match spot.as_str() {
            "browser.zoom_in" => Some((Key::Character("+".into()), Modifiers::CTRL)),
            "browser.zoom_out" => Some((Key::Character("-".into()), Modifiers::CTRL)),
            "browser.up" => Some(named(Named::ArrowUp)),
            "browser.down" => Some(named(Named::ArrowDown)),
            "browser.bar" => Some(named(Named::PageDown)),
            _ => None,
        }
    }

    fn stops_at(&self, spot: &Spot) -> bool {
        self.computer().is_some_and(|computer| computer.stops().contains(spot))
    }

    /// Scrolls with the keyboard until a thing is seen.
    fn page_to(&mut self, step: &str, spot: &Spot) -> Result<(), Error> {
        for _ in 0..ENOUGH {
            let Some(way) = self.computer().and_then(|computer| computer.way_to(spot)) else { return Ok(()) };
            self.key(if way > 0.0 { Named::ArrowDown } else { Named::ArrowUp });
            if self.is_done_with(step) {
                return Ok(());
            }
        }
        Err(self.not_seen(step, spot.as_str()))
    }
}

/// Whether it is one of the options of a choice or a list.
fn is_option(spot: &Spot, of: &str) -> bool {
    spot.as_str().strip_prefix(of).is_some_and(|rest| rest.starts_with('.'))
}

/// The line of the task bar that brings a window to the front: `desk.bar.files` for `desk.files`.
fn behind(window: &Spot) -> Option<Spot> {
    Spot::parse(&window.as_str().replacen("desk.", "desk.bar.", 1)).ok()
}

/// The key of this name: a letter writes itself.
fn key(name: &str) -> Key {
    let named = match name {
        "backspace" => Named::Backspace,
        "delete" => Named::Delete,
        "enter" => Named::Enter,
        "tab" => Named::Tab,
        "escape" => Named::Escape,
        "space" => Named::Space,
        "left" => Named::ArrowLeft,
        "right" => Named::ArrowRight,
        "up" => Named::ArrowUp,
        "down" => Named::ArrowDown,
        "home" => Named::Home,
        "end" => Named::End,
        "page_up" => Named::PageUp,
        "page_down" => Named::PageDown,
        "caps" => Named::CapsLock,
        "f2" => Named::F2,
        "f5" => Named::F5,
        _ => return Key::Character(Position::parse(name).map_or(name.to_owned(), |key| key.to_string()).into()),
    };
    Key::Named(named)
}
