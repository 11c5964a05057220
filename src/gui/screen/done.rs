//! The last step: where the code is kept, what to put into the mail program, the code itself on request.

mod send;
mod uses;

use iced::Length;
use iced::widget::{Column, column, container, row, text};

use crate::gui::control::{self, ControlName};
use crate::gui::effect::Effect;
use crate::gui::theme::MONO;
use crate::gui::topic::Topic;
use crate::gui::widget::{
    Element, SECRET, Tone, Ui, body, bold, card, fold, footer, gap, heading, muted, notice, page, primary,
    secondary, small, small_button, title,
};
use crate::mail::probe::Event;
use crate::model::catalogue::{Endpoint, OldCode};
use crate::model::failure::Cause;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::{VaultInfo, VaultKind};
use crate::work::handoff::{Format, Here};
use crate::work::journey::{DraftWithCode, Journey};

/// The end of a journey.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    journey: Journey,
    coded: DraftWithCode,
    account: Account,
    vault: Option<VaultInfo>,
    elapsed_ms: Option<u64>,
    shown: bool,
    /// What is good to know is unfolded.
    unfolded: bool,
    copied: Option<Copied>,
    sending: send::Sending,
    /// The codes that the new one ended.
    ended: Vec<KeptCode>,
    /// What the servers said beside their yes.
    notices: Vec<String>,
    /// The mail programs of this computer.
    here: Here,
    /// The one that the code is being handed to.
    hands_to: Option<uses::Use>,
}

/// What was copied last.
#[derive(Clone, Debug, PartialEq)]
enum Copied {
    Code,
    Value(String),
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Wants to see or hide the code.
    ShowOrHide,
    /// Folds out or in what is good to know.
    GoodToKnow,
    /// Copies the code.
    CopyCode,
    /// Copies a value for the mail program.
    CopyValue(String),
    /// See what a program takes.
    Use(&'static Format),
    CloseUse,
    /// Copy it.
    CopyUse,
    /// It works there.
    NoteUse,
    /// Sends a message to the own address.
    Send,
    StopSending,
    /// The help about a cause.
    About(Cause),
    /// Something of that test.
    Probe(Box<Event>),
    /// One more account.
    Another,
    /// Back to the start.
    Finish,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// Something of the world outside.
    Do(Effect),
    /// One more account.
    Another,
    /// The start page.
    Finish,
}

impl Screen {
    /// The end of a journey: what was tested and kept. `elapsed_ms` is `None` for a code that was not proved.
    pub fn new(
        journey: Journey,
        coded: DraftWithCode,
        account: Account,
        vault: Option<VaultInfo>,
        elapsed_ms: Option<u64>,
    ) -> Screen {
        Screen {
            journey,
            coded,
            account,
            vault,
            elapsed_ms,
            shown: false,
            unfolded: false,
            copied: None,
            sending: send::Sending::default(),
            ended: Vec::new(),
            notices: Vec::new(),
            here: Here::default(),
            hands_to: None,
        }
    }

    /// The same, where the code can be handed to these programs.
    pub fn handing_to(self, here: Here) -> Screen {
        Screen { here, ..self }
    }

    /// A name for the page that is shown.
    pub fn page_name(&self) -> &'static str {
        if self.hands_to.is_some() { "use" } else { "" }
    }

    /// What the filled button says.
    pub fn filled(&self) -> Message {
        if self.hands_to.is_some() { Message::CopyUse } else { Message::Finish }
    }

    /// The same, where the servers said something beside their yes.
    pub fn saying(self, notices: Vec<String>) -> Screen {
        Screen { notices, ..self }
    }

