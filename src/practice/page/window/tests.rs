//! The window of the browser, in the sizes that the classroom leaves it.

use crate::computer::browser::Password;
use crate::computer::desk::{File, FileKind, Names, Setup as Desk};
use crate::computer::keyboard::{self, Press};
use crate::computer::site::{Block, Kind, Orders, Page, Signs, Site};
use crate::computer::{Action, Comfort, Computer, Part, Setup, Sites, Spot, Start, browser, field};
use crate::practice::Pictures;
use crate::practice::tests::{Person, ROOMS, Room};
use crate::theme::Palette;
use crate::tour::seat::Seat;

use iced::Rectangle;

use std::error::Error;
use std::sync::Arc;

type Tested = Result<(), Box<dyn Error>>;

impl Person {
    /// Types an address, and goes there.
    fn go(&mut self, address: &str) {
        self.click("browser.address");
        for letter in address.chars() {
            self.do_(&Action::Key(keyboard::Action::Pressed(Press::text(&letter.to_string()))));
        }
        self.key("enter");
    }
}

fn spot(name: &str) -> Spot {
    Spot::parse(name).unwrap()
}

fn block(kind: Kind, id: &str, text: &str) -> Block {
    Block {
        spot: (!id.is_empty()).then(|| spot(id)),
        kind,
        text: text.to_owned(),
        hint: None,
        when: None,
        rules: vec![],
        is_optional: false,
    }
}

fn button(id: &str, text: &str, orders: Orders, saves: Option<&str>) -> Block {
    let kind = Kind::Button { checks: false, ways: vec![], saves: saves.map(Arc::from), orders, is_plain: false };
    block(kind, id, text)
}

fn site(id: &str, name: &str, is_secure: bool, pages: Vec<Page>) -> Site {
    Site {
        id: id.into(),
        name: name.to_owned(),
        host: format!("{id}-rivemont.test"),
        start: "home".into(),
        pages: pages.into_iter().map(|page| (Arc::from(page.spot.rest()), page)).collect(),
        is_secure,
        asks_password: true,
        ..Site::default()
    }
}

fn page(name: &str, title: &str, blocks: Vec<Block>, is_blank: bool) -> Page {
    let address = name.split('.').next_back().filter(|end| *end != "home").unwrap_or_default().to_owned();
    Page { spot: spot(name), title: title.to_owned(), address, blocks, needs: vec![], is_blank }
}

fn sites(is_bare: bool) -> Sites {
    let link = |id: &str, text: &str, to: &str| block(Kind::Link { to: spot(to), in_new_tab: false }, id, text);
    let read = "La mairie est ouverte du lundi au vendredi, de 8 h 30 à 17 h.";
    let words = (0..7).map(|_| block(Kind::Text, "", read));
    let name = Kind::Field {
        kind: field::Kind::Text,
        value: String::new(),
        unit: None,
        lines: 1,
        trims: false,
        can_reveal: true,
    };
    let home = [block(Kind::Heading, "", "Mairie de Rivemont"), link("mairie.home.hours", "Horaires", "mairie.hours")];
    let home = home.into_iter().chain([block(name.clone(), "mairie.home.name", "Votre nom")]).chain(words).collect();
    let upload = Kind::Upload {
        accepts: vec!["pdf".into()],
        most: 5,
        refused: "Choisissez un fichier PDF.".to_owned(),
        too_large: "La limite est de 5 Mo.".to_owned(),
        add: "Ajouter un fichier".to_owned(),
    };
    let signs = Orders { signs: Some(Signs::In), ..Orders::default() };
    let service = vec![
        button("service.home.save", "Télécharger la recette", Orders::default(), Some("recipe")),
        button("service.home.paper", "Télécharger le papier", Orders::default(), Some("paper")),
        button("service.home.photo", "Télécharger la photo", Orders::default(), Some("photo")),
        button("service.home.enter", "Se connecter", signs, None),
        link("service.home.white", "La carte", "service.white"),
        block(name.clone(), "service.home.name", "Votre nom"),
        block(upload, "service.home.file", "Votre document"),
    ];
    let town = vec![
        page("mairie.home", "Mairie de Rivemont", home, false),
        page("mairie.hours", "Horaires d’ouverture et jours de fermeture", vec![], false),
    ];
    let service =
        vec![page("service.home", "Service", service, false), page("service.white", "La carte", vec![], true)];
    let mut sites =
        Sites::from_iter([site("mairie", "Mairie", true, town), site("service", "Service", false, service)]);
    sites.browser = browser::Setup { is_bare, home: Some(spot("mairie.home")), favourites: vec![] };
    sites
}

