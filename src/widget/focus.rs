//! The keyboard's way from one control to the next, which goes round: iced's own stops at nothing after the last.
//!
//! A page that scrolls follows: what has the keyboard is seen.

use crate::theme::measure::FOCUS;

use iced::advanced::widget::operation::focusable::{Count, count};
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task, Vector};

/// How much is seen around a control that has the keyboard, in pixels.
const RING: f32 = FOCUS * 2.5;

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
    let focus = operation::then(count(), |count: Count| {
        FocusNth::new(count.focused.map_or(0, |focused| (focused + 1) % count.total.max(1)))
    });
    operation::then(focus, |()| Reveal::default())
}

/// The operation behind [`previous`].
pub fn previous_operation() -> impl Operation<()> {
    let focus = operation::then(count(), |count: Count| {
        let total = count.total.max(1);
        FocusNth::new(count.focused.map_or(total - 1, |focused| (focused + total - 1) % total))
    });
    operation::then(focus, |()| Reveal::default())
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

    fn finish(&self) -> Outcome<()> {
        Outcome::Some(())
    }
}

/// Finds the control that has the keyboard, and scrolls the pages around it until it is seen.
#[derive(Default)]
struct Reveal {
    pages: Vec<Page>,
    focused: Option<Rectangle>,
}

/// A page that scrolls: its place, what is on it, and how far it is scrolled.
struct Page {
    bounds: Rectangle,
    content: Rectangle,
    scrolled: f32,
}

impl Page {
    /// How far it must be scrolled, so that `control` is seen with the ring around it. None when it need not move.
    fn toward(&self, control: Rectangle) -> Option<f32> {
        let top = control.y - self.bounds.y - RING;
        let bottom = control.y + control.height + RING - self.bounds.y - self.bounds.height;
        match self.scrolled {
            _ if !self.content.contains(control.center()) => None,
            scrolled if scrolled > top => Some(top.max(0.0)),
            scrolled if scrolled < bottom => Some(bottom),
            _ => None,
        }
    }
}

impl Operation<()> for Reveal {
    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.pages.push(Page { bounds, content, scrolled: translation.y });
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(bounds);
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn finish(&self) -> Outcome<()> {
        let Some(control) = self.focused else { return Outcome::None };
        let moves: Vec<_> = self.pages.iter().map(|page| page.toward(control)).collect();
        if moves.iter().all(Option::is_none) {
            return Outcome::None;
        }
        Outcome::Chain(Box::new(Scroll { moves: moves.into_iter() }))
    }
}

/// Scrolls one page after the other.
struct Scroll {
    moves: std::vec::IntoIter<Option<f32>>,
}

impl Operation<()> for Scroll {
    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some(y) = self.moves.next().flatten() {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(y) });
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rectangle(y: f32, height: f32) -> Rectangle {
        Rectangle { x: 0.0, y, width: 100.0, height }
    }

    #[test]
    fn a_page_is_scrolled_only_as_far_as_it_must() {
        let page = |scrolled| Page { bounds: rectangle(50.0, 400.0), content: rectangle(50.0, 1000.0), scrolled };
        assert_eq!(page(0.0).toward(rectangle(100.0, 60.0)), None, "it is seen");
        assert_eq!(page(0.0).toward(rectangle(600.0, 60.0)), Some(210.0 + RING), "it is below");
        assert_eq!(page(500.0).toward(rectangle(300.0, 60.0)), Some(250.0 - RING), "it is above");
        assert_eq!(page(500.0).toward(rectangle(55.0, 60.0)), Some(0.0));
        assert_eq!(page(0.0).toward(rectangle(1200.0, 60.0)), None, "it is not on this page");
    }
}
