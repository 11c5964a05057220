//! The semantic helpers that screens are built of. No raw colour, size or font stands in a screen.

mod button;
mod card;
mod chip;
mod clicks;
mod described;
mod field;
mod fold;
mod hint;
mod history;
mod icon;
mod keyed;
mod mark;
mod named;
mod notice;
mod page;
mod paste;
mod picture;
mod qr;
mod spinner;
mod text;
mod tile;
mod tone;
mod transparent;
mod undo;
mod viewport;

pub use button::{
    Button, LIFT, Shape, button, link, primary, quiet, secondary, small_button, small_button_with,
    small_link, small_primary,
};
pub use card::card;
pub use chip::{chip, chip_row};
pub use described::{described, group, item, ornament, spoken};
pub use field::{field, labelled, secret_field};
pub use fold::fold;
pub use hint::hint;
pub use history::history;
pub use icon::{icon_of, png_of};
pub use keyed::keyed;
pub use mark::{mark, number_dot};
pub use notice::notice;
pub use page::{bare_page, footer, gap, line_across, link_row, page, slot, still_page};
pub use paste::{with_own_paste, without_copy};
pub use picture::{PICTURE, Scene, hidden_code, picture};
pub use qr::{Squares, qr};
pub use spinner::spinner;
pub use text::{
    Words, body, bold, heading, height_of, muted, small, small_bold, title, title_of_step, width_of,
};
pub use tile::{own_name, provider_tile, tile_caption};
pub use tone::Tone;
pub use undo::with_undo;
pub use viewport::{SIDEBAR, Viewport, WIDEST};

pub use crate::gui::accessibility::{Facet, Role, SECRET};
use crate::gui::theme::Tokens;
use crate::locale::{Locale, Value};
use crate::model::catalogue::Security;

/// An element of ours.
pub type Element<'a, Message> = iced::Element<'a, Message, iced::Theme, iced::Renderer>;

/// What every view needs: words and colours.
#[derive(Clone, Copy)]
pub struct Ui<'a> {
    pub locale: &'a Locale,
    pub tokens: &'static Tokens,
    /// How much room there is.
    pub viewport: Viewport,
    /// Whether the page is about an account that signs in with its login password.
    pub login: bool,
    /// Whether nothing moves by itself.
    pub is_still: bool,
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

    /// Texts as a list: "Test, me@qq.com".
    pub fn listed(&self, texts: &[&str]) -> String {
        texts.join(&self.text("list-joint"))
    }

    /// A message whose arguments are texts.
    pub fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(key, value)| (*key, (*value).into())).collect();
        self.with(id, &args)
    }
}
