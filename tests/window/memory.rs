//! What is left in the memory of a program.

use std::error::Error;
use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// Every way in which this text could lie somewhere.
pub(crate) fn forms(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let wide = |width: usize| -> Vec<u8> {
        text.bytes().flat_map(|byte| std::iter::once(byte).chain(std::iter::repeat_n(0, width - 1))).collect()
    };
    let mut forms = vec![("UTF-8", text.as_bytes().to_vec()), ("UTF-16", wide(2)), ("UTF-32", wide(4))];
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        forms.push(("digits", text.bytes().map(|byte| byte - b'0').collect()));
    }
    forms
}

/// How often `pattern` occurs in what this process can write to.
pub(crate) fn in_memory(process: u32, pattern: &[u8]) -> Result<usize, Box<dyn Error>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = File::open(format!("/proc/{process}/mem"))?;
    let mut found = 0;
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').ok_or("a range")?;
        let (from, to) = (u64::from_str_radix(from, 16)?, u64::from_str_radix(to, 16)?);
        let mut bytes = vec![0; usize::try_from(to - from)?];
        memory.seek(SeekFrom::Start(from))?;
        // Some mappings cannot be read: those of devices.
        if memory.read_exact(&mut bytes).is_ok() {
            found += count(&bytes, pattern);
        }
    }
    Ok(found)
}

/// How often it occurs in the files of this folder.
pub(crate) fn in_files(folder: &Path, pattern: &[u8]) -> Result<usize, Box<dyn Error>> {
    let mut found = 0;
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            found += count(&fs::read(entry.path())?, pattern);
        }
    }
    Ok(found)
}

pub(crate) fn count(bytes: &[u8], pattern: &[u8]) -> usize {
    let Some(first) = pattern.first() else { return 0 };
    let mut found = 0;
    let mut at = 0;
    while let Some(next) = bytes[at..].iter().position(|byte| byte == first) {
        at += next;
        found += usize::from(bytes[at..].starts_with(pattern));
        at += 1;
    }
    found
}
