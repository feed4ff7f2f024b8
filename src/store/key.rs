//! The key of the room: what turns the number of a card into a learner, the same at every seat that has it.
//!
//! It is a file beside the database, readable by the kiosk alone. It is in no copy of the database and in no export: it travels as text,
//! on the sealed sheet or through the command line.

use super::open::{self, Refused, aside, file};
use super::{Error, backup};
use crate::learner::card::Number;
use crate::learner::{self, Entropy};
use crate::report::Trouble;

use hmac::{Hmac, KeyInit as _, Mac as _};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

/// How many bytes it has.
const LENGTH: usize = 32;

/// What keys and recovery codes are written with: no 0, O, 1, I or L.
pub(super) const LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// How many letters write 256 bits, and how many are added to notice a slip.
const TEXT: usize = 52;
const CHECK: usize = 4;

const NAME: &str = "room.key";

/// The key of the room.
pub(super) struct Key {
    bytes: Zeroizing<[u8; LENGTH]>,
    /// Whether it is on the disk. One that is not ends with this process.
    is_kept: bool,
}

impl Key {
    /// Draws one, for this process.
    pub(super) fn draw(entropy: &mut Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        entropy(&mut *bytes);
        Self { bytes, is_kept: false }
    }

    /// The one in `folder`, if there is one.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, Error> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        match File::open(folder.join(NAME)).and_then(|mut file| file.read_exact(&mut *bytes)) {
            Ok(()) => Ok(Some(Self { bytes, is_kept: true })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(folder, &error)),
        }
    }

    /// Puts it on the disk. A key that is there is never overwritten.
    pub(super) fn keep(&mut self, folder: &Path) -> Result<(), Error> {
        self.write(folder).map_err(|error| failed(folder, &error))?;
        self.is_kept = true;
        Ok(())
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::set_permissions(folder, Permissions::from_mode(0o700))?;
        if folder.join(NAME).try_exists()? {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "there is another key already"));
        }
        aside::give_name(&self.draft(folder)?, &folder.join(NAME))
    }

    /// Takes the place of a key on which nothing depends. At any moment one of the two is there; the old one stays in `aside/`.
    fn replace(&self, folder: &Path) -> io::Result<()> {
        let (draft, old) = (self.draft(folder)?, folder.join(NAME));
        aside::copy_key(folder, &old)?;
        aside::give_name(&draft, &old)
    }

    /// Writes it where it waits for its name.
    fn draft(&self, folder: &Path) -> io::Result<PathBuf> {
        let draft = folder.join("room.key.new");
        // Left behind by a power cut.
        let _ = fs::remove_file(&draft);
        let mut new = OpenOptions::new().write(true).create_new(true).mode(0o400).open(&draft)?;
        new.write_all(&*self.bytes)?;
        new.sync_all()?;
        Ok(draft)
    }

    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// The bytes, as the secret of Argon2.
    pub(super) fn secret(&self) -> &[u8] {
        &*self.bytes
    }

    /// Who a card belongs to, as long as no row says otherwise.
    pub(super) fn learner(&self, number: &Number) -> learner::Id {
        let mut digits = Zeroizing::new(*number.digits());
        digits.iter_mut().for_each(|digit| *digit += b'0');
        short(&self.tag(b"declic learner of card ", &*digits))
    }

    /// Under what the card is found whose first learner is `id`.
    pub(super) fn lookup(&self, id: learner::Id) -> [u8; LENGTH] {
        self.tag(b"declic lookup of card ", id.bytes())
    }

    /// Who practises with a card that was replaced: nobody who is known.
    pub(super) fn stranger(&self, id: learner::Id) -> learner::Id {
        short(&self.tag(b"declic stranger with card ", id.bytes()))
    }

    /// HMAC-SHA-256. Each purpose has a prefix that is the beginning of no other.
    fn tag(&self, purpose: &[u8], data: &[u8]) -> [u8; LENGTH] {
        // A key shorter than a block is filled up with zeros: RFC 2104.
        let mut block = Zeroizing::new([0; 64]);
        block[..LENGTH].copy_from_slice(&*self.bytes);
        let mac = Hmac::<Sha256>::new((&*block).into()).chain_update(purpose).chain_update(data);
        mac.finalize().into_bytes().into()
    }
}

/// Takes in the key of another seat, as [`super::Vault::room_key_text`] writes it. A key that is there already gives way as long as
/// nothing depends on it: no card, no code of a person or of staff.
///
/// # Errors
/// When the text is not a key, when something depends on another key, when a program holds the folder, and when it cannot be written.
pub fn import_key(folder: &Path, text: &str) -> Result<(), Error> {
    let mut key = from_text(text).ok_or_else(|| Error::File {
        file: folder.join(NAME),
        why: "this is not the key of a room: at least one letter was read or typed wrongly".to_owned(),
    })?;
    match Key::read(folder)? {
        Some(there) if there.bytes == key.bytes => Ok(()),
        Some(_) => {
            let _held = without_dependants(folder)?;
            key.replace(folder).map_err(|error| failed(folder, &error))
        }
        None => key.keep(folder),
    }
}

