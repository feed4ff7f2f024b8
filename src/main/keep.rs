//! Commands about what is kept. They work while no kiosk holds the folder.

use super::{Start, fail, print};

use declic::learner::card::Number;
use declic::learner::{self, Entropy};
use declic::paper::{self, Cards};
use declic::report::{Answer, Copy, Keeping, Order, Trouble};
use declic::store::{Error, Hardness, Moment, Setup, Vault, import_key};
use declic::texts::Texts;

use clap::Subcommand;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};

use std::env;
use std::fmt::Display;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// For how many days before it is told that somebody will be forgotten.
const WARNED: i64 = 30;

#[derive(Debug, Subcommand)]
pub(super) enum Keep {
    /// Draw cards with their codes, ready to be printed
    Cards {
        /// How many, from 1 to 200
        #[arg(long, value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=200))]
        count: u16,
        /// The PDF that is written
        #[arg(long, value_name = "FILE.pdf")]
        to: PathBuf,
    },
    /// Make a copy of everything that is kept
    Backup {
        /// Put the copy there too, on a USB key for example
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Put a copy back; what is there now is kept aside
    Restore {
        /// The copy, or `latest`
        #[arg(value_name = "FILE|latest")]
        copy: PathBuf,
    },
    /// Hand out everything that is held on a person, in words
    Export {
        /// The number on their card
        #[arg(long, value_name = "NUMBER")]
        card: String,
        /// In the form for programs, as JSON
        #[arg(long)]
        json: bool,
        /// Write it there
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Forget a person, here and in every copy
    Erase {
        /// The number on their card
        #[arg(long, value_name = "NUMBER")]
        card: String,
    },
    /// Forget everybody who was not here for so many months, and tell who is next
    Purge {
        /// How many months, from 1 to 24 [default: keep_months of the configuration]
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=24))]
        months: Option<i64>,
        /// Only tell
        #[arg(long)]
        dry_run: bool,
    },
    /// The key of the room, which makes a card the same person at every seat
    Key {
        #[command(subcommand)]
        command: Key,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Key {
    /// Print it, to be typed at another seat
    Export,
    /// Take in the key of another seat, before this one has cards or codes
    Import {
        /// As it was printed. Without it, it is read from the keyboard, and stays out of the history of the shell
        text: Option<String>,
    },
}

/// What came of a command: lines to be printed, or what went wrong and what to do.
type Done = Result<Vec<String>, String>;

impl Start {
    pub(super) fn keep(&self, command: Keep) -> ExitCode {
        let folder = self.state();
        let done = match command {
            Keep::Key { command: Key::Import { text } } => import(&folder, text),
            command => self.open(&folder).and_then(|vault| {
                let mut desk = Desk { vault, folder, at: self.moment(), start: self };
                let done = desk.run(command);
                desk.vault.close();
                done
            }),
        };
        match done {
            Ok(lines) => {
                print(lines);
                ExitCode::SUCCESS
            }
            Err(what) => fail(what),
        }
    }

    /// The folder in which what is kept is written.
    pub(super) fn state(&self) -> PathBuf {
        let chosen = self.options.state.clone().or_else(|| self.config.state.clone());
        chosen.unwrap_or_else(|| usual(|name| env::var_os(name).map(PathBuf::from)))
    }

    fn open(&self, folder: &Path) -> Result<Vault, String> {
        // A command that was given the wrong folder would leave an empty database there.
        if !["declic.db", "copies", "room.key"].iter().any(|name| folder.join(name).exists()) {
            let remedy = "Name the folder with --state, or open the kiosk once";
            return Err(format!("{}: nothing is kept here. {remedy}.", folder.display()));
        }
        let vault = Vault::open(Setup { folder: folder.to_owned(), ..self.setup() });
        match vault.keeping() {
            Keeping::Waiting(trouble) => Err(format!("{}: {}", folder.display(), remedy(trouble))),
            Keeping::Fine | Keeping::Restored { .. } | Keeping::Anew { .. } => Ok(vault),
        }
    }

    /// How what is kept is opened.
    pub(super) fn setup(&self) -> Setup {
        Setup {
            folder: self.state(),
            entropy: entropy(),
            hardness: Hardness::SEAT,
            pin_length: self.config.code_digits,
            at: self.moment(),
        }
    }

    fn moment(&self) -> Moment {
        let wall = Timestamp::now();
        let today = self.options.at.unwrap_or_else(|| Zoned::now().date());
        Moment { wall, today, now: Duration::ZERO }
    }
}

/// The usual place: that of the person who runs the program, or that of the machine.
fn usual(variable: impl Fn(&str) -> Option<PathBuf>) -> PathBuf {
    let absolute = |name| variable(name).filter(|path| path.is_absolute());
    let own = absolute("XDG_STATE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/state")));
    own.map_or_else(|| PathBuf::from("/var/lib/declic"), |folder| folder.join("declic"))
}

