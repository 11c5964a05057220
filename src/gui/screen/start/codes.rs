//! The codes of an opened account, one for each program or device: how each stands, what it is for, and what can be done
//! with it.

use iced::Length;
use iced::widget::{Column, Space, column, container, row};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::rows::{INDENT, Standing, at_the_end, is_crowded, is_missing, reset_button, state};
use super::{Action, Described, Message, OpenRow, Removal, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::effect::Effect;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, field, gap, labelled, notice, secondary, slot, small, small_button,
    small_link,
};
use crate::model::address::Address;
use crate::storage::accounts::{Account, KeptCode, LastTest};
use crate::work::upkeep::{end_of, reminder};

/// The most programs that a code is said to be used in.
const MOST_PROGRAMS: usize = 20;
/// The longest label or name of a program, in characters.
const LONGEST_NAME: usize = 60;

/// What the person is saying about a code.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Editing {
    label: String,
    new_label: String,
    programs: String,
    /// The day on which it ends, as typed; empty where none is known.
    ends: String,
    complaint: Option<Complaint>,
    /// Asked whether the code shall really go.
    removing: bool,
}

/// What keeps it from being kept.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Complaint {
    /// Another code of the account has the label.
    LabelTaken,
    /// The end is no day.
    NoDay,
}

/// What happens to it.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Begin, or give up.
    Toggle(Address, String),
    Label(String),
    /// Typed in which programs it is used.
    Programs(String),
    /// Typed on which day it ends.
    Ends(String),
    Save,
    /// Remove the code: the first press asks.
    Remove,
    /// Do not remove it after all.
    KeepIt,
}

impl Screen {
    pub(super) fn edit(&mut self, edit: Edit) -> Action {
        if let Edit::Toggle(address, label) = edit {
            return self.toggle_edit(address, label);
        }
        let Some(OpenRow { address, editing: open, .. }) = &mut self.open else {
            return Action::None;
        };
        let Some(editing) = open else { return Action::None };
        match edit {
            Edit::Toggle(..) => {}
            Edit::Label(text) => {
                editing.new_label = text.chars().take(LONGEST_NAME).collect();
                editing.complaint = None;
            }
            Edit::Programs(text) => editing.programs = text,
            Edit::Ends(text) => (editing.ends, editing.complaint) = (text, None),
            Edit::Save => return self.save(),
            Edit::Remove if editing.removing => {
                let (address, label) = (address.clone(), std::mem::take(&mut editing.label));
                *open = None;
                return self.set_aside(Removal { address, label: Some(label) });
            }
            Edit::Remove => editing.removing = true,
            Edit::KeepIt => editing.removing = false,
        }
        Action::None
    }

    /// Begins, or gives up what was begun with the same code.
    fn toggle_edit(&mut self, address: Address, label: String) -> Action {
        let account = self.accounts.iter().find(|account| account.address == address);
        let begun = account.and_then(|account| account.code(&label)).map(Editing::of);
        let row = self.open_row(address);
        let was = row.editing.take();
        if was.is_some_and(|editing| editing.label == label) {
            return Action::None;
        }
        row.editing = begun;
        match row.editing {
            Some(_) => Action::Do(Effect::Focus(control::CODE_LABEL)),
            None => Action::None,
        }
    }

    fn save(&mut self) -> Action {
        let Some(row) = &mut self.open else { return Action::None };
        let Some(editing) = &mut row.editing else { return Action::None };
        let new_label = editing.new_label.trim().to_owned();
        let account = self.accounts.iter().find(|account| account.address == row.address);
        let is_taken = account.is_some_and(|account| account.code(&new_label).is_some());
        if is_taken && new_label != editing.label {
            editing.complaint = Some(Complaint::LabelTaken);
            return Action::Do(Effect::Focus(control::CODE_LABEL));
        }
        let expires = match editing.ends.trim() {
            "" => None,
            day => match end_of(day) {
                Some(end) => Some(end),
                None => {
                    editing.complaint = Some(Complaint::NoDay);
                    return Action::Do(Effect::Focus(control::CODE_ENDS));
                }
            },
        };
        let (address, label) = (row.address.clone(), editing.label.clone());
        let programs = named(&editing.programs);
        row.editing = None;
        Action::Describe(Box::new(Described { address, label, new_label, programs, expires }))
    }

