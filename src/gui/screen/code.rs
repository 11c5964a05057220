//! The third step: pasting the code. It is not the login password, and the page says so first.

use iced::Length;
use iced::widget::{column, container, row};

use crate::gui::control::{self, ControlName};
use crate::gui::effect::Effect;
use crate::gui::theme::CONTROL;
use crate::gui::widget::{
    Element, SECRET, Shape, Tone, Ui, body, bold, button, card, field, footer, gap, muted, notice, page,
    primary, quiet, secret_field, slot, small, small_button, small_link, title, with_own_paste, with_undo,
};
use crate::model::code::{Changes, Code, CodeError, Plausibility, Typed, plausibility, tidy};
use crate::work::journey::{Draft, DraftWithCode};

/// How high the code's field and its buttons are.
const FIELD: f32 = 56.0;

/// What was typed so far. It stays when the person goes on and comes back, and is zeroed when the journey ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// Whose account it is.
    draft: Draft,
    raw: Typed,
    text: Typed,
    changes: Changes,
    as_typed: bool,
    hidden: bool,
    label: String,
    complaint: Option<Complaint>,
    /// A code that the clipboard holds, and that is taken only if the person says so.
    offered: Option<Typed>,
    /// Labels that other codes of the account have.
    taken: Vec<String>,
}

/// What keeps the person from going on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Complaint {
    Code(CodeError),
    NothingToPaste,
    RefusedBefore,
    /// It can hardly be a code of this provider.
    NoFit,
    LabelTaken,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed or pasted into the field.
    Typed(Typed),
    Paste,
    /// What the clipboard held.
    Pasted(Option<Typed>),
    /// What the clipboard holds while nobody has pressed Paste.
    Glimpsed(Typed),
    /// Wants what is offered.
    TakeOffered,
    /// Wants the text back as it was pasted.
    Undo,
    /// Wants to see or hide the code.
    ShowOrHide,
    /// Named the program or device.
    Label(String),
    /// Wants to test and save.
    Test,
    /// Insists on a code that was refused before.
    TestAnyway,
    /// The account has other servers now, or a certificate more.
    Servers(Box<Draft>),
    Back,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// Something of the world outside.
    Do(Effect),
    /// To test a code.
    Test(Box<DraftWithCode>),
    Back,
}

impl Screen {
    /// An empty page for an account. Its other codes have the labels that are taken.
    pub fn new(draft: Draft, label: String, taken: Vec<String>) -> Screen {
        Screen {
            draft,
            raw: Typed::default(),
            text: Typed::default(),
            changes: Changes::default(),
            as_typed: false,
            hidden: true,
            label,
            complaint: None,
            offered: None,
            taken,
        }
    }

    /// Changes the state and says what should happen. `refused` tells whether a code was refused in this run.
    pub fn update(&mut self, message: Message, refused: impl Fn(&Draft, &Code) -> bool) -> Action {
        match message {
            Message::Typed(text) => {
                self.take(text);
                return Action::Do(self.warm_up());
            }
            Message::Paste => return Action::Do(Effect::Paste),
            Message::Pasted(Some(text)) if !text.as_str().is_empty() => return self.take_pasted(text),
            Message::Pasted(_) => self.complaint = Some(Complaint::NothingToPaste),
            Message::Glimpsed(text) => self.offered = Some(text).filter(|text| self.is_offer(text)),
            Message::TakeOffered => {
                if let Some(text) = self.offered.take() {
                    return self.take_pasted(text);
                }
            }
            Message::Undo => {
                self.as_typed = true;
                self.take(self.raw.clone());
            }
            Message::ShowOrHide => self.hidden = !self.hidden,
            Message::Label(label) => {
                self.complaint = self.complaint.filter(|it| *it != Complaint::LabelTaken);
                self.label = label;
            }
            Message::Test => return self.test(refused, false),
            Message::TestAnyway => return self.test(|_, _| false, true),
            Message::Servers(draft) => self.draft = *draft,
            Message::Back => return Action::Back,
        }
        Action::None
    }

    /// Which program or device the code is for, as far as it was named.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Whose account it is.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Has the connections made ready while the person still reads.
    fn warm_up(&self) -> Effect {
        Effect::WarmUp(Box::new(self.draft.plan()))
    }

    fn take_pasted(&mut self, text: Typed) -> Action {
        self.as_typed = false;
        self.take(text);
        Action::Do(Effect::Several(vec![Effect::Focus(control::CODE), self.warm_up()]))
    }

