//! What is wrong with how a program is set up, beside the catalogue.

use super::{Found, FoundServer};
use crate::model::address::{Address, is_here};
use crate::model::catalogue::{Catalogue, Provider, Server, SignInKind, UserForm, UserName};
use crate::model::failure::Service;

/// What is wrong with an account beside what is known of its provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The connection is not encrypted.
    NotEncrypted(Service),
    /// Another server than the provider's: this one is.
    OtherServer(Service, String),
    /// Another user name than the provider wants: this one.
    OtherUser(Service, String),
    /// The provider takes no code or password any more.
    TakesNoCode,
}

/// What is wrong with it, the worst first.
pub fn problems(found: &Found, catalogue: &Catalogue) -> Vec<Problem> {
    let provider = catalogue.for_address(&found.address).map(AsRef::as_ref);
    let mut all = Vec::new();
    let takes_none = |provider: &Provider| provider.sign_in.kind == SignInKind::OauthOnly;
    if provider.is_some_and(takes_none) && !found.is_oauth {
        all.push(Problem::TakesNoCode);
    }
    for (service, server) in [(Service::Imap, &found.imap), (Service::Smtp, &found.smtp)] {
        let Some(server) = server.as_ref().filter(|server| !is_here(&server.host)) else { continue };
        if server.security.is_none() {
            all.push(Problem::NotEncrypted(service));
        }
        let Some(provider) = provider else { continue };
        // Whose server it is decides what the user name is made of.
        let wrong = match other_than(server, &servers(provider, service)) {
            Some(right) => Some(Problem::OtherServer(service, right)),
            None => other_user(found, service, provider, catalogue)
                .map(|right| Problem::OtherUser(service, right)),
        };
        all.extend(wrong);
    }
    all
}

/// All servers of a provider, the best first.
fn servers(provider: &Provider, service: Service) -> Vec<&Server> {
    let choices = provider.server_question.iter().flat_map(|question| &question.choices);
    match service {
        Service::Imap => provider.imap.iter().chain(choices.flat_map(|choice| &choice.imap)).collect(),
        Service::Smtp => provider.smtp.iter().chain(choices.flat_map(|choice| &choice.smtp)).collect(),
    }
}

/// The provider's server, where this is none of its own.
fn other_than(server: &FoundServer, theirs: &[&Server]) -> Option<String> {
    let first = theirs.first()?;
    let is_theirs = theirs.iter().any(|it| it.host.eq_ignore_ascii_case(&server.host));
    (!is_theirs).then(|| first.host.clone())
}

/// The user name that the provider wants, where the program has one that it does not take. Another name of the same mailbox
/// is none: nobody but the provider knows which there are.
fn other_user(found: &Found, service: Service, provider: &Provider, catalogue: &Catalogue) -> Option<String> {
    let names = &provider.user_names;
    let (server, name) = match service {
        Service::Imap => (&found.imap, names.imap),
        Service::Smtp => (&found.smtp, names.smtp),
    };
    let user = server.as_ref()?.user.as_deref()?;
    let is_known = names.ask.is_none() && !servers(provider, service).is_empty() && !found.is_oauth;
    let is_form = match Address::parse(user).ok().filter(|_| user.contains('@')) {
        Some(address) => {
            let theirs = catalogue.for_address(&address).map(AsRef::as_ref);
            has(name, UserForm::Address) && theirs.is_some_and(|theirs| theirs.id == provider.id)
        }
        None => has(name, UserForm::LocalPart),
    };
    (is_known && !is_form).then(|| name.form.of(&found.address))
}

fn has(name: UserName, form: UserForm) -> bool {
    name.form == form || name.other == Some(form)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::Security;

    fn found(address: &str, imap: &str, security: Option<Security>) -> Found {
        Found {
            program: "Test",
            address: Address::parse(address).unwrap(),
            imap: FoundServer::at(imap, security, None),
            smtp: None,
            is_oauth: false,
        }
    }

    #[test]
    fn what_is_wrong_is_told_beside_what_is_known() {
        let catalogue = Catalogue::built_in();
        let tls = Some(Security::Tls);
        assert_eq!(problems(&found("me@qq.com", "imap.qq.com", tls), &catalogue), []);
        assert_eq!(
            problems(&found("me@qq.com", "imap.example.com:143", None), &catalogue),
            [
                Problem::NotEncrypted(Service::Imap),
                Problem::OtherServer(Service::Imap, "imap.qq.com".to_owned())
            ]
        );
        assert_eq!(
            problems(&found("me@outlook.com", "outlook.office365.com", tls), &catalogue)[..1],
            [Problem::TakesNoCode]
        );
        assert_eq!(problems(&found("me@qq.com", "127.0.0.1:1143", None), &catalogue), [], "a bridge");
        assert_eq!(problems(&found("me@unknown.example", "mail.unknown.example", tls), &catalogue), []);
    }

    fn with_user(address: &str, imap: &str, user: &str) -> Found {
        let tls = Some(Security::Tls);
        Found { imap: FoundServer::at(imap, tls, Some(user.to_owned())), ..found(address, imap, tls) }
    }

    #[test]
    fn a_user_name_that_the_provider_does_not_take_is_told() {
        let catalogue = Catalogue::built_in();
        let of = |found: &Found| problems(found, &catalogue);
        let address = "me@fastmail.com";
        assert_eq!(of(&with_user(address, "imap.fastmail.com", "me@fastmail.com")), []);
        assert_eq!(of(&with_user(address, "imap.fastmail.com", "ME@Fastmail.com")), []);
        assert_eq!(
            of(&with_user(address, "imap.fastmail.com", "alias@fastmail.com")),
            [],
            "the same mailbox"
        );
        let wrong = [Problem::OtherUser(Service::Imap, address.to_owned())];
        assert_eq!(of(&with_user(address, "imap.fastmail.com", "me")), wrong);
        assert_eq!(of(&with_user(address, "imap.fastmail.com", "me@qq.com")), wrong);
        assert_eq!(of(&with_user("me@icloud.com", "imap.mail.me.com", "me")), [], "both are taken");
        assert_eq!(
            of(&with_user("me@unknown.example", "imap.fastmail.com", "me")),
            [],
            "a domain of one's own"
        );
        assert_eq!(of(&with_user(address, "127.0.0.1", "me")), [], "a bridge");
        let elsewhere = of(&with_user(address, "imap.other.example", "me"));
        assert_eq!(elsewhere, [Problem::OtherServer(Service::Imap, "imap.fastmail.com".to_owned())]);
    }
}
