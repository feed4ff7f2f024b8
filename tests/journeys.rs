//! Three people at the seat: one who does it right, one who clicks everywhere and waits, one who has no mouse; and everything that may go
//! wrong around them.

#[path = "common/seat.rs"]
mod seat;

#[path = "common/room.rs"]
mod room;

#[path = "journeys/person.rs"]
mod person;

#[path = "journeys/anything.rs"]
mod anything;
#[path = "journeys/arrival.rs"]
mod arrival;
#[path = "journeys/broken.rs"]
mod broken;
#[path = "journeys/hands.rs"]
mod hands;
#[path = "journeys/helpers.rs"]
mod helpers;
#[path = "journeys/keeping.rs"]
mod keeping;
#[path = "journeys/keyboard.rs"]
mod keyboard;
#[path = "journeys/labels.rs"]
mod labels;
#[path = "journeys/layout.rs"]
mod layout;
#[path = "journeys/lessons.rs"]
mod lessons;
#[path = "journeys/pages.rs"]
mod pages;
#[path = "journeys/procedure.rs"]
mod procedure;
#[path = "journeys/safe.rs"]
mod safe;
#[path = "journeys/shown.rs"]
mod shown;
#[path = "journeys/staff.rs"]
mod staff;
#[path = "journeys/voice.rs"]
mod voice;
