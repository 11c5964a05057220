//! Opens a provider's page in the person's browser.

/// Why a page was not handed to a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrowserError {
    /// Only https pages are opened, and pages of this computer.
    #[error("not an https page")]
    NotHttps,
    /// No launcher took the page.
    #[error("no browser could be started")]
    NoBrowser,
}

/// Hands a page to the system's browser and returns once a launcher took it, a quarter of a second at most for
/// each. A launcher's success proves no open page: the address must stand beside the button all the same.
///
/// Blocks; call it on a thread for blocking work.
///
/// # Errors
/// When the page is neither https nor one of this computer, or no launcher could be started.
pub fn open(page: &str) -> Result<(), BrowserError> {
    if !page.starts_with("https://") && !is_here(page) {
        return Err(BrowserError::NotHttps);
    }
    open::that_detached(page).map_err(|_| BrowserError::NoBrowser)
}

/// Whether a page is served on this computer, at a port: what is said to it goes over no wire.
fn is_here(page: &str) -> bool {
    let port = page.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.split_once('/'));
    port.is_some_and(|(port, _)| port.parse::<u16>().is_ok())
}

/// Hands a file that this program has written to whatever opens such files.
///
/// Blocks; call it on a thread for blocking work.
///
/// # Errors
/// When no launcher could be started.
pub fn open_file(file: &std::path::Path) -> Result<(), BrowserError> {
    open::that_detached(file).map_err(|_| BrowserError::NoBrowser)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_nothing_but_https() {
        for page in
            ["http://127.0.0.1:1@evil.example/", "http://127.0.0.1.evil.example/", "http://127.0.0.1:80"]
        {
            assert_eq!(open(page), Err(BrowserError::NotHttps), "{page:?}");
        }
        assert!(is_here("http://127.0.0.1:8080/x"));
        for page in ["http://mail.qq.com", "file:///etc/passwd", "javascript:alert(1)", "", "--help"] {
            assert_eq!(open(page), Err(BrowserError::NotHttps), "{page:?}");
        }
    }
}
