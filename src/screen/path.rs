//! What comes next: one suggestion with its reason, and everything else behind one button.

mod aims;
mod done;
mod help;
mod lessons;
mod small;
mod suggestion;

#[cfg(test)]
mod tests;

use super::bar::{self, Bar};
use super::{Action, Lent, settings, stop};
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::progress::{Progress, Rung};
use crate::theme::Element;

use iced::widget::column;

use std::sync::Arc;

pub(crate) struct Path {
    suggested: Option<Suggested>,
    /// What the person came for.
    aim: Option<Arc<str>>,
    /// Everything that they can come for.
    aims: Vec<Arc<str>>,
    done: Vec<(lesson::Id, Option<Rung>)>,
    sheet: Sheet,
    settings: settings::Sheet,
    stop: stop::Sheet,
    /// The lesson that was chosen cannot be opened.
    is_broken: bool,
}

/// The one thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Suggested {
    /// The lesson that was begun goes on at this step.
    Resume { lesson: lesson::Id, step: usize },
    /// A lesson, with this much help.
    Open(lesson::Id, Rung),
}

impl Suggested {
    fn lesson(&self) -> &lesson::Id {
        match self {
            Self::Resume { lesson, .. } | Self::Open(lesson, _) => lesson,
        }
    }
}

/// What lies over the suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sheet {
    None,
    /// « Que voulez-vous apprendre ? »
    Aims,
    /// « Autre chose »: every lesson of the tree.
    Lessons,
    /// How much help the lesson opens with.
    Help,
    /// « Mes progrès »
    Done,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// « Commencer », or « Continuer » where a lesson was begun.
    Start,
    Other,
    How,
    Done,
    Aims,
    /// « Plus tard »
    Later,
    /// A lesson, and with how much help it opens.
    Chose(lesson::Id, Rung),
    ChoseHelp(Rung),
    ChoseAim(Arc<str>),
    /// « J’ai une vraie démarche », or the call is taken back.
    Call(bool),
    Bar(Bar),
    Settings(settings::Message),
    Stop(stop::Message),
}

impl Path {
    /// What comes next for a person who came for `aim`: first of all the lesson that was begun. With `asks_aim` they are asked what they came for.
    pub(crate) fn new(progress: &Progress, curriculum: &Curriculum, aim: Option<&str>, asks_aim: bool) -> Self {
        let begun = progress.unfinished().filter(|begun| curriculum.entry(&begun.lesson).is_some());
        let begun = begun.map(|begun| Suggested::Resume { lesson: begun.lesson, step: begun.steps.len() + 1 });
        let next = || progress.next(curriculum, aim).map(|(lesson, rung)| Suggested::Open(lesson, rung));
        let aims: Vec<_> = curriculum.aims.iter().map(|aim| Arc::clone(&aim.id)).collect();
        Self {
            suggested: begun.or_else(next),
            aim: aim.map(Arc::from),
            sheet: if asks_aim && !aims.is_empty() { Sheet::Aims } else { Sheet::None },
            aims,
            done: done::list(progress, curriculum),
            settings: settings::Sheet::default(),
            stop: stop::Sheet::default(),
            is_broken: false,
        }
    }

    /// Every lesson to choose from, after the one that was chosen could not be opened.
    pub(crate) fn of_a_broken_lesson(progress: &Progress, curriculum: &Curriculum, aim: Option<&str>) -> Self {
        let path = Self::new(progress, curriculum, aim, false);
        Self { suggested: None, sheet: Sheet::Lessons, is_broken: true, ..path }
    }

    /// What to do with the suggestion.
    fn question(&self) -> Line {
        let is_begun = matches!(self.suggested, Some(Suggested::Resume { .. }));
        Line::new("path", if is_begun { "resume_question" } else { "question" })
    }

    /// What stands above the lessons.
    fn above_the_lessons(&self) -> Line {
        Line::new("path", if self.is_broken { "broken" } else { "other_title" })
    }

    /// Why there is nothing to begin, and what to do.
    fn nothing(&self) -> Line {
        Line::new("path", if self.is_broken { "broken" } else { "empty" })
    }

    /// What is said when this is opened.
    pub(crate) fn lines(&self) -> Vec<Line> {
        if let Some(line) = self.settings.line().or(self.stop.line()) {
            return vec![line];
        }
        match self.sheet {
            Sheet::Aims => aims::lines(&self.aims),
            Sheet::Lessons => vec![self.above_the_lessons()],
            Sheet::Help => vec![Line::new("path", "how_title")],
            Sheet::Done => done::lines(&self.done),
            Sheet::None => self.suggestion_lines(),
        }
    }

