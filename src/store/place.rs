//! Where files stand, and what they are called.

use jiff::Timestamp;

use std::path::{Path, PathBuf};

/// The database of this folder.
pub(super) fn database(folder: &Path) -> PathBuf {
    folder.join("declic.db")
}

/// Where a database is prepared before it is given its name. What is found there was never finished.
pub(super) fn draft(folder: &Path) -> PathBuf {
    folder.join("declic.db.new")
}

/// A time as it stands in names of files: `2027-02-28T09-00-00Z`.
pub(super) fn stamp(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H-%M-%SZ").to_string()
}
