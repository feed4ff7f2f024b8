//! A page in its window and on a sheet of paper, seen and touched as a person does.

#[path = "look/tests.rs"]
mod look;

use super::blocks;
use crate::computer::expr::{Scope as _, Value};
use crate::computer::field::{self, Problem};
use crate::computer::hand;
use crate::computer::site::{Block, Choice, Kind, Orders, Page, Rule, Site, Tone, Way};
use crate::computer::{Action, Comfort, Computer, Part, Setup, Sites, Spot, Start};
use crate::practice::{self, Lent, Pictures};
use crate::texts::Texts;
use crate::theme::{Element, Measure, Palette, Theme};
use crate::tour::seat::{Screen, Seat};

use iced::{Event, Point, Size, Task, mouse};

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

/// A page of every kind of block.
const CARD: &str = "library.card";
/// A page that shows what was typed.
const CHECK: &str = "library.check";

fn spot(name: &str) -> Spot {
    Spot::parse(name).unwrap()
}

fn card(id: &str) -> String {
    format!("{CARD}.{id}")
}

fn block(kind: Kind, id: &str, text: &str) -> Block {
    Block {
        spot: (!id.is_empty()).then(|| spot(&card(id))),
        kind,
        text: text.to_owned(),
        hint: None,
        when: None,
        rules: vec![],
        is_optional: false,
    }
}

fn field(kind: field::Kind, id: &str, text: &str) -> Block {
    block(Kind::Field { kind, value: String::new(), unit: None, lines: 1, trims: false, can_reveal: true }, id, text)
}

fn choices(id: &str, options: &[(&str, &str)]) -> Vec<Choice> {
    let choice = |(option, text): &(&str, &str)| Choice {
        id: (*option).into(),
        spot: spot(&card(&format!("{id}.{option}"))),
        text: (*text).to_owned(),
    };
    options.iter().map(choice).collect()
}

fn button(id: &str, text: &str, checks: bool, to: &str) -> Block {
    block(
        Kind::Button {
            checks,
            ways: vec![Way { when: None, to: spot(to) }],
            saves: None,
            orders: Orders::default(),
            is_plain: false,
        },
        id,
        text,
    )
}

fn page(name: &str, blocks: Vec<Block>) -> (Arc<str>, Page) {
    let page = Page {
        spot: spot(&format!("library.{name}")),
        title: "Carte".to_owned(),
        address: name.to_owned(),
        blocks,
        needs: vec![],
        is_blank: false,
    };
    (name.into(), page)
}

fn sites() -> Sites {
    let likes = [("books", "Les livres"), ("films", "Les films"), ("games", "Les jeux")];
    let reasons = [("long", "Je cherche un emploi depuis plus d’un an"), ("other", "Autre")];
    let mut hours = field(field::Kind::Number, "hours", "Heures");
    hours.hint = Some("Exemple : 12".to_owned());
    if let Kind::Field { unit, .. } = &mut hours.kind {
        *unit = Some("heures".to_owned());
    }
    hours.rules = vec![Rule {
        must: crate::computer::expr::Expr::parse("hours <= 40").unwrap(),
        text: "Tapez 40 ou moins.".to_owned(),
    }];
    let every = vec![
        block(Kind::Heading, "title", "Votre carte"),
        block(Kind::Text, "", "Elle est gratuite."),
        block(Kind::Notice(Tone::Info), "", "Fermé lundi."),
        block(Kind::Picture("none".to_owned()), "", "Des livres"),
        field(field::Kind::Text, "name", "Prénom"),
        hours,
        block(Kind::Choice(choices("adult", &[("yes", "Oui"), ("no", "Non")])), "adult", "Avez-vous 18 ans ?"),
        block(Kind::List(choices("likes", &likes)), "likes", "Vous aimez"),
        Block {
            hint: Some("Une seule réponse.".to_owned()),
            is_optional: true,
            ..block(Kind::Choice(choices("why", &reasons)), "why", "Quelle est votre situation ?")
        },
        block(Kind::Check { must: true }, "rules", "J’accepte les règles"),
        button("send", "Envoyer", true, CHECK),
        button("cancel", "Annuler", false, CHECK),
        block(Kind::Link { to: spot(CHECK), in_new_tab: false }, "more", "En savoir plus"),
    ];
    let shown = ["{library.card.name}, {library.card.adult}, {library.card.likes}", "{library.card.rules}"];
    let shown = shown.map(|text| block(Kind::Text, "", text)).into();
    let line = field(field::Kind::Text, "name", "Prénom");
    let fields = |count: usize| -> Vec<Block> {
        let field = |n: usize| Block { spot: Some(spot(&format!("library.sheet{count}.f{n}"))), ..line.clone() };
        (0..count).map(field).map(|field| Block { hint: Some("Modèle : table".to_owned()), ..field }).collect()
    };
    let pages = [
        page("card", every),
        page("check", shown),
        page("sheet1", fields(1)),
        page("sheet2", fields(2)),
        page("sheet4", fields(4)),
    ];
    let site = Site {
        id: "library".into(),
        name: "Médiathèque".to_owned(),
        host: "mediatheque.test".to_owned(),
        start: "card".into(),
        pages: pages.into(),
        ..Site::default()
    };
    Sites::from_iter([site])
}

