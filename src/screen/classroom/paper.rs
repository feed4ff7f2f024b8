//! A paper of the person of the exercise, beside the pretend computer.

use super::Message;
use crate::lesson::Person;
use crate::line::Line;
use crate::screen::Lent;
use crate::theme::{self, Element};
use crate::widget::{self, Icon};

use iced::widget::{column, container, row};
use iced::{Center, Fill};

/// The paper called `name`, with what is to be copied from it lit: `lit` is `card.first_name`. What has no label does not stand on it.
pub(super) fn paper<'a>(name: &str, person: &Person, lit: Option<&str>, lent: Lent<'a>) -> Element<'a, Message> {
    let measure = lent.measure;
    let size = measure.caption * 0.86;
    let title = row![
        widget::icon(Icon::FileText, measure.icon, theme::Role::Primary),
        widget::strong(lent.label(&format!("papers.{name}")), measure.caption),
    ]
    .spacing(measure.near)
    .align_y(Center);
    let mut lines = column![title].spacing(measure.near).width(Fill);
    let values = person.papers.get(name);
    for key in person.order.get(name).into_iter().flatten() {
        let Some(value) = values.and_then(|values| values.get(key)) else { continue };
        let label = format!("{name}-{key}");
        if !lent.texts.has(&Line::new("papers", &label)) {
            continue;
        }
        let is_lit = lit.and_then(|lit| lit.split_once('.')) == Some((name, key.as_str()));
        let words = widget::strong(shown(value), size);
        let words = if is_lit {
            container(words).style(theme::container::lit).padding([2.0, measure.near])
        } else {
            container(words)
        };
        lines = lines.push(column![widget::soft(lent.label(&format!("papers.{label}")), size * 0.86), words]);
    }
    container(lines)
        .style(theme::container::picture_card)
        .padding(measure.near * 1.5)
        .width(measure.paper())
        .height(Fill)
        .into()
}

/// A value as it is printed: an amount with its euro.
fn shown(value: &crate::computer::expr::Value) -> String {
    match value {
        crate::computer::expr::Value::Money(_) => format!("{value}\u{a0}€"),
        _ => value.to_string(),
    }
}
