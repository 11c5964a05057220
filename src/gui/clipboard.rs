//! The clipboard for codes: a copy is marked as secret, so that clipboard managers leave it out of their history, and
//! is taken back when its time is over. Everything else goes through the toolkit's own clipboard, which cannot do
//! that.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arboard::Clipboard;
use zeroize::Zeroizing;

use crate::model::code::{Code, Typed};

/// The connection to the clipboard, made when a code is first copied: on X11 the copy lives as long as it does.
#[derive(Clone, Default)]
pub struct Secrets(Arc<Mutex<Option<Clipboard>>>);

/// The clipboard is out of reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoClipboard;

impl Secrets {
    /// Copies a code, marked as secret. Blocks for some milliseconds.
    ///
    /// # Errors
    /// When the clipboard is out of reach.
    pub fn copy(&self, code: &Code) -> Result<(), NoClipboard> {
        let mut held = self.held();
        if held.is_none() {
            *held = Clipboard::new().ok();
        }
        let clipboard = held.as_mut().ok_or(NoClipboard)?;
        marked(clipboard.set()).text(code.expose()).map_err(|_| NoClipboard)
    }

    /// Empties the clipboard, if it still holds this code; gives whether it could be asked. The connection ends with
    /// that, and with it what its buffers hold.
    pub fn take_back(&self, code: &Code) -> bool {
        let Some(mut clipboard) = self.held().take() else { return false };
        let is_there =
            clipboard.get_text().map(Zeroizing::new).is_ok_and(|text| text.as_str() == code.expose());
        !is_there || clipboard.clear().is_ok()
    }

    /// Empties the clipboard, if it still holds this code, whoever put it there; blanks between its letters do not count.
    pub fn forget(&self, code: &Code) {
        let bare = |text: &str| Zeroizing::new(text.split_whitespace().collect::<String>());
        let held = self.held().take().or_else(|| Clipboard::new().ok());
        let Some(mut clipboard) = held else { return };
        let text = clipboard.get_text().map(Zeroizing::new);
        if text.is_ok_and(|text| *bare(&text) == *bare(code.expose())) {
            // Where that fails it is as if nobody had tried: the person copied it themselves.
            let _ = clipboard.clear();
        }
    }

    /// What the clipboard holds as a text. Unless a code of ours is in it, over a connection for this once: its
    /// buffers would keep what was read.
    ///
    /// # Errors
    /// When the clipboard is out of reach, or holds no text.
    pub fn paste(&self) -> Result<Typed, NoClipboard> {
        let mut held = self.held();
        let read = match held.as_mut() {
            Some(clipboard) => clipboard.get_text(),
            None => Clipboard::new().and_then(|mut clipboard| clipboard.get_text()),
        };
        read.map(Typed::new).map_err(|_| NoClipboard)
    }

    fn held(&self) -> MutexGuard<'_, Option<Clipboard>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// On Linux the mark is a second target, `x-kde-passwordManagerHint`; on macOS and Windows the systems' own.
#[cfg(all(unix, not(target_os = "macos")))]
fn marked(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtLinux;
    set.exclude_from_history()
}

#[cfg(target_os = "macos")]
fn marked(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtApple;
    set.exclude_from_history()
}

#[cfg(windows)]
fn marked(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtWindows;
    set.exclude_from_monitoring().exclude_from_cloud().exclude_from_history()
}
