//! The pages, one file each: state, `Message`, `Action`, `update`, `view`.

pub mod address;
pub mod check;
pub mod code;
pub mod done;
pub mod guide;
pub mod help;
pub mod invited;
pub mod passphrase;
pub mod providers;
pub mod settings;
pub mod start;
