//! What can come over a page, or hang open on it.

use super::frame::Album;
use super::standing::{Moment, View, clear, click, enter};
use crate::computer::Computer;
use crate::computer::browser::{Over, Showing};
use crate::computer::site::{Block, Kind};
use crate::tour::seat::Error;

/// A site that is nowhere, and a page that no site has.
const NOWHERE: &str = "www.nowhere.test";
const NO_PAGE: &str = "nowhere";

impl Album {
    /// Leaves pictures of what can be made of a page: nothing was filled in, its list is open, its robot asks, a file is to be chosen.
    pub(super) fn leave_variants(&mut self, name: &str, laid: &Moment<'_>) -> Result<(), Error> {
        let (browser, sites) = laid.computer.browser();
        let blocks = browser.blocks(sites);
        let first = |is: fn(&Block) -> bool| {
            blocks.iter().find(|block| is(block)).and_then(|block| block.spot.as_ref()).map(ToString::to_string)
        };
        let has_inputs = blocks.iter().any(|block| block.is_input());
        let sends = first(|block| matches!(block.kind, Kind::Button { checks: true, .. })).filter(|_| has_inputs);
        let is_red = |computer: &Computer| {
            let (browser, sites) = computer.browser();
            browser.blocks(sites).iter().any(|block| block.spot.iter().any(|spot| browser.problem(spot).is_some()))
        };
        let (list, robot) =
            (first(|it| matches!(it.kind, Kind::List(_))), first(|it| matches!(it.kind, Kind::Robot { .. })));
        let upload = first(|block| matches!(block.kind, Kind::Upload { .. }));
        self.leave_clicked(&format!("{name}.red"), laid, sends.as_deref(), is_red)?;
        self.leave_clicked(&format!("{name}.list"), laid, list.as_deref(), |_| true)?;
        self.leave_clicked(&format!("{name}.robot"), laid, robot.as_deref(), |_| true)?;
        self.leave_clicked(&format!("{name}.dialog"), laid, upload.as_deref(), |computer| {
            computer.desk().dialog().is_some()
        })
    }

    /// Leaves a picture of a page of which nothing was to be seen, once it was loaded again.
    pub(super) fn leave_reloaded(&mut self, name: &str, laid: &Moment<'_>) -> Result<(), Error> {
        let (browser, _) = laid.computer.browser();
        let reload = matches!(browser.showing(), Showing::Blank(_)).then_some("browser.reload");
        self.leave_clicked(&format!("{name}.reloaded"), laid, reload, |_| true)
    }

    /// Leaves a picture after a click, if there is something to click on, and `comes` says that it came to something.
    fn leave_clicked(
        &mut self,
        name: &str,
        laid: &Moment<'_>,
        spot: Option<&str>,
        comes: impl Fn(&Computer) -> bool,
    ) -> Result<(), Error> {
        let mut moment = laid.clone();
        if spot.is_some_and(|spot| click(&mut moment.computer, spot)) && comes(&moment.computer) {
            self.leave(name, moment)?;
        }
        Ok(())
    }

    /// Leaves pictures of the corner of who is signed in, and of the question before they leave. False where nobody is.
    pub(super) fn leave_account(&mut self, site: &str, laid: &Moment<'_>) -> Result<bool, Error> {
        let mut moment = laid.clone();
        if !click(&mut moment.computer, &format!("{site}.account.open")) {
            return Ok(false);
        }
        self.leave("account", moment.clone())?;
        let is_asked = |computer: &Computer| {
            let (browser, sites) = computer.browser();
            matches!(browser.over(sites), Some(Over::Leave(..)))
        };
        self.leave_clicked("account.leave", &moment, Some(&format!("{site}.account.leave")), is_asked)?;
        Ok(true)
    }
}

impl View<'_> {
    /// Leaves pictures of what lies over pages until it is answered.
    pub(super) fn leave_over(&self, album: &mut Album) -> Result<(), Error> {
        let id = &self.site.id;
        let start = self.site.pages.get(&self.site.start);
        if let Some(moment) = start.and_then(|page| self.asked_for(page, false, vec![]))
            && self.site.cookies.is_some()
        {
            let laid = album.leave("cookies", moment)?;
            album.leave_clicked("cookies.choose", &laid, Some(&format!("{id}.cookies.choose")), |_| true)?;
        }
        for popup in &self.site.popups {
            let page = self.site.pages.get(popup.page.rest());
            let Some(mut moment) = page.and_then(|page| self.asked_for(page, false, vec![])) else { continue };
            click(&mut moment.computer, &format!("{id}.cookies.refuse"));
            album.leave(&format!("popup.{}", popup.id), moment)?;
        }
        Ok(())
    }

    /// Leaves pictures of the window around the start page: its padlock; for one site also the pages that are not there, and empty tabs.
    pub(super) fn leave_window(&self, album: &mut Album, is_whole: bool) -> Result<(), Error> {
        let start = self.site.pages.get(&self.site.start);
        let Some(mut moment) = start.and_then(|page| self.asked_for(page, false, vec![])) else { return Ok(()) };
        clear(&mut moment.computer);
        album.leave_clicked("browser.lock", &moment, Some("browser.lock"), |_| true)?;
        if !is_whole {
            return Ok(());
        }
        for (name, address) in [("site", NOWHERE.to_owned()), ("page", format!("{}/{NO_PAGE}", self.site.host))] {
            let mut moment = moment.clone();
            if click(&mut moment.computer, "browser.address") && enter(&mut moment.computer, &address) {
                album.leave(&format!("browser.error-{name}"), moment)?;
            }
        }
        click(&mut moment.computer, "browser.star");
        album.leave("browser.favourite", moment)?;
        let empty = start.and_then(|page| self.without_home(page));
        empty.map_or(Ok(()), |mut moment| {
            clear(&mut moment.computer);
            click(&mut moment.computer, "browser.star");
            album.leave_clicked("browser.tab", &moment, Some("browser.new_tab"), |_| true)
        })
    }
}
