//! What the practice provider can be made to do wrong, and what it says then: the words of the provider that it plays, where
//! its file has them.

use serde::{Deserialize, Serialize};

use crate::model::catalogue::Provider;
use crate::model::failure::{Cause, Service};

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// IMAP and SMTP are switched off for the account.
    ServiceOff,
    /// The code has ended.
    CodeEnded,
    /// The server takes what it is given for the login password.
    LoginPassword,
    /// The server does not believe the program's IMAP ID (NetEase's "Unsafe Login").
    IdDemanded,
    /// There were too many tries.
    TooManyTries,
    /// The server takes its time.
    Slow,
    /// The server's certificate is out of date.
    CertificateExpired,
    /// The server is being maintained.
    Maintenance,
}

impl Fault {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Fault; 8] = [
        Fault::ServiceOff,
        Fault::CodeEnded,
        Fault::LoginPassword,
        Fault::IdDemanded,
        Fault::TooManyTries,
        Fault::Slow,
        Fault::CertificateExpired,
        Fault::Maintenance,
    ];

    /// Its name: in addresses, on the command line, in the words' ids.
    pub fn id(self) -> &'static str {
        match self {
            Fault::ServiceOff => "service-off",
            Fault::CodeEnded => "code-ended",
            Fault::LoginPassword => "login-password",
            Fault::IdDemanded => "id-demanded",
            Fault::TooManyTries => "too-many-tries",
            Fault::Slow => "slow",
            Fault::CertificateExpired => "certificate-expired",
            Fault::Maintenance => "maintenance",
        }
    }

    /// The fault of a name.
    pub fn of_id(id: &str) -> Option<Fault> {
        Fault::ALL.into_iter().find(|fault| fault.id() == id)
    }

    /// Why a sign-in is refused under it, if it is.
    pub fn refuses(self) -> Option<Cause> {
        match self {
            Fault::ServiceOff => Some(Cause::ServiceOff),
            Fault::CodeEnded => Some(Cause::WrongCode),
            Fault::LoginPassword => Some(Cause::LoginPasswordUsed),
            Fault::TooManyTries => Some(Cause::TooManyAttempts),
            Fault::Maintenance => Some(Cause::ServerBusy),
            Fault::IdDemanded | Fault::Slow | Fault::CertificateExpired => None,
        }
    }
}

/// What a provider's server says when it refuses for a reason: its own words, where its file has them for this service, else
/// what servers in general say. Without tag and line end; with SMTP's number.
pub(super) fn refusal(provider: &Provider, service: Service, cause: Cause) -> String {
    let own = provider.refusals.iter().filter(|it| it.service.is_none_or(|only| only == service));
    let exact = own.clone().find(|it| it.cause == cause);
    // Where one text stands for several causes, it stands for this one.
    let told = exact.or_else(|| own.clone().find(|it| is_catch_all(it.cause) && it.also.contains(&cause)));
    let words = told.and_then(|it| words_of(&it.example, service));
    words.unwrap_or_else(|| in_general(service, cause).to_owned())
}

fn is_catch_all(cause: Cause) -> bool {
    matches!(cause, Cause::SignInRefused | Cause::WrongCode)
}

/// The example as this service can say it; `None` where it is the other's.
fn words_of(example: &str, service: Service) -> Option<String> {
    let line: String = example.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let number = line.get(..3).filter(|start| start.bytes().all(|byte| byte.is_ascii_digit()));
    match (service, number) {
        (Service::Smtp, Some(number)) if number.starts_with(['4', '5']) => Some(line),
        (Service::Smtp, _) | (Service::Imap, Some(_)) => None,
        (Service::Imap, None) => {
            let bare = line.trim_start_matches("* ");
            Some(if bare.starts_with("NO ") || bare.starts_with("BAD ") {
                bare.to_owned()
            } else {
                format!("NO {bare}")
            })
        }
    }
}

fn in_general(service: Service, cause: Cause) -> &'static str {
    match (service, cause) {
        (Service::Imap, Cause::ServiceOff) => {
            "NO IMAP service is disabled for this account, enable it in the settings"
        }
        (Service::Imap, Cause::LoginPasswordUsed) => "NO [ALERT] Application-specific password required",
        (Service::Imap, Cause::TooManyAttempts) => "NO [LIMIT] Too many login attempts, try again later",
        (Service::Imap, Cause::ServerBusy) => "NO [UNAVAILABLE] System maintenance, please try again later",
        (Service::Imap, Cause::ClientIdNeeded) => "NO Unsafe Login. Please contact kefu@188.com for help",
        (Service::Imap, _) => "NO [AUTHENTICATIONFAILED] Authentication failed",
        (Service::Smtp, Cause::ServiceOff) => "535 5.7.8 SMTP service is disabled for this account",
        (Service::Smtp, Cause::LoginPasswordUsed) => "534 5.7.9 Application-specific password required",
        (Service::Smtp, Cause::TooManyAttempts) => {
            "454 4.7.0 Too many login attempts, please try again later"
        }
        (Service::Smtp, Cause::ServerBusy) => "421 4.3.2 System maintenance, please try again later",
        (Service::Smtp, Cause::SenderMismatch) => "553 5.7.1 Mail from must equal authorized user",
        (Service::Smtp, _) => "535 5.7.8 Authentication failed",
    }
}