struct Desk {
    computer: Computer,
    texts: Texts,
    measure: Measure,
    pictures: Pictures,
    palette: Palette,
    /// How often the computer was told how large the page is.
    told: usize,
}

impl Screen for Desk {
    type Message = Action;

    fn update(&mut self, action: Action) -> Task<Action> {
        self.told += usize::from(matches!(action, Action::Laid(_)));
        let _ = self.computer.apply(&action, Duration::from_secs(1));
        Task::none()
    }

    fn view(&self) -> Element<'_, Action> {
        let lent = Lent {
            texts: &self.texts,
            measure: &self.measure,
            pictures: &self.pictures,
            rest: Duration::from_secs(2),
            rest_counts: false,
            strokes: &[],
        };
        match self.computer.part() {
            Part::Keyboard => blocks(&self.computer, lent),
            _ => practice::view(&self.computer, lent),
        }
    }

    fn theme(&self) -> Theme {
        Theme::new(self.palette)
    }
}

fn seat(part: Part, page: &str, room: Size) -> std::result::Result<Seat<Desk>, crate::tour::seat::Error> {
    let mut setup = Setup::of(part);
    let mut sites = sites();
    sites.browser.is_bare = true;
    setup.sites = Arc::new(sites);
    let mut computer = Computer::new(&setup, Comfort::default());
    computer.begin_step(&Start { open: Some(spot(page)), ..Start::default() });
    let desk = Desk {
        computer,
        texts: Texts::house("fr"),
        measure: Measure::of(Size::new(1024.0, 768.0), false),
        pictures: Pictures::new(),
        palette: Palette::Light,
        told: 0,
    };
    Seat::begin(desk, room)
}

fn browser() -> std::result::Result<Seat<Desk>, crate::tour::seat::Error> {
    seat(Part::Browser, CARD, Size::new(976.0, 430.0))
}

impl Seat<Desk> {
    fn scroll(&mut self, by: f32) {
        self.tell(Action::Hand(hand::Action::Wheel { on: None, by, control: false }));
    }

    /// Scrolls until a thing is to be seen, and says where its middle is.
    fn reach(&mut self, name: &str) -> Point {
        while let Some(by) = self.screen.computer.way_to(&spot(name)) {
            self.scroll(by);
        }
        self.bounds(name).unwrap_or_else(|| panic!("{name} is not to be seen")).center()
    }

    fn value(&self, name: &str) -> Value {
        self.screen.computer.value(name).unwrap()
    }
}

#[test]
fn what_is_named_on_a_page_is_what_can_be_acted_on() -> Result {
    let mut seat = browser()?;
    for open in [false, true] {
        if open {
            let list = seat.reach(&card("likes"));
            seat.click_at(list);
        }
        let spots: BTreeSet<String> = seat.screen.computer.spots().iter().map(ToString::to_string).collect();
        let named = seat.ids().into_iter().filter(|id| id.starts_with("library.") || id.starts_with("browser."));
        assert_eq!(named.collect::<BTreeSet<_>>(), spots);
        assert_eq!(spots.contains(&card("likes.films")), open);
    }
    Ok(())
}

