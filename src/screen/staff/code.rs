//! A code that is chosen: typed once, then once more.

use super::super::Lent;
use super::parts;
use crate::learner::pin::Weak;
use crate::learner::{Digits, Pin};
use crate::theme::{Element, Measure};
use crate::widget::{self, Icon, Key, Labels};

use iced::Fill;
use iced::widget::{column, container};

/// A code that is being chosen. It is wiped when it goes.
#[derive(Debug)]
pub(super) struct Choice {
    digits: Digits,
    first: Option<Pin>,
    /// Whether `first` was drawn, and is only to be confirmed.
    is_drawn: bool,
    problem: Option<Problem>,
}

/// Why it is to be typed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Weak(Weak),
    Different,
}

impl Choice {
    /// Nothing typed yet; the code will have `length` digits.
    pub(super) fn new(length: usize) -> Self {
        Self { digits: Digits::new(length), first: None, is_drawn: false, problem: None }
    }

    /// The code that was drawn, and is typed once, to be sure that it was noted.
    pub(super) fn confirming(drawn: Pin) -> Self {
        Self { is_drawn: true, first: Some(drawn.clone()), ..Self::new(drawn.digits().len()) }
    }

    /// Takes a key in; the code, once it was typed as often as it must be.
    pub(super) fn key(&mut self, key: Key) -> Option<Pin> {
        match key {
            Key::Digit(digit) => {
                self.problem = None;
                self.digits.push(digit);
            }
            Key::Erase => self.digits.erase(),
            Key::Confirm => return self.confirm(),
        }
        None
    }

    fn confirm(&mut self) -> Option<Pin> {
        let typed = self.digits.pin()?;
        self.digits.clear();
        match &self.first {
            Some(first) if *first == typed => return Some(typed),
            Some(_) => {
                self.problem = Some(Problem::Different);
                if !self.is_drawn {
                    self.first = None;
                }
            }
            None => match typed.weakness() {
                Some(weak) => self.problem = Some(Problem::Weak(weak)),
                None => self.first = Some(typed),
            },
        }
        None
    }

    /// The store found it too easy to guess.
    pub(super) fn refused(&mut self, weak: Weak) {
        *self = Self { problem: Some(Problem::Weak(weak)), ..Self::new(self.digits.most()) };
    }

    fn question(&self) -> &'static str {
        match (&self.first, self.is_drawn) {
            (Some(_), true) => "team.type_noted",
            (Some(_), false) => "team.type_again",
            (None, _) => "team.type_new",
        }
    }

    /// The question, the boxes, what is wrong, and the pad beside them.
    ///
    /// `room` is what the pad is measured by.
    pub(super) fn view<'a, Message: Clone + 'a>(
        &self,
        on_key: fn(Key) -> Message,
        room: &Measure,
        lent: Lent<'a>,
    ) -> Element<'a, Message> {
        let problem = self.problem.map(|problem| {
            let key = match problem {
                Problem::Weak(weak) => format!("team.weak_{}", weak.key()),
                Problem::Different => "team.different".to_owned(),
            };
            parts::warning(lent.label(&key), lent)
        });
        let words = column![parts::heading(lent, self.question()), widget::boxes(&self.digits, true, room)]
            .push(problem)
            .spacing(lent.measure.gap);
        parts::beside(words, pad(self.digits.is_full(), on_key, room, lent), lent)
    }
}

/// The pad, for a page as large as `room`.
pub(super) fn pad<'a, Message: Clone + 'a>(
    can_confirm: bool,
    on_key: fn(Key) -> Message,
    room: &Measure,
    lent: Lent<'a>,
) -> Element<'a, Message> {
    let labels = Labels { erase: lent.label("team.erase"), confirm: lent.label("team.confirm") };
    widget::pad(labels, can_confirm, on_key, room)
}

/// A code of staff that is proposed: taken, drawn anew, or chosen.
#[derive(Debug)]
pub(super) enum Proposal {
    /// It is being drawn.
    Drawing,
    /// It is shown.
    Drawn(Pin),
    /// It is being typed.
    Typing(Choice),
}

/// What is done with a proposal.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// « Un autre code »
    Another,
    /// « J’ai noté ce code »
    Noted,
    /// « Choisir mon code »
    Choose,
    Key(Key),
}

/// What comes of a message.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Nothing,
    /// A code is to be drawn.
    Draw,
    /// This is the code.
    Chosen(Pin),
}

impl Proposal {
    pub(super) fn drawn(&mut self, pin: Pin) {
        if matches!(self, Self::Drawing) {
            *self = Self::Drawn(pin);
        }
    }

    pub(super) fn update(&mut self, message: Message) -> Outcome {
        match (message, &mut *self) {
            (Message::Another, _) => {
                *self = Self::Drawing;
                return Outcome::Draw;
            }
            (Message::Noted, Self::Drawn(pin)) => *self = Self::Typing(Choice::confirming(pin.clone())),
            (Message::Choose, _) => *self = Self::Typing(Choice::new(crate::learner::pin::STAFF)),
            (Message::Key(key), Self::Typing(choice)) => {
                return choice.key(key).map_or(Outcome::Nothing, Outcome::Chosen);
            }
            _ => {}
        }
        Outcome::Nothing
    }

