//! What is chosen for eyes, ears and hands: by the association, by staff, by the learner.

use super::Kiosk;
use crate::config::{self, Config};
use crate::report::{Output, Sound};
use crate::screen::{Settings, settings};
use crate::theme::{Measure, Palette};

impl Kiosk {
    pub(super) fn set(&mut self, change: settings::Change) {
        match change {
            settings::Change::Palette(palette) => self.settings.palette = palette,
            settings::Change::Volume(volume) => self.settings.volume = volume,
            settings::Change::Sound(sound) => {
                (self.settings.volume, self.settings.output) = (sound.volume, sound.output);
            }
            settings::Change::ReadLabels(reads) => self.settings.reads_labels = reads,
            settings::Change::VeryLarge(very_large) => {
                self.settings.very_large = very_large;
                self.measure = Measure::of(self.measure.window, very_large);
            }
        }
        // What is said next is said so.
        self.narrator.set_level(self.settings.volume);
        // How the seat sounds is nobody's wish.
        if !matches!(change, settings::Change::Sound(_)) {
            self.wish();
        }
    }
}

/// The settings at the beginning of each visit: those of the file, but the sound that staff chose.
pub(super) fn settings_of(config: &Config, sound: Option<Sound>) -> Settings {
    Settings {
        palette: match config.theme {
            config::Theme::Light => Palette::Light,
            config::Theme::Dark => Palette::Dark,
            config::Theme::BlackAndYellow => Palette::BlackAndYellow,
        },
        very_large: config.text == config::Text::VeryLarge,
        volume: sound.map_or(config.volume, |sound| sound.volume),
        output: sound.map_or(
            match config.sound {
                config::Sound::Headset => Output::Headset,
                config::Sound::Speaker => Output::Speaker,
            },
            |sound| sound.output,
        ),
        reads_labels: config.read_labels,
        keyboard_on_screen: config.keyboard == config::Keyboard::Screen,
        held_keys: config.held_keys,
        two_clicks: config.two_clicks,
        touches: config.touch_screen,
        hand: None,
        rest: config.rest,
        patience: config.patience,
        animations: config.animations,
    }
}
