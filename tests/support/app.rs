//! The program in its window, as somebody uses it who reads the screen and has a mouse and a keyboard.
//!
//! An iced window tells no one where its buttons are. With `MAILKEY_MAP=FILE` the program writes that down after
//! each frame: the visible controls and texts, and of secret fields their bullets only.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::desktop::Desktop;
use super::process::{poll, text_of};
use super::screen::{Screen, Window};

/// How long the program may take to get where it should.
const PATIENCE: Duration = Duration::from_secs(60);
/// After how long without a control on the screen it is scrolled for.
const HIDDEN: Duration = Duration::from_secs(2);
/// How long a busy machine may take to do what a key or the mouse wants.
const TAKEN: Duration = Duration::from_secs(10);
/// What the program says where a message is missing.
const NO_WORDS: &str = ": no message ";
/// How far the wheel is turned at a time.
const WHEEL: u32 = 4;
/// Within this a second click is a double click's other half.
const DOUBLE_CLICK: Duration = Duration::from_millis(350);
/// More controls than any screen has.
const MOST_CONTROLS: usize = 80;

/// The program as users get it where MAILKEY_BIN names it (tests/run does), else the one built with the tests.
pub fn program() -> PathBuf {
    std::env::var_os("MAILKEY_BIN")
        .map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_mailkey")), PathBuf::from)
}

/// What the window shows.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Map {
    /// The screen's name: `start`, `address`, `guide` …
    pub screen: String,
    /// How many keys, clicks and turns of the wheel it shows the outcome of.
    #[serde(default)]
    pub handled: u32,
    /// The controls that can be seen.
    pub targets: Vec<Target>,
    /// The texts that can be seen.
    pub texts: Vec<String>,
}

/// One control, in pixels of the window.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Target {
    /// Its name.
    pub id: String,
    /// What stands on it; of a field also what it holds, of a secret one bullets.
    #[serde(default)]
    pub label: String,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
    /// Whether it has the keyboard.
    #[serde(default)]
    pub focused: bool,
}

impl Map {
    /// Reads what the program wrote; `None` when there is nothing, or not all of it, yet.
    pub fn read(file: &Path) -> Option<Map> {
        serde_json::from_slice(&std::fs::read(file).ok()?).ok()
    }

    /// The control that leads past what is left of a guide to the page of the code.
    pub fn way_to_code(&self) -> Option<&'static str> {
        ["have-code", "copied"].into_iter().find(|id| self.target(id).is_some())
    }

    /// A control by its name.
    pub fn target(&self, id: &str) -> Option<&Target> {
        self.targets.iter().find(|target| target.id == id)
    }

    /// Whether a text can be seen, on a control or elsewhere, whole or as a part.
    pub fn shows(&self, text: &str) -> bool {
        let labels = self.targets.iter().map(|target| &target.label);
        self.texts.iter().chain(labels).any(|shown| shown.contains(text))
    }

    /// The control that has the keyboard.
    pub fn focused(&self) -> Option<&str> {
        self.targets.iter().find(|target| target.focused).map(|target| target.id.as_str())
    }
}

/// The program with its window.
pub struct App<'a> {
    window: Window<'a>,
    map_file: PathBuf,
    secrets: Vec<String>,
    /// When something was last clicked on.
    clicked: Cell<Option<Instant>>,
}

impl<'a> App<'a> {
    /// Starts the program on a screen. None of the secrets may ever stand in what it tells of its window.
    pub fn launch(screen: &'a Screen, desktop: &Desktop, secrets: &[&str]) -> App<'a> {
        App::launch_command(screen, desktop, desktop.command(program()), secrets)
    }

    /// The same with a command of the caller's.
    pub fn launch_command(
        screen: &'a Screen,
        desktop: &Desktop,
        mut command: Command,
        secrets: &[&str],
    ) -> App<'a> {
        let map_file = desktop.scratch().join("map.json");
        let _ = std::fs::remove_file(&map_file);
        command.env("MAILKEY_MAP", &map_file);
        App {
            window: screen.launch(command),
            map_file,
            secrets: secrets.iter().map(|&secret| secret.to_owned()).collect(),
            clicked: Cell::default(),
        }
    }

