//! The window without mouse, picture and keyboard: the three journeys by what is told to a screen reader, on the real
//! accessibility bus; and what Orca says of them.

use std::time::Duration;

use crate::journeys::{Bed, NEW};
use crate::support::app::program;
use crate::support::process::{Running, poll, text_of, tool};
use crate::support::providers::{QQ, QQ_CODE};
use crate::support::reader::{Part, Reader};
use crate::support::screen::Window;

const PATIENCE: Duration = Duration::from_secs(60);

fn launch(bed: &Bed) -> (Reader, Window<'_>) {
    let reader = Reader::start(&bed.desktop, bed.screen.display());
    let window = bed.screen.launch(bed.desktop.command(program()));
    (reader, window)
}

/// Goes on through a guide until the page that takes the code: whatever leads on is pressed.
fn through_guide(reader: &Reader) {
    for _ in 0..40 {
        let parts = reader.parts();
        let is_there =
            |name: &str| parts.iter().any(|it| it.role == "push button" && it.name.starts_with(name));
        if parts.iter().any(|part| part.role == "password text") {
            return;
        }
        let before = said(&parts);
        let Some(next) = ["I have copied it", "Next", "Open account."].into_iter().find(|it| is_there(it))
        else {
            continue;
        };
        reader.press("push button", next);
        poll(Duration::from_secs(10), || (said(&reader.parts()) != before).then_some(()));
    }
    panic!("the guide has no end:\n{}", reader.told());
}

fn said(parts: &[Part]) -> Vec<String> {
    parts.iter().map(|part| format!("{} {} {}", part.role, part.name, part.text)).collect()
}

/// What of a window may be told to nobody, however it is asked.
fn tells_no(reader: &Reader, code: &str) {
    assert!(!reader.told().contains(code), "a code is told:\n{}", reader.told());
    assert!(!reader.heard().iter().any(|words| words.contains(code)), "a code is announced");
}

