//! The shell: the only room where an action of a screen meets the outside.

mod desk;
mod idle;
mod keep;
mod labels;
mod river;
mod seen;
mod settings;
mod told;
mod visit;
mod voice;
mod wake;
mod window;

#[cfg(test)]
mod tests;

use crate::config::Config;
use crate::content::Library;
use crate::learner::Entropy;
use crate::lesson;
use crate::line::Line;
use crate::narrator::Narrator;
use crate::progress::{Progress, Rung};
use crate::report::{Keeping, Sound};
use crate::screen::cover::Cover;
use crate::screen::{self, Lent, Screen, Settings, arrival};
use crate::store::Store;
use crate::texts::Texts;
use crate::theme::{self, Element, Measure, Theme};
use crate::widget::{self, Pointed, Service};
use idle::Idle;
use keep::Keep;
use settings::settings_of;
use visit::Visit;

use iced::widget::container;
use iced::{Fill, Size, Task};
use tracing::info;

use std::mem;
use std::path::PathBuf;
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
    /// What is kept. Without one, everybody is a guest and nothing is kept.
    pub store: Option<Store>,
    /// Where randomness comes from.
    pub entropy: Box<Entropy>,
    /// The voice.
    pub narrator: Narrator,
    /// The folder in which documents to be printed are written.
    pub papers: PathBuf,
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
    labels: labels::Labels,
    /// Counts what was said: whoever has just spoken is not silenced by the same message.
    said: u64,
    screen: Screen,
    /// Counts the screens: an answer to what another one asked comes too late.
    scene: u64,
    turn: u64,
    by_keyboard: bool,
    last_greeting: Option<Duration>,
    notes: Vec<String>,
    store: Option<Store>,
    entropy: Box<Entropy>,
    papers: PathBuf,
    /// Whether staff set the seat up. None while nobody knows.
    has_cards: Option<bool>,
    keeping: Keeping,
    sound: Option<Sound>,
    visit: Option<Visit>,
    keep: Keep,
    cover: Option<Cover>,
    is_calling: bool,
    idle: Idle,
    /// When staff have held F10 long enough.
    prepare_at: Option<Duration>,
    /// Whether it was asked how the store is.
    has_looked: bool,
    /// What this message sets going.
    tasks: Vec<Task<Message>>,
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
    /// Somebody is here: a click, a key, a finger, the wheel.
    Signed,
    /// A key that does the same everywhere.
    Served(Service),
    /// A hand or the keyboard has come to a control, or left it.
    Pointed(Pointed),
    /// The store or the disk answered.
    Told(told::Inner),
}

/// A message of a screen: screens are nobody else's business.
#[derive(Debug, Clone)]
pub struct Inner(screen::Message);

impl Kiosk {
    /// An empty seat. Send it [`Message::Woke`] first: it looks at the store then.
    #[must_use]
    pub fn new(start: Start) -> Self {
        let settings = settings_of(&start.config, None);
        Self {
            measure: Measure::of(start.window, settings.very_large),
            settings,
            progress: Progress::default(),
            narrator: start.narrator,
            spoken: None,
            labels: labels::Labels::default(),
            said: 0,
            screen: Screen::Arrival(arrival::Arrival::new(None, start.notes.clone())),
            scene: 0,
            turn: 0,
            by_keyboard: false,
            last_greeting: None,
            notes: start.notes,
            has_cards: if start.store.is_some() { None } else { Some(false) },
            store: start.store,
            entropy: start.entropy,
            papers: start.papers,
            keeping: Keeping::Fine,
            sound: None,
            visit: None,
            keep: Keep::default(),
            cover: None,
            is_calling: false,
            idle: Idle::default(),
            prepare_at: None,
            has_looked: false,
            tasks: vec![],
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
        self.idle.look(self.is_quiet(), now);
        let focus = self.take(message, now);
        let has_moved = self.place() != before;
        self.read_waiting(has_moved, now);
        self.idle.look(self.is_quiet(), now);
        // The card is told of a change, and not of every movement of the mouse.
        if self.narrator.level() != self.settings.volume {
            self.narrator.set_level(self.settings.volume);
        }
        self.turn += u64::from(has_moved);
        let focus = if has_moved && self.by_keyboard { self.first_focus() } else { focus };
        let wake = self.wake.at(self.wake_at(), &self.clock);
        Task::batch(mem::take(&mut self.tasks).into_iter().chain([focus, wake]))
    }

    fn take(&mut self, message: Message, now: Duration) -> Task<Message> {
        match message {
            Message::Screen(Inner(screen::Message::Cover(message))) => self.uncover(&message, now),
            Message::Screen(Inner(message)) => self.pass_on(message, now),
            Message::Woke => {
                self.wake.came();
                self.woke(now);
            }
            Message::Resized(window) => {
                info!(width = window.width, height = window.height, "window");
                self.measure = Measure::of(window, self.settings.very_large);
            }
            Message::Tabbed { backwards } => {
                self.by_keyboard = true;
                self.labels.keyed();
                return if backwards { widget::focus::previous() } else { widget::focus::next() };
            }
            Message::Keyed => {
                self.by_keyboard = true;
                return self.first_focus();
            }
            Message::Escaped if self.cover.is_some() => {}
            Message::Escaped => {
                let action = self.screen.escape(now);
                self.act(action, now);
            }
            Message::Pressed => self.by_keyboard = false,
            Message::Signed => self.idle.sign(now),
            Message::Served(service) => self.served(service, now),
            Message::Pointed(pointed) => self.pointed(pointed, now),
            Message::Told(told) => self.told(told, now),
        }
        Task::none()
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
            silence: self.silence(),
            learner: self.learner(),
            kept: self.keep.kept(),
            has_cards: self.has_cards != Some(false),
            is_calling: self.is_calling,
            turn: self.turn,
        };
        let page = match self.cover {
            Some(cover) => cover.view(lent).map(screen::Message::Cover),
            None => self.screen.view(lent),
        };
        let page = page.map(|message| Message::Screen(Inner(message)));
        let page = container(page).style(theme::container::ground).width(Fill).height(Fill);
        let page = widget::pointed(page, Message::Pointed).on(self.settings.reads_labels);
        let page = wake::keys(page.into(), self.is_deserted());
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
        let screen = self.screen.wake_at().filter(|_| self.cover.is_none());
        let all = [self.narrator.wake_at(), screen, self.idle_due(), self.keep.retry_at(), self.prepare_at];
        all.into_iter().flatten().min()
    }

    /// Opens a lesson, as the path does.
    pub fn open(&mut self, lesson: &lesson::Id, rung: Rung) {
        let now = self.clock.now();
        self.open_lesson(lesson, rung, now);
        self.idle.look(self.is_quiet(), now);
        self.turn += 1;
    }

    /// Which screen this is, and where in it.
    fn place(&self) -> (Option<Cover>, u8, usize, Option<String>) {
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
            Screen::Before(_) => (10, 0),
            Screen::After(after) => (11, after.place()),
        };
        (self.cover, story, step, self.first_control())
    }

    fn first_control(&self) -> Option<String> {
        self.cover.map_or_else(|| self.screen.first_focus(), Cover::first_focus)
    }

    /// Another screen. What the one before asked is nobody's business any more.
    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.scene += 1;
    }

    /// Sets something going, once this message is taken in.
    fn run(&mut self, task: Task<Message>) {
        self.tasks.push(task);
    }

    fn first_focus(&self) -> Task<Message> {
        match self.first_control() {
            Some(id) => widget::focus::on(id),
            None => Task::none(),
        }
    }
}
