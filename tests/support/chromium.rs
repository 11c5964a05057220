//! A real browser without a screen: Chromium, told what to do through a pair of pipes as its own developer tools do.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::desktop::Desktop;
use super::process::{Running, poll, run, tool};

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser with one page. It ends with this value.
pub struct Chromium {
    // In this order: the browser ends before its folder goes.
    _browser: Running,
    says: File,
    hears: File,
    heard: Vec<u8>,
    asked: u64,
    session: String,
    _folder: TempDir,
}

impl Chromium {
    /// Starts it in a session, with as many pixels for each of the page's.
    pub fn start(desktop: &Desktop, scale: f32, dark: bool) -> Chromium {
        let folder = tempfile::tempdir().expect("a folder");
        let (says, hears) = (folder.path().join("says"), folder.path().join("hears"));
        run(std::process::Command::new(tool("mkfifo")).args([&says, &hears]));
        let profile = folder.path().join("profile");
        let mut command = desktop.command("/bin/sh");
        command
            .arg("-c")
            .arg("exec chromium \"$@\" 3<\"$SAYS\" 4>\"$HEARS\" 2>/dev/null")
            .args(["chromium", "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu"])
            .args([
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--window-size=900,760",
                "--disable-extensions",
            ])
            // It calls home otherwise.
            .args(["--disable-background-networking", "--disable-component-update", "--no-proxy-server"])
            .args(["--disable-sync", "--metrics-recording-only", "--password-store=basic"])
            .arg("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1")
            .arg(format!("--force-device-scale-factor={scale}"))
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .env("SAYS", &says)
            .env("HEARS", &hears);
        let browser = Running::start(&mut command);
        let says = OpenOptions::new().write(true).open(&says).expect("the pipe to the browser");
        let hears = File::open(&hears).expect("the pipe from the browser");
        let mut chromium = Chromium {
            _browser: browser,
            says,
            hears,
            heard: Vec::new(),
            asked: 0,
            session: String::new(),
            _folder: folder,
        };
        let target = chromium.ask("Target.createTarget", json!({"url": "about:blank"}));
        let attached =
            chromium.ask("Target.attachToTarget", json!({"targetId": target["targetId"], "flatten": true}));
        chromium.session = attached["sessionId"].as_str().expect("a session").to_owned();
        if dark {
            let features = json!([{"name": "prefers-color-scheme", "value": "dark"}]);
            chromium.ask("Emulation.setEmulatedMedia", json!({"features": features}));
        }
        chromium
    }

    /// Opens an address, as a launcher would have it.
    pub fn open(&mut self, address: &str) {
        let before = self.born();
        self.ask("Page.navigate", json!({"url": address}));
        self.arrive(&before);
    }

    /// The page's address.
    pub fn address(&mut self) -> String {
        self.evaluate("location.href").as_str().unwrap_or_default().to_owned()
    }

    /// What can be read on the page.
    pub fn text(&mut self) -> String {
        self.evaluate("document.body.innerText").as_str().unwrap_or_default().to_owned()
    }

    /// What a script of the tester's finds out about the page.
    pub fn evaluate(&mut self, script: &str) -> Value {
        let answer = self.ask(
            "Runtime.evaluate",
            json!({"expression": script, "returnByValue": true, "awaitPromise": true}),
        );
        answer["result"]["value"].clone()
    }

    /// Whether the page has such an element.
    pub fn has(&mut self, selector: &str) -> bool {
        self.evaluate(&format!("!!document.querySelector({})", json!(selector))) == json!(true)
    }

    /// Clicks on an element and waits for the page to which that leads.
    pub fn follow(&mut self, selector: &str) {
        let before = self.born();
        self.click(selector);
        // A page that is just being drawn may miss it: then it is clicked on once more, as anybody would.
        if !self.arrives(&before, PATIENCE / 4) {
            self.click(selector);
            self.arrive(&before);
        }
    }

