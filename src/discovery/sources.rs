//! The sources side by side, and which of their findings counts.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, Stream, StreamExt, stream};
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::dns::{Names, Service};
use super::web::{self, Wanted};
use super::{
    Answer, Discovery, Event, Fault, Finder, Finding, Found, Source, UserPattern, autoconfig, guess,
};
use crate::address::Domain;
use crate::catalogue::{Catalogue, Security, Server};

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
        let ask = |source, answer: BoxFuture<'static, Result<Option<Finding>, Fault>>| {
            let timed = async move {
                let answer = match timeout_at(deadline, answer).await {
                    Ok(Ok(Some(finding))) => Answer::Found(Box::new(finding)),
                    Ok(Ok(None)) => Answer::Nothing,
                    Ok(Err(fault)) => Answer::Failed(fault),
                    Err(_) => Answer::Failed(Fault::TimedOut),
                };
                (source, answer)
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
        ask(Source::Autoconfig, own_file(web.clone()).boxed());
        ask(Source::Ispdb, database(web, told).boxed());
        ask(Source::Guess, async move { Ok(guess::guess(&finder, names.as_ref(), &domain).await) }.boxed());
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

    /// Whether all that is surer than the best finding has answered.
    fn is_settled(&self) -> bool {
        let found = self.answers.iter().filter(|(_, answer)| matches!(answer, Answer::Found(_)));
        let Some(best) = found.map(|(source, _)| *source).min() else {
            // A domain that does not exist has no servers.
            return self.answers.contains(&(Source::Mx, Answer::Failed(Fault::NoSuchDomain)));
        };
        let has_answered = |source: &Source| self.answers.iter().any(|(other, _)| other == source);
        Source::ALL.iter().take_while(|source| **source < best).all(has_answered)
    }

    fn end(mut self) -> Discovery {
        self.answers.sort_by_key(|(source, _)| *source);
        let finding = self.answers.iter().find_map(|(_, answer)| match answer {
            Answer::Found(finding) => Some((**finding).clone()),
            _ => None,
        });
        Discovery { finding, answers: self.answers }
    }
}

/// The provider that the exchangers lead to.
async fn exchangers(
    names: Names,
    domain: Domain,
    catalogue: Arc<Catalogue>,
    tell: watch::Sender<Option<Vec<Domain>>>,
) -> Result<Option<Finding>, Fault> {
    let found = names.exchangers(&domain).await?;
    tell.send_replace(Some(found.clone()));
    let leading = found.iter().find_map(|exchanger| {
        let entry = catalogue.for_exchanger(exchanger)?;
        Some(Finding::provider(entry.id.clone(), exchanger))
    });
    Ok(leading)
}

/// The SRV records: those that encrypt from the start before those that switch to it.
async fn services(names: Names, domain: Domain) -> Result<Option<Finding>, Fault> {
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
        (false, _) => Ok(Some(finding)),
        (true, None) => Ok(None),
        (true, Some(fault)) => Err(fault),
    }
}

fn found(record: Service, security: Security) -> Option<Found> {
    let host = Domain::parse(&record.host).ok()?.as_str().to_owned();
    Some(Found { server: Server { host, port: record.port, security }, user: UserPattern::address() })
}

type Web = (Finder, Option<Names>, Domain);

/// The domain's own file, at one of two places.
async fn own_file((finder, names, domain): Web) -> Result<Option<Finding>, Fault> {
    let places = [
        (format!("autoconfig.{domain}"), "/mail/config-v1.1.xml".to_owned()),
        (domain.to_string(), "/.well-known/autoconfig/mail/config-v1.1.xml".to_owned()),
    ];
    let files = places.map(|(host, path)| {
        let wanted = Wanted { host: host.clone(), path, within: &domain };
        let file = web::fetch(&finder, names.as_ref(), wanted);
        async move { (host, file.await) }
    });
    let mut failed = None;
    for (host, file) in futures_util::future::join_all(files).await {
        let read = file.and_then(|file| {
            file.map(|bytes| autoconfig::read(&bytes, Source::Autoconfig, host, &domain)).transpose()
        });
        match read {
            Ok(Some(finding)) => return Ok(Some(finding)),
            Ok(None) => {}
            // The first place is the one that is meant; a web site's own troubles at the second tell less.
            Err(fault) => failed = failed.or(Some(fault)),
        }
    }
    failed.map_or(Ok(None), Err)
}

/// Mozilla's database under the domain itself, then under that of its exchanger.
async fn database((finder, names, domain): Web, mut told: Exchangers) -> Result<Option<Finding>, Fault> {
    if let Some(finding) = entry(&finder, names.as_ref(), &domain, &domain).await? {
        return Ok(Some(finding));
    }
    let exchangers = match told.wait_for(Option::is_some).await {
        Ok(exchangers) => exchangers.clone().unwrap_or_default(),
        Err(_) => return Ok(None),
    };
    let first = exchangers.first().filter(|exchanger| !exchanger.is_within(&domain));
    // The domain that the exchanger belongs to is the longest or the second longest above it.
    for parent in first.into_iter().flat_map(|exchanger| exchanger.parents().take(2)) {
        if let Some(finding) = entry(&finder, names.as_ref(), &parent, &domain).await? {
            return Ok(Some(finding));
        }
    }
    Ok(None)
}

async fn entry(
    finder: &Finder,
    names: Option<&Names>,
    asked: &Domain,
    domain: &Domain,
) -> Result<Option<Finding>, Fault> {
    let ispdb = Domain::parse(web::ISPDB).map_err(|_| Fault::NoFile)?;
    let wanted = Wanted { host: web::ISPDB.to_owned(), path: format!("/v1.1/{asked}"), within: &ispdb };
    let file = web::fetch(finder, names, wanted).await?;
    file.map(|bytes| autoconfig::read(&bytes, Source::Ispdb, web::ISPDB.to_owned(), domain)).transpose()
}
