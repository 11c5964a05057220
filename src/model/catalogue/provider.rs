//! One provider: everything known about it, as `assets/providers/*.json` states it.

use serde::{Deserialize, Serialize};

use super::guide::{Guide, Reset};
use super::refusal::Refusal;
use super::server::{Server, UserNames};
use super::text::Text;
use crate::model::address::Domain;
use crate::model::code::Shape;

/// A provider's stable name, such as `qq`: lower-case letters, digits and dashes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ProviderId(pub String);

impl ProviderId {
    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ProviderId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a provider takes from mail programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignInKind {
    /// A code that the provider generates (QQ, NetEase …).
    AuthorizationCode,
    /// The same idea under the name of app password.
    AppPassword,
    /// The login password itself: there is no code to be had.
    LoginPassword,
    /// No code and no password works any more: only OAuth in programs that the provider knows.
    OauthOnly,
    /// A program of the provider's on this computer stands between, with a password of its own.
    Bridge,
    /// The provider offers no IMAP at all.
    None,
}

impl SignInKind {
    /// Whether a code can be generated, so that the guide leads somewhere.
    pub fn has_code(self) -> bool {
        matches!(self, SignInKind::AuthorizationCode | SignInKind::AppPassword)
    }
}

/// Whether mail programs must have a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Needed {
    /// The login password is always refused.
    Always,
    /// The login password is refused once two-step verification is on.
    WithTwoFactor,
    /// The login password is taken as well.
    Optional,
}

/// The provider's secret for mail programs: its name, its look, its life.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// What is taken.
    pub kind: SignInKind,
    /// What we call it in each language ("authorization code").
    pub term: Text,
    /// Whether mail programs must have it; `None` where unknown.
    #[serde(default)]
    pub needed: Option<Needed>,
    /// What the provider's own site calls it ("授权码"), where that differs.
    #[serde(default)]
    pub native_term: Option<String>,
    /// What it looks like, where known.
    #[serde(default)]
    pub shape: Option<Shape>,
    /// Whether white space may belong to the secret (Hushmail): then nothing is ever tidied.
    #[serde(default)]
    pub spaces_count: bool,
    /// Whether the site shows it only once; `None` where unknown.
    #[serde(default)]
    pub shown_once: Option<bool>,
    /// Whether several can exist at once, so that each program can have its own; `None` where unknown.
    #[serde(default)]
    pub many_allowed: Option<bool>,
    /// What makes it expire by itself, where the provider says so.
    #[serde(default)]
    pub expires: Option<Text>,
    /// After how many days it ends by itself, where that is the same for everybody.
    #[serde(default)]
    pub lifetime_days: Option<u16>,
    /// What ends it, a phrase each ("changing the QQ password").
    #[serde(default)]
    pub ended_by: Vec<Text>,
}

/// What must be true before the provider's page can be used, asked as a small question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prerequisite {
    /// The question ("Is a mobile phone bound to your QQ account?").
    pub ask: Text,
    /// Why the page may be missing otherwise, and what to do then.
    pub why: Text,
    /// Where that is put right.
    #[serde(default)]
    pub page: Option<String>,
}

/// A question about which mailbox belongs to the account (iCloud: the Apple Account may be an address elsewhere).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxQuestion {
    /// The question.
    pub ask: Text,
    /// The domains that an answer may have.
    pub domains: Vec<Domain>,
}

/// One answer to a [`ServerQuestion`]: a data centre, a plan.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerChoice {
    /// The answer ("Europe: mail.zoho.eu").
    pub label: Text,
    /// Domains whose addresses are always here: for them nothing is asked.
    #[serde(default)]
    pub domains: Vec<Domain>,
    /// Endings of mail exchangers that lead here.
    #[serde(default)]
    pub mx_suffixes: Vec<Domain>,
    /// Its IMAP servers, best first.
    pub imap: Vec<Server>,
    /// Its SMTP servers, best first.
    pub smtp: Vec<Server>,
    /// The page to open in place of the guides' own.
    #[serde(default)]
    pub page: Option<String>,
}

/// A question about which of a provider's servers are the account's own, where the address alone does not tell.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerQuestion {
    /// The question.
    pub ask: Text,
    /// The answers, the most usual first.
    pub choices: Vec<ServerChoice>,
}

/// What the probe must do differently at this provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quirk {
    /// IMAP ID must be sent after LOGIN and before SELECT or EXAMINE, whether it is listed or not (NetEase).
    IdBeforeSelect,
    /// Server text that is not UTF-8 is GBK.
    Gbk,
    /// AUTHENTICATE is advertised but refused; only LOGIN works.
    LoginOnly,
    /// One connection at a time.
    OneConnection,
    /// Answers are slow; deadlines are doubled.
    Slow,
    /// The sender must be the signed-in address.
    SenderMustMatch,
}

/// A web page or document that a fact rests on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Where it stands.
    pub url: String,
    /// What it says.
    pub what: String,
    /// Its date or the year, as far as known.
    pub date: String,
}

/// How far a guide can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Official or several agreeing sources.
    High,
    /// Some sources.
    Medium,
    /// Weak sources: the page says "may differ".
    Low,
}

/// The provider's tile: letters on a colour of ours, never a logo.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// One to three letters.
    pub letters: String,
    /// `#RRGGBB`, dark enough for white letters.
    pub color: String,
}

