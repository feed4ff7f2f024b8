//! What comes next: one suggestion with its reason, and everything else behind one button.

use super::bar::{self, Bar};
use super::{Action, Lent, settings};
use crate::lesson::{self, curriculum};
use crate::line::Line;
use crate::progress::Rung;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{Column, column, container, row, scrollable, space};
use iced::{Center, Fill};

pub(crate) struct Path {
    lesson: Option<lesson::Id>,
    rung: Rung,
    sheet: Sheet,
    settings: settings::Sheet,
    /// The lesson that was chosen cannot be opened.
    is_broken: bool,
}

/// What lies over the suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sheet {
    None,
    /// « Autre chose »: every lesson of the tree.
    Lessons,
    /// How much help the lesson opens with.
    Help,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Start,
    Other,
    How,
    Chose(lesson::Id),
    ChoseHelp(Rung),
    Bar(Bar),
    Settings(settings::Message),
}

impl Path {
    /// The path with this suggestion.
    pub(crate) fn new(suggestion: Option<(lesson::Id, Rung)>) -> Self {
        let (lesson, rung) = suggestion.map_or((None, Rung::Together), |(lesson, rung)| (Some(lesson), rung));
        Self { lesson, rung, sheet: Sheet::None, settings: settings::Sheet::default(), is_broken: false }
    }

    /// Every lesson to choose from, after the one that was chosen could not be opened.
    pub(crate) fn of_a_broken_lesson() -> Self {
        Self { sheet: Sheet::Lessons, is_broken: true, ..Self::new(None) }
    }

    /// What stands above the lessons.
    fn question(&self) -> Line {
        if self.is_broken { Line::new("path", "broken") } else { Line::new("path", "other_title") }
    }

    /// Why there is nothing to begin, and what to do.
    fn nothing(&self) -> Line {
        Line::new("path", if self.is_broken { "broken" } else { "empty" })
    }

