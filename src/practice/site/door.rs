//! Who gets in: whoever knows the token, from a page of the site itself or from none.

use std::io;
use std::net::SocketAddr;

use hyper::header::{self, HeaderMap};
use hyper::{Method, Request};

use crate::model::code::{Alphabet, is_same_secret};
use crate::practice::talk::random;

/// 43 letters and digits have more than 256 bits.
const TOKEN: usize = 43;

/// The site's address and the token in it.
#[derive(Clone)]
pub(in crate::practice) struct Door {
    host: String,
    token: String,
}

impl Door {
    pub(in crate::practice) fn new(at: SocketAddr) -> io::Result<Door> {
        Ok(Door { host: at.to_string(), token: random(Alphabet::LettersDigits, TOKEN)? })
    }

    /// The front page's address, with a slash at its end.
    pub(in crate::practice) fn page(&self) -> String {
        format!("http://{}{}", self.host, self.path(""))
    }

    /// A path of the site as it stands in links: `path` is the part behind the token.
    pub(super) fn path(&self, path: &str) -> String {
        format!("/{}/{path}", self.token)
    }

    /// The path behind the token; `None` where the request is not to be answered. It says nothing of why: whoever tries ports
    /// learns nothing.
    pub(super) fn admit<B>(&self, request: &Request<B>) -> Option<String> {
        let headers = request.headers();
        // A page elsewhere whose name was made to lead here sends that name.
        let is_named = is_exactly(headers, header::HOST, &self.host);
        let form = request.method() == Method::POST;
        let is_look = request.method() == Method::GET || request.method() == Method::HEAD;
        // What a browser says of who has sent it here: nobody, for an address that was opened; else a page of the site.
        let from = headers.get("sec-fetch-site");
        let is_own = from.is_none_or(|site| site == "same-origin" || !form && site == "none");
        let origin = format!("http://{}", self.host);
        // Programs that look at a page may leave the origin out; a form always has it.
        let has_origin = match headers.contains_key(header::ORIGIN) {
            true => is_exactly(headers, header::ORIGIN, &origin),
            false => !form,
        };
        let is_form = !form
            || headers
                .get(header::CONTENT_TYPE)
                .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        let (token, path) = request.uri().path().strip_prefix('/')?.split_once('/')?;
        let is_let_in = is_same_secret(token, &self.token);
        (is_named && (form || is_look) && is_own && has_origin && is_form && is_let_in)
            .then(|| path.to_owned())
    }
}

fn is_exactly(headers: &HeaderMap, name: header::HeaderName, value: &str) -> bool {
    let mut all = headers.get_all(name).iter();
    all.next().is_some_and(|it| it == value) && all.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door() -> Door {
        Door::new(SocketAddr::from(([127, 0, 0, 1], 4321))).unwrap()
    }

    /// What is made of a request with these headers.
    fn admitted(door: &Door, method: Method, path: &str, headers: &[(&str, &str)]) -> Option<String> {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        door.admit(&request.body(()).unwrap())
    }

    const HOST: (&str, &str) = ("host", "127.0.0.1:4321");
    const ORIGIN: (&str, &str) = ("origin", "http://127.0.0.1:4321");
    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

    #[test]
    fn the_right_address_is_let_in() {
        let door = door();
        let path = door.path("qq/codes");
        assert_eq!(admitted(&door, Method::GET, &path, &[HOST]).as_deref(), Some("qq/codes"));
        let opened = [HOST, ("sec-fetch-site", "none")];
        assert_eq!(admitted(&door, Method::GET, &path, &opened).as_deref(), Some("qq/codes"));
        let sent = [HOST, ORIGIN, FORM, ("sec-fetch-site", "same-origin")];
        assert_eq!(admitted(&door, Method::POST, &path, &sent).as_deref(), Some("qq/codes"));
    }

    #[test]
    fn nobody_gets_in_without_the_token() {
        let door = door();
        for path in ["/", "", "/qq/codes", "/x/qq", &door.path("")[..40], &format!("/{}/", "a".repeat(TOKEN))]
        {
            let path = if path.is_empty() { "/" } else { path };
            assert_eq!(admitted(&door, Method::GET, path, &[HOST]), None, "{path}");
        }
        assert_ne!(door.token, Door::new(SocketAddr::from(([127, 0, 0, 1], 4321))).unwrap().token);
    }

    #[test]
    fn no_other_host_name_leads_here() {
        let door = door();
        let path = door.path("");
        for host in ["evil.example", "localhost:4321", "127.0.0.1", "127.0.0.1:4322", "127.0.0.1:4321."] {
            assert_eq!(admitted(&door, Method::GET, &path, &[("host", host)]), None, "{host}");
        }
        assert_eq!(admitted(&door, Method::GET, &path, &[]), None);
        assert_eq!(admitted(&door, Method::GET, &path, &[HOST, ("host", "evil.example")]), None);
    }

    #[test]
    fn no_other_page_reads_or_sends() {
        let door = door();
        let path = door.path("fault");
        let from = |site| ("sec-fetch-site", site);
        for headers in [
            vec![HOST, from("cross-site")],
            vec![HOST, from("same-site")],
            vec![HOST, ("origin", "https://evil.example")],
            vec![HOST, ("origin", "null")],
        ] {
            assert_eq!(admitted(&door, Method::GET, &path, &headers), None, "{headers:?}");
        }
        for headers in [
            vec![HOST, FORM],
            vec![HOST, FORM, ("origin", "null")],
            vec![HOST, FORM, ("origin", "http://127.0.0.1:4322")],
            vec![HOST, FORM, ("origin", "http://localhost:4321")],
            vec![HOST, FORM, ORIGIN, from("cross-site")],
            vec![HOST, FORM, ORIGIN, from("none")],
            vec![HOST, ORIGIN, ("content-type", "text/plain")],
            vec![HOST, ORIGIN],
        ] {
            assert_eq!(admitted(&door, Method::POST, &path, &headers), None, "{headers:?}");
        }
        for method in [Method::PUT, Method::DELETE, Method::OPTIONS, Method::CONNECT] {
            let sent = [HOST, ORIGIN, FORM];
            assert_eq!(admitted(&door, method, &path, &sent), None);
        }
    }
}