#[test]
fn everything_that_can_be_acted_on_can_be_reached_and_hit() -> Result {
    for (width, very_large) in [(976.0, false), (660.0, true)] {
        let mut seat = seat(Part::Browser, CARD, Size::new(width, 430.0))?;
        seat.screen.measure = Measure::of(Size::new(1024.0, 768.0), very_large);
        seat.redraw();
        let list = seat.reach(&card("likes"));
        seat.click_at(list);
        for spot in seat.screen.computer.spots() {
            let _ = seat.reach(spot.as_str());
            let bounds = seat.bounds(spot.as_str()).ok_or("out of sight")?;
            assert!(bounds.width >= 28.0 && bounds.height >= 28.0, "{spot}: {bounds:?}");
        }
    }
    Ok(())
}

#[test]
fn the_computer_is_told_once_how_large_the_page_is() -> Result {
    let mut seat = browser()?;
    assert_eq!(seat.screen.told, 1);
    let extent = seat.screen.computer.extent().clone();
    assert_eq!((extent.page.clone(), extent.zoom), (Some(spot(CARD)), 100));
    assert!(extent.whole > extent.view && extent.view > 300.0, "{extent:?}");
    seat.redraw();
    seat.scroll(120.0);
    seat.redraw();
    assert_eq!(seat.screen.told, 1, "a page that is scrolled is as large as before");
    assert!(seat.click("browser.zoom_in"));
    assert_eq!(seat.screen.told, 2);
    let larger = seat.screen.computer.extent();
    assert!(larger.zoom == 125 && larger.whole > extent.whole * 1.15, "{larger:?}");
    Ok(())
}

#[test]
fn a_thing_is_scrolled_to_with_its_label_and_its_red_line() -> Result {
    let mut seat = browser()?;
    let send = seat.reach(&card("send"));
    seat.click_at(send);
    let name = spot(&card("name"));
    assert_eq!(seat.screen.computer.browser().0.problem(&name), Some(Problem::Empty));
    let _ = seat.reach(&card("name"));
    assert!(seat.texts().iter().any(|text| text == "Prénom"));
    assert!(seat.texts().iter().any(|text| text == "Remplissez cette case."));
    let _ = seat.reach(&card("rules"));
    assert!(seat.texts().iter().any(|text| text == "Cochez cette case."));
    Ok(())
}

#[test]
fn nothing_of_a_page_that_is_scrolled_is_painted_above_it() -> Result {
    let mut seat = browser()?;
    let top = seat.bounds("browser.page").ok_or("no page")?.y;
    let above = |seat: &mut Seat<Desk>| {
        let (size, mut pixels) = seat.picture();
        pixels.truncate(top as usize * size.width as usize * 4);
        pixels
    };
    let before = above(&mut seat);
    let hours = seat.reach(&card("hours"));
    // The edge of the page goes through the field, and through what stands in it.
    seat.scroll(hours.y - top);
    assert!(before == above(&mut seat), "something of the field lies over the address");
    Ok(())
}

#[test]
fn what_is_scrolled_away_is_not_to_be_seen_and_not_to_be_pressed() -> Result {
    let mut seat = browser()?;
    assert!(seat.bounds(&card("title")).is_some());
    assert_eq!(seat.bounds(&card("more")), None);
    let field = seat.reach(&card("name"));
    // Where the address is.
    let shift = field.y - 64.0;
    seat.scroll(shift);
    assert_eq!(seat.bounds(&card("title")), None);
    assert_eq!(seat.bounds(&card("name")), None, "it lies behind the address");
    seat.click_at(Point::new(field.x, 64.0));
    assert_eq!(seat.screen.computer.focus(), None);
    Ok(())
}

