//! What hears those who listen, the same on every system.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use accesskit::{
    Action, ActionData, ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate,
};
use iced::futures::channel::mpsc::UnboundedSender;

use super::Heard;
use crate::gui::accessibility::facet::Asked;
use crate::gui::accessibility::tree::Request;

#[derive(Clone)]
pub(super) struct Ear {
    pub(super) is_awake: Arc<AtomicBool>,
    pub(super) sender: UnboundedSender<Heard>,
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
