//! The page of a step: the provider's own words, and what is to be done there.

use maud::{Markup, html};

use super::Site;
use super::page::{Page, native};
use super::walk::{Place, Refused, shows_code};
use crate::locale::Locale;
use crate::model::catalogue::{ConfirmBy, Guide, GuideStep, StepKind};
use crate::model::code::Shape;
use crate::practice::likeness::Likeness;
use crate::practice::world::Desk;

/// What a step's page is drawn from.
struct Sheet<'a> {
    locale: &'a Locale,
    played: &'a Likeness,
    guide: &'a Guide,
    step: &'a GuideStep,
    place: Place,
    /// Where its forms go.
    action: String,
}

impl Site {
    /// Draws the page of a step, or of the end.
    pub(super) fn draw(
        &self,
        place: Place,
        played: &Likeness,
        guide: &Guide,
        refused: Option<Refused>,
    ) -> Markup {
        let locale = self.locale();
        let mut state = self.world.state();
        let Some(desk) = state.desk(place.index) else { return html! {} };
        let step = guide.steps.get(place.at);
        let main = match step {
            _ if desk.signed_in.is_none() => self.sign_in_form(place, played, &locale),
            Some(step) => {
                let action = self.door.path(&place.path(played.like.id.as_str()));
                let sheet = Sheet { locale: &locale, played, guide, step, place, action };
                sheet.draw(desk, self.world.login_password())
            }
            None => self.end(played, guide, desk, &locale),
        };
        drop(state);
        let content = html! {
            @if let Some(refused) = refused { p.refused role="alert" { (locale.text(refused)) } }
            (main)
            @if let Some(step) = step { (note(&locale, place.at, guide.steps.len(), step)) }
        };
        let title = played.provider.name.get(locale.tag()).to_owned();
        self.page(Page { locale: &locale, title, provider: Some(place.index), content })
    }

    fn sign_in_form(&self, place: Place, played: &Likeness, locale: &Locale) -> Markup {
        let address = played.address().map(|address| address.to_string()).unwrap_or_default();
        html! {
            h1 { (locale.text("practice-sign-in")) }
            form method="post" action=(self.door.path(&place.path(played.like.id.as_str()))) {
                label { (locale.text("practice-address")) input type="email" name="address" value=(address) autocomplete="off" required; }
                label {
                    (locale.text("practice-login-password-field"))
                    input type="password" name="login-password" value=(self.world.login_password()) autocomplete="off" required;
                }
                p.hint { (locale.text("practice-login-password")) " " code { (self.world.login_password()) } }
                button type="submit" { (locale.text("practice-sign-in")) }
            }
        }
    }

    /// Behind the last step.
    fn end(&self, played: &Likeness, guide: &Guide, desk: &mut Desk, locale: &Locale) -> Markup {
        let shown = (shows_code(guide) == guide.steps.len()).then(|| code(desk, played, locale));
        html! {
            h1 { (locale.text("practice-end-title")) }
            @if let Some(shown) = shown { (shown) }
            p { (locale.text("practice-end")) }
            p.actions {
                a.button href=(self.door.path(&format!("{}/codes", played.like.id))) { (locale.text("practice-settings")) }
            }
        }
    }
}

