//! A site with every key of `site.toml`, and pages with every kind of block, as it is read.

use super::*;
use crate::computer::site::{
    Accent, Block, Consenting, Kind as Is, Layout, Look, Message, Orders, Page, Signs, Site, Tone, WayOut,
};

/// The site of the fixture `web_good`, read with the papers of its people.
fn agency() -> Result<Site, Box<dyn Error>> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let root = tempfile::tempdir()?;
    for (fixture, site) in [("good", "library"), ("web_good", "agency")] {
        let folder = root.path().join("assets/sites").join(site);
        fs::create_dir_all(&folder)?;
        for entry in fs::read_dir(fixtures.join(fixture).join("assets/sites").join(site))? {
            let entry = entry?;
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
    }
    let people = crate::content::Library::open(&fixtures.join("good")).0.people().0;
    let web = load(root.path(), ["agency"].into_iter(), &people);
    assert_eq!(web.faults, []);
    let ids: Vec<&str> = web.sites.values().map(|site| &*site.id).collect();
    assert_eq!(ids, ["agency", "library"], "a site to which a page leads is read, too");
    assert_eq!(web.elsewhere.icons.iter().map(|icon| icon.name.as_str()).collect::<Vec<_>>(), ["mouse"]);
    assert_eq!(web.elsewhere.files.len(), 0, "a paper of the site is no file of the lesson");
    Ok(Site::clone(web.sites.get("agency").ok_or("no site")?))
}

fn page<'a>(site: &'a Site, id: &str) -> Result<&'a Page, Box<dyn Error>> {
    Ok(site.pages.get(id).ok_or("no page")?)
}

fn block<'a>(site: &'a Site, spot: &str) -> Result<&'a Block, Box<dyn Error>> {
    let blocks = site.pages.values().flat_map(|page| &page.blocks);
    Ok(blocks.into_iter().find(|block| block.spot.as_ref().is_some_and(|own| own.rest() == spot)).ok_or("no block")?)
}

#[test]
fn each_key_of_a_site_comes_where_it_belongs() -> Tested {
    let site = agency()?;
    assert_eq!((site.real.as_deref(), site.is_secure, site.asks_password), (Some("Agence"), false, true));
    assert_eq!(site.session_minutes, Some(15));
    let search = site.search.as_ref().ok_or("no search")?;
    assert_eq!((search.field.as_str(), search.page.as_str()), ("agency.home.words", "agency.results"));
    let words: Vec<&str> = site.states.get("period").ok_or("no state")?.iter().map(|word| &**word).collect();
    assert_eq!(words, ["open", "done"]);
    let look = |layout, accent, tagline: &str| Some(Look { layout, accent, tagline: Some(tagline.to_owned()) });
    assert_eq!(site.look, look(Layout::Top, Accent::Blue, "Votre espace"));
    let entry = site.menu.first().ok_or("no menu")?;
    assert_eq!((entry.spot.as_str(), entry.to.as_str()), ("agency.menu.library", "library.card"));
    assert!(entry.when.is_some());
    let account = site.account.as_ref().ok_or("no account")?;
    assert_eq!((account.enter.as_str(), account.left.as_str()), ("agency.login", "agency.home"));
    assert_eq!(account.ask, Some(["Partir ?", "Oui", "Non"].map(str::to_owned)));
    assert_eq!(site.cookies.as_ref().map(|cookies| cookies.kind), Some(Consenting::Fair));
    let popup = site.popups.first().ok_or("no popup")?;
    assert_eq!((popup.page.as_str(), popup.to.as_str()), ("agency.home", "agency.results"));
    assert_eq!(popup.way_out, WayOut::Words("Non merci".to_owned()));
    let message = Message { to_phone: true, text: "Votre code : {code}".to_owned(), expires_minutes: Some(15) };
    assert_eq!(site.messages.get("code"), Some(&message));
    assert_eq!(site.receipts.get("receipt").map(|receipt| receipt.lines.len()), Some(2));
    let skin = site.skins.get("b").ok_or("no skin")?;
    assert_eq!(skin.look, look(Layout::Side, Accent::Plum, "Autrement"));
    assert_eq!(skin.texts.get("month.file.add").map(String::as_str), Some("Choisir"));
    assert_eq!(skin.orders.get("home").map(Vec::len), Some(2));
    Ok(())
}