    /// The codes of an opened account, each with its own buttons; and how one more is added, and the account removed.
    pub(super) fn details<'a>(
        &'a self,
        ui: Ui<'a>,
        account: &'a Account,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let address = &account.address;
        let codes = account.codes.iter().map(|code| self.code_row(ui, address, code, now));
        let remove = |words: &str| {
            small_button(ui, ControlName::of("remove", address), ui.text(words))
                .on_press(Message::Remove(address.clone()))
        };
        let another = small_button(ui, ControlName::of("add-code", address), ui.text("start-add-code"))
            .on_press(Message::AddCode(address.clone()));
        // Cancel stands where Remove stood: a double click removes nothing.
        let removing = self.row_of(address).is_some_and(|row| row.removing);
        let buttons = if removing {
            let keep = small_button(ui, control::KEEP_IT, ui.text("cancel")).on_press(Message::KeepIt);
            row![Space::new().width(Length::Fill), remove("start-remove-really"), keep]
        } else {
            row![another, Space::new().width(Length::Fill), remove("start-remove")]
        };
        let warning = removing.then(|| small(ui.text("start-remove-warning")).color(ui.tokens.muted));
        let inner = Column::with_children(codes).spacing(14).push(buttons.spacing(8)).push(warning);
        container(inner).padding(iced::Padding { left: INDENT, bottom: 16.0, ..iced::Padding::ZERO }).into()
    }

    fn code_row<'a>(
        &'a self,
        ui: Ui<'a>,
        address: &Address,
        code: &'a KeptCode,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let editing = self.row_of(address).and_then(|row| row.editing.as_ref());
        let is_edited = editing.filter(|editing| editing.label == code.label);
        let of = |what: &str| ControlName::of(what, format_args!("{address}:{}", code.label));
        let named = || Some(code.label.clone());
        let which = ui.locale.label(&code.label);
        let edit = Message::Edit(Edit::Toggle(address.clone(), code.label.clone()));
        let test = (!is_missing(code)).then(|| {
            small_button(ui, of("test"), ui.text("start-test"))
                .about(ui, &which)
                .on_press(Message::Test(address.clone(), named()))
        });
        let buttons = row![
            test,
            reset_button(ui, code, of("reset"))
                .about(ui, &which)
                .on_press(Message::Reset(address.clone(), named())),
            small_button(ui, of("edit"), ui.text("start-edit")).about(ui, &which).on_press(edit),
        ]
        .spacing(6);
        let state = column![state(ui, Some(code), now), self.recent(ui, std::slice::from_ref(code), now)]
            .spacing(4)
            .align_x(iced::Right);
        let words = self.about(ui, code, now);
        let labels = ["start-test", "start-reset", "start-edit"];
        let line: Element<'a, Message> = if is_crowded(ui, Some(code), now, &labels) {
            column![words, gap(6.0), at_the_end(state, buttons)].into()
        } else {
            row![words, state, buttons].spacing(12).align_y(iced::Center).into()
        };
        match is_edited {
            Some(editing) => column![line, gap(10.0), editing.view(ui, address)].into(),
            None => column![line, self.outdated(ui, address, code)].spacing(6).into(),
        }
    }

    /// What is known of a code: its label, its age and cause, where it is used, and what the person is reminded of.
    fn about<'a>(&self, ui: Ui<'a>, code: &KeptCode, now: Timestamp) -> Element<'a, Message> {
        let quiet = |words: String| small(words).color(ui.tokens.muted);
        let made = ui.fill("start-kept-since", &[("ago", &ui.locale.ago(code.made, now))]);
        let cause = code.last_test.as_ref().and_then(LastTest::cause);
        let cause = cause.map(|cause| ui.locale.cause(cause));
        let first = [Some(made), cause].into_iter().flatten().collect::<Vec<_>>().join("  •  ");
        let proved = code.last_passed.filter(|_| !Standing::of(code).is_good());
        let proved = proved.map(|then| quiet(ui.fill("start-passed", &[("ago", &ui.locale.ago(then, now))])));
        let refused = code.last_refused.filter(|_| Standing::of(code).is_good());
        let refused =
            refused.map(|then| quiet(ui.fill("start-once-refused", &[("ago", &ui.locale.ago(then, now))])));
        let joint = ui.text("list-joint");
        let used = (!code.used_in.is_empty())
            .then(|| quiet(ui.fill("start-used-in", &[("programs", &code.used_in.join(&joint))])));
        let ends = code.expires.map(|day| quiet(ui.fill("start-ends", &[("day", &ui.locale.day(day))])));
        let due = reminder(code, self.remind_after, now)
            .map(|due| small(ui.locale.reminder(due)).color(ui.tokens.warn));
        column![bold(ui.locale.label(&code.label)), quiet(first), proved, refused, used, ends, due]
            .width(Length::Fill)
            .into()
    }
}