    /// What is said when this is opened.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let question = |message| vec![Line::new("path", message)];
        match (self.settings.line(), self.sheet, &self.lesson) {
            (Some(line), ..) => vec![line],
            (None, Sheet::Lessons, _) => vec![self.question()],
            (None, Sheet::Help, _) => question("how_title"),
            (None, Sheet::None, Some(lesson)) => {
                let title = Line::new("curriculum", lesson.as_str());
                vec![title.clone(), title.attribute("reason"), Line::new("path", "question")]
            }
            (None, Sheet::None, None) => vec![self.nothing()],
        }
    }

    /// Whether a sheet lies over the suggestion.
    pub(crate) fn is_covered(&self) -> bool {
        self.sheet != Sheet::None || self.settings.is_open()
    }

    pub(crate) fn first_focus(&self) -> Option<String> {
        if let Some(control) = self.settings.first_focus() {
            return Some(control.to_owned());
        }
        match (self.sheet, &self.lesson) {
            (Sheet::Help, _) => Some(format!("path.rung.{}", self.rung.key())),
            (Sheet::Lessons, Some(lesson)) => Some(format!("path.lesson.{lesson}")),
            (Sheet::Lessons, None) => Some("helper.repeat".to_owned()),
            (Sheet::None, Some(_)) => Some("path.start".to_owned()),
            (Sheet::None, None) => Some("path.other".to_owned()),
        }
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Start => match &self.lesson {
                Some(lesson) => Action::Open(lesson.clone(), self.rung),
                None => Action::None,
            },
            Message::Other => self.show(Sheet::Lessons),
            Message::How => self.show(Sheet::Help),
            Message::Chose(lesson) => {
                self.lesson = Some(lesson);
                self.is_broken = false;
                self.show(Sheet::None)
            }
            Message::ChoseHelp(rung) => {
                self.rung = rung;
                self.show(Sheet::None)
            }
            Message::Bar(Bar::Close) => {
                let _ = self.settings.open(Bar::Close);
                self.show(Sheet::None)
            }
            Message::Bar(Bar::Repeat) => Action::Say(self.lines()),
            Message::Bar(Bar::Stop) => Action::Leave,
            Message::Bar(bar) => self.settings.open(bar),
            Message::Settings(message) => self.settings.update(message),
        }
    }

    fn show(&mut self, sheet: Sheet) -> Action {
        self.sheet = sheet;
        Action::Say(self.lines())
    }

    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let sheet = match (self.settings.view(lent), self.sheet) {
            (Some(sheet), _) => sheet.map(Message::Settings),
            (None, Sheet::Lessons) => lessons(&self.question(), lent),
            (None, Sheet::Help) => help(self.rung, lent),
            (None, Sheet::None) => {
                return column![self.suggestion(lent), bar::between(lent).map(Message::Bar)].into();
            }
        };
        column![sheet, bar::closing(lent).map(Message::Bar)].into()
    }

    fn suggestion<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let other = || quiet("path.other", Icon::SquaresFour, lent.label("path.other"), Message::Other, lent);
        let how = || quiet("path.how", Icon::Hand, lent.label("path.how"), Message::How, lent);
        let page = match self.lesson.as_ref().and_then(|id| lent.curriculum.entry(id)) {
            Some(entry) => column![
                lent.sentence(&Line::new("path", "question"), measure.instruction),
                self.card(entry, lent),
                row![other(), how()].spacing(measure.gap),
            ],
            None => column![nothing(&self.nothing(), lent)].push(self.is_broken.then(other)),
        };
        container(page.spacing(measure.gap)).padding(measure.margin).height(Fill).into()
    }

    /// The one thing to do: the lesson, why it, and « Commencer ».
    fn card<'a>(&'a self, entry: &'a curriculum::Entry, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let title = Line::new("curriculum", entry.id.as_str());
        let next = lent.words(&Line::new("path", "next"), measure.body).style(theme::text::soft);
        let rung = lent.label(&format!("rungs.{}", self.rung.key()));
        let words = Column::new()
            .push(measure.is_wide().then_some(next))
            .push(lent.sentence(&title, measure.title))
            .push(lent.words(&title.attribute("reason"), measure.body))
            .push(widget::rung(Some(self.rung), rung, measure))
            .spacing(measure.near);
        let start = widget::press(
            "path.start",
            widget::labelled(Icon::Play, lent.label("path.start"), measure.instruction, measure),
            Message::Start,
        )
        .style(theme::button::primary)
        .turn(lent.turn)
        .rest_to_choose(lent.settings.rest, lent.is_quiet)
        .height(choice_height(lent));
        let side = if measure.is_narrow() { measure.icon_large * 0.7 } else { measure.icon_large };
        let face = container(widget::icon(Icon::by_name(&entry.icon), side, theme::Role::Primary))
            .style(theme::container::card)
            .padding(measure.gap);
        let lesson = row![face, words.width(Fill)].spacing(measure.margin).align_y(Center);
        let inside: Element<'a, Message> = if measure.is_wide() {
            lesson.push(start).into()
        } else {
            column![lesson.height(Fill), start.width(Fill)].spacing(measure.gap).into()
        };
        container(inside)
            .style(theme::container::suggestion)
            .padding(measure.gap)
            .width(Fill)
            .height(Fill)
            .align_y(Center)
            .into()
    }
}

fn nothing<'a>(line: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    container(lent.sentence(line, lent.measure.instruction))
        .style(theme::container::suggestion)
        .padding(lent.measure.margin)
        .center(Fill)
        .into()
}

