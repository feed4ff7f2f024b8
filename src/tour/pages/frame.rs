//! The pretend computer in its frame, as large as the classroom has it, and the album of its pictures.

use super::standing::Moment;
use crate::computer::{Action, Computer, Part, Setup, hand};
use crate::config::Text;
use crate::kiosk::Start;
use crate::practice::{self, Lent, Pictures};
use crate::texts::Texts;
use crate::theme::{self, Element, Measure, Palette, Theme};
use crate::tour::seat::{Error, Screen, Seat};
use crate::widget;

use iced::widget::{column, container, space};
use iced::{Fill, Size, Task};

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How much of what was seen is seen again when a page is scrolled on.
const AGAIN: f32 = 0.15;
/// What is scrolled to is worth a picture from so many pixels on.
const LITTLE: f32 = 24.0;
/// So many pictures of one page are enough.
const PARTS: usize = 8;

/// The pretend computer in its frame.
pub(super) struct Frame {
    computer: Computer,
    title: String,
    texts: Texts,
    measure: Measure,
    palette: Palette,
    pictures: Pictures,
}

/// A seat for it, with the size of letters and the colours that were chosen.
pub(super) fn seat(start: Start, size: Size, origin: Instant) -> Result<Seat<Frame>, Error> {
    let palette = Palette::ALL.into_iter().find(|palette| palette.key() == start.config.theme.word());
    let frame = Frame {
        computer: Computer::new(&Setup::of(Part::Browser), crate::computer::Comfort::default()),
        title: String::new(),
        texts: start.texts,
        measure: Measure::of(size, start.config.text == Text::VeryLarge),
        palette: palette.unwrap_or_default(),
        pictures: Pictures::new(),
    };
    Seat::new(frame, size, origin)
}

impl Screen for Frame {
    type Message = Action;

    fn update(&mut self, action: Action) -> Task<Action> {
        let _ = self.computer.apply(&action, Duration::from_secs(1));
        Task::none()
    }

    fn view(&self) -> Element<'_, Action> {
        let measure = &self.measure;
        let lent = Lent {
            texts: &self.texts,
            measure,
            pictures: &self.pictures,
            rest: Duration::from_secs(2),
            rest_counts: false,
            strokes: &[],
        };
        let header = container(widget::strong(self.title.clone(), measure.body)).center_y(measure.header());
        // As the classroom has it: the sentence of the frame, then the computer.
        let sentence = container(widget::strong(self.texts.label("classroom.frame", &[]), measure.caption));
        let face = practice::view(&self.computer, lent);
        let face = widget::screen(face, theme::container::computer, theme::container::frame);
        let inside = column![sentence.center_x(Fill), face].spacing(measure.near);
        let inside = container(inside).padding(measure.near).width(Fill).height(Fill);
        let page = column![header, widget::frame(inside, theme::container::frame)].spacing(measure.near);
        let page = container(page).padding([measure.near, measure.margin]).height(Fill);
        column![page, space().height(measure.bar)].into()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.palette)
    }
}

/// The pictures of a site, in a folder.
pub(super) struct Album {
    seat: Seat<Frame>,
    folder: PathBuf,
    count: usize,
}

impl Album {
    pub(super) fn new(seat: Seat<Frame>, folder: PathBuf) -> Self {
        Self { seat, folder, count: 0 }
    }

    /// How many pictures there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The seat, for the next album.
    pub(super) fn close(self) -> Seat<Frame> {
        self.seat
    }

    /// Leaves a picture of what is to be seen. What was seen, as it was laid out.
    pub(super) fn leave<'a>(&mut self, name: &str, moment: Moment<'a>) -> Result<Moment<'a>, Error> {
        let site = self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let frame = &mut self.seat.screen;
        frame.title = format!("{site} / {name}");
        frame.pictures.clone_from(&moment.lesson.pictures);
        frame.computer = moment.computer;
        self.seat.redraw();
        self.save(name)?;
        Ok(Moment { lesson: moment.lesson, computer: self.seat.screen.computer.clone() })
    }

    /// The same, and a picture of each part that is to be scrolled to.
    pub(super) fn leave_whole<'a>(&mut self, name: &str, moment: Moment<'a>) -> Result<Moment<'a>, Error> {
        let laid = self.leave(name, moment)?;
        for part in 2..=PARTS {
            if !self.scroll_on() {
                break;
            }
            self.save(&format!("{name}~{part}"))?;
        }
        Ok(laid)
    }

    fn save(&mut self, name: &str) -> Result<(), Error> {
        self.count += 1;
        self.seat.save_png(self.folder.join(format!("{name}.png")))
    }

    /// Whether there was more of the page to be seen.
    fn scroll_on(&mut self) -> bool {
        let computer = &self.seat.screen.computer;
        let (before, view) = (computer.browser().0.offset(), computer.extent().view);
        if computer.part() != Part::Browser || computer.extent().whole <= view {
            return false;
        }
        let by = (view * (1.0 - AGAIN)).round();
        self.seat.tell(Action::Hand(hand::Action::Wheel { on: None, by, control: false }));
        (self.seat.screen.computer.browser().0.offset() - before).abs() > LITTLE
    }
}
