//! The settings of a mailbox: whether mail programs are let in, and the codes that were handed out.

use maud::{Markup, html};

use super::page::{Page, native};
use super::{Form, Reply, Site};
use crate::locale::Locale;
use crate::practice::likeness::{Likeness, Task};
use crate::practice::world::{MadeCode, Mailbox};

impl Site {
    /// The list; whoever is not signed in begins with that, on the way to a code.
    pub(super) fn codes(&self, index: usize) -> Reply {
        let Some(played) = self.world.played().get(index) else { return Reply::Nowhere };
        let locale = self.locale();
        let mut state = self.world.state();
        let Some(mailbox) = state.desk(index).and_then(|desk| desk.own()) else {
            drop(state);
            return Reply::Go(format!("{}/{}", played.like.id, Task::Generate.id()));
        };
        let content = self.settings(played, mailbox, &locale);
        drop(state);
        let title = locale.text("practice-settings");
        Reply::Page(self.page(Page { locale: &locale, title, provider: Some(index), content }))
    }

    fn settings(&self, played: &Likeness, mailbox: &Mailbox, locale: &Locale) -> Markup {
        let place = |part: &str| self.door.path(&format!("{}/{part}", played.like.id));
        let term = played.like.sign_in.native_term.as_deref();
        let term = term.unwrap_or_else(|| played.like.sign_in.term.get(locale.tag()));
        let (state, other) = match mailbox.is_on {
            true => ("practice-service-on", "practice-service-switch-off"),
            false => ("practice-service-off", "practice-service-switch-on"),
        };
        html! {
            h1 { (locale.text("practice-settings")) }
            h2 { "IMAP/SMTP" }
            p { (locale.text(state)) }
            form method="post" action=(place("service")) {
                input type="hidden" name="on" value=(if mailbox.is_on { "0" } else { "1" });
                button type="submit" { (locale.text(other)) }
            }
            h2 { (native(term)) }
            @if mailbox.codes.is_empty() {
                p { (locale.text("practice-no-codes")) }
            } @else {
                form method="post" action=(place("codes")) {
                    table {
                        thead { tr {
                            th scope="col" { (locale.text("practice-code-name")) }
                            th scope="col" { (locale.text("practice-code-made")) }
                            th scope="col" { (locale.text("practice-code-used")) }
                            th scope="col" { (locale.text("practice-code-state")) }
                        } }
                        tbody {
                            @for (number, code) in mailbox.codes.iter().enumerate() {
                                (row(number, code, locale))
                            }
                        }
                    }
                }
            }
            p.actions {
                a.button href=(place(Task::Generate.id())) { (locale.text("practice-make-code")) }
                @if played.provider.reset.is_some() {
                    a.button href=(place(Task::Reset.id())) { (locale.text("practice-reset-code")) }
                }
            }
        }
    }

    /// Ends a code.
    pub(super) fn end_code(&self, index: usize, form: &Form) -> Reply {
        let number = form.get("end").and_then(|number| number.parse::<usize>().ok());
        self.with_mailbox(index, |mailbox| {
            if let Some(code) = number.and_then(|number| mailbox.codes.get_mut(number)) {
                code.has_ended = true;
            }
        })
    }

    /// Switches IMAP and SMTP on or off.
    pub(super) fn switch(&self, index: usize, form: &Form) -> Reply {
        let on = form.get("on").is_some_and(|on| on == "1");
        self.with_mailbox(index, |mailbox| mailbox.is_on = on)
    }

    pub(super) fn sign_out(&self, index: usize) -> Reply {
        if let Some(desk) = self.world.state().desk(index) {
            (desk.signed_in, desk.visit) = (None, None);
        }
        Reply::Go(String::new())
    }

    /// Changes the mailbox of whoever is signed in, and shows it.
    fn with_mailbox(&self, index: usize, change: impl FnOnce(&mut Mailbox)) -> Reply {
        let Some(played) = self.world.played().get(index) else { return Reply::Nowhere };
        if let Some(mailbox) = self.world.state().desk(index).and_then(|desk| desk.own()) {
            change(mailbox);
        }
        Reply::Go(format!("{}/codes", played.like.id))
    }
}

fn row(number: usize, code: &MadeCode, locale: &Locale) -> Markup {
    let state = if code.has_ended { "practice-code-ended" } else { "practice-code-works" };
    let end = locale.with("practice-code-end", &[("name", code.name.as_str().into())]);
    let at = |time: jiff::Timestamp| {
        time.to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
    };
    let used = code.last_used.map_or_else(|| locale.text("practice-code-never"), at);
    html! {
        tr {
            th scope="row" { (code.name) }
            td { (at(code.made)) }
            td { (used) }
            td {
                (locale.text(state))
                @if !code.has_ended {
                    " " button.quiet type="submit" name="end" value=(number) { (end) }
                }
            }
        }
    }
}
