//! What marks a window that is only for practising: a band above every page.

use iced::widget::{container, row};
use iced::{Alignment, Length};

use crate::gui::control;
use crate::gui::widget::{Button, Element, Ui, bold, link, small, small_bold, small_link};
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
    // The links are whole in any case: the words may take two lines.
    let is_narrow = ui.viewport.compact();
    let words = ui.text("practice-band");
    let words = if is_narrow { small_bold(words) } else { bold(words) };
    let link = |name, id: &str, message| -> Button<'a, Message> {
        let kind = if is_narrow { small_link } else { link };
        kind(ui, name, ui.text(id)).on_press(message)
    };
    let faults = link(control::PRACTICE_FAULTS, "practice-band-faults", Message::Faults);
    let end = link(control::PRACTICE_END, "practice-band-end", Message::End);
    let spacing = if is_narrow { 6 } else { 20 };
    let content = if ui.viewport.strip() {
        row![small(ui.text("practice-band"))]
    } else {
        row![words.width(Length::Fill), faults, end].spacing(spacing)
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
