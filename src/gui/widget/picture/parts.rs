//! What pictures are made of: grey bars in place of words that do not matter, and what is lit.

use iced::widget::{Space, container, row};
use iced::{Border, Color, Length};

use crate::gui::widget::text::{bold, small};
use crate::gui::widget::{Element, Ui, number_dot};

pub(super) fn fill(color: Color, radius: f32) -> impl Fn(&iced::Theme) -> container::Style {
    move |_| container::Style {
        background: Some(color.into()),
        border: Border { radius: radius.into(), ..Border::default() },
        ..container::Style::default()
    }
}

/// A grey bar in place of words that do not matter.
pub(super) fn bar<'a, M: 'a>(ui: Ui<'_>, width: f32) -> Element<'a, M> {
    container(Space::new().width(width).height(12)).style(fill(ui.tokens.sunk, 6.0)).into()
}

/// How wide a field is.
pub(super) const FIELD: Length = Length::Fixed(270.0);

/// Something with a border of this colour.
pub(super) fn boxed<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    (ground, edge, width): (Color, Color, f32),
) -> container::Container<'a, M> {
    container(content).style(move |_| container::Style {
        background: Some(ground.into()),
        border: Border { color: edge, width, radius: 8.0.into() },
        ..container::Style::default()
    })
}

/// What is to be pressed, with the step's number at its side.
pub(super) fn lit<'a, M: 'a>(
    ui: Ui<'_>,
    number: usize,
    content: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let it = ui.tokens;
    let button = boxed(content, (it.accentsoft, it.accent, 2.0)).padding([8, 18]);
    row![number_dot(ui, number, true, true, 26.0), button].spacing(8).align_y(iced::Center).into()
}

/// A button to press, with its words; a grey bar where they are not known.
pub(super) fn lit_button<'a, M: 'a>(ui: Ui<'_>, number: usize, words: Option<&'a str>) -> Element<'a, M> {
    match words {
        Some(words) => lit(ui, number, bold(words).color(ui.tokens.accent)),
        None => {
            lit(ui, number, container(Space::new().width(72).height(12)).style(fill(ui.tokens.accent, 6.0)))
        }
    }
}

/// A field of a form with what stands in it; the one to fill in has a strong border.
pub(super) fn form_field<'a, M: 'a>(
    ui: Ui<'_>,
    words: String,
    is_lit: bool,
    width: Length,
) -> Element<'a, M> {
    let it = ui.tokens;
    let edge = if is_lit { (it.surface, it.accent, 2.0) } else { (it.surface, it.edge, 1.0) };
    let words = small(words).color(if is_lit { it.text } else { it.muted });
    boxed(words.wrapping(iced::widget::text::Wrapping::None), edge)
        .padding([9, 14])
        .width(width)
        .clip(true)
        .into()
}

/// A phone's screen with something on it.
pub(super) fn phone<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let it = ui.tokens;
    container(container(content).center_x(Length::Fill).center_y(Length::Shrink))
        .padding([34, 22])
        .width(190)
        .style(move |_| container::Style {
            background: Some(it.bg.into()),
            border: Border { color: it.edge, width: 2.0, radius: 22.0.into() },
            ..container::Style::default()
        })
        .into()
}
