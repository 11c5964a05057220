//! Facts: what an address, a code and a provider are. Nothing is read or written here but what is built into the
//! program or handed in as text. May use nothing of the other floors.

pub mod address;
pub mod catalogue;
pub mod code;
pub mod failure;
pub mod language;
pub mod link;
