//! The table of composed letters, such as ~ and n for ñ. Where no input method runs, libX11 reads it from a text of six thousand
//! lines each time that a window opens. It keeps what it read in a folder that the environment names (Compose(5)).

use std::fs::{self, DirBuilder};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use directories::UserDirs;

use super::given;
use crate::platform::paths;

/// What names the folder.
pub const VARIABLE: &str = "XCOMPOSECACHE";
/// libX11's own place, where somebody made it.
const USUAL: &str = ".compose-cache";

/// The folder that the environment should name for libX11, made where it was missing; `None` where it names one already, where
/// the table is not read, or where libX11 keeps nothing: it does so for everybody but root.
pub fn folder() -> Option<PathBuf> {
    if !is_read(|name| given(name).is_some()) {
        return None;
    }
    let usual = UserDirs::new()?.home_dir().join(USUAL);
    let own = paths::for_caches()?.join("compose");
    if usual.is_dir() { None } else { made(&own).then_some(own) }
}

/// Whether a window in this environment has libX11 read the table, and nobody named a folder for it.
fn is_read(is_given: impl Fn(&str) -> bool) -> bool {
    let is_x = is_given("DISPLAY") && !is_given("WAYLAND_DISPLAY") && !is_given("WAYLAND_SOCKET");
    is_x && !is_given("XMODIFIERS") && !is_given(VARIABLE)
}

/// Makes the folder for this user alone. Whether that is root is seen by whose it is.
fn made(folder: &Path) -> bool {
    let _ = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    fs::metadata(folder).is_ok_and(|it| it.is_dir() && it.uid() != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_on_x_where_no_input_method_is_named() {
        let reads = |named: &[&str]| is_read(|name| named.contains(&name));
        assert!(reads(&["DISPLAY"]));
        assert!(!reads(&[]), "there is no display");
        for other in ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XMODIFIERS", VARIABLE] {
            assert!(!reads(&["DISPLAY", other]), "{other}");
        }
    }

    #[test]
    fn what_is_no_folder_is_not_named() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(!made(&file) && !made(&file.join("below")));
        let below = home.path().join("cache/mailkey/compose");
        assert_eq!(made(&below), fs::metadata(home.path()).unwrap().uid() != 0);
        assert_eq!(fs::metadata(&below).unwrap().mode() & 0o777, 0o700);
    }
}
