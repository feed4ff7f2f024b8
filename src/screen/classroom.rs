//! An exercise: what to do at the top, the pretend computer in its frame, the helpers below.

mod face;
mod paper;
mod real;
mod sheet;

use super::bar::Bar;
use super::{Action, settings, stop};
use crate::coach::{Coach, Help, Opening, Outcome};
use crate::computer::keyboard::Stroke;
use crate::computer::{self, Comfort, Computer, Deed, Helper, Sheet};
use crate::lesson::Lesson;
use crate::line::Line;
use crate::practice;

use std::time::Duration;

pub(crate) struct Classroom {
    computer: Computer,
    coach: Coach,
    settings: settings::Sheet,
    /// The keys to press next.
    strokes: Vec<Stroke>,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// The learner acted on the pretend computer.
    Did(computer::Action),
    /// « Suite »
    Next,
    /// « Oui » or « Non »
    Answered(bool),
    /// A help of the sheet.
    Asked(Help),
    /// The call is taken back.
    CallTaken,
    Stop(stop::Message),
    Bar(Bar),
    Settings(settings::Message),
}

impl Classroom {
    /// Opens a lesson on a computer of its own.
    pub(crate) fn new(opening: Opening, comfort: Comfort, now: Duration) -> (Self, Outcome) {
        let mut computer = Computer::new(&opening.lesson.setup_for(&opening.variant), comfort);
        let (coach, outcome) = Coach::begin(opening, &mut computer, now);
        let strokes = coach.strokes(&computer);
        (Self { computer, coach, settings: settings::Sheet::default(), strokes }, outcome)
    }

    /// Finds the keys to press next: after whatever may have changed them.
    fn mark_keys(&mut self) {
        self.strokes = self.coach.strokes(self.shown());
    }

    pub(crate) fn computer(&self) -> &Computer {
        &self.computer
    }

    pub(crate) fn coach(&self) -> &Coach {
        &self.coach
    }

