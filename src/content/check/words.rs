//! Whether every sentence is there, and is written for someone who reads with difficulty.

use super::Checked;
use crate::content::fault::{Fault, Kind};
use crate::content::{Library, script};
use crate::fault::{Place, did_you_mean};
use crate::lesson::{AFTER, BEFORE};
use crate::line::{self, Line};
use crate::texts::{Sentence, Texts};

use std::collections::BTreeSet;
use std::path::PathBuf;

/// The scope that only staff read. It shows what to write in a file, straight quotes and all, and may take more words.
const STAFF: &str = "staff";

/// The most words that a sentence may have.
const MOST_WORDS: usize = 12;

/// The sentences that the curriculum needs: for each module and aim its name, for each lesson its name and the reason to take it.
pub(super) fn curriculum(library: &Library, texts: &Texts) -> Vec<Fault> {
    let file = library.root.join("assets/curriculum.toml");
    let curriculum = &library.curriculum;
    let modules = curriculum
        .modules
        .iter()
        .map(|module| (&*module.id, Line::new("curriculum", &format!("module-{}", module.id))));
    let lessons = curriculum.lessons().flat_map(|entry| {
        let name = Line::new("curriculum", entry.id.as_str());
        [(entry.id.as_str(), name.attribute("reason")), (entry.id.as_str(), name)]
    });
    let aims = curriculum.aims.iter().map(|aim| (&*aim.id, Line::new("curriculum", &format!("aim-{}", aim.id))));
    let places = &library.places;
    let named = modules.chain(lessons).map(|(id, line)| (places.ids.get(id), line));
    named
        .chain(aims.map(|(id, line)| (places.aims.get(id), line)))
        .filter(|(_, line)| !texts.has(line))
        .map(|(place, line)| Fault {
            file: file.clone(),
            place: place.copied(),
            kind: Kind::MissingSentence(line.to_string()),
        })
        .collect()
}

/// Lessons that are called like a scope of the house: whatever looks for their words finds those of the house.
pub(super) fn ids(library: &Library, texts: &Texts) -> Vec<Fault> {
    let lessons = library.curriculum.lessons().map(|entry| entry.id.as_str());
    lessons
        .filter(|id| texts.scopes().any(|scope| scope == *id))
        .map(|id| Fault {
            file: library.root.join("assets/curriculum.toml"),
            place: library.places.ids.get(id).copied(),
            kind: Kind::HouseWords(id.to_owned()),
        })
        .collect()
}

/// The sentences of the house, where a file of the content folder says them.
pub(super) fn house(texts: &Texts) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (scope, file) in texts.scopes().filter_map(|scope| Some((scope, texts.file(scope)?))) {
        for sentence in texts.sentences(scope) {
            let key = || sentence.key();
            let words = sentence
                .branches
                .iter()
                .map(|words| if scope == STAFF { words.replace('"', "") } else { words.clone() });
            let misset = words.filter_map(|words| typography(&words)).map(|(found, write)| Kind::Typography {
                key: key(),
                found,
                write,
            });
            let long = sentence.branches.iter().filter(|_| scope != STAFF).filter_map(|words| too_long(words));
            let long = long.map(|(sentence, words)| Kind::LongSentence { key: key(), sentence, words });
            faults.extend(misset.chain(long).map(|kind| Fault {
                file: file.to_owned(),
                place: Some(sentence.place),
                kind,
            }));
        }
    }
    faults
}

/// The sentences of a lesson: those that are missing stand in the lesson's file, the others in the file of words.
pub(super) fn lesson(checked: &Checked, texts: &Texts) -> Vec<Fault> {
    let scope = checked.draft.lesson.id.as_str();
    let mut faults = missing(checked, texts);
    let said: BTreeSet<String> = script(&checked.draft.lesson).iter().map(key_of).collect();
    let reader = Reader { checked, texts, file: texts.lesson_file(scope) };
    for sentence in texts.sentences(scope) {
        if said.contains(&sentence.key()) {
            reader.sentence(&sentence, &mut faults);
        } else {
            let hint = did_you_mean(&sentence.key(), said.iter().map(String::as_str));
            let hint = if hint.starts_with("Did") { hint } else { "Take it away.".to_owned() };
            faults.push(reader.fault(sentence.place, Kind::LeftOver { key: sentence.key(), hint }));
        }
    }
    faults
}

/// The key of a line within its file.
fn key_of(line: &Line) -> String {
    match line.attribute_name() {
        Some(attribute) => format!("{}.{attribute}", line.message()),
        None => line.message().to_owned(),
    }
}

/// A sentence that is missing is told where in the lesson that stands which needs it: there is no other place yet.
fn missing(checked: &Checked, texts: &Texts) -> Vec<Fault> {
    let draft = &checked.draft;
    let fault = |line: &Line| {
        let message = line.message();
        let step = draft.lesson.steps.iter().position(|step| *step.id == *message);
        let place = match step.and_then(|index| draft.steps.get(index)) {
            Some(places) => Some(places.id),
            None if AFTER.contains(&message) => Some(draft.procedure),
            None if BEFORE.contains(&message) => draft.people.first().map(|(_, place)| *place),
            None => None,
        };
        let kind = if AFTER.contains(&message) { Kind::ProcedureEnd } else { Kind::MissingSentence };
        let file = if place.is_some() { checked.file.clone() } else { texts.lesson_file(line.scope()) };
        Fault { file, place, kind: kind(line.to_string()) }
    };
    script(&draft.lesson).iter().filter(|line| !texts.has(line)).map(fault).collect()
}

struct Reader<'a> {
    checked: &'a Checked,
    texts: &'a Texts,
    file: PathBuf,
}

