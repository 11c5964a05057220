//! An account as far as it is known: whose, at which provider, where it signs in and as whom.

use std::sync::Arc;

use jiff::Timestamp;

use super::SECONDS_A_DAY;
use crate::mail::probe::{Pin, Plan, Report, Target};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{
    Catalogue, Endpoint, Guide, OldCode, Provider, Server, ServerChoice, ServerQuestion, SignInKind, UserForm,
};
use crate::model::code::Shape;
use crate::model::failure::Service;
use crate::storage::accounts::{Account, KeptCode};

/// The draft after its first step: whose account, and where it signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The address that mail is sent from.
    pub address: Address,
    /// The provider, unless the servers were named by hand.
    pub provider: Option<Arc<Provider>>,
    /// The mailbox to sign in as, where it is not the address itself (iCloud).
    pub mailbox: Option<Address>,
    /// The user name that the provider gave, where it is no part of the address.
    pub user: Option<String>,
    /// Which of the provider's sets of servers is the account's own, counted from 0; `None` while nobody has said.
    pub choice: Option<usize>,
    /// Where it receives.
    pub imap: Option<Endpoint>,
    /// Where it sends.
    pub smtp: Option<Endpoint>,
    /// Certificates that the person has compared and trusts; they count only for servers of their own.
    pub pins: Vec<Pin>,
    /// Whether the exchanger of the account's domain has answered which servers are its own.
    pub(super) is_choice_told: bool,
    /// Whether no test has shown yet which form of the user name the servers take.
    pub(super) is_form_open: bool,
}

impl Draft {
    /// An account at a provider of the catalogue.
    pub fn at(provider: Arc<Provider>, address: Address) -> Draft {
        let choice = provider.choice_for(address.domain());
        let mut draft = Draft {
            provider: Some(provider),
            choice,
            is_form_open: true,
            ..Draft::by_hand(address, None, None)
        };
        draft.apply_provider();
        draft
    }

    /// The same, where the mail exchanger of the account's domain may have led there.
    pub fn led(provider: Arc<Provider>, address: Address, exchanger: Option<&Domain>) -> Draft {
        let mut draft = Draft::at(provider, address);
        if let Some(exchanger) = exchanger {
            draft.choose_by(exchanger);
        }
        draft
    }

    /// An account whose servers were named by hand.
    pub fn by_hand(address: Address, imap: Option<Endpoint>, smtp: Option<Endpoint>) -> Draft {
        Draft {
            address,
            provider: None,
            mailbox: None,
            user: None,
            choice: None,
            imap,
            smtp,
            pins: Vec::new(),
            is_choice_told: false,
            is_form_open: false,
        }
    }

    /// A saved account, with the servers and user names that worked.
    pub fn saved(account: &Account, catalogue: &Catalogue) -> Draft {
        let provider = account.provider.as_ref().and_then(|id| catalogue.get(id)).cloned();
        let host = account.imap.as_ref().map(|endpoint| endpoint.host.as_str());
        let choices = provider.iter().filter_map(|it| it.server_question.as_ref()).flat_map(|it| &it.choices);
        let choice = choices
            .into_iter()
            .position(|choice| choice.imap.iter().any(|server| Some(server.host.as_str()) == host));
        Draft {
            provider,
            mailbox: account.mailbox.clone(),
            choice,
            pins: account.pins.clone(),
            ..Draft::by_hand(account.address.clone(), account.imap.clone(), account.smtp.clone())
        }
    }

    /// Says which of the provider's sets of servers is the account's own.
    pub fn choose(&mut self, choice: usize) {
        self.choice = Some(choice);
        self.is_choice_told = false;
        self.apply_provider();
    }

    /// Chooses the set of servers that a mail exchanger of the account's domain leads to, if it leads to one.
    fn choose_by(&mut self, exchanger: &Domain) {
        let choices = self.server_question().map(|question| question.choices.as_slice()).unwrap_or_default();
        let leads =
            |choice: &ServerChoice| choice.mx_suffixes.iter().any(|ending| exchanger.is_within(ending));
        if let Some(choice) = choices.iter().position(leads) {
            self.choose(choice);
            self.is_choice_told = true;
        }
    }

    /// The question which servers are the account's own, where neither its domain nor the exchanger of that tells.
    pub fn server_question(&self) -> Option<&ServerQuestion> {
        let provider = self.provider.as_ref()?;
        let is_told = self.is_choice_told || provider.choice_for(self.address.domain()).is_some();
        provider.server_question.as_ref().filter(|_| !is_told)
    }

