//! Letters that are composed of two keys where no input method runs, and the table of them that libX11 keeps between starts. It
//! keeps it for everybody but root, so the window is an ordinary user's.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

use crate::support::app::{App, program};
use crate::support::desktop::Desktop;
use crate::support::process::{is_root, poll, run, text_of, tool};
use crate::support::screen::Screen;

/// Nobody, as Debian and others number him.
const ORDINARY: u32 = 65534;

/// A session whose files an ordinary user may change, and the program where that one may start it.
fn session() -> (Desktop, PathBuf) {
    let desktop = Desktop::without_keychain();
    let copy = desktop.home().join("mailkey");
    fs::copy(program(), &copy).unwrap();
    if is_root() {
        let folder = desktop.home().parent().unwrap().to_owned();
        desktop.scratch();
        run(Command::new(tool("chown")).args(["-R", &format!("{ORDINARY}:{ORDINARY}")]).arg(&folder));
        fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    }
    (desktop, copy)
}

fn launch<'a>(screen: &'a Screen, desktop: &Desktop, program: &PathBuf) -> App<'a> {
    let mut command = desktop.command(program);
    if is_root() {
        command.uid(ORDINARY).gid(ORDINARY);
    }
    App::launch_command(screen, desktop, command, &[])
}

/// Types ñ with two keys.
fn compose(app: &App) {
    app.wait_for_screen("start");
    app.click_on("add-account");
    app.type_into("address", "a");
    app.window().key("dead_tilde");
    app.window().key("n");
    app.wait_for_text("añ");
}

#[test]
fn the_table_of_composed_letters_is_kept_and_they_can_be_typed_by_it() {
    let (desktop, program) = session();
    let screen = Screen::start(1100, 800, 1.0);
    let layout = ["-display", screen.display(), "-layout", "us", "-variant", "intl"];
    run(Command::new(tool("setxkbmap")).args(layout));
    let kept = desktop.home().join(".cache/mailkey/compose");

    let app = launch(&screen, &desktop, &program);
    compose(&app);
    // It took its own place to say where the table goes, under its own name.
    let pid = app.window().pid();
    assert_eq!(text_of(format!("/proc/{pid}/comm").as_ref()).trim(), "mailkey");
    let tables =
        || fs::read_dir(&kept).into_iter().flatten().flatten().map(|it| it.path()).collect::<Vec<_>>();
    let table = poll(std::time::Duration::from_secs(10), || tables().pop()).expect("a table");
    let written = fs::metadata(&table).unwrap();
    assert!(written.len() > 1000, "a table of {} bytes", written.len());
    assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o700);
    app.close();

    let app = launch(&screen, &desktop, &program);
    compose(&app);
    app.close();
    assert_eq!(tables(), std::slice::from_ref(&table));
    assert_eq!(fs::metadata(&table).unwrap().modified().unwrap(), written.modified().unwrap(), "read anew");
}

#[test]
fn where_no_table_can_be_kept_the_window_opens_all_the_same() {
    let (desktop, program) = session();
    let screen = Screen::start(1100, 800, 1.0);
    // A file where the folder would be.
    fs::write(desktop.home().join(".cache/mailkey"), "").unwrap();
    let app = launch(&screen, &desktop, &program);
    app.wait_for_screen("start");
    app.close();
    assert_eq!(fs::read(desktop.home().join(".cache/mailkey")).unwrap(), b"");
}
