//! Sites as they are written, right and wrong.

mod agency;

use super::*;
use crate::computer::deed::Reading;
use crate::computer::field;
use crate::computer::site::{Kind as Is, put_in};
use crate::computer::{Comfort, Computer, Deed, Gesture, Part, Setup, Spot, Start};

use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

type Tested = Result<(), Box<dyn Error>>;

/// A content folder with one site, of which these pages are written differently.
fn folder(pages: &[(&str, &str)]) -> Result<tempfile::TempDir, Box<dyn Error>> {
    let root = tempfile::tempdir()?;
    let site = root.path().join("assets/sites/library");
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/good/assets/sites/library");
    fs::create_dir_all(&site)?;
    for entry in fs::read_dir(good)? {
        let entry = entry?;
        fs::copy(entry.path(), site.join(entry.file_name()))?;
    }
    for (page, text) in pages {
        fs::write(site.join(format!("{page}.toml")), text)?;
    }
    Ok(root)
}

fn load_library(root: &Path) -> load::Web {
    load(root, ["library"].into_iter(), &[])
}

/// What is told of a page that is written like this, without the name of its file.
fn told(page: &str) -> Result<Vec<String>, Box<dyn Error>> {
    told_of(&[("page", page)])
}

fn told_of(pages: &[(&str, &str)]) -> Result<Vec<String>, Box<dyn Error>> {
    let root = folder(pages)?;
    let site = root.path().join("assets/sites/library");
    let faults = load_library(root.path()).faults;
    let prefix = format!("{}/", site.display());
    Ok(faults.iter().map(|fault| fault.to_string().replace(&prefix, "").replace("page.toml:", "")).collect())
}

/// What is told of a page with these blocks, which begin on line 3.
fn told_in(blocks: &str) -> Result<Vec<String>, Box<dyn Error>> {
    told(&format!("title = \"Page\"\naddress = \"page\"\n{blocks}"))
}

#[test]
fn a_site_is_read_with_all_its_pages_and_pictures() -> Tested {
    let root = folder(&[])?;
    let load::Web { sites, elsewhere, faults, .. } =
        load(root.path(), ["library", "desk", "nowhere", "library"].into_iter(), &[]);
    assert_eq!(faults, []);
    assert_eq!(sites.values().map(|site| &*site.id).collect::<Vec<_>>(), ["library"]);
    let site = sites.get("library").ok_or("no site")?;
    assert_eq!((site.host.as_str(), &*site.start), ("library.test", "card"));
    assert_eq!(site.pages.keys().map(|id| &**id).collect::<Vec<_>>(), ["card", "check", "thanks"]);
    let [picture] = &elsewhere.pictures[..] else { return Err("one picture".into()) };
    assert_eq!((picture.name.as_str(), picture.place), ("round", Place { line: 10, column: 12 }));
    assert!(picture.file.ends_with("library/thanks.toml"));
    Ok(())
}

#[test]
fn each_key_of_a_block_comes_where_it_belongs() -> Tested {
    let root = folder(&[])?;
    let sites = load_library(root.path()).sites;
    let card = sites.get("library").and_then(|site| site.pages.get("card")).ok_or("no page")?;
    let block = |id: &str| {
        let is_named = |spot: &Spot| spot.as_str() == format!("library.card.{id}");
        card.blocks.iter().find(|block| block.spot.as_ref().is_some_and(is_named)).ok_or(format!("no {id}"))
    };
    let visits = block("visits")?;
    assert_eq!(visits.hint.as_deref(), Some("Exemple : 4"));
    assert_eq!((visits.rules.len(), visits.is_optional), (1, true));
    let Is::Field { kind: field::Kind::Number, unit: Some(unit), .. } = &visits.kind else {
        return Err("no number".into());
    };
    assert_eq!(unit, "visites");
    let Is::Field { kind: field::Kind::Lines, lines: 3, value, .. } = &block("note")?.kind else {
        return Err("no lines".into());
    };
    assert_eq!(value, "Bonjour");
    assert_eq!(block("adult")?.choices().len(), 2);
    assert!(block("guardian")?.when.is_some());
    assert_eq!(block("rules")?.kind, Is::Check { must: true });
    let Is::Button { checks: true, ways, saves: None, .. } = &block("next")?.kind else {
        return Err("no button".into());
    };
    assert_eq!(ways.len(), 2);
    assert!(matches!(&block("cancel")?.kind, Is::Button { checks: false, .. }));
    Ok(())
}

