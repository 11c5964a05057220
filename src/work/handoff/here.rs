//! The mail programs that this computer has.

use std::path::{Path, PathBuf};

use super::{FORMATS, Format, Takes};
use crate::platform::{icons, paths};

/// The programs that this computer has, and how they call this one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Here {
    /// Those that were found, in the order of lists.
    pub formats: Vec<&'static Format>,
    /// This program.
    pub program: PathBuf,
    /// The icons that are PNG files, each with the format's name.
    pub icons: Vec<(&'static str, Vec<u8>)>,
    /// Nothing that outlives a practice may be made.
    pub is_practice: bool,
}

impl Here {
    /// Looks along the PATH, and for desktop files. Without knowing where this program is, nothing can be handed on.
    pub fn look() -> Here {
        let Ok(program) = paths::program_file() else { return Here::default() };
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        let data = paths::data_folders();
        let is_here = |format: &&Format| format.is_for_this_system() && is_in(format, &folders, &data);
        let formats: Vec<&Format> = FORMATS.iter().filter(is_here).collect();
        let icons = formats.iter().filter_map(|format| Some((format.id, icon(format, &data)?)));
        Here { icons: icons.collect(), formats, program, is_practice: false }
    }

    /// The same without those whose accounts would be changed at once: they would outlive a practice.
    pub fn for_practice(mut self) -> Here {
        self.is_practice = true;
        self.formats = self.formats.iter().copied().filter(|format| self.offers(format)).collect();
        self
    }

    /// Those that were found; what most people use comes first.
    pub fn in_order(&self) -> impl Iterator<Item = &'static Format> {
        let some = |windows| self.formats.iter().copied().filter(move |it| it.has_window() == windows);
        some(true).chain(some(false))
    }

    /// Whether a code can be handed to this one from here.
    pub fn offers(&self, format: &Format) -> bool {
        !(self.is_practice && format.takes == Takes::Bus)
    }
}

/// The icon that its desktop file names. One that is found by its command alone may have a desktop file of that name.
fn icon(format: &Format, data: &[PathBuf]) -> Option<Vec<u8>> {
    let by_command = format!("applications/{}.desktop", format.executable);
    let named = format.data_files.iter().copied().chain([by_command.as_str()]);
    let files = named.flat_map(|name| data.iter().map(move |folder| folder.join(name)));
    files.filter(|file| file.is_file()).find_map(|file| icons::of_desktop_file(&file, data))
}

fn is_in(format: &Format, folders: &[PathBuf], data: &[PathBuf]) -> bool {
    let file = format!("{}{}", format.executable, std::env::consts::EXE_SUFFIX);
    let is_a_file = |folder: &Path, name: &str| folder.join(name).is_file();
    let on_path = !format.executable.is_empty() && folders.iter().any(|folder| is_a_file(folder, &file));
    on_path || format.data_files.iter().any(|name| data.iter().any(|folder| is_a_file(folder, name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_file_on_the_path_or_by_its_desktop_file() {
        let folder = tempfile::tempdir().unwrap();
        let (bin, data) = (folder.path().join("bin"), folder.path().join("share"));
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::create_dir_all(data.join("applications")).unwrap();
        let found = || {
            let formats = FORMATS
                .iter()
                .filter(|it| is_in(it, std::slice::from_ref(&bin), std::slice::from_ref(&data)));
            formats.map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(found(), [""; 0]);
        std::fs::write(bin.join(format!("msmtp{}", std::env::consts::EXE_SUFFIX)), "").unwrap();
        std::fs::write(data.join("applications/org.mozilla.Thunderbird.desktop"), "").unwrap();
        assert_eq!(found(), ["msmtp", "thunderbird"]);
    }
}
