//! Time, and the one timer: the kiosk sleeps until the next moment that somebody named, and never ticks.

use super::Message;
use crate::theme::Element;
use crate::widget;

use iced::Task;
use iced::keyboard::{self, key};
use iced::task::Handle;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use std::rc::Rc;
use std::time::Duration;

/// The time as the kiosk sees it.
#[derive(Clone)]
pub struct Clock {
    now: Rc<dyn Fn() -> Duration>,
    today: Rc<dyn Fn() -> Date>,
    wall: Rc<dyn Fn() -> Timestamp>,
    has_timers: bool,
}

impl Clock {
    /// A clock that runs: `now` is the time since the start, and never goes back; `wall` is what the machine takes for the time.
    pub fn running(
        now: impl Fn() -> Duration + 'static,
        today: impl Fn() -> Date + 'static,
        wall: impl Fn() -> Timestamp + 'static,
    ) -> Self {
        Self { now: Rc::new(now), today: Rc::new(today), wall: Rc::new(wall), has_timers: true }
    }

    /// A clock that is set by hand. Whoever sets it also sends [`Message::Woke`] when [`super::Kiosk::wake_at`] has come.
    pub fn by_hand(now: impl Fn() -> Duration + 'static, today: Date) -> Self {
        let now: Rc<dyn Fn() -> Duration> = Rc::new(now);
        let morning = today.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |day| day.timestamp());
        let hand = Rc::clone(&now);
        let wall = move || morning.saturating_add(hand()).unwrap_or(morning);
        Self { now, today: Rc::new(move || today), wall: Rc::new(wall), has_timers: false }
    }

    pub(super) fn now(&self) -> Duration {
        (self.now)()
    }

    pub(super) fn wall(&self) -> Timestamp {
        (self.wall)()
    }

    pub(super) fn today(&self) -> Date {
        (self.today)()
    }
}

/// The timer under way.
#[derive(Debug, Default)]
pub(super) struct Wake {
    due: Option<Duration>,
    timer: Option<Handle>,
}

impl Wake {
    /// The timer rang.
    pub(super) fn came(&mut self) {
        self.due = None;
        self.timer = None;
    }

    /// Sets the timer to `due`, unless it is set to it already. A timer for another moment is dropped.
    pub(super) fn at(&mut self, due: Option<Duration>, clock: &Clock) -> Task<Message> {
        if self.due == due || !clock.has_timers {
            return Task::none();
        }
        self.due = due;
        self.timer = None;
        let Some(due) = due else { return Task::none() };
        let left = due.saturating_sub(clock.now());
        let (task, handle) = Task::future(async move {
            smol::Timer::after(left).await;
            Message::Woke
        })
        .abortable();
        self.timer = Some(handle.abort_on_drop());
        task
    }
}

/// What the keyboard does wherever nothing else wants it.
///
/// On an empty seat F1 is a key as any other: it wakes the seat.
pub(super) fn keys(page: Element<'_, Message>, is_deserted: bool) -> Element<'_, Message> {
    let page = widget::presence(page, Message::Signed).on_service(Message::Served).has_voice_keys(!is_deserted);
    widget::anywhere(page)
        .on_any_press(Message::Pressed)
        .on_key(|key, modifiers| match key {
            keyboard::Key::Named(key::Named::Tab) => Some(Message::Tabbed { backwards: modifiers.shift() }),
            keyboard::Key::Named(key::Named::Enter | key::Named::Space) => Some(Message::Keyed),
            keyboard::Key::Named(key::Named::Escape) => Some(Message::Escaped),
            _ => None,
        })
        .into()
}
