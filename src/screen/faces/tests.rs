//! Screens on a seat of their own, in the tests of this room.

use super::{Kept, Lent, Settings};
use crate::learner::card::{Colour, Symbol};
use crate::learner::{Card, Id, Learner, Look, Nickname};
use crate::lesson::Curriculum;
use crate::progress::Progress;
use crate::report::Output;
use crate::texts::Texts;
use crate::theme::{self, Element, Measure, Palette, Theme};
use crate::tour::seat::{self, Seat};
use crate::widget;

use iced::widget::container;
use iced::{Fill, Size, Task};

use std::path::Path;
use std::time::{Duration, Instant};

/// The windows in which everything has to fit, and whether everything is very large.
pub(crate) const WINDOWS: [(f32, f32, bool); 8] = [
    (1024.0, 768.0, false),
    (1280.0, 1024.0, false),
    (1366.0, 768.0, false),
    (1920.0, 1080.0, false),
    (1024.0, 768.0, true),
    (1280.0, 1024.0, true),
    (1366.0, 768.0, true),
    (1920.0, 1080.0, true),
];

/// What a screen is lent.
pub(crate) struct Room {
    pub(crate) texts: Texts,
    pub(crate) curriculum: Curriculum,
    pub(crate) progress: Progress,
    pub(crate) settings: Settings,
    pub(crate) measure: Measure,
    pub(crate) learner: Option<Learner>,
    pub(crate) kept: Kept,
    pub(crate) has_cards: bool,
    pub(crate) is_calling: bool,
}

impl Room {
    pub(crate) fn new((width, height, very_large): (f32, f32, bool)) -> Self {
        let settings = Settings {
            keyboard_on_screen: false,
            held_keys: false,
            two_clicks: false,
            touches: false,
            palette: Palette::Light,
            very_large,
            volume: 3,
            output: Output::Headset,
            reads_labels: false,
            hand: None,
            rest: Duration::from_secs(2),
            patience: Duration::from_secs(20),
            animations: false,
        };
        let mut texts = Texts::open(&checkout().join("locales"), "fr").0;
        let _ = texts.open_lesson("click");
        Self {
            texts,
            curriculum: curriculum(),
            progress: Progress::default(),
            settings,
            measure: Measure::of(Size::new(width, height), very_large),
            learner: None,
            kept: Kept::ForNobody,
            has_cards: false,
            is_calling: false,
        }
    }

    pub(crate) fn lent(&self) -> Lent<'_> {
        Lent {
            texts: &self.texts,
            curriculum: &self.curriculum,
            progress: &self.progress,
            settings: &self.settings,
            measure: &self.measure,
            spoken: None,
            is_quiet: true,
            silence: None,
            learner: self.learner.as_ref(),
            kept: self.kept,
            has_cards: self.has_cards,
            is_calling: self.is_calling,
            turn: 0,
        }
    }
}

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The lessons of this checkout.
pub(crate) fn curriculum() -> Curriculum {
    crate::content::Library::open(checkout()).0.curriculum().clone()
}

pub(crate) fn look() -> Look {
    Look { symbol: Symbol::Bird, colour: Colour::ALL[0], tail: 7 }
}

/// Fatima, whose past is open.
pub(crate) fn fatima() -> Learner {
    let card = Card { look: look(), nickname: Nickname::parse("Fatima"), is_open: true };
    Learner { id: Id::new([7; 16]), card: Some(card) }
}

/// A screen that is only looked at.
pub(crate) struct Face<S, View> {
    pub(crate) screen: S,
    pub(crate) room: Room,
    view: View,
}

impl<S, View, Message> seat::Screen for Face<S, View>
where
    View: for<'a> Fn(&'a S, Lent<'a>) -> Element<'a, Message>,
    Message: Send + 'static,
{
    type Message = Message;

    fn update(&mut self, _: Message) -> Task<Message> {
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        let page = (self.view)(&self.screen, self.room.lent());
        widget::arrow(container(page).style(theme::container::ground).width(Fill).height(Fill), 64.0).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.room.settings.palette)
    }
}

/// Seats a screen in the window of its room. With `DECLIC_FACES` a picture of it is left in that folder, under `name`.
pub(crate) fn seated<S, View, Message>(screen: S, room: Room, view: View, name: &str) -> Seat<Face<S, View>>
where
    View: for<'a> Fn(&'a S, Lent<'a>) -> Element<'a, Message>,
    Message: Send + 'static,
{
    let (window, large) = (room.measure.window, room.settings.very_large);
    let palette = room.settings.palette.key();
    #[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
    let origin = Instant::now();
    let mut seat = Seat::new(Face { screen, room, view }, window, origin).unwrap();
    if let Some(folder) = std::env::var_os("DECLIC_FACES") {
        let large = if large { "-very-large" } else { "" };
        let name = format!("{name}-{}x{}{large}-{palette}.png", window.width, window.height);
        let _ = seat.save_png(Path::new(&folder).join(name));
    }
    seat
}

/// Whether all of these controls are to be seen whole in their window.
pub(crate) fn shows<S: seat::Screen>(seat: &mut Seat<S>, controls: &[&str]) -> Result<(), String> {
    let size = seat.size();
    for control in controls {
        let bounds = seat.bounds(control).ok_or_else(|| format!("{control} is not to be seen"))?;
        let is_whole = bounds.x + bounds.width < size.width && bounds.y + bounds.height < size.height;
        if !is_whole || bounds.width < 44.0 || bounds.height < 44.0 {
            return Err(format!("{control} is cut or too small in {size:?}: {bounds:?}"));
        }
    }
    Ok(())
}
