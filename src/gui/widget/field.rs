//! Fields for one line, and a control under its name.

use std::rc::Rc;

use iced::widget::text_input;
use iced::{Border, Color, alignment};

use super::named::named;
use super::text::small_bold;
use super::undo::with_undo;
use super::{Element, Ui, group};
use crate::gui::accessibility::{Facet, Held, Role};
use crate::gui::control::ControlName;
use crate::gui::theme::{MONO, RADIUS, Tokens, regular};

fn field_style(
    tokens: &'static Tokens,
) -> impl Fn(&iced::Theme, text_input::Status) -> text_input::Style + use<> {
    move |_, status| {
        let focused = matches!(status, text_input::Status::Focused { .. });
        text_input::Style {
            background: tokens.surface.into(),
            border: Border {
                color: if focused { tokens.accent } else { tokens.edge },
                width: if focused { 2.0 } else { 1.0 },
                radius: RADIUS.into(),
            },
            icon: tokens.muted,
            placeholder: tokens.muted,
            value: tokens.text,
            selection: Color { a: 0.35, ..tokens.accent },
        }
    }
}

/// An input for one line.
pub struct Field<'a, M> {
    facet: Facet,
    input: text_input::TextInput<'a, M>,
    on_input: Rc<dyn Fn(String) -> M + 'a>,
    /// What it holds, where edits can be taken back. What a secret was before is kept nowhere.
    undo: Option<String>,
}

/// An input for one line. The hint is its name, unless it has another: by `called`, or by [`labelled`].
pub fn field<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    name: ControlName,
    hint: &str,
    value: &str,
    on_input: impl Fn(String) -> M + 'a,
    on_submit: M,
) -> Field<'a, M> {
    let input = text_input(hint, value).font(regular()).size(17).padding([11, 14]);
    let facet = Facet {
        name: Some(hint.to_owned()).filter(|hint| !hint.is_empty()),
        held: Held::Text(value.to_owned()),
        ..Facet::new(Role::Field)
    };
    let field = Field::new(ui, name, facet, input.on_submit(on_submit), on_input);
    Field { undo: Some(value.to_owned()), ..field }
}

/// An input for a code: hidden until the person wants to see it.
pub fn secret_field<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    name: ControlName,
    value: &str,
    hidden: bool,
    on_input: impl Fn(String) -> M + 'a,
    on_submit: M,
) -> Field<'a, M> {
    let input = text_input("", value)
        .secure(hidden)
        .font(MONO)
        .size(20)
        .padding([14, 14])
        .align_x(alignment::Horizontal::Left);
    let facet = if hidden {
        Facet { held: Held::Secret(value.chars().count()), ..Facet::new(Role::SecretField) }
    } else {
        Facet { held: Held::Text(value.to_owned()), ..Facet::new(Role::Field) }
    };
    Field::new(ui, name, facet, input.on_submit(on_submit), on_input)
}

impl<'a, M: Clone + 'a> Field<'a, M> {
    fn new(
        ui: Ui<'_>,
        name: ControlName,
        facet: Facet,
        input: text_input::TextInput<'a, M>,
        on_input: impl Fn(String) -> M + 'a,
    ) -> Field<'a, M> {
        let on_input: Rc<dyn Fn(String) -> M + 'a> = Rc::new(on_input);
        let typed = on_input.clone();
        let input = input.id(&name).on_input(move |text| typed(text)).style(field_style(ui.tokens));
        Field { facet: Facet { control: Some(name), ..facet }, input, on_input, undo: None }
    }

    /// What it is called; a hint that stands in it is then good to know.
    pub fn called(mut self, name: String) -> Self {
        self.facet.description = self.facet.name.replace(name);
        self
    }

    /// Why what it holds is wrong.
    pub fn wrong(mut self, why: Option<String>) -> Self {
        self.facet.wrong = why;
        self
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(field: Field<'a, M>) -> Element<'a, M> {
        let Field { facet, input, on_input, undo } = field;
        let written = on_input.clone();
        let named = named(facet, input, move |text| written(text));
        match undo {
            Some(value) => with_undo(named, &value, move |text| on_input(text)),
            None => named,
        }
    }
}

/// A control under its name.
pub fn labelled<'a, M: 'a>(
    ui: Ui<'_>,
    label: &str,
    control: impl Into<Element<'a, M>>,
) -> iced::widget::Column<'a, M> {
    let words = ui.text(label);
    let name = group(Role::Label, words.clone(), small_bold(words));
    iced::widget::column![name, iced::widget::Space::new().height(4), control.into()]
}
