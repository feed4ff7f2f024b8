//! Every page of a site gets its picture.

use super::seat;

use declic::tour::{Plan, pages};

use iced::Size;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{fs, io};

/// The names of the files with this ending in a folder, without it.
fn names(folder: &Path, ending: &str) -> io::Result<BTreeSet<String>> {
    let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let files: Vec<String> = files.collect::<io::Result<_>>()?;
    Ok(files.iter().filter_map(|name| Some(name.strip_suffix(ending)?.to_owned())).collect())
}

#[test]
fn every_page_of_the_agency_gets_its_picture_in_both_skins() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    #[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
    let origin = std::time::Instant::now();
    let plan = Plan {
        lesson: None,
        pictures: None,
        size: Size::new(640.0, 480.0),
        today: seat::TODAY,
        origin,
        start: &seat::start,
    };
    let mut told = vec![];
    let pictured = pages::pages(&plan, Some("emploi"), folder.path(), &mut |words| told.push(words.to_owned()))?;
    let mut pages = names(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sites/emploi"), ".toml")?;
    pages.remove("site");
    for skin in ["emploi-a", "emploi-b"] {
        let pictures = names(&folder.path().join(skin), ".png")?;
        let missing: Vec<_> = pages.difference(&pictures).collect();
        assert!(missing.is_empty(), "{skin}: no picture of {missing:?}; {told:?}");
        let other = ["cookies", "account.leave", "month.red", "month.filled", "browser.tab", "browser.password"];
        let lacking: Vec<_> = other.iter().filter(|name| !pictures.contains(**name)).collect();
        assert!(lacking.is_empty(), "{skin}: no picture of {lacking:?}");
    }
    assert_eq!(pictured, 2 * pages.len(), "{told:?}");
    Ok(())
}
