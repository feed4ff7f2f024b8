//! A small site, and what a skin makes of it.

use super::*;
use crate::computer::Spot;
use crate::computer::site::{Accent, Account, Choice, Entry, Layout, Tone};

use std::error::Error;

type Tested = Result<(), Box<dyn Error>>;

fn block(id: &str, kind: Kind, text: &str) -> Result<Block, Box<dyn Error>> {
    Ok(Block {
        spot: Some(Spot::parse(&format!("town.home.{id}"))?),
        kind,
        text: text.to_owned(),
        hint: None,
        when: None,
        rules: vec![],
        is_optional: false,
    })
}

fn site(skin: Skin) -> Result<Site, Box<dyn Error>> {
    let yes = Choice { id: "yes".into(), spot: Spot::parse("town.home.worked.yes")?, text: "Oui".to_owned() };
    let upload = Kind::Upload {
        accepts: vec!["pdf".into()],
        most: 5,
        refused: String::new(),
        too_large: String::new(),
        add: "Ajouter".to_owned(),
    };
    let unnamed = Block { spot: None, ..block("x", Kind::Text, "Entre les deux")? };
    let home = Page {
        spot: Spot::parse("town.home")?,
        title: "Accueil".to_owned(),
        address: String::new(),
        blocks: vec![
            block("title", Kind::Heading, "Bienvenue")?,
            unnamed,
            block("worked", Kind::Choice(vec![yes]), "Travail ?")?,
            block("news", Kind::Notice(Tone::Info), "Nouvelles")?,
            block("file", upload, "Fichier")?,
        ],
        needs: vec![],
        is_blank: false,
    };
    let entry =
        Entry { spot: Spot::parse("town.menu.jobs")?, text: "Offres".to_owned(), to: home.spot.clone(), when: None };
    let account = Account {
        enter: home.spot.clone(),
        enter_text: "Connexion".to_owned(),
        name: String::new(),
        leave_text: "Se déconnecter".to_owned(),
        ask: Some(["Partir ?", "Oui", "Non"].map(str::to_owned)),
        left: home.spot.clone(),
    };
    Ok(Site {
        id: "town".into(),
        pages: BTreeMap::from([("home".into(), home)]),
        look: Some(Look { layout: Layout::Top, accent: Accent::Blue, tagline: None }),
        menu: vec![entry],
        account: Some(account),
        skins: BTreeMap::from([("b".into(), skin)]),
        ..Site::default()
    })
}

/// What stands on its page, from the top.
fn words(site: &Site) -> Vec<&str> {
    site.pages.values().flat_map(|page| &page.blocks).map(|block| block.text.as_str()).collect()
}

#[test]
fn a_site_without_such_a_skin_stays_as_it_is() -> Tested {
    let site = site(Skin::default())?;
    assert_eq!(site.skinned("c"), site);
    assert_eq!(site.skinned("b"), site, "a skin that says nothing changes nothing");
    Ok(())
}

#[test]
fn every_word_of_a_site_can_be_another_and_no_spot() -> Tested {
    let texts = [
        ("home", "Ma page"),
        ("home.title", "Bonjour"),
        ("home.worked.yes", "Oui, j’ai travaillé"),
        ("home.file.add", "Choisir"),
        ("menu.jobs", "Emplois"),
        ("account.enter", "Se connecter"),
        ("account.leave", "Quitter"),
        ("account.yes", "Oui, quitter"),
        ("home.nothing", "Nulle part"),
    ];
    let texts = texts.map(|(bearer, text)| (bearer.to_owned(), text.to_owned()));
    let plain = site(Skin { texts: texts.into(), ..Skin::default() })?;
    let skinned = plain.skinned("b");
    let home = skinned.pages.get("home").ok_or("no page")?;
    assert_eq!(home.title, "Ma page");
    assert_eq!(words(&skinned), ["Bonjour", "Entre les deux", "Travail ?", "Nouvelles", "Fichier"]);
    assert_eq!(home.blocks[2].choices()[0].text, "Oui, j’ai travaillé");
    assert!(matches!(&home.blocks[4].kind, Kind::Upload { add, .. } if add == "Choisir"));
    assert_eq!(skinned.menu[0].text, "Emplois");
    let account = skinned.account.as_ref().ok_or("no account")?;
    assert_eq!((account.enter_text.as_str(), account.leave_text.as_str()), ("Se connecter", "Quitter"));
    assert_eq!(account.ask, Some(["Partir ?", "Oui, quitter", "Non"].map(str::to_owned)));
    let spots = |site: &Site| -> Vec<Option<Spot>> {
        site.pages.values().flat_map(|page| &page.blocks).map(|block| block.spot.clone()).collect()
    };
    assert_eq!(spots(&skinned), spots(&plain));
    Ok(())
}

#[test]
fn blocks_take_the_places_which_they_had_in_another_order() -> Tested {
    let order = ["file", "title", "worked"].map(Arc::from).to_vec();
    let site = site(Skin { orders: BTreeMap::from([("home".into(), order)]), ..Skin::default() })?;
    assert_eq!(words(&site.skinned("b")), ["Fichier", "Entre les deux", "Bienvenue", "Nouvelles", "Travail ?"]);
    Ok(())
}

#[test]
fn a_skin_has_its_own_header() -> Tested {
    let look = Look { layout: Layout::Side, accent: Accent::Plum, tagline: Some("Autrement".to_owned()) };
    let site = site(Skin { look: Some(look.clone()), ..Skin::default() })?;
    assert_eq!(site.skinned("b").look, Some(look));
    Ok(())
}
