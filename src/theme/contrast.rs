//! Contrast, computed as WCAG 2.2 does, for every pair of colours that meets on a screen.

use super::{Accent, Palette, Theme, card};

use iced::Color;

fn contrast(a: Color, b: Color) -> f32 {
    let luminance = |color: Color| {
        let [r, g, b, _] = color.into_linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn holds(pairs: &[(&str, Color, Color)], least: f32, palette: Palette) -> Vec<String> {
    let faint = |(name, front, back): &(&str, Color, Color)| {
        let found = contrast(*front, *back);
        (found < least).then(|| format!("{palette:?}: {name} is {found:.2}, not {least}"))
    };
    pairs.iter().filter_map(faint).collect()
}

#[test]
fn every_text_stands_out_seven_times() {
    let mut faults = vec![];
    for palette in Palette::ALL {
        let t = Theme::new(palette).tokens;
        let pairs = [
            ("ink on ground", t.ink, t.ground),
            ("ink on surface", t.ink, t.surface),
            ("ink on wash", t.ink, t.wash),
            ("ink on pressed wash", t.ink, t.wash_pressed),
            ("ink on call wash", t.ink, t.call_wash),
            ("ink on done wash", t.ink, t.well_done_wash),
            ("soft ink on ground", t.soft_ink, t.ground),
            ("soft ink on surface", t.soft_ink, t.surface),
            ("soft ink on wash", t.soft_ink, t.wash),
            ("on disabled", t.on_disabled, t.disabled),
            ("on primary", t.on_primary, t.primary),
            ("on primary, hovered", t.on_primary, t.primary_hovered),
            ("on primary, pressed", t.on_primary, t.primary_pressed),
            ("on the frame", t.on_frame, t.frame),
            ("on the side bar", t.on_side, t.side),
            ("on a way of the side bar, hovered", t.on_side_here, t.side_hovered),
            ("on the way of the side bar that is shown", t.on_side_here, t.side_here),
            ("the lit word", t.on_sun, t.sun),
            ("well done on its wash", t.well_done, t.well_done_wash),
            ("well done on surface", t.well_done, t.surface),
            ("well done on ground", t.well_done, t.ground),
            ("call on its wash", t.call, t.call_wash),
            ("call on surface", t.call, t.surface),
            ("call on ground", t.call, t.ground),
            ("computer ink on page", t.computer_ink, t.computer_surface),
            ("computer ink on bars", t.computer_ink, t.computer_ground),
            ("computer ink on wash", t.computer_ink, t.computer_wash),
            ("soft ink on the wash of the computer", t.soft_ink, t.computer_wash),
            ("computer blue on page", t.computer_blue, t.computer_surface),
            ("computer blue on wash", t.computer_blue, t.computer_wash),
            ("on computer blue", t.on_computer_blue, t.computer_blue),
            ("computer ink on the desk", t.computer_ink, t.computer_desk),
            ("computer ink on a title", t.computer_ink, t.computer_title),
            ("soft computer ink on page", t.computer_soft, t.computer_surface),
            ("soft computer ink on wash", t.computer_soft, t.computer_wash),
            ("what has to be mended, on page", t.computer_wrong, t.computer_surface),
            ("soft ink on page", t.soft_ink, t.computer_surface),
        ];
        faults.extend(holds(&pairs, 7.0, palette));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_edge_and_sign_stands_out_three_times() {
    let mut faults = vec![];
    for palette in Palette::ALL {
        let t = Theme::new(palette).tokens;
        let pairs = [
            ("control edge on surface", t.control_edge, t.surface),
            ("control edge on ground", t.control_edge, t.ground),
            ("control edge on wash", t.control_edge, t.wash),
            ("edge of the frame on ground", t.primary, t.ground),
            ("primary on surface", t.primary, t.surface),
            ("primary on ground", t.primary, t.ground),
            ("primary on wash", t.primary, t.wash),
            ("primary on pressed wash", t.primary, t.wash_pressed),
            ("call on surface", t.call, t.surface),
            ("call on its wash", t.call, t.call_wash),
            ("focus on ground", t.focus, t.ground),
            ("focus on surface", t.focus, t.surface),
            ("focus on wash", t.focus, t.wash),
            ("focus on the side bar", t.on_side, t.side),
            ("a rung reached beside one that is not", t.primary, t.rung_rest),
            ("computer edge on page", t.computer_edge, t.computer_surface),
            ("computer edge on bars", t.computer_edge, t.computer_ground),
            ("computer edge on wash", t.computer_edge, t.computer_wash),
            ("computer blue on bars", t.computer_blue, t.computer_ground),
            ("computer blue on the desk", t.computer_blue, t.computer_desk),
            ("computer blue on a title", t.computer_blue, t.computer_title),
            ("computer edge on the desk", t.computer_edge, t.computer_desk),
            ("focus on page", t.focus, t.computer_surface),
            ("focus on bars", t.focus, t.computer_ground),
            ("arrow and its edge", t.arrow, t.arrow_edge),
            ("the bar that fills on primary", t.on_primary, t.primary_hovered),
        ];
        faults.extend(holds(&pairs, 3.0, palette));
        // The light is seen on a ground if the ring or the light itself differs from it.
        for (name, ground) in [("ground", t.ground), ("surface", t.surface), ("page", t.computer_surface)] {
            let seen = contrast(t.sun_edge, ground).max(contrast(t.sun, ground));
            if seen < 3.0 {
                faults.push(format!("{palette:?}: the light on {name} is {seen:.2}"));
            }
        }
        if palette != Palette::BlackAndYellow {
            faults.extend(holds(&[("the light and its ring", t.sun, t.sun_edge)], 3.0, palette));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The themes of all sites.
fn sites() -> impl Iterator<Item = (Palette, Accent, Theme)> {
    let accents = |palette| Accent::ALL.map(|accent| (palette, accent, Theme::new(palette).accented(accent)));
    Palette::ALL.into_iter().flat_map(accents)
}

#[test]
fn every_text_of_a_site_stands_out_seven_times() {
    let mut faults = vec![];
    for (palette, accent, theme) in sites() {
        let t = theme.tokens;
        let pairs = [
            ("on the header", t.on_site_band, t.site_band),
            ("on a low header", t.on_site_band, t.site_deep),
            ("ink on a quiet header", t.computer_ink, t.site_pale),
            ("soft ink on a quiet header", t.computer_soft, t.site_pale),
            ("accent on a quiet header", t.computer_blue, t.site_pale),
            ("accent on page", t.computer_blue, t.computer_surface),
            ("accent on wash", t.computer_blue, t.computer_wash),
            ("on accent", t.on_computer_blue, t.computer_blue),
            ("ink on wash", t.computer_ink, t.computer_wash),
            ("soft ink on wash", t.computer_soft, t.computer_wash),
            ("address of a result", t.well_done, t.computer_surface),
            ("ink on what went well", t.computer_ink, t.well_done_wash),
            ("what went well", t.well_done, t.well_done_wash),
            ("ink on a warning", t.computer_ink, t.computer_warning_wash),
            ("a warning", t.computer_warning, t.computer_warning_wash),
            ("ink on what is wrong", t.computer_ink, t.computer_wrong_wash),
            ("what is wrong", t.computer_wrong, t.computer_wrong_wash),
        ];
        faults.extend(holds(&pairs, 7.0, palette).into_iter().map(|fault| format!("{accent:?}, {fault}")));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_edge_and_sign_of_a_site_stands_out_three_times() {
    let mut faults = vec![];
    for (palette, accent, theme) in sites() {
        let t = theme.tokens;
        let pairs = [
            ("edge on page", t.computer_edge, t.computer_surface),
            ("edge on wash", t.computer_edge, t.computer_wash),
            ("edge on a quiet header", t.computer_edge, t.site_pale),
            ("accent on bars", t.computer_blue, t.computer_ground),
            ("edge of a warning on page", t.computer_warning, t.computer_surface),
            ("focus on page", t.focus, t.computer_surface),
            ("focus on a quiet header", t.focus, t.site_pale),
        ];
        faults.extend(holds(&pairs, 3.0, palette).into_iter().map(|fault| format!("{accent:?}, {fault}")));
        for (name, ground) in [("a header", t.site_band), ("a low header", t.site_deep), ("cards", t.site_pale)] {
            let seen = contrast(t.sun_edge, ground).max(contrast(t.sun, ground));
            if seen < 3.0 {
                faults.push(format!("{palette:?}, {accent:?}: the light on {name} is {seen:.2}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_site_has_the_blue_of_the_state() {
    for (_, _, theme) in sites() {
        let t = theme.tokens;
        for color in [t.site_band, t.site_deep, t.computer_blue] {
            assert_ne!(color.into_rgba8(), iced::color!(0x000091).into_rgba8());
        }
    }
}

#[test]
fn every_symbol_stands_out_on_its_card() {
    for pair in [card::ORANGE, card::GREEN, card::BLUE, card::YELLOW, card::PINK, card::GREY] {
        let found = contrast(pair.ink, pair.ground);
        assert!(found >= 4.5, "{pair:?} is {found:.2}");
    }
}
