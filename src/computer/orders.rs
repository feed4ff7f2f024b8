//! What one part asks of another: a page makes a paper, a download is opened on the desk, a file of the desk is put on a page.

use super::Computer;
use super::browser::Order;

use std::sync::Arc;

impl Computer {
    /// Does what the browser asked for.
    pub(super) fn carry_out(&mut self) {
        if self.world.browser.orders.is_empty() {
            return;
        }
        let orders = std::mem::take(&mut Arc::make_mut(&mut self.world.browser).orders);
        let desk = Arc::make_mut(&mut self.world.desk);
        for order in &orders {
            // STUB: to be built.
            if let Order::Save(file) = order {
                desk.download(file);
            }
        }
    }
}