fn file(id: &str, name: &str, kind: FileKind, is_example: bool) -> File {
    File {
        id: id.into(),
        name: name.into(),
        kind,
        place: "nowhere".into(),
        picture: None,
        text: "JUSTIFICATIF DE DÉCLARATION\nNom : Amina Exemple\nMois : février 2027\nHeures travaillées : 40\n\
               Salaire brut : 480,00 €\nDéclaration reçue le 1er mars 2027"
            .into(),
        ending: None,
        mo: 1,
        is_example,
    }
}

fn seat(room: Room, sites: Sites) -> Result<Seat<Person>, Box<dyn Error>> {
    let files = vec![
        file("recipe", "Recette de la tarte aux pommes", FileKind::Pdf, true),
        file("photo", "Photo du jardin", FileKind::Photo, false),
        file("paper", "Recette de la tarte aux pommes", FileKind::Pdf, false),
        File { place: "documents".into(), ..file("cv", "CV d’Amina", FileKind::Pdf, false) },
    ];
    let names = Names { new_folder: "Nouveau dossier".into(), copy_suffix: " (copie)".into(), note: "Note".into() };
    let desk = Arc::new(Desk { files, windows: vec![], names });
    let setup = Setup { sites: Arc::new(sites), desk, ..Setup::of(Part::Browser) };
    let mut computer = Computer::new(&setup, Comfort::default());
    computer.begin_step(&Start { open: Some(spot("mairie.home")), ..Start::default() });
    Ok(Person::seat(room, computer, Pictures::default())?)
}

/// How to come somewhere.
type Reach = fn(&mut Person);

/// Each state that the window can be in, and how to come there.
const STATES: [(&str, Reach); 13] = [
    ("page", |_| {}),
    ("back", |web| web.click("mairie.home.hours")),
    ("favourites", |web| {
        web.click("browser.star");
        web.go("service-rivemont.test");
        web.click("browser.star");
    }),
    ("padlock", |web| web.click("browser.lock")),
    ("open", |web| {
        web.go("service-rivemont.test");
        web.click("browser.lock");
    }),
    ("tabs", |web| {
        (0..5).for_each(|_| web.click("browser.new_tab"));
        web.click("browser.tab2");
    }),
    ("crowd", |web| {
        web.click("browser.star");
        (0..9).for_each(|_| web.click("browser.new_tab"));
    }),
    ("lost", |web| web.go("www.mairie-rivemon.test")),
    ("lost page", |web| web.go("mairie-rivemont.test/piscine")),
    ("blank", |web| web.go("service-rivemont.test/white")),
    ("downloads", |web| {
        web.go("service-rivemont.test");
        web.click("service.home.save");
        web.click("service.home.photo");
        web.click("service.home.paper");
        web.click("browser.downloads");
    }),
    ("password", |web| {
        web.go("service-rivemont.test");
        web.click("service.home.enter");
    }),
    ("dialog", |web| {
        web.go("service-rivemont.test");
        web.click("service.home.file");
    }),
];

fn is_ours(id: &str) -> bool {
    ["browser.", "files.", "mairie.", "service.", "desk."].iter().any(|part| id.starts_with(part))
}

