//! The window's surface: nothing stale stays on it, nothing is drawn while nothing happens, it fits its screen, it opens as it
//! was closed, it takes the system's wish for contrast, and it opens on Wayland.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::Duration;

use zbus::blocking::{Connection, connection};
use zbus::zvariant::Value;

use crate::support::app::{App, Map, program};
use crate::support::desktop::Desktop;
use crate::support::picture::Picture;
use crate::support::process::{Running, poll, text_of, tool};
use crate::support::screen::Screen;

/// How long a page may take to look as it did.
const SETTLES: Duration = Duration::from_secs(30);

fn nothing_stale_stays(scale: f32) {
    let desktop = Desktop::without_keychain();
    let pixels = |size: f32| (size * scale) as u32;
    let screen = Screen::start(pixels(1100.0), pixels(800.0), scale);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    app.window().resize(pixels(960.0), pixels(680.0));
    app.click_on("nav-settings");
    app.wait_for_screen("settings");
    app.window().point_at(3, 3);
    let before = settled(&app);
    app.window().point_at((600.0 * scale) as i32, (400.0 * scale) as i32);
    app.window().scroll(8);
    looks_other(&app, &before, "scrolling");
    app.window().scroll(-30);
    app.window().point_at(3, 3);
    looks_as(&app, &before, "scrolling back");
    let entry = app.find("nav-help");
    app.window().point_at((entry.x + 20.0) as i32, (entry.y + 10.0) as i32);
    looks_other(&app, &before, "the pointer on an entry");
    app.window().point_at(3, 3);
    looks_as(&app, &before, "the pointer away again");
    app.window().resize(pixels(740.0), pixels(560.0));
    app.wait_for("the smaller window", |map| inside(map, 740.0 * scale, 560.0 * scale));
    app.window().resize(pixels(960.0), pixels(680.0));
    looks_as(&app, &before, "another size and back");
    app.close();
}

fn inside(map: &Map, width: f32, height: f32) -> bool {
    map.targets.iter().all(|it| it.x + it.w <= width + 1.0 && it.y + it.h <= height + 1.0)
}

/// The window once it has stopped changing.
fn settled(app: &App) -> Picture {
    let mut last = app.window().picture();
    poll(SETTLES, || {
        std::thread::sleep(Duration::from_millis(300));
        let now = app.window().picture();
        let is_same = now.looks_like(&last);
        last = now;
        is_same.then_some(())
    });
    last
}

fn looks_as(app: &App, before: &Picture, after: &str) {
    let same = poll(SETTLES, || app.window().picture().looks_like(before).then_some(()));
    assert!(same.is_some(), "after {after} the page does not look as before");
}

fn looks_other(app: &App, before: &Picture, after: &str) {
    let other = poll(SETTLES, || (!app.window().picture().looks_like(before)).then_some(()));
    assert!(other.is_some(), "{after} changes nothing");
}

#[test]
fn nothing_stale_stays_on_the_window() {
    nothing_stale_stays(1.0);
}

#[test]
fn nothing_stale_stays_on_the_window_at_one_and_a_half_times_the_size() {
    nothing_stale_stays(1.5);
}

#[test]
fn nothing_stale_stays_on_the_window_at_twice_the_size() {
    nothing_stale_stays(2.0);
}

/// The processor time that a program has taken so far, in hundredths of a second.
fn taken(pid: u32) -> u64 {
    let stat = text_of(std::path::Path::new(&format!("/proc/{pid}/stat")));
    let fields: Vec<&str> = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    [11, 12].iter().filter_map(|index| fields.get(*index)?.parse::<u64>().ok()).sum()
}

/// How often each thread of a program has gone to sleep so far, after something woke it.
fn sleeps(pid: u32) -> BTreeMap<OsString, u64> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    tasks
        .filter_map(|task| {
            let task = task.unwrap();
            let status = std::fs::read_to_string(task.path().join("status")).ok()?;
            let line = status.lines().find(|line| line.starts_with("voluntary_ctxt_switches:"))?;
            Some((task.file_name(), line.rsplit_once('\t')?.1.parse().ok()?))
        })
        .collect()
}

