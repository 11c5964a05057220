//! Who answers: what a server's greeting and its lists say of the software or the provider behind a host name.
//!
//! Only what came encrypted is looked at, and it only ranks: anybody may write anything into a greeting.

use serde::{Deserialize, Serialize};

use crate::model::catalogue::ProviderId;

/// The software that a mail server names, or the provider whose own it is. The names are stable: they stand in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Software {
    /// Exchange Online (Microsoft 365): takes no password over IMAP since 2023.
    ExchangeOnline,
    /// Exchange on a company's own server.
    Exchange,
    /// Gmail and Google Workspace.
    Gmail,
    /// iCloud Mail.
    Icloud,
    /// Yahoo and AOL.
    Yahoo,
    /// Yandex.
    Yandex,
    /// Mail.ru.
    MailRu,
    /// Zoho Mail.
    Zoho,
    /// Fastmail.
    Fastmail,
    /// Tencent: QQ Mail and Exmail.
    Tencent,
    /// Alibaba Mail.
    Aliyun,
    /// NetEase's own Coremail.
    NetEase,
    /// Coremail at a university or a company.
    Coremail,
    /// Proton Mail Bridge.
    ProtonBridge,
    /// Dovecot.
    Dovecot,
    /// Cyrus IMAP.
    Cyrus,
    /// Courier.
    Courier,
    /// Zimbra.
    Zimbra,
    /// Stalwart.
    Stalwart,
    /// hMailServer.
    HMailServer,
    /// MDaemon.
    MDaemon,
    /// Kerio Connect.
    Kerio,
    /// IceWarp.
    IceWarp,
    /// SmarterMail.
    SmarterMail,
    /// Postfix.
    Postfix,
    /// Exim.
    Exim,
    /// Sendmail.
    Sendmail,
}

/// What each says of itself, in lower case; all words of a line stand in the text. The more telling come first. Read off
/// public greetings (facts on the providers, issue trackers).
const SIGNS: &[(&[&str], Software)] = &[
    (&["microsoft exchange imap4 service is ready", "xoauth2"], Software::ExchangeOnline),
    (&["microsoft esmtp mail service", "prod.outlook.com"], Software::ExchangeOnline),
    (&["prod.outlook.com", "xoauth2"], Software::ExchangeOnline),
    (&["microsoft exchange"], Software::Exchange),
    (&["microsoft esmtp mail service"], Software::Exchange),
    (&["gimap ready"], Software::Gmail),
    (&["esmtp", "gsmtp"], Software::Gmail),
    (&["x-gm-ext-1"], Software::Gmail),
    (&["xapplepushservice", "auth=atoken"], Software::Icloud),
    (&["icloud imap"], Software::Icloud),
    (&["icloud smtp"], Software::Icloud),
    (&["imap4rev1 imapgate"], Software::Yahoo),
    (&["smtp.mail.yahoo.com"], Software::Yahoo),
    (&["yandex imap4rev1"], Software::Yandex),
    (&["yandex mail"], Software::Yandex),
    (&["yandex smtp"], Software::Yandex),
    (&["welcome to mail.ru"], Software::MailRu),
    (&["mail.ru esmtp"], Software::MailRu),
    (&["zoho mail imap4rev1"], Software::Zoho),
    (&["mx.zoho"], Software::Zoho),
    (&["zoho mail"], Software::Zoho),
    (&["fastmail"], Software::Fastmail),
    (&["messagingengine.com"], Software::Fastmail),
    (&["qqmail"], Software::Tencent),
    (&["xmimap4server"], Software::Tencent),
    (&["newxmesmtplogicsvr"], Software::Tencent),
    (&["newesmtp", ".qq.com"], Software::Tencent),
    (&["aliyun imap server"], Software::Aliyun),
    (&["alimail"], Software::Aliyun),
    (&["aliyun-inc.com"], Software::Aliyun),
    (&["coremail system imap server ready(163com"], Software::NetEase),
    (&["anti-spam gt for coremail system (163com"], Software::NetEase),
    (&["coremail"], Software::Coremail),
    (&["proton mail bridge"], Software::ProtonBridge),
    (&["protonmail bridge"], Software::ProtonBridge),
    (&["dovecot"], Software::Dovecot),
    (&["cyrus imap"], Software::Cyrus),
    (&["courier-imap"], Software::Courier),
    (&["zimbra"], Software::Zimbra),
    (&["stalwart"], Software::Stalwart),
    (&["hmailserver"], Software::HMailServer),
    (&["mdaemon"], Software::MDaemon),
    (&["kerio connect"], Software::Kerio),
    (&["icewarp"], Software::IceWarp),
    (&["smartermail"], Software::SmarterMail),
    (&["postfix"], Software::Postfix),
    (&["esmtp exim"], Software::Exim),
    (&["sendmail"], Software::Sendmail),
];

