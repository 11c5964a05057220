//! The libraries that are opened by name while the program runs, and the packages that bring them.

use std::fs;

/// A library that the window is drawn or typed through.
#[derive(Debug, PartialEq, Eq)]
pub struct Library {
    /// Its file, as the loader looks for it.
    pub file: &'static str,
    /// The packages that bring it, in the order of [`Family`].
    packages: [&'static str; 5],
}

/// Distributions that name their packages alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Debian, Ubuntu, Mint.
    Debian,
    /// Fedora and the Red Hat family.
    Fedora,
    /// openSUSE and SLE.
    Suse,
    /// Arch, Manjaro.
    Arch,
    /// Alpine.
    Alpine,
}

const fn library(file: &'static str, packages: [&'static str; 5]) -> Library {
    Library { file, packages }
}

/// All of them. Package names as the distributions list them (packages.debian.org, packages.fedoraproject.org,
/// software.opensuse.org, archlinux.org/packages, pkgs.alpinelinux.org).
pub const LIBRARIES: [Library; 7] = [
    library("libX11.so.6", ["libx11-6", "libX11", "libX11-6", "libx11", "libx11"]),
    library("libX11-xcb.so.1", ["libx11-xcb1", "libX11-xcb", "libX11-xcb1", "libx11", "libx11"]),
    library("libXcursor.so.1", ["libxcursor1", "libXcursor", "libXcursor1", "libxcursor", "libxcursor"]),
    library("libXi.so.6", ["libxi6", "libXi", "libXi6", "libxi", "libxi"]),
    library(
        "libxkbcommon.so.0",
        ["libxkbcommon0", "libxkbcommon", "libxkbcommon0", "libxkbcommon", "libxkbcommon"],
    ),
    library(
        "libxkbcommon-x11.so.0",
        ["libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon"],
    ),
    library(
        "libwayland-client.so.0",
        ["libwayland-client0", "libwayland-client", "libwayland-client0", "wayland", "wayland-libs-client"],
    ),
];

impl Family {
    /// Of this computer, where it says so.
    pub fn of_this_computer() -> Option<Family> {
        let release =
            ["/etc/os-release", "/usr/lib/os-release"].iter().find_map(|it| fs::read_to_string(it).ok());
        Family::of(&release?)
    }

    /// Of a computer with this `os-release` (`man os-release`: ID, and what it is like).
    fn of(release: &str) -> Option<Family> {
        let field = |name: &str| {
            let value = release.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='));
            value.unwrap_or_default().trim_matches(['"', '\'']).to_owned()
        };
        let ids = format!("{} {}", field("ID"), field("ID_LIKE"));
        ids.split_whitespace().find_map(|id| match id {
            "debian" | "ubuntu" => Some(Family::Debian),
            "fedora" | "rhel" | "centos" => Some(Family::Fedora),
            "suse" | "opensuse" | "opensuse-leap" | "opensuse-tumbleweed" | "sles" => Some(Family::Suse),
            "arch" => Some(Family::Arch),
            "alpine" => Some(Family::Alpine),
            _ => None,
        })
    }

    /// What installs packages, as root: their names follow it.
    pub fn installer(self) -> &'static str {
        match self {
            Family::Debian => "apt install",
            Family::Fedora => "dnf install",
            Family::Suse => "zypper install",
            Family::Arch => "pacman -S",
            Family::Alpine => "apk add",
        }
    }

    /// The command that installs these libraries, as root.
    pub fn install(self, libraries: &[&Library]) -> String {
        let mut packages: Vec<&str> = libraries.iter().map(|it| it.packages[self as usize]).collect();
        packages.dedup();
        format!("{} {}", self.installer(), packages.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distributions_are_told_by_what_they_are_or_are_like() {
        let mint = "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(Family::of(mint), Some(Family::Debian));
        assert_eq!(Family::of("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), Some(Family::Fedora));
        assert_eq!(Family::of("ID=opensuse-leap\nID_LIKE=\"suse opensuse\"\n"), Some(Family::Suse));
        assert_eq!(Family::of("ID=manjaro\nID_LIKE=arch\n"), Some(Family::Arch));
        assert_eq!(Family::of("ID=alpine\n"), Some(Family::Alpine));
        assert_eq!(Family::of("ID=nixos\n"), None);
        assert_eq!(Family::of(""), None);
    }

    #[test]
    fn one_command_names_each_package_once() {
        let two: Vec<&Library> = LIBRARIES.iter().take(2).collect();
        assert_eq!(Family::Debian.install(&two), "apt install libx11-6 libx11-xcb1");
        assert_eq!(Family::Arch.install(&two), "pacman -S libx11");
    }
}
