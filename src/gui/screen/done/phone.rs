//! The way to a phone: a QR code with the settings, or with the code alone, shown on request and for a minute only; and what
//! programs there ask for.

use iced::widget::{column, container};
use iced::{Center, Length};

use super::parts::{Shown, Use, back, buttons, program_button};
use super::{Action, Message, Screen};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::widget::{
    Element, Role, SECRET, Squares, Tone, Ui, body, bold, card, footer, gap, group, muted, notice, page, qr,
    secondary, small, small_bold, title,
};
use crate::work::handoff::{self, FORMATS};

/// What stands above a picture, and the card's own edge.
const ABOVE: f32 = 70.0;

/// What is on the phone's page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Phone {
    squares: Option<(Shown, Squares)>,
    /// Counts what was shown, so that an earlier minute's end hides nothing later.
    count: u32,
    /// It could not be encoded.
    failed: bool,
}

impl Phone {
    pub(super) fn hide(&mut self) {
        self.squares = None;
    }
}

impl Screen {
    pub(super) fn show_squares(&mut self, what: Shown) -> Action {
        let text = match what {
            Shown::Code => Some(zeroize::Zeroizing::new(self.coded.code.expose().to_owned())),
            Shown::Settings => self.settings_for_phone(),
        };
        let squares = text.and_then(|text| Squares::of(text.trim_end()));
        let Some(phone) = &mut self.phone else { return Action::None };
        phone.count = phone.count.wrapping_add(1);
        phone.failed = squares.is_none();
        phone.squares = squares.map(|squares| (what, squares));
        Action::Do(Effect::HideSquares(phone.count))
    }

    fn settings_for_phone(&self) -> Option<zeroize::Zeroizing<String>> {
        let given = self.given(Some(&self.coded.code));
        Some(handoff::format("thunderbird-android")?.write(&given).ok()?.into())
    }

    /// The minute of what was shown with this number is over.
    pub(super) fn hide_squares(&mut self, count: u32) {
        if let Some(phone) = &mut self.phone
            && phone.count == count
        {
            phone.hide();
        }
    }

    pub(super) fn phone_page<'a>(&'a self, ui: Ui<'a>, phone: &'a Phone) -> Element<'a, Message> {
        let shown = match &phone.squares {
            Some((what, squares)) => squares_card(ui, *what, squares),
            None => self.choices(ui, phone),
        };
        // The picture needs the room.
        let lead = phone.squares.is_none();
        let lead =
            lead.then(|| column![gap(3.0), muted(ui.tokens, ui.text("phone-lead")).spoken(), gap(8.0)]);
        let content = column![title(ui.text("phone-title")), lead, gap(8.0), shown];
        let hide = phone
            .squares
            .is_some()
            .then(|| secondary(ui, control::HIDE_SQUARES, ui.text("hide")).on_press(Message::Use(Use::Hide)));
        page(ui, content, footer(ui, Some(back(ui)), hide.into_iter().collect()))
    }

    fn choices<'a>(&self, ui: Ui<'a>, phone: &Phone) -> Element<'a, Message> {
        let choice = |name, what, words: &str, hint: &str| {
            let show = secondary(ui, name, ui.text("phone-show"))
                .about(ui, &ui.text(words))
                .on_press(Message::Use(Use::Show(what)));
            let words = column![bold(ui.text(words)), small(ui.text(hint)).color(ui.tokens.muted)].spacing(2);
            card(ui, iced::widget::row![words.width(Length::Fill), show].spacing(12).align_y(Center))
        };
        let both = self.account.imap.is_some() && self.account.smtp.is_some();
        let settings = both.then(|| {
            let name = control::SHOW_SETTINGS_QR;
            column![choice(name, Shown::Settings, "phone-settings", "phone-settings-hint"), gap(10.0)]
        });
        let failed =
            phone.failed.then(|| column![notice(ui, Tone::Warn, body(ui.text("phone-too-long"))), gap(10.0)]);
        let programs = FORMATS.iter().filter(|format| format.is_for_phones() && format.is_typed());
        column![
            failed,
            settings,
            choice(control::SHOW_CODE_QR, Shown::Code, "phone-code", "phone-code-hint"),
            gap(18.0),
            small_bold(ui.text("phone-by-hand")),
            gap(8.0),
            buttons(programs.map(|format| program_button(ui, format, None))),
        ]
        .into()
    }
}

fn squares_card<'a>(ui: Ui<'a>, what: Shown, squares: &'a Squares) -> Element<'a, Message> {
    let hint = match what {
        Shown::Settings => "phone-scan-settings",
        Shown::Code => "phone-scan-code",
    };
    let room = (ui.viewport.page_height() - ABOVE).min(ui.viewport.content() - 40.0);
    let picture = container(group(Role::Image, ui.text("phone-picture"), qr(squares, room))).id(SECRET);
    let content = column![
        container(picture).center_x(Length::Fill),
        gap(10.0),
        notice(ui, Tone::Warn, body(ui.text("phone-secret"))),
        gap(10.0),
        body(ui.text(hint)),
        small(ui.text("phone-gone-soon")).color(ui.tokens.muted),
    ];
    card(ui, content).into()
}
