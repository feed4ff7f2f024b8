//! The command line.
#![allow(clippy::print_stdout, reason = "a command line speaks on its standard output")]

use declic::config::Config;
use declic::content::{self, Library};
use declic::kiosk::{self, Clock};
use declic::lesson::Id;
use declic::texts::Texts;
use declic::tour;

use clap::{Args, Parser, Subcommand};
use jiff::Zoned;
use jiff::civil::Date;
use tracing_subscriber::EnvFilter;

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Instant;

/// A kiosk on which adults who have never used a computer practise alone.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Args)]
struct Options {
    /// The choices of the association [default: kiosk-config.toml in /etc/declic, the checkout or this folder]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder in which assets and locales stand [default: /usr/share/declic, the checkout or this folder]
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// The folder in which what is kept is written
    #[arg(long, global = true, value_name = "DIR")]
    state: Option<PathBuf>,
    /// Stay in a window instead of filling the screen
    #[arg(long, global = true)]
    windowed: bool,
    /// The size of the window, in pixels: 1280x800 (implies --windowed)
    #[arg(long, global = true, value_name = "WxH")]
    size: Option<Size>,
    /// Take this for today: 2027-02-28
    #[arg(long, global = true, value_name = "DATE")]
    at: Option<Date>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open the kiosk (this is what happens without a command)
    Run,
    /// Play every lesson and read every sentence without a screen; tell everything that is wrong
    Check,
    /// Let the robot learner do the lessons on the real screens, without a window
    Tour {
        /// Only this lesson
        #[arg(long, value_name = "ID")]
        lesson: Option<String>,
        /// Leave a picture of each screen in target/tour
        #[arg(long)]
        pictures: bool,
    },
    /// Print the sentences of a lesson in the order in which they are said: key, tab, words
    Script {
        /// The lesson
        #[arg(long, value_name = "ID")]
        lesson: String,
    },
}

/// A width and a height in pixels, written `1280x800`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Size {
    width: u16,
    height: u16,
}

impl Default for Size {
    fn default() -> Self {
        Self { width: 1280, height: 800 }
    }
}

impl From<Size> for iced::Size {
    fn from(Size { width, height }: Size) -> Self {
        Self::new(width.into(), height.into())
    }
}

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let both = text.split_once(['x', '×']).and_then(|(width, height)| width.parse().ok().zip(height.parse().ok()));
        match both {
            Some((width, height)) if width >= 320 && height >= 240 => Ok(Self { width, height }),
            _ => Err("write width x height, 320x240 or more, as in 1280x800".to_owned()),
        }
    }
}

/// What every command starts from.
struct Start {
    options: Options,
    config: Config,
    /// The folder in which assets and locales stand.
    content: PathBuf,
}