#[test]
fn what_is_read_can_be_filled_in_and_sent() -> Tested {
    let root = folder(&[])?;
    let sites = load_library(root.path()).sites;
    let setup = Setup { sites: Arc::new(sites), ..Setup::of(Part::Browser) };
    let mut computer = Computer::new(&setup, Comfort::default());
    computer.begin_step(&Start { open: Some(Spot::parse("library.card")?), ..Start::default() });
    let gestures = [
        "click library.card.first_name",
        "type \"Amina\"",
        "click library.card.adult.no",
        "click library.card.guardian",
        "type \"Nadia\"",
        "click library.card.likes",
        "click library.card.likes.music",
        "click library.card.rules",
        "click library.card.next",
        "click library.check.send",
    ];
    let mut deed = Deed::Nothing;
    for gesture in gestures {
        deed = Gesture::parse(gesture)?.play(&mut computer, Duration::ZERO)?.0;
    }
    assert_eq!(deed, Deed::Read(Reading::Went));
    let (browser, sites) = computer.browser();
    assert_eq!(browser.page(sites).map(|page| page.spot.to_string()), Some("library.thanks".to_owned()));
    let words = |text| put_in(text, |name| browser.filled_in(name, sites));
    assert_eq!(words("{library.card.first_name} : {library.card.likes}"), "Amina : La musique");
    Ok(())
}

#[test]
fn keys_that_do_not_belong_are_told_with_the_one_that_was_meant() -> Tested {
    let told = told(
        "titel = \"a\"\ntitle = \"Page\"\naddress = \"page\"\n[[block]]\nkind = \"heading\"\ntext = \"a\"\nunit = \"b\"\n",
    )?;
    assert_eq!(
        told,
        [
            "1:1: « titel » is not a key here. Did you mean « title »?",
            "7:1: « unit » is not a key here. Write one of kind, id, text, when."
        ]
    );
    let told = told_in("[[block]]\nkind = \"textfield\"\n[[block]]\ntext = \"a\"\n")?;
    assert_eq!(
        told,
        [
            "4:8: « kind » cannot be \"textfield\". Did you mean « text_field »?",
            "5:1: « kind » is missing. Write what it is, as in kind = \"text\"."
        ]
    );
    Ok(())
}

#[test]
fn ids_are_there_and_stand_once() -> Tested {
    let block = "[[block]]\nkind = \"check\"\ntext = \"a\"\n";
    let told = told_in(&format!("{block}{block}id = \"same\"\n{block}id = \"same\"\n{block}id = \"Same\"\n"))?;
    assert_eq!(
        told,
        [
            "3:1: « id » is missing. Write a short name of a-z, 0-9 and _.",
            "13:7: « same » is taken already. Choose another id.",
            "17:6: « id » cannot be \"Same\". Write a short name of a-z, 0-9 and _, which begins with a letter."
        ]
    );
    Ok(())
}

#[test]
fn options_are_there_and_stand_once() -> Tested {
    let block = "[[block]]\nkind = \"choice\"\ntext = \"a\"\nid = ";
    let twice = "options = [{ id = \"yes\", text = \"a\" }, { id = \"yes\", text = \"b\" }]";
    let told = told_in(&format!("{block}\"a\"\n{block}\"b\"\noptions = []\n{block}\"c\"\n{twice}\n"))?;
    assert_eq!(
        told,
        [
            "3:1: « options » is missing. Write what can be chosen, as in options = [{ id = \"yes\", text = \"Oui\" }].",
            "11:1: « options » has nothing in it. Write at least one.",
            "16:48: « yes » is taken already. Choose another id."
        ]
    );
    Ok(())
}

