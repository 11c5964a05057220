//! Mail addresses and domains as a person types them.

use std::fmt;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::model::code::is_unseen;

/// The longest address that RFC 5321 lets through, in bytes.
const LONGEST_ADDRESS: usize = 254;
/// The longest part before the @ that RFC 5321 lets through, in bytes.
const LONGEST_LOCAL: usize = 64;

/// A mail address: a local part and a domain.
///
/// The local part keeps the case it was typed in; the domain is kept in its ASCII (IDNA) form, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    local: String,
    domain: Domain,
}

/// A domain name in its ASCII (IDNA) form, in lower case, without a dot at the end.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Domain(String);

/// Why a text is no mail address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing was typed.
    #[error("the address is empty")]
    Empty,
    /// There is no @ in it.
    #[error("there is no @ in the address")]
    NoAt,
    /// There is more than one @ in it.
    #[error("there is more than one @ in the address")]
    ManyAts,
    /// Nothing stands before the @.
    #[error("nothing stands before the @")]
    NoLocal,
    /// Nothing stands behind the @.
    #[error("nothing stands behind the @")]
    NoDomain,
    /// The domain has no dot (and is not `localhost`).
    #[error("the part behind the @ has no dot")]
    NoDot,
    /// A character that cannot stand in an address.
    #[error("{0:?} cannot stand in a mail address")]
    BadCharacter(char),
    /// The part before the @ starts or ends with a dot, or has two in a row.
    #[error("a dot stands where none may stand")]
    BadDot,
    /// The domain is no valid domain name.
    #[error("{0:?} is no valid domain name")]
    BadDomain(String),
    /// Longer than 254 bytes, or more than 64 before the @.
    #[error("the address is too long")]
    TooLong,
}

impl Address {
    /// Reads an address as people paste it: spaces around it, `mailto:`, a display name with angle brackets,
    /// full-width letters and @ are understood.
    ///
    /// # Errors
    /// The first thing that keeps the text from being an address.
    pub fn parse(text: &str) -> Result<Address, AddressError> {
        let plain = bare(text);
        if plain.is_empty() {
            return Err(AddressError::Empty);
        }
        let (local, domain) = split_at_sign(&plain)?;
        check_local(local)?;
        if plain.len() > LONGEST_ADDRESS || local.len() > LONGEST_LOCAL {
            return Err(AddressError::TooLong);
        }
        Ok(Address { local: local.to_owned(), domain: Domain::parse(domain)? })
    }

    /// What looks like an address among other things: without what stands before a colon, behind a bracket, and without
    /// the spaces around the @. `None` where nothing does.
    pub fn among(text: &str) -> Option<String> {
        let plain = bare(text);
        let (before, after) = plain.split_once('@')?;
        let is_end = |c: char| c.is_whitespace() || "()[]{}<>:：/|【】《》「」".contains(c);
        let local = before.trim_end().rsplit(is_end).next()?;
        let domain = after.trim_start().split(|c: char| is_end(c) || ",;，；、!?".contains(c)).next()?;
        let domain = domain.trim_end_matches('.');
        (!local.is_empty() && !domain.is_empty()).then(|| format!("{local}@{domain}"))
    }

    /// The same mailbox at another domain.
    pub fn at(&self, domain: &Domain) -> Address {
        Address { local: self.local.clone(), domain: domain.clone() }
    }

