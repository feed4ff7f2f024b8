//! What one turn of a screen costs without a window: update, view, layout, draw, and paint of what changed.
//!
//! Prints one line a row, its name and the median in milliseconds: `field`, when the next word is lit, `page`, when another lesson was
//! opened, which is read from the disk, `arrow`, when the arrow has moved over an exercise, `letter`, when a letter was typed into a field
//! above the drawn keyboard, `wheel`, when a long page was scrolled, and `desk`, when the arrow has moved over windows and files.
//! `make bench` puts them into its table.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

#[path = "../tests/common/seat.rs"]
mod seat;

use declic::kiosk::{Clock, Kiosk, Message};
use declic::lesson::Id;
use declic::progress::Rung;
use declic::theme;
use declic::tour::seat::Screen;

use iced::advanced::clipboard;
use iced::advanced::graphics::{Viewport, damage, text::font_system};
use iced::advanced::renderer::{Headless, Style};
use iced::keyboard::key::{NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::theme::Base;
use iced::{Color, Event, Pixels, Point, Rectangle, Renderer, Size, mouse, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_tiny_skia::Layer;
use tiny_skia::{Mask, Pixmap};

use std::cell::Cell;
use std::error::Error;
use std::mem;
use std::rc::Rc;
use std::time::{Duration, Instant};

const PIXELS: Size<u32> = Size::new(1920, 1080);
const SIZE: Size = Size::new(1920.0, 1080.0);
const TURNS: usize = 61;

/// A window of which only the glass is missing: what changed since the last picture is painted over it.
struct Window<S> {
    screen: S,
    renderer: Renderer,
    cache: Cache,
    cursor: mouse::Cursor,
    layers: Vec<Layer>,
    ground: Color,
    pixels: Pixmap,
    mask: Mask,
}

impl<S: Screen> Window<S> {
    fn open(screen: S) -> Option<Self> {
        let mut system = font_system().write().ok()?;
        theme::fonts().into_iter().for_each(|font| system.load_font(font));
        drop(system);
        let renderer = <Renderer as Headless>::new(theme::font::TEXT, Pixels(34.0), Some("tiny-skia"));
        let mut window = Self {
            screen,
            renderer: smol::block_on(renderer)?,
            cache: Cache::new(),
            cursor: mouse::Cursor::Unavailable,
            layers: vec![],
            ground: Color::BLACK,
            pixels: Pixmap::new(PIXELS.width, PIXELS.height)?,
            mask: Mask::new(PIXELS.width, PIXELS.height)?,
        };
        window.redraw();
        Some(window)
    }

    /// What a window does after a message.
    fn turn(&mut self, message: S::Message) {
        drop(self.screen.update(message));
        self.redraw();
    }

    /// What it does when the arrow moves.
    fn arrow(&mut self, to: Point) {
        self.cursor = mouse::Cursor::Available(to);
        self.event(Event::Mouse(mouse::Event::CursorMoved { position: to }));
    }

    /// What it does when something comes from the hand or the keyboard.
    fn event(&mut self, event: Event) {
        for message in self.tell(event) {
            drop(self.screen.update(message));
        }
        self.redraw();
    }

    /// What the screen says to an event.
    fn tell(&mut self, event: Event) -> Vec<S::Message> {
        let Self { screen, renderer, cursor, .. } = self;
        let mut messages = vec![];
        let mut ui = UserInterface::build(screen.view(), SIZE, mem::take(&mut self.cache), renderer);
        let _ = ui.update(&[event], *cursor, renderer, &mut clipboard::Null, &mut messages);
        self.cache = ui.into_cache();
        messages
    }

    fn redraw(&mut self) {
        let Self { screen, renderer, cursor, .. } = self;
        let theme = screen.theme();
        let asked = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let mut ui = UserInterface::build(screen.view(), SIZE, mem::take(&mut self.cache), renderer);
        let _ = ui.update(&[asked], *cursor, renderer, &mut clipboard::Null, &mut vec![]);
        ui.draw(renderer, &theme, &Style { text_color: theme.base().text_color }, *cursor);
        self.cache = ui.into_cache();
        self.paint();
    }

    /// Paints what differs from the picture before; on another ground, everything.
    fn paint(&mut self) {
        let viewport = Viewport::with_physical_size(PIXELS, 1.0);
        let whole = Rectangle::with_size(SIZE);
        let ground = self.screen.theme().base().background_color;
        let layers = self.renderer.layers().to_vec();
        let changed = if self.ground != ground {
            vec![whole]
        } else {
            damage::group(damage::diff(&self.layers, &layers, |layer| vec![layer.bounds], Layer::damage), whole)
        };
        self.renderer.draw(&mut self.pixels.as_mut(), &mut self.mask, &viewport, &changed, ground);
        (self.layers, self.ground) = (layers, ground);
    }
}

fn kiosk(time: Rc<Cell<Duration>>) -> Kiosk {
    Kiosk::new(seat::start(Clock::by_hand(move || time.get(), seat::TODAY), SIZE))
}

fn main() -> Result<(), Box<dyn Error>> {
    let time = Rc::new(Cell::new(Duration::ZERO));
    let mut window = Window::open(kiosk(Rc::clone(&time))).ok_or("no software renderer")?;
    let lessons: Vec<_> = window.screen.curriculum().lessons().map(|entry| entry.id.clone()).collect();
    let page = median(|n| {
        window.screen.open(&lessons[n % lessons.len()], Rung::Together);
        window.redraw();
    });
    // A median does not see the one turn in eight that opens the lesson anew.
    let field = median(|n| {
        if n % 8 == 0 {
            window.screen.open(&lessons[0], Rung::Together);
        }
        time.set(window.screen.wake_at().unwrap_or(time.get()));
        window.turn(Message::Woke);
    });
    let arrow = median(|n| window.arrow(Point::new(700.0 + 8.0 * n as f32, 500.0 + 4.0 * n as f32)));
    window.screen.open(&Id::new("letters"), Rung::Together);
    window.redraw();
    let letter = median(|n| window.event(key(["x", "y"][n % 2])));
    window.screen.open(&Id::new("scroll"), Rung::Together);
    window.arrow(Point::new(700.0, 600.0));
    let wheel = median(|n| window.event(wheel(if n % 8 < 4 { -1.0 } else { 1.0 })));
    window.screen.open(&Id::new("tidy"), Rung::Together);
    window.redraw();
    let desk = median(|n| window.arrow(Point::new(400.0 + 8.0 * n as f32, 400.0 + 4.0 * n as f32)));
    println!(
        "field {field:.2}\npage {page:.2}\narrow {arrow:.2}\nletter {letter:.2}\nwheel {wheel:.2}\ndesk {desk:.2}"
    );
    Ok(())
}

/// A key that writes `text`.
fn key(text: &str) -> Event {
    let key = Key::Character(text.into());
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Unidentified(NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text: Some(text.into()),
        repeat: false,
    })
}

/// A turn of the wheel: up is positive.
fn wheel(notches: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled { delta: mouse::ScrollDelta::Lines { x: 0.0, y: notches } })
}

/// The median of many turns, in milliseconds.
fn median(mut turn: impl FnMut(usize)) -> f64 {
    let mut times: Vec<f64> = (0..TURNS)
        .map(|n| {
            let start = Instant::now();
            turn(n);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[TURNS / 2]
}
