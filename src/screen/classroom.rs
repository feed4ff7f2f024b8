//! An exercise: what to do at the top, the pretend computer in its frame, the helpers below.

mod sheet;

use super::bar::{self, Bar};
use super::{Action, Lent, call, settings, stop};
use crate::coach::demonstration::TRAVEL;
use crate::coach::{Coach, Help, Opening, Outcome};
use crate::computer::{self, Comfort, Computer, Deed, Helper};
use crate::lesson::Lesson;
use crate::line::Line;
use crate::practice;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};
use sheet::Sheet;

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

use std::time::Duration;

pub(crate) struct Classroom {
    computer: Computer,
    coach: Coach,
    sheet: Sheet,
    settings: settings::Sheet,
    stop: stop::Sheet,
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
        let mut computer = Computer::new(&opening.lesson.setup, comfort);
        let (coach, outcome) = Coach::begin(opening, &mut computer, now);
        let (settings, stop) = (settings::Sheet::default(), stop::Sheet::default());
        (Self { computer, coach, sheet: Sheet::None, settings, stop }, outcome)
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
        match self.sheet {
            _ if self.settings.is_open() => self.settings.first_focus(),
            _ if self.stop.is_open() => self.stop.first_focus(),
            Sheet::None if self.coach.is_watched() => Some("coach.next"),
            Sheet::None if self.coach.offer().is_some() => Some("coach.yes"),
            Sheet::None => Some("helper.help"),
            Sheet::Help => Some("help.easier"),
        }
    }

    /// How large the arrow is drawn, in pixels.
    pub(crate) fn arrow(&self) -> u16 {
        self.computer.pointer().arrow()
    }

    pub(crate) fn update(&mut self, message: Message, now: Duration) -> Action {
        let outcome = match message {
            Message::Did(action) => return self.did(&action, now),
            Message::Next => self.coach.go_on(&mut self.computer, now),
            Message::Answered(yes) => self.coach.answer(yes, &mut self.computer, now),
            Message::Asked(help) => {
                self.sheet = Sheet::None;
                self.coach.ask(help, &mut self.computer, now)
            }
            Message::CallTaken => return Action::Call(false),
            Message::Stop(message) => match self.stop.update(message) {
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

    fn did(&mut self, action: &computer::Action, now: Duration) -> Action {
        let is_press = matches!(action, computer::Action::Pointer(computer::pointer::Action::Pressed { .. }));
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
            Bar::Repeat => match self.sheet.line().or(self.settings.line()).or(self.stop.line()) {
                Some(line) => Action::Say(vec![line]),
                None => self.coached_repeat(),
            },
            Bar::Help => {
                self.sheet = Sheet::Help;
                self.helped(Bar::Repeat, now)
            }
            Bar::Stop => self.stop.open(),
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

    /// Back to the exercise: what is to be done is said again.
    fn uncover(&mut self, now: Duration) -> Outcome {
        self.sheet = Sheet::None;
        self.stop.close();
        let _ = self.settings.open(Bar::Close);
        self.coach.back(now)
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
        Action::Coached(outcome)
    }

    /// The person is back: what is to be done is said again.
    pub(crate) fn go_on(&mut self, now: Duration) -> Action {
        let outcome = self.uncover(now);
        Action::Coached(outcome)
    }

    /// Whether a sheet lies over the exercise.
    pub(crate) fn is_covered(&self) -> bool {
        self.sheet != Sheet::None || self.settings.is_open() || self.stop.is_open()
    }

    /// While a sheet lies over the exercise, nobody is waited for.
    pub(crate) fn wake_at(&self) -> Option<Duration> {
        let coach = self.coach.wake_at().filter(|_| !self.is_covered());
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
        if self.is_covered() {
            return Action::None;
        }
        let outcome = self.coach.wait(&mut self.computer, now);
        Action::Coached(outcome)
    }
}

/// What it looks like.
impl Classroom {
    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        if let Some(sheet) = self.settings.view(lent) {
            return column![sheet.map(Message::Settings), bar::closing(lent).map(Message::Bar)].into();
        }
        if let Some(sheet) = self.stop.view(lent) {
            return column![sheet.map(Message::Stop), bar::closing(lent).map(Message::Bar)].into();
        }
        if let Some(sheet) = self.sheet.view(lent) {
            return column![sheet, bar::closing(lent).map(Message::Bar)].into();
        }
        let measure = lent.measure;
        let beside = if lent.is_calling { Some(called(lent)) } else { self.beside(lent) };
        let body = row![self.frame(lent)].push(beside).spacing(measure.gap);
        let page = column![self.header(lent), body].spacing(measure.near);
        let page = container(page).padding([measure.near, measure.margin]).height(Fill);
        column![page, bar::lesson(lent).map(Message::Bar)].into()
    }

    /// The instruction with its mission; or a question with its answers.
    fn header<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let (title, note) = match self.coach.offer() {
            Some(question) => (question, None),
            // What was watched is past: what matters is how to go on.
            None if self.coach.is_watched() => (self.coach.note().cloned().unwrap_or(self.coach.title()), None),
            None => (self.coach.title(), self.coach.note()),
        };
        let sign: Element<'a, Message> = if self.coach.is_praising() {
            container(widget::icon(Icon::CheckCircle, measure.icon_tile, theme::Role::WellDone))
                .center(measure.button)
                .into()
        } else {
            widget::press(
                "helper.say",
                widget::icon(Icon::SpeakerHigh, measure.icon, theme::Role::Primary),
                Message::Bar(Bar::Repeat),
            )
            .style(theme::button::say)
            .padding(0)
            .radius(measure.button / 2.0)
            .width(measure.button)
            .height(measure.button)
            .turn(lent.turn)
            .into()
        };
        let style = if self.coach.is_praising() { theme::text::well_done } else { theme::text::ink };
        let words = column![lent.sentence(&title, measure.instruction).style(style)]
            .push(note.map(|note| lent.words(note, measure.body).style(theme::text::soft)))
            .width(Fill);
        let header = row![sign, words, self.answers(lent)].spacing(measure.gap).align_y(Center);
        container(header).height(measure.header()).align_y(Center).into()
    }

    /// On the right of the instruction: which step this is, or the buttons that go on.
    fn answers<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let button = |id: &'static str, icon, key: &str, message| {
            widget::press(id, widget::labelled(icon, lent.label(key), measure.label, measure), message)
                .turn(lent.turn)
                .rest_to_choose(lent.settings.rest, lent.is_quiet)
                .height(measure.button)
        };
        if self.coach.offer().is_some() {
            return row![
                button("coach.yes", Icon::CheckCircle, "helpers.yes", Message::Answered(true))
                    .style(theme::button::primary),
                button("coach.no", Icon::X, "helpers.no", Message::Answered(false)).style(theme::button::plain),
            ]
            .spacing(measure.gap)
            .into();
        }
        if self.coach.is_watched() {
            return button("coach.next", Icon::ArrowRight, "classroom.next", Message::Next)
                .style(theme::button::primary)
                .into();
        }
        if !measure.is_wide() {
            return space().into();
        }
        let title = lent.label(&format!("curriculum.{}", self.lesson().id));
        column![widget::soft(title, measure.caption), widget::strong(self.which_step(lent), measure.caption)]
            .align_x(iced::Right)
            .into()
    }

    fn which_step(&self, lent: Lent<'_>) -> String {
        let (step, steps) = self.coach.place();
        lent.texts.label("classroom.step", &[("step", step.into()), ("steps", steps.into())])
    }

    /// The pretend computer, in the frame that says that nothing really leaves.
    fn frame<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let shown = match self.coach.demonstration() {
            Some(demonstration) if demonstration.is_for_show() => demonstration.computer(),
            _ => &self.computer,
        };
        let size = if measure.is_narrow() { measure.caption * 0.8 } else { measure.caption };
        let sentence = row![
            widget::icon(Icon::ShieldCheck, size, theme::Role::Inherit),
            widget::strong(lent.label("classroom.frame"), size),
        ]
        .spacing(measure.near)
        .align_y(Center);
        // Where the instruction needs the whole width, the step is said in the frame.
        let step = (!measure.is_wide()).then(|| widget::strong(self.which_step(lent), size));
        let sentence = row![container(sentence).center_x(Fill)].push(step).padding([0.0, measure.near]);
        let face =
            practice::view(shown, &self.lesson().pictures, lent.settings.rest, self.rest_counts()).map(Message::Did);
        let ghost = self.coach.ghost().map(|ghost| widget::Ghost {
            to: ghost.to.to_string().into(),
            key: ghost.movement as u64,
            pressing: ghost.pressing,
            takes: TRAVEL,
        });
        let light = self.coach.light().map(|spot| spot.to_string().into());
        let is_round = self
            .coach
            .light()
            .and_then(|spot| self.computer.pointer().target(spot))
            .is_some_and(computer::pointer::Target::is_round);
        let guided = widget::guide(face).light(light).round(is_round).ghost(ghost).animated(lent.settings.animations);
        let inside = column![sentence, widget::ground(guided, theme::container::computer)].spacing(measure.near);
        widget::ground(container(inside).padding(measure.near).width(Fill).height(Fill), theme::container::frame)
    }

    /// The drawing that stands beside the exercise, where there is room.
    fn beside<'a>(&'a self, lent: Lent<'a>) -> Option<Element<'a, Message>> {
        let measure = lent.measure;
        let name = self.coach.step().picture.as_ref()?;
        let picture = self.lesson().pictures.get(name)?;
        let mirrored = self.computer.pointer().hand() == Some(computer::Hand::Left);
        let card =
            container(widget::picture(picture, mirrored)).style(theme::container::picture_card).padding(measure.near);
        Some(card.width(measure.beside()).height(Fill).into())
    }
}

/// The call stands where the drawing stood, so that nothing moves in the exercise.
fn called(lent: Lent<'_>) -> Element<'_, Message> {
    container(call::band(Message::CallTaken, lent)).align_right(lent.measure.beside()).into()
}
