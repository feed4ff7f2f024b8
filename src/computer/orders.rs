//! What one part asks of another: a page makes a paper, a download is opened on the desk, a file of the desk is put on a page.

use super::browser::Order;
use super::desk::{WebWindow, Wish};
use super::{Computer, Deed, Part};

use std::sync::Arc;

impl Computer {
    /// Does what the browser and the desk asked for. What it came to, where that says more than the touch.
    pub(super) fn carry_out(&mut self) -> Option<Deed> {
        if !self.world.browser.orders.is_empty() {
            let orders = std::mem::take(&mut Arc::make_mut(&mut self.world.browser).orders);
            orders.iter().for_each(|order| self.carry(order));
        }
        if !self.world.desk.has_wish() {
            return None;
        }
        match Arc::make_mut(&mut self.world.desk).take_wish()? {
            Wish::Browser => {
                self.show_browser();
                None
            }
            Wish::Attach(place, file) => {
                self.world.focus = None;
                let file = self.world.desk.file(&file)?.clone();
                let sites = self.setup.sites.clone();
                Some(Arc::make_mut(&mut self.world.browser).attach(&place, &file, &sites))
            }
        }
    }

    fn carry(&mut self, order: &Order) {
        let desk = Arc::make_mut(&mut self.world.desk);
        match order {
            Order::Save(id) => {
                desk.download(id);
                Arc::make_mut(&mut self.world.browser).downloaded(id);
            }
            Order::Print { id, name, lines } => {
                desk.print(id, name, lines);
                Arc::make_mut(&mut self.world.browser).downloaded(id);
            }
            Order::Ask(place) => {
                desk.ask_for(place);
                self.world.focus = None;
            }
            Order::View(id) => {
                desk.view(id);
                self.leave_browser(WebWindow::Reduced);
            }
            Order::Folder => {
                desk.show_downloads();
                self.leave_browser(WebWindow::Reduced);
            }
            Order::Reduce => self.leave_browser(WebWindow::Reduced),
            Order::Close => {
                self.leave_browser(WebWindow::Closed);
                let sites = self.setup.sites.clone();
                Arc::make_mut(&mut self.world.browser).close_window(&sites);
            }
        }
    }

    /// The desk is seen.
    fn leave_browser(&mut self, web: WebWindow) {
        self.world.part = Part::Desktop;
        self.world.focus = None;
        Arc::make_mut(&mut self.world.desk).set_web(web);
    }

    /// The window of the browser is seen.
    pub(super) fn show_browser(&mut self) {
        self.world.part = Part::Browser;
        self.world.focus = None;
        Arc::make_mut(&mut self.world.desk).set_web(WebWindow::Open);
    }

    /// Whether it is asked, over a page, which file is to be put on it: nothing else can be acted on.
    pub(super) fn asks_for_file(&self) -> bool {
        self.world.part == Part::Browser && self.world.desk.dialog().is_some()
    }
}
