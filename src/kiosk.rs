//! The shell: the only room where an action of a screen meets the outside.

mod river;
mod wake;
mod window;

use crate::coach::Coach;
use crate::config::{self, Config};
use crate::content::Library;
use crate::lesson::{self, Curriculum};
use crate::line::Line;
use crate::narrator::Narrator;
use crate::progress::{Progress, Rung};
use crate::screen::{self, Lent, Screen, Settings, arrival};
use crate::texts::Texts;
use crate::theme::{self, Element, Measure, Palette, Theme};
use crate::widget;

use iced::widget::container;
use iced::{Fill, Size, Task};
use tracing::info;

use std::time::Duration;

pub use wake::Clock;
pub use window::run;

/// What the kiosk is given at its start.
pub struct Start {
    /// What the association chose.
    pub config: Config,
    /// The lessons.
    pub library: Library,
    /// The words of the house.
    pub texts: Texts,
    /// The time.
    pub clock: Clock,
    /// The window, until it says its size.
    pub window: Size,
    /// What staff should know: shown on the empty seat, and to nobody at work.
    pub notes: Vec<String>,
}

/// A seat in the computer room.
pub struct Kiosk {
    config: Config,
    library: Library,
    texts: Texts,
    clock: Clock,
    wake: wake::Wake,
    measure: Measure,
    settings: Settings,
    progress: Progress,
    narrator: Narrator,
    spoken: Option<(Line, usize)>,
    screen: Screen,
    turn: u64,
    by_keyboard: bool,
    last_greeting: Option<Duration>,
    notes: Vec<String>,
}

/// What comes in.
#[derive(Debug, Clone)]
pub enum Message {
    /// From the screen under way.
    Screen(Inner),
    /// A moment that was waited for has come.
    Woke,
    /// The window has this size.
    Resized(Size),
    /// Tab, forwards or backwards.
    Tabbed {
        /// With Shift.
        backwards: bool,
    },
    /// Enter or Space, while nothing has the focus.
    Keyed,
    /// Escape: out of what lies over the screen.
    Escaped,
    /// A mouse button or a finger.
    Pressed,
}

/// A message of a screen: screens are nobody else's business.
#[derive(Debug, Clone)]
pub struct Inner(screen::Message);

impl Kiosk {
    /// An empty seat.
    #[must_use]
    pub fn new(start: Start) -> Self {
        let settings = settings_of(&start.config);
        Self {
            measure: Measure::of(start.window, settings.very_large),
            settings,
            progress: Progress::default(),
            narrator: Narrator::default(),
            spoken: None,
            screen: empty_seat(&start.library, None, &start.notes),
            turn: 0,
            by_keyboard: false,
            last_greeting: None,
            notes: start.notes,
            wake: wake::Wake::default(),
            config: start.config,
            library: start.library,
            texts: start.texts,
            clock: start.clock,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let now = self.clock.now();
        let before = self.place();
        let focus = match message {
            Message::Screen(Inner(message)) => {
                let action = self.screen.update(message, now);
                self.act(action, now);
                Task::none()
            }
            Message::Woke => {
                self.wake.came();
                self.woke(now);
                Task::none()
            }
            Message::Resized(window) => {
                info!(width = window.width, height = window.height, "window");
                self.measure = Measure::of(window, self.settings.very_large);
                Task::none()
            }
            Message::Tabbed { backwards } => {
                self.by_keyboard = true;
                if backwards { widget::focus::previous() } else { widget::focus::next() }
            }
            Message::Keyed => {
                self.by_keyboard = true;
                self.first_focus()
            }
            Message::Escaped => {
                let action = self.screen.escape(now);
                self.act(action, now);
                Task::none()
            }
            Message::Pressed => {
                self.by_keyboard = false;
                Task::none()
            }
        };
        let has_moved = self.place() != before;
        self.turn += u64::from(has_moved);
        let focus = if has_moved && self.by_keyboard { self.first_focus() } else { focus };
        Task::batch([focus, self.wake.at(self.wake_at(), &self.clock)])
    }

    /// What the person sees.
    pub fn view(&self) -> Element<'_, Message> {
        let lent = Lent {
            texts: &self.texts,
            curriculum: self.library.curriculum(),
            progress: &self.progress,
            settings: &self.settings,
            measure: &self.measure,
            spoken: self.spoken.as_ref().map(|(line, word)| (line, *word)),
            is_quiet: self.is_quiet(),
            learner: None,
            kept: screen::Kept::ForNobody,
            has_cards: false,
            is_calling: false,
            turn: self.turn,
        };
        let page = self.screen.view(lent).map(|message| Message::Screen(Inner(message)));
        let page = container(page).style(theme::container::ground).width(Fill).height(Fill);
        let page = wake::keys(page.into());
        widget::arrow(page, self.screen.arrow().into()).into()
    }

