//! A site with a block of each kind.

use crate::computer::browser::Extent;
use crate::computer::expr::{self, Expr};
use crate::computer::field;
use crate::computer::site::{Block, Choice, Kind, Orders, Page, Rule, Site, Sites, Tone, Way};
use crate::computer::{Comfort, Computer, Part, Setup, Spot, Start, spot as spots};

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

pub(super) fn spot(id: &str) -> Result<Spot, spots::Error> {
    Spot::parse(id)
}

pub(super) fn block(id: &str, kind: Kind) -> Result<Block, spots::Error> {
    Ok(Block {
        spot: Some(spot(id)?),
        kind,
        text: "Words".to_owned(),
        hint: None,
        when: None,
        rules: vec![],
        is_optional: false,
    })
}

pub(super) fn words(kind: Kind, text: &str) -> Block {
    Block { spot: None, kind, text: text.to_owned(), hint: None, when: None, rules: vec![], is_optional: false }
}

pub(super) fn button(checks: bool, ways: Vec<Way>, saves: Option<Arc<str>>) -> Kind {
    Kind::Button { checks, ways, saves, orders: Orders::default(), is_plain: false }
}

pub(super) fn field(id: &str, kind: field::Kind, lines: u8, value: &str) -> Result<Block, spots::Error> {
    block(id, Kind::Field { kind, value: value.to_owned(), unit: None, lines, trims: false, can_reveal: true })
}

pub(super) fn options(id: &str, all: &[(&str, &str)]) -> Result<Vec<Choice>, spots::Error> {
    let option = |(option, text): &(&str, &str)| {
        Ok(Choice { id: (*option).into(), spot: spot(&format!("{id}.{option}"))?, text: (*text).to_owned() })
    };
    all.iter().map(option).collect()
}

pub(super) fn rule(must: &str) -> Result<Rule, expr::Error> {
    Ok(Rule { must: Expr::parse(must)?, text: "Otherwise.".to_owned() })
}

pub(super) fn page(id: &str, blocks: Vec<Block>) -> Result<Page, spots::Error> {
    Ok(Page {
        spot: spot(id)?,
        title: "Title".to_owned(),
        address: String::new(),
        blocks,
        needs: vec![],
        is_blank: false,
    })
}

fn form() -> Result<Page, Box<dyn Error>> {
    let days = [("monday", "Monday"), ("friday", "Friday"), ("sunday", "Sunday")];
    let blocks = vec![
        block("town.form.title", Kind::Heading)?,
        field("town.form.first_name", field::Kind::Text, 1, "")?,
        Block { rules: vec![rule("age >= 18")?], ..field("town.form.age", field::Kind::Number, 1, "")? },
        block(
            "town.form.children",
            Kind::Choice(options("town.form.children", &[("yes", "Yes"), ("no", "No"), ("other", "Other")])?),
        )?,
        Block {
            when: Some(Expr::parse("children = \"yes\"")?),
            ..field("town.form.count", field::Kind::Number, 1, "")?
        },
        block("town.form.day", Kind::List(options("town.form.day", &days)?))?,
        block("town.form.rules", Kind::Check { must: true })?,
        Block {
            is_optional: true,
            rules: vec![rule("note != \"bad\"")?],
            ..field("town.form.note", field::Kind::Lines, 3, "already here")?
        },
        block("town.form.cancel", button(false, vec![Way { when: None, to: spot("town.done")? }], None))?,
        block(
            "town.form.send",
            button(
                true,
                vec![
                    Way { when: Some(Expr::parse("day = \"friday\"")?), to: spot("town.late")? },
                    Way { when: None, to: spot("town.done")? },
                ],
                Some("receipt".into()),
            ),
        )?,
    ];
    Ok(page("town.form", blocks)?)
}

fn long() -> Result<Page, Box<dyn Error>> {
    let mut blocks = vec![
        block("town.long.title", Kind::Heading)?,
        Block { when: Some(Expr::parse("not close")?), ..block("town.long.close", button(false, vec![], None))? },
        words(Kind::Picture("tart".to_owned()), "A tart"),
    ];
    blocks.extend((0..30).map(|_| words(Kind::Text, "A line of words that says little, and takes its place.")));
    blocks.push(block("town.long.middle", Kind::Text)?);
    blocks.extend((0..30).map(|_| words(Kind::Notice(Tone::Info), "Another line.")));
    blocks.push(block("town.long.end", Kind::Text)?);
    Ok(page("town.long", blocks)?)
}

pub(super) fn sites() -> Result<Sites, Box<dyn Error>> {
    let kinds = page(
        "town.kinds",
        vec![
            field("town.kinds.count", field::Kind::Number, 1, "")?,
            Block { is_optional: true, ..field("town.kinds.mail", field::Kind::Email, 1, "")? },
            block("town.kinds.send", button(true, vec![], Some("receipt".into())))?,
        ],
    )?;
    let done =
        page("town.done", vec![block("town.done.back", Kind::Link { to: spot("town.form")?, in_new_tab: false })?])?;
    let late = page("town.late", vec![words(Kind::Text, "Late.")])?;
    let door = page("town.door", vec![field("town.door.secret", field::Kind::Secret, 1, "")?])?;
    let pages = [form()?, long()?, kinds, done, late, door];
    let site = Site {
        id: "town".into(),
        name: "Town".to_owned(),
        host: "town.test".to_owned(),
        start: "form".into(),
        pages: pages.into_iter().map(|page| (page.spot.rest().into(), page)).collect(),
        ..Site::default()
    };
    let mut sites = Sites::from_iter([site]);
    sites.browser.is_bare = true;
    Ok(sites)
}

pub(super) fn opening(page: &str) -> Result<Start, spots::Error> {
    Ok(Start { open: Some(spot(page)?), ..Start::default() })
}

/// A computer with this page open in a window.
pub(super) fn on(page: &str) -> Result<Computer, Box<dyn Error>> {
    on_part(Part::Browser, page)
}

/// A computer with this page open in a part.
pub(super) fn on_part(part: Part, page: &str) -> Result<Computer, Box<dyn Error>> {
    with(part, page, Comfort::default())
}

/// A computer without keys but those on the screen.
pub(super) fn on_screen(page: &str) -> Result<Computer, Box<dyn Error>> {
    with(Part::Browser, page, Comfort { keyboard_on_screen: true, ..Comfort::default() })
}

fn with(part: Part, page: &str, comfort: Comfort) -> Result<Computer, Box<dyn Error>> {
    let setup = Setup { sites: Arc::new(sites()?), ..Setup::of(part) };
    let mut computer = Computer::new(&setup, comfort);
    computer.begin_step(&opening(page)?);
    Ok(computer)
}

/// What a face would tell of the long page.
pub(super) fn told(zoom: u16) -> Result<Extent, spots::Error> {
    let things = BTreeMap::from([
        (spot("town.long.title")?, (10.0, 60.0)),
        (spot("town.long.middle")?, (900.0, 940.0)),
        (spot("town.long.end")?, (1950.0, 1990.0)),
    ]);
    Ok(Extent { page: Some(spot("town.long")?), zoom, view: 400.0, whole: 2000.0, things })
}
