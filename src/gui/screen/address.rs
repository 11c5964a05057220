//! The first step: which account. The provider is recognised while the address is typed; the servers of a domain that
//! nobody knows are looked for, or named by hand.

mod cards;
mod search;
pub mod servers;
mod tiles;

use std::sync::Arc;

use crate::gui::control;
use crate::gui::effect::Effect;
use crate::mail::discovery::Event;
use crate::model::address::{Address, AddressError, Domain};
use crate::model::catalogue::{Catalogue, Endpoint, Provider, ProviderId};
use crate::work::journey::{Candidate, Discovered, Draft};
use search::Search;
use servers::Form;

/// What was typed and chosen so far. It stays when the person goes on and comes back.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    typed: String,
    chosen: Option<ProviderId>,
    all_tiles: bool,
    complained: Option<AddressError>,
    /// A domain that only looks misspelt, as the person said.
    is_right: Option<Domain>,
    search: Search,
    /// Hosts of others to which the domain sends on, and that the person wants to be asked.
    follows: Vec<Domain>,
    details: bool,
    /// The servers by hand, and whose they are.
    form: Option<(Address, Form)>,
}

/// What the person did, or what was heard.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed an address.
    Typed(String),
    /// Chose a provider's tile.
    Chose(ProviderId),
    /// Wants to see every provider.
    More,
    /// Meant the well-known domain.
    TakeSuggestion(Address),
    /// Meant the domain as it stands there.
    IsRight(Domain),
    /// Wants to name the servers.
    ByHand,
    /// Wants nobody to be asked any more.
    StopSearch,
    /// Wants everybody to be asked again.
    Again,
    /// Wants the host to be asked to which the domain sends on.
    Follow(Domain),
    /// Wants to see, or not to see, who said what.
    Details,
    /// Somebody has answered.
    Search(Event),
    /// Something in the servers' fields.
    Servers(servers::Message),
    /// Wants to go on.
    Continue,
    /// Wants to leave.
    Cancel,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// To go on with an account.
    Continue(Box<Draft>),
    /// Something of the world outside.
    Do(Effect),
    /// To leave the journey.
    Leave,
}

impl Default for Screen {
    fn default() -> Screen {
        Screen {
            typed: String::new(),
            chosen: None,
            all_tiles: false,
            complained: None,
            is_right: None,
            search: Search::Idle,
            follows: Vec::new(),
            details: false,
            form: None,
        }
    }
}

impl Screen {
    /// A screen on which a provider is already chosen.
    pub fn with_provider(id: ProviderId) -> Screen {
        Screen { chosen: Some(id), ..Screen::default() }
    }

    /// A screen on which an address stands already.
    pub fn with_address(address: &Address) -> Screen {
        Screen { typed: address.in_letters(), ..Screen::default() }
    }

    /// Changes the state and says what should happen. `look_up` tells whether others may be asked.
    pub fn update(&mut self, catalogue: &Catalogue, look_up: bool, message: Message) -> Action {
        let action = self.take(catalogue, look_up, message);
        self.settle_form(catalogue, look_up);
        action
    }

    fn take(&mut self, catalogue: &Catalogue, look_up: bool, message: Message) -> Action {
        match message {
            Message::Typed(text) => return self.retyped(catalogue, text),
            Message::Chose(id) => {
                self.chosen = Some(id);
                self.complained = None;
                return Action::Do(Effect::Focus(control::ADDRESS));
            }
            Message::More => self.all_tiles = true,
            Message::TakeSuggestion(address) => {
                let action = self.retyped(catalogue, address.in_letters());
                return if action == Action::None {
                    Action::Do(Effect::Focus(control::ADDRESS))
                } else {
                    action
                };
            }
            Message::IsRight(domain) => self.is_right = Some(domain),
            Message::ByHand | Message::StopSearch => {
                let was_running = matches!(self.search, Search::Running(..));
                if let Ok(address) = self.address(catalogue) {
                    self.search = Search::ByHand(address.domain().clone());
                }
                return if was_running { Action::Do(Effect::StopSearch) } else { Action::None };
            }
            Message::Again => return self.begin_search(catalogue),
            Message::Follow(host) => {
                self.follows.push(host);
                return self.begin_search(catalogue);
            }
            Message::Details => self.details = !self.details,
            Message::Search(event) => self.search.hear(event),
            Message::Servers(message) => {
                if let Some((_, form)) = &mut self.form {
                    form.update(message);
                }
            }
            Message::Continue => return self.go_on(catalogue, look_up),
            Message::Cancel => return Action::Leave,
        }
        Action::None
    }

    /// Another text: what was found out about another domain is worth nothing any more.
    fn retyped(&mut self, catalogue: &Catalogue, text: String) -> Action {
        self.typed = text;
        self.complained = None;
        let domain = self.address(catalogue).ok().map(|address| address.domain().clone());
        if domain.is_some_and(|domain| self.search.is_about(&domain)) {
            return Action::None;
        }
        self.follows.clear();
        match std::mem::replace(&mut self.search, Search::Idle) {
            Search::Running(..) => Action::Do(Effect::StopSearch),
            _ => Action::None,
        }
    }

    fn begin_search(&mut self, catalogue: &Catalogue) -> Action {
        let Ok(address) = self.address(catalogue) else {
            return Action::Do(Effect::Focus(control::ADDRESS));
        };
        self.search = Search::Running(address.domain().clone(), Vec::new());
        Action::Do(Effect::Search(address.domain().clone(), self.follows.clone()))
    }

