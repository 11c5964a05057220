//! Where the code is used: the mail programs of this computer first, then the phone, then any other.

use iced::widget::column;

use super::parts::{Use, back, buttons, program_button};
use super::phone::Phone;
use super::program::Program;
use super::{Action, Message, Screen};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::widget::{
    Element, Ui, bold, card, footer, gap, muted, page, small, small_bold, small_button, title,
};
use crate::model::code::Code;
use crate::work::handoff::{FORMATS, Format, Given};

impl Screen {
    pub(super) fn update_use(&mut self, message: Use) -> Action {
        match message {
            Use::Open(format) => self.open_program(format),
            Use::Phone => self.phone = Some(Phone::default()),
            Use::Others => self.others = true,
            Use::Close => {
                self.close_use();
            }
            Use::Copy => return self.copy_settings(),
            Use::HandOver => return self.hand_over(),
            Use::OwnCode => return Action::AddCode(self.account.address.clone()),
            Use::Works => {
                let Some(used) = &self.program else { return Action::None };
                let program = used.format.program.to_owned();
                return self.note_use(program);
            }
            Use::Updated(program) => return self.note_use(program),
            Use::Show(what) => return self.show_squares(what),
            Use::Hide => {
                if let Some(phone) = &mut self.phone {
                    phone.hide();
                }
            }
        }
        Action::None
    }

    fn open_program(&mut self, format: &'static Format) {
        let given = self.given(None);
        let opened = Program::new(format, &given);
        if let Some(phone) = &mut self.phone {
            phone.hide();
        }
        self.program = Some(Box::new(opened));
    }

    /// The account, as programs are told it.
    pub(super) fn given<'a>(&'a self, code: Option<&'a Code>) -> Given<'a> {
        let provider = self.coded.draft.provider.as_deref();
        Given::new(&self.account, &self.coded.label, self.here.program.clone(), provider, code)
    }

    /// One page back; `false` where it is the last one itself.
    pub fn close_use(&mut self) -> bool {
        // A program's page lies over the one that led to it.
        self.program.take().is_some() || self.phone.take().is_some() || std::mem::take(&mut self.others)
    }

    /// The register shall say that a program has this code.
    pub(super) fn note_use(&mut self, program: String) -> Action {
        if !self.updated.contains(&program) {
            self.updated.push(program.clone());
        }
        let address = self.account.address.clone();
        Action::Do(Effect::NoteUse(address, self.coded.label.clone(), program))
    }

    /// Where it can be used.
    pub(super) fn uses_card<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let icon = |format: &Format| self.icons.iter().find(|(id, _)| *id == format.id).map(|(_, icon)| icon);
        let programs = self.here.in_order().map(|format| program_button(ui, format, icon(format)));
        let phone = small_button(ui, control::USE_PHONE, ui.text("use-phone"));
        let others = small_button(ui, control::USE_OTHERS, ui.text("use-others"));
        let more = [
            phone.on_press(Message::Use(Use::Phone)).into(),
            others.on_press(Message::Use(Use::Others)).into(),
        ];
        let content = column![
            bold(ui.text("done-where")),
            small(ui.text("done-where-hint")).color(ui.tokens.muted),
            gap(8.0),
            buttons(programs.chain(more)),
        ];
        card(ui, content).into()
    }

    /// All that are not on this computer, or were not found.
    pub(super) fn others_page<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let is_other = |format: &&Format| {
            !self.here.formats.contains(format) && !format.is_for_phones() && self.here.offers(format)
        };
        let others = || FORMATS.iter().filter(is_other);
        let group = |words: &str, formats: Vec<&'static Format>| {
            column![
                small_bold(ui.text(words)),
                buttons(formats.into_iter().map(|format| program_button(ui, format, None)))
            ]
            .spacing(8)
        };
        let content = column![
            title(ui.text("use-others")),
            gap(3.0),
            muted(ui.tokens, ui.text("use-others-lead")).spoken(),
            gap(18.0),
            group("use-with-window", others().filter(|it| it.has_window()).collect()),
            gap(18.0),
            group("use-without-window", others().filter(|it| !it.has_window()).collect()),
            gap(18.0),
            small(ui.text("use-others-values")).color(ui.tokens.muted),
        ];
        page(ui, content, footer(ui, Some(back(ui)), Vec::new()))
    }
}