    pub(crate) fn lesson(&self) -> &Lesson {
        self.coach.lesson()
    }

    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        let has_header = self.sheet().is_none() || self.coach.teaches_helpers();
        match self.sheet() {
            _ if self.settings.is_open() => self.settings.first_focus(),
            _ if has_header && self.coach.is_watched() => Some("coach.next"),
            _ if has_header && self.coach.offer().is_some() => Some("coach.yes"),
            None if self.computer.takes_keys() => Some(practice::KEYBOARD),
            None => Some("helper.help"),
            Some(Sheet::Help) => Some("help.easier"),
            Some(Sheet::Stop) => self.stop().first_focus(),
        }
    }

    /// How large the arrow is drawn, in pixels.
    pub(crate) fn arrow(&self) -> u16 {
        self.computer.pointer().arrow()
    }

    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        let action = self.take(message, now);
        self.mark_keys();
        action
    }

    fn take(&mut self, message: Message, now: Duration) -> Action {
        if let Some(action) = self.take_over(&message) {
            return action;
        }
        let outcome = match message {
            Message::Did(action) => return self.did(&action, now),
            Message::Next => self.coach.go_on(&mut self.computer, now),
            Message::Answered(yes) => self.coach.answer(yes, &mut self.computer, now),
            Message::Asked(help) => self.coach.ask(help, &mut self.computer, now),
            Message::CallTaken => return Action::Call(false),
            Message::Stop(message) => match self.stop().update(message) {
                // A pause ends on the sheet on which it began, and leads back from there.
                Some(action) => return action,
                None => self.uncover(now),
            },
            Message::Bar(bar) => return self.helped(bar, now),
            Message::Settings(message) => return self.settings.update(message),
        };
        Action::Coached(outcome)
    }

    /// Nobody is to be called any more: what is to be done is said again.
    pub(crate) fn call_taken_back(&mut self, now: Duration) -> Action {
        let outcome = self.coach.call_taken_back();
        if self.is_covered() { self.helped(Bar::Repeat, now) } else { Action::Coached(outcome) }
    }

    /// Who presses a control while the ghost shows the way has the say. On a sheet that the ghost opened for show, nothing else happens.
    fn take_over(&mut self, message: &Message) -> Option<Action> {
        let is_press = match message {
            Message::Asked(_) | Message::Stop(_) => true,
            Message::Bar(bar) => matches!(bar, Bar::Help | Bar::Stop | Bar::Close),
            Message::Did(_) | Message::Next | Message::Answered(_) | Message::CallTaken | Message::Settings(_) => false,
        };
        if !is_press || self.settings.is_open() || self.coach.demonstration().is_none() {
            return None;
        }
        let is_for_show = self.sheet() != self.computer.sheet();
        self.coach.set_aside();
        is_for_show.then(|| self.coached_repeat())
    }

    fn did(&mut self, action: &computer::Action, now: Duration) -> Action {
        if action.is_of_the_face() {
            self.coach.lay_out(action, now);
            let _ = self.computer.apply(action, now);
            self.coach.laid_out(&self.computer, now);
            return Action::None;
        }
        let is_press = action.is_press();
        // What is typed while the praise is said comes too late for this step, and too early for the next.
        if self.coach.is_praising() && matches!(action, computer::Action::Key(computer::keyboard::Action::Pressed(_))) {
            return Action::None;
        }
        if let Some(demonstration) = self.coach.demonstration() {
            let is_stopped = demonstration.is_for_show() && is_press && self.coach.interrupt(now);
            return if is_stopped { self.coached_repeat() } else { Action::None };
        }
        let deed = self.computer.apply(action, now);
        self.observe(&deed, now)
    }

    fn observe(&mut self, deed: &Deed, now: Duration) -> Action {
        let outcome = self.coach.observe(deed, &mut self.computer, now);
        Action::Coached(outcome)
    }

    fn helped(&mut self, bar: Bar, now: Duration) -> Action {
        match bar {
            Bar::Repeat => match self.question() {
                Some(question) if self.is_led() => {
                    let outcome = self.coach.repeat_after(question);
                    Action::Coached(outcome)
                }
                Some(question) => Action::Say(vec![question]),
                None => self.coached_repeat(),
            },
            Bar::Help => self.open(Sheet::Help, now),
            Bar::Stop => self.open(Sheet::Stop, now),
            Bar::Undo => {
                let deed = self.computer.apply(&computer::Action::Helper(Helper::Undo), now);
                self.observe(&deed, now)
            }
            Bar::Close => {
                let outcome = self.uncover(now);
                Action::Coached(outcome)
            }
            Bar::Volume | Bar::Size | Bar::Staff => self.settings.open(bar),
        }
    }

    /// Lays a sheet over the exercise, and asks its question.
    fn open(&mut self, sheet: Sheet, now: Duration) -> Action {
        self.coach.set_aside();
        let deed = self.computer.apply(&computer::Action::Open(sheet), now);
        let outcome = self.coach.observe(&deed, &mut self.computer, now);
        match self.question() {
            Some(question) if outcome.say.is_empty() && self.is_led() => {
                let outcome = self.coach.question(question);
                Action::Coached(outcome)
            }
            Some(question) if outcome.say.is_empty() => Action::Say(vec![question]),
            _ => Action::Coached(outcome),
        }
    }

    /// Back to the exercise: what is to be done is said again, unless coming back is what was to be done.
    fn uncover(&mut self, now: Duration) -> Outcome {
        let _ = self.settings.open(Bar::Close);
        let deed = self.computer.apply(&computer::Action::Close, now);
        let outcome = self.coach.observe(&deed, &mut self.computer, now);
        if outcome == Outcome::default() { self.coach.back(now) } else { outcome }
    }

    /// The pretend computer as it is to be seen: the ghost shows on one of its own.
    fn shown(&self) -> &Computer {
        match self.coach.demonstration() {
            Some(demonstration) if demonstration.is_for_show() => demonstration.computer(),
            _ => &self.computer,
        }
    }

    /// The sheet that is to be seen, if it is one of those that lessons teach.
    fn sheet(&self) -> Option<Sheet> {
        self.shown().sheet()
    }

    fn stop(&self) -> stop::Sheet {
        stop::Sheet::new(self.sheet() == Some(Sheet::Stop))
    }

    /// The question of what lies over the exercise.
    fn question(&self) -> Option<Line> {
        let help = || (self.sheet() == Some(Sheet::Help)).then(sheet::line);
        self.settings.line().or(self.stop().line()).or_else(help)
    }

    /// Whether the coach leads on while a sheet lies over the exercise: the lesson is about them.
    fn is_led(&self) -> bool {
        self.coach.teaches_helpers() && !self.settings.is_open() && !self.coach.is_praising()
    }

    fn coached_repeat(&mut self) -> Action {
        let outcome = self.coach.repeat();
        Action::Coached(outcome)
    }

    pub(crate) fn heard(&mut self, line: &Line, now: Duration) -> Action {
        let counted = self.rest_counts();
        let outcome = self.coach.heard(line, &mut self.computer, now);
        if !counted {
            self.computer.restart_rest(now);
        }
        self.mark_keys();
        Action::Coached(outcome)
    }

    /// The person is back: what is to be done is said again.
    pub(crate) fn go_on(&mut self, now: Duration) -> Action {
        let outcome = self.uncover(now);
        Action::Coached(outcome)
    }

    /// Whether a sheet lies over the exercise.
    pub(crate) fn is_covered(&self) -> bool {
        self.sheet().is_some() || self.settings.is_open()
    }

    /// While a sheet lies over the exercise, nobody is waited for, but in a lesson about the sheets.
    pub(crate) fn wake_at(&self) -> Option<Duration> {
        let coach = self.coach.wake_at().filter(|_| self.is_led() || !self.is_covered());
        coach.into_iter().chain(self.rest_due()).min()
    }

    /// When a rest is long enough.
    fn rest_due(&self) -> Option<Duration> {
        self.computer.wake_at().filter(|_| self.rest_counts() && !self.is_covered())
    }

    /// Whether resting means something. Nobody chooses their hand while they still listen to what the choice is.
    fn rest_counts(&self) -> bool {
        let target = self.computer.hand().resting().and_then(|(spot, _)| self.computer.pointer().target(spot));
        self.coach.is_quiet() || target.is_none_or(|target| target.hand.is_none())
    }

    pub(crate) fn woke(&mut self, now: Duration) -> Action {
        if self.rest_due().is_some_and(|due| now >= due) {
            let deed = self.computer.apply(&computer::Action::Waited, now);
            return self.observe(&deed, now);
        }
        if self.is_covered() && !self.is_led() {
            return Action::None;
        }
        let outcome = self.coach.wait(&mut self.computer, now);
        self.mark_keys();
        Action::Coached(outcome)
    }
}
