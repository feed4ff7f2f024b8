//! The voice says what stands on controls, for whoever cannot read it.

use super::Kiosk;
use crate::line::Line;
use crate::screen::Screen;
use crate::screen::settings::{self, Change};
use crate::widget::{self, Control, Pointed};

use std::time::Duration;

/// The sign of the loudspeaker beside an instruction bears no word: it does what « Réécouter » does.
const WORDLESS: (&str, &str) = ("helper.say", "helpers.repeat");

/// What a control says: lines with their words.
type Label = Vec<(Line, String)>;

/// What is still to be said of controls.
#[derive(Default)]
pub(super) struct Labels {
    waiting: Option<Waiting>,
    /// Whether a screen has just come whose first control the keyboard finds by itself.
    is_arriving: bool,
}

/// A label that nothing is interrupted for.
enum Waiting {
    /// The arrow lies on the control.
    Rest(Label),
    /// The keyboard found it on a new screen.
    Arrival(Label),
}

impl Labels {
    /// The keyboard is moved by the person from now on.
    pub(super) fn keyed(&mut self) {
        self.is_arriving = false;
    }
}

impl Kiosk {
    /// A hand or the keyboard has come to a control.
    pub(super) fn pointed(&mut self, pointed: Pointed, now: Duration) {
        match pointed {
            Pointed::Rested(control) => self.labels.waiting = Some(Waiting::Rest(self.label(&control))),
            Pointed::Left if matches!(self.labels.waiting, Some(Waiting::Rest(_))) => self.labels.waiting = None,
            Pointed::Left => {}
            Pointed::Focused(control) => {
                let label = self.label(&control);
                if std::mem::take(&mut self.labels.is_arriving) {
                    self.labels.waiting = Some(Waiting::Arrival(label));
                } else {
                    self.labels.waiting = None;
                    self.read_out(label, now);
                }
            }
        }
    }

    /// Says the label that waited for silence, unless another screen has come since.
    pub(super) fn read_waiting(&mut self, has_moved: bool, now: Duration) {
        if has_moved {
            self.labels = Labels { waiting: None, is_arriving: self.by_keyboard };
        }
        if !self.is_quiet() {
            return;
        }
        // Of a label nobody is told that it was heard.
        self.spoken = None;
        let waiting = self.labels.waiting.take().filter(|_| !self.is_showing());
        if let Some(Waiting::Rest(label) | Waiting::Arrival(label)) = waiting {
            self.read_out(label, now);
        }
    }

    /// F1: says what stands on controls, or not any more.
    pub(super) fn switch_labels(&mut self, now: Duration) {
        let reads = !self.settings.reads_labels;
        self.labels = Labels::default();
        self.set(Change::ReadLabels(reads));
        let line = Line::new("sound", if reads { "labels_on" } else { "labels_off" });
        self.read_out(vec![(line.clone(), self.texts.words(&line))], now);
    }

    /// F2 and F3: less loud or louder, and how loud it is now.
    pub(super) fn turn(&mut self, volume: u8, now: Duration) {
        self.set(Change::Volume(volume));
        let line = settings::level(volume);
        self.read_out(vec![(line.clone(), self.texts.words(&line))], now);
    }

    /// What is being said is said again after it.
    fn read_out(&mut self, label: Label, now: Duration) {
        if !label.is_empty() {
            self.spoken = None;
            self.narrator.aside(label, now);
            self.light_first(now);
        }
    }

    /// Whether nobody was noticed here.
    pub(super) fn is_deserted(&self) -> bool {
        matches!(&self.screen, Screen::Arrival(arrival) if !arrival.is_greeting())
    }

    /// Whether it is being shown how something is done.
    fn is_showing(&self) -> bool {
        match &self.screen {
            Screen::Classroom(classroom) => classroom.coach().demonstration().is_some(),
            Screen::Welcome(welcome) => welcome.is_showing(),
            _ => false,
        }
    }

    /// What is recorded of a control. Nothing while it is shown how something is done, and never a digit of a code.
    fn label(&self, control: &Control) -> Label {
        let (wordless, key) = WORDLESS;
        if self.is_showing() || widget::is_digit(&control.id) {
            return vec![];
        }
        if control.id == wordless.into() {
            return self.texts.spoken(&self.texts.label(key, &[])).unwrap_or_default();
        }
        let said = control.words.iter().map(|words| self.texts.spoken(words));
        let is_figure = |(line, _): &(Line, String)| line.scope() == "figures";
        if self.is_of_team() {
            // There, figures are codes and numbers of cards, and somebody may be called what a word of the house is called.
            let whole = said.collect::<Option<Vec<_>>>().unwrap_or_default().concat();
            return if whole.iter().any(is_figure) { vec![] } else { whole };
        }
        let said: Label = said.flatten().flatten().collect();
        // Figures alone, on no control, are the number of a card that is being typed.
        if !control.is_control && said.iter().all(is_figure) { vec![] } else { said }
    }

    fn is_of_team(&self) -> bool {
        matches!(self.screen, Screen::Staff(_) | Screen::StaffDoor(_) | Screen::SetUp(_))
    }
}
