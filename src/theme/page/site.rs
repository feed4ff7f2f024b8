//! What stands on the pages of sites: headers, cards, notices, tables, what lies over a page.

use super::{RADIUS, edged, shape};
use crate::theme::Theme;
use crate::theme::measure::{EDGE, HAIRLINE};

use iced::border::Radius;
use iced::widget::container::Style;
use iced::widget::text;
use iced::{Border, Color};

/// Corner of a card and of a window inside a page, in pixels.
const CARD: f32 = 12.0;

/// The header of a site.
#[must_use]
pub fn band(theme: &Theme) -> Style {
    flat(theme.tokens.site_band, theme.tokens.on_site_band)
}

/// A header that is low, with the menu in it.
#[must_use]
pub fn deep(theme: &Theme) -> Style {
    flat(theme.tokens.site_deep, theme.tokens.on_site_band)
}

/// A header that is quiet; behind the cards of a page.
#[must_use]
pub fn pale(theme: &Theme) -> Style {
    flat(theme.tokens.site_pale, theme.tokens.computer_ink)
}

/// The page itself, where it lies on something else.
#[must_use]
pub fn plain_page(theme: &Theme) -> Style {
    flat(theme.tokens.computer_surface, theme.tokens.computer_ink)
}

/// A line between two parts of a page.
#[must_use]
pub fn parting(theme: &Theme) -> Style {
    flat(theme.tokens.site_line, theme.tokens.computer_ink)
}

/// The sign of a site, on its header.
#[must_use]
pub fn emblem(theme: &Theme) -> Style {
    shape(theme.tokens.on_site_band, theme.tokens.site_deep, Color::TRANSPARENT, 0.0, Radius::new(RADIUS))
}

/// The same on a header that is quiet.
#[must_use]
pub fn emblem_quiet(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_blue, tokens.on_computer_blue, Color::TRANSPARENT, 0.0, Radius::new(RADIUS))
}

/// A button on a header.
#[must_use]
pub fn on_band(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    Style { background: None, ..edged(tokens.site_band, tokens.on_site_band, tokens.on_site_band, HAIRLINE) }
}

/// The same while it is held down.
#[must_use]
pub fn on_band_held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.on_site_band, tokens.site_deep, tokens.on_site_band, HAIRLINE)
}

/// A button on a header that is quiet.
#[must_use]
pub fn on_pale(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_surface, tokens.computer_blue, tokens.computer_blue, HAIRLINE)
}

/// The same while it is held down.
#[must_use]
pub fn on_pale_held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_blue, tokens.on_computer_blue, tokens.computer_blue, HAIRLINE)
}

/// What hangs below a button of a header.
#[must_use]
pub fn hung(theme: &Theme) -> Style {
    edged(theme.tokens.computer_surface, theme.tokens.computer_ink, theme.tokens.computer_edge, HAIRLINE)
}

/// The same while it is held down.
#[must_use]
pub fn hung_held(theme: &Theme) -> Style {
    edged(theme.tokens.computer_wash, theme.tokens.computer_ink, theme.tokens.computer_blue, HAIRLINE)
}

/// A line of a menu.
#[must_use]
pub fn entry(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_ink), ..Style::default() }
}

/// The line of a menu of which the page is open, or that is held down.
#[must_use]
pub fn entry_here(theme: &Theme) -> Style {
    flat(theme.tokens.computer_wash, theme.tokens.computer_blue)
}

/// A line of a menu on a header.
#[must_use]
pub fn entry_on_band(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.on_site_band), ..Style::default() }
}

/// The mark of the line of a menu of which the page is open.
#[must_use]
pub fn mark(theme: &Theme) -> Style {
    flat(theme.tokens.computer_blue, theme.tokens.on_computer_blue)
}

/// The same on a header.
#[must_use]
pub fn mark_on_band(theme: &Theme) -> Style {
    flat(theme.tokens.on_site_band, theme.tokens.site_deep)
}

/// A card on a page.
#[must_use]
pub fn card(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_surface, tokens.computer_ink, tokens.site_line, HAIRLINE, Radius::new(CARD))
}

/// A step that is done, or at which somebody is.
#[must_use]
pub fn step(theme: &Theme) -> Style {
    flat(theme.tokens.computer_blue, theme.tokens.on_computer_blue)
}

