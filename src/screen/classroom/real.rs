//! « Sur le vrai site »: what the real site and its button are called. It stands outside the frame of the exercise.

use super::Message;
use crate::line::{self, Line};
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{container, row};
use iced::{Center, Fill};

/// Letters of the strip where the window holds few of them, as a part of those of captions: the exercise needs the room.
const NARROW: f32 = 0.85;
/// So many words of the title, at least, stand for all of it.
const LEAST: usize = 2;

/// The sentence, written in full, with its first words as the title of the strip; a title of its own where it begins otherwise.
pub(super) fn strip<'a>(real: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let size = if measure.is_narrow() { (measure.caption * NARROW).round() } else { measure.caption };
    let title = lent.label("classroom.real_site");
    let strong = titled(&lent.texts.words(real), &title);
    let title = strong.is_none().then(|| widget::strong(title, size));
    let words = lent.words(real, size).strong(strong.unwrap_or_default()).width(Fill);
    let inside = row![widget::icon(Icon::GlobeSimple, measure.icon, theme::Role::Primary)].push(title).push(words);
    container(inside.spacing(measure.near * 1.5).align_y(Center))
        .style(theme::container::card)
        .padding([measure.near / 2.0, measure.near * 2.0])
        .width(Fill)
        .into()
}

/// How many words of the sentence are its title, or the end of it: « Sur le vrai site », « Le vrai site ». None when it begins otherwise.
fn titled(sentence: &str, title: &str) -> Option<usize> {
    let plain = |word: &str| word.trim_end_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase();
    let title: Vec<_> = line::words(title).map(plain).collect();
    let sentence: Vec<_> = line::words(sentence).take(title.len()).map(plain).collect();
    let ends = (0..title.len()).map(|from| &title[from..]).filter(|end| end.len() >= LEAST);
    ends.filter(|end| sentence.starts_with(end)).map(<[String]>::len).max()
}

#[cfg(test)]
mod tests {
    use super::titled;

    #[test]
    fn the_title_is_not_written_twice() {
        let title = "Sur le vrai site";
        assert_eq!(titled("Sur le vrai site, ce bouton s’appelle «\u{a0}Valider\u{a0}».", title), Some(4));
        assert_eq!(titled("Le vrai site demande «\u{a0}Connexion\u{a0}».", title), Some(3));
        assert_eq!(titled("Site", title), None);
        assert_eq!(titled("Ce bouton s’appelle «\u{a0}Valider\u{a0}».", title), None);
    }
}
