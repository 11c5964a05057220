//! What one program takes: settings to copy, values for its dialog in the dialog's order, a command that writes its file, or
//! one button that does it.

use iced::Length;
use iced::widget::{Column, Space, column, container, row, text};

use super::parts::{Use, back};
use super::{Action, Copied, Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::effect::{Effect, HandOver};
use crate::gui::theme::MONO;
use crate::gui::widget::{
    Button, Element, Tone, Ui, body, card, footer, gap, muted, notice, page, primary, secondary, small,
    small_bold, small_button, spinner, title,
};
use crate::work::handoff::{CannotExport, Entry, Format, Given, Handed, NotHanded, Takes, Value, quote};

/// How wide the names of fields may be.
const NAMES: f32 = 210.0;

/// A program that the code is being handed to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Program {
    pub(super) format: &'static Format,
    /// What it takes, or why it takes nothing.
    takes: Result<Taken, CannotExport>,
    copied: bool,
    handing: Handing,
}

/// What a program takes.
#[derive(Clone, Debug, PartialEq)]
enum Taken {
    /// This text.
    Text(String),
    /// What this command writes: the code is in it.
    Command(String),
    /// What is typed into its dialog.
    Entries(Vec<Entry>),
    /// The account itself.
    Account,
}

/// How far handing it over at once has come.
#[derive(Clone, Debug, Default, PartialEq)]
enum Handing {
    #[default]
    Not,
    Running,
    Ended(Result<Handed, NotHanded>),
}

impl Program {
    pub(super) fn new(format: &'static Format, given: &Given<'_>) -> Program {
        let takes = match format.takes {
            Takes::Command | Takes::Each | Takes::Either => format.write(given).map(Taken::Text),
            Takes::Dialog => format.entries(given).map(Taken::Entries),
            Takes::Bus => format.write(given).map(|_| Taken::Account),
            Takes::Code => Ok(Taken::Command(command(format, given))),
        };
        Program { format, takes, copied: false, handing: Handing::Not }
    }
}

/// What writes the file of a program that must have the code in it.
fn command(format: &Format, given: &Given<'_>) -> String {
    let [program, _, address, _, label] = given.command.as_slice() else { return String::new() };
    format.export_command(&quote::shell(program), address, Some(label))
}

impl Screen {
    pub(super) fn copy_settings(&mut self) -> Action {
        let Some(used) = &mut self.program else { return Action::None };
        match &used.takes {
            Ok(Taken::Text(text) | Taken::Command(text)) => {
                used.copied = true;
                Action::Do(Effect::Copy(text.clone()))
            }
            Ok(Taken::Entries(_)) => self.update(Message::CopyCode),
            Ok(Taken::Account) => self.hand_over(),
            Err(_) => Action::None,
        }
    }

    pub(super) fn hand_over(&mut self) -> Action {
        let Some(used) = &mut self.program else { return Action::None };
        if used.handing == Handing::Running || used.format.takes != Takes::Bus {
            return Action::None;
        }
        used.handing = Handing::Running;
        let format = used.format;
        Action::Do(Effect::HandOver(Box::new(HandOver {
            format,
            account: self.account.clone(),
            program: self.here.program.clone(),
            coded: self.coded.clone(),
        })))
    }

    /// What came of handing the account over; where that worked, the register says so.
    pub(super) fn handed(&mut self, format: &'static Format, answer: Result<Handed, NotHanded>) -> Action {
        let worked = answer.is_ok();
        if let Some(used) = self.program.as_mut().filter(|used| used.format == format) {
            used.handing = Handing::Ended(answer);
        }
        if worked { self.note_use(format.program.to_owned()) } else { Action::None }
    }

