//! Looks for one control in what is shown, and reads it.

use super::Control;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable};
use iced::{Point, Rectangle, Vector};

use std::mem;

/// Which control is looked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum What {
    /// The one at this point of the window, as far as it is to be seen.
    Under(Point),
    /// The one that has the keyboard.
    Focused,
}

/// Goes through what is shown until the control is found and read.
pub(super) struct Look {
    what: What,
    found: Option<Control>,
    reading: Reading,
    page: Page,
    /// The page whose content comes next.
    next: Option<Page>,
    /// Whether what comes next is nowhere near the point: nothing in it is looked at.
    is_beside: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Reading {
    NotYet,
    /// What is inside the control comes next.
    Next,
    Inside,
    Done,
}

/// What can be seen of a page, and how far it is scrolled.
#[derive(Debug, Clone, Copy)]
struct Page {
    seen: Rectangle,
    moved: Vector,
}

impl Look {
    pub(super) fn new(what: What) -> Self {
        let page = Page { seen: Rectangle::INFINITE, moved: Vector::ZERO };
        Self { what, found: None, reading: Reading::NotYet, page, next: None, is_beside: false }
    }

    pub(super) fn found(self) -> Option<Control> {
        self.found
    }

    fn find(&mut self, id: &Id) {
        self.found = Some(Control { id: id.clone(), words: vec![], is_control: true });
        self.reading = Reading::Next;
    }
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let is_over = self.reading == Reading::Done && matches!(self.what, What::Focused);
        if mem::take(&mut self.is_beside) || is_over {
            return;
        }
        let page = self.page;
        self.page = self.next.take().unwrap_or(page);
        let is_control = self.reading == Reading::Next;
        if is_control {
            self.reading = Reading::Inside;
        }
        operate(self);
        if is_control {
            self.reading = Reading::Done;
        }
        self.page = page;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let What::Under(at) = self.what else { return };
        let seen = self.page.seen.intersection(&(bounds + self.page.moved));
        let is_here = seen.is_some_and(|seen| seen.contains(at));
        // What has a name of its own within a control is another one. The innermost under the arrow is meant, and the last: it lies on top.
        self.is_beside = !is_here && (self.reading != Reading::Inside || id.is_some());
        if let (Some(id), true) = (id, is_here) {
            self.find(id);
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if let (What::Focused, Some(id), true) = (self.what, id, state.is_focused()) {
            self.find(id);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        scrolled: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.is_beside = false;
        let seen = self.page.seen.intersection(&(bounds + self.page.moved)).unwrap_or_default();
        self.next = Some(Page { seen, moved: self.page.moved - scrolled });
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        match (self.reading, self.what, &mut self.found) {
            (Reading::Inside, _, Some(control)) => control.words.push(text.to_owned()),
            // What stands on no control is read as well: whoever cannot read lays the arrow on it.
            (Reading::NotYet, What::Under(at), _) => {
                let seen = self.page.seen.intersection(&(bounds + self.page.moved));
                if seen.is_some_and(|seen| seen.contains(at)) {
                    self.found = Some(Control::of_words(text));
                    self.reading = Reading::Done;
                }
            }
            _ => {}
        }
    }
}
