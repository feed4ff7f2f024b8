//! What an exercise looks like.

use super::{Classroom, Message, paper, real, sheet};
use crate::coach::demonstration::TRAVEL;
use crate::computer::{self, Gesture, Sheet};
use crate::lesson::Person;
use crate::practice;
use crate::screen::bar::{self, Bar};
use crate::screen::{Lent, call, stop};
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// Letters of the instruction, the best first: 1 for ordinary ones.
const LETTERS: [f32; 5] = [1.0, 0.9, 0.8, 0.7, 0.6];
/// Width of the sentence of the frame with its step, in letters.
const FRAME: f32 = 25.0;
/// A window from this width on has room for a drawing of its usual width beside a desk, in pixels.
const WIDE: f32 = 1500.0;
/// Width of the drawing beside a desk in a window that is not as wide, in pixels.
const MEDIUM: f32 = 152.0;

impl Classroom {
    pub(crate) fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        // The light and the ghost lie over the whole page: they reach the bar and the sheets too.
        widget::guide(self.page(lent))
            .light(
                self.coach
                    .light()
                    .filter(|_| !self.settings.is_open())
                    .map(|spot| practice::lit(self.shown(), spot).into()),
            )
            .within(practice::KEYBOARD.into())
            .round(self.lights_a_disc())
            .ghost(self.ghost())
            .animated(lent.settings.animations)
            .into()
    }

    fn page<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        if let Some(sheet) = self.settings.view(lent) {
            return column![sheet.map(Message::Settings), bar::closing(lent).map(Message::Bar)].into();
        }
        if let Some(sheet) = self.sheet() {
            return column![self.over(sheet, lent), bar::closing(lent).map(Message::Bar)].into();
        }
        let beside = if lent.is_calling { Some(called(lent)) } else { self.beside(lent) };
        let body = row![self.frame(lent)].push(beside).spacing(measure.gap);
        let real = self.coach.real().map(|line| real::strip(&line, lent));
        let page = column![self.header(lent), body].push(real).spacing(measure.near);
        let page = container(page).padding([measure.near, measure.margin]).height(Fill);
        column![page, bar::lesson(lent).map(Message::Bar)].into()
    }

    /// A sheet over the exercise. Where sheets are what is taught, the coach speaks above it.
    fn over<'a>(&'a self, sheet: Sheet, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let (question, padding) = match sheet {
            _ if self.coach.teaches_helpers() => (self.header(lent), [measure.near, measure.margin]),
            Sheet::Help => (lent.sentence(&sheet::line(), measure.instruction).into(), [measure.margin; 2]),
            Sheet::Stop => (lent.sentence(&stop::question(), measure.instruction).into(), [measure.margin; 2]),
        };
        let ways = match sheet {
            Sheet::Help => sheet::ways(lent),
            Sheet::Stop => stop::ways(self.room_below_the_header(lent), lent).map(Message::Stop),
        };
        container(column![question, ways].spacing(measure.gap + measure.near))
            .padding(padding)
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// What the coach leaves for a sheet, in pixels.
    fn room_below_the_header(&self, lent: Lent<'_>) -> f32 {
        let measure = lent.measure;
        let taken = measure.bar + measure.header() + measure.gap + measure.near * 3.0;
        if self.coach.teaches_helpers() { measure.window.height - taken } else { f32::INFINITY }
    }

    /// The instruction with its mission; or a question with its answers.
    fn header<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Message> {
        let measure = lent.measure;
        let (title, note) = match self.coach.offer() {
            Some(question) => (question, None),
            // What was watched is past: what matters is how to go on.
            None if self.coach.is_watched() => (self.coach.note().cloned().unwrap_or(self.coach.title()), None),
            None => match self.question().filter(|_| self.is_led()) {
                Some(question) => (question, Some(self.coach.guidance())),
                None => (self.coach.title(), self.coach.note().cloned()),
            },
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
        // What takes more lines than there is room for is set in smaller letters.
        let ways = LETTERS.map(|letters| {
            let words = column![lent.sentence(&title, (measure.instruction * letters).round()).style(style)]
                .push(
                    note.as_ref()
                        .map(|note| lent.words(note, (measure.body * letters).round()).style(theme::text::soft)),
                )
                .width(Fill);
            (0.0, words.into())
        });
        let header = row![sign, widget::fit(ways.into()), self.answers(lent)].spacing(measure.gap).align_y(Center);
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
        // It stays on one line, beside a paper too.
        let size = measure.caption.min((self.frame_width(lent) / FRAME).floor());
        let sentence = row![
            widget::icon(Icon::ShieldCheck, size, theme::Role::Inherit),
            widget::strong(lent.label("classroom.frame"), size),
        ]
        .spacing(measure.near)
        .align_y(Center);
        // Where the instruction needs the whole width, the step is said in the frame.
        let step = (!measure.is_wide()).then(|| widget::strong(self.which_step(lent), size));
        let sentence = row![container(sentence).center_x(Fill)].push(step).padding([0.0, measure.near]);
        let lent_to_the_face = practice::Lent {
            texts: lent.texts,
            measure,
            pictures: &self.lesson().pictures,
            rest: lent.settings.rest,
            rest_counts: self.rest_counts(),
            strokes: &self.strokes,
        };
        let face = practice::view(self.shown(), lent_to_the_face).map(Message::Did);
        let inside = column![sentence, widget::screen(face, theme::container::computer, theme::container::frame)]
            .spacing(measure.near);
        widget::frame(container(inside).padding(measure.near).width(Fill).height(Fill), theme::container::frame)
    }

    /// Width of the frame, in pixels.
    fn frame_width(&self, lent: Lent<'_>) -> f32 {
        let measure = lent.measure;
        let beside = match (self.paper(), &self.coach.step().picture) {
            _ if lent.is_calling => measure.beside(),
            (Some(_), _) => measure.paper(),
            (None, Some(_)) => self.width_beside(lent),
            (None, None) => 0.0,
        };
        measure.window.width - 2.0 * measure.margin - measure.gap - beside
    }

    /// The paper that lies beside the exercise, and whose it is.
    fn paper(&self) -> Option<(&str, &Person)> {
        self.coach.step().paper.as_deref().zip(self.coach.person())
    }

    fn ghost(&self) -> Option<widget::Ghost> {
        self.coach.ghost().filter(|_| !self.settings.is_open()).map(|ghost| widget::Ghost {
            to: ghost.to.to_string().into(),
            key: ghost.movement as u64,
            pressing: ghost.pressing,
            takes: TRAVEL,
        })
    }

    fn lights_a_disc(&self) -> bool {
        let lit = self.coach.light().and_then(|spot| self.computer.pointer().target(spot));
        lit.is_some_and(computer::pointer::Target::is_round)
    }

    /// Width of the drawing. A desk needs the room in a window that is not wide.
    fn width_beside(&self, lent: Lent<'_>) -> f32 {
        let beside = lent.measure.beside();
        match self.shown().part() {
            computer::Part::Desktop if lent.measure.window.width < WIDE => beside.min(MEDIUM),
            _ => beside,
        }
    }

    /// What stands beside the exercise: a paper of the person, or a drawing.
    fn beside<'a>(&'a self, lent: Lent<'a>) -> Option<Element<'a, Message>> {
        let measure = lent.measure;
        let step = self.coach.step();
        if let Some((name, person)) = self.paper() {
            return Some(paper::paper(name, person, self.coach.paper_value(), lent));
        }
        let name = step.picture.as_ref()?;
        let picture = self.lesson().pictures.get(name)?;
        // Where letters are so large that the window holds few of them, the windows of a desk need all of its width.
        if measure.is_narrow() && self.shown().part() == computer::Part::Desktop {
            return None;
        }
        // The bar is where it is, whichever hand holds the mouse.
        let shows_the_bar = step.solution.iter().filter_map(Gesture::spot).any(computer::helper::is_control);
        let mirrored = self.computer.pointer().hand() == Some(computer::Hand::Left) && !shows_the_bar;
        let card =
            container(widget::picture(picture, mirrored)).style(theme::container::picture_card).padding(measure.near);
        Some(card.width(self.width_beside(lent)).height(Fill).into())
    }
}

/// The call stands where the drawing stood, so that nothing moves in the exercise.
fn called(lent: Lent<'_>) -> Element<'_, Message> {
    container(call::band(Message::CallTaken, lent)).align_right(lent.measure.beside()).into()
}
