//! The pointer surface: discs to reach and to press, pictures to choose from, squares to leave alone.

mod surface;

use super::Pictures;
use crate::computer::pointer::{Kind, Target};
use crate::computer::{Action, Computer};
use crate::theme::{self, Element};
use crate::widget::{self, Icon};
use surface::{Placed, Surface};

use iced::Fill;
use iced::widget::{container, space};

use std::time::Duration;

/// The share of a target that its check mark takes.
const MARK: f32 = 0.56;

pub(super) fn view<'a>(
    computer: &'a Computer,
    pictures: &'a Pictures,
    rest: Duration,
    rest_counts: bool,
) -> Element<'a, Action> {
    let pointer = computer.pointer();
    let placed = pointer
        .targets()
        .iter()
        .map(|target| Placed { target, face: face(target, pointer.is_done(&target.spot), pictures) })
        .collect();
    let resting = computer.hand().resting().filter(|_| rest_counts).and_then(|(spot, since)| {
        let index = pointer.targets().iter().position(|target| &target.spot == spot && !pointer.is_done(spot))?;
        Some((index, since))
    });
    Surface::new(placed, Action::Pointer).resting(resting, rest).into()
}

fn face<'a>(target: &'a Target, is_done: bool, pictures: &'a Pictures) -> Element<'a, Action> {
    let mark = f32::from(target.size) * MARK;
    let has_vanished = is_done && target.kind == Kind::Vanish;
    let picture = target.picture.as_ref().filter(|_| !has_vanished).and_then(|name| pictures.get(name));
    let inside: Element<'a, Action> = match picture {
        Some(picture) => widget::picture(picture, false),
        None if is_done && !has_vanished => widget::icon(Icon::Check, mark, theme::Role::Inherit),
        None => space().into(),
    };
    let style = match target.kind {
        _ if has_vanished => theme::target::vanished,
        _ if is_done && picture.is_some() => theme::target::chosen,
        _ if picture.is_some() => theme::target::picture,
        _ if is_done => theme::target::done,
        Kind::Lure => theme::target::lure,
        Kind::Reach | Kind::Rest | Kind::Press | Kind::Vanish => theme::target::disc,
    };
    container(inside).id(target.spot.to_string()).style(style).center(Fill).into()
}
