//! What every view may read, and how it writes words.

use super::{Kept, Settings, Silence};
use crate::learner::Learner;
use crate::lesson::Curriculum;
use crate::line::Line;
use crate::progress::Progress;
use crate::report::Output;
use crate::texts::Texts;
use crate::theme::Measure;
use crate::widget;

/// What every view may read.
#[derive(Clone, Copy)]
pub(crate) struct Lent<'a> {
    pub(crate) texts: &'a Texts,
    pub(crate) curriculum: &'a Curriculum,
    pub(crate) progress: &'a Progress,
    pub(crate) settings: &'a Settings,
    pub(crate) measure: &'a Measure,
    /// The word that is being said: the line, and the index of the word in it.
    pub(crate) spoken: Option<(&'a Line, usize)>,
    /// Whether the voice is silent.
    pub(crate) is_quiet: bool,
    /// Why the voice cannot be heard, if it cannot.
    pub(crate) silence: Option<Silence>,
    /// Who sits here. None at the empty seat and in the staff area.
    pub(crate) learner: Option<&'a Learner>,
    /// Whether what was done is kept.
    pub(crate) kept: Kept,
    /// Whether there are cards here: staff set the seat up.
    pub(crate) has_cards: bool,
    /// Whether somebody was called: the band is shown.
    pub(crate) is_calling: bool,
    /// Changes with every screen and step: presses in the first moments after that do nothing.
    pub(crate) turn: u64,
}

impl<'a> Lent<'a> {
    /// Whether a sign says that the voice cannot be heard.
    pub(crate) fn is_silenced(&self) -> bool {
        self.silence.is_some() || self.settings.volume == 0
    }

    /// Whether nobody hears the voice who does not wear the headset. Where there is no sound at all, nobody has to.
    pub(crate) fn needs_headset(&self) -> bool {
        let can_sound = self.settings.volume > 0 && !matches!(self.silence, Some(Silence::Muted | Silence::NoDevice));
        self.settings.output == Output::Headset && can_sound
    }

    /// A label of the house.
    pub(crate) fn label(&self, key: &str) -> String {
        self.texts.label(key, &[])
    }

    /// A label with one number in it.
    pub(crate) fn number(&self, key: &str, name: &str, number: usize) -> String {
        self.texts.label(key, &[(name, number.into())])
    }

    /// A sentence, with the word lit that is being said.
    pub(crate) fn words(&self, line: &Line, size: f32) -> widget::Words<'a> {
        let lit = self.spoken.filter(|(spoken, _)| *spoken == line).map(|(_, word)| word);
        widget::words(self.texts.words(line), lit, size)
    }

    /// The same in bold letters: what matters now.
    pub(crate) fn sentence(&self, line: &Line, size: f32) -> widget::Words<'a> {
        self.words(line, size).bold()
    }
}
