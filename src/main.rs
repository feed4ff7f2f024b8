//! The command line.
#![allow(clippy::print_stdout, reason = "a command line speaks on its standard output")]

// Beside the library, `src/keep.rs` would be a room of its own.
#[path = "main/keep.rs"]
mod keep;

use declic::config::{self, Config};
use declic::content::{self, Library};
use declic::kiosk::{self, Clock};
use declic::lesson::Id;
use declic::narrator::Narrator;
use declic::store::Store;
use declic::texts::{Arg, Texts};
use declic::tour;

use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;
use tracing::warn;
use tracing_subscriber::EnvFilter;

use std::env;
use std::fmt::Display;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Instant;

/// The folder in which the robot learner leaves its pictures.
const TOUR: &str = "target/tour";

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
    /// The folder in which what is kept is written [default: $XDG_STATE_HOME/declic, ~/.local/state/declic or /var/lib/declic]
    #[arg(long, global = true, value_name = "DIR")]
    state: Option<PathBuf>,
    /// Stay in a window instead of filling the screen
    #[arg(long, global = true)]
    windowed: bool,
    /// The size of the window, in pixels: 1280x900
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
    Check {
        /// Say nothing of what is not recorded yet
        #[arg(long)]
        without_voice: bool,
    },
    /// Let the robot learner do the lessons on the real screens, without a window
    Tour {
        /// Only this lesson
        #[arg(long, value_name = "ID")]
        lesson: Option<String>,
        /// Keep a picture of each screen
        #[arg(long)]
        pictures: bool,
        /// Play nothing: keep a picture of every page of the sites, in every skin
        #[arg(long, conflicts_with_all = ["lesson", "pictures"])]
        pages: bool,
        /// Only the pages of this site
        #[arg(long, value_name = "ID", requires = "pages")]
        site: Option<String>,
    },
    /// Print everything that is recorded, in the order in which it is said: key, tab, words
    Script {
        /// Only this lesson
        #[arg(long, value_name = "ID")]
        lesson: Option<String>,
    },
    #[command(flatten)]
    Keep(keep::Keep),
}

/// A width and a height in pixels, written `1280x900`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Size {
    width: u16,
    height: u16,
}

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let both = text.split_once(['x', '×']).and_then(|(width, height)| width.parse().ok().zip(height.parse().ok()));
        match both {
            Some((width, height)) if width >= 320 && height >= 240 => Ok(Self { width, height }),
            _ => Err("write width x height, 320x240 or more, as in 1280x900".to_owned()),
        }
    }
}

/// What every command starts from.
struct Start {
    options: Options,
    config: Config,
    /// What is wrong in the file of these choices.
    faults: Vec<config::Fault>,
    /// The folder in which assets and locales stand.
    content: PathBuf,
}

