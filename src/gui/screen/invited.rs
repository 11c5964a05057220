//! What is asked before an address is set up that came by a link: whoever wrote the link is a stranger.

use iced::widget::{column, row};

use crate::gui::control;
use crate::gui::widget::{
    Element, Role, Tone, Ui, bare_page, body, bold, card, gap, group, muted, notice, primary, secondary,
    small, title,
};
use crate::model::address::Address;
use crate::model::catalogue::Catalogue;
use crate::model::link::Link;

/// What the person said.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// That the address is to be set up.
    Accept(Address),
    /// That nothing is to happen.
    Decline,
}

/// Draws the question. `ends_journey` tells whether something is under way that a yes would end.
pub fn view<'a>(ui: Ui<'a>, link: &Link, catalogue: &Catalogue, ends_journey: bool) -> Element<'a, Message> {
    let content = match link {
        Link::SetUp(address) => question(ui, address, catalogue, ends_journey),
        Link::Unclear => column![
            title(ui.text("invited-unclear-title")),
            gap(3.0),
            muted(ui.tokens, ui.text("invited-unclear-lead")).spoken(),
            gap(24.0),
            primary(ui, control::DECLINE_LINK, ui.text("close")).on_press(Message::Decline),
        ]
        .into(),
    };
    group(Role::Dialog, ui.text("invited-title"), bare_page(ui, content))
}

fn question<'a>(
    ui: Ui<'a>,
    address: &Address,
    catalogue: &Catalogue,
    ends_journey: bool,
) -> Element<'a, Message> {
    let provider = catalogue.for_address(address).map(|it| it.name.get(ui.locale.tag()).to_owned());
    let whose = provider.unwrap_or_else(|| ui.text("invited-no-provider"));
    let ends = ends_journey
        .then(|| column![gap(16.0), notice(ui, Tone::Warn, body(ui.text("invited-ends-journey")))]);
    column![
        title(ui.text("invited-title")),
        gap(3.0),
        muted(ui.tokens, ui.text("invited-lead")).spoken(),
        gap(24.0),
        card(ui, column![bold(address.in_letters()), small(whose).color(ui.tokens.muted)].spacing(2)),
        ends,
        gap(16.0),
        body(ui.text("invited-so-far")),
        gap(24.0),
        row![
            primary(ui, control::ACCEPT_LINK, ui.text("invited-accept"))
                .on_press(Message::Accept(address.clone())),
            secondary(ui, control::DECLINE_LINK, ui.text("invited-decline")).on_press(Message::Decline),
        ]
        .spacing(12)
        .wrap()
        .vertical_spacing(8),
    ]
    .into()
}
