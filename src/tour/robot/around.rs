//! What stands around a lesson: the card before it, and the question after a procedure.

use super::{Error, Means, Robot};

impl Robot {
    /// Reads the card of the lesson, if it has one, and begins.
    ///
    /// # Errors
    /// When « Commencer » is not to be seen, or a picture cannot be written.
    pub fn begin(&mut self) -> Result<(), Error> {
        if self.seated.kiosk().before().is_none() {
            return Ok(());
        }
        self.listen();
        self.leave_picture("00-card")?;
        self.choose("before.begin")
    }

    /// Says that the real thing is done, if that is asked.
    ///
    /// # Errors
    /// When the answer is not to be seen, or a picture cannot be written.
    pub fn answer(&mut self) -> Result<(), Error> {
        if self.seated.kiosk().after().is_none() {
            return Ok(());
        }
        self.listen();
        self.leave_picture("99-exercise")?;
        self.choose("after.yes")
    }

    /// Presses a control of the kiosk, by the means it has.
    fn choose(&mut self, id: &str) -> Result<(), Error> {
        match self.means {
            Means::Mouse | Means::Touch => self.click_on(id),
            Means::Keyboard => self.enter_on(id),
        }
    }
}
