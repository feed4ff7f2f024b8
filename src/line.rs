//! One key that can be shown and spoken.
#![warn(missing_docs)]

pub mod figure;

use std::fmt;
use std::sync::Arc;

/// A sentence of the house or of a lesson, named by its key, never by its words.
///
/// The key has two or three parts: the scope (a file of `locales/<lang>`), the message, and for a lesson's step
/// the attribute: `click.big`, `click.big.praise`. A line that names the person of the exercise carries the person's id; there
/// is one recorded clip for each.
///
/// ```
/// use declic::line::Line;
///
/// let line = Line::new("worked", "hours").attribute("praise").about("amina");
/// assert_eq!(line.clip(), "worked.hours.praise.amina");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Line {
    scope: Arc<str>,
    message: Arc<str>,
    attribute: Option<Arc<str>>,
    person: Option<Arc<str>>,
}

impl Line {
    /// The line `message` of the file `scope`.
    #[must_use]
    pub fn new(scope: &str, message: &str) -> Self {
        Self { scope: scope.into(), message: message.into(), attribute: None, person: None }
    }

    /// The attribute `name` of the same message: its easier wording, its praise, a mistake.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Self {
        Self { attribute: Some(name.into()), ..self.clone() }
    }

    /// The same line, said about the person `id` of the exercise.
    #[must_use]
    pub fn about(&self, id: &str) -> Self {
        Self { person: Some(id.into()), ..self.clone() }
    }

    /// The file of `locales/<lang>` (without its ending) in which the message stands.
    #[must_use]
    pub fn scope(&self) -> &str {
        &self.scope
    }

    /// The message within its file.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The attribute of the message, if the line is one.
    #[must_use]
    pub fn attribute_name(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// The id of the person that the sentence names, if it names one.
    #[must_use]
    pub fn person(&self) -> Option<&str> {
        self.person.as_deref()
    }

    /// The name of the recorded clip, without folder and ending.
    #[must_use]
    pub fn clip(&self) -> String {
        match &self.person {
            Some(person) => format!("{self}.{person}"),
            None => self.to_string(),
        }
    }
}

/// The key without the person: `worked.hours.praise`.
impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.scope, self.message)?;
        match &self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}

/// The words of a sentence, as they light up one after the other: what stands between ordinary spaces.
///
/// A no-break space does not part words, so that « Valider » and its quotation marks, or a word and its colon, light up together.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n']).filter(|word| !word.is_empty())
}
