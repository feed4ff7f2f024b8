//! The names that goals and mistakes may read.

use super::expr::{Function, Scope, Unknown, Value};
use super::{Computer, Helper, Part, Spot};

/// `deed`, `helper.*`, `pointer.*`, `keyboard.*`, `browser.*`, `desk.*`, `files.*`, `key.state`, `seat.touch`, and the things of every page.
impl Scope for Computer {
    fn value(&self, name: &str) -> Result<Value, Unknown> {
        let unknown = || Unknown(name.to_owned());
        match name.split_once('.') {
            None if name == "deed" => Ok(Value::Text(self.deed.word().to_owned())),
            Some(("helper", helper)) => Helper::ALL
                .into_iter()
                .find(|known| known.name() == helper)
                .map(|known| Value::Integer(self.helpers.get(&known).copied().unwrap_or_default()))
                .ok_or_else(unknown),
            Some(("pointer", rest)) => self.hand.value(&self.world.pointer, rest).ok_or_else(unknown),
            Some(("keyboard", rest)) => match rest {
                "caps" => Ok(Value::Bool(self.keyboard.caps)),
                "held" => Ok(Value::Bool(self.keyboard.held)),
                "other" => Ok(Value::Bool(self.keyboard.other)),
                "last" => Ok(self.keyboard.last.map_or(Value::Empty, |key| Value::Text(key.to_string()))),
                _ => Err(unknown()),
            },
            Some(("seat", "touch")) => Ok(Value::Bool(self.comfort.touches)),
            Some(("desk" | "files" | "key", _)) => self.world.desk.value(name),
            _ => self.world.browser.value(name, &self.setup.sites, &self.extent),
        }
    }

    fn call(&self, function: Function, name: &str) -> Result<Value, Unknown> {
        let unknown = || Unknown(name.to_owned());
        if function == Function::SignedIn {
            let (browser, sites) = self.browser();
            sites.get(name).ok_or_else(unknown)?;
            return Ok(Value::Bool(browser.is_signed_in(name, sites)));
        }
        let spot = Spot::parse(name).map_err(|_| unknown())?;
        match function {
            Function::Shown => Ok(Value::Bool(self.spots().contains(&spot))),
            Function::Seen => Ok(Value::Bool(self.spots().contains(&spot) && self.is_seen(&spot))),
            Function::Focused => Ok(Value::Bool(self.world.focus.as_ref() == Some(&spot))),
            Function::Count if self.part() == Part::Pointer => {
                self.world.pointer.target(&spot).ok_or_else(unknown)?;
                Ok(Value::Integer(self.hand.clicks(&spot)))
            }
            Function::Count => Ok(Value::Integer(self.clicks.get(&spot).copied().unwrap_or_default())),
            Function::Opened if matches!(spot.part(), "desk" | "files") => self.world.desk.call(function, &spot),
            Function::Opened | Function::Valid | Function::Wrong => {
                self.world.browser.call(function, &spot, &self.setup.sites)
            }
            Function::SignedIn => Err(unknown()),
            Function::Plain => match self.value(name)? {
                Value::Text(text) => Ok(Value::Text(super::plain::plain(&text))),
                value => Ok(value),
            },
        }
    }
}
