//! The program where no window can open: it says why and what to do, in the terminal, and ends with 1; the check-up
//! says the same. Commands without a window never come near a display.

use std::fs;

use crate::support::app::{App, program};
use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::process::tool;
use crate::support::screen::Screen;

/// What the program says in place of its window. One that opens is ended, and fails the test.
fn said(desktop: &Desktop) -> String {
    let output = desktop.command(tool("timeout")).arg("30").arg(program()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(output.stdout.is_empty() && !said.contains("panicked"), "{said}");
    said
}

/// What the check-up says of the display.
fn check_up(desktop: &Desktop) -> (bool, String) {
    let checks = mailkey(desktop, &["doctor", "--json"], "").json();
    let all = checks["checks"].as_array().unwrap();
    let display = all.iter().find(|check| check["check"] == "display").unwrap();
    (display["ok"].as_bool().unwrap(), display["detail"].as_str().unwrap().to_owned())
}

/// Both say it, in both languages.
fn both_say(desktop: &Desktop, parts: &[&str]) {
    for language in ["en", "zh-CN"] {
        fs::create_dir_all(desktop.config()).unwrap();
        let settings = serde_json::json!({"language": language}).to_string();
        fs::write(desktop.config().join("settings.json"), settings).unwrap();
        let said = said(desktop);
        let (ok, detail) = check_up(desktop);
        assert!(!ok, "{detail}");
        for part in parts {
            assert!(said.contains(part), "{part} is not in {said}");
            assert!(detail.contains(part), "{part} is not in {detail}");
        }
        assert!(said.contains(" setup"), "what can be done without a window: {said}");
    }
}

/// Files of these names that are no libraries, found before those of the system.
fn broken(desktop: &mut Desktop, libraries: &[&str]) {
    let folder = desktop.scratch().join("broken");
    fs::create_dir_all(&folder).unwrap();
    for library in libraries {
        let without_version = library.rsplit_once('.').unwrap().0;
        for name in [library, without_version] {
            fs::write(folder.join(name), "no library").unwrap();
        }
    }
    desktop.set_env("LD_LIBRARY_PATH", folder.to_str().unwrap());
}

#[test]
fn without_a_display_the_terminal_is_offered() {
    let mut desktop = Desktop::start();
    both_say(&desktop, &["Mailkey"]);
    desktop.set_env("DISPLAY", ":4711");
    both_say(&desktop, &[":4711"]);
    desktop.set_env("DISPLAY", "nonsense");
    both_say(&desktop, &["nonsense"]);
    desktop.set_env("WAYLAND_DISPLAY", "wayland-4711");
    both_say(&desktop, &["wayland-4711"]);
}

#[test]
fn libraries_that_are_missing_are_named_with_their_packages() {
    let screen = Screen::start(1200, 900, 1.0);
    for (libraries, named) in [
        // It is what libX11 itself needs.
        (&["libxcb.so.1"][..], &["libX11.so.6", "libx11-6"][..]),
        (&["libxkbcommon-x11.so.0"], &["libxkbcommon-x11.so.0", "apt install libxkbcommon-x11-0"]),
        (&["libxkbcommon.so.0"], &["libxkbcommon.so.0", "apt install libxkbcommon0"]),
        (
            &["libX11-xcb.so.1", "libXcursor.so.1", "libXi.so.6"],
            &["apt install libx11-xcb1 libxcursor1 libxi6"],
        ),
    ] {
        let mut desktop = Desktop::start();
        desktop.set_env("DISPLAY", screen.display());
        broken(&mut desktop, libraries);
        both_say(&desktop, named);
    }
}

#[test]
fn a_display_that_refuses_this_user_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("authority");
    // One cookie, for a display that nobody has: whoever has it not is let in nowhere.
    let part = |bytes: &[u8]| [&(bytes.len() as u16).to_be_bytes(), bytes].concat();
    let cookie = [part(b"elsewhere"), part(b"9"), part(b"MIT-MAGIC-COOKIE-1"), part(&[7; 16])].concat();
    fs::write(&authority, [&256u16.to_be_bytes()[..], &cookie].concat()).unwrap();
    let screen = Screen::without_manager(&["-auth", authority.to_str().unwrap()]);
    let mut desktop = Desktop::start();
    desktop.set_env("DISPLAY", screen.display());
    both_say(&desktop, &[screen.display(), "su"]);
}

#[test]
fn a_display_without_what_the_window_needs_is_told_as_one() {
    let screen = Screen::without_manager(&["-extension", "RANDR"]);
    let mut desktop = Desktop::start();
    desktop.set_env("DISPLAY", screen.display());
    both_say(&desktop, &[screen.display(), "RANDR"]);
}

#[test]
fn the_window_opens_on_x_where_wayland_is_named_and_gone() {
    let screen = Screen::start(1200, 900, 1.0);
    let mut desktop = Desktop::start();
    desktop.set_env("WAYLAND_DISPLAY", "wayland-4711");
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    app.close();
}

#[test]
fn no_command_without_a_window_loads_a_library_of_the_display() {
    let mut desktop = Desktop::start();
    desktop.set_env("LD_DEBUG", "files");
    for arguments in [&["--version"][..], &["--help"], &["list"], &["detect", "me@qq.com"]] {
        let said = mailkey(&desktop, arguments, "").err;
        assert!(said.contains("libc.so"), "the loader tells nothing: {said}");
        for library in ["libX11", "libxcb", "libxkbcommon", "libwayland"] {
            assert!(!said.contains(library), "{arguments:?} loads {library}");
        }
    }
}
