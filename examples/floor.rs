//! A bare form: the least that any program on iced costs. `make bench` sets the kiosk beside it.

use iced::widget::{button, center, column, text, text_input};
use iced::{Element, window};

#[derive(Default)]
struct Form {
    name: String,
    sent: u32,
}

#[derive(Debug, Clone)]
enum Message {
    Typed(String),
    Sent,
}

impl Form {
    fn update(&mut self, message: Message) {
        match message {
            Message::Typed(name) => self.name = name,
            Message::Sent => self.sent += 1,
        }
    }

    fn view(&self) -> Element<'_, Message> {
        let field = text_input("Name", &self.name).on_input(Message::Typed).size(34).padding(24).width(700);
        let send = button(text("Send").size(34)).padding(24).on_press(Message::Sent);
        center(column![text("A bare form").size(76), field, send, text(self.sent).size(34)].spacing(32)).into()
    }
}

fn main() -> iced::Result {
    iced::application(Form::default, Form::update, Form::view)
        .window(window::Settings { fullscreen: true, decorations: false, ..window::Settings::default() })
        .run()
}
