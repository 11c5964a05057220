//! The providers that Mailkey knows: search, and from there straight into a set-up.

use iced::Length;
use iced::widget::{Column, column, container, row};

use crate::gui::control::{self, ControlName};
use crate::gui::widget::{
    Element, Shape, Ui, bare_page, body, bold, button, field, gap, muted, own_name, provider_tile, small,
    title,
};
use crate::model::catalogue::{Catalogue, Entry, ProviderId};

/// What is searched for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    query: String,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed into the search.
    Search(String),
    /// Pressed Enter in the search.
    First,
    /// Chose a provider.
    Chose(ProviderId),
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// A set-up at a provider.
    SetUp(ProviderId),
}

impl Screen {
    /// Changes the state and says what should happen.
    pub fn update(&mut self, catalogue: &Catalogue, region: Option<&str>, message: Message) -> Action {
        match message {
            Message::Search(query) => {
                self.query = query;
                Action::None
            }
            Message::First => {
                let first = catalogue.search(&self.query, region).into_iter().next();
                first.map_or(Action::None, |entry| Action::SetUp(entry.id.clone()))
            }
            Message::Chose(id) => Action::SetUp(id),
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        let found = catalogue.search(&self.query, ui.locale.region());
        let none = found.is_empty().then(|| body(ui.text("providers-none")));
        let rows = found.into_iter().map(|provider| line(ui, provider));
        let hint = ui.text("providers-search");
        let content = column![
            title(ui.text("providers-title")),
            gap(3.0),
            muted(ui.tokens, ui.text("providers-lead")).spoken(),
            gap(15.0),
            field(ui, control::SEARCH, &hint, &self.query, Message::Search, Message::First),
            gap(16.0),
            none,
            Column::with_children(rows).spacing(8),
            gap(16.0),
        ];
        bare_page(ui, content)
    }
}

fn line<'a>(ui: Ui<'a>, provider: &'a Entry) -> Element<'a, Message> {
    let tag = ui.locale.tag();
    let name = row![
        bold(provider.name.get(tag)),
        own_name(ui, &provider.name, provider.native_name.as_deref())
            .map(|native| body(native).color(ui.tokens.muted)),
    ]
    .spacing(6)
    .wrap();
    let domains: Vec<_> = provider.domains.iter().take(4).map(ToString::to_string).collect();
    let rest = provider.domains.len().saturating_sub(domains.len());
    let mut below = domains.join(", ");
    if rest > 0 {
        below = format!("{below} +{rest}");
    }
    if domains.is_empty() {
        below = ui.text("providers-own-domains");
    }
    let takes = small(ui.locale.sign_in_kind(provider.kind)).color(ui.tokens.muted);
    let narrow = ui.viewport.narrow();
    let (within, aside) = if narrow { (Some(takes), None) } else { (None, Some(takes)) };
    let face = row![
        provider_tile(&provider.tile, 36.0),
        column![name, small(below).color(ui.tokens.muted), within].width(Length::Fill),
        aside,
    ]
    .spacing(12)
    .align_y(iced::Center);
    button(ui.tokens, Shape::Tile, container(face).width(Length::Fill))
        .named(ControlName::of("provider", &provider.id))
        .padding([11, 14])
        .width(Length::Fill)
        .on_press(Message::Chose(provider.id.clone()))
        .into()
}
