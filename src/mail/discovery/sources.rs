//! The sources side by side, and which of their findings counts.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, Stream, StreamExt, stream};
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::autodiscover::{self, Autodiscovered};
use super::dns::{Names, Service};
use super::web::{self, Wanted};
use super::{
    Answer, Discovery, Event, Fault, Finder, Finding, Found, Source, UserPattern, autoconfig, guess,
};
use crate::model::address::Domain;
use crate::model::catalogue::{Catalogue, Security, Server};
use crate::model::failure::Service as Half;

/// What the exchangers are, once they are known: Mozilla's database is asked by them, too.
type Exchangers = watch::Receiver<Option<Vec<Domain>>>;

/// See [`Finder::search`].
pub(super) fn search(
    finder: &Finder,
    domain: &Domain,
    catalogue: &Arc<Catalogue>,
) -> impl Stream<Item = Event> + use<> {
    let run = Run::begin(finder.clone(), domain.clone(), catalogue.clone());
    stream::unfold(Some(run), |run| async move {
        let mut run = run?;
        match run.next().await {
            Some((source, answer)) => Some((Event::Answered(source, answer), Some(run))),
            None => Some((Event::Finished(Box::new(run.end())), None)),
        }
    })
}

/// A search under way.
struct Run {
    asking: FuturesUnordered<BoxFuture<'static, (Source, Answer)>>,
    answers: Vec<(Source, Answer)>,
}

impl Run {
    fn begin(finder: Finder, domain: Domain, catalogue: Arc<Catalogue>) -> Run {
        let deadline = Instant::now() + finder.limit;
        let has_names = !finder.prober.looks_names_up_elsewhere(domain.as_str());
        let names = has_names.then(|| Names::new(finder.name_server));
        let (tell, told) = watch::channel(None);
        let asking = FuturesUnordered::new();
        let ask = |source, answer: BoxFuture<'static, Result<Answer, Fault>>| {
            let timed = async move {
                let answer = timeout_at(deadline, answer).await.unwrap_or(Err(Fault::TimedOut));
                (source, answer.unwrap_or_else(Answer::Failed))
            };
            asking.push(timed.boxed());
        };
        let by_name = |fault: &Fault| std::future::ready(Err(fault.clone())).boxed();
        let resolver = match &names {
            Some(Ok(names)) => Ok(names.clone()),
            Some(Err(fault)) => Err(fault.clone()),
            None => Err(Fault::Proxy),
        };
        match &resolver {
            Ok(names) => {
                ask(Source::Mx, exchangers(names.clone(), domain.clone(), catalogue, tell).boxed());
                ask(Source::Srv, services(names.clone(), domain.clone()).boxed());
            }
            Err(fault) => {
                // Nobody will tell the exchangers.
                drop(tell);
                ask(Source::Mx, by_name(fault));
                ask(Source::Srv, by_name(fault));
            }
        }
        let names = resolver.ok();
        let web = (finder.clone(), names.clone(), domain.clone());
        ask(Source::Autoconfig, file(web.clone(), told.clone()).boxed());
        ask(Source::Ispdb, database(web.clone(), told.clone()).boxed());
        ask(Source::Autodiscover, autodiscover(web.clone()).boxed());
        ask(Source::Guess, guesses(web, told).boxed());
        Run { asking, answers: Vec::new() }
    }

    /// The next answer; `None` once no surer one can come.
    async fn next(&mut self) -> Option<(Source, Answer)> {
        if self.is_settled() {
            return None;
        }
        let (source, answer) = self.asking.next().await?;
        self.answers.push((source, answer.clone()));
        Some((source, answer))
    }

    /// Whether all that is surer than what the result is made of has answered.
    fn is_settled(&self) -> bool {
        let Some((_, last)) = best(&self.answers) else {
            // A domain that does not exist has no servers.
            return self.answers.contains(&(Source::Mx, Answer::Failed(Fault::NoSuchDomain)));
        };
        let has_answered = |source: &Source| self.answers.iter().any(|(other, _)| other == source);
        Source::ALL.iter().take_while(|source| **source <= last).all(has_answered)
    }

    fn end(mut self) -> Discovery {
        self.answers.sort_by_key(|(source, _)| *source);
        Discovery { finding: best(&self.answers).map(|(finding, _)| finding), answers: self.answers }
    }
}

/// The surest finding, a missing half filled from less sure ones, and the least sure source that it waits for: where a
/// half is still missing, that is the last of all.
fn best(answers: &[(Source, Answer)]) -> Option<(Finding, Source)> {
    let found = answers.iter().filter_map(|(_, answer)| match answer {
        Answer::Found(finding) => Some(&**finding),
        _ => None,
    });
    let mut found: Vec<&Finding> = found.collect();
    found.sort_by_key(|finding| finding.source);
    let mut best = (*found.first()?).clone();
    let Some(missing) = best.missing() else {
        let source = best.source;
        return Some((best, source));
    };
    let servers = |finding: &Finding| match missing {
        Half::Imap => finding.imap.clone(),
        Half::Smtp => finding.smtp.clone(),
    };
    match found.iter().find(|finding| !servers(finding).is_empty()) {
        Some(filling) => {
            match missing {
                Half::Imap => best.imap = servers(filling),
                Half::Smtp => best.smtp = servers(filling),
            }
            best.filled_by = Some(filling.source);
            Some((best, filling.source))
        }
        None => Some((best, Source::Guess)),
    }
}