fn main() -> ExitCode {
    let Cli { options, command } = Cli::parse();
    let is_kiosk = matches!(command, None | Some(Command::Run));
    let usual = if is_kiosk { "info" } else { "warn" };
    let filter = EnvFilter::try_from_env("DECLIC_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let start = Start::new(options);
    match command.unwrap_or(Command::Run) {
        Command::Run => start.run(),
        Command::Check { without_voice } => start.check(without_voice),
        Command::Tour { pages: true, site, .. } => start.pages(site.as_deref()),
        Command::Tour { lesson, pictures, .. } => start.tour(lesson.as_deref(), pictures),
        Command::Script { lesson } => start.script(lesson.as_deref().map(Id::new)),
        Command::Keep(command) => start.keep(command),
    }
}

impl Start {
    fn new(options: Options) -> Self {
        let file = options.config.clone().or_else(|| {
            let folders = [Path::new("/etc/declic"), checkout(), Path::new(".")];
            folders.into_iter().map(|folder| folder.join("kiosk-config.toml")).find(|file| file.is_file())
        });
        let (config, faults) = Config::read(file.as_deref());
        for fault in &faults {
            warn!("{fault}");
        }
        let content = options.content.clone().or_else(|| config.content.clone()).unwrap_or_else(|| {
            let folders = [Path::new("/usr/share/declic"), checkout(), Path::new(".")];
            let found = folders.into_iter().find(|folder| folder.join("assets/curriculum.toml").is_file());
            found.unwrap_or(folders[0]).to_owned()
        });
        Self { options, config, faults, content }
    }

    fn run(self) -> ExitCode {
        if !["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|is| !is.is_empty()))
        {
            return fail(
                "there is no display here. On a machine without one, `declic tour --pictures` plays without a window.",
            );
        }
        let windowed = (self.options.windowed || self.options.size.is_some()).then(|| self.size());
        let origin = now();
        let fixed = self.options.at;
        let clock =
            Clock::running(move || origin.elapsed(), move || fixed.unwrap_or_else(|| jiff::Zoned::now().date()), wall);
        let window = self.size();
        tracing::info!(content = %self.content.display(), state = %self.state().display(), "start");
        match kiosk::run(
            move || kiosk::Start {
                store: Some(Store::open(self.setup())),
                narrator: self.voice(),
                ..self.kiosk(clock.clone(), window)
            },
            windowed,
        ) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(error),
        }
    }

    fn tour(&self, lesson: Option<&str>, pictures: bool) -> ExitCode {
        let folder = pictures.then(|| PathBuf::from(TOUR));
        let start = |clock, window| self.kiosk(clock, window);
        let plan = tour::Plan { lesson: lesson.map(Id::new), pictures: folder.clone(), ..self.plan(&start) };
        let mut tell = |words: &str| println!("{words}");
        if let Some(folder) = folder.filter(|_| lesson.is_none())
            && let Err(error) = tour::pictures::screens(&plan, &folder.join("screens"), &mut tell)
        {
            return fail(error);
        }
        match tour::run(&plan, &mut tell) {
            Ok(tour::Tally { passed: 0, failed: 0 }) => fail("there is no such lesson"),
            Ok(tour::Tally { passed, failed }) => {
                println!("{passed} passed, {failed} failed");
                if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
            }
            Err(error) => fail(error),
        }
    }

    /// Photographs the pages of one site, or of all of them.
    fn pages(&self, site: Option<&str>) -> ExitCode {
        let start = |clock, window| self.kiosk(clock, window);
        let folder = Path::new(TOUR).join("pages");
        match tour::pages::pages(&self.plan(&start), site, &folder, &mut |words| println!("{words}")) {
            Ok(0) => fail("there is no such site"),
            Ok(_) => ExitCode::SUCCESS,
            Err(error) => fail(error),
        }
    }

    /// A tour through everything, of which nothing is kept.
    fn plan<'a>(&self, start: &'a dyn Fn(Clock, iced::Size) -> kiosk::Start) -> tour::Plan<'a> {
        tour::Plan {
            lesson: None,
            pictures: None,
            size: self.size(),
            today: self.options.at.unwrap_or_else(|| jiff::Zoned::now().date()),
            origin: now(),
            start,
        }
    }

    /// The voice of the chosen language, with its recordings.
    fn voice(&self) -> Narrator {
        let clips = self.content.join("audio").join(&self.config.language);
        Narrator::open(&clips, &self.content.join("assets/sounds"))
    }

    /// What a kiosk is given, read anew.
    fn kiosk(&self, clock: Clock, window: iced::Size) -> kiosk::Start {
        let (library, faults) = Library::open(&self.content);
        let (texts, broken) = Texts::open(&self.content.join("locales"), &self.config.language);
        let mut notes: Vec<_> = self.faults.iter().map(|fault| config_note(&texts, fault)).collect();
        faults.iter().for_each(|fault| warn!("{fault}"));
        broken.iter().for_each(|fault| warn!("{fault}"));
        if !faults.is_empty() || !broken.is_empty() {
            notes.push(texts.label("staff.content_broken", &[]));
        }
        kiosk::Start {
            config: self.config.clone(),
            library,
            texts,
            clock,
            window,
            notes,
            store: None,
            entropy: keep::entropy(),
            narrator: Narrator::default(),
            papers: self.state().join("papers"),
        }
    }

    fn size(&self) -> iced::Size {
        let Size { width, height } = self.options.size.unwrap_or(Size { width: 1280, height: 1024 });
        iced::Size::new(width.into(), height.into())
    }

    fn check(&self, without_voice: bool) -> ExitCode {
        let (library, faults) = Library::open(&self.content);
        let report = content::check(&library, faults, &self.config.language);
        let content::Report { lessons, variants, sentences, mut faults } = report;
        faults.retain(|fault| !without_voice || !fault.kind.is_about_voice());
        let counted = [
            counted(lessons, "lesson"),
            counted(variants, "way to play them"),
            counted(sentences, "sentence"),
            counted(faults.len(), "fault"),
        ];
        print(faults.iter().map(ToString::to_string).chain([counted.join(", ")]));
        if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn script(&self, only: Option<Id>) -> ExitCode {
        let library = Library::open(&self.content).0;
        let mut texts = Texts::open(&self.content.join("locales"), &self.config.language).0;
        let mut recorded = if only.is_none() { content::house(&texts) } else { vec![] };
        let lessons = only.map_or_else(
            || library.curriculum().lessons().map(|entry| entry.id.clone()).collect(),
            |lesson| vec![lesson],
        );
        for id in lessons {
            let lesson = match library.lesson(&id) {
                Ok(lesson) => lesson,
                Err(faults) => return fail_all(&faults),
            };
            if let Err(faults) = texts.open_lesson(id.as_str()) {
                return fail_all(&faults);
            }
            recorded.extend(content::recorded(&lesson, &texts));
        }
        // One line for each, whatever the words are.
        print(recorded.iter().map(|it| format!("{}\t{}", it.clip, it.words.replace('\n', " "))));
        ExitCode::SUCCESS
    }
}

/// The folder from which the program was built. It is there on the machine of who writes it, and nowhere else.
fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn counted(number: usize, what: &str) -> String {
    match (number, what.split_once(' ')) {
        (1, _) => format!("1 {what}"),
        (_, Some((first, rest))) => format!("{number} {first}s {rest}"),
        (_, None) => format!("{number} {what}s"),
    }
}

/// A fault of the configuration, in the words of staff.
fn config_note(texts: &Texts, fault: &config::Fault) -> String {
    let file = fault.file.display().to_string();
    let line = fault.place.map_or(0, |place| place.line);
    let own = fault.kind.args().into_iter().map(|(name, value)| (name, Arg::Text(value)));
    let args: Vec<_> = [("file", Arg::Text(&file)), ("line", line.into())].into_iter().chain(own).collect();
    texts.label(&format!("staff.{}", fault.kind.key()), &args)
}

/// The only place at which the clock of the machine is read.
#[expect(clippy::disallowed_methods, reason = "here time begins; everywhere else it is an argument")]
fn now() -> Instant {
    Instant::now()
}

/// What the clock of the machine says.
fn wall() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// Prints lines for as long as somebody reads them: `declic script | head` closes the pipe early.
fn print(lines: impl IntoIterator<Item = String>) {
    let mut out = io::stdout().lock();
    let _ = lines.into_iter().try_for_each(|line| writeln!(out, "{line}"));
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
