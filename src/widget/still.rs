//! A page that scrolls, for whoever looks through it, and that nobody scrolls from outside.

use iced::Rectangle;
use iced::advanced::widget::operation::{Scrollable, scrollable};

/// The page is moved by what holds it, and by nobody else.
pub(crate) struct Still;

impl Scrollable for Still {
    fn snap_to(&mut self, _offset: scrollable::RelativeOffset<Option<f32>>) {}
    fn scroll_to(&mut self, _offset: scrollable::AbsoluteOffset<Option<f32>>) {}
    fn scroll_by(&mut self, _offset: scrollable::AbsoluteOffset, _bounds: Rectangle, _content: Rectangle) {}
}
