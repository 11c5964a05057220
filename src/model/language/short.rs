//! What the name of a message is for short. The build script and the program both read this file.

/// Thirty-two bits of a name (FNV-1a). The build script sees to it that no two messages have the same.
pub fn of(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
