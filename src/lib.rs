//! Déclic: a fullscreen kiosk on which adults who have never used a computer practise alone.
//!
//! # The map of the house
//!
//! ```text
//! kiosk          the shell: the only room where an Action meets the outside
//! tour           the robot learner on the real screens, without a window
//!
//! THE LESSON WORLD: plain Rust, no screen, no disk, no sound, no clock
//! line           one key that can be shown and spoken
//! learner        who sits here: a guest, or the bearer of a card with a code
//! computer       the pretend computer: Setup, Action in, Deed out, undo, spots
//! lesson         what is taught, and the curriculum
//! progress       facts, rungs, and the fold of facts
//! coach          a lesson under way: observe(deed, computer, now) -> Outcome
//! report         what staff ask for, and what they see
//!
//! THE DOORS: each is the only room that names its foreign crate
//! store          rusqlite: cards, codes, what was practised; what it said is kept is never lost
//! paper          krilla: cards and letters to be printed
//! narrator       paces what is said, word by word
//! texts          fluent: Line or label -> words in the chosen language
//! content        toml: reads assets/ into the lesson world, with every fault located
//! config         kiosk-config.toml
//! fault          what is wrong in a file that a person wrote, and where: the doors share it
//!
//! THE FACE: iced
//! theme          palettes, measures, fonts
//! widget         what is drawn twice or more
//! practice       the faces of the pretend computer
//! screen         which story we are in
//! ```
//!
//! Time, randomness, the disk and the sound card come in as arguments, so that a whole lesson can be
//! played, and is tested, in milliseconds.

pub mod coach;
pub mod computer;
pub mod config;
pub mod content;
pub mod fault;
pub mod kiosk;
pub mod learner;
pub mod lesson;
pub mod line;
pub mod narrator;
pub mod paper;
pub(crate) mod practice;
pub mod progress;
pub mod report;
pub(crate) mod screen;
pub mod store;
pub mod texts;
pub mod theme;
pub mod tour;
pub mod widget;
