//! Before the staff area: the code of staff, or the recovery code.

use super::super::{Action, Lent};
use super::letters::{self, Alphabet, Letters, Stroke};
use super::{Ask, code, parts};
use crate::learner::{Digits, pin};
use crate::report::Admission;
use crate::theme::{self, Element};
use crate::widget::{self, Icon, Key};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// How many letters and digits the recovery code has.
const RECOVERY: usize = 20;

pub(crate) struct Door {
    digits: Digits,
    /// « Code perdu »: the recovery code, as far as it is typed.
    recovery: Option<Letters>,
    problem: Option<Problem>,
    /// The seat was set up a moment ago: its sound is still to be tried.
    is_after_set_up: bool,
}

/// Why nobody is let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Wrong,
    Later,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Key(Key),
    Stroke(Stroke),
    /// « Code perdu »
    Lost,
    /// « Retour »
    Back,
    Prepare,
}

impl Door {
    pub(crate) fn new() -> Self {
        Self { digits: Digits::new(pin::STAFF), recovery: None, problem: None, is_after_set_up: false }
    }

    /// The door at the end of the set-up: behind it, the sound is tried.
    pub(crate) fn after_set_up() -> Self {
        Self { is_after_set_up: true, ..Self::new() }
    }

    /// Whether the seat was set up a moment ago.
    pub(crate) fn is_after_set_up(&self) -> bool {
        self.is_after_set_up
    }

    /// The code was wrong, or was not looked at.
    pub(crate) fn refused(&mut self, admission: Admission) -> Action {
        self.digits.clear();
        if let Some(letters) = &mut self.recovery {
            letters.clear();
        }
        self.problem = match admission {
            Admission::In(_) => None,
            Admission::Wrong => Some(Problem::Wrong),
            Admission::Later => Some(Problem::Later),
        };
        Action::None
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Key(key) => self.key(key),
            Message::Stroke(stroke) => self.stroke(stroke),
            Message::Lost => {
                let recovery = Some(Letters::new(Alphabet::Recovery, RECOVERY));
                *self = Self { recovery, is_after_set_up: self.is_after_set_up, ..Self::new() };
                Action::None
            }
            Message::Back => self.escape(),
            Message::Prepare => Action::Staff(Ask::Prepare),
        }
    }

    fn key(&mut self, key: Key) -> Action {
        match key {
            Key::Digit(digit) => {
                self.problem = None;
                self.digits.push(digit);
            }
            Key::Erase => self.digits.erase(),
            Key::Confirm => {
                if let Some(pin) = self.digits.pin() {
                    // « Valider » pressed twice is one attempt.
                    self.digits.clear();
                    return Action::Staff(Ask::Admit(pin));
                }
            }
        }
        Action::None
    }

    fn stroke(&mut self, stroke: Stroke) -> Action {
        let Some(letters) = &mut self.recovery else { return Action::None };
        if matches!(stroke, Stroke::Letter(_)) {
            self.problem = None;
        }
        if letters.stroke(stroke) && letters.is_full() {
            let recovery = letters.text().to_owned();
            letters.clear();
            return Action::Staff(Ask::Recover(recovery));
        }
        Action::None
    }

    /// Escape: one step back.
    pub(crate) fn escape(&mut self) -> Action {
        let is_at_the_code = self.recovery.is_none();
        *self = Self { is_after_set_up: self.is_after_set_up, ..Self::new() };
        if is_at_the_code { Action::Staff(Ask::Leave) } else { Action::None }
    }

    /// The first control, by which the keyboard reaches the page: digits and letters count without it.
    pub(crate) fn first_focus(&self) -> Option<String> {
        Some(if self.recovery.is_some() { "letter.65" } else { "pad.1" }.to_owned())
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        match &self.recovery {
            Some(letters) => letters::typing(self.lost(letters, lent), Message::Stroke),
            None => widget::typing(self.code(lent), Message::Key),
        }
    }

    fn code<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let words = column![widget::boxes(&self.digits, true, measure)]
            .push(self.problem(lent))
            .push(parts::buttons(
                [
                    parts::button("door.lost", Icon::Key, "team.lost", Message::Lost, lent),
                    parts::button("door.back", Icon::ArrowUUpLeft, "team.back", Message::Back, lent),
                ],
                lent,
            ))
            .spacing(measure.gap);
        let entry = parts::beside(words, code::pad(self.digits.is_full(), Message::Key, measure, lent), lent);
        let title = parts::title(lent, "team.door_title");
        parts::alone(title, column![entry, prepare("door.prepare", Message::Prepare, false, lent)], lent)
    }

    fn lost<'a>(&'a self, letters: &Letters, lent: Lent<'a>) -> Element<'a, Message> {
        let page = column![parts::say(lent, "team.lost_text"), letters.shown(lent),]
            .push(self.problem(lent))
            .push(letters.view(Message::Stroke, lent))
            .push(parts::button("door.back", Icon::ArrowUUpLeft, "team.back", Message::Back, lent));
        parts::alone(parts::title(lent, "team.lost_title"), page, lent)
    }

    fn problem<'a>(&self, lent: Lent<'a>) -> Option<Element<'a, Message>> {
        let key = match (self.problem?, &self.recovery) {
            (Problem::Wrong, None) => "team.wrong",
            (Problem::Wrong, Some(_)) => "team.wrong_recovery",
            (Problem::Later, _) => "team.later",
        };
        Some(parts::warning(lent.label(key), lent))
    }
}