#[test]
fn every_control_takes_the_mouse_and_the_finger() -> Result {
    for with_finger in [false, true] {
        let mut seat = browser()?;
        let press = |seat: &mut Seat<Desk>, name: &str| {
            let at = seat.reach(name);
            if with_finger { seat.touch(at, at) } else { seat.click_at(at) }
        };
        press(&mut seat, &card("name"));
        assert_eq!(seat.screen.computer.focus(), Some(&spot(&card("name"))));
        press(&mut seat, &card("adult.no"));
        press(&mut seat, &card("likes"));
        press(&mut seat, &card("likes.films"));
        press(&mut seat, &card("rules"));
        assert_eq!(seat.value(&card("adult")).to_string(), "no");
        assert_eq!(seat.value(&card("likes")).to_string(), "films");
        assert_eq!(seat.value(&card("rules")), Value::Bool(true));
        press(&mut seat, "browser.zoom_in");
        press(&mut seat, "browser.zoom_out");
        assert_eq!(seat.value("browser.zoom"), Value::Integer(100));
        press(&mut seat, &card("cancel"));
        assert_eq!(seat.value(CHECK), Value::Bool(true));
    }
    Ok(())
}

#[test]
fn the_bar_moves_the_page() -> Result {
    let mut seat = browser()?;
    assert!(seat.click("browser.down"));
    let little = seat.screen.computer.browser().0.offset();
    assert!(little > 0.0);
    assert!(seat.click("browser.up"));
    assert_eq!(seat.value("browser.scrolled"), Value::Bool(false));

    let bar = seat.bounds("browser.bar").ok_or("no bar")?;
    let foot = Point::new(bar.center_x(), bar.y + bar.height - 8.0);
    seat.click_at(foot);
    assert!(seat.screen.computer.browser().0.offset() > little, "a press beside the thumb turns the page");

    seat.scroll(-10_000.0);
    seat.move_to(Point::new(bar.center_x(), bar.y + 12.0));
    seat.press(mouse::Button::Left);
    // The hand may stray from the bar.
    seat.move_to(Point::new(bar.x - 200.0, bar.y + bar.height * 0.5));
    assert_eq!(seat.value("browser.scrolled"), Value::Bool(true));
    seat.move_to(Point::new(bar.x - 200.0, bar.y + bar.height * 2.0));
    seat.release(mouse::Button::Left);
    assert_eq!(seat.value("browser.end"), Value::Bool(true));
    let end = seat.screen.computer.browser().0.offset();
    seat.move_to(Point::new(bar.center_x(), bar.y));
    assert_eq!(seat.screen.computer.browser().0.offset(), end, "nothing holds it any more");
    Ok(())
}

#[test]
fn the_options_of_a_list_come_into_sight_as_it_opens() -> Result {
    let mut seat = browser()?;
    let extent = seat.screen.computer.extent();
    let (top, bottom) = extent.things[&spot(&card("likes"))];
    let by = bottom - extent.view;
    assert!(by > 0.0 && bottom - top < 120.0);
    seat.scroll(by);
    assert!(seat.click(&card("likes")));
    for option in ["books", "films", "games"] {
        let option = seat.bounds(&card(&format!("likes.{option}"))).ok_or("an option is not to be seen")?;
        assert!(option.height > 40.0, "{option:?}");
    }
    seat.redraw();
    let before = seat.screen.computer.browser().0.offset();
    seat.scroll(-30.0);
    seat.redraw();
    assert_eq!(seat.screen.computer.browser().0.offset(), before - 30.0, "the page stays where the hand moved it");
    Ok(())
}

#[test]
fn what_is_filled_in_is_lit_with_its_label() -> Result {
    let mut seat = browser()?;
    let _ = seat.reach(&card("name"));
    let lit = practice::lit(&seat.screen.computer, &spot(&card("name")));
    let (whole, field) = (seat.bounds(&lit).ok_or("no light")?, seat.bounds(&card("name")).ok_or("no field")?);
    assert!(whole.y < field.y - 20.0 && field.is_within(&whole), "{whole:?} {field:?}");
    assert!(whole.width < 700.0, "the light is no wider than what is lit: {whole:?}");
    for name in ["adult.yes", "send"] {
        assert_eq!(practice::lit(&seat.screen.computer, &spot(&card(name))), card(name));
    }
    Ok(())
}

