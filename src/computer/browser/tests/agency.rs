//! An agency that knows people, and a shop that asks many things: two sites with everything that stands around pages.

use super::town::{block, button, field, options, rule, spot, words};
use crate::computer::expr::{self, Expr, Value};
use crate::computer::field;
use crate::computer::site::{
    Accent, Account, Block, Consenting, Cookies, Entry, Kind, Layout, Look, Message, Need, Orders, Page, Papers,
    Picture, Popup, Receipt, Row, Rule, Signs, Site, Sites, Way, WayOut,
};
use crate::computer::{Comfort, Computer, Part, Setting, Setup, Spot, desk, spot as spots};

use jiff::civil::date;

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

type Made<T> = Result<T, Box<dyn Error>>;

/// Amina's papers.
pub(super) fn papers() -> Papers {
    let text = |text: &str| Value::Text(text.to_owned());
    let paper = |values: Vec<(&str, Value)>| values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    BTreeMap::from([
        (
            "access".to_owned(),
            paper(vec![("identifier", text("960")), ("password", text("jardin-bleu")), ("name", text("Amina Benali"))]),
        ),
        (
            "february".to_owned(),
            paper(vec![
                ("gross", Value::Money(123_450)),
                ("hours", Value::Integer(40)),
                ("begins", Value::Date(date(2027, 2, 1))),
            ]),
        ),
    ])
}

fn need(must: &str, otherwise: &str) -> Made<Need> {
    Ok(Need { must: Expr::parse(must)?, otherwise: spot(otherwise)? })
}

fn page(id: &str, needs: Vec<Need>, blocks: Vec<Block>) -> Made<Page> {
    Ok(Page { spot: spot(id)?, title: id.to_owned(), address: String::new(), blocks, needs, is_blank: false })
}

fn to(page: &str) -> Made<Vec<Way>> {
    Ok(vec![Way { when: None, to: spot(page)? }])
}

fn orders(id: &str, checks: bool, orders: Orders, ways: Vec<Way>) -> Result<Block, spots::Error> {
    block(id, Kind::Button { checks, ways, saves: None, orders, is_plain: false })
}

fn signs(signs: Signs) -> Orders {
    Orders { signs: Some(signs), ..Orders::default() }
}

fn rules(must: &str) -> Result<Vec<Rule>, expr::Error> {
    Ok(vec![rule(must)?])
}

fn doors() -> Made<Vec<Page>> {
    let start = vec![
        Way { when: Some(Expr::parse("agency.period = \"done\"")?), to: spot("agency.already")? },
        Way { when: None, to: spot("agency.space")? },
    ];
    let identifier = Block {
        rules: rules("identifier = person.access.identifier")?,
        ..field("agency.login.identifier", field::Kind::Text, 1, "")?
    };
    let password = Block {
        rules: rules("password = person.access.password")?,
        ..field("agency.password.password", field::Kind::Secret, 1, "")?
    };
    let known = || need("not signed_in(agency)", "agency.space");
    Ok(vec![
        page(
            "agency.home",
            vec![],
            vec![
                block("agency.home.start", Kind::Tile { icon: "star".to_owned(), ways: start })?,
                block("agency.home.closed", Kind::Tile { icon: "star".to_owned(), ways: vec![] })?,
                field("agency.home.words", field::Kind::Text, 1, "")?,
            ],
        )?,
        page(
            "agency.login",
            vec![known()?],
            vec![identifier, block("agency.login.next", button(true, to("agency.password")?, None))?],
        )?,
        page(
            "agency.password",
            vec![known()?],
            vec![password, orders("agency.password.enter", true, signs(Signs::In), to("agency.space")?)?],
        )?,
        page("agency.expired", vec![], vec![block("agency.expired.again", link("agency.login")?)?])?,
        page("agency.goodbye", vec![], vec![words(Kind::Text, "Bye.")])?,
    ])
}

fn link(to: &str) -> Made<Kind> {
    Ok(Kind::Link { to: spot(to)?, in_new_tab: false })
}

