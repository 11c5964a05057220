//! Cards, chips, notices, marks, and the frame of a page.

use iced::widget::{Space, column, container, row, scrollable, text};
use iced::{Alignment, Border, Color, Length, Padding};

use super::basic::small;
use super::room::WIDEST;
use super::{Element, Ui};
use crate::gui::focus::PAGE;
use crate::gui::theme::{BOLD, CARD_RADIUS, RADIUS, Tokens};
use crate::model::catalogue::{Entry, SignInKind, Text, Tile};

/// What something says about how it went; its sign stands beside its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Passed.
    Good,
    /// Needs a look.
    Warn,
    /// Refused.
    Bad,
    /// To be known.
    Info,
    /// Not tried.
    Plain,
}

impl Tone {
    fn sign(self) -> &'static str {
        match self {
            Tone::Good => "✓",
            Tone::Warn => "!",
            Tone::Bad => "✕",
            Tone::Info => "i",
            Tone::Plain => "",
        }
    }

    fn colors(self, tokens: &Tokens) -> (Color, Color) {
        match self {
            Tone::Good => (tokens.good, tokens.goodsoft),
            Tone::Warn => (tokens.warn, tokens.warnsoft),
            Tone::Bad => (tokens.bad, tokens.badsoft),
            Tone::Info => (tokens.accent, tokens.accentsoft),
            Tone::Plain => (tokens.muted, tokens.sunk),
        }
    }
}

fn ground(color: Color, radius: f32, border: Option<Color>) -> impl Fn(&iced::Theme) -> container::Style {
    move |_| container::Style {
        background: Some(color.into()),
        border: Border {
            color: border.unwrap_or(Color::TRANSPARENT),
            width: if border.is_some() { 1.0 } else { 0.0 },
            radius: radius.into(),
        },
        ..container::Style::default()
    }
}

/// A card: surface, one-pixel line, radius 12.
pub fn card<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> container::Container<'a, M> {
    container(content).padding([16, 18]).width(Length::Fill).style(ground(
        ui.tokens.surface,
        CARD_RADIUS,
        Some(ui.tokens.line),
    ))
}

/// Room for what is not always there, above what has the focus: the toolkit tells controls by their places, and one that
/// moved to another place would lose the focus.
pub fn slot<'a, M: 'a>(content: Option<impl Into<Element<'a, M>>>) -> Element<'a, M> {
    container(content.map_or_else(|| Space::new().into(), Into::into)).into()
}

/// A small pill with a sign and a word.
pub fn chip<'a, M: 'a>(ui: Ui<'_>, tone: Tone, words: impl text::IntoFragment<'a>) -> Element<'a, M> {
    let (color, soft) = tone.colors(ui.tokens);
    let sign = (!tone.sign().is_empty()).then(|| small(tone.sign()).color(color));
    container(row![sign, small(words).color(color).wrapping(text::Wrapping::None)].spacing(5))
        .padding(Padding { top: 2.0, bottom: 3.0, left: 10.0, right: 10.0 })
        .style(ground(soft, 12.0, None))
        .into()
}

