//! The front page: what there is to practise on, and what can be made to go wrong.

use maud::{Markup, html};

use super::Site;
use super::page::Page;
use crate::locale::Language;
use crate::practice::fault::Fault;

impl Site {
    pub(super) fn front(&self) -> Markup {
        let locale = self.locale();
        let title = locale.text("practice-front-title");
        let now = self.world.fault();
        let content = html! {
            h1 { (title) }
            p { (locale.text("practice-front-lead")) }
            h2 { (locale.text("practice-front-providers")) }
            ul.providers {
                @for played in self.world.played() {
                    li {
                        a href=(self.door.path(&format!("{}/codes", played.like.id))) {
                            (played.provider.name.get(locale.tag()))
                        }
                        @if let Some(address) = played.address() { " " code { (address.to_string()) } }
                    }
                }
            }
            p { (locale.text("practice-login-password")) " " code { (self.world.login_password()) } }
            h2 { (locale.text("practice-fault-title")) }
            p { (locale.text("practice-fault-lead")) }
            form method="post" action=(self.door.path("fault")) {
                fieldset {
                    legend { (locale.text("practice-fault-legend")) }
                    label {
                        input type="radio" name="fault" value="" checked[now.is_none()];
                        " " (locale.text("practice-fault-none"))
                    }
                    @for fault in Fault::ALL {
                        label {
                            input type="radio" name="fault" value=(fault.id()) checked[now == Some(fault)];
                            " " (locale.text(&format!("practice-fault-{}", fault.id())))
                        }
                    }
                }
                button type="submit" { (locale.text("practice-fault-set")) }
            }
            h2 { (locale.text("practice-language")) }
            form.languages method="post" action=(self.door.path("language")) {
                @for language in Language::ALL {
                    button.quiet type="submit" name="language" value=(language.tag()) lang=(language.tag())
                        aria-current=[(language == locale.language()).then_some("true")] { (language.name()) }
                }
            }
        };
        self.page(Page { locale: &locale, title, provider: None, content })
    }
}
