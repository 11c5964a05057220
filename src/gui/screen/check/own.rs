//! Servers of the person's own: the other mode of encryption, servers that were mixed up, and a certificate that is
//! trusted after it was compared. None of it is offered for a provider of the catalogue.

use iced::Length;
use iced::widget::{column, row, text};

use super::{Action, Message, Over, Screen};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::theme::MONO;
use crate::gui::widget::{
    Element, Tone, Ui, body, card, field, footer, gap, link, muted, notice, page, quiet, secondary, small,
    small_bold, small_link, title,
};
use crate::mail::probe::{Certificate, Diagnosis, Fingerprint, Hint, Pin, ServiceReport};
use crate::model::catalogue::{Catalogue, Security};
use crate::model::failure::Cause;
use crate::work::journey::Draft;

/// A certificate on its way to be trusted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Comparing {
    host: String,
    shown: Certificate,
    /// The fingerprint that the person was told.
    pub(super) typed: String,
    copied: bool,
}

/// What a typed fingerprint comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Match {
    /// Nothing was typed: the person compares with their own eyes.
    Unsaid,
    /// It is no fingerprint.
    Unreadable,
    Same,
    Different,
}

impl Match {
    /// Whether nothing that was typed speaks against it.
    fn may_be_trusted(self) -> bool {
        matches!(self, Match::Unsaid | Match::Same)
    }
}

impl Comparing {
    fn result(&self) -> Match {
        if self.typed.trim().is_empty() {
            return Match::Unsaid;
        }
        match self.typed.parse::<Fingerprint>() {
            Err(_) => Match::Unreadable,
            Ok(told) if told == self.shown.sha256 => Match::Same,
            Ok(_) => Match::Different,
        }
    }
}

impl Screen {
    /// The failed service and why, where its servers are the person's own.
    fn own_failure(&self) -> Option<(&Draft, &ServiceReport, &Diagnosis)> {
        let draft = Some(self.draft()).filter(|draft| draft.is_own())?;
        let (service, why) = self.failed()?.failure()?;
        Some((draft, service, why))
    }

    /// The account as this kind of fault asks for it, with the message for its button and the name that the message has
    /// in it.
    fn renamed_by_server(&self) -> Option<(&'static str, &str, Draft)> {
        let (draft, service, why) = self.own_failure()?;
        let is_tls = service.endpoint.security == Security::Tls;
        match why.cause {
            Cause::NotTls if is_tls => Some(("check-use-starttls", "", draft.switched(service.service)?)),
            Cause::TlsRequired if !is_tls => Some(("check-use-tls", "", draft.switched(service.service)?)),
            Cause::WrongService => Some(("check-exchange", "", draft.exchanged()?)),
            Cause::TlsWrongHost => {
                let names = why.hints.iter().find_map(|hint| match hint {
                    Hint::OtherNames(names) => names.first(),
                    _ => None,
                });
                let name = names?;
                Some(("check-use-name", name, draft.renamed(service.service, name)?))
            }
            _ if why.hints.contains(&Hint::LocalPartAlone) => {
                let (local, _) = service.endpoint.user.rsplit_once('@')?;
                Some(("check-use-user", local, draft.signing_in_as(local)))
            }
            _ => None,
        }
    }

    pub(super) fn take_server_name(&mut self) -> Action {
        match self.renamed_by_server() {
            Some((_, _, draft)) => self.test_with(draft),
            None => Action::None,
        }
    }

    /// Looks whether a server that was named by hand is one of the catalogue's, or says that it is.
    pub(super) fn note_hosts(&mut self, catalogue: &Catalogue) {
        let by_server = |report| self.draft().adviser(report, catalogue);
        self.adviser = self.failed().filter(|_| self.provider().is_none()).and_then(by_server);
        self.is_catalogued = self.draft().is_own() && has_known_host(self.draft(), catalogue);
    }

    /// The certificate that could be trusted.
    fn untrusted(&self) -> Option<Comparing> {
        use Cause::{TlsChainIncomplete, TlsPinChanged, TlsRevocationUnknown, TlsSelfSigned, TlsUntrusted};
        let (_, service, why) = self.own_failure()?;
        let may_be_own = matches!(
            why.cause,
            TlsSelfSigned | TlsUntrusted | TlsChainIncomplete | TlsRevocationUnknown | TlsPinChanged
        );
        let shown = why.certificate.clone().filter(|_| may_be_own && !self.is_catalogued)?;
        Some(Comparing { host: service.endpoint.host.clone(), shown, typed: String::new(), copied: false })
    }

    pub(super) fn compare(&mut self) {
        self.over = match self.over {
            Over::Certificate(_) => Over::Nothing,
            _ => self.untrusted().map_or(Over::Nothing, Over::Certificate),
        };
    }

