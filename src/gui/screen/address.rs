//! The first step: which account. The provider is recognised while the address is typed.

use std::sync::Arc;

use iced::Length;
use iced::widget::text::Wrapping;
use iced::widget::{Column, Row, Space, column, container, row};

use crate::address::{Address, AddressError};
use crate::catalogue::{Catalogue, Entry, Provider, ProviderId, Server};
use crate::gui::widget::{
    self, Element, Shape, Tone, Ui, body, bold, field, footer, gap, heading, muted, notice, own_name, page,
    press, primary, provider_tile, quiet, small, small_bold, title,
};
use crate::journey::{Known, Prospect};

/// From this width of the page on, three tiles stand in a line.
const THREE_TILES: f32 = 640.0;
/// A server's name of more letters than this needs a line of its own.
const LONG_SERVER: usize = 30;
/// How high a tile is.
const TILE: f32 = 62.0;
/// How many providers are offered before "more".
const FIRST_TILES: usize = 8;

/// What was typed and chosen so far. It stays when the person goes on and comes back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    typed: String,
    chosen: Option<ProviderId>,
    all_tiles: bool,
    imap: String,
    smtp: String,
    complained: Option<Complaint>,
}

/// What keeps the person from going on.
#[derive(Clone, Debug, PartialEq)]
enum Complaint {
    Address(AddressError),
    Imap,
    Smtp,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed an address.
    Typed(String),
    /// Chose a provider's tile.
    Chose(ProviderId),
    /// Wants to see every provider.
    More,
    /// Named the receiving server.
    Imap(String),
    /// Named the sending server.
    Smtp(String),
    /// Wants to go on.
    Continue,
    /// Wants to leave.
    Cancel,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To go on with an account.
    Continue(Box<Known>),
    /// To put the focus somewhere.
    Focus(&'static str),
    /// To leave the journey.
    Leave,
}

impl Screen {
    /// A screen on which a provider is already chosen.
    pub fn with_provider(id: ProviderId) -> Screen {
        Screen { chosen: Some(id), ..Screen::default() }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, catalogue: &Catalogue, message: Message) -> Action {
        match message {
            Message::Typed(text) => {
                self.typed = text;
                self.complained = None;
                Action::None
            }
            Message::Chose(id) => {
                self.chosen = Some(id);
                self.complained = None;
                Action::Focus("address")
            }
            Message::More => {
                self.all_tiles = true;
                Action::None
            }
            Message::Imap(text) => {
                self.imap = text;
                self.complained = None;
                Action::None
            }
            Message::Smtp(text) => {
                self.smtp = text;
                self.complained = None;
                Action::None
            }
            Message::Continue => self.go_on(catalogue),
            Message::Cancel => Action::Leave,
        }
    }

    fn go_on(&mut self, catalogue: &Catalogue) -> Action {
        let address = match self.address(catalogue) {
            Ok(address) => address,
            Err(error) => {
                self.complained = Some(Complaint::Address(error));
                return Action::Focus("address");
            }
        };
        match Prospect::of(catalogue, &address) {
            Prospect::Guided(provider) | Prospect::LoginPassword(provider) => {
                Action::Continue(Box::new(Known::at(provider, address)))
            }
            Prospect::NoCode(_) | Prospect::Bridge(_) => Action::None,
            Prospect::Unknown => self.by_hand(address),
        }
    }

    fn by_hand(&mut self, address: Address) -> Action {
        let (imap, smtp) = self.servers_typed(&address);
        let Ok(imap) = imap.parse::<Server>() else {
            self.complained = Some(Complaint::Imap);
            return Action::Focus("imap-server");
        };
        let Ok(smtp) = smtp.parse::<Server>() else {
            self.complained = Some(Complaint::Smtp);
            return Action::Focus("smtp-server");
        };
        let user = address.to_string();
        Action::Continue(Box::new(Known::by_hand(address, Some(imap.at(&user)), Some(smtp.at(&user)))))
    }

    /// What stands in the two server fields: the best guess where nothing was typed.
    fn servers_typed(&self, address: &Address) -> (String, String) {
        let or = |typed: &str, prefix: &str, port: u16| match typed.trim() {
            "" => format!("{prefix}.{}:{port}", address.domain()),
            typed => typed.to_owned(),
        };
        (or(&self.imap, "imap", 993), or(&self.smtp, "smtp", 465))
    }

