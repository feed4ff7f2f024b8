//! The signs on keys that have a name, as on real keyboards.

use iced::widget::canvas::path::Builder;
use iced::widget::canvas::{Fill, Frame, Path, fill};
use iced::{Color, Point, Vector};

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Left,
    Right,
    Up,
    Down,
    /// To the beginning: up and to the left.
    Corner,
    /// Entrée: down, and to the left.
    Return,
    /// Maj: a hollow arrow.
    Shift,
    /// Tab: to a bar and to a bar.
    Tab,
}

impl Sign {
    /// The sign of the key called `name`.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "backspace" | "left" => Self::Left,
            "right" => Self::Right,
            "up" | "page_up" => Self::Up,
            "down" | "page_down" => Self::Down,
            "home" => Self::Corner,
            "enter" => Self::Return,
            "shift" | "shift_right" => Self::Shift,
            "tab" => Self::Tab,
            _ => return None,
        })
    }

    /// Fills the sign into a frame that is `size` pixels wide and high.
    pub(super) fn draw(self, frame: &mut Frame, size: f32, color: Color) {
        let path = Path::new(|path| self.outline(path, size));
        frame.fill(&path, Fill { style: color.into(), rule: fill::Rule::EvenOdd });
    }

    fn outline(self, path: &mut Builder, size: f32) {
        let centre = Vector::new(size / 2.0, size / 2.0);
        let mut arrow = |(x, y): (f32, f32)| {
            // An arrow of length 1 that shows to the right, turned so that it shows along (x, y).
            let turned = |(along, across): (f32, f32)| (along * x - across * y, along * y + across * x);
            shape(path, &ARROW.map(turned), size, centre);
        };
        match self {
            Self::Left => arrow((-1.0, 0.0)),
            Self::Right => arrow((1.0, 0.0)),
            Self::Up => arrow((0.0, -1.0)),
            Self::Down => arrow((0.0, 1.0)),
            Self::Corner => arrow((-0.8, -0.8)),
            Self::Return => shape(path, &RETURN, size, centre),
            Self::Shift => {
                shape(path, &SHIFT, size, centre);
                shape(path, &SHIFT_INSIDE, size, centre);
            }
            Self::Tab => {
                let small = |x: f32, by: f32| ARROW.map(|(along, across)| (along * 0.8 * x, across * 0.7 + by));
                shape(path, &small(-1.0, -0.22), size, centre);
                shape(path, &small(1.0, 0.22), size, centre);
                shape(path, &bar(-0.46, -0.22), size, centre);
                shape(path, &bar(0.46, 0.22), size, centre);
            }
        }
    }
}

/// Corners from the middle, in sizes of the sign.
type Corner = (f32, f32);

const ARROW: [Corner; 7] =
    [(0.46, 0.0), (0.1, -0.32), (0.1, -0.07), (-0.46, -0.07), (-0.46, 0.07), (0.1, 0.07), (0.1, 0.32)];

const RETURN: [Corner; 9] = [
    (-0.46, 0.16),
    (-0.12, -0.14),
    (-0.12, 0.09),
    (0.3, 0.09),
    (0.3, -0.4),
    (0.44, -0.4),
    (0.44, 0.23),
    (-0.12, 0.23),
    (-0.12, 0.46),
];

const SHIFT: [Corner; 7] =
    [(0.0, -0.46), (0.46, 0.02), (0.22, 0.02), (0.22, 0.44), (-0.22, 0.44), (-0.22, 0.02), (-0.46, 0.02)];

const SHIFT_INSIDE: [Corner; 7] =
    [(0.0, -0.28), (0.19, -0.08), (0.1, -0.08), (0.1, 0.33), (-0.1, 0.33), (-0.1, -0.08), (-0.19, -0.08)];

fn bar(x: f32, y: f32) -> [Corner; 4] {
    [(x - 0.04, y - 0.22), (x + 0.04, y - 0.22), (x + 0.04, y + 0.22), (x - 0.04, y + 0.22)]
}

fn shape(path: &mut Builder, corners: &[Corner], size: f32, centre: Vector) {
    let mut points = corners.iter().map(|(x, y)| Point::new(x * size, y * size) + centre);
    if let Some(first) = points.next() {
        path.move_to(first);
    }
    points.for_each(|point| path.line_to(point));
    path.close();
}
