//! The exit status.

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what was asked.
    Passed,
    Failed,
    Usage,
    /// Vault or register out of reach.
    OutOfReach,
    /// What was asked for is not there.
    NotFound,
}

impl Status {
    /// The exit status of the process.
    pub fn number(self) -> u8 {
        match self {
            Status::Passed => 0,
            Status::Failed => 1,
            Status::Usage => 2,
            Status::OutOfReach => 3,
            Status::NotFound => 4,
        }
    }

    /// Passed, or failed.
    pub fn of(passed: bool) -> Status {
        if passed { Status::Passed } else { Status::Failed }
    }
}
