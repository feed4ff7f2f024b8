//! One screen alone on a seat without a window, and what its actions were: for the tests of views.

use super::{Action, Kept, Lent, Settings, Silence};
use crate::lesson::Curriculum;
use crate::progress::Progress;
use crate::report::Output;
use crate::texts::Texts;
use crate::theme::{Element, Measure, Palette, Theme, container as ground};
use crate::tour::seat::{self, Seat};

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation};
use iced::widget::container;
use iced::{Fill, Rectangle, Size, Task};

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The windows in which everything has to fit, and whether everything is very large.
pub(super) const WINDOWS: [(Size, bool); 8] = [
    (Size::new(1024.0, 768.0), false),
    (Size::new(1280.0, 1024.0), false),
    (Size::new(1366.0, 768.0), false),
    (Size::new(1920.0, 1080.0), false),
    (Size::new(1024.0, 768.0), true),
    (Size::new(1280.0, 1024.0), true),
    (Size::new(1366.0, 768.0), true),
    (Size::new(1920.0, 1080.0), true),
];

/// A screen whose view is lent what it needs.
pub(super) trait Story {
    type Message: Clone + Send + 'static;
    fn update(&mut self, message: Self::Message) -> Action;
    fn view<'a>(&'a self, lent: Lent<'a>) -> Element<'a, Self::Message>;
}

/// A story on its own.
pub(super) struct Bare<S> {
    pub(super) story: S,
    pub(super) actions: Vec<Action>,
    pub(super) palette: Palette,
    pub(super) is_calling: bool,
    pub(super) silence: Option<Silence>,
    texts: Texts,
    curriculum: Curriculum,
    progress: Progress,
    pub(super) settings: Settings,
    measure: Measure,
}

impl<S: Story> Bare<S> {
    pub(super) fn seated(story: S, (window, very_large): (Size, bool)) -> Seat<Self> {
        let settings = Settings {
            keyboard_on_screen: false,
            held_keys: false,
            two_clicks: false,
            touches: false,
            palette: Palette::Light,
            very_large,
            volume: 3,
            output: Output::Headset,
            reads_labels: false,
            hand: None,
            rest: Duration::from_secs(2),
            patience: Duration::from_secs(15),
            animations: true,
        };
        let bare = Self {
            story,
            actions: vec![],
            palette: Palette::Light,
            is_calling: false,
            silence: None,
            texts: Texts::house("fr"),
            curriculum: Curriculum::default(),
            progress: Progress::default(),
            settings,
            measure: Measure::of(window, very_large),
        };
        let mut seat = Seat::new(bare, window, origin()).unwrap();
        seat.advance(Duration::from_secs(1));
        seat
    }
}

#[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
fn origin() -> Instant {
    Instant::now()
}

impl<S: Story> seat::Screen for Bare<S> {
    type Message = S::Message;

    fn update(&mut self, message: S::Message) -> Task<S::Message> {
        let action = self.story.update(message);
        if action != Action::None {
            self.actions.push(action);
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, S::Message> {
        let lent = Lent {
            texts: &self.texts,
            curriculum: &self.curriculum,
            progress: &self.progress,
            settings: &self.settings,
            measure: &self.measure,
            spoken: None,
            is_quiet: true,
            silence: self.silence,
            learner: None,
            kept: Kept::ForNobody,
            has_cards: true,
            is_calling: self.is_calling,
            turn: 0,
        };
        container(self.story.view(lent)).style(ground::ground).width(Fill).height(Fill).into()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.palette)
    }
}

/// What is cut by the window, too small, or stands on something else.
pub(super) fn faults<S: Story>(seat: &mut Seat<Bare<S>>) -> Vec<String> {
    let digits = [4, 6, 8].map(|digits| seat.screen.measure.digit_box(digits));
    let found = Arc::new(Mutex::new(Places { digits, ..Places::default() }));
    seat.operate(Box::new(Surveyor(Arc::clone(&found))));
    let places = found.lock().unwrap();
    let window = Rectangle::with_size(seat.size()).expand(1.0);
    let is_inside = |inner: Rectangle, outer: Rectangle| {
        inner.intersection(&outer).is_some_and(|it| it.area() >= inner.area() - 1.0)
    };
    let mut faults = vec![];
    for (name, bounds) in places.controls.iter().chain(&places.texts) {
        if !is_inside(*bounds, window) {
            faults.push(format!("{name} is cut by the window: {bounds:?}"));
        }
    }
    for (index, (name, bounds)) in places.controls.iter().enumerate() {
        if name != "a box" && (bounds.width < 44.0 || bounds.height < 44.0) {
            faults.push(format!("{name} is too small: {bounds:?}"));
        }
        for (other, place) in &places.controls[index + 1..] {
            if bounds.expand(3.9).intersects(&place.expand(3.9)) {
                faults.push(format!("{name} and {other} are too near: {bounds:?}, {place:?}"));
            }
        }
        for (text, place) in &places.texts {
            if bounds.shrink(1.0).intersects(&place.shrink(1.0)) && !is_inside(*place, *bounds) {
                faults.push(format!("« {text} » stands over the edge of {name}: {place:?}, {bounds:?}"));
            }
        }
    }
    for (index, (text, bounds)) in places.texts.iter().enumerate() {
        for (other, place) in &places.texts[index + 1..] {
            if bounds.shrink(1.0).intersects(&place.shrink(1.0)) {
                faults.push(format!("« {text} » and « {other} » stand on each other: {bounds:?}, {place:?}"));
            }
        }
    }
    faults
}

#[derive(Default)]
struct Places {
    controls: Vec<(String, Rectangle)>,
    texts: Vec<(String, Rectangle)>,
    /// How large a box for a digit is: boxes have no name.
    digits: [Size; 3],
}

struct Surveyor(Arc<Mutex<Places>>);

impl Operation for Surveyor {
    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let mut places = self.0.lock().unwrap();
        match id {
            Some(id) => places.controls.push((format!("{id:?}"), bounds)),
            None if places.digits.contains(&bounds.size()) => places.controls.push(("a box".to_owned(), bounds)),
            None => {}
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {}

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if !text.is_empty() {
            self.0.lock().unwrap().texts.push((text.to_owned(), bounds));
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }
}

/// Leaves a picture of every palette in `target/tour/<folder>`, to be looked at: only when asked for, by DECLIC_PICTURES.
pub(super) fn pictures<S: Story>(seat: &mut Seat<Bare<S>>, name: &str) {
    if std::env::var_os("DECLIC_PICTURES").is_none() {
        return;
    }
    for palette in Palette::ALL {
        seat.screen.palette = palette;
        let size = seat.size();
        let large = if seat.screen.settings.very_large { "-large" } else { "" };
        let file = format!("target/tour/signin/{name}-{}x{}{large}-{}.png", size.width, size.height, palette.key());
        seat.save_png(file).unwrap();
    }
    seat.screen.palette = Palette::Light;
}
