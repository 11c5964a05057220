//! The program: without arguments the window, else a command.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

// Memory is zeroed when it is given back, so that no library leaves half a code behind.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    // Before the first secret comes near; where the system takes it not, there is nothing else to be done.
    mailkey::platform::hardening::harden();
    mailkey::platform::paths::name_process();
    mailkey::cli::run()
}
