//! Where a code is not: in the memory of a program that is done with it, in a core dump, in reach of other programs of
//! the same user, in the clipboard after its time, on the screen unasked.
#![cfg(all(feature = "window", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use support::app::{App, program};
use support::process::{poll, text_of, tool};
use support::providers::{QQ, QQ_CODE, three_providers};
use support::root::done_by_root;
use support::screen::Screen;

/// No one is to have it; only as long as the wizard is open may it be in memory.
const NOBODY: u32 = 65534;

/// A text as it may stand in memory: UTF-8, UTF-16 and UTF-32, its first half, and Base64 as SMTP sends it.
fn disguises(text: &str, user: &str) -> Vec<(&'static str, Vec<u8>)> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf32: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("its first ten letters", text.as_bytes()[..10].to_vec()),
        ("UTF-16", utf16),
        ("UTF-32", utf32),
        ("Base64", STANDARD.encode(text).into_bytes()),
        ("Base64 of SASL PLAIN", STANDARD.encode(format!("\0{user}\0{text}")).into_bytes()),
    ]
}

/// How often each stands in a process's memory. It takes the right to read that, which root has.
fn copies(pid: u32, needles: &[(&'static str, Vec<u8>)]) -> Vec<(&'static str, usize)> {
    let mut memory = File::open(format!("/proc/{pid}/mem")).expect("the memory");
    let maps = text_of(format!("/proc/{pid}/maps").as_ref());
    let mut counts: Vec<(&'static str, usize)> = needles.iter().map(|(name, _)| (*name, 0)).collect();
    for line in maps.lines().filter(|line| !line.contains("[v")) {
        let (span, rest) = line.split_once(' ').unwrap();
        let (from, to) = span.split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        if !rest.starts_with('r') || memory.seek(SeekFrom::Start(from)).is_err() {
            continue;
        }
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        // What vanished between the map and the read holds nothing.
        let Ok(()) = memory.read_exact(&mut bytes) else { continue };
        for ((_, needle), (_, count)) in needles.iter().zip(&mut counts) {
            *count += bytes.windows(needle.len()).filter(|it| it == needle).count();
        }
    }
    counts.retain(|(_, count)| *count > 0);
    counts
}

fn to_code_page(app: &App) {
    app.wait_for_screen("start");
    app.click_on("add-account");
    app.wait_for_screen("address");
    app.type_into("address", QQ);
    app.wait_for_text("Test QQ Mail");
    app.click_on("continue");
    app.wait_for_screen("guide");
    app.skip_guide();
}

/// A code set up and kept, and copied with the last page's button.
fn to_copied_code(app: &App) {
    to_code_page(app);
    app.type_into("code", QQ_CODE);
    app.click_on("test-and-save");
    app.wait_for_screen("done");
    app.click_on("copy-code");
}

/// Pasted, tested, saved, looked at, and the wizard closed: five seconds later nothing of it is left. Then the same for
/// a re-test, which fetches it from the keychain.
#[test]
fn after_the_wizard_has_closed_no_copy_of_the_code_is_in_memory() {
    if done_by_root() {
        return;
    }
    let (_server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    let pid = app.window().pid();
    let needles = disguises(QQ_CODE, QQ);
    to_code_page(&app);
    app.type_into("code", QQ_CODE);
    app.wait_for_text("looks like a code of");
    assert_ne!(copies(pid, &needles), [], "while it is typed it must be found, or the search finds nothing");
    app.click_on("test-and-save");
    app.wait_for_screen("done");
    app.click_on("show-code");
    app.wait_for("the code shown", |map| map.texts.iter().any(|text| text == "Hide"));
    app.click_on("finish");
    app.wait_for_screen("start");
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(copies(pid, &needles), [], "after the set-up");

    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    app.click_on("finish");
    app.wait_for_screen("start");
    app.click_on("test-all");
    app.wait_for_text("works");
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(copies(pid, &needles), [], "after re-tests");
    app.close();
}

/// Given up on the way: what was typed is gone, too.
#[test]
fn a_journey_that_was_left_leaves_no_copy() {
    if done_by_root() {
        return;
    }
    let (_server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    let pid = app.window().pid();
    let needles = disguises(QQ_CODE, QQ);
    to_code_page(&app);
    screen.copy(QQ_CODE);
    app.click_on("paste");
    app.wait_for_text("looks like a code of");
    // By hand into the field, too: that is how most people paste.
    app.type_into("code", "abc");
    app.wait_for_text("characters, but codes of");
    app.key("ctrl+v");
    app.wait_for_text("looks like a code of");
    screen.copy("something else");
    for name in ["guide", "address", "start"] {
        app.key("Escape");
        app.wait_for_screen(name);
    }
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(copies(pid, &needles), []);
    app.close();
}

/// A program of the same user reads nothing of it, and no core is written. A plain program shows that the test could
/// fail.
#[test]
fn the_process_is_closed_to_its_own_user_and_leaves_no_core() {
    if done_by_root() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    let copy = folder.path().join("mailkey");
    fs::copy(program(), &copy).unwrap();
    let start = |program: &std::path::Path, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(folder.path()).env_clear().env("HOME", folder.path());
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command.uid(NOBODY).gid(NOBODY).spawn().unwrap()
    };
    let can_read = |pid: u32| {
        let file = format!("/proc/{pid}/maps");
        let mut reader = Command::new(tool("head"));
        reader.args(["-c", "1", &file]).stdout(Stdio::null()).stderr(Stdio::null());
        reader.uid(NOBODY).gid(NOBODY).status().unwrap().success()
    };
    // It waits for a code on its standard input.
    let mut ours = start(&copy, &["try", "me@qq.com"]);
    let mut plain = start(&tool("sleep"), &["60"]);
    let hidden = poll(Duration::from_secs(10), || {
        (fs::metadata(format!("/proc/{}/mem", ours.id())).ok()?.uid() == 0).then_some(())
    });
    assert!(hidden.is_some(), "its files under /proc are still its user's");
    assert!(!can_read(ours.id()), "others of the same user can read it");
    assert!(can_read(plain.id()), "the test itself cannot tell");
    let limits = text_of(format!("/proc/{}/limits", ours.id()).as_ref());
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    for child in [&mut ours, &mut plain] {
        Command::new("kill").args(["-ABRT", &child.id().to_string()]).status().unwrap();
        child.wait().unwrap();
    }
    let cores = fs::read_dir(folder.path()).unwrap();
    let cores: Vec<_> = cores.map(|it| it.unwrap().file_name()).filter(|name| name != "mailkey").collect();
    assert!(cores.iter().all(|name| !name.to_string_lossy().contains("core")), "{cores:?}");
}

fn clipboard_as(screen: &Screen, target: &str) -> String {
    let mut xclip = Command::new(tool("xclip"));
    xclip.args(["-selection", "clipboard", "-o", "-t", target]).env("DISPLAY", screen.display());
    let output = xclip.output().expect("xclip");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// A copied code is marked as secret and taken back after half a minute; what somebody else copied stays.
#[test]
fn a_copied_code_is_marked_and_taken_back() {
    if done_by_root() {
        return;
    }
    let (_server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    to_copied_code(&app);
    let copied = Instant::now();
    let is_there = poll(Duration::from_secs(10), || (screen.clipboard() == QQ_CODE).then_some(()));
    assert!(is_there.is_some(), "the clipboard holds something else");
    assert!(clipboard_as(&screen, "TARGETS").contains("x-kde-passwordManagerHint"));
    assert_eq!(clipboard_as(&screen, "x-kde-passwordManagerHint"), "secret");
    app.click_on("finish");
    app.wait_for_screen("start");
    let left = Duration::from_secs(25).saturating_sub(copied.elapsed());
    std::thread::sleep(left);
    assert_eq!(screen.clipboard(), QQ_CODE, "it is still there a little before its time");
    let is_gone = poll(Duration::from_secs(15), || (screen.clipboard() != QQ_CODE).then_some(()));
    assert!(is_gone.is_some(), "it is still there after half a minute");
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(copies(app.window().pid(), &disguises(QQ_CODE, QQ)), [], "and the program has forgotten it");

    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    app.click_on("copy-code");
    let is_there = poll(Duration::from_secs(10), || (screen.clipboard() == QQ_CODE).then_some(()));
    assert!(is_there.is_some());
    screen.copy("a shopping list");
    std::thread::sleep(Duration::from_secs(33));
    assert_eq!(screen.clipboard(), "a shopping list");
    app.close();
}

/// Closed with a code in the clipboard: it is taken back then.
#[test]
fn a_window_that_closes_takes_its_copy_along() {
    if done_by_root() {
        return;
    }
    let (_server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    to_copied_code(&app);
    let is_there = poll(Duration::from_secs(10), || (screen.clipboard() == QQ_CODE).then_some(()));
    assert!(is_there.is_some());
    app.close();
    assert_ne!(screen.clipboard(), QQ_CODE);
}