/// A step that is still to come.
#[must_use]
pub fn step_ahead(theme: &Theme) -> Style {
    flat(theme.tokens.site_line, theme.tokens.computer_ink)
}

/// The titles of columns.
#[must_use]
pub fn columns(theme: &Theme) -> Style {
    flat(theme.tokens.computer_wash, theme.tokens.computer_ink)
}

/// A file that was put on a page.
#[must_use]
pub fn file(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_wash, tokens.computer_ink, tokens.site_line, HAIRLINE)
}

/// A large square that leads to a page.
#[must_use]
pub fn tile(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_surface, tokens.computer_ink, tokens.computer_edge, HAIRLINE, Radius::new(CARD))
}

/// The same while it is held down.
#[must_use]
pub fn tile_held(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_wash, tokens.computer_ink, tokens.computer_blue, EDGE, Radius::new(CARD))
}

/// A picture to choose.
#[must_use]
pub fn shot(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.picture, tokens.computer_ink, tokens.computer_edge, HAIRLINE)
}

/// The picture that is chosen.
#[must_use]
pub fn shot_chosen(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.picture, tokens.computer_ink, tokens.computer_blue, EDGE * 2.0)
}

/// What somebody paid for.
#[must_use]
pub fn advert(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_surface, tokens.computer_ink, tokens.computer_edge, HAIRLINE)
}

/// The address of something that a search found.
#[must_use]
pub fn found(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.tokens.well_done) }
}

/// A site’s own colour, for words and signs.
#[must_use]
pub fn accent(theme: &Theme) -> text::Style {
    text::Style { color: Some(theme.tokens.computer_blue) }
}

/// Over a page that waits for an answer.
#[must_use]
pub fn dim(theme: &Theme) -> Style {
    flat(theme.tokens.computer_dim, theme.tokens.computer_ink)
}

/// A window inside a page.
#[must_use]
pub fn window(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    shape(tokens.computer_surface, tokens.computer_ink, tokens.computer_edge, HAIRLINE, Radius::new(CARD))
}

/// What lies over the foot of a page.
#[must_use]
pub fn foot(theme: &Theme) -> Style {
    plain_page(theme)
}

/// Its upper edge.
#[must_use]
pub fn foot_edge(theme: &Theme) -> Style {
    flat(theme.tokens.computer_edge, theme.tokens.computer_ink)
}

/// What is to be overlooked: small grey words.
#[must_use]
pub fn grey(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_soft), ..Style::default() }
}

/// Something went well.
#[must_use]
pub fn good(theme: &Theme) -> Style {
    edged(theme.tokens.well_done_wash, theme.tokens.computer_ink, theme.tokens.well_done, HAIRLINE)
}

/// To be careful about.
#[must_use]
pub fn warning(theme: &Theme) -> Style {
    let tokens = theme.tokens;
    edged(tokens.computer_warning_wash, tokens.computer_ink, tokens.computer_warning, HAIRLINE)
}

/// Something is wrong.
#[must_use]
pub fn danger(theme: &Theme) -> Style {
    edged(theme.tokens.computer_wrong_wash, theme.tokens.computer_ink, theme.tokens.computer_wrong, HAIRLINE)
}

/// The sign of something that went well.
#[must_use]
pub fn good_sign(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.well_done), ..Style::default() }
}

/// The sign of what is to be careful about.
#[must_use]
pub fn warning_sign(theme: &Theme) -> Style {
    Style { text_color: Some(theme.tokens.computer_warning), ..Style::default() }
}

/// The thick edge of something that went well.
#[must_use]
pub fn good_edge(theme: &Theme) -> Style {
    flat(theme.tokens.well_done, theme.tokens.well_done_wash)
}

/// The thick edge of what is to be careful about.
#[must_use]
pub fn warning_edge(theme: &Theme) -> Style {
    flat(theme.tokens.computer_warning, theme.tokens.computer_warning_wash)
}

/// The thick edge of what is wrong.
#[must_use]
pub fn danger_edge(theme: &Theme) -> Style {
    flat(theme.tokens.computer_wrong, theme.tokens.computer_wrong_wash)
}

fn flat(ground: Color, ink: Color) -> Style {
    Style {
        background: Some(ground.into()),
        text_color: Some(ink),
        border: Border::default(),
        snap: true,
        ..Style::default()
    }
}
