//! A way in for fuzzing, and for the tests that run what fuzzing has kept: reads a configuration file as a stranger's
//! server sends it, and gives every text that would be shown of it. Nothing of it is used by the program.

use super::{Finding, Source, autoconfig};
use crate::model::address::{Address, Domain};

/// Whose servers are looked for.
const ME: &str = "me@example.com";

/// A configuration file, from the domain itself and from Mozilla's database.
pub fn autoconfig(bytes: &[u8]) -> Vec<String> {
    let (Ok(me), Ok(domain)) = (Address::parse(ME), Domain::parse("example.com")) else {
        return Vec::new();
    };
    [Source::Autoconfig, Source::Ispdb]
        .into_iter()
        .flat_map(|source| match autoconfig::read(bytes, source, "example.com".to_owned(), &domain) {
            Ok(finding) => told(&finding, &me),
            Err(fault) => vec![fault.to_string()],
        })
        .collect()
}

/// Every text of a finding.
fn told(finding: &Finding, me: &Address) -> Vec<String> {
    let found = finding.imap.iter().chain(&finding.smtp);
    let mut texts: Vec<String> =
        found.flat_map(|found| [found.server.host.clone(), found.user.of(me)]).collect();
    texts.extend(finding.strangers(me.domain()).into_iter().map(str::to_owned));
    texts
}
