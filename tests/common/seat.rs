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
    furnished(Path::new(env!("CARGO_MANIFEST_DIR")), size, |start| choose(&mut start.config))
}

/// An empty seat with the lessons and words of this folder, and with whatever else is changed before it starts.
pub(crate) fn furnished(content: &Path, size: Size, furnish: impl Fn(&mut Start)) -> Result<Seated, Box<dyn Error>> {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let start = |clock: Clock, window: Size| {
        let (config, _) = Config::read(Some(&checkout.join("kiosk-config.toml")));
        let (library, _) = Library::open(content);
        let (texts, _) = Texts::open(&content.join("locales"), "fr");
        let mut start = Start { config, library, texts, clock, window, notes: vec![] };
        furnish(&mut start);
        start
    };
    #[expect(clippy::disallowed_methods, reason = "virtual time begins somewhere")]
    let origin = Instant::now();
    let today = jiff::civil::date(2027, 2, 28);
    let plan = Plan { lesson: None, pictures: None, size, today, origin, start: &start };
    Ok(Seated::new(&plan)?)
}
