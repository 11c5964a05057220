//! Whose account a command is about, and where it signs in.

use std::sync::Arc;

use super::args::{LookArgs, PinArgs, ServerArgs};
use super::output::{Output, Stop};
use super::search::{say_how_to_follow, search};
use super::status::Status;
use crate::mail::discovery::{Discovery, Finding};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{Endpoint, Provider, Security, Server};
use crate::model::failure::Service;
use crate::work::context::Context;
use crate::work::journey::{Candidate, Discovered, Draft};

/// What an address and the arguments beside it lead to.
#[derive(Debug)]
// One of them exists at a time, for the length of a command.
#[allow(clippy::large_enum_variant)]
pub enum Target {
    /// Something to test.
    Test(Draft),
    /// A provider that takes no code at all.
    Ended(Arc<Provider>),
}

/// Finds out where to sign in for an address.
///
/// # Errors
/// `NotFound` where nobody knows the domain or the named provider, `Usage` where something more must be said.
pub async fn find_target(
    output: &Output,
    context: &Context,
    address: &Address,
    args: &ServerArgs,
) -> Result<Target, Stop> {
    let by_hand = args.imap.is_some() || args.smtp.is_some();
    let draft = match candidate(output, context, address, args)? {
        Candidate::NoCode(provider) if !by_hand => return Ok(Target::Ended(provider)),
        Candidate::NoCode(_) | Candidate::Unknown if by_hand => Draft::by_hand(address.clone(), None, None),
        Candidate::NoCode(_) | Candidate::Unknown => match saved(output, context, address)? {
            Some(draft) => draft,
            None => match searched(output, context, address, &args.look).await? {
                Target::Test(draft) => draft,
                ended => return Ok(ended),
            },
        },
        other => at(output, other, address, None)?,
    };
    let draft = with_choice(output, with_mailbox(output, draft, args)?, args)?;
    let draft = with_servers(draft, args);
    with_user(output, &draft, args)?;
    if draft.imap.is_none() && draft.smtp.is_none() {
        let provider = draft.provider.as_ref().map(|it| it.name.get(output.locale.tag())).unwrap_or_default();
        let words = output.locale.with("cli-no-servers", &[("provider", provider.into())]);
        return Err(Stop::Said(Status::Usage, words));
    }
    Ok(Target::Test(draft))
}

/// An account at a provider that takes something from mail programs.
fn at(
    output: &Output,
    candidate: Candidate,
    address: &Address,
    exchanger: Option<&Domain>,
) -> Result<Draft, Stop> {
    match candidate {
        Candidate::LoginPassword(provider) | Candidate::Bridge(provider) => {
            output.note(provider.summary.get(output.locale.tag()));
            Ok(Draft::led(provider, address.clone(), exchanger))
        }
        Candidate::Guided(provider) => Ok(Draft::led(provider, address.clone(), exchanger)),
        Candidate::NoCode(_) | Candidate::Unknown => Err(unknown_domain(output, address)),
    }
}

/// Looks for the servers outside of this computer, where that is allowed.
async fn searched(
    output: &Output,
    context: &Context,
    address: &Address,
    look: &LookArgs,
) -> Result<Target, Stop> {
    let domain = address.domain();
    let Some(finder) = context.finder() else {
        return Err(unknown_domain(output, address));
    };
    let finder = finder.following(look.follow.clone());
    let discovery = search(output, &finder, domain, &context.catalogue).await;
    say_how_to_follow(output, &discovery);
    match Discovered::of(&discovery, &context.catalogue) {
        Discovered::Provider(Candidate::NoCode(provider), _) => Ok(Target::Ended(provider)),
        Discovered::Provider(candidate, exchanger) => {
            Ok(Target::Test(at(output, candidate, address, Some(&exchanger))?))
        }
        Discovered::Servers(finding) => {
            let (strangers, half) = (strangers(output, &finding, address), half(output, &finding, address));
            let status = if strangers.is_some() { Status::Usage } else { Status::NotFound };
            let words: Vec<String> = strangers.into_iter().chain(half).collect();
            match words.is_empty() {
                true => Ok(Target::Test(Draft::found(address.clone(), &finding))),
                false => Err(Stop::Said(status, output.locale.join(&words))),
            }
        }
        Discovered::OauthOnly(_) | Discovered::Nothing => Err(nothing(output, &discovery, address)),
    }
}

