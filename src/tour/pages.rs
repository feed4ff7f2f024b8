//! A picture of every page of every site, in each skin, and of what can come over it.

mod frame;
mod met;
mod over;
mod standing;

use super::{Plan, seat};
use crate::computer::Part;
use crate::kiosk::Clock;
use crate::lesson::Lesson;
use frame::Album;
use standing::View;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The skin of a site that looks only one way.
const PLAIN: &str = "plain";

/// Photographs every page of every site, or of the one called `only`, into a folder for each site and skin. Says how many pages have a picture,
/// and tells of those that none could be brought to.
///
/// # Errors
/// When there is no software renderer, or a picture cannot be written.
pub fn pages(
    plan: &Plan<'_>,
    only: Option<&str>,
    folder: &Path,
    tell: &mut dyn FnMut(&str),
) -> Result<usize, seat::Error> {
    let start = (plan.start)(Clock::by_hand(|| Duration::ZERO, plan.today), plan.size);
    let ids = start.library.curriculum().lessons().map(|entry| entry.id.clone());
    let lessons: Vec<Lesson> = ids.filter_map(|id| start.library.lesson(&id).ok()).collect();
    let mut seat = frame::seat(start, plan.size, plan.origin)?;
    let mut pictured = 0;
    for (at, (site, skins)) in sites(&lessons, only).into_iter().enumerate() {
        for skin in skins {
            let name = format!("{site}-{}", skin.as_deref().unwrap_or(PLAIN));
            let Some(view) = View::new(&site, skin, &lessons) else { continue };
            let mut album = Album::new(seat, folder.join(&name));
            let missing = view.leave(&mut album, at == 0)?;
            pictured += view.site.pages.len() - missing.len();
            tell(&format!("{name}: {} pictures", album.count()));
            missing.iter().for_each(|page| tell(&format!("{name}: nothing leads to {page}")));
            seat = album.close();
        }
    }
    Ok(pictured)
}

type Skins = Vec<Option<Arc<str>>>;

/// The sites of these lessons, each with its skins.
fn sites(lessons: &[Lesson], only: Option<&str>) -> BTreeMap<Arc<str>, Skins> {
    let all = lessons.iter().flat_map(|lesson| lesson.setup.sites.values());
    let wanted = all.filter(|site| only.is_none_or(|only| only == &*site.id));
    let skins = |site: &crate::computer::site::Site| -> Skins {
        if site.skins.is_empty() { vec![None] } else { site.skins.keys().cloned().map(Some).collect() }
    };
    wanted.map(|site| (site.id.clone(), skins(site))).collect()
}

impl View<'_> {
    /// Leaves a picture of each page, and of everything that comes over them. The pages to which nothing led.
    fn leave(&self, album: &mut Album, with_window: bool) -> Result<Vec<String>, seat::Error> {
        let met = self.met();
        let mut missing = vec![];
        let mut has_left = false;
        for (id, page) in &self.site.pages {
            let mut moments = self.standings(page);
            // What was filled in before stands on it, or what lies on the desk is put there.
            let walked = met.pages.get(&page.spot).cloned();
            let is_sheet = walked.as_ref().is_some_and(|walked| walked.computer.part() == Part::Keyboard);
            if moments.is_empty() || is_sheet || standing::is_about_others(page) {
                let walked = walked.or_else(|| self.after(page, met.pages.values().chain(met.others.values())));
                moments = walked.map_or(moments, |walked| vec![walked]);
            }
            if moments.is_empty() {
                missing.push(page.spot.to_string());
            }
            for (at, moment) in moments.into_iter().enumerate() {
                let name = if at == 0 { id.to_string() } else { format!("{id}-{}", at + 1) };
                let laid = album.leave_whole(&name, moment)?;
                album.leave_variants(&name, &laid)?;
                album.leave_reloaded(&name, &laid)?;
                has_left = has_left || album.leave_account(&self.site.id, &laid)?;
            }
        }
        for (name, moment) in met.others {
            album.leave(&name, moment)?;
        }
        self.leave_over(album)?;
        self.leave_window(album, with_window)?;
        Ok(missing)
    }
}
