//! From words that are shown to what is recorded of them: what the voice says of a control.

use super::sentence::VALUE;
use super::{Sentence, Texts};
use crate::line::{Line, figure};

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The scopes of the house that nobody hears: what is printed, the papers of the exercises, and what only staff read.
const SILENT: [&str; 4] = ["paper", "papers", "staff", "team"];

/// A value of this name is what somebody is called. It is never said, even if it were a word of the house.
const NAME: &str = "name";

/// What is known by its words. Built when something is first asked for: the start reads nothing of it.
#[derive(Default)]
pub(super) struct Spoken {
    house: OnceLock<Index>,
    lesson: OnceLock<Index>,
}

impl Spoken {
    /// The words of the lesson are others from now on.
    pub(super) fn forget_lesson(&mut self) {
        self.lesson = OnceLock::new();
    }
}

/// What is recorded of some scopes, by its words.
#[derive(Default)]
struct Index {
    whole: BTreeMap<String, Line>,
    around: Vec<Around>,
}

/// A sentence with values.
struct Around {
    line: Line,
    /// The words before, between and after the values.
    parts: Vec<String>,
    has_name: bool,
}

impl Texts {
    /// The scopes of the house that are recorded.
    pub fn recorded_scopes(&self) -> impl Iterator<Item = &str> {
        self.scopes().filter(|scope| !SILENT.contains(scope))
    }

    /// What is recorded of these words: the line that says just them, which sounds best; the words around values and the values between them; or a figure.
    ///
    /// Values that are not recorded are left out, and names always are: « Bonjour Fatima » says « Bonjour ». None when nothing is recorded.
    #[must_use]
    pub fn spoken(&self, words: &str) -> Option<Vec<(Line, String)>> {
        let words = words.trim();
        self.said(words).or_else(|| {
            let around = self.indexes().into_iter().flat_map(|index| &index.around);
            around.filter_map(|around| around.said(words, self)).next()
        })
    }

    /// Words without values, or a figure.
    fn said(&self, words: &str) -> Option<Vec<(Line, String)>> {
        let line = self.indexes().into_iter().find_map(|index| index.whole.get(words));
        match line {
            Some(line) => Some(vec![(line.clone(), words.to_owned())]),
            None => {
                let parts = figure::read(words)?.into_iter();
                Some(parts.map(|line| (line.clone(), self.words(&line))).collect())
            }
        }
    }

    /// The house goes before the lesson, as everywhere.
    fn indexes(&self) -> [&Index; 2] {
        let house = self.spoken.house.get_or_init(|| self.index(self.recorded_scopes()));
        let lesson = self.lesson.as_ref().map(|(id, _)| id.as_str());
        [house, self.spoken.lesson.get_or_init(|| self.index(lesson.into_iter()))]
    }

    fn index<'a>(&self, scopes: impl Iterator<Item = &'a str>) -> Index {
        let mut index = Index::default();
        for scope in scopes {
            for sentence in self.sentences(scope) {
                index.add(scope, &sentence, self);
            }
        }
        // The more a sentence says around its values, the surer it is meant.
        index.around.sort_by_key(|around| std::cmp::Reverse(around.parts.iter().map(String::len).sum::<usize>()));
        index
    }
}

impl Index {
    fn add(&mut self, scope: &str, sentence: &Sentence, texts: &Texts) {
        let line = Line::new(scope, &sentence.message);
        let line = sentence.attribute.as_ref().map_or(line.clone(), |name| line.attribute(name));
        if !sentence.fragments().is_empty() {
            let parts = sentence.branches.iter().flat_map(|words| words.split(VALUE)).map(str::to_owned).collect();
            self.around.push(Around { line, parts, has_name: sentence.variables.contains(NAME) });
        } else if !sentence.people.is_empty() {
            for line in sentence.people.iter().map(|person| line.about(person)) {
                self.whole.entry(texts.words(&line)).or_insert(line);
            }
        } else if let ([words], true) = (sentence.branches.as_slice(), sentence.variables.is_empty()) {
            self.whole.entry(words.trim().to_owned()).or_insert(line);
        }
    }
}

