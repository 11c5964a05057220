//! Addresses of servers as terminal programs write them: `imaps://user:password@host:port/`. What may be a password is cut
//! off before anything else is looked at.

use percent_encoding::percent_decode_str;

use super::FoundServer;
use crate::model::catalogue::Security;

/// An address without its password.
pub(super) struct Url<'a> {
    /// What stands before `://`, in small letters.
    pub(super) scheme: String,
    /// The user name, where one is in it.
    pub(super) user: Option<String>,
    place: &'a str,
}

impl<'a> Url<'a> {
    /// Reads it; `None` for what is none, a path for example.
    pub(super) fn of(text: &'a str) -> Option<Url<'a>> {
        let (scheme, rest) = text.trim().split_once("://")?;
        // The last @: a user name may be an address, a password anything.
        let (login, place) = rest.rsplit_once('@').unwrap_or(("", rest));
        let user = login.split_once(':').map_or(login, |(user, _)| user);
        if user.contains(['/', '?', '#']) {
            return None;
        }
        let user = percent_decode_str(user).decode_utf8().ok()?.into_owned();
        let place = place.split(['/', '?', '#']).next()?;
        Some(Url { scheme: scheme.to_ascii_lowercase(), user: Some(user).filter(|it| !it.is_empty()), place })
    }

    /// The server that it names.
    pub(super) fn server(&self, security: Option<Security>, user: Option<String>) -> Option<FoundServer> {
        FoundServer::at(self.place, security, user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_cut_off() {
        let read = |text| {
            let url = Url::of(text)?;
            let server = url.server(None, url.user.clone())?;
            Some((url.scheme, server.user.unwrap_or_default(), server.host, server.port))
        };
        let good =
            |user: &str, port| Some(("imaps".to_owned(), user.to_owned(), "imap.qq.com".to_owned(), port));
        assert_eq!(read("imaps://me%40qq.com:hush@imap.qq.com:993/INBOX"), good("me@qq.com", Some(993)));
        assert_eq!(read("IMAPS://me@qq.com:hu:sh@imap.qq.com"), good("me@qq.com", None));
        assert_eq!(read("imaps://me:hu@sh/@imap.qq.com/"), good("me", None));
        assert_eq!(read("imaps://imap.qq.com"), good("", None));
        for none in ["/usr/sbin/sendmail", "imaps://me:hush", "imaps://a/b:hush@c", "imaps://"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
