//! What marks a window that is only for practising: a band above every page.

use iced::widget::{Space, container, row};
use iced::{Alignment, Length};

use crate::gui::control;
use crate::gui::widget::{Element, Ui, bold, link, small};
use crate::model::address::Address;
use crate::practice::Practice;

/// How high the band is, in units of the chosen text size.
pub const BAND: f32 = 44.0;

/// What the window is told of the practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practising {
    /// Where things can be made to go wrong.
    pub page: String,
    /// An address at each played provider.
    pub addresses: Vec<Address>,
}

/// What the person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Wants something to go wrong: the site opens.
    Faults,
    /// Wants to end it.
    End,
}

impl Practising {
    /// What a running practice tells.
    pub fn of(practice: &Practice) -> Practising {
        Practising { page: practice.page().to_owned(), addresses: practice.addresses().to_vec() }
    }
}

/// The band.
pub fn band<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let (color, soft) = (ui.tokens.warn, ui.tokens.warnsoft);
    let words = bold(ui.text("practice-band"));
    let faults =
        link(ui, control::PRACTICE_FAULTS, ui.text("practice-band-faults")).on_press(Message::Faults);
    let end = link(ui, control::PRACTICE_END, ui.text("practice-band-end")).on_press(Message::End);
    let content = if ui.viewport.strip() {
        row![small(ui.text("practice-band"))]
    } else {
        row![words, Space::new().width(Length::Fill), faults, end].spacing(20)
    };
    container(content.align_y(Alignment::Center))
        .padding([0, 16])
        .width(Length::Fill)
        .height(BAND)
        .align_y(Alignment::Center)
        .style(move |theme: &iced::Theme| container::Style {
            text_color: Some(color),
            background: Some(soft.into()),
            ..container::transparent(theme)
        })
        .into()
}