/// Randomness from the system.
pub(super) fn entropy() -> Box<Entropy> {
    Box::new(|bytes| {
        while getrandom::fill(bytes).is_err() {
            std::thread::yield_now();
        }
    })
}

/// Why the folder is not opened, and what to do.
fn remedy(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Full => "the disk is full. Make room, then try again.",
        Trouble::ReadOnly => "this cannot be written to. Run the command as the user of the kiosk (sudo -u declic).",
        Trouble::Newer => "a newer version of declic wrote this. Install that version.",
        Trouble::Failing => {
            "a kiosk or another command holds this folder, or its disk fails. Stop the kiosk (systemctl stop declic), then try again."
        }
    }
}

/// Somebody at the command line.
struct Desk<'a> {
    vault: Vault,
    folder: PathBuf,
    at: Moment,
    start: &'a Start,
}

impl Desk<'_> {
    fn run(&mut self, command: Keep) -> Done {
        match command {
            Keep::Cards { count, to } => self.cards(count, &to),
            Keep::Backup { to } => self.backup(to.as_deref()),
            Keep::Restore { copy } => self.restore(copy),
            Keep::Export { card, json, to } => self.export(&number(&card)?, json, to.as_deref()),
            Keep::Erase { card } => {
                let card = number(&card)?;
                let id = self.find(&card)?;
                self.ask(Order::Erase(id))?;
                Ok(vec![format!("the card that ends in {:02} is forgotten, here and in every copy", card.look().tail)])
            }
            Keep::Purge { months, dry_run } => {
                self.purge(months.unwrap_or(self.start.config.keep_months.into()), dry_run)
            }
            Keep::Key { .. } => {
                let key = self.vault.room_key_text(self.vault.desk_pass()).map_err(|error| self.said(error))?;
                Ok(vec![key.to_string()])
            }
        }
    }

    fn ask(&mut self, order: Order) -> Result<Answer, String> {
        let pass = self.vault.desk_pass();
        self.vault.obey(pass, order, self.at).map_err(|error| self.said(error))
    }

    fn said(&self, error: Error) -> String {
        format!("{}: {error}", self.folder.display())
    }

    fn find(&mut self, card: &Number) -> Result<learner::Id, String> {
        match self.ask(Order::Find(card.clone()))? {
            Answer::Person(person) => Ok(person.row.id),
            _ => Err(format!(
                "{}: nobody here has the card that ends in {:02}. Look at the number, and at --state.",
                self.folder.display(),
                card.look().tail
            )),
        }
    }

    /// The words of the program, and over them those of the content folder.
    fn texts(&self) -> Texts {
        Texts::open(&self.start.content.join("locales"), &self.start.config.language).0
    }

    fn cards(&mut self, count: u16, to: &Path) -> Done {
        // Drawing takes a while: better said before.
        if fs::symlink_metadata(to).is_ok() {
            return Err(unwritten(to, &"it is there already"));
        }
        let pass = self.vault.desk_pass();
        let (batch, cards) = self.vault.draw_cards(pass, count, self.at).map_err(|error| self.said(error))?;
        let pages = Cards::new(&self.texts(), cards, &self.start.config.association).draw();
        let pages = pages.map_err(|error| format!("{}: {error}", to.display()));
        if let Err(why) = pages.and_then(|pages| write(to, &pages).map_err(|error| unwritten(to, &error))) {
            // Nobody will ever hold these cards.
            self.vault.drop_batch(pass, batch, self.at).map_err(|error| self.said(error))?;
            return Err(why);
        }
        Ok(vec![
            format!("{}: {count} cards with their codes", to.display()),
            "next: print it at its real size (100 %), cut along the lines, and keep cards and codes apart;".to_owned(),
            "then delete the file: whoever reads it knows every code".to_owned(),
        ])
    }

    fn backup(&mut self, to: Option<&Path>) -> Done {
        let newest = self.copies(Order::Copy)?.into_iter().next().map(|copy| copy.file);
        let made = newest.ok_or_else(|| format!("{}: the copy is not there", self.folder.display()))?;
        match to {
            None => Ok(vec![made.display().to_string()]),
            Some(to) => {
                let copied = fs::read(&made).and_then(|bytes| write(to, &bytes));
                copied.map_err(|error| unwritten(to, &error))?;
                Ok(vec![to.display().to_string()])
            }
        }
    }

    fn copies(&mut self, order: Order) -> Result<Vec<Copy>, String> {
        Ok(match self.ask(order)? {
            Answer::Copies(copies) => copies,
            _ => vec![],
        })
    }

    fn restore(&mut self, copy: PathBuf) -> Done {
        let copy = if copy == Path::new("latest") {
            let newest = self.copies(Order::Copies)?.into_iter().next();
            newest.ok_or_else(|| format!("{}: there is no copy here. Name one.", self.folder.display()))?.file
        } else {
            copy
        };
        if !copy.exists() {
            return Err(format!("{}: this file is not there. Name a copy, or write latest.", copy.display()));
        }
        match self.ask(Order::Restore(copy.clone()))? {
            Answer::Restored(Keeping::Restored { copy: made, aside }) => Ok(vec![
                format!("{}, made {made:.0}, is in place", copy.display()),
                format!("what was there before is kept in {}", aside.display()),
            ]),
            _ => Err(format!("{}: this copy was not put back", copy.display())),
        }
    }

    fn export(&mut self, card: &Number, is_json: bool, to: Option<&Path>) -> Done {
        let id = self.find(card)?;
        let Answer::Export(held) = self.ask(Order::Export(id))? else { return Ok(vec![]) };
        let text = if is_json {
            serde_json::to_string_pretty(&held).map_err(|error| error.to_string())?
        } else {
            paper::held(&self.texts(), &held, &TimeZone::system())
        };
        match to {
            None => Ok(vec![text]),
            Some(to) => {
                write(to, text.as_bytes()).map_err(|error| unwritten(to, &error))?;
                Ok(vec![to.display().to_string()])
            }
        }
    }

    fn purge(&mut self, months: i64, is_dry: bool) -> Done {
        let expired = self.vault.expired(Span::new().months(months), self.at).map_err(|error| self.said(error))?;
        let soon = Moment { wall: self.at.wall + jiff::SignedDuration::from_hours(24 * WARNED), ..self.at };
        let next = self.vault.expired(Span::new().months(months), soon).map_err(|error| self.said(error))?;
        let mut lines = vec![];
        for id in &next {
            let when = if expired.contains(id) { "now" } else { "within 30 days" };
            lines.push(format!("{when}: {}", self.name(*id)));
        }
        if is_dry {
            lines.push(format!("{} would be forgotten now", expired.len()));
        } else {
            let gone = self.vault.purge(Span::new().months(months), self.at).map_err(|error| self.said(error))?;
            lines.push(format!("{gone} forgotten, here and in every copy"));
        }
        Ok(lines)
    }

    /// How staff know a person: by the last two digits of their card.
    fn name(&mut self, id: learner::Id) -> String {
        match self.ask(Order::Person(id)) {
            Ok(Answer::Person(person)) => format!("the card that ends in {:02}", person.row.look.tail),
            _ => "somebody without a card".to_owned(),
        }
    }
}

