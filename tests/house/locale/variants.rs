//! Every variant of what can happen has words in both languages, and they say the right thing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::Timestamp;
use mailkey::locale::{Language, Locale};
use mailkey::mail::probe::{ProberError, Stage};
use mailkey::model::address::{Address, AddressError};
use mailkey::model::catalogue::{
    Catalogue, FileError, JsonFault, JsonType, Problem, ProviderId, Security, SignInKind, Wanted,
};
use mailkey::model::code::{Changes, CodeError, Plausibility};
use mailkey::model::failure::{Cause, Certainty, Service};
use mailkey::platform::browser::BrowserError;
use mailkey::platform::files::FileFault;
use mailkey::platform::paths::NoHome;
use mailkey::storage::accounts::{CodeId, Notice, RegisterError, VaultId};
use mailkey::storage::encryption::PassphraseError;
use mailkey::storage::settings::SettingsError;
use mailkey::storage::vault::{FileVaultError, KeychainName, VaultError};
use mailkey::work::account_store::KeepError;
use mailkey::work::context::StartError;

/// Words that must be there, and no place holder.
fn check(words: &str, what: &dyn std::fmt::Debug) {
    assert!(!words.trim().is_empty(), "{what:?} has no words");
    assert!(!words.contains("[") || words.contains("[y/N]"), "{what:?}: {words}");
    assert!(!words.contains(['{', '}']), "{what:?}: {words}");
}

fn each() -> Vec<Locale> {
    Language::ALL.into_iter().map(Locale::new).collect()
}

#[test]
fn every_cause_has_a_title_a_meaning_and_advice() {
    let (catalogue, _) = Catalogue::load(None);
    for locale in each() {
        let providers = catalogue.providers().map(|it| Some(it.as_ref())).chain([None]);
        for provider in providers {
            for cause in Cause::ALL {
                check(&locale.cause(cause), &cause);
                let means = locale.cause_means(cause, provider);
                check(&means, &cause);
                assert!(means.ends_with(['.', '。']), "{means}");
                let advice = locale.advice(cause, provider, &[Cause::ServiceOff, Cause::TooManyAttempts]);
                assert!((1..=3).contains(&advice.len()), "{advice:?}");
                for step in &advice {
                    check(step, &cause);
                    assert!(!step.contains("none"), "{step}");
                }
            }
        }
    }
}

#[test]
fn the_help_says_more_of_every_cause() {
    for locale in each() {
        for cause in Cause::ALL {
            check(&locale.cause_explained(cause), &cause);
        }
    }
}

#[test]
fn only_a_refusal_of_the_code_reads_as_a_wrong_code() {
    let innocent = Cause::ALL.into_iter().filter(|cause| !cause.is_refusal());
    for cause in innocent {
        let words = [
            Locale::new(Language::English).cause(cause),
            Locale::new(Language::English).cause_means(cause, None),
        ];
        for words in words {
            let words = words.to_lowercase();
            for blame in ["mistyped", "wrong code", "code was refused", "not right"] {
                assert!(!words.contains(blame), "{cause:?}: {words}");
            }
        }
    }
}

#[test]
fn causes_differ_in_title_and_meaning() {
    for locale in each() {
        let titles: BTreeSet<String> = Cause::ALL.into_iter().map(|cause| locale.cause(cause)).collect();
        let means: BTreeSet<String> = Cause::ALL.into_iter().map(|it| locale.cause_means(it, None)).collect();
        assert_eq!((titles.len(), means.len()), (Cause::ALL.len(), Cause::ALL.len()));
    }
}

#[test]
fn stages_services_and_kinds_have_words() {
    for locale in each() {
        for stage in Stage::of(Service::Imap) {
            check(&locale.stage(*stage), stage);
            check(&locale.stage_done(*stage), stage);
        }
        for service in Service::BOTH {
            check(&locale.service(service), &service);
        }
        for security in [Security::Tls, Security::Starttls] {
            check(&locale.security(security), &security);
        }
        for certainty in [Certainty::Certain, Certainty::Likely, Certainty::Possible] {
            check(&locale.certainty(certainty), &certainty);
        }
        use SignInKind::*;
        for kind in [AuthorizationCode, AppPassword, LoginPassword, OauthOnly, Bridge, None] {
            check(&locale.sign_in_kind(kind), &kind);
        }
    }
}