/// Everything known about one provider.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Where the schema stands, for editors; not used.
    #[serde(default, rename = "$schema")]
    pub schema: Option<String>,
    /// Its stable name; the file is named after it.
    pub id: ProviderId,
    /// Its name in each language ("QQ Mail").
    pub name: Text,
    /// Its name as it writes it itself, where that differs ("QQ邮箱").
    #[serde(default)]
    pub native_name: Option<String>,
    /// Other names that people look for: the company, older names, spellings.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The letters and colour that stand for it.
    pub tile: Tile,
    /// The domains of its addresses.
    pub domains: Vec<Domain>,
    /// Whether addresses below these domains are its own, too (`me@name.plus.com`).
    #[serde(default)]
    pub subdomains: bool,
    /// Endings of the mail exchangers of customers' own domains.
    #[serde(default)]
    pub mx_suffixes: Vec<Domain>,
    /// Domains of the provider's own web pages: every page to open is on one of them or below it.
    #[serde(default)]
    pub sites: Vec<Domain>,
    /// Where its customers are: ISO 3166 country codes, most of them first; empty where they are everywhere.
    #[serde(default)]
    pub regions: Vec<String>,
    /// IMAP servers, best first; empty where there are none or they are not known.
    pub imap: Vec<Server>,
    /// SMTP submission servers, best first.
    pub smtp: Vec<Server>,
    /// Which servers are the account's own, where there are several sets; the first answer's are those above.
    #[serde(default)]
    pub server_question: Option<ServerQuestion>,
    /// What to sign in with.
    pub user_names: UserNames,
    /// What mail programs sign in with.
    pub sign_in: SignIn,
    /// One or two sentences for somebody whose address was just recognised.
    pub summary: Text,
    /// Which mailbox is meant, where the address alone does not tell.
    #[serde(default)]
    pub mailbox_question: Option<MailboxQuestion>,
    /// What must be true first.
    #[serde(default)]
    pub prerequisites: Vec<Prerequisite>,
    /// How a code is generated; `None` where there is none to generate.
    #[serde(default)]
    pub generate: Option<Guide>,
    /// How IMAP and SMTP are switched on; `None` where nothing needs switching.
    #[serde(default)]
    pub enable_imap: Option<Guide>,
    /// How a forgotten code is replaced.
    #[serde(default)]
    pub reset: Option<Reset>,
    /// What the person can do instead, where no code can be had: a sentence each.
    #[serde(default)]
    pub instead: Vec<Text>,
    /// What to know afterwards: a sentence each.
    #[serde(default)]
    pub notes: Vec<Text>,
    /// What the probe must do differently.
    #[serde(default)]
    pub quirks: Vec<Quirk>,
    /// How many minutes to wait after a refusal before the next try, where the provider is known to pause.
    #[serde(default)]
    pub pause_minutes: Option<u32>,
    /// What its servers are known to say when they refuse.
    #[serde(default)]
    pub refusals: Vec<Refusal>,
    /// What all this rests on. The program carries its files without it.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// When the facts were last checked: `YYYY-MM` or `YYYY-MM-DD`.
    pub checked: String,
    /// How far the guide can be trusted.
    pub confidence: Confidence,
}

impl Provider {
    fn choices(&self) -> impl Iterator<Item = &ServerChoice> {
        self.server_question.iter().flat_map(|question| &question.choices)
    }

    /// Which of its sets of servers the addresses of a domain have, by its place in the question; `None` where the domain does not tell.
    pub fn choice_for(&self, domain: &Domain) -> Option<usize> {
        let has = |own: &Domain| domain == own || (self.subdomains && domain.is_within(own));
        self.choices().position(|choice| choice.domains.iter().any(has))
    }

    /// Endings of the mail exchangers that lead to it, those of its data centres too.
    pub fn all_mx_suffixes(&self) -> impl Iterator<Item = &Domain> {
        self.mx_suffixes.iter().chain(self.choices().flat_map(|choice| &choice.mx_suffixes))
    }

    /// All its servers, those of its data centres too.
    pub fn all_servers(&self) -> impl Iterator<Item = &Server> {
        let of_choices = self.choices().flat_map(|choice| choice.imap.iter().chain(&choice.smtp));
        self.imap.iter().chain(&self.smtp).chain(of_choices)
    }

    /// Whether it leads to a web page.
    pub fn has_pages(&self) -> bool {
        let reset = self.reset.as_ref().map(|reset| reset.guide());
        let has_page = |guide: &Guide| {
            guide.page.is_some() || guide.versions.iter().any(|version| version.page.is_some())
        };
        self.generate.iter().chain(&self.enable_imap).chain(&reset).any(has_page)
            || self.prerequisites.iter().any(|need| need.page.is_some())
            || self.choices().any(|choice| choice.page.is_some())
    }

    /// Whether the probe must mind something.
    pub fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    /// The shape to tidy and remark by; `None` also where white space counts.
    pub fn shape(&self) -> Option<&Shape> {
        self.sign_in.shape.as_ref().filter(|_| !self.sign_in.spaces_count)
    }

    /// Whether it is left to the person to name servers: where they are not known in full, and a bridge's ports.
    pub fn has_open_servers(&self) -> bool {
        self.sign_in.kind == SignInKind::Bridge || self.imap.is_empty() || self.smtp.is_empty()
    }

    /// Whether there are steps that lead to a code.
    pub fn is_guided(&self) -> bool {
        self.sign_in.kind.has_code() && self.generate.is_some()
    }
}