    /// The control that the keyboard finds first. While digits are typed, there is none: they count anywhere.
    pub(super) fn first_focus(&self) -> Option<String> {
        matches!(self, Self::Drawn(_)).then(|| "code.noted".to_owned())
    }

    /// `room` is what the pad is measured by.
    pub(super) fn view<'a>(&self, room: &Measure, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        match self {
            Self::Drawing => parts::say(lent, "team.moment_please").into(),
            Self::Drawn(pin) => column![
                parts::say(lent, "team.note_code"),
                parts::print(spaced(pin), measure.title, lent),
                parts::buttons(
                    [
                        parts::primary("code.noted", Icon::Check, "team.noted", Message::Noted, lent),
                        parts::button("code.another", Icon::ArrowsClockwise, "team.another", Message::Another, lent),
                        parts::button("code.choose", Icon::Numpad, "team.choose_mine", Message::Choose, lent),
                    ],
                    lent,
                ),
            ]
            .spacing(measure.gap)
            .into(),
            Self::Typing(choice) => {
                let another =
                    parts::button("code.another", Icon::ArrowsClockwise, "team.another", Message::Another, lent);
                let page = column![choice.view(Message::Key, room, lent), another].spacing(measure.gap);
                widget::typing(container(page).width(Fill), Message::Key)
            }
        }
    }
}

/// A code with a blank in its middle, so that it is copied without a slip.
pub(super) fn spaced(pin: &Pin) -> String {
    let printed = pin.printed();
    match printed.len() {
        6 => format!("{}\u{a0}{}", &printed[..3], &printed[3..]),
        _ => printed,
    }
}

#[cfg(test)]
pub(super) fn pin(text: &str) -> Pin {
    Pin::of(&text.bytes().map(|byte| byte - b'0').collect::<Vec<_>>()).expect("a code")
}

/// The keys that type these digits, and « Valider ».
#[cfg(test)]
pub(super) fn keys(text: &str) -> Vec<Key> {
    let digits = text.bytes().filter_map(|byte| crate::learner::Digit::new(byte - b'0')).map(Key::Digit);
    digits.chain([Key::Confirm]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(choice: &mut Choice, text: &str) -> Option<Pin> {
        keys(text).into_iter().filter_map(|key| choice.key(key)).last()
    }

    #[test]
    fn a_code_counts_once_it_was_typed_twice_alike() {
        let mut choice = Choice::new(4);
        assert_eq!(typed(&mut choice, "7391"), None);
        assert_eq!(choice.question(), "team.type_again");
        assert_eq!(typed(&mut choice, "7392"), None);
        assert_eq!((choice.problem, choice.question()), (Some(Problem::Different), "team.type_new"));
        assert_eq!(typed(&mut choice, "7391"), None);
        assert_eq!(typed(&mut choice, "7391"), Some(pin("7391")));
    }

    #[test]
    fn a_code_that_anybody_would_try_is_not_taken() {
        let mut choice = Choice::new(6);
        assert_eq!(typed(&mut choice, "123456"), None);
        assert_eq!((choice.problem, choice.question()), (Some(Problem::Weak(Weak::Counted)), "team.type_new"));
        assert_eq!(choice.key(Key::Confirm), None, "nothing is typed any more");
    }

    #[test]
    fn a_code_that_was_drawn_is_typed_once_and_stays_what_it_is() {
        let mut choice = Choice::confirming(pin("739182"));
        assert_eq!(typed(&mut choice, "739181"), None);
        assert_eq!(choice.question(), "team.type_noted");
        assert_eq!(typed(&mut choice, "739182"), Some(pin("739182")));
    }

    #[test]
    fn a_proposal_is_noted_drawn_anew_or_chosen() {
        let mut proposal = Proposal::Drawing;
        assert_eq!(proposal.update(Message::Noted), Outcome::Nothing);
        proposal.drawn(pin("739182"));
        assert_eq!(proposal.update(Message::Another), Outcome::Draw);
        proposal.drawn(pin("518263"));
        assert_eq!(proposal.update(Message::Noted), Outcome::Nothing);
        let last = keys("518263").into_iter().map(|key| proposal.update(Message::Key(key))).last();
        assert_eq!(last, Some(Outcome::Chosen(pin("518263"))));
    }

    #[test]
    fn no_digit_is_in_the_debug_form() {
        let mut choice = Choice::confirming(pin("739182"));
        let _ = choice.key(keys("7")[0]);
        let shown = format!("{choice:?} {:?} {:?}", Proposal::Drawn(pin("739182")), Message::Key(keys("7")[0]));
        assert!(!shown.contains(['7', '9', '8']), "{shown}");
    }
}