    /// Clicks on an element with the mouse.
    pub fn click(&mut self, selector: &str) {
        let script = format!(
            "(async () => {{ const it = document.querySelector({}); if (!it) return null; \
             it.scrollIntoView({{block: 'center'}}); \
             await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); const box = it.getBoundingClientRect(); \
             return [box.x + box.width / 2, box.y + box.height / 2]; }})()",
            json!(selector)
        );
        let place = self.evaluate(&script);
        let (Some(x), Some(y)) = (place[0].as_f64(), place[1].as_f64()) else {
            panic!("no {selector} on the page {}:\n{}", self.address(), self.text());
        };
        for kind in ["mousePressed", "mouseReleased"] {
            let press = json!({"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1});
            self.ask("Input.dispatchMouseEvent", press);
        }
    }

    /// Types into a field in place of what it holds.
    pub fn type_into(&mut self, selector: &str, text: &str) {
        self.click(selector);
        self.evaluate(&format!("document.querySelector({}).select()", json!(selector)));
        self.ask("Input.insertText", json!({"text": text}));
    }

    /// What a screen reader would have no name for on the page, and headings that are missing: the page as assistive
    /// programs see it.
    pub fn unreadable(&mut self) -> Vec<String> {
        let tree = self.ask("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let seen = nodes.iter().filter(|node| node["ignored"] != json!(true));
        let role_of = |node: &Value| node["role"]["value"].as_str().unwrap_or_default().to_owned();
        let needs_name = ["button", "link", "textbox", "radio", "navigation", "complementary", "heading"];
        let mut found: Vec<String> = seen
            .clone()
            .filter(|node| needs_name.contains(&role_of(node).as_str()))
            .filter(|node| node["name"]["value"].as_str().unwrap_or_default().trim().is_empty())
            .map(|node| format!("a {} without a name", role_of(node)))
            .collect();
        for landmark in ["main", "heading"] {
            if !seen.clone().any(|node| role_of(node) == landmark) {
                found.push(format!("no {landmark}"));
            }
        }
        if self.evaluate("document.documentElement.lang").as_str().unwrap_or_default().is_empty() {
            found.push("no language".to_owned());
        }
        found
    }

    /// Keeps a picture of the page.
    pub fn picture(&mut self, file: &Path) {
        let picture =
            self.ask("Page.captureScreenshot", json!({"format": "png", "captureBeyondViewport": true}));
        let picture = STANDARD.decode(picture["data"].as_str().expect("a picture")).expect("Base64");
        std::fs::write(file, picture).expect("a file for the picture");
    }

    /// What tells one page from the next, even at the same address.
    fn born(&mut self) -> Value {
        self.evaluate("performance.timeOrigin")
    }

    fn arrive(&mut self, before: &Value) {
        let arrived = self.arrives(before, PATIENCE);
        assert!(arrived, "no page comes after {}:\n{}", self.address(), self.text());
    }

    /// Whether another page than the one that was born then is there before the time is over.
    fn arrives(&mut self, before: &Value, limit: Duration) -> bool {
        let arrived = poll(limit, || {
            let is_there = self.evaluate("document.readyState") == json!("complete");
            (is_there && self.born() != *before).then_some(())
        });
        arrived.is_some()
    }

    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.asked += 1;
        let mut message = json!({"id": self.asked, "method": method, "params": parameters});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.says.write_all(&bytes).expect("the browser hears");
        loop {
            let message = self.hear();
            if message["id"] == json!(self.asked) {
                return message["result"].clone();
            }
        }
    }

    fn hear(&mut self) -> Value {
        loop {
            if let Some(end) = self.heard.iter().position(|byte| *byte == 0) {
                let message: Vec<u8> = self.heard.drain(..=end).collect();
                return serde_json::from_slice(&message[..end]).expect("JSON");
            }
            let mut chunk = [0; 65536];
            let count = self.hears.read(&mut chunk).expect("the browser answers");
            assert!(count > 0, "the browser has ended");
            self.heard.extend_from_slice(&chunk[..count]);
        }
    }
}