impl Software {
    /// What a server's greeting and lists name, if anything.
    pub(super) fn of(told: &[u8]) -> Option<Software> {
        let told = String::from_utf8_lossy(told).to_ascii_lowercase();
        let fits = |words: &[&str]| words.iter().all(|word| told.contains(word));
        SIGNS.iter().find(|(words, _)| fits(words)).map(|(_, software)| *software)
    }

    /// The entry of the catalogue that fits an account at a domain of its own on such a server.
    pub fn provider(self) -> Option<ProviderId> {
        let id = match self {
            Software::ExchangeOnline => "microsoft365",
            Software::Gmail => "google-workspace",
            Software::Icloud => "icloud",
            Software::Yahoo => "yahoo",
            Software::Yandex => "yandex-360",
            Software::MailRu => "mailru",
            Software::Zoho => "zoho",
            Software::Fastmail => "fastmail",
            Software::Tencent => "tencent-exmail",
            Software::Aliyun => "aliyun-enterprise",
            Software::NetEase => "netease-qiye",
            Software::Coremail => "coremail-campus",
            Software::ProtonBridge => "proton",
            _ => return None,
        };
        Some(ProviderId(id.to_owned()))
    }

    /// Whether its owner has switched passwords and codes off for everybody (Microsoft: basic authentication over IMAP
    /// ended on 1 January 2023, over SMTP it can still be switched on for a mailbox).
    pub(super) fn takes_no_code(self) -> bool {
        self == Software::ExchangeOnline
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::Catalogue;

    #[test]
    fn servers_are_known_by_what_they_say() {
        let of = |told: &str| Software::of(told.as_bytes());
        let exchange =
            "* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAA]\r\n* CAPABILITY IMAP4 IMAP4rev1";
        assert_eq!(of(&format!("{exchange} AUTH=PLAIN AUTH=XOAUTH2")), Some(Software::ExchangeOnline));
        assert_eq!(of(&format!("{exchange} AUTH=NTLM")), Some(Software::Exchange));
        assert_eq!(of("* OK Gimap ready for requests from 192.0.2.7 a1"), Some(Software::Gmail));
        assert_eq!(of("220 smtp.gmail.com ESMTP x - gsmtp"), Some(Software::Gmail));
        assert_eq!(of("* OK Coremail System IMap Server Ready(163com[10774b])"), Some(Software::NetEase));
        assert_eq!(of("* OK Coremail System IMap Server Ready"), Some(Software::Coremail));
        assert_eq!(of("220 mx ESMTP Postfix (Debian)"), Some(Software::Postfix));
        assert_eq!(of("* OK ready"), None);
    }

    #[test]
    fn whoever_has_a_recipe_has_one_in_the_catalogue() {
        let catalogue = Catalogue::load(None).0;
        for (_, software) in SIGNS {
            if let Some(id) = software.provider() {
                assert!(catalogue.get(&id).is_some(), "{id:?}");
            }
        }
    }
}
