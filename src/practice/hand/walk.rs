//! Looks for what lies under the arrow, in what is shown.

use super::super::field::Letters;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Operation, Scrollable};
use iced::{Point, Rectangle, Vector};

use std::any::Any;

/// Goes through what is shown, and keeps what lies at a point of the window.
pub(super) struct Walk {
    at: Point,
    /// The field in which the nearest letter is wanted wherever the point is, or the thing whose place is wanted.
    wanted: Option<Id>,
    page: Page,
    pages: Vec<Page>,
    /// What lies there, from the lowest to the topmost.
    hits: Vec<Hit>,
    letter: Option<usize>,
    place: Option<Rectangle>,
}

/// A named thing under the point.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Hit {
    pub(super) id: Id,
    /// In a field: before which letter the point is.
    pub(super) caret: Option<usize>,
}

/// What can be seen of a page, and how far its content is moved.
#[derive(Debug, Clone, Copy)]
struct Page {
    seen: Rectangle,
    moved: Vector,
}

impl Walk {
    /// Looks for what lies at this point.
    pub(super) fn to(at: Point) -> Self {
        let page = Page { seen: Rectangle::INFINITE, moved: Vector::ZERO };
        Self { at, wanted: None, page, pages: vec![], hits: vec![], letter: None, place: None }
    }

    /// Looks also for this thing.
    pub(super) fn with(self, wanted: Id) -> Self {
        Self { wanted: Some(wanted), ..self }
    }

    /// The named things at the point, the topmost first.
    pub(super) fn hits(&self) -> impl Iterator<Item = &Hit> {
        self.hits.iter().rev()
    }

    /// The letter of the wanted field that is nearest to the point.
    pub(super) fn letter(&self) -> Option<usize> {
        self.letter
    }

    /// Where the wanted thing is, as far as it is to be seen.
    pub(super) fn place(&self) -> Option<Rectangle> {
        self.place
    }

    fn seen(&self, bounds: Rectangle) -> Option<Rectangle> {
        self.page.seen.intersection(&(bounds + self.page.moved))
    }
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        self.pages.push(self.page);
        operate(self);
        let _ = self.pages.pop();
        // What was told of a page holds for its content, and no longer.
        if let Some(page) = self.pages.last() {
            self.page = *page;
        } else {
            self.page = Page { seen: Rectangle::INFINITE, moved: Vector::ZERO };
        }
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let (Some(id), Some(seen)) = (id, self.seen(bounds)) else { return };
        if self.wanted.as_ref() == Some(id) {
            self.place = Some(seen);
        }
        if seen.contains(self.at) {
            self.hits.push(Hit { id: id.clone(), caret: None });
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
        self.page = Page { seen: self.seen(bounds).unwrap_or_default(), moved: self.page.moved - scrolled };
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let (Some(id), Some(letters)) = (id, state.downcast_ref::<Letters>()) else { return };
        let corner = bounds.position() + self.page.moved;
        let letter = letters.nearest(Point::ORIGIN + (self.at - corner));
        if self.wanted.as_ref() == Some(id) {
            self.letter = Some(letter);
        }
        if let Some(hit) = self.hits.iter_mut().rev().find(|hit| &hit.id == id) {
            hit.caret = Some(letter);
        }
    }
}
