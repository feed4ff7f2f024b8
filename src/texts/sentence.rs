//! What the check must know of a sentence without saying it.

use crate::fault::Place;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use std::collections::BTreeSet;

/// A message or one of its attributes, as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The message.
    pub message: String,
    /// The attribute of it. None for its own words.
    pub attribute: Option<String>,
    /// Where its name stands.
    pub place: Place,
    /// The people for whom it has a branch. Empty when it names nobody.
    pub people: BTreeSet<String>,
    /// Every value that is put in or selected by.
    pub variables: BTreeSet<String>,
    /// Its words as they are written, then those of each branch; [`VALUE`] stands for what is put in.
    pub branches: Vec<String>,
}

/// Stands for a value in [`Sentence::branches`].
pub const VALUE: char = '\u{FFFC}';

impl Sentence {
    /// `message` or `message.attribute`.
    #[must_use]
    pub fn key(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.clone(),
        }
    }
}

impl Sentence {
    /// The words around the values that are put in, each with its place from 1: what is recorded of a sentence that has values. Empty for one
    /// without values, and where a branch is chosen by something else than a person.
    #[must_use]
    pub fn fragments(&self) -> Vec<(usize, String)> {
        let has_values = self.variables.iter().any(|name| name != "person");
        let [words] = self.branches.as_slice() else { return vec![] };
        if !has_values {
            return vec![];
        }
        let parts = words.split(VALUE).map(str::trim).enumerate();
        let spoken = parts.filter(|(_, words)| words.chars().any(char::is_alphanumeric));
        spoken.map(|(index, words)| (index + 1, words.to_owned())).collect()
    }
}

/// Every sentence of a file, in order.
pub(super) fn all(resource: &FluentResource) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let mut add = |name: &str, attribute: Option<&str>, pattern: &Pattern<&str>| {
            let mut sentence = Sentence {
                message: message.id.name.to_owned(),
                attribute: attribute.map(str::to_owned),
                place: place(resource.source(), name),
                people: BTreeSet::new(),
                variables: BTreeSet::new(),
                branches: Vec::new(),
            };
            sentence.read(pattern);
            sentences.push(sentence);
        };
        if let Some(pattern) = &message.value {
            add(message.id.name, None, pattern);
        }
        for attribute in &message.attributes {
            add(attribute.id.name, Some(attribute.id.name), &attribute.value);
        }
    }
    sentences
}

/// Where a part of `source` stands in it. The parser cuts names out of the source itself, so the distance is their offset.
fn place(source: &str, part: &str) -> Place {
    Place::at(source, (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize))
}

impl Sentence {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let words = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { .. } => VALUE.to_string(),
        };
        self.branches.push(pattern.elements.iter().map(words).collect());
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let by_person = matches!(selector, InlineExpression::VariableReference { id } if id.name == "person");
                for variant in variants {
                    if let (true, VariantKey::Identifier { name }) = (by_person, &variant.key) {
                        self.people.insert((*name).to_owned());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
                for argument in &arguments.named {
                    self.read_inline(&argument.value);
                }
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}
