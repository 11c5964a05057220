//! Where Mailkey keeps its files: the platform's folders for data and configuration.

use std::io;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The folders of this user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The register of accounts.
    pub data: PathBuf,
    /// Settings and the user's own provider files.
    pub config: PathBuf,
    /// The administrator's settings and provider files, for everybody who uses this computer; `None`: they do not count.
    pub system: Option<PathBuf>,
}

/// The user has no home folder, so there is nowhere to keep anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no home folder")]
pub struct NoHome;

impl Paths {
    /// The platform's folders: XDG on Linux, `Application Support` on macOS, `AppData` on Windows.
    ///
    /// # Errors
    /// When the user has no home folder.
    pub fn of_user() -> Result<Paths, NoHome> {
        let folders = folders().ok_or(NoHome)?;
        // Windows carries `data_dir` to the person's other computers, and the keychain's entries not.
        Ok(Paths {
            data: folders.data_local_dir().to_owned(),
            config: folders.config_dir().to_owned(),
            system: system(),
        })
    }

    /// Folders below one that is made for this run, in which the administrator has no say.
    pub fn below(folder: &Path) -> Paths {
        Paths { data: folder.join("data"), config: folder.join("config"), system: None }
    }
}

fn folders() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", NAME)
}

/// Where this user's programs keep what they can make anew: Mailkey's part of it.
pub fn for_caches() -> Option<PathBuf> {
    folders().map(|folders| folders.cache_dir().to_owned())
}

/// Where the administrator's files lie. Of several folders of `XDG_CONFIG_DIRS` the first that has some.
#[cfg(all(unix, not(target_os = "macos")))]
fn system() -> Option<PathBuf> {
    let named = std::env::var_os("XDG_CONFIG_DIRS").filter(|named| !named.is_empty());
    let named = named.unwrap_or_else(|| "/etc/xdg".into());
    let folders = std::env::split_paths(&named).filter(|folder| folder.is_absolute());
    let all: Vec<PathBuf> = folders.map(|folder| folder.join(NAME)).collect();
    all.iter().find(|folder| folder.is_dir()).or(all.first()).cloned()
}

#[cfg(target_os = "macos")]
fn system() -> Option<PathBuf> {
    Some(Path::new("/Library/Application Support").join(NAME))
}

#[cfg(windows)]
fn system() -> Option<PathBuf> {
    std::env::var_os("ProgramData").map(|folder| Path::new(&folder).join(NAME))
}

/// The person's folder for downloads, else their own; `None` where there is neither.
pub fn for_downloads() -> Option<PathBuf> {
    let folders = UserDirs::new()?;
    let downloads = folders.download_dir().filter(|folder| folder.is_dir());
    Some(downloads.unwrap_or(folders.home_dir()).to_owned())
}

/// Where the data of installed programs lies: the person's own first, then that of the system, of Flatpak and of snap.
pub fn data_folders() -> Vec<PathBuf> {
    let own = directories::BaseDirs::new().map(|folders| folders.data_dir().to_owned());
    let flatpak = own.iter().map(|own| own.join("flatpak/exports/share")).collect::<Vec<_>>();
    let named = std::env::var_os("XDG_DATA_DIRS").filter(|named| !named.is_empty());
    let system = named.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    let more = ["/var/lib/flatpak/exports/share", "/var/lib/snapd/desktop"].map(PathBuf::from);
    own.into_iter().chain(flatpak).chain(std::env::split_paths(&system)).chain(more).collect()
}

/// Where the running program lies, so that others can start it again: an AppImage is its file, and what an update has
/// replaced is the newer one.
///
/// # Errors
/// When the system does not say where it is.
pub fn program_file() -> io::Result<PathBuf> {
    let program = replaced(std::env::current_exe()?);
    // Whoever is started by another program's AppImage is told the name of that one.
    let named = |name| std::env::var_os(name).map(PathBuf::from);
    let is_within = named("APPDIR").is_some_and(|folder| program.starts_with(folder));
    let image = named("APPIMAGE").filter(|image| image.is_file() && (is_within || !program.exists()));
    Ok(image.unwrap_or(program))
}

/// Has lists of processes call the program by its name where it runs out of an AppImage, and so without a file that has one.
pub fn name_process() {
    #[cfg(target_os = "linux")]
    if std::env::var_os("APPIMAGE").is_some() {
        let _ = std::fs::write("/proc/self/comm", NAME);
    }
}

/// The program without a console that an installer has put beside this one; it starts this one.
#[cfg(windows)]
pub fn windowed_program() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?.with_file_name("mailkey-window.exe");
    program.is_file().then_some(program)
}

/// The program that an update has put in the place of the running one, which Linux calls deleted from then on.
fn replaced(program: PathBuf) -> PathBuf {
    let newer = program.to_str().and_then(|path| path.strip_suffix(" (deleted)")).map(PathBuf::from);
    newer.filter(|newer| newer.exists() && !program.exists()).unwrap_or(program)
}

/// How the running program is called at a prompt: by its name where the PATH leads to it, else by its place, quoted
/// where the shell would not take that as it stands.
pub fn this_program() -> String {
    let path = std::env::var_os("PATH").unwrap_or_default();
    match program_file() {
        Ok(program) => as_typed(&program, std::env::split_paths(&path)),
        Err(_) => NAME.to_owned(),
    }
}

const NAME: &str = "mailkey";

fn as_typed(program: &Path, folders: impl Iterator<Item = PathBuf>) -> String {
    let file = format!("{NAME}{}", std::env::consts::EXE_SUFFIX);
    let is_here =
        |file: PathBuf| file.canonicalize().ok().as_deref() == program.canonicalize().ok().as_deref();
    let mut found = folders.map(|folder| folder.join(&file)).filter(|file| file.is_file());
    if found.next().is_some_and(is_here) {
        return NAME.to_owned();
    }
    let plain = |c: char| c.is_alphanumeric() || "/._-+".contains(c);
    let shown = program.display().to_string();
    match shown.chars().all(plain) {
        true => shown,
        false if cfg!(windows) => format!("\"{shown}\""),
        false => format!("'{}'", shown.replace('\'', "'\\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_named_as_the_shell_finds_it() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join(format!("mailkey{}", std::env::consts::EXE_SUFFIX));
        std::fs::write(&program, "").unwrap();
        let on_path = || std::iter::once(folder.path().to_owned());
        assert_eq!(as_typed(&program, on_path()), "mailkey");
        assert_eq!(as_typed(&program, std::iter::empty()), program.display().to_string());
        // Another program of that name comes first.
        let other = tempfile::tempdir().unwrap();
        std::fs::write(other.path().join(program.file_name().unwrap()), "").unwrap();
        let both = [other.path().to_owned(), folder.path().to_owned()];
        assert_eq!(as_typed(&program, both.into_iter()), program.display().to_string());
    }

    #[cfg(unix)]
    #[test]
    fn what_the_shell_would_split_is_quoted() {
        let file = as_typed(Path::new("/home/me/my 'own'/mailkey"), std::iter::empty());
        assert_eq!(file, "'/home/me/my '\\''own'\\''/mailkey'");
    }

    #[test]
    fn a_program_that_was_updated_is_found_again() {
        let here = std::env::current_exe().unwrap();
        let of = |path: &Path, word: &str| PathBuf::from(format!("{}{word}", path.display()));
        assert_eq!(replaced(here.clone()), here);
        assert_eq!(replaced(of(&here, " (deleted)")), here);
        let gone = of(&here, ".gone (deleted)");
        assert_eq!(replaced(gone.clone()), gone);
    }
}
