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
//! computer       the pretend computer: Setup, Action in, Deed out, undo, spots
//! lesson         what is taught, and the curriculum
//! progress       facts, rungs, and the fold of facts
//! coach          a lesson under way: observe(deed, computer, now) -> Outcome
//!
//! THE DOORS: each is the only room that names its foreign crate
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
pub mod lesson;
pub mod line;
pub mod narrator;
pub(crate) mod practice;
pub mod progress;
pub(crate) mod screen;
pub mod texts;
pub mod theme;
pub mod tour;
pub mod widget;