impl Reader<'_> {
    fn fault(&self, place: Place, kind: Kind) -> Fault {
        Fault { file: self.file.clone(), place: Some(place), kind }
    }

    fn sentence(&self, sentence: &Sentence, faults: &mut Vec<Fault>) {
        let people = &self.checked.draft.lesson.people;
        let key = || sentence.key();
        let mut add = |kind| faults.push(self.fault(sentence.place, kind));
        for variable in sentence.variables.iter().filter(|name| *name != "person") {
            add(Kind::Variable { key: key(), variable: variable.clone() });
        }
        if sentence.variables.contains("person") {
            for person in people.iter().filter(|person| !sentence.people.contains(&*person.id)) {
                add(Kind::MissingBranch { key: key(), person: person.id.to_string() });
            }
            let strangers = sentence.people.iter().filter(|name| !people.iter().any(|person| *person.id == ***name));
            for stranger in strangers {
                let known = people.iter().map(|person| &*person.id);
                add(Kind::unknown("person in this lesson", stranger, known));
            }
        }
        for words in self.versions(sentence) {
            let found = typography(&words).map(|(found, write)| Kind::Typography { key: key(), found, write });
            let long = too_long(&words).map(|(sentence, words)| Kind::LongSentence { key: key(), sentence, words });
            found.into_iter().chain(long).for_each(&mut add);
        }
    }

    /// Its words for each person, each once.
    fn versions(&self, sentence: &Sentence) -> BTreeSet<String> {
        let mut line = Line::new(self.checked.draft.lesson.id.as_str(), &sentence.message);
        if let Some(attribute) = &sentence.attribute {
            line = line.attribute(attribute);
        }
        let people = &self.checked.draft.lesson.people;
        let about = people.iter().map(|person| line.about(&person.id));
        let lines: Vec<Line> = if people.is_empty() { vec![line.clone()] } else { about.collect() };
        lines.iter().map(|line| self.texts.words(line)).collect()
    }
}

/// The first sign that is not as French writes it: what is there, and what to write.
fn typography(words: &str) -> Option<(String, &'static str)> {
    let signs: Vec<char> = words.chars().collect();
    let around =
        |index: usize| -> String { signs[index.saturating_sub(8)..signs.len().min(index + 8)].iter().collect() };
    signs.iter().enumerate().find_map(|(index, sign)| {
        let before = index.checked_sub(1).map(|index| signs[index]);
        let after = signs.get(index + 1).copied();
        let write = match sign {
            '\'' => "the apostrophe ’",
            '.' if after == Some('.') => "the sign … for three full stops",
            '"' => "« and »",
            '\u{202f}' => "the no-break space U+00A0, which the letters of the screen have",
            // A time (7:30) and an address (https://) have no space.
            ':' if before.is_some_and(char::is_alphanumeric)
                && after.is_some_and(|c| c == '/' || c.is_ascii_digit()) =>
            {
                return None;
            }
            ':' | ';' | '!' | '?' | '»' if !matches!(before, None | Some('\u{a0}' | '!' | '?')) => {
                "the no-break space U+00A0 before it"
            }
            '«' if after != Some('\u{a0}') => "the no-break space U+00A0 after it",
            _ => return None,
        };
        let sign = if *sign == '\u{202f}' { "U+202F".to_owned() } else { sign.to_string() };
        Some((format!("{sign} in « {} »", around(index)), write))
    })
}

/// The first sentence that is too long, and how many words it has. A name in « » counts as one word.
fn too_long(words: &str) -> Option<(String, usize)> {
    sentences(words)
        .into_iter()
        .map(|sentence| (sentence.clone(), count(&sentence)))
        .find(|(_, count)| *count > MOST_WORDS)
}

fn sentences(words: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in line::words(words) {
        if let Some(last) = sentences.last_mut() {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
        if word.trim_end_matches(['\u{a0}', '»']).ends_with(['.', '!', '?', '…']) {
            sentences.push(String::new());
        }
    }
    sentences
}

fn count(sentence: &str) -> usize {
    let mut within = false;
    let outside: String = sentence
        .chars()
        .filter(|sign| {
            within = (within || *sign == '«') && *sign != '»';
            !within
        })
        .collect();
    line::words(&outside).filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == '»')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_signs_are_demanded() {
        for good in [
            "C’est à côté.",
            "Bien\u{a0}: « oui ».".replace("« oui »", "«\u{a0}oui\u{a0}»").as_str(),
            "Il est 7:30, allez sur https://caf.test.",
            "?",
            "Quoi\u{a0}?!",
        ] {
            assert_eq!(typography(good), None, "{good}");
        }
        for (bad, write) in [
            ("C'est", "the apostrophe ’"),
            ("Bien :", "the no-break space U+00A0 before it"),
            ("Quoi?", "the no-break space U+00A0 before it"),
            ("«oui\u{a0}»", "the no-break space U+00A0 after it"),
            ("« oui\u{a0}»", "the no-break space U+00A0 after it"),
            ("«\u{a0}oui»", "the no-break space U+00A0 before it"),
            ("Bien\u{202f}:", "the no-break space U+00A0, which the letters of the screen have"),
            ("\"oui\"", "« and »"),
            ("Attendez...", "the sign … for three full stops"),
        ] {
            assert_eq!(typography(bad).map(|(_, write)| write), Some(write), "{bad}");
        }
    }

    #[test]
    fn a_name_in_guillemets_is_one_word() {
        let name = "Cliquez sur «\u{a0}Je ne sais pas encore si je veux tout cela maintenant\u{a0}».";
        assert_eq!(too_long(name), None);
        let long = "Un deux trois quatre cinq six. Un deux trois quatre cinq six sept huit neuf dix onze douze treize.";
        assert_eq!(too_long(long).map(|(_, words)| words), Some(13));
    }
}
