//! Where French may stand, and whether the code says it.

use super::{Fault, Source, only_in_tests, parsed};

use fluent_syntax::ast::Entry;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Lit, LitStr, Macro, Meta};

use std::collections::BTreeSet;

const FRENCH: &str = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ";

/// The name of the program, and a word of the content schema.
const NAMES: &[&str] = &["Déclic", "reconstitué"];

/// String literals that hold French letters, or words between French quotation marks. Tests and doc comments may quote what is said.
pub(crate) fn french_in_code(text: &str) -> Vec<Fault> {
    let french = read(text).into_iter().filter(|(_, value)| is_french(value));
    french.map(|(line, value)| Fault { line, says: format!("{value:?} is French: it belongs in locales/") }).collect()
}

/// Every string literal outside tests.
pub(crate) fn strings(text: &str) -> Vec<String> {
    read(text).into_iter().map(|(_, value)| value).collect()
}

/// Messages of a Fluent file that no string of the code names: by their key, with their scope or without, or by a key of which the end
/// is put in (`rungs.{}`).
pub(crate) fn unsaid(words: &Source, code: &BTreeSet<String>) -> Vec<Fault> {
    let scope = words.path.file_stem().unwrap_or_default().to_string_lossy();
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(words.text.as_str());
    let names = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    let is_said = |name: &str| {
        let key = format!("{scope}.{name}");
        let begins = |said: &String| {
            let (start, _) = said.split_once('{').unwrap_or_default();
            start.starts_with(&format!("{scope}.")) && key.starts_with(start)
        };
        code.contains(name) || code.contains(&key) || code.iter().any(begins)
    };
    let line =
        |name: &str| 1 + words.text[..name.as_ptr() as usize - words.text.as_ptr() as usize].matches('\n').count();
    let unsaid = names.filter(|name| !is_said(name));
    unsaid.map(|name| Fault { line: line(name), says: format!("nothing says {scope}.{name}: take it away") }).collect()
}

/// The string literals of a source with their lines, those of tests and of doc comments left out.
fn read(text: &str) -> Vec<(usize, String)> {
    let mut reader = Reader { strings: vec![] };
    reader.visit_file(&parsed(text));
    reader.strings
}

/// Whether a text is French: one letter is none. A message for authors may quote what they wrote, « key = value », with ordinary spaces.
fn is_french(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let elides = letters.windows(3).any(|it| it[1] == '’' && it[0].is_alphabetic() && it[2].is_alphabetic());
    let is_word = letters.len() > 1 && !NAMES.contains(&text);
    is_word && (elides || text.contains("«\u{A0}") || letters.iter().any(|it| FRENCH.contains(*it)))
}

struct Reader {
    strings: Vec<(usize, String)>,
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
        self.strings.push((text.span().start().line, text.value()));
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
        let text = "/// « Réécouter »\nconst A: char = 'é';\nconst B: &str = \"é\";\n#[error(\"« {0} » is not « {b:?} »: write « key = words »\")]\nstruct B;\n// Déjà\n#[cfg(test)]\nmod tests { const A: &str = \"Déjà\"; }\n";
        assert_eq!(french_in_code(text), []);
    }

    #[test]
    fn words_that_no_string_names_are_found_on_their_line() {
        let words = Source {
            path: "locales/fr/path.ftl".into(),
            text: "# Où aller\nnext = Suite\nhow = Aide\nhow_alone = Vous faites.\nold = Avant\n".to_owned(),
        };
        let code = strings("fn a() { b(\"next\"); c(\"path.how\"); d(format!(\"path.how_{}\", 1)); e(\"{} old\"); }");
        let faults = unsaid(&words, &code.into_iter().collect());
        assert_eq!(faults, [Fault { line: 5, says: "nothing says path.old: take it away".to_owned() }]);
    }
}