    /// All servers of the provider's that may be the account's, best first.
    pub fn servers(&self, service: Service) -> &[Server] {
        let lists = self.choice().map(|choice| (&choice.imap, &choice.smtp));
        let lists = lists.or_else(|| self.provider.as_ref().map(|provider| (&provider.imap, &provider.smtp)));
        match (lists, service) {
            (Some((imap, _)), Service::Imap) => imap,
            (Some((_, smtp)), Service::Smtp) => smtp,
            (None, _) => &[],
        }
    }

    fn choice(&self) -> Option<&ServerChoice> {
        self.provider.as_ref()?.server_question.as_ref()?.choices.get(self.choice?)
    }

    /// Says which user name the provider gave, and signs in with it at both services.
    pub fn set_user(&mut self, user: Option<String>) {
        self.user = user;
        self.apply_provider();
    }

    /// Puts servers that the person named in place of those that are there. The user names stay; a service that had none
    /// gets the one that the person named, else that of the provider's form.
    pub fn set_servers(&mut self, imap: Option<Server>, smtp: Option<Server>) {
        let user = |endpoint: &Option<Endpoint>, form: Option<UserForm>| match (endpoint, &self.user) {
            (Some(endpoint), _) => endpoint.user.clone(),
            (None, Some(user)) => user.clone(),
            (None, None) => form.unwrap_or(UserForm::Address).of(self.signs_in_as()),
        };
        let names = self.provider.as_ref().map(|provider| &provider.user_names);
        let for_imap = user(&self.imap, names.map(|names| names.imap.form));
        let for_smtp = user(&self.smtp, names.map(|names| names.smtp.form));
        self.imap = imap.map(|server| server.at(&for_imap));
        self.smtp = smtp.map(|server| server.at(&for_smtp));
    }

    /// Says which mailbox belongs to the account, and sets the user names by it.
    pub fn set_mailbox(&mut self, mailbox: Option<Address>) {
        self.mailbox = mailbox;
        self.apply_provider();
    }

    /// The address whose parts make the user names.
    pub fn signs_in_as(&self) -> &Address {
        self.mailbox.as_ref().unwrap_or(&self.address)
    }

