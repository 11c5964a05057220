//! What the page shows: the field, what the address leads to, and the tiles.

use std::sync::Arc;

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::search::Search;
use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, field, footer, gap, muted, notice, own_name, page, primary, provider_tile,
    quiet, small, small_bold, small_button, spoken, title,
};
use crate::model::address::{Address, AddressError};
use crate::model::catalogue::{Catalogue, Provider};
use crate::work::journey::Candidate;

impl Screen {
    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue, look_up: bool) -> Element<'a, Message> {
        let candidate = self.candidate(catalogue);
        let hint = match self.chosen(catalogue).and_then(|provider| provider.domains.first()) {
            Some(domain) => format!("{}@{domain}", ui.text("address-hint-name")),
            None => ui.text("address-hint"),
        };
        let address = self.address(catalogue).ok();
        let question = address.as_ref().and_then(|address| self.misspelt(ui, catalogue, address));
        let is_asked = question.is_some();
        let outcome = match (&candidate, &address) {
            _ if is_asked => None,
            (Some(Candidate::Unknown), Some(address)) => {
                Some(column![gap(14.0), self.searching(ui, catalogue, look_up, address)].into())
            }
            (Some(candidate), _) => Some(self.outcome(ui, catalogue, candidate)),
            (None, _) => None,
        };
        let form = self
            .form
            .as_ref()
            .filter(|_| !is_asked)
            .map(|(_, form)| column![gap(14.0), form.view(ui, Message::Servers, Message::Continue)]);
        let is_unknown = matches!(candidate, Some(Candidate::Unknown));
        let is_found = self.search.discovered(catalogue).is_some();
        let tiles = (!is_unknown && !is_found && form.is_none()).then(|| self.tiles(ui, catalogue));
        let complaint = self.complained.as_ref().map(|error| self.complaint(ui, catalogue, error));
        let content = column![
            title(ui.text("address-title")),
            muted(ui.tokens, ui.text("address-lead")).spoken(),
            gap(15.0),
            field(ui, control::ADDRESS, &hint, &self.typed, Message::Typed, Message::Continue)
                .called(ui.text("step-address"))
                .wrong(self.complained.as_ref().map(|error| ui.locale.address_error(error))),
            complaint,
            question,
            outcome,
            form,
            tiles,
        ]
        .spacing(2);
        let ends_here = match &candidate {
            Some(Candidate::NoCode(_)) => true,
            Some(Candidate::Bridge(provider)) => provider.generate.is_none(),
            Some(Candidate::Unknown) => matches!(self.search, Search::Running(..)),
            _ => false,
        };
        let starts = is_unknown && look_up && !is_asked && self.search == Search::Idle;
        let next = ui.text(if starts { "search-start" } else { "continue" });
        let next = primary(ui, control::CONTINUE, next)
            .on_press_maybe((!ends_here && !is_asked).then_some(Message::Continue));
        let cancel = quiet(ui, control::CANCEL, ui.text("cancel")).on_press(Message::Cancel);
        page(ui, content, footer(ui, Some(cancel), vec![next]))
    }

    /// What keeps the text from being an address, and the question whether another one was meant.
    fn complaint<'a>(&self, ui: Ui<'a>, catalogue: &Catalogue, error: &AddressError) -> Element<'a, Message> {
        let meant = catalogue.meant_address(&self.typed).filter(|_| self.chosen.is_none());
        let question = meant.map(|meant| {
            let whole = meant.to_string();
            let yes = small_button(ui, control::MEANT_YES, ui.fill("meant-yes", &[("address", &whole)]));
            column![
                bold(ui.fill("meant-question", &[("address", &whole)])),
                gap(2.0),
                yes.on_press(Message::TakeSuggestion(meant)),
            ]
            .spacing(4)
        });
        let words = column![body(ui.locale.address_error(error)), question].spacing(8);
        column![gap(12.0), notice(ui, Tone::Warn, words)].into()
    }

    /// The question about a domain that was most likely misspelt.
    fn misspelt<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        address: &Address,
    ) -> Option<Element<'a, Message>> {
        let meant = self.meant(catalogue, address)?;
        let (typed, right) = (&*address.domain().in_letters(), &*meant.domain().in_letters());
        let whole = meant.in_letters();
        let buttons = row![
            small_button(ui, control::MEANT_YES, ui.fill("meant-yes", &[("address", &whole)]))
                .on_press(Message::TakeSuggestion(meant.clone())),
            small_button(ui, control::MEANT_NO, ui.fill("meant-no", &[("domain", typed)]))
                .on_press(Message::IsRight(address.domain().clone())),
        ]
        .spacing(10)
        .wrap()
        .vertical_spacing(8);
        let words = column![
            bold(ui.fill("meant-question", &[("address", &whole)])),
            small(ui.fill("meant-why", &[("domain", typed), ("meant", right)])),
            gap(2.0),
            buttons,
        ]
        .spacing(4);
        Some(column![gap(14.0), notice(ui, Tone::Info, words)].into())
    }

    fn outcome<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        candidate: &Candidate,
    ) -> Element<'a, Message> {
        let led_by_search = self.search.discovered(catalogue).is_some();
        let found = self.address(catalogue).ok().filter(|_| led_by_search && self.chosen.is_none());
        let found = found
            .filter(|address| catalogue.for_address(address).is_none())
            .map(|address| column![self.searching(ui, catalogue, true, &address), gap(14.0)]);
        let card: Element<'a, Message> = match candidate {
            Candidate::Guided(provider) | Candidate::LoginPassword(provider) => recognised(ui, provider),
            Candidate::Bridge(provider) if provider.generate.is_some() => recognised(ui, provider),
            Candidate::NoCode(provider) | Candidate::Bridge(provider) => ends(ui, provider),
            Candidate::Unknown => gap(0.0),
        };
        // Where no code is taken there is no server to be asked about.
        let leads_on = !matches!(candidate, Candidate::NoCode(_));
        let open = candidate.provider().filter(|it| leads_on && it.has_open_servers()).map(|provider| {
            let is_bridge = matches!(candidate, Candidate::Bridge(_));
            let id = if is_bridge { "address-bridge-ports" } else { "address-open-servers" };
            let name = provider.name.get(ui.locale.tag());
            column![gap(12.0), small(ui.fill(id, &[("provider", name)])).color(ui.tokens.muted)]
        });
        column![gap(14.0), found, spoken(card), open].into()
    }
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
