//! The task bar: « Fichiers », the windows, the USB key beside its port.

use super::room::{Room, shortened, wide};
use super::thing;
use crate::computer::Action;
use crate::computer::desk::{App, Key, State, WebWindow};
use crate::theme::{Element, desktop as style, font};
use crate::widget::Icon;

use iced::widget::text::Wrapping;
use iced::widget::{Space, column, container, row, text};
use iced::{Center, Fill};

/// Height of a line of the words of the key, in letters.
const LINE: f32 = 1.1;

/// Above and below the buttons of the bar, in pixels.
const PADDING: f32 = 4.0;

/// The whole bar.
pub(super) fn view<'a>(room: &Room<'a>) -> Element<'a, Action> {
    let word = room.label("files");
    let width = room.button_width(&word, true) + room.near;
    let files = container(room.button("desk.menu_files", Some(Icon::Folder), word)).width(width);
    let key = key(room);
    let (browser, taken) = browser(room).unzip();
    let taken = width + taken.map_or(0.0, |taken: f32| taken + room.near);
    let bar = row![files].push(browser).extend(windows(room, taken)).push(Space::new().width(Fill)).push(key);
    let bar = bar.spacing(room.near).padding([PADDING, room.near * 2.0]).align_y(Center);
    container(bar).style(style::bar).width(Fill).height(Fill).into()
}

/// A button for each window, reduced or not, always in the same order: the one in front is marked.
fn windows<'a>(room: &Room<'a>, taken: f32) -> Vec<Element<'a, Action>> {
    let mut windows: Vec<_> = room.desk.windows().iter().collect();
    windows.sort_by_key(|window| window.app);
    let free = room.size.width - taken - key_width(room) - room.near * (5.0 + windows.len() as f32);
    let width = (free / windows.len().max(1) as f32).min(room.letters * 11.0);
    let front = room.desk.front().map(|window| window.app);
    let face = |window: &crate::computer::desk::Window| {
        let is_front = front == Some(window.app);
        let look = match window.state {
            _ if is_front => style::chosen,
            State::Reduced => style::bare,
            State::Open | State::Enlarged => style::button,
        };
        let (sign, title) = thing::heading(room, window.app);
        let font = if is_front { font::DIGITS_BOLD } else { font::DIGITS };
        let words = shortened(title, room.letters * 1.06, width - room.sign() - room.near * 3.0 - 6.0);
        let words = text(words).font(font).size(room.letters).wrapping(Wrapping::None);
        let face = row![room.sign_of(sign, room.sign()), container(words).width(Fill).clip(true)];
        let face = face.spacing(room.near).padding([0.0, room.near]).align_y(Center);
        let control = room.control(&spot(room, window.app), look, face);
        container(control).width(width).height(Fill).into()
    };
    windows.into_iter().map(face).collect()
}

/// The button of the browser, and its width. None where there is no browser.
fn browser<'a>(room: &Room<'a>) -> Option<(Element<'a, Action>, f32)> {
    let web = room.desk.web()?;
    let word = room.lent.label("chrome.window");
    let width = room.button_width(&word, true) + room.near;
    // Reduced, it looks like the other windows that are; closed, it can still be opened.
    let look = if web == WebWindow::Closed { style::bare } else { style::button };
    let button = room.worded("desk.bar.browser", look, Some(Icon::GlobeSimple), word);
    Some((container(button).width(width).height(Fill).into(), width))
}

/// The bin is the window of files, and may bear its own name in the bar.
fn spot(room: &Room<'_>, app: App) -> String {
    if app == App::Files && room.has("desk.bar.bin") {
        return "desk.bar.bin".to_owned();
    }
    format!("desk.bar.{}", app.name())
}

fn key_words(room: &Room<'_>) -> [String; 2] {
    let state = match room.desk.key_state() {
        Key::Out => "key_out",
        Key::In => "key_in",
        Key::Ejected => "key_ejected",
    };
    [room.label("place_key"), room.label(state)]
}

/// As wide as its longest words, so that nothing moves when the key is plugged in.
fn key_width(room: &Room<'_>) -> f32 {
    let words = ["place_key", "key_out", "key_in", "key_ejected"].map(|key| wide(&room.label(key), letters(room)));
    let unit = unit(room);
    (words.into_iter().fold(0.0, f32::max) * 1.06 + unit * 9.8 + room.near * 3.0).ceil()
}

fn letters(room: &Room<'_>) -> f32 {
    ((room.bar() - PADDING * 2.0 - 4.0) / (2.0 * LINE)).min(room.small).floor()
}

/// The drawing is ten units wide, and five high.
fn unit(room: &Room<'_>) -> f32 {
    ((room.target - 6.0) / 5.0).floor()
}

/// The USB key beside its port, or in it.
fn key<'a>(room: &Room<'a>) -> Element<'a, Action> {
    let unit = unit(room);
    let piece = |look: fn(&crate::theme::Theme) -> container::Style, width: f32, height: f32| {
        container(Space::new()).style(look).width(unit * width).height(unit * height)
    };
    let free = |width: f32| Space::new().width(unit * width);
    let body = piece(style::key, 4.0, 3.0);
    let plug = |width: f32| piece(style::metal, width, 1.8);
    let port = container(piece(style::hole, 0.8, 2.4)).style(style::metal).width(unit * 1.8).height(unit * 4.6);
    let port = port.align_left(unit * 1.8).center_y(unit * 4.6);
    let drawing = match room.desk.key_state() {
        Key::Out => row![body, plug(1.6), free(2.4), port],
        // The plug is within the port.
        Key::In => row![free(4.0), body, port],
        Key::Ejected => row![free(2.6), body, plug(1.4), port],
    };
    let drawing = container(drawing.align_y(Center)).width(unit * 9.8).center_y(Fill);
    let [name, state] = key_words(room);
    let line = |words: String, font| text(words).font(font).size(letters(room)).line_height(LINE);
    let words = column![line(name, font::DIGITS_BOLD), line(state, font::DIGITS)];
    let face = row![drawing, words].spacing(room.near).padding([0.0, room.near]).align_y(Center);
    let control = room.control("desk.usb", style::button, face);
    container(control).width(key_width(room)).height(Fill).into()
}