fn main() -> ExitCode {
    let Cli { options, command } = Cli::parse();
    let filter = EnvFilter::try_from_env("DECLIC_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let start = Start::new(options);
    match command.unwrap_or(Command::Run) {
        Command::Run => start.run(),
        Command::Check => start.check(),
        Command::Tour { lesson, pictures } => start.tour(lesson.as_deref(), pictures),
        Command::Script { lesson } => start.script(&Id::new(&lesson)),
    }
}

impl Start {
    fn new(options: Options) -> Self {
        let file = options.config.clone().or_else(|| {
            let folders = [Path::new("/etc/declic"), checkout(), Path::new(".")];
            folders.into_iter().map(|folder| folder.join("kiosk-config.toml")).find(|file| file.is_file())
        });
        let (config, faults) = Config::read(file.as_deref());
        tell_all(&faults);
        let content = options.content.clone().or_else(|| config.content.clone()).unwrap_or_else(|| {
            let folders = [Path::new("/usr/share/declic"), checkout(), Path::new(".")];
            let found = folders.into_iter().find(|folder| folder.join("assets/curriculum.toml").is_file());
            found.unwrap_or(folders[0]).to_owned()
        });
        Self { options, config, content }
    }

    /// What a kiosk is given. A seat without its content still opens, with the words of the program.
    fn kiosk(&self, clock: Clock, window: iced::Size) -> kiosk::Start {
        let (library, faults) = Library::open(&self.content);
        tell_all(&faults);
        let (texts, faults) = Texts::open(&self.content.join("locales"), &self.config.language);
        tell_all(&faults);
        kiosk::Start { config: self.config.clone(), library, texts, clock, window }
    }

    fn run(self) -> ExitCode {
        if !has_display() {
            return fail("there is no display. Start it under Wayland or X11, as with: cage declic");
        }
        let origin = monotonic();
        let at = self.options.at;
        let size = self.options.size;
        let window = size.unwrap_or_default().into();
        let windowed = (self.options.windowed || size.is_some()).then_some(window);
        tracing::info!(content = %self.content.display(), state = ?self.state(), "opening the kiosk");
        let start = move || {
            let today = move || at.unwrap_or_else(|| Zoned::now().date());
            self.kiosk(Clock::running(move || origin.elapsed(), today), window)
        };
        match kiosk::run(start, windowed) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(error),
        }
    }

    fn tour(&self, lesson: Option<&str>, pictures: bool) -> ExitCode {
        let plan = tour::Plan {
            lesson: lesson.map(Id::new),
            pictures: pictures.then(|| PathBuf::from("target/tour")),
            size: self.options.size.unwrap_or_default().into(),
            today: self.options.at.unwrap_or_else(|| Zoned::now().date()),
            origin: monotonic(),
            start: &|clock, window| self.kiosk(clock, window),
        };
        match tour::run(&plan, &mut |line| println!("{line}")) {
            Ok(tour::Tally { passed: 0, failed: 0 }) => fail("there is no such lesson"),
            Ok(tour::Tally { passed, failed }) => {
                println!("{passed} passed, {failed} failed");
                if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
            }
            Err(error) => fail(error),
        }
    }

    /// The folder in which what is kept is written, if one was chosen.
    fn state(&self) -> Option<&Path> {
        self.options.state.as_deref().or(self.config.state.as_deref())
    }

    fn check(&self) -> ExitCode {
        let (library, faults) = Library::open(&self.content);
        let report = content::check(&library, faults, &self.config.language);
        for fault in &report.faults {
            println!("{fault}");
        }
        let content::Report { lessons, variants, sentences, faults } = report;
        let counted = [
            counted(lessons, "lesson"),
            counted(variants, "way to play them"),
            counted(sentences, "sentence"),
            counted(faults.len(), "fault"),
        ];
        println!("{}", counted.join(", "));
        if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn script(&self, id: &Id) -> ExitCode {
        let library = Library::open(&self.content).0;
        let lesson = match library.lesson(id) {
            Ok(lesson) => lesson,
            Err(faults) => return fail_all(&faults),
        };
        let mut texts = Texts::open(&self.content.join("locales"), &self.config.language).0;
        if let Err(faults) = texts.open_lesson(id.as_str()) {
            return fail_all(&faults);
        }
        for line in content::script(&lesson) {
            println!("{}\t{}", line.clip(), texts.words(&line));
        }
        ExitCode::SUCCESS
    }
}

/// The folder from which the program was built. It is there on the machine of who writes it, and nowhere else.
fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The one place at which the clock of the machine is read.
#[expect(clippy::disallowed_methods, reason = "everyone else is told the time from here")]
fn monotonic() -> Instant {
    Instant::now()
}

/// Whether a window can be opened. Without this, the window library ends the program in the middle of a sentence.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET") || is_set("DISPLAY")
}

fn tell_all<Fault: Display>(faults: &[Fault]) {
    for fault in faults {
        tracing::warn!("{fault}");
    }
}

fn counted(number: usize, what: &str) -> String {
    match (number, what.split_once(' ')) {
        (1, _) => format!("1 {what}"),
        (_, Some((first, rest))) => format!("{number} {first}s {rest}"),
        (_, None) => format!("{number} {what}s"),
    }
}

fn fail(what: impl Display) -> ExitCode {
    eprintln!("declic: {what}");
    ExitCode::FAILURE
}

fn fail_all<Fault: Display>(faults: &[Fault]) -> ExitCode {
    for fault in faults {
        eprintln!("{fault}");
    }
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_stand_before_and_after_the_command() -> Result<(), clap::Error> {
        for words in [
            ["declic", "--at", "2027-02-28", "--size", "1024x768", "check"],
            ["declic", "check", "--size", "1024x768", "--at", "2027-02-28"],
        ] {
            let cli = Cli::try_parse_from(words)?;
            assert_eq!(cli.options.size, Some(Size { width: 1024, height: 768 }));
            assert_eq!(cli.options.at.map(|day| day.to_string()).as_deref(), Some("2027-02-28"));
        }
        assert!(Cli::try_parse_from(["declic", "--size", "big"]).is_err());
        Ok(())
    }
}
