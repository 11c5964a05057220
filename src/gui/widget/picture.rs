//! The drawn miniature of where to click on a provider's site, with the words that the site itself shows.

use iced::widget::{Column, Space, column, container, row, text};
use iced::{Border, Color, Length};

use super::text::{small, small_bold};
use super::{Element, Ui};
use crate::gui::theme::CARD_RADIUS;
use crate::model::catalogue::Site;

/// How high the picture is: every step the same, so that nothing jumps.
const HEIGHT: f32 = 230.0;

fn fill(color: Color, radius: f32) -> impl Fn(&iced::Theme) -> container::Style {
    move |_| container::Style {
        background: Some(color.into()),
        border: Border { radius: radius.into(), ..Border::default() },
        ..container::Style::default()
    }
}

/// A grey bar in place of words that do not matter.
fn bar<'a, M: 'a>(ui: Ui<'_>, width: f32) -> Element<'a, M> {
    container(Space::new().width(width).height(12)).style(fill(ui.tokens.sunk, 6.0)).into()
}

/// Draws a site: its address above, its menu at the left, the heading and the button to press.
pub fn miniature<'a, M: 'a>(ui: Ui<'_>, page: &str, site: Option<&'a Site>) -> Element<'a, M> {
    let it = ui.tokens;
    let dot = || container(Space::new().width(9).height(9)).style(fill(it.line, 4.5));
    let address = small(host_and_path(page)).color(it.muted).wrapping(text::Wrapping::None);
    let top =
        container(row![row![dot(), dot(), dot()].spacing(6), address].spacing(12).align_y(iced::Center))
            .padding([0, 12])
            .center_y(Length::Fixed(32.0))
            .width(Length::Fill)
            .clip(true)
            .style(move |_| container::Style {
                background: Some(it.sunk.into()),
                border: Border {
                    radius: iced::border::top_left(CARD_RADIUS - 1.0).top_right(CARD_RADIUS - 1.0),
                    ..Border::default()
                },
                ..container::Style::default()
            });
    let menu = site.filter(|site| !site.menu.is_empty()).map(|site| menu(ui, &site.menu));
    let inside = row![menu, content(ui, site)].height(Length::Fill);
    container(column![top, inside])
        .height(HEIGHT)
        .width(Length::Fill)
        .padding(1)
        .style(move |_| container::Style {
            background: Some(it.surface.into()),
            border: Border { color: it.line, width: 1.0, radius: CARD_RADIUS.into() },
            ..container::Style::default()
        })
        .into()
}

fn menu<'a, M: 'a>(ui: Ui<'_>, entries: &'a [String]) -> Element<'a, M> {
    let it = ui.tokens;
    let last = entries.len().saturating_sub(1);
    let entries = entries.iter().enumerate().map(|(index, entry)| {
        let line = if index == last {
            small_bold(entry.as_str()).color(it.accent)
        } else {
            small(entry.as_str()).color(it.muted)
        };
        line.into()
    });
    let list = container(Column::with_children(entries).spacing(10)).padding([12, 10]).width(105).clip(true);
    let line = container(Space::new().width(1).height(Length::Fill)).style(fill(it.line, 0.0));
    row![list, line].into()
}

fn content<'a, M: 'a>(ui: Ui<'_>, site: Option<&'a Site>) -> Element<'a, M> {
    let it = ui.tokens;
    let mut lines = Column::new().spacing(12).push(bar(ui, 110.0));
    if let Some(heading) = site.and_then(|site| site.heading.as_deref()) {
        lines = lines.push(small_bold(heading));
    }
    if let Some(state) = site.and_then(|site| site.state.as_deref()) {
        let state = container(small(state).color(it.good)).padding([1, 10]).style(fill(it.goodsoft, 11.0));
        lines = lines.push(row![state, bar(ui, 60.0)].spacing(8).align_y(iced::Center));
    } else {
        lines = lines.push(bar(ui, 150.0));
    }
    if let Some(press) = site.and_then(|site| site.press.as_deref()) {
        let button =
            container(small_bold(press).color(it.accent)).padding([4, 11]).style(move |_| container::Style {
                background: Some(it.accentsoft.into()),
                border: Border { color: it.accent, width: 2.0, radius: 7.0.into() },
                ..container::Style::default()
            });
        lines = lines.push(button);
    }
    lines = lines.push(bar(ui, 150.0));
    container(lines).padding([14, 16]).width(Length::Fill).clip(true).into()
}

/// An address as a browser's bar shows it: without scheme, query and fragment.
fn host_and_path(page: &str) -> String {
    let bare = page.strip_prefix("https://").unwrap_or(page);
    bare.split(['?', '#']).next().unwrap_or(bare).trim_end_matches('/').to_owned()
}
