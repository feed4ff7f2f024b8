//! What goals and mistakes may read of the desk.

use super::files::original;
use super::{App, Desk, State, naming};
use crate::computer::Spot;
use crate::computer::expr::{Function, Unknown, Value};
use crate::computer::field::Field;

impl Desk {
    /// The value of a name: `files.x`, `files.x.name`, `desk.<window>`, `desk.<window>.moved`, `desk.front`, `desk.files.place`, `desk.selected`,
    /// `desk.notes.text`, `key.state`. What the learner has not made yet is Empty.
    pub(in crate::computer) fn value(&self, name: &str) -> Result<Value, Unknown> {
        let value = match name.split_once('.') {
            Some(("files", rest)) => self.file_value(rest),
            Some(("desk", rest)) => self.desk_value(rest),
            Some(("key", "state")) => Some(text(self.key.word())),
            _ => None,
        };
        value.ok_or_else(|| Unknown(name.to_owned()))
    }

    fn file_value(&self, name: &str) -> Option<Value> {
        let (id, part) = name.split_once('.').unwrap_or((name, ""));
        let file = self.file(id);
        if file.is_none() && !self.can_be_made(id) {
            return None;
        }
        match part {
            "" => Some(file.map_or(Value::Empty, |file| text(&file.place))),
            "name" => Some(file.map_or(Value::Empty, |file| text(&file.name))),
            _ => None,
        }
    }

    /// Whether the learner can make a file of this id: a new one, or a copy of one that is there.
    fn can_be_made(&self, id: &str) -> bool {
        is_made(id) && (is_new(original(id)) || self.file(original(id)).is_some())
    }

    fn desk_value(&self, name: &str) -> Option<Value> {
        match name {
            "browser" => self.web.map(|web| text(web.word())),
            "front" => Some(self.front().map_or(Value::Empty, |window| text(window.app.name()))),
            "selected" => Some(self.selected().map_or(Value::Empty, text)),
            "files.place" => Some(self.window(App::Files).map_or(Value::Empty, |_| text(&self.place))),
            "files.search" => Some(self.search.value()),
            "notes.text" => Some(self.notes.value()),
            "name" => Some(self.naming.as_ref().map_or(Value::Empty, |(_, field)| field.value())),
            "dialog.name" => Some(self.dialog.as_ref().map_or(Value::Empty, |dialog| dialog.name.value())),
            "dialog.place" => Some(self.dialog.as_ref().map_or(Value::Empty, |dialog| text(&dialog.place))),
            "bin" if &*self.place != "bin" => Some(text("closed")),
            "bin" => Some(text(self.state(App::Files))),
            _ => match name.split_once('.') {
                None => App::parse(name).map(|app| text(self.state(app))),
                Some((app, "moved")) => {
                    let app = App::parse(app)?;
                    Some(Value::Bool(self.window(app).is_some_and(|window| window.has_moved)))
                }
                Some(_) => None,
            },
        }
    }

    fn state(&self, app: App) -> &'static str {
        match self.window(app).map(|window| window.state) {
            None => "closed",
            Some(State::Open) => "open",
            Some(State::Reduced) => "reduced",
            Some(State::Enlarged) => "enlarged",
        }
    }

    /// What `function` says of a thing: `opened`.
    pub(in crate::computer) fn call(&self, function: Function, spot: &Spot) -> Result<Value, Unknown> {
        let unknown = || Unknown(spot.to_string());
        let id = spot.rest();
        let is_opened = match (function, spot.part()) {
            (Function::Opened, "files") if self.file(id).is_some() => {
                let is_held = [App::Notes, App::Viewer].iter().any(|app| self.holds(*app, id));
                is_held || self.window(App::Files).is_some() && &*self.place == id
            }
            (Function::Opened, "files") if self.can_be_made(id) => false,
            (Function::Opened, "desk") if id == "bin" => self.window(App::Files).is_some() && &*self.place == "bin",
            (Function::Opened, "desk") => self.window(App::parse(id).ok_or_else(unknown)?).is_some(),
            _ => return Err(unknown()),
        };
        Ok(Value::Bool(is_opened))
    }

    fn holds(&self, app: App, id: &str) -> bool {
        self.window(app).is_some() && self.held_by(app).is_some_and(|file| &*file.id == id)
    }
}

/// Whether an id is one that the learner's things get: `new`, `new2`, `payslip_copy`, `payslip_copy2`.
#[must_use]
pub fn is_made(id: &str) -> bool {
    is_new(id) || original(id) != id && is_counted(id)
}

fn is_new(id: &str) -> bool {
    id.trim_end_matches(|c: char| c.is_ascii_digit()) == "new" && is_counted(id)
}

/// Whether an id ends with no number, or with one that counts on from 2.
fn is_counted(id: &str) -> bool {
    let stem = id.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = &id[stem.len()..];
    number.is_empty() || (!number.starts_with('0') && number != "1")
}

fn text(text: &str) -> Value {
    if text.is_empty() { Value::Empty } else { Value::Text(text.to_owned()) }
}

impl Desk {
    /// The field in which the name of a thing is typed.
    #[must_use]
    pub fn name_field(&self) -> Option<&Field> {
        super::spot(naming::NAME).and_then(|spot| self.field(&spot))
    }
}