/// Holds the folder, in which nothing depends on the key.
fn without_dependants(folder: &Path) -> Result<(File, Option<Connection>), Error> {
    let refused = |why: &str| Error::File { file: folder.join(NAME), why: why.to_owned() };
    let held = |error: Refused| match error {
        Refused::Waiting(Trouble::Failing, _) => {
            refused("a kiosk or another command holds this folder. Stop it, then try again")
        }
        error => error.into(),
    };
    let needed = || {
        refused(
            "cards or codes were made here with the key that is here, and would be lost with it. Import a key before staff choose \
             their codes, or begin this seat anew with an empty folder",
        )
    };
    let lock = aside::lock(folder).map_err(held)?;
    let database = open::database(folder);
    if fs::symlink_metadata(&database).is_err() {
        let was_there = !backup::list(folder).is_empty() || aside::newest(folder).is_some();
        return if was_there { Err(needed()) } else { Ok((lock, None)) };
    }
    let connection = file::connect(&database).map_err(held)?;
    if is_needed(&connection)? { Err(needed()) } else { Ok((lock, Some(connection))) }
}

/// Whether anything in the database belongs to the key of the room.
pub(super) fn is_needed(connection: &Connection) -> rusqlite::Result<bool> {
    let select =
        "SELECT EXISTS (SELECT 1 FROM card) OR EXISTS (SELECT 1 FROM verifier) OR EXISTS (SELECT 1 FROM staff)";
    connection.query_row(select, [], |row| row.get(0))
}

/// Writes a key in groups of four letters, the last of which notices slips.
pub(super) fn to_text(key: &Key) -> Zeroizing<String> {
    let mut rest = key.bytes.clone();
    let mut letters = Zeroizing::new([0; TEXT + CHECK]);
    for letter in letters[..TEXT].iter_mut().rev() {
        *letter = LETTERS[usize::from(divide(&mut rest))];
    }
    letters[TEXT..].copy_from_slice(&check(key));
    grouped(&*letters)
}

/// Reads what [`to_text`] wrote, in any case, with or without blanks and hyphens.
pub(super) fn from_text(text: &str) -> Option<Key> {
    let letters = plain(text);
    if letters.len() != TEXT + CHECK {
        return None;
    }
    let mut bytes = Zeroizing::new([0; LENGTH]);
    for letter in &letters[..TEXT] {
        let digit = LETTERS.iter().position(|it| it == letter)?;
        multiply(&mut bytes, u16::try_from(digit).ok()?)?;
    }
    let key = Key { bytes, is_kept: false };
    (letters[TEXT..] == check(&key)).then_some(key)
}

/// Letters in groups of four, with hyphens between them.
pub(super) fn grouped(letters: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(letters.len() * 5 / 4));
    for (at, letter) in letters.iter().enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push('-');
        }
        text.push(char::from(*letter));
    }
    text
}

/// The letters of a text that was grouped, in capitals.
pub(super) fn plain(text: &str) -> Zeroizing<Vec<u8>> {
    let mut letters = Zeroizing::new(Vec::with_capacity(text.len()));
    letters.extend(text.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()));
    letters
}

fn check(key: &Key) -> [u8; CHECK] {
    let hash = Sha256::new().chain_update(b"declic check of room key ").chain_update(*key.bytes).finalize();
    std::array::from_fn(|at| LETTERS[usize::from(hash[at]) % LETTERS.len()])
}

/// Divides a long number by the number of letters; what is left over.
fn divide(number: &mut [u8; LENGTH]) -> u8 {
    number.iter_mut().fold(0_u8, |rest, byte| {
        let value = u16::from(rest) << 8 | u16::from(*byte);
        // The rest is less than 31, so that the quotient fits a byte.
        *byte = (value / 31) as u8;
        (value % 31) as u8
    })
}

/// Multiplies a long number by the number of letters and adds `digit`. None when it grows too long.
fn multiply(number: &mut [u8; LENGTH], digit: u16) -> Option<()> {
    let carried = number.iter_mut().rev().fold(digit, |carried, byte| {
        let [low, high] = (u16::from(*byte) * 31 + carried).to_le_bytes();
        *byte = low;
        u16::from(high)
    });
    (carried == 0).then_some(())
}

fn short(tag: &[u8; LENGTH]) -> learner::Id {
    learner::Id::new(std::array::from_fn(|at| tag[at]))
}

fn failed(folder: &Path, error: &io::Error) -> Error {
    Error::File { file: folder.join(NAME), why: error.to_string() }
}