/// The number on a card. What was typed is not repeated: it may be the number of somebody but for one digit.
fn number(typed: &str) -> Result<Number, String> {
    typed.parse().map_err(|misread| format!("--card: {misread}. Write the eight digits on the card."))
}

fn import(folder: &Path, text: Option<String>) -> Done {
    let typed = || {
        eprintln!("Type the key of the room, then press Enter:");
        io::stdin().lines().next().transpose().map(Option::unwrap_or_default)
    };
    let text = text.map_or_else(typed, Ok).map_err(|error| error.to_string())?;
    import_key(folder, &text).map_err(|error| error.to_string())?;
    Ok(vec![format!("{}: the key of the room is here now", folder.display())])
}

/// Writes a file that only its owner reads, and never over another.
fn write(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half of it is of no use to anybody.
        let _ = fs::remove_file(to);
    }
    written
}

fn unwritten(to: &Path, error: &dyn Display) -> String {
    format!("{}: this cannot be written: {error}. Name another file, which is not there yet.", to.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_stands_where_the_system_wants_it() {
        let with = |state: Option<&str>, home: Option<&str>| {
            usual(|name| if name == "HOME" { home.map(PathBuf::from) } else { state.map(PathBuf::from) })
        };
        assert_eq!(with(Some("/s"), Some("/home/a")), PathBuf::from("/s/declic"));
        assert_eq!(with(Some("s"), Some("/home/a")), PathBuf::from("/home/a/.local/state/declic"));
        assert_eq!(with(None, None), PathBuf::from("/var/lib/declic"));
    }
}
