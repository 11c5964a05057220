//! The semantic helpers that screens are built of. No raw colour, size or font stands in a screen.

mod basic;
mod bits;
mod clicks;
mod map;
mod miniature;
mod paste;
mod press;
mod room;
mod sheet;
mod spinner;

pub use basic::{
    LIFT, body, bold, field, heading, labelled, link, muted, primary, quiet, secondary, secret_field, small,
    small_bold, small_button, small_link, small_primary, title,
};
pub use bits::{
    Tone, bare_page, card, chip, chip_row, footer, gap, line_across, mark, notice, number_dot, own_name,
    page, provider_tile, slot, tile_caption,
};
pub use map::{Map, SECRET, map_of};
pub use miniature::miniature;
pub use paste::{with_own_paste, without_copy};
pub use press::{Press, Shape, press};
pub use room::{Room, SIDEBAR, WIDEST};
pub use sheet::sheet;
pub use spinner::spinner;

use crate::gui::theme::Tokens;
use crate::locale::{Locale, Value};
use crate::model::catalogue::Security;

/// An element of ours.
pub type Element<'a, Message> = iced::Element<'a, Message, iced::Theme, iced::Renderer>;

/// What every view needs: words and colours.
#[derive(Clone, Copy)]
pub struct Ui<'a> {
    /// The words.
    pub locale: &'a Locale,
    /// The colours.
    pub tokens: &'static Tokens,
    /// The room there is.
    pub room: Room,
    /// Whether the page is about an account that signs in with its login password.
    pub login: bool,
}

impl Ui<'_> {
    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    fn with(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        if self.login { self.locale.with_login(id, args) } else { self.locale.with(id, args) }
    }

    /// How a connection is encrypted, in words for somebody who fills in a form.
    pub fn mode(&self, security: Security) -> String {
        self.text(match security {
            Security::Tls => "mode-tls",
            Security::Starttls => "mode-starttls",
        })
    }

    /// A message whose arguments are texts.
    pub fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(key, value)| (*key, (*value).into())).collect();
        self.with(id, &args)
    }
}