#[test]
fn an_idle_window_takes_no_time() {
    let desktop = Desktop::without_keychain();
    let screen = Screen::start(1100, 800, 1.0);
    // Without its tree written for tests, which looks ten times a second.
    let window = screen.launch(desktop.command(program()));
    window.wait_until("its page", |picture| !picture.is_blank());
    std::thread::sleep(Duration::from_secs(3));
    let (before, slept) = (taken(window.pid()), sleeps(window.pid()));
    std::thread::sleep(Duration::from_secs(5));
    let ticks = taken(window.pid()) - before;
    assert!(ticks <= 5, "{ticks} hundredths of a second in five seconds");
    // `blocking` 1.7.0 lets no thread go, and wakes each twice a second.
    let now = sleeps(window.pid());
    let woken: u64 = now.iter().filter_map(|(thread, count)| Some(count - slept.get(thread)?)).sum();
    assert!(woken <= 8, "woken {woken} times in five seconds");
}

#[test]
fn a_window_opens_whole_on_a_screen_that_is_smaller() {
    let desktop = Desktop::without_keychain();
    let screen = Screen::start(760, 620, 1.0);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    let small = poll(SETTLES, || {
        let (width, height) = app.window().size();
        (width <= 760 && height <= 620).then_some(())
    });
    assert!(small.is_some(), "{:?} on a screen of 760 × 620", app.window().size());
    app.close();
}

#[test]
fn the_window_opens_as_it_was_closed() {
    let desktop = Desktop::without_keychain();
    let screen = Screen::start(1400, 1000, 1.0);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    app.window().resize(820, 600);
    app.window().move_to(300, 200);
    app.wait_for("the new size", |map| inside(map, 820.0, 600.0));
    let place = poll(SETTLES, || Some(app.window().place()).filter(|place| *place != (0, 0))).unwrap();
    std::thread::sleep(Duration::from_millis(500));
    app.close();
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    let again = poll(SETTLES, || (app.window().size() == (820, 600)).then_some(()));
    assert!(again.is_some(), "it was 820 × 600 and is {:?}", app.window().size());
    let (x, y) = app.window().place();
    // A frame may be counted in or not.
    assert!(
        (x - place.0).abs() <= 8 && (y - place.1).abs() <= 40,
        "it stood at {place:?}, and now at {:?}",
        (x, y)
    );
    app.close();
    // A place on a screen that is gone.
    let file = desktop.data().join("window.json");
    std::fs::write(&file, r#"{"width":820,"height":600,"at":[5000,4000]}"#).unwrap();
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    let back = poll(SETTLES, || {
        let (x, y) = app.window().place();
        (x < 1400 && y < 1000).then_some(())
    });
    assert!(back.is_some(), "it stands at {:?}, where nobody sees it", app.window().place());
}

#[test]
fn a_window_that_filled_its_screen_does_so_again() {
    let desktop = Desktop::without_keychain();
    std::fs::create_dir_all(desktop.data()).unwrap();
    let place = r#"{"width":900,"height":640,"is_maximized":true}"#;
    std::fs::write(desktop.data().join("window.json"), place).unwrap();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    let is_full = |(width, height): (u32, u32)| width >= 1190 && height >= 850;
    let filled = poll(SETTLES, || is_full(app.window().size()).then_some(()));
    assert!(filled.is_some(), "{:?} on a screen of 1200 × 900", app.window().size());
    std::thread::sleep(Duration::from_secs(1));
    assert!(is_full(app.window().size()), "it stays: {:?}", app.window().size());
    app.close();
    let kept = std::fs::read_to_string(desktop.data().join("window.json")).unwrap();
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    assert_eq!(kept["is_maximized"], true, "{kept}");
}

/// What the desktop's settings portal answers, as in GNOME and KDE.
struct Portal {
    contrast: u32,
}

#[zbus::interface(name = "org.freedesktop.portal.Settings")]
impl Portal {
    fn read(&self, namespace: &str, key: &str) -> zbus::fdo::Result<Value<'static>> {
        match (namespace, key) {
            ("org.freedesktop.appearance", "contrast") => Ok(Value::new(Value::U32(self.contrast))),
            _ => Err(zbus::fdo::Error::Failed("no such setting".to_owned())),
        }
    }
}

