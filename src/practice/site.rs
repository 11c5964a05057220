//! The practice provider's web site: plain HTML without a script, in the languages of the program.
//!
//! Whoever knows the token in its address may use it: it is drawn anew each time, the server listens on loopback alone, hears
//! no other host's name, takes no form from another page, and on Linux nobody but this user.

mod door;
mod front;
mod mailbox;
mod page;
mod steps;
mod walk;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use maud::Markup;
use tokio::net::TcpListener;

use super::fault::Fault;
use super::likeness::Task;
use super::server::take_connections;
use super::world::World;
use crate::locale::{Language, Locale};

pub(super) use door::Door;

/// The largest form.
const LARGEST_FORM: usize = 8 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);
/// Nothing but our own style and forms; in nobody's frame.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const STYLE: &str = include_str!("../../assets/practice/style.css");

/// What a request is answered with.
enum Reply {
    Page(Markup),
    /// Looks at another page of the site.
    Go(String),
    Style,
    /// There is no such page.
    Nowhere,
}

/// The fields of a form.
type Form = HashMap<String, String>;

/// What every page needs.
struct Site {
    world: Arc<World>,
    door: Door,
    locales: Mutex<HashMap<&'static str, Arc<Locale>>>,
}

/// Serves the site until the practice ends.
pub(super) async fn serve(listener: TcpListener, world: Arc<World>, door: Door) {
    let site = Arc::new(Site { world, door, locales: Mutex::default() });
    take_connections(listener, |stream| {
        let site = site.clone();
        async move {
            let service = service_fn(|request| answer(&site, request));
            let mut server = http1::Builder::new();
            server.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
            // Whoever goes, goes: there is nobody to tell.
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        }
    })
    .await;
}

async fn answer(site: &Site, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let Some(path) = site.door.admit(&request) else {
        return Ok(respond(StatusCode::FORBIDDEN, "text/plain", Bytes::new()));
    };
    let is_post = request.method() == Method::POST;
    let query = request.uri().query().unwrap_or_default().to_owned();
    let form = if is_post {
        let body =
            tokio::time::timeout(PATIENCE, Limited::new(request.into_body(), LARGEST_FORM).collect()).await;
        match body {
            Ok(Ok(body)) => body.to_bytes(),
            _ => return Ok(respond(StatusCode::PAYLOAD_TOO_LARGE, "text/plain", Bytes::new())),
        }
    } else {
        Bytes::from(query)
    };
    let form = form_urlencoded::parse(&form).into_owned().collect();
    let parts: Vec<&str> = path.split('/').collect();
    Ok(match site.reply(&parts, is_post, &form) {
        Reply::Page(page) => respond(StatusCode::OK, "text/html; charset=utf-8", page.into_string().into()),
        Reply::Style => respond(StatusCode::OK, "text/css; charset=utf-8", STYLE.into()),
        Reply::Go(path) => {
            let mut response = respond(StatusCode::SEE_OTHER, "text/plain", Bytes::new());
            if let Ok(place) = HeaderValue::try_from(site.door.path(&path)) {
                response.headers_mut().insert(header::LOCATION, place);
            }
            response
        }
        Reply::Nowhere => {
            let page = site.nowhere().into_string().into();
            respond(StatusCode::NOT_FOUND, "text/html; charset=utf-8", page)
        }
    })
}

fn respond(status: StatusCode, kind: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        // Pages of others learn no address; our own forms still say where they come from.
        (header::REFERRER_POLICY, "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

impl Site {
    fn reply(&self, parts: &[&str], is_post: bool, form: &Form) -> Reply {
        match (parts, is_post) {
            ([""], false) => Reply::Page(self.front()),
            (["style.css"], false) => Reply::Style,
            (["fault"], true) => {
                self.world.state().fault = form.get("fault").and_then(|id| Fault::of_id(id));
                Reply::Go(String::new())
            }
            (["language"], true) => {
                let tag = form.get("language").map(String::as_str).unwrap_or_default();
                if let Some(language) = Language::ALL.into_iter().find(|it| it.tag() == tag) {
                    self.world.state().language = language;
                }
                Reply::Go(String::new())
            }
            ([like, rest @ ..], _) => match self.world.find(like) {
                Some((index, _)) => self.at_provider(index, rest, is_post, form),
                None => Reply::Nowhere,
            },
            _ => Reply::Nowhere,
        }
    }

    fn at_provider(&self, index: usize, rest: &[&str], is_post: bool, form: &Form) -> Reply {
        match (rest, is_post) {
            (["codes"], false) => self.codes(index),
            (["codes"], true) => self.end_code(index, form),
            (["service"], true) => self.switch(index, form),
            (["sign-out"], true) => self.sign_out(index),
            ([task], false) => self.begin(index, Task::of_id(task), 0),
            ([task, version], false) => match version.parse() {
                Ok(version) => self.begin(index, Task::of_id(task), version),
                Err(_) => Reply::Nowhere,
            },
            ([task, version, step], _) => match (Task::of_id(task), version.parse(), step.parse()) {
                (Some(task), Ok(version), Ok(at)) => {
                    let place = walk::Place { index, task, version, at };
                    if is_post { self.go_on(place, form) } else { self.step(place, form) }
                }
                _ => Reply::Nowhere,
            },
            _ => Reply::Nowhere,
        }
    }

    /// The words of the site at the moment.
    fn locale(&self) -> Arc<Locale> {
        let language = self.world.state().language;
        let mut locales = self.locales.lock().unwrap_or_else(PoisonError::into_inner);
        locales.entry(language.tag()).or_insert_with(|| Arc::new(Locale::new(language))).clone()
    }
}