impl Around {
    /// The recorded parts with the values between them, if `words` are this sentence.
    fn said(&self, words: &str, texts: &Texts) -> Option<Vec<(Line, String)>> {
        let values = self.values(words)?;
        let mut said = vec![];
        for (index, part) in self.parts.iter().map(|part| part.trim()).enumerate() {
            if part.chars().any(char::is_alphanumeric) {
                said.push((self.part(index + 1), part.to_owned()));
            }
            let value = values.get(index).filter(|_| !self.has_name);
            said.extend(value.and_then(|value| texts.said(value.trim())).into_iter().flatten());
        }
        Some(said)
    }

    /// The name under which the words at this place, from 1, are recorded.
    fn part(&self, place: usize) -> Line {
        match self.line.attribute_name() {
            Some(name) => self.line.attribute(&format!("{name}.{place}")),
            None => self.line.attribute(&place.to_string()),
        }
    }

    /// What stands in the place of the values. None where the words are not of this sentence.
    fn values<'w>(&self, words: &'w str) -> Option<Vec<&'w str>> {
        let (first, others) = self.parts.split_first()?;
        let (last, between) = others.split_last()?;
        let mut rest = words.strip_prefix(first.trim_start())?.strip_suffix(last.trim_end())?;
        let mut values = vec![];
        for part in between {
            let (value, after) = rest.split_once(part.as_str())?;
            values.push(value);
            rest = after;
        }
        values.push(rest);
        Some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::texts::Arg;

    use proptest::prelude::*;

    use std::collections::BTreeSet;
    use std::path::Path;

    fn clips(texts: &Texts, words: &str) -> Vec<String> {
        texts.spoken(words).unwrap_or_default().iter().map(|(line, _)| line.clip()).collect()
    }

    fn numbers(number: u64) -> Vec<String> {
        figure::number(number).unwrap_or_default().iter().map(Line::clip).collect()
    }

    #[test]
    fn what_is_recorded_of_the_house_is_found_by_its_words() {
        let texts = Texts::house("fr");
        let recorded = content::house(&texts);
        let known: BTreeSet<_> =
            recorded.iter().map(|recorded| (recorded.clip.clone(), recorded.words.clone())).collect();
        for scope in texts.recorded_scopes() {
            for sentence in texts.sentences(scope).iter().filter(|sentence| sentence.variables.is_empty()) {
                let words = &sentence.branches[0];
                let said = texts.spoken(words).unwrap_or_default();
                let [(line, said)] = said.as_slice() else { panic!("{scope}: {words}") };
                assert_eq!(said, words);
                assert!(known.contains(&(line.clip(), words.clone())), "{line}");
            }
        }
    }

    #[test]
    fn the_words_around_values_are_said_with_what_is_put_in() {
        let texts = Texts::house("fr");
        let step = texts.label("classroom.step", &[("step", Arg::Number(2)), ("steps", Arg::Number(12))]);
        assert_eq!(clips(&texts, &step), ["classroom.step.1", "figures.n2", "classroom.step.2", "figures.n12"]);
        let aim = texts.label("path.chosen_aim", &[("aim", Arg::Text("Emploi"))]);
        assert_eq!(clips(&texts, &aim), ["path.chosen_aim.1", "curriculum.aim-emploi"]);
        let face = texts.label("sign_in.face", &[("symbol", Arg::Text("Chat")), ("colour", Arg::Text("orange"))]);
        assert_eq!(clips(&texts, &face), ["cards.symbol_cat", "sign_in.face.2", "cards.colour_orange"]);
        let known: BTreeSet<_> = content::house(&texts).into_iter().map(|it| (it.clip, it.words)).collect();
        for words in [step, aim, face] {
            for (line, words) in texts.spoken(&words).unwrap_or_default() {
                assert!(known.contains(&(line.clip(), words)), "{line}");
            }
        }
    }

    #[test]
    fn what_is_recorded_whole_is_said_whole() {
        let texts = Texts::house("fr");
        let volume = |level| texts.label("settings.volume_level", &[("level", Arg::Number(level))]);
        assert_eq!(clips(&texts, &volume(3)), ["sound.level_3"]);
        assert_eq!(clips(&texts, &volume(6)), ["settings.volume_level.1", "figures.n6", "settings.volume_level.2"]);
    }

    #[test]
    fn a_name_is_never_said_even_if_it_is_a_word_of_the_house_or_a_number() {
        let texts = Texts::house("fr");
        for name in ["Fatima", "Chat", "42", "Aide"] {
            let hello = texts.label("path.hello_name", &[("name", Arg::Text(name))]);
            assert_eq!(clips(&texts, &hello), ["path.hello_name.1"], "{name}");
        }
        assert_eq!(texts.spoken("Fatima"), None);
    }

    #[test]
    fn what_only_staff_read_has_no_voice() {
        let texts = Texts::house("fr");
        assert_eq!(texts.spoken(&texts.label("team.lost", &[])), None);
        assert_eq!(texts.spoken(""), None);
    }

    #[test]
    fn the_words_of_a_lesson_are_known_while_it_is_open() {
        let (mut texts, _) = Texts::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), "fr");
        let mut words = vec![];
        for lesson in ["move", "click"] {
            texts.open_lesson(lesson).unwrap();
            let end = Line::new(lesson, "end").attribute("alone");
            words.push(texts.words(&end));
            assert_eq!(clips(&texts, &words[words.len() - 1]), [end.clip()]);
        }
        assert_eq!(clips(&texts, &words[0]), [""; 0], "a lesson that is closed is still said");
    }

    #[test]
    fn a_line_about_a_person_is_found_by_what_it_says_of_them() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("fr/lessons")).unwrap();
        let source =
            "hours = { $person ->\n    [yacine] Les heures de Yacine.\n   *[amina] Les heures d’Amina.\n    }\n";
        std::fs::write(folder.path().join("fr/lessons/worked.ftl"), source).unwrap();
        let (mut texts, _) = Texts::open(folder.path(), "fr");
        texts.open_lesson("worked").unwrap();
        assert_eq!(clips(&texts, "Les heures de Yacine."), ["worked.hours.yacine"]);
        assert_eq!(clips(&texts, "Les heures d’Amina."), ["worked.hours.amina"]);
    }

    proptest! {
        #[test]
        fn any_number_is_said_in_its_sentence_and_alone(number in 0..=figure::LARGEST) {
            let texts = Texts::house("fr");
            let step = [("step", Arg::Number(number.try_into().unwrap())), ("steps", Arg::Number(12))];
            let said: Vec<_> = ["classroom.step.1".to_owned()]
                .into_iter()
                .chain(numbers(number))
                .chain(["classroom.step.2".to_owned(), "figures.n12".to_owned()])
                .collect();
            prop_assert_eq!(clips(&texts, &texts.label("classroom.step", &step)), said);
            prop_assert_eq!(clips(&texts, &number.to_string()), numbers(number));
        }

        #[test]
        fn any_amount_is_said_as_it_is_written(euros in 0..=999_u64, cents in 0..=99_u64) {
            let texts = Texts::house("fr");
            let said: Vec<_> = figure::euros(euros * 100 + cents).unwrap().iter().map(Line::clip).collect();
            prop_assert_eq!(clips(&texts, &format!("{euros},{cents:02}\u{a0}€")), said);
        }

        #[test]
        fn any_words_are_left_in_peace(words in ".{0,40}") {
            let _ = Texts::house("fr").spoken(&words);
        }
    }
}
