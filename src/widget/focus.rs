//! The keyboard's way from one control to the next, which goes round: iced's own stops at nothing after the last.

use iced::Rectangle;
use iced::Task;
use iced::advanced::widget::operation::focusable::{Count, count};
use iced::advanced::widget::operation::{self, Focusable, Operation};
use iced::advanced::widget::{Id, operate};

/// Moves to the next control; after the last, to the first.
pub fn next<Message: Send + 'static>() -> Task<Message> {
    operate(next_operation()).discard()
}

/// Moves to the control before; before the first, to the last.
pub fn previous<Message: Send + 'static>() -> Task<Message> {
    operate(previous_operation()).discard()
}

/// Moves to the control named `id`, and shows the ring.
pub fn on<Message: Send + 'static>(id: impl Into<Id>) -> Task<Message> {
    operate::<()>(operation::focusable::focus(id.into())).discard()
}

/// Leaves every control.
pub fn nowhere<Message: Send + 'static>() -> Task<Message> {
    operate::<()>(operation::focusable::unfocus()).discard()
}

/// The operation behind [`next`], for those who run operations themselves.
pub fn next_operation() -> impl Operation<()> {
    operation::then(count(), |count: Count| {
        FocusNth::new(count.focused.map_or(0, |focused| (focused + 1) % count.total.max(1)))
    })
}

/// The operation behind [`previous`].
pub fn previous_operation() -> impl Operation<()> {
    operation::then(count(), |count: Count| {
        let total = count.total.max(1);
        FocusNth::new(count.focused.map_or(total - 1, |focused| (focused + total - 1) % total))
    })
}

/// Focuses the `nth` control and leaves every other.
struct FocusNth {
    nth: usize,
    seen: usize,
}

impl FocusNth {
    fn new(nth: usize) -> Self {
        Self { nth, seen: 0 }
    }
}

impl Operation<()> for FocusNth {
    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.seen == self.nth {
            state.focus();
        } else {
            state.unfocus();
        }
        self.seen += 1;
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }
}
