//! The frame of a page: what scrolls, its footer, and the spaces and lines between.

use iced::widget::{Space, column, container, row, scrollable};
use iced::{Alignment, Length, Padding};

use super::hint::hint;
use super::viewport::WIDEST;
use super::{Button, Element, Ui};
use crate::gui::focus::PAGE;

/// The scrolling content of a page above its footer.
pub fn page<'a, M: 'a>(
    ui: Ui<'_>,
    content: impl Into<Element<'a, M>>,
    foot: Element<'a, M>,
) -> Element<'a, M> {
    column![scrolled(ui, content), foot].height(Length::Fill).into()
}

/// A page without a footer.
pub fn bare_page<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    scrolled(ui, content)
}

/// A page that does not scroll: what fills takes the room that is left.
pub fn still_page<'a, M: 'a>(
    ui: Ui<'_>,
    content: impl Into<Element<'a, M>>,
    foot: Element<'a, M>,
) -> Element<'a, M> {
    column![framed(ui, content).height(Length::Fill), foot].height(Length::Fill).into()
}

fn framed<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> container::Container<'a, M> {
    let (side, top) = (ui.viewport.side(), if ui.viewport.compact() { 20.0 } else { 32.0 });
    container(content)
        .padding(Padding { top, right: side, bottom: 16.0, left: side })
        .max_width(WIDEST)
        .width(Length::Fill)
}

/// Links side by side, and something quiet at the end of the line.
pub fn link_row<'a, M: 'a>(links: Vec<Element<'a, M>>, end: Option<Element<'a, M>>) -> Element<'a, M> {
    let links = iced::widget::Row::with_children(links).spacing(16).align_y(Alignment::Center);
    row![links, Space::new().width(Length::Fill), end].align_y(Alignment::Center).into()
}

fn scrolled<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (line, edge) = (ui.tokens.line, ui.tokens.edge);
    scrollable(framed(ui, content))
        .id(PAGE)
        .height(Length::Fill)
        .width(Length::Fill)
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            let hovered = !matches!(status, scrollable::Status::Active { .. });
            style.vertical_rail.background = None;
            style.vertical_rail.scroller.background = if hovered { edge } else { line }.into();
            style.vertical_rail.scroller.border.radius = 4.0.into();
            style
        })
        .into()
}

/// The footer of a step: Back or Cancel at the left, what comes next at the right. Each button has a letter for Alt, and
/// says under the pointer which keys press it.
pub fn footer<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    left: Option<Button<'a, M>>,
    right: Vec<Button<'a, M>>,
) -> Element<'a, M> {
    let mut taken = Vec::new();
    // The likeliest chooses its letter first.
    let mut right: Vec<_> = right.into_iter().rev().map(|button| button.with_letter(&mut taken)).collect();
    right.reverse();
    let right = right.into_iter().map(|button| {
        let keys = button.keys(if button.is_primary() { &["Ctrl+Enter"] } else { &[] });
        hint(ui, keys, button)
    });
    let left = left.map(|button| {
        let button = button.with_letter(&mut taken);
        hint(ui, button.keys(&["Alt+←", "Esc"]), button)
    });
    let right = iced::widget::Row::with_children(right).spacing(10).align_y(Alignment::Center);
    let line = row![left, Space::new().width(Length::Fill), right].align_y(Alignment::Center);
    let line = container(line).max_width(WIDEST).padding([0.0, ui.viewport.side()]);
    let height = if ui.viewport.low() { 53.0 } else { 67.0 };
    column![line_across(ui), container(line).center_y(Length::Fixed(height)).width(Length::Fill)].into()
}

/// An empty stretch of this height, in logical pixels.
pub fn gap<'a, M: 'a>(height: f32) -> Element<'a, M> {
    Space::new().height(height).into()
}

/// Room for what is not always there, above what has the focus: the toolkit tells controls by their places, and one that
/// moved to another place would lose the focus.
pub fn slot<'a, M: 'a>(content: Option<impl Into<Element<'a, M>>>) -> Element<'a, M> {
    container(content.map_or_else(|| Space::new().into(), Into::into)).into()
}

pub fn line_across<'a, M: 'a>(ui: Ui<'_>) -> Element<'a, M> {
    let color = ui.tokens.line;
    container(Space::new().height(1).width(Length::Fill))
        .style(move |_| container::Style { background: Some(color.into()), ..container::Style::default() })
        .into()
}
