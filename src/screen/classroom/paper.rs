//! A paper of the person of the exercise, beside the pretend computer.

use super::Message;
use crate::lesson::Person;
use crate::line::Line;
use crate::screen::Lent;
use crate::theme::{self, Element, font};
use crate::widget::{self, Icon};

use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill};

/// The name of what is to be copied now.
pub(super) const LIT: &str = "paper.lit";
/// The largest letters, as a part of those of captions, and the smallest, in pixels.
const LARGEST: f32 = 0.86;
const SMALLEST: f32 = 18.0;
/// From one size to the next, in pixels.
const STEP: f32 = 2.0;
/// Between two lines, in letters: as on paper, and where there are many.
const APART: [f32; 2] = [0.5, 0.2];
/// Between a label and what stands at its right, at least, in letters.
const BETWEEN: f32 = 0.8;
/// Around what is lit, in letters.
const AROUND: f32 = 0.3;

/// A line: its label, and what is to be copied.
struct Entry {
    label: String,
    value: String,
    is_lit: bool,
}

/// How lines are set.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// Letters, in pixels.
    size: f32,
    /// Between two lines, in letters.
    apart: f32,
}

/// The paper called `name`, with what is to be copied from it lit: `lit` is `card.first_name`. What has no label does not stand on it.
///
/// All of it is seen: the letters are as large as there is room for. Where even the smallest are too large, what is to be copied now is in sight.
pub(super) fn paper<'a>(name: &str, person: &Person, lit: Option<&str>, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let title = row![
        widget::icon(Icon::FileText, measure.icon, theme::Role::Primary),
        widget::strong(lent.label(&format!("papers.{name}")), measure.caption),
    ]
    .spacing(measure.near)
    .align_y(Center);
    let line = container(space()).width(Fill).height(theme::measure::HAIRLINE).style(theme::container::hairline);
    let padding = (measure.caption * 0.6).round();
    let inside = measure.paper() - 2.0 * padding;
    let entries = entries(name, person, lit, lent);
    let ways = ways((measure.caption * LARGEST).round(), inside, &entries);
    let ways = ways.into_iter().map(|way| (0.0, way.lines(&entries, inside))).collect();
    let lines = widget::fit(ways).at_top().seen(Some(Id::from(LIT)));
    container(column![title, line, lines].spacing(measure.near))
        .style(theme::container::card)
        .padding(padding)
        .width(measure.paper())
        .height(Fill)
        .into()
}

fn entries(name: &str, person: &Person, lit: Option<&str>, lent: Lent<'_>) -> Vec<Entry> {
    let values = person.papers.get(name);
    let entry = |key: &String| {
        let value = values?.get(key)?;
        let label = format!("{name}-{key}");
        lent.texts.has(&Line::new("papers", &label)).then(|| Entry {
            label: lent.label(&format!("papers.{label}")),
            value: value.printed(),
            is_lit: lit.and_then(|lit| lit.split_once('.')) == Some((name, key.as_str())),
        })
    };
    person.order.get(name).into_iter().flatten().filter_map(entry).collect()
}

/// Every way, the best first: rather smaller letters than a line that is broken. Nothing that is too wide for the paper is tried.
fn ways(largest: f32, inside: f32, entries: &[Entry]) -> Vec<Way> {
    let sizes = || std::iter::successors(Some(largest), |size| Some(size - STEP)).take_while(|size| *size >= SMALLEST);
    let ways = || sizes().flat_map(|size| APART.map(|apart| Way { size, apart }));
    let whole: Vec<_> = ways().filter(|way| way.narrowest(entries) <= inside).collect();
    if whole.is_empty() { ways().collect() } else { whole }
}

impl Way {
    fn em(self, letters: f32) -> f32 {
        (self.size * letters).round()
    }

    /// Width of a paper on which each label and each value stands on one line, in pixels.
    fn narrowest(self, entries: &[Entry]) -> f32 {
        entries.iter().map(|entry| self.label(entry).max(self.value(entry))).fold(0.0, f32::max)
    }

    /// Width of a label, in pixels.
    fn label(self, entry: &Entry) -> f32 {
        self.em(widget::wide(&entry.label))
    }

    /// Width of what is to be copied, which is wider while it is lit, in pixels.
    fn value(self, entry: &Entry) -> f32 {
        self.em(widget::wide(&entry.value)) + 2.0 * self.em(AROUND)
    }

    /// Each label at the left; what is to be copied at the right, or below it where there is no room.
    fn lines<'a>(self, entries: &[Entry], inside: f32) -> Element<'a, Message> {
        let line = |entry: &Entry| -> Element<'a, Message> {
            let label = widget::soft(entry.label.clone(), self.size).font(font::DIGITS);
            let fits = self.label(entry) + self.em(BETWEEN) + self.value(entry) <= inside;
            let value = container(self.copied(entry, inside)).align_right(Fill);
            if fits { row![label, value].align_y(Center).into() } else { column![label, value].into() }
        };
        Column::from_iter(entries.iter().map(line)).spacing(self.em(self.apart)).width(Fill).into()
    }

    /// What is to be copied. Where an address has to be broken, it is after its @.
    fn copied<'a>(self, entry: &Entry, inside: f32) -> Element<'a, Message> {
        let is_too_wide = self.value(entry) > inside;
        let value = if is_too_wide { entry.value.replacen('@', "@\n", 1) } else { entry.value.clone() };
        let words = widget::words(value, None, self.size).font(font::DIGITS_BOLD);
        let words = container(words).padding([0.0, self.em(AROUND)]);
        if entry.is_lit { words.id(LIT).style(theme::container::lit).into() } else { words.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, LARGEST, Way, ways};
    use crate::theme::Measure;

    use iced::Size;

    fn card() -> Vec<Entry> {
        let lines = [
            ("Prénom", "Amina"),
            ("Nom", "Benali"),
            ("Date de naissance", "12/04/1988"),
            ("Rue", "5 place de la Fontaine"),
            ("Code postal", "96120"),
            ("Ville", "Valbourg"),
            ("Adresse mail", "yacine.haddad@courrier.test"),
            ("Téléphone", "06 39 98 12 34"),
            ("Enfants", "2"),
            ("Aime surtout", "les films"),
        ];
        let entry = |(label, value): (&str, &str)| Entry { label: label.into(), value: value.into(), is_lit: false };
        lines.map(entry).into()
    }

    #[test]
    fn an_address_is_never_broken_in_a_window_of_the_design() {
        for (width, height) in [(1024.0, 768.0), (1280.0, 1024.0), (1920.0, 1080.0)] {
            for very_large in [false, true] {
                let measure = Measure::of(Size::new(width, height), very_large);
                let inside = measure.paper() - 2.0 * (measure.caption * 0.6).round();
                let entries = card();
                let ways = ways((measure.caption * LARGEST).round(), inside, &entries);
                assert!(!ways.is_empty());
                let is_whole = |way: &Way| way.narrowest(&entries) <= inside;
                assert!(ways.iter().all(is_whole), "{width} {very_large}: {inside} {}", ways[0].narrowest(&entries));
            }
        }
    }

    #[test]
    fn on_a_paper_that_is_too_narrow_every_size_is_tried() {
        assert!(!ways(22.0, 100.0, &card()).is_empty());
    }
}
