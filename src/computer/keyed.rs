//! What the keyboard does on the real parts.

use super::deed::Writing;
use super::field::{Edit, Kind, Motion};
use super::keyboard::{self, Key, Position, Press};
use super::{Computer, Deed, Part, Spot};

use std::sync::Arc;

impl Computer {
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

    pub(super) fn pressed(&mut self, press: &Press) -> Deed {
        if let Key::Named(key) = press.key
            && key.name() == "tab"
        {
            return self.tab(press.shift);
        }
        if let Some(spot) = self.world.focus.clone()
            && let Some(field) = self.field(&spot)
            && !self.is_travel(press)
            && let Some(edit) = edit(press, field.kind())
        {
            return self.edit(&spot, &edit);
        }
        let key = match &press.key {
            Key::Named(key) => *key,
            Key::Text(_) => match press.position.or_else(|| control_letter(press)) {
                Some(key) => key,
                None => return Deed::Astray,
            },
            Key::Dead => return Deed::Keyed,
        };
        // What is pressed by Entrée or Espace is clicked, for those who count.
        let is_pressing = matches!(key.name(), "enter" | "space");
        let pressed = self.world.focus.clone();
        let (sites, extent) = (self.setup.sites.clone(), &self.extent);
        let travels = self.is_travel(press);
        let focus = &mut self.world.focus;
        let deed = match self.world.part {
            Part::Pointer => Deed::Nothing,
            Part::Keyboard => Arc::make_mut(&mut self.world.browser).key_on_sheet(key, press.control, &sites, focus),
            Part::Browser if self.world.desk.dialog().is_some() => {
                Arc::make_mut(&mut self.world.desk).key(key, press.control, focus)
            }
            Part::Browser if travels => Arc::make_mut(&mut self.world.browser).key_with_alt(key, &sites, focus),
            Part::Browser => Arc::make_mut(&mut self.world.browser).key(key, press.control, &sites, extent, focus),
            Part::Desktop => Arc::make_mut(&mut self.world.desk).key(key, press.control, focus),
        };
        let deed = self.carry_out().unwrap_or(deed);
        let left = pressed.clone().and_then(|field| self.left_by_key(&field));
        if let Some(pressed) = pressed.filter(|_| is_pressing && deed.is_hit()) {
            *self.clicks.entry(pressed).or_default() += 1;
        }
        match (left.unwrap_or(deed), &press.key) {
            (Deed::Nothing | Deed::Keyed, Key::Text(_)) if !press.control => Deed::Astray,
            (Deed::Nothing, _) => Deed::Keyed,
            (deed, _) => deed,
        }
    }

    /// Whether the keys mean back or forward, wherever the keyboard is: Alt and an arrow.
    fn is_travel(&self, press: &Press) -> bool {
        self.part() == Part::Browser && press.alt && is_sideways(press)
    }

    /// A key led the keyboard from a field of a page to somewhere else: somebody's real data does not stay there.
    fn left_by_key(&mut self, field: &Spot) -> Option<Deed> {
        let is_left = self.part() == Part::Browser && self.world.focus.as_ref() != Some(field);
        is_left.then(|| self.left(field)).flatten()
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
        let left = self.world.focus.clone().and_then(|focus| self.left_behind(&focus));
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
}

/// Keys that go on when they are held, for every hand: nothing is written by them.
const MOVING: [&str; 6] = ["left", "right", "up", "down", "page_up", "page_down"];

fn is_sideways(press: &Press) -> bool {
    matches!(press.key, Key::Named(key) if matches!(key.name(), "left" | "right"))
}

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