#[test]
fn ways_lead_to_pages_that_there_are() -> Tested {
    let told = told_in(
        "[[block]]\nkind = \"link\"\nid = \"a\"\ntext = \"a\"\nto = \"chek\"\n\
         [[block]]\nkind = \"button\"\nid = \"b\"\ntext = \"b\"\ngo = [{ to = \"crd\" }, { when = \"a\" }]\n",
    )?;
    assert_eq!(
        told,
        [
            "7:7: there is no page « chek ». Did you mean « check »?",
            "12:15: there is no page « crd ». Did you mean « card »?",
            "12:23: « to » is missing. Write the page to which it leads."
        ]
    );
    let told = told_of(&[("site", "name = \"a\"\nhost = \"library.org\"\nstart = \"cards\"\n")])?;
    assert_eq!(
        told,
        [
            "site.toml:2:8: « host » cannot be \"library.org\". Write an address that ends with .test: nobody can own it.",
            "site.toml:3:10: there is no page « cards ». Did you mean « card »?"
        ]
    );
    Ok(())
}

#[test]
fn conditions_and_rules_name_what_is_there() -> Tested {
    let field = "[[block]]\nkind = \"number\"\nid = \"age\"\ntext = \"a\"\n";
    let told = told_in(&format!(
        "{field}when = \"aged > 3\"\n\
         rules = [{{ must = \"library.card.visit > 2\", text = \"b\" }}, {{ must = \"age >\", text = \"c\" }}]\n\
         [[block]]\nkind = \"text\"\ntext = \"d\"\nwhen = 'library.card.adult = \"yep\"'\n\
         [[block]]\nkind = \"text\"\ntext = \"e\"\nwhen = \"shown(age) or opened(age) or library.thanks\"\n"
    ))?;
    assert_eq!(
        told,
        [
            "7:9: there is no name « aged ». Did you mean « age »?",
            "8:20: there is no name « library.card.visit ». Did you mean « library.card.visits »?",
            "8:74: this is not an expression: found the end where a name, a text, a number, true, false, not or ( could stand.",
            "12:31: there is no option « yep ». Did you mean « yes »?",
            "16:15: this is not an expression: a page can ask valid, wrong, opened, plain and signed_in, and not shown.",
            "16:30: there is no thing to ask about « age ». Write library.card.likes."
        ]
    );
    Ok(())
}

#[test]
fn words_name_what_was_filled_in() -> Tested {
    let told =
        told_in("[[block]]\nkind = \"text\"\ntext = \"Nom : {library.card.frist_name}, {library.card.rules}.\"\n")?;
    assert_eq!(told.len(), 2);
    assert_eq!(
        told[0],
        "5:16: there is no value « library.card.frist_name ». Did you mean « library.card.first_name »?"
    );
    assert!(told[1].starts_with("5:43: there is no value « library.card.rules »."), "{}", told[1]);
    Ok(())
}

#[test]
fn a_page_that_cannot_be_read_makes_no_strays_of_what_names_it() -> Tested {
    let told = told_of(&[("card", "title = \"a\naddress = \"carte\"\n")])?;
    assert!(!told.is_empty() && told.iter().all(|fault| fault.starts_with("card.toml:")), "{told:?}");
    Ok(())
}

#[test]
fn a_page_without_blocks_and_a_site_that_is_called_like_a_part_are_told() -> Tested {
    assert_eq!(told("title = \"a\"\naddress = \"page\"\n")?, ["1:1: « block » has nothing in it. Write at least one."]);
    let root = tempfile::tempdir()?;
    let site = root.path().join("assets/sites/desk");
    fs::create_dir_all(&site)?;
    fs::write(site.join("site.toml"), "name = \"a\"\nhost = \"a.test\"\nstart = \"home\"\n")?;
    let load_desk = || load(root.path(), ["desk"].into_iter(), &[]).faults;
    let faults = load_desk();
    let kinds: Vec<&Kind> = faults.iter().map(|fault| &fault.kind).collect();
    assert!(kinds.contains(&&Kind::Twice("desk".to_owned())) && kinds.contains(&&Kind::Nothing("page")));
    fs::remove_file(site.join("site.toml"))?;
    assert!(crate::content::is_missing(&load_desk()));
    Ok(())
}
