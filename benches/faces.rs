//! What one turn of a screen costs without a window: update, view, layout, draw, and paint of what changed.
//!
//! Prints one line a row, its name and the median in milliseconds: `field`, when the next word is lit, `page`, when another lesson was
//! opened, which is read from the disk, `arrow`, when the arrow has moved over an exercise, `letter`, when a letter was typed into a field
//! above the drawn keyboard, `wheel`, when a long page was scrolled, `desk`, when the arrow has moved over windows and files, and on the longest
//! page of a site with a header: `site`, when it came in place of another, `site_letter`, when a letter was typed, `site_wheel`, when it was scrolled.
//! `make bench` puts them into its table.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

#[path = "../tests/common/seat.rs"]
mod seat;

use declic::computer::Spot;
use declic::kiosk::{Clock, Kiosk, Message};
use declic::lesson::Id;
use declic::progress::Rung;
use declic::theme;
use declic::tour::seat::Screen;

use iced::advanced::clipboard;
use iced::advanced::graphics::{Viewport, damage, text::font_system};
use iced::advanced::renderer::{Headless, Style};
use iced::keyboard::key::{Named, NativeCode, Physical};
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
    let wheel = median(|n| window.event(turn_wheel(if n % 8 < 4 { -1.0 } else { 1.0 })));
    window.screen.open(&Id::new("tidy"), Rung::Together);
    window.redraw();
    let desk = median(|n| window.arrow(Point::new(400.0 + 8.0 * n as f32, 400.0 + 4.0 * n as f32)));
    println!(
        "field {field:.2}\npage {page:.2}\narrow {arrow:.2}\nletter {letter:.2}\nwheel {wheel:.2}\ndesk {desk:.2}"
    );
    let long = Spot::parse("emploi.month")?;
    fill_in(&mut window, &time)?;
    if front(&window) != Some(long) {
        return Err("the long page is not in front".into());
    }
    reach(&mut window, "emploi.month.hours")?;
    let letter = median(|n| {
        if n % 8 == 0 {
            (0..8).for_each(|_| press(&mut window, Named::Backspace, Modifiers::empty()));
        }
        window.event(key(["1", "2"][n % 2]));
    });
    let turned = median(|n| window.event(turn_wheel(if n % 8 < 4 { -1.0 } else { 1.0 })));
    window.event(Event::Keyboard(keyboard::Event::ModifiersChanged(Modifiers::ALT)));
    let mut times: Vec<f64> = (0..TURNS)
        .map(|_| {
            press(&mut window, Named::ArrowLeft, Modifiers::ALT);
            milliseconds(|| press(&mut window, Named::ArrowRight, Modifiers::ALT))
        })
        .collect();
    let site = middle(&mut times);
    println!("site {site:.2}\nsite_letter {letter:.2}\nsite_wheel {turned:.2}");
    Ok(())
}

/// Opens the long page of the agency, and answers so that everything is asked.
fn fill_in(window: &mut Window<Kiosk>, time: &Cell<Duration>) -> Result<(), Box<dyn Error>> {
    window.screen.open(&Id::new("payslip"), Rung::Alone);
    window.redraw();
    time.set(time.get() + Duration::from_secs(2));
    press(window, Named::Enter, Modifiers::empty());
    window.arrow(Point::new(700.0, 600.0));
    reach(window, "emploi.menu.update")?;
    press(window, Named::Enter, Modifiers::empty());
    reach(window, "emploi.training.training.yes")?;
    press(window, Named::ArrowDown, Modifiers::empty());
    reach(window, "emploi.training.send")?;
    press(window, Named::Enter, Modifiers::empty());
    reach(window, "emploi.month.worked.yes")?;
    press(window, Named::Space, Modifiers::empty());
    Ok(())
}

/// The page in front.
fn front(window: &Window<Kiosk>) -> Option<Spot> {
    let (browser, sites) = window.screen.computer()?.browser();
    browser.page(sites).map(|page| page.spot.clone())
}

/// Goes to a thing by Tab.
fn reach(window: &mut Window<Kiosk>, spot: &str) -> Result<(), Box<dyn Error>> {
    let spot = Spot::parse(spot)?;
    for _ in 0..200 {
        if window.screen.computer().and_then(|computer| computer.focus()) == Some(&spot) {
            return Ok(());
        }
        press(window, Named::Tab, Modifiers::empty());
    }
    Err(format!("Tab does not reach {spot}").into())
}

/// Presses a key that writes nothing.
fn press(window: &mut Window<Kiosk>, named: Named, modifiers: Modifiers) {
    let key = Key::Named(named);
    window.event(Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Unidentified(NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
        text: None,
        repeat: false,
    }));
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
fn turn_wheel(notches: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled { delta: mouse::ScrollDelta::Lines { x: 0.0, y: notches } })
}

/// The median of many turns, in milliseconds.
fn median(mut turn: impl FnMut(usize)) -> f64 {
    middle(&mut (0..TURNS).map(|n| milliseconds(|| turn(n))).collect::<Vec<_>>())
}

/// How long it takes, in milliseconds.
fn milliseconds(turn: impl FnOnce()) -> f64 {
    let start = Instant::now();
    turn();
    start.elapsed().as_secs_f64() * 1000.0
}

/// The one in the middle, when they are in order.
fn middle(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
