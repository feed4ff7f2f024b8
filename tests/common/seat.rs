//! The kiosk of this checkout on a seat without a window, in virtual time.

use declic::config::Config;
use declic::content::Library;
use declic::kiosk::{Clock, Start};
use declic::texts::Texts;
use declic::tour::{Plan, Seated};

use iced::Size;

use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// An empty seat in a window of this size, with the choices that an association finds in the checkout.
pub(crate) fn empty(size: Size) -> Result<Seated, Box<dyn Error>> {
    empty_with(size, |_| {})
}

/// The same with other choices.
#[allow(dead_code, reason = "not every test chooses")]
pub(crate) fn empty_with(size: Size, choose: impl Fn(&mut Config)) -> Result<Seated, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let start = |clock: Clock, window: Size| {
        let (mut config, _) = Config::read(Some(&root.join("kiosk-config.toml")));
        choose(&mut config);
        let (library, _) = Library::open(root);
        let (texts, _) = Texts::open(&root.join("locales"), "fr");
        Start { config, library, texts, clock, window, notes: vec![] }
    };
    #[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
    let origin = Instant::now();
    let today = jiff::civil::date(2027, 2, 28);
    let plan = Plan { lesson: None, pictures: None, size, today, origin, start: &start };
    Ok(Seated::new(&plan)?)
}
