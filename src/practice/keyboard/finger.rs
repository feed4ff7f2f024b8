//! Fingers on the keys that go down together: one holds, the other presses.

use crate::theme::keys;

use iced::advanced::renderer::{Quad, Renderer as _};
use iced::border::Radius;
use iced::{Border, Rectangle, Renderer};

/// In heights of a key: width of a finger, where its tip lies from the top of the key, and how far it is to be seen.
const WIDTH: f32 = 0.56;
const TIP: f32 = 0.86;
const LENGTH: f32 = 0.95;

/// A finger whose tip lies on `key`. It comes from below, and ends at the edge of `board`.
pub(super) fn draw(renderer: &mut Renderer, key: Rectangle, board: Rectangle) {
    let (skin, nail, edge) = keys::finger();
    let width = (key.height * WIDTH).round();
    let top = (key.y + key.height * TIP).round();
    let finger = Rectangle { x: (key.center_x() - width / 2.0).round(), y: top, width, height: key.height * LENGTH };
    let Some(seen) = finger.intersection(&board) else { return };
    // The finger goes on where it is cut: its lower end is never round.
    let border = |width: f32| Border { color: edge, width, radius: Radius::new(finger.width / 2.0) };
    let whole = Rectangle { height: finger.height + width, ..finger };
    let inset = (width * 0.22).round();
    let shown = Rectangle { y: top + inset, height: (width * 0.7).round(), ..whole.shrink([0.0, inset]) };
    // Above the letters: in one layer every text lies above every ground.
    renderer.with_layer(seen, |renderer| {
        renderer.fill_quad(Quad { bounds: whole, border: border(keys::FINGER_EDGE), ..Quad::default() }, skin);
        let border = Border { radius: Radius::new(shown.width / 2.0), ..Border::default() };
        renderer.fill_quad(Quad { bounds: shown, border, ..Quad::default() }, nail);
    });
}
