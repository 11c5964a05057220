//! What all pages have in common.

use maud::{DOCTYPE, Markup, html};

use super::Site;
use crate::locale::Locale;

/// A page: its title, what stands in it, and who is signed in where.
pub(super) struct Page<'a> {
    pub(super) locale: &'a Locale,
    pub(super) title: String,
    /// The played provider, by its number.
    pub(super) provider: Option<usize>,
    pub(super) content: Markup,
}

impl Site {
    /// Draws a page.
    pub(super) fn page(&self, page: Page<'_>) -> Markup {
        let Page { locale, title, provider, content } = page;
        let played = provider.and_then(|index| self.world.played().get(index));
        let name = played.map(|played| played.like.name.get(locale.tag()).to_owned());
        let who = provider.and_then(|index| self.world.state().desk(index)?.signed_in.clone());
        let home = self.door.path("");
        html! {
            (DOCTYPE)
            html lang=(locale.tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="robots" content="noindex";
                    title { (title) " · " (locale.text("practice-site")) }
                    link rel="stylesheet" href=(self.door.path("style.css"));
                }
                body {
                    a.skip href="#main" { (locale.text("practice-skip")) }
                    p.mark role="note" { strong { (locale.text("practice-mark")) } " " (locale.text("practice-mark-more")) }
                    header {
                        a href=(home) { (locale.text("practice-site")) }
                        @if let (Some(name), Some(played)) = (&name, played) {
                            span.provider { (native(name)) }
                            @if let Some(who) = &who {
                                a href=(self.door.path(&format!("{}/codes", played.like.id))) { (who.to_string()) }
                                form method="post" action=(self.door.path(&format!("{}/sign-out", played.like.id))) {
                                    button.quiet type="submit" { (locale.text("practice-sign-out")) }
                                }
                            }
                        }
                    }
                    main id="main" { (content) }
                }
            }
        }
    }

    /// There is no such page.
    pub(super) fn nowhere(&self) -> Markup {
        let locale = self.locale();
        let title = locale.text("practice-nowhere");
        let content = html! {
            h1 { (title) }
            p { a href=(self.door.path("")) { (locale.text("practice-back-to-front")) } }
        };
        self.page(Page { locale: &locale, title, provider: None, content })
    }
}

/// Words of the provider's own site, named as what they are for whoever has them read out.
pub(super) fn native(words: &str) -> Markup {
    match language_of(words) {
        Some(tag) => html! { span lang=(tag) { (words) } },
        None => html! { (words) },
    }
}

/// The language of words, as far as their letters tell.
fn language_of(words: &str) -> Option<&'static str> {
    let has = |range: std::ops::RangeInclusive<char>| words.chars().any(|c| range.contains(&c));
    if has('\u{3040}'..='\u{30ff}') {
        Some("ja")
    } else if has('\u{ac00}'..='\u{d7a3}') {
        Some("ko")
    } else if has('\u{4e00}'..='\u{9fff}') {
        Some("zh-CN")
    } else if has('\u{400}'..='\u{4ff}') {
        Some("ru")
    } else {
        None
    }
}
