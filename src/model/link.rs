//! Links such as `mailkey:me@example.org`, which web pages and other programs may have. All that one can do is to ask for
//! the set-up of an address, and the person is asked first.

use percent_encoding::percent_decode_str;

use super::address::Address;

/// What a link begins with.
pub const SCHEME: &str = "mailkey:";
/// The longest link that is read, in bytes: every character of the longest address written as `%XX`, and more.
pub const LONGEST: usize = 1024;

/// What a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// The set-up of this address.
    SetUp(Address),
    /// Something that this program does not do, or no address.
    Unclear,
}

impl Link {
    /// Reads a link, or an address alone. Percent signs count as in RFC 3986; a query or anything else that stands beside
    /// the address makes it unclear.
    pub fn read(text: &str) -> Link {
        Link::address(text).map_or(Link::Unclear, Link::SetUp)
    }

    fn address(text: &str) -> Option<Address> {
        if text.len() > LONGEST {
            return None;
        }
        let is_link = text.get(..SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(SCHEME));
        if !is_link {
            return Address::parse(text).ok();
        }
        let rest = &text[SCHEME.len()..];
        // Outside of what is written as %XX these mean something in a link that has no meaning here.
        if rest.contains(['?', '#', '/', '&']) {
            return None;
        }
        let decoded = percent_decode_str(rest).decode_utf8().ok()?;
        Address::parse(&decoded).ok()
    }

    /// The link as it can be handed on: one line.
    pub fn line(&self) -> String {
        match self {
            Link::SetUp(address) => address.to_string(),
            Link::Unclear => SCHEME.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Link {
        Link::SetUp(Address::parse(text).unwrap())
    }

    #[test]
    fn an_address_is_read_and_nothing_else() {
        for link in ["mailkey:me@qq.com", "MAILKEY:me@qq.com", "mailkey:me%40qq.com", "me@qq.com"] {
            assert_eq!(Link::read(link), address("me@qq.com"), "{link}");
        }
        assert_eq!(Link::read("mailkey:a%2Fb@example.org"), address("a/b@example.org"));
        assert_eq!(Link::read("mailkey:me@b%C3%BCcher.example"), address("me@bücher.example"));
        let long = format!("mailkey:{}@qq.com", "%61".repeat(400));
        for other in [
            "",
            "mailkey:",
            "mailkey://me@qq.com",
            "mailkey:me@qq.com?code=abc",
            "mailkey:me@qq.com#x",
            "mailkey:me@qq.com&x=1",
            "mailkey:me@qq.com%0Aother@qq.com",
            "mailkey:%FF@qq.com",
            "mailkey:--help",
            "https://qq.com/",
            "file:///etc/passwd",
            &long,
        ] {
            assert_eq!(Link::read(other), Link::Unclear, "{other}");
        }
    }

    #[test]
    fn it_is_the_same_after_it_was_handed_on() {
        for link in [address("me@qq.com"), address("me@bücher.example"), Link::Unclear] {
            assert_eq!(Link::read(&link.line()), link);
            assert!(!link.line().contains('\n'));
        }
    }
}