/// Chips side by side.
pub fn chip_row<'a, M: 'a>(chips: Vec<Element<'a, M>>) -> Element<'a, M> {
    iced::widget::Row::with_children(chips).spacing(8).wrap().vertical_spacing(6).into()
}

/// A box that says something, with its sign.
pub fn notice<'a, M: 'a>(ui: Ui<'_>, tone: Tone, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (color, soft) = tone.colors(ui.tokens);
    let sign =
        text(tone.sign()).font(BOLD).size(15).line_height(text::LineHeight::Absolute(22.into())).color(color);
    container(row![sign, container(content).width(Length::Fill)].spacing(10))
        .padding([11, 14])
        .width(Length::Fill)
        .style(move |theme: &iced::Theme| container::Style {
            text_color: Some(color),
            ..ground(soft, 10.0, None)(theme)
        })
        .into()
}

/// The round mark of a stage or step that has ended.
pub fn mark<'a, M: 'a>(ui: Ui<'_>, tone: Tone, size: f32) -> Element<'a, M> {
    let (color, soft) = tone.colors(ui.tokens);
    let (fill, sign) = match tone {
        Tone::Good => (ui.tokens.good, ui.tokens.surface),
        Tone::Bad => (ui.tokens.bad, ui.tokens.surface),
        _ => (soft, color),
    };
    round(fill, None, size, text(tone.sign()).size(size * 0.62).font(BOLD).color(sign))
}

/// A number in a circle: filled when it is the current one.
pub fn number_dot<'a, M: 'a>(
    ui: Ui<'_>,
    number: usize,
    current: bool,
    filled: bool,
    size: f32,
) -> Element<'a, M> {
    let it = ui.tokens;
    let (fill, edge, color) = match (current, filled) {
        (true, true) => (it.accent, None, it.onaccent),
        (true, false) => (it.accentsoft, Some(it.accent), it.accent),
        (false, _) => (it.bg, Some(it.edge), it.muted),
    };
    round(fill, edge, size, text(number.to_string()).size(size * 0.55).font(BOLD).color(color))
}

fn round<'a, M: 'a>(
    fill: Color,
    edge: Option<Color>,
    size: f32,
    sign: iced::widget::Text<'a>,
) -> Element<'a, M> {
    let sign = sign.line_height(text::LineHeight::Relative(1.0)).wrapping(text::Wrapping::None);
    container(sign)
        .padding(Padding { top: 1.0, ..Padding::ZERO })
        .center_x(Length::Fixed(size))
        .center_y(Length::Fixed(size))
        .style(ground(fill, size / 2.0, edge))
        .into()
}

/// The tile that stands for a provider: letters on a colour of ours.
pub fn provider_tile<'a, M: 'a>(tile: &Tile, size: f32) -> Element<'a, M> {
    let color = tile.color.parse().unwrap_or(iced::color!(0x5B6470));
    let letters = tile.letters.clone();
    let scale = if letters.chars().count() > 2 { 0.4 } else { 0.44 };
    let sign = text(letters).size(size * scale).font(BOLD).color(Color::WHITE).wrapping(text::Wrapping::None);
    container(sign)
        .center_x(Length::Fixed(size))
        .center_y(Length::Fixed(size))
        .style(ground(color, RADIUS, None))
        .into()
}

/// Room.
pub fn gap<'a, M: 'a>(height: f32) -> Element<'a, M> {
    Space::new().height(height).into()
}

/// A separator.
pub fn line_across<'a, M: 'a>(ui: Ui<'_>) -> Element<'a, M> {
    let color = ui.tokens.line;
    container(Space::new().height(1).width(Length::Fill))
        .style(move |_| container::Style { background: Some(color.into()), ..container::Style::default() })
        .into()
}

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

fn scrolled<'a, M: 'a>(ui: Ui<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (line, edge) = (ui.tokens.line, ui.tokens.edge);
    let (side, top) = (ui.room.side(), if ui.room.compact() { 20.0 } else { 32.0 });
    let content = container(content)
        .padding(Padding { top, right: side, bottom: 16.0, left: side })
        .max_width(WIDEST)
        .width(Length::Fill);
    scrollable(content)
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

/// The footer of a step: Back or Cancel at the left, what comes next at the right.
pub fn footer<'a, M: 'a>(
    ui: Ui<'_>,
    left: Option<Element<'a, M>>,
    right: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let right = iced::widget::Row::with_children(right).spacing(10).align_y(Alignment::Center);
    let line = row![left, Space::new().width(Length::Fill), right].align_y(Alignment::Center);
    let line = container(line).max_width(WIDEST).padding([0.0, ui.room.side()]);
    let height = if ui.room.low() { 53.0 } else { 67.0 };
    column![line_across(ui), container(line).center_y(Length::Fixed(height)).width(Length::Fill)].into()
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
