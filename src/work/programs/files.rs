//! Reading files that anybody may have written.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// No settings are longer.
const MOST_BYTES: u64 = 1 << 20;
/// No program has more accounts than that.
const MOST_FILES: usize = 200;

/// The text of a plain file; `None` for links, pipes, devices, what is too long, or what is no text.
pub(super) fn text(path: &Path) -> Option<String> {
    let kind = fs::symlink_metadata(path).ok()?;
    if !kind.is_file() || kind.len() > MOST_BYTES {
        return None;
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    File::open(path).ok()?.take(MOST_BYTES + 1).read_to_end(&mut bytes).ok()?;
    let is_whole = u64::try_from(bytes.len()).is_ok_and(|length| length <= MOST_BYTES);
    is_whole.then(|| String::from_utf8(bytes).ok()).flatten()
}

/// What lies in a folder, by name; nothing where it is no folder.
pub(super) fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<PathBuf> = entries.take(MOST_FILES).map(|entry| entry.path()).collect();
    all.sort();
    all
}
