//! Where the provider lets each program have a code of its own, a second program is led to a second code.

use iced::widget::column;

use super::parts::Use;
use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Tone, Ui, body, gap, notice, small_button};
use crate::work::handoff::{self, Format};
use crate::work::journey::Journey;

impl Screen {
    /// Another program that has this code.
    fn shared_with(&self, format: &Format) -> Option<&str> {
        let kept = self.account.code(&self.coded.label);
        let noted = kept.into_iter().flat_map(|code| &code.used_in).chain(&self.updated);
        // A label may be a device's, which several programs are on.
        let label = Some(&self.coded.label).filter(|label| handoff::of_program(label).is_some());
        let mut holders = noted.chain(label).map(String::as_str);
        if holders.clone().any(|holder| holder == format.program) {
            return None;
        }
        holders.next()
    }

    pub(super) fn own_code<'a>(&self, ui: Ui<'a>, format: &Format) -> Option<Element<'a, Message>> {
        let provider = self.coded.draft.provider.as_ref()?;
        let is_new = matches!(self.journey, Journey::SetUp | Journey::AddCode { .. });
        let other = self.shared_with(format).filter(|_| is_new)?;
        if provider.sign_in.many_allowed != Some(true) {
            return None;
        }
        let named = provider.name.get(ui.locale.tag());
        let words = ui.fill("use-own-code", &[("other", other), ("provider", named)]);
        let get = ui.fill("use-get-own-code", &[("program", &ui.locale.program(format))]);
        let get = small_button(ui, control::OWN_CODE, get).on_press(Message::Use(Use::OwnCode));
        Some(column![notice(ui, Tone::Info, column![body(words), get].spacing(8)), gap(14.0)].into())
    }
}
