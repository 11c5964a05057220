//! The bundle of recipes that was taken, and the one before it, as files in `recipes/` of the data folder.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::model::catalogue::LARGEST_BUNDLE;
use crate::platform::files;

/// Where they lie.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// That of a data folder.
    pub fn of(data: &Path) -> Shelf {
        Shelf { folder: data.join("recipes") }
    }

    /// The bundle in force; `None` where the recipes of the program are.
    ///
    /// # Errors
    /// The file system's.
    pub fn taken(&self) -> io::Result<Option<Vec<u8>>> {
        read(&self.in_force())
    }

    /// Puts a bundle in force. The one before is kept.
    ///
    /// # Errors
    /// The file system's; what was in force still is then.
    pub fn take(&self, bundle: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        match self.taken()? {
            Some(before) => files::write_whole(&self.before(), &before)?,
            None => files::remove_if_there(&self.before())?,
        }
        files::write_whole(&self.in_force(), bundle)
    }

    /// Puts the one before in force again, or else the recipes of the program. `false` where these were in force already.
    ///
    /// # Errors
    /// The file system's; what was in force still is then.
    pub fn undo(&self) -> io::Result<bool> {
        if self.taken()?.is_none() {
            return Ok(false);
        }
        match read(&self.before())? {
            // The one before goes away last: after a fall in between it is put in force once more.
            Some(before) => files::write_whole(&self.in_force(), &before)?,
            None => files::remove_if_there(&self.in_force())?,
        }
        files::remove_if_there(&self.before())?;
        Ok(true)
    }

    fn in_force(&self) -> PathBuf {
        self.folder.join("in-force.recipes")
    }

    fn before(&self) -> PathBuf {
        self.folder.join("before.recipes")
    }
}

/// Reads a bundle, or so much more than any has that nobody takes it for one.
///
/// # Errors
/// The file system's.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match fs::File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    // A pipe or a device would never end.
    if !file.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bundle = Vec::new();
    file.take(LARGEST_BUNDLE + 1).read_to_end(&mut bundle)?;
    Ok(Some(bundle))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_before_comes_back_and_then_those_of_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::of(&folder.path().join("not/there/yet"));
        assert_eq!(shelf.taken().unwrap(), None);
        assert!(!shelf.undo().unwrap());
        shelf.take(b"first").unwrap();
        shelf.take(b"second").unwrap();
        assert_eq!(shelf.taken().unwrap().unwrap(), b"second");
        assert!(shelf.undo().unwrap());
        assert_eq!(shelf.taken().unwrap().unwrap(), b"first");
        assert!(shelf.undo().unwrap());
        assert_eq!(shelf.taken().unwrap(), None);
        shelf.take(b"third").unwrap();
        assert!(shelf.undo().unwrap());
        assert_eq!(shelf.taken().unwrap(), None, "an old one that came back");
    }

    #[test]
    fn what_is_no_file_is_not_read_and_a_large_one_not_whole() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).is_err());
        let large = folder.path().join("large");
        fs::File::create(&large).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(read(&large).unwrap().unwrap().len() as u64, LARGEST_BUNDLE + 1);
    }
}
