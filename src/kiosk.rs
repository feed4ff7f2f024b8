//! The shell: the only room where an action of a screen meets the outside.

mod wake;

use crate::coach::{Coach, Opening, Outcome};
use crate::computer::Comfort;
use crate::config::{self, Config};
use crate::content::Library;
use crate::lesson::{self, Curriculum, Variant};
use crate::line::Line;
use crate::narrator::{self, Narrator};
use crate::progress::{Progress, Rung};
use crate::screen::{self, Action, Lent, Screen, Settings, arrival, classroom, end, path, settings};
use crate::texts::Texts;
use crate::theme::{self, Element, Measure, Palette, Theme};
use crate::widget;

use iced::widget::container;
use iced::{Fill, Size, Task, window};
use tracing::{debug, info, warn};

use std::sync::Arc;
use std::time::Duration;

pub use wake::Clock;

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
        let first = start.library.curriculum().lessons().next().map(|entry| entry.id.clone());
        Self {
            measure: Measure::of(start.window, settings.very_large),
            settings,
            progress: Progress::default(),
            narrator: Narrator::default(),
            spoken: None,
            screen: Screen::Arrival(arrival::Arrival::new(first, None, start.notes.clone())),
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
        Theme::new(self.settings.palette)
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
            Screen::Arrival(_) | Screen::Path(_) | Screen::End(_) => None,
        }
    }

    /// The rung with which the lesson ended whose end is on screen.
    #[must_use]
    pub fn ended(&self) -> Option<Rung> {
        match &self.screen {
            Screen::End(end) => Some(end.rung()),
            Screen::Arrival(_) | Screen::Path(_) | Screen::Classroom(_) => None,
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
    fn place(&self) -> (u8, usize, bool) {
        match &self.screen {
            Screen::Arrival(_) => (0, 0, false),
            Screen::Path(_) => (1, 0, false),
            Screen::Classroom(classroom) => {
                let (step, is_covered) = classroom.place();
                (2, step, is_covered)
            }
            Screen::End(_) => (3, 0, false),
        }
    }

    fn first_focus(&self) -> Task<Message> {
        match self.screen.first_focus() {
            Some(id) => widget::focus::on(id),
            None => Task::none(),
        }
    }
}

/// Runs the kiosk in a window until staff leave it. `windowed` is for development: in a room it fills the screen.
///
/// # Errors
/// When there is no display, or the window cannot be opened.
pub fn run(start: impl Fn() -> Start + 'static, windowed: Option<Size>) -> iced::Result {
    let boot = move || (Kiosk::new(start()), Task::none());
    iced::application(boot, Kiosk::update, Kiosk::view)
        .title(|_: &Kiosk| String::from("Déclic"))
        .theme(Kiosk::theme)
        .subscription(|_| window::events().filter_map(resized))
        .settings(iced::Settings {
            id: Some(String::from("declic")),
            fonts: theme::fonts(),
            default_font: theme::font::TEXT,
            ..iced::Settings::default()
        })
        .window(window::Settings {
            size: windowed.unwrap_or(Size::new(1280.0, 800.0)),
            fullscreen: windowed.is_none(),
            decorations: windowed.is_some(),
            exit_on_close_request: windowed.is_some(),
            ..window::Settings::default()
        })
        .run()
}

fn resized((_, event): (window::Id, window::Event)) -> Option<Message> {
    match event {
        window::Event::Opened { size, .. } | window::Event::Resized(size) => Some(Message::Resized(size)),
        _ => None,
    }
}

/// Where the river of actions goes.
impl Kiosk {
    fn woke(&mut self, now: Duration) {
        for event in self.narrator.look(now) {
            match event {
                narrator::Event::Spoke { line, word } => self.spoken = Some((line, word)),
                narrator::Event::Heard(line) => {
                    debug!(%line, "heard");
                    self.spoken = None;
                    let action = self.screen.heard(&line, now);
                    self.act(action, now);
                }
            }
        }
        if self.screen.wake_at().is_some_and(|due| now >= due) {
            let action = self.screen.woke(now);
            self.act(action, now);
        }
    }

    fn act(&mut self, action: Action, now: Duration) {
        if let Screen::Arrival(arrival) = &self.screen {
            self.last_greeting = arrival.last_greeting();
        }
        match action {
            Action::None => {}
            Action::Say(lines) => self.say(lines, now),
            Action::Coached(outcome) => self.coached(outcome, now),
            Action::Open(lesson, rung) => self.open_lesson(&lesson, rung, now),
            Action::Path => self.path(now),
            Action::Leave => self.leave(),
            Action::Set(change) => self.set(change),
        }
    }

    fn say(&mut self, lines: Vec<Line>, now: Duration) {
        self.spoken = None;
        self.narrator.say(lines.into_iter().map(|line| (line.clone(), self.texts.words(&line))), now);
        // The first word is lit at once, without waiting for a timer.
        for event in self.narrator.look(now) {
            if let narrator::Event::Spoke { line, word } = event {
                self.spoken = Some((line, word));
            }
        }
    }

    fn coached(&mut self, outcome: Outcome, now: Duration) {
        for fact in &outcome.facts {
            self.progress.add(fact);
        }
        let Screen::Classroom(classroom) = &self.screen else { return };
        self.settings.hand = classroom.computer().pointer().hand().or(self.settings.hand);
        let lesson = classroom.lesson().id.clone();
        match outcome.finished {
            Some(rung) => {
                info!(%lesson, rung = rung.number(), "lesson finished");
                let next = self.progress.next(self.library.curriculum());
                let end = end::End::new(lesson, rung, next);
                let lines = end.lines();
                self.screen = Screen::End(end);
                self.say(lines, now);
            }
            None if outcome.say.is_empty() => {}
            None => {
                info!(%lesson, step = %classroom.coach().step().id, "step");
                self.say(outcome.say, now);
            }
        }
    }

    fn open_lesson(&mut self, id: &lesson::Id, rung: Rung, now: Duration) {
        let Some(lesson) = self.read(id) else {
            self.screen = Screen::Path(path::Path::new(None));
            return self.say(vec![Line::new("classroom", "lesson_broken")], now);
        };
        let opening = Opening {
            variant: lesson.variants().into_iter().next().unwrap_or(Variant::default()),
            lesson: Arc::new(lesson),
            rung,
            today: self.clock.today(),
            patience: self.settings.patience,
        };
        let comfort = Comfort { hand: self.settings.hand, rest: self.settings.rest };
        let (classroom, outcome) = classroom::Classroom::new(opening, comfort, now);
        info!(lesson = %id, rung = rung.number(), "lesson opened");
        self.screen = Screen::Classroom(Box::new(classroom));
        self.coached(outcome, now);
    }

    /// Reads a lesson with its words. What is wrong with it is told to the log, and the lesson stays closed.
    fn read(&mut self, id: &lesson::Id) -> Option<lesson::Lesson> {
        let lesson = self.library.lesson(id).map_err(|faults| {
            faults.iter().for_each(|fault| warn!(lesson = %id, "{fault}"));
        });
        let words = self.texts.open_lesson(id.as_str()).map_err(|faults| {
            faults.iter().for_each(|fault| warn!(lesson = %id, "{fault}"));
        });
        lesson.ok().filter(|_| words.is_ok())
    }

    fn path(&mut self, now: Duration) {
        info!("path");
        let path = path::Path::new(self.progress.next(self.library.curriculum()));
        let lines = path.lines();
        self.screen = Screen::Path(path);
        self.say(lines, now);
    }

    /// Nothing of this person is left.
    fn leave(&mut self) {
        info!("empty seat");
        let first = self.library.curriculum().lessons().next().map(|entry| entry.id.clone());
        self.narrator.hush();
        self.spoken = None;
        self.progress = Progress::default();
        self.settings = settings_of(&self.config);
        self.measure = Measure::of(self.measure.window, self.settings.very_large);
        self.by_keyboard = false;
        self.screen = Screen::Arrival(arrival::Arrival::new(first, self.last_greeting, self.notes.clone()));
    }

    fn set(&mut self, change: settings::Change) {
        match change {
            settings::Change::Palette(palette) => self.settings.palette = palette,
            settings::Change::Volume(volume) => self.settings.volume = volume,
            settings::Change::VeryLarge(very_large) => {
                self.settings.very_large = very_large;
                self.measure = Measure::of(self.measure.window, very_large);
            }
        }
    }
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
