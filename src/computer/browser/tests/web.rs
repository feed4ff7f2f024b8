//! Three sites in the whole window of a browser.

use super::town::{block, button, field, page, spot, words};
use crate::computer::browser::Setup;
use crate::computer::field;
use crate::computer::site::{
    Accent, Block, Consenting, Cookies, Entry, Kind, Layout, Look, Need, Orders, Page, Picture, Search, Signs, Site,
    Sites, Way,
};
use crate::computer::{Comfort, Computer, Part, Setup as Lesson, Start};
use crate::computer::{desk, expr::Expr};

use std::error::Error;
use std::sync::Arc;

fn link(id: &str, to: &str, in_new_tab: bool) -> Result<Block, Box<dyn Error>> {
    Ok(block(id, Kind::Link { to: spot(to)?, in_new_tab })?)
}

fn at(address: &str, page: Page) -> Page {
    Page { address: address.to_owned(), ..page }
}

fn site(id: &str, host: &str, pages: Vec<Page>) -> Site {
    Site {
        id: id.into(),
        name: id.to_owned(),
        host: host.to_owned(),
        start: "home".into(),
        pages: pages.into_iter().map(|page| (page.spot.rest().into(), page)).collect(),
        is_secure: true,
        ..Site::default()
    }
}

/// The site of a town: links, a long page, one that is blank, one that asks for a log-in.
fn hall() -> Result<Site, Box<dyn Error>> {
    let long = (0..40).map(|_| words(Kind::Text, "A line of words that takes its place."));
    let mut hours = page("hall.hours", long.collect())?;
    hours.blocks.push(link("hall.hours.home", "hall.home", false)?);
    let home = vec![
        link("hall.home.hours", "hall.hours", false)?,
        link("hall.home.aside", "hall.hours", true)?,
        link("hall.home.slow", "hall.slow", false)?,
        link("hall.home.private", "hall.private", false)?,
        field("hall.home.name", field::Kind::Text, 1, "")?,
        block("hall.home.paper", button(false, vec![], Some("receipt".into())))?,
    ];
    let slow = Page { is_blank: true, ..page("hall.slow", vec![link("hall.slow.home", "hall.home", false)?])? };
    let must = Expr::parse("signed_in(hall)")?;
    let needs = vec![Need { must, otherwise: spot("hall.login")? }];
    let private = Page { needs, ..page("hall.private", vec![words(Kind::Text, "Papers.")])? };
    let orders = Orders { signs: Some(Signs::In), ..Orders::default() };
    let enter = Kind::Button { checks: false, ways: vec![], saves: None, orders, is_plain: false };
    let login = page("hall.login", vec![block("hall.login.enter", enter)?])?;
    let (home, hours) = (at("", page("hall.home", home)?), at("services/horaires", hours));
    let pages = vec![home, hours, at("lent", slow), at("papiers", private), at("connexion", login)];
    Ok(Site { asks_password: true, ..site("hall", "mairie-rivemont.test", pages) })
}

/// A site that looks for words.
fn finder() -> Result<Site, Box<dyn Error>> {
    let home = page("finder.home", vec![field("finder.home.words", field::Kind::Text, 1, "")?])?;
    let tile = Kind::Tile { icon: "house".to_owned(), ways: vec![Way { when: None, to: spot("hall.home")? }] };
    let found = Kind::Result { address: "mairie".to_owned(), is_advert: false, to: spot("hall.hours")? };
    let results = vec![block("finder.results.first", found)?, block("finder.results.tile", tile)?];
    let search = Search { field: spot("finder.home.words")?, page: spot("finder.results")? };
    let pages = vec![at("/", home), at("resultats", page("finder.results", results)?)];
    Ok(Site { search: Some(search), ..site("finder", "www.chercher.test", pages) })
}

/// A shop: a menu, a question about cookies, a robot, a file to be sent.
fn shop() -> Result<Site, Box<dyn Error>> {
    let tile = |id: &str| -> Result<Picture, Box<dyn Error>> {
        let spot = spot(&format!("shop.robot.robot.{id}"))?;
        Ok(Picture { id: id.into(), spot, text: id.to_owned(), picture: "bike".to_owned() })
    };
    let tiles = ["t1", "t2", "t3", "t4"].into_iter().map(tile).collect::<Result<_, _>>()?;
    let upload = Kind::Upload {
        accepts: vec!["pdf".into()],
        most: 5,
        refused: "Refused.".to_owned(),
        too_large: "Too large.".to_owned(),
        add: "Add".to_owned(),
    };
    let blocks = vec![
        block("shop.robot.robot", Kind::Robot { tiles, right: vec!["t1".into()] })?,
        block("shop.robot.file", upload)?,
        link("shop.robot.home", "shop.home", false)?,
    ];
    let pages =
        vec![page("shop.home", vec![link("shop.home.robot", "shop.robot", false)?])?, page("shop.robot", blocks)?];
    let menu =
        vec![Entry { spot: spot("shop.menu.robot")?, text: "R".to_owned(), to: spot("shop.robot")?, when: None }];
    let look = Look { layout: Layout::Top, accent: Accent::Blue, tagline: None };
    let cookies = Cookies { kind: Consenting::Fair, text: "Cookies.".to_owned() };
    Ok(Site { look: Some(look), menu, cookies: Some(cookies), ..site("shop", "boutique.test", pages) })
}

pub(super) fn sites(setup: Setup) -> Result<Sites, Box<dyn Error>> {
    let mut sites = Sites::from_iter([hall()?, finder()?, shop()?]);
    sites.browser = setup;
    Ok(sites)
}

/// What a lesson with a home and a favourite begins with.
pub(super) fn homely() -> Result<Setup, Box<dyn Error>> {
    Ok(Setup { is_bare: false, home: Some(spot("finder.home")?), favourites: vec![spot("hall.hours")?] })
}

/// A computer with this setup of the browser, as the lesson begins.
pub(super) fn with(setup: Setup) -> Result<Computer, Box<dyn Error>> {
    let receipt = desk::File {
        id: "receipt".into(),
        name: "Receipt".to_owned(),
        kind: desk::FileKind::Pdf,
        place: "nowhere".into(),
        picture: None,
        text: String::new(),
        ending: None,
        mo: 1,
        is_example: false,
    };
    let desk = desk::Setup { files: vec![receipt], ..desk::Setup::default() };
    let lesson = Lesson { sites: Arc::new(sites(setup)?), desk: Arc::new(desk), ..Lesson::of(Part::Browser) };
    Ok(Computer::new(&lesson, Comfort::default()))
}

/// A computer whose whole browser shows this page.
pub(super) fn on(page: &str) -> Result<Computer, Box<dyn Error>> {
    let mut computer = with(Setup::default())?;
    computer.begin_step(&Start { open: Some(spot(page)?), ..Start::default() });
    Ok(computer)
}
