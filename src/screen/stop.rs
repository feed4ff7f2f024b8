//! « Arrêter »: a pause, the end of the visit, or staff. Any screen of a visit can lay it over itself, as it does with the settings.

use super::{Action, Kept, Lent};
use crate::line::Line;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Sheet {
    is_open: bool,
    /// Whether only the end of the visit leads away: something has to be answered first.
    is_strict: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Message {
    Continue,
    Pause,
    Finish,
    /// « J’ai une carte »: a guest keeps what they did.
    Card,
    Staff,
}

/// What is asked when somebody wants to stop.
pub(crate) fn question() -> Line {
    Line::new("stop", "question")
}

/// Whether the work of this visit is kept, in the words that may be said of it.
pub(crate) fn kept(kept: Kept, has_cards: bool) -> Line {
    let key = match kept {
        Kept::Saved => "saved",
        Kept::Saving => "saving",
        Kept::Waiting => "waiting",
        Kept::ForNobody if has_cards => "ask_for_a_card",
        Kept::ForNobody => "again",
    };
    Line::new("stop", key)
}

impl Sheet {
    /// The sheet of a screen that knows by itself whether it is open.
    pub(crate) fn new(is_open: bool) -> Self {
        Self { is_open, ..Self::default() }
    }

    /// The sheet of a screen that nobody leaves without an answer, but by the end of the visit.
    pub(crate) fn before_an_answer() -> Self {
        Self { is_open: false, is_strict: true }
    }

    pub(crate) fn open(&mut self) -> Action {
        self.is_open = true;
        self.line().map_or(Action::None, |line| Action::Say(vec![line]))
    }

    pub(crate) fn close(&mut self) {
        self.is_open = false;
    }

    pub(crate) fn is_open(self) -> bool {
        self.is_open
    }

    /// The question of the sheet.
    pub(crate) fn line(self) -> Option<Line> {
        self.is_open.then(question)
    }

    pub(crate) fn first_focus(self) -> Option<&'static str> {
        self.is_open.then_some("stop.continue")
    }

    /// None when the screen goes on as it was: it says again what is to be done.
    pub(crate) fn update(&mut self, message: Message) -> Option<Action> {
        self.is_open = false;
        match message {
            Message::Card | Message::Staff if self.is_strict => None,
            Message::Continue => None,
            Message::Pause => Some(Action::Pause),
            Message::Finish => Some(Action::Leave),
            Message::Card => Some(Action::SignIn),
            Message::Staff => Some(Action::ToStaff),
        }
    }

    /// The sheet, if it is open. It fills what the bar leaves.
    pub(crate) fn view(self, lent: Lent<'_>) -> Option<Element<'_, Message>> {
        let question = self.line()?;
        let measure = lent.measure;
        let mut page = column![lent.sentence(&question, measure.instruction), choices(f32::INFINITY, lent)];
        if !self.is_strict {
            page = page.push(others(lent));
        }
        Some(container(page.spacing(measure.gap)).padding(measure.margin).width(Fill).height(Fill).into())
    }
}

/// What is kept, and the ways on, in so much height in pixels.
pub(crate) fn ways(height: f32, lent: Lent<'_>) -> Element<'_, Message> {
    column![choices(height, lent), others(lent)].spacing(gap(lent)).into()
}

/// From what is kept to the ways on, and between these.
fn gap(lent: Lent<'_>) -> f32 {
    lent.measure.gap.max(24.0)
}

/// The ways to somebody else: to a card, to staff.
fn others(lent: Lent<'_>) -> Element<'_, Message> {
    let is_guest = lent.learner.is_none_or(|learner| learner.card.is_none());
    let card = (lent.has_cards && is_guest).then(|| quiet("stop.card", Icon::IdentificationCard, Message::Card, lent));
    row![].push(card).push(space().width(Fill)).push(quiet("stop.staff", Icon::UsersThree, Message::Staff, lent)).into()
}

/// What is kept, and the three ways on.
fn choices(height: f32, lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    // A light has room between the words and the ways.
    let gap = gap(lent);
    let around = measure.body * 1.3 + measure.helper_height + measure.gap + gap * 2.0 + measure.near * 2.0;
    let icon = (height - around - measure.instruction * 1.3).min(measure.icon_large);
    column![
        lent.words(&kept(lent.kept, lent.has_cards), measure.body).style(theme::text::soft),
        row![
            choice("stop.continue", Icon::Play, icon, Message::Continue, lent).style(theme::button::primary),
            choice("stop.pause", Icon::Pause, icon, Message::Pause, lent).style(theme::button::plain),
            choice("stop.finish", Icon::Door, icon, Message::Finish, lent).style(theme::button::plain),
        ]
        .spacing(measure.gap),
    ]
    .spacing(gap)
    .into()
}

fn quiet<'a>(id: &'static str, icon: Icon, message: Message, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let face = widget::signed(icon, theme::Role::Primary, lent.label(id), measure.helper, measure);
    widget::press(id, face, message).style(theme::button::plain).turn(lent.turn).height(measure.helper_height).into()
}

/// One of the three ways, with a sign of this size in pixels.
fn choice<'a>(id: &'static str, icon: Icon, size: f32, message: Message, lent: Lent<'a>) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let role = if message == Message::Continue { theme::Role::Inherit } else { theme::Role::Primary };
    let face = column![widget::icon(icon, size, role), widget::strong(lent.label(id), measure.instruction)];
    widget::press(id, face.spacing(measure.gap).align_x(Center), message)
        .turn(lent.turn)
        .padding(measure.near)
        .width(Fill)
        .height(Fill)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    #[test]
    fn kept_is_said_of_what_is_on_the_disk_and_of_nothing_else() {
        let texts = Texts::house("fr");
        for state in [Kept::Saved, Kept::Saving, Kept::Waiting, Kept::ForNobody] {
            for has_cards in [false, true] {
                let line = kept(state, has_cards);
                assert!(texts.has(&line), "{line}");
                let words = texts.words(&line);
                let promises = words.contains("gardé") && !words.contains("n’est pas gardé");
                assert_eq!(promises, state == Kept::Saved, "{words}");
            }
        }
        assert_eq!(texts.words(&kept(Kept::Saved, true)), "C’est gardé. Vous reprendrez ici la prochaine fois.");
    }

    #[test]
    fn each_button_does_what_it_says_and_closes_the_sheet() {
        let ways = [
            (Message::Continue, None),
            (Message::Pause, Some(Action::Pause)),
            (Message::Finish, Some(Action::Leave)),
            (Message::Card, Some(Action::SignIn)),
            (Message::Staff, Some(Action::ToStaff)),
        ];
        for (message, action) in ways {
            let mut sheet = Sheet::default();
            assert_eq!(sheet.open(), Action::Say(vec![Line::new("stop", "question")]));
            assert_eq!(sheet.first_focus(), Some("stop.continue"));
            assert_eq!(sheet.update(message), action);
            assert!(!sheet.is_open() && sheet.line().is_none());
        }
    }
}
