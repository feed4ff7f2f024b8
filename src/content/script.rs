//! What is said, and so what is recorded.

use crate::lesson::{AFTER, BEFORE, ENDS, Lesson, REAL};
use crate::line::Line;
use crate::texts::{Sentence, Texts};

use std::collections::BTreeSet;

/// What is recorded under one name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recorded {
    /// The name of the clip, without folder and ending.
    pub clip: String,
    /// The words, as they are shown.
    pub words: String,
}

/// Every line of a lesson in the order in which it is said: its card; for each step its mission, its instruction, how the real site does it,
/// the easier words, the praise and the mistakes; the end of a procedure; then the ends. A lesson with people says each line about each of them.
#[must_use]
pub fn script(lesson: &Lesson) -> Vec<Line> {
    let scope = lesson.id.as_str();
    let whole = |messages: [&str; 2]| messages.map(|message| Line::new(scope, message));
    let mut lines = Vec::new();
    if lesson.has_card() {
        lines.extend(whole(BEFORE));
    }
    for step in &lesson.steps {
        let instruction = Line::new(scope, &step.id);
        lines.push(instruction.attribute("mission"));
        lines.push(instruction.clone());
        lines.extend(step.is_real.then(|| instruction.attribute(REAL)));
        lines.extend(["easier", "praise"].map(|name| instruction.attribute(name)));
        lines.extend(step.mistakes.iter().map(|mistake| instruction.attribute(&mistake.id)));
    }
    if lesson.procedure {
        lines.extend(whole(AFTER));
    }
    lines.extend(ENDS.map(|rung| Line::new(scope, "end").attribute(rung)));
    if lesson.people.is_empty() {
        return lines;
    }
    lines.iter().flat_map(|line| lesson.people.iter().map(|person| line.about(&person.id))).collect()
}

/// What is recorded of a lesson, in order: its script, where a line that names nobody is recorded once for everybody.
///
/// The words of the lesson are open in `texts`.
#[must_use]
pub fn recorded(lesson: &Lesson, texts: &Texts) -> Vec<Recorded> {
    let sentences = texts.sentences(lesson.id.as_str());
    let names_nobody = |line: &Line| {
        let is_same = |sentence: &&Sentence| {
            sentence.message == line.message() && sentence.attribute.as_deref() == line.attribute_name()
        };
        sentences.iter().find(is_same).is_none_or(|sentence| sentence.people.is_empty())
    };
    let mut seen = BTreeSet::new();
    let lines = script(lesson).into_iter().map(|line| {
        let clip = if names_nobody(&line) { line.to_string() } else { line.clip() };
        Recorded { clip, words: texts.words(&line) }
    });
    lines.filter(|recorded| seen.insert(recorded.clip.clone())).collect()
}

/// What is recorded of the house: every sentence and label that a learner can hear. Of one with values, what stands around them.
#[must_use]
pub fn house(texts: &Texts) -> Vec<Recorded> {
    let scopes = texts.recorded_scopes();
    scopes.flat_map(|scope| texts.sentences(scope).into_iter().flat_map(move |sentence| of(scope, &sentence))).collect()
}

fn of(scope: &str, sentence: &Sentence) -> Vec<Recorded> {
    let key = format!("{scope}.{}", sentence.key());
    match sentence.branches.as_slice() {
        [words] if sentence.variables.is_empty() => vec![Recorded { clip: key, words: words.clone() }],
        _ => {
            let parts = sentence.fragments().into_iter();
            parts.map(|(place, words)| Recorded { clip: format!("{key}.{place}"), words }).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::script;
    use crate::content::Library;
    use crate::lesson::{Id, Lesson, Source};

    use std::path::Path;
    use std::sync::Arc;

    #[test]
    fn a_procedure_is_said_from_its_card_to_the_question_after_it() {
        let library = Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).0;
        let plain = library.lesson(&Id::new("click")).unwrap();
        let marc = library.people().0.into_iter().find(|person| &*person.id == "marc").unwrap();
        let mut steps = plain.steps[..1].to_vec();
        steps[0].is_real = true;
        let procedure =
            Lesson { source: Source::Rebuilt, procedure: true, people: vec![Arc::clone(&marc)], steps, ..plain };
        let said: Vec<_> = script(&procedure).iter().map(ToString::to_string).collect();
        assert_eq!(said[..5], ["click.persona", "click.rebuilt", "click.big.mission", "click.big", "click.big.real"]);
        let end = said.iter().position(|line| line == "click.exercise");
        assert_eq!(
            end.map(|end| &said[end + 1..end + 3]),
            Some(&["click.really".to_owned(), "click.end.watch".to_owned()][..])
        );
        assert!(script(&procedure).iter().all(|line| line.person() == Some("marc")));
        // Without rebuilt pages or people there is no card.
        for other in
            [Lesson { source: Source::Ours, ..procedure.clone() }, Lesson { people: vec![], ..procedure.clone() }]
        {
            assert!(script(&other).iter().all(|line| !["persona", "rebuilt"].contains(&line.message())));
        }
    }
}
