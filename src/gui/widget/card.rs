//! Cards.

use iced::Length;
use iced::widget::container;

use super::tone::ground;
use super::{Element, Ui};
use crate::gui::theme::CARD_RADIUS;

/// A card: surface, one-pixel line, radius 12.
pub fn card<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> container::Container<'a, M> {
    container(content).padding([16, 18]).width(Length::Fill).style(ground(
        ui.tokens.surface,
        CARD_RADIUS,
        Some(ui.tokens.line),
    ))
}
