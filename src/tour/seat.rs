//! A seat without a window: a screen is built, fed with events, drawn and photographed, in virtual time.

mod keys;

use crate::theme::{self, Element, Theme};

use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::advanced::{clipboard, graphics};
use iced::futures::{FutureExt, StreamExt, executor};
use iced::theme::Base;
use iced::time::{Duration, Instant};
use iced::widget::selector::{self, Candidate, Selector as _};
use iced::{Event, Pixels, Point, Rectangle, Renderer, Size, Task, mouse, touch, window};
use iced_runtime::user_interface::{self, Cache, UserInterface};
use iced_runtime::{Action, task};

use std::collections::VecDeque;
use std::path::Path;
use std::{fs, io, mem};

/// What can sit on a seat.
pub trait Screen {
    /// What happens on it.
    type Message: Send + 'static;

    /// Takes a message in.
    fn update(&mut self, message: Self::Message) -> Task<Self::Message>;

    /// What is shown now.
    fn view(&self) -> Element<'_, Self::Message>;

    /// In which colours.
    fn theme(&self) -> Theme;
}

/// Why there is no seat, or no picture.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The software renderer did not start.
    #[error("no software renderer: build with the feature `tiny-skia` of iced")]
    NoRenderer,
    /// A picture was not written.
    #[error("the picture is not written: {0}")]
    Picture(#[from] io::Error),
    /// A picture could not be encoded.
    #[error("the picture is not encoded: {0}")]
    Encoding(#[from] png::EncodingError),
}

/// A screen, its window, its mouse, its keyboard and its own time.
///
/// An update that draws nothing costs less than a millisecond.
pub struct Seat<S: Screen> {
    /// The screen that sits here.
    pub screen: S,
    renderer: Renderer,
    cache: Cache,
    size: Size,
    cursor: mouse::Cursor,
    now: Instant,
    redraw_at: Option<Instant>,
    redraws: u64,
    running: Vec<iced::futures::stream::BoxStream<'static, Action<S::Message>>>,
}

#[cfg(test)]
impl<S: Screen> Seat<S> {
    /// A seat for a test: the moment at which virtual time begins does not matter.
    #[expect(clippy::disallowed_methods, reason = "virtual time begins at a moment of the clock")]
    pub(crate) fn begin(screen: S, size: Size) -> Result<Self, Error> {
        Self::new(screen, size, Instant::now())
    }
}

impl<S: Screen> Seat<S> {
    /// Seats a screen in a window of `size`; its time begins at `origin`.
    ///
    /// # Errors
    /// When the software renderer does not start.
    pub fn new(screen: S, size: Size, origin: Instant) -> Result<Self, Error> {
        load_fonts();
        let renderer =
            executor::block_on(<Renderer as Headless>::new(theme::font::TEXT, Pixels(34.0), Some("tiny-skia")));
        let mut seat = Self {
            screen,
            renderer: renderer.ok_or(Error::NoRenderer)?,
            cache: Cache::new(),
            size,
            cursor: mouse::Cursor::Unavailable,
            now: origin,
            redraw_at: None,
            redraws: 0,
            running: vec![],
        };
        seat.redraw();
        Ok(seat)
    }

    /// The moment that it is.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.now
    }

    /// The window.
    #[must_use]
    pub fn size(&self) -> Size {
        self.size
    }

    /// How often the screen was redrawn until now.
    #[must_use]
    pub fn redraws(&self) -> u64 {
        self.redraws
    }

    /// When the screen wants to be redrawn next; none at rest.
    #[must_use]
    pub fn wants_redraw_at(&self) -> Option<Instant> {
        self.redraw_at
    }

    /// Gives events to the screen, all at the same moment, and runs what follows from them.
    pub fn turn(&mut self, events: &[Event]) {
        let Self { screen, renderer, cache, size, cursor, .. } = self;
        let mut messages = vec![];
        let mut ui = UserInterface::build(screen.view(), *size, mem::take(cache), renderer);
        let (state, _) = ui.update(events, *cursor, renderer, &mut clipboard::Null, &mut messages);
        *cache = ui.into_cache();
        self.schedule(&state);
        let mut messages = VecDeque::from(messages);
        let happened = !messages.is_empty();
        while let Some(message) = messages.pop_front() {
            let task = self.screen.update(message);
            messages.extend(self.run(task));
        }
        if happened {
            self.redraw();
        }
    }

    /// Gives a message to the screen as if it came from outside.
    pub fn tell(&mut self, message: S::Message) {
        let task = self.screen.update(message);
        let mut messages = VecDeque::from(self.run(task));
        while let Some(message) = messages.pop_front() {
            let task = self.screen.update(message);
            messages.extend(self.run(task));
        }
        self.redraw();
    }

    /// Redraws now, without letting time pass.
    pub fn redraw(&mut self) {
        self.redraws += 1;
        self.redraw_at = None;
        self.turn(&[Event::Window(window::Event::RedrawRequested(self.now))]);
    }

    /// Lets time pass. The screen is redrawn at each moment that it asked for, and nothing else happens by itself.
    pub fn advance(&mut self, time: Duration) {
        let end = self.now + time;
        // A screen that asks for a redraw at once is given the next frame, as a window would.
        let frame = Duration::from_millis(8);
        while let Some(at) = self.redraw_at.filter(|at| *at <= end) {
            self.now = at.max(self.now + frame).min(end);
            self.redraw();
            if self.now == end {
                break;
            }
        }
        self.now = end;
        self.poll();
    }

    /// Brings the arrow there.
    pub fn move_to(&mut self, position: Point) {
        self.cursor = mouse::Cursor::Available(position);
        self.turn(&[Event::Mouse(mouse::Event::CursorMoved { position })]);
    }

    /// Presses a button of the mouse and holds it.
    pub fn press(&mut self, button: mouse::Button) {
        self.turn(&[Event::Mouse(mouse::Event::ButtonPressed(button))]);
    }

    /// Lets a button of the mouse go.
    pub fn release(&mut self, button: mouse::Button) {
        self.turn(&[Event::Mouse(mouse::Event::ButtonReleased(button))]);
    }

    /// Brings the arrow there and clicks.
    pub fn click_at(&mut self, position: Point) {
        self.move_to(position);
        self.press(mouse::Button::Left);
        self.release(mouse::Button::Left);
    }

    /// Clicks in the middle of the thing named `id`; false when it is not to be seen.
    pub fn click(&mut self, id: &str) -> bool {
        let Some(bounds) = self.bounds(id) else { return false };
        self.click_at(bounds.center());
        true
    }

    /// Turns the wheel by this many notches where the arrow is: down is positive.
    pub fn wheel(&mut self, notches: f32) {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -notches };
        self.turn(&[Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    }

    /// Puts a finger on the screen at `from` and lifts it at `to`.
    pub fn touch(&mut self, from: Point, to: Point) {
        let id = touch::Finger(1);
        self.cursor = mouse::Cursor::Available(from);
        self.turn(&[Event::Touch(touch::Event::FingerPressed { id, position: from })]);
        self.cursor = mouse::Cursor::Available(to);
        self.turn(&[Event::Touch(touch::Event::FingerLifted { id, position: to })]);
    }

    /// Puts a finger on the screen at `from`, goes to `to` with it in several movements, and lifts it there.
    pub fn swipe(&mut self, from: Point, to: Point) {
        let id = touch::Finger(1);
        self.cursor = mouse::Cursor::Available(from);
        self.turn(&[Event::Touch(touch::Event::FingerPressed { id, position: from })]);
        for share in [0.25, 0.5, 0.75, 1.0] {
            let position = from + (to - from) * share;
            self.cursor = mouse::Cursor::Available(position);
            self.turn(&[Event::Touch(touch::Event::FingerMoved { id, position })]);
        }
        self.turn(&[Event::Touch(touch::Event::FingerLifted { id, position: to })]);
    }

    /// Where the thing named `id` is, as far as it is to be seen.
    pub fn bounds(&mut self, id: &str) -> Option<Rectangle> {
        let window = Rectangle::with_size(self.size);
        let found = self.find(selector::id(String::from(id)).find())??;
        found.visible_bounds().and_then(|bounds| bounds.intersection(&window))
    }

    /// The names of all things on the screen, also those scrolled out of sight, in the order in which they are drawn.
    pub fn ids(&mut self) -> Vec<String> {
        let mut ids = vec![];
        let all = |candidate: Candidate<'_>| match candidate {
            Candidate::Container { id: Some(id), .. } => name(id),
            _ => None,
        };
        ids.extend(self.find(all.find_all()).unwrap_or_default());
        ids
    }

    /// The control that has the keyboard.
    pub fn focused(&mut self) -> Option<String> {
        let focused = |candidate: Candidate<'_>| match candidate {
            Candidate::Focusable { id: Some(id), state, .. } if state.is_focused() => name(id),
            _ => None,
        };
        self.find(focused.find())?
    }

    /// The sentences that are to be seen.
    pub fn texts(&mut self) -> Vec<String> {
        let texts = |candidate: Candidate<'_>| match candidate {
            Candidate::Text { content, visible_bounds: Some(_), .. } => Some(String::from(content)),
            _ => None,
        };
        self.find(texts.find_all()).unwrap_or_default()
    }

    /// The screen as a person sees it: width and height in pixels, and four bytes a pixel (red, green, blue, alpha).
    pub fn picture(&mut self) -> (Size<u32>, Vec<u8>) {
        let theme = self.screen.theme();
        let Self { screen, renderer, cache, size, cursor, now, .. } = self;
        let mut ui = UserInterface::build(screen.view(), *size, mem::take(cache), renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(*now));
        let _ = ui.update(&[redraw], *cursor, renderer, &mut clipboard::Null, &mut vec![]);
        let base = theme.base();
        ui.draw(renderer, &theme, &Style { text_color: base.text_color }, *cursor);
        *cache = ui.into_cache();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a window is a few thousand pixels"
        )]
        let pixels = Size::new(size.width as u32, size.height as u32);
        (pixels, renderer.screenshot(pixels, 1.0, base.background_color))
    }

    /// What the last [`picture`](Self::picture) was drawn with.
    pub fn renderer(&mut self) -> &mut Renderer {
        &mut self.renderer
    }

    /// Writes the [`picture`](Self::picture) as a PNG file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_png(&mut self, path: impl AsRef<Path>) -> Result<(), Error> {
        let (size, bytes) = self.picture();
        let path = path.as_ref();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut encoder = png::Encoder::new(io::BufWriter::new(fs::File::create(path)?), size.width, size.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header()?.write_image_data(&bytes)?;
        Ok(())
    }

    /// Runs an operation on what is shown: what a task would do, without a task.
    pub fn operate(&mut self, operation: Box<dyn Operation>) {
        let Self { screen, renderer, cache, size, .. } = self;
        let mut ui = UserInterface::build(screen.view(), *size, mem::take(cache), renderer);
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            ui.operate(renderer, operation.as_mut());
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
        *cache = ui.into_cache();
    }

    fn find<T: Send + 'static>(&mut self, mut operation: impl Operation<T>) -> Option<T> {
        let Self { screen, renderer, cache, size, .. } = self;
        let mut ui = UserInterface::build(screen.view(), *size, mem::take(cache), renderer);
        ui.operate(renderer, &mut operation::black_box(&mut operation));
        *cache = ui.into_cache();
        match operation.finish() {
            Outcome::Some(found) => Some(found),
            Outcome::None | Outcome::Chain(_) => None,
        }
    }

    fn schedule(&mut self, state: &user_interface::State) {
        let user_interface::State::Updated { redraw_request, .. } = state else { return };
        let at = match redraw_request {
            window::RedrawRequest::NextFrame => self.now,
            window::RedrawRequest::At(at) => *at,
            window::RedrawRequest::Wait => return,
        };
        self.redraw_at = Some(self.redraw_at.map_or(at, |other| other.min(at)));
    }

    /// Runs a task as far as it goes by itself; what waits for something outside is looked at again when time passes.
    fn run(&mut self, task: Task<S::Message>) -> Vec<S::Message> {
        let Some(stream) = task::into_stream(task) else { return vec![] };
        self.running.push(stream);
        self.drain()
    }

    fn poll(&mut self) {
        let mut messages = VecDeque::from(self.drain());
        if messages.is_empty() {
            return;
        }
        while let Some(message) = messages.pop_front() {
            let task = self.screen.update(message);
            messages.extend(self.run(task));
        }
        self.redraw();
    }

    fn drain(&mut self) -> Vec<S::Message> {
        let mut messages = vec![];
        let mut waiting = vec![];
        for mut stream in mem::take(&mut self.running) {
            loop {
                match stream.next().now_or_never() {
                    Some(Some(Action::Output(message))) => messages.push(message),
                    Some(Some(Action::Widget(operation))) => self.operate(operation),
                    Some(Some(_)) => {}
                    Some(None) => break,
                    None => {
                        waiting.push(stream);
                        break;
                    }
                }
            }
        }
        self.running.extend(waiting);
        messages
    }
}

/// The name within an id: iced shows it only in its debug form.
fn name(id: &iced::widget::Id) -> Option<String> {
    let shown = format!("{id:?}");
    let name = shown.strip_prefix("Id(Custom(\"")?.strip_suffix("\"))")?;
    Some(String::from(name))
}

fn load_fonts() {
    if let Ok(mut system) = graphics::text::font_system().write() {
        for font in theme::fonts() {
            system.load_font(font);
        }
    }
}
