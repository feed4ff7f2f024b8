//! How long a file and a function may grow before they are parted.

use super::{Fault, only_in_tests, parsed};

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, TraitItem};

/// Lines of a file, its tests apart.
const FILE: usize = 400;

/// Lines of a function, from its name to its last brace.
const FUNCTION: usize = 80;

/// The attributes of an item of a module.
pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::ExternCrate(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::ForeignMod(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::TraitAlias(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Union(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// What is too long in a file.
pub(crate) fn faults(text: &str) -> Vec<Fault> {
    let file = parsed(text);
    let mut ruler = Ruler { tests: 0, faults: vec![] };
    ruler.visit_file(&file);
    let lines = text.lines().count() - ruler.tests;
    if lines > FILE {
        ruler.faults.push(Fault { line: 1, says: format!("{lines} lines without tests, more than {FILE}: part it") });
    }
    ruler.faults
}

struct Ruler {
    tests: usize,
    faults: Vec<Fault>,
}

impl Ruler {
    fn function(&mut self, signature: Span, block: Span, name: &syn::Ident) {
        let lines = lines(signature, block);
        if lines > FUNCTION {
            let says = format!("`{name}` has {lines} lines, more than {FUNCTION}: part it");
            self.faults.push(Fault { line: signature.start().line, says });
        }
    }
}

fn lines(from: Span, to: Span) -> usize {
    to.end().line - from.start().line + 1
}

impl<'ast> Visit<'ast> for Ruler {
    fn visit_item(&mut self, item: &'ast Item) {
        if only_in_tests(attributes(item)) {
            self.tests += lines(item.span(), item.span());
            return;
        }
        if let Item::Fn(it) = item {
            self.function(it.sig.span(), it.block.span(), &it.sig.ident);
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        if let ImplItem::Fn(it) = item {
            self.function(it.sig.span(), it.block.span(), &it.sig.ident);
        }
        visit::visit_impl_item(self, item);
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        if let TraitItem::Fn(it) = item
            && let Some(block) = &it.default
        {
            self.function(it.sig.span(), block.span(), &it.sig.ident);
        }
        visit::visit_trait_item(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn function(head: &str, lines: usize) -> String {
        format!("{head} {{\n{}}}\n", "    ();\n".repeat(lines - 2))
    }

    #[test]
    fn a_long_function_is_found_wherever_it_stands() {
        for text in [
            function("fn long()", 81),
            format!("impl A {{\n{}}}", function("fn long(&self)", 81)),
            format!("trait A {{\n{}}}", function("fn long(&self)", 81)),
            format!("mod a {{\n{}}}", function("fn long()", 81)),
        ] {
            assert_eq!(faults(&text).len(), 1, "{text}");
        }
        assert_eq!(faults(&function("fn just_right()", 80)), []);
    }

    #[test]
    fn a_long_file_is_found_and_its_tests_are_not_counted() {
        let long = "const A: () = ();\n".repeat(401);
        let rest = "const A: () = ();\n".repeat(400);
        let tests = format!("{rest}#[cfg(test)]\nmod tests {{\n{}}}\n", function("fn long()", 90));
        assert_eq!(faults(&long).len(), 1);
        assert_eq!(faults(&tests), []);
    }
}
