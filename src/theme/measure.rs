//! Sizes: one table for the whole face, chosen by the window and by what the person asked for.

use iced::Size;

/// Edge of every control, in pixels.
pub const EDGE: f32 = 3.0;

/// Edge of what is not a control, in pixels.
pub const HAIRLINE: f32 = 2.0;

/// Width of the keyboard's ring, and its distance from the control, in pixels.
pub const FOCUS: f32 = 8.0;

/// Width of the keyboard's ring within the pretend computer, in pixels.
pub const COMPUTER_FOCUS: f32 = 4.0;

/// Width of the light around a target, in pixels.
pub const LIGHT: f32 = 8.0;

/// Width of the ring outside the light, in pixels.
pub const LIGHT_EDGE: f32 = 4.0;

/// Corner of a half-screen, in pixels.
pub const HALF: f32 = 40.0;

/// Every size of the face, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// The window.
    pub window: Size,
    /// Whether the window is smaller than 1280×900.
    pub compact: bool,
    /// Text: what can wait.
    pub caption: f32,
    /// Text: what is read.
    pub body: f32,
    /// Text: the words of buttons.
    pub label: f32,
    /// Text: the words of the bar at the bottom.
    pub helper: f32,
    /// Text: what to do now.
    pub instruction: f32,
    /// Text: the title of a screen, and the words of half-screens.
    pub title: f32,
    /// Height of a button.
    pub button: f32,
    /// Height of a button that is a choice among a few.
    pub tile: f32,
    /// Height of a button of the bar.
    pub helper_height: f32,
    /// Height of the bar at the bottom.
    pub bar: f32,
    /// From one control to the next.
    pub gap: f32,
    /// Between things that belong together.
    pub near: f32,
    /// From the edge of the window.
    pub margin: f32,
    /// Pictogram in the bar and in signs.
    pub icon: f32,
    /// Pictogram in a tile.
    pub icon_tile: f32,
    /// Pictogram of a half-screen.
    pub icon_large: f32,
    /// Corner of buttons and keys.
    pub radius_button: f32,
    /// Whether the bar sets its signs above their words, because they do not fit beside them.
    pub stacked: bool,
}

impl Measure {
    /// The sizes for a window, and for a person who asked for very large ones or not.
    #[must_use]
    pub fn of(window: Size, very_large: bool) -> Self {
        let compact = window.width < 1280.0 || window.height < 900.0;
        let base = if compact { Self::compact(window) } else { Self::learner(window) };
        if very_large { base.enlarged() } else { base }
    }

    /// Height of the instruction at the top of an exercise: two lines of it, and what is said to help. Longer ones are set in smaller letters.
    /// It never changes within a lesson, so that nothing in the exercise moves.
    #[must_use]
    pub fn header(&self) -> f32 {
        ((self.instruction * 2.0 + self.body) * 1.3).ceil()
    }

    /// Width of the drawing beside an exercise.
    #[must_use]
    pub fn beside(&self) -> f32 {
        (self.window.width * 0.2 - 30.0).clamp(176.0, 400.0).round()
    }

    /// Width of a paper beside an exercise.
    #[must_use]
    pub fn paper(&self) -> f32 {
        (self.window.width * 0.24).max(self.body * 12.0).min(self.window.width * 0.36).round()
    }