    /// The address that is typed; a name alone is completed by the chosen provider's domain.
    fn address(&self, catalogue: &Catalogue) -> Result<Address, AddressError> {
        let parsed = Address::parse(&self.typed);
        match (parsed, self.chosen(catalogue).and_then(|provider| provider.domains.first())) {
            (Err(AddressError::NoAt), Some(domain)) => {
                Address::parse(&format!("{}@{domain}", self.typed.trim()))
            }
            (parsed, _) => parsed,
        }
    }

    fn chosen<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Arc<Provider>> {
        catalogue.get(self.chosen.as_ref()?)
    }

    /// What the address leads to, or the chosen tile where no address is typed yet.
    fn prospect(&self, catalogue: &Catalogue) -> Option<Prospect> {
        match self.address(catalogue) {
            Ok(address) => Some(Prospect::of(catalogue, &address)),
            Err(_) => self.chosen(catalogue).cloned().map(Prospect::at),
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        let prospect = self.prospect(catalogue);
        let hint = match self.chosen(catalogue).and_then(|provider| provider.domains.first()) {
            Some(domain) => format!("{}@{domain}", ui.text("address-hint-name")),
            None => ui.text("address-hint"),
        };
        let ends_here = matches!(&prospect, Some(Prospect::NoCode(_) | Prospect::Bridge(_)));
        let tiles = (!matches!(prospect, Some(Prospect::Unknown))).then(|| self.tiles(ui, catalogue));
        let content = column![
            title(ui.text("address-title")),
            muted(ui.tokens, ui.text("address-lead")),
            gap(15.0),
            field(ui, "address", &hint, &self.typed, Message::Typed, Message::Continue),
            self.complaint(ui),
            prospect.as_ref().map(|prospect| self.outcome(ui, catalogue, prospect)),
            tiles,
        ]
        .spacing(2);
        let next = primary(ui, "continue", ui.text("continue"))
            .on_press_maybe((!ends_here).then_some(Message::Continue));
        let cancel = quiet(ui, "cancel", ui.text("cancel")).on_press(Message::Cancel);
        page(ui, content, footer(ui, Some(cancel.into()), vec![next.into()]))
    }

    fn complaint<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let words = match self.complained.as_ref()? {
            Complaint::Address(error) => ui.locale.address_error(error),
            Complaint::Imap | Complaint::Smtp => ui.text("address-server-wrong"),
        };
        Some(column![gap(12.0), notice(ui, Tone::Warn, body(words))].into())
    }

