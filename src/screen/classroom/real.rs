//! « Sur le vrai site »: what the real site and its button are called. It stands outside the frame of the exercise.

use super::Message;
use crate::line::{self, Line};
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{container, row};
use iced::{Center, Fill};

/// The sentence, written in full, with its first words as the title of the strip; a title of its own where it begins otherwise.
pub(super) fn strip<'a>(real: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let title = lent.label("classroom.real_site");
    let strong = titled(&lent.texts.words(real), &title);
    let title = strong.is_none().then(|| widget::strong(title, measure.caption));
    let words = lent.words(real, measure.caption).strong(strong.unwrap_or_default()).width(Fill);
    let inside = row![widget::icon(Icon::GlobeSimple, measure.icon, theme::Role::Primary)].push(title).push(words);
    container(inside.spacing(measure.near * 1.5).align_y(Center))
        .style(theme::container::card)
        .padding([measure.near / 2.0, measure.near * 2.0])
        .width(Fill)
        .into()
}

/// How many words of the sentence are its title. None when it does not begin with it.
fn titled(sentence: &str, title: &str) -> Option<usize> {
    let rest = sentence.strip_prefix(title)?;
    let is_whole = rest.chars().next().is_none_or(|sign| !sign.is_alphanumeric());
    is_whole.then(|| line::words(title).count())
}

#[cfg(test)]
mod tests {
    use super::titled;

    #[test]
    fn the_title_is_not_written_twice() {
        let title = "Sur le vrai site";
        assert_eq!(titled("Sur le vrai site, ce bouton s’appelle « Valider ».", title), Some(4));
        assert_eq!(titled("Le vrai site demande « Connexion ».", title), None);
        assert_eq!(titled("Sur le vrai siteau", title), None);
    }
}
