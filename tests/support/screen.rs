//! A screen of its own under Xvfb with a window manager, and programs on it: keys, clicks, pictures.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::picture::Picture;
use super::process::{Running, family, poll, run, text_of, tool};

/// How long a window may take to appear or to look as it should.
const PATIENCE: Duration = Duration::from_secs(60);
/// So many desktops nobody has by default.
const DESKTOPS: &str = "3";
/// When keys that should have closed a window are given up for lost.
const KEYS_TAKEN: Duration = Duration::from_secs(10);

/// A screen that goes with this value.
pub struct Screen {
    // In this order: the window manager ends before the screen.
    manager: Option<Running>,
    _server: Running,
    display: String,
    scale: f32,
    folder: TempDir,
}

/// A program with its window.
pub struct Window<'a> {
    screen: &'a Screen,
    process: Running,
    id: String,
    log: PathBuf,
}

impl Screen {
    /// A screen of some size in pixels; `scale` is what programs are told to multiply their sizes by.
    pub fn start(width: u32, height: u32, scale: f32) -> Screen {
        let mut screen = Screen::bare(&["-screen", "0", &format!("{width}x{height}x24")], scale);
        screen.manager = Some(screen.start_manager());
        screen.wait_for_manager();
        screen
    }

    /// A display server started with further arguments, and nobody on it.
    pub fn without_manager(arguments: &[&str]) -> Screen {
        Screen::bare(arguments, 1.0)
    }

