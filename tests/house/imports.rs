//! Who may import whom.

use super::{Fault, only_in_tests, parsed};

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, Macro, Meta, UseTree};

/// What each room may import of the other rooms. Rooms of the plan that do not stand yet have their row already.
const ROOMS: &[(&str, &[&str])] = &[
    ("line", &[]),
    ("fault", &[]),
    ("config", &["fault"]),
    ("theme", &[]),
    ("learner", &["line"]),
    ("computer", &["line"]),
    ("lesson", &["line", "computer"]),
    ("progress", &["line", "lesson", "learner"]),
    ("coach", &["line", "computer", "lesson", "progress"]),
    ("report", &["learner", "progress", "lesson"]),
    ("store", &["learner", "progress", "lesson", "report"]),
    ("narrator", &["line"]),
    ("texts", &["line", "fault"]),
    ("content", &["line", "computer", "lesson", "texts", "fault"]),
    ("paper", &["learner", "progress", "report", "texts"]),
    ("widget", &["theme", "line", "learner", "progress"]),
    ("practice", &["computer", "line", "texts", "theme", "widget"]),
    (
        "screen",
        &[
            "line", "learner", "computer", "lesson", "progress", "coach", "report", "texts", "theme", "widget",
            "practice", "config",
        ],
    ),
];

/// The rooms that may import every other.
const FREE: &[&str] = &["kiosk", "tour", "main", "lib"];

const FACE: &[&str] = &["theme", "widget", "practice", "screen", "kiosk", "tour", "main"];

/// The crates that stand behind a door, and the rooms that may name them.
const CRATES: &[(&str, &[&str])] = &[
    ("iced", FACE),
    ("iced_runtime", FACE),
    ("iced_selector", FACE),
    ("rusqlite", &["store"]),
    ("rodio", &["narrator"]),
    ("fluent", &["texts"]),
    ("fluent_bundle", &["texts"]),
    ("fluent_syntax", &["texts"]),
    ("unic_langid", &["texts"]),
    ("toml", &["content", "config", "narrator"]),
    ("krilla", &["paper"]),
    ("rustybuzz", &["paper"]),
    ("qrcodegen", &["paper"]),
    ("clap", &["main"]),
    ("png", &["tour"]),
    ("smol", &["kiosk", "main"]),
];

/// A path that leaves its module: `crate`, then the room and what is taken from it; or the name of a foreign crate first.
struct Import {
    line: usize,
    path: Vec<String>,
}

impl Import {
    /// The other room that it reaches into.
    fn room(&self) -> Option<&str> {
        (self.path.first()? == "crate").then(|| self.path.get(1).map_or("", String::as_str))
    }
}

/// What is wrong with the imports of the file `module`, which belongs to `room`.
pub(crate) fn faults(room: &str, module: &[String], text: &str) -> Vec<Fault> {
    let allowed = ROOMS.iter().find(|(name, _)| *name == room).map(|(_, allowed)| *allowed);
    if allowed.is_none() && !FREE.contains(&room) {
        return vec![Fault { line: 1, says: format!("the room `{room}` has no row in tests/house/imports.rs") }];
    }
    imports(module, text)
        .into_iter()
        .filter_map(|import| Some(Fault { line: import.line, says: judge(room, allowed, &import)? }))
        .collect()
}

fn judge(room: &str, allowed: Option<&[&str]>, import: &Import) -> Option<String> {
    let path = import.path.join("::");
    if let Some(other) = import.room() {
        let allowed = allowed?;
        let known = ROOMS.iter().map(|(name, _)| *name).chain(FREE.iter().copied()).any(|name| name == other);
        if !known {
            return Some(format!("`{path}` names no room: import from the room itself"));
        }
        let fine = other == room || allowed.contains(&other);
        return (!fine).then(|| format!("`{room}` imports `{path}`; it may import {}", list(allowed)));
    }
    let (name, doors) = CRATES.iter().find(|(name, _)| import.path.first().is_some_and(|first| first == name))?;
    (!doors.contains(&room)).then(|| format!("`{room}` names `{path}`; only {} may name {name}", list(doors)))
}

fn list(names: &[&str]) -> String {
    if names.is_empty() { "no other room".to_owned() } else { names.join(", ") }
}

/// The rooms that a file imports, each with its own room.
pub(crate) fn edges(room: &str, module: &[String], text: &str) -> Vec<(String, String)> {
    imports(module, text)
        .iter()
        .filter_map(|import| Some((room.to_owned(), import.room()?.to_owned())))
        .filter(|(from, to)| from != to)
        .collect()
}

/// Rooms of which each imports the next and the last imports the first, if there are any.
pub(crate) fn circle(edges: &BTreeSet<(String, String)>) -> Option<Vec<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    next.keys().find_map(|start| {
        let mut ways = vec![vec![*start]];
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop() {
            for room in way.last().and_then(|last| next.get(last)).into_iter().flatten() {
                if room == start {
                    return Some(way.iter().map(|&it| it.to_owned()).collect());
                }
                if seen.insert(*room) {
                    ways.push(way.iter().chain([room]).copied().collect());
                }
            }
        }
        None
    })
}

