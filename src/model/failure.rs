//! Kinds of failure: which service, what is the matter, and how sure that is.

use serde::{Deserialize, Serialize};

/// A mail service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// Receiving.
    Imap,
    /// Sending.
    Smtp,
}

impl Service {
    /// Both, in the order in which they are shown.
    pub const BOTH: [Service; 2] = [Service::Imap, Service::Smtp];
}

/// One thing for each service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerService<T> {
    /// That for receiving.
    pub imap: T,
    /// That for sending.
    pub smtp: T,
}

impl<T> PerService<T> {
    /// Makes one for each service.
    pub fn each(mut make: impl FnMut(Service) -> T) -> PerService<T> {
        PerService { imap: make(Service::Imap), smtp: make(Service::Smtp) }
    }

    /// That of one service.
    pub fn of(&self, service: Service) -> &T {
        match service {
            Service::Imap => &self.imap,
            Service::Smtp => &self.smtp,
        }
    }

    /// That of one service, to be changed.
    pub fn of_mut(&mut self, service: Service) -> &mut T {
        match service {
            Service::Imap => &mut self.imap,
            Service::Smtp => &mut self.smtp,
        }
    }
}

macro_rules! causes {
    ($($(#[$about:meta])* $name:ident,)*) => {
        /// Why a test failed. The names are stable: they stand in JSON, in provider files and in reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Cause {
            $($(#[$about])* $name,)*
        }

        impl Cause {
            /// Every cause, for tests over words and documents.
            pub const ALL: [Cause; [$(stringify!($name)),*].len()] = [$(Cause::$name),*];
        }
    };
}

causes! {
    /// The authorization code is wrong, ended or mistyped.
    WrongCode,
    /// The login password was sent where a code is wanted.
    LoginPasswordUsed,
    /// IMAP or SMTP is switched off in the account's settings.
    ServiceOff,
    /// The provider takes no password or code of any kind any more (OAuth only).
    PasswordSignInEnded,
    /// Too many sign-ins or refusals in a short time.
    TooManyAttempts,
    /// The account is locked or disabled.
    AccountLocked,
    /// The provider wants a sign-in in the browser first.
    BrowserSignInNeeded,
    /// The server wants the IMAP ID command (NetEase's "Unsafe Login").
    ClientIdNeeded,
    /// The user name has the wrong form or does not exist.
    WrongUsername,
    /// The sender is not the signed-in address.
    SenderMismatch,
    /// The server is busy or temporarily unable.
    ServerBusy,
    /// The mailbox is full or disabled.
    MailboxFullOrDisabled,
    /// Too many connections at once.
    ConnectionLimit,
    /// The server wants encryption first.
    TlsRequired,
    /// The sign-in mechanism is not offered.
    UnsupportedMechanism,
    /// This network address is blocked by the provider.
    IpBlocked,
    /// One text for several causes.
    SignInRefused,
    /// The host name does not exist.
    NameNotFound,
    /// There is no network.
    Offline,
    /// Nothing listens at that port.
    ConnectionRefused,
    /// No answer to the connection.
    ConnectionTimedOut,
    /// The connection broke off.
    ConnectionLost,
    /// Connected, but the server says nothing.
    ServerSilent,
    /// What answers does not speak TLS.
    NotTls,
    /// The server does not offer STARTTLS.
    StarttlsMissing,
    /// The certificate has expired.
    TlsExpired,
    /// The certificate is not valid yet, or the clock is wrong.
    TlsNotYetValid,
    /// The certificate is for another host.
    TlsWrongHost,
    /// The certificate's issuer is not trusted.
    TlsUntrusted,
    /// Encryption failed otherwise.
    TlsFailed,
    /// Text was slipped in before the encryption.
    PlaintextInjection,
    /// The server sent more than any server needs to.
    ReplyTooLarge,
    /// The server does not speak the protocol.
    ProtocolViolation,
    /// The code was good and has been ended: by a change of the account's password, a reset, a removal, or its own age.
    CodeEnded,
    /// A web page answers in place of the mail server: the network wants a sign-in of its own first.
    CaptivePortal,
    /// The proxy that is set does not answer.
    ProxyUnreachable,
    /// The proxy that is set does not let the connection through, or wants a name and password of its own.
    ProxyRefused,
    /// The server signed its certificate itself.
    TlsSelfSigned,
    /// A program or device on the way re-signs what the server sends: an antivirus program or a company's gateway.
    TlsIntercepted,
    /// The server offers only encryption that is broken by now.
    TlsWeak,
    /// The server leaves out the certificates between its own and the authority's.
    TlsChainIncomplete,
    /// The certificate was withdrawn by whoever issued it.
    TlsRevoked,
    /// Whether the certificate was withdrawn could not be found out, and the system wants to know.
    TlsRevocationUnknown,
    /// This computer is told to trust the certificate, or its issuer, never.
    TlsDistrusted,
    /// The certificate is not the one that was compared and pinned.
    TlsPinChanged,
    /// An SMTP server answers where an IMAP server should, or the other way round.
    WrongService,
    /// The test message was refused, not the sign-in.
    MessageRefused,
    /// The test message was accepted for sending and had not arrived in time.
    NotArrived,
}

impl Cause {
    /// The stable name, as in JSON.
    pub fn id(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(id)) => id,
            _ => String::new(),
        }
    }

    /// Whether it may be over by itself: the network, the server's day, a limit.
    pub fn may_pass(self) -> bool {
        matches!(
            self,
            Cause::TooManyAttempts
                | Cause::ServerBusy
                | Cause::ConnectionLimit
                | Cause::NameNotFound
                | Cause::Offline
                | Cause::ConnectionRefused
                | Cause::ConnectionTimedOut
                | Cause::ConnectionLost
                | Cause::ServerSilent
                | Cause::CaptivePortal
                | Cause::ProxyUnreachable
                | Cause::NotArrived
        )
    }

    /// Whether the provider itself turned the sign-in down, so that trying the same code again may lock the account.
    pub fn is_refusal(self) -> bool {
        matches!(
            self,
            Cause::WrongCode
                | Cause::CodeEnded
                | Cause::LoginPasswordUsed
                | Cause::ServiceOff
                | Cause::PasswordSignInEnded
                | Cause::TooManyAttempts
                | Cause::AccountLocked
                | Cause::BrowserSignInNeeded
                | Cause::WrongUsername
                | Cause::IpBlocked
                | Cause::SignInRefused
        )
    }
}

/// How sure a diagnosis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The server said so, or it was measured.
    Certain,
    /// The most likely of several.
    Likely,
    /// Perhaps.
    Possible,
}
