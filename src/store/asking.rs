//! Who asks: what is allowed is allowed here, and nowhere else.

use super::audit::Act;
use super::{Error, Moment, Vault};
use crate::learner;
use crate::report::{Order, Pass};

/// An order that is allowed: who asks, what, and when.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) pass: Pass,
    what: &'static str,
    pub(super) about: Option<learner::Id>,
    pub(super) at: Moment,
}

impl Desk {
    /// Whether this pass allows this order. That it did not is kept too.
    pub(super) fn open(vault: &mut Vault, pass: Pass, order: &Order, at: Moment) -> Result<Self, Error> {
        let desk = Self { pass, what: order.key(), about: about(order), at };
        if pass.role() >= order.needs() {
            return Ok(desk);
        }
        if !is_read(order) {
            vault.refuse(desk, &Error::Forbidden);
        }
        Err(Error::Forbidden)
    }

    pub(super) fn act(self, about: Option<learner::Id>, result: &str) -> Act<'_> {
        Act { who: self.pass.role().key(), what: self.what, about, result }
    }
}

/// Whether an order only looks: that is not kept in the audit.
pub(super) fn is_read(order: &Order) -> bool {
    matches!(
        order,
        Order::Today | Order::People(_) | Order::Find(_) | Order::Person(_) | Order::Copies | Order::Expired(_)
    )
}

/// About whom an order is, as long as they are to be remembered.
fn about(order: &Order) -> Option<learner::Id> {
    match order {
        Order::NewCode(id)
        | Order::ChooseCode(id, _)
        | Order::AskCode(id, _)
        | Order::OpenFor(id)
        | Order::Replace(id, _)
        | Order::Rename(id, _)
        | Order::Export(id) => Some(*id),
        _ => None,
    }
}
