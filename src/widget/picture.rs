//! A drawing that fills its place, as it is or mirrored for the other hand.

use crate::theme::Element;

use iced::Length;
use iced::widget::svg;

use std::borrow::Cow;

/// The drawing (SVG), as large as its place allows; `mirrored` turns left into right.
pub fn picture<'a, Message: 'a>(drawing: impl Into<Cow<'static, [u8]>>, mirrored: bool) -> Element<'a, Message> {
    let drawing = drawing.into();
    let turned = if mirrored { str::from_utf8(&drawing).ok().and_then(mirror) } else { None };
    let handle = svg::Handle::from_memory(turned.map_or(drawing, |turned| Cow::Owned(turned.into_bytes())));
    iced::widget::Svg::new(handle).width(Length::Fill).height(Length::Fill).into()
}

/// The same drawing seen in a mirror; none if it has no `viewBox` to turn about.
fn mirror(drawing: &str) -> Option<String> {
    let open = drawing.find("<svg")?;
    let inside = open + drawing[open..].find('>')? + 1;
    let end = drawing.rfind("</svg>")?;
    let view_box = drawing[open..inside].split_once("viewBox=")?.1;
    let quote = view_box.chars().next()?;
    let numbers = view_box[1..].split(quote).next()?;
    let mut numbers = numbers.split([' ', ',']).filter(|number| !number.is_empty());
    let left: f32 = numbers.next()?.parse().ok()?;
    let width: f32 = numbers.nth(1)?.parse().ok()?;
    let (head, rest) = drawing.split_at(inside);
    let (body, tail) = rest.split_at(end - inside);
    Some(format!("{head}<g transform=\"translate({} 0) scale(-1 1)\">{body}</g>{tail}", 2.0 * left + width))
}

#[cfg(test)]
mod tests {
    use super::mirror;

    #[test]
    fn a_drawing_turns_about_its_middle() {
        let drawing = r#"<svg viewBox="10 0 100 50"><path d="M0 0"/></svg>"#;
        let turned = mirror(drawing).unwrap();
        assert_eq!(
            turned,
            r#"<svg viewBox="10 0 100 50"><g transform="translate(120 0) scale(-1 1)"><path d="M0 0"/></g></svg>"#
        );
    }

    #[test]
    fn a_drawing_without_a_view_box_stays_as_it_is() {
        assert_eq!(mirror("<svg><path/></svg>"), None);
    }
}