/// A finding as an answer.
fn answer(finding: Option<Finding>) -> Answer {
    finding.map_or(Answer::Nothing, |finding| Answer::Found(Box::new(finding)))
}

/// The provider that the exchangers lead to.
async fn exchangers(
    names: Names,
    domain: Domain,
    catalogue: Arc<Catalogue>,
    tell: watch::Sender<Option<Vec<Domain>>>,
) -> Result<Answer, Fault> {
    let found = names.exchangers(&domain).await?;
    tell.send_replace(Some(found.clone()));
    let leading = found.iter().find_map(|exchanger| {
        let entry = catalogue.for_exchanger(exchanger)?;
        Some(Finding::provider(entry.id.clone(), exchanger))
    });
    Ok(match (leading, found.into_iter().next()) {
        (None, Some(exchanger)) => Answer::Exchanger(exchanger),
        (leading, _) => answer(leading),
    })
}

/// The SRV records: those that encrypt from the start before those that switch to it.
async fn services(names: Names, domain: Domain) -> Result<Answer, Fault> {
    let ask = |service| names.services(service, &domain);
    let (imaps, imap, submissions, submission) = futures_util::join!(
        ask("_imaps._tcp"),
        ask("_imap._tcp"),
        ask("_submissions._tcp"),
        ask("_submission._tcp"),
    );
    let mut finding = Finding::servers(Source::Srv, "DNS".to_owned());
    let mut failed = None;
    for (records, security, is_imap) in [
        (imaps, Security::Tls, true),
        (imap, Security::Starttls, true),
        (submissions, Security::Tls, false),
        (submission, Security::Starttls, false),
    ] {
        match records {
            Ok(records) => {
                let list = if is_imap { &mut finding.imap } else { &mut finding.smtp };
                list.extend(records.into_iter().filter_map(|record| found(record, security)));
            }
            // A name below the domain need not exist.
            Err(Fault::NoSuchDomain) => {}
            Err(fault) => failed = Some(fault),
        }
    }
    match (finding.imap.is_empty() && finding.smtp.is_empty(), failed) {
        (false, _) => Ok(answer(Some(finding))),
        (true, None) => Ok(Answer::Nothing),
        (true, Some(fault)) => Err(fault),
    }
}

fn found(record: Service, security: Security) -> Option<Found> {
    let host = Domain::parse(&record.host).ok()?.as_str().to_owned();
    Some(Found { server: Server { host, port: record.port, security }, user: UserPattern::address() })
}

type Web = (Finder, Option<Names>, Domain);