#[test]
fn remarks_changes_and_ages_have_words() {
    use Plausibility::*;
    let (catalogue, _) = Catalogue::load(None);
    let qq = catalogue.get(&ProviderId("qq".into())).map(|it| it.as_ref());
    let now = Timestamp::from_second(2_000_000_000).unwrap();
    for locale in each() {
        for provider in [qq, None] {
            for plausibility in [
                Nothing,
                Fits,
                TooShort(1, 16),
                TooShort(8, 16),
                TooLong(20, 16),
                Foreign('!'),
                Capitals,
                Blocks,
                LikeLoginPassword,
                TheAddress,
                Unknown,
                SpaceAtEnd,
            ] {
                check(&locale.plausibility(&plausibility, provider), &plausibility);
            }
        }
        let changes =
            Changes { spaces: 1, invisible: 2, mapped: 3, quotes: 4, separators: 5, dashes: 6, around: 7 };
        let words = locale.changes(&changes);
        check(&words, &changes);
        for count in ["1", "2", "3", "4", "5", "6", "7"] {
            assert!(words.contains(count), "{words}");
        }
        for seconds in [0, 100, 10_000, 100_000, 1_000_000_000] {
            let then = Timestamp::from_second(2_000_000_000 - seconds).unwrap();
            check(&locale.ago(then, now), &seconds);
            check(&locale.age(then, now), &seconds);
        }
    }
}

#[test]
fn every_fault_of_an_address_or_code_has_words() {
    use AddressError::*;
    for locale in each() {
        for error in [
            Empty,
            NoAt,
            ManyAts,
            NoLocal,
            NoDomain,
            NoDot,
            BadCharacter(' '),
            BadCharacter('<'),
            BadCharacter('\u{7}'),
            BadDot,
            BadDomain("q q".into()),
            TooLong,
        ] {
            check(&locale.address_error(&error), &error);
        }
        for error in [CodeError::Empty, CodeError::TooLong, CodeError::ControlCharacter] {
            check(&locale.code_error(&error), &error);
        }
    }
}

#[test]
fn every_fault_of_the_keychain_has_its_own_words_and_one_cure() {
    use VaultError::*;
    let all = [
        NoBus,
        NoService,
        Locked,
        Dismissed,
        NoCollection,
        Broken,
        TimedOut,
        Unreadable,
        TooLong,
        NotKept,
        WorkerGone,
        FileVaultError::Locked.into(),
        FileVaultError::WrongPassphrase.into(),
        FileVaultError::Absent { path: "/x/vault.age".into() }.into(),
        FileVaultError::Exists { path: "/x/vault.age".into() }.into(),
        FileVaultError::Damaged { path: "/x/vault.age".into() }.into(),
        FileVaultError::Newer { version: 9 }.into(),
        FileVaultError::Fault(FileFault::NoSpace { path: "/x/vault.age".into() }).into(),
        Other("out of ink".into()),
    ];
    for locale in each() {
        let mut seen = BTreeSet::new();
        for error in &all {
            let (what, cure) = locale.vault_error(error);
            check(&what, error);
            check(&cure, error);
            assert!(!cure.contains("none"), "{cure}");
            if let Some(command) = Locale::vault_command(error) {
                assert!(cure.ends_with(&command), "{cure}");
            }
            assert!(seen.insert(what), "{error:?} has the words of another");
        }
        assert!(locale.vault_error(&Other("out of ink".into())).0.contains("out of ink"));
        for name in [
            KeychainName::GnomeKeyring,
            KeychainName::KWallet,
            KeychainName::KeePassXc,
            KeychainName::SecretService,
            KeychainName::MacKeychain,
            KeychainName::WindowsCredentialManager,
            KeychainName::File,
            KeychainName::Memory,
        ] {
            check(&locale.keychain_name(&name), &name);
        }
        use PassphraseError::{ControlCharacter, Empty, NotTheSame, TooLong, TooShort};
        for error in [Empty, TooShort, TooLong, ControlCharacter, NotTheSame] {
            check(&locale.passphrase_error(error), &error);
        }
    }
}

#[test]
fn a_fault_of_the_keychain_never_blames_the_code() {
    let english = Locale::new(Language::English);
    for error in [VaultError::Locked, VaultError::NoService, VaultError::TimedOut, VaultError::Dismissed] {
        let (what, cure) = english.vault_error(&error);
        let words = format!("{what} {cure}").to_lowercase();
        assert!(!words.contains("wrong") && !words.contains("refused"), "{words}");
    }
}

