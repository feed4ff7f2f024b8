//! What is kept survives everything: kills, full disks, disks that turn read-only, damaged files. Every fault is also tried on a program
//! that does the thing wrong, and has to be noticed there: that is the negative control. Seeds, rounds and violations are printed.
#![allow(clippy::print_stdout, reason = "seeds, rounds and violations are read by people")]
#![allow(clippy::expect_used, reason = "a bench that cannot be set up is a failed test")]

#[path = "common/seat.rs"]
mod seat;

#[path = "keeping/bench.rs"]
mod bench;

#[path = "keeping/command.rs"]
mod command;
#[path = "keeping/content.rs"]
mod content;
#[path = "keeping/damage.rs"]
mod damage;
#[path = "keeping/disk.rs"]
mod disk;
#[path = "keeping/kill.rs"]
mod kill;
