//! What outlives the program: codes in the vault, accounts in the register, settings, a set-up that waits, where the
//! window stood, and what encrypts files. May use `model`, `platform` and `mail`.

pub mod accounts;
pub mod encryption;
pub mod recipes;
pub mod settings;
pub mod vault;
pub mod waiting;
pub mod window_place;
