//! Names in the words of pages.

/// Words with what stands for each `{name}` in them. A name for which there is nothing stays as it is.
#[must_use]
pub fn put_in(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some((before, name, after)) = next_name(rest) {
        words.push_str(before);
        match value(name) {
            Some(value) => words.push_str(&value),
            None => words.push_str(&rest[before.len()..rest.len() - after.len()]),
        }
        rest = after;
    }
    words + rest
}

/// The next `{name}` in the words of a page: what stands before it, the name, what stands behind it.
#[must_use]
pub fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
