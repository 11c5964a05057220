//! Small files over HTTPS, with every limit that a stranger's server calls for.

use std::net::IpAddr;

use bytes::Bytes;
use futures_util::future::{Either, select};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::header::{ACCEPT, CONTENT_TYPE, HOST, LOCATION, USER_AGENT};
use hyper::{Method, Request, Response, StatusCode, Uri};
use hyper_util::rt::TokioIo;

use super::dns::Names;
use super::{Fault, Finder};
use crate::model::address::Domain;
use crate::model::failure::Cause;

/// Mozilla's database of providers.
pub(super) const ISPDB: &str = "autoconfig.thunderbird.net";
/// The largest file, in bytes; Mozilla's have at most a few thousand.
const LARGEST: usize = 128 * 1024;
/// How many redirections are followed.
const MOST_HOPS: usize = 3;

/// A file to fetch.
pub(super) struct Wanted<'a> {
    pub host: String,
    pub path: String,
    /// Where a redirection may lead without a question: to this domain and below it.
    pub within: &'a Domain,
    /// What is sent to ask for it, XML; nothing where it just lies there.
    pub question: Option<String>,
}

/// A file, and the host that gave it.
pub(super) struct Fetched {
    pub host: String,
    pub bytes: Vec<u8>,
}

impl<'a> Wanted<'a> {
    /// A file that lies somewhere.
    pub(super) fn at(host: String, path: String, within: &'a Domain) -> Wanted<'a> {
        Wanted { host, path, within, question: None }
    }
}

/// Fetches a file; `None` where the host or the file does not exist.
pub(super) async fn fetch(
    finder: &Finder,
    names: Option<&Names>,
    wanted: Wanted<'_>,
) -> Result<Option<Fetched>, Fault> {
    let (mut host, mut path) = (wanted.host, wanted.path);
    let question = Bytes::from(wanted.question.unwrap_or_default());
    let method = if question.is_empty() { Method::GET } else { Method::POST };
    for _ in 0..=MOST_HOPS {
        let addresses = match names {
            None => Vec::new(),
            Some(names) => match names.addresses(&host).await? {
                addresses if addresses.is_empty() => return Ok(None),
                addresses => addresses,
            },
        };
        let stream = match finder.prober.reach(&host, finder.ports.web, addresses).await {
            Err(Cause::NameNotFound) => return Ok(None),
            other => other.map_err(Fault::NotReached)?,
        };
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|_| lost())?;
        let request = Request::builder()
            .method(&method)
            .uri(&path)
            .header(HOST, &host)
            .header(USER_AGENT, "Mailkey")
            .header(ACCEPT, "application/xml, text/xml");
        let request = if question.is_empty() { request } else { request.header(CONTENT_TYPE, "text/xml") };
        let request = request.body(Full::new(question.clone())).map_err(|_| Fault::NoFile)?;
        let answered = async {
            let response = sender.send_request(request).await.map_err(|_| lost())?;
            match response.status() {
                StatusCode::OK => Ok(Step::Body(body(response).await?)),
                status if status.is_redirection() => elsewhere(&response, wanted.within, &finder.follows),
                StatusCode::NOT_FOUND | StatusCode::GONE => Ok(Step::Missing),
                status => Err(Fault::Status(status.as_u16())),
            }
        };
        // The connection lives as long as the answer is waited for. Once it has ended, the answer has come as far as it
        // ever will.
        let step = match select(Box::pin(answered), Box::pin(connection)).await {
            Either::Left((step, _)) => step,
            Either::Right((_, answered)) => answered.await,
        }?;
        match step {
            Step::Body(bytes) => return Ok(Some(Fetched { host, bytes })),
            Step::Missing => return Ok(None),
            Step::To(next_host, next_path) => (host, path) = (next_host, next_path),
        }
    }
    Err(Fault::NoFile)
}

enum Step {
    Body(Vec<u8>),
    Missing,
    To(String, String),
}

fn lost() -> Fault {
    Fault::NotReached(Cause::ConnectionLost)
}

async fn body(response: Response<hyper::body::Incoming>) -> Result<Vec<u8>, Fault> {
    match Limited::new(response.into_body(), LARGEST).collect().await {
        Ok(whole) => Ok(whole.to_bytes().to_vec()),
        Err(error) if error.is::<LengthLimitError>() => Err(Fault::TooLarge),
        Err(_) => Err(lost()),
    }
}

/// Where a redirection leads: only to https, and only within the domain or to hosts that the person agreed to.
fn elsewhere(
    response: &Response<hyper::body::Incoming>,
    within: &Domain,
    follows: &[Domain],
) -> Result<Step, Fault> {
    let location = response.headers().get(LOCATION).and_then(|it| it.to_str().ok()).ok_or(Fault::NoFile)?;
    let (host, path) = target_of(&location.parse().map_err(|_| Fault::NoFile)?, within, follows)?;
    Ok(Step::To(host, path))
}

/// Host and path of a place that may be asked.
pub(super) fn target_of(uri: &Uri, within: &Domain, follows: &[Domain]) -> Result<(String, String), Fault> {
    let host = uri.host().ok_or(Fault::NoFile)?.to_ascii_lowercase();
    // A number is nobody's name: nobody could say whether it is right to ask there.
    let is_number = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
    let domain = match Domain::parse(&host) {
        Ok(domain) if !is_number && uri.scheme_str() == Some("https") && uri.port().is_none() => domain,
        _ => return Err(Fault::LeadsElsewhere(shown(&host))),
    };
    if !domain.is_within(within) && !follows.contains(&domain) {
        return Err(Fault::SendsOn(domain));
    }
    let path = uri.path_and_query().map_or("/", |it| it.as_str()).to_owned();
    Ok((host, path))
}

/// A host name that a stranger wrote, fit for a screen.
pub(super) fn shown(host: &str) -> String {
    host.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).take(80).collect()
}