fn imports(module: &[String], text: &str) -> Vec<Import> {
    let file = parsed(text);
    let mut reader = Reader { module: module.to_vec(), found: vec![] };
    reader.visit_file(&file);
    reader.found
}

/// Walks a file, tests apart, and keeps each path that leaves it.
struct Reader {
    module: Vec<String>,
    found: Vec<Import>,
}

impl Reader {
    fn keep(&mut self, line: usize, path: &[String]) {
        if let Some(path) = self.absolute(path) {
            self.found.push(Import { line, path });
        }
    }

    /// The path from the root of the crate, or from a foreign crate that stands behind a door.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let from = |module: &[String], rest: &[String]| {
            Some(["crate".to_owned()].iter().chain(module).chain(rest).cloned().collect())
        };
        match first.as_str() {
            "crate" | "declic" => from(&[], rest),
            "self" => from(&self.module, rest),
            "super" => {
                let ups = path.iter().take_while(|it| *it == "super").count();
                from(&self.module[..self.module.len().saturating_sub(ups)], &path[ups..])
            }
            name => CRATES.iter().any(|(it, _)| *it == name).then(|| path.to_vec()),
        }
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: String| before.iter().cloned().chain([name]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(it) => self.tree(&with(it.ident.to_string()), &it.tree),
            UseTree::Group(it) => it.items.iter().for_each(|tree| self.tree(before, tree)),
            UseTree::Name(it) => self.keep(tree.span().start().line, &with(it.ident.to_string())),
            UseTree::Rename(it) => self.keep(tree.span().start().line, &with(it.ident.to_string())),
            UseTree::Glob(_) => self.keep(tree.span().start().line, &with("*".to_owned())),
        }
    }

    /// The inside of a macro is not parsed: its paths are names joined by `::`.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = vec![];
        let mut colons = 0;
        let mut line = 1;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.keep_long(line, &path);
                        path.clear();
                        line = name.span().start().line;
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(it) if it.as_char() == ':' => colons += 1,
                other => {
                    self.keep_long(line, &path);
                    path.clear();
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.keep_long(line, &path);
    }

    /// A name alone is a variable, or the `crate` of a visibility.
    fn keep_long(&mut self, line: usize, path: &[String]) {
        if path.len() > 1 {
            self.keep(line, path);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        if !only_in_tests(super::size::attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<_> = path.segments.iter().map(|it| it.ident.to_string()).collect();
        self.keep_long(path.span().start().line, &names);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, it: &'ast Macro) {
        visit::visit_macro(self, it);
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

    fn said(room: &str, text: &str) -> Vec<(usize, String)> {
        faults(room, &[room.to_owned()], text).into_iter().map(|fault| (fault.line, fault.says)).collect()
    }

    #[test]
    fn a_screen_that_reaches_the_store_is_found() {
        let found = said("screen", "use crate::texts;\n\nuse crate::{line::Line, store::{self, Store}};\n");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].0, 3);
        assert!(
            found[0].1.starts_with("`screen` imports `crate::store::self`; it may import line, "),
            "{}",
            found[0].1
        );
    }

    #[test]
    fn iced_in_the_lesson_world_is_found_in_every_disguise() {
        for text in [
            "use iced::Color;",
            "use ::iced as paint;",
            "fn paint() -> iced::Color { todo!() }",
            "fn paint() { let _ = vec![(1, iced::Color::BLACK)]; }",
            "#[derive(iced::Message)] struct A;",
            "mod inner { pub use iced::*; }",
        ] {
            assert_eq!(said("coach", text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_way_round_through_super_or_the_name_of_the_crate_is_found() {
        assert_eq!(said("texts", "use super::kiosk;").len(), 1);
        assert_eq!(said("texts", "use declic::kiosk;").len(), 1);
        assert_eq!(said("texts", "use crate::*;").len(), 1);
        assert_eq!(said("texts", "mod a { use super::super::kiosk; }").len(), 1);
        assert_eq!(said("texts", "mod a { use super::kiosk; }").len(), 0);
    }

    #[test]
    fn tests_comments_and_strings_may_name_anything() {
        let text = "// crate::store\n/// [`crate::store`]\nfn a() { let _ = \"crate::store::Store iced::Color\"; }\n\
                    #[cfg(test)]\nmod tests { use crate::store; }\n";
        assert_eq!(said("line", text), []);
    }

    #[test]
    fn a_room_without_a_row_is_found() {
        assert_eq!(said("cellar", "").len(), 1);
    }

    #[test]
    fn what_the_table_allows_passes() {
        assert_eq!(
            said("practice", "use crate::computer::{Computer, Spot};\nuse iced::Element;\npub(crate) fn a() {}"),
            []
        );
        assert_eq!(said("kiosk", "use crate::{coach, screen};\nuse crate::store::Store;"), []);
    }

    #[test]
    fn a_circle_of_three_rooms_is_found() {
        let edge = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        let mut all = BTreeSet::from([edge("a", "b"), edge("b", "c"), edge("x", "a"), edge("a", "c")]);
        assert_eq!(circle(&all), None);
        all.insert(edge("c", "a"));
        assert!(circle(&all).is_some());
    }
}
