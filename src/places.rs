//! Where Mailkey keeps its files: the platform's folders for data and configuration.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The folders of this user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The register of accounts.
    pub data: PathBuf,
    /// Settings and the user's own provider files.
    pub config: PathBuf,
}

/// The user has no home folder, so there is nowhere to keep anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no home folder")]
pub struct NoHome;

impl Places {
    /// The platform's folders: XDG on Linux, `Application Support` on macOS, `AppData` on Windows.
    ///
    /// # Errors
    /// When the user has no home folder.
    pub fn of_user() -> Result<Places, NoHome> {
        let folders = ProjectDirs::from("", "", "mailkey").ok_or(NoHome)?;
        // Windows carries `data_dir` to the person's other computers, and the keychain's entries not.
        Ok(Places { data: folders.data_local_dir().to_owned(), config: folders.config_dir().to_owned() })
    }
}
