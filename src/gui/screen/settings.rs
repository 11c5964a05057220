//! Settings: language, theme, text size, proxy; and what is wrong with the user's own provider files.

mod look;
mod upkeep;
mod vault;

use iced::widget::{Row, column, container, row};

use crate::gui::control::{self, ControlName};
use crate::gui::effect::{Effect, FileRequest};
use crate::gui::widget::{
    Element, Role, Shape, Tone, Ui, bare_page, body, button, card, field, gap, group, heading, notice,
    secondary, slot, small, title,
};
use crate::mail::probe::{Proxies, ProxyError};
use crate::model::catalogue::FileError;
use crate::storage::accounts::VaultId;
use crate::storage::encryption::Passphrase;
use crate::storage::settings::{
    Administered, ContrastChoice, Language, LookAtPrograms, LookUp, OfferCopied, ProxyChoice, RemindAfter,
    Settings, SettingsError, TextSize, ThemeChoice,
};

pub use vault::Vault;

/// The settings as they are now.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// What is chosen.
    pub settings: Settings,
    fault: Option<SettingsError>,
    /// The proxy as typed, while one is being named.
    naming: Option<String>,
    proxy_fault: Option<ProxyError>,
    daily: upkeep::Daily,
    is_practice: bool,
    administered: Administered,
    vault: vault::Part,
}

/// What the person chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Language(Language),
    Theme(ThemeChoice),
    Contrast(ContrastChoice),
    /// How large everything is drawn.
    TextSize(TextSize),
    /// How servers are reached.
    Proxy(ProxyChoice),
    /// Wants to name a proxy.
    NameProxy,
    /// The proxy's address, on its way.
    ProxyTyped(String),
    /// Whether servers may be looked for outside of this computer.
    LookUp(LookUp),
    OfferCopied(OfferCopied),
    LookAtPrograms(LookAtPrograms),
    /// The proxy as typed shall be used.
    UseProxy,
    /// From which age on a code is to be changed.
    RemindAfter(RemindAfter),
    /// The daily check on or off.
    Daily(bool),
    /// Where codes are kept.
    Vault(Vault),
    /// The settings could not be written.
    NotKept(SettingsError),
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// These settings in force, and kept.
    Apply(Settings),
    /// To move all codes, after that was done with the encrypted file.
    MoveTo(VaultId, Option<FileRequest>),
    /// To give the encrypted file another passphrase: the old one, then the new.
    ChangePassphrase(Passphrase, Passphrase),
    /// To switch the daily check.
    Daily(bool),
    /// Something of the world outside.
    Do(Effect),
}

impl Screen {
    /// The settings as they are now.
    pub fn new(settings: Settings) -> Screen {
        Screen {
            settings,
            fault: None,
            naming: None,
            proxy_fault: None,
            daily: upkeep::Daily::default(),
            is_practice: false,
            administered: Administered::default(),
            vault: vault::Part::default(),
        }
    }

    /// The same on a computer whose administrator has set this.
    pub fn under(self, administered: Administered) -> Screen {
        Screen { administered, ..self }
    }

    /// The same for a practice: what concerns the person's real codes, and this computer, is not offered there.
    pub fn for_practice(self) -> Screen {
        Screen { is_practice: true, ..self }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Language(language) => self.settings.language = Some(language),
            Message::Theme(theme) => self.settings.theme = theme,
            Message::Contrast(contrast) => self.settings.contrast = contrast,
            Message::TextSize(size) => self.settings.text_size = size,
            Message::LookUp(choice) => self.settings.look_up = choice,
            Message::OfferCopied(choice) => self.settings.offer_copied = choice,
            Message::LookAtPrograms(choice) => self.settings.look_at_programs = choice,
            Message::RemindAfter(choice) => self.settings.remind_after = choice,
            Message::Daily(on) if self.daily.wants() => return Action::Daily(on),
            // Pressed twice: it is being switched.
            Message::Daily(_) => return Action::None,
            Message::Vault(message) => return self.update_vault(message),
            Message::Proxy(choice) => {
                (self.naming, self.proxy_fault) = (None, None);
                self.settings.proxy = choice;
            }
            Message::NameProxy => {
                let now = match &self.settings.proxy {
                    ProxyChoice::Named(proxy) => proxy.to_string(),
                    _ => String::new(),
                };
                self.naming.get_or_insert(now);
                return Action::Do(Effect::Focus(control::PROXY));
            }
            Message::ProxyTyped(text) => {
                (self.naming, self.proxy_fault) = (Some(text), None);
                return Action::None;
            }
            Message::UseProxy => match self.naming.as_deref().unwrap_or_default().parse() {
                Ok(proxy) => {
                    (self.naming, self.proxy_fault) = (None, None);
                    self.settings.proxy = ProxyChoice::Named(proxy);
                }
                Err(error) => {
                    self.proxy_fault = Some(error);
                    return Action::Do(Effect::Focus(control::PROXY));
                }
            },
            Message::NotKept(error) => {
                self.fault = Some(error);
                return Action::None;
            }
        }
        self.fault = None;
        Action::Apply(self.settings.clone())
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>, provider_faults: &'a [FileError]) -> Element<'a, Message> {
        let fault = self
            .fault
            .as_ref()
            .map(|error| column![gap(16.0), notice(ui, Tone::Warn, body(ui.locale.settings_error(error)))]);
        if self.is_practice {
            let groups = column![self.languages(ui), gap(18.0), self.look(ui)];
            let content = column![title(ui.text("settings-title")), gap(16.0), card(ui, groups), fault];
            return bare_page(ui, content);
        }
        let content = column![
            title(ui.text("settings-title")),
            gap(16.0),
            card(
                ui,
                column![
                    self.languages(ui),
                    gap(18.0),
                    self.look(ui),
                    gap(18.0),
                    self.proxy(ui),
                    gap(18.0),
                    self.look_up(ui),
                    gap(18.0),
                    self.offer_copied(ui),
                    gap(18.0),
                    self.look_at_programs(ui),
                ],
            ),
            gap(16.0),
            card(ui, column![self.vault(ui), gap(18.0), self.upkeep(ui)]),
            fault,
            self.administered_faults(ui),
            own_providers(ui, provider_faults),
        ];
        bare_page(ui, content)
    }

