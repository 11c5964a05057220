//! The provider files that the program carries, in the order in which they are shown.

macro_rules! files {
    ($($id:literal),* $(,)?) => {
        &[$(($id, include_str!(concat!("../../assets/providers/", $id, ".json")))),*]
    };
}

/// Id and text of every built-in file.
pub(super) const FILES: &[(&str, &str)] = files![
    "qq",
    "netease-163",
    "netease-126",
    "netease-yeah",
    "icloud",
    "gmail",
    "outlook",
    "yahoo",
    "fastmail",
    "proton",
];
