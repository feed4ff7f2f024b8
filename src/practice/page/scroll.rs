//! A page in its window: as far up as the computer scrolled it. It tells the computer how large everything is.

use crate::computer::browser::{Extent, PAGE};
use crate::computer::{Action, Computer, Spot};
use crate::theme::{Element, Theme};
use crate::widget::{self, Still};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Renderer as _};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Shell, Widget};
use iced::{Event, Fill, Length, Point, Rectangle, Renderer, Size, Vector, mouse, touch, window};

/// The name of a thing together with its label and its red line: they are scrolled to together.
pub(super) fn around(spot: &Spot) -> String {
    format!("around {spot}")
}

/// A page that is as high as it needs, behind a window that is as large as it may be.
pub(super) struct Scroll<'a> {
    content: Element<'a, Action>,
    computer: &'a Computer,
}

/// What the computer was told, and what it knew then: what it does not take in is not told for ever.
#[derive(Default)]
struct State {
    told: Option<(Extent, Extent)>,
}

impl<'a> Scroll<'a> {
    pub(super) fn new(content: impl Into<Element<'a, Action>>, computer: &'a Computer) -> Self {
        Self { content: content.into(), computer }
    }

    /// How large everything is.
    fn extent(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Extent {
        let browser = self.computer.browser().0;
        let spots = self.computer.spots().into_iter();
        let names =
            spots.flat_map(|spot| [(Id::from(around(&spot)), spot.clone()), (Id::from(spot.to_string()), spot)]);
        let mut measure = Measure {
            names: names.collect(),
            extent: Extent {
                page: browser.page(self.computer.browser().1).map(|page| page.spot.clone()),
                zoom: browser.zoom(),
                view: layout.bounds().height.round(),
                ..Extent::default()
            },
            top: 0.0,
        };
        if let Some(content) = layout.children().next() {
            measure.extent.whole = content.bounds().height.round();
            measure.top = content.bounds().y;
            self.content.as_widget_mut().operate(&mut tree.children[0], content, renderer, &mut measure);
        }
        measure.extent
    }

    fn tell(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, shell: &mut Shell<'_, Action>) {
        let extent = self.extent(tree, layout, renderer);
        let known = self.computer.extent();
        let state = tree.state.downcast_mut::<State>();
        if extent == *known {
            state.told = None;
        } else if state.told.as_ref().is_none_or(|(told, knew)| *told != extent || knew != known) {
            state.told = Some((extent.clone(), known.clone()));
            shell.publish(Action::Laid(extent));
        }
    }
}

/// Finds the top and the bottom of each thing.
struct Measure {
    names: Vec<(Id, Spot)>,
    extent: Extent,
    /// Where the page begins in the window.
    top: f32,
}

impl Operation for Measure {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let Some((_, spot)) = id.and_then(|id| self.names.iter().find(|(name, _)| name == id)) {
            let top = (bounds.y - self.top).round();
            // What is around a thing comes before the thing itself.
            self.extent.things.entry(spot.clone()).or_insert((top, top + bounds.height.round()));
        }
    }
}

/// The place of the page, with a mark that shows which it is and how far it is scrolled.
///
/// Of two pictures whose layers lie elsewhere, the renderer paints a layer once and whole. Else it paints each line that has moved by itself,
/// with all that lies behind it, and those that were scrolled away too: that takes several times as long. The mark never reaches the next pixel.
fn marked(seen: Rectangle, scrolled: Vector, page: Option<&Spot>) -> Rectangle {
    let number = page.map_or(0, |page| page.as_str().bytes().fold(0_u8, |sum, byte| (sum + byte % NUMBERS) % NUMBERS));
    let mark = scrolled.y.abs() * MARK + f32::from(number) * PAGE_MARK;
    Rectangle { x: seen.x - mark, width: seen.width + 2.0 * mark, ..seen }
}

/// How much wider on each side a page is that is scrolled by a pixel, in pixels.
const MARK: f32 = 1e-5;
/// The same for each number of a page, and how many numbers there are.
const PAGE_MARK: f32 = 2e-3;
const NUMBERS: u8 = 97;

impl Widget<Action, Theme, Renderer> for Scroll<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    widget::wrapper::keeps_its_content!();

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Fill)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let size = limits.max();
        // A short page fills its window: so does its ground.
        let limits = layout::Limits::new(Size::new(0.0, size.height), Size::new(size.width, f32::INFINITY));
        let page = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &limits);
        let beyond = (page.size().height - size.height).max(0.0);
        // What the computer knows of the page may be of another page yet.
        let offset = self.computer.browser().0.offset().clamp(0.0, beyond).round();
        layout::Node::with_children(size, vec![page.move_to(Point::new(0.0, -offset))])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let Some(page) = layout.children().next() else { return };
        let bounds = layout.bounds();
        operation.container(Some(&Id::from(PAGE)), bounds);
        operation.scrollable(None, bounds, page.bounds(), Vector::ZERO, &mut Still);
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(&mut tree.children[0], page, renderer, operation);
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Action>,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let (Some(page), Some(seen)) = (layout.children().next(), bounds.intersection(viewport)) else { return };
        let is_beside = match event {
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                !cursor.is_over(bounds)
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => !bounds.contains(*position),
            _ => false,
        };
        // What is scrolled away lies behind the rest of the window.
        if !is_beside {
            let child = &mut tree.children[0];
            self.content.as_widget_mut().update(child, event, page, cursor, renderer, clipboard, shell, &seen);
        }
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            self.tell(tree, layout, renderer, shell);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let (Some(page), Some(seen)) = (layout.children().next(), layout.bounds().intersection(viewport)) else {
            return;
        };
        let (browser, sites) = self.computer.browser();
        let open = browser.page(sites).map(|page| &page.spot);
        renderer.with_layer(marked(seen, page.position() - layout.position(), open), |renderer| {
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, page, cursor, &seen);
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        match layout.children().next().filter(|_| cursor.is_over(layout.bounds())) {
            Some(page) => {
                self.content.as_widget().mouse_interaction(&tree.children[0], page, cursor, viewport, renderer)
            }
            None => mouse::Interaction::None,
        }
    }
}

impl<'a> From<Scroll<'a>> for Element<'a, Action> {
    fn from(scroll: Scroll<'a>) -> Self {
        Element::new(scroll)
    }
}
