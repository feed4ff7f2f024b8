//! What pages read of the person of the exercise.

use super::claim::Claim;
use crate::fault::Place;

use std::path::PathBuf;

/// A value on the papers of the person of the exercise that a page reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::content) struct Needed {
    /// `person.access.name`.
    pub(in crate::content) name: String,
    /// The page that reads it: `emploi.login`. The site, when it is read around every page.
    pub(in crate::content) page: String,
    pub(in crate::content) file: PathBuf,
    pub(in crate::content) place: Place,
}

/// Everything that these claims read of the person.
pub(super) fn needed(claims: &[Claim]) -> Vec<Needed> {
    let read = claims.iter().flat_map(Claim::of_person);
    read.map(|(name, file, page, place)| Needed {
        name: name.to_owned(),
        page: page.to_owned(),
        file: file.to_owned(),
        place,
    })
    .collect()
}
