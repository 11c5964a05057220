//! The providers as tiles: the nearest to the reader first, and what is typed narrows them down.

use iced::Length;
use iced::widget::text::Wrapping;
use iced::widget::{Column, Row, Space, column, container, row};

use super::{Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::widget::{
    self, Element, Shape, Ui, bold, button, gap, heading, provider_tile, small, small_bold,
};
use crate::model::catalogue::{Catalogue, Entry};

/// From this width of the page on, three tiles stand in a line.
const THREE_TILES: f32 = 640.0;
/// How high a tile is.
const TILE: f32 = 62.0;
/// How high a line is under a provider's name: two of them fit into a tile.
const CAPTION: f32 = 17.0;
/// The broadest name that stands in one line, in Latin letters.
const LONGEST_NAME: usize = 16;
/// The broadest that does so in the smaller letters.
const LONGEST_IN_SMALL: usize = 18;
/// How many providers are offered before "more".
const FIRST_TILES: usize = 8;

impl Screen {
    /// What is typed as far as it may be part of a provider's name or domain.
    fn query(&self, catalogue: &Catalogue) -> &str {
        if self.address(catalogue).is_ok() { "" } else { self.typed.trim() }
    }

    pub(super) fn tiles<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        let region = ui.locale.region();
        let mut entries = catalogue.search(self.query(catalogue), region);
        if entries.is_empty() {
            entries = catalogue.search("", region);
        }
        let is_whole = self.all_tiles || entries.len() <= FIRST_TILES + 1;
        let shown = if is_whole { entries.len() } else { FIRST_TILES };
        let mut cells: Vec<Element<'a, Message>> =
            entries.iter().copied().take(shown).map(|entry| self.tile(ui, entry)).collect();
        if shown < entries.len() {
            cells.push(more(ui, entries.len() - shown));
        }
        let columns = if ui.viewport.content() < THREE_TILES { 2 } else { 3 };
        let mut rows = Column::new().spacing(10);
        while !cells.is_empty() {
            let mut line: Vec<_> = cells.drain(..columns.min(cells.len())).collect();
            line.resize_with(columns, || Space::new().width(Length::Fill).into());
            rows = rows.push(Row::with_children(line).spacing(10));
        }
        column![gap(22.0), heading(ui.text("address-choose")), gap(12.0), rows].into()
    }

    fn tile<'a>(&'a self, ui: Ui<'a>, entry: &'a Entry) -> Element<'a, Message> {
        let shape = if self.chosen.as_ref() == Some(&entry.id) { Shape::Chosen } else { Shape::Tile };
        let name = entry.name.get(ui.locale.tag());
        let breadth = breadth(name);
        let words = if breadth > LONGEST_IN_SMALL {
            // Two lines of its name say more than half of it and a caption.
            column![small_bold(name)]
        } else {
            let above = if breadth > LONGEST_NAME { small_bold(name) } else { bold(name) };
            let below = small(widget::tile_caption(ui, entry)).color(ui.tokens.muted);
            // In some languages it takes two lines.
            column![above.wrapping(Wrapping::None), below.line_height(CAPTION)]
        };
        let words = container(words).width(Length::Fill).clip(true);
        let face = row![provider_tile(&entry.tile, 36.0), words].spacing(12).align_y(iced::Center);
        button(ui.tokens, shape, container(face).center_y(Length::Fill).width(Length::Fill))
            .named(ControlName::of("tile", &entry.id))
            .chosen(self.chosen.as_ref() == Some(&entry.id))
            .padding([0, 12])
            .width(Length::Fill)
            .height(TILE)
            .on_press(Message::Chose(entry.id.clone()))
            .into()
    }
}

/// How broad a text is, in Latin letters.
fn breadth(text: &str) -> usize {
    text.chars().map(|c| if c < '\u{2e80}' { 1 } else { 2 }).sum()
}

fn more<'a>(ui: Ui<'a>, count: usize) -> Element<'a, Message> {
    let words = ui.locale.with("address-more", &[("count", count.into())]);
    button(ui.tokens, Shape::Tile, container(bold(words)).center(Length::Fill))
        .named(control::MORE)
        .width(Length::Fill)
        .height(TILE)
        .on_press(Message::More)
        .into()
}
