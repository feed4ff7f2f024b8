//! The end of a visit: what is kept, and « Reprenez votre carte ». Nothing of the person is left on it.

use super::{Action, Kept, Lent, bar, stop};
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row};
use iced::{Center, Fill, FillPortion};

use std::time::Duration;

/// How long it stays after the last word.
const STAYS: Duration = Duration::from_secs(10);
/// How long it stays when nothing is ever heard.
const AT_MOST: Duration = Duration::from_secs(60);
/// The press that ended the visit does not end this too.
const SETTLE: Duration = Duration::from_millis(700);

/// A hand that waves.
const PICTURE: &[u8] = include_bytes!("../../assets/pictures/goodbye.svg");

pub(crate) struct Goodbye {
    had_card: bool,
    since: Duration,
    due: Duration,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Any button or key, anywhere.
    Gone,
}

impl Goodbye {
    /// The end of a visit with a card, or of one without.
    pub(crate) fn new(had_card: bool, now: Duration) -> Self {
        Self { had_card, since: now, due: now + AT_MOST }
    }

    /// What is said, once it is known whether everything is kept.
    pub(crate) fn lines(&self, kept: Kept) -> Vec<Line> {
        let card = self.had_card.then(|| Line::new("goodbye", "card"));
        Self::kept(kept).into_iter().chain([Line::new("goodbye", "bye")]).chain(card).collect()
    }

    /// Of what is kept for nobody, nothing is said at the door.
    fn kept(kept: Kept) -> Option<Line> {
        (kept != Kept::ForNobody).then(|| stop::kept(kept, true))
    }

    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        match message {
            Message::Gone if now >= self.since + SETTLE => Action::Empty,
            Message::Gone => Action::None,
        }
    }

    /// Any line may be the last one: each begins the wait again.
    pub(crate) fn heard(&mut self, _line: &Line, now: Duration) -> Action {
        self.due = now + STAYS;
        Action::None
    }

    pub(crate) fn wake_at(&self) -> Option<Duration> {
        Some(self.due)
    }

    pub(crate) fn woke(&mut self, now: Duration) -> Action {
        if now >= self.due { Action::Empty } else { Action::None }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let card = self.had_card.then(|| {
            let sign = widget::icon(Icon::IdentificationCard, measure.icon_tile, theme::Role::Primary);
            let words = lent.sentence(&Line::new("goodbye", "card"), measure.instruction).width(Fill);
            row![sign, words].spacing(measure.gap).align_y(Center)
        });
        let kept = Self::kept(lent.kept).map(|line| lent.words(&line, measure.body).style(theme::text::soft));
        let words = column![lent.sentence(&Line::new("goodbye", "bye"), measure.title)].push(card).push(kept);
        let words = container(words.spacing(measure.gap)).padding(measure.margin).align_y(Center);
        let mirrored = lent.settings.hand == Some(crate::computer::Hand::Left);
        let picture = container(widget::picture(PICTURE, mirrored)).width(FillPortion(47)).height(Fill);
        let page = row![words.width(FillPortion(53)).height(Fill), widget::ground(picture, theme::container::picture)];
        widget::anywhere(bar::signed(page.height(Fill), lent))
            .on_press(Message::Gone)
            .on_key(|_, _| Some(Message::Gone))
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(100);

    fn keys(lines: &[Line]) -> Vec<String> {
        lines.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_card_is_named_only_where_there_is_one() {
        let with = Goodbye::new(true, NOW).lines(Kept::Saved);
        assert_eq!(keys(&with), ["stop.saved", "goodbye.bye", "goodbye.card"]);
        assert_eq!(keys(&Goodbye::new(false, NOW).lines(Kept::ForNobody)), ["goodbye.bye"]);
        assert_eq!(
            keys(&Goodbye::new(true, NOW).lines(Kept::Waiting)),
            ["stop.waiting", "goodbye.bye", "goodbye.card"]
        );
    }

    #[test]
    fn it_goes_ten_seconds_after_the_last_word_and_never_stays_for_ever() {
        let mut goodbye = Goodbye::new(true, NOW);
        assert_eq!(goodbye.wake_at(), Some(NOW + AT_MOST));
        for second in [2, 4] {
            let _ = goodbye.heard(&Line::new("goodbye", "bye"), NOW + Duration::from_secs(second));
        }
        let due = NOW + Duration::from_secs(14);
        assert_eq!(goodbye.wake_at(), Some(due));
        assert_eq!(goodbye.woke(due - Duration::from_millis(1)), Action::None);
        assert_eq!(goodbye.woke(due), Action::Empty);
    }

    #[test]
    fn the_press_that_ended_the_visit_does_not_empty_the_seat() {
        let mut goodbye = Goodbye::new(false, NOW);
        assert_eq!(goodbye.update(Message::Gone, NOW + Duration::from_millis(200)), Action::None);
        assert_eq!(goodbye.update(Message::Gone, NOW + SETTLE), Action::Empty);
    }
}
