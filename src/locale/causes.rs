//! Causes of a failed test in words: what happened, why, and what to do.

use fluent_bundle::FluentValue;

use super::Locale;
use crate::model::catalogue::{Endpoint, Guide, Provider, Security, SignInKind};
use crate::model::failure::{Cause, Certainty, Service};

/// How many things to do are named at most.
const MOST_ADVICE: usize = 3;

/// Which server a message is about, as the messages tell it apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Connection {
    service: &'static str,
    mode: &'static str,
    /// Whether its port is the usual one for its encryption.
    is_usual: bool,
}

impl Default for Connection {
    fn default() -> Connection {
        Connection { service: "unknown", mode: "unknown", is_usual: false }
    }
}

impl Connection {
    pub(super) fn of(service: Service, endpoint: &Endpoint) -> Connection {
        let usual = match (service, endpoint.security) {
            (Service::Imap, Security::Tls) => 993,
            (Service::Imap, Security::Starttls) => 143,
            (Service::Smtp, Security::Tls) => 465,
            (Service::Smtp, Security::Starttls) => 587,
        };
        Connection {
            service: if service == Service::Imap { "imap" } else { "smtp" },
            mode: if endpoint.security == Security::Tls { "tls" } else { "starttls" },
            is_usual: endpoint.port == usual,
        }
    }
}

impl Locale {
    /// A cause's short title, such as "The code was refused".
    pub fn cause(&self, cause: Cause) -> String {
        self.text(&message(cause))
    }

    /// One sentence that says what happened and why, with the provider's name and its term for the code.
    pub fn cause_means(&self, cause: Cause, provider: Option<&Provider>) -> String {
        self.filled(&format!("{}.means", message(cause)), provider, Connection::default())
    }

    /// What the help says of it beyond that: how it comes about, and what it has to do with the code.
    pub fn cause_explained(&self, cause: Cause) -> String {
        self.text(&format!("about-{}", cause.id()))
    }

    /// What to do: one to three imperative sentences, the most helpful first. Of `also`, what else the cause may
    /// be, the first steps are added; where the provider gives one answer for several causes they come in place of
    /// the general ones.
    pub fn advice(&self, cause: Cause, provider: Option<&Provider>, also: &[Cause]) -> Vec<String> {
        self.advice_at(cause, provider, also, Connection::default())
    }

    /// The same for one server.
    pub(super) fn advice_at(
        &self,
        cause: Cause,
        provider: Option<&Provider>,
        also: &[Cause],
        connection: Connection,
    ) -> Vec<String> {
        let own = self.steps(cause, provider, connection);
        let mut wants_code = wants_code(cause);
        let mut is_new =
            |other: &&Cause| !self::wants_code(**other) || !std::mem::replace(&mut wants_code, true);
        let also = also.iter().filter(|other| is_new(other));
        let others: Vec<String> =
            also.filter_map(|it| self.steps(*it, provider, connection).into_iter().next()).collect();
        let is_open = cause == Cause::SignInRefused && !others.is_empty();
        let (first, then) = if is_open { (others, own) } else { (own, others) };
        let mut advice: Vec<String> = Vec::new();
        for step in first.into_iter().chain(then) {
            if advice.len() < MOST_ADVICE && !advice.contains(&step) {
                advice.push(step);
            }
        }
        advice
    }

    /// How sure a diagnosis is, as a sentence.
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.text(match certainty {
            Certainty::Certain => "certainty-certain",
            Certainty::Likely => "certainty-likely",
            Certainty::Possible => "certainty-possible",
        })
    }

    /// The provider's name, or "the server" where the provider is not known: for the middle of a sentence.
    pub fn whom(&self, provider: Option<&Provider>) -> String {
        provider.map_or_else(|| self.text("the-server.within"), |it| it.name.get(self.tag()).to_owned())
    }

    /// What the provider calls what it wants from mail programs ("authorization code", "app password").
    pub fn term(&self, provider: Option<&Provider>) -> String {
        let named = provider.map(|it| it.sign_in.term.get(self.tag())).filter(|term| !term.is_empty());
        named.map_or_else(|| self.text("the-code"), str::to_owned)
    }

    fn steps(&self, cause: Cause, provider: Option<&Provider>, connection: Connection) -> Vec<String> {
        let instead = provider.map(|it| it.instead.as_slice()).unwrap_or_default();
        if cause == Cause::PasswordSignInEnded && !instead.is_empty() {
            return instead.iter().map(|sentence| sentence.get(self.tag()).to_owned()).collect();
        }
        let text = self.filled(&format!("{}.advice", message(cause)), provider, connection);
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    fn filled(&self, id: &str, provider: Option<&Provider>, connection: Connection) -> String {
        let who = match provider {
            Some(_) => self.whom(provider),
            None => self.text("the-server"),
        };
        let whom = self.whom(provider);
        let keeper = provider.map_or_else(|| self.text("the-keeper"), |_| whom.clone());
        let known = if provider.is_some() { "yes" } else { "no" };
        let site = self.with("the-site", &[("known", known.into()), ("whom", whom.as_str().into())]);
        let code_page = provider.and_then(|it| it.generate.as_ref()).and_then(page);
        let switch_page = provider.and_then(|it| it.enable_imap.as_ref()).and_then(page);
        let minutes = provider.and_then(|it| it.pause_minutes).unwrap_or_default();
        let ended: Vec<&str> = provider
            .map(|it| it.sign_in.ended_by.as_slice())
            .unwrap_or_default()
            .iter()
            .map(|way| way.get(self.tag()))
            .collect();
        let ended = if ended.is_empty() { "none".to_owned() } else { ended.join(&self.text("ended-joint")) };
        let absent = || "none".to_owned();
        self.with(
            id,
            &[
                ("who", who.into()),
                ("whom", whom.into()),
                ("keeper", keeper.into()),
                ("site", site.into()),
                ("term", self.term(provider).into()),
                ("kind", kind(provider).into()),
                ("page", code_page.clone().unwrap_or_else(absent).into()),
                ("switch", switch_page.unwrap_or_else(absent).into()),
                ("minutes", FluentValue::from(minutes)),
                ("ended", ended.into()),
                ("service", connection.service.into()),
                ("mode", connection.mode.into()),
                ("usual", if connection.is_usual { "yes" } else { "no" }.into()),
            ],
        )
    }
}