    fn languages<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let languages = Language::ALL.map(|it| {
            let chosen = ui.locale.language() == it;
            option(
                ui,
                ControlName::of("language", it.tag()),
                it.name().to_owned(),
                chosen,
                self.free("language", Message::Language(it)),
            )
        });
        self.setting(ui, "language", "settings-language", languages.into())
    }

    fn offer_copied<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let choices = [
            (OfferCopied::On, "on", "settings-offer-copied-on"),
            (OfferCopied::Off, "off", "settings-offer-copied-off"),
        ];
        let message = |it| self.free("offer-copied", Message::OfferCopied(it));
        let choices = choice(ui, "offer-copied", choices, self.settings.offer_copied, message);
        self.explained(ui, "offer-copied", "settings-offer-copied", choices)
    }

    fn look_at_programs<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let choices = [
            (LookAtPrograms::On, "on", "settings-programs-on"),
            (LookAtPrograms::Off, "off", "settings-programs-off"),
        ];
        let message = |it| self.free("look-at-programs", Message::LookAtPrograms(it));
        let choices = choice(ui, "programs", choices, self.settings.look_at_programs, message);
        self.explained(ui, "look-at-programs", "settings-programs", choices)
    }

    fn look_up<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let choices =
            [(LookUp::On, "on", "settings-look-up-on"), (LookUp::Off, "off", "settings-look-up-off")];
        let message = |it| self.free("look-up", Message::LookUp(it));
        let choices = choice(ui, "look-up", choices, self.settings.look_up, message);
        self.explained(ui, "look-up", "settings-look-up", choices)
    }

    fn proxy<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let chosen = &self.settings.proxy;
        let is_named = self.naming.is_some() || matches!(chosen, ProxyChoice::Named(_));
        let choice = |which, words, choice: ProxyChoice| {
            let is_chosen = !is_named && *chosen == choice;
            let message = self.free("proxy", Message::Proxy(choice));
            option(ui, ControlName::of("proxy", which), ui.text(words), is_chosen, message)
        };
        let choices = vec![
            choice("system", "settings-proxy-system", ProxyChoice::System),
            choice("none", "settings-proxy-none", ProxyChoice::Direct),
            option(
                ui,
                ControlName::of("proxy", "named"),
                ui.text("settings-proxy-named"),
                is_named,
                self.free("proxy", Message::NameProxy),
            ),
        ];
        let setting = self.setting(ui, "proxy", "settings-proxy", choices);
        column![setting, self.naming(ui), self.proxy_in_use(ui)].into()
    }

    /// What pressing a choice says; nothing where the administrator has made it.
    fn free(&self, name: &str, message: Message) -> Option<Message> {
        (!self.administered.fixes(name)).then_some(message)
    }

    /// The options of a setting below its heading `label`; `name` is what it is called outside of the window.
    fn setting<'a>(
        &self,
        ui: Ui<'a>,
        name: &str,
        label: &str,
        options: Vec<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let fixed = self.administered.fixes(name).then(|| {
            let words = small(ui.text("settings-fixed")).color(ui.tokens.muted);
            column![gap(6.0), words]
        });
        column![setting(ui, label, options), fixed].into()
    }

    /// The same with a line that says why: the message `label` with `-why`.
    fn explained<'a>(
        &self,
        ui: Ui<'a>,
        name: &str,
        label: &str,
        options: Vec<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let why = small(ui.text(&format!("{label}-why"))).color(ui.tokens.muted);
        column![self.setting(ui, name, label, options), gap(6.0), why].into()
    }

    fn administered_faults<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (Some(file), false) = (&self.administered.file, self.administered.faults.is_empty()) else {
            return None;
        };
        let file = file.display().to_string();
        let head = ui.fill("settings-administered-faults", &[("file", &file)]);
        let all = self.administered.faults.iter().map(|fault| ui.locale.administered_fault(fault));
        Some(mistakes(ui, head, all))
    }

    /// The field for a proxy that is being named.
    fn naming<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let typed = self.naming.as_ref()?;
        let hint = ui.text("settings-proxy-hint");
        let take =
            secondary(ui, control::USE_PROXY, ui.text("settings-proxy-use")).on_press(Message::UseProxy);
        let field = field(ui, control::PROXY, &hint, typed, Message::ProxyTyped, Message::UseProxy);
        // Above the field, which has the focus: the page scrolls no further than to that.
        let fault = self
            .proxy_fault
            .map(|error| column![gap(10.0), notice(ui, Tone::Warn, body(ui.locale.proxy_error(error)))]);
        Some(column![slot(fault), gap(10.0), row![field, take].spacing(10).align_y(iced::Center)].into())
    }

    /// What the choice comes to, where that is not plain.
    fn proxy_in_use<'a>(&self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        if self.naming.is_some() {
            return None;
        }
        let (proxy, has_password) = match self.settings.proxy.proxies() {
            Proxies::Direct => return None,
            Proxies::One(proxy) => (proxy.to_string(), proxy.has_password()),
            // The environment keeps its own password.
            Proxies::But(proxy, _) => (proxy.to_string(), false),
            Proxies::Unusable(error) => {
                let words =
                    ui.locale.join(&[ui.text("settings-proxy-unusable"), ui.locale.proxy_error(error)]);
                return Some(column![gap(10.0), notice(ui, Tone::Warn, body(words))].into());
            }
        };
        let line = small(ui.fill("settings-proxy-in-use", &[("proxy", &proxy)])).color(ui.tokens.muted);
        let password = has_password.then(|| small(ui.text("settings-proxy-password")).color(ui.tokens.muted));
        Some(column![gap(8.0), line, password].spacing(2).into())
    }
}

