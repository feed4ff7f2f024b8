//! A name that is being typed in its place.

use super::Desk;
use crate::computer::deed::Tidying;
use crate::computer::field::{Edit, Field, Kind};
use crate::computer::{Deed, Spot};

/// The spot of the name that is being typed.
pub(super) const NAME: &str = "desk.name";

/// A field with all of its text selected: what is typed takes its place.
pub(super) fn selected(text: &str) -> Field {
    let mut field = Field::new(Kind::Text, text);
    field.apply(&Edit::All, &mut String::new());
    field
}

impl Desk {
    /// The name of a thing is typed next.
    pub(super) fn begin_name(&mut self, id: &str, focus: &mut Option<Spot>) -> Deed {
        let Some(file) = self.file(id) else { return Deed::Nothing };
        let (id, field) = (file.id.clone(), selected(&file.name));
        self.naming = Some((id, field));
        *focus = super::spot(NAME);
        focus.clone().map_or(Deed::Nothing, |name| Deed::Wrote(crate::computer::deed::Writing::Focused, name))
    }

    /// The name that was typed holds. An empty one leaves the old name; one that is taken gets a number.
    pub(super) fn hold_name(&mut self) -> Deed {
        let Some((id, field)) = self.naming.take() else { return Deed::Nothing };
        let Some(file) = self.file(&id) else { return Deed::Nothing };
        let name = without_ending(field.text().trim(), file.ending());
        if name.is_empty() || name == file.name {
            return Deed::Nothing;
        }
        let name = self.free_name(name, file.kind, &file.place, Some(&id));
        let _ = self.files.get_mut(&id).map(|file| file.name = name);
        Deed::Tidied(Tidying::Renamed)
    }
}

/// Who types « CV.pdf » means « CV »: the ending is shown anyway.
pub(super) fn without_ending<'a>(name: &'a str, ending: Option<&str>) -> &'a str {
    let bare = ending.and_then(|ending| name.strip_suffix(ending)).and_then(|name| name.strip_suffix('.'));
    bare.map_or(name, str::trim_end)
}
