//! What keeps this process's memory to itself. Freed memory is zeroed by the program's allocator; what is here keeps
//! memory in use from others of the same user, and out of core dumps.

/// Forbids core dumps, and that other processes of the same user read this one's memory; gives whether the system
/// took that. To be called before anything secret is in memory. On Windows the process is opened by others for no more than
/// to end it or to wait for it; what writes reports of crashes still may read it.
pub fn harden() -> bool {
    // Somebody who runs the program in a debugger means to: a tracer that is there already is no reason to end.
    secmem_proc::Config::new_with_anti_tracing(false).harden_process().is_ok()
}