/// Where a domain's file lies: the place that is meant first, then those where packages for one's own server and
/// hosters put it.
const PLACES: [(&str, &str); 7] = [
    ("autoconfig.", "/mail/config-v1.1.xml"),
    ("", "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ("autoconfig.", "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ("", "/autoconfig/mail/config-v1.1.xml"),
    ("", "/mail/config-v1.1.xml"),
    ("www.", "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ("mail.", "/.well-known/autoconfig/mail/config-v1.1.xml"),
];
/// Those of them that a hoster is asked at.
const HOSTERS_PLACES: usize = 2;

/// The domain's own file, else that of whoever takes its mail.
async fn file((finder, names, domain): Web, told: Exchangers) -> Result<Answer, Fault> {
    let own = file_at(&finder, names.as_ref(), &domain, &PLACES, &domain).await;
    if let Ok(Some(finding)) = own {
        return Ok(answer(Some(finding)));
    }
    for hoster in hosters(told, &domain).await {
        let files = &PLACES[..HOSTERS_PLACES];
        if let Ok(Some(finding)) = file_at(&finder, names.as_ref(), &hoster, files, &domain).await {
            return Ok(answer(Some(finding)));
        }
    }
    own.map(answer)
}

/// The file of a domain about another, or itself. What it says counts whatever domains it names: one file for all
/// customers, or the name of the server in place of the domain, is common, and the host was asked over TLS.
async fn file_at(
    finder: &Finder,
    names: Option<&Names>,
    at: &Domain,
    files: &[(&str, &str)],
    domain: &Domain,
) -> Result<Option<Finding>, Fault> {
    let files = files.iter().map(|(name, path)| {
        let host = format!("{name}{at}");
        web::fetch(finder, names, Wanted::at(host, (*path).to_owned(), at))
    });
    let told = futures_util::future::join_all(files).await.into_iter().map(|file| {
        file?.map(|file| autoconfig::read(&file.bytes, Source::Autoconfig, file.host, domain)).transpose()
    });
    first_told(told)
}

/// The first finding among what several places told, in their order; else the fault that tells most.
fn first_told(told: impl Iterator<Item = Result<Option<Finding>, Fault>>) -> Result<Option<Finding>, Fault> {
    let mut failed = None;
    for told in told {
        match told {
            Ok(Some(finding)) => return Ok(Some(finding)),
            Ok(None) => {}
            Err(fault) => failed = Some(told_more(failed, fault)),
        }
    }
    failed.map_or(Ok(None), Err)
}

/// Which of two faults at the places of one file tells more: that there is somewhere to go on to, else the first. The
/// first place is the one that is meant; a web site's own troubles at the others tell less.
fn told_more(first: Option<Fault>, next: Fault) -> Fault {
    match (first, next) {
        (Some(first @ Fault::SendsOn(_)), _) => first,
        (_, next @ Fault::SendsOn(_)) => next,
        (first, next) => first.unwrap_or(next),
    }
}

/// What the domain tells Outlook.
async fn autodiscover((finder, names, domain): Web) -> Result<Answer, Fault> {
    let asked = ["autodiscover.", ""]
        .map(|name| told_outlook(&finder, names.as_ref(), format!("{name}{domain}"), &domain));
    first_told(futures_util::future::join_all(asked).await.into_iter()).map(answer)
}

/// What one host tells Outlook, or the one that it names.
async fn told_outlook(
    finder: &Finder,
    names: Option<&Names>,
    host: String,
    domain: &Domain,
) -> Result<Option<Finding>, Fault> {
    let mut target = (host, "/autodiscover/autodiscover.xml".to_owned());
    // One that sends on to itself for ever is no help.
    for _ in 0..3 {
        let (host, path) = target;
        let question = Some(autodiscover::request(domain));
        let Some(file) =
            web::fetch(finder, names, Wanted { question, ..Wanted::at(host, path, domain) }).await?
        else {
            return Ok(None);
        };
        match autodiscover::read(&file.bytes, file.host, domain)? {
            Autodiscovered::Servers(finding) => return Ok(Some(*finding)),
            Autodiscovered::At(uri) => target = web::target_of(&uri, domain, &finder.follows)?,
            Autodiscovered::Nothing => return Ok(None),
        }
    }
    Err(Fault::NoFile)
}

/// The exchangers, once they are known; none where nobody tells them.
async fn known(mut told: Exchangers) -> Vec<Domain> {
    told.wait_for(Option::is_some).await.map_or_else(|_| Vec::new(), |it| it.clone().unwrap_or_default())
}

/// The domains that the mail exchanger may belong to, where it is somebody else's: the longest or the second longest
/// above it.
async fn hosters(told: Exchangers, domain: &Domain) -> Vec<Domain> {
    let first = known(told).await.into_iter().next().filter(|exchanger| !exchanger.is_within(domain));
    first.iter().flat_map(|exchanger| exchanger.parents().take(2)).filter(|it| !is_everybodys(it)).collect()
}

/// Whether anybody may have a domain below this one, as below `co.uk` and `com.cn`.
fn is_everybodys(domain: &Domain) -> bool {
    let parts = domain.as_str().split_once('.');
    parts.is_some_and(|(name, country)| !country.contains('.') && country.len() == 2 && name.len() <= 3)
}

/// The usual names below the domain, and the mail exchangers that are the domain's own.
async fn guesses((finder, names, domain): Web, told: Exchangers) -> Result<Answer, Fault> {
    let own = async {
        let exchangers = known(told).await;
        exchangers.into_iter().filter(|exchanger| exchanger.is_within(&domain)).collect::<Vec<_>>()
    };
    Ok(answer(guess::guess(&finder, names.as_ref(), &domain, own).await))
}

/// Mozilla's database under the domain itself, then under that of its exchanger.
async fn database((finder, names, domain): Web, told: Exchangers) -> Result<Answer, Fault> {
    if let Some(finding) = entry(&finder, names.as_ref(), &domain, &domain).await? {
        return Ok(answer(Some(finding)));
    }
    for hoster in hosters(told, &domain).await {
        if let Some(finding) = entry(&finder, names.as_ref(), &hoster, &domain).await? {
            return Ok(answer(Some(finding)));
        }
    }
    Ok(Answer::Nothing)
}

async fn entry(
    finder: &Finder,
    names: Option<&Names>,
    asked: &Domain,
    domain: &Domain,
) -> Result<Option<Finding>, Fault> {
    let ispdb = Domain::parse(web::ISPDB).map_err(|_| Fault::NoFile)?;
    let wanted = Wanted::at(web::ISPDB.to_owned(), format!("/v1.1/{asked}"), &ispdb);
    let file = web::fetch(finder, names, wanted).await?;
    file.map(|file| autoconfig::read(&file.bytes, Source::Ispdb, web::ISPDB.to_owned(), domain)).transpose()
}
