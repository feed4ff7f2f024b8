//! What one turn of a screen costs without a window: update, view, layout, draw, and paint of what changed.
//!
//! Prints one line a row, its name and the median in milliseconds: `field`, when one thing on the page changed, and `page`,
//! when all of it did. `make bench` puts them into its table.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![expect(clippy::print_stdout, reason = "a bench prints what it found")]

use declic::theme::{self, Element, Measure, Palette, Role, Theme};
use declic::tour::seat::Screen;
use declic::widget::{Icon, icon, press, words};

use iced::advanced::graphics::{Viewport, damage, text::font_system};
use iced::advanced::renderer::{Headless, Style};
use iced::theme::Base;
use iced::widget::{center, column, container, row, space};
use iced::{Event, Fill, Pixels, Rectangle, Renderer, Size, Task, mouse, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_tiny_skia::Layer;
use tiny_skia::{Mask, Pixmap};

use std::error::Error;
use std::mem;
use std::time::Instant;

const SIZE: Size<u32> = Size::new(1920, 1080);
const TURNS: usize = 61;

/// A window of which only the glass is missing: what changed since the last picture is painted over it.
struct Window<S> {
    screen: S,
    renderer: Renderer,
    cache: Cache,
    layers: Vec<Layer>,
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
            layers: vec![],
            pixels: Pixmap::new(SIZE.width, SIZE.height)?,
            mask: Mask::new(SIZE.width, SIZE.height)?,
        };
        window.redraw();
        Some(window)
    }

    /// What a window does after a message.
    fn turn(&mut self, message: S::Message) {
        drop(self.screen.update(message));
        self.redraw();
    }

    fn redraw(&mut self) {
        let theme = self.screen.theme();
        let base = theme.base();
        let viewport = Viewport::with_physical_size(SIZE, 1.0);
        let cursor = mouse::Cursor::Unavailable;
        let cache = mem::take(&mut self.cache);
        let mut ui = UserInterface::build(self.screen.view(), viewport.logical_size(), cache, &mut self.renderer);
        let asked = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let _ = ui.update(&[asked], cursor, &mut self.renderer, &mut iced::advanced::clipboard::Null, &mut vec![]);
        ui.draw(&mut self.renderer, &theme, &Style { text_color: base.text_color }, cursor);
        self.cache = ui.into_cache();
        self.paint(&viewport, base.background_color);
    }

    fn paint(&mut self, viewport: &Viewport, ground: iced::Color) {
        let whole = Rectangle::with_size(viewport.logical_size());
        let layers = self.renderer.layers().to_vec();
        let changed = if self.layers.is_empty() {
            vec![whole]
        } else {
            damage::group(damage::diff(&self.layers, &layers, |layer| vec![layer.bounds], Layer::damage), whole)
        };
        self.renderer.draw(&mut self.pixels.as_mut(), &mut self.mask, viewport, &changed, ground);
        self.layers = layers;
    }

    /// The median of many turns, in milliseconds.
    fn median(&mut self, message: impl Fn(usize) -> S::Message) -> f64 {
        let mut times: Vec<f64> = (0..TURNS)
            .map(|n| {
                let start = Instant::now();
                self.turn(message(n));
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        times[TURNS / 2]
    }
}

/// A page as full as a lesson's: a title, an instruction, a field, eight tiles, and the bar of helpers.
#[derive(Default)]
struct Page {
    number: usize,
    typed: String,
}

#[derive(Debug, Clone)]
enum Message {
    Typed(char),
    Turned,
    Pressed,
}

impl Screen for Page {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Typed(letter) => {
                self.typed.truncate(16);
                self.typed.push(letter);
            }
            Message::Turned => self.number += 1,
            Message::Pressed => {}
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        let measure = Measure::of(Size::new(1920.0, 1080.0), false);
        let n = self.number;
        let tile = |k: usize| {
            let content = column![
                icon(Icon::ALL[(n + k) % Icon::ALL.len()], measure.icon_tile, Role::Inherit),
                words(format!("Tile {k} of page {n}"), None, measure.label),
            ];
            press(format!("tile.{k}"), content, Message::Pressed).width(Fill).height(measure.tile)
        };
        let tiles = |from: usize| row((from..from + 4).map(|k| tile(k).into())).spacing(measure.gap);
        let helper = |k: usize| press(format!("helper.{k}"), words("Helper", None, measure.helper), Message::Pressed);
        column![
            words(format!("Page {n} of the bench"), None, measure.title).bold(),
            words(
                format!("Sentence {n} says in a dozen plain words what is to be done now"),
                Some(n % 8),
                measure.instruction
            ),
            container(words(self.typed.as_str(), None, measure.page))
                .style(theme::container::card)
                .padding(24)
                .width(Fill),
            tiles(0),
            tiles(4),
            space::vertical(),
            center(row((0..5).map(|k| helper(k).height(measure.helper_height).into())).spacing(measure.gap))
                .height(measure.bar),
        ]
        .spacing(measure.gap)
        .padding(measure.margin)
        .into()
    }

    fn theme(&self) -> Theme {
        Theme::new(Palette::Light)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut window = Window::open(Page::default()).ok_or("no software renderer")?;
    let letter = |n: usize| Message::Typed(char::from(b'a' + u8::try_from(n % 26).unwrap_or(0)));
    println!("field {:.2}", window.median(letter));
    println!("page {:.2}", window.median(|_| Message::Turned));
    Ok(())
}
