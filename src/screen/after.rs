//! After a procedure: it was an exercise. Nobody goes on without having said whether the real thing is done.

use super::bar::{self, Bar};
use super::{Action, Lent, call, settings, stop};
use crate::coach::Coach;
use crate::lesson::{self, AFTER};
use crate::line::Line;
use crate::progress::Rung;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

pub(crate) struct After {
    lesson: lesson::Id,
    rung: Rung,
    /// That it was an exercise, and the question whether the real thing is done.
    lines: [Line; 2],
    /// Whether it is asked if somebody is to be called: the real thing is not done, or nobody knows.
    is_open: bool,
    is_calling: bool,
    settings: settings::Sheet,
    stop: stop::Sheet,
}

/// Whether the real thing is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Done {
    Yes,
    No,
    /// « Je ne sais pas »
    NotKnown,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Answered(Done),
    /// Whether somebody is to be called.
    Called(bool),
    /// The call is taken back.
    CallTaken,
    Bar(Bar),
    Settings(settings::Message),
    Stop(stop::Message),
}

impl After {
    /// The end of the procedure that was done with `rung`.
    pub(crate) fn new(coach: &Coach, rung: Rung, is_calling: bool) -> Self {
        let lesson = coach.lesson().id.clone();
        let lines = AFTER.map(|message| coach.variant().about(Line::new(lesson.as_str(), message)));
        let (settings, stop) = (settings::Sheet::default(), stop::Sheet::before_an_answer());
        Self { lesson, rung, lines, is_open: false, is_calling, settings, stop }
    }

    /// The lesson that ends here.
    pub(crate) fn lesson(&self) -> &lesson::Id {
        &self.lesson
    }

    /// The rung with which it ended.
    pub(crate) fn rung(&self) -> Rung {
        self.rung
    }

    /// Which of its questions is asked.
    pub(crate) fn place(&self) -> usize {
        usize::from(self.is_open)
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        match self.settings.line().or(self.stop.line()) {
            Some(line) => vec![line],
            None if self.is_open => vec![call::question()],
            None => self.lines.to_vec(),
        }
    }

    /// Whether a sheet lies over the question.
    pub(crate) fn is_covered(&self) -> bool {
        self.settings.is_open() || self.stop.is_open()
    }

    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        let answer = if self.is_open { "call.yes" } else { "after.yes" };
        self.settings.first_focus().or(self.stop.first_focus()).or(Some(answer))
    }

    /// Nobody is to be called any more.
    pub(crate) fn call_taken_back(&mut self) -> Action {
        self.is_calling = false;
        Action::Say(self.lines())
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            // Whoever called somebody has not to call again.
            Message::Answered(done) if done == Done::Yes || self.is_calling => Action::End { calls: false },
            Message::Answered(_) => {
                self.is_open = true;
                Action::Say(self.lines())
            }
            Message::Called(calls) if self.is_open => Action::End { calls },
            Message::Called(_) => Action::None,
            Message::CallTaken => Action::Call(false),
            Message::Bar(Bar::Repeat) => Action::Say(self.lines()),
            Message::Bar(Bar::Stop) => self.stop.open(),
            Message::Bar(bar) => {
                self.stop.close();
                self.settings.open(bar)
            }
            Message::Settings(message) => self.settings.update(message),
            Message::Stop(message) => self.stop.update(message).unwrap_or_else(|| Action::Say(self.lines())),
        }
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let over = self.settings.view(lent).map(|sheet| sheet.map(Message::Settings));
        if let Some(sheet) = over.or_else(|| self.stop.view(lent).map(|sheet| sheet.map(Message::Stop))) {
            return column![sheet, bar::closing(lent).map(Message::Bar)].into();
        }
        let measure = lent.measure;
        let [exercise, really] = &self.lines;
        let (question, answers) =
            if self.is_open { (call::question(), calls(lent)) } else { (really.clone(), done(lent)) };
        let page = column![
            space().height(Fill),
            told(exercise, lent),
            space().height(Fill),
            lent.sentence(&question, measure.instruction),
            answers,
            space().height(Fill),
        ];
        let page = page.spacing(measure.gap).width(Fill);
        let band = lent.is_calling.then(|| call::band(Message::CallTaken, lent));
        let page = container(row![page].push(band).spacing(measure.gap)).padding(measure.margin).height(Fill);
        column![page, bar::between(lent).map(Message::Bar)].into()
    }
}

/// That it was an exercise, with the sign that nobody overlooks.
fn told<'a>(exercise: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let is_small = measure.is_narrow() || lent.is_calling && !measure.is_wide();
    let side = measure.icon_large * if is_small { 0.7 } else { 1.0 };
    let inside = row![
        widget::icon(Icon::Warning, side, theme::Role::Primary),
        lent.sentence(exercise, measure.instruction).apart().width(Fill),
    ];
    container(inside.spacing(measure.margin).align_y(Center))
        .style(theme::container::suggestion)
        .padding(if is_small { measure.gap } else { measure.margin })
        .width(Fill)
        .into()
}

/// Three answers, none of them the right one.
fn done(lent: Lent<'_>) -> Element<'_, Message> {
    let answers = [
        ("after.yes", Icon::CheckCircle, "helpers.yes", Done::Yes),
        ("after.no", Icon::X, "helpers.no", Done::No),
        ("after.not_known", Icon::Question, "classroom.not_known", Done::NotKnown),
    ];
    let answers = answers.map(|(id, icon, key, done)| {
        answer(id, (icon, theme::Role::Primary), key, Message::Answered(done), lent).into()
    });
    row(answers).spacing(lent.measure.gap).into()
}

fn calls(lent: Lent<'_>) -> Element<'_, Message> {
    row![
        answer("call.yes", (Icon::Hand, theme::Role::Call), "helpers.yes", Message::Called(true), lent)
            .style(theme::button::call),
        answer("call.no", (Icon::X, theme::Role::Primary), "helpers.no", Message::Called(false), lent),
    ]
    .spacing(lent.measure.gap)
    .into()
}

fn answer<'a>(
    id: &'static str,
    (icon, role): (Icon, theme::Role),
    key: &str,
    message: Message,
    lent: Lent<'a>,
) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let size = if measure.is_wide() && !lent.is_calling { measure.instruction } else { measure.label };
    widget::press(id, widget::signed(icon, role, lent.label(key), size, measure), message)
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding(measure.near)
        .width(Fill)
        .height(measure.tile)
}

#[cfg(test)]
mod tests;