#[test]
fn a_text_shows_what_was_typed_and_chosen() -> Result {
    let mut seat = browser()?;
    let field = seat.reach(&card("name"));
    seat.click_at(field);
    let letter = crate::computer::keyboard::Press::text("é");
    seat.tell(Action::Key(crate::computer::keyboard::Action::Pressed(letter)));
    for name in ["adult.yes", "rules", "cancel"] {
        let at = seat.reach(&card(name));
        seat.click_at(at);
    }
    let texts = seat.texts();
    assert!(texts.iter().any(|text| text == "é, Oui, –"), "{texts:?}");
    assert!(texts.iter().any(|text| text == "Oui"), "{texts:?}");
    assert!(texts.iter().any(|text| text == "mediatheque.test/check"), "{texts:?}");
    Ok(())
}

#[test]
fn nothing_of_a_sheet_is_cut() -> Result {
    for (width, height) in [(976.0, 180.0), (660.0, 200.0), (1400.0, 330.0)] {
        for (page, fields) in [("library.sheet1", 1), ("library.sheet2", 2), ("library.sheet4", 4)] {
            let mut seat = seat(Part::Keyboard, page, Size::new(width, height))?;
            for very_large in [false, true] {
                seat.screen.measure = Measure::of(Size::new(1024.0, 768.0), very_large);
                seat.turn(&[Event::Window(iced::window::Event::Focused)]);
                for n in 0..fields {
                    let whole = seat
                        .bounds(&format!("around {page}.f{n}"))
                        .ok_or_else(|| format!("{page} {n} {width} {very_large}"))?;
                    let field = seat.bounds(&format!("{page}.f{n}")).ok_or("a field is not to be seen")?;
                    assert!(field.height >= 26.0 && whole.y >= 0.0, "{width} × {height}: {field:?}");
                    assert!(whole.y + whole.height < height, "{width} × {height}: {whole:?} is cut");
                }
            }
        }
    }
    Ok(())
}

#[test]
fn a_light_on_a_sheet_covers_nothing_else() -> Result {
    // Away, light and edge.
    let reach = 8.0 + crate::theme::measure::LIGHT + crate::theme::measure::LIGHT_EDGE;
    for (width, height) in [(784.0, 176.0), (580.0, 176.0), (1120.0, 240.0), (1400.0, 330.0)] {
        for (page, fields) in [("library.sheet1", 1), ("library.sheet2", 2), ("library.sheet4", 4)] {
            let mut seat = seat(Part::Keyboard, page, Size::new(width, height))?;
            for very_large in [false, true] {
                seat.screen.measure = Measure::of(Size::new(1024.0, 768.0), very_large);
                seat.turn(&[Event::Window(iced::window::Event::Focused)]);
                let around = |seat: &mut Seat<Desk>, n: usize| seat.bounds(&format!("around {page}.f{n}"));
                for n in 0..fields {
                    let light = around(&mut seat, n).ok_or("no field")?.expand(reach);
                    assert!(light.x >= 0.0 && light.x + light.width <= width, "{width} {page}: {light:?} is cut");
                    for other in (0..fields).filter(|other| *other != n) {
                        let other = around(&mut seat, other).ok_or("no field")?;
                        assert!(light.intersection(&other).is_none(), "{width} {page}: {light:?} on {other:?}");
                    }
                }
            }
        }
    }
    Ok(())
}

#[test]
fn the_things_of_a_sheet_are_the_spots_of_the_computer() -> Result {
    let mut seat = seat(Part::Keyboard, "library.sheet4", Size::new(976.0, 190.0))?;
    let named: Vec<String> = seat.ids().into_iter().filter(|id| id.starts_with("library.")).collect();
    let spots = seat.screen.computer.spots();
    let spots: Vec<String> =
        spots.iter().map(ToString::to_string).filter(|spot| spot.starts_with("library.")).collect();
    assert_eq!(named, spots);
    Ok(())
}
