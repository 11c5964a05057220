//! The tile that stands for a provider, and what is written under its name.

use iced::widget::{container, text};
use iced::{Color, Length};

use super::tone::ground;
use super::{Element, Ui, ornament};
use crate::gui::theme::{RADIUS, heavy};
use crate::model::catalogue::{Entry, SignInKind, Text, Tile};

/// The tile that stands for a provider: letters on a colour of ours.
pub fn provider_tile<'a, M: 'a>(tile: &Tile, size: f32) -> Element<'a, M> {
    let color = tile.color.parse().unwrap_or(iced::color!(0x5B6470));
    let letters = tile.letters.clone();
    let scale = if letters.chars().count() > 2 { 0.4 } else { 0.44 };
    let sign =
        text(letters).size(size * scale).font(heavy()).color(Color::WHITE).wrapping(text::Wrapping::None);
    let tile = container(sign).center_x(Length::Fixed(size)).center_y(Length::Fixed(size));
    ornament(tile.style(ground(color, RADIUS, None)))
}

/// The line under a provider's name on its tile: its own name for itself, else what it takes.
pub fn tile_caption(ui: Ui<'_>, entry: &Entry) -> String {
    match own_name(ui, &entry.name, entry.native_name.as_deref()) {
        Some(native) => native.to_owned(),
        _ if !matches!(entry.kind, SignInKind::OauthOnly | SignInKind::None) => {
            entry.term.get(ui.locale.tag()).to_owned()
        }
        _ => ui.text("tile-no-code"),
    }
}

/// A provider's own name for itself, where it differs from the one shown by more than its spaces.
pub fn own_name<'a>(ui: Ui<'_>, name: &Text, native: Option<&'a str>) -> Option<&'a str> {
    let bare = |name: &str| name.split_whitespace().collect::<String>();
    let shown = bare(name.get(ui.locale.tag()));
    native.filter(|native| bare(native) != shown)
}
