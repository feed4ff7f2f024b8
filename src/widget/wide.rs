//! How wide words are, about.

/// Width of the widest line of `words`, bold or not, in heights of a letter: a little more than it takes. Nothing is set to find out: it is asked of every
/// way to lay out what is shown.
#[must_use]
pub fn wide(words: &str) -> f32 {
    words.lines().map(|line| line.chars().map(letter).sum()).fold(0.0, f32::max)
}

/// Width of a letter of Noto Sans Bold, at most.
fn letter(letter: char) -> f32 {
    match letter {
        ' ' | '\u{a0}' => 0.27,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '\'' | '’' | '-' | '(' | ')' | 'î' | 'ï' => 0.4,
        'f' | 'r' | 't' | 's' | '/' | '?' => 0.51,
        'c' | 'z' | 'k' | 'x' | 'v' | 'y' | 'ç' => 0.63,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | 'œ' | 'æ' | 'Œ' | '…' => 1.0,
        '0'..='9' | '_' => 0.58,
        _ if letter.is_uppercase() => 0.82,
        _ => 0.66,
    }
}

#[cfg(test)]
mod tests {
    use super::wide;
    use crate::theme::font;

    use iced::advanced::graphics::text::Paragraph;
    use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
    use iced::alignment::Vertical;
    use iced::{Pixels, Size};

    #[test]
    fn words_are_hardly_narrower_than_thought_and_never_wider() {
        let fonts = iced::advanced::graphics::text::font_system();
        font::fonts().into_iter().for_each(|font| fonts.write().unwrap().load_font(font));
        let words =
            ["Date de naissance", "amina.benali@courrier.test", "12 rue des Tilleuls", "06 39 98 12 34", "Modèle :"];
        for words in words.into_iter().chain([
            "le jardin",
            "Adresse mail",
            "Montant net social",
            "480,00\u{a0}€",
            "Aime surtout",
        ]) {
            for font in [font::DIGITS, font::DIGITS_BOLD] {
                let text = Text {
                    content: words,
                    bounds: Size::INFINITE,
                    size: Pixels(100.0),
                    line_height: LineHeight::Relative(1.0),
                    font,
                    align_x: Alignment::Default,
                    align_y: Vertical::Top,
                    shaping: Shaping::Advanced,
                    wrapping: Wrapping::None,
                };
                let real = Paragraph::with_text(text).min_width() / 100.0;
                assert!(real <= wide(words) && real > wide(words) * 0.8, "{words}: {real}, not {}", wide(words));
            }
        }
    }
}
