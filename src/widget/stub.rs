use super::*;
use crate::progress::Rung;
use crate::theme::{Element, Measure, Theme};
use iced::widget::{container, row};
use iced::keyboard;
pub struct Anywhere<'a, M>(Element<'a, M>);
pub fn anywhere<'a, M>(c: impl Into<Element<'a, M>>) -> Anywhere<'a, M> { Anywhere(c.into()) }
impl<'a, M: 'a> Anywhere<'a, M> {
    pub fn on_move(self, _: f32, _: M) -> Self { self }
    pub fn on_press(self, _: M) -> Self { self }
    pub fn on_key(self, _: fn(&keyboard::Key, keyboard::Modifiers) -> Option<M>) -> Self { self }
}
impl<'a, M: 'a> From<Anywhere<'a, M>> for Element<'a, M> { fn from(a: Anywhere<'a, M>) -> Self { a.0 } }
pub struct Ghost { pub to: String, pub movement: u64, pub pressing: bool, pub travel: std::time::Duration, pub animated: bool }
pub struct Guide<'a, M>(Element<'a, M>);
pub fn guide<'a, M>(c: impl Into<Element<'a, M>>) -> Guide<'a, M> { Guide(c.into()) }
impl<'a, M: 'a> Guide<'a, M> { pub fn light(self, _: Option<String>) -> Self { self } pub fn ghost(self, _: Option<Ghost>) -> Self { self } }
impl<'a, M: 'a> From<Guide<'a, M>> for Element<'a, M> { fn from(a: Guide<'a, M>) -> Self { a.0 } }
pub fn arrow<'a, M: 'a>(c: impl Into<Element<'a, M>>, _: f32) -> Element<'a, M> { c.into() }
pub fn picture<'a, M: 'a>(bytes: &[u8], _: bool) -> Element<'a, M> { iced::widget::svg(iced::widget::svg::Handle::from_memory(bytes.to_vec())).into() }
pub struct Helper<M> { pub id: &'static str, pub icon: Icon, pub label: String, pub on_press: M }
pub fn helpers<'a, M: Clone + 'a>(left: Vec<Helper<M>>, _right: Vec<Helper<M>>, _turn: u64, m: &Measure) -> Element<'a, M> { row(left.into_iter().map(|h| press(h.id, words(h.label, None, m.helper), h.on_press).into())).into() }
pub fn rungs<'a, M: 'a>(_: Option<Rung>, l: String, m: &Measure) -> Element<'a, M> { words(l, None, m.body).into() }
pub fn level<'a, M: 'a>(l: u8, _: u8, m: &Measure) -> Element<'a, M> { words(l.to_string(), None, m.body).into() }
pub const CALL_BAND: f32 = 160.0;
