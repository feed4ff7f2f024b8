//! What is known of the seat itself.

use crate::report::{Output, Sound};

use rusqlite::{Connection, OptionalExtension as _, Result};

/// Which terminal this is: 32 hexadecimal digits.
pub(super) const TERMINAL: &str = "terminal_id";
const VOLUME: &str = "sound_volume";
const OUTPUT: &str = "sound_output";

pub(super) fn get(connection: &Connection, name: &str) -> Result<Option<String>> {
    connection
        .prepare_cached("SELECT value FROM setting WHERE name = ?")?
        .query_row([name], |row| row.get(0))
        .optional()
}

pub(super) fn set(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection.prepare_cached("INSERT OR REPLACE INTO setting VALUES (?, ?)")?.execute([name, value])?;
    Ok(())
}

pub(super) fn remove(connection: &Connection, name: &str) -> Result<()> {
    connection.execute("DELETE FROM setting WHERE name = ?", [name])?;
    Ok(())
}

pub(super) fn sound(connection: &Connection) -> Result<Option<Sound>> {
    let volume = get(connection, VOLUME)?.and_then(|volume| volume.parse().ok()).filter(|volume| *volume <= 5);
    let output = get(connection, OUTPUT)?;
    let output = [Output::Headset, Output::Speaker].into_iter().find(|it| output.as_deref() == Some(it.key()));
    Ok(volume.zip(output).map(|(volume, output)| Sound { volume, output }))
}

pub(super) fn set_sound(connection: &Connection, sound: Sound) -> Result<()> {
    set(connection, VOLUME, &sound.volume.to_string())?;
    set(connection, OUTPUT, sound.output.key())
}