fn option<'a>(
    ui: Ui<'a>,
    name: ControlName,
    words: String,
    chosen: bool,
    message: Option<Message>,
) -> Element<'a, Message> {
    let called = words.clone();
    let words = if chosen { format!("✓ {words}") } else { words };
    let shape = if chosen { Shape::Picked } else { Shape::Secondary };
    button(ui.tokens, shape, container(body(words)).center_y(iced::Fill))
        .named(name)
        .being(Role::Choice)
        .called(called)
        .chosen(chosen)
        .padding([0, 16])
        .height(38)
        .on_press_maybe(message)
        .into()
}

/// One of several: each with its value, the second half of its control's name, and its words.
fn choice<'a, T: PartialEq + Copy, const N: usize>(
    ui: Ui<'a>,
    name: &str,
    options: [(T, &str, &str); N],
    chosen: T,
    message: impl Fn(T) -> Option<Message>,
) -> Vec<Element<'a, Message>> {
    let option = |(it, which, words): (T, &str, &str)| {
        option(ui, ControlName::of(name, which), ui.text(words), chosen == it, message(it))
    };
    options.map(option).into()
}

fn setting<'a>(ui: Ui<'a>, label: &str, options: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let name = ui.text(label);
    let options = Row::with_children(options).spacing(8).wrap().vertical_spacing(8);
    group(Role::Group, name.clone(), column![heading(name), gap(8.0), options])
}

fn own_providers<'a>(ui: Ui<'a>, faults: &'a [FileError]) -> Option<Element<'a, Message>> {
    if faults.is_empty() {
        return None;
    }
    let all = faults.iter().map(|fault| ui.locale.file_problem(fault));
    Some(mistakes(ui, ui.text("settings-provider-faults"), all))
}

/// What is wrong with a file or several, below a heading.
fn mistakes<'a>(ui: Ui<'a>, head: String, all: impl Iterator<Item = String>) -> Element<'a, Message> {
    let lines = all.fold(column![body(head)].spacing(4), |lines, words| lines.push(small(words)));
    column![gap(16.0), notice(ui, Tone::Warn, lines)].into()
}
