//! A learner who does what the step asks, with a mouse or with the keyboard alone.

mod around;
mod hands;

use super::Seated;
use super::seat;
use crate::coach::{Coach, target};
use crate::computer::{Gesture, Spot, helper};
use crate::lesson;
use crate::progress::Rung;

use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Point, mouse};

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Longer than the first moments in which a press does nothing.
const SETTLE: Duration = Duration::from_millis(800);
/// Longer than any sentence and any showing.
const LONG: Duration = Duration::from_secs(60);
/// Movements between two places.
const STRIDES: u16 = 6;
/// More controls than any screen has.
const CONTROLS: usize = 40;

/// What the robot has under its hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// A mouse.
    Mouse,
    /// A keyboard and no mouse. Steps that teach the mouse are ended by « Faire pour moi », those that only need the bar are done.
    Keyboard,
    /// A screen that feels fingers, and a keyboard to write with. The other finger of a mouse has no such thing.
    Touch,
}

impl fmt::Display for Means {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mouse => "by mouse",
            Self::Keyboard => "by keyboard",
            Self::Touch => "by touch",
        })
    }
}

/// Where a person would be stuck.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The lesson did not open.
    #[error("the lesson does not open: run `declic check`")]
    NotOpened,
    /// Something to act on is not to be seen.
    #[error("step {step}: {spot} is not to be seen")]
    NotSeen {
        /// The step.
        step: String,
        /// What the robot looked for.
        spot: String,
    },
    /// The keyboard does not reach a control.
    #[error("step {step}: Tab does not reach {spot}")]
    NotReached {
        /// The step.
        step: String,
        /// What the robot looked for.
        spot: String,
    },
    /// The step did not end although its solution was played.
    #[error("step {step}: its solution was played and it goes on")]
    Stuck {
        /// The step.
        step: String,
    },
    /// No renderer, or a picture that was not written.
    #[error(transparent)]
    Seat(#[from] seat::Error),
}

/// A learner made of rules.
pub struct Robot {
    /// Where it sits.
    pub seated: Seated,
    means: Means,
    pictures: Option<PathBuf>,
    at: Point,
    had_done: Vec<String>,
}

impl Robot {
    /// Sits down. With a folder, it leaves a picture of each step there.
    #[must_use]
    pub fn new(seated: Seated, means: Means, pictures: Option<PathBuf>) -> Self {
        let size = seated.seat.size();
        let at = Point::new(size.width / 2.0, size.height / 2.0);
        Self { seated, means, pictures, at, had_done: vec![] }
    }

    /// Plays a lesson to its end, and says with which rung it ended.
    ///
    /// # Errors
    /// Where a person would be stuck.
    pub fn play(&mut self, lesson: &lesson::Id, rung: Rung, tell: &mut dyn FnMut(&str)) -> Result<Rung, Error> {
        self.seated.seat.screen.open(lesson, rung);
        self.seated.pass(Duration::ZERO);
        self.begin()?;
        if self.coach().is_none() {
            return Err(Error::NotOpened);
        }
        loop {
            let Some((step, place, solution)) =
                self.coach().map(|coach| (coach.step().id.to_string(), coach.place(), solution(coach)))
            else {
                self.answer()?;
                return self.seated.kiosk().ended().ok_or(Error::NotOpened);
            };
            tell(&format!("{lesson} {} {}: step {}/{} {step}", rung.key(), self.means, place.0, place.1));
            self.listen();
            self.leave_picture(&format!("{:02}-{step}", place.0))?;
            match self.means {
                Means::Mouse | Means::Touch => self.solve(&step, &solution)?,
                Means::Keyboard if is_in_the_bar(&solution) => self.enter_all(&solution)?,
                Means::Keyboard => self.solve_by_keyboard(&step, &solution)?,
            }
            let has_gone_on = self
                .seated
                .pass_until(LONG, |seated| seated.kiosk().coach().is_none_or(|coach| coach.place() != place));
            if !has_gone_on {
                return Err(Error::Stuck { step });
            }
        }
    }

    /// Wakes the seat up: the hand finds the mouse.
    pub fn stir(&mut self) {
        for stride in 1..=STRIDES {
            self.at = Point::new(self.at.x + f32::from(stride) * 8.0, self.at.y);
            self.seated.seat.move_to(self.at);
        }
        self.seated.pass(SETTLE);
    }

