//! By AT-SPI, on the accessibility bus.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use accesskit::{
    Action, ActionData, ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Rect,
    TreeUpdate,
};
use accesskit_unix::Adapter;
use futures_util::{Stream, StreamExt as _};
use iced::Rectangle;
use iced::futures::channel::mpsc::{self, UnboundedSender};

use super::{Frame, Heard};
use crate::gui::accessibility::facet::Asked;
use crate::gui::accessibility::translated::{self, Before};
use crate::gui::accessibility::tree::{Request, Tree};
use crate::platform::assistance;

/// Those who listen.
#[derive(Clone)]
pub struct Listener {
    adapter: Arc<Mutex<Told>>,
    is_awake: Arc<AtomicBool>,
    turn: Arc<AtomicU64>,
}

struct Told {
    adapter: Adapter,
    before: Before,
    bounds: Rectangle,
}

impl std::fmt::Debug for Listener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Listener({})", self.is_awake())
    }
}

impl Listener {
    /// Whether somebody listens at this moment.
    pub fn is_awake(&self) -> bool {
        self.is_awake.load(Ordering::Acquire)
    }

    /// Something has changed: what is told of earlier changes is old.
    pub fn begin_turn(&self) -> u64 {
        self.turn.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// Whether nothing has changed since.
    pub fn is_turn(&self, turn: u64) -> bool {
        self.turn.load(Ordering::Acquire) == turn
    }

    /// The window has the focus, or has lost it.
    pub fn window_focused(&self, is_focused: bool) {
        self.with(|told| told.adapter.update_window_focus_state(is_focused));
    }

    /// Asks whether those who listen hear announcements.
    pub async fn ask_for_announcements(self) {
        let hears = assistance::hears_announcements().await;
        self.with(|told| told.before.hears = hears);
    }

    /// Everything is to be told anew.
    pub fn forget(&self) {
        self.with(|told| told.before.forget());
    }

    pub(super) fn hand_over(&self, tree: &Tree, frame: &Frame) {
        self.with(|told| {
            if told.bounds != frame.bounds {
                told.bounds = frame.bounds;
                let bounds = pixels(frame);
                told.adapter.set_root_window_bounds(bounds, bounds);
            }
            let before = &mut told.before;
            told.adapter.update_if_active(|| translated::update(tree, frame, before));
        });
    }

    fn with(&self, change: impl FnOnce(&mut Told)) {
        change(&mut self.adapter.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

fn pixels(frame: &Frame) -> Rect {
    let of = |length: f32| f64::from(length * frame.scale);
    let it = frame.bounds;
    Rect { x0: of(it.x), y0: of(it.y), x1: of(it.x + it.width), y1: of(it.y + it.height) }
}

/// Waits until somebody listens; only then there is an adapter, its thread and its connections.
pub(super) fn heard() -> impl Stream<Item = Heard> {
    futures_util::stream::once(assistance::wait()).flat_map(|()| {
        let (sender, receiver) = mpsc::unbounded();
        let is_awake = Arc::new(AtomicBool::new(false));
        let ear = || Ear { is_awake: is_awake.clone(), sender: sender.clone() };
        let adapter = Adapter::new(ear(), ear(), ear());
        let told = Told { adapter, before: Before::default(), bounds: Rectangle::default() };
        let listener = Listener { adapter: Arc::new(Mutex::new(told)), is_awake, turn: Arc::default() };
        futures_util::stream::once(async { Heard::Listens(listener) }).chain(receiver)
    })
}

struct Ear {
    is_awake: Arc<AtomicBool>,
    sender: UnboundedSender<Heard>,
}

impl ActivationHandler for Ear {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        self.is_awake.store(true, Ordering::Release);
        let _ = self.sender.unbounded_send(Heard::Wake);
        None
    }
}

impl DeactivationHandler for Ear {
    fn deactivate_accessibility(&mut self) {
        self.is_awake.store(false, Ordering::Release);
    }
}

impl ActionHandler for Ear {
    fn do_action(&mut self, request: ActionRequest) {
        let target = request.target_node.0;
        let asked = match (request.action, request.data) {
            (Action::Click, _) => Request::Do(target, Asked::Press),
            (Action::Focus, _) => Request::Focus(target),
            (Action::SetValue | Action::ReplaceSelectedText, Some(ActionData::Value(text))) => {
                Request::Do(target, Asked::Hold(text.into()))
            }
            _ => return,
        };
        let _ = self.sender.unbounded_send(Heard::Asks(asked));
    }
}
