//! The last step: where the code is kept, what to put into the mail program, the code itself on request.

mod holders;
mod own_code;
mod parts;
mod phone;
mod program;
mod send;
mod settings;
mod uses;

use iced::widget::image::Handle;
use iced::widget::{Column, column};

pub use self::parts::{Shown, Use};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::topic::Topic;
use crate::gui::widget::{
    Element, Tone, Ui, body, fold, footer, gap, heading, icon_of, muted, notice, page, primary, secondary,
    small, title,
};
use crate::mail::probe::Event;
use crate::model::address::Address;
use crate::model::failure::Cause;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::{VaultInfo, VaultKind};
use crate::work::handoff::{Format, Handed, Here, NotHanded};
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
    /// Their icons, by the formats' names.
    icons: Vec<(&'static str, Handle)>,
    /// The program whose page lies over all others.
    program: Option<Box<program::Program>>,
    /// The phone's page lies over the last one.
    phone: Option<phone::Phone>,
    /// The page with all other programs does.
    others: bool,
    /// The programs that have the new code, as the person says or as was seen.
    updated: Vec<String>,
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
    /// Something about where the code is used.
    Use(Use),
    /// What came of handing the account over to this program.
    Handed(&'static Format, Result<Handed, NotHanded>),
    /// The minute of the QR code with this number is over.
    HideSquares(u32),
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
    /// The way to one more code for this account.
    AddCode(Address),
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
            icons: Vec::new(),
            program: None,
            phone: None,
            others: false,
            updated: Vec::new(),
        }
    }

    /// The same, where the code can be handed to these programs.
    pub fn handing_to(self, mut here: Here) -> Screen {
        // As files they are needed no more.
        let files = std::mem::take(&mut here.icons);
        let icons = files.iter().filter_map(|(id, png)| Some((*id, icon_of(png)?)));
        Screen { icons: icons.collect(), here, ..self }
    }

    /// A name for the page that is shown.
    pub fn page_name(&self) -> &'static str {
        match (&self.program, &self.phone) {
            (Some(_), _) => "use",
            (None, Some(_)) => "phone",
            (None, None) if self.others => "others",
            (None, None) => "",
        }
    }

    /// What the filled button says.
    pub fn filled(&self) -> Message {
        match self.page_name() {
            "" => Message::Finish,
            "use" => Message::Use(Use::Copy),
            _ => Message::Use(Use::Close),
        }
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
            Message::Use(message) => self.update_use(message),
            Message::Handed(format, answer) => self.handed(format, answer),
            Message::HideSquares(count) => {
                self.hide_squares(count);
                Action::None
            }
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
        match (&self.program, &self.phone) {
            (Some(used), _) => return self.program_page(ui, used),
            (None, Some(phone)) => return self.phone_page(ui, phone),
            (None, None) if self.others => return self.others_page(ui),
            (None, None) => {}
        }
        let address = self.coded.draft.address.in_letters();
        let heading_id = if self.elapsed_ms.is_some() { "done-title" } else { "done-title-untested" };
        let content = column![
            title(ui.fill(heading_id, &[("address", &address)])),
            gap(3.0),
            muted(ui.tokens, self.lead(ui)).spoken(),
            self.reset_notice(ui),
            self.server_notes(ui),
            gap(18.0),
            self.uses_card(ui),
            gap(18.0),
            heading(ui.text("done-use")),
            gap(8.0),
            self.values(ui),
            gap(14.0),
            self.code_card(ui),
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

    /// What the servers said beside their yes.
    fn server_notes<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let notes = self.notices.iter();
        let notes = notes.map(|words| body(ui.fill("start-server-notes", &[("notice", words)])).into());
        let notes = Column::with_children(notes).spacing(4);
        (!self.notices.is_empty()).then(|| column![gap(14.0), notice(ui, Tone::Warn, notes)].into())
    }

    fn keep_in_mind<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let tag = ui.locale.tag();
        let notes = self.coded.draft.provider.iter().flat_map(|provider| &provider.notes);
        let notes = notes.map(|note| note.get(tag).to_owned());
        let lines = std::iter::once(ui.text("done-change-regularly")).chain(notes);
        Column::with_children(lines.map(|line| body(line).into())).spacing(8).into()
    }
}