    /// The part before the @, as it was typed.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// The part behind the @.
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// The address as people write it: its domain in the letters of its own language. The same as ever for most.
    pub fn in_letters(&self) -> String {
        format!("{}@{}", self.local, self.domain.in_letters())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl TryFrom<String> for Address {
    type Error = AddressError;
    fn try_from(text: String) -> Result<Self, AddressError> {
        Address::parse(&text)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.to_string()
    }
}

impl Domain {
    /// Reads a domain name, in Unicode or ASCII.
    ///
    /// # Errors
    /// `NoDomain`, `NoDot` or `BadDomain`.
    pub fn parse(text: &str) -> Result<Domain, AddressError> {
        let text = text.trim().trim_end_matches('.');
        if text.is_empty() {
            return Err(AddressError::NoDomain);
        }
        let ascii =
            idna::domain_to_ascii_strict(text).map_err(|_| AddressError::BadDomain(text.to_owned()))?;
        if !ascii.contains('.') && ascii != "localhost" {
            return Err(AddressError::NoDot);
        }
        Ok(Domain(ascii))
    }

    /// The domain as people write it, where it has letters that are not ASCII.
    pub fn in_letters(&self) -> String {
        let (letters, valid) = idna::domain_to_unicode(&self.0);
        if valid.is_ok() { letters } else { self.0.clone() }
    }

    /// One that is in its ASCII form already, as the program's own files have them.
    pub(crate) fn of_ascii(text: &str) -> Domain {
        Domain(text.to_owned())
    }

    /// The ASCII form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The domains above it that have two labels or more, the nearest first.
    pub fn parents(&self) -> impl Iterator<Item = Domain> {
        let whole = self.0.as_str();
        let ends = whole.match_indices('.').map(move |(dot, _)| &whole[dot + 1..]);
        ends.filter(|end| end.contains('.')).map(|end| Domain(end.to_owned()))
    }

    /// Whether it is another domain or below it.
    pub fn is_within(&self, other: &Domain) -> bool {
        let front = self.0.strip_suffix(other.as_str());
        front.is_some_and(|front| front.is_empty() || front.ends_with('.'))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Domain {
    type Error = AddressError;
    fn try_from(text: String) -> Result<Self, AddressError> {
        Domain::parse(&text)
    }
}

impl From<Domain> for String {
    fn from(domain: Domain) -> String {
        domain.0
    }
}

/// What is left once the things that people paste around an address are gone.
fn bare(text: &str) -> String {
    let narrow: String = text.nfkc().filter(|c| !is_unseen(*c)).collect();
    let mut rest = narrow.trim();
    if let (Some(open), Some(close)) = (rest.rfind('<'), rest.rfind('>'))
        && open < close
    {
        rest = &rest[open + 1..close];
    }
    let rest = rest.trim();
    let has_scheme = rest.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"));
    let rest = if has_scheme { rest[7..].split('?').next().unwrap_or_default() } else { rest };
    rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '\'' | '“' | '”'))
        .replace('。', ".")
}

fn split_at_sign(text: &str) -> Result<(&str, &str), AddressError> {
    let (local, domain) = text.split_once('@').ok_or(AddressError::NoAt)?;
    match (local, domain) {
        (_, domain) if domain.contains('@') => Err(AddressError::ManyAts),
        ("", _) => Err(AddressError::NoLocal),
        (_, "") => Err(AddressError::NoDomain),
        both => Ok(both),
    }
}

fn check_local(local: &str) -> Result<(), AddressError> {
    let refused = |c: &char| c.is_whitespace() || c.is_control() || "()<>[]:;,\\\"".contains(*c);
    if let Some(c) = local.chars().find(refused) {
        return Err(AddressError::BadCharacter(c));
    }
    if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        return Err(AddressError::BadDot);
    }
    Ok(())
}

/// Whether a host, named or by number, is this computer.
pub fn is_here(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> String {
        Address::parse(text).unwrap().to_string()
    }

    #[test]
    fn reads_addresses_as_they_are_pasted() {
        for text in [
            "me@qq.com",
            "  me@QQ.com ",
            "mailto:me@qq.com?subject=x",
            "Me Myself <me@qq.com>",
            "me＠qq．com",
            "ｍｅ@qq.com",
            "me@qq.com\u{200b}",
            "me@qq。com",
            "me@qq.com.",
            "me@qq.com;",
            "\"me@qq.com\"",
            "“me@qq.com”",
            "“Me, Myself” <mailto:me@qq.com>",
            "me@qq.com\n",
            "ｍａｉｌｔｏ：ｍｅ＠ｑｑ．ｃｏｍ",
            "我 ＜me＠qq.com＞",
        ] {
            assert_eq!(parsed(text), "me@qq.com", "{text:?}");
        }
        assert_eq!(parsed("Me.Too+x@Example.org"), "Me.Too+x@example.org");
        assert_eq!(parsed("me@bücher.example"), "me@xn--bcher-kva.example");
        assert_eq!(parsed("我@例子.测试"), "我@xn--fsqu00a.xn--0zwm56d");
    }

    #[test]
    fn finds_what_looks_like_an_address_among_other_things() {
        for text in [
            "邮箱：lab@qq.com",
            "lab @ qq.com",
            "lab@ qq.com",
            "lab@qq.com（张三）",
            "E-mail: lab@qq.com.",
            "【lab@qq.com】",
            "lab@qq.com, thanks",
            "my address is lab@qq.com",
        ] {
            assert_eq!(Address::among(text).as_deref(), Some("lab@qq.com"), "{text}");
        }
        assert_eq!(Address::among("nothing"), None);
        assert_eq!(Address::among("@qq.com"), None);
    }

    #[test]
    fn names_the_reason() {
        use AddressError::*;
        let cases = [
            ("", Empty),
            ("  ", Empty),
            ("me", NoAt),
            ("a@b@c.d", ManyAts),
            ("@qq.com", NoLocal),
            ("me@", NoDomain),
            ("me@qq", NoDot),
            ("m e@qq.com", BadCharacter(' ')),
            (".me@qq.com", BadDot),
            ("m..e@qq.com", BadDot),
            ("me@q q.com", BadDomain("q q.com".into())),
        ];
        for (text, why) in cases {
            assert_eq!(Address::parse(text), Err(why), "{text:?}");
        }
        assert_eq!(Address::parse(&format!("{}@qq.com", "a".repeat(65))), Err(TooLong));
    }

    #[test]
    fn no_short_garbage_upsets_it() {
        for a in "@.<>a\u{0}é \u{202e}：".chars() {
            for b in "@.<>a\u{0}é \u{202e}：".chars() {
                for c in "@.<>a".chars() {
                    let _ = Address::parse(&[a, b, c].iter().collect::<String>());
                }
            }
        }
    }
}
