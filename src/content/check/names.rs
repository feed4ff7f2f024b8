//! Whether everything that a lesson names is there.

use super::Checked;
use crate::computer::expr::{Expr, Function, Scope};
use crate::computer::{Comfort, Computer, Deed, Part, Spot, helper};
use crate::content::fault::{Fault, Kind};
use crate::fault::Place;
use crate::lesson::{Person, Scene};

/// Names that are always there, for « did you mean ».
const ALWAYS: [&str; 10] = [
    "deed",
    "helper.repeat",
    "helper.help",
    "helper.undo",
    "helper.stop",
    "helper.returned",
    "pointer.hand",
    "pointer.strokes",
    "pointer.slips",
    "pointer.misses",
];

/// Every name, with the computer as it stands in the step that names it.
pub(super) fn check(checked: &Checked) -> Vec<Fault> {
    let lesson = &checked.draft.lesson;
    let mut computer = Computer::new(&lesson.setup, Comfort::default());
    let mut faults = Vec::new();
    for (step, places) in lesson.steps.iter().zip(&checked.draft.steps) {
        computer.begin_step(&step.start);
        let mut names = Names { checked, computer: &computer, faults: &mut faults };
        if let Some((when, place)) = step.when.as_ref().zip(places.when) {
            names.expr(when, place);
        }
        names.expr(&step.goal, places.goal);
        for (mistake, place) in step.mistakes.iter().zip(&places.mistakes) {
            names.expr(&mistake.when, *place);
        }
        for (gesture, place) in step.solution.iter().zip(&places.solution) {
            let text = gesture.to_string();
            if let crate::computer::Gesture::Type(expr) = gesture {
                names.expr(expr, place.right("type ".len()));
            } else if let Some(spot) =
                gesture.spot().filter(|spot| computer.part() == Part::Pointer && !is_known(spot, &computer))
            {
                let column = text.find(spot.as_str()).unwrap_or_default();
                names.unknown("spot at that moment", spot.as_str(), place.right(column));
            }
        }
        if let Some((paper, place)) = step.paper.as_ref().zip(places.paper) {
            names.paper(paper, place);
        }
    }
    faults
}

/// Whether it stands on the pretend computer, or is a control of the kiosk: those come and go with their sheets, as playing tells.
fn is_known(spot: &Spot, computer: &Computer) -> bool {
    helper::is_control(spot) || computer.spots().contains(spot)
}

struct Names<'a> {
    checked: &'a Checked,
    computer: &'a Computer,
    faults: &'a mut Vec<Fault>,
}

impl Names<'_> {
    /// `place` is where the expression begins.
    fn expr(&mut self, expr: &Expr, place: Place) {
        for reading in expr.readings() {
            if !self.is_known(reading.function, reading.name) {
                let what = match reading.function {
                    Some(_) => "thing to ask about",
                    None => "name",
                };
                self.unknown(what, reading.name, place.right(reading.column - 1));
            }
        }
        for (column, word) in expr.compared_with("deed") {
            if !Deed::words().contains(&word) {
                let kind = Kind::unknown("deed", word, Deed::words());
                // The words begin after their quote.
                self.faults.push(self.checked.fault(place.right(column), kind));
            }
        }
    }

    /// Whether each person can answer. Without people, the computer must.
    fn is_known(&self, function: Option<Function>, name: &str) -> bool {
        let answers = |person: Option<&Person>| {
            let scene = Scene { computer: self.computer, person };
            match function {
                Some(function) => scene.call(function, name).is_ok(),
                None => scene.value(name).is_ok(),
            }
        };
        let people = &self.checked.draft.lesson.people;
        if people.is_empty() { answers(None) } else { people.iter().all(|person| answers(Some(person))) }
    }

    /// Who has no such value on their papers, while somebody else has it.
    fn lacking(&self, name: &str) -> Option<&Person> {
        let (paper, value) = name.strip_prefix("person.")?.split_once('.')?;
        let has = |person: &Person| person.papers.get(paper).is_some_and(|paper| paper.contains_key(value));
        let people = &self.checked.draft.lesson.people;
        people.iter().find(|person| has(person))?;
        people.iter().find(|person| !has(person)).map(|person| &**person)
    }

    fn unknown(&mut self, what: &'static str, name: &str, place: Place) {
        if let Some(person) = self.lacking(name) {
            let kind = Kind::MissingValue { person: person.id.to_string(), name: name.to_owned() };
            self.faults.push(self.checked.fault(place, kind));
            return;
        }
        let spots = self.computer.spots();
        let people = &self.checked.draft.lesson.people;
        let values: Vec<String> = people
            .iter()
            .flat_map(|person| &person.papers)
            .flat_map(|(paper, values)| values.keys().map(move |value| format!("person.{paper}.{value}")))
            .collect();
        let mut known: Vec<&str> = spots.iter().map(Spot::as_str).collect();
        known.extend(values.iter().map(String::as_str));
        known.extend(match what {
            "name" => ALWAYS.as_slice(),
            "spot at that moment" => helper::CONTROLS.as_slice(),
            _ => &[],
        });
        known.sort_unstable();
        known.dedup();
        self.faults.push(self.checked.fault(place, Kind::unknown(what, name, known)));
    }

    fn paper(&mut self, paper: &str, place: Place) {
        let people = &self.checked.draft.lesson.people;
        if people.is_empty() {
            self.faults.push(self.checked.fault(place, Kind::PaperOfNobody));
        }
        if let Some(person) = people.iter().find(|person| !person.papers.contains_key(paper)) {
            let known: Vec<&str> = person.papers.keys().map(String::as_str).collect();
            self.faults.push(self.checked.fault(place, Kind::unknown("paper", paper, known)));
        }
    }
}
