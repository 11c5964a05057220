//! The icons of installed programs, as their desktop files name them. Source: the Desktop Entry and Icon Theme specifications
//! of freedesktop.org; of themes only the fallback `hicolor` is looked at, where programs put their own.

use super::files;
use std::path::{Path, PathBuf};

/// The sizes that are looked for, the best first.
const SIZES: [&str; 6] = ["48x48", "64x64", "128x128", "256x256", "32x32", "24x24"];
/// No icon and no desktop file is larger, in bytes.
const MOST_BYTES: u64 = 512 * 1024;

/// The PNG file of a desktop file's icon, whole; `None` where there is none, or only one of another kind.
pub fn of_desktop_file(desktop_file: &Path, data: &[PathBuf]) -> Option<Vec<u8>> {
    let text = String::from_utf8(files::read_bounded(desktop_file, MOST_BYTES).ok()?).ok()?;
    let name = text.lines().find_map(|line| line.strip_prefix("Icon="))?.trim();
    if Path::new(name).is_absolute() {
        return name
            .ends_with(".png")
            .then(|| files::read_bounded(Path::new(name), MOST_BYTES).ok())
            .flatten();
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let in_theme = |size: &str| format!("icons/hicolor/{size}/apps/{name}.png");
    let places = SIZES.iter().map(|size| in_theme(size)).chain([format!("pixmaps/{name}.png")]);
    places
        .flat_map(|place| data.iter().map(move |folder| folder.join(&place)))
        .find_map(|file| files::read_bounded(&file, MOST_BYTES).ok())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn an_icon_is_found_where_programs_put_it_and_nowhere_else() {
        let folder = tempfile::tempdir().unwrap();
        let data = [folder.path().join("own"), folder.path().join("share")];
        let desktop = folder.path().join("a.desktop");
        let of = |line: &str| {
            fs::write(&desktop, format!("[Desktop Entry]\nName=A\n{line}\n")).unwrap();
            of_desktop_file(&desktop, &data)
        };
        assert_eq!(of("Icon=a"), None);
        let apps = data[1].join("icons/hicolor/48x48/apps");
        fs::create_dir_all(&apps).unwrap();
        fs::write(apps.join("a.png"), "small").unwrap();
        assert_eq!(of("Icon=a").as_deref(), Some(&b"small"[..]));
        fs::write(folder.path().join("b.png"), "elsewhere").unwrap();
        assert_eq!(
            of(&format!("Icon={}", folder.path().join("b.png").display())).as_deref(),
            Some(&b"elsewhere"[..])
        );
        for odd in ["Icon=../../../b", "Icon=", "Icon=/etc/passwd", "Exec=a", "Icon=nowhere"] {
            assert_eq!(of(odd), None, "{odd}");
        }
        fs::write(apps.join("a.png"), vec![0; 600 * 1024]).unwrap();
        assert_eq!(of("Icon=a"), None, "too large");
    }
}
