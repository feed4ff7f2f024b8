//! What the kiosk says in its log of what it says aloud.

use crate::card::Moment;

use jiff::Timestamp;

use std::path::PathBuf;

/// Something that the log tells about the voice.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    pub(crate) at: Moment,
    pub(crate) what: What,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum What {
    /// A line begins. It has a recording, or is kept silent.
    Voice { line: String, clip: Option<PathBuf> },
    /// It was said to its end.
    Heard { line: String },
    /// It was stopped.
    Stopped { line: String },
}

impl What {
    pub(crate) fn line(&self) -> &str {
        match self {
            Self::Voice { line, .. } | Self::Heard { line } | Self::Stopped { line } => line,
        }
    }
}

/// What these lines of the log tell.
pub(crate) fn read(log: &[String]) -> Vec<Told> {
    log.iter().filter_map(|line| told(line)).collect()
}

fn told(line: &str) -> Option<Told> {
    let at = moment(line)?;
    let line_of = |rest: &str| rest.split_whitespace().next().map(str::to_owned);
    let what = if let Some((_, rest)) = line.split_once(" voice line=") {
        let clip = rest.split_once(" clip=").map(|(_, clip)| clip.trim().trim_matches('"'));
        let clip = clip.filter(|clip| *clip != "none").map(PathBuf::from);
        What::Voice { line: line_of(rest)?, clip }
    } else if let Some((_, rest)) = line.split_once(" heard line=") {
        What::Heard { line: line_of(rest)? }
    } else {
        let (_, rest) = line.split_once(" stopped line=")?;
        What::Stopped { line: line_of(rest)? }
    };
    Some(Told { at, what })
}

/// When this line of the log was written.
pub(crate) fn moment(line: &str) -> Option<Moment> {
    let at: Timestamp = line.split_whitespace().next()?.parse().ok()?;
    Some(at.as_duration().as_secs_f64())
}

#[test]
fn the_log_tells_when_a_line_begins_ends_and_is_stopped() {
    let log = [
        "2027-02-28T09:00:00.500000Z DEBUG declic::narrator: voice line=click.big clip=\"/a/click.big.ogg\"",
        "2027-02-28T09:00:01.000000Z  INFO declic::kiosk::river: step lesson=click step=big",
        "2027-02-28T09:00:02.750000Z DEBUG declic::narrator: heard line=click.big",
        "2027-02-28T09:00:02.800000Z DEBUG declic::narrator: voice line=click.two clip=none",
        "2027-02-28T09:00:03.000000Z DEBUG declic::narrator: stopped line=click.two",
    ];
    let told = read(&log.map(str::to_owned));
    assert_eq!(told.len(), 4);
    assert_eq!(told[0].what, What::Voice { line: "click.big".into(), clip: Some("/a/click.big.ogg".into()) });
    assert_eq!(told[1].what, What::Heard { line: "click.big".into() });
    assert_eq!(told[2].what, What::Voice { line: "click.two".into(), clip: None });
    assert_eq!(told[3].what, What::Stopped { line: "click.two".into() });
    assert!((told[1].at - told[0].at - 2.25).abs() < 1e-6);
}
