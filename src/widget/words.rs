//! A sentence, one word of which may be lit.

use crate::line;
use crate::theme::{Element, Theme, font};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad, Renderer as _};
use iced::advanced::text::{self, Paragraph as _, Renderer as _, Span, Text};
use iced::advanced::widget::{self, Operation, Tree, tree};
use iced::advanced::{Widget, graphics};
use iced::alignment::Vertical;
use iced::border::Radius;
use iced::widget::text::{Alignment, LineHeight, Shaping, Style, Wrapping};
use iced::{Border, Font, Length, Pixels, Rectangle, Renderer, Size, Vector, mouse};

use std::borrow::Cow;

type Paragraph = graphics::text::Paragraph;

/// `text` in letters of `size` pixels, with the word number `lit` (as [`line::words`] counts) on the sun. Digits are set in their own font.
pub fn words<'a>(text: impl Into<Cow<'a, str>>, lit: Option<usize>, size: f32) -> Words<'a> {
    Words {
        text: text.into(),
        lit,
        size,
        font: font::TEXT,
        width: Length::Shrink,
        line_height: 1.3,
        strong: 0,
        apart: false,
        align: Alignment::Default,
        style: crate::theme::text::inherit,
    }
}

/// A sentence, one word of which may be lit: see [`words`].
pub struct Words<'a> {
    text: Cow<'a, str>,
    lit: Option<usize>,
    size: f32,
    font: Font,
    width: Length,
    line_height: f32,
    strong: usize,
    apart: bool,
    align: Alignment,
    style: fn(&Theme) -> Style,
}

impl Words<'_> {
    /// In bold letters.
    #[must_use]
    pub fn bold(self) -> Self {
        self.font(font::BOLD)
    }

    /// With so many words at its beginning in bold letters.
    #[must_use]
    pub fn strong(self, words: usize) -> Self {
        Self { strong: words, ..self }
    }

    /// With each sentence on a line of its own.
    #[must_use]
    pub fn apart(self) -> Self {
        Self { apart: true, ..self }
    }

    /// In letters of `font`.
    #[must_use]
    pub fn font(self, font: Font) -> Self {
        Self { font, ..self }
    }

    /// Its width; as the sentence needs, unless told.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }

    /// Height of a line, in heights of a letter.
    #[must_use]
    pub fn line_height(self, line_height: f32) -> Self {
        Self { line_height, ..self }
    }

    /// With its lines in the middle. No word of it may be lit.
    #[must_use]
    pub fn centered(self) -> Self {
        Self { align: Alignment::Center, ..self }
    }

    /// Its colour: a function of `theme::text`.
    #[must_use]
    pub fn style(self, style: fn(&Theme) -> Style) -> Self {
        Self { style, ..self }
    }

    fn format<Content>(&self, content: Content, bounds: Size) -> Text<Content, Font> {
        Text {
            content,
            bounds,
            size: Pixels(self.size),
            line_height: LineHeight::Relative(self.line_height),
            font: self.font,
            align_x: self.align,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::Word,
        }
    }
}

/// A stretch of the sentence set in one font, and the word that it belongs to.
struct Piece<'a> {
    text: &'a str,
    word: Option<usize>,
    digits: bool,
}

/// Cuts a sentence where its words end and where digits begin or end.
fn pieces(sentence: &str) -> Vec<Piece<'_>> {
    let mut pieces = vec![];
    let mut number = 0;
    for run in runs(sentence, |letter| letter == ' ' || letter == '\n') {
        if line::words(run).next().is_none() {
            pieces.push(Piece { text: run, word: None, digits: false });
            continue;
        }
        for text in runs(run, |letter| letter.is_ascii_digit()) {
            let digits = text.starts_with(|letter: char| letter.is_ascii_digit());
            pieces.push(Piece { text, word: Some(number), digits });
        }
        number += 1;
    }
    pieces
}

/// Cuts where `is` changes.
fn runs(text: &str, is: impl Fn(char) -> bool) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut letters = text.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        if let Some((at, next)) = letters.peek()
            && is(letter) != is(*next)
        {
            cuts.push(*at);
        }
    }
    cuts.push(text.len());
    cuts.windows(2).map(|cut| &text[cut[0]..cut[1]]).filter(|run| !run.is_empty()).collect()
}

#[derive(Default)]
struct State {
    text: String,
    font: Option<Font>,
    strong: usize,
    apart: bool,
    words: Vec<Option<usize>>,
    paragraph: Paragraph,
}