    fn go_on(&mut self, catalogue: &Catalogue, look_up: bool) -> Action {
        let address = match self.address(catalogue) {
            Ok(address) => address,
            Err(error) => {
                self.complained = Some(error);
                let is_asked = self.chosen.is_none() && catalogue.meant_address(&self.typed).is_some();
                return Action::Do(Effect::Focus(if is_asked {
                    control::MEANT_YES
                } else {
                    control::ADDRESS
                }));
            }
        };
        if self.meant(catalogue, &address).is_some() {
            return Action::Do(Effect::Focus(control::MEANT_YES));
        }
        let (candidate, exchanger) = self.led(catalogue, &address);
        match candidate {
            Candidate::NoCode(_) => Action::None,
            Candidate::Guided(provider)
            | Candidate::LoginPassword(provider)
            | Candidate::Bridge(provider) => {
                let draft = Draft::led(provider.clone(), address.clone(), exchanger.as_ref());
                if !provider.has_open_servers() {
                    return Action::Continue(Box::new(draft));
                }
                self.with_servers(&address, draft)
            }
            Candidate::Unknown => match &self.search {
                Search::Idle if look_up => self.begin_search(catalogue),
                Search::Running(..) => Action::None,
                _ => self.with_servers(&address, Draft::by_hand(address.clone(), None, None)),
            },
        }
    }

    /// On with the servers that stand in the fields.
    fn with_servers(&mut self, address: &Address, mut draft: Draft) -> Action {
        let Some((_, form)) = &mut self.form else {
            return Action::None;
        };
        match form.endpoints(address) {
            Ok((imap, smtp)) => {
                (draft.imap, draft.smtp) = (imap, smtp);
                Action::Continue(Box::new(draft))
            }
            Err(field) => Action::Do(Effect::Focus(field)),
        }
    }

    /// The address that is typed; a name alone is completed by the chosen provider's domain.
    fn address(&self, catalogue: &Catalogue) -> Result<Address, AddressError> {
        let parsed = Address::parse(&self.typed);
        match (parsed, self.chosen(catalogue).and_then(|provider| provider.domains.first())) {
            (Err(AddressError::NoAt), Some(domain)) => {
                Address::parse(&format!("{}@{domain}", self.typed.trim()))
            }
            (parsed, _) => parsed,
        }
    }

    /// The address that was most likely meant, while the person has not said otherwise.
    fn meant(&self, catalogue: &Catalogue, address: &Address) -> Option<Address> {
        let is_right = self.is_right.as_ref() == Some(address.domain());
        let meant = catalogue.meant(address.domain()).filter(|_| !is_right && self.chosen.is_none())?;
        Some(address.at(meant))
    }

    fn chosen<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Arc<Provider>> {
        catalogue.get(self.chosen.as_ref()?)
    }

    /// What an address leads to: by its domain, by the tile that was chosen, or by what a search has found, with the
    /// mail exchanger that led there.
    fn led(&self, catalogue: &Catalogue, address: &Address) -> (Candidate, Option<Domain>) {
        match (Candidate::of(catalogue, address), self.chosen(catalogue)) {
            (Candidate::Unknown, Some(chosen)) => return (Candidate::at(chosen.clone()), None),
            (Candidate::Unknown, None) => {}
            (candidate, _) => return (candidate, None),
        }
        match self.search.discovered(catalogue).filter(|_| self.search.is_about(address.domain())) {
            Some(Discovered::Provider(candidate, exchanger)) => (candidate, Some(exchanger)),
            _ => (Candidate::Unknown, None),
        }
    }

    /// What the address leads to, or the chosen tile where no address is typed yet.
    fn candidate(&self, catalogue: &Catalogue) -> Option<Candidate> {
        match self.address(catalogue) {
            Ok(address) => Some(self.led(catalogue, &address).0),
            Err(_) => self.chosen(catalogue).cloned().map(Candidate::at),
        }
    }

    /// Fills the servers' fields with the best guess where they are to be shown, and keeps what was typed there.
    fn settle_form(&mut self, catalogue: &Catalogue, look_up: bool) {
        let Some((address, imap, smtp)) = self.open_servers(catalogue, look_up) else {
            self.form = None;
            return;
        };
        let stays = self.form.as_ref().is_some_and(|(other, form)| {
            *other == address || (form.is_touched() && other.domain() == address.domain())
        });
        if !stays {
            let form = Form::new(&address, imap.as_ref(), smtp.as_ref());
            self.form = Some((address, form));
        }
    }

    /// Whose servers the person is asked for, with what is known of them.
    fn open_servers(
        &self,
        catalogue: &Catalogue,
        look_up: bool,
    ) -> Option<(Address, Option<Endpoint>, Option<Endpoint>)> {
        let address = self.address(catalogue).ok()?;
        let draft = match self.led(catalogue, &address).0 {
            Candidate::NoCode(_) => return None,
            Candidate::Unknown => match (&self.search, self.search.discovered(catalogue)) {
                (Search::Over(..), Some(Discovered::Servers(finding))) => {
                    Draft::found(address.clone(), &finding)
                }
                (Search::Over(..) | Search::ByHand(_), _) => Draft::by_hand(address.clone(), None, None),
                (Search::Idle, _) if !look_up => Draft::by_hand(address.clone(), None, None),
                _ => return None,
            },
            Candidate::Guided(provider)
            | Candidate::LoginPassword(provider)
            | Candidate::Bridge(provider) => {
                let draft = Draft::at(provider.clone(), address.clone());
                provider.has_open_servers().then_some(draft)?
            }
        };
        Some((address, draft.imap, draft.smtp))
    }
}