/// « Préparer pour la personne suivante »: the band on which it stands. `is_first` where it is *the* thing to do.
pub(super) fn prepare<'a, Message: Clone + 'a>(
    id: &'static str,
    message: Message,
    is_first: bool,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let measure = lent.measure;
    let words = column![parts::heading(lent, "team.prepare_title"), parts::soft(lent, "team.prepare_text")]
        .spacing(measure.near);
    let icon = Icon::ArrowCounterClockwise;
    let button = if is_first {
        let face = parts::labelled(icon, theme::Role::Inherit, lent.label("team.prepare"), measure.label, lent);
        widget::press(id, face, message)
            .style(theme::button::primary)
            .turn(lent.turn)
            .radius(measure.radius_button)
            .padding([0.0, measure.gap * 1.25])
            .height(measure.button)
    } else {
        parts::button(id, icon, "team.prepare", message, lent)
    };
    let band: Element<'a, Message> = if parts::is_wide(measure) {
        row![words.width(Fill), button].spacing(measure.gap).align_y(Center).into()
    } else {
        column![words, button].spacing(measure.gap).into()
    };
    let style = if is_first { theme::container::suggestion } else { theme::container::card };
    container(band).style(style).padding(parts::inside(measure)).width(Fill).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::super::code::{keys, pin};
    use crate::report::{Pass, Role};

    fn typed(door: &mut Door, text: &str) -> Action {
        keys(text).into_iter().map(|key| door.update(Message::Key(key))).last().unwrap_or(Action::None)
    }

    #[test]
    fn six_digits_ask_to_be_let_in_and_five_do_not() {
        let mut door = Door::new();
        assert_eq!(typed(&mut door, "73918"), Action::None);
        assert_eq!(typed(&mut door, "2"), Action::Staff(Ask::Admit(pin("739182"))));
    }

    #[test]
    fn a_wrong_code_is_told_and_typed_anew() {
        let mut door = Door::new();
        let _ = typed(&mut door, "739182");
        let _ = door.refused(Admission::Wrong);
        assert_eq!(door.problem, Some(Problem::Wrong));
        assert!(door.digits.is_empty());
        let _ = typed(&mut door, "1");
        assert_eq!(door.problem, None);
        let _ = door.refused(Admission::Later);
        assert_eq!(door.problem, Some(Problem::Later));
        let _ = door.refused(Admission::In(Pass::grant(Role::Manager)));
        assert_eq!(door.problem, None);
    }

    #[test]
    fn the_recovery_code_is_asked_whole() {
        let mut door = Door::new();
        let _ = door.update(Message::Lost);
        let mut last = Action::None;
        for stroke in Stroke::typing("abcd efgh jkmn pqrs 234").chain([Stroke::Confirm]) {
            last = door.update(Message::Stroke(stroke));
        }
        assert_eq!(last, Action::None);
        for stroke in Stroke::typing("5").chain([Stroke::Confirm]) {
            last = door.update(Message::Stroke(stroke));
        }
        assert_eq!(last, Action::Staff(Ask::Recover("ABCDEFGHJKMNPQRS2345".to_owned())));
        let _ = door.refused(Admission::Wrong);
        assert_eq!(door.recovery.as_ref().map(Letters::text), Some(""));
    }

    #[test]
    fn back_goes_one_step_and_then_out_with_nothing_left() {
        let mut door = Door::new();
        let _ = door.update(Message::Lost);
        assert_eq!(door.escape(), Action::None);
        let _ = typed(&mut door, "73");
        assert_eq!(door.update(Message::Back), Action::Staff(Ask::Leave));
        assert!(door.digits.is_empty());
        assert_eq!(door.update(Message::Prepare), Action::Staff(Ask::Prepare));
    }
}
