//! The robot learner on the real screens, without a window.
//!
//! It plays every lesson of the tree at every rung, once with the mouse and once with the keyboard alone, in virtual time, and fails where a
//! person would be stuck.
#![warn(missing_docs)]

pub mod pages;
pub mod pictures;
pub mod robot;
pub mod seat;

use crate::kiosk::{Clock, Kiosk, Message, Start};
use crate::lesson;
use crate::progress::Rung;
use crate::theme::{Element, Theme};
use robot::{Means, Robot};
use seat::Seat;

use iced::{Size, Task};
use jiff::civil::Date;

use std::cell::Cell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// The rungs at which the robot plays.
pub const RUNGS: [Rung; 3] = [Rung::Together, Rung::Helped, Rung::Alone];

/// How a tour is made.
pub struct Plan<'a> {
    /// Only this lesson, or all of them.
    pub lesson: Option<lesson::Id>,
    /// Where pictures are left, if they are.
    pub pictures: Option<PathBuf>,
    /// The window.
    pub size: Size,
    /// The day.
    pub today: Date,
    /// Where the virtual time of the seats begins.
    pub origin: Instant,
    /// Makes what a kiosk is given.
    pub start: &'a dyn Fn(Clock, Size) -> Start,
}

/// What came of a tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Lessons played to their end.
    pub passed: usize,
    /// Lessons in which the robot was stuck.
    pub failed: usize,
}

/// Plays, tells each step to `tell`, and counts.
///
/// # Errors
/// When there is no software renderer, or a picture cannot be written.
pub fn run(plan: &Plan<'_>, tell: &mut dyn FnMut(&str)) -> Result<Tally, seat::Error> {
    let mut tally = Tally::default();
    let lessons: Vec<_> = {
        let seated = Seated::new(plan)?;
        let curriculum = seated.kiosk().curriculum();
        curriculum
            .lessons()
            .map(|entry| entry.id.clone())
            .filter(|id| plan.lesson.as_ref().is_none_or(|only| only == id))
            .collect()
    };
    for lesson in lessons {
        for means in [Means::Mouse, Means::Keyboard] {
            for rung in RUNGS {
                let folder = plan.pictures.as_ref().filter(|_| means == Means::Mouse && rung == Rung::Together);
                let folder = folder.map(|folder| folder.join(lesson.as_str()));
                let mut robot = Robot::new(Seated::new(plan)?, means, folder);
                match robot.play(&lesson, rung, tell) {
                    Ok(ended) => {
                        tally.passed += 1;
                        tell(&format!("{lesson} {} {means}: ended at {}", rung.key(), ended.key()));
                    }
                    Err(robot::Error::Seat(error)) => return Err(error),
                    Err(stuck) => {
                        tally.failed += 1;
                        tell(&format!("{lesson} {} {means}: {stuck}", rung.key()));
                    }
                }
            }
        }
    }
    Ok(tally)
}

impl seat::Screen for Kiosk {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        Self::update(self, message)
    }

    fn view(&self) -> Element<'_, Message> {
        Self::view(self)
    }

    fn theme(&self) -> Theme {
        Self::theme(self)
    }
}

/// A kiosk on a seat without a window, with a clock that is set by hand.
pub struct Seated {
    /// The seat.
    pub seat: Seat<Kiosk>,
    time: Rc<Cell<Duration>>,
}

impl Seated {
    /// An empty seat.
    ///
    /// # Errors
    /// When there is no software renderer.
    pub fn new(plan: &Plan<'_>) -> Result<Self, seat::Error> {
        let time = Rc::new(Cell::new(Duration::ZERO));
        let hand = Rc::clone(&time);
        let kiosk = Kiosk::new((plan.start)(Clock::by_hand(move || hand.get(), plan.today), plan.size));
        let mut seat = Seat::new(kiosk, plan.size, plan.origin)?;
        seat.tell(Message::Woke);
        Ok(Self { seat, time })
    }

    /// The kiosk that sits here.
    #[must_use]
    pub fn kiosk(&self) -> &Kiosk {
        &self.seat.screen
    }

    /// Lets time pass: whoever wanted to be woken is woken.
    pub fn pass(&mut self, length: Duration) {
        let end = self.time.get() + length;
        while let Some(due) = self.kiosk().wake_at().filter(|due| *due <= end) {
            self.go_to(due);
            self.seat.tell(Message::Woke);
        }
        self.go_to(end);
    }

    fn go_to(&mut self, moment: Duration) {
        let length = moment.saturating_sub(self.time.get());
        self.time.set(self.time.get().max(moment));
        self.seat.advance(length);
    }

    /// Lets time pass until `holds`, in short steps. False when `limit` passed before.
    pub fn pass_until(&mut self, limit: Duration, mut holds: impl FnMut(&mut Self) -> bool) -> bool {
        const LOOK: Duration = Duration::from_millis(100);
        let end = self.time.get() + limit;
        loop {
            if holds(self) {
                return true;
            }
            if self.time.get() >= end {
                return false;
            }
            self.pass(LOOK);
        }
    }
}