/// Servers of somebody else's get no code before the person has named them.
fn strangers(output: &Output, finding: &Finding, address: &Address) -> Option<String> {
    let hosts = finding.strangers(address.domain()).join(&output.locale.text("list-joint"));
    if hosts.is_empty() {
        return None;
    }
    let args = [
        ("hosts", hosts.into()),
        ("domain", address.domain().in_letters().into()),
        ("arguments", arguments(finding, address).into()),
    ];
    Some(output.locale.with("cli-strangers", &args))
}

/// Half an account is none: the person names the other server, or says that there is none by naming this one alone.
fn half(output: &Output, finding: &Finding, address: &Address) -> Option<String> {
    let missing = finding.missing()?;
    let args = [
        ("missing", output.locale.not_found(missing).into()),
        ("argument", if missing == Service::Imap { "--imap" } else { "--smtp" }.into()),
        ("other", arguments(finding, address).into()),
    ];
    Some(output.locale.with("cli-half-found", &args))
}

/// The arguments that name the servers of a finding.
fn arguments(finding: &Finding, address: &Address) -> String {
    let argument = |name: &str, found: Option<Endpoint>| {
        let mode = |it: &Endpoint| if it.security == Security::Starttls { "/starttls" } else { "/tls" };
        found.map(|it| format!("--{name} {}:{}{}", it.host, it.port, mode(&it)))
    };
    let (imap, smtp) = finding.endpoints(address);
    let all: Vec<String> = [argument("imap", imap), argument("smtp", smtp)].into_iter().flatten().collect();
    all.join(" ")
}

fn candidate(
    output: &Output,
    context: &Context,
    address: &Address,
    args: &ServerArgs,
) -> Result<Candidate, Stop> {
    let Some(id) = args.provider_id() else {
        return Ok(Candidate::of(&context.catalogue, address));
    };
    context.catalogue.get(&id).cloned().map(Candidate::at).ok_or_else(|| no_provider(output, id.as_str()))
}

/// Takes over certificates that the person has compared.
///
/// # Errors
/// `Usage` for a host that is not the account's own: a provider's certificate must be one that is trusted anyway.
pub fn trusting(output: &Output, context: &Context, mut draft: Draft, args: &PinArgs) -> Result<Draft, Stop> {
    for pin in &args.pins {
        let hosts = [&draft.imap, &draft.smtp].into_iter().flatten();
        let is_its = hosts.into_iter().any(|it| it.host.eq_ignore_ascii_case(&pin.host));
        if !is_its || !draft.is_own() || context.catalogue.has_host(&pin.host) {
            let words = output.locale.with("cli-no-pin", &[("host", pin.host.as_str().into())]);
            return Err(Stop::Said(Status::Usage, words));
        }
        draft.trust(pin.clone());
    }
    Ok(draft)
}

/// Stops because there is no provider of this name.
pub fn no_provider(output: &Output, id: &str) -> Stop {
    Stop::Said(Status::NotFound, output.locale.with("cli-no-provider", &[("id", id.into())]))
}

/// An account whose domain nobody knows, but that is kept with its servers.
fn saved(output: &Output, context: &Context, address: &Address) -> Result<Option<Draft>, Stop> {
    let account = context.store.account(address).map_err(|error| output.no_register(&error))?;
    Ok(account.map(|it| Draft::saved(&it, &context.catalogue)))
}

/// Stops because a search has found nothing. Where there is no mail at all, no servers can be named either.
pub fn nothing(output: &Output, discovery: &Discovery, address: &Address) -> Stop {
    let words = output.locale.nothing_found(discovery, address.domain());
    if !discovery.may_have_servers() {
        return Stop::Said(Status::NotFound, words);
    }
    output.note(&words);
    unknown_domain(output, address)
}

/// Stops because nobody knows the domain.
pub fn unknown_domain(output: &Output, address: &Address) -> Stop {
    let words = output.locale.with("cli-unknown-domain", &[("domain", address.domain().in_letters().into())]);
    Stop::Said(Status::NotFound, words)
}