impl State {
    /// Lays the sentence out again, only if something changed. What is lit never matters here: nothing moves when it changes.
    fn lay_out(&mut self, words: &Words<'_>, bounds: Size) {
        let same_letters = self.font == Some(words.font) && self.strong == words.strong;
        let same = self.text == words.text && self.apart == words.apart && same_letters;
        let difference = if same { self.paragraph.compare(words.format((), bounds)) } else { text::Difference::Shape };
        match difference {
            text::Difference::None => {}
            text::Difference::Bounds => self.paragraph.resize(bounds),
            text::Difference::Shape => {
                let lines = if words.apart { words.text.replace(". ", ".\n") } else { words.text.to_string() };
                let pieces = pieces(&lines);
                let font = |piece: &Piece<'_>| {
                    let is_strong = piece.word.is_some_and(|word| word < words.strong);
                    let font = if is_strong { font::BOLD } else { words.font };
                    if piece.digits { font::digits(font) } else { font }
                };
                let spans: Vec<Span<'_, (), Font>> =
                    pieces.iter().map(|piece| Span::new(piece.text).font(font(piece))).collect();
                self.paragraph = Paragraph::with_spans(words.format(spans.as_slice(), bounds));
                self.words = pieces.iter().map(|piece| piece.word).collect();
                self.text = words.text.clone().into_owned();
                self.font = Some(words.font);
                (self.strong, self.apart) = (words.strong, words.apart);
            }
        }
    }

    /// The boxes of a word: one, unless it stands on two lines.
    fn boxes(&self, word: usize) -> Vec<Rectangle> {
        let mut boxes: Vec<Rectangle> = vec![];
        let indexes = self.words.iter().enumerate().filter(|(_, of)| **of == Some(word));
        for area in indexes.flat_map(|(index, _)| self.paragraph.span_bounds(index)) {
            match boxes.last_mut() {
                Some(last) if (last.y - area.y).abs() < 1.0 => *last = last.union(&area),
                _ => boxes.push(area),
            }
        }
        boxes
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Words<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let node = layout::sized(limits, self.width, Length::Shrink, |limits| {
            state.lay_out(self, Size::new(limits.max().width, f32::INFINITY));
            state.paragraph.min_bounds()
        });
        // Words that have too little room take what they need: what stands below moves on, and no line is lost unseen.
        let needed = state.paragraph.min_bounds();
        layout::Node::new(Size::new(node.size().width.max(needed.width), needed.height))
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.text);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        inherited: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        widget::text::draw(renderer, inherited, bounds, &state.paragraph, (self.style)(theme), viewport);
        let Some(lit) = self.lit else { return };
        let anchor = bounds.anchor(state.paragraph.min_bounds(), state.paragraph.align_x(), Vertical::Top);
        let origin = bounds.position() - iced::Point::ORIGIN;
        let (side, above) = ((self.size * 0.12).round(), (self.size * (self.line_height - 1.2) / 2.0).max(0.0));
        for area in state.boxes(lit) {
            let area = area + origin;
            let area = Rectangle::new(
                area.position() - Vector::new(side, -above),
                Size::new(area.width + 2.0 * side, area.height - 2.0 * above),
            );
            let Some(area) = area.snap_out().intersection(viewport) else { continue };
            let border = Border { radius: Radius::new((self.size * 0.16).round()), ..Border::default() };
            // The word is drawn once more above its box, which needs its own layer: in one layer every text lies above every box.
            renderer.with_layer(area, |renderer| {
                renderer.fill_quad(Quad { bounds: area, border, ..Quad::default() }, theme.tokens.sun);
                renderer.fill_paragraph(&state.paragraph, anchor, theme.tokens.on_sun, area);
            });
        }
    }
}

/// Rectangles on whole pixels leave no marks.
pub(super) trait SnapOut {
    fn snap_out(self) -> Self;
}

impl SnapOut for Rectangle {
    fn snap_out(self) -> Self {
        let (x, y) = (self.x.floor(), self.y.floor());
        Self { x, y, width: (self.x + self.width).ceil() - x, height: (self.y + self.height).ceil() - y }
    }
}

impl<'a, Message: 'a> From<Words<'a>> for Element<'a, Message> {
    fn from(words: Words<'a>) -> Self {
        Self::new(words)
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use crate::line;

    #[test]
    fn a_word_is_what_line_words_says() {
        let sentence = "Étape 5 sur 10\u{a0}: tapez «\u{a0}A1b\u{a0}».";
        let found = pieces(sentence);
        let whole: String = found.iter().map(|piece| piece.text).collect();
        assert_eq!(whole, sentence);
        for (number, word) in line::words(sentence).enumerate() {
            let pieced: String = found.iter().filter(|p| p.word == Some(number)).map(|p| p.text).collect();
            assert_eq!(pieced, word);
        }
    }

    #[test]
    fn digits_are_set_apart() {
        let found = pieces("le 12a");
        assert_eq!(found.iter().filter(|p| p.digits).map(|p| p.text).collect::<Vec<_>>(), ["12"]);
    }
}
