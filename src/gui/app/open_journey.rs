//! The journey on the screen, and the tasks that serve it. They stop when it goes, and what they still say is late.

use std::time::Instant;

use iced::task;

use crate::gui::control::ControlName;
use crate::gui::screen::help;
use crate::gui::wizard::Wizard;
use crate::mail::probe::Warm;

/// Which task an answer belongs to: no two have the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaskId(pub u64);

/// A task that is under way. Dropped, it stops where it can be stopped.
pub(super) struct Running {
    id: TaskId,
    _handle: Option<task::Handle>,
}

impl Running {
    pub(super) fn new(id: TaskId, handle: Option<task::Handle>) -> Running {
        Running { id, _handle: handle }
    }
}

/// Connections that wait for a test.
pub(super) struct Preflight {
    pub(super) work: Running,
    pub(super) warm: Warm,
    /// Whether all that could be made are there.
    pub(super) is_done: bool,
    /// When they were last asked whether they stand, and what asks them.
    pub(super) refreshed: Option<(Instant, task::Handle)>,
}

/// A journey, and what is done for it.
pub(super) struct OpenJourney {
    pub(super) wizard: Wizard,
    /// Each journey has its own pages.
    pub(super) number: TaskId,
    /// The help that lies over it.
    pub(super) help: Option<help::Screen>,
    /// What had the focus before it came.
    pub(super) before_help: Option<ControlName>,
    pub(super) preflight: Option<Preflight>,
    /// The search for servers.
    pub(super) search: Option<Running>,
    /// What the page waits for: a code from the vault, a test, or that it is kept.
    pub(super) work: Option<Running>,
}

impl OpenJourney {
    pub(super) fn new(number: TaskId, wizard: Wizard) -> OpenJourney {
        OpenJourney {
            wizard,
            number,
            help: None,
            before_help: None,
            preflight: None,
            search: None,
            work: None,
        }
    }

    pub(super) fn is_searching(&self, id: TaskId) -> bool {
        self.search.as_ref().is_some_and(|running| running.id == id)
    }

    pub(super) fn waits_for(&self, id: TaskId) -> bool {
        self.work.as_ref().is_some_and(|running| running.id == id)
    }

    /// The preflight with this number, if it is the one that is under way.
    pub(super) fn preflight(&mut self, id: TaskId) -> Option<&mut Preflight> {
        self.preflight.as_mut().filter(|it| it.work.id == id)
    }
}