impl Sheet<'_> {
    fn draw(&self, desk: &mut Desk, login_password: &str) -> Markup {
        let heading = self.step.site.as_ref().and_then(|site| site.heading.clone());
        let what = self.what(desk, login_password);
        html! {
            (self.menu())
            section {
                h1 { (self.heading(heading.as_deref())) }
                @if let Some(state) = self.step.site.as_ref().and_then(|site| site.state.as_deref()) {
                    p.state { (native(state)) }
                }
                (what)
            }
        }
    }

    fn heading(&self, heading: Option<&str>) -> Markup {
        let menu = || self.around().last().map(String::as_str);
        match (self.step.kind, heading) {
            (_, Some(heading)) => native(heading),
            (Some(StepKind::SignIn), _) => html! { (self.locale.text("practice-sign-in")) },
            (Some(StepKind::Confirm), _) => html! { (self.locale.text("practice-confirm")) },
            (Some(StepKind::Copy), _) => native(self.term()),
            _ => match menu().filter(|_| self.step.kind != Some(StepKind::Menu)) {
                Some(menu) => native(menu),
                None => html! { (self.locale.text("practice-account")) },
            },
        }
    }

    fn term(&self) -> &str {
        let sign_in = &self.played.like.sign_in;
        sign_in.native_term.as_deref().unwrap_or_else(|| sign_in.term.get(self.locale.tag()))
    }

    /// The menu that stands around this step: its own, else that of the step before.
    fn around(&self) -> &[String] {
        let steps = self.guide.steps.get(..=self.place.at).unwrap_or_default();
        let menus = steps.iter().rev().filter_map(|step| step.site.as_ref()).map(|site| site.menu.as_slice());
        menus.into_iter().find(|menu| !menu.is_empty()).unwrap_or_default()
    }

    fn menu(&self) -> Markup {
        let entries = self.around();
        let is_to_choose = self.step.kind == Some(StepKind::Menu);
        let own = self.step.site.as_ref().is_some_and(|site| !site.menu.is_empty());
        if entries.is_empty() || is_to_choose && !own {
            return html! {};
        }
        let last = entries.len() - 1;
        html! {
            nav aria-label=(self.locale.text("practice-menu")) {
                ul {
                    @for (number, entry) in entries.iter().enumerate() {
                        li {
                            @if !is_to_choose {
                                span aria-current=[(number == last).then_some("page")] { (native(entry)) }
                            } @else if number == last {
                                form method="post" action=(self.action) { button.entry type="submit" { (native(entry)) } }
                            } @else {
                                a href=(format!("{}?wrong={number}", self.action)) { (native(entry)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What is to be done.
    fn what(&self, desk: &mut Desk, login_password: &str) -> Markup {
        let text = |id: &str| self.locale.text(id);
        match self.step.kind {
            Some(StepKind::SignIn) => {
                let who = desk.signed_in.as_ref().map(ToString::to_string).unwrap_or_default();
                let words = self.locale.with("practice-signed-in", &[("address", who.into())]);
                html! { p { (words) } (self.form(html! {}, &text("practice-go-on"))) }
            }
            Some(StepKind::Menu) if self.step.site.as_ref().is_some_and(|site| !site.menu.is_empty()) => {
                html! { p { (text("practice-choose")) } }
            }
            Some(StepKind::Confirm) => self.confirm(desk, login_password),
            Some(StepKind::Type) => self.form(self.name_field(), &self.press()),
            Some(StepKind::Press) if self.typed().is_some() => self.form(self.name_field(), &self.press()),
            Some(StepKind::Copy) if shows_code(self.guide) == self.place.at => {
                let code = code(desk, self.played, self.locale);
                html! { (code) (self.form(html! {}, &text("practice-copied"))) }
            }
            Some(StepKind::Copy) => {
                let who = desk.signed_in.as_ref().map(ToString::to_string).unwrap_or_default();
                html! { p { code { (who) } } (self.form(html! {}, &text("practice-copied"))) }
            }
            Some(StepKind::SwitchOn | StepKind::SwitchOff) => {
                let on = self.step.kind == Some(StepKind::SwitchOn);
                let (state, act) = match on {
                    true => ("practice-is-off", "practice-switch-on"),
                    false => ("practice-is-on", "practice-switch-off"),
                };
                let press = self.pressed().unwrap_or_else(|| text(act));
                html! { p.state { (text(state)) } (self.form(html! {}, &press)) }
            }
            Some(StepKind::Delete) => self.delete(desk),
            Some(StepKind::Wait) => {
                html! { p { (text("practice-wait")) } (self.form(html! {}, &text("practice-go-on"))) }
            }
            Some(StepKind::Open) => {
                html! { p { (text("practice-open")) } (self.form(html! {}, &self.press())) }
            }
            _ => self.form(html! {}, &self.press()),
        }
    }

    fn form(&self, fields: Markup, press: &str) -> Markup {
        html! { form method="post" action=(self.action) { (fields) button type="submit" { (native(press)) } } }
    }

    fn pressed(&self) -> Option<String> {
        self.step.site.as_ref()?.press.clone()
    }

    fn press(&self) -> String {
        self.pressed().unwrap_or_else(|| self.locale.text("practice-go-on"))
    }

    fn typed(&self) -> Option<&str> {
        self.step.site.as_ref()?.typed.as_deref()
    }

    fn name_field(&self) -> Markup {
        html! {
            label { (self.locale.text("practice-code-name")) input name="name" value=(self.typed().unwrap_or("Mailkey")) autocomplete="off" maxlength="60" required; }
        }
    }

    fn confirm(&self, desk: &Desk, login_password: &str) -> Markup {
        let text = |id: &str| self.locale.text(id);
        let number = desk.visit.as_ref().map(|visit| visit.number.clone()).unwrap_or_default();
        let next = self.guide.steps.get(self.place.at + 1).and_then(|step| step.kind);
        match self.step.by {
            Some(ConfirmBy::Password) => self.form(
                html! {
                    label { (text("practice-login-password-field")) input type="password" name="login-password" value=(login_password) autocomplete="off" required; }
                },
                &self.press(),
            ),
            // Where a button on the page follows, the person has sent the message.
            Some(ConfirmBy::TextMessage) if next == Some(StepKind::Press) => {
                let words = self.locale.with("practice-phone-send", &[("number", number.into())]);
                html! { (phone(self.locale, &words)) (self.form(html! {}, &text("practice-phone-sent"))) }
            }
            Some(ConfirmBy::TextMessage) | None => {
                let words = self.locale.with("practice-phone-got", &[("number", number.into())]);
                let field = html! {
                    label { (text("practice-number")) input name="number" inputmode="numeric" autocomplete="off" required; }
                };
                html! { (phone(self.locale, &words)) (self.form(field, &self.press())) }
            }
            Some(ConfirmBy::Phone) => {
                html! { (phone(self.locale, &text("practice-phone-asks"))) (self.form(html! {}, &text("practice-phone-yes"))) }
            }
            Some(ConfirmBy::App) => {
                html! { (phone(self.locale, &text("practice-app-asks"))) (self.form(html! {}, &text("practice-app-yes"))) }
            }
        }
    }

    fn delete(&self, desk: &mut Desk) -> Markup {
        let names: Vec<(usize, String)> = desk.own().map_or_else(Vec::new, |own| {
            let left = own.codes.iter().enumerate().filter(|(_, code)| !code.has_ended);
            left.map(|(number, code)| (number, code.name.clone())).collect()
        });
        html! {
            @if names.is_empty() { p { (self.locale.text("practice-nothing-to-delete")) } }
            form method="post" action=(self.action) {
                @for (number, name) in names {
                    button type="submit" name="end" value=(number) {
                        (self.locale.with("practice-code-end", &[("name", name.into())]))
                    }
                }
                button.quiet type="submit" { (self.locale.text("practice-go-on")) }
            }
        }
    }
}

/// The phone that is played along.
fn phone(locale: &Locale, words: &str) -> Markup {
    html! { section.phone aria-label=(locale.text("practice-phone")) { h2 { (locale.text("practice-phone")) } p { (words) } } }
}

/// The code, once: whoever looks again is told that it is gone.
fn code(desk: &mut Desk, played: &Likeness, locale: &Locale) -> Markup {
    match desk.visit.as_mut().and_then(|visit| visit.fresh.take()) {
        Some(code) => html! {
            label.code {
                (locale.text("practice-code"))
                input id="code" readonly autofocus value=(grouped(code.expose(), played.like.sign_in.shape.as_ref())) autocomplete="off" spellcheck="false";
            }
            p { (locale.text("practice-shown-once")) }
        },
        None => html! { p.refused { (locale.text("practice-shown-already")) } },
    }
}

/// As the site shows it: groups that are only for reading stand apart.
fn grouped(code: &str, shape: Option<&Shape>) -> String {
    match shape.map(|shape| (shape.separator, shape.group)) {
        Some((None, Some(size))) if size > 0 => {
            let letters: Vec<char> = code.chars().collect();
            letters.chunks(size).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
        }
        _ => code.to_owned(),
    }
}

/// What the guide says of this page.
fn note(locale: &Locale, at: usize, count: usize, step: &GuideStep) -> Markup {
    let step_of = locale.with("practice-step", &[("number", (at + 1).into()), ("count", count.into())]);
    html! {
        aside aria-label=(locale.text("practice-guide")) {
            p { strong { (step_of) } " " (step.action.get(locale.tag())) }
            @if let Some(more) = &step.more { p { (more.get(locale.tag())) } }
        }
    }
}