    /// Whether a suggestion and its button fit side by side.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.window.width >= self.body * 48.0
    }

    /// Whether a picture does not fit beside the words.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        self.window.width < self.body * 30.0
    }

    /// Height of the question above two half-screens: its title, or two lines of another question beside its answers.
    #[must_use]
    pub fn fork_header(&self) -> f32 {
        (self.title * 1.4).max(self.instruction * 2.6).max(self.button + 2.0 * self.near).round()
    }

    /// Letters of the words of a half-screen.
    #[must_use]
    pub fn half_title(&self) -> f32 {
        self.title.min((self.window.width / 19.0).floor())
    }

    fn learner(window: Size) -> Self {
        Self {
            window,
            compact: false,
            caption: 30.0,
            body: 34.0,
            label: 36.0,
            helper: 32.0,
            instruction: 50.0,
            title: 76.0,
            button: 104.0,
            tile: 168.0,
            helper_height: 88.0,
            bar: 120.0,
            gap: 32.0,
            near: 16.0,
            margin: 64.0,
            icon: 48.0,
            icon_tile: 72.0,
            icon_large: 200.0,
            radius_button: 24.0,
            stacked: window.width < 1500.0,
        }
    }

    fn compact(window: Size) -> Self {
        Self {
            compact: true,
            caption: 26.0,
            body: 28.0,
            label: 28.0,
            helper: 26.0,
            instruction: 34.0,
            title: 48.0,
            button: 64.0,
            tile: 104.0,
            helper_height: 72.0,
            bar: 88.0,
            gap: 16.0,
            near: 8.0,
            margin: 24.0,
            icon: 32.0,
            icon_tile: 56.0,
            icon_large: 120.0,
            radius_button: 20.0,
            stacked: window.width < 1200.0,
            ..Self::learner(window)
        }
    }

    /// Letters grow by 1.4; what is not text grows only as the text needs, so that 1024×768 still holds a screen.
    ///
    /// Titles and instructions are large already: they grow only as far as their words still fit in two lines.
    fn enlarged(self) -> Self {
        let large = |size: f32| (size * 1.4).round();
        let title = |size: f32, share: f32| large(size).min((self.window.width * share).round()).max(size);
        let stacked = self.window.width < 1800.0;
        let helper_height =
            if stacked { self.icon + large(self.helper) * 1.2 + 24.0 } else { self.helper_height + 24.0 };
        let helper_height = (helper_height / 8.0).ceil() * 8.0;
        Self {
            caption: large(self.caption),
            body: large(self.body),
            label: large(self.label),
            helper: large(self.helper),
            instruction: title(self.instruction, 0.047),
            title: title(self.title, 0.066),
            icon_large: if self.stacked { self.icon_large * 0.75 } else { self.icon_large },
            // In a large window they have room for two lines already, and the letters need the rest.
            button: if self.compact { large(self.button) } else { self.button + 16.0 },
            tile: if self.compact { large(self.tile) } else { self.tile },
            gap: if self.compact { self.gap } else { 24.0 },
            margin: if self.compact { self.margin } else { 40.0 },
            helper_height,
            bar: helper_height + if self.compact { 16.0 } else { 32.0 },
            stacked,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Measure;

    use iced::Size;

    #[test]
    fn a_small_window_is_compact_and_a_large_one_is_not() {
        assert!(Measure::of(Size::new(1024.0, 768.0), false).compact);
        assert!(!Measure::of(Size::new(1280.0, 1024.0), false).compact);
        assert!(!Measure::of(Size::new(1920.0, 1080.0), false).compact);
    }

    #[test]
    fn the_sizes_are_those_of_the_design() {
        let learner = Measure::of(Size::new(1920.0, 1080.0), false);
        assert_eq!((learner.body, learner.instruction, learner.margin, learner.bar), (34.0, 50.0, 64.0, 120.0));
        let compact = Measure::of(Size::new(1024.0, 768.0), false);
        assert_eq!((compact.body, compact.instruction, compact.margin, compact.bar), (28.0, 34.0, 24.0, 88.0));
    }

    #[test]
    fn very_large_letters_have_capitals_that_can_be_read_from_afar() {
        for window in [Size::new(1024.0, 768.0), Size::new(1280.0, 1024.0), Size::new(1920.0, 1080.0)] {
            let (normal, large) = (Measure::of(window, false), Measure::of(window, true));
            assert!(large.body >= normal.body * 1.39, "{window:?}");
            assert!(normal.caption >= 26.0 && normal.helper >= 26.0, "{window:?}");
            assert!(large.bar < window.height / 5.0, "{window:?}");
        }
    }
}