    /// Lets time pass.
    pub fn pass(&mut self, length: Duration) {
        self.seated.pass(length);
    }

    /// Clicks on a control of the kiosk, once its press counts.
    ///
    /// # Errors
    /// When it is not to be seen.
    pub fn click_on(&mut self, id: &str) -> Result<(), Error> {
        self.seated.pass(SETTLE);
        let Some(bounds) = self.seated.seat.bounds(id) else {
            return Err(Error::NotSeen { step: self.step(), spot: id.to_owned() });
        };
        self.glide_to(bounds.center());
        self.press();
        self.seated.pass(SETTLE);
        Ok(())
    }

    /// Brings the arrow onto a control and leaves it there for as long as that takes to be a choice.
    ///
    /// # Errors
    /// When it is not to be seen.
    pub fn rest_on(&mut self, id: &str) -> Result<(), Error> {
        let Some(bounds) = self.seated.seat.bounds(id) else {
            return Err(Error::NotSeen { step: self.step(), spot: id.to_owned() });
        };
        let is_quiet = self.seated.kiosk().is_quiet();
        self.glide_to(bounds.center());
        self.seated.pass(SETTLE);
        // What stands on the control is said first, and the rest begins after it.
        let _ = self.seated.pass_until(LONG, |seated| !is_quiet || seated.kiosk().is_quiet());
        self.seated.pass(self.seated.kiosk().rest() + SETTLE);
        Ok(())
    }

    /// Presses Tab.
    pub fn tab(&mut self) {
        self.key(Named::Tab);
    }

    /// Presses Tab with Shift.
    pub fn tab_back(&mut self) {
        self.seated.seat.key(&Key::Named(Named::Tab), Modifiers::SHIFT);
    }

    /// Goes to a control by Tab, and presses it with Enter once its press counts.
    ///
    /// # Errors
    /// When Tab does not reach it.
    pub fn enter_on(&mut self, id: &str) -> Result<(), Error> {
        self.tab_to(&self.step(), id)?;
        self.seated.pass(SETTLE);
        self.key(Named::Enter);
        self.seated.pass(SETTLE);
        Ok(())
    }

    /// Watches to its end what the ghost shows: whoever presses meanwhile only ends the showing.
    fn watch(&mut self) {
        let is_shown = |seated: &mut Seated| seated.kiosk().coach().is_none_or(|coach| coach.demonstration().is_none());
        let _ = self.seated.pass_until(LONG, is_shown);
    }

    /// Does what the present step asks, and stays for its praise.
    ///
    /// # Errors
    /// When something to act on is not to be seen.
    pub fn solve_step(&mut self) -> Result<(), Error> {
        self.listen();
        self.watch();
        let Some(rest) = self.rest() else {
            return Err(Error::NotOpened);
        };
        let step = self.step();
        match self.means {
            Means::Mouse | Means::Touch => self.solve(&step, &rest),
            Means::Keyboard => self.solve_by_keyboard(&step, &rest),
        }
    }

    /// What is left to do of the step: all of it, when no end of it leads to the goal any more.
    fn rest(&self) -> Option<Vec<Gesture>> {
        let (coach, computer) = (self.coach()?, self.seated.kiosk().computer()?);
        let rest = target::remaining(coach.step(), computer, coach.person(), Duration::ZERO);
        Some(rest.unwrap_or_else(|| solution(coach)))
    }

    /// Does what the lesson asks, to its end.
    ///
    /// # Errors
    /// Where a person would be stuck.
    pub fn finish(&mut self) -> Result<(), Error> {
        self.begin()?;
        while let Some(place) = self.coach().map(Coach::place) {
            if !self.coach().is_some_and(Coach::is_praising) {
                self.solve_step()?;
            }
            let here = |seated: &mut Seated| seated.kiosk().coach().is_none_or(|coach| coach.place() != place);
            if !self.seated.pass_until(LONG, here) {
                return Err(Error::Stuck { step: self.step() });
            }
        }
        self.answer()
    }

    /// The steps that were too much for its keyboard, and were ended by « Faire pour moi ».
    #[must_use]
    pub fn had_done(&self) -> &[String] {
        &self.had_done
    }

    fn step(&self) -> String {
        self.coach().map(|coach| coach.step().id.to_string()).unwrap_or_default()
    }

    fn coach(&self) -> Option<&Coach> {
        self.seated.kiosk().coach()
    }