/// Takes the set of servers that was named by its number.
fn with_choice(output: &Output, mut draft: Draft, args: &ServerArgs) -> Result<Draft, Stop> {
    let is_named = args.imap.is_some() || args.smtp.is_some();
    // Who names one knows better than an exchanger.
    let asked = match args.choice {
        Some(_) => draft.provider.as_ref().and_then(|provider| provider.server_question.as_ref()),
        None => draft.server_question(),
    };
    let Some(question) = asked.filter(|_| !is_named).cloned() else {
        return Ok(draft);
    };
    match args.choice {
        Some(number) if (1..=question.choices.len()).contains(&number) => draft.choose(number - 1),
        None if draft.choice.is_some() => {}
        _ => {
            let tag = output.locale.tag();
            output.note(question.ask.get(tag));
            for (number, choice) in question.choices.iter().enumerate() {
                let label = choice.label.get(tag);
                let args = [("number", (number + 1).to_string().into()), ("label", label.into())];
                output.note(&output.locale.with("cli-choice-line", &args));
            }
            return Err(Stop::Said(Status::Usage, output.locale.text("cli-choice-needed")));
        }
    }
    Ok(draft)
}

/// Whether a user name that is no part of the address was named, where the provider gives one.
fn with_user(output: &Output, draft: &Draft, args: &ServerArgs) -> Result<(), Stop> {
    let ask = draft.provider.as_ref().and_then(|provider| provider.user_names.ask.as_ref());
    match ask.filter(|_| args.user.is_none()) {
        Some(ask) => {
            let words = [ask.get(output.locale.tag()), &output.locale.text("cli-user-needed")];
            Err(Stop::Said(Status::Usage, output.locale.join(&words)))
        }
        None => Ok(()),
    }
}

fn with_mailbox(output: &Output, mut draft: Draft, args: &ServerArgs) -> Result<Draft, Stop> {
    let question = draft.provider.as_ref().and_then(|it| it.mailbox_question.clone());
    if let Some(mailbox) = &args.mailbox {
        let mailbox = output.address(mailbox)?;
        if question.as_ref().is_some_and(|it| !it.domains.contains(mailbox.domain())) {
            return Err(ask_for_mailbox(output, &draft));
        }
        draft.set_mailbox(Some(mailbox));
    } else if question.is_some_and(|it| !it.domains.contains(draft.signs_in_as().domain())) {
        return Err(ask_for_mailbox(output, &draft));
    }
    Ok(draft)
}

fn ask_for_mailbox(output: &Output, draft: &Draft) -> Stop {
    let question = draft.provider.as_ref().and_then(|it| it.mailbox_question.as_ref());
    let ask = question.map(|it| it.ask.get(output.locale.tag())).unwrap_or_default();
    let how = output.locale.text("cli-name-the-mailbox");
    Stop::Said(Status::Usage, output.locale.join(&[ask, &how]))
}

/// Puts servers named by hand in place of the provider's; the user names stay, unless one was named too.
fn with_servers(mut draft: Draft, args: &ServerArgs) -> Draft {
    let address = draft.signs_in_as().to_string();
    let swap = |old: Option<Endpoint>, named: &Option<Server>| {
        let user = args.user.clone().or_else(|| old.as_ref().map(|it| it.user.clone()));
        let user = user.unwrap_or_else(|| address.clone());
        match named {
            Some(server) => Some(server.clone().at(&user)),
            None => old.map(|old| Endpoint { user, ..old }),
        }
    };
    draft.imap = swap(draft.imap.take(), &args.imap);
    draft.smtp = swap(draft.smtp.take(), &args.smtp);
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::{Catalogue, Security};

    fn named(host: &str, port: u16) -> Option<Server> {
        Some(Server { host: host.to_owned(), port, security: Security::Tls })
    }

    #[test]
    fn named_servers_keep_the_providers_user_names() {
        let (catalogue, _) = Catalogue::load(None);
        let address = Address::parse("her@icloud.com").unwrap();
        let provider = catalogue.for_address(&address).unwrap().clone();
        let args = ServerArgs { imap: named("localhost", 4993), ..ServerArgs::default() };
        let draft = with_servers(Draft::at(provider, address), &args);
        let imap = draft.imap.unwrap();
        assert_eq!((imap.host.as_str(), imap.port, imap.user.as_str()), ("localhost", 4993, "her"));
        assert_eq!(draft.smtp.unwrap().host, "smtp.mail.me.com");
    }

    #[test]
    fn servers_alone_are_enough() {
        let address = Address::parse("me@example.org").unwrap();
        let args = ServerArgs { imap: named("mail.example.org", 993), ..ServerArgs::default() };
        let draft = with_servers(Draft::by_hand(address, None, None), &args);
        assert_eq!(draft.imap.unwrap().user, "me@example.org");
        assert_eq!(draft.smtp, None);
    }
}
