//! After a lesson: what the person can do now, and the way on.

use super::bar::{self, Bar};
use super::{Action, Kept, Lent, call, settings, stop};
use crate::learner::Learner;
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::progress::Rung;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Fill, FillPortion};

/// What was done is on the disk.
pub(crate) fn kept() -> Line {
    Line::new("end", "kept")
}

pub(crate) struct End {
    lesson: lesson::Id,
    rung: Rung,
    next: Option<(lesson::Id, Rung)>,
    /// A guest can keep what they did.
    offers_card: bool,
    settings: settings::Sheet,
    stop: stop::Sheet,
}

#[derive(Debug, Clone)]
pub(crate) enum Message {
    Next,
    Again,
    Path,
    /// « J’ai une carte »
    Card,
    /// « Appeler l’équipe », or the call is taken back.
    Call(bool),
    Bar(Bar),
    Settings(settings::Message),
    Stop(stop::Message),
}

/// Whether a card is offered at the end of this lesson: where there are cards, to whoever has none, once the first lesson is behind them.
pub(crate) fn offers_card(
    lesson: &lesson::Id,
    curriculum: &Curriculum,
    learner: Option<&Learner>,
    has_cards: bool,
) -> bool {
    let is_first = curriculum.lessons().next().is_some_and(|entry| &entry.id == lesson);
    has_cards && !is_first && learner.is_none_or(|learner| learner.card.is_none())
}

impl End {
    /// The end of `lesson`, which was done with `rung`; `next` is suggested after it.
    pub(crate) fn new(lesson: lesson::Id, rung: Rung, next: Option<(lesson::Id, Rung)>, offers_card: bool) -> Self {
        let (settings, stop) = (settings::Sheet::default(), stop::Sheet::default());
        Self { lesson, rung, next, offers_card, settings, stop }
    }

    /// The rung with which the lesson ended.
    pub(crate) fn rung(&self) -> Rung {
        self.rung
    }

    /// What is said first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        if let Some(line) = self.settings.line().or(self.stop.line()) {
            return vec![line];
        }
        [self.sentence()].into_iter().chain(self.offers_card.then(offer)).collect()
    }

    /// Whether a sheet lies over the end.
    pub(crate) fn is_covered(&self) -> bool {
        self.settings.is_open() || self.stop.is_open()
    }

    fn sentence(&self) -> Line {
        Line::new(self.lesson.as_str(), "end").attribute(self.rung.key())
    }

    pub(crate) fn first_focus(&self) -> Option<&'static str> {
        self.settings.first_focus().or(self.stop.first_focus()).or(Some("end.next"))
    }

    pub(crate) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Next => match &self.next {
                Some((lesson, rung)) => Action::Open(lesson.clone(), *rung),
                None => Action::Path,
            },
            Message::Again => Action::Open(self.lesson.clone(), self.rung),
            Message::Path => Action::Path,
            Message::Card => Action::SignIn,
            Message::Call(is_needed) => Action::Call(is_needed),
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
        let is_tight = self.is_tight(lent);
        let page = column![self.praise(lent), space().height(Fill)];
        let page = page.push(self.offers_card.then(|| card(lent)));
        let page = if is_tight { page.push(self.onward_beside(lent)) } else { page.extend(self.onward_above(lent)) };
        let page = page.push(space().height(Fill)).spacing(measure.gap).width(Fill);
        let band = lent.is_calling.then(|| call::band(Message::Call(false), lent));
        let page = container(row![page].push(band).spacing(measure.gap)).padding(measure.margin).height(Fill);
        column![page, bar::between(lent).map(Message::Bar)].into()
    }

    /// The way on, and under it the others.
    fn onward_above<'a>(&'a self, lent: Lent<'a>) -> [Element<'a, Message>; 2] {
        let measure = lent.measure;
        let height = quiet_height(self.offers_card, lent);
        let others = row![
            quiet("end.again", Icon::ArrowClockwise, Message::Again, lent).height(height),
            quiet("end.path", Icon::SquaresFour, Message::Path, lent).height(height),
        ];
        let onward = if self.offers_card && !measure.is_wide() { height } else { measure.tile };
        [self.onward(measure.instruction, lent).height(onward).into(), others.spacing(measure.gap).into()]
    }

    /// The way on, and beside it the one to everything else, where there is no room for more.
    fn onward_beside<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let height = quiet_height(true, lent);
        let size = if lent.is_calling { measure.label } else { measure.instruction };
        let path = if lent.is_calling {
            widget::press("end.path", widget::strong(lent.label("end.path"), measure.label), Message::Path)
                .style(theme::button::plain)
                .turn(lent.turn)
                .padding(measure.near)
        } else {
            quiet("end.path", Icon::SquaresFour, Message::Path, lent)
        };
        row![self.onward(size, lent).width(FillPortion(3)).height(height), path.width(FillPortion(2)).height(height)]
            .spacing(measure.gap)
            .into()
    }

    fn onward<'a>(&'a self, size: f32, lent: Lent<'a>) -> widget::Press<'a, Message> {
        let measure = lent.measure;
        let next = lent.label(if self.next.is_some() { "end.next" } else { "end.path" });
        widget::press("end.next", widget::labelled(Icon::Play, next, size, measure), Message::Next)
            .style(theme::button::primary)
            .turn(lent.turn)
            .rest_to_choose(lent.settings.rest, lent.is_quiet)
            .width(Fill)
    }

    /// Whether the offer of a card leaves no room for a line of buttons.
    fn is_tight(&self, lent: Lent<'_>) -> bool {
        self.offers_card && lent.measure.window.height < lent.measure.body * 24.0
    }

    /// What was done, and, once it is on the disk, that it is kept.
    fn praise<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let kept = (lent.kept == Kept::Saved).then(|| lent.words(&kept(), measure.body).style(theme::text::soft));
        let rung = widget::rung(Some(self.rung), lent.label(&format!("rungs.{}", self.rung.key())), measure);
        // Beside a call, the sentence takes its place.
        let rung =
            (!self.is_tight(lent) || !lent.is_calling).then(|| row![rung].push(kept).spacing(measure.margin).wrap());
        let words = column![lent.sentence(&self.sentence(), measure.instruction)].push(rung);
        // The offer of a card needs the room.
        let is_low = self.offers_card || measure.is_narrow();
        let sign = if self.offers_card { measure.icon_large * 0.6 } else { measure.icon_large };
        let inside = row![widget::icon(Icon::CheckCircle, sign, theme::Role::WellDone), words.spacing(measure.gap),];
        container(inside.spacing(measure.margin).align_y(iced::Center))
            .style(theme::container::well_done)
            .padding(if is_low { measure.gap } else { measure.margin })
            .width(Fill)
            .into()
    }
}

