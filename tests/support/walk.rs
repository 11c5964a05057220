//! A walk through the window: every page is looked at as a tester does. With `MAILKEY_PICTURES=FOLDER` each leaves its picture
//! there.

use std::path::PathBuf;

use super::app::{App, Map};
use super::desktop::Desktop;
use super::screen::Screen;

/// How the window is shown.
#[derive(Clone, Copy)]
pub struct Look {
    /// Its language.
    pub language: &'static str,
    /// Light or dark.
    pub theme: &'static str,
    scale: f32,
    /// The smallest window, with a very long address.
    pub small: bool,
    /// How large the text is, as the settings call it.
    pub text: &'static str,
}

impl Look {
    /// In the usual window.
    pub fn new(language: &'static str, theme: &'static str, scale: f32) -> Look {
        Look { language, theme, scale, small: false, text: "normal" }
    }

    /// In the smallest window.
    pub fn small(self, text: &'static str) -> Look {
        Look { small: true, text, ..self }
    }

    /// The window's size at 1×.
    pub fn size(&self) -> (f32, f32) {
        if self.small { (760.0, 520.0) } else { (960.0, 680.0) }
    }

    /// Whose account is set up.
    pub fn who(&self) -> &'static str {
        if self.small { LONG } else { "me@qq.com" }
    }

    /// A screen with room for the window.
    pub fn screen(&self) -> Screen {
        let size = |pixels: f32| (pixels * self.scale) as u32;
        Screen::start(size(1020.0), size(780.0), self.scale)
    }

    /// What its pictures are filed under.
    pub fn name(&self) -> String {
        let small = if self.small { format!("-small-{}", self.text) } else { String::new() };
        format!("{}-{}-{}x{small}", self.language, self.theme, self.scale)
    }
}

/// An address of sixty letters.
const LONG: &str = "somebody.with.a.very.long.name.and.a.middle.name.too.x@qq.com";

/// A walk under way.
pub struct Walk<'a> {
    /// The program.
    pub app: App<'a>,
    /// Where its pictures are put.
    folder: Option<PathBuf>,
    /// How it is shown.
    pub look: Look,
    /// Whose account is set up.
    pub who: &'static str,
}

impl Walk<'_> {
    /// Starts the program on a screen of `Look::screen`. None of the secrets may ever stand in what it tells of its window.
    pub fn begin<'a>(screen: &'a Screen, desktop: &Desktop, look: Look, secrets: &[&str]) -> Walk<'a> {
        let folder = std::env::var_os("MAILKEY_PICTURES").map(|all| PathBuf::from(all).join(look.name()));
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).expect("a folder for the pictures");
        }
        let app = App::launch(screen, desktop, secrets);
        app.wait_for_screen("start");
        if look.small {
            let (width, height) = look.size();
            app.window().resize((width * look.scale) as u32, (height * look.scale) as u32);
            let inside =
                |map: &Map| map.targets.iter().all(|it| it.x + it.w <= width && it.y + it.h <= height);
            app.wait_for("the small window", inside);
        }
        Walk { app, folder, look, who: look.who() }
    }

    /// Looks at the page as a tester does, and keeps its picture where pictures are wanted.
    pub fn look(&self, name: &str) {
        let map = self.app.map();
        self.check(name, &map);
        // The pointer must not lie on a control: it would show as hovered.
        self.app.window().point_at(3, 3);
        if let Some(folder) = &self.folder {
            self.app.window().screenshot(&folder.join(format!("{name}.png")));
        }
        assert!(!self.app.window().picture().is_blank(), "{name} is blank");
    }

    fn check(&self, name: &str, map: &Map) {
        for text in &map.texts {
            assert!(!(text.starts_with('[') && text.ends_with(']')), "{name}: no words for {text}");
            assert!(!text.contains('{') && !text.contains('}'), "{name}: unfilled: {text}");
        }
        if self.look.language == "zh-CN" {
            let chinese =
                map.texts.iter().filter(|text| text.chars().any(|c| ('一'..='鿿').contains(&c))).count();
            // What servers say stays as it is.
            let ours = map.texts.iter().filter(|text| map.screen != "check" || !is_said(text)).count();
            assert!(chinese * 3 > ours, "{name} is not in Chinese: {:?}", map.texts);
        }
        let (width, height) = self.look.size();
        for target in &map.targets {
            let (right, bottom) = (target.x + target.w, target.y + target.h);
            let inside = target.x >= 0.0
                && right <= (width + 0.5) * self.look.scale
                && bottom <= (height + 0.5) * self.look.scale;
            assert!(inside, "{name}: {} is cut: {target:?}", target.id);
            assert!(target.h >= 14.0 * self.look.scale, "{name}: {} is no target: {target:?}", target.id);
        }
    }

    /// Clicks on a control. It may be out of sight: the page scrolls to what Tab leads to.
    pub fn click(&self, control: &str) {
        if self.app.map().target(control).is_none() {
            self.app.tab_to(control);
        }
        self.app.click_on(control);
    }

    pub fn fill(&self, field: &str, text: &str) {
        if self.look.small && self.app.map().target(field).is_none() {
            self.app.tab_to(field);
        }
        self.app.type_into(field, text);
    }

    pub fn go(&self, control: &str, screen: &str) {
        self.click(control);
        self.app.wait_for_screen(screen);
    }

    /// Waits for a control. It may be out of sight, in the smallest window above all: Tab goes round until it is there.
    pub fn seek(&self, control: &str) {
        for turn in 0..80 {
            if self.app.map().target(control).is_some() {
                return;
            }
            if self.look.small || turn > 10 {
                self.app.key("Tab");
            }
            std::thread::sleep(std::time::Duration::from_millis(150));
        }
        panic!("no {control} to be found");
    }
}

/// Whether a text is a line of a conversation, or when it was said.
fn is_said(text: &str) -> bool {
    let is_time = text.contains(" IMAP ") || text.contains(" SMTP ");
    is_time
        || text.starts_with("250")
        || text.starts_with("220")
        || text.starts_with("* OK")
        || text.contains(" NO [")
}
