//! The five rungs, and nothing else looks like them.

use crate::progress::Rung;
use crate::theme::{Element, Measure, container as grounds};

use iced::widget::{container, row, space};

/// Five small bars, as many filled as rungs are reached.
pub fn rungs<'a, Message: 'a>(rung: Option<Rung>, measure: &Measure) -> Element<'a, Message> {
    let height = (measure.caption * 0.6 / 2.0).round() * 2.0;
    let width = (height * 2.5).round();
    let bar = |one: Rung| {
        let style = if rung >= Some(one) { grounds::rung_reached } else { grounds::rung_rest };
        container(space()).width(width).height(height).style(style).into()
    };
    row(Rung::ALL.map(bar)).spacing((height * 0.65).round()).into()
}