    /// The colours under way.
    #[must_use]
    pub fn theme(&self) -> Theme {
        Theme::new(self.settings.palette).on_page(self.turn)
    }

    /// The next moment at which [`Message::Woke`] has something to do.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        self.narrator.wake_at().into_iter().chain(self.screen.wake_at()).min()
    }

    /// Opens a lesson, as the path does.
    pub fn open(&mut self, lesson: &lesson::Id, rung: Rung) {
        let now = self.clock.now();
        self.open_lesson(lesson, rung, now);
        self.turn += 1;
    }

    /// What can be learnt here.
    #[must_use]
    pub fn curriculum(&self) -> &Curriculum {
        self.library.curriculum()
    }

    /// The lesson under way.
    #[must_use]
    pub fn coach(&self) -> Option<&Coach> {
        match &self.screen {
            Screen::Classroom(classroom) => Some(classroom.coach()),
            _ => None,
        }
    }

    /// The rung with which the lesson ended whose end is on screen.
    #[must_use]
    pub fn ended(&self) -> Option<Rung> {
        match &self.screen {
            Screen::End(end) => Some(end.rung()),
            _ => None,
        }
    }

    /// Whether nothing is being said.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.narrator.saying().is_none()
    }

    /// How long the arrow rests on a thing before that is a choice.
    #[must_use]
    pub fn rest(&self) -> Duration {
        self.settings.rest
    }

    /// Which screen this is, and where in it.
    fn place(&self) -> (u8, usize, Option<String>) {
        let (story, step) = match &self.screen {
            Screen::Arrival(_) => (0, 0),
            Screen::Path(_) => (1, 0),
            Screen::Classroom(classroom) => (2, classroom.coach().place().0),
            Screen::End(_) => (3, 0),
            Screen::Welcome(_) => (4, 0),
            Screen::SignIn(_) => (5, 0),
            Screen::Goodbye(_) => (6, 0),
            Screen::StaffDoor(_) => (7, 0),
            Screen::SetUp(_) => (8, 0),
            Screen::Staff(_) => (9, 0),
        };
        (story, step, self.screen.first_focus())
    }

    fn first_focus(&self) -> Task<Message> {
        match self.screen.first_focus() {
            Some(id) => widget::focus::on(id),
            None => Task::none(),
        }
    }
}

fn empty_seat(library: &Library, last_greeting: Option<Duration>, notes: &[String]) -> Screen {
    let first = library.curriculum().lessons().next().map(|entry| entry.id.clone());
    Screen::Arrival(arrival::Arrival::new(first, last_greeting, notes.to_vec()))
}

fn settings_of(config: &Config) -> Settings {
    Settings {
        palette: match config.theme {
            config::Theme::Light => Palette::Light,
            config::Theme::Dark => Palette::Dark,
            config::Theme::BlackAndYellow => Palette::BlackAndYellow,
        },
        very_large: config.text == config::Text::VeryLarge,
        volume: config.volume,
        hand: None,
        rest: config.rest,
        patience: config.patience,
        animations: config.animations,
    }
}