    pub(super) fn program_page<'a>(&'a self, ui: Ui<'a>, used: &'a Program) -> Element<'a, Message> {
        let locale = ui.locale;
        let shown: Element<'a, Message> = match &used.takes {
            Ok(Taken::Text(text) | Taken::Command(text)) => card(ui, mono(text)).into(),
            Ok(Taken::Entries(entries)) => card(ui, self.entries(ui, used.format, entries)).into(),
            Ok(Taken::Account) => self.handing(ui, used),
            Err(why) => notice(ui, Tone::Warn, body(locale.cannot_export(used.format, why))),
        };
        let is_typed = matches!(used.takes, Ok(Taken::Entries(_)));
        let next = used.takes.is_ok().then(|| body(locale.what_next(used.format)));
        let end = locale.dialog_end(used.format).filter(|_| used.takes.is_ok()).map(body);
        let (before, after) = if is_typed { (next, end) } else { (None, next) };
        let before = before.map(|next| column![next, gap(14.0)]);
        let after = after.map(|next| column![gap(12.0), next]);
        let lead =
            if used.takes.is_ok() { locale.how_it_takes(used.format) } else { ui.text("use-lead-not") };
        let content = column![
            title(ui.locale.program(used.format)),
            gap(3.0),
            muted(ui.tokens, lead).spoken(),
            gap(16.0),
            self.new_code(ui, used),
            self.own_code(ui, used.format),
            self.out_of_its_reach(ui, used),
            before,
            shown,
            after,
        ];
        page(ui, content, footer(ui, Some(back(ui)), self.program_buttons(ui, used)))
    }

    /// Where a program that has the old code takes the new one.
    fn new_code<'a>(&self, ui: Ui<'a>, used: &Program) -> Option<Element<'a, Message>> {
        let words =
            ui.locale.where_new_code_goes(used.format).filter(|_| self.holds_old(used.format.program))?;
        let words = column![body(ui.text("use-holds-old")), body(words)].spacing(4);
        Some(column![notice(ui, Tone::Info, words), gap(14.0)].into())
    }

    /// Why a program that asks for the code does not get it as things are.
    fn out_of_its_reach<'a>(&self, ui: Ui<'a>, used: &Program) -> Option<Element<'a, Message>> {
        let words = ui.locale.out_of_reach(used.format, self.vault.as_ref()?.kind)?;
        Some(column![notice(ui, Tone::Warn, body(words)), gap(14.0)].into())
    }

    fn program_buttons<'a>(&self, ui: Ui<'a>, used: &Program) -> Vec<Button<'a, Message>> {
        if used.takes.is_err() {
            return Vec::new();
        }
        let is_noted = self.updated.iter().any(|program| program == used.format.program);
        let noted = ui.text(if is_noted { "use-noted" } else { "use-works" });
        let works = secondary(ui, control::USE_WORKS, noted)
            .on_press_maybe((!is_noted).then_some(Message::Use(Use::Works)));
        if used.format.takes == Takes::Bus {
            let words = ui.fill("use-hand-over", &[("program", &ui.locale.program(used.format))]);
            let is_open = !matches!(used.handing, Handing::Running | Handing::Ended(Ok(_)));
            let add = primary(ui, control::HAND_OVER, words);
            return vec![add.on_press_maybe(is_open.then_some(Message::Use(Use::HandOver)))];
        }
        let is_typed = matches!(used.takes, Ok(Taken::Entries(_)));
        let copied = if is_typed { self.copied == Some(Copied::Code) } else { used.copied };
        let words = match (&used.takes, copied) {
            (_, true) => "copied",
            (Ok(Taken::Entries(_)), _) => "done-copy-code",
            (Ok(Taken::Command(_)), _) => "use-copy-command",
            _ => "use-copy",
        };
        let copy = primary(ui, control::COPY_USE, ui.text(words)).on_press(Message::Use(Use::Copy));
        vec![works, copy]
    }

    /// The fields of its dialog, in their order there.
    fn entries<'a>(&self, ui: Ui<'a>, format: &Format, entries: &[Entry]) -> Element<'a, Message> {
        let mut lines = Column::new().spacing(8);
        // What a value is for is its dialog's heading, too.
        let mut part = None;
        for (index, entry) in entries.iter().enumerate() {
            if let Some(heading) = entry.heading {
                let above = if index == 0 { 0.0 } else { 8.0 };
                let words = ui.locale.dialog_heading(format, heading);
                part = Some(words.clone());
                lines = lines.push(column![gap(above), small_bold(words)]);
            }
            // A dialog may ask for the code twice.
            let before = entries[..index].iter().filter(|it| it.field == entry.field).count();
            lines = lines.push(self.entry(ui, format, entry, (before, part.as_deref())));
        }
        lines.into()
    }

    fn entry<'a>(
        &self,
        ui: Ui<'a>,
        format: &Format,
        entry: &Entry,
        (before, part): (usize, Option<&str>),
    ) -> Element<'a, Message> {
        let called = ui.locale.caption(format, entry);
        let which = ui.listed(&part.into_iter().chain([called.as_str()]).collect::<Vec<_>>());
        let caption = small(ui.locale.caption(format, entry)).color(ui.tokens.muted);
        let value = ui.locale.entry_value(format, &entry.value);
        let copy = match &entry.value {
            Value::Text(text) => Some((Copied::Value(text.clone()), Message::CopyValue(text.clone()))),
            Value::Code => Some((Copied::Code, Message::CopyCode)),
            _ => None,
        };
        let copy = copy.map(|(copied, message)| {
            let words =
                ui.text(if self.copied.as_ref() == Some(&copied) { "copied" } else { "use-copy-value" });
            let name = match before {
                0 => ControlName::of("copy", entry.field.id()),
                _ => ControlName::of("copy", format_args!("{}:{before}", entry.field.id())),
            };
            small_button(ui, name, words).about(ui, &which).on_press(message)
        });
        let caption = container(caption).width(if ui.viewport.narrow() { 150.0 } else { NAMES });
        let value = body(value).wrapping(text::Wrapping::WordOrGlyph).width(Length::Fill);
        let line = row![caption, value, copy].spacing(12).align_y(iced::Center);
        // A long value takes more lines.
        let high = container(Space::new().width(0.0).height(34.0));
        row![high, line].align_y(iced::Center).into()
    }

    fn handing<'a>(&self, ui: Ui<'a>, used: &Program) -> Element<'a, Message> {
        let locale = ui.locale;
        match &used.handing {
            Handing::Not => card(ui, body(ui.text("use-hand-over-hint"))).into(),
            Handing::Running => {
                card(ui, row![spinner(ui, 18.0), body(ui.text("use-handing-over"))].spacing(12)).into()
            }
            Handing::Ended(Ok(handed)) => notice(ui, Tone::Good, body(locale.handed(used.format, *handed))),
            Handing::Ended(Err(why)) => notice(ui, Tone::Bad, body(locale.not_handed(used.format, why))),
        }
    }
}

fn mono<'a>(words: &'a str) -> Element<'a, Message> {
    let words = text(words).font(MONO).size(12.5).wrapping(text::Wrapping::WordOrGlyph);
    container(words).width(Length::Fill).into()
}