fn placed(seat: &mut Seat<Person>) -> Vec<(String, Rectangle)> {
    let ids: Vec<_> = seat.ids().into_iter().filter(|id| is_ours(id)).collect();
    ids.into_iter().filter_map(|id| Some((id.clone(), seat.bounds(&id)?))).collect()
}

fn named(seat: &mut Seat<Person>) -> Vec<String> {
    let mut ids = seat.ids();
    ids.retain(|id| is_ours(id));
    ids.sort();
    ids
}

fn spots(seat: &Seat<Person>) -> Vec<String> {
    let mut spots: Vec<_> = seat.screen.computer.spots().iter().map(ToString::to_string).collect();
    spots.sort();
    spots
}

#[test]
fn everything_that_can_be_acted_on_bears_its_name_once() -> Tested {
    for room in ROOMS {
        for is_bare in [false, true] {
            for (state, reach) in STATES {
                let mut seat = seat(room, sites(is_bare))?;
                reach(&mut seat.screen);
                seat.redraw();
                assert_eq!(named(&mut seat), spots(&seat), "{room:?}, {state}");
            }
        }
    }
    Ok(())
}

#[test]
fn the_states_are_what_they_are_called() -> Tested {
    let value = |state: &str, name: &str| -> Result<String, Box<dyn Error>> {
        let mut seat = seat(ROOMS[0], sites(false))?;
        let (_, reach) = STATES.iter().find(|(it, _)| *it == state).ok_or("no such state")?;
        reach(&mut seat.screen);
        use crate::computer::expr::Scope as _;
        Ok(seat.screen.computer.value(name).map_err(|it| format!("{it:?}"))?.to_string())
    };
    assert_eq!(value("tabs", "browser.tabs")?, "6");
    assert_eq!(value("lost", "browser.error")?, "site");
    assert_eq!(value("lost page", "browser.error")?, "page");
    assert_eq!(value("blank", "browser.error")?, "blank");
    assert_eq!(value("downloads", "browser.downloads")?, "3");
    assert_eq!(value("password", "browser.password")?, "asked");
    Ok(())
}

#[test]
fn nothing_of_the_window_overlaps_or_is_cut_and_fingers_find_it() -> Tested {
    for room in ROOMS {
        let whole = Rectangle::with_size(room.3);
        for (state, reach) in STATES {
            let mut seat = seat(room, sites(false))?;
            reach(&mut seat.screen);
            if seat.screen.computer.desk().dialog().is_some() {
                continue;
            }
            seat.redraw();
            let placed = placed(&mut seat);
            for spot in spots(&seat).iter().filter(|spot| spot.starts_with("browser.")) {
                let (_, bounds) =
                    placed.iter().find(|(id, _)| id == spot).ok_or(format!("{state}: {spot} is hidden"))?;
                assert!(bounds.is_within(&whole), "{room:?}, {state}: {spot} at {bounds:?}");
                let is_tab = spot.starts_with("browser.tab");
                let least = if is_tab { (28.0, 36.0) } else { (40.0, 40.0) };
                let is_large = bounds.width >= least.0 && bounds.height >= least.1;
                assert!(is_large, "{room:?}, {state}: {spot} at {bounds:?}");
            }
            for (index, (id, bounds)) in placed.iter().enumerate() {
                let is_hung = |id: &str| {
                    ["browser.password.", "browser.downloads.", "files."].iter().any(|part| id.starts_with(part))
                };
                let on_page = |id: &str| !id.starts_with("browser.") || id == "browser.page";
                let over = placed[index + 1..].iter().find(|(other, place)| {
                    let belongs = other.starts_with(&format!("{id}.")) && id.starts_with("browser.tab");
                    let lies_on = (id == "browser.page" && on_page(other)) || (on_page(id) && is_hung(other));
                    !belongs && !lies_on && place.intersection(bounds).is_some_and(|cut| cut.area() > 1.0)
                });
                assert!(over.is_none(), "{room:?}, {state}: {id} at {bounds:?} lies under {over:?}");
            }
        }
    }
    Ok(())
}