    /// Whether a text is one code of the provider's shape and nothing else, and there is none yet.
    fn is_offer(&self, text: &Typed) -> bool {
        let bare = Typed::new(text.as_str().split_whitespace().collect());
        self.text.as_str().is_empty() && self.draft.shape().is_some_and(|shape| shape.fits(bare.as_str()))
    }

    fn take(&mut self, text: Typed) {
        (self.complaint, self.offered) = (None, None);
        self.as_typed &= !text.as_str().is_empty();
        let shape = self.draft.shape().filter(|_| !self.as_typed);
        let before = self.text.as_str().len();
        let (tidied, changes) = tidy(text.as_str(), shape);
        // A keystroke that only adds to a tidied text does not make what was tidied unsaid.
        if !changes.is_empty() || text.as_str().len() < before || before == 0 {
            self.changes = changes;
            self.raw = text;
        }
        self.text = tidied;
    }

    fn plausibility(&self) -> Plausibility {
        plausibility(self.text.as_str(), self.draft.shape(), &self.draft.address.to_string())
    }

    fn test(&mut self, refused: impl Fn(&Draft, &Code) -> bool, insists: bool) -> Action {
        match Code::new(self.text.as_str()) {
            Err(error) => {
                self.complaint = Some(Complaint::Code(error));
                Action::Do(Effect::Focus(control::CODE))
            }
            Ok(_) if self.taken.iter().any(|taken| taken == self.label.trim()) => {
                self.complaint = Some(Complaint::LabelTaken);
                Action::Do(Effect::Focus(control::LABEL))
            }
            Ok(code) if refused(&self.draft, &code) => {
                self.complaint = Some(Complaint::RefusedBefore);
                Action::None
            }
            Ok(_) if !insists && self.plausibility().is_no_fit() => {
                self.complaint = Some(Complaint::NoFit);
                Action::None
            }
            Ok(code) => {
                self.complaint = None;
                let label = self.label.trim().to_owned();
                Action::Test(Box::new(DraftWithCode::new(self.draft.clone(), code, label)))
            }
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let content = column![
            title(ui.fill("code-title", &[("term", &self.term(ui))])),
            gap(3.0),
            muted(ui.tokens, self.lead(ui)).spoken(),
            gap(15.0),
            self.input(ui),
            self.said(ui),
            gap(20.0),
            self.label_card(ui),
            gap(16.0),
            self.reminders(ui),
        ];
        let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
        let test = primary(ui, control::TEST_AND_SAVE, ui.text("code-test")).on_press(Message::Test);
        page(ui, content, footer(ui, Some(back), vec![test]))
    }

    fn term(&self, ui: Ui<'_>) -> String {
        match &self.draft.provider {
            Some(provider) => provider.sign_in.term.get(ui.locale.tag()).to_owned(),
            None => ui.text("term"),
        }
    }

    fn lead(&self, ui: Ui<'_>) -> String {
        let provider = self.draft.provider.as_ref().map_or_else(
            || self.draft.address.domain().in_letters(),
            |provider| provider.name.get(ui.locale.tag()).to_owned(),
        );
        ui.fill("code-lead", &[("term", &self.term(ui)), ("provider", &provider)])
    }

    fn input<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let value = self.text.as_str();
        let typed = |text| Message::Typed(Typed::new(text));
        let wrong = self.what_is_wrong(ui);
        let field = secret_field(ui, control::CODE, value, self.hidden, typed, Message::Test)
            .called(self.term(ui))
            .wrong(wrong);
        let field = with_undo(with_own_paste(field.into(), Message::Paste), value, typed);
        let beside = |name: ControlName, label: String, message| {
            button(ui.tokens, Shape::Secondary, container(body(label)).center_y(Length::Fill))
                .named(name)
                .padding([0, 16])
                .height(FIELD)
                .on_press(message)
        };
        let show = ui.text(if self.hidden { "show" } else { "hide" });
        row![
            container(field).id(SECRET).width(Length::Fill),
            beside(control::SHOW_CODE, show, Message::ShowOrHide),
            beside(control::PASTE, ui.text("paste"), Message::Paste),
        ]
        .spacing(12)
        .height(FIELD.max(CONTROL))
        .align_y(iced::Center)
        .into()
    }