#[test]
fn each_kind_of_block_is_read() -> Tested {
    let site = agency()?;
    let month = page(&site, "month")?;
    assert!(month.is_blank);
    let need = month.needs.first().ok_or("no need")?;
    assert_eq!(need.otherwise.as_str(), "agency.login");
    assert_eq!(page(&site, "login")?.needs[1].otherwise.as_str(), "library.thanks");
    let kinds: Vec<&Is> = month.blocks.iter().map(|block| &block.kind).collect();
    assert_eq!(kinds[0], &Is::Stepper { at: 1, of: 2 });
    assert!(matches!(kinds[1], Is::Table { columns, rows } if columns.len() == 2 && rows[0].len() == 2));
    assert_eq!(month.blocks[2].hint.as_deref(), Some("En février"));
    let Is::Upload { accepts, most: 5, add, .. } = kinds[3] else { return Err("no upload".into()) };
    assert_eq!(
        (accepts.iter().map(|ending| &**ending).collect(), add.as_str()),
        (vec!["pdf", "jpg"], "Ajouter un fichier")
    );
    assert!(matches!(kinds[4], Is::Preview { of } if of.as_str() == "agency.month.file"));
    let Is::Robot { tiles, right } = kinds[5] else { return Err("no robot".into()) };
    assert_eq!((tiles[1].spot.as_str(), &*right[0]), ("agency.month.robot.t2", "t1"));
    assert!(matches!(kinds[6], Is::Summary(rows) if rows[0].when.is_some() && rows[0].value == "{worked}, {file}"));
    assert_eq!(kinds[7], &Is::Notice(Tone::Good));
    let orders = Orders { sets: vec![("period".into(), "done".into())], sends: None, signs: Some(Signs::Out) };
    let Is::Button { saves: Some(saves), orders: found, .. } = kinds[8] else { return Err("no button".into()) };
    assert_eq!((&**saves, found), ("receipt", &orders));
    Ok(())
}

#[test]
fn the_small_keys_of_blocks_are_read() -> Tested {
    let site = agency()?;
    assert!(matches!(block(&site, "home.words")?.kind, Is::Field { trims: true, can_reveal: true, .. }));
    assert!(matches!(block(&site, "login.password")?.kind, Is::Field { trims: false, can_reveal: false, .. }));
    let Is::Tile { icon, ways } = &block(&site, "home.month")?.kind else { return Err("no tile".into()) };
    assert_eq!((icon.as_str(), ways[0].to.as_str()), ("mouse", "agency.month"));
    let Is::Result { is_advert: true, to, .. } = &block(&site, "results.library")?.kind else {
        return Err("no result".into());
    };
    assert_eq!(to.as_str(), "library.card");
    assert!(matches!(block(&site, "results.again")?.kind, Is::Link { in_new_tab: true, .. }));
    let Is::Button { is_plain: true, checks: false, orders, .. } = &block(&site, "login.resend")?.kind else {
        return Err("no button".into());
    };
    assert_eq!(orders.sends.as_deref(), Some("code"));
    Ok(())
}

#[test]
fn a_site_of_that_name_comes_before_a_page_of_that_name() -> Tested {
    let root = folder(&[("page", PAGE)])?;
    let one = |site: &str, page: &str, text: &str| -> Result<(), Box<dyn Error>> {
        let folder = root.path().join("assets/sites").join(site);
        fs::create_dir_all(&folder)?;
        Ok(fs::write(folder.join(format!("{page}.toml")), text)?)
    };
    assert_eq!(load_library(root.path()).faults, [], "thanks is a page of this site");
    one("card", "site", "name = \"a\"\nhost = \"a.test\"\nstart = \"home\"\n")?;
    one("card", "home", "title = \"a\"\naddress = \"\"\n[[block]]\nkind = \"text\"\ntext = \"a\"\n")?;
    let told = load(root.path(), ["library", "card"].into_iter(), &[]).faults;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].to_string().contains("there is no name « card.rules »"), "{told:?}");
    Ok(())
}

/// A page that reads a thing of another page by two segments.
const PAGE: &str =
    "title = \"a\"\naddress = \"page\"\n[[block]]\nkind = \"text\"\ntext = \"a\"\nwhen = \"card.rules\"\n";
