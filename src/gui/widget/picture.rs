//! The drawn picture of one step on a provider's site, with the words that the site itself shows.

mod kinds;
mod parts;

use iced::widget::{Column, Space, column, container, row, text};
use iced::{Border, Length};

use super::text::{small, small_bold};
use super::{Element, Ui};
use crate::gui::theme::CARD_RADIUS;
use crate::model::catalogue::{GuideStep, Provider, Site, StepKind};
use parts::fill;

/// What tests find a picture by.
pub const PICTURE: iced::widget::Id = iced::widget::Id::new("picture");

/// What a picture shows, beside the step itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene<'a> {
    pub step: &'a GuideStep,
    /// The step's number, from 1.
    pub number: usize,
    /// The page that is open in the browser; empty where none is known.
    pub page: String,
    /// What the site calls itself.
    pub site_name: &'a str,
    /// The address that signs in.
    pub address: String,
    /// The code as dots, in the groups in which the site shows it.
    pub code: String,
    /// There is room for what is to be done alone, in one line.
    pub is_plain: bool,
}

/// Draws a step.
pub fn picture<'a, M: 'a>(ui: Ui<'a>, scene: Scene<'a>, height: Length) -> Element<'a, M> {
    let it = ui.tokens;
    let menu =
        scene.step.site.as_ref().filter(|site| !scene.is_plain && has_menu_beside(scene.step, site, ui));
    let menu = menu.map(|site| menu_beside(ui, &site.menu));
    let top = (!scene.is_plain).then(|| address_bar(ui, &scene.page));
    let inside = container(kinds::drawn(ui, scene)).center(Length::Fill).padding([8, 12]).clip(true);
    container(column![top, row![menu, inside].height(Length::Fill)])
        .id(PICTURE)
        .height(height)
        .width(Length::Fill)
        .padding(1)
        .style(move |_| container::Style {
            background: Some(it.surface.into()),
            border: Border { color: it.line, width: 1.0, radius: CARD_RADIUS.into() },
            ..container::Style::default()
        })
        .into()
}

/// Whether the site's menu stands beside what is to be done: where it is itself what is to be pressed, it is drawn as that.
fn has_menu_beside(step: &GuideStep, site: &Site, ui: Ui<'_>) -> bool {
    let is_itself = step.kind == Some(StepKind::Menu) && site.press.is_none();
    !site.menu.is_empty() && !is_itself && !ui.viewport.narrow()
}

fn address_bar<'a, M: 'a>(ui: Ui<'_>, page: &str) -> Element<'a, M> {
    let it = ui.tokens;
    let dot = || container(Space::new().width(9).height(9)).style(fill(it.line, 4.5));
    let address = small(host_and_path(page)).color(it.muted).wrapping(text::Wrapping::None);
    let address = container(address).padding([2, 12]).width(340).clip(true).style(fill(it.surface, 7.0));
    container(row![row![dot(), dot(), dot()].spacing(8), address].spacing(16).align_y(iced::Center))
        .padding([0, 14])
        .center_y(Length::Fixed(36.0))
        .width(Length::Fill)
        .clip(true)
        .style(move |_| container::Style {
            background: Some(it.sunk.into()),
            border: Border {
                radius: iced::border::top_left(CARD_RADIUS - 1.0).top_right(CARD_RADIUS - 1.0),
                ..Border::default()
            },
            ..container::Style::default()
        })
        .into()
}

fn menu_beside<'a, M: 'a>(ui: Ui<'_>, entries: &'a [String]) -> Element<'a, M> {
    let it = ui.tokens;
    let last = entries.len().saturating_sub(1);
    let entries = entries.iter().enumerate().map(|(index, entry)| {
        if index == last { small_bold(entry.as_str()) } else { small(entry.as_str()).color(it.muted) }.into()
    });
    let list = container(Column::with_children(entries).spacing(12)).padding([16, 14]).width(150).clip(true);
    let line = container(Space::new().width(1).height(Length::Fill)).style(fill(it.line, 0.0));
    row![list, line].into()
}

/// An address as a browser's bar shows it: without scheme, query and fragment.
fn host_and_path(page: &str) -> String {
    let bare = page.strip_prefix("https://").unwrap_or(page);
    bare.split(['?', '#']).next().unwrap_or(bare).trim_end_matches('/').to_owned()
}

/// A code of the provider's shape as dots, in the groups in which the site shows it.
pub fn hidden_code(provider: &Provider) -> String {
    let shape = provider.sign_in.shape.as_ref();
    let length = shape.map_or(16, |shape| shape.length).min(20);
    let group = shape.and_then(|shape| shape.group).unwrap_or(4).max(1);
    let between = shape.and_then(|shape| shape.separator).unwrap_or(' ').to_string();
    let groups: Vec<String> =
        (0..length).step_by(group).map(|start| "•".repeat(group.min(length - start))).collect();
    groups.join(&between)
}