#[test]
fn the_page_has_most_of_the_height() -> Tested {
    for (room, least) in ROOMS.into_iter().zip([0.77, 0.68, 0.8, 0.75, 0.82, 0.78, 0.75]) {
        let mut seat = seat(room, sites(false))?;
        let page = seat.bounds("browser.page").ok_or("no page")?;
        assert!(page.height >= room.3.height * least, "{room:?}: {}", page.height / room.3.height);
    }
    Ok(())
}

#[test]
fn nothing_is_pressed_through_what_hangs_open() -> Tested {
    for room in ROOMS {
        let mut seat = seat(room, sites(false))?;
        seat.click("browser.lock");
        let told = seat.screen.computer.browser().0.unfolded().cloned();
        assert_eq!(told, Some(spot("browser.lock")), "{room:?}");
        let sheet = seat.bounds("cover").ok_or("no sheet")?;
        let page = seat.bounds("browser.page").ok_or("no page")?;
        assert!(sheet.is_within(&Rectangle { height: page.height + page.y, y: 0.0, ..page }), "{room:?}: {sheet:?}");
        seat.click_at(sheet.center());
        assert!(seat.screen.computer.spots().contains(&spot("browser.page")));
        assert_eq!(seat.screen.computer.focus(), None, "{room:?}");
    }
    Ok(())
}

#[test]
fn a_title_is_cut_after_a_whole_letter() -> Tested {
    let mut seat = seat(ROOMS[0], sites(false))?;
    STATES[5].1(&mut seat.screen);
    seat.screen.click("mairie.home.hours");
    seat.redraw();
    let texts = seat.texts();
    let cut = texts.iter().find(|text| text.ends_with('…')).ok_or("nothing is cut")?;
    let titles = ["Horaires d’ouverture et jours", "Mairie de Rivemont"];
    assert!(titles.iter().any(|title| title.starts_with(cut.trim_end_matches('…'))), "{cut}");
    Ok(())
}

#[test]
fn every_button_without_words_has_a_name_for_the_voice() -> Tested {
    let mut seat = seat(ROOMS[0], sites(false))?;
    let texts = seat.texts();
    let names = [
        "back",
        "forward",
        "reload",
        "home",
        "lock",
        "star",
        "smaller",
        "larger",
        "up",
        "down",
        "new_tab",
        "close_tab",
    ];
    for name in names {
        let words = seat.screen.texts.label(&format!("chrome.{name}"), &[]);
        assert!(texts.contains(&words), "{name}: {texts:?}");
        assert!(seat.screen.texts.spoken(&words).is_some(), "{words} is not recorded");
    }
    seat.click("browser.star");
    assert!(seat.texts().contains(&seat.screen.texts.label("chrome.star_full", &[])));
    Ok(())
}

#[test]
fn an_answer_about_the_password_closes_the_question() -> Tested {
    for (answer, password) in [("save", Password::Saved), ("never", Password::Refused)] {
        let mut seat = seat(ROOMS[0], sites(false))?;
        STATES[11].1(&mut seat.screen);
        seat.redraw();
        let (save, never) = (seat.bounds("browser.password.save"), seat.bounds("browser.password.never"));
        assert!(save.zip(never).is_some_and(|(a, b)| (a.width - b.width).abs() <= 1.0 && a.height == b.height));
        assert!(seat.click(&format!("browser.password.{answer}")));
        assert_eq!(seat.screen.computer.browser().0.password(), password);
        assert_eq!(seat.bounds("browser.password.save"), None);
    }
    Ok(())
}

