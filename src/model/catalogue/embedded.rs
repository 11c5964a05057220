//! The provider files that the program carries, as `build.rs` has packed them.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::provider::Provider;

/// One file: what searching and looking up need, and where the whole of it stands.
pub(super) struct Packed {
    pub id: &'static str,
    pub name: &'static [(&'static str, &'static str)],
    pub native_name: Option<&'static str>,
    pub aliases: &'static [&'static str],
    pub letters: &'static str,
    pub color: &'static str,
    pub kind: &'static str,
    pub term: &'static [(&'static str, &'static str)],
    pub domains: &'static [&'static str],
    pub subdomains: bool,
    pub mx_suffixes: &'static [&'static str],
    pub regions: &'static [&'static str],
    pub hosts: &'static [&'static str],
    start: usize,
    end: usize,
}

/// Every built-in file.
pub(super) static FILES: &[Packed] = include!(concat!(env!("OUT_DIR"), "/providers.rs"));
/// The whole files, one behind the other.
static WHOLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/providers.bin"));

/// Those that most people come from, in the order in which they are shown; the others follow by name.
#[rustfmt::skip]
pub(super) const FIRST: &[&str] = &[
    "qq", "netease-163", "netease-126", "netease-yeah", "icloud", "gmail", "outlook", "yahoo", "fastmail", "proton",
    "google-workspace", "microsoft365", "zoho",
    "gmx-net", "web-de", "t-online", "orange-fr", "free-fr", "laposte", "libero", "virgilio", "yandex", "mailru",
    "naver", "daum", "yahoo-jp", "docomo", "seznam", "wp-pl", "onet", "ziggo", "kpn",
];

impl Packed {
    /// Reads the whole file. `None` where it is broken, which the tests rule out.
    pub(super) fn unpack(&self) -> Option<Provider> {
        self.read()
    }

    /// The same as it stands there.
    pub(super) fn document(&self) -> Option<Value> {
        self.read()
    }

    fn read<T: DeserializeOwned>(&self) -> Option<T> {
        let text = miniz_oxide::inflate::decompress_to_vec(WHOLE.get(self.start..self.end)?).ok()?;
        serde_json::from_slice(&text).inspect_err(|error| log::error!("{}: {error}", self.id)).ok()
    }
}
