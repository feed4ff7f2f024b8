//! Whether everything that is read of the person of the exercise stands on their papers.

use super::fault::{Fault, Kind};
use super::site::Needed;
use super::{Library, lesson, web};
use crate::lesson::Person;

use std::sync::Arc;

/// Whether a person has the value `person.<paper>.<value>`.
fn has(person: &Person, name: &str) -> bool {
    let value = name.strip_prefix("person.").and_then(|name| name.split_once('.'));
    value.is_some_and(|(paper, value)| person.papers.get(paper).is_some_and(|paper| paper.contains_key(value)))
}

/// What pages read that is not on the papers of one of the lesson's own people. Pages to which the lesson does not go may be for others.
pub(super) fn lacking(draft: &lesson::Draft, needed: &[Needed], everybody: &[Arc<Person>]) -> Vec<Fault> {
    let mut spots = web::spots(&draft.lesson);
    spots.extend(draft.web.pages.iter().map(|(page, _)| page.clone()));
    let is_used = |page: &str| {
        spots.iter().any(|spot| {
            let rest = spot.as_str().strip_prefix(page);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    };
    // What is on nobody's papers was told already.
    let is_known = |name: &str| everybody.iter().any(|person| has(person, name));
    let used = needed.iter().filter(|needed| is_used(&needed.page) && is_known(&needed.name));
    let people = &draft.lesson.people;
    let told = used.filter_map(|needed| {
        let person = people.iter().find(|person| !has(person, &needed.name))?;
        let kind = Kind::MissingValue { person: person.id.to_string(), name: needed.name.clone() };
        Some(Fault { file: needed.file.clone(), place: Some(needed.place), kind })
    });
    told.collect()
}

impl Library {
    /// Names in the texts of files for which one of the lesson's people has nothing.
    pub(super) fn unprinted(&self, draft: &lesson::Draft) -> Vec<Fault> {
        let people = &draft.lesson.people;
        let told = draft.printed.iter().filter_map(|(name, place)| {
            let lacking = people.iter().find(|person| !has(person, name));
            if lacking.is_none() && !people.is_empty() {
                return None;
            }
            let kind = match lacking.filter(|_| people.iter().any(|person| has(person, name))) {
                Some(person) => Kind::MissingValue { person: person.id.to_string(), name: name.clone() },
                None => {
                    let papers = people.iter().flat_map(|person| &person.papers);
                    let values = papers
                        .flat_map(|(paper, values)| values.keys().map(move |value| format!("person.{paper}.{value}")));
                    let values: Vec<String> = values.collect();
                    Kind::unknown("value on the papers of these people", name, values.iter().map(String::as_str))
                }
            };
            Some(self.fault(&draft.lesson.id, *place, kind))
        });
        told.collect()
    }
}
