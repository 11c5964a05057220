//! Where the program is unpacked: memory, or a file that no folder has a name for. The system frees either by itself when
//! the program ends.

use std::env;
use std::fmt;
use std::fs::{File, OpenOptions, Permissions};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{MemfdFlags, OFlags, StatVfsMountFlags, fstatvfs, memfd_create};
use rustix::io::Errno;

/// One such place.
pub(crate) enum Place<'a> {
    /// Memory, with the name that the system shows for it.
    Memory(&'a str),
    /// A folder.
    Folder(PathBuf),
}

/// All places that may serve, the best first. Programs can be run from where the AppImage itself is, for certain.
pub(crate) fn all<'a>(name: &'a str, image: &Path) -> impl Iterator<Item = Place<'a>> {
    let named = |variable| env::var_os(variable).map(PathBuf::from);
    let beside = image.parent().map(Path::to_owned);
    let folders = [named("TMPDIR"), Some("/tmp".into()), named("XDG_RUNTIME_DIR"), named("HOME"), beside];
    let folders = folders.into_iter().flatten().filter(|folder| folder.is_absolute());
    std::iter::once(Place::Memory(name)).chain(folders.map(Place::Folder))
}

impl Place<'_> {
    /// An empty file there.
    pub(crate) fn create(&self) -> io::Result<File> {
        match self {
            Place::Memory(name) => in_memory(name),
            Place::Folder(folder) => in_folder(folder),
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Memory(_) => f.write_str("memory"),
            Place::Folder(folder) => folder.display().fmt(f),
        }
    }
}

fn in_memory(name: &str) -> io::Result<File> {
    let file = match memfd_create(name, MemfdFlags::CLOEXEC | MemfdFlags::EXEC) {
        // Before Linux 6.3 all of them may be run, and the word for it is not known.
        Err(Errno::INVAL) => memfd_create(name, MemfdFlags::CLOEXEC)?,
        other => other?,
    };
    Ok(File::from(file))
}

fn in_folder(folder: &Path) -> io::Result<File> {
    // Some file systems have no files without a name.
    let file = unnamed(folder).or_else(|_| named_for_a_moment(folder))?;
    // Before tens of megabytes are written there.
    if fstatvfs(&file)?.f_flag.contains(StatVfsMountFlags::NOEXEC) {
        return Err(io::Error::other("programs may not be run from there"));
    }
    Ok(file)
}

fn unnamed(folder: &Path) -> io::Result<File> {
    options().custom_flags(OFlags::TMPFILE.bits().cast_signed()).open(folder)
}

/// Takes the name away before anything is in the file.
fn named_for_a_moment(folder: &Path) -> io::Result<File> {
    let path = folder.join(format!(".mailkey-appimage-{}", std::process::id()));
    let file = options().create_new(true).open(&path)?;
    std::fs::remove_file(path)?;
    Ok(file)
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o700);
    options
}

/// The written file as one that can be run: the system runs none that somebody may still write to.
pub(crate) fn to_run(file: File) -> io::Result<File> {
    file.set_permissions(Permissions::from_mode(0o500))?;
    File::open(path_of(&file))
}

/// By what name the system knows an open file of this process.
pub(crate) fn path_of(file: &File) -> PathBuf {
    format!("/proc/self/fd/{}", file.as_raw_fd()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::process::Command;

    /// Puts a program there and runs it.
    fn runs(mut file: File) {
        file.write_all(&std::fs::read("/bin/true").unwrap()).unwrap();
        let file = to_run(file).unwrap();
        assert!(std::fs::read_link(path_of(&file)).unwrap().to_str().unwrap().ends_with(" (deleted)"));
        // Of this process, for which "self" would be another one.
        let path = path_of(&file).to_str().unwrap().replace("self", &std::process::id().to_string());
        assert!(Command::new(path).status().unwrap().success());
    }

    #[test]
    fn what_is_written_can_be_run_and_has_no_name() {
        let folder = env::temp_dir();
        runs(Place::Memory("test").create().unwrap());
        runs(Place::Folder(folder.clone()).create().unwrap());
        runs(unnamed(&folder).unwrap());
        runs(named_for_a_moment(&folder).unwrap());
        let left = folder.join(format!(".mailkey-appimage-{}", std::process::id()));
        assert!(!left.exists());
    }

    #[test]
    fn a_folder_that_is_not_there_is_no_place() {
        assert!(Place::Folder("/no/such/folder".into()).create().is_err());
    }
}