impl Editing {
    fn of(code: &KeptCode) -> Editing {
        Editing {
            label: code.label.clone(),
            new_label: code.label.clone(),
            programs: code.used_in.join(", "),
            ends: code.expires.map(day_of).unwrap_or_default(),
            complaint: None,
            removing: false,
        }
    }

    fn view<'a>(&'a self, ui: Ui<'a>, address: &Address) -> Element<'a, Message> {
        let save = Message::Edit(Edit::Save);
        let label = field(
            ui,
            control::CODE_LABEL,
            &ui.text("code-label-example"),
            &self.new_label,
            |text| Message::Edit(Edit::Label(text)),
            save.clone(),
        );
        let programs = field(
            ui,
            control::CODE_PROGRAMS,
            &ui.text("start-programs-example"),
            &self.programs,
            |text| Message::Edit(Edit::Programs(text)),
            save.clone(),
        );
        let ends = field(
            ui,
            control::CODE_ENDS,
            &ui.text("start-ends-example"),
            &self.ends,
            |text| Message::Edit(Edit::Ends(text)),
            save.clone(),
        );
        let complaint = self.complaint.map(|complaint| {
            let words = match complaint {
                Complaint::LabelTaken => {
                    ui.fill("keep-error-label-taken", &[("label", self.new_label.trim())])
                }
                Complaint::NoDay => ui.text("start-no-day"),
            };
            column![notice(ui, Tone::Warn, body(words)), gap(8.0)]
        });
        let cancel = Message::Edit(Edit::Toggle(address.clone(), self.label.clone()));
        let remove = |words: &str| {
            small_button(ui, control::REMOVE_CODE, ui.text(words)).on_press(Message::Edit(Edit::Remove))
        };
        let right = if self.removing {
            let keep = small_button(ui, control::KEEP_CODE, ui.text("cancel"));
            row![remove("start-remove-really"), keep.on_press(Message::Edit(Edit::KeepIt))].spacing(8)
        } else {
            row![remove("start-remove-code")]
        };
        let buttons = row![
            secondary(ui, control::SAVE_CODE, ui.text("start-save")).on_press(save),
            small_link(ui, control::CANCEL_EDIT, ui.text("cancel")).on_press(cancel),
            Space::new().width(Length::Fill),
            right,
        ]
        .spacing(8)
        .align_y(iced::Center);
        let warning =
            self.removing.then(|| small(ui.text("start-remove-code-warning")).color(ui.tokens.muted));
        let fields = column![
            labelled(ui, "code-label", label),
            labelled(ui, "start-programs", programs),
            small(ui.text("start-programs-why")).color(ui.tokens.muted),
            labelled(ui, "start-ends-label", container(ends).max_width(220)),
            buttons,
            warning,
        ];
        column![slot(complaint), fields.spacing(8)].into()
    }
}

fn day_of(end: Timestamp) -> String {
    end.to_zoned(TimeZone::system()).date().to_string()
}

/// The programs that were named, by commas of any kind.
fn named(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in text.split([',', '，', '、', ';', '；']) {
        let name: String = name.trim().chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
        if !name.is_empty() && !all.contains(&name) && all.len() < MOST_PROGRAMS {
            all.push(name);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_named_by_commas_of_any_kind() {
        assert_eq!(
            named(" Thunderbird,, msmtp；苹果邮件、Thunderbird "),
            ["Thunderbird", "msmtp", "苹果邮件"]
        );
        assert_eq!(named("  "), [""; 0]);
    }
}