    /// Its window.
    pub fn window(&self) -> &Window<'a> {
        &self.window
    }

    /// Closes the window and fails unless the program ends well.
    pub fn close(self) {
        let said = self.window.log();
        assert!(!said.contains(NO_WORDS), "words are missing:\n{said}");
        let status = self.window.close();
        assert!(status.success(), "the program ended with {status}");
    }

    /// Ends the program at once, as a power cut would.
    pub fn kill(mut self) {
        self.window.kill();
    }

    /// What the window shows now.
    pub fn map(&self) -> Map {
        let map = poll(PATIENCE, || Map::read(&self.map_file))
            .unwrap_or_else(|| panic!("the program draws no map; it said:\n{}", self.window.log()));
        let told = text_of(&self.map_file);
        for secret in &self.secrets {
            assert!(!told.contains(secret), "a secret stands in the map of the window");
        }
        map
    }

    /// Waits until the window is as it should be.
    pub fn wait_for(&self, what: &str, is_so: impl Fn(&Map) -> bool) -> Map {
        poll(PATIENCE, || Some(self.map()).filter(|map| is_so(map))).unwrap_or_else(|| {
            panic!(
                "never came: {what}. The window shows {:#?}\nThe program said:\n{}",
                self.map(),
                self.window.log()
            )
        })
    }

    /// Waits for a screen by its name.
    pub fn wait_for_screen(&self, name: &str) -> Map {
        self.wait_for(&format!("the screen {name}"), |map| map.screen == name)
    }

    /// Waits for a text, whole or as a part.
    pub fn wait_for_text(&self, text: &str) -> Map {
        self.wait_for(&format!("the text {text:?}"), |map| map.shows(text))
    }

    /// Waits for a control to be seen and to stand still, scrolling down for it when it is not there, and returns
    /// it. What moves is not scrolled for: it comes to rest.
    pub fn find(&self, id: &str) -> Target {
        let end = Instant::now() + PATIENCE;
        let mut absent = Instant::now();
        while Instant::now() < end {
            if let Some(target) = self.map().target(id) {
                std::thread::sleep(Duration::from_millis(120)); // two looks at different frames
                if self.map().target(id) == Some(target) {
                    return target.clone();
                }
                absent = Instant::now();
            } else if absent.elapsed() > HIDDEN {
                self.scroll();
                absent = Instant::now();
            } else {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        panic!(
            "no {id} to be found. The window shows {:#?}\nThe program said:\n{}",
            self.map(),
            self.window.log()
        )
    }

    /// Turns the wheel over what stands lowest, which lies on the page.
    fn scroll(&self) {
        let map = self.map();
        if let Some(lowest) = map.targets.last() {
            self.window.point_at(lowest.x as i32 + 1, lowest.y as i32 + 1);
        }
        self.by_hand(WHEEL, || self.window.scroll(WHEEL as i32));
    }

    /// Does something by hand so many times, and waits until the window shows what came of it: on a busy machine the
    /// map may be from before for a long time.
    fn by_hand(&self, times: u32, act: impl FnOnce()) {
        let before = self.map().handled;
        act();
        poll(TAKEN, || (self.map().handled >= before + times).then_some(()));
    }

    /// Past what is left of a guide to the page of the code.
    pub fn skip_guide(&self) {
        let map = self.wait_for("a way to the code", |map| map.way_to_code().is_some());
        self.click_on(map.way_to_code().unwrap());
        self.wait_for_screen("code");
    }

    /// Clicks on a control.
    pub fn click_on(&self, id: &str) {
        let target = self.find(id);
        // Who clicks twice within a moment double-clicks, and the second half is not meant for the next page.
        let rest =
            self.clicked.get().map_or(Duration::ZERO, |then| DOUBLE_CLICK.saturating_sub(then.elapsed()));
        std::thread::sleep(rest);
        let (x, y) = ((target.x + target.w / 2.0) as i32, (target.y + target.h / 2.0) as i32);
        self.by_hand(1, || {
            self.window.click(x, y);
            self.clicked.set(Some(Instant::now()));
        });
    }

    /// Puts a text into a field in place of what it held. A page that moves under the pointer is clicked on once more, as
    /// anybody would.
    pub fn type_into(&self, id: &str, text: &str) {
        self.click_on(id);
        if poll(HIDDEN, || (self.map().focused() == Some(id)).then_some(())).is_none() {
            self.click_on(id);
        }
        self.wait_for(&format!("the keyboard in {id}"), |map| map.focused() == Some(id));
        self.key("ctrl+a");
        self.type_text(text);
    }

    /// Presses a key, by its X name.
    pub fn key(&self, name: &str) {
        self.by_hand(1, || self.window.key(name));
    }

    /// Types a text with the keyboard.
    pub fn type_text(&self, text: &str) {
        self.by_hand(text.chars().count() as u32, || self.window.type_text(text));
    }

    /// Presses Tab until a control has the keyboard.
    pub fn tab_to(&self, id: &str) {
        for _ in 0..MOST_CONTROLS {
            let before = self.map();
            if before.focused() == Some(id) {
                return;
            }
            self.key("Tab");
            // Not pressed again before it has been seen to arrive, or what is looked for is passed by.
            poll(TAKEN, || (self.map().focused() != before.focused()).then_some(()));
        }
        panic!("Tab never reaches {id}. The window shows {:#?}", self.map());
    }

    /// Goes to a control with Tab and presses Enter.
    pub fn press(&self, id: &str) {
        self.tab_to(id);
        self.key("Return");
    }
}