    pub(super) fn trust(&mut self) -> Action {
        let Over::Certificate(comparing) = &self.over else {
            return Action::None;
        };
        if !comparing.result().may_be_trusted() {
            return Action::None;
        }
        let mut draft = self.draft().clone();
        draft.trust(Pin { host: comparing.host.clone(), sha256: comparing.shown.sha256 });
        self.test_with(draft)
    }

    pub(super) fn copy_fingerprint(&mut self) -> Action {
        match &mut self.over {
            Over::Certificate(comparing) => {
                comparing.copied = true;
                Action::Do(Effect::Copy(comparing.shown.sha256.to_string()))
            }
            _ => Action::None,
        }
    }

    /// What can be done about a server of one's own, beside what the footer offers.
    pub(super) fn own_remedies<'a>(&'a self, ui: Ui<'a>) -> Vec<Element<'a, Message>> {
        let take_server_name = self.renamed_by_server().map(|(words, name, _)| {
            secondary(ui, control::MEND, ui.fill(words, &[("name", name)]))
                .on_press(Message::TakeServerName)
                .into()
        });
        let compare = self
            .untrusted()
            .map(|_| link(ui, control::COMPARE, ui.text("check-compare")).on_press(Message::Compare).into());
        take_server_name.into_iter().chain(compare).collect()
    }
}

/// The page of comparison.
pub(super) fn certificate<'a>(ui: Ui<'a>, comparing: &'a Comparing) -> Element<'a, Message> {
    let shown = &comparing.shown;
    let fact = |label: &str, words: String| {
        row![
            small(ui.text(label)).color(ui.tokens.muted).width(112),
            body(words).width(Length::Fill).wrapping(text::Wrapping::WordOrGlyph)
        ]
        .spacing(12)
    };
    let dates = format!("{} – {}", ui.locale.moment(shown.not_before), ui.locale.moment(shown.not_after));
    let copy = ui.text(if comparing.copied { "copied" } else { "certificate-copy" });
    let content = column![
        title(ui.fill("certificate-title", &[("host", &comparing.host)])),
        gap(3.0),
        muted(ui.tokens, ui.text("certificate-lead")).spoken(),
        gap(16.0),
        card(
            ui,
            column![
                fact("certificate-for", shown.names.join(", ")),
                shown.issuer.clone().map(|issuer| fact("certificate-by", issuer)),
                fact("certificate-valid", dates),
                gap(4.0),
                small(ui.text("certificate-fingerprint")).color(ui.tokens.muted),
                fingerprint(shown.sha256),
                small_link(ui, control::COPY_FINGERPRINT, copy).padding(0).on_press(Message::CopyFingerprint),
            ]
            .spacing(8),
        ),
        gap(16.0),
        small_bold(ui.text("certificate-told")),
        gap(6.0),
        // Above the field, which has the focus: the page scrolls no further than to that.
        verdict(ui, comparing.result()),
        field(
            ui,
            control::FINGERPRINT,
            &ui.text("certificate-hint"),
            &comparing.typed,
            Message::Fingerprint,
            Message::Fingerprint(comparing.typed.clone()),
        ),
        gap(16.0),
        notice(ui, Tone::Info, small(ui.fill("certificate-how", &[("host", &comparing.host)]))),
    ];
    let may_trust = comparing.result().may_be_trusted();
    let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Compare);
    let trust = secondary(ui, control::TRUST, ui.text("certificate-trust"))
        .on_press_maybe(may_trust.then_some(Message::Trust));
    page(ui, content, footer(ui, Some(back), vec![trust]))
}

fn has_known_host(draft: &Draft, catalogue: &Catalogue) -> bool {
    [&draft.imap, &draft.smtp].into_iter().flatten().any(|endpoint| catalogue.has_host(&endpoint.host))
}

fn verdict<'a>(ui: Ui<'a>, result: Match) -> Option<Element<'a, Message>> {
    let (tone, words) = match result {
        Match::Unsaid => return None,
        Match::Unreadable => (Tone::Warn, "certificate-unreadable"),
        Match::Same => (Tone::Good, "certificate-same"),
        Match::Different => (Tone::Bad, "certificate-different"),
    };
    Some(column![notice(ui, tone, body(ui.text(words))), gap(10.0)].into())
}

/// The fingerprint in two lines of sixteen pairs, as it is read aloud.
fn fingerprint<'a>(sha256: Fingerprint) -> Element<'a, Message> {
    let whole = sha256.to_string();
    let pairs: Vec<&str> = whole.split(':').collect();
    let mut lines = column![].spacing(2);
    for line in pairs.chunks(16) {
        lines = lines.push(text(line.join(" ")).font(MONO).size(13));
    }
    lines.into()
}
