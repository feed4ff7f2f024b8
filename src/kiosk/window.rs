//! The window in a room: it fills the screen, and no key chord or close request ends it.

use super::{Kiosk, Message, Start};
use crate::theme;

use iced::{Size, Task, window};

/// Runs the kiosk in a window until staff leave it. `windowed` is for development: in a room it fills the screen.
///
/// # Errors
/// When there is no display, or the window cannot be opened.
pub fn run(start: impl Fn() -> Start + 'static, windowed: Option<Size>) -> iced::Result {
    let boot = move || (Kiosk::new(start()), Task::done(Message::Woke));
    iced::application(boot, Kiosk::update, Kiosk::view)
        .title(|_: &Kiosk| String::from("Déclic"))
        .theme(Kiosk::theme)
        .subscription(|_| window::events().filter_map(resized))
        .settings(iced::Settings {
            id: Some(String::from("declic")),
            fonts: theme::fonts(),
            default_font: theme::font::TEXT,
            ..iced::Settings::default()
        })
        .window(window::Settings {
            size: windowed.unwrap_or(Size::new(1280.0, 800.0)),
            fullscreen: windowed.is_none(),
            decorations: windowed.is_some(),
            exit_on_close_request: windowed.is_some(),
            ..window::Settings::default()
        })
        .run()
}

fn resized((_, event): (window::Id, window::Event)) -> Option<Message> {
    match event {
        window::Event::Opened { size, .. } | window::Event::Resized(size) => Some(Message::Resized(size)),
        _ => None,
    }
}
