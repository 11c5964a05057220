//! How large the window was and where it stood when it was closed, in `window.json` in the data folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::platform::files;

/// The least and the most that a side of a window can have: anything else is no size that somebody chose.
const SIDES: std::ops::RangeInclusive<f32> = 200.0..=20_000.0;

/// The window as it was, in logical pixels at the usual text size.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Where its upper left corner stood; `None` where the desktop tells nobody (Wayland).
    #[serde(default)]
    pub at: Option<(f32, f32)>,
    /// It filled the screen; its size is that of before.
    #[serde(default)]
    pub is_maximized: bool,
}

impl WindowPlace {
    /// The window as it was; `None` where it is not known or cannot be right.
    pub fn load(folder: &Path) -> Option<WindowPlace> {
        let place: WindowPlace = serde_json::from_slice(&fs::read(file_in(folder)).ok()?).ok()?;
        let is_size = SIDES.contains(&place.width) && SIDES.contains(&place.height);
        let is_at = place.at.is_none_or(|(x, y)| x.is_finite() && y.is_finite());
        (is_size && is_at).then_some(place)
    }

    /// Keeps it in place of the one before.
    ///
    /// # Errors
    /// The file system's.
    pub fn save(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        files::write_whole(&file_in(folder), &serde_json::to_vec_pretty(self)?)
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("window.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_remembered_and_nonsense_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let place = WindowPlace { width: 800.0, height: 600.0, at: Some((10.0, -5.0)), is_maximized: false };
        place.save(folder.path()).unwrap();
        assert_eq!(WindowPlace::load(folder.path()), Some(place));
        for text in ["", "{}", r#"{"width":0,"height":600}"#, r#"{"width":800,"height":1e30}"#, "[]"] {
            fs::write(file_in(folder.path()), text).unwrap();
            assert_eq!(WindowPlace::load(folder.path()), None, "{text}");
        }
    }
}
