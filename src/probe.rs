//! Signs in the way a mail program does and says what happened, stage by stage.
//!
//! A test and a preflight are plain streams of [`Event`]s; window, terminal and tests read the same. Dropping the
//! stream closes the sockets. Nothing here makes sentences.

mod report;

pub use report::{Diagnosis, Event, Report, ServiceReport, Stage, StageReport, Verdict};
