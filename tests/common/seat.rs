//! The kiosk of this checkout on a seat without a window, in virtual time.
#![allow(dead_code, reason = "not every test, bench and example needs all of it")]

use declic::config::Config;
use declic::content::Library;
use declic::kiosk::{Clock, Start};
use declic::learner::Entropy;
use declic::narrator::Narrator;
use declic::texts::Texts;
use declic::tour::{Plan, Seated};

use iced::Size;
use jiff::civil::{Date, date};

use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// The day on which everything happens.
pub(crate) const TODAY: Date = date(2027, 2, 28);

/// What the kiosk of this checkout starts from, with the choices that an association finds in it.
pub(crate) fn start(clock: Clock, window: Size) -> Start {
    start_with(checkout(), clock, window)
}

fn start_with(content: &Path, clock: Clock, window: Size) -> Start {
    let (config, _) = Config::read(Some(&checkout().join("kiosk-config.toml")));
    let (library, _) = Library::open(content);
    let (texts, _) = Texts::open(&content.join("locales"), "fr");
    Start {
        config,
        library,
        texts,
        clock,
        window,
        notes: vec![],
        store: None,
        entropy: entropy(),
        narrator: Narrator::default(),
        papers: std::env::temp_dir().join("declic-papers"),
    }
}

/// Bytes that look random, and are the same each time.
pub(crate) fn entropy() -> Box<Entropy> {
    let mut state = 7_u64;
    Box::new(move |bytes| {
        for byte in bytes {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
    })
}

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An empty seat in a window of this size.
pub(crate) fn empty(size: Size) -> Result<Seated, Box<dyn Error>> {
    empty_with(size, |_| {})
}

/// The same with other choices.
pub(crate) fn empty_with(size: Size, choose: impl Fn(&mut Config)) -> Result<Seated, Box<dyn Error>> {
    furnished(checkout(), size, |start| choose(&mut start.config))
}

/// An empty seat with the lessons and words of this folder, and with whatever else is changed before it starts.
pub(crate) fn furnished(content: &Path, size: Size, furnish: impl Fn(&mut Start)) -> Result<Seated, Box<dyn Error>> {
    let start = |clock: Clock, window: Size| {
        let mut start = start_with(content, clock, window);
        furnish(&mut start);
        start
    };
    #[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
    let origin = Instant::now();
    let plan = Plan { lesson: None, pictures: None, size, today: TODAY, origin, start: &start };
    Ok(Seated::new(&plan)?)
}