fn say_contrast(portal: &Connection, contrast: u32) {
    let body = ("org.freedesktop.appearance", "contrast", Value::U32(contrast));
    let (path, interface) = ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings");
    portal.emit_signal(None::<&str>, path, interface, "SettingChanged", &body).unwrap();
}

#[test]
fn high_contrast_follows_the_system_while_the_program_runs() {
    const USUAL: [u8; 3] = [0xF6, 0xF6, 0xF3];
    const CLEAR: [u8; 3] = [0xFF, 0xFF, 0xFF];
    let desktop = Desktop::start();
    std::fs::create_dir_all(desktop.config()).unwrap();
    std::fs::write(desktop.config().join("settings.json"), r#"{"language":"en","theme":"light"}"#).unwrap();
    let bus = desktop.env()["DBUS_SESSION_BUS_ADDRESS"].clone();
    let portal = connection::Builder::address(bus.as_str()).unwrap();
    let portal = portal.name("org.freedesktop.portal.Desktop").unwrap();
    let portal = portal.serve_at("/org/freedesktop/portal/desktop", Portal { contrast: 1 }).unwrap();
    let portal = portal.build().unwrap();
    let screen = Screen::start(1100, 800, 1.0);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    let ground = |color: [u8; 3]| move |picture: &Picture| picture.at(4, picture.height - 4) == color;
    app.window().wait_until("more contrast from the start", ground(CLEAR));
    say_contrast(&portal, 0);
    app.window().wait_until("the usual colours", ground(USUAL));
    say_contrast(&portal, 1);
    app.window().wait_until("more contrast again", ground(CLEAR));
    app.close();
}

/// A Wayland compositor without a screen; it ends with this value.
fn compositor(desktop: &Desktop) -> Running {
    let log = std::fs::File::create(desktop.scratch().join("weston.log")).unwrap();
    let mut weston = desktop.command(tool("weston"));
    weston.args(["--backend=headless-backend.so", "--socket=wayland-test", "--width=1100", "--height=800"]);
    weston.args(["--idle-time=0", "--no-config"]).stdout(Stdio::null()).stderr(log);
    Running::start(&mut weston)
}

#[test]
fn the_window_opens_on_wayland() {
    let mut desktop = Desktop::without_keychain();
    let _compositor = compositor(&desktop);
    let socket = std::path::PathBuf::from(&desktop.env()["XDG_RUNTIME_DIR"]).join("wayland-test");
    let is_up = poll(SETTLES, || socket.exists().then_some(()));
    assert!(is_up.is_some(), "weston does not start:\n{}", text_of(&desktop.scratch().join("weston.log")));
    desktop.set_env("WAYLAND_DISPLAY", "wayland-test");
    let map = desktop.scratch().join("map.json");
    let log = std::fs::File::create(desktop.scratch().join("mailkey.log")).unwrap();
    let mut command: Command = desktop.command(program());
    command.env("MAILKEY_MAP", &map).stdout(Stdio::null()).stderr(log);
    let mut window = Running::start(&mut command);
    let shown = poll(Duration::from_secs(60), || {
        Map::read(&map).filter(|map| map.screen == "start" && map.target("add-account").is_some())
    });
    let said = text_of(&desktop.scratch().join("mailkey.log"));
    assert!(shown.is_some(), "no window on Wayland; it said:\n{said}");
    assert!(window.ended().is_none() && !said.contains("panicked"), "{said}");
    let before = taken(window.pid());
    std::thread::sleep(Duration::from_secs(2));
    assert!(window.ended().is_none(), "it stays open");
    assert!(taken(window.pid()) - before < 100, "it draws all the time");
}