    /// Why the code is not sent, for its field.
    fn what_is_wrong(&self, ui: Ui<'_>) -> Option<String> {
        match self.complaint? {
            Complaint::Code(CodeError::Empty) => Some(ui.text("code-error-empty")),
            Complaint::Code(error) => Some(ui.locale.code_error(&error)),
            Complaint::RefusedBefore => Some(ui.text("code-refused-before")),
            Complaint::NoFit => {
                Some(ui.locale.plausibility(&self.plausibility(), self.draft.provider.as_deref()))
            }
            // These are about something else.
            Complaint::NothingToPaste | Complaint::LabelTaken => None,
        }
    }

    /// What there is to say about the text: a complaint, else a remark with what was tidied.
    fn said<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        if let Some(offered) = &self.offered {
            let count = offered.as_str().split_whitespace().map(|part| part.chars().count()).sum::<usize>();
            let words = body(ui.fill("code-offered", &[("count", &count.to_string())]));
            let take = small_button(ui, control::TAKE_OFFERED, ui.text("code-take-offered"));
            let line = row![words.width(Length::Fill), take.on_press(Message::TakeOffered)];
            let line = line.spacing(12).align_y(iced::Center);
            return Some(column![gap(16.0), notice(ui, Tone::Info, line)].into());
        }
        let box_of = |tone, words: String| column![gap(16.0), notice(ui, tone, body(words))].into();
        match self.complaint {
            // A login password is typed, not pasted.
            Some(Complaint::Code(CodeError::Empty)) => {
                return Some(box_of(Tone::Warn, ui.text("code-error-empty")));
            }
            Some(Complaint::Code(error)) => return Some(box_of(Tone::Warn, ui.locale.code_error(&error))),
            Some(Complaint::NothingToPaste) => {
                return Some(box_of(Tone::Info, ui.text("code-nothing-to-paste")));
            }
            // It stands at its own field.
            Some(Complaint::LabelTaken) => return None,
            Some(Complaint::RefusedBefore) => {
                let words = column![body(ui.text("code-refused-before")), test_anyway(ui)];
                return Some(column![gap(16.0), notice(ui, Tone::Warn, words)].into());
            }
            Some(Complaint::NoFit) | None => {}
        }
        let plausibility = self.plausibility();
        let tone = match plausibility {
            Plausibility::Nothing => return None,
            Plausibility::Fits => Tone::Good,
            Plausibility::TooShort(..) if self.complaint.is_some() => Tone::Warn,
            Plausibility::Unknown | Plausibility::TooShort(..) => Tone::Info,
            _ => Tone::Warn,
        };
        let words = body(ui.locale.plausibility(&plausibility, self.draft.provider.as_deref()));
        let tidied = (!self.changes.is_empty()).then(|| {
            row![
                small(ui.locale.changes(&self.changes)),
                small_link(ui, control::UNDO, ui.text("undo")).on_press(Message::Undo),
            ]
            .spacing(4)
            .align_y(iced::Center)
        });
        let anyway = (self.complaint == Some(Complaint::NoFit))
            .then(|| column![body(ui.text("code-no-fit")), test_anyway(ui)]);
        Some(column![gap(16.0), notice(ui, tone, column![words, tidied, anyway])].into())
    }

    fn label_card<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let hint = ui.text("code-label-example");
        let input = field(ui, control::LABEL, &hint, &self.label, Message::Label, Message::Test);
        let input = input.called(ui.text("code-label"));
        let taken = (self.complaint == Some(Complaint::LabelTaken)).then(|| {
            let words = match self.label.trim() {
                "" => ui.text("code-label-needed"),
                label => ui.fill("keep-error-label-taken", &[("label", label)]),
            };
            column![notice(ui, Tone::Warn, body(words)), gap(8.0)]
        });
        card(
            ui,
            column![
                bold(ui.text("code-label")),
                gap(8.0),
                slot(taken),
                container(input).max_width(330),
                gap(8.0),
                small(ui.text("code-label-hint")).color(ui.tokens.muted),
            ],
        )
        .into()
    }

    fn reminders<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let once = self.draft.provider.as_ref().is_some_and(|it| it.sign_in.shown_once == Some(true));
        let once = once.then(|| small(ui.text("code-shown-once")).color(ui.tokens.muted));
        column![once, small(ui.text("code-used-again")).color(ui.tokens.muted)].spacing(4).into()
    }
}

/// The link of somebody who insists.
fn test_anyway<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    small_link(ui, control::TEST_ANYWAY, ui.text("code-test-anyway"))
        .padding(0)
        .on_press(Message::TestAnyway)
        .into()
}
