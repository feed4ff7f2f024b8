//! Where French may stand, and how it is set.

use super::{Fault, only_in_tests, parsed};

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Lit, LitStr, Macro, Meta};

const FRENCH: &str = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ";

/// The name of the program, and a word of the content schema.
const NAMES: &[&str] = &["Déclic", "reconstitué"];

/// String literals that hold French letters, or words between French quotation marks. Tests and doc comments may quote what is said.
pub(crate) fn french_in_code(text: &str) -> Vec<Fault> {
    let file = parsed(text);
    let mut reader = Reader { faults: vec![] };
    reader.visit_file(&file);
    reader.faults
}

/// Whether a text is French. A message for authors may quote what they wrote, « key = value », with ordinary spaces.
fn is_french(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let elides = letters.windows(3).any(|it| it[1] == '’' && it[0].is_alphabetic() && it[2].is_alphabetic());
    !NAMES.contains(&text) && (elides || text.contains("«\u{A0}") || letters.iter().any(|it| FRENCH.contains(*it)))
}

struct Reader {
    faults: Vec<Fault>,
}

impl Reader {
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        self.visit_lit_str(&text);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        if !only_in_tests(super::size::attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_lit_str(&mut self, text: &'ast LitStr) {
        let value = text.value();
        if is_french(&value) {
            let says = format!("{value:?} is French: it belongs in locales/");
            self.faults.push(Fault { line: text.span().start().line, says });
        }
    }

    fn visit_macro(&mut self, it: &'ast Macro) {
        self.tokens(it.tokens.clone());
    }

    fn visit_attribute(&mut self, it: &'ast Attribute) {
        if let Meta::List(list) = &it.meta {
            self.tokens(list.tokens.clone());
        }
    }
}

/// Sentences of a Fluent file that break the rules of French typography, and entries that do not parse.
pub(crate) fn misset_french(text: &str) -> Vec<Fault> {
    let at = |part: &str| 1 + text[..part.as_ptr() as usize - text.as_ptr() as usize].matches('\n').count();
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let line = |start: usize| 1 + text[..start].matches('\n').count();
            return errors.iter().map(|it| Fault { line: line(it.pos.start), says: it.to_string() }).collect();
        }
    };
    let mut sentences = vec![];
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(it) => (it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (Some(&it.value), &it.attributes),
            _ => continue,
        };
        value.into_iter().chain(attributes.iter().map(|it| &it.value)).for_each(|it| flatten(it, &mut sentences));
    }
    let mut faults = vec![];
    for (first, whole) in sentences {
        faults.extend(
            rules(&whole).into_iter().map(|says| Fault { line: at(first), says: format!("{says} in {whole:?}") }),
        );
    }
    faults
}

/// A value put in by the program, in a sentence under examination.
const VALUE: char = '\u{FFFC}';

/// The sentences of a pattern, each with the piece of the file where it begins; each branch of a choice is one of its own.
fn flatten<'a>(pattern: &Pattern<&'a str>, sentences: &mut Vec<(&'a str, String)>) {
    let mut first = None;
    let mut whole = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                first.get_or_insert(*value);
                whole.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                whole.push(VALUE);
                if let Expression::Select { variants, .. } = expression {
                    variants.iter().for_each(|it| flatten(&it.value, sentences));
                }
            }
        }
    }
    if let Some(first) = first {
        sentences.push((first, whole));
    }
}

fn rules(sentence: &str) -> Vec<&'static str> {
    const THIN: char = '\u{202F}';
    const FIXED: char = '\u{A0}';
    let letters: Vec<char> = sentence.trim().chars().collect();
    let mut broken = vec![];
    for (n, &letter) in letters.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|n| letters.get(n)).copied();
        let after = letters.get(n + 1).copied();
        match letter {
            '\'' if before.is_some_and(char::is_alphabetic) => broken.push("write ’ for an apostrophe"),
            '.' if before == Some('.') && after == Some('.') => broken.push("write … for three full stops"),
            THIN => broken.push("U+202F: the fonts of the kiosk want U+00A0"),
            '«' if after != Some(FIXED) => broken.push("U+00A0 is missing after «"),
            '»' if before != Some(FIXED) => broken.push("U+00A0 is missing before »"),
            ';' | '!' | '?' if !set_apart(before, FIXED) => broken.push("U+00A0 is missing before ; ! ?"),
            ':' if !set_apart(before, FIXED) && !inside_a_word(before, after) => {
                broken.push("U+00A0 is missing before :");
            }
            _ => {}
        }
    }
    broken
}

/// The sign stands alone, or after a no-break space, or after another sign: `?!`.
fn set_apart(before: Option<char>, space: char) -> bool {
    before.is_none_or(|it| it == space || "!?".contains(it))
}

/// The colon of an address or of an hour.
fn inside_a_word(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(|it| it.is_alphanumeric()) && after.is_some_and(|it| it == '/' || it.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_string_is_found_wherever_it_hides() {
        for text in [
            "const A: &str = \"Déjà\";",
            "fn a() { println!(\"{}\", [\"«\u{A0}Oui\u{A0}»\"]); }",
            "#[error(\"fichier cassé\")] struct A;",
            "const A: &str = \"l’aide\";",
            "#[error(\"« {0} » est déjà pris\")] struct A;",
        ] {
            assert_eq!(french_in_code(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn docs_tests_and_single_letters_may_be_french() {
        let text = "/// « Réécouter »\nconst A: char = 'é';\n#[error(\"« {0} » is not « {b:?} »: write « key = words »\")]\nstruct B;\n// Déjà\n#[cfg(test)]\nmod tests { const A: &str = \"Déjà\"; }\n";
        assert_eq!(french_in_code(text), []);
    }

    #[test]
    fn each_slip_of_typography_is_found_on_its_line() {
        for (text, slips) in [
            ("a = L'aide\n", 1),
            ("a = Prêt ?\n", 1),
            ("a = Prêt?\n", 1),
            ("a = Prêt\u{202F}?\n", 2),
            ("a = Cliquez sur «Oui»\n", 2),
            ("a = Deux choses: ceci ; cela\n", 2),
            ("a = { $n }: c’est bien\n", 1),
            ("a = Attendez...\n", 1),
            ("a = { $person ->\n        [yacine] Prêt ?\n       *[amina] Prête\u{A0}?\n    }\n", 1),
            ("a = Bien\n    .praise = Bravo !\n", 1),
            ("a = { pas fini\n", 1),
        ] {
            assert_eq!(misset_french(text).len(), slips, "{text}");
        }
        assert_eq!(misset_french("# d'abord\n\na = Oui\nb = Prêt ?\n")[0].line, 4);
    }

    #[test]
    fn well_set_french_passes() {
        let text = "# l'auteur : peut écrire ici !\na = Cliquez sur «\u{A0}Oui\u{A0}»\u{A0}!\nb = À 10:30, allez sur https://caf.test\u{A0}?!\n\
                    c = ?\nd = L’heure\u{A0}: { $hour }\n";
        assert_eq!(misset_french(text), []);
    }
}