    /// What to test: the servers as they stand and, while the form of the user name is open, the provider's other form
    /// beside the documented one. A user name that somebody named stands alone.
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::from_endpoints(self.imap.clone(), self.smtp.clone(), self.provider.as_deref());
        plan.pins.clone_from(&self.pins);
        let letters = self.address.in_letters();
        for target in [&mut plan.imap, &mut plan.smtp].into_iter().flatten() {
            // Some servers know an internationalised domain in the one form alone, some in the other.
            if target.endpoint.user == self.address.to_string() && letters != target.endpoint.user {
                target.other_user = Some(letters.clone());
            }
        }
        if let Some(provider) = self.provider.as_ref().filter(|_| self.is_form_open) {
            let stated = self.plan_of_entry(provider);
            for (target, stated) in [(&mut plan.imap, stated.imap), (&mut plan.smtp, stated.smtp)] {
                if let (Some(target), Some(stated)) = (target, stated)
                    && target.endpoint.user == stated.endpoint.user
                {
                    target.other_user = stated.other_user;
                }
            }
        }
        plan
    }

    /// When a code that is made now ends by itself, where the provider's entry says so.
    pub fn ends_after(&self, made: Timestamp) -> Option<Timestamp> {
        let days = self.provider.as_ref()?.sign_in.lifetime_days?;
        Timestamp::from_second(made.as_second() + i64::from(days) * SECONDS_A_DAY).ok()
    }

    /// The account's codes that a new one with this label ends: the one that it replaces, and all of them where the
    /// provider has no more than one at a time.
    pub fn ended_by<'a>(&self, account: &'a Account, label: &str) -> Vec<&'a KeptCode> {
        let provider = self.provider.as_ref();
        let replaces = provider.and_then(|it| it.reset.as_ref()).map(|it| it.old_code_dies);
        let has_one = provider.is_some_and(|it| it.sign_in.many_allowed == Some(false));
        let ends_all = has_one && replaces == Some(OldCode::WhenReplaced);
        account.codes.iter().filter(|code| ends_all || code.label == label).collect()
    }

    /// The shape of its codes, where known.
    pub fn shape(&self) -> Option<&Shape> {
        self.provider.as_deref().and_then(Provider::shape)
    }

    /// The provider's steps to a code.
    pub fn guide(&self) -> Option<Guide> {
        Some(self.on_own_page(self.provider.as_ref()?.generate.clone()?))
    }

    /// The provider's steps to a code in place of a forgotten one; where it has none of their own, those to any code.
    pub fn reset_guide(&self) -> Option<Guide> {
        match &self.provider.as_ref()?.reset {
            Some(reset) => Some(self.on_own_page(reset.guide())),
            None => self.guide(),
        }
    }

    fn on_own_page(&self, guide: Guide) -> Guide {
        let own = self.choice().and_then(|choice| choice.page.clone());
        Guide { page: own.or(guide.page), ..guide }
    }

    /// The account to keep, without codes. The report of a passed test knows which user names worked.
    pub fn account(&self, report: Option<&Report>) -> Account {
        let worked = |service, asked: &Option<Endpoint>| {
            let tested = report.and_then(|report| report.service(service)).filter(|it| it.passed());
            tested.map(|it| it.endpoint.clone()).or_else(|| asked.clone())
        };
        Account {
            address: self.address.clone(),
            provider: self.provider.as_ref().map(|provider| provider.id.clone()),
            mailbox: self.mailbox.clone(),
            imap: worked(Service::Imap, &self.imap),
            smtp: worked(Service::Smtp, &self.smtp),
            pins: self.pins.clone(),
            codes: Vec::new(),
        }
    }

    /// Whether it signs in with the login password itself: such a secret is never called a code.
    pub fn takes_login(&self) -> bool {
        self.provider.as_ref().is_some_and(|provider| provider.sign_in.kind == SignInKind::LoginPassword)
    }

    /// Whether its servers are the person's own, or a bridge on this computer: only there a certificate can be trusted
    /// by comparison, and a port's mode be changed.
    pub fn is_own(&self) -> bool {
        self.provider.as_ref().is_none_or(|provider| provider.sign_in.kind == SignInKind::Bridge)
    }

    /// Trusts a certificate of one of its servers, in place of the one that was trusted before.
    pub fn trust(&mut self, pin: Pin) {
        self.pins.retain(|other| !other.host.eq_ignore_ascii_case(&pin.host));
        self.pins.push(pin);
    }

    /// The same account with one server's other mode of encryption on the same port; `None` where there is no such
    /// server.
    pub fn switched(&self, service: Service) -> Option<Draft> {
        let mut draft = self.clone();
        let endpoint = draft.endpoint_mut(service);
        *endpoint = Some(endpoint.take()?.switched());
        Some(draft)
    }

    pub(super) fn endpoint_mut(&mut self, service: Service) -> &mut Option<Endpoint> {
        match service {
            Service::Imap => &mut self.imap,
            Service::Smtp => &mut self.smtp,
        }
    }

    /// The same account with the two servers exchanged; the user names stay where they are.
    pub fn exchanged(&self) -> Option<Draft> {
        let (imap, smtp) = (self.imap.clone()?, self.smtp.clone()?);
        let swapped = |server: &Endpoint, user: String| Some(Endpoint { user, ..server.clone() });
        let (to_imap, to_smtp) = (swapped(&smtp, imap.user.clone()), swapped(&imap, smtp.user.clone()));
        Some(Draft { imap: to_imap, smtp: to_smtp, ..self.clone() })
    }

    /// Fills in what the provider's entry says about servers and user names, after an answer has changed what it says.
    /// What the person named themselves stays: a user name always, servers where the entry leaves them open.
    fn apply_provider(&mut self) {
        let Some(provider) = self.provider.clone() else {
            return;
        };
        let plan = self.plan_of_entry(&provider);
        let user = self.user.clone();
        let named = |target: Target| match &user {
            Some(user) => Endpoint { user: user.clone(), ..target.endpoint },
            None => target.endpoint,
        };
        // Servers that the person has named stay, where the entry leaves them open.
        let is_open = provider.has_open_servers();
        for (endpoint, stated) in [(&mut self.imap, plan.imap), (&mut self.smtp, plan.smtp)] {
            *endpoint = match endpoint.take().filter(|_| is_open) {
                Some(typed) => Some(Endpoint { user: user.clone().unwrap_or(typed.user), ..typed }),
                None => stated.map(named),
            };
        }
    }

    /// The servers of the provider's entry for this account, best first, with its form of the user name: those of the
    /// chosen set where the entry has several.
    fn plan_of_entry(&self, provider: &Provider) -> Plan {
        match self.choice() {
            Some(choice) => Plan::for_servers(provider, &choice.imap, &choice.smtp, self.signs_in_as()),
            None => Plan::for_provider(provider, self.signs_in_as()),
        }
    }
}