fn offer() -> Line {
    Line::new("end", "card_offer")
}

/// To a guest: the way to keep what was done.
fn card(lent: Lent<'_>) -> Element<'_, Message> {
    let measure = lent.measure;
    let staff = (!lent.is_calling)
        .then(|| quiet("end.staff", Icon::Hand, Message::Call(true), lent).style(theme::button::call));
    let height = quiet_height(true, lent);
    let has_card = quiet("end.card", Icon::IdentificationCard, Message::Card, lent).height(height);
    let ways = row![has_card].push(staff.map(|staff| staff.height(height))).spacing(measure.gap);
    if !measure.is_wide() {
        return column![lent.sentence(&offer(), measure.body), ways].spacing(measure.near).into();
    }
    let sign = widget::icon(Icon::IdentificationCard, measure.icon_tile, theme::Role::Primary);
    let words = lent.sentence(&offer(), measure.label).width(Fill);
    let ways = container(ways).width(measure.title * 14.0);
    let inside = row![sign, words, ways].spacing(measure.gap).align_y(iced::Center);
    container(inside).style(theme::container::card).padding(measure.gap).width(Fill).into()
}

fn quiet<'a>(id: &'static str, icon: Icon, message: Message, lent: Lent<'a>) -> widget::Press<'a, Message> {
    let measure = lent.measure;
    let role = if icon == Icon::Hand { theme::Role::Call } else { theme::Role::Primary };
    widget::press(id, widget::signed(icon, role, lent.label(id), measure.label, measure), message)
        .style(theme::button::plain)
        .turn(lent.turn)
        .padding(measure.near)
        .width(Fill)
        .height(quiet_height(false, lent))
}

/// Room for two lines of words; for one, where a card is offered too.
fn quiet_height(offers_card: bool, lent: Lent<'_>) -> f32 {
    let measure = lent.measure;
    let two_lines = measure.label * 2.6 + 2.0 * measure.near;
    if offers_card { measure.button } else { measure.button.max(two_lines.min(measure.tile)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learner::{Card, Id};
    use crate::screen::faces;

    fn ended(offers_card: bool) -> End {
        End::new(lesson::Id::new("click"), Rung::Alone, None, offers_card)
    }

    #[test]
    fn a_card_is_offered_to_a_guest_after_the_first_lesson_where_there_are_cards() {
        let curriculum = faces::curriculum();
        let offers = |lesson: &str, learner: Option<&Learner>, has_cards| {
            offers_card(&lesson::Id::new(lesson), &curriculum, learner, has_cards)
        };
        let guest = Learner::guest(Id::new([0; 16]));
        let bearer =
            Learner { card: Some(Card { look: faces::look(), nickname: None, is_open: true }), ..guest.clone() };
        assert!(offers("click", Some(&guest), true) && offers("click", None, true));
        assert!(!offers("move", Some(&guest), true));
        assert!(!offers("click", Some(&guest), false));
        assert!(!offers("click", Some(&bearer), true));
    }

    #[test]
    fn the_offer_is_said_and_leads_to_the_card_or_to_the_staff() {
        let mut end = ended(true);
        assert_eq!(end.lines().last(), Some(&Line::new("end", "card_offer")));
        assert_eq!(end.update(Message::Card), Action::SignIn);
        assert_eq!(end.update(Message::Call(true)), Action::Call(true));
        assert_eq!(ended(false).lines().len(), 1);
    }

    #[test]
    fn to_stop_is_asked_about_and_going_on_says_the_end_again() {
        let mut end = ended(false);
        let praise = end.lines();
        assert!(!end.is_covered());
        assert_eq!(end.update(Message::Bar(Bar::Stop)), Action::Say(vec![Line::new("stop", "question")]));
        assert!(end.is_covered());
        assert_eq!(end.update(Message::Stop(stop::Message::Continue)), Action::Say(praise));
        let _ = end.update(Message::Bar(Bar::Stop));
        assert_eq!(end.update(Message::Stop(stop::Message::Finish)), Action::Leave);
    }
}