#[test]
fn every_fault_of_the_register_and_of_files_has_words() {
    let path = PathBuf::from("/home/me/accounts.json");
    let register = [
        RegisterError::Newer { version: 9 },
        FileFault::ReadOnly { path: path.clone() }.into(),
        FileFault::NoSpace { path: path.clone() }.into(),
        FileFault::Busy.into(),
        RegisterError::Unwritable,
        FileFault::Io { path: path.clone(), kind: std::io::ErrorKind::NotADirectory }.into(),
    ];
    let me = Address::parse("me@qq.com").unwrap();
    let keep = [
        KeepError::NotFound(me),
        KeepError::NoSuchLabel("Phone".into()),
        KeepError::LabelTaken("Phone".into()),
        KeepError::NotHere(String::new()),
        KeepError::NotHere("Phone".into()),
        KeepError::Deleted { id: CodeId::random(), label: String::new(), vault: VaultId::Keychain },
        KeepError::Deleted { id: CodeId::random(), label: "Phone".into(), vault: VaultId::File },
        KeepError::Ambiguous(vec!["Laptop".into(), "Phone".into()]),
        KeepError::Vault(VaultError::Locked),
        KeepError::Register(FileFault::Busy.into()),
    ];
    let problems = [
        Problem::CannotRead(std::io::ErrorKind::NotFound),
        Problem::NoFile,
        Problem::NoText,
        Problem::TooLarge(1),
        Problem::NotJson(JsonFault::EndsEarly),
        Problem::NotJson(JsonFault::TrailingComma),
        Problem::NotJson(JsonFault::MarkMissing),
        Problem::NotJson(JsonFault::BehindEnd),
        Problem::NotJson(JsonFault::Unreadable),
        Problem::UnknownKey,
        Problem::Missing,
        Problem::NotForThisKind,
        Problem::WrongType { expected: JsonType::Sentence },
        Problem::WrongType { expected: JsonType::Text },
        Problem::WrongType { expected: JsonType::Number },
        Problem::WrongType { expected: JsonType::Flag },
        Problem::WrongType { expected: JsonType::List },
        Problem::WrongType { expected: JsonType::Object },
        Problem::Empty,
        Problem::BadValue(Wanted::Host),
        Problem::BadValue(Wanted::Domain),
        Problem::BadValue(Wanted::Id),
        Problem::BadValue(Wanted::Region),
        Problem::BadValue(Wanted::Letters),
        Problem::BadValue(Wanted::Separator),
        Problem::BadValue(Wanted::Date),
        Problem::BadValue(Wanted::Page),
        Problem::BadValue(Wanted::Color),
        Problem::BadValue(Wanted::Number(1, 65535)),
        Problem::BadValue(Wanted::OneOf(vec!["tls".into(), "starttls".into()])),
        Problem::BadValue(Wanted::Once("imap".into())),
        Problem::NotHttps,
        Problem::SessionInPage,
        Problem::NoLanguage("zh-CN"),
        Problem::DuplicateDomain(ProviderId("qq".into())),
        Problem::ExampleDoesNotFit,
        Problem::NotInExample,
        Problem::TooLight,
        Problem::IdIsNotFileName("qq".into()),
    ];
    for locale in each() {
        for error in &register {
            check(&locale.register_error(error), error);
        }
        for error in &keep {
            check(&locale.keep_error(error), error);
        }
        for problem in &problems {
            for key in ["", "generate.steps.do"] {
                let error = FileError { file: "qq.json".into(), key: key.into(), problem: problem.clone() };
                let words = locale.file_problem(&error);
                check(&words, &error);
                assert!(words.contains("qq.json") && words.contains(key), "{words}");
            }
        }
        let notices = [
            Notice::Damaged { kept_as: Some(path.clone()), recovered: true },
            Notice::Damaged { kept_as: None, recovered: false },
            Notice::Vanished,
        ];
        for notice in &notices {
            check(&locale.notice(notice), notice);
        }
        for error in [
            StartError::NoHome(NoHome),
            StartError::Register(FileFault::Busy.into()),
            StartError::Prober(ProberError::NoTrustStore("none".into())),
        ] {
            check(&locale.start_error(&error), &error);
        }
        for error in [BrowserError::NotHttps, BrowserError::NoBrowser] {
            check(&locale.browser_error(error), &error);
        }
        let error = SettingsError { path: path.clone(), kind: std::io::ErrorKind::PermissionDenied };
        check(&locale.settings_error(&error), &error);
    }
}