#[test]
fn the_three_journeys_go_by_what_is_told_to_a_screen_reader() {
    let bed = Bed::new();
    let (reader, window) = launch(&bed);

    // Set up.
    reader.press("push button", "Set up an account");
    reader.wait_to_hear("Which mail address?");
    reader.write("entry", "Address", QQ);
    reader.wait_to_hear("Test QQ Mail A provider to test with.");
    reader.press("push button", "Continue");
    assert!(reader.find("frame", "Get the code").name.ends_with("Mailkey"));
    through_guide(&reader);
    let field = reader.find("password text", "authorization code");
    assert!(field.is_focused() && field.text.is_empty(), "{field:?}");
    reader.write("password text", "authorization code", "qkzv hnwt");
    reader.wait_to_hear("8 characters, but codes of Test QQ Mail have 16");
    reader.write("password text", "authorization code", QQ_CODE);
    reader.wait_to_hear("This looks like a code of Test QQ Mail");
    assert_eq!(reader.find("password text", "authorization code").text, "•".repeat(QQ_CODE.len()));
    tells_no(&reader, QQ_CODE);
    reader.press("push button", "Show");
    let shown = reader.find("entry", "authorization code");
    assert_eq!(shown.text, QQ_CODE, "who asks for it hears it");
    reader.press("push button", "Hide");
    reader.find("password text", "authorization code");
    reader.press("push button", "Test and save");
    reader.find("heading", "me@qq.test works");
    reader.wait_to_hear("me@qq.test works");
    assert_eq!(bed.desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
    reader.press("push button", "Finish");

    // Test it again, after the code was ended.
    reader.find("heading", "Your accounts");
    bed.server.set_code(QQ, NEW);
    reader.focus("push button", "Test, me@qq.test");
    reader.press("push button", "Test, me@qq.test");
    reader.wait_to_hear("Test QQ Mail refused the sign-in");
    reader.wait_to_hear("The server said");

    // The help over the page, and back to where the focus was.
    reader.focus("push button", "Copy report");
    window.key("F1");
    reader.find("dialog", "Help");
    assert!(reader.find("push button", "Back").is_focused(), "the reader is taken in:\n{}", reader.told());
    reader.press("push button", "Back");
    let back = poll(PATIENCE, || reader.find("push button", "Copy report").is_focused().then_some(()));
    assert!(back.is_some(), "and back:\n{}", reader.told());
    reader.press("push button", "Copy report");
    reader.wait_to_hear("Copied");

    // A new code.
    reader.press("push button", "Create a new code");
    through_guide(&reader);
    reader.write("password text", "authorization code", NEW);
    reader.press("push button", "Test and save");
    reader.find("heading", "me@qq.test");
    let kept = poll(PATIENCE, || bed.desktop.secret_lookup(QQ).filter(|code| code == NEW));
    assert!(kept.is_some(), "the new code is kept:\n{}", reader.told());
    tells_no(&reader, NEW);
    assert!(window.close().success());
}

#[test]
fn every_page_says_where_one_is_and_what_is_chosen() {
    let bed = Bed::new();
    let (reader, window) = launch(&bed);
    for (page, heading) in [("Providers", "Providers"), ("Settings", "Settings"), ("Help", "Help")] {
        reader.press("page tab", page);
        reader.find("heading", heading);
        let here = poll(PATIENCE, || reader.find("page tab", page).is_on().then_some(()));
        assert!(here.is_some(), "{}", reader.told());
        assert!(!reader.find("page tab", "Accounts").is_on());
    }
    reader.press("page tab", "Settings");
    assert!(!reader.find("radio button", "Dark").is_on());
    reader.press("radio button", "Dark");
    let chosen = poll(PATIENCE, || reader.find("radio button", "Dark").is_on().then_some(()));
    assert!(chosen.is_some(), "{}", reader.told());
    // A language is found by its own name, and everything is told anew in it.
    reader.press("push button", "Language, English");
    reader.press("radio button", "Deutsch");
    reader.find("heading", "Einstellungen");
    reader.find("frame", "Einstellungen");
    assert!(reader.find("radio button", "Dunkel").is_on());
    assert!(window.close().success());
}

const LINE_BY_LINE: &str = "
import builtins
whole = builtins.open
def line_by_line(file, mode='r', buffering=-1, *more, **named):
    return whole(file, mode, 1 if 'w' in mode and 'b' not in mode else buffering, *more, **named)
builtins.open = line_by_line
";

/// Orca on a session, without a voice: what it would say it writes down.
struct Orca {
    file: std::path::PathBuf,
    _orca: Running,
}

impl Orca {
    fn start(bed: &Bed) -> Orca {
        let file = bed.desktop.scratch().join("orca");
        let mut orca = bed.desktop.command(tool("orca"));
        orca.args(["--replace", "--debug-file"]).arg(&file).env("DISPLAY", bed.screen.display());
        // No voice: its service would wait for a loudspeaker, and outlive the test.
        let mute = bed.desktop.scratch().join("mute");
        std::fs::create_dir_all(&mute).unwrap();
        std::fs::write(mute.join("speechd.py"), "raise ImportError('no voice here')\n").unwrap();
        // Each line is written down at once.
        std::fs::write(mute.join("sitecustomize.py"), LINE_BY_LINE).unwrap();
        orca.env("GSETTINGS_BACKEND", "memory").env("LANG", "C.UTF-8").env("PYTHONPATH", mute);
        let orca = Orca { _orca: Running::start(&mut orca), file };
        let begun = poll(PATIENCE, || text_of(&orca.file).contains("SPEECH OUTPUT").then_some(()));
        assert!(begun.is_some(), "Orca does not start: {}", text_of(&orca.file));
        orca
    }

    /// What it has said so far.
    fn said(&self) -> Vec<String> {
        let speech = |line: &str| {
            let words = line.split_once("SPEECH OUTPUT: '")?.1;
            Some(words.split("'{").next().unwrap_or_default().to_owned())
        };
        text_of(&self.file).lines().filter_map(speech).collect()
    }

    /// Waits until it says this, after what was said before `heard`; counts what has been said by then.
    fn wait_to_say(&self, words: &str, heard: &mut usize) {
        let said = poll(PATIENCE, || {
            let at = self.said().iter().skip(*heard).position(|it| it.contains(words))?;
            Some(*heard + at + 1)
        });
        *heard =
            said.unwrap_or_else(|| panic!("Orca does not say {words:?} where it should: {:#?}", self.said()));
    }
}

#[test]
#[ignore = "takes long: tests/slow reader"]
fn orca_reads_the_set_up() {
    let bed = Bed::new();
    let reader = Reader::silent(&bed.desktop, bed.screen.display());
    let orca = Orca::start(&bed);
    let window = bed.screen.launch(bed.desktop.command(program()));
    window.focus();
    let mut heard = 0;
    orca.wait_to_say("Accounts – Mailkey frame", &mut heard);
    window.key("Return");
    orca.wait_to_say("Address entry", &mut heard);
    orca.wait_to_say("Which mail address? Mailkey finds your provider", &mut heard);
    window.type_text(QQ);
    orca.wait_to_say("A provider to test with", &mut heard);
    window.key("Return");
    orca.wait_to_say("Get the code – Mailkey", &mut heard);
    orca.wait_to_say("step 1 of 2. Open the account page", &mut heard);
    for _ in 0..30 {
        if reader.find("push button", "I already have a code").is_focused() {
            break;
        }
        let before = orca.said().len();
        window.key("Tab");
        poll(Duration::from_secs(5), || (orca.said().len() > before).then_some(()));
    }
    orca.wait_to_say("I already have a code push button", &mut heard);
    window.key("Return");
    orca.wait_to_say("authorization code password text", &mut heard);
    orca.wait_to_say("Give it to nobody", &mut heard);
    window.type_text(QQ_CODE);
    orca.wait_to_say("This looks like a code of Test QQ Mail", &mut heard);
    window.key("Return");
    orca.wait_to_say("me@qq.test works", &mut heard);
    assert!(!orca.said().iter().any(|it| it.contains(QQ_CODE)), "Orca never speaks the code");
    println!("{:#?}", orca.said());
    assert!(window.close().success());
}