    fn bare(arguments: &[&str], scale: f32) -> Screen {
        let folder = tempfile::Builder::new().prefix("screen").tempdir().expect("a temporary folder");
        let log = std::fs::File::create(folder.path().join("xvfb.log")).expect("a log");
        let mut child = Command::new(tool("Xvfb"))
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("Xvfb");
        let mut number = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut number).expect("Xvfb speaks");
        let server = Running::of(child);
        let said = text_of(&folder.path().join("xvfb.log"));
        assert!(!number.trim().is_empty(), "Xvfb does not start:\n{said}");
        let display = format!(":{}", number.trim());
        Screen { manager: None, _server: server, display, scale, folder }
    }

    fn start_manager(&self) -> Running {
        let log = std::fs::File::create(self.folder.path().join("openbox.log")).expect("a log");
        Running::start(
            Command::new(tool("openbox"))
                .arg("--sm-disable")
                .env("DISPLAY", &self.display)
                .env("HOME", self.folder.path())
                .env("XDG_CONFIG_HOME", self.folder.path())
                .env("XDG_CACHE_HOME", self.folder.path())
                .env_remove("XDG_RUNTIME_DIR")
                .stdin(Stdio::null())
                .stdout(log.try_clone().expect("a log"))
                .stderr(log),
        )
    }

    /// Its name, for DISPLAY.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Runs a program on this screen and waits for its window. What it prints goes to a log.
    pub fn launch(&self, command: Command) -> Window<'_> {
        let (mut process, log) = self.spawn(command);
        let pid = process.pid().to_string();
        let id = poll(PATIENCE, || {
            let found = self.search(&["--onlyvisible", "--pid", &pid]);
            if found.is_none() && process.ended().is_some() {
                return Some(None);
            }
            found.map(Some)
        })
        .flatten()
        .unwrap_or_else(|| {
            let how = match process.ended() {
                Some(status) => format!("the program ended with {status}"),
                None => threads(process.pid()),
            };
            panic!("no window appeared ({how}); it said:\n{}\n{}", text_of(&log), self.state())
        });
        let window = Window { screen: self, process, id, log };
        window.focus();
        window
    }

    /// Runs a program on this screen that is not expected to open a window: how it ended, and what it printed.
    pub fn run_without_window(&self, command: Command) -> (ExitStatus, String) {
        let (mut process, log) = self.spawn(command);
        let status = process.wait(PATIENCE);
        let said = text_of(&log);
        (status.unwrap_or_else(|| panic!("the program does not end; it said:\n{said}")), said)
    }

    /// Waits for a window whose whole title this is, a pattern, and gives it the keyboard.
    pub fn bring_up(&self, title: &str) {
        let id = poll(PATIENCE, || self.search(&["--onlyvisible", "--name", title]));
        let id = id.unwrap_or_else(|| panic!("no window {title:?} appeared:\n{}", self.state()));
        run(self.tool("xdotool").args(["windowactivate", "--sync", &id]));
    }

    /// Whether there is a window with this title, a pattern.
    pub fn has_window(&self, title: &str) -> bool {
        self.search(&["--onlyvisible", "--name", title]).is_some()
    }

    /// Types a text into whatever has the keyboard. It stands in no argument list: it may be a code.
    pub fn type_text(&self, text: &str) {
        let mut child = self
            .tool("xdotool")
            .args(["type", "--clearmodifiers", "--delay", "15", "--file", "-"])
            .stdin(Stdio::piped())
            .spawn()
            .expect("xdotool");
        let mut pipe = child.stdin.take().expect("a pipe");
        pipe.write_all(text.as_bytes()).expect("xdotool reads");
        drop(pipe);
        assert!(child.wait().expect("xdotool").success(), "xdotool type failed");
    }

    /// Presses a key, by its X name: `Tab`, `shift+Tab`, `Return`, `Escape`, `space`, `ctrl+a`.
    pub fn key(&self, name: &str) {
        run(self.tool("xdotool").args(["key", "--clearmodifiers", name]));
    }

    /// A picture of the whole screen to look at in a test.
    pub fn picture(&self) -> Picture {
        Picture::of(&self.display, None)
    }

    /// Waits until nothing has moved for so long.
    pub fn settle(&self, quiet: Duration) {
        let (mut last, mut since) = (self.picture(), Instant::now());
        let settled = poll(PATIENCE, || {
            let now = self.picture();
            if now != last {
                (last, since) = (now, Instant::now());
            }
            (since.elapsed() >= quiet).then_some(())
        });
        assert!(settled.is_some(), "something moves all the time:\n{}", self.state());
    }

    /// A picture of the whole screen, as PNG.
    pub fn screenshot(&self, file: &Path) {
        run(self.tool("import").args(["-window", "root"]).arg(file));
    }

    /// What somebody copied, as another program would paste it.
    pub fn clipboard(&self) -> String {
        let output = self.tool("xclip").args(["-selection", "clipboard", "-out"]).output().expect("xclip");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Copies a text, as another program would.
    pub fn copy(&self, text: &str) {
        let mut child = self
            .tool("xclip")
            .args(["-selection", "clipboard", "-in"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("xclip");
        let mut pipe = child.stdin.take().expect("a pipe");
        pipe.write_all(text.as_bytes()).expect("xclip reads");
        drop(pipe);
        assert!(child.wait().expect("xclip").success(), "xclip failed");
    }

    fn spawn(&self, mut command: Command) -> (Running, PathBuf) {
        let log = self.folder.path().join(format!("program-{}.log", unique()));
        let file = std::fs::File::create(&log).expect("a log");
        command
            .env("DISPLAY", &self.display)
            .env("WINIT_X11_SCALE_FACTOR", self.scale.to_string())
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(file.try_clone().expect("a log"))
            .stderr(file);
        (Running::start(&mut command), log)
    }

    fn wait_for_manager(&self) {
        let ready = poll(PATIENCE, || {
            let mut look = self.tool("xprop");
            look.args(["-root", "_NET_SUPPORTING_WM_CHECK", "_NET_SUPPORTED"]);
            let told = String::from_utf8_lossy(&look.output().expect("xprop").stdout).into_owned();
            // It says who it is before what it can do.
            let ready = ["window id #", "_NET_ACTIVE_WINDOW,"];
            (ready.iter().all(|part| told.contains(part)) && self.manager_listens()).then_some(())
        });
        let said = text_of(&self.folder.path().join("openbox.log"));
        assert!(ready.is_some(), "openbox does not come up:\n{said}");
    }

    /// Whether the window manager does what it is asked. It says what it can do before it listens, and a window that wants
    /// to be shown in between is never shown.
    fn manager_listens(&self) -> bool {
        run(self.tool("xdotool").args(["set_num_desktops", DESKTOPS]));
        let told = self.tool("xdotool").arg("get_num_desktops").output().expect("xdotool");
        String::from_utf8_lossy(&told.stdout).trim() == DESKTOPS
    }

    /// The first window that xdotool finds.
    fn search(&self, criteria: &[&str]) -> Option<String> {
        let output = self.tool("xdotool").arg("search").args(criteria).output().expect("xdotool");
        let ids = String::from_utf8_lossy(&output.stdout).into_owned();
        ids.lines().next().map(str::to_owned)
    }

    /// What stands on the screen, and what the window manager said.
    fn state(&self) -> String {
        let look = |arguments: &[&str]| {
            let said = self.tool("xwininfo").args(arguments).output().expect("xwininfo");
            String::from_utf8_lossy(&said.stdout).into_owned()
        };
        let manager = self.manager.as_ref().map(|manager| threads(manager.pid())).unwrap_or_default();
        let said = text_of(&self.folder.path().join("openbox.log"));
        format!("{}{}{manager}\n{said}", look(&["-root", "-tree"]), look(&["-name", "Mailkey"]))
    }

    fn tool(&self, name: &str) -> Command {
        let mut command = Command::new(tool(name));
        command.env("DISPLAY", &self.display).stdin(Stdio::null());
        command
    }
}

impl Window<'_> {
    /// Gives it the keyboard.
    pub fn focus(&self) {
        run(self.screen.tool("xdotool").args(["windowactivate", "--sync", &self.id]));
    }

    /// Whether it has the front.
    pub fn is_in_front(&self) -> bool {
        let output = self.screen.tool("xdotool").arg("getactivewindow").output().expect("xdotool");
        String::from_utf8_lossy(&output.stdout).trim() == self.id
    }

    /// Puts it away into the task bar.
    pub fn minimize(&self) {
        run(self.screen.tool("xdotool").args(["windowminimize", "--sync", &self.id]));
    }

    /// Moves the pointer to a place in the window, in pixels from its upper left corner.
    pub fn point_at(&self, x: i32, y: i32) {
        let (x, y) = (x.to_string(), y.to_string());
        run(self.screen.tool("xdotool").args(["mousemove", "--window", &self.id, &x, &y]));
    }

    /// Clicks at a place in the window, in pixels from its upper left corner.
    pub fn click(&self, x: i32, y: i32) {
        self.point_at(x, y);
        run(self.screen.tool("xdotool").args(["click", "1"]));
    }

    /// Turns the mouse wheel; down when positive.
    pub fn scroll(&self, notches: i32) {
        let button = if notches < 0 { "4" } else { "5" };
        let times = notches.unsigned_abs().to_string();
        run(self.screen.tool("xdotool").args(["click", "--repeat", &times, "--delay", "20", button]));
    }

    /// Types a text with the keyboard. It stands in no argument list: it may be a code.
    pub fn type_text(&self, text: &str) {
        self.screen.type_text(text);
    }

    /// Presses a key, by its X name: `Tab`, `shift+Tab`, `Return`, `Escape`, `space`, `ctrl+a`.
    pub fn key(&self, name: &str) {
        self.screen.key(name);
    }

    /// Makes it another size, in pixels.
    pub fn resize(&self, width: u32, height: u32) {
        let (width, height) = (width.to_string(), height.to_string());
        run(self.screen.tool("xdotool").args(["windowsize", &self.id, &width, &height]));
    }

    /// Moves it, in pixels from the screen's upper left corner.
    pub fn move_to(&self, x: i32, y: i32) {
        run(self.screen.tool("xdotool").args(["windowmove", &self.id, &x.to_string(), &y.to_string()]));
    }

    /// Its width and height, in pixels.
    pub fn size(&self) -> (u32, u32) {
        let side = |key| u32::try_from(self.geometry(key)).unwrap_or_default();
        (side("WIDTH="), side("HEIGHT="))
    }

    /// Where it stands, in pixels from the screen's upper left corner.
    pub fn place(&self) -> (i32, i32) {
        (self.geometry("X="), self.geometry("Y="))
    }

    fn geometry(&self, key: &str) -> i32 {
        let output = run(self.screen.tool("xdotool").args(["getwindowgeometry", "--shell", &self.id]));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = said.lines().find_map(|line| line.strip_prefix(key));
        line.and_then(|value| value.parse().ok()).unwrap_or_default()
    }

    /// What stands in its title bar.
    pub fn title(&self) -> String {
        let output = run(self.screen.tool("xdotool").args(["getwindowname", &self.id]));
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Writes a picture of it as PNG.
    pub fn screenshot(&self, file: &Path) {
        run(self.screen.tool("import").args(["-window", &self.id]).arg(file));
    }

    /// A picture of it to look at in a test.
    pub fn picture(&self) -> Picture {
        Picture::of(&self.screen.display, Some(&self.id))
    }

    /// Waits until its picture is as it should be.
    pub fn wait_until(&self, what: &str, is_so: impl Fn(&Picture) -> bool) {
        let seen = poll(PATIENCE, || is_so(&self.picture()).then_some(()));
        assert!(seen.is_some(), "the window never showed {what}; it said:\n{}", self.log());
    }

    /// The program's process id.
    pub fn pid(&self) -> u32 {
        self.process.pid()
    }

    /// What the program printed so far.
    pub fn log(&self) -> String {
        text_of(&self.log)
    }

    /// The arguments and the environment of the program and of every process that it started, as the system shows
    /// them.
    pub fn arguments_and_environment(&self) -> String {
        let mut all = String::new();
        for pid in family(self.pid()) {
            for part in ["cmdline", "environ"] {
                all += &text_of(Path::new(&format!("/proc/{pid}/{part}"))).replace('\0', "\n");
            }
        }
        all
    }

    /// Closes the window as its owner would, and waits for the program's end. Where the window manager did not take
    /// the keys, so that the window still stands there, they are pressed once more.
    pub fn close(mut self) -> ExitStatus {
        self.focus();
        self.key("alt+F4");
        if self.process.wait(KEYS_TAKEN).is_none() && self.is_shown() {
            self.focus();
            self.key("alt+F4");
        }
        self.wait_for_end()
    }

    /// Whether it stands on the screen.
    fn is_shown(&self) -> bool {
        let mut look = self.screen.tool("xwininfo");
        let output = look.args(["-id", &self.id]).output().expect("xwininfo");
        String::from_utf8_lossy(&output.stdout).contains("IsViewable")
    }

    /// Waits for the program to end by itself.
    pub fn wait_for_end(&mut self) -> ExitStatus {
        let status = self.process.wait(PATIENCE);
        status.unwrap_or_else(|| {
            let (shown, threads) = (self.is_shown(), threads(self.pid()));
            panic!("the program does not end (window shown: {shown}; {threads}); it said:\n{}", self.log())
        })
    }

    /// Whether it has ended, and how.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.process.ended()
    }

    /// Ends the program at once, as a power cut would.
    pub fn kill(&mut self) {
        self.process.kill();
    }
}

/// What each thread of a program waits for, as far as the system says.
fn threads(pid: u32) -> String {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task"));
    let mut all = Vec::new();
    for task in tasks.into_iter().flatten().flatten() {
        let part = |name| text_of(&task.path().join(name)).trim().to_owned();
        all.push(format!("{} in {}", part("comm"), part("wchan")));
    }
    all.join(", ")
}

fn unique() -> usize {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::SeqCst)
}
