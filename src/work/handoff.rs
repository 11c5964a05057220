//! Handing a code on to mail programs: what each of them takes, written as a file of its own. One file a program; the table
//! [`FORMATS`] is the only place that names them.
//!
//! Most take a *password command*: the code is not written anywhere, the program asks Mailkey for it. A few hold the code
//! itself; they are written only where that was asked for.

mod aerc;
mod apple_mail;
mod authinfo;
mod claws_mail;
mod command;
mod curl;
mod dialog;
mod emacs;
mod env;
mod evolution;
mod fairemail;
mod fetchmail;
mod foxmail;
mod geary;
mod getmail;
mod git_send_email;
mod gitea;
mod given;
mod gmail_app;
mod goa;
mod goimapnotify;
mod here;
mod himalaya;
mod holders;
mod home_assistant;
mod imapfilter;
mod kinds;
mod kmail;
mod mailspring;
mod mbsync;
mod mobileconfig;
mod msmtp;
mod mutt;
mod netease_mail_master;
mod nextcloud;
mod offlineimap;
mod online_accounts;
mod outlook;
mod outlook_new;
pub mod quote;
mod reading_back;
mod s_nail;
mod swaks;
mod sylpheed;
mod systemd_credential;
mod thunderbird;
mod thunderbird_android;

pub use self::dialog::{Entry, Field, Value};
pub use self::given::{CannotExport, Given};
use self::given::{by_mode, is_tls, unpadded};
pub use self::here::Here;
pub use self::holders::{Gets, Holder, holders};
use self::kinds::{DESKTOPS, Way};
pub use self::kinds::{Does, Format, NotHanded, Platform, Takes};
pub use self::online_accounts::{Handed, OnlineFault};
use crate::storage::accounts::KeptCode;

/// Every format, in the order of lists: by its name.
pub static FORMATS: &[Format] = &[
    aerc::FORMAT,
    apple_mail::FORMAT,
    authinfo::FORMAT,
    claws_mail::FORMAT,
    curl::FORMAT,
    emacs::FORMAT,
    env::FORMAT,
    evolution::FORMAT,
    fairemail::FORMAT,
    fetchmail::FORMAT,
    foxmail::FORMAT,
    geary::FORMAT,
    getmail::FORMAT,
    git_send_email::FORMAT,
    gitea::FORMAT,
    gmail_app::FORMAT,
    goa::FORMAT,
    goimapnotify::FORMAT,
    himalaya::FORMAT,
    home_assistant::FORMAT,
    imapfilter::FORMAT,
    kmail::FORMAT,
    mailspring::FORMAT,
    mbsync::FORMAT,
    mobileconfig::FORMAT,
    msmtp::FORMAT,
    mutt::MUTT,
    mutt::NEOMUTT,
    netease_mail_master::FORMAT,
    nextcloud::FORMAT,
    offlineimap::FORMAT,
    outlook::FORMAT,
    outlook_new::FORMAT,
    s_nail::FORMAT,
    swaks::FORMAT,
    sylpheed::FORMAT,
    systemd_credential::FORMAT,
    thunderbird::FORMAT,
    thunderbird_android::FORMAT,
];

/// The format with this name.
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.id == id)
}

/// The format whose program is called so.
pub fn of_program(program: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.program == program)
}

/// The programs that have an older code and must be given this one: those that ask for it need nothing.
pub fn to_update(code: &KeptCode) -> impl Iterator<Item = &str> {
    code.outdated.iter().map(String::as_str).filter(|program| !may_ask(program))
}

/// Whether this is the name of a program that can ask for the code, so that a new one needs no change there.
pub fn may_ask(program: &str) -> bool {
    FORMATS.iter().any(|format| format.takes == Takes::Command && format.program == program)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::model::catalogue::{Endpoint, Security};
    use crate::model::code::Code;
    use crate::model::failure::Service;
    use crate::storage::accounts::Account;

    /// An account for tests.
    pub(super) fn sample() -> Account {
        let endpoint = |host: &str, port| Endpoint {
            host: host.to_owned(),
            port,
            security: Security::Tls,
            user: "me@qq.com".to_owned(),
        };
        Account {
            address: crate::model::address::Address::parse("me@qq.com").unwrap(),
            provider: None,
            mailbox: None,
            imap: Some(endpoint("imap.qq.com", 993)),
            smtp: Some(endpoint("smtp.qq.com", 465)),
            pins: Vec::new(),
            codes: Vec::new(),
        }
    }

    fn given<'a>(account: &'a Account, label: &str, code: Option<&'a Code>) -> Given<'a> {
        Given::new(account, label, PathBuf::from("/usr/bin/mailkey"), None, code)
    }

    #[test]
    fn a_name_is_plain_and_ids_stand_in_order_once() {
        let account = sample();
        assert_eq!(given(&account, "", None).name(), "me-qq.com");
        assert!(FORMATS.is_sorted_by(|one, other| one.id < other.id));
    }

    #[test]
    fn only_a_format_that_holds_the_code_has_it_and_only_where_it_was_given() {
        let (account, code) = (sample(), Code::new("qkzvhnwtmrplxbdf").unwrap());
        for format in FORMATS {
            let without = format.write(&given(&account, "Phone", None));
            let with = format.write(&given(&account, "Phone", Some(&code))).unwrap();
            assert_eq!(with.contains(code.expose()), format.can_hold_code(), "{}", format.id);
            match format.takes {
                Takes::Code => assert_eq!(without, Err(CannotExport::HoldsCode), "{}", format.id),
                Takes::Command => {
                    let text = without.unwrap();
                    assert!(text.contains("/usr/bin/mailkey") && text.contains("Phone"), "{text}");
                }
                // A script may fetch the code, too; what it makes holds it from then on.
                Takes::Each | Takes::Either | Takes::Bus => {
                    assert!(!without.unwrap().is_empty(), "{}", format.id)
                }
                Takes::Dialog => {
                    let entries = format.entries(&given(&account, "Phone", None)).unwrap();
                    let asks = entries.iter().any(|it| it.value == Value::Code);
                    // Evolution asks for it only when it signs in.
                    assert!(asks || format.id == "evolution", "{}", format.id);
                    assert!(entries.len() > 5, "{}: {entries:?}", format.id);
                }
            }
        }
    }

    #[test]
    fn an_account_without_a_server_for_it_is_not_handed_on() {
        let (mut account, code) = (sample(), Code::new("qkzvhnwtmrplxbdf").unwrap());
        account.smtp = None;
        // What holds the code alone needs no server.
        for format in FORMATS.iter().filter(|format| format.id != "systemd-credential") {
            let given = given(&account, "", Some(&code));
            let written = format.write(&given).and(format.entries(&given).map(|_| String::new()));
            let lacks = written == Err(CannotExport::NoServer(Service::Smtp));
            assert_eq!(lacks, format.does != Does::Receives, "{}: {written:?}", format.id);
        }
    }

    #[test]
    fn no_control_character_gets_into_a_file() {
        let account = sample();
        for format in FORMATS {
            let written = format.write(&given(&account, "a\nb", None));
            assert_eq!(written, Err(CannotExport::Unwritable('\n')), "{}", format.id);
        }
    }
}
