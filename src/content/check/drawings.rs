//! Whether drawings are made of what the screens draw: paths in plain colours.

use super::Checked;
use crate::content::Library;
use crate::content::fault::{Fault, Kind};
use crate::fault::Place;

/// What a drawing may hold in SVG and the screens leave out, or paint black.
const LEFT_OUT: [&str; 9] =
    ["text", "image", "linearGradient", "radialGradient", "pattern", "filter", "mask", "clipPath", "style"];

/// What of the drawings of a lesson will not be seen.
pub(super) fn check(library: &Library, checked: &Checked) -> Vec<Fault> {
    let pictures = &checked.draft.lesson.pictures;
    let found = pictures.iter().filter_map(|(name, svg)| {
        let svg = std::str::from_utf8(svg).ok()?;
        let (at, element) = first_left_out(svg)?;
        let file = library.root.join("assets/pictures").join(format!("{name}.svg"));
        Some(Fault { file, place: Some(Place::at(svg, at)), kind: Kind::Drawing(element) })
    });
    found.collect()
}

/// The first element that is left out, and the byte at which it begins.
fn first_left_out(svg: &str) -> Option<(usize, &'static str)> {
    let begins = |element: &&'static str| {
        svg.match_indices(&format!("<{element}"))
            .map(|(at, begun)| (at, svg[at + begun.len()..].chars().next()))
            .find(|(_, next)| next.is_none_or(|next| !next.is_alphanumeric()))
            .map(|(at, _)| (at, *element))
    };
    LEFT_OUT.iter().filter_map(begins).min()
}

#[cfg(test)]
mod tests {
    use super::first_left_out;

    #[test]
    fn the_first_element_that_is_not_drawn_is_found_by_its_whole_name() {
        assert_eq!(first_left_out("<svg><path/></svg>"), None);
        assert_eq!(first_left_out("<svg><textual/></svg>"), None);
        assert_eq!(first_left_out("<svg><mask id='a'/><text>a</text></svg>"), Some((5, "mask")));
    }
}