#[test]
fn the_question_which_file_lies_over_the_page_and_nothing_else_can_be_pressed() -> Tested {
    for room in ROOMS {
        let mut seat = seat(room, sites(false))?;
        STATES[12].1(&mut seat.screen);
        seat.redraw();
        let placed = placed(&mut seat);
        let names: Vec<_> = placed.iter().map(|(id, _)| id.as_str()).collect();
        assert!(names.contains(&"desk.dialog.ok") && names.contains(&"files.cv"), "{room:?}: {names:?}");
        assert!(names.iter().all(|id| id.starts_with("desk.dialog.") || id.starts_with("files.")), "{names:?}");
        for (id, bounds) in &placed {
            assert!(bounds.is_within(&Rectangle::with_size(room.3)), "{room:?}: {id} at {bounds:?}");
            assert!(bounds.width >= 40.0 && bounds.height >= 40.0, "{room:?}: {id} at {bounds:?}");
            let other = placed.iter().find(|(other, place)| other != id && place.intersection(bounds).is_some());
            assert!(other.is_none(), "{room:?}: {id} lies on {other:?}");
        }
        assert!(seat.click("files.cv") && seat.click("desk.dialog.ok"));
        assert_eq!(seat.screen.computer.desk().dialog(), None);
        let upload = seat.screen.computer.browser().0.upload(&spot("service.home.file")).map(|id| &**id);
        assert_eq!(upload, Some("cv"));
        assert_eq!(named(&mut seat), spots(&seat), "{room:?}");
    }
    Ok(())
}

#[test]
fn the_browser_comes_back_from_the_task_bar() -> Tested {
    for room in ROOMS {
        for way in ["browser.reduce", "browser.close"] {
            let mut seat = seat(room, sites(false))?;
            assert!(seat.click(way), "{room:?}");
            assert_eq!(seat.screen.computer.part(), Part::Desktop);
            assert_eq!(named(&mut seat), spots(&seat), "{room:?}");
            assert!(seat.texts().iter().any(|text| text == "Navigateur"), "{room:?}");
            assert!(seat.click("desk.bar.browser"), "{room:?}");
            assert_eq!(seat.screen.computer.part(), Part::Browser);
        }
    }
    Ok(())
}

#[test]
fn a_paper_that_a_site_made_says_so_and_can_be_read() -> Tested {
    let mut pictures = vec![];
    for is_example in [true, false] {
        let mut seat = seat(ROOMS[2], sites(false))?;
        STATES[10].1(&mut seat.screen);
        let id = if is_example { "files.recipe" } else { "files.paper" };
        seat.screen.click(id);
        seat.redraw();
        assert!(seat.texts().iter().any(|text| text == "Salaire brut : 480,00 €"), "{:?}", seat.texts());
        pictures.push(seat.picture().1);
    }
    assert!(pictures[0] != pictures[1]);
    Ok(())
}

/// Writes every state as a picture, to be looked at.
#[test]
#[ignore = "writes files"]
fn pictures() -> Tested {
    for (n, room) in ROOMS.into_iter().enumerate() {
        for (state, reach) in STATES {
            let mut seat = seat(room, sites(false))?;
            reach(&mut seat.screen);
            seat.redraw();
            seat.save_png(format!("/tmp/r3a/shots/{n}-{}.png", state.replace(' ', "-")))?;
        }
    }
    for (n, room) in ROOMS.into_iter().enumerate().take(4) {
        let mut seat = seat(room, sites(false))?;
        STATES[10].1(&mut seat.screen);
        seat.screen.click("files.recipe");
        seat.redraw();
        seat.save_png(format!("/tmp/r3a/shots/{n}-viewer.png"))?;
    }
    for palette in [Palette::Dark, Palette::BlackAndYellow] {
        for state in [2, 4, 10] {
            let mut seat = seat(ROOMS[0], sites(false))?;
            seat.screen.palette = palette;
            STATES[state].1(&mut seat.screen);
            seat.redraw();
            seat.save_png(format!("/tmp/r3a/shots/{palette:?}-{state}.png"))?;
        }
    }
    Ok(())
}
