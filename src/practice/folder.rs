//! The practice's own folder: settings that were changed there, and nothing else. It goes with the practice; one that was
//! left behind by a program that was killed goes with the next start.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::platform::paths::Paths;
use crate::storage::settings::Settings;

/// Held locked as long as the practice runs: a folder whose lock can be had is nobody's.
const LOCK: &str = "lock";

/// A folder that ends with this value.
pub(super) struct Folder {
    folder: TempDir,
    _lock: File,
}

impl Folder {
    /// A new one below the person's data, with the person's settings.
    pub(super) fn make(paths: &Paths) -> io::Result<Folder> {
        sweep(paths);
        let above = above(paths);
        fs::create_dir_all(&above)?;
        let folder = tempfile::Builder::new().prefix("run-").tempdir_in(&above)?;
        let lock = File::create(folder.path().join(LOCK))?;
        lock.lock()?;
        let made = Folder { folder, _lock: lock };
        // What cannot be written is as it is for everybody.
        let _ = Settings::load(paths).save(&made.paths());
        Ok(made)
    }

    /// Where a practising program keeps its files.
    pub(super) fn paths(&self) -> Paths {
        Paths::below(self.folder.path())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The one above goes with the last; with others in it, it stays.
        if let (Ok(()), Some(above)) = (fs::remove_dir_all(self.folder.path()), self.folder.path().parent()) {
            let _ = fs::remove_dir(above);
        }
    }
}

fn above(paths: &Paths) -> PathBuf {
    paths.data.join("practice")
}

/// Removes what practices left behind that were killed.
pub fn sweep(paths: &Paths) {
    let above = above(paths);
    for entry in fs::read_dir(&above).into_iter().flatten().flatten() {
        if is_left_behind(&entry.path()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
    let _ = fs::remove_dir(above);
}

/// Whether nobody practises in it. One that is just being made has no lock yet: it is left alone, as is all that is young.
fn is_left_behind(folder: &Path) -> bool {
    const YOUNG: std::time::Duration = std::time::Duration::from_secs(60);
    match File::open(folder.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        Err(_) => {
            let made = fs::metadata(folder).and_then(|it| it.modified()).ok();
            made.and_then(|made| made.elapsed().ok()).is_some_and(|age| age > YOUNG)
        }
    }
}