/// Whether what to do about it is to get a code from the provider: one sentence for all of these is enough.
fn wants_code(cause: Cause) -> bool {
    matches!(cause, Cause::WrongCode | Cause::LoginPasswordUsed)
}

fn message(cause: Cause) -> String {
    format!("cause-{}", cause.id())
}

/// What the provider takes, as the messages tell it apart.
fn kind(provider: Option<&Provider>) -> &'static str {
    match provider.map(|it| it.sign_in.kind) {
        None => "unknown",
        Some(SignInKind::LoginPassword) => "password",
        Some(SignInKind::Bridge) => "bridge",
        Some(_) => "code",
    }
}

/// A guide's page without the part that names the account.
fn page(guide: &Guide) -> Option<String> {
    let whole = guide.page.as_deref()?;
    Some(match whole.find("{address}") {
        None => whole.to_owned(),
        Some(at) => {
            let cut = whole[..at].rfind(['?', '&']).unwrap_or(at);
            whole[..cut].to_owned()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::{Catalogue, ProviderId};
    use crate::storage::settings::Language;

    fn provider(id: &str) -> Provider {
        Catalogue::load(None).0.get(&ProviderId(id.to_owned())).unwrap().as_ref().clone()
    }

    #[test]
    fn advice_names_page_term_and_pause() {
        let (english, gmail, qq) = (Locale::new(Language::English), provider("gmail"), provider("qq"));
        assert_eq!(
            english.advice(Cause::WrongCode, Some(&gmail), &[])[0],
            "Create a new app password at https://myaccount.google.com/apppasswords and paste it."
        );
        assert!(english.advice(Cause::TooManyAttempts, Some(&qq), &[])[0].starts_with("Wait 15 minutes"));
        assert!(
            english.advice(Cause::TooManyAttempts, Some(&gmail), &[])[0].starts_with("Wait half an hour")
        );
        assert!(english.cause_means(Cause::LoginPasswordUsed, None).contains("only with the code"));
    }

    #[test]
    fn one_answer_for_several_causes_gives_the_steps_of_each() {
        let english = Locale::new(Language::English);
        let also = [Cause::ServiceOff, Cause::TooManyAttempts];
        let advice = english.advice(Cause::SignInRefused, Some(&provider("qq")), &also);
        assert_eq!(advice.len(), 3);
        assert!(advice[0].starts_with("Switch on IMAP"), "{advice:?}");
        assert!(advice[1].starts_with("Wait 15 minutes"), "{advice:?}");
    }

    #[test]
    fn what_ends_a_code_is_told_as_far_as_it_is_known() {
        let english = Locale::new(Language::English);
        let told = |id| english.advice(Cause::WrongCode, Some(&provider(id)), &[]).join("\n");
        assert!(told("qq").contains("changing the QQ password"), "{}", told("qq"));
        // It outlives a change of the login password there.
        assert!(!told("yahoo").contains("changing"), "{}", told("yahoo"));
        assert_eq!(english.advice(Cause::WrongCode, None, &[]).len(), 1);
    }

    #[test]
    fn nobody_is_told_twice_to_get_a_code() {
        use Cause::*;
        let english = Locale::new(Language::English);
        for (cause, also) in [
            (WrongCode, &[LoginPasswordUsed, ServiceOff][..]),
            (LoginPasswordUsed, &[WrongCode]),
            (SignInRefused, &[LoginPasswordUsed, WrongCode, ServiceOff]),
        ] {
            let advice = english.advice(cause, Some(&provider("qq")), also);
            let count = advice.iter().filter(|step| step.starts_with("Create")).count();
            assert_eq!(count, 1, "{advice:?}");
        }
    }

    #[test]
    fn a_provider_that_takes_no_code_says_what_to_do_instead() {
        let outlook = provider("outlook");
        let advice = Locale::new(Language::English).advice(Cause::PasswordSignInEnded, Some(&outlook), &[]);
        assert_eq!(advice[0], outlook.instead[0].get("en"));
    }

    #[test]
    fn chinese_sets_latin_names_off() {
        let chinese = Locale::new(Language::SimplifiedChinese);
        let outlook = provider("outlook");
        assert!(
            chinese
                .cause_means(Cause::PasswordSignInEnded, Some(&outlook))
                .starts_with("Outlook.com 不再接受")
        );
        let icloud = provider("icloud");
        let text = chinese.advice(Cause::ClientIdNeeded, Some(&icloud), &[])[0].clone();
        assert!(text.contains("。App 专用密码本身"), "{text}");
    }
}