fn rooms() -> Made<Vec<Page>> {
    let inside = || -> Made<Vec<Need>> {
        Ok(vec![need("agency.session != \"over\"", "agency.expired")?, need("signed_in(agency)", "agency.login")?])
    };
    let mut month = inside()?;
    month.push(need("agency.period = \"open\"", "agency.already")?);
    let done = Orders { sets: vec![("period".into(), "done".into())], ..Orders::default() };
    let worked = Kind::Choice(options("agency.month.worked", &[("yes", "Oui"), ("no", "Non")])?);
    let if_worked = || Expr::parse("worked = \"yes\"").map(Some);
    let send = Kind::Button {
        checks: true,
        ways: to("agency.done")?,
        saves: Some("proof".into()),
        orders: done,
        is_plain: false,
    };
    let code = Orders { sends: Some("code".into()), ..Orders::default() };
    Ok(vec![
        page(
            "agency.space",
            inside()?,
            vec![
                block("agency.space.month", link("agency.month")?)?,
                block("agency.space.file", button(false, vec![], Some("file".into())))?,
                orders("agency.space.out", false, signs(Signs::Out), to("agency.goodbye")?)?,
            ],
        )?,
        page(
            "agency.month",
            month,
            vec![
                block("agency.month.worked", worked)?,
                Block { when: if_worked()?, ..field("agency.month.hours", field::Kind::Number, 1, "")? },
                Block { when: if_worked()?, ..field("agency.month.gross", field::Kind::Money, 1, "")? },
                field("agency.month.from", field::Kind::Date, 1, "")?,
                block("agency.month.send", send)?,
            ],
        )?,
        page("agency.done", inside()?, vec![summary()?])?,
        page("agency.already", vec![], vec![words(Kind::Text, "Already.")])?,
        page(
            "agency.check",
            vec![],
            vec![
                orders("agency.check.ask", false, code, vec![])?,
                Block {
                    rules: rules("digits = agency.code and code.state = \"sent\"")?,
                    ..field("agency.check.digits", field::Kind::Text, 1, "")?
                },
                block("agency.check.send", button(true, vec![], None))?,
            ],
        )?,
        page("agency.one", vec![need("agency.period = \"closed\"", "agency.two")?], vec![])?,
        page("agency.two", vec![need("agency.period = \"closed\"", "agency.one")?], vec![])?,
        page("agency.abroad", vec![need("signed_in(shop)", "shop.home")?], vec![])?,
    ])
}

fn summary() -> Made<Block> {
    let row = |text: &str, value: &str| Row { text: text.to_owned(), value: value.to_owned(), when: None };
    Ok(words(Kind::Summary(vec![row("Worked", "{month.worked}")]), "All."))
}

fn account(site: &str, enter: &str, left: &str, ask: bool) -> Made<Account> {
    let words = || ["Sure?", "Yes", "No"].map(str::to_owned);
    Ok(Account {
        enter: spot(&format!("{site}.{enter}"))?,
        enter_text: "In".to_owned(),
        name: "{person.access.name}".to_owned(),
        leave_text: "Out".to_owned(),
        ask: ask.then(words),
        left: spot(&format!("{site}.{left}"))?,
    })
}

fn agency() -> Made<Site> {
    let entry = |id: &str, to: &str, when: Option<Expr>| -> Made<Entry> {
        Ok(Entry { spot: spot(&format!("agency.menu.{id}"))?, text: id.to_owned(), to: spot(to)?, when })
    };
    let pages = doors()?.into_iter().chain(rooms()?);
    let lines = [
        "Nom : {person.access.name}",
        "Travail : {month.worked}",
        "Heures : {month.hours}",
        "Brut : {month.gross} €",
        "Du : {agency.month.from}",
        "Paid : {person.february.gross}",
        "Code : {agency.code}",
    ];
    Ok(Site {
        id: "agency".into(),
        start: "home".into(),
        pages: pages.map(|page| (page.spot.rest().into(), page)).collect(),
        asks_password: true,
        session_minutes: Some(15),
        states: BTreeMap::from([("period".into(), vec!["open".into(), "done".into(), "closed".into()])]),
        look: Some(Look { layout: Layout::Top, accent: Accent::Blue, tagline: None }),
        menu: vec![
            entry("home", "agency.home", None)?,
            entry("month", "agency.month", Some(Expr::parse("signed_in(agency)")?))?,
        ],
        account: Some(account("agency", "login", "goodbye", true)?),
        messages: BTreeMap::from([(
            "code".into(),
            Message { to_phone: false, text: "{code}".to_owned(), expires_minutes: Some(15) },
        )]),
        receipts: BTreeMap::from([(
            "proof".into(),
            Receipt { name: "Proof of {person.access.name}".to_owned(), lines: lines.map(str::to_owned).to_vec() },
        )]),
        ..Site::default()
    })
}

fn upload(id: &str, is_optional: bool) -> Result<Block, spots::Error> {
    let kind = Kind::Upload {
        accepts: vec!["pdf".into(), "jpg".into()],
        most: 5,
        refused: "Not this kind.".to_owned(),
        too_large: "Too large.".to_owned(),
        add: "Add".to_owned(),
    };
    Ok(Block { is_optional, ..block(id, kind)? })
}

fn robot() -> Result<Block, spots::Error> {
    let tile = |id: &str| -> Result<Picture, spots::Error> {
        let spot = spot(&format!("shop.send.robot.{id}"))?;
        Ok(Picture { id: id.into(), spot, text: id.to_owned(), picture: "tile".to_owned() })
    };
    let tiles = ["t1", "t2", "t3"].into_iter().map(tile).collect::<Result<_, _>>()?;
    block("shop.send.robot", Kind::Robot { tiles, right: vec!["t1".into(), "t3".into()] })
}