    /// The same, where the new code ended these: the programs that held them need the new one.
    pub fn ending(self, ended: Vec<KeptCode>) -> Screen {
        Screen { ended, ..self }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::ShowOrHide => {
                self.shown = !self.shown;
                Action::None
            }
            Message::GoodToKnow => {
                self.unfolded = !self.unfolded;
                Action::None
            }
            Message::CopyCode => {
                self.copied = Some(Copied::Code);
                Action::Do(Effect::CopyCode(self.coded.code.clone()))
            }
            Message::CopyValue(value) => {
                self.copied = Some(Copied::Value(value.clone()));
                Action::Do(Effect::Copy(value))
            }
            Message::Send if self.sending.begin() => Action::Do(Effect::Send(Box::new(self.coded.clone()))),
            // Pressed twice: the message is on its way.
            Message::Send => Action::None,
            Message::StopSending => {
                self.sending = send::Sending::default();
                Action::Do(Effect::StopTest)
            }
            Message::Probe(event) => match self.sending.hear(*event) {
                Some(report) => Action::Do(Effect::Remember(Box::new(self.coded.clone()), report)),
                None => Action::None,
            },
            Message::Use(format) => {
                self.show_use(format);
                Action::None
            }
            Message::CloseUse => {
                self.close_use();
                Action::None
            }
            Message::CopyUse => self.copy_use(),
            Message::NoteUse => self.note_use(),
            Message::About(cause) => Action::Do(Effect::Help(Topic::Cause(cause))),
            Message::Another => Action::Another,
            Message::Finish => Action::Finish,
        }
    }

    /// The code that was tested.
    pub fn coded(&self) -> &DraftWithCode {
        &self.coded
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        if let Some(used) = &self.hands_to {
            return self.use_page(ui, used);
        }
        let address = self.coded.draft.address.in_letters();
        let heading_id = if self.elapsed_ms.is_some() { "done-title" } else { "done-title-untested" };
        let content = column![
            title(ui.fill(heading_id, &[("address", &address)])),
            gap(3.0),
            muted(ui.tokens, self.lead(ui)),
            self.reset_notice(ui),
            self.server_notes(ui),
            gap(18.0),
            heading(ui.text("done-use")),
            gap(8.0),
            self.values(ui),
            gap(14.0),
            self.code_card(ui),
            self.uses_card(ui),
            self.send_card(ui),
            gap(14.0),
            small(ui.text("done-keep-safe")).color(ui.tokens.muted),
            gap(6.0),
            fold(
                ui,
                control::GOOD_TO_KNOW,
                ui.text("done-good-to-know"),
                self.unfolded,
                Message::GoodToKnow,
                || { self.keep_in_mind(ui) }
            ),
        ];
        let another = secondary(ui, control::ANOTHER, ui.text("done-another")).on_press(Message::Another);
        let finish = primary(ui, control::FINISH, ui.text("done-finish")).on_press(Message::Finish);
        let right = match self.journey {
            Journey::SetUp | Journey::AddCode { .. } => vec![another, finish],
            Journey::ReTest | Journey::Reset => vec![finish],
        };
        page(ui, content, footer(ui, None, right))
    }

    fn lead(&self, ui: Ui<'_>) -> String {
        let tested = match self.elapsed_ms {
            Some(ms) => {
                // Nothing takes no time at all.
                let tenths = (ms / 100).max(1);
                let seconds = format!("{}.{}", tenths / 10, tenths % 10);
                ui.fill("done-tested", &[("seconds", &seconds)])
            }
            None => ui.text("done-not-tested"),
        };
        if self.vault.as_ref().is_some_and(|it| it.kind == VaultKind::ThisRun) {
            return ui.locale.join(&[tested, ui.text("done-kept-this-run")]);
        }
        let vault =
            self.vault.as_ref().map_or_else(|| ui.text("vault"), |it| ui.locale.keychain_name(&it.name));
        let kept = match self.coded.label.as_str() {
            "" => ui.fill("done-kept", &[("vault", &vault)]),
            label => ui.fill("done-kept-as", &[("vault", &vault), ("label", label)]),
        };
        ui.locale.join(&[tested, kept])
    }

    /// After a reset: the programs that still hold the old code.
    fn reset_notice<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        if self.journey != Journey::Reset {
            return None;
        }
        let holder = match ui.locale.holders(&self.ended) {
            None => ui.text("done-holder-unknown"),
            Some(programs) => ui.fill("done-holder", &[("label", &programs)]),
        };
        let reset = self.coded.draft.provider.as_ref().and_then(|provider| provider.reset.as_ref());
        let old = match reset.map(|reset| reset.old_code_dies) {
            Some(OldCode::WhenReplaced) => "done-old-dead",
            _ => "done-old-delete",
        };
        let words = ui.locale.join(&[holder, ui.text(old)]);
        // Only now that the new one has passed.
        let later = reset.iter().flat_map(|reset| &reset.steps).filter(|step| step.later);
        let later = later.map(|step| {
            let words = step.action.get(ui.locale.tag());
            row![body("•"), body(words).width(Length::Fill)].spacing(8).into()
        });
        let asking = self.asking(ui).map(body);
        let content = column![body(words), asking, Column::with_children(later)].spacing(4);
        Some(column![gap(14.0), notice(ui, Tone::Warn, content)].into())
    }

    /// What the servers said beside their yes.
    fn server_notes<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let notes = self.notices.iter();
        let notes = notes.map(|words| body(ui.fill("start-server-notes", &[("notice", words)])).into());
        let notes = Column::with_children(notes).spacing(4);
        (!self.notices.is_empty()).then(|| column![gap(14.0), notice(ui, Tone::Warn, notes)].into())
    }

    fn values<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let mut lines = Column::new().spacing(6);
        let both = [("receiving", self.account.imap.as_ref()), ("sending", self.account.smtp.as_ref())];
        for (label, endpoint) in both {
            if let Some(endpoint) = endpoint {
                lines = lines.push(self.server(ui, label, endpoint));
            }
        }
        lines = lines.push(small(ui.text("done-password-field")).color(ui.tokens.muted));
        card(ui, lines).into()
    }

    fn server<'a>(&'a self, ui: Ui<'a>, label: &str, endpoint: &'a Endpoint) -> Element<'a, Message> {
        let mode = ui.mode(endpoint.security);
        let head = container(bold(ui.text(label))).width(88);
        let server = body(format!("{}   {}   {mode}", endpoint.host, endpoint.port)).width(Length::Fill);
        let user = row![
            small(ui.text("done-user-name")).color(ui.tokens.muted),
            small(endpoint.user.clone()).width(Length::Fill),
        ]
        .spacing(8);
        let copy = |name: &str, words: &str, value: &str| {
            let done = self.copied == Some(Copied::Value(value.to_owned()));
            let words = ui.text(if done { "copied" } else { words });
            small_button(ui, ControlName::part(&format!("copy-{label}"), name), words)
                .on_press(Message::CopyValue(value.to_owned()))
        };
        let buttons = row![
            copy("server", "done-copy-server", &endpoint.host),
            copy("user", "done-copy-user", &endpoint.user),
        ]
        .spacing(8);
        let words = column![server, user].width(Length::Fill);
        if ui.viewport.narrow() {
            return column![row![head, words].spacing(8), gap(4.0), buttons].into();
        }
        row![head, words, buttons].spacing(8).align_y(iced::Center).into()
    }

    fn code_card<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let code = self.coded.code.expose();
        let shown = if self.shown {
            in_blocks(code)
        } else {
            "•••• •••• •••• ••••".to_owned()
        };
        let show = ui.text(if self.shown { "hide" } else { "show" });
        let copy =
            ui.text(if self.copied == Some(Copied::Code) { "done-code-copied" } else { "done-copy-code" });
        let shown = text(shown).font(MONO).size(20).wrapping(text::Wrapping::WordOrGlyph);
        let shown = container(shown).id(SECRET).width(Length::Fill);
        let buttons = row![
            small_button(ui, control::SHOW_CODE, show).on_press(Message::ShowOrHide),
            small_button(ui, control::COPY_CODE, copy).on_press(Message::CopyCode),
        ]
        .spacing(12);
        if ui.viewport.narrow() {
            return card(ui, column![shown, gap(8.0), buttons]).into();
        }
        card(ui, row![shown, buttons].spacing(12).align_y(iced::Center)).into()
    }

    fn keep_in_mind<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let tag = ui.locale.tag();
        let notes = self.coded.draft.provider.iter().flat_map(|provider| &provider.notes);
        let notes = notes.map(|note| note.get(tag).to_owned());
        let lines = std::iter::once(ui.text("done-change-regularly")).chain(notes);
        Column::with_children(lines.map(|line| body(line).into())).spacing(8).into()
    }
}

/// A code in blocks of four, as sites show it; one with its own separators stays as it is.
fn in_blocks(code: &str) -> String {
    if !code.chars().all(|c| c.is_ascii_alphanumeric()) {
        return code.to_owned();
    }
    let mut out = String::with_capacity(code.len() * 2);
    for (vault, c) in code.chars().enumerate() {
        if vault > 0 && vault % 4 == 0 {
            out.push(' ');
        }
        out.push(c);
    }
    out
}