    fn suggestion_lines(&self) -> Vec<Line> {
        let Some(suggested) = &self.suggested else { return vec![self.nothing()] };
        let title = Line::new("curriculum", suggested.lesson().as_str());
        let reason = match suggested {
            Suggested::Resume { .. } => Line::new("path", "resume"),
            Suggested::Open(..) => title.attribute("reason"),
        };
        vec![title, reason, self.question()]
    }

    /// Whether a sheet lies over the suggestion.
    pub(crate) fn is_covered(&self) -> bool {
        self.sheet != Sheet::None || self.settings.is_open() || self.stop.is_open()
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        if let Some(control) = self.settings.first_focus().or(self.stop.first_focus()) {
            return Some(control.to_owned());
        }
        let repeat = || "helper.repeat".to_owned();
        let control = match (self.sheet, &self.suggested) {
            (Sheet::Aims, _) => self.aims.first().map_or_else(repeat, |aim| format!("path.aim.{aim}")),
            (Sheet::Help, Some(Suggested::Open(_, rung))) => format!("path.rung.{}", rung.key()),
            (Sheet::Lessons, Some(suggested)) => format!("path.lesson.{}", suggested.lesson()),
            (Sheet::Done, _) => self.done.first().map_or_else(repeat, |(lesson, _)| format!("path.done.{lesson}")),
            (Sheet::None, Some(_)) => "path.start".to_owned(),
            (Sheet::None, None) => "path.other".to_owned(),
            (Sheet::Help | Sheet::Lessons, _) => repeat(),
        };
        Some(control)
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Start => match &self.suggested {
                Some(Suggested::Resume { .. }) => Action::Resume,
                Some(Suggested::Open(lesson, rung)) => Action::Open(lesson.clone(), *rung),
                None => Action::None,
            },
            Message::Other => self.show(Sheet::Lessons),
            Message::How => self.show(Sheet::Help),
            Message::Done => self.show(Sheet::Done),
            Message::Aims => self.show(Sheet::Aims),
            Message::Later => self.show(Sheet::None),
            Message::Chose(lesson, rung) => {
                self.suggested = Some(Suggested::Open(lesson, rung));
                self.is_broken = false;
                self.show(Sheet::None)
            }
            Message::ChoseHelp(rung) => {
                if let Some(Suggested::Open(_, opens_at)) = &mut self.suggested {
                    *opens_at = rung;
                }
                self.show(Sheet::None)
            }
            Message::ChoseAim(aim) => {
                self.sheet = Sheet::None;
                self.aim = Some(Arc::clone(&aim));
                Action::Aim(aim)
            }
            Message::Call(is_needed) => Action::Call(is_needed),
            Message::Bar(Bar::Close) => {
                let _ = self.settings.open(Bar::Close);
                self.stop.close();
                self.show(Sheet::None)
            }
            Message::Bar(Bar::Repeat) => Action::Say(self.lines()),
            Message::Bar(Bar::Stop) => self.stop.open(),
            Message::Bar(bar) => self.settings.open(bar),
            Message::Settings(message) => self.settings.update(message),
            Message::Stop(message) => match self.stop.update(message) {
                Some(action) => action,
                None => Action::Say(self.lines()),
            },
        }
    }

    fn show(&mut self, sheet: Sheet) -> Action {
        self.sheet = sheet;
        Action::Say(self.lines())
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let over = self.settings.view(lent).map(|sheet| sheet.map(Message::Settings));
        let over = over.or_else(|| self.stop.view(lent).map(|sheet| sheet.map(Message::Stop)));
        let sheet = match (over, self.sheet) {
            (Some(sheet), _) => sheet,
            (None, Sheet::Aims) => aims::view(self.aim.as_deref(), lent),
            (None, Sheet::Lessons) => lessons::view(&self.above_the_lessons(), !self.aims.is_empty(), lent),
            (None, Sheet::Help) => help::view(self.rung(), lent),
            (None, Sheet::Done) => done::view(&self.done, lent),
            (None, Sheet::None) => {
                return column![self.suggestion(lent), bar::between(lent).map(Message::Bar)].into();
            }
        };
        column![sheet, bar::closing(lent).map(Message::Bar)].into()
    }

    /// With how much help the suggestion opens.
    fn rung(&self) -> Rung {
        match &self.suggested {
            Some(Suggested::Open(_, rung)) => *rung,
            Some(Suggested::Resume { .. }) | None => Rung::Together,
        }
    }
}
