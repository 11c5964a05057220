//! A provider as it is played: everything that its file says, with servers, pages and addresses of the practice's own.

use std::sync::Arc;

use crate::locale::Locale;
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{
    Catalogue, Guide, GuideStep, GuideVersion, Provider, ProviderId, Reset, Security, Server, StepKind, Text,
    UserForm,
};
use crate::model::failure::Service;

/// Those that are played where nobody says which.
pub const USUAL: [&str; 4] = ["qq", "netease-163", "icloud", "gmail"];

/// Why a provider cannot be played.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotPlayable {
    /// The catalogue has none that is called so.
    #[error("no provider is called {0}")]
    Unknown(String),
    /// There are no steps to a code there.
    #[error("{0} has no steps to a code")]
    NoSteps(String),
}

/// The provider of a catalogue that somebody means: by its id, a part of a name (`163`), or a domain.
///
/// # Errors
/// When there is none, or one without steps.
pub fn find(catalogue: &Catalogue, named: &str) -> Result<ProviderId, NotPlayable> {
    let named = named.trim();
    let exact = catalogue.entries().iter().find(|it| it.id.as_str().eq_ignore_ascii_case(named));
    let found = exact.or_else(|| catalogue.search(named, None).first().copied());
    let provider = found.and_then(|it| it.provider()).filter(|_| !named.is_empty());
    match provider {
        Some(provider) if provider.is_guided() => Ok(provider.id.clone()),
        Some(provider) => Err(NotPlayable::NoSteps(provider.id.to_string())),
        None => Err(NotPlayable::Unknown(named.to_owned())),
    }
}

/// Where the servers of a played provider listen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ports {
    pub(super) imap: u16,
    pub(super) smtp: u16,
}

/// What the person does on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Task {
    Generate,
    Reset,
    Enable,
}

impl Task {
    pub(super) const ALL: [Task; 3] = [Task::Generate, Task::Reset, Task::Enable];

    pub(super) fn id(self) -> &'static str {
        match self {
            Task::Generate => "generate",
            Task::Reset => "reset",
            Task::Enable => "enable",
        }
    }

    pub(super) fn of_id(id: &str) -> Option<Task> {
        Task::ALL.into_iter().find(|task| task.id() == id)
    }
}

/// A provider, played.
#[derive(Clone, Debug)]
pub(super) struct Likeness {
    /// The one that is played, as the catalogue has it.
    pub(super) like: Arc<Provider>,
    /// What the program is told.
    pub(super) provider: Provider,
}

impl Likeness {
    /// Plays a provider, with its pages below this address; `None` where it has no steps to a code. `locales`: every
    /// language in which its name is marked.
    pub(super) fn of(like: &Arc<Provider>, ports: Ports, page: &str, locales: &[Locale]) -> Option<Likeness> {
        let like = Some(like).filter(|it| it.is_guided())?.clone();
        let id = &like.id;
        let domain = domain(id)?;
        let mut provider = (*like).clone();
        provider.id = ProviderId(format!("practice-{id}"));
        provider.name = marked(&like.name, locales);
        provider.native_name = None;
        provider.aliases.clear();
        provider.mx_suffixes.clear();
        provider.sites.clear();
        provider.regions.clear();
        provider.server_question = None;
        provider.subdomains = false;
        provider.pause_minutes = None;
        if let Some(question) = &mut provider.mailbox_question {
            question.domains = vec![domain.clone()];
        }
        provider.prerequisites.iter_mut().for_each(|it| it.page = None);
        provider.domains = vec![domain];
        provider.imap = vec![server(ports.imap, first_security(&like.imap))];
        provider.smtp = vec![server(ports.smtp, first_security(&like.smtp))];
        // A name that is no part of the address cannot be guessed by whoever practises.
        provider.user_names.ask = None;
        let place = |task: Task| format!("{page}{id}/{}", task.id());
        set_pages(provider.generate.as_mut(), &place(Task::Generate));
        set_pages(provider.enable_imap.as_mut(), &place(Task::Enable));
        if let Some(reset) = &mut provider.reset {
            reset.page = Some(place(Task::Reset));
            number(&mut reset.versions, &place(Task::Reset));
        }
        Some(Likeness { like, provider })
    }

    /// The steps of a task on a version of the site, counted from 0, without those for later.
    pub(super) fn guide(&self, task: Task, version: usize) -> Option<Guide> {
        let guide = match task {
            Task::Generate => self.provider.generate.clone(),
            Task::Reset => self.provider.reset.as_ref().map(Reset::guide),
            Task::Enable => self.provider.enable_imap.clone(),
        }?;
        if version > guide.versions.len() {
            return None;
        }
        let mut guide = guide.on_version(version);
        guide.steps.retain(|step| !step.later);
        Some(guide)
    }

    /// Whether a step switches IMAP on, and not something else: it switches, or presses what the file's way to IMAP presses.
    pub(super) fn switches_on(&self, step: &GuideStep) -> bool {
        if step.kind == Some(StepKind::SwitchOn) {
            return true;
        }
        let pressed = |step: &GuideStep| {
            (step.kind == Some(StepKind::Press)).then(|| step.site.as_ref()?.press.clone()).flatten()
        };
        let switch = self.provider.enable_imap.iter().flat_map(|guide| &guide.steps).find_map(pressed);
        switch.is_some() && pressed(step) == switch
    }

    /// Whether IMAP is off until somebody switches it on: where the way to a code leads past the switch.
    pub(super) fn begins_off(&self) -> bool {
        let steps = self.provider.generate.iter().flat_map(|guide| &guide.steps);
        steps.into_iter().any(|step| self.switches_on(step))
    }

    /// An address to practise with.
    pub(super) fn address(&self) -> Option<Address> {
        Address::parse(&format!("me@{}", self.provider.domains.first()?)).ok()
    }

    /// Whether somebody who signs in to a service under this name means this address.
    pub(super) fn is_named(&self, service: Service, user: &str, address: &Address) -> bool {
        let names = match service {
            Service::Imap => &self.provider.user_names.imap,
            Service::Smtp => &self.provider.user_names.smtp,
        };
        let fits = |form: UserForm| match form {
            UserForm::LocalPart => user.eq_ignore_ascii_case(address.local()),
            _ => user.eq_ignore_ascii_case(&address.to_string()),
        };
        fits(names.form) || names.other.is_some_and(fits)
    }
}

/// The domain of a played provider's addresses, where nobody lives (RFC 6761).
fn domain(id: &ProviderId) -> Option<Domain> {
    Domain::parse(&format!("{id}.practice.test")).ok()
}

/// Its name, with what says that it is none.
fn marked(name: &Text, locales: &[Locale]) -> Text {
    let marked = |locale: &Locale| locale.with("practice-name", &[("name", name.get(locale.tag()).into())]);
    Text(locales.iter().map(|locale| (locale.tag().to_owned(), marked(locale))).collect())
}

fn first_security(servers: &[Server]) -> Security {
    servers.first().map_or(Security::Tls, |server| server.security)
}

fn server(port: u16, security: Security) -> Server {
    Server { host: "localhost".to_owned(), port, security }
}

fn set_pages(guide: Option<&mut Guide>, page: &str) {
    if let Some(guide) = guide {
        guide.page = Some(page.to_owned());
        number(&mut guide.versions, page);
    }
}

fn number(versions: &mut [GuideVersion], page: &str) {
    for (index, version) in versions.iter_mut().enumerate() {
        version.page = Some(format!("{page}/{}", index + 1));
    }
}