/// Every lesson, by module, each with the rung it was done with.
fn lessons<'a>(question: &Line, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let mut page = column![lent.sentence(question, measure.instruction)].spacing(measure.gap * 1.5);
    for module in &lent.curriculum.modules {
        let heading = row![
            widget::icon(Icon::by_name(&module.icon), measure.icon, theme::Role::Primary),
            widget::strong(lent.label(&format!("curriculum.module-{}", module.id)), measure.body),
        ]
        .spacing(measure.gap)
        .align_y(Center);
        page = page.push(heading);
        page = module
            .lessons
            .iter()
            .fold(page, |page: Column<'a, Message, theme::Theme>, entry| page.push(tile(entry, lent)));
    }
    container(scrollable(page.width(Fill))).padding(measure.margin).width(Fill).height(Fill).into()
}

fn tile<'a>(entry: &'a curriculum::Entry, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let rung = lent.progress.rung(&entry.id);
    let words = rung.map(|rung| lent.label(&format!("rungs.{}", rung.key()))).unwrap_or_default();
    let face = row![
        widget::icon(Icon::by_name(&entry.icon), measure.icon, theme::Role::Primary),
        widget::strong(lent.label(&format!("curriculum.{}", entry.id)), measure.label),
        space().width(Fill),
        widget::rung(rung, words, measure),
    ]
    .spacing(measure.gap)
    .align_y(Center);
    widget::press(format!("path.lesson.{}", entry.id), face, Message::Chose(entry.id.clone()))
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding([0.0, measure.gap])
        .width(Fill)
        .height(measure.tile)
        .into()
}

/// The four ways to open a lesson, each with what it means.
fn help(chosen: Rung, lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let tiles = Rung::OPENS.map(|rung| {
        let mark = (rung == chosen).then(|| widget::icon(Icon::CheckCircle, measure.icon, theme::Role::Primary));
        let title = row![widget::strong(lent.label(&format!("rungs.{}", rung.key())), measure.label)].push(mark);
        let face = row![
            widget::rungs(Some(rung), measure),
            column![
                title.spacing(measure.gap).align_y(Center),
                widget::soft(lent.label(&format!("path.how_{}", rung.key())), measure.body),
            ]
            .width(Fill),
        ]
        .spacing(measure.margin)
        .width(Fill)
        .align_y(Center);
        widget::press(format!("path.rung.{}", rung.key()), face, Message::ChoseHelp(rung))
            .style(if rung == chosen { theme::button::chosen } else { theme::button::plain })
            .turn(lent.turn)
            .padding([0.0, measure.margin])
            .width(Fill)
            .height(Fill)
            .into()
    });
    let title = lent.sentence(&Line::new("path", "how_title"), measure.instruction);
    let page = column![title, column(tiles).spacing(measure.gap)].spacing(measure.gap);
    container(page).padding(measure.margin).width(Fill).height(Fill).into()
}

fn quiet<'a>(id: &'static str, icon: Icon, label: String, message: Message, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    widget::press(id, widget::labelled(icon, label, measure.label, measure), message)
        .style(theme::button::plain)
        .turn(lent.turn)
        .width(Fill)
        .height(choice_height(lent))
        .into()
}

/// A suggestion above its button leaves less for each, but always two lines of words.
fn choice_height(lent: Lent<'_>) -> f32 {
    let measure = lent.measure;
    let two_lines = measure.label * 2.6 + 24.0;
    if measure.is_wide() { measure.tile } else { (measure.tile * 0.8).max(two_lines).round() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_lesson_is_said_as_it_is_shown_until_another_one_is_chosen() {
        let mut path = Path::of_a_broken_lesson();
        let broken = vec![Line::new("path", "broken")];
        assert_eq!(path.lines(), broken);
        assert_eq!(path.update(Message::Bar(Bar::Close)), Action::Say(broken.clone()));
        assert_eq!(path.update(Message::Other), Action::Say(broken));
        let _ = path.update(Message::Chose(lesson::Id::new("click")));
        assert_eq!(path.lines().first(), Some(&Line::new("curriculum", "click")));
        assert_eq!(Path::new(None).lines(), [Line::new("path", "empty")]);
    }
}