    fn outcome<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        prospect: &Prospect,
    ) -> Element<'a, Message> {
        let inner: Element<'a, Message> = match prospect {
            Prospect::Guided(provider) | Prospect::LoginPassword(provider) => recognised(ui, provider),
            Prospect::NoCode(provider) | Prospect::Bridge(provider) => ends(ui, provider),
            Prospect::Unknown => self.unknown(ui, catalogue),
        };
        column![gap(14.0), inner].into()
    }

    fn unknown<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        let Ok(address) = self.address(catalogue) else {
            return gap(0.0);
        };
        let (imap, smtp) = self.servers_typed(&address);
        let server = |id, label: &str, hint: &str, value: &'a str, on_input: fn(String) -> Message| {
            column![
                small_bold(ui.text(label)),
                gap(4.0),
                field(ui, id, hint, value, on_input, Message::Continue),
            ]
            .width(Length::Fill)
        };
        let receiving = server("imap-server", "address-imap-server", &imap, &self.imap, Message::Imap);
        let sending = server("smtp-server", "address-smtp-server", &smtp, &self.smtp, Message::Smtp);
        let long = imap.len().max(smtp.len()) > LONG_SERVER;
        let fields: Element<'a, Message> = if long || ui.room.narrow() {
            column![receiving, sending].spacing(12).into()
        } else {
            row![receiving, sending].spacing(16).into()
        };
        column![
            notice(
                ui,
                Tone::Info,
                body(ui.fill("address-unknown", &[("domain", address.domain().as_str())]))
            ),
            gap(16.0),
            fields,
            gap(6.0),
            small(ui.text("address-server-hint")).color(ui.tokens.muted),
        ]
        .into()
    }

    fn tiles<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        let providers = catalogue.search("", ui.locale.region());
        let shown =
            if self.all_tiles || providers.len() <= FIRST_TILES + 1 { providers.len() } else { FIRST_TILES };
        let mut cells: Vec<Element<'a, Message>> =
            providers.iter().copied().take(shown).map(|provider| self.tile(ui, provider)).collect();
        if shown < providers.len() {
            cells.push(more(ui, providers.len() - shown));
        }
        let columns = if ui.room.content() < THREE_TILES { 2 } else { 3 };
        let mut rows = Column::new().spacing(10);
        while !cells.is_empty() {
            let mut line: Vec<_> = cells.drain(..columns.min(cells.len())).collect();
            line.resize_with(columns, || Space::new().width(Length::Fill).into());
            rows = rows.push(Row::with_children(line).spacing(10));
        }
        column![gap(22.0), heading(ui.text("address-choose")), gap(12.0), rows].into()
    }

    fn tile<'a>(&'a self, ui: Ui<'a>, provider: &'a Entry) -> Element<'a, Message> {
        let shape = if self.chosen.as_ref() == Some(&provider.id) { Shape::Chosen } else { Shape::Tile };
        let below = widget::tile_caption(ui, provider);
        let name = bold(provider.name.get(ui.locale.tag())).wrapping(Wrapping::None);
        let below = small(below).color(ui.tokens.muted).wrapping(Wrapping::None);
        let words = container(column![name, below]).width(Length::Fill).clip(true);
        let face = row![provider_tile(&provider.tile, 36.0), words].spacing(12).align_y(iced::Center);
        press(ui.tokens, shape, container(face).center_y(Length::Fill).width(Length::Fill))
            .id(format!("tile:{}", provider.id))
            .padding([0, 12])
            .width(Length::Fill)
            .height(TILE)
            .on_press(Message::Chose(provider.id.clone()))
            .into()
    }
}

fn more<'a>(ui: Ui<'a>, count: usize) -> Element<'a, Message> {
    let words = ui.locale.with("address-more", &[("count", count.into())]);
    press(ui.tokens, Shape::Tile, container(bold(words)).center(Length::Fill))
        .id("more")
        .width(Length::Fill)
        .height(TILE)
        .on_press(Message::More)
        .into()
}

/// The card for somebody whose provider was recognised.
fn recognised<'a>(ui: Ui<'a>, provider: &Arc<Provider>) -> Element<'a, Message> {
    let native = own_name(ui, &provider.name, provider.native_name.as_deref()).map(str::to_owned);
    let name = row![
        bold(provider.name.get(ui.locale.tag()).to_owned()),
        native.map(|native| body(native).color(ui.tokens.muted)),
    ]
    .spacing(6)
    .wrap();
    let words = column![name, small(provider.summary.get(ui.locale.tag()).to_owned())].width(Length::Fill);
    let face = row![provider_tile(&provider.tile, 36.0), words].spacing(12).align_y(iced::Center);
    let (soft, accent) = (ui.tokens.accentsoft, ui.tokens.accent);
    container(face)
        .padding([16, 18])
        .width(Length::Fill)
        .style(move |_| container::Style {
            background: Some(soft.into()),
            border: iced::Border { color: accent, width: 1.0, radius: 12.0.into() },
            ..container::Style::default()
        })
        .into()
}

/// The card for an account for which no code can be had: plainly, with what can be done instead.
fn ends<'a>(ui: Ui<'a>, provider: &Arc<Provider>) -> Element<'a, Message> {
    let tag = ui.locale.tag();
    let mut lines = Column::new().spacing(6).push(bold(provider.summary.get(tag).to_owned()));
    if !provider.instead.is_empty() {
        lines = lines.push(small_bold(ui.text("address-instead")).color(ui.tokens.text));
    }
    for sentence in &provider.instead {
        lines =
            lines.push(row![small("•"), small(sentence.get(tag).to_owned()).width(Length::Fill)].spacing(8));
    }
    notice(ui, Tone::Warn, lines)
}
