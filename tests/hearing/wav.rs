//! Recordings as files that every player opens.

use crate::sound::FINE;

use std::path::Path;
use std::{fs, io};

/// Writes these samples, 48 000 a second.
pub(crate) fn write(file: &Path, samples: &[i16]) -> io::Result<()> {
    let (rate, bytes) = (FINE as u32, 2 * samples.len() as u32);
    let mut wav = Vec::with_capacity(44 + 2 * samples.len());
    wav.extend(b"RIFF");
    wav.extend((36 + bytes).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    // Plain samples, one channel.
    wav.extend([1_u16, 1].map(u16::to_le_bytes).concat());
    wav.extend([rate, 2 * rate].map(u32::to_le_bytes).concat());
    wav.extend([2_u16, 16].map(u16::to_le_bytes).concat());
    wav.extend(b"data");
    wav.extend(bytes.to_le_bytes());
    wav.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    fs::write(file, wav)
}
