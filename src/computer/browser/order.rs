//! What the browser asks of the rest of the computer: it is done after each touch.

use crate::computer::Spot;

use std::sync::Arc;

/// Something that the rest of the computer does for the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::computer) enum Order {
    /// The file of the lesson called so comes into Téléchargements.
    Save(Arc<str>),
    /// A paper is made, of this id and name, and comes into Téléchargements.
    Print {
        /// Its id.
        id: Arc<str>,
        /// The name of its file.
        name: String,
        /// What stands on it.
        lines: Vec<String>,
    },
    /// A file is opened on the desk.
    View(Arc<str>),
    /// The file window opens at Téléchargements.
    Folder,
    /// It is asked which file is to be put on this block.
    Ask(Spot),
    /// The window of the browser is reduced.
    Reduce,
    /// The window of the browser is closed.
    Close,
}
