//! The words that are part of the program.

/// One language, and its scopes with their sources.
type House = (&'static str, &'static [(&'static str, &'static str)]);

/// A table row: the scope, and the file in which its words stand.
macro_rules! scopes {
    ($language:literal: $($scope:literal)*) => {
        ($language, &[$(($scope, include_str!(concat!("../../locales/", $language, "/", $scope, ".ftl")))),*])
    };
}

/// The first language is spoken when the wished one has no words here.
const HOUSES: [House; 1] = [scopes!("fr":
    "arrival" "browser" "cards" "chrome" "classroom" "coach" "cover" "curriculum" "desk" "end" "figures" "goodbye" "helpers" "keys" "paper" "papers" "path" "problem" "rungs" "settings" "sign_in" "sound" "staff" "stop" "team" "welcome"
)];

/// The language of which the words are taken for `wished`.
pub(super) fn language(wished: &str) -> &'static str {
    HOUSES.iter().map(|(language, _)| *language).find(|language| *language == wished).unwrap_or(HOUSES[0].0)
}

/// Each scope of a language, and its source.
pub(super) fn scopes(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    HOUSES.iter().filter(move |(name, _)| *name == language).flat_map(|(_, scopes)| scopes.iter().copied())
}