    /// Listens until the voice is silent, and until a press counts.
    pub fn listen(&mut self) {
        self.seated.pass(SETTLE);
        let _ = self.seated.pass_until(LONG, |seated| seated.kiosk().is_quiet());
    }

    fn solve(&mut self, step: &str, solution: &[Gesture]) -> Result<(), Error> {
        for gesture in solution {
            // Part of it may have been done before.
            if self.is_done_with(step) {
                return Ok(());
            }
            if let Some(spot) = gesture.spot().filter(|spot| helper::is_control(spot)) {
                self.click_on(spot.as_str())?;
                self.leave_picture_of_sheet(step)?;
                continue;
            }
            if let Some(spot) = gesture.spot() {
                self.uncover(step, spot)?;
                if self.is_done_with(step) {
                    return Ok(());
                }
            }
            self.do_by_mouse(step, gesture)?;
        }
        Ok(())
    }

    /// Goes on to the next step as soon as the goal is reached: a hand that knows its way does not do more.
    fn is_done_with(&self, step: &str) -> bool {
        self.step() != step || self.coach().is_some_and(Coach::is_praising)
    }

    /// What lies over the exercise is another screen.
    fn leave_picture_of_sheet(&mut self, step: &str) -> Result<(), Error> {
        if self.seated.kiosk().computer().is_some_and(|computer| computer.sheet().is_some()) {
            let place = self.coach().map_or(0, |coach| coach.place().0);
            self.leave_picture(&format!("{place:02}-{step}-sheet"))?;
        }
        Ok(())
    }

    /// Brings the arrow onto a spot as a hand does: in several movements.
    fn go_to(&mut self, step: &str, spot: &Spot) -> Result<(), Error> {
        let not_seen = || Error::NotSeen { step: step.to_owned(), spot: spot.to_string() };
        let to = self.seated.seat.bounds(spot.as_str()).ok_or_else(not_seen)?.center();
        self.glide_to(to);
        Ok(())
    }

    /// Presses where the hand is, and lets go.
    fn press(&mut self) {
        if self.means == Means::Touch {
            return self.seated.seat.touch(self.at, self.at);
        }
        self.seated.seat.press(mouse::Button::Left);
        self.seated.seat.release(mouse::Button::Left);
    }

    fn glide_to(&mut self, to: Point) {
        if self.means == Means::Touch {
            self.at = to;
            return;
        }
        let from = self.at;
        for stride in 1..=STRIDES {
            let share = f32::from(stride) / f32::from(STRIDES);
            self.seated.seat.move_to(from + (to - from) * share);
            self.seated.pass(Duration::from_millis(40));
        }
        self.at = to;
    }

    /// Presses the controls of a solution, by keyboard alone.
    fn enter_all(&mut self, solution: &[Gesture]) -> Result<(), Error> {
        solution.iter().filter_map(Gesture::spot).try_for_each(|spot| self.enter_on(spot.as_str()))
    }

    /// « Aide », « Faire pour moi », by keyboard alone.
    fn have_done(&mut self) -> Result<(), Error> {
        self.enter_on("helper.help")?;
        self.enter_on("help.do")
    }

    fn tab_to(&mut self, step: &str, control: &str) -> Result<(), Error> {
        for _ in 0..CONTROLS {
            if self.seated.seat.focused().as_deref() == Some(control) {
                return Ok(());
            }
            self.key(Named::Tab);
        }
        Err(Error::NotReached { step: step.to_owned(), spot: control.to_owned() })
    }

    /// Strikes a key.
    pub fn key(&mut self, named: Named) {
        self.seated.seat.key(&Key::Named(named), Modifiers::empty());
    }

    /// Leaves a picture of the screen, if this robot leaves pictures.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn leave_picture(&mut self, name: &str) -> Result<(), Error> {
        match &self.pictures {
            Some(folder) => Ok(self.seated.seat.save_png(folder.join(format!("{name}.png")))?),
            None => Ok(()),
        }
    }
}

/// What solves the step under way, for the person of the exercise.
fn solution(coach: &Coach) -> Vec<Gesture> {
    coach.step().solution_for(coach.person())
}

/// Whether a step only needs the helpers of the kiosk.
fn is_in_the_bar(solution: &[Gesture]) -> bool {
    solution.iter().all(|gesture| gesture.spot().is_some_and(helper::is_control))
}