fn shop(kind: Consenting) -> Made<Site> {
    let trimmed = |id: &str, trims: bool| -> Made<Block> {
        let kind = Kind::Field {
            kind: field::Kind::Text,
            value: String::new(),
            unit: None,
            lines: 1,
            trims,
            can_reveal: true,
        };
        let name = id.rsplit('.').next().unwrap_or_default();
        Ok(Block { rules: rules(&format!("{name} = \"tea\""))?, ..block(id, kind)? })
    };
    let pages = [
        page("shop.home", vec![], vec![block("shop.home.send", link("shop.send")?)?])?,
        page(
            "shop.send",
            vec![],
            vec![
                upload("shop.send.file", false)?,
                upload("shop.send.more", true)?,
                robot()?,
                block("shop.send.send", button(true, vec![], None))?,
            ],
        )?,
        page(
            "shop.words",
            vec![],
            vec![
                trimmed("shop.words.loose", true)?,
                trimmed("shop.words.strict", false)?,
                block("shop.words.send", button(true, vec![], None))?,
            ],
        )?,
        page(
            "shop.prize",
            vec![],
            vec![field("shop.prize.who", field::Kind::Text, 1, "{person.access.identifier} ")?],
        )?,
    ];
    Ok(Site {
        id: "shop".into(),
        start: "home".into(),
        pages: pages.into_iter().map(|page| (page.spot.rest().into(), page)).collect(),
        look: Some(Look { layout: Layout::Side, accent: Accent::Plum, tagline: None }),
        account: Some(account("shop", "home", "home", false)?),
        cookies: Some(Cookies { kind, text: "Cookies?".to_owned() }),
        popups: vec![Popup {
            id: "offer".into(),
            page: spot("shop.home")?,
            title: "Win".to_owned(),
            text: "You won.".to_owned(),
            action: "Play".to_owned(),
            to: spot("shop.prize")?,
            way_out: WayOut::Cross,
        }],
        ..Site::default()
    })
}

pub(super) fn sites(kind: Consenting) -> Made<Sites> {
    let mut sites = Sites::from_iter([agency()?, shop(kind)?]);
    sites.person = Arc::new(papers());
    Ok(sites)
}

fn file(id: &str, kind: desk::FileKind, ending: Option<&str>, mo: u16) -> desk::File {
    desk::File {
        id: id.into(),
        name: id.to_owned(),
        kind,
        place: "documents".into(),
        picture: None,
        text: String::new(),
        ending: ending.map(Into::into),
        mo,
        is_example: false,
    }
}

/// Files of every kind, in Documents.
pub(super) fn files() -> Vec<desk::File> {
    use desk::FileKind::{Folder, Pdf, Photo};
    vec![
        file("cv", Pdf, None, 1),
        file("photo", Photo, None, 5),
        file("old_photo", Photo, Some("jpeg"), 1),
        file("large", Pdf, None, 6),
        file("papers", Folder, None, 1),
    ]
}

/// A computer on which one of their pages is open; somebody is signed in on these sites, which remember that.
pub(super) fn on(page: &str, signed_in: &[&str], set: &[(&str, &str)]) -> Made<Computer> {
    with(Consenting::Fair, page, signed_in, set)
}

/// The same with a shop that asks this way.
pub(super) fn with(kind: Consenting, page: &str, signed_in: &[&str], set: &[(&str, &str)]) -> Made<Computer> {
    let setting = |(state, word): &(&str, &str)| -> Result<Setting, spots::Error> {
        Ok(Setting { state: spot(state)?, word: (*word).into() })
    };
    let setup = Setup {
        sites: Arc::new(sites(kind)?),
        signed_in: signed_in.iter().map(|site| (*site).into()).collect(),
        set: set.iter().map(setting).collect::<Result<_, _>>()?,
        desk: Arc::new(desk::Setup { files: files(), ..desk::Setup::default() }),
        ..Setup::of(Part::Browser)
    };
    let mut computer = Computer::new(&setup, Comfort::default());
    computer.begin_step(&super::town::opening(page)?);
    Ok(computer)
}

/// Minutes pass, as between two steps.
pub(super) fn later(computer: &mut Computer, minutes: u32) {
    computer.begin_step(&crate::computer::Start { later: minutes, ..crate::computer::Start::default() });
}

/// The spots of a site that are shown.
pub(super) fn shown<'a>(computer: &Computer, site: &'a str, spots: &'a mut Vec<Spot>) -> Vec<&'a str> {
    spots.extend(computer.spots().into_iter().filter(|spot| spot.part() == site));
    spots.iter().map(Spot::rest).collect()
}
